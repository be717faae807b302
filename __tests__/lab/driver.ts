import { readFileSync } from "node:fs";
import { dial } from "../../src/go/net/dial.js";
import { createResolver, type ResolverKind } from "../../src/go/net/lookup.js";
import { parseDuration } from "../../src/go/time/duration.js";
import type { Condition, Observation } from "./description.js";

/** Run as a process: dials all conditions on its input at once and prints what came of each, dial by dial. */
const resolver = createResolver((process.argv[2] ?? "go") as ResolverKind);

async function observe({ address, timeout }: Condition): Promise<Observation> {
  const duration = parseDuration(timeout);
  if (duration.kind === "invalid") return { status: "collector-error", message: duration.message };
  const { message } = await dial(address, { timeoutMs: duration.ms, resolver });
  return { status: statusOf(message), message };
}

function statusOf(message: string): string {
  if (message === "") return "connected";
  if (message.includes("i/o timeout")) return "connection-timeout";
  return message.includes("connection refused") ? "connection-refused" : "error";
}

const conditions = JSON.parse(readFileSync(0, "utf8")) as Condition[];
const observed = await Promise.all(
  conditions.map((condition) => Promise.all(Array.from({ length: condition.repeat ?? 1 }, () => observe(condition)))),
);
process.stdout.write(JSON.stringify(observed));
