import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { FORMATS } from '../../batch/formats.js';
import { FORMAT_NAMES } from '../../batch/write/result-format.js';
import type { Simulation } from '../../calculation/simulation.js';
import { CliError } from '../../diagnostics/cli-error.js';
import { dossierToJson } from '../../dossier/dossier.js';
import { createMissingValue, formatCliDiagnostic } from '../../i18n/format.js';
import { commitAll } from '../../io/commit.js';
import { FileSink } from '../../io/file-sink.js';
import type { Conversation } from './conversation.js';
import { BACK } from './prompter.js';

export const saveDossier = ({ dossier }: Simulation, conversation: Conversation): Promise<void> =>
  save(`${JSON.stringify(dossierToJson(dossier), null, 2)}\n`, `${baseName(dossier.id)}.json`, conversation);

export async function saveResult(simulation: Simulation, conversation: Conversation): Promise<void> {
  const { prompter, context, parameters } = conversation;
  const { language, configuration, messages } = context;
  const choices = FORMAT_NAMES.flatMap((name) => {
    const { writeSingle, extensions } = FORMATS[name];
    return writeSingle ? [{ name, value: { writeSingle, extension: extensions[0] } }] : [];
  });
  const question = `${messages.interview.format}${messages.report.colon.trimEnd()}`;
  const format = await prompter.choose(question, choices, choices[0]?.value);
  if (format === BACK) return;
  const dialect = configuration.settings.dialect ?? 'excel';
  const options = { parameters, language, dialect, detail: 'dossier', decimalSeparator: null } as const;
  const name = `${baseName(simulation.dossier.id)}.result${format.extension}`;
  await save(format.writeSingle(simulation, options), name, conversation);
}

/** Names that Windows reserves for devices, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A file name to propose, valid on every system. */
function baseName(id: string | null): string {
  const name = id?.replace(/[^\w-]+/g, '-').replace(/^-+|-+$/g, '') || 'dossier';
  return DEVICE.test(name) ? `dossier-${name}` : name;
}

/** A name that no file has: `dossier.json`, else `dossier-2.json` and so on. */
function unusedName(name: string): string {
  const at = name.indexOf('.');
  let proposed = name;
  for (let count = 2; existsSync(proposed); count++) proposed = `${name.slice(0, at)}-${count}${name.slice(at)}`;
  return proposed;
}

/** Asks for a name and writes a whole file; it asks before it overwrites an existing one. */
async function save(text: string, proposal: string, { prompter, context }: Conversation): Promise<void> {
  const { messages, language } = context;
  const { interview } = messages;
  const question = `${interview.fileName}${messages.report.colon.trimEnd()}`;
  const faultOf = (name: string): string | null => {
    const wanted = name.trim();
    if (wanted === '') return createMissingValue(language);
    if (statSync(wanted, { throwIfNoEntry: false })?.isDirectory()) return interview.isFolder(wanted);
    return existsSync(dirname(wanted)) ? null : interview.noFolder(dirname(wanted));
  };
  for (;;) {
    const answer = await prompter.ask(question, faultOf, unusedName(proposal), { hint: interview.fileNameHelp });
    if (answer === BACK) return;
    const path = answer.trim();
    const exists = existsSync(path);
    const yesOrNo = [false, true].map((value) => ({ value, name: interview[value ? 'yes' : 'no'] }));
    if (exists && (await prompter.choose(interview.exists(path), yesOrNo, false)) !== true) continue;
    const sink = new FileSink(path, exists);
    try {
      await sink.write(text);
      await commitAll([sink]);
      prompter.say(interview.saved(path));
      return;
    } catch (error) {
      await sink.rollback();
      if (!(error instanceof CliError)) throw error;
      prompter.say(formatCliDiagnostic(error.diagnostic, language));
    }
  }
}
