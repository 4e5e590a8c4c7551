import type { Messages } from '../catalog.js';

export const verify: Messages['verify'] = {
  equal: (count) =>
    count === '1'
      ? 'Equal: everything comes out the same.'
      : `Equal: all ${count} results come out the same.`,
  differs: (count, of) =>
    of === '1'
      ? 'Different: not everything comes out the same.'
      : `Different: ${count} of ${of} results come out otherwise.`,
  place: (place) => `Result ${place}`,
  was: 'was',
  is: 'now',
  more: (count) => `… and ${count} more; --json gives them all`,
  movedTitle: 'Values that moved',
  since: (id, date) => `${id} since ${date}`,
  nothing: '(nothing)',
  sameValues: 'The values used are the same: the file or the program was changed.',
  equalBut: 'What was otherwise then stands above; it changes nothing in what comes out.',
  otherEngine: (was, is, isNewer) =>
    `Computed with version ${was}, now with ${is}.${isNewer ? ' That version is newer than this one: verify with it to be certain.' : ''}`,
  otherValues: (was, is) => `Computed with the program's values of ${was}, now with others, of ${is}.`,
  otherOverlay: (was, is) => {
    if (!is)
      return `Computed with your own values of ${was?.file}, now without; give that file with --parameters.`;
    return was
      ? `Computed with your own values of ${was.file}, now with others, of ${is.file} (${is.setBy}); give the file of then with --parameters.`
      : `Computed without values of your own, now with those of ${is.file} (${is.setBy}).`;
  },
  otherIndexation: (was, is) =>
    `Computed with ${was === null ? 'no indexation' : `an indexation of ${was} %`}, now with ${is === null ? 'none' : `${is} %`} (--indexation).`,
  otherKnownUntil: (was, is) =>
    `The values were known up to ${was}, now up to ${is}; later quarters are a projection.`,
  unknown: (names) => `Not known to this version, and not compared: ${names}`,
  notThere: (name) =>
    name === null
      ? 'The results went to standard output, and were not checked.'
      : `${name} is not there, nor beside the receipt, and was not checked.`,
  changedFile: (name) => `${name}: the file is not what was written.`,
  rows: (count) => `Rows of the results that come out otherwise (${count}), first`,
  line: (line) => `line ${line}`,
  howMany: (list) => `${list}, how many`,
  inOrder: (list) => `${list}, in this order`,
  rejectedNow: (codes) => `The dossier is rejected now: ${codes}`,
};
