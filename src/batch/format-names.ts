/** The formats of results by name, as help shows them; the rest of each is loaded with the commands that write or read it. */
export const FORMAT_NAMES = ['csv', 'xlsx', 'json', 'jsonl'] as const;
export type Format = (typeof FORMAT_NAMES)[number];

/** Whether a text names a format of results. */
export const isFormat = (name: string): name is Format => FORMAT_NAMES.some((format) => format === name);
