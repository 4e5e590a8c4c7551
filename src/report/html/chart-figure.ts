import { type Bars, drawBars, type Size } from '../charts/bar-chart.js';
import { figure } from './page.js';
import { Html } from './template.js';

/** A page of A4 and a screen, and a telephone. */
const WIDE: Size = { width: 760, height: 175 };
const NARROW: Size = { width: 360, height: 260 };

/**
 * A chart as a figure with its title. It is drawn twice, since text in a picture does not get larger on a telephone;
 * only one is shown.
 *
 * @param summary the text alternative; the amounts themselves are in a table of the page
 * @param narrow the same chart for a narrow page, where it needs other labels
 */
export const chartFigure = (title: string, summary: string, bars: Bars, narrow: Bars = bars): Html =>
  figure({
    title,
    summary,
    wide: new Html(drawBars(bars, WIDE)),
    narrow: new Html(drawBars(narrow, NARROW)),
  });
