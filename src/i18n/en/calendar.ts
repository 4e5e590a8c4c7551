import type { Messages } from '../catalog.js';

export const calendar: Messages['calendar'] = {
  evaluation: 'an evaluation can be requested from today',
  evaluationText: (day) =>
    `From ${day} an evaluation can be requested through the WSE desk. VDAB can then set another rate and another guidance need.`,
  extension: 'an extension can be requested from today',
  extensionText: (day) =>
    `From ${day} an extension can be requested through the WSE desk. VDAB decides on the extension.`,
  end: 'last day of the term',
  endText: (canBeExtended) =>
    `This is the last day of the term in the simulation. ${canBeExtended ? 'Without an extension the premiums stop after it' : 'The premiums stop after it'}.`,
  stop: 'last day in service: the premiums stop',
  stopText: (day) => `The last day in service is ${day}. There are no premiums for the days after it.`,
  row: (line) => `row ${line}`,
  rises: (premium) => `${premium.toLowerCase()} rises`,
  risesTo: (premium, rate) => `${premium.toLowerCase()} rises to ${rate}`,
  otherNeed: 'The guidance need is different after the evaluation.',
  wholeQuarters: 'The amounts are those of a quarter in service as a whole.',
  indexed: (percent) => `The amounts are a projection with an indexation of ${percent} % a year.`,
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
