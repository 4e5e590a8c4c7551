import type { Messages } from '../i18n/catalog.js';
import type { Language } from '../i18n/language.js';
import { localNumber } from '../i18n/numbers.js';
import type { Parameters } from '../parameters/parameters.js';
import { originOf, type RunOrigin } from '../report/result.js';
import type { Context } from './context.js';
import type { Options } from './options/option-parsers.js';

type OwnValueTexts = Pick<Messages['report'], 'ownValues' | 'indexation'>;

/**
 * What changes amounts without being in a dossier, and what set it: the user's own values, and the indexation.
 * @param texts the sentences: those of a report, or the short ones of the screen
 */
export function ownValueLines(
  parameters: Parameters,
  options: Options,
  context: Context,
  texts: OwnValueTexts = context.messages.report,
): string[] {
  const { configuration, language } = context;
  const source = (option: string, isOption: boolean) => (isOption ? option : (configuration.shown ?? option));
  const indexationSetBy = source('--indexation', options.indexationSetBy !== 'configuration');
  const valuesSetBy = source('--parameters', options.parametersSetBy === '--parameters');
  return describeOwnValues(originOf(parameters), { valuesSetBy, indexationSetBy }, texts, language);
}

/** The same for a run of which only the receipt is there. */
export const ownValueLinesOfReceipt = (origin: RunOrigin, { messages, language }: Context): string[] =>
  describeOwnValues(
    origin,
    { valuesSetBy: origin.parameters.overlay?.setBy ?? '', indexationSetBy: null },
    messages.report,
    language,
  );

function describeOwnValues(
  { parameters: { overlay }, indexation }: RunOrigin,
  { valuesSetBy, indexationSetBy }: { readonly valuesSetBy: string; readonly indexationSetBy: string | null },
  texts: OwnValueTexts,
  language: Language,
): string[] {
  return [
    ...(overlay === null ? [] : [texts.ownValues(overlay.file, valuesSetBy)]),
    ...(indexation === null ? [] : [texts.indexation(localNumber(indexation, language), indexationSetBy)]),
  ];
}
