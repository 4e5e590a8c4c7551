import type { Messages } from '../catalog.js';

export const calendar: Messages['calendar'] = {
  evaluation: 'an evaluation can be requested from today',
  evaluationText: (day) =>
    `From ${day} an evaluation can be requested through the WSE desk. VDAB can then set another rate and another guidance need.`,
  extension: 'an extension can be requested from today',
  extensionText: (day) =>
    `From ${day} an extension can be requested through the WSE desk. VDAB decides on the extension.`,
  end: 'last day of the term',
  endText: 'This is the last day for which the premiums are granted. Without an extension they stop after it.',
  falls: (premium) => `${premium.toLowerCase()} falls`,
  fallsTo: (premium, rate) => `${premium.toLowerCase()} falls to ${rate}`,
  fromTo: (from, to) => `from ${from} to ${to}`,
  totals: (before, amountBefore, after, amountAfter) =>
    `Premiums per quarter: ${amountBefore} EUR in ${before}, ${amountAfter} EUR in ${after}.`,
  yearEnd: 'The amount of a fourth quarter includes the year-end premium.',
  projected: 'The amounts are a projection with the last known values.',
  term: (start, end, lastDay) => `Term: ${start} to ${end} (${lastDay}).`,
  nothing: 'The dossier is not eligible for a premium: the calendar file has no dates.',
  withoutId: (count) =>
    `${count === null ? 'The dossier has' : `${count} ${count === '1' ? 'dossier has' : 'dossiers have'}`} no id, or an id that may be a national number. Give an id of your own, and your calendar recognises ${count === null || count === '1' ? 'the dossier' : 'each dossier'} in a later import.`,
};
