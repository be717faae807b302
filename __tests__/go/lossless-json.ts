/** Parses JSON with integral numbers as `bigint`: `JSON.parse` rounds numbers beyond 2^53. */
export type Json = null | boolean | number | bigint | string | Json[] | { [key: string]: Json };

const TOKEN =
  /\s*(?:("(?:[^"\\]|\\.)*")|(-?\d+)(?![\d.eE])|(-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)|(true|false|null)|([[\]{}:,]))/y;

export function parseLosslessJson(text: string): Json {
  const tokens = new RegExp(TOKEN);
  let token = "";
  const advance = (): RegExpExecArray => {
    const match = tokens.exec(text);
    if (!match) throw new SyntaxError(`Cannot read JSON at ${tokens.lastIndex}`);
    token = match[5] ?? "";
    return match;
  };
  const value = (): Json => {
    const [, string, integer, float, word] = advance();
    if (string !== undefined) return JSON.parse(string) as string;
    if (integer !== undefined) return BigInt(integer);
    if (float !== undefined) return Number(float);
    if (word !== undefined) return JSON.parse(word) as null | boolean;
    return token === "[" ? array() : object();
  };
  const array = (): Json[] => {
    const items: Json[] = [];
    if (closes("]")) return items;
    do items.push(value());
    while (continues());
    return items;
  };
  const object = (): Json => {
    const entries: [string, Json][] = [];
    if (closes("}")) return {};
    do {
      const key = JSON.parse(advance()[1] as string) as string;
      advance();
      entries.push([key, value()]);
    } while (continues());
    return Object.fromEntries(entries);
  };
  const closes = (bracket: string): boolean => {
    const { lastIndex } = tokens;
    if (text.slice(lastIndex).trimStart().startsWith(bracket)) return advance() !== undefined;
    return false;
  };
  const continues = (): boolean => {
    advance();
    return token === ",";
  };
  return value();
}
