import type { Messages } from '../catalog.js';

export const compare: Messages['compare'] = {
  title: (count) => `Comparison of ${count} dossiers`,
  differs: 'Differences',
  nothingDiffers: 'None: the dossiers are identical.',
  perYear: 'Premiums by year, in EUR',
  overTerm: 'Whole term, in EUR',
  employerCost: 'Wage cost before premiums',
  netCost: 'Net cost after premiums',
  against: (name) => `Premiums by year, difference from ${name}, in EUR`,
};

export const verify: Messages['verify'] = {
  equal: (count) => (count === '1' ? 'Equal: the result is the same.' : `Equal: all ${count} results are the same.`),
  differs: (count, of) =>
    of === '1' ? 'Different: the result is not the same.' : `Different: ${count} of ${of} results are not the same.`,
  place: (place) => `Result ${place}`,
  was: 'was',
  is: 'now',
  more: (count) => `… and ${count} more; use --json to list them all`,
  movedTitle: 'Values that changed',
  since: (id, date) => `${id} since ${date}`,
  nothing: '(nothing)',
  sameValues: 'The values used are the same, so the file or the program has changed.',
  equalBut: 'The differences listed above did not change any result.',
  otherEngine: (was, is, isNewer) =>
    `Computed with version ${was}, now with ${is}.${isNewer ? ' That version is newer than this one; verify with it to be certain.' : ''}`,
  otherValues: (was, is) => `Computed with the program's values of ${was}, now with those of ${is}.`,
  otherOverlay: (was, is) => {
    if (!is)
      return `Computed with your own values from ${was?.file}, now without them; add that file with --parameters.`;
    return was
      ? `Computed with your own values from ${was.file}, now with different ones from ${is.file} (${is.setBy}); use the original file with --parameters.`
      : `Computed without your own values, now with those from ${is.file} (${is.setBy}).`;
  },
  otherIndexation: (was, is) =>
    `Computed with ${was === null ? 'no indexation' : `indexation of ${was} %`}, now with ${is === null ? 'none' : `${is} %`} (--indexation).`,
  otherKnownUntil: (was, is) =>
    `The values were checked up to ${was}, now up to ${is}; later quarters are a projection.`,
  unknown: (names) => `Unknown to this version and not compared: ${names}`,
  otherSources: 'The values are equal; their sources or their confidence have changed.',
  notCompared: (list) => `Not compared: ${list}.`,
  between: '; ',
  leftOut: {
    dossier: 'whether the dossier in the result is the one that was given',
    texts: 'texts (reason, text)',
    row: 'row numbers, except their order',
    'missing-results': 'whether results are missing (the receipt of the batch says how many there were)',
    'set-by': 'what selected your own values (setBy)',
    moved: 'the amounts before the employment fraction was changed (moved)',
    names: 'the names of the files',
    options: 'options and indexation that change no result',
    layout: 'spaces, the order of keys and the notation of numbers and characters in JSON',
    packing: 'how the workbook is compressed',
    columns: 'input.columns and input.carried, which this receipt does not have',
    added: 'counts.estimated and rejects.places, which this receipt does not have',
    corrects: 'which run these corrected rows are of',
    bytes: 'the bytes of the results, which name another version or other values',
    'other-sheets': 'all of the workbook but its sheet of results: it names another version or other values',
  },
  notThere: (name) =>
    name === null
      ? 'The results were written to standard output and could not be checked.'
      : `${name} was not found, also not next to the receipt, and was not checked.`,
  changedFile: (name) => `${name}: this file differs from the one that was written.`,
  rows: (count) => `First result rows that differ (${count} in total)`,
  line: (line) => `line ${line}`,
  howMany: (list) => `${list}, count`,
  inOrder: (list) => `${list}, order`,
  rejectedNow: (codes) => `The dossier is now rejected: ${codes}`,
};
