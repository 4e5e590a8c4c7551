import type { Sentences } from '../../diagnostics/diagnostic.js';
import type { Form, ParameterDetails } from '../../diagnostics/parameter-diagnostic.js';

/** What is expected at a location, with an example. */
const FORMS: Readonly<Record<Form, string>> = {
  amount: 'een bedrag als tekst, met een punt en twee decimalen: "2278.28"',
  rate: 'een percentage als tekst, als deel van 1, hoogstens "1.00": "0.40" voor 40 %',
  count: 'een geheel getal als tekst: "24"',
  date: 'een datum als tekst: "2027-01-01"',
  quarter: 'een kwartaal als tekst: "2027-Q1"',
  text: 'tekst tussen aanhalingstekens',
  package: 'een startpakket: { "years": 5, "need": "standard", "steps": [{ "fromQuarter": 1, "rate": "0.40" }] }',
  'amount-steps': 'bedragen per kwartaalnummer: [{ "fromQuarter": 1, "amount": "1200.00" }]',
  coefficients: 'coëfficiënten op naam, als tekst: { "F": "79", "alpha": "0.14" }',
  file: 'een object met een lijst van parameters: { "parameters": [ … ] }',
  'parameter-list': 'een lijst van parameters: [{ "id": "minimum-wage", "kind": "amount", … }]',
  parameter: 'een parameter: { "id": …, "kind": …, "name": …, "values": [ … ] }',
  id: 'de id van een parameter zoals imw parameters die toont: "minimum-wage"',
  kind: 'het type van de parameter: "amount", "rate", "count", "date", "quarter", "text", "package", "amount-steps" of "coefficients"',
  'value-list': 'een lijst van minstens één waarde: [{ "from": "2027-01-01", "value": … }]',
  'dated-value': 'een waarde met haar datum: { "from": …, "value": …, "source": …, "confidence": … }',
  words: 'een niet-lege tekst tussen aanhalingstekens',
  source: 'de bron van de waarde, als tekst: "CAO nr. 43, art. 3 (NAR), 15 december 2026"',
  confidence: 'de betrouwbaarheid van de waarde: "official", "corroborated", "single-source" of "inferred"',
  'quarter-number': 'het nummer van een kwartaal van de termijn, zonder aanhalingstekens: 9',
  years: 'de jaren van het advies, zonder aanhalingstekens: 5',
  'rate-steps': 'een lijst van minstens één stap: [{ "fromQuarter": 1, "rate": "0.40" }]',
  'rate-step': 'een stap: { "fromQuarter": 1, "rate": "0.40" }',
  'amount-step': 'een stap: { "fromQuarter": 1, "amount": "1200.00" }',
  coefficient: 'een getal als tekst: "0.14"',
  'gap-list': 'een lijst van open vragen: [{ "id": "quarter-9", "note": … }]',
  gap: 'een open vraag: { "id": …, "note": … }',
};

const meant = (nearest: string | null) => (nearest === null ? '' : `; bedoelt u ${nearest}?`);

