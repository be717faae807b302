import { joinHostPort, splitHostPort } from "../go/net/net.js";
import { isUnspeakable, maskAddress } from "../problem/address-mask.js";
import type { Checked } from "../problem/checked.js";
import type { Located, Position, Problem } from "../problem/problem.js";
import { isUrl, readUrl } from "./address-url.js";
import { ONE_PER_LINE } from "./url-faults.js";
import { asciiHost } from "./url-hosts.js";
import { mayBePort } from "./url-ports.js";
import { allLines } from "./values.js";

/** One check of the `addresses` input. */
export interface AddressLine {
  readonly name: string;
  readonly address: Located<string>;
}

/** A line `@FILE`: the file's lines take its place. */
export interface AddressFile {
  readonly path: string;
  readonly position: Position;
}

/** What a line of the `addresses` input stands for, in the order of the lines. */
export type AddressEntry =
  | { readonly kind: "check"; readonly check: AddressLine }
  | { readonly kind: "file"; readonly file: AddressFile }
  /** A comment of the input that would be an address without its `#`. */
  | { readonly kind: "commented"; readonly position: Position }
  /** A comment of the input that has what may be an address, behind an address or alone: what a folded list makes of the others. */
  | { readonly kind: "address-in-comment"; readonly position: Position }
  /** A line of the input that is empty, or has only blanks before its comment: what an unset variable leaves of one. */
  | { readonly kind: "empty"; readonly position: Position };

/** The file name that positions in the `addresses` input carry. */
export const ADDRESSES_SOURCE = "input addresses";

/**
 * Reads lines of the `addresses` input. Empty lines and comments (`#` at the start of a line or after a blank) add no check.
 *
 * | line                             | name               | address              |
 * | -------------------------------- | ------------------ | -------------------- |
 * | `db.example.com:5432`            | the address        | db.example.com:5432  |
 * | `db=db.example.com:5432`         | db                 | db.example.com:5432  |
 * | `[2001:db8::1]:443`              | the address        | [2001:db8::1]:443    |
 * | `https://api.example.com/health` | the address        | api.example.com:443  |
 * | `db=postgres://u:p@a,b:5433/app` | db (a:5432), ...   | a:5432 and b:5433    |
 * | `@endpoints.txt`                 | the lines of that file                    |
 *
 * Nothing of a URL but its scheme, hosts and port leaves this function, neither in a value nor in a problem.
 *
 * @param file that positions name: the input, or a file of addresses
 */
