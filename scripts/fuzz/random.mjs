/** Returns draws that are the same for a seed. */
export function random(seed) {
  let state = seed >>> 0;
  // Mulberry32.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit) => Math.floor(next() * limit);
  const pick = (list) => list[below(list.length)];
  return {
    below,
    pick,
    chance: (share) => next() < share,
    /** A few, hundreds, or as many as the limits of templates allow. */
    count: () => pick([1, 2, 3, 10, 50, 100, 1_000, 10_000, 50_000, 99_999]),
    /** How often something is repeated in a file. */
    times: () => pick([1, 2, 5, 20, 100, 1_000, 5_000, 20_000]),
  };
}
