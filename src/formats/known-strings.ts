/** Strings that are kept, and their longest: about 30 MB. */
const MAX_KNOWN = 65_536;
const MAX_KNOWN_LENGTH = 256;

/** Returns a function that quotes as the given one. The strings of a merged report are there once for each runner, and are kept. */
export function knownStrings(quote: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const quoted = quote(text);
    if (text.length > MAX_KNOWN_LENGTH) return quoted;
    if (known.size === MAX_KNOWN) known.clear();
    known.set(text, quoted);
    return quoted;
  };
}
