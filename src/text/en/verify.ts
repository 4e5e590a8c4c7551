import type { Messages } from '../messages.js';

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
  otherEngine: (was, is) => `Computed with version ${was}, now with ${is}.`,
  otherOverlay: 'The overlay is another than then.',
  rejectedNow: (codes) => `The dossier is rejected now: ${codes}`,
};
