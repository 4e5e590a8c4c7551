/** Ids are remembered by two numbers of 32 bits each: among so many ids no two different ones are likely to have both. */
const MOST_IDS = 4_194_304;
const FIRST_SIZE = 131_072;

/** The ids of the rows of a block, as plain data: three numbers each, of which the last is the line. */
export class IdNumbers {
  #numbers = new Uint32Array(3 * 1_024);
  #length = 0;

  /** Adds an id by two numbers of 32 bits: FNV-1a, and another like it. */
  add(id: string, line: number): void {
    let one = 0x811c9dc5;
    let two = 0x9747b28c;
    for (let index = 0; index < id.length; index++) {
      const char = id.charCodeAt(index);
      one = Math.imul(one ^ char, 0x01000193);
      two = Math.imul(two ^ char, 0x5bd1e995);
      two ^= two >>> 15;
    }
    if (this.#length === this.#numbers.length) this.#grow();
    const numbers = this.#numbers;
    numbers[this.#length] = one;
    // 0 is an empty slot
    numbers[this.#length + 1] = two | 1;
    numbers[this.#length + 2] = line;
    this.#length += 3;
  }

  /** The numbers since the last call. */
  flush(): Uint32Array {
    const numbers = this.#numbers.slice(0, this.#length);
    this.#length = 0;
    return numbers;
  }

  #grow(): void {
    const numbers = new Uint32Array(2 * this.#numbers.length);
    numbers.set(this.#numbers);
    this.#numbers = numbers;
  }
}

/** Finds ids that occur for the second time, in memory that does not hold the ids themselves. */
export class SeenIds {
  #slots = new Uint32Array(2 * FIRST_SIZE);
  #count = 0;

  /** Whether an id was added before; it is added, unless there are too many already. */
  isDuplicate(one: number, two: number): boolean {
    const at = this.#slotOf(this.#slots, one, two);
    if (this.#slots[at + 1] !== 0) return true;
    if (this.#count >= MOST_IDS) return false;
    this.#slots[at] = one;
    this.#slots[at + 1] = two;
    this.#count++;
    if (this.#count * 4 > this.#slots.length) this.#grow();
    return false;
  }

  #slotOf(slots: Uint32Array, one: number, two: number): number {
    const mask = slots.length / 2 - 1;
    let slot = one & mask;
    while (slots[2 * slot + 1] !== 0 && (slots[2 * slot] !== one || slots[2 * slot + 1] !== two))
      slot = (slot + 1) & mask;
    return 2 * slot;
  }

  #grow(): void {
    const slots = new Uint32Array(2 * this.#slots.length);
    for (let at = 0; at < this.#slots.length; at += 2) {
      const [one = 0, two = 0] = [this.#slots[at], this.#slots[at + 1]];
      if (two === 0) continue;
      const to = this.#slotOf(slots, one, two);
      slots[to] = one;
      slots[to + 1] = two;
    }
    this.#slots = slots;
  }
}
