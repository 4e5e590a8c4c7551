import { expect, it } from 'vitest';
import { batchOf } from '../support/run-batch.js';

const ROW = 'A1;scool;vlaanderen;arbeidshandicap;vlaanderen;5;2026-Q4;2500,00;625,00;＝1+1;x';
const HEADER =
  'dossier;werkgeverstype;woonplaats;arbeidsbeperking;plaats_tewerkstelling;adviesduur;start;brutoloon;werkgeversbijdragen;opmerking;＝kop';

it('a reject file has no cell that a spreadsheet would run, and its headers and cells are read as they were', async () => {
  const { rejects } = await batchOf(`${HEADER}\n${ROW}\n`, {});
  const [header = '', row = ''] = rejects.split('\r\n');
  expect(header).toContain(";'＝kop;");
  expect(row).toContain(";'＝1+1;x;");
  expect(row).toContain(';"Kolom B (werkgeverstype): deze waarde');
  const again = await batchOf(rejects);
  expect(again.rejects.split('\r\n')[0]).toBe(header);
  expect(again.rejects.split('\r\n')[1]).toContain(";'＝1+1;x;");
  const fixed = await batchOf(rejects.replace('scool', 'school'), { dialect: 'machine' });
  expect(fixed.results.split('\n')[0]).toContain(',opmerking,＝kop,');
  expect(fixed.results.split('\n')[1]).toContain(',＝1+1,x,');
});
