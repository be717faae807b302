import type { FunctionTable } from "../func.js";
import { GoMap, type Reflected } from "../value.js";
import { isMerging, type MergeSlips } from "./merge-slips.js";
import type { ArgNode } from "./node.js";
import { misreadNumber } from "./number-slips.js";
import type { ResultSlip, Slip } from "./slips.js";

/** Notices results of functions that lack what their author hardly means to lose, while a template is executed. */
export class ResultSlips {
  readonly #noticed = new Set<string>();

  /**
   * @param place where the execution is in its own text
   * @param options.isFailure whether a result is what a function returns in place of an error
   */
  constructor(
    private readonly place: { readonly offset: number },
    private readonly options: {
      readonly functions: FunctionTable;
      readonly isFailure: (result: Reflected) => boolean;
      readonly merges: MergeSlips;
      readonly notice: (slip: Slip) => void;
    },
  ) {}

  /** Looks at the mappings of a merge, which may change the first. */
  ofCall(func: string, args: readonly Reflected[]): void {
    if (!isMerging(func)) return;
    const key = this.options.merges.hiddenBy(func, args);
    if (key !== undefined) this.#notice({ kind: "arguments-swapped", func, key });
  }

  ofResult(func: string, args: readonly Reflected[], result: Reflected | null, nodes: readonly ArgNode[]): void {
    const { functions, isFailure, merges } = this.options;
    if (func === "dict" && result instanceof GoMap) merges.ofDict(args, nodes, result);
    if (isFailure(result ?? undefined)) this.#notice({ kind: "text-not-decoded", func });
    if (func === "urlParse" && args[0] !== "" && lacksHost(result)) this.#notice({ kind: "url-without-host", func });
    const misread = misreadNumber(func, args, functions);
    if (misread) this.#notice({ kind: "text-not-number", func, misread });
  }

  #notice(slip: ResultSlip): void {
    const { offset } = this.place;
    const place = `${offset} ${slip.kind} ${slip.func}`;
    if (this.#noticed.has(place)) return;
    this.#noticed.add(place);
    this.options.notice({ ...slip, offset });
  }
}

/** Whether a parsed URL has no host although its scheme has one. `tcp://:5432` has a port alone as its host. */
function lacksHost(url: Reflected | null): boolean {
  if (!(url instanceof GoMap) || url.entries.get("hostname") !== "") return false;
  return !LOCAL_SCHEMES.has(String(url.entries.get("scheme")));
}

/** The schemes of paths of this machine: `file:///a` (RFC 8089), `unix:///run/a.sock`. */
const LOCAL_SCHEMES: ReadonlySet<string> = new Set(["file", "unix"]);
