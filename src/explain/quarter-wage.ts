import type { Dossier } from '../dossier/dossier.js';
import { camelCase, type FieldKey, type FieldName, type FieldValue } from '../dossier/fields.js';
import { countsYearEnd, MONTHS_PER_QUARTER } from '../measure/reference-wage.js';
import { isPartial, isWhole, shareOf } from '../measure/share.js';
import { indexedYears } from '../measure/wage.js';
import type { Parameters } from '../parameters/parameters.js';
import { type Euro, formatEuro, isZeroEuro } from '../primitives/euro.js';
import { firstDay, lastDay, type Quarter, yearOf } from '../primitives/quarter.js';
import type { Graph } from './graph.js';
import type { Quantity } from './node.js';
import { ruleOn } from './parameter-use.js';

type WageField = 'gross_monthly' | 'year_end_premium' | 'contributions_monthly' | 'reductions_monthly';

/** A node for a value of the dossier, given or assumed. */
export function dossierNode<N extends FieldName>(
  graph: Graph,
  dossier: Dossier,
  field: N,
  written: (value: NonNullable<FieldValue<N>>) => string,
  unit: 'EUR' | 'number' | 'date',
): string {
  const key = camelCase(field);
  const value = dossier[key as FieldKey] as NonNullable<FieldValue<N>>;
  const operation = dossier.notGiven.includes(field) ? 'assumed' : 'given';
  return graph.leaf(`dossier.${key}`, key as Quantity, operation, written(value), unit, { field });
}

/** The factor of the yearly indexation after a number of years. */
export function indexNode(graph: Graph, years: number, percent: string): string {
  const rate = graph.leaf('options.indexation', 'indexation', 'option', percent, 'number');
  const count = graph.leaf(`constants.years-${years}`, 'years', 'constant', String(years), 'number');
  return graph.add(`index.${years}`, 'indexFactor', 'index', [rate, count], { unit: 'number' });
}

/**
 * The part of a quarter that the contract covers, from the days of the calendar; null where it covers all of it.
 */
export function shareNode(
  graph: Graph,
  at: string,
  quarter: Quarter,
  dossier: Dossier,
  parameters: Parameters,
): string | null {
  const share = shareOf(dossier, quarter);
  if (isWhole(share)) return null;
  const first = graph.leaf(`${at}.firstDay`, 'firstDay', 'constant', firstDay(quarter), 'date');
  const last = graph.leaf(`${at}.lastDay`, 'lastDay', 'constant', lastDay(quarter), 'date');
  const date = (field: 'contract_start' | 'contract_end') => {
    const value = field === 'contract_start' ? dossier.contractStart : dossier.contractEnd;
    return value === null ? [] : [dossierNode(graph, dossier, field, String, 'date')];
  };
  const from = graph.add(`${at}.coveredFrom`, 'coveredFrom', 'latest', [first, ...date('contract_start')], {
    unit: 'date',
  });
  const to = graph.add(`${at}.coveredTo`, 'coveredTo', 'earliest', [last, ...date('contract_end')], {
    unit: 'date',
  });
  const covered = graph.add(`${at}.coveredDays`, 'coveredDays', 'days', [from, to], { unit: 'number' });
  const all = graph.add(`${at}.daysOfQuarter`, 'daysOfQuarter', 'days', [first, last], { unit: 'number' });
  return graph.add(`${at}.share`, 'share', 'quotient', [covered, all], {
    unit: 'number',
    ...(isPartial(share)
      ? ruled(ruleOn('reference-wage.incomplete-quarter', firstDay(quarter), parameters))
      : {}),
  });
}

/**
 * The reference wage of a quarter from the wage components of the dossier
 * (calculation: "Reference wage of quarter q").
 */
export function referenceWageNode(
  graph: Graph,
  at: string,
  quarter: Quarter,
  share: string | null,
  dossier: Dossier,
  parameters: Parameters,
): string {
  const wage = (field: WageField) => wageNode(graph, field, quarter, dossier, parameters);
  const months = graph.leaf('constants.months', 'months', 'constant', String(MONTHS_PER_QUARTER), 'number');
  const three = (id: string, quantity: Quantity, field: WageField) =>
    graph.add(`${at}.${id}`, quantity, 'product', [months, wage(field)]);
  const rule = ruled(ruleOn('reference-wage.composition', firstDay(quarter), parameters));
  const hasYearEnd = countsYearEnd(quarter) && !isZeroEuro(dossier.yearEndPremium);
  const gross = [three('grossOfMonths', 'gross', 'gross_monthly')];
  const contributions = [three('contributionsOfMonths', 'contributions', 'contributions_monthly')];
  if (hasYearEnd) {
    const proportion = graph.add(
      `${at}.contributionsOverGross`,
      'share',
      'quotient',
      [wage('contributions_monthly'), wage('gross_monthly')],
      { unit: 'number' },
    );
    gross.push(wage('year_end_premium'));
    contributions.push(
      graph.add(
        `${at}.yearEndContributions`,
        'yearEndContributions',
        'product',
        [wage('year_end_premium'), proportion],
        rule,
      ),
    );
  }
  const cost = graph.add(`${at}.wageCost`, 'wageCost', 'difference', [
    graph.add(`${at}.wageAndContributions`, 'wageCost', 'sum', [...gross, ...contributions]),
    three('reductions', 'reductions', 'reductions_monthly'),
  ]);
  return share === null
    ? graph.add(`${at}.referenceWage`, 'referenceWage', 'same', [cost], rule)
    : graph.add(`${at}.referenceWage`, 'referenceWage', 'product', [cost, share], rule);
}

/** A wage amount as it counts in a quarter: as given, or indexed from the year of the start. */
function wageNode(
  graph: Graph,
  field: WageField,
  quarter: Quarter,
  dossier: Dossier,
  parameters: Parameters,
): string {
  const { indexation } = parameters;
  const given = dossierNode(graph, dossier, field, (value) => formatEuro(value as Euro), 'EUR');
  const years = indexedYears(quarter, dossier.start.quarter, parameters);
  if (indexation === null || years === 0) return given;
  const key = camelCase(field);
  return graph.add(`wages.${yearOf(quarter)}.${key}`, key as Quantity, 'product', [
    given,
    indexNode(graph, years, indexation.percent),
  ]);
}

/** The details of a node that a rule says how to compute. */
export const ruled = <T>(parameter: T | undefined): { parameter?: T } =>
  parameter === undefined ? {} : { parameter };
