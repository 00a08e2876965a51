/**
 * A list of numbers that decides everything a generator chooses; past its end the first choice is taken, so a
 * shorter tape is a simpler case.
 */
export class Tape {
  readonly #numbers: readonly number[]
  #read = 0

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers
  }

  /** 0 ≤ choice < `choices`. */
  next(choices: number): number {
    const number = this.#numbers[this.#read] ?? 0
    this.#read += 1
    return number % choices
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.next(items.length)]!
  }

  /** True once in `times`. */
  once(times: number): boolean {
    return this.next(times) === times - 1
  }

  get isOver(): boolean {
    return this.#read >= this.#numbers.length
  }
}
