import { fieldNamed, headerIn } from '../../dossier/fields.js';
import type { InputFormat } from '../read/input-format.js';
import type { Dialect } from './dialect.js';

/** The header of the id column: for spreadsheets as in the input where it has one, else in the language of the headers. */
export function idHeader(shape: InputFormat, to: Dialect): string {
  const field = fieldNamed('id');
  const place = shape.kind === 'csv' ? shape.header.indexes.get('id') : undefined;
  if (shape.kind === 'csv' && place !== undefined && to.name === 'excel')
    return shape.header.names[place] ?? 'id';
  return field ? headerIn(to.language, field) : 'id';
}