/** Each message says what is wrong, then how to correct it. */
export const parameterProblems: Sentences<ParameterDetails> = {
  JSON_SYNTAX: ({ line, column }) =>
    `dit is geen geldige JSON: regel ${line}, kolom ${column}; kijk daar de komma's, aanhalingstekens en haakjes na`,
  TOO_MANY_PARTS: ({ most }) =>
    `dit bestand bevat meer dan ${most} delen, te veel voor een bestand met waarden; geef alleen uw eigen waarden op`,
  DUPLICATE_KEY: ({ key, line, column }) =>
    `"${key}" staat tweemaal in hetzelfde object, de tweede keer op regel ${line}, kolom ${column}; verwijder er een`,
  UNKNOWN_KEY: ({ key, nearest }) =>
    `"${key}" is hier niet bekend${meant(nearest) || '; verwijder het, of zie imw schema parameters voor de namen'}`,
  MISSING_KEY: ({ form }) => `dit ontbreekt; voeg toe: ${FORMS[form]}`,
  WRONG_FORM: ({ form }) => `dit heeft niet de verwachte vorm; schrijf ${FORMS[form]}`,
  UNKNOWN_PARAMETER: ({ nearest }) =>
    `deze parameter bestaat niet, en alleen een startpakket (wage-premium.package.…) kan toegevoegd worden${meant(nearest) || '; zie imw parameters voor de namen'}`,
  DUPLICATE_PARAMETER: () => 'deze parameter staat er tweemaal; zet de waarden samen onder één id',
  OTHER_KIND: ({ expected }) => `deze parameter is van het type ${expected}; schrijf "${expected}"`,
  OTHER_UNIT: ({ expected }) =>
    expected === null
      ? 'deze parameter heeft geen eenheid; laat de eenheid weg'
      : `de eenheid van deze parameter is ${expected}; schrijf "${expected}", of laat de eenheid weg`,
  PERIOD_NOT_A_DATE: ({ value }) => `${value} is geen datum; schrijf een bestaande dag, zoals "2027-01-01"`,
  PERIOD_ENDS_EARLY: () => 'de periode eindigt vóór ze begint; verbeter "from" of "until"',
  DUPLICATE_DATE: () => 'twee waarden beginnen op deze dag; behoud er een',
  DATES_DESCEND: ({ before }) =>
    `de datums moeten oplopen, en deze waarde staat na die vanaf ${before}; zet de waarden in chronologische volgorde`,
  PERIODS_OVERLAP: ({ until, next }) =>
    `een waarde die geldt tot en met ${until} overlapt de volgende, vanaf ${next}; laat ze de dag ervoor eindigen, of laat "until" weg`,
  DAYS_WITHOUT_VALUE: ({ until, next }) =>
    `tussen een waarde die geldt tot en met ${until} en de volgende, vanaf ${next}, zijn er dagen zonder waarde; laat de volgende de dag erna beginnen, of laat "until" weg`,
  NO_VALUE_ON: ({ day }) => `er is geen waarde op ${day}; voeg er een toe die op die dag geldt`,
  NO_VALUE_AFTER: ({ until }) =>
    `er is geen waarde na ${until}; laat "until" weg, of voeg een waarde toe die erop volgt`,
  UNDECLARED_GAP: ({ nearest }) =>
    `deze open vraag is niet aangegeven${meant(nearest) || '; vermeld ze onder "gaps", met "id" en "note"'}`,
  DUPLICATE_GAP: () => 'deze open vraag staat er tweemaal; behoud er een',
  GAP_QUARTER_WITHOUT_GAP: () =>
    'er is een kwartaal vermeld, maar geen open vraag; voeg "gap" toe, of verwijder "gapQuarter"',
  STEPS_NOT_FROM_FIRST: () => 'de eerste stap begint niet bij kwartaal 1; schrijf 1',
  STEPS_DESCEND: () => 'deze stap begint niet later dan de vorige; zet de stappen in de volgorde van hun kwartalen',
  QUARTER_AFTER_TERM: ({ last }) => `de termijn heeft maar ${last} kwartalen; schrijf een nummer van hoogstens ${last}`,
  RATE_OUT_OF_RANGE: ({ lowest, highest }) =>
    `het percentage ligt buiten de grenzen die gelden; schrijf een waarde van "${lowest}" tot "${highest}"`,
  RATE_NOT_A_MULTIPLE: ({ step }) =>
    `het percentage is geen veelvoud van de stap die geldt; schrijf een veelvoud van "${step}"`,
  LIMITS_CROSS: ({ lowest, highest }) =>
    `het laagste percentage dat geldt, ${lowest}, ligt boven het hoogste, ${highest}; verbeter een van beide`,
  PACKAGES_DO_NOT_FIT: ({ packages, from }) =>
    `met deze waarde kloppen deze startpakketten niet meer: ${packages.join(', ')}; geef ook hun percentages vanaf ${from} in dit bestand, of verbeter deze waarde`,
  ZERO_RATE_STEP: () => 'de stap van de percentages moet boven 0 liggen; schrijf bijvoorbeeld "0.05"',
  ZERO_VALUE: () => 'deze waarde moet groter zijn dan 0; schrijf het juiste getal',
  TEXT_CHANGED: ({ text }) =>
    `deze tekst beschrijft hoe het programma rekent, en een andere tekst verandert daar niets aan; behoud "${text}" ("source", "confidence" en "note" mag u wijzigen)`,
  WITHOUT_EFFECT: ({ day }) =>
    `deze waarde heeft geen effect: een andere verving ze al vóór de maatregel op ${day} begon; verbeter "from"`,
  UNKNOWN_PACKAGE_YEARS: ({ choices }) => `een advies van die duur bestaat niet; schrijf ${choices.join(' of ')}`,
  UNKNOWN_PACKAGE_NEED: ({ choices, nearest }) =>
    `deze behoefte komt in geen enkel dossier voor${nearest === null ? '; schrijf' : `; bedoelt u "${nearest}"? Schrijf anders`} een van: ${choices.join(', ')}`,
  OTHER_PACKAGE: ({ years, need }) =>
    `het pakket met deze id is dat van ${years} jaar voor de behoefte ${need}; behoud "years" en "need", en geef een ander pakket een eigen id`,
  SAME_PACKAGE: ({ other }) => `deze duur en deze behoefte horen al bij ${other}; zet de waarden onder die id`,
  KNOWN_UNTIL_EARLIER: ({ shipped }) =>
    `de waarden zijn al tot een later kwartaal nagekeken; schrijf ${shipped} of later`,
  MISSING_PARAMETER: () => 'deze parameter is nodig voor de berekening, maar ontbreekt; installeer imw opnieuw',
  NO_PACKAGE: ({ years, need }) =>
    `er is geen startpakket van ${years} jaar voor de behoefte ${need}; voeg het toe met een waarde voor die dag`,
};
