/** How many values a thing can have, and the index of each. */
export interface Digit {
  readonly size: number;
  readonly indexOf: ReadonlyMap<unknown, number>;
}

const digitOf = (values: readonly unknown[]): Digit => ({
  size: values.length,
  indexOf: new Map(values.map((value, index) => [value, index])),
});

/** The values that each of some things can have, as the digits of a number in mixed radix. */
export function digitsOf<Name extends string>(
  choices: Readonly<Record<Name, readonly unknown[]>>,
): Readonly<Record<Name, Digit>> {
  const digits: Partial<Record<Name, Digit>> = {};
  for (const name in choices) digits[name] = digitOf(choices[name]);
  return digits as Record<Name, Digit>;
}

/** A number with one more digit: numbers of the same digits are equal only where all their digits are. */
export const addDigit = (number: number, { size, indexOf }: Digit, value: unknown): number =>
  number * size + (indexOf.get(value) as number);

/** How many different numbers there are of some digits. */
export const countNumbers = (digits: Readonly<Record<string, Digit>>): number =>
  Object.values(digits).reduce((count, { size }) => count * size, 1);
