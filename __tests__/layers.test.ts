import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, matchesGlob } from "node:path";
import { describe, expect, test } from "@jest/globals";
// @ts-expect-error: a script without types.
import * as script from "../scripts/floors.mjs";
import { temporaryFolder } from "./temporary-folder.js";

const floors: readonly (readonly string[])[] = script.floors;
const goDoors: readonly string[] = script.goDoors;
const goPackages: readonly string[] = script.goPackages;
const root = process.cwd();
const configuration = readFileSync(join(root, "biome.floors.json"), "utf8");
const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => `src/${file.replaceAll("\\", "/")}`);
const rooms = floors.flat();
const isFile = (room: string) => sources.includes(`src/${room}.ts`);

/** A planted import: the file it is in, and whether the rule allows it. */
interface Planted {
  readonly file: string;
  readonly from: string;
  readonly isAllowed: boolean;
}

/** An import of every other room and of GitHub's toolkit, in a file at each depth of every room. */
const plantedRooms: readonly Planted[] = floors.flatMap((level, floor) =>
  level.flatMap((room) =>
    (isFile(room)
      ? [`src/${room}.ts`]
      : ["", "inner/", "inner/deeper/"].map((below) => `src/${room}/${below}planted.ts`)
    ).flatMap((file) => {
      const up = isFile(room) ? "./" : "../".repeat(file.split("/").length - 2);
      const others = rooms.filter((other) => other !== room);
      return [
        ...others.map((other) => ({
          file,
          from: `${up}${other}${isFile(other) ? "" : `/${other}`}.js`,
          isAllowed: floors.slice(0, floor).flat().includes(other),
        })),
        { file, from: "@actions/core", isAllowed: room === "github" },
        { file, from: "@actions/github", isAllowed: room === "github" },
      ];
    }),
  ),
);

/**
 * An import of every door of src/go and of two inner files of each of its packages, from other rooms and from src/go.
 */
const plantedDoors: readonly Planted[] = [
  { file: "src/main.ts", go: "./go/" },
  { file: "src/files/planted.ts", go: "../go/" },
  { file: "src/pages/inner/planted.ts", go: "../../go/" },
  { file: "src/go/planted.ts", go: "./" },
  { file: "src/go/inner/planted.ts", go: "../" },
  { file: "src/go/inner/deeper/planted.ts", go: "../../" },
].flatMap(({ file, go }) => [
  { file, from: `${go}func.js`, isAllowed: true },
  ...goDoors.map((door) => ({ file, from: `${go}${door}.js`, isAllowed: true })),
  ...goPackages.flatMap((name) => [
    { file, from: `${go}${name}/planted.js`, isAllowed: false },
    { file, from: `${go}${name}/deeper/${name}.js`, isAllowed: false },
  ]),
]);

const planted = [...plantedRooms, ...plantedDoors];

/** The file and line of every import that the linter rejects, from one run over all planted files. */
function rejected(): readonly string[] {
  const files: Record<string, string> = {
    "biome.json": JSON.stringify({ extends: ["./biome.floors.json"], linter: { rules: { preset: "none" } } }),
    "biome.floors.json": configuration,
  };
  for (const file of new Set(planted.map((each) => each.file))) files[file] = `${linesOf(file).join("\n")}\n`;
  const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
  const args = [biome, "lint", "--max-diagnostics=none", "--colors=off", "src"];
  const options = { cwd: temporaryFolder(files), encoding: "utf8", maxBuffer: 64 * 1024 * 1024 } as const;
  const { stdout, stderr } = spawnSync(process.execPath, args, options);
  const places = `${stdout}${stderr}`.matchAll(/^(src\/\S+\.ts:\d+):\d+ lint\/style\/noRestrictedImports/gm);
  return [...places].map(([, place]) => place as string).sort();
}

/** A static and a dynamic import for each. */
function linesOf(file: string): readonly string[] {
  return planted
    .filter((each) => each.file === file)
    .flatMap(({ from }, index) => [
      `export * from "${from}";`,
      `export const later${index} = () => import("${from}");`,
    ]);
}

describe("the layering rule", () => {
  test("rejects imports of the same or a higher floor, of GitHub's toolkit outside github, and of inner files of src/go, and no others", () => {
    const expected = planted
      .map((each) => ({ ...each, line: planted.filter(({ file }) => file === each.file).indexOf(each) * 2 + 1 }))
      .filter(({ isAllowed }) => !isAllowed)
      .flatMap(({ file, line }) => [`${file}:${line}`, `${file}:${line + 1}`]);
    expect(expected.length).toBeGreaterThan(1000);
    expect(rejected()).toEqual(expected.sort());
  });

  test("the linter's configuration is made from the list of floors", () => {
    expect(configuration).toBe(script.biomeFloors());
  });

  test("every folder of src/go has a door, and every door is a file", () => {
    const folders = readdirSync("src/go", { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual([...goPackages].sort());
    expect(goDoors.filter((door) => !existsSync(`src/go/${door}.ts`))).toEqual([]);
  });

  test("covers each file of src once", () => {
    const { overrides } = JSON.parse(configuration) as { overrides: { includes: string[] }[] };
    const covering = (file: string) =>
      overrides.filter(({ includes }) => includes.some((pattern) => matchesGlob(file, pattern)));
    expect(sources.filter((file) => covering(file).length !== 1)).toEqual([]);
  });
});
