import type { BatchPageText } from './batch-page.js';

export const BATCH_PAGE_FR: BatchPageText = {
  title: 'Beaucoup de dossiers à la fois',
  start: `Vous donnez votre liste telle qu’elle est, et vous la recevez avec les primes : vos colonnes restent telles quelles, les résultats les suivent.

\`\`\`sh
npx imw batch liste.csv --lang fr
\`\`\`

Dans un terminal, les résultats vont dans \`liste.resultats.csv\`, à côté de la liste.
Si ce fichier existe déjà, c’est \`liste.resultats-2.csv\`, et ainsi de suite ; rien n’est écrasé.
Avec \`-o\`, vous choisissez le nom : \`-o resultats.xlsx\` donne un classeur Excel, \`-o -\` affiche les résultats à l’écran.
À côté des résultats se trouve un relevé de calcul, qui permet de les [recalculer plus tard](verify.md).

[Les colonnes et les mots qui sont lus](columns.md) · [Tous les messages](messages.md) · [Toutes les colonnes et tous les codes des résultats](results.md)`,
  results: `## Ce que vous recevez

Une ligne par dossier, dans l’ordre de votre liste.
Les colonnes des années 2 à 5 sont comme celles de l’année 1 ; pour une période de deux ans, les dernières sont vides.`,
  resultsTable: ['colonne', 'contenu'],
  meanings: {
    wage_premium_verdict: 'si le dossier est éligible à la prime salariale',
    guidance_premium_verdict: 'de même pour la prime d’accompagnement',
    support_premium_verdict: 'de même pour la prime de soutien d’un indépendant',
    reasons: 'les conditions qui ne sont pas remplies, quelle que soit la prime',
    year_1_wage_premium: 'prime salariale de la première année de la période, en euros',
    year_1_guidance_premium: 'prime d’accompagnement de cette année',
    year_1_support_premium: 'prime de soutien de cette année',
    year_1_total: 'toutes les primes de cette année',
    total_wage_premium: 'prime salariale sur toute la période',
    total_guidance_premium: 'prime d’accompagnement sur toute la période',
    total_support_premium: 'prime de soutien sur toute la période',
    total: 'toutes les primes sur toute la période',
    warnings: 'ce qu’il reste à vérifier ; le dossier est bien calculé',
  },
  verdicts: `Une liste qui contient déjà les résultats d’un calcul précédent, dans n’importe quelle langue, peut être donnée à nouveau : ces colonnes sont remplacées.
C’est le cas seulement si elles y sont toutes, côte à côte ; une seule colonne *Total* est la vôtre et reste en place.

### Verdicts`,
  conditions: `### Conditions non remplies

Plusieurs conditions sont séparées par \`; \`. \`imw explain\` montre ce qui devrait changer.`,
  warnings: `### Avertissements

Plusieurs avertissements sont séparés par \`; \`. \`imw simulate\` affiche la phrase avec les montants du dossier.`,
  warningsTable: ['dans la colonne', 'signification'],
  rejects: `## Lignes rejetées

Une ligne qui ne peut pas être lue avec certitude n’est pas devinée.
Elle va dans \`<résultats>.rejects.csv\`, ou dans \`<résultats>.rejects.xlsx\` pour un classeur : la ligne telle qu’elle était, suivie de quatre colonnes.
Si une ligne a plusieurs problèmes, ils se suivent dans ces cellules, chacun sur sa ligne.`,
  corrections: `### Corriger et réunir

1. Corrigez les lignes dans une copie de ce fichier. Gardez les quatre colonnes : elles disent quelle ligne c’était.
2. Calculez la copie : \`npx imw batch corrige.csv --corrects liste.resultats.csv -o resultats-2.csv\`
3. Réunissez : \`npx imw join liste.resultats.csv resultats-2.csv -o tout.csv\`

\`tout.csv\` a les lignes dans l’ordre de votre liste, avec un seul total, comme si la liste avait été juste dès le début.
Ce qui n’est pas encore corrigé reste parmi les lignes rejetées de \`tout.csv\`, et peut l’être ensuite de la même façon.
Cela fonctionne aussi avec des classeurs : \`-o resultats-2.xlsx\`, \`-o tout.xlsx\`.`,
  details: `## Par année, année civile ou trimestre

Avec \`--detail\`, vous recevez plusieurs lignes par dossier : vos colonnes, la ligne dans votre liste, puis ces colonnes.
Une année civile dont les quatre trimestres ne sont pas tous dans la période est incomplète ; ensemble, les années civiles font le total de la période.
Un tel fichier ne se donne pas à calculer : donnez à nouveau la liste elle-même.
Pour un trimestre, la colonne *Base* dit avec quoi il est calculé :`,
  workbook: `## Un classeur à imprimer

\`-o resultats.xlsx\` écrit un classeur Excel : les montants et les dates sont de vrais nombres et de vraies dates, dans les mêmes colonnes.
La feuille s’imprime en paysage, sur une page de large, avec les noms des colonnes sur chaque page.
À l’écran, les noms des colonnes, le dossier et votre première colonne restent visibles.
La deuxième feuille fait les comptes : lignes, dossiers éligibles, totaux, et combien de dossiers ont des cotisations estimées.`,
};
