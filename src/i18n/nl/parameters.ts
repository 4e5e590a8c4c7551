import { asParameters } from '../shared.js';
import { conditionNames } from './conditions.js';

export const parameterNames = {
  'measure.first-quarter': 'Eerste kwartaal van de maatregel',
  'eligibility.minimum-contract-hours': 'Minimumduur van de overeenkomst',
  ...asParameters(conditionNames, 'Voorwaarde: '),
  'minimum-wage': 'Gewaarborgd gemiddeld minimummaandinkomen (GGMMI), voltijds, 18 jaar en ouder',
  'reference-wage.composition':
    'Samenstelling van het referteloon: brutoloon onderworpen aan RSZ + verplichte werkgeversbijdragen - verminderingen',
  'reference-wage.cap-multiple': 'Plafond van het referteloon, als veelvoud van het GGMMI',
  'reference-wage.months-per-quarter': 'Een kwartaal telt voor drie keer het GGMMI per maand',
  'reference-wage.cap-per-quarter': 'Plafond per kwartaal: maand per maand waar het GGMMI binnen het kwartaal wijzigt',
  'reference-wage.incomplete-quarter': 'Onvolledig kwartaal: in verhouding tot de kalenderdagen',
  'wage-premium.minimum-rate': 'Laagste percentage',
  'wage-premium.maximum-rate': 'Hoogste percentage',
  'wage-premium.rate-step': 'Elk percentage is een veelvoud van',
  'wage-premium.package.2y-standard': 'Startpakket 2 jaar, standaard',
  'wage-premium.package.5y-standard': 'Startpakket 5 jaar, standaard',
  'wage-premium.package.5y-increased': 'Startpakket 5 jaar, verhoogd',
  'wage-premium.package.5y-collective': 'Startpakket 5 jaar, collectief',
  'wage-premium.package.5y-collective-45': 'Startpakket 5 jaar, collectief 45',
  'wage-premium.evaluation.years': 'Advies dat geëvalueerd kan worden',
  'wage-premium.evaluation.earliest-quarter': 'Eerste kwartaal dat een evaluatie kan wijzigen',
  'wage-premium.extension.years': 'Advies dat verlengd kan worden',
  'wage-premium.extension.apply-from-year': 'Jaar vanaf wanneer een verlenging gevraagd kan worden',
  'guidance-premium.fixed': 'Begeleidingspremie, vast deel',
  'guidance-premium.variable.low': 'Begeleidingspremie, variabel deel, laag',
  'guidance-premium.variable.medium': 'Begeleidingspremie, variabel deel, midden',
  'guidance-premium.variable.high': 'Begeleidingspremie, variabel deel, hoog',
  'guidance-premium.variable.proportional-to': 'Het variabele deel is evenredig met de tewerkstellingsbreuk',
  'guidance-premium.per-quarter': 'De bedragen van de begeleidingspremie gelden per kwartaal',
  'guidance-premium.indexation': 'Indexering van de begeleidingspremie: onbekend',
  'support-premium.minimum-wage-multiple': 'Basis van de ondersteuningspremie, als veelvoud van het GGMMI',
  'support-premium.packages': 'Percentages van de ondersteuningspremie: zelfde startpakketten als de loonpremie',
  'support-premium.self-employed-after': 'Zelfstandige geworden, of beperking erkend, na',
  'support-premium.income-threshold': 'Inkomensdrempel voor zelfstandigen',
  'social-security.rate.1':
    'Werkgeversbijdragen, categorie 1 (profit, en scholen voor hun eigen contractueel personeel)',
  'social-security.rate.2': 'Werkgeversbijdragen, categorie 2 (sociale Maribel, non-profit)',
  'social-security.rate.local-authority':
    'Werkgeversbijdragen, lokale besturen: contractueel personeel van gemeenten, OCMW’s, provincies en intergemeentelijke verenigingen',
  'social-security.manual-worker-base': 'Arbeiders, categorieën 1 en 2: bijdragen op dit veelvoud van het brutoloon',
  'social-security.manual-worker-base.local-authority':
    'Arbeiders van lokale besturen: bijdragen op dit veelvoud van het brutoloon',
  'social-security.manual-holiday-contribution':
    'Arbeiders: driemaandelijkse vakantiebijdrage, niet meegeteld in een raming',
  'social-security.structural-reduction.formula': 'Structurele vermindering, formule',
  'social-security.structural-reduction.1': 'Structurele vermindering, categorie 1',
  'social-security.structural-reduction.2': 'Structurele vermindering, categorie 2',
  'social-security.structural-reduction.beta': 'Structurele vermindering, factor bèta',
  'social-security.structural-reduction.limit': 'Structurele vermindering: nooit meer dan de verschuldigde bijdragen',
  'social-security.not-covered':
    'Niet te ramen, bijdragen zelf opgeven: buitenlandse werkgevers, lokale politiezones, academisch personeel van universiteiten, categorie 2 vóór 2024-Q2. Lokale besturen: zonder structurele vermindering (die geldt voor het meeste van hun personeel niet)',
};

