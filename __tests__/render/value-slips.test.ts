import { describe, expect, test } from "@jest/globals";
import { dict, type GoValue, list } from "../../src/go/value.js";
import { templateData } from "../../src/kurl/data.js";
import { accept } from "../../src/problem/checked.js";
import type { Problem } from "../../src/problem/problem.js";
import { render } from "../../src/render/render.js";
import { renderValues } from "../../src/render/render-values.js";

const kurl = (text: string): readonly Problem[] => {
  const contexts = [{ file: "context", text: `Data: ${JSON.stringify(DATA)}` }];
  const actions = text.replaceAll("{{", "{{kurl ").replaceAll(".Values", ".Data");
  return render({ file: "spec.yaml", text: actions }, accept(templateData({ contexts }))).problems;
};

const helm = (text: string): readonly Problem[] => renderValues({ file: "spec.yaml", text }, goMap(DATA)).problems;

type Data = { readonly [key: string]: string | number | boolean | readonly string[] | Data };

const DATA: Data = {
  port: "9999/tcp",
  named: "https",
  url: "tcp://192.0.2.1:9999",
  name: "port",
  zero: "0",
  empty: "",
  db: { host: "10.0.0.1", port: "5433", user: "", tls: { port: "8443" } },
  list: ["9999"],
};

const goMap = (data: Data) => dict(Object.entries(data).map(([key, value]) => [key, goValue(value)] as const));

function goValue(value: Data[string]): GoValue {
  if (typeof value !== "object") return value;
  return Array.isArray(value) ? list(value as string[]) : goMap(value as Data);
}

const ENGINES = [
  { engine: "kURL's", problemsOf: kurl },
  { engine: "Helm's", problemsOf: helm },
];

const notNumber = (what: string, remedy: string) => ({
  code: "text-not-number",
  severity: "warning",
  message: `${what}, without an error`,
  remedy,
  position: expect.objectContaining({ line: 2 }),
});

describe.each(ENGINES)("a function that takes a value as a number, with $engine templates,", ({ problemsOf }) => {
  test.each([
    { text: "{{.Values.port | int | default 5432}}", func: "int" },
    { text: "{{default 5432 (int .Values.named)}}", func: "int" },
    { text: "{{.Values.url | int64 | default 5432}}", func: "int64" },
    { text: '{{" 9999" | int | default 5432}}', func: "int" },
    { text: '{{"9999\\n" | int | default 5432}}', func: "int" },
    { text: '{{"9999 # tls" | atoi | default 5432}}', func: "atoi" },
    { text: "{{.Values.port | float64 | default 5432}}", func: "float64" },
    { text: "{{.Values.list | int | default 5432}}", func: "int" },
    { text: "{{.Values.list | toString | int | default 5432}}", func: "int" },
    { text: "{{.Values.db | int | default 5432}}", func: "int" },
    { text: "{{quote 9999 | int | default 5432}}", func: "int" },
    { text: "{{add 5432 .Values.port}}", func: "add" },
    { text: "{{max 5432 .Values.port}}", func: "max" },
    { text: "{{range list 1 2}}{{add 5432 $.Values.port}}{{end}}", func: "add" },
  ])("has a warning where a value is no number, without the value: $text", ({ text, func }) => {
    expect(problemsOf(`a\n${text}`)).toEqual([
      notNumber(`${func} takes a value that is no number as 0`, "expected digits alone, such as 5432"),
    ]);
  });

  test.each(["9999", '"9999"', '"8"'])("has a warning where toDecimal has no octal digits: %s", (value) => {
    expect(problemsOf(`a\n{{toDecimal ${value} | default 5432}}`)).toEqual([
      notNumber(
        "toDecimal takes a value that is no octal number as 0",
        "expected octal digits, or int, which reads decimal ones",
      ),
    ]);
  });

  test.each([
    '{{int "9999"}}{{int 9999}}{{int "-1"}}{{float64 "1.5"}}{{toDecimal "0777"}}',
    "{{.Values.zero | int | default 5432}}{{.Values.empty | int | default 5432}}",
    '{{"00" | int}}{{"0.0" | float64}}{{" " | int}}{{"-0" | int}}',
    '{{"<nil>" | int | default 5432}}{{list | int | default 5432}}{{int true}}',
    "{{index .Values.list 0 | int}}{{add 1 2}}{{len .Values.port}}",
  ])("has none for a number, and what says zero or is absent: %s", (text) => {
    expect(problemsOf(text)).toEqual([]);
  });
});

