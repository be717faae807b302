import { isIPv6 } from "node:net";
import type { Checked } from "../problem/checked.js";
import type { Problem } from "../problem/problem.js";
import { describe } from "../yaml/tree.js";
import type { Tree } from "../yaml/yaml.js";

/** RFC 1035 allows 253 characters in a name; an address with a zone is shorter. */
const MAX_HOST_LENGTH = 253;

/**
 * Reads a list of hosts. They are pasted into YAML as they are, so a host with a line break, a quote or white space could
 * add collectors: it is an error.
 *
 * @param name of the key, such as `PrimaryHosts`
 */
export function readHosts(name: string, tree: Tree): Checked<readonly string[]> {
  if (tree.kind !== "list") return { value: [], problems: [wrongType(name, tree, "a list of strings")] };
  const problems: Problem[] = [];
  const hosts: string[] = [];
  for (const item of tree.items) {
    const host = item.kind === "scalar" ? item.value : undefined;
    if (typeof host !== "string") problems.push(wrongType(`a host of ${name}`, item, "a string; put it in quotes"));
    else {
      problems.push(...checkHost(name, withoutBrackets(host), item));
      hosts.push(host);
    }
  }
  return { value: hosts, problems };
}

/** An IPv6 address may be given in brackets, as in an address with a port. */
function withoutBrackets(host: string): string {
  const inner = /^\[(.*)\]$/.exec(host)?.[1];
  return inner !== undefined && isIPv6(inner) ? inner : host;
}

function checkHost(name: string, host: string, { position }: Tree): readonly Problem[] {
  if (host === "" || host.length > MAX_HOST_LENGTH || !isHostText(host)) {
    const why =
      host === ""
        ? "it is empty"
        : host.length > MAX_HOST_LENGTH
          ? "it is too long"
          : "it is not a host name or an IP address";
    const message = `Cannot use a host of ${name}: ${why}`;
    return [{ code: "context-host", severity: "error", message, remedy: ACCEPTED_HOST, position }];
  }
  if (!host.includes(":") || isIPv6(host)) return [];
  return [
    {
      code: "context-host",
      severity: "warning",
      message: `A host of ${name} has a port, or is not a complete IPv6 address, so no check can reach it`,
      remedy: ACCEPTED_HOST,
      position,
    },
  ];
}

const ACCEPTED_HOST = "expected a host name or an IP address, without port, such as node1.example.com";

export function wrongType(what: string, tree: Tree, accepted: string): Problem {
  return {
    code: "context-type",
    severity: "error",
    message: `Cannot use ${what}: it is ${describe(tree)}`,
    remedy: `expected ${accepted}`,
    position: tree.position,
  };
}

/** Whether a host has only letters, digits and the marks of names, addresses and zones, none of which is YAML syntax. */
function isHostText(text: string): boolean {
  return /^[\p{L}\p{M}\p{N}._:%[\]-]+$/u.test(text);
}
