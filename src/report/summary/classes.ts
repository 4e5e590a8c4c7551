import { type BatchPicture, CLASS_WIDTH, CLASSES } from './batch-picture.js';

/** Dossiers with a total from so many whole euro to so many, the second not included; null for no limit. */
export interface TotalClass {
  readonly from: number;
  readonly to: number | null;
  readonly count: number;
}

/** A chart and a table have room for so many. */
const MOST_SHOWN = 12;
/** How many classes are put together; each divides the number of classes that have a limit. */
const WIDTHS = [1, 2, 4, 10, 20];

/** The distribution of totals in at most a dozen classes of the same width, as far as there are any. */
export function shownClasses({ classes }: Pick<BatchPicture, 'classes'>): TotalClass[] {
  const limited = classes.slice(0, CLASSES - 1);
  const above = classes[CLASSES - 1] ?? 0;
  const used = above > 0 ? limited.length : limited.findLastIndex((count) => count > 0) + 1;
  const width = WIDTHS.find((each) => used / each <= MOST_SHOWN) ?? limited.length;
  const shown: TotalClass[] = [];
  for (let at = 0; at < used; at += width)
    shown.push({
      from: at * CLASS_WIDTH,
      to: (at + width) * CLASS_WIDTH,
      count: limited.slice(at, at + width).reduce((sum, count) => sum + count, 0),
    });
  return above === 0 ? shown : [...shown, { from: limited.length * CLASS_WIDTH, to: null, count: above }];
}