export function parseAddressLines(text: string, file: string = ADDRESSES_SOURCE): Checked<readonly AddressEntry[]> {
  const entries: AddressEntry[] = [];
  const problems: Problem[] = [];
  const all = allLines(text);
  for (const { text: raw, line, column } of all) {
    const content = raw.replace(/(^|\s)#.*$/s, "").trimEnd();
    const [ambiguous] = /[\v\f\x85\u2028\u2029]/.exec(raw) ?? [];
    const start = { file, line, column };
    if (content === "" && ambiguous === undefined) {
      if (file === ADDRESSES_SOURCE) entries.push(...withoutCheck(raw, start, all.length === 1));
      continue;
    }
    const read =
      ambiguous !== undefined
        ? lineBreak(ambiguous, start)
        : isCutByComment(raw, content)
          ? cutByComment(start)
          : readLine(content, start);
    if (read.kind === "entries") {
      for (const entry of read.entries) entries.push(entry);
      if (file === ADDRESSES_SOURCE) entries.push(...commentBehind(raw, content, start));
    } else {
      problems.push({
        code: "address-syntax",
        severity: "error",
        message: `Cannot read address${file === ADDRESSES_SOURCE && content.length <= MAX_NAME && !isUnspeakable(content) ? ` "${maskAddress(content)}"` : ""}: ${read.why}`,
        remedy: read.remedy ?? FORM,
        position: read.position,
      });
    }
  }
  return { value: entries, problems };
}

const FORM = "expected host:port, name=host:port or a URL, an IPv6 host in brackets such as [2001:db8::1]:443";

type Read =
  | { readonly kind: "entries"; readonly entries: readonly AddressEntry[] }
  | { readonly kind: "wrong"; readonly why: string; readonly remedy?: string; readonly position: Position };

/** To a person whose editor breaks the line there, what is behind it would be a check, or no comment. */
function lineBreak(character: string, position: Position): Read {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  const why = `U+${code} is a line break to some readers and none to others`;
  return { kind: "wrong", why, remedy: "expected LF or CRLF between addresses", position };
}

/** Of `postgres://user:12 #4@db`, the comment is a part of the password. */
function isCutByComment(raw: string, content: string): boolean {
  return content !== "" && /^\s+#\S*@\S/.test(raw.slice(content.length));
}

/**
 * Whether a line would be an address without the `#` before it. In the input, an expression such as `${{ github.head_ref }}` may have
 * put it there: a branch may be named `#12`.
 */
function isAddressBehind(raw: string, start: Position): boolean {
  const [, behind] = /^#(\S+)$/.exec(raw) ?? [];
  return behind !== undefined && behind.length <= MAX_NAME && readLine(behind, start).kind === "entries";
}

/** What the comment behind an address may have been meant as. */
function commentBehind(raw: string, content: string, start: Position): readonly AddressEntry[] {
  const comment = raw.slice(content.length).trimStart();
  const position = { ...start, column: start.column + raw.length - comment.length };
  return hasAddress(comment, position) ? [{ kind: "address-in-comment", position }] : [];
}

/**
 * Whether a word of a comment reads as an address with a port in digits, a URL or a file. YAML makes one line of a list below `>`,
 * and leaves `\n` as it is in single quotes, so that all is a comment behind the first `#`.
 */
function hasAddress(comment: string, position: Position): boolean {
  return comment
    .split(/\s+|\\n/)
    .map((word) => word.replace(/^#+/, ""))
    .some(
      (word) =>
        word.length <= MAX_NAME && /^@.*[./]|:\/\/|:\d+$/.test(word) && readLine(word, position).kind === "entries",
    );
}

/** What a line of the input without an address may have been meant as. */
function withoutCheck(raw: string, start: Position, isOnly: boolean): readonly AddressEntry[] {
  if (isAddressBehind(raw, start)) return [{ kind: "commented", position: start }];
  if (isOnly && hasAddress(raw, start)) return [{ kind: "address-in-comment", position: start }];
  return raw === "" || start.column > 1 ? [{ kind: "empty", position: start }] : [];
}

function cutByComment(position: Position): Read {
  const remedy = "expected %20 and %23 in a password, and a blank behind the # of a comment";
  return { kind: "wrong", why: "an @ follows behind a #", remedy, position };
}

/** Characters of a name, which each host of a URL has. */
export const MAX_NAME = 1_000;

function readLine(content: string, start: Position): Read {
  if (content.startsWith("@")) {
    const path = content.slice(1).trim();
    if (path === "")
      return { kind: "wrong", why: "no file is named after @", remedy: "expected @endpoints.txt", position: start };
    return { kind: "entries", entries: [{ kind: "file", file: { path, position: start } }] };
  }
  const equals = isUrl(content) ? -1 : content.indexOf("=");
  const address = content.slice(equals + 1).trim();
  const position = { ...start, column: start.column + content.length - address.length };
  const wrong = (why: string, remedy?: string): Read => ({ kind: "wrong", why, position, ...(remedy && { remedy }) });
  const name = equals < 0 ? undefined : content.slice(0, equals).trim();
  if (name === "") return wrong("the name before = is empty");
  if ((name?.length ?? 0) > MAX_NAME)
    return wrong(`the name has more than ${MAX_NAME} characters`, "expected name=host:port");
  // East Asia has a colon and a comma of its own.
  if (name !== undefined && namesEndpoint(name.normalize("NFKC"))) {
    return wrong("an address is before its =", `${ONE_PER_LINE}; only a URL has a path or query`);
  }
  if (address === "") return wrong("the address is empty");
  if (isUrl(address)) {
    const url = readUrl(address);
    if (url.kind === "wrong") return wrong(url.why, url.remedy);
    const checks = url.addresses.map((each) => ({
      name: name === undefined ? each : url.addresses.length === 1 ? name : `${name} (${each})`,
      address: { value: each, position },
    }));
    return { kind: "entries", entries: checks.map((check) => ({ kind: "check", check })) };
  }
  const fault = addressFault(address);
  if (fault) return wrong(fault.why, fault.remedy);
  const value = asciiAddress(address);
  if (value === undefined) return wrong("the host has no ASCII form");
  const check = { name: name ?? address, address: { value, position } };
  return { kind: "entries", entries: [{ kind: "check", check }] };
}

/**
 * Whether a name is an address and more: of `a:1 b=c:2` and `a:1/x?y=c:2`, the name is not `a:1 b` or `a:1/x?y`. A host and a
 * port alone may be a name, `db:5432=10.0.0.1:5432`, and so may what has them in parentheses: `DB (db:5432)=10.0.0.1:5432`.
 */
function namesEndpoint(name: string): boolean {
  if (name.startsWith("//") || name.includes("://")) return true;
  const outside = name.replace(/\([^()]*\)$/, "");
  return [...outside.matchAll(/[^\s,;|:]\s?:([A-Za-z0-9-]+)[^\w.-]/g)].some(([, port = ""]) => mayBePort(port));
}

function addressFault(address: string): { readonly why: string; readonly remedy?: string } | undefined {
  if (/[,;]/.test(address)) return { why: "it has a comma or semicolon inside", remedy: ONE_PER_LINE };
  if (/\s/.test(address)) return { why: "it has white space inside", remedy: ONE_PER_LINE };
  if (address.includes("***")) {
    return {
      why: "*** stands in place of a secret",
      remedy: "expected the address itself; a runner prints secrets as ***, so do not copy it from a log",
    };
  }
  if (address.includes("@")) return { why: "it has a user before the host", remedy: "expected host:port without it" };
  const split = splitHostPort(address);
  if (split.kind === "invalid") return { why: split.message.replace(/^address .*: /s, "") };
  if (split.host === "") return { why: "the host is empty" };
  if (split.port === "") return { why: "the port is empty" };
  if (/[/?#\\]/.test(split.port)) return { why: "a path follows the port" };
  if (split.host.includes("="))
    return { why: "the host has an = inside", remedy: "expected one name before the address" };
  return undefined;
}

/** The address with the host in the form that is asked of the DNS: `münchen.example` is `xn--mnchen-3ya.example`. */
function asciiAddress(address: string): string | undefined {
  if (/^[\0-\x7f]*$/.test(address)) return address;
  const split = splitHostPort(address);
  if (split.kind === "invalid") return undefined;
  const host = asciiHost(split.host);
  return host === undefined ? undefined : joinHostPort(host, split.port);
}
