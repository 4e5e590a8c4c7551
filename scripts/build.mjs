// Builds dist/: the program and the library as bundles (a bundle starts twice as fast as loose files),
// their types, and the licences of the packages bundled in.
//
// Every file that is read when the program starts costs about a millisecond, and so do Node's own modules when they are
// imported rather than asked for. So what several commands share stands in one file, and Node's modules are asked for.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

rmSync('dist', { recursive: true, force: true });

/** What packages want for uses that this program has none for: commander can start other programs. */
const NEVER_USED = new Set(['node:child_process']);
const BUILTIN = new RegExp(`^(?:node:.*|${builtinModules.join('|')})$`);

/** Our own files name what they import, so that only that is looked up; others may want all of it. */
function asked(name, importer) {
  const found = `process.getBuiltinModule(${JSON.stringify(name)})`;
  if (importer.includes('node_modules')) return `module.exports = ${found}`;
  const [, imported] = readFileSync(importer, 'utf8').match(
    new RegExp(`^import \\{([^}]*)\\} from '${name}';`, 'm'),
  );
  const names = imported.split(',').flatMap((part) => part.trim().match(/^(?!type )\w+/) ?? []);
  return `export const { ${names.join(', ')} } = ${found}`;
}

/** Asks for Node's own modules when the file that needs them is run. */
const askForBuiltins = {
  name: 'ask-for-builtins',
  setup({ onResolve, onLoad }) {
    // for each importer one of its own, or it would be a file of its own
    onResolve({ filter: BUILTIN }, ({ path, importer }) => {
      const name = path.replace(/^(?!node:)/, 'node:');
      return { path: `${importer} ${name}`, namespace: 'builtin', pluginData: { name, importer } };
    });
    onLoad({ filter: /.*/, namespace: 'builtin' }, ({ pluginData: { name, importer } }) => ({
      contents: NEVER_USED.has(name) ? 'module.exports = {}' : asked(name, importer),
    }));
  },
};

/** Whether a stream has colour is decided by the program: what chalk would load to find out is not needed. */
const withoutColourDetection = {
  name: 'without-colour-detection',
  setup({ onResolve }) {
    onResolve({ filter: /^#supports-color$/ }, ({ resolveDir }) => ({
      path: join(resolveDir, 'vendor', 'supports-color', 'browser.js'),
    }));
  },
};

/** Modules that are evaluated here, once: of these the program contains the values of the exports, as data. */
const EVALUATED = ['src/parameters/shipped-sha256.ts', 'src/self-test/worked-cases.ts'].map((path) =>
  resolve(path),
);
const evaluatedNow = {
  name: 'evaluated-now',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      if (!EVALUATED.includes(path)) return;
      const exported = Object.entries(await evaluate(path));
      return {
        contents: exported
          .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
          .join('\n'),
      };
    });
  },
};
const PLUGINS = [askForBuiltins, withoutColourDetection, evaluatedNow];

const bundle = (entryPoints, more) =>
  build({
    entryPoints,
    outdir: 'dist',
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    legalComments: 'none',
    metafile: true,
    plugins: PLUGINS,
    ...more,
  });

// All of it as one function of a module, whose compiled code can be kept also before Node.js 22. Both files are named after
// what is in it: V8 takes the code of any program that is as long.
const { outputFiles } = await bundle(
  { everything: 'src/cli/everything.ts' },
  {
    format: 'cjs',
    banner: { js: '(function(module){' },
    footer: { js: '})' },
    write: false,
  },
);
const everything = inAscii(outputFiles[0].text);
const codeCache = `everything-${createHash('sha256').update(everything).digest('hex').slice(0, 16)}`;
const starting = { define: { CODE_CACHE: JSON.stringify(codeCache) } };
mkdirSync('dist/code-cache', { recursive: true });
writeFileSync(`dist/code-cache/${codeCache}.cjs`, everything);
makeCodeCache(`dist/code-cache/${codeCache}`);

const program = { cli: 'src/cli/start.ts' };
const split = { splitting: true, chunkNames: 'chunks/[name]-[hash]', ...starting };

/** What the command that is used most needs; every file that is loaded later gets it too, so that it is one file. */
const CORE = [
  'src/cli/main.ts',
  'src/cli/commands/simulate.ts',
  'src/report/result.ts',
  'src/batch/write/dialect.ts',
];
const BATCH = 'src/cli/commands/batch.ts';
/** What has much in common with a batch, and gets it too. */
const LIKE_BATCH = [
  'src/batch/worker-pool/pool.ts',
  'src/batch/write/xlsx/workbook.ts',
  'src/cli/commands/join.ts',
  'src/cli/commands/verify.ts',
  'src/cli/interview/lazy.ts',
  'src/cli/diff/parameter-diff.ts',
];

const { metafile: asWritten } = await bundle(program, { ...split, write: false });
const loadedLater = Object.values(asWritten.outputs)
  .flatMap(({ entryPoint }) => entryPoint ?? [])
  .filter((path) => path !== program.cli);
for (const path of LIKE_BATCH)
  if (!loadedLater.includes(path))
    throw new Error(`${path} is not loaded later: mend LIKE_BATCH in scripts/build.mjs`);
const together = {
  name: 'together',
  setup({ onLoad }) {
    const imported = new Map(
      loadedLater.map((path) => [resolve(path), LIKE_BATCH.includes(path) ? [...CORE, BATCH] : CORE]),
    );
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const imports = imported.get(path)?.map((file) => `import ${JSON.stringify(resolve(file))};`);
      return imports && { contents: imports.join('') + readFileSync(path, 'utf8'), loader: 'ts' };
    });
  },
};
const { metafile } = await bundle(program, { ...split, plugins: [...PLUGINS, together] });
await bundle({ thread: 'src/cli/start-thread.ts' }, split);
await bundle({ index: 'src/index.ts' });

const packages = new Set(
  Object.keys(metafile.inputs).flatMap(
    (path) => path.match(/^node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? [],
  ),
);
const notices = [...packages].sort().map((name) => {
  const folder = join('node_modules', name);
  const { version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return `${name} ${version} (${license})\n\n${licenceText(folder) ?? `Author: ${author?.name ?? author}`}`;
});
writeFileSync('dist/THIRD-PARTY-LICENCES.txt', `${notices.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`);

const compiler = join(dirname(fileURLToPath(import.meta.resolve('typescript/package.json'))), 'bin', 'tsc');
execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });

/** Runs the program once, under none of the settings of who builds; what goes wrong is told in the error. */
function makeCodeCache(named) {
  const own = Object.entries(process.env).filter(([name]) => !/^(IMW_|NODE_OPTIONS$)/i.test(name));
  execFileSync(process.execPath, ['scripts/make-code-cache.mjs', named], {
    env: Object.fromEntries(own),
    stdio: 'pipe',
  });
}

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

/** Text in ASCII is read fastest. The bundler writes it so, but for regular expressions. */
function inAscii(text) {
  return text.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
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
