import { isIPv6 } from "node:net";
import { stringify } from "yaml";
import type { Source } from "../files/source.js";
import type { Position, Problem } from "../problem/problem.js";
import type { TemplateData } from "./data.js";

/** The file name that positions in these checks carry. */
const SOURCE_NAME = "join-checks";
const TIMEOUT = "5s";
const PORTS = { kubelet: [10250], etcd: [2379, 2380], apiServer: [6443] } as const;

export interface JoinChecks {
  /** `undefined` where kURL would add nothing. */
  readonly source: Source | undefined;
  readonly problems: readonly Problem[];
}

/**
 * The checks that kURL adds in code, not in a template, when a node joins: kubelet on every remote and etcd on every
 * primary when a primary joins, the API server on every primary in any case. None of them fails: a connection that
 * cannot be made is a warning.
 *
 * Ref: https://github.com/replicatedhq/kURL/blob/main/pkg/cli/host_preflight.go
 */
export function joinChecks(data: TemplateData): JoinChecks {
  const targets = targetsOf(data);
  if (targets.length === 0) {
    const why = !data.isJoin ? "IsJoin is false" : data.isUpgrade ? "IsUpgrade is true" : "no hosts are given";
    const problem: Problem = {
      code: "join-checks-none",
      severity: "warning",
      message: `join-checks adds no check: ${why}`,
      remedy: "expected a context with IsJoin: true and PrimaryHosts",
      where: "input join-checks",
    };
    return { source: undefined, problems: [problem] };
  }
  const text = stringify({
    apiVersion: "troubleshoot.sh/v1beta2",
    kind: "HostPreflight",
    metadata: { name: SOURCE_NAME },
    spec: { collectors: targets.map(collector), analyzers: targets.map(analyzer) },
  });
  return { source: { file: SOURCE_NAME, text }, problems: [] };
}

interface Target {
  readonly service: string;
  readonly address: string;
}

function targetsOf(data: TemplateData): readonly Target[] {
  const { isJoin, isPrimary, isUpgrade, primaryHosts, remoteHosts } = data;
  if (!isJoin || isUpgrade) return [];
  const at = (service: string, hosts: readonly string[], ports: readonly number[]) =>
    hosts.flatMap((host) => ports.map((port) => ({ service, address: `${bracketed(host)}:${port}` })));
  return [
    ...(isPrimary ? at("kubelet", remoteHosts, PORTS.kubelet) : []),
    ...(isPrimary ? at("etcd peer", primaryHosts, PORTS.etcd) : []),
    ...at("api-server", primaryHosts, PORTS.apiServer),
  ];
}

function collector({ service, address }: Target): unknown {
  return { tcpConnect: { collectorName: `${service} ${address}`, address, timeout: TIMEOUT } };
}

function analyzer({ service, address }: Target): unknown {
  const what = `${service} ${address}`;
  return {
    tcpConnect: {
      checkName: `${what} TCP connection status`,
      collectorName: what,
      outcomes: [
        { warn: { when: "connection-refused", message: `Connection to ${what} was refused` } },
        { warn: { when: "connection-timeout", message: `Timed out connecting to ${what}` } },
        { warn: { when: "error", message: `Unexpected error connecting to ${what}` } },
        { pass: { when: "connected", message: `Successfully connected to ${what}` } },
      ],
    },
  };
}

/** What holds a colon is taken for an IPv6 address, as kURL does. */
function bracketed(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
}

/**
 * Tells of an address whose IPv6 host stands without brackets, as kURL's add-on specs write it (`'{{kurl . }}:6783'`):
 * nobody can dial `fd00::10:6783`, since no one can tell its port from its host.
 *
 * @param position of the address in the spec
 */
export function bracketHint(address: string, position: Position): Problem | undefined {
  const colon = address.lastIndexOf(":");
  const host = address.slice(0, Math.max(colon, 0));
  const port = address.slice(colon + 1);
  // Asked first what is quickly told: Node compiles what knows IPv6 only when it is first asked.
  const mayBeIPv6 = host.includes(":") && /^\d{1,5}$/.test(port) && Number(port) <= 65_535;
  if (!mayBeIPv6 || !isIPv6(host)) return undefined;
  return {
    code: "address-brackets",
    severity: "warning",
    message: `Cannot dial "${address}": an IPv6 host needs brackets before its port`,
    remedy: `write [${host}]:${port}`,
    position,
  };
}
