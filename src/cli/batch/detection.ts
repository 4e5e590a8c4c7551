import type { Header } from '../../batch/read/header.js';
import type { Input } from '../../batch/read/input.js';
import { earlierResults, missingColumns } from '../../batch/read/own-columns.js';
import type { InputProfile } from '../../batch/stats/input-profile.js';
import { headerIn } from '../../dossier/fields.js';
import type { BatchText } from '../../i18n/catalog.js';
import type { Context } from '../context.js';

const SEPARATOR_NAMES = { ';': 'semicolon', ',': 'comma', '\t': 'tab' } as const;

/** What can turn out otherwise further on in a file than it was in its first rows. */
export interface DetectedInput {
  readonly encoding: string;
  readonly decimals: string;
}

/** The encoding and the decimal mark of a CSV input as far as it was read, in words; null for JSON. */
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

/** What an input was recognised as, and what is missing or strange among its columns. */
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
  const results = earlierResults(header);
  const separator = batch.separators[SEPARATOR_NAMES[header.separator]];
  return [
    batch.recognised(encoding, separator, decimals, header.indexes.size, carriedColumnLines(header, batch)),
    ...(missing.length > 0
      ? [batch.missingColumns(missing.map((field) => headerIn(language, field)).join(', '), missing.length)]
      : []),
    ...(results === null ? [] : [batch.earlierResults(results)]),
  ];
}

/** How many columns are named by their place. */
const MOST_PLACES = 10;

function carriedColumnLines({ carried }: Header, batch: BatchText): string {
  const places = carried.slice(0, MOST_PLACES).join(', ');
  const more = carried.length > MOST_PLACES ? `, ${batch.more}` : '';
  return batch.carried(carried.length, places + more);
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

/** Tells what an input was recognised as; in a quiet run only what may be wrong with the amounts. */
export function reportDetection(
  input: Input,
  observed: InputProfile,
  quiet: boolean,
  context: Context,
): void {
  if (!quiet) detectionLines(input, observed, context).forEach(context.printError);
  nearColumnLines(input, context).forEach(context.printError);
}
