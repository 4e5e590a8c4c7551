import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import fr from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import nl from 'i18n-iso-countries/langs/nl.json' with { type: 'json' };
import membership from './data/eu-eea.json' with { type: 'json' };

/** Belgium is not one region; the others belong to a member in some respects only, or to none that is certain. */
const LEFT_OUT = new Set(['BE', 'AX', 'GF', 'GP', 'MF', 'MQ', 'RE', 'SJ', 'XK', 'YT']);
const MEMBERS = new Set([...membership.eu, ...membership.eea]);

type Names = Readonly<Record<string, string | readonly string[]>>;
const LANGUAGES: readonly Names[] = [nl.countries, fr.countries, en.countries];

/**
 * The countries, one on a line: whether it is in the EU or EEA, its code of two letters, and its names in Dutch, French
 * and English, with tabs between them. The build evaluates this: one text costs a start less than many lists.
 */
export const COUNTRIES: string = Object.keys(en.countries)
  .filter((code) => !LEFT_OUT.has(code))
  .map((code) =>
    [MEMBERS.has(code) ? 'eu-eea' : 'other', code, ...new Set(LANGUAGES.flatMap((names) => names[code] ?? []))].join(
      '\t',
    ),
  )
  .join('\n');
