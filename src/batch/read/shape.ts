import type { Header } from './header.js';

/** What the input is: a CSV file with its header, or JSON. */
export type Shape = { readonly kind: 'csv'; readonly header: Header } | { readonly kind: 'json' };
