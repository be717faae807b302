import type { Piece, Printed } from "../template/template.js";

/** The same output with every occurrence of a text cut out; the pieces close up. */
export function withoutText({ text, pieces }: Printed, unwanted: string): Printed {
  const cuts = occurrences(text, unwanted);
  if (cuts.length === 0) return { text, pieces };
  const kept: Piece[] = [];
  const texts: string[] = [];
  let outputStart = 0;
  let cut = 0;
  pieces.forEach((piece, index) => {
    const end = pieces[index + 1]?.outputStart ?? text.length;
    for (let at = piece.outputStart; at < end; ) {
      while (cut < cuts.length && (cuts[cut] as number) + unwanted.length <= at) cut++;
      const next = cuts[cut] ?? text.length;
      if (next <= at) {
        at = Math.min(end, next + unwanted.length);
        continue;
      }
      const stop = Math.min(end, next);
      const moved = piece.kind === "text" ? at - piece.outputStart : 0;
      kept.push({ kind: piece.kind, sourceStart: piece.sourceStart + moved, outputStart });
      texts.push(text.slice(at, stop));
      outputStart += stop - at;
      at = stop;
    }
  });
  return { text: texts.join(""), pieces: kept };
}

/** Where a text occurs, without overlap. */
function occurrences(text: string, sought: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) found.push(at);
  return found;
}
