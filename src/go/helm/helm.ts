/** Helm 3's engine for a chart of one template: no cluster, no network, missing values are allowed. */
import { deepCopy } from "../copystructure.js";
import { type Budget, type FunctionTable, UNLIMITED } from "../func.js";
import { meteredTable } from "../metered.js";
import { sprig3 } from "../sprig/sprig3.js";
import {
  type AbsentKey,
  type AbsentValue,
  type LeftOutOptions,
  type Limits,
  type Printed,
  renderTemplate,
  type Slip,
  type Sought,
  TemplateError,
} from "../template/template.js";
import { dict, type GoMap } from "../value.js";
import { noFiles } from "./files.js";
import { functions, isFailure, unmarked } from "./functions.js";
import { ENGINE_NAME, INCLUDING_NAMES, including, NO_VALUE } from "./include.js";
import { chartOf, defaultCapabilities } from "./objects.js";
import { withoutText } from "./pieces.js";
import { asValues } from "./values.js";

export { unmarked } from "./functions.js";

export interface HelmOptions {
  /** Of the chart: `preflight-templating`. */
  readonly chart: string;
  /** Of the template within the chart: `templates/preflight.yaml`. */
  readonly template: string;
  /** Of the release. */
  readonly release: string;
  /** `.Values`; the template gets a copy. */
  readonly values: GoMap;
  readonly limits?: Partial<Limits>;
  /** Of the copy of the values. */
  readonly budget?: Budget;
  /** Milliseconds; the limit on time asks it. */
  readonly now?: () => number;
  /** Called with the steps that were taken since the last call. */
  readonly onSteps?: (count: number) => void;
  /** Called with each list of a `range`, and each value that is compared, printed or given to a function, that the values do not have. */
  readonly onAbsent?: (value: AbsentValue) => void;
  /** Called with each key that a function, or a path that does not begin at the root, reads of a mapping that has others, or of the root. */
  readonly onAbsentKey?: (key: AbsentKey) => void;
  /** Called with each value that a function seeks where some have its text, each time. */
  readonly onSought?: (sought: Sought) => void;
  /** Asks for the entries with a key that are left out, each time. */
  readonly leftOut?: LeftOutOptions;
  /** Called with each part of the templates that their author hardly means. */
  readonly onSlip?: (slip: Slip) => void;
}

/** An error of rendering in the words of Helm. */
export class HelmError extends Error {
  override readonly name = "HelmError";

  constructor(
    message: string,
    override readonly cause: TemplateError,
  ) {
    super(message);
  }
}

/** The functions of templates: sprig's without those that read the environment, and Helm's own. */
const helmFunctions: FunctionTable = withHelm(sprig3);

function withHelm(sprig: FunctionTable): FunctionTable {
  const table = new Map([...sprig, ...meteredTable(Object.entries(functions))]);
  table.delete("env");
  table.delete("expandenv");
  return table;
}

/** The names of all functions that a template may call, beside Go's own. */
export function helmFunctionNames(): readonly string[] {
  return [...helmFunctions.keys(), ...INCLUDING_NAMES];
}

/**
 * Renders a template as Helm does for an installation: the text, and where each piece of it comes from.
 *
 * Ref: https://github.com/helm/helm/blob/v3.21.4/pkg/engine/engine.go
 *
 * @throws HelmError
 */
export function renderHelm(source: string, options: HelmOptions): Printed {
  const name = `${options.chart}/${options.template}`;
  try {
    const rendered = renderTemplate(source, rootOf(name, options), {
      name,
      functions: helmFunctions,
      missingKey: "zero",
      isFailure,
      associated: { bind: including, names: INCLUDING_NAMES, name: ENGINE_NAME },
      ...(options.limits && { limits: options.limits }),
      ...(options.now && { now: options.now }),
      ...(options.onSteps && { onSteps: options.onSteps }),
      ...(options.onAbsent && { onAbsent: options.onAbsent }),
      ...(options.onAbsentKey && { onAbsentKey: options.onAbsentKey }),
      ...(options.onSought && { onSought: options.onSought }),
      ...(options.leftOut && { leftOut: options.leftOut }),
      ...(options.onSlip && { onSlip: options.onSlip }),
    });
    return withoutText(rendered, NO_VALUE);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    throw new HelmError(messageOf(error), error);
  }
}

function rootOf(name: string, { chart, template, release, values, budget = UNLIMITED }: HelmOptions): GoMap {
  const folder = template.split("/", 1)[0];
  return asValues(
    dict([
      ["Chart", chartOf(chart)],
      ["Files", noFiles()],
      ["Release", releaseOf(release)],
      ["Capabilities", defaultCapabilities()],
      ["Values", asValues(deepCopy(values, budget) as GoMap)],
      ["Subcharts", dict()],
      [
        "Template",
        asValues(
          dict([
            ["Name", name],
            ["BasePath", `${chart}/${folder}`],
          ]),
        ),
      ],
    ]),
  );
}

function releaseOf(name: string): GoMap {
  return dict([
    ["Name", name],
    ["Namespace", "default"],
    ["IsUpgrade", false],
    ["IsInstall", true],
    ["Revision", 1n],
    ["Service", "Helm"],
  ]);
}

/** Of an error of parsing, the place and what stands behind the last colon; of `required` and `fail`, the place and their text. */
function messageOf({ message, stage }: TemplateError): string {
  if (stage === "limit") return message;
  const [, place = "", ...rest] = message.split(": ");
  if (stage === "parse") return `parse error at (${place}): ${rest.at(-1)}`;
  const text = unmarked(rest.join(": "));
  return text === undefined ? message : `execution error at (${place}): ${text}`;
}
