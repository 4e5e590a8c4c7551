import { amountsByConfidence } from '../../explain/amounts-by-confidence.js';
import { readLastStepLater } from '../../explain/readings.js';
import { localAmount, localNumber } from '../../i18n/numbers.js';
import { lowerFirst } from '../../i18n/shared.js';
import { compareEuro, type Euro, isZeroEuro, subtractEuro, sumEuro, ZERO_EURO } from '../../primitives/euro.js';
import { formatQuarter } from '../../primitives/quarter.js';
import type { View } from '../terminal/view.js';
import { type Money, moneyOf } from './money.js';

/** What part of the premiums is less certain and why, in euro. */
export interface EuroSentence {
  /** The amount that the sentence is about. */
  readonly money: Money;
  readonly text: string;
}

/** The confidence in euro: the parts of the total by their least certain value, the projection, and the open readings. */
export function confidenceInEuro(view: View): EuroSentence[] {
  if (isZeroEuro(view.simulation.totals.total)) return [];
  return [...partsByConfidence(view), ...projectedPart(view), ...otherReading(view)];
}

function partsByConfidence({ simulation, parameters, messages, language }: View): EuroSentence[] {
  const { confidence } = messages.page;
  return amountsByConfidence(simulation, parameters).map((part) => {
    const names = part.premiums.map((premium) => lowerFirst(messages.premiums[premium])).join(', ');
    const money = moneyOf(part.amount, language);
    return { money, text: confidence.rests[part.confidence](money.text, names) };
  });
}

function projectedPart({ simulation, parameters, messages, language }: View): EuroSentence[] {
  const { confidence } = messages.page;
  const amount = sumEuro(simulation.quarters.filter(({ projected }) => projected).map(({ total }) => total));
  if (isZeroEuro(amount)) return [];
  const money = moneyOf(amount, language);
  const knownUntil = formatQuarter(parameters.knownUntil);
  const { indexation } = parameters;
  const text = indexation
    ? confidence.indexed(money.text, knownUntil, localNumber(indexation.percent, language))
    : confidence.projected(money.text, knownUntil);
  return [{ money, text }];
}

function otherReading({ simulation, parameters, messages, language }: View): EuroSentence[] {
  const other = readLastStepLater(simulation, parameters);
  if (other === null) return [];
  const isMore = compareEuro(other.difference, ZERO_EURO) > 0;
  const amount: Euro = isMore ? other.difference : subtractEuro(ZERO_EURO, other.difference);
  const text = messages.page.confidence.otherReading(other.quarter, localAmount(amount, language), isMore);
  return [{ money: moneyOf(amount, language), text }];
}
