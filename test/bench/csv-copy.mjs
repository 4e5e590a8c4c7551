// The measure for the batch: a plain copy of a CSV file, record by record:
//   node test/bench/csv-copy.mjs in.csv out.csv [separator]
import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { stringify } from 'csv-stringify';

const [input, output, delimiter = ';'] = process.argv.slice(2);
await pipeline(
  createReadStream(input),
  parse({ columns: true, delimiter, bom: true }),
  stringify({ header: true, delimiter, bom: true, record_delimiter: 'windows' }),
  createWriteStream(output),
);
