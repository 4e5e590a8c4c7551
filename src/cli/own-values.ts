import type { Messages } from '../i18n/catalog.js';
import type { Language } from '../i18n/language.js';
import { localNumber } from '../i18n/numbers.js';
import type { Parameters } from '../parameters/parameters.js';
import { originOf, type RunOrigin } from '../report/result.js';
import type { Context } from './context.js';
import type { Options } from './options/option-parsers.js';

/** What changes amounts without being in a dossier, and what set it: the user's own values, and the indexation. */
export function ownValueLines(parameters: Parameters, options: Options, context: Context): string[] {
  const { configuration, messages, language } = context;
  const source = (option: string, isOption: boolean) => (isOption ? option : (configuration.shown ?? option));
  const indexationSetBy = source('--indexation', options.indexationSetBy !== 'configuration');
  const valuesSetBy = source('--parameters', options.parametersSetBy === '--parameters');
  return describeOwnValues(originOf(parameters), { valuesSetBy, indexationSetBy }, messages, language);
}

/** The same for a run of which only the receipt is there. */
export const ownValueLinesOfReceipt = (origin: RunOrigin, { messages, language }: Context): string[] =>
  describeOwnValues(
    origin,
    { valuesSetBy: origin.parameters.overlay?.setBy ?? '', indexationSetBy: null },
    messages,
    language,
  );

function describeOwnValues(
  { parameters: { overlay }, indexation }: RunOrigin,
  { valuesSetBy, indexationSetBy }: { readonly valuesSetBy: string; readonly indexationSetBy: string | null },
  { report }: Messages,
  language: Language,
): string[] {
  return [
    ...(overlay === null ? [] : [report.ownValues(overlay.file, valuesSetBy)]),
    ...(indexation === null ? [] : [report.indexation(localNumber(indexation, language), indexationSetBy)]),
  ];
}
