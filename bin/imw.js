#!/usr/bin/env node
// Older versions of Node.js must be able to read this file, so that they can report what is missing: no newer syntax here.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major > 20 || (major === 20 && minor >= 17)) {
  import('../dist/cli.js');
} else {
  const { IMW_LANG, LC_ALL, LC_MESSAGES, LANG } = process.env;
  const language = (IMW_LANG || LC_ALL || LC_MESSAGES || LANG || 'en').slice(0, 2).toLowerCase();
  const sentences = {
    nl: `imw heeft Node.js 20.17 of hoger nodig; dit is ${process.version}.`,
    fr: `imw a besoin de Node.js 20.17 ou plus récent ; ceci est ${process.version}.`,
    en: `imw needs Node.js 20.17 or later; this is ${process.version}.`,
  };
  console.error(sentences[language] || sentences.en);
  process.exitCode = 1;
}
