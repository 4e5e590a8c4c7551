import { rejectHeaders } from '../../src/batch/read/added-columns.js';
import { DETAIL_TABLES } from '../../src/batch/write/detail-columns.js';
import { dossierHeaders } from '../../src/batch/write/dossier-columns.js';
import type { Outcome } from '../../src/calculation/eligibility.js';
import { BASES, type Warning } from '../../src/calculation/simulation.js';
import { catalogFor } from '../../src/i18n/catalogs.js';
import { CONDITION_IDS } from '../../src/parameters/parameters.js';
import { wordsOf } from '../../src/report/csv/words.js';
import { BATCH_PAGE_FR } from './batch-page-fr.js';
import { BATCH_PAGE_NL } from './batch-page-nl.js';

/** What a page about batches says in a language, around the tables that are made from the program. */
export interface BatchPageText {
  readonly title: string;
  readonly start: string;
  readonly results: string;
  readonly resultsTable: readonly [heading: string, meaning: string];
  /** What the columns hold, by the canonical name of the column, or of the first of its kind. */
  readonly meanings: Readonly<Record<string, string>>;
  readonly verdicts: string;
  readonly conditions: string;
  readonly warnings: string;
  readonly warningsTable: readonly [word: string, meaning: string];
  readonly rejects: string;
  readonly corrections: string;
  readonly details: string;
  readonly workbook: string;
}

const TEXTS = { nl: BATCH_PAGE_NL, fr: BATCH_PAGE_FR } as const;

const table = (heading: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heading, heading.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

const OUTCOMES: readonly Outcome[] = ['eligible', 'not-eligible', 'not-applicable'];

/** The result columns of the first year represent those of every year. */
function resultRows(language: 'nl' | 'fr'): string[][] {
  const { meanings } = TEXTS[language];
  const canonical = dossierHeaders({ language: null });
  return dossierHeaders({ language }).flatMap((heading, index) => {
    const meaning = meanings[canonical[index] ?? ''];
    return meaning === undefined ? [] : [[heading, meaning]];
  });
}

/** The page about many dossiers for a consultant, in a language. */
export function batchPage(language: 'nl' | 'fr'): string {
  const text = TEXTS[language];
  const { warningNames, warnings, bases } = catalogFor(language);
  const words = wordsOf({ language });
  const sentences: Readonly<Record<Warning['code'], string>> = {
    GROSS_BELOW_MINIMUM_WAGE: warnings.GROSS_BELOW_MINIMUM_WAGE({ amount: '…', fraction: '…' }),
    GROSS_LOOKS_YEARLY: warnings.GROSS_LOOKS_YEARLY({ amount: '…' }),
    CONTRIBUTIONS_UNUSUAL: warnings.CONTRIBUTIONS_UNUSUAL({ contributions: '…', gross: '…' }),
    FRACTION_VERY_LOW: warnings.FRACTION_VERY_LOW({ fraction: '…' }),
    RSZ_CATEGORY_IGNORED: warnings.RSZ_CATEGORY_IGNORED({}),
    NET_COST_NEGATIVE: warnings.NET_COST_NEGATIVE({}),
    CONTRACT_OUTSIDE_TERM: warnings.CONTRACT_OUTSIDE_TERM({}),
    START_AFTER_KNOWN: warnings.START_AFTER_KNOWN({ knownUntil: '…' }),
    PROJECTED_QUARTERS: warnings.PROJECTED_QUARTERS({ quarter: '…', knownUntil: '…' }),
  };
  const details = (['year', 'calendar-year', 'quarter'] as const).map((detail) => [
    `\`--detail ${detail}\``,
    DETAIL_TABLES[detail].headers({ language }).join(', '),
  ]);
  return `${[
    `# ${text.title}`,
    text.start,
    text.results,
    table(text.resultsTable, resultRows(language)),
    text.verdicts,
    list(OUTCOMES.map(words.outcome)),
    text.conditions,
    list(CONDITION_IDS.map((id) => words.reasons([id]))),
    text.warnings,
    table(
      text.warningsTable,
      (Object.keys(sentences) as Warning['code'][]).map((code) => [warningNames[code], sentences[code]]),
    ),
    text.rejects,
    list(rejectHeaders({ language })),
    text.corrections,
    text.details,
    table(['', text.resultsTable[0]], details),
    `${BASES.map((basis) => `*${bases[basis]}*`).join(', ')}.`,
    text.workbook,
  ].join('\n\n')}\n`;
}
