import { describe, expect, test } from "@jest/globals";
import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { formatHtml } from "../../src/formats/html.js";
import { mergedFleet, mergedReport, read } from "../merge/make-fleet.js";
import { makeReport, makeResult } from "../report/make-report.js";

/** The section of the fleet as text, a line for each row or sentence; undefined where the page has none. */
function sectionOf(html: string): readonly string[] | undefined {
  const [, section] = /<section id="fleet"[^>]*>([\s\S]*?)<\/section>/.exec(html) ?? [];
  return section
    ?.replaceAll("</svg>", "")
    .replace(/<\/t[hd]>/g, " | ")
    .replace(/<\/(tr|li|h2|p|summary)>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
}

describe("formatHtml() of a merged report", () => {
  test("has what the runners see together, and endpoints by runners, failures first", () => {
    const fleet = {
      "eu-1": ["dropped", "ok", "ok"],
      "eu-2": ["ok", "ok", "ok"],
      "us-1": ["dropped", "unreachable", "-"],
    } as const;
    expect(sectionOf(formatHtml(mergedFleet(["Postgres", "Redis", "API"], fleet)))).toEqual([
      "From each runner",
      "us-1 reaches nothing: its network",
      "Postgres is reachable from 1 of 3 runners; not from eu-1 and us-1, so the server is up",
      "Endpoint | eu-1 | eu-2 | us-1 |",
      "Postgres Postgres.example.com:443 | Failed no answer | Passed 41 ms | Failed no answer |",
      "Redis Redis.example.com:443 | Passed 41 ms | Passed 41 ms | Failed host unreachable |",
      "1 without a failure",
      "Endpoint | eu-1 | eu-2 | us-1 |",
      "API API.example.com:443 | Passed 41 ms | Passed 41 ms | no such check |",
    ]);
  });

  test("names the runner of each check, and since when it fails", () => {
    const failingSince = { at: "2026-10-20T07:00:00Z", runs: 5 };
    const failed = makeResult({
      status: "fail",
      reason: "no-answer",
      networkStatus: "connection-timeout",
      failingSince,
    });
    const reports = [
      makeReport({ name: "eu-1", startedAt: "2026-11-02T08:00:00Z", results: [failed] }),
      makeReport({ name: "us-1", startedAt: "2026-11-02T08:00:00Z", results: [makeResult()] }),
    ];
    const html = formatHtml(mergedReport(reports.map(read)));
    expect(sectionOf(html)?.join("\n")).toContain("failing since 20 Oct, 5 runs");
    const [, row = ""] = /(<tr role="row" class="fail">.*)/.exec(html) ?? [];
    expect(row).toContain("<small>from <bdi>eu-1</bdi></small>");
    expect(row).toContain("<small>failing since 20 Oct, 5 runs</small>");
  });

  test("names the runners of a problem that not all of them have", () => {
    const shared = { code: "unknown-field", severity: "warning", message: "Of all." } as const;
    const own = { ...shared, message: "Of one." };
    const reports = [
      makeReport({ name: "eu-1", problems: [shared, own] }),
      makeReport({ name: "us-1", problems: [shared] }),
    ];
    const [, list = ""] =
      /<ul class="problems">([\s\S]*?)<\/ul>/.exec(formatHtml(mergedReport(reports.map(read)))) ?? [];
    expect(list.replace(/<[^>]*>/g, "").split("\n")).toEqual([
      "Warning Of all.unknown-field",
      "Warning Of one.on eu-1 · unknown-field",
    ]);
  });

  test("names what is missing, also where one runner alone is there", () => {
    const merged = mergedFleet(["API"], { "eu-1": ["ok"] }, { kind: "names", names: ["eu-1", "us-1"] });
    expect(sectionOf(formatHtml(merged))).toEqual(["From each runner", "Missing: us-1"]);
  });

  test("has no such section where the report is of one run", () => {
    expect(sectionOf(formatHtml(makeReport()))).toBeUndefined();
  });

  test("shows hostile names of runners and checks as text", () => {
    const evil = `"><script>alert(1)</script><a href="https://evil.example.com">x</a>`;
    const html = formatHtml(mergedFleet([evil, "API"], { [evil]: ["dropped", "ok"], "us-1": ["ok", "ok"] }));
    // Parsed and written again, so that only what a browser takes for elements is one.
    const parsed = toHtml(fromHtml(html));
    expect(parsed.match(/<script/g)).toHaveLength(1);
    expect(parsed).not.toContain('<a href="https://evil');
  });
});
