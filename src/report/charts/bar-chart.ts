import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Language } from '../../i18n/language.js';
import { localNumber } from '../../i18n/numbers.js';
import { centsOf, type Euro, euroFromCents, formatEuro } from '../../primitives/euro.js';

use([BarChart, GridComponent, LegendComponent, MarkLineComponent, SVGRenderer]);

/** The colours and patterns of bars, which the style sheet of the page defines: `--chart-wage` and so on. */
export type Tone = 'wage' | 'guidance' | 'support' | 'neutral';

/** One value for each category. */
export interface BarSeries {
  readonly name: string;
  readonly tone: Tone;
  /** Amounts, or counts; null for no bar. */
  readonly values: readonly (Euro | number | null)[];
}

/** A mark at a category: a number in a circle above its bars, or a line through the chart with a text. */
interface Mark {
  readonly index: number;
  readonly text: string;
}

/** Bars by category, the series on top of each other. */
export interface Bars {
  readonly language: Language;
  /** Whether the values are amounts in cents, which is how `Euro` is written; counts otherwise. */
  readonly unit: 'euro' | 'count';
  /** A label may have two lines. */
  readonly categories: readonly string[];
  readonly series: readonly BarSeries[];
  /** Texts above the bars. */
  readonly above?: readonly Mark[];
  /** Lines with a text, such as a date from which something can be asked for. */
  readonly lines?: readonly Mark[];
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Stripes and dots, so that bars differ without colour too. */
const PATTERNS: Readonly<Record<Tone, object | null>> = {
  wage: null,
  guidance: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1.5, 4.5], rotation: -Math.PI / 4 },
  support: {
    symbol: 'circle',
    dashArrayX: [
      [4, 4],
      [0, 4, 4, 0],
    ],
    dashArrayY: [4, 0],
    symbolSize: 0.7,
  },
  neutral: null,
};
const INK = 'var(--ink)';
const MUTED = 'var(--muted)';
const FONT = 'inherit';
const SMALL = 11;
/** The labels of the axes are within the margins of the grid. */
const OUTSIDE = { outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' };
/** The height of a number above a bar, as a part of that of the chart. */
const HEADROOM = '18%';
/** Below this width there is less room for texts. */
const NARROW = 500;
let charts = 0;

/**
 * Draws bars as an SVG, with the colours of the page that it becomes a part of.
 * @returns the element, without a title: the page gives its text alternative
 */
export function drawBars(bars: Bars, size: Size): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
  chart.setOption(optionOf(bars, size));
  const svg = chart.renderToSVGString({ useViewBox: true });
  chart.dispose();
  return forPage(svg, bars, `chart${++charts}`);
}

/** A path with dashes: a line of the chart, which is not a bar. */
const DASHED = /<path [^>]*stroke-dasharray[^>]*>/g;
/** The bar of a value, as ECharts writes it. */
const BAR = /ecmeta_series_index="(\d+)" ecmeta_data_index="(\d+)" ecmeta_ssr_type="chart" ecmeta_silent="\w+"/g;

/** Names of its own for the parts of a chart, since a page can have several, and with each bar its exact value. */
const forPage = (svg: string, { series, unit }: Bars, name: string): string =>
  svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ class="[^"]*"/g, '')
    .replace(DASHED, (path) => path.replace(BAR, ''))
    .replace(BAR, (_, at: string, index: string) => `data-value="${exactValue(series[+at]?.values[+index], unit)}"`)
    .replace(/\becmeta_\w+="[^"]*" ?/g, '')
    .replace(/\bzr\d+-/g, `${name}-`)
    .replace('<svg ', '<svg aria-hidden="true" focusable="false" ');

const exactValue = (value: Euro | number | null | undefined, unit: Bars['unit']): string =>
  unit === 'euro' ? formatEuro(euroFromCents(plainNumber(value ?? 0))) : String(value ?? 0);

