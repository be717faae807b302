import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, jest, test } from "@jest/globals";
// @ts-expect-error A script has no types.
import { licensesOf } from "../../scripts/build/licenses.mjs";
// @ts-expect-error A script has no types.
import { writeSmallCore } from "../../scripts/build/small-core.mjs";
import { temporaryFolder } from "../temporary-folder.js";

jest.setTimeout(120_000);

const root = process.cwd();

interface Bundled {
  readonly error?: string;
  readonly files: Readonly<Record<string, string>>;
  readonly contents: {
    readonly start: readonly string[];
    readonly imports: Readonly<Record<string, readonly string[]>>;
    readonly holds: Readonly<Record<string, readonly string[]>>;
  };
}

interface Given {
  readonly sources: Readonly<Record<string, string>>;
  readonly program?: object;
}

/** Bundles each of these, in one process that is not Jest's: webpack does not live there. */
async function bundleAll(all: readonly Given[]): Promise<readonly Bundled[]> {
  const places = all.map(({ sources, program }) => {
    const folder = temporaryFolder({ "tsconfig.json": readFileSync("tsconfig.json"), ...sources });
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
    const usual = { entry: "src/index.ts", name: "parts", file: "index.js", license: "licenses.txt" };
    return [
      { folder, root },
      { ...usual, ...program },
    ];
  });
  const script = `
    import { bundle } from ${JSON.stringify(join(root, "scripts/build/bundle.mjs"))};
    const results = [];
    for (const given of JSON.parse(process.argv[1])) {
      try {
        const { files, contents } = await bundle(...given);
        results.push({ files: Object.fromEntries(files), contents });
      } catch (error) {
        results.push({ error: error.message });
      }
    }
    console.log(JSON.stringify(results));`;
  const args = ["--input-type=module", "-e", script, JSON.stringify(places)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, maxBuffer: 1e8 });
  return JSON.parse(stdout) as Bundled[];
}

function never(): never {
  throw new Error("Nothing was bundled");
}

/** What the bundled program prints. */
async function run(files: Bundled["files"]): Promise<string> {
  const folder = temporaryFolder({ ...files, "package.json": '{ "type": "commonjs" }' });
  return (await promisify(execFile)(process.execPath, [join(folder, "index.js")])).stdout;
}

test("bundle() names parts after what they hold, has each module once, and what it makes runs", async () => {
  const sources = {
    "src/index.ts": `
      void import("./main.js").then(({ main }) => main());`,
    "src/main.ts": `
      export async function main() {
        console.log((await import("./formats/json.js")).json, (await import("./formats/tap.js")).tap);
      }`,
    "src/formats/json.ts": `
      import { common } from "../report/common.js";
      export const json = "json " + common;`,
    "src/formats/tap.ts": `
      import { common } from "../report/common.js";
      export const tap = "tap " + common;`,
    "src/report/common.ts": `
      export const common: string = ["shared", "/***/ 17:"].join(" ");`,
  };
  const [{ files, contents } = never()] = await bundleAll([{ sources, program: { hasMaps: true } }]);
  expect(await run(files)).toBe("json shared /***/ 17: tap shared /***/ 17:\n");
  expect(Object.values(files).join("\n")).not.toMatch(/\/\* (?:harmony|binding)/);
  expect(contents).toEqual({
    start: ["index.js", "parts/main.js"],
    imports: {
      "src/formats/json.ts": ["parts/formats-json.js", "parts/shared-report.js"],
      "src/formats/tap.ts": ["parts/formats-tap.js", "parts/shared-report.js"],
      "src/main.ts": ["parts/main.js"],
    },
    holds: {
      "index.js": ["src/index.ts"],
      "parts/formats-json.js": ["src/formats/json.ts"],
      "parts/formats-tap.js": ["src/formats/tap.ts"],
      "parts/main.js": ["src/main.ts"],
      "parts/shared-report.js": ["src/report/common.ts"],
    },
  });
  expect(JSON.parse(files["parts/shared-report.js.map"] ?? "")).toMatchObject({
    sourceRoot: "../../",
    sources: ["src/report/common.ts"],
  });
});

