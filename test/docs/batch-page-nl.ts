import type { BatchPageText } from './batch-page.js';

export const BATCH_PAGE_NL: BatchPageText = {
  title: 'Veel dossiers in één keer',
  start: `U geeft uw lijst zoals ze is, en krijgt ze terug met de premies erbij: uw eigen kolommen blijven zoals ze waren, de resultaten komen erachter.

\`\`\`sh
npx imw batch lijst.csv --lang nl
\`\`\`

In een terminal komen de resultaten in \`lijst.resultaten.csv\`, naast de lijst.
Bestaat dat bestand al, dan wordt het \`lijst.resultaten-2.csv\`, enzovoort; er wordt niets overschreven.
Met \`-o\` kiest u zelf een naam: \`-o resultaten.xlsx\` geeft een Excel-werkmap, \`-o -\` toont de resultaten op het scherm.
Naast de resultaten staat een rekenverslag, waarmee u ze [later kunt herberekenen](verify.md).

[Welke kolommen en woorden gelezen worden](columns.md) · [Alle meldingen](messages.md) · [Alle kolommen en codes van de resultaten](results.md)`,
  results: `## Wat u terugkrijgt

Eén rij per dossier, in de volgorde van uw lijst.
De kolommen van jaar 2 tot 5 zijn zoals die van jaar 1; bij een termijn van twee jaar zijn de laatste leeg.`,
  resultsTable: ['kolom', 'inhoud'],
  meanings: {
    wage_premium_verdict: 'of het dossier in aanmerking komt voor de loonpremie',
    guidance_premium_verdict: 'hetzelfde voor de begeleidingspremie',
    support_premium_verdict: 'hetzelfde voor de ondersteuningspremie van een zelfstandige',
    reasons: 'de voorwaarden waaraan niet voldaan is, van welke premie ook',
    year_1_wage_premium: 'loonpremie van het eerste jaar van de termijn, in euro',
    year_1_guidance_premium: 'begeleidingspremie van dat jaar',
    year_1_support_premium: 'ondersteuningspremie van dat jaar',
    year_1_total: 'alle premies van dat jaar',
    total_wage_premium: 'loonpremie over de hele termijn',
    total_guidance_premium: 'begeleidingspremie over de hele termijn',
    total_support_premium: 'ondersteuningspremie over de hele termijn',
    total: 'alle premies over de hele termijn',
    warnings: 'wat u nog even nakijkt; het dossier is wel berekend',
  },
  verdicts: `Een lijst die al resultaten van een vorige berekening bevat, in welke taal ook, geeft u gewoon opnieuw in: die kolommen worden vervangen.
Dat gebeurt alleen als ze er allemaal staan, naast elkaar; een losse kolom *Totaal* is van u en blijft staan.

### Oordelen`,
  conditions: `### Niet voldane voorwaarden

Meer dan één voorwaarde wordt gescheiden door \`; \`. \`imw explain\` toont wat er zou moeten veranderen.`,
  warnings: `### Waarschuwingen

Meer dan één waarschuwing wordt gescheiden door \`; \`. \`imw simulate\` toont de zin met de bedragen van het dossier.`,
  warningsTable: ['in de kolom', 'betekenis'],
  rejects: `## Afgekeurde rijen

Een rij die niet zeker te lezen is, wordt niet geraden.
Ze komt in \`<resultaten>.rejects.csv\`, of bij een werkmap in \`<resultaten>.rejects.xlsx\`: de rij zoals ze was, en erachter vier kolommen.
Heeft een rij meer dan één probleem, dan staan ze in die cellen onder elkaar.`,
  corrections: `### Verbeteren en samenvoegen

1. Verbeter de rijen in een kopie van dat bestand. Laat de vier kolommen staan: ze zeggen welke rij het was.
2. Bereken de kopie: \`npx imw batch verbeterd.csv --corrects lijst.resultaten.csv -o resultaten-2.csv\`
3. Voeg samen: \`npx imw join lijst.resultaten.csv resultaten-2.csv -o alles.csv\`

\`alles.csv\` heeft de rijen in de volgorde van uw lijst, met één totaal, alsof de lijst van in het begin juist was.
Wat nog niet verbeterd is, blijft bij de afgekeurde rijen van \`alles.csv\`, en kan daarna op dezelfde manier verbeterd worden.
Het werkt ook met werkmappen: \`-o resultaten-2.xlsx\`, \`-o alles.xlsx\`.`,
  details: `## Per jaar, kalenderjaar of kwartaal

Met \`--detail\` krijgt u meer rijen per dossier: uw kolommen, de rij in uw lijst, en dan deze kolommen.
Een kalenderjaar waarvan niet alle vier de kwartalen in de termijn vallen, is onvolledig; samen zijn de kalenderjaren het totaal van de termijn.
Zo'n bestand is geen invoer: geef de lijst zelf opnieuw in.
Bij een kwartaal zegt de kolom *Basis* waarmee het berekend is:`,
  workbook: `## Een werkmap om af te drukken

\`-o resultaten.xlsx\` schrijft een Excel-werkmap: bedragen en datums zijn echte getallen en datums, in dezelfde kolommen.
Het blad wordt liggend afgedrukt, één pagina breed, met de kolomnamen op elke pagina.
Op het scherm blijven de kolomnamen, het dossier en uw eerste eigen kolom in beeld.
Het tweede blad telt op: rijen, dossiers die in aanmerking komen, totalen, en hoeveel dossiers geschatte bijdragen hebben.`,
};
