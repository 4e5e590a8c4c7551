/**
 * Something that is wrong, as data: a code, and what its sentence needs to know. `Details` says what each code
 * carries, so that whoever narrows `code` has narrowed `details`.
 */
export type Diagnostic<Details, Code extends keyof Details = keyof Details> = {
  [C in Code]: { readonly code: C; readonly details: Details[C] };
}[Code];

/** The details of a code that says everything by itself. */
export type NoDetails = Readonly<Record<never, never>>;

/** Something that is not known, and the known name that is most like it. */
export interface Nearest {
  readonly nearest: string | null;
}

/** Makes a diagnostic; the details are those of its code. */
export const diagnostic = <Details, C extends keyof Details>(
  code: C,
  details: Details[C],
): Diagnostic<Details, C> => ({ code, details });

/**
 * Diagnostics that are thrown where they are found and put into words at the edge of the program.
 * The message is the codes alone, unless a class says more.
 */
export class DiagnosticError<D extends { readonly code: string }> extends Error {
  constructor(
    readonly diagnostics: readonly D[],
    message: string = diagnostics.map(({ code }) => code).join(', '),
  ) {
    super(message);
  }
}

/** The sentence of each code in one language, with whatever else it takes to write one. */
export type Sentences<Details, Extra extends readonly unknown[] = []> = {
  readonly [C in keyof Details]: (details: Details[C], ...extra: Extra) => string;
};

/** Says in a sentence what is wrong. */
export const formatDiagnostic = <Details, C extends keyof Details, Extra extends readonly unknown[]>(
  sentences: Sentences<Details, Extra>,
  { code, details }: Diagnostic<Details, C>,
  ...extra: Extra
): string => sentences[code](details, ...extra);
