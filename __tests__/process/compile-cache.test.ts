import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { compileCacheFolder } from "../../src/process/compile-cache.js";
import { nodes } from "../e2e/nodes.js";
import { runAction, runCli } from "../e2e/run.js";
import { openPort } from "../loopback.js";
import { temporaryFolder } from "../temporary-folder.js";

const uid = process.getuid?.();
const onPosix = uid === undefined ? describe.skip : describe;

onPosix("the folder for compiled code (needs owners of files, which Windows does not have)", () => {
  /** A runner's folders, as its own checkout and tool cache are beside each other. */
  function runner() {
    const work = temporaryFolder({ "_tool/node/x": "", "app/app/spec.yaml": "" });
    const env = {
      RUNNER_ENVIRONMENT: "self-hosted",
      RUNNER_TOOL_CACHE: join(work, "_tool"),
      GITHUB_WORKSPACE: join(work, "app/app"),
    };
    return { work, env, cwd: join(work, "app/app"), uid };
  }

  test("is in the tool cache of a self-hosted runner, and only this user can use it", () => {
    const { work, ...surroundings } = runner();
    const folder = join(work, "_tool/tcp-connect-preflight/compile-cache");
    expect(compileCacheFolder(surroundings)).toBe(folder);
    expect([folder, join(folder, "..")].map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o700]);
    expect(compileCacheFolder(surroundings)).toBe(folder);
  });

  test.each<[string, (given: ReturnType<typeof runner>) => Parameters<typeof compileCacheFolder>[0]]>([
    [
      "on a runner of GitHub",
      ({ env, ...given }) => ({ ...given, env: { ...env, RUNNER_ENVIRONMENT: "github-hosted" } }),
    ],
    ["outside of a runner", (given) => ({ ...given, env: {} })],
    [
      "in another CI",
      ({ env, ...given }) => ({ ...given, env: { CI: "true", XDG_CACHE_HOME: env.RUNNER_TOOL_CACHE } }),
    ],
    ["in the cache of a user", (given) => ({ ...given, env: { XDG_CACHE_HOME: given.env.RUNNER_TOOL_CACHE } })],
    [
      "where no workspace is known, of which the tool cache may be a part",
      ({ env, ...given }) => ({ ...given, env: { ...env, GITHUB_WORKSPACE: "" } }),
    ],
    [
      "where the workspace is not found, as in a container",
      ({ env, work, ...given }) => ({ ...given, env: { ...env, GITHUB_WORKSPACE: join(work, "none") } }),
    ],
    [
      "in the workspace, where the run starts in a folder of it",
      ({ env, work, ...given }) => {
        for (const name of ["tools", "deploy"]) mkdirSync(join(work, "app/app", name));
        const tools = join(work, "app/app/tools");
        return { ...given, cwd: join(work, "app/app/deploy"), env: { ...env, RUNNER_TOOL_CACHE: tools } };
      },
    ],
    ["without a tool cache", ({ env, ...given }) => ({ ...given, env: { ...env, RUNNER_TOOL_CACHE: "" } })],
    ["for a relative tool cache", ({ env, ...given }) => ({ ...given, env: { ...env, RUNNER_TOOL_CACHE: "_tool" } })],
    ["where files have no owner", (given) => ({ ...given, uid: undefined })],
    ["for another user", (given) => ({ ...given, uid: (uid ?? 0) + 1 })],
    [
      "in the workspace",
      ({ env, work, ...given }) => {
        mkdirSync(join(work, "app/app/tools"));
        return { ...given, env: { ...env, RUNNER_TOOL_CACHE: join(work, "app/app/tools") } };
      },
    ],
    [
      "behind a link into the workspace",
      ({ env, work, ...given }) => {
        mkdirSync(join(work, "app/app/tools"));
        symlinkSync(join(work, "app/app/tools"), join(work, "link"));
        return { ...given, env: { ...env, RUNNER_TOOL_CACHE: join(work, "link") } };
      },
    ],
    ["in the working directory", ({ work, ...given }) => ({ ...given, cwd: work })],
    [
      "where others can write to the tool cache",
      (given) => {
        chmodSync(given.env.RUNNER_TOOL_CACHE, 0o777);
        return given;
      },
    ],
    [
      "where others can write to the folder",
      (given) => {
        const folder = join(given.env.RUNNER_TOOL_CACHE, "tcp-connect-preflight/compile-cache");
        mkdirSync(folder, { recursive: true });
        chmodSync(folder, 0o770);
        return given;
      },
    ],
    [
      "where a link is in its place",
      (given) => {
        symlinkSync(given.cwd, join(given.env.RUNNER_TOOL_CACHE, "tcp-connect-preflight"));
        return given;
      },
    ],
  ])("does not exist %s", (_, change) => {
    const given = change(runner());
    // Where the file system has an error, keepCompiledCode() does nothing.
    const folder = () => {
      try {
        return compileCacheFolder(given);
      } catch (error) {
        return (error as NodeJS.ErrnoException).code === "ENOENT" ? undefined : error;
      }
    };
    expect(folder()).toBeUndefined();
  });

  const withCache = nodes.filter(({ version }) => Number(/^v(\d+)/.exec(version)?.[1]) >= 22);
  const onNode22 = withCache.length === 0 ? test.skip : test;

  onNode22(
    "is filled by a run, and a broken file in it changes no verdict (needs a Node of NODE_BINARIES from 22 on)",
    async () => {
      for (const { path: node } of withCache) {
        const { work, env, cwd } = runner();
        const run = async () => runAction({ addresses: `127.0.0.1:${await openPort()}` }, { node, cwd }, env);
        const step = await run();
        expect([step.exitCode, step.stderr]).toEqual([0, ""]);
        const folder = join(work, "_tool/tcp-connect-preflight/compile-cache");
        const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file));
        const caches = files.filter((file) => statSync(file).isFile());
        expect(caches.length).toBeGreaterThan(1);
        for (const cache of caches) writeFileSync(cache, "not compiled code");
        const again = await run();
        expect([again.exitCode, again.stderr, again.outputs.result]).toEqual([0, "", "pass"]);
      }
    },
  );

  onNode22("is filled by the command line on such a runner, too", async () => {
    for (const { path: node } of withCache) {
      const { work, env, cwd } = runner();
      const run = await runCli(["run", `127.0.0.1:${await openPort()}`], { node, cwd }, "", env);
      expect(run).toMatchObject({ exitCode: 0, stderr: "" });
      const folder = join(work, "_tool/tcp-connect-preflight/compile-cache");
      expect(readdirSync(folder, { recursive: true }).length).toBeGreaterThan(1);
    }
  });

  /** Folders of one user, where a home is a checkout, and where it is not. */
  const homes = [
    { name: "a home that is the checkout, from a folder of it", home: "repo", cwd: "repo/deploy" },
    { name: "a home in the checkout, from beside it", home: "repo/home", cwd: "repo/deploy" },
    { name: "a home that is the checkout, from elsewhere", home: "repo", cwd: "app" },
    { name: "a home of its own", home: "home", cwd: "app" },
  ];
  test.each(homes)("is neither made nor used by the command line in $name", async ({ home, cwd }) => {
    for (const { path: node } of nodes) {
      const work = temporaryFolder({
        ...Object.fromEntries(["repo", "repo/home", "home"].map((name) => [`${name}/.cache/x`, ""])),
        "repo/deploy/x": "",
        "app/x": "",
      });
      const cache = join(work, home, ".cache");
      const address = `127.0.0.1:${await openPort()}`;
      const envs = [{ HOME: join(work, home) }, { HOME: join(work, "none"), XDG_CACHE_HOME: cache }];
      for (const env of envs) {
        const run = await runCli(["run", address], { node, cwd: join(work, cwd) }, "", env);
        expect(run).toMatchObject({ exitCode: 0, stderr: "" });
        expect(readdirSync(cache)).toEqual(["x"]);
      }
    }
  });

  test("is not made by a run that cannot write to the tool cache, which passes", async () => {
    for (const { path: node } of nodes) {
      const { env, cwd, work } = runner();
      const missing = { ...env, RUNNER_TOOL_CACHE: join(work, "none") };
      const step = await runAction({ addresses: `127.0.0.1:${await openPort()}` }, { node, cwd }, missing);
      expect([step.exitCode, step.stderr, existsSync(join(work, "none"))]).toEqual([0, "", false]);
    }
  });
});