test("bundle() refuses what would fail only when it runs, and packages where they must not be", async () => {
  const levenshtein = 'import { distance } from "fastest-levenshtein"; console.log(distance("a", "b"));';
  const bundled = await bundleAll([
    { sources: { "src/index.ts": 'import { x } from "no-such-package"; console.log(x);' } },
    {
      sources: {
        "src/index.ts": 'import * as other from "./other.js"; console.log(other.y);',
        "src/other.ts": "export const x = 1;",
      },
    },
    { sources: { "src/index.ts": levenshtein }, program: { startsWithout: ["fastest-levenshtein"] } },
    {
      sources: { "src/index.ts": 'void import("./other.js");', "src/other.ts": levenshtein },
      program: { without: ["fastest-levenshtein"] },
    },
  ]);
  expect(bundled.map(({ error }) => error)).toEqual([
    expect.stringContaining("index.js has an import that cannot be resolved"),
    expect.stringContaining("export 'y' (imported as 'other') was not found in './other.js'"),
    expect.stringContaining("index.js has fastest-levenshtein, which must not be loaded at its start"),
    expect.stringContaining("index.js has fastest-levenshtein, which must not be in it"),
  ]);
});

describe("@actions/core, as it is bundled,", () => {
  const core = join(root, "node_modules/@actions/core");

  test("differs in its HTTP client and its child processes alone", () => {
    const to = join(temporaryFolder(), "core");
    writeSmallCore({ from: core, to });
    const original = readFileSync(join(core, "lib/core.js"), "utf8").split("\n");
    const small = readFileSync(join(to, "lib/core.js"), "utf8").split("\n");
    expect(original.filter((line) => !small.includes(line))).toEqual([
      "import { OidcClient } from './oidc-utils.js';",
      "export function getIDToken(aud) {",
      "        return yield OidcClient.getIDToken(aud);",
      "export * as platform from './platform.js';",
    ]);
    expect(small.filter((line) => !original.includes(line))).toEqual([]);
  });

  test.each([
    ["version", "package.json", '"version": "3.0.1"', '"version": "3.0.2"'],
    ["text", "lib/core.js", "getIDToken", "getIdToken"],
  ])("stops the build when its %s is another", (_, file, before, after) => {
    const from = join(temporaryFolder(), "core");
    mkdirSync(dirname(from), { recursive: true });
    cpSync(core, from, { recursive: true });
    writeFileSync(join(from, file), readFileSync(join(from, file), "utf8").replaceAll(before, after));
    expect(() => writeSmallCore({ from, to: join(temporaryFolder(), "core") })).toThrow(
      "is not the one that scripts/build/small-core.mjs was written for",
    );
  });
});

describe("licensesOf()", () => {
  const manifest = (license: string) => JSON.stringify({ name: "a", version: "1.0.0", license });
  const files = ["src/index.ts", "node_modules/a/index.js", "node_modules/b/node_modules/a/lib/x.js"];
  const inner = { "node_modules/b/node_modules/a/package.json": manifest("MIT") };
  const innerText = { "node_modules/b/node_modules/a/LICENSE": "Inner text" };

  test("has a text for each package, and for the run time of webpack", () => {
    const outer = { "node_modules/a/package.json": manifest("ISC"), "node_modules/a/LICENSE.md": "Outer text\n" };
    const text: string = licensesOf(files, temporaryFolder({ ...outer, ...inner, ...innerText }));
    const sections = text.split(/^={80}\n/m).map((section) => section.trim());
    expect(sections.slice(0, 3)).toEqual(["", "a 1.0.0\nISC\n\nOuter text", "a 1.0.0\nMIT\n\nInner text"]);
    expect(sections[3]).toMatch(/^webpack .*\nMIT\n\nCopyright JS Foundation/);
  });

  test.each([
    ["without a text", "ISC", {}, "a 1.0.0 (ISC, without a text)"],
    [
      "with a license that was not decided on",
      "GPL-3.0",
      { "node_modules/a/LICENSE": "Text" },
      "a 1.0.0 (GPL-3.0, with a text)",
    ],
  ])("stops the build for a package %s", (_, license, outer, message) => {
    const root = temporaryFolder({
      "node_modules/a/package.json": manifest(license),
      ...outer,
      ...inner,
      ...innerText,
    });
    expect(() => licensesOf(files, root)).toThrow(message);
  });
});
