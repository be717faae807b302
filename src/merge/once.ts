/**
 * Returns a function that computes a result once for each value, which must not change: the log, the annotations, the
 * summary and the reports all show the table of the same merged report.
 */
export function oncePer<K extends object, V extends object>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}
