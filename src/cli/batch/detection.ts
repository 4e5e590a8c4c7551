import type { Header } from '../../batch/read/header.js';
import type { Input } from '../../batch/read/input.js';
import type { InputProfile } from '../../batch/stats/input-profile.js';
import { ALL_FIELDS, type AnyField, headerIn } from '../../dossier/fields.js';
import type { BatchText } from '../../i18n/catalog.js';
import { columns as en } from '../../i18n/en/columns.js';
import { columns as fr } from '../../i18n/fr/columns.js';
import { columns as nl } from '../../i18n/nl/columns.js';
import { normaliseName } from '../../vocabulary/names.js';
import type { Context } from '../context.js';

const SEPARATOR_NAMES = { ';': 'semicolon', ',': 'comma', '\t': 'tab' } as const;

/** What can be different further on in a file than in its first rows. */
export interface DetectedInput {
  readonly encoding: string;
  readonly decimals: string;
}

/** The encoding and the decimal separator of a CSV input as far as it was read, in words; null for JSON. */
export function describeDetection(
  { shape }: Input,
  { encoding, marks: { comma, point } }: InputProfile,
  { messages }: Context,
): DetectedInput | null {
  if (shape.kind === 'json') return null;
  const { both, comma: onlyComma, point: onlyPoint, none } = messages.batch.decimals;
  const one = comma ? onlyComma : onlyPoint;
  return { encoding, decimals: comma && point ? both : comma || point ? one : none };
}

/** What an input was detected as, and what is missing or unexpected among its columns. */
function detectionLines(input: Input, observed: InputProfile, context: Context): string[] {
  const { shape } = input;
  const { language, messages } = context;
  const { batch } = messages;
  const detected = describeDetection(input, observed, context);
  if (shape.kind === 'json') return [batch.recognisedJson(shape.isLines ? 'JSON Lines' : 'JSON')];
  if (!detected) return [];
  const { header } = shape;
  const { encoding, decimals } = detected;
  const missing = missingColumns(header);
  const results = firstColumnOfResults(header);
  const separator = batch.separators[SEPARATOR_NAMES[header.separator]];
  return [
    batch.recognised(encoding, separator, decimals, header.indexes.size, carriedColumnLines(header, batch)),
    ...(missing.length > 0
      ? [batch.missingColumns(missing.map((field) => headerIn(language, field)).join(', '), missing.length)]
      : []),
    ...(results === null ? [] : [batch.earlierResults(results)]),
  ];
}

/** The columns that every dossier needs and a file does not have: all its rows will be rejected. */
const missingColumns = ({ indexes }: Header): readonly AnyField[] =>
  ALL_FIELDS.filter(({ name, needed }) => needed === 'always' && !indexes.has(name));

/** The first column that a run adds, in each language. */
const FIRST_RESULT_COLUMNS = new Set(
  [nl, fr, en].map(({ wage_premium_verdict }) => normaliseName(wage_premium_verdict)),
);

/** The position of the first column of results of an earlier run, from 1; null where there are none. */
function firstColumnOfResults({ names, columns }: Header): number | null {
  const index = names.findIndex(
    (name, at) => columns[at] === null && FIRST_RESULT_COLUMNS.has(normaliseName(name)),
  );
  return index < 0 ? null : index + 1;
}

/** How many columns are named by their position. */
const MOST_POSITIONS = 10;

function carriedColumnLines({ carried }: Header, batch: BatchText): string {
  const positions = carried.slice(0, MOST_POSITIONS).join(', ');
  const more = carried.length > MOST_POSITIONS ? `, ${batch.more}` : '';
  return batch.carried(carried.length, positions + more);
}

/** Columns whose name is nearly one that is missing: the amounts are computed without them. */
const nearColumnLines = ({ shape }: Input, { messages }: Context): string[] =>
  shape.kind === 'json'
    ? []
    : shape.header.nearMisses.map(({ position, header, column: { name } }) =>
        messages.batch.nearColumn({
          position,
          header,
          canonical: header === name ? null : name,
          isComputedWith: name !== 'id',
        }),
      );

/** Reports what an input was detected as; in a quiet run only what may make the amounts wrong. */
export function reportDetection(
  input: Input,
  observed: InputProfile,
  quiet: boolean,
  context: Context,
): void {
  if (!quiet) detectionLines(input, observed, context).forEach(context.printError);
  nearColumnLines(input, context).forEach(context.printError);
}
