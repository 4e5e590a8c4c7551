import { displayValue } from '../../i18n/format.js';
import { viewOfAnswer } from '../client-page.js';
import { type ComparedDossier, differingFields, formatComparedField } from '../comparison.js';
import { showName } from '../terminal/style.js';
import { reasonsNotMet } from '../terminal/verdicts.js';
import { type ComparisonBasis, tableHead } from './comparison-basis.js';

/** Shown where there is nothing. */
const NOTHING = '–';

/** Places a text of each dossier next to each other. */
const textRow = (label: string, textOf: (dossier: ComparedDossier) => string, { answer, sheet }: ComparisonBasis) =>
  sheet.row([[label, 'label'], ...answer.all.map((one) => [textOf(one), 'originalText'] as const)]);

/** Places what is not the same in all dossiers. */
export function differenceTable(basis: ComparisonBasis): void {
  const { answer, messages, sheet, names } = basis;
  const { all, language } = answer;
  const { fields, compare, calculating } = messages;
  tableHead(compare.differs, names, basis);
  if (new Set(all.map(({ file }) => file)).size > 1)
    textRow(calculating.comparison.file, ({ file }) => showName(file ?? NOTHING), basis);
  if (all.some(({ simulation }) => simulation.dossier.id !== null))
    textRow(fields.id, ({ simulation }) => showName(simulation.dossier.id ?? NOTHING), basis);
  const differing = differingFields(all);
  for (const field of differing) {
    const textOf = (one: ComparedDossier) => {
      const text = formatComparedField(one, field);
      return text === null ? NOTHING : showName(displayValue(field.name, text, language));
    };
    textRow(fields[field.name], textOf, basis);
  }
  if (differing.length === 0) sheet.wide(compare.nothingDiffers, 'note');
  sheet.next++;
}

/** Places the verdicts, with the conditions that are not met. */
export function verdictTable(basis: ComparisonBasis): void {
  const { answer, messages, sheet, names } = basis;
  const { premiums, outcomes, report } = messages;
  tableHead(report.verdicts, names, basis);
  for (const premium of basis.premiums) {
    textRow(premiums[premium], ({ simulation }) => outcomes[simulation.verdicts[premium].outcome], basis);
    for (const { name, simulation } of answer.all) {
      if (simulation.verdicts[premium].outcome !== 'not-eligible') continue;
      for (const reason of reasonsNotMet(premium, viewOfAnswer({ ...answer, detail: 'year', simulation })))
        sheet.wide(`${name}${report.colon}${reason}`, 'note');
    }
  }
  sheet.next++;
}
