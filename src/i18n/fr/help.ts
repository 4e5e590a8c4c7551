import type { Messages } from '../catalog.js';

export const help: Messages['help'] = {
  placeholders: {
    file: 'fichier',
    number: 'n',
    numberOrPercent: 'n|%',
    percent: 'pourcentage',
    amount: 'montant',
    fraction: 'fraction',
    date: 'date',
    quarter: 'trimestre',
    startDate: 'trimestre|date',
    text: 'texte',
    choice: 'choix',
    yesNo: 'oui|non',
    confidence: 'fiabilité',
    lines: 'de:à',
    variation: 'champ=valeurs',
  },
  groups: {
    input: 'Entrée :',
    output: 'Sortie :',
    oneDossier: 'Un seul dossier :',
    manyDossiers: 'Plusieurs dossiers :',
    checks: 'Résultats et valeurs :',
    other: 'Autres commandes :',
  },
  examples: 'Exemples :',
  purposes: {
    imw: {
      template: 'un fichier d’entrée avec des exemples remplis',
      batch: 'calculer tous les dossiers d’un fichier',
      simulate: 'un seul dossier, avec les montants par trimestre',
    },
    simulate: {
      file: 'un dossier depuis un fichier',
      quarters: 'le même dossier à quatre cinquièmes, avec les montants par trimestre',
      json: 'enregistrer le résultat en JSON',
    },
    explain: {
      file: 'montrer d’où vient chaque chiffre',
    },
    compare: {
      vary: 'temps plein et quatre cinquièmes, côte à côte',
      files: 'deux dossiers côte à côte',
    },
    batch: {
      files: 'résultats, lignes rejetées et reçu dans des fichiers',
      workbook: 'un fichier Excel avec une ligne par année',
      dryRun: 'seulement vérifier, sans rien écrire',
    },
    join: {
      parts: 'calculer un fichier en deux parties',
      join: 'réunir les parties',
    },
    verify: {
      result: 'recalculer un résultat',
      batch: 'recalculer tout un lot',
    },
    parameters: {
      quarter: 'les valeurs en vigueur pendant un trimestre',
      diff: 'ce que vos propres valeurs changent à un fichier de dossiers',
    },
    template: {
      csv: 'un fichier CSV pour Excel',
      json: 'un dossier en JSON',
    },
    schema: {
      dossier: 'le JSON Schema d’un dossier',
    },
    'self-test': {
      all: 'vérifier l’installation',
    },
  },
};
