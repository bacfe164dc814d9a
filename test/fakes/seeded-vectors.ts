/** Vectors that are the same in every run. */

/** Numbers in [0, 1) from a seed (mulberry32, by Tommy Ettinger). */
export const seededRandom = (seed: number): (() => number) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const unit = (vector: Float32Array): Float32Array => {
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
};

export interface VectorSketch {
  readonly seed: number;
  readonly count: number;
  readonly dimensions: number;
  /** Directions around which the vectors gather, as embeddings of kindred passages do. */
  readonly clusters?: number;
}

/** Unit vectors that gather around some directions. */
export const clusteredVectors = (sketch: VectorSketch): readonly Float32Array[] => {
  const { seed, count, dimensions, clusters = 20 } = sketch;
  const random = seededRandom(seed);
  const spread = () => random() + random() + random() - 1.5;
  const direction = () => unit(Float32Array.from({ length: dimensions }, spread));
  const centres = Array.from({ length: clusters }, direction);
  return Array.from({ length: count }, () => {
    const centre = centres[Math.floor(random() * clusters)] ?? direction();
    const noise = direction();
    return unit(centre.map((value, i) => value + (noise[i] ?? 0)));
  });
};
