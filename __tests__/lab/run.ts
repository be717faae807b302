import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Dialer, Observed, Order } from "./inside.js";

const LAB_FILE = new URL("../../conformance/dial/lab.json", import.meta.url);
const CONDITIONS_FILE = new URL("../../conformance/dial/conditions.json", import.meta.url);

/** The command that starts a process as root in namespaces of its own: directly as root, else in a user namespace. */
function unshareCommand(): string[] {
  const mayDoIt = process.getuid?.() === 0;
  return ["unshare", ...(mayDoIt ? [] : ["--map-root-user"]), "--net", "--mount"];
}

/** Why no network can be built on this machine; `undefined` if one can. */
export function whyNoLab(): string | undefined {
  if (process.platform !== "linux") return "network namespaces are Linux's";
  for (const program of ["unshare", "nsenter", "ip", "nft"]) {
    if (spawnSync("sh", ["-c", `command -v ${program}`]).status !== 0) return `${program} is not installed`;
  }
  const [program, ...rest] = [...unshareCommand(), "nft", "list", "ruleset"];
  const { status, stderr } = spawnSync(program as string, rest, { encoding: "utf8" });
  return status === 0 ? undefined : `no right to make network namespaces (${stderr.trim()})`;
}

const SCRIPTS = {
  inside: "./inside.ts",
  listeners: "./listeners.ts",
  fill: "./fill.ts",
  nameServer: "./name-server.ts",
  driver: "./driver.ts",
} as const;

/** Bundles the programs of the lab, because plain Node runs no TypeScript; the path of each. */
export async function bundleScripts(folder: string): Promise<Record<keyof typeof SCRIPTS, string>> {
  const scripts = Object.entries(SCRIPTS).map(([name, file]) => [name, fileURLToPath(new URL(file, import.meta.url))]);
  await build({
    entryPoints: Object.fromEntries(scripts) as Record<string, string>,
    outdir: folder,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    outExtension: { ".js": ".mjs" },
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
  const paths = Object.keys(SCRIPTS).map((name) => [name, join(folder, `${name}.mjs`)]);
  return Object.fromEntries(paths) as Record<keyof typeof SCRIPTS, string>;
}

export type MakeDialers = (driver: string) => readonly Dialer[];

/** Builds the lab, runs the dialers in it and removes it; their observations, in the order of the conditions. */
export async function runLab(makeDialers: MakeDialers): Promise<Readonly<Record<string, Observed>>> {
  const folder = mkdtempSync(join(tmpdir(), "dial-lab-"));
  try {
    const scripts = await bundleScripts(folder);
    const order: Order = {
      labFile: fileURLToPath(LAB_FILE),
      conditionsFile: fileURLToPath(CONDITIONS_FILE),
      folder,
      scripts,
      dialers: makeDialers(scripts.driver),
    };
    const [program, ...rest] = [...unshareCommand(), process.execPath, scripts.inside];
    // The lab's /etc has no certificates, and a dialer needs none.
    const env = { ...process.env, NODE_EXTRA_CA_CERTS: undefined };
    const child = spawn(program as string, rest, { stdio: ["pipe", "pipe", "inherit"], env });
    child.stdin.end(JSON.stringify(order));
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    const [status] = (await once(child, "close")) as [number | null];
    if (status !== 0) throw new Error(`the lab ended with status ${status}`);
    return JSON.parse(Buffer.concat(chunks).toString()) as Record<string, Observed>;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
