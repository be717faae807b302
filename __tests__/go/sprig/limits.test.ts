import { expect, jest, test } from "@jest/globals";
import { loadRegexp } from "../../../src/go/regexp/regexp.js";
import { sprig } from "../../../src/go/sprig/sprig.js";
import { executeTemplate, type Limits, TemplateError } from "../../../src/go/template/template.js";

await loadRegexp();

function failure(text: string, data: unknown = {}, limits: Partial<Limits> = {}): string | undefined {
  try {
    executeTemplate(text, data, { name: "t", functions: sprig, limits });
    return undefined;
  } catch (error) {
    if (error instanceof TemplateError) return error.message;
    throw error;
  }
}

const KIB = "x".repeat(1024);
const TOO_LONG = "a string longer than 1048576";
const TOO_MANY = "a list of more than 100000 items";

test.each([
  ["repeat", "{{repeat 1000000000 .kib}}", TOO_LONG],
  ["repeat of a repeat", "{{repeat 2000 (repeat 1000 .kib)}}", TOO_LONG],
  ["indent", '{{indent 1000000000 "a"}}', TOO_LONG],
  ["indent of many lines", '{{nindent 1000 (repeat 2000 "\\n")}}', TOO_LONG],
  ["replace of nothing", '{{replace "" (repeat 1000 .kib) .kib}}', TOO_LONG],
  ["replace", '{{replace "x" (repeat 1000 .kib) .kib}}', TOO_LONG],
  ["join", "{{join (repeat 1000 .kib) (until 100)}}", TOO_LONG],
  ["cat", "{{$s := repeat 1000 .kib}}{{cat $s $s}}", TOO_LONG],
  ["quote", "{{$s := repeat 1000 .kib}}{{quote $s $s}}", TOO_LONG],
  ["wrapWith", "{{wrapWith 1 (repeat 1000 .kib) .kib}}", TOO_LONG],
  ["regexReplaceAll", '{{regexReplaceAll "x" .kib (repeat 1000 .kib)}}', TOO_LONG],
  ["regexReplaceAll of a group", '{{regexReplaceAll "(x+)" (repeat 900 .kib) "$1$1"}}', TOO_LONG],
  ["regexReplaceAllLiteral", '{{regexReplaceAllLiteral "" .kib (repeat 1000 .kib)}}', TOO_LONG],
  ["b64enc", "{{b64enc (repeat 1000 .kib)}}", TOO_LONG],
  ["b32enc", "{{b32enc (repeat 1000 .kib)}}", TOO_LONG],
  ["toJson", "{{toJson (list .kib (repeat 1000 .kib) (repeat 1000 .kib))}}", TOO_LONG],
  ["until", "{{until 1000000000}}", TOO_MANY],
  ["until of a negative number", "{{until -1000000000}}", TOO_MANY],
  ["untilStep", "{{untilStep 0 9223372036854775807 1}}", TOO_MANY],
  ["splitList", '{{splitList "" (repeat 200 .kib)}}', TOO_MANY],
  ["split", '{{split "x" (repeat 200 .kib)}}', TOO_MANY],
  ["concat", "{{concat (until 60000) (until 60000)}}", TOO_MANY],
  ["regexFindAll", '{{regexFindAll "x" (repeat 200 .kib) -1}}', "more than 100000 matches of a regular expression"],
  ["regexMatch", '{{regexMatch (repeat 5 .kib) "x"}}', "regular expression above 4096 bytes"],
  [
    "regexFind",
    '{{regexFind "((x{10}y{10}){10}z{900}){10}(a{1000}b{1000}){1}(c{50}d{50}e{50}f{50}g{50}h{50}){20}i{1000}j{1000}k{1000}l{1000}m{1000}n{1000}o{1000}p{1000}" "x"}}',
    "regular expression of more than 50000 instructions",
  ],
  ["uniq", "{{uniq (until 100000)}}", "more than 5000000 steps"],
])("%s stops at a limit before it allocates memory", (_, text, limit) => {
  expect(failure(text, { kib: KIB })).toContain(`template limit exceeded: ${limit}`);
});

test.each([
  ["text", "{{range until 5000}}{{$_ := trim $.long}}{{end}}", "strings of more than"],
  ["lists", "{{range until 5000}}{{$_ := list 1 | concat (until 90000)}}{{end}}", "more than 5000000 steps"],
  [
    "entries of a map",
    "{{$d := dict}}{{range $i := 200000}}{{$_ := set $d (toString $i) 1}}{{end}}",
    "a map of more than",
  ],
  [
    "a copy of a value that is shared",
    "{{$d := dict}}{{range until 18}}{{$d = list $d $d}}{{end}}{{$x := deepCopy $d}}",
    "more than 5000000 steps",
  ],
])("%s that grows in a loop stops at a limit", (_, text, limit) => {
  expect(failure(text, { long: KIB.repeat(1000) })).toContain(`template limit exceeded: ${limit}`);
});

test.each([
  'splitList "," .list',
  'splitn "," 90000 .list',
  'regexSplit "," .list -1',
  'regexFindAll "[ab]+" .list -1',
  "toStrings (until 90000)",
])("a short string of a list costs four steps: %s", (call) => {
  const turns = (count: number) => `{{range until ${count}}}{{with $}}{{$_ := ${call}}}{{end}}{{end}}`;
  const data = { list: "ab,".repeat(90_000) };
  // The steps are what is asked for, on a busy machine, too.
  const patient = { durationMs: 60_000 };
  expect(failure(turns(3), data, patient)).toBeUndefined();
  expect(failure(turns(14), data, patient)).toContain("template limit exceeded: more than 5000000 steps");
});

test("searches of a regular expression that together take too long stop at a limit", () => {
  expect(failure('{{regexFindAll "x.*y|x" (repeat 90 .kib) -1}}', { kib: KIB })).toContain(
    "template limit exceeded: regular expression searches for over 2000 ms",
  );
});

test("time that other programs of the machine take ends no template", () => {
  let hours = 0;
  const clock = () => hours++ * 3_600_000;
  const clocks = [jest.spyOn(performance, "now"), jest.spyOn(Date, "now")].map((each) =>
    each.mockImplementation(clock),
  );
  const text = '{{range until 5000}}{{regexFindAll "x" $.kib -1 | len}}{{end}}';
  expect(failure(text, { kib: "xyx" })).toBeUndefined();
  for (const each of clocks) each.mockRestore();
});

test("a large template is far below every limit", () => {
  const hosts = Array.from({ length: 10_000 }, (_, at) => `10.0.${at >> 8}.${at & 255}`);
  const text =
    '{{range .hosts}}{{regexReplaceAll "\\\\." . "-" | upper | indent 2 | quote}}{{end}}{{join "," .hosts | b64enc | len}}';
  expect(failure(text, { hosts })).toBeUndefined();
});
