import { catalogFor } from '../../i18n/catalogs.js';
import { localAmount } from '../../i18n/numbers.js';
import type { Euro } from '../../primitives/euro.js';
import { formatQuarter } from '../../primitives/quarter.js';
import { calendarYearBars, distributionBars } from '../charts/summary.js';
import type { LabelledText } from '../client/who.js';
import { letterheadTexts, shownOffice } from '../client-page.js';
import { originOf } from '../result.js';
import { shownClasses } from '../summary/classes.js';
import { assumedTable, projectionNotes, reasonTable, rejectTable, warningTable } from '../summary/problem-tables.js';
import type { SummaryAnswer } from '../summary/summary-answer.js';
import {
  averageOf,
  calendarYearTable,
  countText,
  distributionTable,
  employerTable,
  employerVerdictTable,
  type SummaryTable,
  type SummaryView,
  shownPremiums,
  termYearTable,
  verdictTable,
} from '../summary/tables.js';
import { chartFigure } from './chart-figure.js';
import {
  closing,
  type Density,
  facts,
  fileSheet,
  firstSheet,
  htmlPage,
  letterhead,
  list,
  notes,
  part,
  table,
} from './page.js';
import { type Html, joinHtml, template } from './template.js';

/** So many rows of the tables of the first sheet fit on A4 in the usual size, and in a smaller one. */
const MOST_ROWS: readonly (readonly [Density, number])[] = [
  ['usual', 24],
  ['dense', 32],
];
/** A table with more columns stays wider on a telephone. */
const MOST_COLUMNS = 5;

/** The summary of a batch as a page of one file: its picture first, then what that is made of. */
export function summaryPage(answer: SummaryAnswer): string {
  const { language } = answer;
  const messages = catalogFor(language);
  const view: SummaryView = { answer, messages, language, premiums: shownPremiums(answer) };
  return htmlPage(language, messages.summary.title, [pictureSheet(view), dossierSheet(view), listSheet(view)]);
}

/** The figures of the whole list, and its premiums by calendar year and by employer. */
function pictureSheet(view: SummaryView): Html {
  const { answer, messages } = view;
  const { summary } = messages;
  const years = calendarYearTable(view);
  const employers = employerTable(view);
  const about: LabelledText[] = [
    ...letterheadTexts(answer, view),
    ...(answer.rows === null ? [] : [{ label: summary.part, text: answer.rows }]),
  ];
  const parts = [
    letterhead({ office: shownOffice(answer.letterhead), title: summary.title, about }),
    part({ title: summary.counts, body: facts({ items: figures(view) }) }),
    ...(years.rows.length === 0 ? [] : [calendarFigure(view), tableOf(years)]),
    ...(employers.rows.length === 0 ? [] : [tableOf(employers)]),
    notes({ items: projectionNotes(view) }),
    closing({ text: summary.indicative }),
  ];
  return firstSheet({
    density: densityOf(years.rows.length + employers.rows.length),
    parts: joinHtml(parts),
  });
}

const densityOf = (rows: number): Density => MOST_ROWS.find(([, most]) => rows <= most)?.[0] ?? 'tight';

function figures(view: SummaryView): LabelledText[] {
  const { answer, messages, language } = view;
  const { figures: labels, euro } = messages.summary;
  const { counts, total, picture } = answer;
  const withPremium = picture.classes.reduce((sum, count) => sum + count, 0);
  const amount = (value: Euro) => euro(localAmount(value, language));
  const count = (label: string, value: number) => ({ label, text: countText(value, view) });
  const { range } = picture;
  return [
    count(labels.rows, counts.rows),
    count(labels.computed, counts.computed),
    count(labels.rejected, counts.rejected),
    ...(counts.leftOut > 0 ? [count(labels.leftOut, counts.leftOut)] : []),
    count(labels.withPremium, withPremium),
    { label: labels.total, text: amount(total) },
    ...(range
      ? [
          { label: labels.average, text: amount(averageOf(total, withPremium)) },
          { label: labels.lowest, text: amount(range.lowest) },
          { label: labels.highest, text: amount(range.highest) },
        ]
      : []),
  ];
}

function calendarFigure(view: SummaryView): Html {
  const { answer, messages } = view;
  const { calendarYears, calendarSummary } = messages.summary;
  const years = [...answer.picture.calendarYears.keys()];
  const summary = calendarSummary(String(years[0]), String(years.at(-1)));
  return chartFigure(
    calendarYears.chart,
    summary,
    calendarYearBars(view, messages.premiums),
    calendarYearBars(view, messages.screen.headings),
  );
}

/** The dossiers: how their premiums are distributed, their verdicts, and why some are not eligible. */
function dossierSheet(view: SummaryView): Html {
  const { messages } = view;
  const { reasons } = messages.summary;
  const years = termYearTable(view);
  return fileSheet({
    title: messages.summary.dossiers,
    parts: joinHtml([
      ...distributionFigure(view),
      short({ body: tableOf(distributionTable(view)) }),
      ...(years.rows.length === 0 ? [] : [tableOf(years)]),
      tableOf(verdictTable(view)),
      tableOf(employerVerdictTable(view)),
      tableOr(reasonTable(view), reasons),
    ]),
  });
}

function distributionFigure(view: SummaryView): Html[] {
  const { answer, messages, language } = view;
  const { chart, summary } = messages.summary.distribution;
  const classes = shownClasses(answer.picture);
  const { range } = answer.picture;
  if (!range) return [];
  const dossiers = classes.reduce((sum, { count }) => sum + count, 0);
  const [low, high] = [range.lowest, range.highest].map((amount) => localAmount(amount, language));
  return [
    chartFigure(chart, summary(countText(dossiers, view), low ?? '', high ?? ''), distributionBars(classes, view)),
  ];
}

/** The list itself: why rows were rejected, the warnings, and what all of it rests on. */
function listSheet(view: SummaryView): Html {
  const { answer, messages } = view;
  const { rejects, warnings, assumed, basis, engine, values, estimated, privacy } = messages.summary;
  const { estimated: estimates } = answer.counts;
  const { engine: version, parameters } = originOf(answer.parameters);
  const { knownUntil } = answer.parameters;
  const projection = projectionNotes(view);
  const sentences = [
    ...answer.ownValues,
    ...(estimates === 0 ? [] : [estimated(countText(estimates, view))]),
    values(parameters.version, formatQuarter(knownUntil)),
    engine(version),
    privacy,
  ];
  return fileSheet({
    title: messages.summary.list,
    parts: joinHtml([
      tableOr(rejectTable(view), rejects),
      tableOr(
        warningTable(view),
        projection.length === 0 ? warnings : { title: warnings.title, none: projection.join(' ') },
      ),
      tableOr(assumedTable(view), assumed),
      part({ title: basis, body: list({ items: sentences }) }),
    ]),
  });
}

const tableOf = ({ title, label, columns, rows, total, text = [], notes: remarks }: SummaryTable): Html =>
  joinHtml([
    table({
      caption: title,
      labels: label,
      columns: columns.map((heading, index) => ({ heading, isNumber: !text.includes(index) })),
      rows,
      total,
      isLong: columns.length > MOST_COLUMNS,
    }),
    notes({ items: remarks }),
  ]);

/** A table of two columns, which would be far apart on a wide page. */
const short = template<{ readonly body: Html }>('<div class="short"><%= it.body %></div>');

/** A table, or that there is nothing to show. */
const tableOr = (
  found: SummaryTable | null,
  { title, none }: { readonly title: string; readonly none: string },
): Html => (found ? tableOf(found) : part({ title, body: list({ items: [none] }) }));
