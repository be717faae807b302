import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { problemCodes } from "../../src/problem/problem.js";

const page = readFileSync("docs/limits.md", "utf8");
/** The constant of each row, by the words of its first column. */
const constantOf: Readonly<Record<string, string>> = {
  "bytes of a spec or a file of addresses, also from standard input": "MAX_SPEC_BYTES",
  "bytes of an installer, a context file or a file of values": "MAX_SOURCE_BYTES",
  "bytes of all files of one input": "MAX_INPUT_BYTES",
  "files of one input": "MAX_FILES",
  "characters of a path or a glob": "MAX_PATTERN",
  "folders and links that the globs of a run visit; a pattern counts as 4, a path of its braces as 1 and 1 for 256 characters, and 50 entries of a folder as 1 for every two parts of the pattern that they are compared with":
    "MAX_FOLDERS",
  "paths that the braces of a glob stand for, such as `{1..9}`": "MAX_ALTERNATIVES",
  "groups and braces of a glob in one another": "MAX_GLOB_LEVELS",
  "patterns of `allow` or `deny`": "MAX_PATTERNS",
  "lines of `lint-contexts`": "MAX_LINT_CONTEXTS",
  "characters of a name in `lint-contexts`": "MAX_CONTEXT_NAME",
  "lines of `report`": "MAX_REPORTS",
  "characters of `name`, also in a merged report": "MAX_RUN_NAME",
  "the same as a Prometheus report writes it, also on standard output, times the checks and such reports":
    "MAX_REPEATED_NAME",
  "extra attempts of a check": "MAX_RETRIES",
  "steps to understand all specs, and 8 more for each character read": "MAX_STEPS",
  "milliseconds of processor time to render them, and 10 more for 1,000 characters read": "MAX_RENDERING_MS",
  "milliseconds of processor time for all of that, and 10 more for 1,000 characters read": "MAX_CPU_MS",
  "bytes of memory that all of that takes, and 64 more for each character read": "MAX_MEMORY_BYTES",
  "documents of a YAML file": "MAX_YAML_DOCUMENTS",
  "levels of lists and mappings of a YAML file": "MAX_YAML_DEPTH",
  "items that the lists of `set` get, all of them again when one grows": "MAX_SET_ITEMS",
  "words and marks of the YAML of all specs, rendered": "MAX_YAML_TOKENS",
  "nodes of the same YAML, with aliases resolved": "MAX_YAML_NODES",
  "characters that aliases of the same YAML repeat": "MAX_YAML_ALIASED_CHARACTERS",
  "collectors or analyzers of a run, or of a shard": "MAX_CHECKS",
  "collectors or analyzers of all shards together": "MAX_CHECKS_OF_SHARDS",
  "parts of `shard`": "MAX_SHARDS",
  "endpoints times runners of a merge": "MAX_CELLS",
  "characters of the names of runs, as XML has them, with 4 more for each, times the problems of a merge":
    "MAX_PROBLEM_NAMES",
  "characters of the names of missing shards, as XML has them, with 100 more for each": "MAX_MISSING",
  "bytes of all reports of a merge": "MAX_REPORTS_BYTES",
  "problems of a run": "MAX_PROBLEMS",
  "problems of `lint`": "MAX_LINT_PROBLEMS",
  "characters of a name in `addresses`": "MAX_NAME",
  "addresses of a name, of each family": "MAX_ADDRESSES_OF_NAME",
  "addresses of all names of a run, beside the first 4 of each family of a name": "MAX_FURTHER_ADDRESSES",
  "addresses that all dials of a run try, with the first of each family of a dial, which is always tried": "MAX_DIALS",
  "addresses of a name, of each family, that are ordered as Go orders them": "MAX_ORDERED_ADDRESSES",
  "bytes that are read of a connection that is held, and 1,048,576 more for each second": "MAX_HELD_BYTES",
  "the same of all that are held at once: of more than 16 each has an equal part, but at least 1,048,576 and 65,536 more for each second":
    "MAX_SHARED_BYTES",
  "bytes that are read when its hold is over, where up to 16 are held": "MAX_LAST_BYTES",
  "addresses of a name in the report of an attempt": "MAX_ADDRESSES",
  "reasons of `policy-mode: audit` for an address of a spec": "MAX_AUDIT_REASONS",
  "attempts of a check in a report": "MAX_ATTEMPTS",
  "attempts and dialed addresses of all checks in a report, beside the first and the last attempt of each": "MAX_KEPT",
  "characters of a string of a check": "MAX_CHECK_TEXT",
  "characters of a string of a baseline or of a merged report": "MAX_REPORT_STRING",
  "different strings of a baseline, or of all reports of a merge": "MAX_REPORT_STRINGS",
  "characters of those that may hold a password, with 100 more for each": "MAX_MASKED_TEXT",
  "characters of the addresses of the same reports that hold a password, unmasked": "MAX_OPEN_ADDRESSES",
  "different keys of a baseline or of a merged report": "MAX_REPORT_KEYS",
  "bytes of a baseline, and of each merged report": "MAX_REPORT_BYTES",
  "files of the checkout that a merge compares with its reports, to link to their lines": "MAX_OWN_FILES",
  "bytes of these": "MAX_OWN_BYTES",
  "bytes of the output `failed-checks`": "MAX_FAILED_CHECKS_BYTES",
  "milliseconds until the pipe of a report has a reader": "MAX_READER_MS",
  "milliseconds until a named pipe that is read has a writer": "MAX_WRITER_MS",
  "bytes of the input `template`": "MAX_TEMPLATE_BYTES",
  "values, blocks, partials and calls of helpers in it, and each value of one beyond its first": "MAX_TEMPLATE_TAGS",
  "levels of these": "MAX_TEMPLATE_LEVELS",
  "values, blocks and partials that it writes on a page": "MAX_TEMPLATE_TURNS",
  "the same on all pages of a run; a page that is too long counts again each time that rows are left out":
    "MAX_TEMPLATE_RUN_TURNS",
  "characters of what it writes, counted again in each block around them": "MAX_TEMPLATE_WRITTEN",
};
const row = /^\| (.+) \| ([\d,]+) \| (.+) \|$/gm;
const rows = [...page.matchAll(row)].map(([, what = "", most = "", beyond = ""]) => ({
  most: Number(most.replaceAll(",", "")),
  beyond,
  constant: constantOf[what] ?? what,
}));
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, "utf8") }));
const sources = filesIn("src");
const tests = filesIn("__tests__").filter(({ name }) => !name.startsWith("docs"));

