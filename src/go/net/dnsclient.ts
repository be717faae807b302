import { type DnsConfig, type NameServer, nameList } from "./dnsconfig.js";
import { encodeQuery, type Query, type QueryType, type Response } from "./dnsmessage.js";
import { type ReadAddresses, readAddresses } from "./dnsresource.js";
import { type Exchange, exchange } from "./exchange.js";
import type { IpAddress } from "./netip.js";
import type { Cancel } from "./node/cancel.js";
import type { OwnTime } from "./node/own-time.js";
import type { Questions } from "./questions.js";
import { NO_SUCH_HOST } from "./resolver.js";

/** Why a lookup failed: Go's DNSError without the name. `server` is the one that was asked last. */
export interface DnsFailure {
  readonly why: string;
  readonly server: string | undefined;
  readonly ownLimit: boolean;
  /** The server reported a format error. */
  readonly refusesEdns: boolean;
}

/** The addresses of a name, or the failure. A name that must not be looked up (`.onion`) has neither. */
export interface DnsAnswer extends ReadAddresses {
  /** The name of the search list that has them, rooted. */
  readonly rootedName?: string | undefined;
  readonly failure: DnsFailure | undefined;
  /** The first question that no server answered. Go keeps one failure, which may be that another question has no answer to give. */
  readonly unanswered?: DnsFailure | undefined;
  /**
   * The type of a question of which addresses may be missing, since no server answered it whole; `A` if that is one of both. Of
   * a name without an address it is set where the question of the other type was answered.
   */
  readonly missing?: QueryType | undefined;
}

export interface DnsOptions {
  readonly config: DnsConfig;
  readonly types: readonly QueryType[];
  /** How many addresses of each type are read from an answer. */
  readonly mostAddresses: number;
  /** The index of the server to ask first; counts up when resolv.conf says `rotate`. */
  readonly serverOffset: () => number;
  readonly cancel: Cancel;
  readonly ownTime: OwnTime;
  /** Receives how far the lookup is. */
  readonly questions: Questions;
  /** Takes a header alone for an answer when it reports a format error; Go ignores it and waits. */
  readonly acceptsBareFormatError: boolean;
}

/**
 * Looks up the addresses of a name as Go's goLookupIPCNAMEOrder: for each name of the search list it asks for both
 * types at the same time and waits for both answers, until one of the names has an address.
 *
 * Of several errors the first is returned, but an error of the bare name itself replaces an earlier one.
 */
export async function queryAddresses(name: string, options: DnsOptions): Promise<DnsAnswer> {
  let failure: DnsFailure | undefined;
  let unanswered: DnsFailure | undefined;
  let missing: QueryType | undefined;
  for (const rootedName of nameList(name, options.config)) {
    const addresses: IpAddress[] = [];
    let furtherAddresses = 0;
    for (const answer of await askAllTypes(rootedName, options)) {
      if (answer.kind === "addresses") {
        addresses.push(...answer.addresses);
        furtherAddresses += answer.furtherAddresses;
      } else {
        if (failure === undefined || rootedName === `${name}.`) failure = answer.failure;
        if (answer.failure.why !== NO_SUCH_HOST) unanswered ??= answer.failure;
      }
      if (!isWhole(answer)) missing = missing === "A" ? "A" : answer.type;
    }
    if (addresses.length > 0 || options.cancel.canceled) {
      return { rootedName, addresses, furtherAddresses, failure, missing };
    }
  }
  return { addresses: [], furtherAddresses: 0, failure, unanswered, missing: options.questions.onlyUnanswered };
}

type NameAnswer = Found | { readonly kind: "failed"; readonly failure: DnsFailure };

interface Found extends ReadAddresses {
  readonly kind: "addresses";
  /** The message ends within its records, or a server had no room for others, over TCP as well; Go takes those before. */
  readonly isCut: boolean;
}

type TypeAnswer = NameAnswer & { readonly type: QueryType };

function isWhole(answer: NameAnswer): boolean {
  return answer.kind === "addresses" ? !answer.isCut : answer.failure.why === NO_SUCH_HOST;
}

