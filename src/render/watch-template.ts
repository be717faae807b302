import type { AbsentKey, AbsentValue, Slip, TemplateOptions } from "../go/template/template.js";
import type { Meter } from "../meter.js";
import type { Problem } from "../problem/problem.js";
import { absentValues } from "./absent-values.js";
import { CheckLines } from "./check-lines.js";
import { LeftOutChecks } from "./left-out-checks.js";
import { MisspeltKeys } from "./misspelt-keys.js";
import type { Locate } from "./rendered.js";
import type { Secrets } from "./secrets.js";
import { slipProblem } from "./slip-problem.js";
import type { ActionSyntax } from "./suspects.js";
import { uncalledTemplates } from "./uncalled-templates.js";
import { unclosedComments } from "./unclosed-comments.js";
import { UnlikeTypes } from "./unlike-types.js";

/** What a template says that its author may not mean. */
interface Watch {
  /** What the template engine is asked to report while it executes the template. */
  readonly options: Required<Pick<TemplateOptions, "onAbsent" | "onAbsentKey" | "onSought" | "onSlip" | "leftOut">>;
  /** Returns the warnings and notices, once the template was executed. @throws WorkLimit once the meter is spent */
  readonly problems: () => readonly Problem[];
}

interface WatchOptions {
  /** What gives the values. */
  readonly data: "context" | "values";
  readonly actions: ActionSyntax;
  readonly locate: Locate;
  readonly meter: Meter;
  readonly secrets: Secrets;
}

/** Watches the execution of a template for checks that are lost without an error. */
export function watchTemplate(text: string, { data, actions, locate, meter, secrets }: WatchOptions): Watch {
  const absent: AbsentValue[] = [];
  const slips: Slip[] = [];
  const keys = new MisspeltKeys(text, { data, open: actions.open, meter });
  const types = new UnlikeTypes(meter);
  const leftOut = new LeftOutChecks(meter);
  return {
    options: {
      onAbsent: (value) => absent.push(value),
      onAbsentKey: (key: AbsentKey) => keys.add(key),
      onSought: (sought) => types.add(sought),
      onSlip: (slip) => {
        if (slip.kind !== "text-not-decoded" || !READS_ERROR.test(text)) slips.push(slip);
      },
      leftOut: leftOut.asked,
    },
    problems: () => [
      // A slip is why something is absent.
      ...slips.map((slip) => slipProblem(slip, locate)),
      ...absentValues(
        absent.filter(({ offset }) => !keys.isFoundAt(offset)),
        locate,
        { data, lines: () => new CheckLines(text, { actions, meter }), meter },
      ),
      ...keys.problems(locate),
      ...types.problems(locate),
      ...unclosedComments(text, locate, { actions, meter }),
      ...uncalledTemplates(text, locate, { actions, meter }),
      ...leftOut.problems(locate, secrets),
    ],
  };
}

/** A template that asks for the error of `fromYaml` and its like, by a field or by its name. */
const READS_ERROR = /\.Error\b|["`]Error["`]/;
