/** The style of every page: on a screen, light or dark, wide or narrow, and on A4 in black and white. */
export const STYLE_SHEET = `
:root {
  color-scheme: light dark;
  --paper: #fff; --desk: #eef1f3; --ink: #1c2730; --muted: #55636f; --line: #d9e0e5; --soft: #f4f7f8;
  --accent: #14546b; --good: #17663a; --bad: #9c2a1f;
  --chart-wage: #1d4e68; --chart-guidance: #b7791f; --chart-support: #5b3f7d; --chart-cost: #7b8894;
  --chart-neutral: #1d4e68; --chart-pattern: #fff;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #172026; --desk: #0e1418; --ink: #e8edf0; --muted: #a7b4bd; --line: #35434c; --soft: #1f2a31;
    --accent: #84c7dd; --good: #7fd3a0; --bad: #f2a79d;
    --chart-wage: #6fb4d2; --chart-guidance: #e2b04a; --chart-support: #b79ae0; --chart-cost: #93a1ab;
    --chart-neutral: #6fb4d2; --chart-pattern: #172026;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--desk); color: var(--ink);
  font: 15px/1.5 "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, "DejaVu Sans", sans-serif;
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
.muted, .notes { color: var(--muted); font-size: .87rem; }

/* the office, the client and the day */
.office { display: flex; align-items: center; gap: 1rem; padding-bottom: .9rem; margin-bottom: 1.1rem; border-bottom: 2px solid var(--accent); }
.office img { max-height: 3.6rem; max-width: 11rem; object-fit: contain; }
.logo { background: #fff; border-radius: 4px; padding: .2rem; line-height: 0; }
.office .name { font-size: 1.12rem; font-weight: 600; }
.office .contact { margin-left: auto; text-align: right; color: var(--muted); font-size: .87rem; line-height: 1.4; font-style: normal; }
.title { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .4rem 2rem; align-items: end; }

/* names with their texts */
dl { margin: .3rem 0; }
dl.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: .5rem 1.6rem; }
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
.premium .why { font-size: .87rem; color: var(--muted); margin: .25rem 0 0; }
.premium ul.why { padding-left: 1.1rem; }

/* tables */
.scroll { overflow-x: auto; margin: .4rem 0; }
.scroll:focus-visible, a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
caption { text-align: left; color: var(--accent); font-weight: 600; font-size: 1.08rem; padding: 0 0 .5rem; }
th, td { padding: .3rem .55rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
thead th { vertical-align: bottom; font-weight: 600; line-height: 1.3; color: var(--muted); border-bottom: 1.5px solid var(--muted); overflow-wrap: normal; hyphens: auto; }
tbody th { font-weight: 400; }
th:first-child, td:first-child { padding-left: 0; }
th:last-child, td:last-child { padding-right: 0; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; overflow-wrap: normal; }
thead .number { white-space: normal; }
tfoot th, tfoot td { font-weight: 600; border-bottom: 0; border-top: 1.5px solid var(--muted); }
.strong { font-weight: 600; }
.partial > th { font-style: italic; }

/* the chart */
figure { margin: .6rem 0 0; break-inside: avoid; }
figcaption { color: var(--accent); font-weight: 600; font-size: 1.08rem; margin-bottom: .35rem; }
figure svg { display: block; width: 100%; height: auto; }
figure .narrow { display: none; }
ol.changes { columns: 2 18rem; column-gap: 2rem; font-size: .92rem; padding-left: 1.4rem; }
ol.changes li { break-inside: avoid; }

/* two parts next to each other */
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2.2rem; }
.pair ul { font-size: .92rem; }
.steps { list-style: none; padding: 0; counter-reset: step; font-size: .92rem; }
.steps li { counter-increment: step; display: grid; grid-template-columns: 1.7rem 1fr 15.5rem; gap: 0 .5rem; padding: .28rem 0; border-bottom: 1px solid var(--line); break-inside: avoid; }
.steps li::before { content: counter(step); font-weight: 600; color: var(--accent); text-align: right; padding-right: .3rem; }
.steps li:last-child { border-bottom: 0; }
.steps .where { color: var(--muted); }
.indicative { border-top: 1px solid var(--line); margin-top: 1rem; padding-top: .6rem; font-weight: 600; }
.derivation { font-size: .87rem; }
.derivation ul { padding-left: 1.1rem; }
.code { font-family: ui-monospace, "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace; font-size: .84rem; }
.short { max-width: 34rem; }
.scroll tbody th { overflow-wrap: break-word; }
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
  .steps li { grid-template-columns: 1.4rem 1fr; }
  .steps .where { grid-column: 2; }
  .scroll table { min-width: 34rem; }
  .scroll.long table { min-width: 46rem; }
  .scroll tr > th:first-child { position: sticky; left: 0; background: var(--paper); padding-right: .6rem; }
  .scroll::after { content: none; }
}

@page { size: A4; margin: 11mm 13mm 12mm; }
@media print {
  body { background: none; font-size: 8.6pt; line-height: 1.36; }
  main { max-width: none; padding: 0; }
  .sheet { padding: 0; margin: 0; box-shadow: none; border-radius: 0; background: none; }
  .first { break-after: page; }
  h1 { font-size: 16pt; }
  h2, caption, figcaption { font-size: 10pt; }
  h2 { margin: 6.5pt 0 2pt; break-after: avoid; }
  h3 { break-after: avoid; }
  .file > h2:first-child { font-size: 14pt; margin-bottom: 6pt; }
  caption { padding-bottom: 2pt; }
  .office { padding-bottom: 5pt; margin-bottom: 6pt; }
  .office img { max-height: 13mm; max-width: 45mm; }
  .scroll { overflow: visible; margin: 5pt 0 0; }
  th, td { padding: 1.4pt 4pt; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  dl.facts { grid-template-columns: repeat(4, 1fr); gap: 2.5pt 10pt; }
  .premium { background: none; padding: 3pt 7pt 4pt; }
  .premium .amount { font-size: 12pt; margin: 0; }
  .premiums { gap: 6pt; }
  figure { margin-top: 5pt; }
  figcaption { margin-bottom: 1pt; }
  ol.changes { margin: 2pt 0; }
  .steps li { padding: 1.1pt 0; grid-template-columns: 12pt 1fr 62mm; }
  .pair ul { margin: 0; }
  li { margin: .5pt 0; }
  .notes { margin: 1.5pt 0; }
  .indicative { margin-top: 5pt; padding-top: 3pt; }
  /* a page with more on it than usual */
  .dense { font-size: 7.7pt; line-height: 1.3; }
  .dense h1 { font-size: 14pt; }
  .dense h2, .dense caption, .dense figcaption { font-size: 8.8pt; }
  .dense h2 { margin-top: 4pt; }
  .dense figure .wide { max-height: 38mm; }
}
`;
