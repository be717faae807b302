import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import type { Spec } from "../../src/decode/spec.js";
import { parseBool } from "../../src/go/strconv/strconv.js";
import { parseDuration } from "../../src/go/time/duration.js";
import { readInputs } from "../../src/inputs/inputs.js";
import { load } from "../../src/load/load.js";
import { accept, isError } from "../../src/problem/checked.js";
import type { Problem } from "../../src/problem/problem.js";
import { parseCommandLine } from "../../src/terminal/flags.js";
import { specRows } from "../differential/rows.js";
import { temporaryFolder } from "../temporary-folder.js";
import { type Case, withoutKey } from "./outcome.js";

/** A case with what `preflight --dry-run` made of it: see conformance/values/README.md. */
interface RunCase extends Pick<Case, "name" | "template" | "valuesFiles" | "set"> {
  readonly run: {
    readonly exit: number;
    readonly documents?: readonly HostPreflight[];
    readonly warning?: string;
    readonly error?: string;
  };
}

interface HostPreflight {
  readonly kind: string;
  readonly spec: { readonly collectors?: readonly Entry[]; readonly analyzers?: readonly Entry[] };
}

interface Entry {
  readonly tcpConnect?: {
    readonly collectorName?: string;
    readonly address?: string;
    readonly timeout?: string;
    readonly exclude?: boolean | string;
    readonly checkName?: string;
    readonly outcomes?: readonly Record<string, { readonly when?: string; readonly message?: string }>[];
  };
}

const runs = readFileSync("conformance/values/runs.jsonl", "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as RunCase);

/** Runs a case from its command line on, up to what would be dialed. */
async function loadCase({ template, valuesFiles = [], set = [] }: RunCase) {
  const values = Object.fromEntries(valuesFiles.map((text, index) => [`values${index}.yaml`, text]));
  const cwd = temporaryFolder({ "spec.yaml": template, ...values });
  // An empty flag is refused here: preflight takes it for none.
  const lines = set.filter((line) => line !== "");
  const flags = [...Object.keys(values).map((file) => `--values=${file}`), ...lines.map((line) => `--set=${line}`)];
  const command = accept(parseCommandLine(["lint", "spec.yaml", ...flags], { exists: () => true }));
  if (command?.kind !== "lint") throw new Error("lint is not understood");
  const inputs = accept(readInputs(command.input));
  return load(inputs, { cwd, stdin: async () => Buffer.alloc(0) });
}

/** What preflight would run. */
function checksOf(documents: readonly HostPreflight[]) {
  const specs = documents.filter(({ kind }) => kind === "HostPreflight").map(({ spec }) => spec);
  const entries = (field: "collectors" | "analyzers") =>
    specs.flatMap((spec) => (spec[field] ?? []).flatMap(({ tcpConnect }) => tcpConnect ?? []));
  return {
    collectors: entries("collectors").map(({ collectorName, address = "", timeout, exclude }) => ({
      name: collectorName || "connect",
      address,
      timeoutMs: timeout ? durationMs(timeout) : undefined,
      isExcluded: isExcluded(exclude),
    })),
    analyzers: entries("analyzers").map(({ checkName, collectorName, exclude, outcomes = [] }) => ({
      title: checkName || "TCP Connection Attempt",
      collectorName: collectorName || "connect",
      isExcluded: isExcluded(exclude),
      outcomes: outcomes.flatMap((outcome) =>
        Object.entries(outcome).map(([severity, { when = "", message = "" }]) => ({ severity, when, message })),
      ),
    })),
  };
}

/** What is run here. */
function ourChecks({ collectors, analyzers }: Spec) {
  return {
    collectors: collectors.map(({ name, address, timeoutMs, exclude }) => ({
      name,
      address: address.value,
      timeoutMs,
      isExcluded: exclude.value,
    })),
    analyzers: analyzers.map(({ title, collectorName, exclude, outcomes }) => ({
      title,
      collectorName: collectorName.value,
      isExcluded: exclude.value,
      outcomes: outcomes.map(({ severity, when = "", message = "" }) => ({ severity, when, message })),
    })),
  };
}

function durationMs(text: string): number | undefined {
  const parsed = parseDuration(text);
  return parsed.kind === "duration" ? parsed.ms : undefined;
}

function isExcluded(exclude: boolean | string | undefined): boolean {
  return typeof exclude === "string" ? (parseBool(exclude) ?? false) : (exclude ?? false);
}

/** Whether docs/differences.md says that a spec with this problem is refused here. */
function isDocumented({ code, message }: Problem, template: string): boolean {
  return specRows.some((row) => row.explains({ kind: "refused-here", code, message }, template));
}

/** The message of an error without what is put before Helm's and preflight's words. */
function itsWords({ code, message }: Problem): string {
  if (code === "values-missing") return "require a values file";
  return message.replace(
    /^Cannot (?:render the template|use (?:part \d+ of )?(?:".*?"|line \d+)|read the values): /s,
    "",
  );
}

/** Whether preflight splits a line that `helm --set` takes as a whole. */
function isHelmsSet({ set = [], run }: RunCase): boolean {
  return set.some((line) => /^a=(?:\{x,y\}|x\\,y|"x")$/.test(line)) && /--set/.test(run.error ?? "");
}

/** Whether a case has a key with a blank in front, which is refused here before a template misses its value: docs/differences.md. */
function hasBlankInFront({ set = [] }: RunCase): boolean {
  return set.some((line) => /^\s/.test(line));
}

describe("a run makes the checks that preflight makes", () => {
  test("of all cases that preflight has answered", () => {
    expect(runs.length).toBeGreaterThanOrEqual(250);
    expect(runs.filter(({ run }) => run.documents).length).toBeGreaterThanOrEqual(120);
    expect(runs.filter(({ run }) => run.error !== undefined).length).toBeGreaterThanOrEqual(25);
  });

  test.each(runs)("$name", async (given) => {
    const { run, template } = given;
    const { value, problems } = await loadCase(given);
    const errors = problems.filter(isError);
    if (run.error !== undefined) {
      const [first] = errors;
      // Helm's own syntax is taken where pflag has none for it: docs/differences.md.
      if (isHelmsSet(given)) expect(first?.code).not.toBe("values-invalid");
      else if (hasBlankInFront(given)) expect(first?.code).toBe("values-invalid");
      else expect(withoutKey(run.error)).toContain(withoutKey(itsWords(first as Problem)));
    } else if (run.warning !== undefined) {
      // Nothing was run, and preflight exits with 0.
      expect(run.exit).toBe(0);
      const areExcluded = value.spec.collectors.every(({ exclude }) => exclude.value);
      expect(errors.length > 0 || areExcluded).toBe(true);
    } else if (errors.length > 0) {
      expect(errors.filter((error) => !isDocumented(error, template))).toEqual([]);
    } else {
      expect(ourChecks(value.spec)).toEqual(checksOf(run.documents ?? []));
    }
  });
});
