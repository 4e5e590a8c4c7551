import type { Messages } from '../catalog.js';

export const verify: Messages['verify'] = {
  equal: (count) =>
    count === '1'
      ? 'Égal : tout donne la même chose.'
      : `Égal : les ${count} résultats donnent la même chose.`,
  differs: (count, of) =>
    of === '1'
      ? 'Différent : tout ne donne pas la même chose.'
      : `Différent : ${count} résultats sur ${of} donnent autre chose.`,
  place: (place) => `Résultat ${place}`,
  was: 'avant',
  is: 'maintenant',
  more: (count) => `… et encore ${count} ; --json les donne tous`,
  movedTitle: 'Valeurs qui ont changé',
  since: (id, date) => `${id} depuis le ${date}`,
  nothing: '(rien)',
  sameValues: 'Les valeurs utilisées sont les mêmes : le fichier ou le programme a changé.',
  equalBut: 'Ce qui était différent alors figure ci-dessus ; cela ne change rien au résultat.',
  otherEngine: (was, is, isNewer) =>
    `Calculé avec la version ${was}, maintenant avec ${is}.${isNewer ? ' Cette version-là est plus récente : vérifiez avec elle pour être certain.' : ''}`,
  otherValues: (was, is) =>
    `Calculé avec les valeurs du programme du ${was}, maintenant avec d’autres, du ${is}.`,
  otherOverlay: (was, is) => {
    if (!is)
      return `Calculé avec vos propres valeurs de ${was?.file}, maintenant sans ; donnez ce fichier avec --parameters.`;
    return was
      ? `Calculé avec vos propres valeurs de ${was.file}, maintenant avec d’autres, de ${is.file} (${is.setBy}) ; donnez le fichier d’alors avec --parameters.`
      : `Calculé sans valeurs propres, maintenant avec celles de ${is.file} (${is.setBy}).`;
  },
  otherIndexation: (was, is) =>
    `Calculé ${was === null ? 'sans indexation' : `avec une indexation de ${was} %`}, maintenant ${is === null ? 'sans' : `avec ${is} %`} (--indexation).`,
  otherKnownUntil: (was, is) =>
    `Les valeurs étaient connues jusqu’à ${was}, maintenant jusqu’à ${is} ; les trimestres suivants sont une projection.`,
  unknown: (names) => `Inconnu de cette version, et non comparé : ${names}`,
  notThere: (name) =>
    name === null
      ? 'Les résultats sont allés vers la sortie standard, et n’ont pas été vérifiés.'
      : `${name} n’est pas là, ni à côté du reçu, et n’a pas été vérifié.`,
  changedFile: (name) => `${name} : le fichier n’est pas ce qui a été écrit.`,
  rows: (count) => `Lignes des résultats qui donnent autre chose (${count}), les premières`,
  line: (line) => `ligne ${line}`,
  howMany: (list) => `${list}, nombre`,
  inOrder: (list) => `${list}, dans cet ordre`,
  rejectedNow: (codes) => `Le dossier est maintenant rejeté : ${codes}`,
};
