import type { Messages } from '../catalog.js';

export const compare: Messages['compare'] = {
  title: (count) => `Comparaison de ${count} dossiers`,
  differs: 'Différences',
  nothingDiffers: 'Aucune : les dossiers contiennent les mêmes données.',
  perYear: 'Primes par année, en EUR',
  overTerm: 'Sur toute la période d’octroi, en EUR',
  employerCost: 'Coût salarial avant primes',
  netCost: 'Coût net après primes',
  against: (name) => `Primes par année, différence avec ${name}, en EUR`,
};

export const verify: Messages['verify'] = {
  equal: (count) =>
    count === '1'
      ? 'Identique : le recalcul donne le même résultat.'
      : `Identique : le recalcul donne les mêmes ${count} résultats.`,
  differs: (count, of) =>
    of === '1'
      ? 'Différent : le recalcul donne un autre résultat.'
      : `Différent : ${count} ${count === '1' ? 'résultat' : 'résultats'} sur ${of} ${count === '1' ? 'diffère' : 'diffèrent'}.`,
  place: (place) => `Résultat ${place}`,
  was: 'avant',
  is: 'maintenant',
  more: (count) => `… et encore ${count} ; --json les donne tous`,
  movedTitle: 'Valeurs modifiées',
  since: (id, date) => `${id} depuis le ${date}`,
  nothing: '(rien)',
  sameValues: 'Les valeurs utilisées sont les mêmes : le fichier ou le programme a changé.',
  equalBut: 'Les différences avec le premier calcul figurent ci-dessus ; elles ne changent rien au résultat.',
  otherEngine: (was, is, isNewer) =>
    `Calculé avec la version ${was}, maintenant avec ${is}.${isNewer ? ' Cette version-là est plus récente : vérifiez avec elle pour en être certain.' : ''}`,
  otherValues: (was, is) => `Calculé avec les valeurs du programme du ${was}, maintenant avec d’autres, du ${is}.`,
  otherOverlay: (was, is) => {
    if (!is)
      return `Calculé avec vos propres valeurs de ${was?.file}, maintenant sans ; donnez ce fichier avec --parameters.`;
    return was
      ? `Calculé avec vos propres valeurs de ${was.file}, maintenant avec d’autres, de ${is.file} (${is.setBy}) ; donnez le fichier utilisé alors avec --parameters.`
      : `Calculé sans valeurs de votre part, maintenant avec celles de ${is.file} (${is.setBy}).`;
  },
  otherIndexation: (was, is) =>
    `Calculé ${was === null ? 'sans indexation' : `avec une indexation de ${was} %`}, maintenant ${is === null ? 'sans' : `avec ${is} %`} (--indexation).`,
  otherKnownUntil: (was, is) =>
    `Les valeurs étaient vérifiées jusqu’à ${was}, maintenant jusqu’à ${is} ; les trimestres suivants sont une projection.`,
  unknown: (names) => `Inconnu de cette version, et non comparé : ${names}`,
  otherSources: 'Les valeurs sont identiques ; leur source ou leur fiabilité a changé.',
  notCompared: (list) => `Non comparé : ${list}.`,
  between: ' ; ',
  leftOut: {
    dossier: 'si le dossier du résultat est celui qui a été donné',
    texts: 'les textes (reason, text)',
    row: 'les numéros de ligne, sauf leur ordre',
    'missing-results': 's’il manque des résultats (le relevé de calcul du lot indique leur nombre)',
    'set-by': 'l’origine du choix de vos propres valeurs (setBy)',
    moved: 'les montants d’avant l’autre fraction d’occupation (moved)',
    names: 'les noms des fichiers',
    options: 'les options et l’indexation qui ne changent rien aux résultats',
    layout: 'les espaces, l’ordre des clés et l’écriture des nombres et des caractères dans le JSON',
    packing: 'la compression du classeur',
    columns: 'input.columns et input.carried, absents de ce relevé de calcul',
    added: 'counts.estimated et rejects.places, absents de ce relevé de calcul',
    corrects: 'le calcul dont ces lignes corrigées proviennent',
    bytes: 'les octets des résultats, qui mentionnent une autre version ou d’autres valeurs',
    'other-sheets':
      'tout le classeur sauf la feuille des résultats : il mentionne une autre version ou d’autres valeurs',
  },
  notThere: (name) =>
    name === null
      ? 'Les résultats ont été envoyés à la sortie standard et n’ont pas été vérifiés.'
      : `${name} est introuvable, y compris à côté du relevé de calcul, et n’a pas été vérifié.`,
  changedFile: (name) => `${name} : ce fichier a été modifié depuis son écriture.`,
  rows: (count) => `Lignes des résultats qui diffèrent (${count}), les premières`,
  line: (line) => `ligne ${line}`,
  howMany: (list) => `${list}, nombre`,
  inOrder: (list) => `${list}, dans cet ordre`,
  rejectedNow: (codes) => `Le dossier est maintenant rejeté : ${codes}`,
};
