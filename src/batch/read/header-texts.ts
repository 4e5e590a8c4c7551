import { ALL_FIELDS } from '../../dossier/fields.js';
import { fields as questionsEn } from '../../i18n/en/fields.js';
import { fields as questionsFr } from '../../i18n/fr/fields.js';
import { fields as questionsNl } from '../../i18n/nl/fields.js';
import { synonymsOf } from '../../vocabulary/column-synonyms.js';

/**
 * The headers that are taken for each field besides its own names: the questions of the interview, and what offices write.
 * The build evaluates this, so that a batch does not load the texts of all languages.
 */
export const HEADER_TEXTS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  ALL_FIELDS.map(({ name }) => [
    name,
    [...[questionsNl, questionsFr, questionsEn].map((questions) => questions[name]), ...synonymsOf(name)],
  ]),
);
