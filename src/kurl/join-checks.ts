import { stringify } from "yaml";
import type { Source } from "../files/source.js";
import type { Checked } from "../problem/checked.js";
import type { Problem } from "../problem/problem.js";
import type { TemplateData } from "./data.js";
import { JOIN_CHECKS_SOURCE } from "./join-checks-source.js";

const TIMEOUT = "5s";
const PORTS = { kubelet: [10250], etcd: [2379, 2380], apiServer: [6443] } as const;

/**
 * Returns the checks that kURL adds in code, not in a template, when a node joins: kubelet on every remote and etcd on every
 * primary when a primary joins, the API server on every primary in any case. None of them fails: a connection that
 * cannot be made is a warning. There is no source where kURL would add nothing.
 *
 * Ref: https://github.com/replicatedhq/kURL/blob/main/pkg/cli/host_preflight.go
 */
export function joinChecks(data: TemplateData): Checked<Source | undefined> {
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
    return { value: undefined, problems: [problem] };
  }
  const text = stringify({
    apiVersion: "troubleshoot.sh/v1beta2",
    kind: "HostPreflight",
    metadata: { name: JOIN_CHECKS_SOURCE },
    spec: { collectors: targets.map(collector), analyzers: targets.map(analyzer) },
  });
  return { value: { file: JOIN_CHECKS_SOURCE, text }, problems: [] };
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

/** A host with a colon is taken for an IPv6 address, as in kURL; it may have its brackets already. */
function bracketed(host: string): string {
  return host.includes(":") && !host.startsWith("[") ? `[${host}]` : host;
}
