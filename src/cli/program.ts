import { Command } from 'commander';
import { FORMAT_NAMES } from '../batch/write/result-format.js';
import type { CommandName } from '../i18n/catalog.js';
import { type AnswerFormat, COMPARISON_FORMATS, SIMULATION_FORMATS } from '../report/answer-formats.js';
import { YEAR_GROUPINGS } from '../report/year-grouping.js';
import { VERSION } from '../version.js';
import type { Context, ExitCode, Run } from './context.js';
import { exampleText, translatedHelp, type ValueKind } from './help.js';
import type { AnswerForms } from './io/answer-file.js';
import { applySettings } from './options/configuration.js';
import { addDossierOptions } from './options/dossier-options.js';
import { type Options, placeholderOf } from './options/option-parsers.js';

/** Each command is loaded when it is run, so that the program starts fast. */
const LOAD: Readonly<Record<CommandName, () => Promise<{ readonly run: Run }>>> = {
  simulate: () => import('./commands/simulate.js'),
  explain: () => import('./commands/simulate.js'),
  compare: () => import('./commands/compare.js'),
  batch: () => import('./commands/batch.js'),
  join: () => import('./commands/join.js'),
  verify: () => import('./commands/verify.js'),
  parameters: () => import('./commands/parameters.js'),
  template: () => import('./commands/template.js'),
  schema: () => import('./commands/schema.js'),
  'self-test': () => import('./commands/self-test.js'),
};

/** Forms of a result: each ending is the name of a format. */
const formsOf = (formats: readonly AnswerFormat[]): AnswerForms =>
  Object.fromEntries(formats.map((format) => [`.${format}`, { format, json: format === 'json' }]));
const TEMPLATE_FORMS: AnswerForms = {
  '.csv': { format: 'csv' },
  '.xlsx': { format: 'xlsx' },
  '.json': { format: 'json' },
};

/** The commands whose answer can go into a file as a whole; those of a batch write theirs while they run. */
const ANSWER_FORMS: Partial<Readonly<Record<CommandName, AnswerForms>>> = {
  simulate: formsOf(SIMULATION_FORMATS),
  explain: formsOf(['txt', 'json']),
  compare: formsOf(COMPARISON_FORMATS),
  template: TEMPLATE_FORMS,
};

/**
 * Builds the command line: its commands and options, with their help in the language of the run.
 * @param finish receives the exit code of the command that ran
 */
