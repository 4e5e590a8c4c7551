import type { NamedOverlay } from '../catalog.js';

export const compare = {
  title: (count: number) => `Vergelijking van ${count} dossiers`,
  differs: 'Verschillen',
  nothingDiffers: 'Geen: de dossiers bevatten dezelfde gegevens.',
  perYear: 'Premies per jaar, in EUR',
  overTerm: 'Over de hele termijn, in EUR',
  employerCost: 'Loonkost vóór de premies',
  netCost: 'Nettokost na de premies',
  against: (name: string) => `Premies per jaar, verschil met ${name}, in EUR`,
};

export const verify = {
  equal: (count: string) =>
    count === '1'
      ? 'Gelijk: de herberekening geeft hetzelfde resultaat.'
      : `Gelijk: de herberekening geeft dezelfde ${count} resultaten.`,
  differs: (count: string, of: string) =>
    of === '1'
      ? 'Verschillend: de herberekening geeft een ander resultaat.'
      : `Verschillend: ${count} van de ${of} resultaten ${count === '1' ? 'wijkt' : 'wijken'} af.`,
  place: (place: string) => `Resultaat ${place}`,
  was: 'toen',
  is: 'nu',
  more: (count: string) => `… en nog ${count}; --json toont ze allemaal`,
  movedTitle: 'Gewijzigde waarden',
  since: (id: string, date: string) => `${id} sinds ${date}`,
  nothing: '(niets)',
  sameValues: 'De gebruikte waarden zijn dezelfde: het bestand of het programma is gewijzigd.',
  /** For equal results where values, version or options differ. */
  equalBut: 'De verschillen met toen staan hierboven; ze veranderen niets aan het resultaat.',
  otherEngine: (was: string, is: string, isNewer: boolean) =>
    `Berekend met versie ${was}, nu met ${is}.${isNewer ? ' Die versie is nieuwer dan deze: verifieer daarmee om zeker te zijn.' : ''}`,
  otherValues: (was: string, is: string) =>
    `Berekend met de waarden van het programma van ${was}, nu met andere, van ${is}.`,
  otherOverlay: (was: NamedOverlay | null, is: NamedOverlay | null) => {
    if (!is) return `Berekend met uw eigen waarden uit ${was?.file}, nu zonder; geef dat bestand op met --parameters.`;
    return was
      ? `Berekend met uw eigen waarden uit ${was.file}, nu met andere, uit ${is.file} (${is.setBy}); geef het bestand van toen op met --parameters.`
      : `Berekend zonder eigen waarden, nu met die uit ${is.file} (${is.setBy}).`;
  },
  /** @param was,is local percentages; null without indexation */
  otherIndexation: (was: string | null, is: string | null) =>
    `Berekend ${was === null ? 'zonder indexering' : `met een indexering van ${was} %`}, nu ${is === null ? 'zonder' : `met ${is} %`} (--indexation).`,
  otherKnownUntil: (was: string, is: string) =>
    `De waarden waren nagekeken tot en met ${was}, nu tot en met ${is}; latere kwartalen zijn een projectie.`,
  unknown: (names: string) => `Onbekend voor deze versie, en niet vergeleken: ${names}`,
  otherSources: 'De waarden zijn gelijk; hun bron of betrouwbaarheid is gewijzigd.',
  notCompared: (list: string) => `Niet vergeleken: ${list}.`,
  between: '; ',
  /** What is not compared, as part of a list. */
  leftOut: {
    dossier: 'of het dossier in het resultaat het opgegeven dossier is',
    texts: 'teksten (reason, text)',
    row: 'rijnummers, behalve hun volgorde',
    'missing-results': 'of er resultaten ontbreken (het rekenverslag van de batch zegt hoeveel er waren)',
    'set-by': 'waar uw eigen waarden ingesteld zijn (setBy)',
    moved: 'de bedragen van vóór de andere tewerkstellingsbreuk (moved)',
    names: 'de namen van de bestanden',
    options: 'opties en indexering die niets aan de resultaten veranderen',
    layout: 'spaties, de volgorde van sleutels en de schrijfwijze van getallen en tekens in JSON',
    packing: 'hoe de werkmap gecomprimeerd is',
    columns: 'input.columns en input.carried, die dit rekenverslag niet bevat',
    added: 'counts.estimated en rejects.places, die dit rekenverslag niet bevat',
    corrects: 'van welke berekening deze verbeterde rijen zijn',
    bytes: 'de bytes van de resultaten, die een andere versie of andere waarden vermelden',
    'other-sheets': 'heel de werkmap behalve het blad met resultaten: ze vermeldt een andere versie of andere waarden',
  },
  /** @param name null where the results went to standard output */
  notThere: (name: string | null) =>
    name === null
      ? 'De resultaten gingen naar de standaarduitvoer en zijn niet nagekeken.'
      : `${name} is er niet, ook niet naast het rekenverslag, en is niet nagekeken.`,
  changedFile: (name: string) => `${name}: dit bestand is gewijzigd sinds het geschreven werd.`,
  rows: (count: string) => `Rijen van de resultaten die afwijken (${count}), de eerste`,
  line: (line: string) => `regel ${line}`,
  howMany: (list: string) => `${list}, aantal`,
  inOrder: (list: string) => `${list}, in deze volgorde`,
  rejectedNow: (codes: string) => `Het dossier wordt nu afgekeurd: ${codes}`,
};
