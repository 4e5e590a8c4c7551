import { loadCatalog } from '../i18n/catalogs.js';
import type { WriteOptions } from './write/result-format.js';

/** Loads the texts that a batch writes. */
export const loadTexts = ({ language }: Pick<WriteOptions, 'language'>): Promise<void> => loadCatalog(language);
