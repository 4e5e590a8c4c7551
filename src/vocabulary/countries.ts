import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import fr from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import nl from 'i18n-iso-countries/langs/nl.json' with { type: 'json' };
import membership from './data/eu-eea.json' with { type: 'json' };

/** Belgium is not one region; the others belong to a member in some respects only, or to none that is certain. */
const LEFT_OUT = new Set(['BE', 'AX', 'GF', 'GP', 'MF', 'MQ', 'RE', 'SJ', 'XK', 'YT']);
const MEMBERS = new Set([...membership.eu, ...membership.eea]);

type Names = Readonly<Record<string, string | readonly string[]>>;
const LANGUAGES: readonly Names[] = [nl.countries, fr.countries, en.countries];

/** The names of countries in Dutch, French and English, and their codes of two letters: in the EU or EEA, or not. */
export const COUNTRIES: readonly {
  readonly isMember: boolean;
  readonly code: string;
  readonly names: readonly string[];
}[] = Object.keys(en.countries)
  .filter((code) => !LEFT_OUT.has(code))
  .map((code) => ({
    isMember: MEMBERS.has(code),
    code,
    names: [...new Set(LANGUAGES.flatMap((names) => names[code] ?? []))],
  }));
