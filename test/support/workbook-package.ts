import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** What is wrong with the parts of an .xlsx file: XML that is not well-formed, relations to nothing, parts without a type. */
export function problemsInPackage(bytes: Uint8Array): string[] {
  const files = new Map(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, Buffer.from(content).toString()]),
  );
  const problems: string[] = [];
  for (const [path, text] of files) {
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', ({ message }) => problems.push(`${path}: ${message}`));
    parser.write(text).close();
  }
  const types = files.get('[Content_Types].xml') ?? '';
  const ofEndings = [...types.matchAll(/Extension="(\w+)"/g)].map(([, ending]) => ending);
  for (const [, part = ''] of types.matchAll(/PartName="\/([^"]+)"/g))
    if (!files.has(part)) problems.push(`a type for ${part}, which is not there`);
  for (const [path, text] of files) {
    if (!types.includes(`"/${path}"`) && !ofEndings.includes(path.split('.').at(-1) ?? ''))
      problems.push(`no type: ${path}`);
    if (!path.endsWith('.rels')) continue;
    const folder = path.replace(/_rels\/[^/]+$/, '');
    for (const [, target = ''] of text.matchAll(/Target="([^"]+)"/g)) {
      const found = new URL(target, `file:///${folder}`).pathname.slice(1);
      if (!files.has(found)) problems.push(`${path}: ${target} is not there`);
    }
    if (/TargetMode="External"/.test(text)) problems.push(`${path}: an external target`);
  }
  for (const path of files.keys())
    if (/vba|macro|externalLink|activeX|embeddings/i.test(path)) problems.push(`a part that warns on opening: ${path}`);
  return problems;
}
