import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
// @ts-expect-error: a script, without types
import { problemHelp } from "../../scripts/problem-help.mjs";
import { reasonSentences, reasons } from "../../src/collect/reasons.js";
import { problemCodes } from "../../src/problem/problem.js";

const page = readFileSync(new URL("../../docs/problems.md", import.meta.url), "utf8");

/** Returns the text of each section by the headings of the second and the third level. */
function sectionsOf(markdown: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const chapters = markdown.split(/^## /m).slice(1);
  return new Map(
    chapters.map((chapter) => {
      const [intro = "", ...sections] = chapter.split(/^### /m);
      const named = sections.map((section) => {
        const end = section.indexOf("\n");
        return [section.slice(0, end).trim(), section.slice(end).trim()] as const;
      });
      return [intro.slice(0, intro.indexOf("\n")).trim(), new Map(named)] as const;
    }),
  );
}

const chapters = sectionsOf(page);

describe("docs/problems.md", () => {
  test("has a heading for every reason in the order of the code, and no other", () => {
    expect([...(chapters.get("Reasons")?.keys() ?? [])]).toEqual([...reasons]);
  });

  test.each(reasons.map((reason) => [reason] as const))("has the sentences of the code for %s", (reason) => {
    const { label, cause, remedy } = reasonSentences[reason];
    const section = chapters.get("Reasons")?.get(reason) ?? "";
    expect(section).toMatch(new RegExp(`^“${label}”[,;] `));
    expect(section).toContain(`- Cause: ${cause}\n`);
    expect(`${section}\n`).toContain(`- Fix: ${remedy}\n`);
  });

  test.each(reasons.map((reason) => [reason] as const))(
    "has one sentence of cause and one of remedy for %s",
    (reason) => {
      const { cause, remedy } = reasonSentences[reason];
      for (const sentence of [cause, remedy]) expect(sentence).toMatch(/^[A-Z].*[^.]\.$/);
    },
  );

  test("has a heading for every problem, and no other", () => {
    const headings = [...(chapters.get("Problems")?.keys() ?? [])].flatMap((heading) => heading.split(", "));
    expect(headings.sort()).toEqual([...problemCodes].sort());
  });

  test("is the source of the help for code scanning: npm run problem-help", () => {
    expect(readFileSync("src/lint/problem-help.gen.ts", "utf8")).toBe(problemHelp());
  });

  test("has text below every heading", () => {
    const empty = [...chapters.values()].flatMap((sections) => [...sections].filter(([, text]) => text.length < 40));
    expect(empty).toEqual([]);
  });
});
