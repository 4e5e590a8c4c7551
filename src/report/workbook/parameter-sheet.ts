import type { ParameterUse } from '../../explain/node.js';
import { parametersUsedBy } from '../../explain/used-parameters.js';
import { localDate } from '../../i18n/numbers.js';
import type { Dated } from '../../parameters/parameters.js';
import { formatQuarter } from '../../primitives/quarter.js';
import { originOf } from '../result.js';
import { formatParameterValue } from '../terminal/parameter-lines.js';
import { type CellReference, Sheet } from './sheet.js';
import type { Look } from './styles.js';
import type { WorkbookBasis } from './workbook-basis.js';

type Sourced = Pick<Dated<unknown>, 'parameter' | 'source' | 'confidence'> & { readonly from: string };

/**
 * The sheet of the parameters: each value that a formula refers to is in one cell, with its first day, its confidence
 * and its source. The other parameters of the result, and rules in words, come after them.
 */
export class ParameterSheet {
  readonly sheet: Sheet;
  readonly #cells = new Map<string, CellReference>();
  readonly #shown = new Set<string>();

  constructor(readonly basis: WorkbookBasis) {
    const { words, parameters } = basis;
    this.sheet = new Sheet(words.sheets.parameters, { widths: [58, 30, 16, 13, 14, 48], frozen: 1, isLandscape: true });
    const { name, detail, value, from, confidence, source } = words.parameters;
    this.sheet.row([
      [name, 'heading'],
      [detail, 'heading'],
      [value, 'headingOfNumbers'],
      [from, 'heading'],
      [confidence, 'heading'],
      [source, 'heading'],
    ]);
    const { engine, parameters: origin } = originOf(parameters);
    const receipt = [
      words.parameters.receipt(engine, origin.version, formatQuarter(parameters.knownUntil)),
      `SHA-256 ${origin.sha256}`,
      ...basis.ownValues,
    ];
    for (const text of receipt) this.sheet.wide(text, 'note');
  }

  /** The cell of a value; one that was asked for before is the same cell. */
  cell(dated: Sourced, detail: string, value: number, look: Look): CellReference {
    const key = `${dated.parameter} ${dated.from} ${detail}`;
    const known = this.#cells.get(key);
    if (known) return known;
    this.#shown.add(`${dated.parameter} ${dated.from}`);
    const row = this.sheet.next;
    const { sheet } = this;
    sheet.put(row, 1, this.#nameOf(dated.parameter), 'wrapped');
    if (detail !== '') sheet.put(row, 2, detail, 'wrapped');
    this.#provenance(row, dated);
    const cell = sheet.put(row, 3, value, look);
    this.#cells.set(key, cell);
    return cell;
  }

  /** Lists the other parameters that the result uses. */
  finish(): void {
    const { simulation, parameters, messages, language } = this.basis;
    for (const use of parametersUsedBy(simulation, parameters)) {
      if (this.#shown.has(`${use.id} ${use.from}`)) continue;
      const entry = parameters.entries.find(({ id }) => id === use.id);
      const value = entry?.values.find(({ from }) => from === use.from);
      const text = entry && value ? formatParameterValue(entry, value, messages, language) : '';
      const row = this.sheet.next;
      this.sheet.put(row, 1, this.#nameOf(use.id), 'wrapped');
      if (text !== '') this.sheet.put(row, 2, text, 'wrapped');
      this.#provenance(row, { ...use, parameter: use.id });
      const longest = Math.max(this.#nameOf(use.id).length / 50, text.length / 26, use.source.length / 42);
      this.sheet.height(row, 15 * Math.ceil(longest));
    }
  }

  #provenance(row: number, { from, source, confidence, parameter }: Sourced): void {
    const { messages, language } = this.basis;
    this.sheet.put(row, 4, localDate(from, language), 'text');
    this.sheet.put(row, 5, messages.confidences[confidence], 'text');
    const cited = messages.sources[source] ?? source;
    this.sheet.put(row, 6, cited, 'wrapped');
    const lines = Math.max(cited.length / 42, this.#nameOf(parameter).length / 50);
    this.sheet.height(row, 15 * Math.max(1, Math.ceil(lines)));
  }

  #nameOf(id: ParameterUse['id']): string {
    const { messages, parameters } = this.basis;
    return messages.parameterNames[id] ?? parameters.entries.find((entry) => entry.id === id)?.name ?? id;
  }
}
