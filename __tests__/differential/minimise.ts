/** Answers for each of several texts whether it still shows what is looked for. */
export type StillShows = (texts: readonly string[]) => Promise<readonly boolean[]>;

/** Fewer candidates are asked about than would take minutes. */
const MOST_ROUNDS = 60;

/** A shorter text that still shows the same: without lines, and then without characters, that it does not need. */
export async function minimised(text: string, stillShows: StillShows): Promise<string> {
  const lines = await withoutParts(text.split(/(?<=\n)/), stillShows);
  return (await withoutParts([...lines.join("")], stillShows)).join("");
}

async function withoutParts(parts: readonly string[], stillShows: StillShows): Promise<readonly string[]> {
  let left = parts;
  let size = Math.ceil(left.length / 2);
  for (let round = 0; round < MOST_ROUNDS && size > 0; round++) {
    const starts = Array.from({ length: Math.ceil(left.length / size) }, (_, index) => index * size);
    const shorter = starts.map((start) => [...left.slice(0, start), ...left.slice(start + size)]);
    const shown = await stillShows(shorter.map((each) => each.join("")));
    const found = shown.indexOf(true);
    if (found < 0) size = size === 1 ? 0 : Math.ceil(size / 2);
    else left = shorter[found] as readonly string[];
  }
  return left;
}
