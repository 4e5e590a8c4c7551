import { PREMIUMS, type Premium } from '../../measure/eligibility.js';
import type { Simulation } from '../../measure/simulation.js';
import type { Parameters } from '../../parameters/parameters.js';
import type { Language } from '../../text/language.js';
import { messagesIn } from '../../text/tables.js';
import { type AllCompared, differingFields, textOf } from '../comparison/compared.js';
import { type SharedText, shared } from '../comparison/shared-text.js';
import { type Sentences, sentencesFor } from '../sentences.js';
import { shownValue } from '../shown-value.js';
import { comparedAmounts, NOTHING } from './compared-amounts.js';
import { printable, type Style, symbol } from './style.js';
import { type Column, drawTable } from './table.js';
import { VERDICT_COLOURS } from './verdicts.js';
import { wrap } from './wrap.js';

/** Dossiers side by side for people: what differs, the verdicts, the premiums and what is left to pay. */
export function comparisonReport(
  all: AllCompared,
  parameters: Parameters,
  language: Language,
  style: Style,
): string {
  const messages = messagesIn(language);
  const { compare, report } = messages;
  const sentencesOf = ({ simulation }: { simulation: Simulation }) =>
    sentencesFor(simulation, parameters, language);
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', style.colour.bold(title), ...lines];
  const items = (texts: readonly SharedText<string>[]) =>
    texts.flatMap(({ what, names }) =>
      wrap(`${names === null ? '' : `${names.join(', ')}${report.colon}`}${what}`, style.width, bullet),
    );
  const bullet = `${symbol('bullet', style)} `;
  const lines = [
    ...wrap(compare.title(all.length), style.width).map((line) => style.colour.bold(line)),
    ...legend(all, style),
    ...section(compare.differs, differences(all, language, style)),
    ...section(report.verdicts, verdicts(all, sentencesOf, style)),
    ...comparedAmounts(all, messages, language, style).flatMap(({ title, lines }) => section(title, lines)),
    ...section(
      report.assumptions,
      items(shared(all, (one) => one.simulation.assumptions.map(sentencesOf(one).assumption))),
    ),
    ...section(
      report.warnings,
      items(shared(all, (one) => one.simulation.warnings.map(sentencesOf(one).warning))),
    ),
    '',
    ...wrap(report.closing, style.width),
  ];
  return `${lines.join('\n')}\n`;
}

/** Which letter stands for which file and dossier; variants of one are told by what differs. */
function legend(all: AllCompared, { width }: Style): string[] {
  if (new Set(all.map(({ file }) => file)).size === 1) return [];
  return all.flatMap(({ name, file, simulation: { dossier } }) => {
    const about = [file, dossier.id].filter((part) => part !== null).map(printable);
    return wrap(about.join(', '), width, `${name}  `);
  });
}

const left = (heading: string): Column => ({ heading, align: 'left' });
const right = (heading: string): Column => ({ heading, align: 'right' });
const named = (all: AllCompared): Column[] => all.map(({ name }) => right(name));

function differences(all: AllCompared, language: Language, style: Style): string[] {
  const { fields, compare } = messagesIn(language);
  const rows = differingFields(all).map((field) => [
    fields[field.name],
    ...all.map((one) => {
      const text = textOf(one, field);
      return text === null ? NOTHING : printable(shownValue(field.name, text, language));
    }),
  ]);
  if (rows.length === 0) return wrap(compare.nothingDiffers, style.width);
  return drawTable([{ columns: [left(''), ...named(all)], rows }], style);
}

function verdicts(
  all: AllCompared,
  sentencesOf: (one: AllCompared[number]) => Sentences,
  style: Style,
): string[] {
  const { messages } = sentencesOf(all[0]);
  const { report, premiums, outcomes } = messages;
  const indent = ' '.repeat(symbol('eligible', style).length + 1);
  const of = (names: readonly string[] | null) => (names === null ? '' : ` (${names.join(', ')})`);
  const reasonsOf = (premium: Premium) =>
    shared(all, (one) => {
      const sentences = sentencesOf(one);
      return failedFor(premium, one.simulation).map((check) =>
        check === 'as-for-wage-premium' ? report.asForWagePremium : sentences.reason(check),
      );
    });
  return PREMIUMS.flatMap((premium) =>
    shared(all, ({ simulation }) => [simulation.verdicts[premium].outcome]).flatMap(({ what, names }) => [
      ...wrap(
        `${premiums[premium]}${of(names)}${report.colon}${outcomes[what]}`,
        style.width,
        `${symbol(what, style)} `,
      ).map((line) => style.colour[VERDICT_COLOURS[what]](line)),
      ...(what === 'not-eligible' ? reasonsOf(premium) : []).flatMap((reason) =>
        wrap(reason.what, style.width, `${indent}${report.notMet}${of(reason.names)}${report.colon}`),
      ),
    ]),
  );
}

/** The conditions of a premium that are not met; those of the guidance premium that it shares are told once, of the wage premium. */
function failedFor(premium: Premium, { verdicts }: Simulation) {
  const failed = verdicts[premium].checks.filter(({ status }) => status === 'not-met');
  if (premium !== 'guidancePremium') return failed;
  const isShared = ({ id }: { id: string }) => verdicts.wagePremium.checks.some((check) => check.id === id);
  return [
    ...(failed.some(isShared) ? (['as-for-wage-premium'] as const) : []),
    ...failed.filter((check) => !isShared(check)),
  ];
}
