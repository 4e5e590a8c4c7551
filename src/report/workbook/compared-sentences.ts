import type { ComparisonAnswer } from '../answer-formats.js';
import { comparisonPageOf } from '../comparison-page.js';
import type { Sheet } from './sheet.js';

/** Places what the amounts rest on, with the dossiers for which it holds: assumptions, the projection and other warnings. */
export function sentences(answer: ComparisonAnswer, sheet: Sheet): void {
  const { assumptions, warnings } = comparisonPageOf(answer);
  for (const { title, items } of [assumptions, warnings]) {
    if (items.length === 0) continue;
    sheet.wide(title, 'heading');
    for (const item of items) sheet.wide(item, 'wrapped');
    sheet.next++;
  }
}
