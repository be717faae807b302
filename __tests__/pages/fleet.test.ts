import { describe, expect, test } from "@jest/globals";
import { commentBody } from "../../src/pages/comment.js";
import { commentDigest } from "../../src/pages/comment-digest.js";
import { drawPicture } from "../../src/pages/picture.js";
import { summarize } from "../../src/pages/summary.js";
import { compareWithBaseline } from "../../src/report/comparison.js";
import type { Report } from "../../src/report/model.js";
import { type Ending, type Fleet, mergedFleet, mergedReport, read } from "../merge/make-fleet.js";
import { makeMixedReport, makeReport, makeTimeout } from "../report/make-report.js";
import { elementsOf, githubTree, type HtmlElement, textOf } from "./github-markdown.js";

const all = (node: Parameters<typeof elementsOf>[0], name: string): HtmlElement[] =>
  elementsOf(node).filter(({ tagName }) => tagName === name);
const words = (node: Parameters<typeof textOf>[0]) => textOf(node).replaceAll("\u200b", "").replace(/\s+/g, " ").trim();
const page = (report: Report, options = {}) => githubTree(summarize(report, options));
const rowsOf = (table: HtmlElement) => all(table, "tr").map((row) => [...all(row, "th"), ...all(row, "td")].map(words));
const many = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);

const titles = ["Postgres", "Redis", "API"];
const fleet: Fleet = {
  "eu-1": ["dropped", "ok", "ok"],
  "eu-2": ["ok", "ok", "ok"],
  "us-1": ["dropped", "refused", "ok"],
};

describe("the summary of a merged report", () => {
  const shown = page(mergedFleet(titles, fleet));
  const [table, reached] = all(shown, "table") as [HtmlElement, HtmlElement];

  test("says how many checks of how many runners failed", () => {
    expect(words(all(shown, "h2")[0] as HtmlElement)).toBe("❌ fleet: 3 of 9 checks from 3 runners failed");
  });

  test("says what the runners together know", () => {
    expect(all(shown, "li").map(words).slice(0, 2)).toEqual([
      "Postgres is reachable from 1 of 3 runners; not from eu-1 and us-1, so the server is up",
      "Redis is reachable from 2 of 3 runners; not from us-1, so the server is up",
    ]);
  });

  test("has the endpoints by runners, those with a failure first and open", () => {
    expect(rowsOf(table)).toEqual([
      ["Endpoint", "eu-1", "eu-2", "us-1"],
      ["Postgres Postgres.example.com:443", "❌ no answer", "✅ 41 ms", "❌ no answer"],
      ["Redis Redis.example.com:443", "✅ 41 ms", "✅ 41 ms", "❌ refused"],
    ]);
    expect(rowsOf(reached).slice(1)).toEqual([["API API.example.com:443", "✅ 41 ms", "✅ 41 ms", "✅ 41 ms"]]);
  });

  test("tells each failure with its runner, and how it happened", () => {
    const oneByOne = rowsOf(all(shown, "table")[2] as HtmlElement);
    expect(oneByOne.map(([, runner, title]) => [runner, title])).toEqual([
      ["Runner", "Check"],
      ["eu-1", "Postgres"],
      ["us-1", "Postgres"],
      ["us-1", "Redis"],
    ]);
    expect(all(shown, "strong").map(words)).toEqual(expect.arrayContaining(["Postgres", "Redis"]));
  });

  test("names what is missing in its heading", () => {
    const report = mergedFleet(
      titles,
      { "eu-1": ["ok", "ok", "ok"], "eu-2": ["ok", "ok", "ok"] },
      { kind: "names", names: ["us-1"] },
    );
    expect(words(all(page(report), "h2")[0] as HtmlElement)).toBe(
      "❌ fleet: All 6 checks from 2 runners passed; missing: us-1",
    );
  });

  test("has the table open where nothing failed", () => {
    const [details] = all(page(mergedFleet(titles, { a: ["ok", "ok", "ok"], b: ["ok", "ok", "ok"] })), "details");
    expect(details?.properties.open).toBeDefined();
  });

  test("says since when an endpoint fails", () => {
    const at = "2025-12-20T08:00:00Z";
    const report = mergedReport(
      [5, 2].map((runs, index) =>
        read(makeReport({ name: `r${index}`, results: [makeTimeout({ failingSince: { at, runs } })] })),
      ),
    );
    expect(words(all(page(report), "table")[0] as HtmlElement)).toContain("failing since 20 Dec 2025, 5 runs");
  });

  test("of one run is the summary of that run", () => {
    const merged = mergedReport([read({ ...makeMixedReport(), name: "eu-1" })]);
    const heading = (report: Report) => words(all(page(report), "h2")[0] as HtmlElement);
    expect(heading(merged)).toBe("❌ fleet (eu-1): 1 of 4 checks failed, 1 warned");
    expect(rowsOf(all(page(merged), "table")[0] as HtmlElement)[0]).toEqual([
      "Result",
      "Check",
      "Address",
      "Reason",
      "Time",
      "Message",
    ]);
  });

  test.each([
    { run: "Reviewed by the security team", given: "preflight", heading: "preflight (Reviewed by the security team)" },
    { run: "eu-1", given: "", heading: "eu-1" },
    { run: "eu-1", given: "eu-1", heading: "eu-1" },
    { run: "", given: "preflight", heading: "preflight" },
  ])("of the run $run, merged as '$given', is headed $heading", ({ run, given, heading }) => {
    const merged = { ...mergedReport([read(makeReport({ name: run }))]), name: given };
    expect(words(all(page(merged), "h2")[0] as HtmlElement)).toBe(`✅ ${heading}: The check passed`);
  });

  test("leads nowhere that a report names, and shows the address instead", () => {
    const uri = "https://evil.example.com/phish";
    const report = mergedReport([read(makeReport({ name: "eu-1", results: [makeTimeout({ uri })] }))]);
    const shown = page(report);
    expect(all(shown, "a")).toEqual([]);
    expect(all(shown, "code").map(words)).toContain(uri);
  });

  test.each([
    { runners: 200, endpoints: 1000 },
    { runners: 3, endpoints: 2000 },
    { runners: 200, endpoints: 5 },
  ])("stays within GitHub's limit with $endpoints endpoints and $runners runners", ({ runners, endpoints }) => {
    const names = many("endpoint-", endpoints);
    const found = names.map((_, index): Ending => (index % 3 === 0 ? "dropped" : "ok"));
    const report = mergedFleet(names, Object.fromEntries(many("runner-", runners).map((name) => [name, found])));
    const markdown = summarize(report);
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(900_000);
    expect(markdown).toContain(`${runners * Math.ceil(endpoints / 3)} of ${runners * endpoints} checks`);
  });
});

