import { describe, expect, test } from "@jest/globals";
import { matrixOf } from "../../src/merge/matrix.js";
import { merge } from "../../src/merge/merge.js";
import { commentBody } from "../../src/pages/comment.js";
import { commentDigest } from "../../src/pages/comment-digest.js";
import type { Report } from "../../src/report/model.js";
import { redact } from "../../src/report/redact.js";
import { judged } from "../../src/report/report.js";
import { makeReport, makeResult, makeTimeout } from "../report/make-report.js";
import { mergedReport, read } from "./make-fleet.js";

const at = (name: string, address: string, make = makeResult) =>
  makeReport({ name, results: [make({ title: "API", address })] });

/** What each row has for each runner: the status, or `-`. */
function rowsOf(report: Report): readonly string[] {
  return matrixOf(report).rows.map(({ address, cells }) =>
    [address, ...cells.map((cell) => (cell.kind === "result" ? cell.result.status : "-"))].join(" "),
  );
}

const [eu, us] = [at("eu", "a.example.com:443"), at("us", "b.example.com:443", makeTimeout)];

describe("redacted reports", () => {
  test("of two runs are rows of their own, since host-1 of one may be another host", () => {
    const merged = mergedReport([read(redact(eu)), read(redact(us))]);
    expect(rowsOf(merged)).toEqual(["host-1:443 pass -", "host-1:443 - fail"]);
    expect(merged.problems.map(({ code, severity }) => [code, severity])).toEqual([["report-redacted", "notice"]]);
    expect(merged.runners?.map(({ redacted }) => redacted)).toEqual([true, true]);
  });

  test("are rows of their own beside a report that has a host of that name", () => {
    const merged = mergedReport([read(redact(eu)), read(at("us", "host-1:443"))]);
    expect(rowsOf(merged)).toEqual(["host-1:443 pass -", "host-1:443 - pass"]);
  });

  test("stay rows of their own where a merged report is merged again, or redacted", () => {
    const merged = mergedReport([read(redact(eu)), read(redact(us))]);
    expect(rowsOf(mergedReport([read(merged), read(redact(at("x", "c.example.com:443")))]))).toHaveLength(3);
    expect(rowsOf(redact(merged))).toEqual(["host-1:443 pass -", "host-1:443 - fail"]);
  });

  test("that are redacted when they are merged share rows by host, and not with later reports", () => {
    const merged = redact(mergedReport([read(eu), read(at("us", "a.example.com:443", makeTimeout))]));
    expect(rowsOf(merged)).toEqual(["host-1:443 pass fail"]);
    expect(rowsOf(mergedReport([read(merged), read(redact(at("x", "c.example.com:443")))]))).toHaveLength(3);
  });

  test("are no shards of one run with others", () => {
    const shard = (index: number) => judged({ ...eu, shard: { index, count: 2, checks: 2, sha256: "0".repeat(64) } });
    const { problems } = merge([read(redact(shard(1))), read(shard(2))], { name: "x", tool: eu.tool, now: 0 });
    expect(problems.map(({ code }) => code)).toEqual(["report-shards"]);
  });

  test("that are shards of one run have the hosts of the whole spec, and other IP addresses", () => {
    const addresses = ["a.example.com:443", "b.example.com:443"];
    const shards = addresses.map((address, index) =>
      redact(
        judged({
          ...at("eu", address, makeTimeout),
          shard: { index: index + 1, count: 2, checks: 2, sha256: "0".repeat(64) },
        }),
        {
          addresses,
        },
      ),
    );
    const { results } = mergedReport(shards.map((shard) => read(shard)));
    expect(results.map(({ address }) => address)).toEqual(["host-1:443", "host-2:443"]);
    expect(results.map(({ attempts }) => attempts[0]?.addresses[0]?.ip)).toEqual(["ip-1.1", "ip-2.1"]);
  });

  test("are not compared with the report of the comment", () => {
    const [before, now] = [redact(us), redact(eu)];
    expect(commentBody(now, { previous: commentDigest(before) })).not.toContain("since the last comment");
    expect(commentBody(eu, { previous: commentDigest(us) })).toContain("since the last comment");
  });
});
