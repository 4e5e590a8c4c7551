import { normaliseName } from '../../vocabulary/names.js';

/** Headers that exports of payroll programs have, per person and month or per element of the wage. */
const HEADER_SETS: readonly (readonly string[])[] = [
  [
    'werkgeverreferentieid',
    'personreferentieid',
    'jaar',
    'kwartaal',
    'maand',
    'loonkost',
    'rszwerkgeversbijdragen',
    'rszverminderingen',
    'verloonde_uren',
  ],
  [
    'Extern referentienummer',
    'Naam werknemer',
    'Loonperiode',
    'Looncode',
    'Eenheden',
    'Bedrag per eenheid',
    'Percentage',
    'Bedrag',
    'Dagen',
    'Startdatum (fractie)',
    'Einddatum (fractie)',
  ],
  ['Bezoldiging', 'Provisie eindejaarspremie', 'RSZ werkgever'],
];
/** So many headers of one set make such an export; a set that has no more needs all of them. */
const ENOUGH = 4;

/** What a header is compared by: without what a program puts around it, such as `(*)` for a column that must be filled. */
const nameOf = (header: string): string => normaliseName(header.replace(/\(\*\)/g, ''));

const SETS = HEADER_SETS.map((headers) => headers.map(nameOf));

/** Whether a row of cells has the headers of a payroll export: its rows are months, not dossiers. */
export function isPayrollExport(cells: readonly string[]): boolean {
  const names = new Set(cells.map(nameOf));
  return SETS.some((set) => set.filter((name) => names.has(name)).length >= Math.min(ENOUGH, set.length));
}
