import { type Archive, damaged, LIMITS } from './archive.js';
import { type Attributes, parseXml } from './xml.js';

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  /** Its position in the workbook, from 1; hidden sheets count. */
  readonly number: number;
  readonly isHidden: boolean;
  /** The path of its part. */
  readonly part: string;
}

/** What a workbook consists of, as far as it is read. */
export interface WorkbookParts {
  /** The sheets with cells, in their order: a chart has none. */
  readonly sheets: readonly Sheet[];
  readonly is1904: boolean;
  readonly texts: string;
  readonly styles: string;
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

/** The part that the relations of the whole file name as the document. */
const MAIN = /\/officeDocument$/;

/**
 * Finds the parts of a workbook by what refers to them: their names are free.
 * @throws CliError WORKBOOK_DAMAGED
 */
export async function findParts(archive: Archive): Promise<WorkbookParts> {
  const root = await readRelations(archive, '_rels/.rels', '');
  const main = [...root.values()].find(({ type }) => MAIN.test(type))?.target ?? 'xl/workbook.xml';
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relations = await readRelations(archive, `${folder}_rels/${main.slice(folder.length)}.rels`, folder);
  const partOfType = (type: string): string =>
    [...relations.values()].find((relation) => relation.type.endsWith(`/${type}`))?.target ?? '';
  const sheets: Sheet[] = [];
  let number = 0;
  let is1904 = false;
  await parseXml(archive.read(main, LIMITS.held), archive.path, {
    open: (name, attributes) => {
      if (name === 'workbookPr') is1904 = isTrue(attributes['date1904']);
      if (name !== 'sheet') return;
      number++;
      const relation = relations.get(idOf(attributes));
      if (!relation) throw damaged(archive.path);
      if (!relation.type.endsWith('/worksheet')) return;
      const isHidden = (attributes['state'] ?? 'visible') !== 'visible';
      sheets.push({ name: attributes['name'] ?? '', number, isHidden, part: relation.target });
    },
  });
  return { sheets, is1904, texts: partOfType('sharedStrings'), styles: partOfType('styles') };
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** The id of the relation that an element has, whatever the prefix of its namespace is. */
const idOf = (attributes: Attributes): string => {
  const name = Object.keys(attributes).find((key) => key.endsWith(':id'));
  return name === undefined ? '' : (attributes[name] ?? '');
};

/** What a part refers to inside the file, by id; links to other files are not followed. */
async function readRelations(archive: Archive, part: string, folder: string): Promise<Map<string, Relation>> {
  const relations = new Map<string, Relation>();
  if (!archive.has(part)) return relations;
  await parseXml(archive.read(part, LIMITS.held), archive.path, {
    open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      relations.set(Id, { type: Type, target: resolve(folder, Target) });
    },
  });
  return relations;
}

/** The path of a target: from the top of the file where it starts with a slash. */
function resolve(folder: string, target: string): string {
  const parts: string[] = [];
  for (const part of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
