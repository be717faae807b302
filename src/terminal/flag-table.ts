import { lintFormats, reportFormats } from "../inputs/inputs.js";
import { commands } from "./commands.js";
import type { Flag } from "./flag.js";

const checking = ["run", "lint"] as const;
const reading = ["run", "lint", "render"] as const;
const all = commands;

/** The flags of one group of the help. */
type Group = readonly Omit<Flag, "group">[];

const checks: Group = [
  {
    name: "working-directory",
    input: "working-directory",
    value: "DIR",
    commands: [...reading, "merge"],
    text: "What relative paths start from, those of reports too.",
  },
  {
    name: "address",
    input: "addresses",
    value: "HOST:PORT",
    isList: true,
    commands: checking,
    text: "A check without a spec. NAME=HOST:PORT names it; URLs and @FILE work too.",
  },
  {
    name: "addresses",
    input: "addresses",
    value: "LINES",
    isList: true,
    commands: checking,
    text: "The same, one per line.",
    isHidden: true,
  },
  {
    name: "installer",
    input: "installer",
    value: "FILE",
    commands: reading,
    text: "A kURL Installer: .Installer of the templates.",
  },
  {
    name: "context",
    input: "context",
    value: "YAML",
    isList: true,
    commands: reading,
    text: 'More template data, such as "IsJoin: true".',
  },
  {
    name: "context-file",
    input: "context-file",
    value: "FILE",
    isList: true,
    commands: reading,
    text: "The same from a file.",
  },
  {
    name: "values",
    input: "values",
    value: "FILE",
    isList: true,
    commands: reading,
    text: ".Values of v1beta3 specs. Later files win.",
  },
  {
    name: "set",
    input: "set",
    value: "KEY=VALUE",
    isList: true,
    commands: reading,
    text: "One of them, in the syntax of Helm's --set.",
  },
  {
    name: "join-checks",
    input: "join-checks",
    commands: reading,
    text: "Add the checks that kURL itself adds on a join.",
  },
  {
    name: "shard",
    input: "shard",
    value: "I/N",
    commands: ["run"],
    text: "Run the I-th of N parts of the checks, such as 2/4.",
  },
  {
    name: "expect",
    input: "expect",
    value: "N|NAME",
    isList: true,
    commands: ["merge"],
    text: "How many reports, or which names, must be there.",
  },
  {
    name: "lint-context",
    input: "lint-contexts",
    value: "NAME=FILE",
    isList: true,
    commands: ["lint"],
    text: "Show which checks run with this context on top of the common one.",
  },
  {
    name: "lint-contexts",
    input: "lint-contexts",
    value: "LINES",
    isList: true,
    commands: ["lint"],
    text: "The same, one per line.",
    isHidden: true,
  },
];

const dialing: Group = [
  {
    name: "timeout",
    input: "timeout",
    value: "DURATION",
    commands: checking,
    text: "For checks without their own (default 10s).",
  },
  {
    name: "wait",
    input: "wait",
    value: "DURATION",
    commands: checking,
    text: "Keep trying what does not pass for so long and no longer.",
  },
  {
    name: "retries",
    input: "retries",
    value: "N",
    commands: checking,
    text: "Extra tries for what does not pass (default 0).",
  },
  {
    name: "retry-delay",
    input: "retry-delay",
    value: "DURATION",
    commands: checking,
    text: "With --wait, the time between tries; with --retries, the first pause, then doubled (default 1s).",
  },
  {
    name: "hold",
    input: "hold",
    value: "DURATION",
    commands: checking,
    text: "A connection must stay open for so long (default 0).",
  },
  {
    name: "max-duration",
    input: "max-duration",
    value: "DURATION",
    commands: checking,
    text: "Budget of the whole run. A check that it cuts off fails.",
  },
  {
    name: "concurrency",
    input: "concurrency",
    value: "N",
    commands: checking,
    text: "Checks at the same time (default auto: all of them).",
  },
  {
    name: "resolver",
    input: "resolver",
    value: "KIND",
    commands: checking,
    text: "auto, go or system (default auto: go on Linux).",
  },
  {
    name: "ip-family",
    input: "ip-family",
    value: "FAMILY",
    commands: checking,
    text: "auto, 4 or 6 (default auto).",
  },
  {
    name: "allow",
    input: "allow",
    value: "PATTERN",
    isList: true,
    commands: checking,
    text: "Dial only this: host, *.host, IP or CIDR, with :port or :from-to.",
  },
  {
    name: "deny",
    input: "deny",
    value: "PATTERN",
    isList: true,
    commands: checking,
    text: "Never dial this; wins over --allow.",
  },
  {
    name: "policy-mode",
    input: "policy-mode",
    value: "MODE",
    commands: checking,
    text: "enforce, or audit: report what --allow and --deny forbid, and dial it (default enforce).",
  },
];

const verdict: Group = [
  {
    name: "fail-on",
    input: "fail-on",
    value: "LEVEL",
    commands: [...checking, "merge"],
    text: "fail, warn, new or never (default fail, with exit code 4 for warnings).",
  },
  {
    name: "baseline",
    input: "baseline",
    value: "FILE",
    commands: ["run", "merge"],
    text: "JSON report of an earlier run: shows what is new since then.",
  },
];

const output: Group = [
  {
    name: "name",
    input: "name",
    value: "NAME",
    commands: ["run", "merge"],
    text: "The runner's name in the report.",
  },
  {
    name: "report",
    input: "report",
    value: "FORMAT=FILE",
    isList: true,
    commands: [...checking, "merge"],
    text: `Write a report: ${reportFormats.join(", ")}; for lint ${lintFormats.join(", ")}.`,
  },
  {
    name: "format",
    value: "FORMAT",
    commands: [...checking, "merge"],
    text: "What standard output gets: table (text for lint), yaml, a format of --report, or annotations for github or azure.",
  },
  {
    name: "template",
    input: "template",
    value: "FILE",
    commands: ["run"],
    text: "A Handlebars file for the format markdown.",
  },
  {
    name: "redact",
    input: "redact",
    commands: ["run", "merge"],
    text: "Placeholders such as host-1:5432 in place of hosts and IPs.",
  },
  {
    name: "quiet",
    commands: [...reading, "merge"],
    text: "No progress and no notices; warnings and errors stay.",
  },
  { name: "no-color", commands: all, text: "No colors. NO_COLOR does the same." },
];

const other: Group = [
  { name: "help", commands: all, text: "Show this help." },
  { name: "version", commands: all, text: "Show the version." },
];

const groups = { checks, dialing, verdict, output, other } satisfies Readonly<Record<Flag["group"], Group>>;

/** Every flag, in the order of the help. */
export const flagTable: readonly Flag[] = Object.entries(groups).flatMap(([group, flags]) =>
  flags.map((flag) => ({ ...flag, group: group as Flag["group"] })),
);