export function buildProgram(context: Context, finish: (code: ExitCode) => void): Command {
  const { cli, help } = context.messages;
  const value = (kind: ValueKind): string => `<${help.placeholders[kind]}>`;
  const words = (...choices: readonly string[]): string => placeholderOf(choices, context.language);
  const program = new Command('imw')
    .description(`${cli.description}\n\n${cli.firstSteps}`)
    .version(VERSION, '--version', cli.options.version)
    .helpOption('-h, --help', cli.options.help)
    .exitOverride()
    .configureOutput({ writeOut: context.print, writeErr: () => undefined })
    .configureHelp(translatedHelp(context))
    .option('--lang <nl|fr|en>', cli.options.lang)
    .option('--json', cli.options.json)
    .option('--no-color', cli.options['no-color'])
    .option('-q, --quiet', cli.options.quiet)
    .option(`--indexation ${value('percent')}`, cli.options.indexation)
    .option(`--require ${value('confidence')}`, cli.options.require)
    .option(`--parameters ${value('file')}`, cli.options.parameters)
    .option('--no-input', cli.options['no-input'])
    .addHelpText('after', () => exampleText('imw', context));

  const command = (name: CommandName): Command =>
    program
      .command(name)
      .description(cli.commands[name])
      .addHelpText('after', () => exampleText(name, context))
      .action(async (...given: unknown[]) => {
        const self = given.at(-1) as Command;
        const options = applySettings(self.optsWithGlobals<Options>(), context.configuration);
        const { run } = await LOAD[name]();
        const args = self.processedArgs.flat();
        const forms = ANSWER_FORMS[name];
        if (forms === undefined || options.output === undefined) finish(await run(context, args, options));
        else {
          const { runIntoFile } = await import('./io/answer-file.js');
          finish(await runIntoFile(run, context, args, options, forms));
        }
      });

  program.commandsGroup(help.groups.oneDossier);
  const ofOneDossier = (name: 'simulate' | 'explain'): Command =>
    command(name)
      .argument('[dossier.json]', cli.arguments.dossier)
      .option(`-o, --output ${value('file')}`, cli.options['output-answer'])
      .option('--force', cli.options.force)
      .option(`--detail ${words('year', 'quarter')}`, cli.options.detail)
      .option(`--group ${words(...YEAR_GROUPINGS)}`, cli.options.group)
      .option('--chart', cli.options.chart)
      .option('--keep-wage', cli.options['keep-wage'])
      .option(`--decimal ${words('comma', 'point')}`, cli.options.decimal);
  addDossierOptions(
    ofOneDossier('simulate')
      .option(`--format ${value('choice')}`, cli.options['format-answer'](SIMULATION_FORMATS))
      .option('--dialect <excel|machine>', cli.options.dialect)
      .option(`--client-reference ${value('text')}`, cli.options['client-reference'])
      .option('--explain', cli.options.explain),
    context,
  );
  addDossierOptions(ofOneDossier('explain').setOptionValue('explain', true), context);

  addDossierOptions(
    command('compare')
      .argument('[dossier.json...]', cli.arguments.dossiersToCompare)
      .option(`--vary ${value('variation')}`, cli.options.vary, (given, before: string[] = []) => [...before, given])
      .option(`--group ${words(...YEAR_GROUPINGS)}`, cli.options.group)
      .option('--chart', cli.options.chart)
      .option('--keep-wage', cli.options['keep-wage'])
      .option(`--format ${value('choice')}`, cli.options['format-answer'](COMPARISON_FORMATS))
      .option('--dialect <excel|machine>', cli.options.dialect)
      .option(`-o, --output ${value('file')}`, cli.options['output-answer'])
      .option(`--client-reference ${value('text')}`, cli.options['client-reference'])
      .option('--force', cli.options.force)
      .option(`--decimal ${words('comma', 'point')}`, cli.options.decimal),
    context,
  );

  program.commandsGroup(help.groups.manyDossiers);
  const batch = command('batch')
    .argument('<input>', cli.arguments.input)
    .optionsGroup(help.groups.output)
    .option(`-o, --output ${value('file')}`, cli.options.output)
    .option(`--format <${FORMAT_NAMES.join('|')}>`, cli.options.format(FORMAT_NAMES))
    .option('--dialect <excel|machine>', cli.options.dialect)
    .option(`--detail ${value('level')}`, cli.options['detail-batch'])
    .option(`--rejects ${value('file')}`, cli.options.rejects)
    .option(`--receipt ${value('file')}`, cli.options.receipt)
    .option(`--report ${value('file')}`, cli.options.report)
    .option(`--client-reference ${value('text')}`, cli.options['client-reference'])
    .option('--force', cli.options.force)
    .optionsGroup(help.groups.input)
    .option(`--decimal ${words('comma', 'point')}`, cli.options.decimal)
    .option(`--rows ${value('lines')}`, cli.options.rows)
    .option(`--sheet ${value('nameOrNumber')}`, cli.options.sheet)
    .option(`--corrects ${value('file')}`, cli.options.corrects)
    .option(`--date ${words('day-first', 'month-first')}`, cli.options.date)
    .option('--accept-columns', cli.options['accept-columns'])
    .optionsGroup('')
    .option('--fail-fast', cli.options['fail-fast'])
    .option(`--max-rejects ${value('numberOrPercent')}`, cli.options['max-rejects'])
    .option('--dry-run', cli.options['dry-run'])
    .option(`--jobs ${value('number')}`, cli.options.jobs);
  addDossierOptions(batch, context, cli.headings.sameForAllRows);

  command('join')
    .argument('<part...>', cli.arguments.parts)
    .option(`-o, --output ${value('file')}`, cli.options['output-join'])
    .option(`--rejects ${value('file')}`, cli.options.rejects)
    .option(`--receipt ${value('file')}`, cli.options.receipt)
    .option('--force', cli.options.force);

  program.commandsGroup(help.groups.checks);
  command('verify')
    .argument('<result|receipt>', cli.arguments.written)
    .option(`--from ${value('file')}`, cli.options.from);
  command('parameters')
    .argument('[dossiers]', cli.arguments.dossiers)
    .option(`--at ${value('quarter')}`, cli.options.at)
    .option(`--diff ${value('file')}`, cli.options.diff)
    .option(`--decimal ${words('comma', 'point')}`, cli.options.decimal);
  program.commandsGroup(help.groups.other);
  command('template')
    .option('--format <csv|xlsx|json>', cli.options['template-format'])
    .option(`-o, --output ${value('file')}`, cli.options['output-template'])
    .option('--force', cli.options.force)
    .option('--dialect <excel|machine>', cli.options.dialect);
  command('schema').argument('<name>', cli.arguments.schema);
  command('self-test');
  program.helpCommand('help [command]', cli.helpCommand);
  return program;
}
