/** Things that each have one of a list of values. */
type Choices<Name extends string> = Readonly<Record<Name, readonly unknown[]>>;

/** How many values a thing can have, and the index of each. */
export interface Digit {
  readonly size: number;
  readonly indexOf: ReadonlyMap<unknown, number>;
}

/** Each thing of a list as a digit of a number in mixed radix. */
export const digitsOf = <Name extends string>(choices: Choices<Name>): Readonly<Record<Name, Digit>> =>
  Object.fromEntries(
    Object.entries<readonly unknown[]>(choices).map(([name, values]) => [
      name,
      { size: values.length, indexOf: new Map(values.map((value, index) => [value, index])) },
    ]),
  ) as Readonly<Record<Name, Digit>>;

/** A number with one more digit: numbers of the same digits are equal only where all their digits are. */
export const addDigit = (number: number, { size, indexOf }: Digit, value: unknown): number =>
  number * size + (indexOf.get(value) as number);

/** How many different numbers there are of some digits. */
export const countNumbers = (digits: Readonly<Record<string, Digit>>): number =>
  Object.values(digits).reduce((count, { size }) => count * size, 1);
