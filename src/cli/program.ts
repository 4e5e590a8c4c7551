import { type Argument, Command, type Help, Option } from 'commander';
import { FORMAT_NAMES } from '../batch/format-names.js';
import type { CommandName } from '../i18n/catalog.js';
import { VERSION } from '../version.js';
import type { Context, ExitCode, Run } from './context.js';
import { applySettings } from './options/configuration/settings.js';
import { addDossierOptions } from './options/dossier-options.js';

/** Each command is loaded when it is run, so that starting stays fast. */
const LOAD: Readonly<Record<CommandName, () => Promise<{ readonly run: Run }>>> = {
  simulate: () => import('./commands/simulate.js'),
  explain: () => import('./commands/explain.js'),
  compare: () => import('./commands/compare.js'),
  batch: () => import('./commands/batch.js'),
  join: () => import('./commands/join.js'),
  verify: () => import('./commands/verify.js'),
  parameters: () => import('./commands/parameters.js'),
  template: () => import('./commands/template.js'),
  schema: () => import('./commands/schema.js'),
  'self-test': () => import('./commands/self-test.js'),
};

/**
 * The command line: its commands and options with their help in the language of the run.
 * @param finish told the exit code of the command that ran
 */
export function buildProgram(context: Context, finish: (code: ExitCode) => void): Command {
  const { cli } = context.messages;
  const program = new Command('imw')
    .description(cli.description)
    .version(VERSION, '--version', cli.options.version)
    .helpOption('-h, --help', cli.options.help)
    .helpCommand('help [command]', cli.helpCommand)
    .exitOverride()
    .configureOutput({ writeOut: context.print, writeErr: () => undefined })
    .configureHelp(translatedHelp(context))
    .addOption(new Option('--lang <nl|fr|en>', cli.options.lang))
    .addOption(new Option('--json', cli.options.json))
    .addOption(new Option('--no-color', cli.options['no-color']))
    .addOption(new Option('-q, --quiet', cli.options.quiet))
    .addOption(new Option('--indexation <%>', cli.options.indexation))
    .addOption(new Option('--require <…>', cli.options.require))
    .addOption(new Option('--parameters <…>', cli.options.parameters))
    .addOption(new Option('--no-input', cli.options['no-input']));

  const command = (name: CommandName): Command =>
    program
      .command(name)
      .description(cli.commands[name])
      .action(async (...given: unknown[]) => {
        const self = given.at(-1) as Command;
        const options = applySettings(self.optsWithGlobals(), context.configuration);
        const { run } = await LOAD[name]();
        finish(await run(context, self.processedArgs.flat(), options));
      });

  const ofOneDossier = (name: 'simulate' | 'explain'): Command =>
    command(name)
      .argument('[dossier.json]', cli.arguments.dossier)
      .option('--detail <year|quarter>', cli.options.detail)
      .option('--decimal <comma|point>', cli.options.decimal);
  addDossierOptions(ofOneDossier('simulate').option('--explain', cli.options.explain), context);
  addDossierOptions(ofOneDossier('explain'), context);

  addDossierOptions(
    command('compare')
      .argument('[dossier.json...]', cli.arguments.dossiersToCompare)
      .option(
        '--vary <fraction=1,0.8>',
        cli.options.vary,
        (value, before: string[]) => [...before, value],
        [],
      )
      .option('--decimal <comma|point>', cli.options.decimal),
    context,
  );

  command('batch')
    .argument('<input>', cli.arguments.input)
    .option('-o, --output <…>', cli.options.output)
    .option(`--format <${FORMAT_NAMES.join('|')}>`, cli.options.format(FORMAT_NAMES))
    .option('--dialect <excel|machine>', cli.options.dialect)
    .option('--detail <dossier|year|quarter>', cli.options['detail-batch'])
    .option('--decimal <comma|point>', cli.options.decimal)
    .option('--rejects <…>', cli.options.rejects)
    .option('--receipt <…>', cli.options.receipt)
    .option('--force', cli.options.force)
    .option('--fail-fast', cli.options['fail-fast'])
    .option('--max-rejects <…>', cli.options['max-rejects'])
    .option('--dry-run', cli.options['dry-run'])
    .option('--rows <from:to>', cli.options.rows)
    .option('--jobs <…>', cli.options.jobs);

  command('join')
    .argument('<part...>', cli.arguments.parts)
    .option('-o, --output <…>', cli.options['output-join'])
    .option('--rejects <…>', cli.options.rejects)
    .option('--receipt <…>', cli.options.receipt)
    .option('--force', cli.options.force);

  command('verify')
    .argument('<result|receipt>', cli.arguments.written)
    .option('--from <…>', cli.options.from);
  command('parameters')
    .argument('[dossiers]', cli.arguments.dossiers)
    .option('--at <2026-Q4>', cli.options.at)
    .option('--diff <…>', cli.options.diff)
    .option('--decimal <comma|point>', cli.options.decimal);
  command('template')
    .option('--format <csv|json>', cli.options['template-format'])
    .option('--dialect <excel|machine>', cli.options.dialect);
  command('schema').argument('<dossier|result|parameters>', cli.arguments.schema);
  command('self-test');
  return program;
}

function translatedHelp(context: Context): Partial<Help> {
  const { headings, usage } = context.messages.cli;
  const titles: Readonly<Record<string, string>> = {
    'Usage:': headings.usage,
    'Arguments:': headings.arguments,
    'Options:': headings.options,
    'Commands:': headings.commands,
    'Global Options:': headings.globalOptions,
  };
  return {
    showGlobalOptions: true,
    // asked for when a help is shown: the width is known only where the stream has been made
    get helpWidth() {
      return context.style.width;
    },
    styleTitle: (title) => context.style.colour.bold(titles[title] ?? title),
    styleUsage: (text) => text.replace('[options]', usage.options).replace('[command]', usage.command),
    subcommandTerm: (sub) => [sub.name(), ...sub.registeredArguments.map(argumentTerm)].join(' '),
  };
}

const argumentTerm = (argument: Argument): string =>
  argument.required ? `<${argument.name()}>` : `[${argument.name()}]`;
