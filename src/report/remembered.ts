/** Returns a function that calls another one once for each value, and has its answer for the next time. Objects are the same by identity. */
export function remembered<K, V>(answer: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as V;
    const own = answer(key);
    known.set(key, own);
    return own;
  };
}
