// Replaces GNU parallel where it is not installed, with as little of it as the pages use:
// parallel --colsep ' ' COMMAND… :::: FILE runs the command for each line of the file, {1} and {2} being its words.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const [option, separator, ...words] = process.argv.slice(2);
const file = words.pop();
if (option !== '--colsep' || words.pop() !== '::::') throw new Error('this stand-in knows only --colsep and ::::');

const failed = readFileSync(file, 'utf8')
  .trimEnd()
  .split('\n')
  .filter((line) => {
    const columns = line.split(separator);
    const command = words.join(' ').replace(/\{(\d)\}/g, (_, number) => columns[number - 1]);
    return spawnSync(command, { shell: true, stdio: 'inherit' }).status !== 0;
  });
process.exitCode = failed.length;
