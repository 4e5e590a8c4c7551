import { loadCatalog } from '../i18n/catalogs.js';
import { dialect } from './write/dialect.js';
import type { WriteOptions } from './write/result-format.js';

/** Loads the texts that a batch writes: those of its language, and the headers, which are English for programs. */
export async function loadTexts(options: Pick<WriteOptions, 'dialect' | 'language'>): Promise<void> {
  await loadCatalog(options.language);
  await loadCatalog(dialect(options.dialect, options.language).language);
}
