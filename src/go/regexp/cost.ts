/**
 * Returns an upper bound of the instructions that a pattern compiles to. Repetitions copy what they repeat, so that a
 * few characters can become millions of instructions. The pattern need not be valid.
 */
export function programBound(pattern: string): number {
  const open: number[] = [];
  let total = 0;
  let atom = 0;
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(pattern); token; token = TOKEN.exec(pattern)) {
    const { flags, group, close, repeat } = token.groups as Partial<
      Record<"flags" | "group" | "close" | "repeat", string>
    >;
    // A repetition after flags repeats what is before them.
    if (flags) continue;
    if (group) {
      open.push(total + atom);
      total = 0;
      atom = 0;
    } else if (close) {
      atom += total + GROUP_COST;
      total = open.pop() ?? 0;
    } else if (repeat) {
      atom = (atom + 1) * Math.max(1, ...repeat.split(/[{},]/).map(Number));
    } else if (/^[*+?]$/.test(token[0])) {
      atom += 1;
    } else {
      total += atom;
      atom = token[0].length;
    }
  }
  return open.reduce((sum, before) => sum + before, PROGRAM_COST + total + atom);
}

const GROUP_COST = 4;
/** The instructions that the program adds around the pattern. */
const PROGRAM_COST = 4;

/** One token: a quoted string, a character class, a class name, an escape, flags, a parenthesis, a repetition, a character. */
const TOKEN =
  /\\Q(?:(?!\\E).)*(?:\\E)?|\[\^?\]?(?:\[:\^?[a-z]+:\]|\\.|[^\]\\])*\]?|\\[pPx]\{[^}]*\}|\\.|(?<flags>\(\?[A-Za-z-]*\))|(?<group>\()|(?<close>\))|(?<repeat>\{[0-9]+(?:,[0-9]*)?\})|./gsy;
