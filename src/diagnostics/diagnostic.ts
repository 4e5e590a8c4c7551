/**
 * Something that is wrong, as data: a code, and the details that its sentence needs. `Details` maps each code to its
 * details, so that narrowing `code` narrows `details`.
 */
export type Diagnostic<Details, Code extends keyof Details = keyof Details> = {
  [C in Code]: { readonly code: C; readonly details: Details[C] };
}[Code];

/** The details of a code that needs none. */
export type NoDetails = Readonly<Record<never, never>>;

/** The known name that is nearest to an unknown one. */
export interface Nearest {
  readonly nearest: string | null;
}

/**
 * Diagnostics that are thrown where they are found and put into words at the edge of the program.
 * The message consists of the codes, unless a class adds more.
 */
export class DiagnosticError<D extends { readonly code: string }> extends Error {
  constructor(
    readonly diagnostics: readonly D[],
    message: string = diagnostics.map(({ code }) => code).join(', '),
  ) {
    super(message);
  }
}

/** The sentence of each code in one language; `Extra` are its arguments after the details. */
export type Sentences<Details, Extra extends readonly unknown[] = []> = {
  readonly [C in keyof Details]: (details: Details[C], ...extra: Extra) => string;
};

export const formatDiagnostic = <Details, C extends keyof Details, Extra extends readonly unknown[]>(
  sentences: Sentences<Details, Extra>,
  { code, details }: Diagnostic<Details, C>,
  ...extra: Extra
): string => sentences[code](details, ...extra);
