import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { loadRegexp } from "../../../src/go/regexp/regexp.js";
import { sprig } from "../../../src/go/sprig/sprig.js";
import { executeToBytes, TemplateError } from "../../../src/go/template/template.js";
import { type Json, parseLosslessJson } from "../lossless-json.js";
import { goData } from "../typed-data.js";

await loadRegexp();

const FOLDER = "conformance/template";

interface Answer {
  output?: string;
  outputB64?: string;
  error?: string;
  stage?: string;
}

interface Case extends Answer {
  group: string;
  name: string;
  template: string;
  data: Json;
  leftDelim?: string;
  rightDelim?: string;
  mode?: string;
  sprig?: string;
  intData?: Answer;
}

function readCases(file: string): Case[] {
  const cases = parseLosslessJson(readFileSync(`${FOLDER}/cases/${file}`, "utf8")) as unknown as Case[];
  // The tests of render compare templates with kURL's own data.
  return cases.filter(({ mode }) => mode !== "kurl");
}

/** The cases that differ from Go, each with its effect for a user. */
const differing = JSON.parse(readFileSync(`${FOLDER}/not-covered.json`, "utf8")) as {
  group: string;
  name: string;
  reason: string;
}[];
const differingIds = new Set(differing.map(idOf));
const files = readdirSync(`${FOLDER}/cases`).map((file) => ({ file, cases: readCases(file) }));
const ids = files.flatMap(({ cases }) => cases.map(idOf));

function idOf({ group, name }: { group: string; name: string }): string {
  return `${group}: ${name}`;
}

function answer(given: Case, integers: "int" | "int64"): Answer {
  try {
    const bytes = executeToBytes(given.template, goData(given.data, integers), {
      name: "t",
      ...(given.leftDelim !== undefined && { leftDelim: given.leftDelim }),
      ...(given.rightDelim !== undefined && { rightDelim: given.rightDelim }),
      ...(given.sprig !== "none" && { functions: sprig }),
    });
    return { output: bytes.toString("base64") };
  } catch (thrown) {
    if (!(thrown instanceof TemplateError)) throw thrown;
    return { error: thrown.message, stage: thrown.stage };
  }
}

/** The output in base64, so that invalid UTF-8 can be compared too. */
function expected({ output, outputB64, error, stage }: Answer): Answer {
  if (error !== undefined) return { error, stage: stage as string };
  return { output: outputB64 ?? Buffer.from(output ?? "").toString("base64") };
}

describe.each(files.filter(({ cases }) => cases.length > 0))("the cases of $file", ({ cases }) => {
  const named = cases.map((given) => ({ ...given, id: idOf(given) }));
  const [differ, agree] = [
    named.filter(({ id }) => differingIds.has(id)),
    named.filter(({ id }) => !differingIds.has(id)),
  ];

  test.each(agree)("renders as Go does: $id", (given) => {
    expect(answer(given, "int64")).toEqual(expected(given));
    expect(answer(given, "int")).toEqual(expected(given.intData ?? given));
  });

  for (const given of differ) {
    test(`still differs from Go as documented: ${given.id}`, () => {
      expect(answer(given, "int64")).not.toEqual(expected(given));
    });
  }
});

test("every case has a unique name", () => {
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test("every case that differs from Go exists and describes its effect for a user", () => {
  expect(differing.filter((given) => !ids.includes(idOf(given)) || !given.reason)).toEqual([]);
});
