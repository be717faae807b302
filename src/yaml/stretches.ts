/** A part of a file that is read on its own. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where troubleshoot cuts a file into documents; the line break before it belongs to neither. */
const SEPARATOR = "\n---\n";

/**
 * Cuts a file as troubleshoot does, so that a block scalar before a separator ends without a line break. Directives stay
 * with the document behind them, as in YAML.
 *
 * Ref: https://github.com/replicatedhq/troubleshoot/blob/v0.133.0/internal/util/util.go, SplitYAML
 */
export function stretchesOf(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  let from = 0;
  for (let end = text.indexOf(SEPARATOR); end >= 0; end = text.indexOf(SEPARATOR, from)) {
    from = end + SEPARATOR.length;
    if (isDirectives(text, { start, end })) continue;
    stretches.push({ start, end });
    start = from;
  }
  stretches.push({ start, end: text.length });
  return stretches;
}

function isDirectives(text: string, { start, end }: Stretch): boolean {
  if (text[start] !== "%" && !text.slice(start, end).includes("\n%")) return false;
  return text
    .slice(start, end)
    .split("\n")
    .every((line) => /^(?:%.*|\s*(?:#.*)?)$/.test(line));
}

/** Where the next document begins behind an offset that cannot be read; -1 where none does. */
export function nextDocument(text: string, { from, end }: { from: number; end: number }): number {
  const mark = /\n---(?=\s|$)/g;
  mark.lastIndex = from;
  const { index } = mark.exec(text) ?? { index: -1 };
  return index >= 0 && index < end ? index + 1 : -1;
}