test.each(["07001", "+010"])(
  "int of Helm's templates has a warning for digits that it takes as octal: %s",
  (digits) => {
    expect(helm(`a\n{{int "${digits}"}}`)).toEqual([
      notNumber("int takes digits that begin with 0 as octal ones", "expected digits without a 0 in front"),
    ]);
    expect(kurl(`a\n{{int "${digits}"}}`)).toEqual([]);
  },
);

const literalKept = (func: string, key: string, order: string) => ({
  code: "arguments-swapped",
  severity: "warning",
  message: `${func} keeps the literal that a dict has for "${key}", and not the value that another mapping has`,
  remedy: `expected another order where the literal is a default, such as ${order}`,
  position: expect.objectContaining({ line: 2 }),
});

const MERGE = 'merge (deepCopy .Values.db) (dict "port" 5432)';
const OVERWRITE = 'mergeOverwrite (dict "port" 5432) .Values.db';

describe.each(ENGINES)("a function that merges mappings, with $engine templates,", ({ problemsOf }) => {
  test.each([
    { text: '{{len (merge (dict "host" "localhost" "port" 5432) .Values.db)}}', key: "host" },
    { text: '{{len (.Values.db | merge (dict "port" 5432))}}', key: "port" },
    { text: '{{len (merge (dict "name" "a") (dict "port" 5432) .Values.db)}}', key: "port" },
    { text: '{{$d := dict "port" 5432}}{{len (merge $d .Values.db)}}', key: "port" },
    { text: '{{len (merge (dict "db" (dict "tls" (dict "port" 5432))) .Values)}}', key: "port" },
    { text: '{{range list 1 2}}{{len (merge (dict "tls" "none") $.Values.db)}}{{end}}', key: "tls" },
  ])("that keeps a literal in the place of a value has a warning: $text", ({ text, key }) => {
    expect(problemsOf(`a\n${text}`)).toEqual([literalKept("merge", key, MERGE)]);
  });

  test("that overwrites a value with a literal has a warning", () => {
    expect(problemsOf('a\n{{len (mergeOverwrite .Values.db (dict "port" 5432))}}')).toEqual([
      literalKept("mergeOverwrite", "port", OVERWRITE),
    ]);
  });

  test.each([
    ["the literal is the default", `{{len (${MERGE})}}{{len (${OVERWRITE})}}`],
    ["no other has its key", '{{len (merge (dict "component" "web") .Values)}}'],
    ["the values are alike", '{{len (merge (dict "port" 5433) .Values.db)}}'],
    ["the other is empty", '{{len (merge (dict "user" "a") .Values.db)}}'],
    ["the literal is empty", '{{len (merge (dict "port" "") .Values.db)}}'],
    ["a stronger one has the key", '{{len (merge (deepCopy .Values.db) (dict "port" 1) .Values.db)}}'],
    ["a value has the name of the key", "{{len (merge (dict .Values.name 5432) .Values.db)}}"],
    ["both are literals", '{{len (merge (dict "port" 1) (dict "port" 2))}}'],
    ["the key has a value", '{{len (merge (dict "port" .Values.zero) .Values.db)}}'],
    [
      "the literal was replaced",
      '{{$d := dict "port" 1}}{{$_ := set $d "port" .Values.zero}}{{len (merge $d .Values.db)}}',
    ],
  ])("has none where %s", (_, text) => {
    expect(problemsOf(text)).toEqual([]);
  });
});

test.each([
  { func: "mustMerge", call: 'mustMerge (dict "port" 5432) .Values.db', order: `mustMerge ${MERGE.slice(6)}` },
  {
    func: "mustMergeOverwrite",
    call: 'mustMergeOverwrite .Values.db (dict "port" 5432)',
    order: `mustMergeOverwrite ${OVERWRITE.slice(15)}`,
  },
])("$func of Helm's templates has the warning as well", ({ func, call, order }) => {
  expect(helm(`a\n{{len (${call})}}`)).toEqual([literalKept(func, "port", order)]);
});
