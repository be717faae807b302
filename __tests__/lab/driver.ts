import { readFileSync } from "node:fs";
import { createResolver, dial, type ResolverKind } from "../../src/go/net/net.js";
import { parseDuration } from "../../src/go/time/duration.js";
import type { Condition, Observation } from "./description.js";

/** A program: dials all conditions on its input at the same time and prints the result of each dial. */
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
