import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { formatLog } from "../../src/formats/log.js";
import { formatTable } from "../../src/formats/table.js";
import { formatLintText } from "../../src/lint/text.js";
import { commentBody } from "../../src/pages/comment.js";
import { summarize } from "../../src/pages/summary.js";
import type { Report } from "../../src/report/model.js";
import { makeLintReport } from "../lint/make-lint-report.js";
import { makeExcluded, makeRefused, makeReport, makeResult, makeTimeout } from "../report/make-report.js";
import { githubTree, textOf } from "./github-markdown.js";

/** Masks as the runner does: the secret, and the secret as .NET's SecurityElement.Escape writes it for XML. */
function mask(page: string, secret: string): string {
  const xml = secret
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;");
  return page.replaceAll(xml, "***").replaceAll(secret, "***");
}

/** A report with the secret as a word of its own, inside of a word, and inside of an address. */
function reportOf(secret: string): Report {
  const position = { file: `specs/${secret}.yaml`, line: 1, column: 1 };
  const strings = { message: `cannot reach ${secret}, or its replica`, collector: secret, spec: secret, position };
  return makeReport({
    name: `gate ${secret}`,
    results: [
      makeTimeout({
        ...strings,
        title: secret,
        address: `${secret}:5432`,
        networkMessage: `lookup ${secret}: no such host`,
      }),
      makeRefused({ ...strings, title: `db-${secret}-replica of staging`, address: `db.${secret}.example.com:5432` }),
      makeResult({ ...strings, title: `1. ${secret}` }),
    ],
    excluded: [makeExcluded({ title: `old ${secret}`, position })],
    problems: [
      {
        code: "sample",
        severity: "warning",
        message: `"${secret}" is not a host`,
        remedy: `write \`${secret}\``,
        position,
      },
    ],
    settings: { allow: secret },
  });
}

/** Each page as it is written, with how a person reads it. */
const pages: { name: string; write: (report: Report) => string; read: (page: string) => string }[] = [
  { name: "the summary", write: (report) => summarize(report), read: readMarkdown },
  { name: "the comment", write: (report) => commentBody(report), read: readMarkdown },
  {
    name: "the log",
    write: (report) => {
      const { table, details, verdict } = formatLog(report);
      return [...table, ...details, ...verdict].join("\n");
    },
    read: (page) => page,
  },
  { name: "the table of a terminal", write: (report) => formatTable(report, { color: false }), read: (page) => page },
];

function readMarkdown(page: string): string {
  return textOf(githubTree(page)).replaceAll("\u00a0", " ");
}

describe("a secret that the runner masks", () => {
  /** What people and generators write in passwords, host names and tokens. */
  const letters = /^[\w.~+/=@:!*#$%^(){}[\]\\,;?'"`-]{6,40}$/;
  const secrets = fc.stringMatching(letters).filter((secret) => !/##\w*\[/.test(secret));
  /** Characters that HTML has a meaning for, among those without one in Markdown. */
  const marked = fc
    .stringMatching(/^[\w.+/=!%(){},;?'"&<>-]{6,40}$/)
    .filter(
      (secret) =>
        !/(?:^|[^a-z0-9])_|_(?:[^a-z0-9]|$)/i.test(secret) && !/[a-f0-9]{7}|(?:www\.|gh-|ghsa-|cve-)/i.test(secret),
    );

  test.each(pages)(
    "is not readable in $name",
    ({ write, read }) => {
      fc.assert(
        fc.property(fc.oneof(secrets, marked), (secret) => {
          const page = write(reportOf(secret));
          expect(read(page)).toContain(secret);
          expect(read(mask(page, secret))).not.toContain(secret);
        }),
        {
          numRuns: 200,
          examples: [["db_prod"], ["**s3cret**"], ["p@ss#12"], ["www.example.com"], ["https://a_b"], ["R&D<x>'s"]],
        },
      );
    },
    60_000,
  );

  test.each(pages)("is shown whole or not at all in $name, however long it is", ({ write, read }) => {
    for (const length of [49, 161, 201, 299, 301, 700]) {
      const secret = "S3cret".repeat(200).slice(0, length);
      expect(read(mask(write(reportOf(secret)), secret))).not.toContain("S3cretS3");
    }
  });

  test("is shown whole in the text of lint", () => {
    const secret = "S3cret".repeat(20);
    const position = { position: { file: "spec.yaml", line: 1, column: 1 } };
    const checks = [{ ...position, title: secret, spec: secret, states: ["runs", "excluded"] as const }];
    const text = formatLintText(makeLintReport({ contexts: [secret, "join"], checks, problems: [] }));
    expect(text).toContain(secret);
    expect(mask(text, secret)).not.toContain("S3cret");
  });
});
