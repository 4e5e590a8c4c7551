import type { ExampleTexts } from '../catalog.js';

/** The help of the commands: placeholders of option values, group headings, and what each example does. */
export const help = {
  placeholders: {
    file: 'bestand',
    number: 'n',
    numberOrPercent: 'n|%',
    percent: 'percentage',
    amount: 'bedrag',
    fraction: 'breuk',
    date: 'datum',
    quarter: 'kwartaal',
    startDate: 'kwartaal|datum',
    text: 'tekst',
    choice: 'keuze',
    yesNo: 'ja|nee',
    confidence: 'zekerheid',
    lines: 'van:tot',
    variation: 'veld=waarden',
  },
  groups: {
    input: 'Invoer:',
    output: 'Uitvoer:',
    oneDossier: 'Eén dossier:',
    manyDossiers: 'Veel dossiers:',
    checks: 'Resultaten en waarden:',
    other: 'Andere opdrachten:',
  },
  examples: 'Voorbeelden:',
  purposes: {
    imw: {
      template: 'een invoerbestand met ingevulde voorbeelden',
      batch: 'alle dossiers uit een bestand berekenen',
      simulate: 'één dossier, met bedragen per kwartaal',
    },
    simulate: {
      file: 'één dossier uit een bestand',
      quarters: 'hetzelfde dossier, vier vijfde, met bedragen per kwartaal',
      json: 'het resultaat als JSON bewaren',
    },
    explain: {
      file: 'tonen waar elk getal vandaan komt',
    },
    compare: {
      vary: 'voltijds en vier vijfde naast elkaar',
      files: 'twee dossiers naast elkaar',
    },
    batch: {
      files: 'resultaten, afgekeurde rijen en ontvangstbewijs in bestanden',
      workbook: 'een Excel-bestand met één rij per jaar',
      dryRun: 'alleen nakijken, niets schrijven',
    },
    join: {
      parts: 'een bestand in twee delen berekenen',
      join: 'de delen samenvoegen',
    },
    verify: {
      result: 'een resultaat herberekenen',
      batch: 'een hele batch herberekenen',
    },
    parameters: {
      quarter: 'de waarden die in een kwartaal golden',
      diff: 'wat eigen waarden aan een bestand met dossiers wijzigen',
    },
    template: {
      csv: 'een CSV-bestand voor Excel',
      json: 'een dossier in JSON',
    },
    schema: {
      dossier: 'het JSON Schema van een dossier',
    },
    'self-test': {
      all: 'de installatie nakijken',
    },
  } satisfies ExampleTexts,
};
