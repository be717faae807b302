import { callSlips, type Defaulting } from "./call-slips.js";
import { dotSlips } from "./dot-slips.js";
import type { MisreadNumber } from "./number-slips.js";
import type { Tree } from "./parse.js";
import { variableSlips } from "./variable-slips.js";

/** Functions that merge mappings. */
export type Merging = "merge" | "mergeOverwrite" | "mustMerge" | "mustMergeOverwrite";

/** A result of a function that lacks what its author hardly means to lose. */
export type ResultSlip =
  | {
      /** A function cannot decode a text, and returns the error in its place. */
      readonly kind: "text-not-decoded";
      readonly func: string;
    }
  | {
      /** A function takes a value that is no number as one, without an error. */
      readonly kind: "text-not-number";
      readonly func: string;
      readonly misread: MisreadNumber;
    }
  | {
      /** A function finds no host in a text that is not empty. */
      readonly kind: "url-without-host";
      readonly func: string;
    }
  | {
      /** A function that merges mappings keeps a literal of the template in the place of a value. */
      readonly kind: "arguments-swapped";
      readonly func: Merging;
      readonly key: string;
    };

/** A part of a template that Go takes without an error, and that its author hardly means. */
export type Slip = {
  /** Of the action, or of the word of it that is meant. */
  readonly offset: number;
} & (
  | ResultSlip
  | {
      /** A variable is declared in a block although there is one of its name outside, and nothing reads it. */
      readonly kind: "variable-shadowed";
      /** With its dollar sign. */
      readonly name: string;
    }
  | {
      /** A variable that nothing reads has the result of a function that does nothing else than return it. */
      readonly kind: "result-unread";
      readonly name: string;
      readonly func: string;
    }
  | {
      /** A function that takes another value in the place of an empty one is given a literal, which is not empty. */
      readonly kind: "arguments-swapped";
      readonly func: Defaulting;
    }
  | {
      /** Such a function has `true` in the place of a value: it takes it also where the value is false. */
      readonly kind: "default-true";
      readonly func: Defaulting;
    }
  | {
      /** `{{ template "name" }}` gives no dot, and the template reads it. */
      readonly kind: "template-without-dot";
      /** Its name. */
      readonly template: string;
    }
);

/** Returns the slips of templates that can be read without their values, in the order of their offsets. */
export function slipsOf(trees: ReadonlyMap<string, Tree>): readonly Slip[] {
  const slips = [...variableSlips(trees.values()), ...callSlips(trees.values()), ...dotSlips(trees)];
  return slips.sort((one, other) => one.offset - other.offset);
}
