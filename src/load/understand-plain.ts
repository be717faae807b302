import { decode } from "../decode/decode.js";
import type { Source } from "../files/source.js";
import type { AddressLine } from "../inputs/addresses.js";
import { isPlain, renderPlain } from "../render/plain.js";
import { describeSources } from "../report/sources.js";
import type { Understood } from "./understood.js";

/** What prepare.ts makes of specs that need no rendering, without loading what renders; `undefined` where one needs it. */
export function understandPlain(specs: readonly Source[], addresses: readonly AddressLine[]): Understood | undefined {
  if (!specs.every(isPlain)) return undefined;
  return { spec: decode(specs.map(renderPlain), addresses), sources: describeSources(specs), problems: [] };
}
