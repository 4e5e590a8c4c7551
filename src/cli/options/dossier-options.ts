import { type Command, Option } from 'commander';
import type { ListType } from '../../dossier/field-types/words.js';
import { ALL_FIELDS, camelCase, type FieldName, headerIn, kebabCase } from '../../dossier/fields.js';
import type { TextOf } from '../../dossier/from-text.js';
import { localName } from '../../i18n/format.js';
import type { Context } from '../context.js';
import type { ValueKind } from '../help.js';

/** What the help calls the value of a field, by the name of its kind. */
const VALUE_KINDS: Readonly<Record<string, ValueKind>> = {
  amount: 'amount',
  'amount-or-percentage': 'amount',
  date: 'date',
  fraction: 'fraction',
  hours: 'number',
  list: 'choice',
  percentage: 'percent',
  'quarter-number': 'number',
  'term-start': 'startDate',
  text: 'text',
  'yes-no': 'yesNo',
};

/** The name of a field's option: `--gross-monthly`. */
export const optionName = (field: string): string => `--${kebabCase(field)}`;

/** The option of each field by its Dutch and French name: `--brutoloon` is `--gross-monthly`. */
const OPTION_BY_NAME: ReadonlyMap<string, string> = new Map(
  ALL_FIELDS.flatMap(({ name, nl, fr }) => [nl, fr].map((local) => [optionName(local), optionName(name)] as const)),
);

/** Replaces the options of fields that are named in Dutch or French by the canonical ones. */
export function translateOptions(args: readonly string[]): string[] {
  const end = args.indexOf('--');
  return args.map((argument, index) => {
    if (!argument.startsWith('--') || (end >= 0 && index > end)) return argument;
    const [name = argument, ...value] = argument.split('=');
    return [OPTION_BY_NAME.get(name.toLowerCase()) ?? name, ...value].join('=');
  });
}

/** @param forAllRows the heading of options that give a field of all rows; without it they are those of one dossier */
export function addDossierOptions(command: Command, { messages, language }: Context, forAllRows?: string): void {
  for (const field of ALL_FIELDS) {
    if (forAllRows !== undefined && field.name === 'id') continue;
    const { name, kind, needed } = field;
    const local = optionName(headerIn(language, field));
    const required =
      forAllRows === undefined && (needed === 'always' || needed === 'employer')
        ? ` [${messages.cli.required[needed]}]`
        : '';
    const also = local === optionName(name) ? '' : `${local}: `;
    const values = (kind as Partial<ListType<string>>).values;
    const words = values ? ` (${values.map((value) => localName(language, value)).join(', ')})` : '';
    const placeholder = messages.help.placeholders[VALUE_KINDS[kind.name] ?? 'text'];
    const option = new Option(`${optionName(name)} <${placeholder}>`, also + messages.fields[name] + words + required);
    command.addOption(option.helpGroup(forAllRows ?? messages.cli.headings.dossierOptions));
  }
}

/** Reads the texts of the fields from the options; null where there is no option of a field. */
export function readDossierTexts(options: Readonly<Record<string, unknown>>): TextOf | null {
  const textOf = (field: FieldName): string | undefined => {
    const value = options[camelCase(field)];
    return typeof value === 'string' ? value : undefined;
  };
  return ALL_FIELDS.some(({ name }) => textOf(name) !== undefined) ? textOf : null;
}
