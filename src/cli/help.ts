import type { Argument, Help } from 'commander';
import type { CommandName, HelpText } from '../i18n/catalog.js';
import type { Context } from './context.js';

/** The kind of value of an option, which its placeholder names: `--output <file>`. */
export type ValueKind = keyof HelpText['placeholders'];

type Examples = {
  readonly [C in CommandName | 'imw']: Readonly<Record<keyof HelpText['purposes'][C], string>>;
};

/** The examples at the end of each help; one example can have several commands, one on each line. */
export const EXAMPLES: Examples = {
  imw: {
    template: 'imw template -o dossiers.csv',
    batch: 'imw batch dossiers.csv -o results.csv',
    simulate: 'imw simulate dossier.json --detail quarter',
  },
  simulate: {
    file: 'imw simulate dossier.json',
    quarters: 'imw simulate dossier.json --fraction 0.8 --detail quarter',
    report: 'imw simulate dossier.json --fraction 4/5 -o report.html',
    calendar: 'imw simulate dossier.json --group calendar --chart',
    json: 'imw simulate dossier.json -o result.json',
  },
  explain: { file: 'imw explain dossier.json' },
  compare: {
    vary: 'imw compare dossier.json --vary fraction=1,0.8',
    grid: 'imw compare dossier.json --vary fraction=1,0.8 --vary guidance_need=none,low',
    files: 'imw compare dossier.json other.json',
    report: 'imw compare dossier.json --vary fraction=1,0.8 -o report.html',
  },
  batch: {
    files: 'imw batch dossiers.csv -o results.csv --rejects rejects.csv',
    workbook: 'imw batch dossiers.csv -o results.xlsx --detail year',
    summary: 'imw batch dossiers.csv -o results.csv --report summary.html',
    calendar: 'imw batch dossiers.csv -o dates.ics',
    dryRun: 'imw batch dossiers.csv --dry-run',
  },
  join: {
    parts: 'imw batch dossiers.csv --rows :3 -o part-1.csv\nimw batch dossiers.csv --rows 4: -o part-2.csv',
    join: 'imw join part-1.csv part-2.csv -o results.csv',
  },
  verify: {
    result: 'imw verify result.json',
    batch: 'imw verify results.csv.receipt.json',
  },
  parameters: {
    quarter: 'imw parameters --at 2024-Q2',
    diff: 'imw parameters --diff values.json dossiers.csv',
  },
  template: {
    csv: 'imw template -o dossiers.csv',
    json: 'imw template -o dossier.json',
  },
  schema: { dossier: 'imw schema dossier > dossier.schema.json' },
  'self-test': { all: 'imw self-test' },
};

/** The examples of a command, each below its purpose. */
export function exampleText(name: CommandName | 'imw', { messages, style }: Context): string {
  const purposes: Readonly<Record<string, string>> = messages.help.purposes[name];
  const lines = Object.entries(EXAMPLES[name]).flatMap(([id, commands]) => [
    `  # ${purposes[id]}`,
    ...commands.split('\n').map((command) => `  $ ${command}`),
  ]);
  return ['', style.colour.bold(messages.help.examples), ...lines].join('\n');
}

/** The titles of commander's help in the language of the run, and its width. */
export function translatedHelp(context: Context): Partial<Help> {
  const { headings, usage } = context.messages.cli;
  const titles: Readonly<Record<string, string>> = {
    'Usage:': headings.usage,
    'Arguments:': headings.arguments,
    'Options:': headings.options,
    'Global Options:': headings.globalOptions,
  };
  return {
    showGlobalOptions: true,
    // read when help is shown: the width is known only once the stream exists
    get helpWidth() {
      return context.style.width;
    },
    styleTitle: (title) => context.style.colour.bold(titles[title] ?? title),
    styleUsage: (text) => text.replace('[options]', usage.options).replace('[command]', usage.command),
    subcommandTerm: (sub) => [sub.name(), ...sub.registeredArguments.map(argumentTerm)].join(' '),
  };
}

function argumentTerm(argument: Argument): string {
  const name = argument.variadic ? `${argument.name()}...` : argument.name();
  return argument.required ? `<${name}>` : `[${name}]`;
}
