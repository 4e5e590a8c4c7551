import type { Messages } from '../i18n/catalog.js';
import type { Language } from '../i18n/language.js';
import { localNumber } from '../i18n/numbers.js';
import type { Parameters } from '../parameters/parameters.js';
import type { RunOrigin } from '../report/result.js';
import type { Context } from './context.js';
import type { Options } from './options/option-parsers.js';

/** What changes amounts without being in a dossier, and what set it; null where it is not there or not known. */
interface OwnValues {
  readonly file: string | null;
  readonly valuesSetBy: string | null;
  readonly indexation: string | null;
  readonly indexationSetBy: string | null;
}

type OwnValueTexts = Pick<Messages['report'], 'ownValues' | 'indexation'>;

/**
 * The user's own values and the indexation of a run, in sentences, with the option or the configuration that set them.
 * @param texts the sentences: those of a report, or the short ones of the screen
 */
export function ownValueLines(
  { overlay, indexation }: Parameters,
  options: Options,
  context: Context,
  texts: OwnValueTexts = context.messages.report,
): string[] {
  const { configuration, language } = context;
  const source = (option: string, isOption: boolean) => (isOption ? option : (configuration.shown ?? option));
  const ownValues = {
    file: overlay?.file ?? null,
    valuesSetBy: source('--parameters', options.parametersSetBy === '--parameters'),
    indexation: indexation?.percent ?? null,
    indexationSetBy: source('--indexation', options.indexationSetBy !== 'configuration'),
  };
  return describeOwnValues(ownValues, texts, language);
}

/** The same for a run of which only the receipt is there. */
export function ownValueLinesOfReceipt({ parameters: { overlay }, indexation }: RunOrigin, context: Context): string[] {
  const ownValues = {
    file: overlay?.file ?? null,
    valuesSetBy: overlay?.setBy ?? null,
    indexation,
    indexationSetBy: null,
  };
  return describeOwnValues(ownValues, context.messages.report, context.language);
}

function describeOwnValues(
  { file, valuesSetBy, indexation, indexationSetBy }: OwnValues,
  texts: OwnValueTexts,
  language: Language,
): string[] {
  return [
    ...(file === null ? [] : [texts.ownValues(file, valuesSetBy ?? '')]),
    ...(indexation === null ? [] : [texts.indexation(localNumber(indexation, language), indexationSetBy)]),
  ];
}
