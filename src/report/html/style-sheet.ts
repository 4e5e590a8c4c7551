/** The style of every page: on a screen, light or dark, wide or narrow, and on A4 in black and white. */
export const STYLE_SHEET = `
:root {
  color-scheme: light dark;
  --paper: #fff; --desk: #eef1f3; --ink: #1c2730; --muted: #55636f; --line: #d9e0e5; --soft: #f4f7f8;
  --accent: #14546b; --good: #17663a; --bad: #9c2a1f;
  --chart-wage: #1d4e68; --chart-guidance: #b7791f; --chart-support: #5b3f7d;
  --chart-neutral: #1d4e68; --chart-pattern: #fff;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #172026; --desk: #0e1418; --ink: #e8edf0; --muted: #a7b4bd; --line: #35434c; --soft: #1f2a31;
    --accent: #84c7dd; --good: #7fd3a0; --bad: #f2a79d;
    --chart-wage: #6fb4d2; --chart-guidance: #e2b04a; --chart-support: #b79ae0;
    --chart-neutral: #6fb4d2; --chart-pattern: #172026;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; font-size: 94%; }
body {
  margin: 0; background: var(--desk); color: var(--ink);
  font: 1rem/1.5 "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, "DejaVu Sans", sans-serif;
  overflow-wrap: anywhere;
}
main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
.sheet { background: var(--paper); border-radius: 6px; padding: 2.2rem 2.6rem; margin-bottom: 1.5rem; box-shadow: 0 1px 3px rgb(0 0 0 / .14); }
h1, h2, h3 { line-height: 1.25; margin: 0; color: var(--accent); font-weight: 600; text-wrap: balance; }
h1 { font-size: 1.75rem; letter-spacing: -.01em; }
h2 { font-size: 1.08rem; margin: 1.5rem 0 .5rem; }
h3 { font-size: .98rem; margin: 1.1rem 0 .3rem; }
.file > h2:first-child { font-size: 1.4rem; margin-top: 0; }
p { margin: .4rem 0; }
ul, ol { margin: .3rem 0; padding-left: 1.25rem; }
li { margin: .12rem 0; }
.notes { color: var(--muted); font-size: .87rem; }

/* the office, the client and the day */
.office { display: flex; align-items: center; gap: 1rem; padding-bottom: .9rem; margin-bottom: 1.1rem; border-bottom: 2px solid var(--accent); }
.office img { height: 3.2rem; width: auto; max-width: 11rem; object-fit: contain; }
.logo { background: #fff; border-radius: 4px; padding: .2rem; line-height: 0; }
.office .name { font-size: 1.12rem; font-weight: 600; }
.office .contact { margin-left: auto; text-align: right; color: var(--muted); font-size: .87rem; line-height: 1.4; font-style: normal; }

/* names with their texts */
dl { margin: .3rem 0; }
dl.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: .5rem 1.6rem; grid-auto-flow: dense; }
dl.facts .wide { grid-column: span 2; }
dt { color: var(--muted); font-size: .8rem; line-height: 1.35; }
dd { margin: 0; }
dl.line { display: flex; flex-wrap: wrap; gap: .15rem 1.5rem; margin: .5rem 0 0; }
dl.line div { display: flex; gap: .4rem; align-items: baseline; }
dl.line dt { font-size: .87rem; }

/* the premiums */
.premiums { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: .8rem; }
.premium { border: 1px solid var(--line); border-left: 5px solid var(--muted); border-radius: 4px; padding: .65rem .9rem .75rem; background: var(--soft); break-inside: avoid; }
.premium.eligible { border-left-color: var(--good); }
.premium.not-eligible { border-left-color: var(--bad); border-left-style: double; }
.premium h3 { margin: 0; color: var(--ink); }
.premium .outcome { margin: 0; font-weight: 600; color: var(--muted); }
.premium.eligible .outcome { color: var(--good); }
.premium.not-eligible .outcome { color: var(--bad); }
.premium .amount { font-size: 1.45rem; font-weight: 600; margin: .1rem 0; font-variant-numeric: tabular-nums; }
.premium .period { font-size: .6em; font-weight: 400; color: var(--muted); }
.premium .why { font-size: .87rem; color: var(--muted); margin: .25rem 0 0; }
.premium ul.why { padding-left: 1.1rem; }

/* tables */
.scroll { overflow-x: auto; margin: 1.5rem 0 .4rem; }
.scroll:focus-visible, a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
caption { text-align: left; color: var(--accent); font-weight: 600; font-size: 1.08rem; padding: 0 0 .5rem; }
th, td { overflow-wrap: break-word; padding: .3rem .55rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
thead th { vertical-align: bottom; font-weight: 600; line-height: 1.3; color: var(--muted); border-bottom: 1.5px solid var(--muted); overflow-wrap: normal; hyphens: auto; }
tbody th { font-weight: 400; }
.period { white-space: nowrap; }
th:first-child, td:first-child { padding-left: 0; }
th:last-child, td:last-child { padding-right: 0; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; overflow-wrap: normal; }
thead .number { white-space: normal; }
tfoot th, tfoot td { font-weight: 600; border-bottom: 0; border-top: 1.5px solid var(--muted); }
.strong { font-weight: 600; }
.partial > th { font-style: italic; }

/* the chart */
figure { margin: 1.3rem 0 0; break-inside: avoid; }
figcaption { color: var(--accent); font-weight: 600; font-size: 1.08rem; margin-bottom: .35rem; }
figure svg { display: block; width: 100%; height: auto; }
figure .narrow { display: none; }
ol.changes { columns: 2 18rem; column-gap: 2rem; font-size: .92rem; padding-left: 1.4rem; }
ol.changes li { break-inside: avoid; }

/* two parts next to each other */
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2.2rem; }
.pair ul { font-size: .92rem; }
.steps { columns: 2 20rem; column-gap: 2.2rem; font-size: .92rem; padding-left: 1.5rem; }
.steps li { break-inside: avoid; padding: .1rem 0 .1rem .2rem; }
.steps li::marker { color: var(--accent); font-weight: 600; }
.steps .when { color: var(--accent); font-weight: 600; }
.steps .when::before { content: "\\2192\\a0"; }
.none { font-weight: 600; }
.indicative { border-top: 1px solid var(--line); margin-top: 1rem; padding-top: .6rem; font-weight: 600; }
.derivation { font-size: .87rem; }
.derivation ul { padding-left: 1.1rem; }
.short { max-width: 34rem; }
.scroll :is(tbody, tfoot) th { overflow-wrap: break-word; }
:is(figure, .scroll, .notes, .short) + :is(.scroll, .short) { margin-top: 1.3rem; }

@media screen and (max-width: 40rem) {
  main { padding: 0 0 1rem; }
  .sheet { border-radius: 0; padding: 1.2rem 1rem; margin-bottom: .6rem; box-shadow: none; }
  .office { flex-wrap: wrap; }
  .office .contact { margin-left: 0; text-align: left; width: 100%; }
  h1 { font-size: 1.4rem; }
  dl.facts { grid-template-columns: 1fr 1fr; gap: .5rem 1rem; }
  .pair { grid-template-columns: 1fr; }
  figure .wide { display: none; }
  figure .narrow { display: block; }
  .scroll table { min-width: 34rem; }
  .scroll.long table { min-width: 46rem; }
  .scroll tr > th:first-child { position: sticky; left: 0; background: var(--paper); padding-right: .6rem; }
}

@page { size: A4; margin: 10mm 13mm 10mm; }
@media print {
  html { font-size: 8pt; }
  body { background: none; line-height: 1.27; }
  main { max-width: none; padding: 0; }
  .sheet { padding: 0; margin: 0; box-shadow: none; border-radius: 0; background: none; }
  .first { break-after: page; }
  h1 { font-size: 14pt; }
  h2, caption, figcaption { font-size: 9pt; }
  h2 { margin: 4.5pt 0 1pt; break-after: avoid; }
  h3 { break-after: avoid; }
  .file > h2:first-child { font-size: 14pt; margin-bottom: 6pt; }
  caption { padding-bottom: 2pt; }
  .office { padding-bottom: 3.5pt; margin-bottom: 4.5pt; }
  .office img { height: 9mm; max-width: 40mm; }
  .scroll { overflow: visible; margin: 5pt 0 0; }
  th, td { padding: .9pt 4pt; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  dl.facts { grid-template-columns: repeat(4, 1fr); gap: 1.5pt 10pt; }
  dl.line { margin-top: 2pt; }
  .premiums { grid-template-columns: 1fr; gap: 3.5pt; }
  .premium { background: none; padding: 2pt 7pt 2.5pt; display: grid; grid-template-columns: auto 1fr auto; gap: 0 12pt; align-items: baseline; }
  .premium .amount { font-size: 11pt; margin: 0; }
  .premium .why { grid-column: 1 / -1; margin: 0; }
  figure { margin-top: 5pt; }
  figcaption { margin-bottom: 1pt; }
  ol.changes { margin: 2pt 0; }
  .steps { margin: 0; }
  .steps, .pair ul { font-size: .88rem; }
  .steps li { padding: .4pt 0 .4pt 2pt; }
  .pair ul { margin: 0; }
  .pair { gap: 0 1.6rem; }
  li { margin: .5pt 0; }
  .notes { margin: 1.5pt 0; }
  .indicative { margin-top: 4pt; padding-top: 3pt; font-size: .92rem; }
  /* a page with more on it than usual, and one with as much as it can have */
  .dense, .tight { line-height: 1.25; }
  .dense h1, .tight h1 { font-size: 12.5pt; }
  .dense h2, .dense caption, .dense figcaption, .tight h2, .tight caption, .tight figcaption { font-size: 8.6pt; }
  .dense h2, .tight h2 { margin-top: 3.5pt; }
  .dense { font-size: .93rem; }
  .dense table, .dense .pair ul, .dense .steps, .dense ol.changes { font-size: .86rem; }
  .tight { font-size: .84rem; }
  .tight table, .tight .pair ul, .tight .steps, .tight ol.changes, .tight .contact { font-size: .78rem; }
  .tight dt, .tight .premium .why, .tight .notes { font-size: .74rem; }
  .tight .premium { padding: 1pt 6pt; }
  .tight th, .tight td { padding: .5pt 3pt; }
  .tight .office img { height: 7mm; }
  .dense .pair li, .tight .pair li { display: inline; }
  .dense .pair li:not(:last-child)::after, .tight .pair li:not(:last-child)::after { content: "\\a0· "; color: var(--muted); }
  .dense .pair ul, .tight .pair ul { padding: 0; }
  .dense figure .wide svg { height: 36mm; }
  .tight figure .wide svg { height: 32mm; }
}
`;
