import type { Verdict, Verdicts } from '../../calculation/eligibility.js';
import { PremiumSums } from '../../calculation/fast/premium-sums.js';
import type { FastSimulation } from '../../calculation/fast/simulate.js';
import { byPremium, type PremiumAmounts } from '../../calculation/premium.js';
import { cacheByObject } from '../../parameters/memo.js';
import { centsOf, compareEuro, type Euro, isZeroEuro } from '../../primitives/euro.js';
import { addQuarters, numberInYear, yearOf } from '../../primitives/quarter.js';
import {
  type BatchPicture,
  CLASS_WIDTH,
  CLASSES,
  type DossierSums,
  type VerdictGroup,
} from '../../report/summary/batch-picture.js';
import type { EmployerType } from '../../vocabulary/enums.js';

class Sums {
  dossiers = 0;
  readonly premiums = new PremiumSums();

  add(premiums: PremiumAmounts): void {
    if (hasAmount(premiums)) this.dossiers++;
    this.premiums.add(premiums);
  }

  merge({ dossiers, premiums }: DossierSums): void {
    this.dossiers += dossiers;
    this.premiums.add(premiums);
  }
}

/** The dossiers of a block with one verdict: those with the same facts have the same object. */
interface Judged {
  readonly employerType: EmployerType;
  count: number;
  readonly premiums: PremiumSums;
}

type Group = Omit<VerdictGroup, 'count' | 'premiums'> & Pick<Judged, 'count' | 'premiums'>;

const CENTS_OF_A_CLASS = CLASS_WIDTH * 100;
const newClasses = (): number[] => new Array<number>(CLASSES).fill(0);

const hasAmount = ({ wagePremium, guidancePremium, supportPremium }: PremiumAmounts): boolean =>
  !(isZeroEuro(wagePremium) && isZeroEuro(guidancePremium) && isZeroEuro(supportPremium));

/** Counts dossiers and adds up their premiums, in memory that does not grow with them; pictures merge in any order. */
export class PictureCounter {
  #termYears: Sums[] = [];
  #calendarYears = new Map<number, Sums>();
  readonly #judged = new Map<Verdicts, Judged>();
  readonly #describe = cacheByObject<Verdicts, ReturnType<typeof describe>>();
  #groups = new Map<string, Group>();
  #classes = newClasses();
  #range: BatchPicture['range'] = null;

  /** Adds a computed dossier. */
  add(simulation: FastSimulation): void {
    const { dossier, verdicts, totals, years } = simulation;
    let judged = this.#judged.get(verdicts);
    if (!judged) {
      judged = { employerType: dossier.employerType, count: 0, premiums: new PremiumSums() };
      this.#judged.set(verdicts, judged);
    }
    judged.count++;
    const { total } = totals;
    if (isZeroEuro(total)) return;
    judged.premiums.add(totals.premiums);
    this.#addTotal(total);
    for (const { year, premiums } of years) this.#termYear(year - 1).add(premiums);
    this.#addCalendarYears(simulation);
  }

  /** Adds what was counted in another block, or another thread. */
  merge({ termYears, calendarYears, groups, classes, range }: BatchPicture): void {
    termYears.forEach((sums, index) => {
      this.#termYear(index).merge(sums);
    });
    for (const [year, sums] of calendarYears) this.#calendarYear(year).merge(sums);
    for (const [key, group] of groups) this.#addGroup(key, group);
    classes.forEach((count, index) => {
      this.#classes[index] = (this.#classes[index] ?? 0) + count;
    });
    if (range) this.#extend(range.lowest, range.highest);
  }

  /** What was counted since the last call. */
  flush(): BatchPicture {
    for (const [verdicts, { employerType, count, premiums }] of this.#judged) {
      const { key, ...common } = this.#describe(verdicts, () => describe(employerType, verdicts));
      this.#addGroup(key, { ...common, count, premiums });
    }
    const picture: BatchPicture = {
      termYears: this.#termYears,
      calendarYears: new Map([...this.#calendarYears].sort(([a], [b]) => a - b)),
      groups: this.#groups,
      classes: this.#classes,
      range: this.#range,
    };
    this.#termYears = [];
    this.#calendarYears = new Map();
    this.#judged.clear();
    this.#groups = new Map();
    this.#classes = newClasses();
    this.#range = null;
    return picture;
  }

  /** Adds the quarters by calendar year; those of a term that starts in a first quarter are its years. */
  #addCalendarYears({ term, years, quarterPremiums }: FastSimulation): void {
    if (numberInYear(term.start) === 1) {
      for (const { from, premiums } of years) this.#calendarYear(yearOf(from)).add(premiums);
      return;
    }
    let counted = 0;
    quarterPremiums.forEach((premiums, index) => {
      const year = yearOf(addQuarters(term.start, index));
      const sums = this.#calendarYear(year);
      sums.premiums.add(premiums);
      if (counted === year || !hasAmount(premiums)) return;
      sums.dossiers++;
      counted = year;
    });
  }

  #addTotal(total: Euro): void {
    const index = Math.min(CLASSES - 1, Math.floor(centsOf(total) / CENTS_OF_A_CLASS));
    this.#classes[index] = (this.#classes[index] ?? 0) + 1;
    this.#extend(total, total);
  }

  #extend(low: Euro, high: Euro): void {
    const { lowest, highest } = this.#range ?? { lowest: low, highest: high };
    if (this.#range && compareEuro(low, lowest) >= 0 && compareEuro(high, highest) <= 0) return;
    this.#range = {
      lowest: compareEuro(low, lowest) < 0 ? low : lowest,
      highest: compareEuro(high, highest) > 0 ? high : highest,
    };
  }

  #addGroup(key: string, { employerType, outcomes, reasons, count, premiums }: VerdictGroup): void {
    let group = this.#groups.get(key);
    if (!group) {
      group = { employerType, outcomes, reasons, count: 0, premiums: new PremiumSums() };
      this.#groups.set(key, group);
    }
    group.count += count;
    group.premiums.add(premiums);
  }

  #termYear(index: number): Sums {
    while (this.#termYears.length <= index) this.#termYears.push(new Sums());
    return this.#termYears[index] as Sums;
  }

  #calendarYear(year: number): Sums {
    let sums = this.#calendarYears.get(year);
    if (!sums) {
      sums = new Sums();
      this.#calendarYears.set(year, sums);
    }
    return sums;
  }
}

/** What the dossiers with a verdict have in common, and the same as text. */
function describe(employerType: EmployerType, verdicts: Verdicts) {
  const outcomes = byPremium((premium) => verdicts[premium].outcome);
  const reasons = byPremium((premium) => reasonsOf(verdicts[premium]));
  return { key: JSON.stringify([employerType, outcomes, reasons]), employerType, outcomes, reasons };
}

const reasonsOf = ({ checks }: Verdict) => checks.flatMap((check) => (check.status === 'not-met' ? check.reason : []));