export const units = {
  'EUR per month': 'EUR per maand',
  'EUR per quarter': 'EUR per kwartaal',
  'EUR per year': 'EUR per jaar',
  'x minimum wage': 'x GGMMI',
  years: 'jaar',
  hours: 'uur',
  multiple: 'veelvoud',
  rate: 'bijdragevoet',
  'quarter number': '(kwartaalnummer)',
  'year number': '(jaar van de termijn)',
};

export const sources = {
  'no publication found': 'geen publicatie gevonden',
  'RSZ rate file 2026/3, class 000; class 074 for schools':
    'RSZ, bestand van de bijdragevoeten 2026/3, klasse 000; klasse 074 voor scholen',
  'RSZ rate file 2026/3, class 962': 'RSZ, bestand van de bijdragevoeten 2026/3, klasse 962',
  'RSZ rate file 2026/3, classes 750 to 753': 'RSZ, bestand van de bijdragevoeten 2026/3, klassen 750 tot 753',
  'RSZ rate file 2026/3, code 253': 'RSZ, bestand van de bijdragevoeten 2026/3, code 253',
};

export const gapNotes = {
  'dmfa-wage-codes':
    'Welke DmfA-looncodes in het referteloon meetellen, staat in het MB van 24 mei 2023; die tekst was niet beschikbaar. Geef het loon op dat aan RSZ onderworpen is.',
  'guidance-indexation': 'Of en hoe de begeleidingspremie geïndexeerd wordt, is onbekend.',
  'cap-mid-quarter':
    'Wijzigt het GGMMI binnen een kwartaal (2023-Q4, 2024-Q2, 2025-Q1), dan is maand per maand rekenen een afleiding.',
  'incomplete-quarter':
    'Begint of eindigt de overeenkomst binnen een kwartaal, dan is het plafond volgens kalenderdagen een afleiding.',
  cumulation:
    'De regel van de maatregel zelf over het combineren met andere loonsubsidies is niet gevonden. De voorganger VOP sloot gesco, derde arbeidscircuit, art. 60/61, invoegbedrijf, collectief maatwerk, beschutte en sociale werkplaatsen en lokale diensteneconomie uit, en begrensde alle steun op 100 % van het loon. IMW en collectief maatwerk lopen nooit samen voor één werknemer (herwin.be). De simulatie combineert met geen enkele; ga dit na.',
  'quarter-9':
    'Kwartaal 9 van een pakket van 5 jaar: het derde percentage (5/3/12 kwartalen: de kolomkoppen van de officiële tabel zoals overgenomen door anderen, en Groep Maatwerk in maart 2024) of nog het tweede (5/4/11: één FAQ van vóór de maatregel, en de voorganger VOP). Dit programma volgt de recentste teksten. Op het spel: hoogstens 1.340,17 EUR meer, eenmalig.',
  'support-schedule':
    'Dat de ondersteuningspremie dezelfde startpakketten volgt, is een afleiding; zelfstandigen krijgen geen begeleidingspremie (twee publicaties).',
  'public-bodies':
    'Lokale besturen: bij de voorganger VOP kwamen gemeenten, OCMW’s, provincies, autonome bedrijven en intergemeentelijke verenigingen in aanmerking en andere overheden niet; voor IMW is dat een afleiding. Universiteiten, hogescholen, politiezones en kerkfabrieken: in geen enkele geraadpleegde tekst geregeld.',
  'contribution-scope':
    'Welke werkgeversbijdragen naast de gewone bijdragen meetellen in het referteloon (Sluitingsfonds, sectorale fondsen, 1,69 % vanaf 10 werknemers, driemaandelijkse vakantiebijdrage voor arbeiders): “alle verplichte bijdragen” wordt verschillend gelezen. Een raming laat ze weg; bedragen die u opgeeft, worden gebruikt zoals ze zijn. Op het spel bij 2.500 EUR per maand: zo’n 280 tot 950 EUR over vijf jaar.',
  'sixth-package':
    'Een startpakket voor uiterst kwetsbare personen met een advies van een CMW (40 % gedurende 8 kwartalen, begeleiding midden) is aangekondigd; dat het ook is goedgekeurd, is nergens gevonden. U kunt het toevoegen met eigen waarden.',
  'estimate-coverage':
    'Geen waarden om de bijdragen te ramen: categorie 2 vóór 2024-Q2, lokale politiezones, academisch personeel, buitenlandse werkgevers. Daar moet u de bedragen zelf opgeven.',
  rounding:
    'Premies worden afgerond op de cent, een halve cent naar boven; geen enkele tekst zegt dat. Gepubliceerde voorbeelden van de voorganger VOP kloppen met die afronding per kwartaal, één ervan met afkappen.',
};