/** The answers in the order in which they arrived. */
async function askAllTypes(rootedName: string, options: DnsOptions): Promise<TypeAnswer[]> {
  const arrived: TypeAnswer[] = [];
  const { questions } = options;
  questions.ask(options.types);
  const ask = async (type: QueryType) => {
    const answer = await tryOneName(rootedName, type, options);
    questions.end(type, { isWhole: isWhole(answer) });
    arrived.push({ ...answer, type });
  };
  if (options.config.singleRequest) for (const type of options.types) await ask(type);
  else await Promise.all(options.types.map(ask));
  return arrived;
}

/** Asks the servers in turn, as often as resolv.conf says, until one gives a final answer. */
async function tryOneName(rootedName: string, type: QueryType, options: DnsOptions): Promise<NameAnswer> {
  const { config, cancel, ownTime, acceptsBareFormatError } = options;
  const { servers, attempts, timeoutMs, useTcp } = config;
  const offset = options.serverOffset();
  let failure: DnsFailure = {
    why: "no answer from DNS server",
    server: undefined,
    ownLimit: false,
    refusesEdns: false,
  };
  for (let turn = 0; turn < attempts * servers.length; turn++) {
    const server = servers[(offset + turn) % servers.length] as NameServer;
    const query = encodeQuery(rootedName, type, config);
    const answer =
      query && (await exchange(query, { server, timeoutMs, useTcp, cancel, ownTime, acceptsBareFormatError }));
    const judged = judge(answer, query, options.mostAddresses);
    if (judged.kind === "addresses") return judged;
    failure = {
      why: judged.why,
      server: server.text,
      ownLimit: answer?.kind === "no-socket",
      refusesEdns: answer?.kind === "response" && answer.response.rcode === FORMAT_ERROR,
    };
    if (judged.kind === "final") break;
  }
  return { kind: "failed", failure };
}

type Judged = Found | { readonly kind: "final" | "next-server"; readonly why: string };

function judge(answer: Exchange | undefined, query: Query | undefined, mostAddresses: number): Judged {
  if (!answer || !query) return { kind: "next-server", why: "cannot marshal DNS message" };
  switch (answer.kind) {
    case "response":
      return judgeResponse(answer.response, { type: query.type, mostAddresses });
    case "canceled":
      return { kind: "final", why: "operation was canceled" };
    case "failed":
    case "no-local-address":
    case "no-socket":
      return { kind: "next-server", why: answer.why };
  }
}

const SUCCESS = 0;
const FORMAT_ERROR = 1;
const NAME_ERROR = 3;

interface Wanted {
  readonly type: QueryType;
  readonly mostAddresses: number;
}

/** Returns what a response means. That a name has no record of this type is final; any other error is the server's own. */
export function judgeResponse(response: Response, { type, mostAddresses }: Wanted): Judged {
  const { rcode, bytes, answers, truncated } = response;
  const { count, isCut } = answers;
  if (rcode === NAME_ERROR) return { kind: "final", why: NO_SUCH_HOST };
  if (isCut && count === 0) return { kind: "next-server", why: "cannot unmarshal DNS message" };
  if (isLame(response)) return { kind: "next-server", why: "lame referral" };
  if (rcode !== SUCCESS) return { kind: "next-server", why: "server misbehaving" };
  const read = readAddresses(bytes, answers, { type, most: mostAddresses });
  if (!read && !isCut) return { kind: "final", why: NO_SUCH_HOST };
  if (!read) return { kind: "next-server", why: "cannot unmarshal DNS message" };
  // Go goes over the records up to the first of its type to choose the server, and reads that one when it has chosen.
  if (read.addresses.length === 0) return { kind: "final", why: "cannot unmarshal DNS message" };
  return { kind: "addresses", ...read, isCut: isCut || truncated };
}

/** Whether the server neither knows the name nor asks others for it (a lame referral). */
function isLame({ rcode, authoritative, recursionAvailable, answers, hasAdditional }: Response): boolean {
  return rcode === SUCCESS && !authoritative && !recursionAvailable && answers.count === 0 && !hasAdditional;
}
