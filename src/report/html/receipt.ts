import type { Simulation } from '../../calculation/simulation.js';
import { findConfidenceNotes } from '../../explain/used-parameters.js';
import { catalogFor } from '../../i18n/catalogs.js';
import type { Language } from '../../i18n/language.js';
import { localDate, localNumber } from '../../i18n/numbers.js';
import type { ParameterEntry } from '../../parameters/entry.js';
import type { Parameters } from '../../parameters/parameters.js';
import { formatQuarter } from '../../primitives/quarter.js';
import type { LabelledText } from '../client/who.js';
import { originOf } from '../result.js';
import { formatParameterValue } from '../terminal/parameter-lines.js';
import { escapeControlCharacters } from '../terminal/style.js';
import { facts, notes, part, table } from './page.js';
import { type Html, joinHtml } from './template.js';

/** The program and the values with which it was computed. */
export function receipt(simulations: readonly Simulation[], parameters: Parameters, language: Language): Html {
  const messages = catalogFor(language);
  const { file } = messages.page;
  const origin = originOf(parameters);
  const { version, sha256, overlay } = origin.parameters;
  const items: LabelledText[] = [
    { label: file.engine, text: `imw ${origin.engine}` },
    { label: file.parameters, text: version },
    { label: file.knownUntil, text: formatQuarter(parameters.knownUntil) },
    ...(origin.indexation === null
      ? []
      : [{ label: file.indexation, text: `${localNumber(origin.indexation, language)} %` }]),
    { label: file.sha256, text: sha256 },
    ...(overlay === null
      ? []
      : [{ label: file.overlay, text: escapeControlCharacters(`${overlay.file} (${overlay.sha256})`) }]),
  ];
  const entries = new Map(parameters.entries.map((entry) => [entry.id, entry]));
  const uses = new Map(
    simulations
      .flatMap((simulation) => findConfidenceNotes(simulation, parameters).uses)
      .map((use) => [`${use.id} ${use.from}`, use]),
  );
  const values = [...uses.values()].flatMap(({ id, from, confidence }) => {
    const entry = entries.get(id);
    const value = entry?.values.find((dated) => dated.from === from);
    if (!entry || !value || entry.kind === 'text') return [];
    return {
      label: messages.parameterNames[id] ?? entry.name,
      cells: [
        formatParameterValue(entry as ParameterEntry, value, messages, language),
        localDate(from, language),
        messages.confidences[confidence],
      ],
    };
  });
  const body = joinHtml([
    notes({ items: [file.receiptNote] }),
    facts({ items: items.map((item) => ({ ...item, isWide: item.text.length > 42 })) }),
    table({
      caption: file.values,
      labels: file.parameter,
      columns: [{ heading: file.value }, { heading: file.since }, { heading: file.confidence }],
      rows: values,
    }),
  ]);
  return part({ title: file.receipt, body });
}
