import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Client, type Condition, type Lab, type Observation, readJson, type View } from "./description.js";
import { buildRouter, connectClient, type Namespace } from "./network.js";

/** What to run in the lab. A dialer takes conditions as JSON on its input and prints observations. */
export interface Order {
  readonly labFile: string;
  readonly conditionsFile: string;
  /** A folder of our own. */
  readonly folder: string;
  readonly scripts: Readonly<Record<"listeners" | "fill" | "nameServer", string>>;
  readonly dialers: readonly Dialer[];
}

export interface Dialer {
  readonly name: string;
  readonly command: readonly string[];
  /** Added where the reference of a view must dial one address after another. */
  readonly sequentialFlag?: string;
  /** Dialed instead of the lab's own conditions. */
  readonly conditions?: readonly Condition[];
}

/** The results of a dialer by condition, and how long its processes ran after they had printed them. */
export interface Observed {
  readonly observations: readonly (readonly Observation[])[];
  readonly lingeredMs: number;
}

/**
 * A program that runs in namespaces of its own with the rights of root: builds the lab, has every dialer dial every condition,
 * and prints the observations by dialer.
 */
const order = JSON.parse(readFileSync(0, "utf8")) as Order;
const lab = readJson<Lab>(new URL(`file://${order.labFile}`));
const conditions = readJson<Condition[]>(new URL(`file://${order.conditionsFile}`));
const helpers: ChildProcess[] = [];

/** Starts a helper process and waits until it is ready. Without `inside` it gets a network namespace of its own. */
async function start(command: readonly string[], { inside }: { inside?: Namespace }): Promise<Namespace> {
  const enter = inside ? ["nsenter", `--net=/proc/${inside.pid}/ns/net`] : ["unshare", "--net"];
  const [program, ...rest] = [...enter, ...command];
  const child = spawn(program as string, rest, { stdio: ["pipe", "pipe", "inherit"] });
  helpers.push(child);
  const [first] = (await Promise.race([once(child.stdout, "data"), once(child, "exit")])) as unknown[];
  if (!String(first).startsWith("ready")) throw new Error(`${command.join(" ")} did not start`);
  return { pid: child.pid as number };
}

function holdNetwork(): Promise<Namespace> {
  return start(["sh", "-c", "echo ready; cat > /dev/null"], {});
}

async function buildLab(): Promise<ReadonlyMap<string, Namespace>> {
  const node = process.execPath;
  const router = await holdNetwork();
  buildRouter(router, lab);
  await start([node, order.scripts.nameServer, order.labFile], { inside: router });
  await start([node, order.scripts.listeners, JSON.stringify(lab.router.listen)], { inside: router });
  const stuck = JSON.stringify([{ port: lab.router.stuckPort }]);
  await start([node, order.scripts.listeners, stuck, "stuck"], { inside: router });
  await start([node, order.scripts.fill, String(lab.router.stuckPort)], { inside: router });
  const clients = new Map<string, Namespace>();
  for (const [name, described] of Object.entries(lab.clients)) {
    clients.set(name, await buildClient(router, described, clients.size));
  }
  return clients;
}

async function buildClient(router: Namespace, described: Client, index: number): Promise<Namespace> {
  const client = await holdNetwork();
  connectClient(router, client, described, index);
  const listeners = JSON.stringify(described.listen);
  await start([process.execPath, order.scripts.listeners, listeners], { inside: client });
  return client;
}

/** The files of /etc that a program needs besides those of the lab. */
const KEPT = ["ld.so.cache", "passwd", "group", "protocols", "localtime"];

function writeEtc(name: string): string {
  const folder = join(order.folder, "etc", name);
  mkdirSync(folder, { recursive: true });
  for (const file of KEPT) if (existsSync(join("/etc", file))) copyFileSync(join("/etc", file), join(folder, file));
  for (const [file, lines] of Object.entries({ ...lab.etc.plain, ...lab.etc[name] })) {
    if (lines !== null) writeFileSync(join(folder, file), lines.map((line) => `${line}\n`).join(""));
  }
  return folder;
}

interface Dialed {
  readonly results: readonly (readonly Observation[])[];
  readonly lingeredMs: number;
}

async function dialFrom(view: View, client: Namespace, dialer: Dialer, asked: readonly Condition[]): Promise<Dialed> {
  const flag = view.sequentialReference && dialer.sequentialFlag ? [dialer.sequentialFlag] : [];
  const limit = view.descriptors === undefined ? "" : `ulimit -n ${view.descriptors}; `;
  const script = `mount --bind "$0" /etc && ${limit}exec "$@"`;
  const inView = ["unshare", "--mount", "sh", "-c", script, join(order.folder, "etc", view.etc)];
  const command = [`--net=/proc/${client.pid}/ns/net`, ...inView, ...dialer.command, ...flag];
  const child = spawn("nsenter", command, { stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.end(JSON.stringify(asked));
  const chunks: Buffer[] = [];
  let saidAt = performance.now();
  child.stdout.on("data", (chunk: Buffer) => {
    saidAt = performance.now();
    chunks.push(chunk);
  });
  const [status] = (await once(child, "close")) as [number | null];
  if (status !== 0) throw new Error(`${dialer.name} ended with ${status} in view ${view.etc} of ${view.client}`);
  const results = JSON.parse(Buffer.concat(chunks).toString()) as Observation[][];
  return { results, lingeredMs: performance.now() - saidAt };
}

/** More processes than this would delay one another's timers. The views that take long come first. */
const VIEWS_AT_ONCE = 24;

/** Observations in the order of the conditions, each as often as the condition was dialed. */
async function dialAll(dialer: Dialer, clients: ReadonlyMap<string, Namespace>): Promise<Observed> {
  const asked = dialer.conditions ?? conditions;
  const observations = new Array<readonly Observation[]>(asked.length);
  const views = Object.entries(lab.views).filter(([name]) => asked.some((condition) => condition.view === name));
  const lingered: number[] = [];
  const dialViews = async () => {
    for (let next = views.shift(); next; next = views.shift()) {
      const [name, view] = next;
      const indices = asked.flatMap((condition, index) => (condition.view === name ? [index] : []));
      const ofView = indices.map((index) => asked[index] as Condition);
      const dialed = await dialFrom(view, clients.get(view.client) as Namespace, dialer, ofView);
      for (const [position, index] of indices.entries()) observations[index] = dialed.results[position] ?? [];
      lingered.push(dialed.lingeredMs);
    }
  };
  await Promise.all(Array.from({ length: VIEWS_AT_ONCE }, dialViews));
  return { observations, lingeredMs: Math.max(...lingered) };
}

try {
  for (const name of Object.keys(lab.etc)) writeEtc(name);
  const clients = await buildLab();
  const observed: Record<string, Observed> = {};
  for (const dialer of order.dialers) observed[dialer.name] = await dialAll(dialer, clients);
  process.stdout.write(JSON.stringify(observed));
} finally {
  for (const helper of helpers) helper.kill("SIGKILL");
}
