import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { save, saveAll } from "../../src/formats/save.js";
import { temporaryFolder } from "../temporary-folder.js";

/** More than the program writes at a time. */
const LONG = 300_000;

test.each([
  { name: "one string", written: "a – b" },
  { name: "no pieces", written: [] },
  {
    name: "pieces that are more than one write together",
    written: Array.from({ length: 3000 }, (_, at) => `${at} – ${"é".repeat(at % 300)}\n`),
  },
  {
    name: "a piece that is more than one write between short ones",
    written: ["a", "–".repeat(LONG), "b", "x".repeat(LONG)],
  },
])("save() writes $name in UTF-8, byte for byte", async ({ written }) => {
  const cwd = temporaryFolder({});
  await save(written, "report", { cwd });
  expect(readFileSync(join(cwd, "report"), "utf8")).toBe(typeof written === "string" ? written : written.join(""));
});

/** Saves pieces of each target's format and ending, and returns how often they were made, and the bytes of each path. */
async function savedTo(paths: readonly string[], { maxKeptBytes }: { maxKeptBytes?: number } = {}) {
  const cwd = temporaryFolder({});
  const made: string[] = [];
  const targets = paths.map((path) => ({ format: path.replace(/\d*\..*/, ""), path }));
  const write = async ({ format, path }: (typeof targets)[number]) => {
    made.push(path);
    return format === "markdown" ? LONG_TEXT : [format, LONG_TEXT, path.endsWith(".csv") ? "csv" : ""];
  };
  const formOf = ({ format, path }: (typeof targets)[number]) => `${format} ${path.endsWith(".csv")}`;
  const fault = await saveAll(targets, write, {
    cwd,
    formOf,
    ...(maxKeptBytes !== undefined && { maxKeptBytes }),
  }).then(
    () => undefined,
    (error: Error) => error.message,
  );
  const whole = paths.map((path) => {
    const [name = "", ending] = path.split(".");
    const format = name.replace(/\d*$/, "");
    return format === "markdown" ? LONG_TEXT : `${format}${LONG_TEXT}${ending === "csv" ? "csv" : ""}`;
  });
  const read = () => paths.map((path) => readFileSync(join(cwd, path), "utf8"));
  return { made, fault, whole, read };
}
const LONG_TEXT = "–x".repeat(LONG);

test.each([
  { name: "once for several paths", paths: ["html1.a", "html2.a", "html3.b"], made: ["html1.a"] },
  { name: "once, also in one string", paths: ["markdown1.a", "markdown2.a"], made: ["markdown1.a"] },
  {
    name: "once, between those of other formats",
    paths: ["html1.a", "tap1.a", "html2.a", "tap2.a"],
    made: ["html1.a", "tap1.a"],
  },
  {
    name: "once for each form that the ending of a path decides",
    paths: ["firewall1.csv", "firewall2.md", "firewall3.csv"],
    made: ["firewall1.csv", "firewall2.md"],
  },
  {
    name: "again for each path, if it is too long to be kept",
    paths: ["html1.a", "html2.a", "html3.a"],
    maxKeptBytes: 1_000,
    made: ["html1.a", "html2.a", "html3.a"],
  },
])("a report is made $name", async ({ paths, made, maxKeptBytes }) => {
  const saved = await savedTo(paths, maxKeptBytes === undefined ? {} : { maxKeptBytes });
  expect(saved).toMatchObject({ made, fault: undefined });
  expect(saved.read()).toEqual(saved.whole);
});

test("a report is written to the other paths where one cannot be written", async () => {
  const { made, fault, whole, read } = await savedTo(["html1.a", "html1.a/html2.a", "html3.a"]);
  expect({ made, fault }).toEqual({ made: ["html1.a"], fault: "Cannot write report html1.a/html2.a" });
  expect(whole).toHaveLength(3);
  expect(() => read()).toThrow();
});

test.each([
  {
    name: "each, as long as there is time",
    withinMs: Number.POSITIVE_INFINITY,
    written: [true, true],
    fault: undefined,
  },
  {
    name: "none, once there is none left",
    withinMs: -1,
    written: [false, false],
    fault: ["a.tap", "b.json"]
      .map(
        (path) => `Cannot write report ${path}: the run was interrupted, and other reports took the time that was left`,
      )
      .join("\n"),
  },
])("of an interrupted run saveAll() writes $name, and names those that it does not", async (row) => {
  const { withinMs, written, fault } = row;
  const cwd = temporaryFolder({});
  const targets = ["a.tap", "b.json"].map((path) => ({ format: path.slice(2), path }));
  const saved = saveAll(targets, async ({ path }) => path, { cwd, withinMs });
  expect(
    await saved.then(
      () => undefined,
      ({ message }: Error) => message,
    ),
  ).toBe(fault);
  expect(targets.map(({ path }) => existsSync(join(cwd, path)))).toEqual(written);
});
