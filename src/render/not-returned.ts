import type { GoMap } from "../go/value.js";
import type { Problem } from "../problem/problem.js";

/** Keys that a message names. */
const NAMED = 8;

/** Returns what to report of a key that a function does not return, with those that it returns. */
export function notReturned({
  func,
  map,
  name,
}: {
  readonly func: string;
  readonly map: GoMap;
  readonly name: string;
}): Pick<Problem, "message"> & { readonly remedy: string } {
  const keys = [...map.entries.keys()].slice(0, NAMED).join(", ");
  const more = map.entries.size > NAMED ? " and so on" : "";
  return {
    message: `${func} returns a mapping without ${JSON.stringify(name)}: its keys are ${keys}${more}`,
    remedy:
      func === "urlParse"
        ? 'expected one of them; a port is a part of the host, such as (splitn ":" 2 $url.host)._1'
        : "expected one of them: the first part is _0",
  };
}
