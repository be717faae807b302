import { readFileSync } from "node:fs";

/** conformance/dial/lab.json: a network, the machines that dial in it and the files of these machines. */
export interface Lab {
  readonly router: {
    readonly addresses: readonly string[];
    readonly listen: readonly Listener[];
    /** A port whose listener never accepts; its queue is full. */
    readonly stuckPort: number;
    readonly nft: readonly string[];
  };
  readonly nameServers: readonly NameServer[];
  readonly clients: Readonly<Record<string, Client>>;
  readonly zone: Zone;
  /** Lines of each file; those of `plain` where a file is not named, no such file where it is `null`. */
  readonly etc: Readonly<Record<string, Readonly<Record<string, readonly string[] | null>>>>;
  readonly views: Readonly<Record<string, View>>;
}

export interface NameServer {
  readonly addresses: readonly string[];
  readonly always?: Reply;
  /** What it does with a question that has EDNS: reports a format error, with the question or with the header alone. */
  readonly onEdns?: "format-error" | "bare-format-error";
  /** It answers one question over UDP after the other, each after so many milliseconds, and loses those for which it has no room. */
  readonly oneByOne?: { readonly eachMs: number; readonly room: number };
  /** Questions over UDP that wait for their answers at the same time; others are refused. */
  readonly mostWaiting?: number;
}

export interface Listener {
  readonly port: number;
  readonly host?: string;
  readonly ipv6Only?: boolean;
  /** Connections that wait to be accepted; more are dropped. */
  readonly backlog?: number;
}

export interface Client {
  readonly addresses: readonly string[];
  readonly routes?: readonly string[];
  readonly listen: readonly Listener[];
  readonly nft?: readonly string[];
  readonly sysctl?: Readonly<Record<string, string>>;
}

/** The machine and its files from which a condition is dialed. */
export interface View {
  readonly client: string;
  readonly etc: string;
  /** The limit of descriptors of the process. */
  readonly descriptors?: number;
  /** Go dials one after another here, because many at once exhaust its own machine. */
  readonly sequentialReference?: boolean;
}

/** Name -> type -> what the name server does with such a question. */
export type Zone = Readonly<Record<string, Readonly<Partial<Record<string, Reply | readonly string[]>>>>>;

export interface Reply {
  readonly addresses?: readonly string[];
  /** Addresses of the other family among the answers. */
  readonly extra?: readonly string[];
  readonly cname?: string;
  readonly rcode?: number;
  readonly extendedRcode?: number;
  readonly delayMs?: number;
  readonly drop?: boolean;
  readonly truncate?: boolean;
  /** No answer, no recursion, not authoritative. */
  readonly lame?: boolean;
  readonly edns?: boolean;
  readonly flags?: readonly ("aa" | "ra")[];
  /** Sent instead of an answer. */
  readonly raw?: Forgery;
  /** Sent before the answer. */
  readonly before?: Forgery;
  /** Over TCP something else. */
  readonly tcp?: Reply & { readonly close?: boolean };
}

export type Forgery =
  | "garbage"
  | "wrong-id"
  | "wrong-question"
  | "query"
  | "no-question"
  | "two-questions"
  | "cut-answer"
  | "cut-additional"
  | "upper-case"
  | "half";

/** One line of conformance/dial/conditions.json. */
export interface Condition {
  readonly view: string;
  readonly name: string;
  readonly address: string;
  readonly timeout: string;
  /** How many dials of the condition run at the same time. */
  readonly repeat?: number;
}

/** The result of a dialer for a condition. */
export interface Observation {
  readonly status: string;
  readonly message: string;
}

export function readJson<T>(url: URL): T {
  return JSON.parse(readFileSync(url, "utf8")) as T;
}

/** Local ports differ from run to run. */
export function maskPorts(message: string): string {
  return message.replace(/:\d+->/g, ":PORT->");
}
