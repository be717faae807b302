import type { Piece, Printed } from "../go/template/template.js";
import { Scanner, YamlFault } from "../go/yaml/yaml.js";
import type { Meter } from "../meter.js";
import { describePosition, type Problem } from "../problem/problem.js";
import { type Locate, positionsThrough } from "./rendered.js";
import { isSpec } from "./structure.js";
import type { ActionSyntax } from "./suspects.js";
import { TemplateLines } from "./template-lines.js";

/**
 * Returns an error for each line of a template that stands in a comment once it is rendered, and that looks like a part of the
 * document: an action trimmed the line break at the end of a comment, and what follows it would be lost.
 *
 * A comment may print values, and may be joined with another comment or with prose.
 *
 * @param template the template that was rendered
 * @throws WorkLimit once the meter is spent
 */
export function commentedOut(
  template: string,
  output: Printed,
  locate: Locate,
  { actions, meter }: { readonly actions: ActionSyntax; readonly meter: Meter },
): readonly Problem[] {
  const joints = [...jointsOf(template, output, { actions, meter })];
  if (joints.length === 0) return [];
  const offsets = outsideOfTokens(
    output.text,
    joints.map(({ offset }) => offset),
    meter,
  );
  const positionAt = positionsThrough(output.pieces, locate);
  // A loop makes the same one in each of its turns.
  const lost = new Map(joints.filter(({ offset }) => offsets.has(offset)).map((joint) => [joint.start, joint]));
  const problems = [...lost.values()].map(({ offset, start, comment }): Problem => {
    const at = describePosition(locate(comment));
    const message =
      start < comment
        ? `The next turn of the loop prints this line into the comment at ${at}, so it is not read`
        : `This line is rendered into the comment at ${at}, so it is not read`;
    return {
      code: "commented-out",
      severity: "error",
      message,
      remedy: `begin a line behind the comment; the dash of ${actions.open}- or -}} removes a line break`,
      position: positionAt(offset),
    };
  });
  for (const problem of problems) meter.problem(problem);
  return problems;
}

/** Where another line of the template begins behind a `#` of an output line. */
interface Joint {
  /** Of its first character that is not blank, in the output and in the template. */
  readonly offset: number;
  readonly start: number;
  /** Of the comment in the template. */
  readonly comment: number;
}

/** What may be a comment: where it is in the template, and where its last line there begins. */
interface Comment {
  readonly start: number;
  readonly line: number;
}

function* jointsOf(
  template: string,
  { text, pieces }: Printed,
  { actions, meter }: { readonly actions: ActionSyntax; readonly meter: Meter },
): Generator<Joint> {
  if (!text.includes("#")) return;
  let lines: TemplateLines | undefined;
  let comment: Comment | undefined;
  let before: (Piece & { readonly length: number }) | undefined;
  let index = 0;
  for (const piece of pieces) {
    const { kind, outputStart, sourceStart } = piece;
    const content = text.slice(outputStart, pieces.endOf(index++, text));
    if (comment && before) {
      lines ??= new TemplateLines(template, actions);
      if (isElsewhere(piece, { comment, before, lines })) {
        const rest = text.slice(outputStart, outputStart + LONGEST_KEY);
        meter.characters(rest.length);
        const blanks = rest.length - rest.trimStart().length;
        const start = sourceStart + (kind === "text" ? Math.min(blanks, content.length) : 0);
        if (STRUCTURE.test(rest)) yield { offset: outputStart + blanks, start, comment: comment.start };
        comment = { start: rest[blanks] === "#" ? start : comment.start, line: start };
      }
    }
    const lineStart = content.lastIndexOf("\n") + 1;
    if (lineStart > 0) comment = undefined;
    if (!comment) {
      const at = commentIn(content, lineStart, text[outputStart - 1]);
      const start = sourceStart + (kind === "text" ? at : 0);
      if (at >= 0) comment = { start, line: start };
    }
    before = { ...piece, length: content.length };
  }
}

/** Whether a piece is of another line of the template than the comment that it continues, or of another turn of a loop. */
function isElsewhere(
  { sourceStart }: Piece,
  {
    comment: { line },
    before,
    lines,
  }: { comment: Comment; before: Piece & { readonly length: number }; lines: TemplateLines },
): boolean {
  if (lines.definitionAt(sourceStart) === lines.definitionAt(line)) {
    return sourceStart < line || lines.hasBreak(line, sourceStart);
  }
  // A comment may print a template that is defined elsewhere.
  const end = before.kind === "text" ? before.sourceStart + before.length : lines.endOfAction(before.sourceStart);
  return lines.isBreakTrimmedAt(end);
}

/** Returns where the first `#` is that may begin a comment; -1 where there is none. */
function commentIn(content: string, from: number, before = "\n"): number {
  for (let at = content.indexOf("#", from); at >= 0; at = content.indexOf("#", at + 1)) {
    if (/\s/.test(at > 0 ? (content[at - 1] as string) : before)) return at;
  }
  return -1;
}

/** Characters of a key that is recognized. */
const LONGEST_KEY = 200;

/** An entry of a list, a key, the beginning of a mapping in braces, or the mark between two documents. */
const STRUCTURE =
  /^[ \t]*(?:-(?:[ \t\r\n]|$)|---(?:\s|$)|(?:\{[ \t]*)?(?:"[^"\n]*"|'[^'\n]*'|[\w<$./-]+)[ \t]*:(?:\s|$))/;

/**
 * Returns the offsets at which no token of YAML is, which are in comments. In a block that is a spec, as a Secret or a ConfigMap
 * carries it, they are looked for among its tokens.
 *
 * @param offsets of characters that are not blank, in their order
 */
function outsideOfTokens(text: string, offsets: readonly number[], meter: Meter): ReadonlySet<number> {
  const outside = new Set<number>();
  meter.characters(text.length);
  const scanner = new Scanner(text, () => meter.steps(1));
  let next = 0;
  const takeBelow = (end: number) => {
    const from = next;
    while (next < offsets.length && (offsets[next] as number) < end) next++;
    return offsets.slice(from, next);
  };
  try {
    for (let token = scanner.take(); next < offsets.length; token = scanner.take()) {
      for (const offset of takeBelow(token.start)) outside.add(offset);
      const inside = takeBelow(token.end);
      if (inside.length > 0 && isBlock(text, token.start) && isSpec(token.value)) {
        const start = text.indexOf("\n", token.start) + 1;
        const inner = outsideOfTokens(
          text.slice(start, token.end),
          inside.map((offset) => offset - start),
          meter,
        );
        for (const offset of inner) outside.add(offset + start);
      }
      if (token.kind === "stream-end") break;
    }
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    for (const offset of takeBelow(error.offset)) outside.add(offset);
  }
  return outside;
}

function isBlock(text: string, at: number): boolean {
  return text[at] === "|" || text[at] === ">";
}
