/** Places from the first to before the second. */
export interface PlaceRange {
  readonly from: number;
  readonly to: number;
}

/** All places cut into ranges that lie one behind the other. */
export class PlaceRanges {
  readonly #starts: Int32Array;
  readonly #rangeAt: Int32Array;
  readonly #places: number;

  /** `starts` ascend from 0; one that is repeated begins an empty range. */
  constructor(starts: readonly number[], places: number) {
    this.#starts = Int32Array.from(starts);
    this.#places = places;
    this.#rangeAt = new Int32Array(places);
    for (let range = 0; range < starts.length; range++) {
      const { from, to } = this.range(range);
      this.#rangeAt.fill(range, from, to);
    }
  }

  get count(): number {
    return this.#starts.length;
  }

  /** The number of the range that a place lies in. */
  numberAt(place: number): number {
    return this.#rangeAt[place] ?? 0;
  }

  /** A range by number; one before the first or behind the last is empty. */
  range(number: number): PlaceRange {
    const from = this.#starts[number];
    if (from === undefined) return { from: this.#places, to: this.#places };
    return { from, to: this.#starts[number + 1] ?? this.#places };
  }

  at(place: number): PlaceRange {
    return this.range(this.numberAt(place));
  }
}
