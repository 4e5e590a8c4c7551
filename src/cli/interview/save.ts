import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { FORMATS, type Format } from '../../batch/write/formats.js';
import type { Simulation } from '../../calculation/simulation.js';
import { CliError } from '../../diagnostics/cli-error.js';
import { dossierToJson } from '../../dossier/to-json.js';
import { createMissingValue, formatCliDiagnostic } from '../../i18n/format.js';
import { commitAll } from '../../io/commit-files.js';
import { FileSink } from '../../io/file-sink.js';
import type { Parameters } from '../../parameters/parameters.js';
import { toResult } from '../../report/result.js';
import type { Context } from '../context.js';
import { BACK, type Prompter } from './prompter.js';

/** Saves the dossier as JSON, under a name the user chooses. */
export const saveDossier = ({ dossier }: Simulation, prompter: Prompter, context: Context): Promise<void> =>
  save(
    `${JSON.stringify(dossierToJson(dossier), null, 2)}\n`,
    `${baseName(dossier.id)}.json`,
    prompter,
    context,
  );

type TextFormat = Exclude<Format, 'xlsx'>;

/** The formats that are text; a workbook is packed, and is for many dossiers. */
const TEXT_FORMATS = Object.keys({
  csv: true,
  json: true,
  jsonl: true,
} satisfies Record<TextFormat, true>) as TextFormat[];

/** Saves the result in a format the user chooses. */
export async function saveResult(
  simulation: Simulation,
  parameters: Parameters,
  prompter: Prompter,
  context: Context,
): Promise<void> {
  const formats = TEXT_FORMATS.map((value) => ({ value, name: value }));
  const format = await prompter.choose(
    `${context.messages.interview.format}${context.messages.report.colon.trimEnd()}`,
    formats,
    'csv' as TextFormat,
  );
  if (format === BACK) return;
  const text = resultText(format, simulation, parameters, context);
  await save(text, `${baseName(simulation.dossier.id)}.result.${format}`, prompter, context);
}

function resultText(
  format: TextFormat,
  simulation: Simulation,
  parameters: Parameters,
  { language, configuration: { settings } }: Context,
): string {
  if (format === 'json') return `${JSON.stringify(toResult(simulation, parameters, language), null, 2)}\n`;
  if (format === 'jsonl') return `${JSON.stringify(toResult(simulation, parameters, language))}\n`;
  const dialect = settings.dialect ?? 'excel';
  const options = { parameters, language, dialect, detail: 'dossier', mark: null } as const;
  const writer = FORMATS[format]({ kind: 'json', isLines: false }, options);
  const row = { line: 1, cells: [], reading: { dossier: simulation.dossier } };
  return writer.header + writer.write(row, simulation) + writer.footer;
}

/** Names that Windows keeps for devices, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A proposed file name that no system objects to. */
function baseName(id: string | null): string {
  const name = id?.replace(/[^\w-]+/g, '-').replace(/^-+|-+$/g, '') || 'dossier';
  return DEVICE.test(name) ? `dossier-${name}` : name;
}

/** Asks for a name and writes a file there, whole; an existing one only after asking. */
async function save(text: string, proposal: string, prompter: Prompter, context: Context): Promise<void> {
  const { messages } = context;
  const { interview } = messages;
  for (;;) {
    prompter.say(`  ${interview.fileNameHelp}`);
    const faultOf = (name: string): string | null => {
      const wanted = name.trim();
      if (wanted === '') return createMissingValue(context.language);
      if (statSync(wanted, { throwIfNoEntry: false })?.isDirectory()) return interview.isFolder(wanted);
      return existsSync(dirname(wanted)) ? null : interview.noFolder(dirname(wanted));
    };
    const answer = await prompter.ask(
      `${interview.fileName}${messages.report.colon.trimEnd()}`,
      faultOf,
      proposal,
    );
    if (answer === BACK) return;
    const path = answer.trim();
    const exists = existsSync(path);
    if (exists) {
      const choices = [
        { value: false, name: interview.no },
        { value: true, name: interview.yes },
      ];
      const overwrite = await prompter.choose(interview.exists(path), choices, false);
      if (overwrite !== true) continue;
    }
    const sink = new FileSink(path, exists);
    try {
      await sink.write(text);
      await commitAll([sink]);
      prompter.say(interview.saved(path));
      return;
    } catch (error) {
      await sink.rollback();
      if (!(error instanceof CliError)) throw error;
      prompter.say(formatCliDiagnostic(error.diagnostic, context.language));
    }
  }
}
