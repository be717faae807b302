import { describe, expect, jest, test } from "@jest/globals";
import type { Dial } from "../../src/collect/policy.js";
import { structs } from "../../src/decode/host-preflight-types.gen.js";
import { readInputs } from "../../src/inputs/inputs.js";
import { preflight } from "../../src/preflight.js";
import { accept } from "../../src/problem/checked.js";
import { hideProblem } from "../../src/problem/hidden.js";
import { InputError, type Problem } from "../../src/problem/problem.js";
import { secret } from "../report/hostile-hosts.js";
import { temporaryFolder } from "../temporary-folder.js";
import { type RefusedRun, refusedRuns } from "./refused-runs.js";

jest.setTimeout(120_000);

const dial: Dial = async () => ({ message: "", dnsMs: 0, durationMs: 0, addresses: [] });

/** The problems of a run, whether it is refused or not, with `redact`. */
async function problemsOf({ given, files = {} }: Pick<RefusedRun, "given" | "files">): Promise<readonly object[]> {
  try {
    const inputs = accept(readInputs((name) => (name === "redact" ? "true" : (given[name] ?? ""))));
    const options = { cwd: temporaryFolder(files), stdin: async () => Buffer.alloc(0), dial };
    return (await preflight(inputs, options)).report.problems;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return [...error.problems, { message: error.message }];
  }
}

/** Lines in which a word was replaced: specs share most of theirs. */
const tried = new Set<string>();

/** The texts that come from a text by writing the host in the place of one of its words. */
function planted(text: string): readonly string[] {
  const lines = text.split("\n");
  return lines.flatMap((line, number) =>
    [...line.matchAll(/[\w.-]+/g)].flatMap(({ index, 0: word }) => {
      const other = line.slice(0, index) + secret + line.slice(index + word.length);
      if (tried.has(other)) return [];
      tried.add(other);
      return [lines.with(number, other).join("\n")];
    }),
  );
}

/** A run for each word of its files and its inputs in whose place the host is. */
function mutants({ given, files = {} }: RefusedRun): readonly Pick<RefusedRun, "given" | "files">[] {
  const texts = Object.entries(files).filter((file): file is [string, string] => typeof file[1] === "string");
  const inFiles = texts
    .filter(([, text]) => text.length < 10_000)
    .flatMap(([name, text]) => planted(text).map((other) => ({ given, files: { ...files, [name]: other } })));
  const inInputs = Object.entries(given).flatMap(([name, text]) =>
    planted(text).map((other) => ({ given: { ...given, [name]: other }, files })),
  );
  return [...inFiles, ...inInputs];
}

describe("a problem with redact", () => {
  test.each(refusedRuns("127.0.0.1:1"))("quotes nothing that was given: $name", async (run) => {
    for (const mutant of mutants(run)) {
      const quoting = (await problemsOf(mutant)).filter((problem) => JSON.stringify(problem).includes(secret));
      expect(quoting).toEqual([]);
    }
  });

  test.each([
    ["addresses", `${secret}:99999`, "address-port"],
    ["addresses", `${secret}`, "address-syntax"],
    ["addresses", `a ${secret}:1`, "address-syntax"],
    ["deny", `${secret}:x`, "policy-pattern"],
    ["allow", `a.*.${secret}`, "policy-pattern"],
    ["timeout", secret, "input-value"],
    ["report", `json=x\n${secret}`, "input-value"],
    ["set", `${secret}={`, "values-invalid"],
    ["spec", secret, "file-missing"],
    ["spec", `*${secret}*`, "glob-no-match"],
    ["context", `RemoteHosts: ["${secret} x"]`, "context-host"],
  ] as const)("has its code and its place, and quotes nothing: %s", async (name, value, code) => {
    const problems = (await problemsOf({ given: { addresses: "127.0.0.1:1", [name]: value } })) as readonly Problem[];
    expect(problems.map((problem) => problem.code)).toContain(code);
    expect(problems.some(({ position, where }) => (position?.file ?? where ?? "").includes("input"))).toBe(true);
    expect(JSON.stringify(problems)).not.toContain(secret);
  });

  test("is hidden, too, where redact itself cannot be read", () => {
    const given = { addresses: `${secret}:1`, deny: `${secret}:x`, redact: "yes", timeout: secret };
    const { problems } = readInputs((name) => (given as Partial<Record<string, string>>)[name] ?? "");
    expect(problems.map(({ code, where }) => [code, where])).toContainEqual(["input-value", "input redact"]);
    expect(JSON.stringify(problems)).not.toContain(secret);
  });

  test.each([
    ["metadata.labels", `metadata.labels.${secret}`],
    ["spec.analyzers[0].tcpConnect.annotations", `spec.analyzers[0].tcpConnect.annotations.${secret}: it is x`],
    ["binaryData", `binaryData.${secret}.labels.a`],
    ["DATA", `DATA.${secret}`],
    ["spec.collectors[0].http.get.headers", `spec.collectors[0].http.get.headers.${secret}`],
  ])("of a wrong type names the fields that are known: %s", (known, path) => {
    const message = (what: string) => `Cannot read ${what}: it is the number 1`;
    const problem = { code: "wrong-type", message: message(path), remedy: "expected a string" };
    expect(hideProblem(problem)).toEqual({ ...problem, message: message(`a value of ${known}`) });
    expect(hideProblem({ ...problem, message: message("spec.collectors[0].cpu") }).message).toContain("[0].cpu: it is");
  });

  test("of a key in quotes names none", () => {
    const code = "unknown-field";
    const hidden = hideProblem({ code, message: 'Unknown field "kubernets" of the Installer is ignored' });
    expect(hidden).toEqual({ code, message: "Unknown field of the Installer is ignored" });
  });

  test("of a wrong type knows every field of documents whose keys the author chooses", () => {
    const maps = [...JSON.stringify(structs).matchAll(/"([^"]*)":"(?:\[\])*\{\}/g)].map(([, field]) => field);
    expect(maps.length).toBeGreaterThan(10);
    for (const field of new Set([...maps, "data", "stringData", "binaryData"])) {
      const problem = { code: "wrong-type", message: `Cannot read spec.${field}.${secret}: it is a list` };
      expect(hideProblem(problem).message).toBe(`Cannot read a value of spec.${field}: it is a list`);
    }
  });

  test("of another version's code is not shown", () => {
    const problem = { code: "toString", message: secret, remedy: secret };
    expect(JSON.stringify(hideProblem(problem))).not.toContain(secret);
  });

  test("is not shown where an unexpected error ends the run", async () => {
    const given: Readonly<Record<string, string>> = { addresses: "127.0.0.1:1", redact: "true" };
    const inputs = accept(readInputs((name) => given[name] ?? ""));
    const failing: Dial = async () => {
      throw new Error(secret, { cause: secret });
    };
    const stdin = async () => Buffer.alloc(0);
    const thrown = await preflight(inputs, { cwd: temporaryFolder(), stdin, dial: failing }).catch((error) => error);
    expect(thrown).toBeInstanceOf(Error);
    expect([thrown.message, thrown.stack, thrown.cause].join("\n")).not.toContain(secret);
  });
});
