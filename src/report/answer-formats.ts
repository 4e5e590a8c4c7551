import type { Simulation } from '../calculation/simulation.js';
import type { Language } from '../i18n/language.js';
import type { Parameters } from '../parameters/parameters.js';
import type { ComparedDossiers } from './comparison.js';
import type { DialectName } from './csv/dialect.js';
import type { Grid } from './grid.js';
import type { Letterhead } from './letterhead.js';
import type { TableDetail } from './terminal/style.js';
import type { YearGrouping } from './year-grouping.js';

/** The formats of the answer about one dossier; each is the ending of its files. */
export const SIMULATION_FORMATS = ['txt', 'json', 'html', 'pdf', 'md', 'csv', 'xlsx', 'ics'] as const;
/** The formats of the answer about several dossiers side by side. */
export const COMPARISON_FORMATS = ['txt', 'json', 'html', 'pdf', 'md', 'csv', 'xlsx'] as const;
export type AnswerFormat = (typeof SIMULATION_FORMATS)[number];

/** The formats that are printed as on the screen; a writer makes each of the others as a whole. */
type PrintedFormat = 'txt' | 'json';
/** Whether a format is printed as on the screen. */
export const isPrinted = (format: AnswerFormat): format is PrintedFormat => format === 'txt' || format === 'json';

/** Whether a format is a document for a client, whose budget is by calendar year. */
export const isHandedOver = (format: AnswerFormat): boolean => HANDED_OVER.includes(format);
const HANDED_OVER: readonly AnswerFormat[] = ['html', 'pdf', 'md', 'xlsx'];

/** What only the command line can provide: the letterhead, and a program that prints a PDF. */
export interface RunServices {
  /** The office, the client and the day. */
  readonly letterhead: Letterhead;
  /** Prints a page to a PDF; only the command line can start the program that does so. */
  readonly printToPdf: (html: string) => Promise<Uint8Array>;
}

/** What all answers have in common. */
export interface AnswerContext extends RunServices {
  readonly parameters: Parameters;
  readonly language: Language;
  /** Sentences about what changes amounts without being in the dossier. */
  readonly ownValues: readonly string[];
  /** Whether tables are by year of the term or by calendar year. */
  readonly group: YearGrouping;
  /** How CSV is written. */
  readonly dialect: DialectName;
}

/** The answer about one dossier. */
export interface SimulationAnswer extends AnswerContext {
  /** Whether a format with one table shows years or quarters. */
  readonly detail: TableDetail;
  readonly simulation: Simulation;
}

/** The answer about several dossiers side by side. */
export interface ComparisonAnswer extends AnswerContext {
  readonly all: ComparedDossiers;
  /** The variants as tables of totals, where two fields or more vary; null otherwise. */
  readonly grid: Grid | null;
}

/** What is printed: it needs no services of the run. */
export type PrintedSimulation = Omit<SimulationAnswer, keyof RunServices>;
export type PrintedComparison = Omit<ComparisonAnswer, keyof RunServices>;

type Load<Answer> = () => Promise<(answer: Answer) => string | Uint8Array | Promise<string | Uint8Array>>;
type Writers<Format extends AnswerFormat, Answer> = Readonly<Record<Exclude<Format, PrintedFormat>, Load<Answer>>>;

/** What writes each format, loaded only when it is asked for. A new format is its name above and its line here. */
export const SIMULATION_WRITERS: Writers<(typeof SIMULATION_FORMATS)[number], SimulationAnswer> = {
  html: async () => (await import('./html/simulation.js')).simulationPage,
  pdf: async () => (await import('./html/pdf.js')).simulationPdf,
  md: async () => (await import('./markdown/simulation.js')).simulationMarkdown,
  csv: async () => (await import('./csv/simulation.js')).simulationCsv,
  xlsx: async () => (await import('./workbook/simulation.js')).simulationWorkbook,
  ics: async () => (await import('./calendar/simulation.js')).simulationCalendar,
};

/** Sentences about a file that are not in it, for the formats that have any. */
export const SIMULATION_NOTES: Partial<
  Readonly<Record<AnswerFormat, () => Promise<(answer: SimulationAnswer) => string[]>>>
> = {
  ics: async () => (await import('./calendar/simulation.js')).calendarNotes,
};

/** The same for the answer about several dossiers side by side. */
export const COMPARISON_WRITERS: Writers<(typeof COMPARISON_FORMATS)[number], ComparisonAnswer> = {
  html: async () => (await import('./html/comparison.js')).comparisonPage,
  pdf: async () => (await import('./html/pdf.js')).comparisonPdf,
  md: async () => (await import('./markdown/comparison.js')).comparisonMarkdown,
  csv: async () => (await import('./csv/comparison.js')).comparisonCsv,
  xlsx: async () => (await import('./workbook/comparison.js')).comparisonWorkbook,
};
