import type { Language } from '../../i18n/language.js';
import type { LabelledText } from '../client/who.js';
import type { Office } from '../letterhead.js';
import { STYLE_SHEET } from './style-sheet.js';
import { Html, joinHtml, template } from './template.js';

/** Nothing but the page itself: no script, no request; styles and images that are in it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

const document = template<{
  readonly language: Language;
  readonly title: string;
  readonly policy: string;
  readonly style: Html;
  readonly body: Html;
}>(`<!DOCTYPE html>
<html lang="<%= it.language %>">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="<%= it.policy %>">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title><%= it.title %></title>
<style><%= it.style %></style>
</head>
<body>
<main>
<%= it.body %>
</main>
</body>
</html>
`);

/**
 * A page of one file, which needs no request and no script: its sheets, of which a printer puts the first on a sheet of
 * its own.
 */
export const htmlPage = (language: Language, title: string, sheets: readonly Html[]): string =>
  document({ language, title, policy: POLICY, style: new Html(STYLE_SHEET), body: joinHtml(sheets) }).text;

/** How small the print of a first sheet is, so that all of it fits. */
export type Density = 'usual' | 'dense' | 'tight';

/** The first sheet of a page: what is handed over. */
export const firstSheet = template<{ readonly density: Density; readonly parts: Html }>(`
<section class="sheet first <%= it.density %>">
<%= it.parts %>
</section>`);

/** A later sheet: what is for the file. */
export const fileSheet = template<{ readonly title: string; readonly parts: Html }>(`
<section class="sheet file">
<h2><%= it.title %></h2>
<%= it.parts %>
</section>`);

/** The office, the title, and what the page is about: the client, the day. */
export const letterhead = template<{
  readonly office: Office | null;
  readonly title: string;
  readonly about: readonly LabelledText[];
}>(`
<header>
<% if (it.office) { %>
<div class="office">
<% if (it.office.logo) { %><span class="logo"><img src="<%= it.office.logo %>" alt=""></span><% } %>
<span class="name"><%= it.office.name %></span>
<% if (it.office.contact.length > 0) { %><address class="contact"><% for (const line of it.office.contact) { %><div><%= line %></div><% } %></address><% } %>
</div>
<% } %>
<h1><%= it.title %></h1>
<dl class="line"><% for (const { label, text } of it.about) { %><div><dt><%= label %></dt><dd><%= text %></dd></div><% } %></dl>
</header>`);

/** The sentence that ends a first sheet. */
export const closing = template<{ readonly text: string }>(`<p class="indicative"><%= it.text %></p>`);

/** A part with its title. */
export const part = template<{ readonly title: string; readonly body: Html }>(`
<section>
<h2><%= it.title %></h2>
<%= it.body %>
</section>`);

/** Two parts, next to each other where there is room. */
export const pair = template<{ readonly first: Html; readonly second: Html }>(
  `<div class="pair"><%= it.first %><%= it.second %></div>`,
);

/** Sentences, one under the other. */
export const list = template<{ readonly items: readonly string[] }>(
  `<ul><% for (const item of it.items) { %><li><%= item %></li><% } %></ul>`,
);

/** Names with their texts, in columns. */
export const facts = template<{ readonly items: readonly (LabelledText & { readonly isWide?: boolean })[] }>(
  `<dl class="facts"><% for (const { label, text, isWide } of it.items) { %><div<% if (isWide) { %> class="wide"<% } %>><dt><%= label %></dt><dd><%= text %></dd></div><% } %></dl>`,
);

/** Small sentences under a table or a chart. */
export const notes = template<{ readonly items: readonly string[] }>(
  `<% if (it.items.length > 0) { %><p class="notes"><%= it.items.join(' ') %></p><% } %>`,
);

export interface Column {
  readonly heading: string;
  readonly isNumber?: boolean;
  /** Whether it is what the eye should find. */
  readonly isStrong?: boolean;
}

export interface Row {
  readonly label: string;
  readonly cells: readonly string[];
  /** Whether it is about a part of a period. */
  readonly isPartial?: boolean;
}

/**
 * A table: the labels of its rows are headers too. It scrolls by itself where the page is narrow.
 * @param it `isLong`: it has so many columns that it stays wider on a telephone
 */
export const table = template<{
  readonly caption: string;
  /** The heading of the labels. */
  readonly labels: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly total?: Row | undefined;
  readonly isLong?: boolean;
  /** Whether the labels are periods, which stay on one line. */
  readonly isByPeriod?: boolean;
}>(`
<div class="scroll<%= it.isLong ? ' long' : '' %>" role="region" tabindex="0" aria-label="<%= it.caption %>">
<table>
<caption><%= it.caption %></caption>
<thead><tr><th scope="col"><%= it.labels %></th><% for (const { heading, isNumber } of it.columns) { %><th scope="col"<% if (isNumber) { %> class="number"<% } %>><%= heading %></th><% } %></tr></thead>
<tbody>
<% for (const row of it.rows) { %><tr<% if (row.isPartial) { %> class="partial"<% } %>><th scope="row"<% if (it.isByPeriod) { %> class="period"<% } %>><%= row.label %></th><% row.cells.forEach((cell, at) => { %><td class="<%= it.columns[at].isNumber ? 'number' : 'text' %><%= it.columns[at].isStrong ? ' strong' : '' %>"><%= cell %></td><% }); %></tr>
<% } %></tbody>
<% if (it.total) { %><tfoot><tr><th scope="row"><%= it.total.label %></th><% it.total.cells.forEach((cell, at) => { %><td class="<%= it.columns[at].isNumber ? 'number' : 'text' %><%= it.columns[at].isStrong ? ' strong' : '' %>"><%= cell %></td><% }); %></tr></tfoot><% } %>
</table>
</div>`);

/** A chart with its title and its text alternative, drawn for a wide page and for a narrow one. */
export const figure = template<{
  readonly title: string;
  readonly summary: string;
  readonly wide: Html;
  readonly narrow: Html;
}>(`
<figure>
<figcaption><%= it.title %></figcaption>
<div class="wide" role="img" aria-label="<%= it.summary %>"><%= it.wide %></div>
<div class="narrow" role="img" aria-label="<%= it.summary %>"><%= it.narrow %></div>
</figure>`);
