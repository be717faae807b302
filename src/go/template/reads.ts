import type { AbsentKeys } from "./absent-keys.js";
import type { ResultSlips } from "./result-slips.js";
import type { UnlikeItems } from "./unlike-items.js";

/** Watches what a template reads while it is executed. */
export class Reads {
  constructor(
    private readonly keys: AbsentKeys | undefined,
    private readonly items: UnlikeItems | undefined,
    private readonly results: ResultSlips | undefined,
  ) {}

  readonly ofField: AbsentKeys["ofField"] = (...step) => this.keys?.ofField(...step);

  readonly ofCall: AbsentKeys["ofCall"] = (name, args) => {
    this.keys?.ofCall(name, args);
    this.items?.ofCall(name, args);
    this.results?.ofCall(name, args);
  };

  readonly ofResult: ResultSlips["ofResult"] = (name, args, result, nodes) => {
    this.keys?.ofResult(name, args, result);
    this.results?.ofResult(name, args, result, nodes);
  };
}
