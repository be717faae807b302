import { PieceList, type Printed } from "../template/template.js";

/** The same output with every occurrence of a text cut out; the pieces close up. */
export function withoutText({ text, pieces }: Printed, unwanted: string): Printed {
  let next = text.indexOf(unwanted);
  if (next < 0) return { text, pieces };
  const kept = new PieceList();
  let outputStart = 0;
  let index = 0;
  for (const { kind, outputStart: start, sourceStart } of pieces) {
    const end = pieces.endOf(index, text);
    for (let at = start; at < end; ) {
      while (next >= 0 && next + unwanted.length <= at) next = text.indexOf(unwanted, next + unwanted.length);
      if (next >= 0 && next <= at) {
        at = Math.min(end, next + unwanted.length);
        continue;
      }
      const stop = next < 0 ? end : Math.min(end, next);
      kept.add(kind, outputStart, sourceStart + (kind === "text" ? at - start : 0));
      outputStart += stop - at;
      at = stop;
    }
    index++;
  }
  return { text: text.replaceAll(unwanted, ""), pieces: kept };
}
