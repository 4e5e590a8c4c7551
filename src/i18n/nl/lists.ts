import type { RereadKind } from '../../dossier/field-types/reading-rules.js';
import type { AssumedField } from '../catalog.js';

/** What is taken of a field that a list does not have. */
const assumed: Readonly<Record<AssumedField, string>> = {
  in_difficulty: 'niet in moeilijkheden',
  employment_contract: 'er is een arbeidsovereenkomst',
  contract_hours: 'genoeg uren',
  wage_need: 'standaard',
  guidance_need: 'geen begeleiding',
  fraction: 'voltijds',
  year_end_premium: 'geen eindejaarspremie',
  contributions_monthly: 'geschat met de RSZ-tarieven',
  reductions_monthly: 'geen; geschat als de bijdragen geschat worden',
  worker_status: 'bediende',
  rsz_category: 'categorie 1',
  contract_start: 'in dienst op de eerste dag van de termijn',
  contract_end: 'in dienst tot de laatste dag van de termijn',
  evaluated_from: 'vanaf het vroegste kwartaal',
  self_employed_after_2008: 'na de datum in 2008',
  income_above_threshold: 'boven de drempel',
};

/** In which way values were read differently from how they are written, after their number. */
const rereads: Readonly<Record<Exclude<RereadKind, 'word'>, string>> = {
  thousands: 'met een punt of komma tussen duizendtallen',
  'accounting-zero': 'een streepje gelezen als 0',
  'short-year': 'een jaartal van twee cijfers',
  'month-name': 'een datum met de maand in letters',
  'month-as-quarter': 'een maand gelezen als haar kwartaal',
  'serial-number': 'een volgnummer van Excel gelezen als datum',
  'month-first': 'een datum met de maand eerst',
  percentage: 'een getal gelezen als percentage, zoals de kop zegt',
  'one-month': 'ja gelezen als een maand brutoloon',
  wrapped: 'onzichtbare tekens of ="…" rond de waarde weggelaten',
};

export const lists = {
  columnTable: 'Kolommen:',
  isCarried: 'ongewijzigd overgenomen',
  skippedRows: (lines: string, count: number) =>
    `${count === 1 ? 'Regel' : 'Regels'} ${lines} boven de kop: overgeslagen`,
  givenForAll: (values: string) => `Voor alle rijen opgegeven: ${values}`,
  notFound: 'Niet gevonden, en daarom aangenomen:',
  assumed,
  rereads,
  reread: (column: string, what: string) => `${column}: ${what}`,
  leftOut: (count: string, lines: string) =>
    `${count} ${count === '1' ? 'rij' : 'rijen'} weggelaten (totaal, herhaalde kop, of zonder werkgeverstype en dossiernummer): ${count === '1' ? 'regel' : 'regels'} ${lines}`,
  warnings: 'Waarschuwingen:',
  warningBy: (count: string, name: string, code: string, rows: string) => `${count} × ${name} (${code}), ${rows}`,
  blankCells: 'Lege cellen, en daarom aangenomen:',
  duplicateIds: 'hetzelfde dossiernummer als in een eerdere rij',
  acceptColumns: 'Deze kolommen overnemen zoals ze zijn, en zonder die velden rekenen?',
  yes: 'Ja',
  no: 'Nee, stoppen',
};
