import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { analyse } from "scslre";
import ts from "typescript";

/** A regular expression of the source code, and where it is. */
interface Literal {
  readonly place: string;
  readonly regex: RegExp;
}

function literalsOf(file: string, text: string): readonly Literal[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext);
  const found: Literal[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      const end = node.text.lastIndexOf("/");
      found.push({
        place: `${file}:${line + 1}`,
        regex: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Those that need more than linear time for some text: an engine goes back, or starts again, for each of its characters. */
function slow(literals: readonly Literal[]): readonly string[] {
  return literals
    .filter(({ regex }) => analyse(regex, { maxReports: 1 }).reports.length > 0)
    .map(({ place, regex }) => `${place} ${regex}`);
}

/** A quoted text, whose escapes may have the quote with which it begins, and which must end. */
const MUST_END = /\((?:\?:)?(?:\\\\\.\|\[\^[^\]]+\]|\[\^[^\]]+\]\|\\\\\.)\)\*\)?["'](?!\?)/;

/** Those that read a text without an end again from each of its escaped quotes. `analyse` takes the escapes for another start. */
function readAgain(literals: readonly Literal[]): readonly string[] {
  return literals
    .filter(({ regex: { source, sticky } }) => !sticky && !source.startsWith("^") && MUST_END.test(source))
    .map(({ place, regex }) => `${place} ${regex}`);
}

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => `src/${file.replaceAll("\\", "/")}`);

describe("the regular expressions of the source code", () => {
  test("take a time that grows no faster than the text that they search", () => {
    const literals = files.flatMap((file) => literalsOf(file, readFileSync(file, "utf8")));
    expect(literals.length).toBeGreaterThan(300);
    expect(slow(literals)).toEqual([]);
    expect(readAgain(literals)).toEqual([]);
  });

  test.each([
    ["exponentially", String.raw`/^(?:(?:[0-9]+\.?[0-9]*|\.[0-9]+)[^0-9.]+)+$/`],
    ["with the square of a number of digits", String.raw`/^[0-9]+\.?[0-9]*$/`],
    ["with the square of a run that the wrong character ends", String.raw`/\\*\](?=\()/g`],
  ])("are found where the time grows %s", (_, literal) => {
    expect(slow(literalsOf("planted.ts", `const planted = ${literal};`))).toEqual([`planted.ts:1 ${literal}`]);
  });

  test.each([
    String.raw`/"(?:\\.|[^"\\])*"/gs`,
    String.raw`/"((?:[^"\\]|\\.)*)"/g`,
    String.raw`/\d|'(?:\\.|[^'\\])*'/`,
  ])("are found where a quoted text without an end is read again from each escaped quote: %s", (literal) => {
    expect(readAgain(literalsOf("planted.ts", `const planted = ${literal};`))).toEqual([`planted.ts:1 ${literal}`]);
  });
});
