import { loadCatalog } from '../i18n/catalogs.js';
import type { ComputeOptions } from './compute.js';
import { FORMATS } from './formats.js';

/** Loads the texts that a batch writes, and what its format needs. */
export async function loadTexts({ language, format }: Pick<ComputeOptions, 'language' | 'format'>): Promise<void> {
  await Promise.all([loadCatalog(language), FORMATS[format].load()]);
}
