import type { Messages } from '../messages.js';

export const verify: Messages['verify'] = {
  equal: (count) =>
    count === '1'
      ? 'Égal : tout donne la même chose.'
      : `Égal : les ${count} résultats donnent la même chose.`,
  differs: (count, of) =>
    of === '1'
      ? 'Différent : tout ne donne pas la même chose.'
      : `Différent : ${count} résultats sur ${of} donnent autre chose.`,
  place: (place) => `Résultat ${place}`,
  was: 'avant',
  is: 'maintenant',
  more: (count) => `… et encore ${count} ; --json les donne tous`,
  movedTitle: 'Valeurs qui ont changé',
  since: (id, date) => `${id} depuis le ${date}`,
  nothing: '(rien)',
  sameValues: 'Les valeurs utilisées sont les mêmes : le fichier ou le programme a changé.',
  otherEngine: (was, is) => `Calculé avec la version ${was}, maintenant avec ${is}.`,
  otherOverlay: 'L’overlay n’est plus le même.',
  rejectedNow: (codes) => `Le dossier est maintenant rejeté : ${codes}`,
};
