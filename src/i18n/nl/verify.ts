import type { Messages } from '../catalog.js';

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
  equalBut: 'Wat toen anders was staat hierboven; aan de uitkomst verandert het niets.',
  otherEngine: (was, is, isNewer) =>
    `Berekend met versie ${was}, nu met ${is}.${isNewer ? ' Die versie is nieuwer dan deze: verifieer daarmee om zeker te zijn.' : ''}`,
  otherValues: (was, is) => `Berekend met de waarden van het programma van ${was}, nu met andere, van ${is}.`,
  otherOverlay: (was, is) => {
    if (!is)
      return `Berekend met uw eigen waarden uit ${was?.file}, nu zonder; geef dat bestand met --parameters.`;
    return was
      ? `Berekend met uw eigen waarden uit ${was.file}, nu met andere, uit ${is.file} (${is.setBy}); geef het bestand van toen met --parameters.`
      : `Berekend zonder eigen waarden, nu met die uit ${is.file} (${is.setBy}).`;
  },
  otherIndexation: (was, is) =>
    `Berekend met ${was === null ? 'geen indexatie' : `een indexatie van ${was} %`}, nu met ${is === null ? 'geen' : `${is} %`} (--indexation).`,
  otherKnownUntil: (was, is) =>
    `De waarden waren bekend tot en met ${was}, nu tot en met ${is}; latere kwartalen zijn een projectie.`,
  unknown: (names) => `Niet bekend bij deze versie, en niet vergeleken: ${names}`,
  notThere: (name) =>
    name === null
      ? 'De resultaten gingen naar standaarduitvoer, en zijn niet nagekeken.'
      : `${name} staat er niet, ook niet naast het ontvangstbewijs, en is niet nagekeken.`,
  changedFile: (name) => `${name}: het bestand is niet wat geschreven werd.`,
  rows: (count) => `Rijen van de resultaten die anders uitkomen (${count}), de eerste`,
  line: (line) => `regel ${line}`,
  howMany: (list) => `${list}, aantal`,
  inOrder: (list) => `${list}, in deze volgorde`,
  rejectedNow: (codes) => `Het dossier wordt nu afgekeurd: ${codes}`,
};
