import { asParameters } from '../condition-parameters.js';
import { conditionNames } from './conditions.js';

export const parameterNames = {
  'measure.first-quarter': 'Eerste kwartaal van de maatregel',
  'eligibility.minimum-contract-hours': 'Minimumduur van de overeenkomst',
  ...asParameters(conditionNames, 'Voorwaarde: '),
  'minimum-wage': 'Gewaarborgd gemiddeld minimummaandinkomen (GGMMI), voltijds, 18 jaar en ouder',
  'reference-wage.composition':
    'Samenstelling van het referteloon: brutoloon onderworpen aan RSZ + verplichte werkgeversbijdragen - verminderingen',
  'reference-wage.cap-multiple': 'Plafond van het referteloon, als veelvoud van het GGMMI',
  'reference-wage.months-per-quarter': 'Een kwartaal telt drie keer het GGMMI per maand',
  'reference-wage.cap-per-quarter':
    'Plafond per kwartaal: maand per maand waar het GGMMI binnen het kwartaal wijzigt',
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
  'guidance-premium.variable.proportional-to': 'Het variabele deel volgt de tewerkstellingsbreuk',
  'guidance-premium.per-quarter': 'De bedragen van de begeleidingspremie gelden per kwartaal',
  'guidance-premium.indexation': 'Indexering van de begeleidingspremie: onbekend',
  'support-premium.minimum-wage-multiple': 'Basis van de ondersteuningspremie, als veelvoud van het GGMMI',
  'support-premium.packages':
    'Percentages van de ondersteuningspremie: zelfde startpakketten als de loonpremie',
  'support-premium.self-employed-after': 'Zelfstandig, of beperking erkend, na',
  'support-premium.income-threshold': 'Inkomensdrempel voor zelfstandigen',
  'social-security.rate.1': 'Werkgeversbijdragen, categorie 1 (profit)',
  'social-security.rate.2': 'Werkgeversbijdragen, categorie 2 (sociale Maribel, non-profit)',
  'social-security.manual-worker-base': 'Arbeiders: bijdragen op dit veelvoud van het brutoloon',
  'social-security.structural-reduction.formula': 'Structurele vermindering, formule',
  'social-security.structural-reduction.1': 'Structurele vermindering, categorie 1',
  'social-security.structural-reduction.2': 'Structurele vermindering, categorie 2',
  'social-security.structural-reduction.beta': 'Structurele vermindering, factor bèta',
  'social-security.structural-reduction.limit':
    'Structurele vermindering: nooit meer dan de verschuldigde bijdragen',
  'social-security.not-covered':
    'Lokale besturen en scholen: geen bijdragevoeten gevonden, de bijdragen zelf opgeven',
};

export const units = {
  'EUR per month': 'EUR per maand',
  'EUR per quarter': 'EUR per kwartaal',
  'EUR per year': 'EUR per jaar',
  'x minimum wage': 'x GGMMI',
  years: 'jaar',
  hours: 'uur',
  multiple: 'veelvoud',
  'quarter number': '(kwartaalnummer)',
  'year number': '(jaar van de termijn)',
};

export const sources = {
  'no publication found': 'geen publicatie gevonden',
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
    'Kwartaal 9 van een pakket van 5 jaar: nog het percentage van kwartaal 8 (5/4/11 kwartalen), of al dat van kwartaal 10 (5/3/12). Dit programma volgt 5/4/11. Op het spel: hoogstens 1.340,17 EUR, eenmalig.',
  'support-schedule':
    'Dat de ondersteuningspremie dezelfde startpakketten volgt, is een afleiding; zelfstandigen krijgen geen begeleidingspremie (twee publicaties).',
  'public-bodies':
    'Lokale besturen: bij de voorganger VOP kwamen gemeenten, OCMW’s, provincies, autonome bedrijven en intergemeentelijke verenigingen in aanmerking en andere overheden niet; voor IMW is dat een afleiding. Universiteiten, hogescholen, politiezones en kerkfabrieken: nergens geregeld in wat gelezen is.',
};
