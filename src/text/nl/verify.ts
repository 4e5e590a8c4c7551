import type { NamedOverlay } from '../messages.js';

export const verify = {
  equal: (count: string) =>
    count === '1'
      ? 'Gelijk: alles komt nu net zo uit.'
      : `Gelijk: alle ${count} resultaten komen nu net zo uit.`,
  differs: (count: string, of: string) =>
    of === '1'
      ? 'Verschillend: niet alles komt nu net zo uit.'
      : `Verschillend: ${count} van ${of} resultaten komen nu anders uit.`,
  place: (place: string) => `Resultaat ${place}`,
  was: 'was',
  is: 'nu',
  more: (count: string) => `… en nog ${count}; --json geeft ze alle`,
  movedTitle: 'Waarden die veranderd zijn',
  since: (id: string, date: string) => `${id} sinds ${date}`,
  nothing: '(niets)',
  sameValues: 'De gebruikte waarden zijn dezelfde: het bestand of het programma is veranderd.',
  /** For equal results where values, version or options differ. */
  equalBut: 'Wat toen anders was staat hierboven; aan de uitkomst verandert het niets.',
  otherEngine: (was: string, is: string, isNewer: boolean) =>
    `Berekend met versie ${was}, nu met ${is}.${isNewer ? ' Die versie is nieuwer dan deze: verifieer daarmee om zeker te zijn.' : ''}`,
  otherValues: (was: string, is: string) =>
    `Berekend met de waarden van het programma van ${was}, nu met andere, van ${is}.`,
  otherOverlay: (was: NamedOverlay | null, is: NamedOverlay | null) => {
    if (!is)
      return `Berekend met uw eigen waarden uit ${was?.file}, nu zonder; geef dat bestand met --parameters.`;
    return was
      ? `Berekend met uw eigen waarden uit ${was.file}, nu met andere, uit ${is.file} (${is.setBy}); geef het bestand van toen met --parameters.`
      : `Berekend zonder eigen waarden, nu met die uit ${is.file} (${is.setBy}).`;
  },
  /** @param was,is local percentages; null without indexation */
  otherIndexation: (was: string | null, is: string | null) =>
    `Berekend met ${was === null ? 'geen indexatie' : `een indexatie van ${was} %`}, nu met ${is === null ? 'geen' : `${is} %`} (--indexation).`,
  otherKnownUntil: (was: string, is: string) =>
    `De waarden waren bekend tot en met ${was}, nu tot en met ${is}; latere kwartalen zijn een projectie.`,
  unknown: (names: string) => `Niet bekend bij deze versie, en niet vergeleken: ${names}`,
  /** @param name null where the results went to standard output */
  notThere: (name: string | null) =>
    name === null
      ? 'De resultaten gingen naar standaarduitvoer, en zijn niet nagekeken.'
      : `${name} staat er niet, ook niet naast het ontvangstbewijs, en is niet nagekeken.`,
  changedFile: (name: string) => `${name}: het bestand is niet wat geschreven werd.`,
  rows: (count: string) => `Rijen van de resultaten die anders uitkomen (${count}), de eerste`,
  line: (line: string) => `regel ${line}`,
  howMany: (list: string) => `${list}, aantal`,
  inOrder: (list: string) => `${list}, in deze volgorde`,
  rejectedNow: (codes: string) => `Het dossier wordt nu afgekeurd: ${codes}`,
};