/** Limits that refuse no input: limits of other systems, and of what is shown or done at the same time. */
const others = ["MAX_DATAGRAM_BYTES", "MAX_HOST", "MAX_MESSAGE", "MAX_RETRY_DELAY_MS", "MAX_SENTENCE"];

describe("docs/limits.md", () => {
  test("has a row for every limit of the code", () => {
    const constants = sources.flatMap(({ text }) =>
      [...text.matchAll(/^export const (MAX_\w+)/gm)].map(([, constant]) => constant),
    );
    expect([...rows.map(({ constant }) => constant), ...others].sort()).toEqual(constants.sort());
  });

  test.each(rows)("has the value of $constant and its error", async ({ most, beyond, constant }) => {
    const { name } = sources.find(({ text }) => text.includes(`export const ${constant} `)) ?? {};
    const module = (await import(`../../src/${name}`)) as Record<string, unknown>;
    expect(module[constant]).toBe(most);
    const code = /^`(.+)`$/.exec(beyond)?.[1];
    if (code) expect(problemCodes).toContain(code);
  });

  test.each(rows)("$constant is used by a test", ({ constant }) => {
    // Some tests set a lower limit.
    const option = constant.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
    const use = new RegExp(`\\b(${constant}|${option})\\b`);
    expect(tests.some(({ text }) => use.test(text))).toBe(true);
  });
});
