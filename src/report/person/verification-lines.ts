import type { Language } from '../../text/language.js';
import type { ExplainText, Messages } from '../../text/messages.js';
import { localDate, localNumber } from '../../text/numbers.js';
import { messagesIn } from '../../text/tables.js';
import type { Verification } from '../../verify/verify-result.js';
import { type Style, symbol } from './style.js';
import { wrap } from './wrap.js';

const MOST_RESULTS = 5;
const MOST_DIFFERENCES = 8;

/** What came of a verification, and of which of many it is. */
export interface Verified {
  readonly place: string | null;
  readonly verification: Verification;
}

/** What differs and which values moved for each that differs, and last whether all is equal. */
export function verificationLines(verified: readonly Verified[], language: Language, style: Style): string {
  const messages = messagesIn(language);
  const { verify } = messages;
  const count = (value: number) => localNumber(String(value), language);
  const different = verified.filter(
    ({ verification: { differences, problems } }) => differences.length + problems.length > 0,
  );
  const shown = different
    .slice(0, MOST_DIFFERENCES)
    .flatMap((found) => differenceLines(found, messages, language, style));
  const more = different.length > MOST_RESULTS ? [verify.more(count(different.length - MOST_RESULTS))] : [];
  const isEqual = different.length === 0;
  const closing = isEqual
    ? verify.equal(count(verified.length))
    : verify.differs(count(different.length), count(verified.length));
  const mark = symbol(isEqual ? 'eligible' : 'not-eligible', style);
  const last = wrap(closing, style.width, `${mark} `).map((line) =>
    style.colour[isEqual ? 'green' : 'red'](line),
  );
  return `${[...shown, ...more, ...last].join('\n')}\n`;
}

function differenceLines(
  { place, verification: { was, is, differences, moved, problems } }: Verified,
  { verify, explain }: Messages,
  language: Language,
  style: Style,
): string[] {
  const item = (text: string) => wrap(text, style.width, `${symbol('bullet', style)} `);
  const change = (name: string, before: string | null, after: string | null) =>
    item(`${name}: ${verify.was} ${local(before)}, ${verify.is} ${local(after)}`);
  const local = (value: string | null) => {
    if (value === null) return verify.nothing;
    return /^-?\d+\.\d+$/.test(value) ? localNumber(value, language) : value;
  };
  const more =
    differences.length > MOST_DIFFERENCES
      ? item(verify.more(String(differences.length - MOST_DIFFERENCES)))
      : [];
  const isOtherOverlay = was.parameters.overlay?.sha256 !== is.parameters.overlay?.sha256;
  return [
    ...(place === null ? [] : [style.colour.bold(verify.place(place))]),
    ...(problems.length === 0 ? [] : item(verify.rejectedNow(problems.map(({ code }) => code).join(', ')))),
    ...differences
      .slice(0, MOST_DIFFERENCES)
      .flatMap((found) => change(placeOf(found.path, explain), found.was, found.is)),
    ...more,
    ...(was.engine === is.engine ? [] : item(verify.otherEngine(was.engine, is.engine))),
    ...(isOtherOverlay ? item(verify.otherOverlay) : []),
    ...(moved.length > 0
      ? [
          style.colour.bold(verify.movedTitle),
          ...moved.flatMap(({ id, from, was: before, is: after }) =>
            change(verify.since(id, localDate(from, language)), before, after),
          ),
        ]
      : item(verify.sameValues)),
    '',
  ];
}

/** `quarters.9.cap` in words: `quarter 9, cap of the reference wage`; another path as it is. */
function placeOf(path: string, { quarters, year, term, quantities }: ExplainText): string {
  const [, list, number = '', key = ''] = /^(quarters|years|totals)(?:\.(\d+))?\.(\w+)$/.exec(path) ?? [];
  const quantity = (quantities as Readonly<Record<string, string>>)[key];
  if (list === undefined || quantity === undefined) return path;
  if (list === 'totals') return `${term}, ${quantity}`;
  return `${list === 'years' ? year(Number(number)) : quarters(number)}, ${quantity}`;
}
