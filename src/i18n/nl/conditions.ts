import type { Messages } from '../catalog.js';

export const conditionNames: Messages['conditionNames'] = {
  'measure-in-force': 'de maatregel is in werking',
  'limitation-recognised': 'arbeidsbeperking erkend en behoefte vastgesteld door VDAB',
  residence: 'woonplaats in Vlaanderen, of in de EU/EER met werk in Vlaanderen',
  'employer-type': 'type werkgever',
  'undertaking-in-difficulty': 'geen onderneming in moeilijkheden',
  'foreign-employer-residence': 'buitenlandse werkgever, alleen voor wie in Vlaanderen woont',
  'employment-contract': 'arbeidsovereenkomst',
  'contract-hours': 'duur van de overeenkomst',
  'workplace-wage': 'werk in België, of in de EU/EER met wekelijkse terugkeer',
  'guidance-need': 'behoefte aan begeleiding vastgesteld door VDAB',
  'workplace-guidance': 'vestiging in het Vlaamse Gewest',
  'self-employed-since': 'zelfstandige geworden, of beperking erkend, na de vereiste datum',
  'income-threshold': 'inkomen boven de drempel, of leefbaarheidsattest',
};

export const reasons: Messages['reasons'] = {
  'starts-in-force': ({ firstQuarter }) =>
    `de termijn start in of na ${firstQuarter}, het eerste kwartaal van de maatregel`,
  'limitation-found': () => 'VDAB erkende een arbeidsbeperking',
  'lives-in-flanders': () => 'de persoon woont in Vlaanderen',
  'lives-abroad-works-in-flanders': () =>
    'de persoon woont in een andere lidstaat van de EU/EER en werkt in Vlaanderen',
  'employer-type-covered': () => 'dit type werkgever komt in aanmerking',
  'not-in-difficulty': () => 'de werkgever is geen onderneming in moeilijkheden',
  'foreign-employer-worker-in-flanders': () =>
    'de werkgever is in het buitenland gevestigd en de werknemer woont in Vlaanderen',
  'has-contract': () => 'er is een arbeidsovereenkomst',
  'contract-long-enough': ({ minimumHours }) => `de overeenkomst telt in totaal minstens ${minimumHours} uur`,
  'works-in-belgium': () => 'het werk wordt op Belgisch grondgebied uitgevoerd',
  'works-abroad-returns-weekly': () =>
    'de vestiging ligt in de EU/EER en de werknemer keert minstens eenmaal per week terug naar zijn hoofdverblijfplaats',
  'guidance-needed': () => 'VDAB stelde een behoefte aan begeleiding vast',
  'guidance-added-on-evaluation': () => 'VDAB stelde bij de evaluatie een behoefte aan begeleiding vast',
  'establishment-in-flanders': () => 'de vestiging ligt in het Vlaamse Gewest',
  'self-employed-after-date': ({ selfEmployedAfter }) =>
    `zelfstandige geworden, of beperking erkend, na ${selfEmployedAfter}`,
  'income-enough': () => 'het inkomen ligt boven de drempel, of er is een leefbaarheidsattest',
  'starts-before-measure': ({ firstQuarter }) =>
    `de termijn start vóór ${firstQuarter}, het eerste kwartaal van de maatregel`,
  'no-limitation': () => 'VDAB erkende geen arbeidsbeperking',
  'lives-in-other-region': () => 'de persoon woont in Brussel of Wallonië',
  'lives-abroad-works-elsewhere': () =>
    'de persoon woont in een andere lidstaat van de EU/EER maar werkt niet in Vlaanderen',
  'lives-outside-eea': () => 'de persoon woont buiten de EU/EER',
  'employer-type-not-covered': () => 'deze overheid komt niet in aanmerking',
  'in-difficulty': () => 'de werkgever is een onderneming in moeilijkheden',
  'foreign-employer-worker-not-in-flanders': () =>
    'de werkgever is in het buitenland gevestigd en de werknemer woont niet in Vlaanderen',
  'no-contract': () => 'er is geen arbeidsovereenkomst',
  'contract-too-short': ({ minimumHours }) => `de overeenkomst telt in totaal minder dan ${minimumHours} uur`,
  'works-abroad-stays': () =>
    'de vestiging ligt in de EU/EER en de werknemer keert niet wekelijks terug naar zijn hoofdverblijfplaats',
  'works-outside-eea': () => 'het werk wordt buiten de EU/EER uitgevoerd',
  'establishment-outside-flanders': () => 'de vestiging ligt buiten het Vlaamse Gewest',
  'self-employed-before-date': ({ selfEmployedAfter }) =>
    `zelfstandige geworden, en beperking erkend, op of vóór ${selfEmployedAfter}`,
  'income-too-low': () => 'het inkomen ligt niet boven de drempel en er is geen leefbaarheidsattest',
};

export const fixes: Messages['fixes'] = {
  'starts-before-measure': ({ firstQuarter }) => `een termijn die start in ${firstQuarter} of later`,
  'no-limitation': () => 'de erkenning van een arbeidsbeperking door VDAB',
  'lives-in-other-region': () => 'een hoofdverblijfplaats in Vlaanderen',
  'lives-abroad-works-elsewhere': () => 'werk in Vlaanderen, of een hoofdverblijfplaats in Vlaanderen',
  'in-difficulty': () => 'een werkgever die geen onderneming in moeilijkheden is',
  'foreign-employer-worker-not-in-flanders': () =>
    'een hoofdverblijfplaats in Vlaanderen, of een werkgever die in België gevestigd is',
  'no-contract': () => 'een arbeidsovereenkomst, om het even welke',
  'contract-too-short': ({ minimumHours }) => `een overeenkomst van in totaal minstens ${minimumHours} uur`,
  'works-abroad-stays': () =>
    'een dagelijkse of minstens wekelijkse terugkeer naar de hoofdverblijfplaats, of werk in België',
  'works-outside-eea': () => 'werk in België, of in de EU/EER met een wekelijkse terugkeer',
  'establishment-outside-flanders': () => 'een vestiging in het Vlaamse Gewest',
  'income-too-low': ({ incomeThresholds }) =>
    `een belastbaar inkomen boven de drempel (${incomeThresholds}; voor andere jaren niet bekend), of voor een starter een leefbaarheidsattest`,
};
