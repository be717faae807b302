import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { nodes } from "../e2e/nodes.js";
import { closedPort } from "../loopback.js";
import { temporaryFolder } from "../temporary-folder.js";

interface Packed {
  readonly filename: string;
  /** Bytes. */
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

describe("the package of npm pack", () => {
  // Of all tests together, so it is not removed after the first.
  const folder = mkdtempSync(join(tmpdir(), "tcp-connect-preflight-package-"));
  let packed: Packed;

  beforeAll(() => {
    const json = execFileSync("npm", ["pack", "--json", "--pack-destination", folder], { encoding: "utf8" });
    [packed] = JSON.parse(json) as [Packed];
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("has less than 1 MB to download, and nothing but the command line, its licences and the manual", () => {
    expect(packed.size).toBeLessThan(1_000_000);
    const others = packed.files
      .map(({ path }) => path)
      .filter(
        (path) =>
          !/^(dist\/(cli\.js|cli\/[\w.-]+\.js|package\.json|cli-licenses\.txt)|licenses\/\w[\w.-]*\.txt)$/.test(path),
      );
    expect(others.sort()).toEqual(["LICENSE", "NOTICE", "README.md", "package.json"]);
  });

  test("needs no other package", () => {
    const { dependencies, optionalDependencies, peerDependencies, scripts } = JSON.parse(
      readFileSync("package.json", "utf8"),
    );
    expect([dependencies, optionalDependencies, peerDependencies]).toEqual([undefined, undefined, undefined]);
    // npm runs these at the install of a package.
    expect(Object.keys(scripts).filter((name) => /^(pre|post)?install$|^prepare$/.test(name))).toEqual([]);
  });

  describe.each(nodes)(
    "run by npx without a network, in a folder without anything else, by $version",
    ({ path, version }) => {
      const npx = (...args: readonly string[]) => {
        const cwd = temporaryFolder();
        copyFileSync(join(folder, packed.filename), join(cwd, packed.filename));
        const env = {
          // npx and the command find their node by PATH.
          PATH: [dirname(path), process.env.PATH].join(delimiter),
          HOME: cwd,
          npm_config_cache: join(cwd, "cache"),
          npm_config_offline: "true",
          npm_config_update_notifier: "false",
        };
        return spawnSync("npx", ["--yes", ...args], { cwd, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
      };

      test("checks an address", async () => {
        const { status, stdout } = npx(`./${packed.filename}`, "run", `127.0.0.1:${await closedPort()}`);
        expect([status, stdout]).toEqual([3, expect.stringContaining("refused")]);
      }, 60_000);

      test("is the same program under its own name, on that Node", () => {
        const script = "node --version && tcp-connect-preflight demo --no-color";
        const { status, stdout } = npx("--package", `./${packed.filename}`, "-c", script);
        expect([status, stdout]).toEqual([0, expect.stringContaining(version)]);
        expect(stdout).toContain("connected");
      }, 60_000);
    },
  );
});
