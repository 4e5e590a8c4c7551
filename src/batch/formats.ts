import type { Sink } from '../io/sink.js';
import { hasOwnId } from '../report/calendar/identity.js';
import { CSV_ENVELOPE, fixedEnvelope, LINES_ENVELOPE } from './join/envelope.js';
import { CALENDAR_AROUND, calendarWriter, loadCalendar } from './write/calendar-results.js';
import { csvLayout, csvWriter, writeSingleCsv } from './write/csv-results.js';
import {
  JSON_ARRAY,
  jsonArrayWriter,
  jsonLinesWriter,
  writeSingleJson,
  writeSingleLine,
} from './write/json-results.js';
import {
  type BatchDetail,
  FORMAT_NAMES,
  type Format,
  isFormat,
  type Packing,
  type ResultFormat,
} from './write/result-format.js';
import { xlsxWriter } from './write/xlsx/results.js';

/** Rows of quarters and calendar years are many times as long as those of the input. */
const blockOfRows = (detail: BatchDetail): number =>
  detail === 'quarter' || detail === 'calendar-year' ? 16_384 : 65_536;
/** A result object has all quarters and all conditions. */
const blockOfObjects = (): number => 8_192;

/** Text goes to its file as it is. */
const openUnpacked = (sink: Sink): Promise<Packing> => Promise.resolve({ sink, finish: () => Promise.resolve({}) });

/** What packs a workbook is loaded only where one is written. */
async function openWorkbook(sink: Sink): Promise<Packing> {
  const { XlsxWorkbook } = await import('./write/xlsx/workbook.js');
  const workbook = new XlsxWorkbook(sink);
  return {
    sink: workbook,
    finish: async (run, origin) => ({ contents: await workbook.finish(run, origin) }),
  };
}

/** Events that would have the same UID get different ones. */
async function openCalendar(sink: Sink): Promise<Packing> {
  const { DistinctEvents } = await import('./write/distinct-events.js');
  const events = new DistinctEvents(sink);
  return {
    sink: events,
    finish: async () => {
      await events.finish();
      return {};
    },
  };
}

/** What formats have in common whose files are read once, and not imported again into something else. */
const OF_DOSSIERS = {
  isDated: false,
  isRecognised: null,
  load: () => Promise.resolve(),
  isOneUnitPerDossier: true,
} as const;

/** The formats that results can be written in. A new one is its writer, its name in `FORMAT_NAMES` and its record here. */
export const FORMATS: Readonly<Record<Format, ResultFormat>> = {
  csv: {
    extensions: ['.csv'],
    isText: true,
    hasDetail: true,
    ...OF_DOSSIERS,
    blockSize: blockOfRows,
    createWriter: csvWriter,
    writeSingle: writeSingleCsv,
    envelope: CSV_ENVELOPE,
    rowLayout: csvLayout,
    openPacking: openUnpacked,
  },
  xlsx: {
    extensions: ['.xlsx'],
    isText: false,
    hasDetail: true,
    ...OF_DOSSIERS,
    blockSize: blockOfRows,
    createWriter: xlsxWriter,
    writeSingle: null,
    envelope: null,
    rowLayout: () => ({ kind: 'workbook' }),
    openPacking: openWorkbook,
  },
  json: {
    extensions: ['.json'],
    isText: true,
    hasDetail: false,
    ...OF_DOSSIERS,
    blockSize: blockOfObjects,
    createWriter: jsonArrayWriter,
    writeSingle: writeSingleJson,
    envelope: fixedEnvelope(JSON_ARRAY),
    rowLayout: () => ({ kind: 'json' }),
    openPacking: openUnpacked,
  },
  jsonl: {
    extensions: ['.jsonl', '.ndjson'],
    isText: true,
    hasDetail: false,
    ...OF_DOSSIERS,
    blockSize: blockOfObjects,
    createWriter: jsonLinesWriter,
    writeSingle: writeSingleLine,
    envelope: LINES_ENVELOPE,
    rowLayout: () => ({ kind: 'json' }),
    openPacking: openUnpacked,
  },
  ics: {
    extensions: ['.ics'],
    isText: true,
    hasDetail: false,
    isDated: true,
    isRecognised: hasOwnId,
    blockSize: blockOfObjects,
    load: loadCalendar,
    createWriter: calendarWriter,
    writeSingle: null,
    envelope: fixedEnvelope(CALENDAR_AROUND),
    isOneUnitPerDossier: false,
    rowLayout: () => ({ kind: 'calendar' }),
    openPacking: openCalendar,
  },
};

/** The format of files whose names end in an extension (`.jsonl`); null where no format has that one. */
export const formatOfExtension = (extension: string): Format | null =>
  FORMAT_NAMES.find((name) => FORMATS[name].extensions.includes(extension)) ?? null;

/** The format of that name, which a file may give; null where there is none. */
export const formatNamed = (name: string): ResultFormat | null => (isFormat(name) ? FORMATS[name] : null);
