import type { TestCell } from './workbook.js';

/** The headers of a short list of dossiers, in Dutch; the last one is the user's own. */
export const HEADERS = [
  'dossier',
  'werkgeverstype',
  'woonplaats',
  'arbeidsbeperking',
  'plaats_tewerkstelling',
  'adviesduur',
  'begeleidingsnood',
  'start',
  'brutoloon',
  'werkgeversbijdragen',
  'bijdrageverminderingen',
  'tewerkstellingsbreuk',
  'nota',
] as const;

/** A row of that list: the plain one, whose premiums are 74358.50 EUR, with other cells where they are given. */
export const officeRow = (cells: Partial<Record<(typeof HEADERS)[number], TestCell>> = {}): TestCell[] => {
  const row: Record<(typeof HEADERS)[number], TestCell> = {
    dossier: 'A-1',
    werkgeverstype: 'privaatrechtelijke-rechtspersoon',
    woonplaats: 'vlaanderen',
    arbeidsbeperking: 'arbeidshandicap',
    plaats_tewerkstelling: 'vlaanderen',
    adviesduur: 5,
    begeleidingsnood: 'midden',
    start: '2026-Q4',
    brutoloon: 2500,
    werkgeversbijdragen: 625,
    bijdrageverminderingen: 310,
    tewerkstellingsbreuk: 1,
    nota: '',
    ...cells,
  };
  return HEADERS.map((header) => row[header]);
};
