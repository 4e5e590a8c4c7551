import type { Messages } from '../messages.js';

export const verify: Messages['verify'] = {
  equal: (count) =>
    count === '1'
      ? 'Gelijk: alles komt nu net zo uit.'
      : `Gelijk: alle ${count} resultaten komen nu net zo uit.`,
  differs: (count, of) =>
    of === '1'
      ? 'Verschillend: niet alles komt nu net zo uit.'
      : `Verschillend: ${count} van ${of} resultaten komen nu anders uit.`,
  place: (place) => `Resultaat ${place}`,
  was: 'was',
  is: 'nu',
  more: (count) => `… en nog ${count}; --json geeft ze alle`,
  movedTitle: 'Waarden die veranderd zijn',
  since: (id, date) => `${id} sinds ${date}`,
  nothing: '(niets)',
  sameValues: 'De gebruikte waarden zijn dezelfde: het bestand of het programma is veranderd.',
  otherEngine: (was, is) => `Berekend met versie ${was}, nu met ${is}.`,
  otherOverlay: 'De overlay is een andere dan toen.',
  rejectedNow: (codes) => `Het dossier wordt nu afgekeurd: ${codes}`,
};
