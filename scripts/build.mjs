// Builds dist/: the program and the library as bundles, their types, and the licences of the packages bundled in.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

rmSync('dist', { recursive: true, force: true });

/**
 * What almost every command needs. Every part that is loaded later imports all of it, so that the bundler puts it in one
 * file: shared code would otherwise be divided over dozens of small files, and a simulation would start a fifth slower.
 */
const CORE = [
  'src/cli/main.ts',
  'src/cli/commands/simulate.ts',
  'src/report/result.ts',
  'src/batch/write/dialect.ts',
].map((path) => resolve(path));

const withCore = {
  name: 'with-core',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.{1,2}\// }, ({ kind, path, resolveDir }) =>
      kind === 'dynamic-import'
        ? { path: join(resolveDir, path.replace(/\.js$/, '.ts')), namespace: 'with-core' }
        : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'with-core' }, ({ path }) => ({
      contents: [
        ...CORE.map((file) => `import ${JSON.stringify(file)};`),
        `export * from ${JSON.stringify(path)};`,
      ].join('\n'),
      resolveDir: dirname(path),
    }));
  },
};

/** Modules that are evaluated here, once: the program contains the values of their exports, as data. */
const EVALUATED = [
  'src/parameters/shipped-sha256.ts',
  'src/self-test/worked-cases.ts',
  'src/vocabulary/countries.ts',
  'src/batch/read/header-texts.ts',
].map((path) => resolve(path));
const evaluatedNow = {
  name: 'evaluated-now',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      if (!EVALUATED.includes(path)) return;
      const exported = Object.entries(await evaluate(path));
      return {
        contents: exported.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n'),
      };
    });
  },
};

/**
 * What packages import for features that this program does not use: commander starts no other program (the program
 * itself does, to print a PDF), inquirer opens
 * no editor, and whether a stream has colour is not for chalk to find out. Leaving it out saves 5 % of a start.
 */
const UNUSED = /^(?:node:child_process|#supports-color|@inquirer\/external-editor)$/;
const withoutUnused = {
  name: 'without-unused',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: UNUSED }, ({ path, importer }) =>
      /[\\/]node_modules[\\/]/.test(importer) ? { path, namespace: 'unused' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'unused' }, () => ({
      contents: 'export default { stdout: false, stderr: false }; export const editAsync = undefined;',
    }));
  },
};

/** Bundles files into dist/ and returns which source files are in it. */
async function bundle(entryPoints, { plugins = [], ...options } = {}) {
  const { metafile, outputFiles } = await build({
    entryPoints,
    outdir: 'dist',
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    legalComments: 'none',
    metafile: true,
    // packages in CommonJS ask for Node's own modules with it
    banner: {
      js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);",
    },
    plugins: [evaluatedNow, withoutUnused, ...plugins],
    write: false,
    ...options,
  });
  for (const { path, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, inAscii(text));
  }
  return Object.keys(metafile.inputs);
}

/** Node.js compiles a file in ASCII faster than any other; the bundler leaves other characters in regular expressions. */
function inAscii(text) {
  return text.replace(/[^\0-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const inputs = await bundle(
  { cli: 'src/cli/start.ts', thread: 'src/cli/start-thread.ts' },
  { splitting: true, chunkNames: 'chunks/[name]-[hash]', plugins: [withCore] },
);
await bundle({ index: 'src/index.ts' });

const packages = new Set(inputs.flatMap((path) => path.match(/^node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? []));
const notices = [...packages].sort().map((name) => {
  const folder = join('node_modules', name);
  const { version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return `${name} ${version} (${license})\n\n${licenceText(folder) ?? `Author: ${author?.name ?? author}`}`;
});
writeFileSync('dist/THIRD-PARTY-LICENCES.txt', `${notices.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`);

const compiler = join(dirname(fileURLToPath(import.meta.resolve('typescript/package.json'))), 'bin', 'tsc');
execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });

/** Runs a module as it is in the source and returns its exports. */
async function evaluate(path) {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

function licenceText(folder) {
  for (const name of ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'license', 'LICENCE.md']) {
    try {
      return readFileSync(join(folder, name), 'utf8').trim();
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
  }
  return null;
}