describe("the comment of a merged report", () => {
  test("has the table of what is blocked in few lines", () => {
    const body = commentBody(
      mergedFleet(many("e", 20), { a: many("", 20).map(() => "dropped"), b: many("", 20).map(() => "ok") }),
    );
    expect(body.trimEnd().split("\n").length).toBeLessThanOrEqual(14);
    expect(rowsOf(all(githubTree(body), "table")[0] as HtmlElement)[0]).toEqual(["Endpoint", "a", "b"]);
    expect(body).toContain("and 14 more rows");
  });

  test("is written anew when a runner is missing, another runner fails, or a failure gets older", () => {
    const report = mergedFleet(titles, fleet);
    const older = {
      ...report,
      results: report.results.map((one) => ({ ...one, failingSince: { at: "2025-12-20T08:00:00Z", runs: 2 } })),
    };
    const moved = mergedFleet(titles, { ...fleet, "eu-1": ["ok", "ok", "ok"], "eu-2": ["dropped", "ok", "ok"] });
    const digests = [report, older, moved, { ...report, missing: ["us-2"] }].map(commentDigest);
    expect(new Set(digests).size).toBe(4);
    expect(commentDigest(mergedFleet(titles, fleet))).toBe(digests[0]);
  });

  test("tells what changed since the baseline, runner by runner", () => {
    const before = mergedFleet(titles, { ...fleet, "us-1": ["dropped", "ok", "ok"] });
    const report = mergedFleet(titles, fleet);
    const body = commentBody(report, { changes: compareWithBaseline(report, before) });
    expect(body).toContain("**1 new failure**, 2 still failing since the baseline");
  });
});

describe("the picture of a merged report", () => {
  test("has an edge from every runner to every endpoint, and each of them once", () => {
    const lines = drawPicture(mergedFleet(["a", "b"], { x: ["dropped", "ok"], y: ["ok", "ok"] }))?.lines ?? [];
    expect(lines.filter((line) => !line.includes("linkStyle")).slice(2)).toEqual([
      '  r0(["x"])',
      '  r1(["y"])',
      '  r0 -. "no answer" .-> e0["a.example.com:443"]',
      '  r0 --> e1["b.example.com:443"]',
      "  r1 --> e0",
      "  r1 --> e1",
    ]);
  });

  test("is left out where nobody could follow it", () => {
    const names = many("e", 8);
    const runners = (count: number): Fleet =>
      Object.fromEntries(many("r", count).map((name) => [name, names.map(() => "dropped")]));
    expect([drawPicture(mergedFleet(names, runners(3))), drawPicture(mergedFleet(names, runners(4)))]).toEqual([
      expect.anything(),
      null,
    ]);
  });
});
