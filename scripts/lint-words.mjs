// Finds words of scripts/word-list.mjs in the English of the project: `file:line: word → better word`.
// Usage: node scripts/lint-words.mjs [folder of the project]
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ALLOWED, GENERATED, WORDS } from './word-list.mjs';

const PATHS = ['src', 'bin', 'scripts', 'test', 'docs', 'README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];
const IS_TEXT = /\.(ts|mjs|js|md)$/;
const IS_DUTCH_OR_FRENCH = /(^|[/.])(nl|fr)[/.]/;

const COMMENT = /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/;
const STRING = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/;
/** What a test is named: the text right after `it(`, `describe(` or the table of an `each`. */
const BEFORE_TITLE = /(?:\b(?:it|test|describe)(?:\.\w+(?:\([^()]*\))?)*|[\])])\(\s*$/;

const root = process.argv[2] ?? '.';
const findings = PATHS.flatMap(filesIn)
  .filter((file) => IS_TEXT.test(file) && !IS_DUTCH_OR_FRENCH.test(file) && !GENERATED.includes(file))
  .flatMap(findingsIn);
for (const finding of findings) console.log(finding);
if (findings.length > 0) {
  console.error(`${findings.length} words of scripts/word-list.mjs: write the better one, or allow it there`);
  process.exitCode = 1;
}

function filesIn(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

function findingsIn(file) {
  const allowed = ALLOWED.filter((entry) => entry.file === undefined || entry.file === file);
  return englishOf(file, readFileSync(join(root, file), 'utf8'))
    .split('\n')
    .flatMap((line, index) => {
      if (allowed.some(({ text }) => line.includes(text))) return [];
      const words = line.replace(/([a-z])(?=[A-Z])/g, '$1 ').replaceAll('_', ' ');
      return WORDS.flatMap(({ not, but }) => {
        const [found] = line.match(not) ?? words.match(not) ?? [];
        return found ? [`${file}:${index + 1}: ${found.trim()} → ${but}`] : [];
      });
    });
}

/** The English of a file, on the lines where it is: examples and the texts that tests work with are blank. */
function englishOf(file, text) {
  if (file.endsWith('.md')) return blank(text, /^```[\s\S]*?^```|`[^`\n]*`|\]\([^)\n]*\)/gm);
  return file.startsWith('test/') ? withoutStrings(text) : text;
}

/** Comments, names and the titles of tests. */
function withoutStrings(text) {
  return text.replace(new RegExp(`${COMMENT.source}|${STRING.source}`, 'g'), (found, at) =>
    /^['"`]/.test(found) && !BEFORE_TITLE.test(text.slice(Math.max(0, at - 200), at)) ? blanks(found) : found,
  );
}

function blank(text, pattern) {
  return text.replace(pattern, blanks);
}

function blanks(text) {
  return text.replace(/[^\n]/g, ' ');
}
