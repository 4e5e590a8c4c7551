import type { Messages } from '../catalog.js';

export const verify: Messages['verify'] = {
  equal: (count) =>
    count === '1'
      ? 'Gelijk: de herberekening geeft hetzelfde resultaat.'
      : `Gelijk: de herberekening geeft dezelfde ${count} resultaten.`,
  differs: (count, of) =>
    of === '1'
      ? 'Verschillend: de herberekening geeft een ander resultaat.'
      : `Verschillend: ${count} van de ${of} resultaten ${count === '1' ? 'wijkt' : 'wijken'} af.`,
  place: (place) => `Resultaat ${place}`,
  was: 'toen',
  is: 'nu',
  more: (count) => `… en nog ${count}; --json toont ze allemaal`,
  movedTitle: 'Gewijzigde waarden',
  since: (id, date) => `${id} sinds ${date}`,
  nothing: '(niets)',
  sameValues: 'De gebruikte waarden zijn dezelfde: het bestand of het programma is gewijzigd.',
  equalBut: 'De verschillen met toen staan hierboven; ze veranderen niets aan het resultaat.',
  otherEngine: (was, is, isNewer) =>
    `Berekend met versie ${was}, nu met ${is}.${isNewer ? ' Die versie is nieuwer dan deze: verifieer daarmee om zeker te zijn.' : ''}`,
  otherValues: (was, is) => `Berekend met de waarden van het programma van ${was}, nu met andere, van ${is}.`,
  otherOverlay: (was, is) => {
    if (!is)
      return `Berekend met uw eigen waarden uit ${was?.file}, nu zonder; geef dat bestand op met --parameters.`;
    return was
      ? `Berekend met uw eigen waarden uit ${was.file}, nu met andere, uit ${is.file} (${is.setBy}); geef het bestand van toen op met --parameters.`
      : `Berekend zonder eigen waarden, nu met die uit ${is.file} (${is.setBy}).`;
  },
  otherIndexation: (was, is) =>
    `Berekend ${was === null ? 'zonder indexering' : `met een indexering van ${was} %`}, nu ${is === null ? 'zonder' : `met ${is} %`} (--indexation).`,
  otherKnownUntil: (was, is) =>
    `De waarden waren bekend tot en met ${was}, nu tot en met ${is}; latere kwartalen zijn een projectie.`,
  unknown: (names) => `Onbekend voor deze versie, en niet vergeleken: ${names}`,
  notThere: (name) =>
    name === null
      ? 'De resultaten gingen naar de standaarduitvoer en zijn niet nagekeken.'
      : `${name} is er niet, ook niet naast het rekenverslag, en is niet nagekeken.`,
  changedFile: (name) => `${name}: dit bestand is gewijzigd sinds het geschreven werd.`,
  rows: (count) => `Rijen van de resultaten die afwijken (${count}), de eerste`,
  line: (line) => `regel ${line}`,
  howMany: (list) => `${list}, aantal`,
  inOrder: (list) => `${list}, in deze volgorde`,
  rejectedNow: (codes) => `Het dossier wordt nu afgekeurd: ${codes}`,
};