function optionOf(bars: Bars, { width }: Size): Parameters<ReturnType<typeof init>['setOption']>[0] {
  const { categories, series, lines = [], above = [], language, unit } = bars;
  const text = { color: INK, fontFamily: FONT, fontSize: SMALL };
  const show = (value: number) => shownOnAxis(value, unit, language);
  return {
    animation: false,
    textStyle: text,
    grid: {
      left: 4,
      right: 12,
      top: (series.length > 1 ? 24 : 6) + (lines.length > 0 ? 18 : 6),
      bottom: 2,
      ...OUTSIDE,
    },
    legend: {
      show: series.length > 1,
      top: 0,
      left: 0,
      itemWidth: 18,
      itemHeight: 11,
      itemGap: 18,
      selectedMode: false,
      textStyle: { ...text, fontSize: 12 },
    },
    xAxis: {
      type: 'category',
      data: categories,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: MUTED } },
      axisLabel: { ...text, interval: 0, lineHeight: 14, hideOverlap: width < NARROW },
    },
    yAxis: {
      type: 'value',
      splitNumber: 4,
      // numbers above the bars stay below the words of a line
      ...(above.length > 0 && lines.length > 0 ? { boundaryGap: [0, HEADROOM] } : {}),
      splitLine: { lineStyle: { color: 'var(--line)' } },
      axisLabel: { ...text, formatter: show },
      ...(unit === 'count' ? { minInterval: 1 } : {}),
    },
    series: series.map(({ name, tone, values }, at) => ({
      name,
      type: 'bar',
      stack: 'all',
      silent: true,
      barMaxWidth: 44,
      barCategoryGap: '22%',
      data: values.map((value, index) => ({
        value: value === null ? null : plainNumber(value),
        // a bar without a mark has no label, not even an empty one
        label: { show: at === series.length - 1 && above.some((mark) => mark.index === index) },
      })),
      itemStyle: {
        color: `var(--chart-${tone})`,
        borderColor: 'var(--paper)',
        borderWidth: 0.5,
        ...(PATTERNS[tone] ? { decal: { ...PATTERNS[tone], color: 'var(--chart-pattern)' } } : {}),
      },
      ...(at === series.length - 1 ? { label: labelsAbove(above), markLine: markLines(lines, width < NARROW) } : {}),
    })),
  };
}

const plainNumber = (value: Euro | number): number => (typeof value === 'number' ? value : centsOf(value));

/** `2.500` for 2 500.00 euro. */
const shownOnAxis = (value: number, unit: Bars['unit'], language: Language): string =>
  localNumber(unit === 'euro' ? formatEuro(euroFromCents(value)).replace(/\.00$/, '') : String(value), language);

function labelsAbove(above: readonly Mark[]): object {
  const textAt = new Map<number, string>();
  for (const { index, text } of above) textAt.set(index, [textAt.get(index), text].filter(Boolean).join(', '));
  return {
    position: 'top',
    distance: 2,
    color: INK,
    fontFamily: FONT,
    fontSize: SMALL,
    fontWeight: 'bold',
    // readable where a line crosses it
    backgroundColor: 'var(--paper)',
    padding: [1, 3],
    formatter: ({ dataIndex }: { readonly dataIndex: number }) => textAt.get(dataIndex) ?? '',
  };
}

function markLines(lines: readonly Mark[], isNarrow: boolean): object {
  return {
    silent: true,
    symbol: 'none',
    // behind the bars
    z: 1,
    data: lines.map(({ index, text }, at) => ({
      xAxis: index,
      label: {
        formatter: text,
        position: 'end',
        color: INK,
        fontFamily: FONT,
        fontSize: SMALL,
        distance: 4,
        // away from the next line
        ...(isNarrow && lines.length > 1 ? { align: at === 0 ? 'right' : 'left' } : {}),
      },
    })),
    lineStyle: { color: INK, type: 'dashed', width: 1 },
  };
}
