import type { Check } from '../../calculation/check.js';
import type { Quantity, ZeroReason } from '../../calculation/steps.js';
import type { Confidence } from '../../vocabulary/enums.js';
import type { ChangeText } from '../catalog.js';
import { inSentence } from '../shared.js';
import { premiums } from './columns.js';
import { confidences } from './report.js';

const changes: ChangeText = {
  'start-with-measure': ({ firstQuarter }) => `de termijn in ${firstQuarter} begon`,
  'limitation-recognised': () => 'VDAB een arbeidsbeperking erkende',
  'live-in-flanders': () => 'de persoon in Vlaanderen woonde',
  'work-in-flanders': () => 'de vestiging in Vlaanderen lag',
  'work-in-belgium': () => 'de vestiging in Vlaanderen, Brussel of Wallonië lag',
  'return-weekly': () => 'de werknemer minstens eenmaal per week naar de hoofdverblijfplaats terugkeerde',
  'not-in-difficulty': () => 'de werkgever geen onderneming in moeilijkheden was',
  'have-contract': () => 'er een arbeidsovereenkomst was',
  'longer-contract': ({ minimumHours }) => `de arbeidsovereenkomst ${minimumHours} uur telde`,
  'enough-income': () => 'het inkomen boven de drempel lag, of er een leefbaarheidsattest was',
};

export const explain = {
  sources: 'Bronnen',
  title: 'Waar elk getal vandaan komt',
  conditions: 'Voorwaarden',
  perYear: 'Per jaar en over de hele termijn',
  quantities: {
    ...inSentence(premiums),
    grossMonthly: 'brutoloon per maand',
    yearEndPremium: 'eindejaarspremie',
    contributionsMonthly: 'werkgeversbijdragen per maand',
    reductionsMonthly: 'bijdrageverminderingen per maand',
    fraction: 'tewerkstellingsbreuk',
    contractStart: 'in dienst',
    contractEnd: 'uit dienst',
    evaluatedRate: 'na evaluatie',
    indexation: 'indexering per jaar',
    indexFactor: 'indexering',
    years: 'jaren',
    months: 'maanden',
    parameter: 'parameter',
    firstDay: 'eerste dag van het kwartaal',
    lastDay: 'laatste dag van het kwartaal',
    coveredFrom: 'in dienst vanaf',
    coveredTo: 'in dienst tot',
    coveredDays: 'dagen in dienst',
    daysOfQuarter: 'dagen van het kwartaal',
    share: 'aandeel van de dagen in dienst in het kwartaal',
    gross: 'brutoloon',
    yearEndContributions: 'bijdragen op de eindejaarspremie',
    contributions: 'werkgeversbijdragen',
    reductions: 'bijdrageverminderingen',
    wageCost: 'loonkost',
    referenceWage: 'referteloon',
    minimumWage: 'GGMMI',
    minimumWageSum: 'GGMMI van de drie maanden',
    cap: 'plafond van het referteloon',
    cappedReferenceWage: 'begrensd referteloon',
    rate: 'percentage',
    guidanceFixed: 'vast deel',
    guidanceVariable: 'variabel deel',
    supportBase: 'basis van de ondersteuningspremie',
    total: 'totaal',
    employerCost: 'werkgeverskost',
    netCost: 'nettokost',
  } satisfies Readonly<Record<Quantity, string>>,
  statuses: { met: 'voldaan', 'not-met': 'niet voldaan', assumed: 'aangenomen' } satisfies Readonly<
    Record<Check['status'], string>
  >,
  nothing: {
    'not-eligible': 'komt niet in aanmerking: zie de voorwaarden',
    'not-applicable': 'niet van toepassing',
    'no-contract-days': 'geen enkele dag in dienst: alle bedragen zijn 0,00',
    'no-guidance-need': 'geen behoefte aan begeleiding',
    'before-measure': 'de termijn start vóór de maatregel',
  } satisfies Readonly<Record<ZeroReason, string>>,
  /** @param numbers `1–5, 9` */
  quarters: (numbers: string) => `kwartaal ${numbers}`,
  year: (year: number) => `jaar ${year}`,
  /** @param numbers `3–5` */
  years: (numbers: string) => `jaar ${numbers}`,
  term: 'hele termijn',
  /** Names of parameters in formulas, by id or by how the id starts. */
  parameters: {
    'minimum-wage': 'GGMMI',
    'reference-wage.cap-multiple': 'veelvoud van het GGMMI',
    'support-premium.minimum-wage-multiple': 'veelvoud van het GGMMI',
    'wage-premium.package': 'startpakket',
    'guidance-premium.fixed': 'vast deel',
    'guidance-premium.variable.low': 'variabel deel, laag',
    'guidance-premium.variable.medium': 'variabel deel, midden',
    'guidance-premium.variable.high': 'variabel deel, hoog',
  },
  indexed: (name: string) => `${name}, geïndexeerd`,
  indexedAmounts: 'Geïndexeerde bedragen',
  rounded: 'afgerond op de cent',
  idle: 'Kwartalen zonder één dag in dienst',
  fromDossier: 'uit het dossier: beslist door VDAB',
  since: (date: string) => `sinds ${date}`,
  smallestOf: (first: string, second: string) => `het kleinste van ${first} en ${second}`,
  openQuestion: (gap: string) => `open vraag ${gap}`,
  confidence: 'Betrouwbaarheid',
  lowConfidence: (count: number, confidence: Confidence) =>
    `${count === 1 ? '1 gebruikte waarde' : `${count} gebruikte waarden`}: ${confidences[confidence]}`,
  lowConfidenceValues: 'Minder betrouwbare waarden',
  openQuestions: 'Open vragen',
  gaps: (ids: string) => `Open vragen: ${ids}`,
  seeExplain: 'imw explain licht ze toe en toont waar elk getal vandaan komt.',
  changes,
  and: 'en',
  whatIf: 'Alternatief',
  wouldBe: (changes: string, premium: string, amount: string, year: number, total: string) =>
    `als ${changes}: ${premium} ${amount} EUR in jaar ${year}, ${total} EUR in totaal`,
  wouldBeNothing: (changes: string, premium: string, reason: string) =>
    `als ${changes}: ${premium} 0,00 EUR: ${reason}`,
  whyNoAmount: {
    'outside-term': 'de overeenkomst valt buiten de termijn',
    'no-quarter': 'de overeenkomst loopt in geen enkel kwartaal waarvoor er een bedrag is',
  },
  nobodyCanChange: (condition: string, isPast: boolean) =>
    `${condition}: ${isPast ? 'dit ligt in het verleden en kan niet meer veranderen' : 'hieraan kan niemand iets veranderen'}`,
};
