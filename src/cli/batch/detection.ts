import type { Header } from '../../batch/read/header.js';
import type { Input } from '../../batch/read/input.js';
import type { InputProfile } from '../../batch/stats/input-profile.js';
import { ALL_FIELDS, headerIn } from '../../dossier/fields.js';
import type { BatchText } from '../../i18n/catalog.js';
import type { Context } from '../context.js';

const SEPARATOR_NAMES = { ';': 'semicolon', ',': 'comma', '\t': 'tab' } as const;
/** How many columns are named by their position. */
const MOST_POSITIONS = 10;

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
  const found = comma && point ? 'both' : comma ? 'comma' : point ? 'point' : 'none';
  return { encoding, decimals: messages.batch.decimals[found] };
}

/**
 * Reports what an input was detected as, and what is missing or unexpected among its columns; in a quiet run only
 * what may make the amounts wrong.
 */
export function reportDetection(
  input: Input,
  observed: InputProfile,
  quiet: boolean,
  context: Context,
): DetectedInput | null {
  const { messages, printError } = context;
  const { batch } = messages;
  const { shape } = input;
  const detected = describeDetection(input, observed, context);
  if (shape.kind === 'json') {
    if (!quiet) printError(batch.recognisedJson(shape.isLines ? 'JSON Lines' : 'JSON'));
  } else {
    if (!quiet && detected) headerLines(shape.header, detected, context).forEach(printError);
    nearColumnLines(shape.header, batch).forEach(printError);
  }
  return detected;
}

function headerLines(
  header: Header,
  { encoding, decimals }: DetectedInput,
  { language, messages: { batch } }: Context,
): string[] {
  const { indexes, carried, added } = header;
  const { results } = added;
  const separator = batch.separators[SEPARATOR_NAMES[header.separator]];
  const positions = carried.slice(0, MOST_POSITIONS).join(', ');
  const more = carried.length > MOST_POSITIONS ? `, ${batch.more}` : '';
  // every dossier needs these columns: without them all rows will be rejected
  const missing = ALL_FIELDS.filter(({ name, needed }) => needed === 'always' && !indexes.has(name));
  const missingNames = missing.map((field) => headerIn(language, field)).join(', ');
  return [
    batch.recognised(encoding, separator, decimals, indexes.size, batch.carried(carried.length, positions + more)),
    ...(missing.length > 0 ? [batch.missingColumns(missingNames, missing.length)] : []),
    ...(results ? [batch.earlierResults(results.from + 1, results.from + results.count)] : []),
  ];
}

/** Columns whose name is nearly one that is missing: the amounts are computed without them. */
const nearColumnLines = ({ nearMisses }: Header, batch: BatchText): string[] =>
  nearMisses.map(({ position, header, column: { name } }) =>
    batch.nearColumn({
      position,
      header,
      canonical: header === name ? null : name,
      isComputedWith: name !== 'id',
    }),
  );
