import type { BatchDetail, Format } from '../../src/batch/write/result-format.js';
import { csv, HEADER, json, jsonl } from './parts-office.js';

export interface BatchFile {
  readonly name: string;
  /** The bytes of the file, with its rows a number of times. */
  readonly bytes: (times: number) => Buffer;
  readonly format: Format;
  readonly detail: BatchDetail;
  /** The options of `imw batch`, which ask for that format and detail among other things. */
  readonly options: readonly string[];
}

/** Input files of every kind, each with options for other results, so that every output format occurs. */
export const BATCH_FILES: readonly BatchFile[] = [
  file('Windows line ends and quotes', (times) => csv('\r\n', '\r\n', times)),
  file('line feeds and no line end after the last row', (times) => csv('\n', '', times), {
    detail: 'year',
    more: ['--dialect', 'machine'],
  }),
  file('carriage returns', (times) => csv('\r', '', times), { detail: 'quarter' }),
  file('UTF-16', (times) => Buffer.from(`\ufeff${csv('\r\n', '', times)}`, 'utf16le'), { format: 'jsonl' }),
  file('a quote that never closes', (times) => csv('\r\n', '↵"nooit;1;2↵D;3↵D;4', times), {
    format: 'json',
  }),
  file('a JSON array', json, { more: ['--dialect', 'machine'] }),
  file('JSON Lines', jsonl, { format: 'json' }),
  file('the same ids in many rows', (times) => csv('\n', '\n', times), { format: 'ics' }),
  file('nothing but rejected rows', (times) => `${HEADER}\r\n${'x;y;z\r\n'.repeat(14_000 * times)}`, {
    format: 'json',
  }),
];

function file(
  name: string,
  content: (times: number) => string | Buffer,
  how: { format?: Format; detail?: BatchDetail; more?: readonly string[] } = {},
): BatchFile {
  const options = [
    ...(how.format ? ['--format', how.format] : []),
    ...(how.detail ? ['--detail', how.detail] : []),
    ...(how.more ?? []),
  ];
  return {
    name,
    bytes: (times) => Buffer.from(content(times)),
    format: how.format ?? 'csv',
    detail: how.detail ?? 'dossier',
    options,
  };
}
