import type { Messages } from '../catalog.js';

export const calendar: Messages['calendar'] = {
  evaluation: 'une évaluation peut être demandée dès aujourd’hui',
  evaluationText: (day) =>
    `À partir du ${day}, une évaluation peut être demandée via le guichet WSE. Le VDAB peut alors fixer un autre pourcentage et un autre besoin d’accompagnement.`,
  extension: 'une prolongation peut être demandée dès aujourd’hui',
  extensionText: (day) =>
    `À partir du ${day}, une prolongation peut être demandée via le guichet WSE. Le VDAB décide de la prolongation.`,
  end: 'dernier jour de la période d’octroi',
  endText: (canBeExtended) =>
    `C’est le dernier jour de la période d’octroi dans la simulation. ${canBeExtended ? 'Sans prolongation, les primes s’arrêtent ensuite' : 'Les primes s’arrêtent ensuite'}.`,
  stop: 'dernier jour en service : les primes s’arrêtent',
  stopText: (day) => `Le dernier jour en service est le ${day}. Pour les jours suivants, il n’y a pas de primes.`,
  row: (line) => `ligne ${line}`,
  rises: (premium) => `la ${premium.toLowerCase()} augmente`,
  risesTo: (premium, rate) => `la ${premium.toLowerCase()} augmente à ${rate}`,
  otherNeed: 'Le besoin d’accompagnement est différent après l’évaluation.',
  wholeQuarters: 'Les montants sont ceux d’un trimestre entièrement en service.',
  indexed: (percent) => `Les montants sont une projection avec une indexation de ${percent} % par an.`,
  falls: (premium) => `la ${premium.toLowerCase()} baisse`,
  fallsTo: (premium, rate) => `la ${premium.toLowerCase()} baisse à ${rate}`,
  fromTo: (from, to) => `de ${from} à ${to}`,
  totals: (before, amountBefore, after, amountAfter) =>
    `Primes par trimestre : ${amountBefore} EUR en ${before}, ${amountAfter} EUR en ${after}.`,
  yearEnd: 'Le montant d’un quatrième trimestre tient compte de la prime de fin d’année.',
  projected: 'Les montants sont une projection avec les dernières valeurs connues.',
  term: (start, end, lastDay) => `Période d’octroi : de ${start} à ${end} inclus (${lastDay}).`,
  nothing: 'Le dossier ne donne droit à aucune prime : le fichier d’agenda ne contient aucune date.',
  withoutId: (count) =>
    `${count === null ? 'Le dossier n’a' : `${count} ${count === '1' ? 'dossier n’a' : 'dossiers n’ont'}`} pas de numéro de dossier, ou ${count === null || count === '1' ? 'a' : 'ont'} un numéro qui peut être un numéro de registre national. Indiquez un numéro de dossier propre : votre agenda reconnaîtra ${count === null || count === '1' ? 'le dossier' : 'chaque dossier'} lors d’une prochaine importation.`,
};
