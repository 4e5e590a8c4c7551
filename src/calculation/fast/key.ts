/** Things that each have one of a list of values. */
type Choices = Readonly<Record<string, readonly unknown[]>>;
type Chosen<C extends Choices> = { readonly [Name in keyof C]: C[Name][number] };

/**
 * Makes the function that gives each combination of values a whole number of its own.
 * It reads every name of the list, so none can be forgotten.
 */
export function keyOf<C extends Choices>(choices: C): (chosen: Chosen<C>) => number {
  const digits = Object.entries(choices).map(([name, values]) => ({
    name,
    size: values.length,
    indexes: new Map<unknown, number>(values.map((value, index) => [value, index])),
  }));
  return (chosen) => {
    let key = 0;
    for (const { name, size, indexes } of digits) key = key * size + (indexes.get(chosen[name]) as number);
    return key;
  };
}
