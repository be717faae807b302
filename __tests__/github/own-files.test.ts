import { createHash } from "node:crypto";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { isInCheckout, MAX_OWN_BYTES, MAX_OWN_FILES } from "../../src/github/own-files.js";
import type { Report } from "../../src/report/model.js";
import { makeReport } from "../report/make-report.js";
import { temporaryFolder } from "../temporary-folder.js";

const sha256Of = (text: string) => createHash("sha256").update(text).digest("hex");
const at = (file: string) => ({ file, line: 1, column: 1 });
/** A report that names these sources, and has a problem in each of these files. */
const reportOf = (sources: Report["sources"], files = sources.map(({ file }) => file)) =>
  makeReport({
    results: [],
    sources,
    problems: files.map((file) => ({ code: "unknown-field", severity: "warning", message: "", position: at(file) })),
  });

describe("a position of a report from elsewhere", () => {
  test("is in this checkout only if its file is the one that the report was made from", async () => {
    const workspace = temporaryFolder({ "a.yaml": "a", "b.yaml": "changed" });
    const sources = ["a.yaml", "b.yaml", "none.yaml"].map((file) => ({ file, sha256: sha256Of(file.charAt(0)) }));
    const isOurs = await isInCheckout(reportOf(sources), { workspace });
    expect(["a.yaml", "b.yaml", "none.yaml", "other.yaml"].map((file) => isOurs(at(file)))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test("is not in a file that a link leads to a device, or out of the checkout", async () => {
    const elsewhere = temporaryFolder({ secret: "x" });
    const workspace = temporaryFolder();
    symlinkSync("/dev/zero", join(workspace, "endless"));
    symlinkSync(join(elsewhere, "secret"), join(workspace, "link"));
    const sources = ["endless", "link"].map((file) => ({ file, sha256: sha256Of("x") }));
    const isOurs = await isInCheckout(reportOf(sources), { workspace });
    expect([isOurs(at("endless")), isOurs(at("link"))]).toEqual([false, false]);
  });

  test.each([
    {
      name: "as one file, in whatever spelling",
      sources: ["a", "./a", "x/../a", "b", "c"],
      options: { maxOwnFiles: 2 },
      expected: ["a", "./a", "x/../a", "b"],
    },
    {
      name: "only if a position is in it",
      sources: ["a", "b", "c"],
      named: ["b", "c"],
      options: { maxOwnFiles: 2 },
      expected: ["b", "c"],
    },
    {
      name: "not if it is missing",
      sources: ["none", "outside/../../a", "a", "b"],
      options: { maxOwnFiles: 2 },
      expected: ["a", "b"],
    },
    {
      name: "as far as so many bytes of files go",
      sources: ["a", "long", "b", "c"],
      options: { maxOwnBytes: 2 },
      expected: ["a", "b"],
    },
  ])("counts for the limits $name", async ({ sources, named, options, expected }) => {
    const workspace = temporaryFolder({ a: "a", b: "b", c: "c", long: "long" });
    const report = reportOf(
      sources.map((file) => ({ file, sha256: sha256Of(file.replace(/.*\//, "")) })),
      named,
    );
    const isOurs = await isInCheckout(report, { workspace, ...options });
    expect(sources.filter((file) => isOurs(at(file)))).toEqual(expected);
  });

  test("is not in a file whose path has thousands of folders", async () => {
    const [short, long] = ["d/".repeat(400), "d/".repeat(600)].map((folders) => `${folders}a`) as [string, string];
    const workspace = temporaryFolder({ [short]: "a", [long]: "a" });
    const isOurs = await isInCheckout(reportOf([short, long].map((file) => ({ file, sha256: sha256Of("a") }))), {
      workspace,
    });
    expect([isOurs(at(short)), isOurs(at(long))]).toEqual([true, false]);
  });

  test.each([
    { of: "small files", files: MAX_OWN_FILES, bytes: 1 },
    { of: "large files", files: 4, bytes: MAX_OWN_BYTES / 4 },
  ])("is in one of the first files, as far as the limits go: $of", async ({ files, bytes }) => {
    const text = "a".repeat(bytes);
    const names = Array.from({ length: files }, (_, index) => `f${index}`);
    const workspace = temporaryFolder({ ...Object.fromEntries(names.map((name) => [name, text])), last: "a" });
    const sources = names.map((file) => ({ file, sha256: sha256Of(text) }));
    const isOurs = await isInCheckout(reportOf([...sources, { file: "last", sha256: sha256Of("a") }]), { workspace });
    expect([names.every((file) => isOurs(at(file))), isOurs(at("last"))]).toEqual([true, false]);
  });
});
