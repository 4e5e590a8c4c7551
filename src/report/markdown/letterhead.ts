import type { LabelledText } from '../client/who.js';
import type { Office } from '../letterhead.js';
import { escapeMarkdown, escapeMarkup } from './text.js';

/** What is above a mail: the reference, the day and so on, on one line. */
export const aboutLine = (about: readonly LabelledText[], colon: string): string =>
  about.map(({ label, text }) => `${escapeMarkdown(label)}${colon}**${escapeMarkdown(text)}**`).join(' · ');

/** What is below a mail: the office and how to reach it; null where no office is configured. */
export const signature = (office: Office | null): string | null =>
  office && [`**${escapeMarkup(office.name)}**`, ...office.contact.map(escapeMarkup)].join('  \n');
