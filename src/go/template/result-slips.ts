import { GoMap, type Reflected } from "../value.js";
import type { Slip } from "./slips.js";

type ResultSlip = Extract<Slip, { kind: "text-not-decoded" | "url-without-host" }>;

/** Notices results of functions that have nothing of the text that they were made of, while a template is executed. */
export class ResultSlips {
  readonly #noticed = new Set<number>();

  /**
   * @param place where the execution is in its own text
   * @param isFailure whether a result is what a function returns in place of an error
   */
  constructor(
    private readonly place: { readonly offset: number },
    private readonly isFailure: (result: Reflected) => boolean,
    private readonly notice: (slip: ResultSlip) => void,
  ) {}

  ofResult(func: string, args: readonly Reflected[], result: Reflected | null): void {
    const kind = this.#kindOf(func, args, result ?? undefined);
    const { offset } = this.place;
    if (!kind || this.#noticed.has(offset)) return;
    this.#noticed.add(offset);
    this.notice({ kind, func, offset });
  }

  #kindOf(func: string, [text]: readonly Reflected[], result: Reflected): ResultSlip["kind"] | undefined {
    if (this.isFailure(result)) return "text-not-decoded";
    const isUrl = func === "urlParse" && typeof text === "string" && text !== "" && result instanceof GoMap;
    return isUrl && !text.includes("//") && result.entries.get("host") === "" ? "url-without-host" : undefined;
  }
}
