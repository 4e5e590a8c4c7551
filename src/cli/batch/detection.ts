import type { Header } from '../../batch/read/header.js';
import type { Input } from '../../batch/read/input.js';
import { firstResultColumn } from '../../batch/read/own-headings.js';
import type { InputProfile } from '../../batch/stats/input-profile.js';
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
  { messages: { batch } }: Context,
): string[] {
  const { indexes, carried } = header;
  const separator = batch.separators[SEPARATOR_NAMES[header.separator]];
  const positions = carried.slice(0, MOST_POSITIONS).join(', ');
  const more = carried.length > MOST_POSITIONS ? `, ${batch.more}` : '';
  const results = 1 + firstResultColumn(header.names);
  return [
    batch.recognised(encoding, separator, decimals, indexes.size, batch.carried(carried.length, positions + more)),
    ...(results > 0 ? [batch.earlierResults(results)] : []),
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
