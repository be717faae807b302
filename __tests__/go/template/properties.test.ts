import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { sprig } from "../../../src/go/sprig/sprig.js";
import { executeTemplate, parseTemplate, renderTemplate, TemplateError } from "../../../src/go/template/template.js";

/** Parts of templates. Random combinations of them reach all of the lexer and the parser. */
const FRAGMENTS = [
  "{{",
  "}}",
  "{{-",
  "-}}",
  " -}}",
  "{{- ",
  "{{/*",
  "*/}}",
  "(",
  ")",
  "|",
  " ",
  "\n",
  "\t",
  ".",
  ",",
  ":=",
  "=",
  "$",
  "$x",
  "$x.a",
  ".a",
  ".a.b",
  "..",
  '"',
  '"a"',
  "`",
  "`a`",
  "'",
  "'a'",
  "\\",
  "0",
  "1",
  "-1",
  "1.5",
  "0x",
  "1e",
  "1i",
  "1+2i",
  "99999999999999999999",
  "true",
  "nil",
  "if",
  "if 1",
  "else",
  "else if",
  "end",
  "{{end}}",
  "range",
  "range .l",
  "with",
  "define",
  'define "a"',
  "template",
  'template "a"',
  'block "a" .',
  "break",
  "continue",
  "print",
  "printf",
  "%d",
  "len",
  "index",
  "and",
  "or",
  "eq",
  "nope",
  "é",
  "😀",
  "\u2028",
  "\ud800",
  "\udcff",
  "\0",
  "text",
];

const template = fc
  .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: "binary", maxLength: 3 })), { maxLength: 30 })
  .map((parts) => parts.join(""));

/** An action or a block around random parts. More of these are valid. */
const action = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 6 }).map((parts) => `{{${parts.join(" ")}}}`);
const program = fc.array(action, { maxLength: 6 }).map((parts) => parts.join(""));

const data = fc.dictionary(fc.constantFrom("a", "b", "l", "x"), fc.jsonValue({ maxDepth: 3 }));

function outcome(run: () => unknown): unknown {
  try {
    return run();
  } catch (thrown) {
    if (thrown instanceof TemplateError) return thrown.stage;
    throw thrown;
  }
}

test("parsing ends, and throws only TemplateError", () => {
  fc.assert(
    fc.property(template, (source) => {
      outcome(() => parseTemplate(source));
    }),
    { numRuns: 3_000 },
  );
});

test("executing throws only TemplateError", () => {
  fc.assert(
    fc.property(fc.oneof(template, program), data, (source, values) => {
      outcome(() => executeTemplate(source, values, { functions: sprig }));
    }),
    { numRuns: 3_000 },
  );
});

test.each(["{{", "{{kurl", "<%", "[["])("a template without %s is returned unchanged", (leftDelim) => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (source) => {
      fc.pre(!source.includes(leftDelim));
      expect(executeTemplate(source, {}, { leftDelim })).toBe(source);
    }),
  );
});

test("an error of parsing or executing has a position in the source", () => {
  fc.assert(
    fc.property(fc.oneof(template, program), data, (source, values) => {
      try {
        executeTemplate(source, values);
      } catch (thrown) {
        const { line, offset = 0 } = thrown as TemplateError;
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(source.split("\n").length);
        expect(offset).toBeLessThanOrEqual(source.length);
      }
    }),
    { numRuns: 1_000 },
  );
});

test("the pieces of an output are adjacent, and those of kind text are copies of the source", () => {
  const parts = fc.array(
    fc.oneof(
      fc.constantFrom("{{.a}}", "{{- .b -}}", " \n", "{{range .l}}", "{{end}}", "{{if .a}}", "x", "é😀"),
      fc.string({ maxLength: 4 }),
    ),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(parts, (chosen) => {
      const source = chosen.join("");
      const values = { a: "A😀", b: "", l: [1, 2, 3] };
      const rendered = outcome(() => renderTemplate(source, values));
      fc.pre(typeof rendered === "object");
      const { text, pieces } = rendered as ReturnType<typeof renderTemplate>;
      expect([...pieces][0]?.outputStart ?? 0).toBe(0);
      [...pieces].forEach(({ outputStart, sourceStart, kind }, index) => {
        const end = pieces.endOf(index, text);
        expect(end).toBeGreaterThan(outputStart);
        const shown = source.slice(sourceStart, kind === "text" ? sourceStart + end - outputStart : sourceStart + 2);
        expect(shown).toBe(kind === "text" ? text.slice(outputStart, end) : "{{");
      });
    }),
    { numRuns: 1_000 },
  );
});
