import type { Header } from './header.js';

/** What the input is: a CSV file with its header, or JSON: an array, or a dossier on each line. */
export type InputFormat =
  | { readonly kind: 'csv'; readonly header: Header }
  | { readonly kind: 'json'; readonly isLines: boolean };
