import type { Source } from "../files/source.js";
import type { Meter } from "../meter.js";
import type { Checked } from "../problem/checked.js";
import type { Problem } from "../problem/problem.js";
import type { TemplateData } from "./data.js";
import { JOIN_CHECKS_SOURCE } from "./join-checks-source.js";

const TIMEOUT = "5s";
const PORTS = { kubelet: [10250], etcd: [2379, 2380], apiServer: [6443] } as const;

interface JoinChecksOptions {
  readonly meter: Meter;
  /** How many checks a run may have, and the remedy for more of them. */
  readonly allowed: { readonly max: number; readonly remedy: string };
}

/**
 * Returns the checks that kURL adds in code, not in a template, when a node joins: kubelet on every remote and etcd on every
 * primary when a primary joins, the API server on every primary in any case. None of them fails: a connection that
 * cannot be made is a warning. The source is `undefined` if kURL would add nothing, or more
 * checks than a run may have.
 *
 * @throws WorkLimit once the meter is spent
 *
 * Ref: https://github.com/replicatedhq/kURL/blob/main/pkg/cli/host_preflight.go
 */
export function joinChecks(data: TemplateData, { meter, allowed }: JoinChecksOptions): Checked<Source | undefined> {
  const endpoints = endpointsOf(data);
  const count = endpoints.reduce((sum, { hosts, ports }) => sum + hosts.length * ports.length, 0);
  if (count === 0) return { value: undefined, problems: [noChecks(data)] };
  // A list of hosts takes two characters for each of them: nothing is written before they are counted.
  if (count > allowed.max) return { value: undefined, problems: [tooManyChecks(count, allowed)] };
  const services = endpoints.flatMap(servicesOf);
  const collectors = services.map(collector).join("");
  const analyzers = services.map(analyzer).join("");
  meter.characters(collectors.length + analyzers.length);
  return {
    value: { file: JOIN_CHECKS_SOURCE, text: `${HEAD}  collectors:\n${collectors}  analyzers:\n${analyzers}` },
    problems: [],
  };
}

function noChecks({ isJoin, isUpgrade }: TemplateData): Problem {
  const why = !isJoin ? "IsJoin is false" : isUpgrade ? "IsUpgrade is true" : "no hosts are given";
  return {
    code: "join-checks-none",
    severity: "warning",
    message: `join-checks adds no check: ${why}`,
    remedy: "expected a context with IsJoin: true and PrimaryHosts",
    where: "input join-checks",
  };
}

function tooManyChecks(count: number, { remedy }: JoinChecksOptions["allowed"]): Problem {
  return {
    code: "check-limit",
    severity: "error",
    message: `join-checks adds ${count} checks`,
    remedy,
    where: "input join-checks",
  };
}

/** A service of kURL on each of its hosts. */
interface Endpoints {
  readonly service: string;
  readonly hosts: readonly string[];
  readonly ports: readonly number[];
}

function endpointsOf(data: TemplateData): readonly Endpoints[] {
  const { isJoin, isPrimary, isUpgrade, primaryHosts, remoteHosts } = data;
  if (!isJoin || isUpgrade) return [];
  return [
    { service: "kubelet", hosts: isPrimary ? remoteHosts : [], ports: PORTS.kubelet },
    { service: "etcd peer", hosts: isPrimary ? primaryHosts : [], ports: PORTS.etcd },
    { service: "api-server", hosts: primaryHosts, ports: PORTS.apiServer },
  ];
}

interface Service {
  /** With its address, as kURL names it. */
  readonly name: string;
  readonly address: string;
}

function servicesOf({ service, hosts, ports }: Endpoints): readonly Service[] {
  return hosts.flatMap((host) =>
    ports.map((port) => {
      const address = `${bracketed(host)}:${port}`;
      return { name: `${service} ${address}`, address };
    }),
  );
}

const HEAD = `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata:
  name: ${JOIN_CHECKS_SOURCE}
spec:
`;

/** A string of YAML. A host has no character that JSON and YAML would write in different ways. */
const quoted = (text: string): string => JSON.stringify(text);

function collector({ name, address }: Service): string {
  return `    - tcpConnect:
        collectorName: ${quoted(name)}
        address: ${quoted(address)}
        timeout: ${TIMEOUT}
`;
}

function analyzer({ name }: Service): string {
  const outcomes = [
    outcome("warn", "connection-refused", `Connection to ${name} was refused`),
    outcome("warn", "connection-timeout", `Timed out connecting to ${name}`),
    outcome("warn", "error", `Unexpected error connecting to ${name}`),
    outcome("pass", "connected", `Successfully connected to ${name}`),
  ];
  return `    - tcpConnect:
        checkName: ${quoted(`${name} TCP connection status`)}
        collectorName: ${quoted(name)}
        outcomes:
${outcomes.join("")}`;
}

function outcome(severity: "pass" | "warn", when: string, message: string): string {
  return `          - ${severity}:
              when: ${when}
              message: ${quoted(message)}
`;
}

function bracketed(host: string): string {
  return host.includes(":") && !host.startsWith("[") ? `[${host}]` : host;
}
