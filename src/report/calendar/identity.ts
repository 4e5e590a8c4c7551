import { createHash } from 'node:crypto';
import { holdsPersonalNumber } from '../../diagnostics/personal-number.js';
import type { Dossier } from '../../dossier/dossier.js';
import { ALL_FIELDS, type FieldName } from '../../dossier/fields.js';
import { formatQuarter } from '../../primitives/quarter.js';
import type { KeyDate } from './key-dates.js';

/** The part of a UID after the hash, which says whose it is. */
const UID_ENDING = '@imw';
/** Sixteen bytes tell any number of events apart. */
const HASH_LENGTH = 32;

/** What differs between people where there is no id, and does not change with their wage, their hours or an evaluation. */
const FACTS: readonly FieldName[] = [
  'employer_type',
  'residence',
  'limitation',
  'workplace',
  'advice_years',
  'wage_need',
  'guidance_need',
  'contract_start',
];
const FACT_FIELDS = ALL_FIELDS.filter(({ name }) => FACTS.includes(name));

/**
 * Whether a dossier has an id by which its events are recognised. A number that may be a personal one is none: from a
 * hash of it, the number could be found by trying them all.
 */
export const hasOwnId = ({ id }: Pick<Dossier, 'id'>): boolean => id !== null && !holdsPersonalNumber(id);

/** What distinguishes a dossier from others: its id, or without one what does not change in it. */
function identityOf(dossier: Dossier): string {
  if (hasOwnId(dossier)) return `id ${dossier.id}`;
  const facts = FACT_FIELDS.map(({ key, kind }) => {
    const value: unknown = dossier[key];
    return value === null ? null : kind.toText(value);
  });
  return `facts ${JSON.stringify(facts)}`;
}

/**
 * Makes the UIDs of a dossier's events: the same in every run and with other amounts, so that a second import changes
 * the events of the first. Dossiers without an id of their own can have the same ones.
 */
export function makeUids(dossier: Dossier): (date: KeyDate) => string {
  const identity = `${identityOf(dossier)}\n${formatQuarter(dossier.start.quarter)}`;
  return (date) => {
    const event = date.kind === 'drop' ? `drop ${date.number}` : date.kind;
    const hash = createHash('sha256').update(`${identity}\n${event}`).digest('hex');
    return hash.slice(0, HASH_LENGTH) + UID_ENDING;
  };
}
