import { NO_PASSWORD, type Part } from "./address-mask.js";
import { wordsWithAt } from "./word-parts.js";

/**
 * Returns the parts of a string that are a password before an `@`, or a token in place of a user's name.
 *
 * Each word is read once, from its last `@`: a spec may hold a word of a megabyte.
 */
export function userParts(text: string): readonly Part[] {
  const parts: Part[] = [];
  for (const { start, end } of wordsWithAt(text)) {
    const word = text.slice(start, end);
    for (const part of [...passwordOf(word), ...tokensOf(word)])
      parts.push({ start: start + part.start, end: start + part.end });
  }
  return parts;
}

/** What is between the colon behind the user's name and the last `@`. The user may be in any URL of the word, or in a path. */
function passwordOf(word: string): readonly Part[] {
  const last = word.lastIndexOf("@");
  // Of an image, a tag is before the last `@`: `registry.example.com/app:v1@sha256:...`.
  const isImage = DIGEST.test(word.slice(last + 1, last + 40));
  const at = isImage ? word.slice(0, last).lastIndexOf("@") : last;
  if (at < 0) return [];
  const before = word.slice(0, at);
  const [user] = USER_OF_ORACLE.exec(before) ?? [];
  const [, service] = BEHIND_ORACLE.exec(word.slice(at + 1)) ?? [];
  // Without a service, what is before the colon of `etc/x:u:pw@db:22` may be a path.
  if (user && (service || (service === "" && !before.includes(":")))) return [{ start: user.length, end: at }];
  const lastQuery = Math.max(before.lastIndexOf("?"), before.lastIndexOf("#"));
  let rest = 0;
  for (let scheme = before.indexOf("://"); scheme >= 0; scheme = before.indexOf("://", rest)) {
    rest = scheme + 3;
    const colon = before.indexOf(":", rest);
    if (colon < 0) return [];
    if (before.slice(rest, colon).includes("/")) continue;
    if (!isPath(before, colon + 1, lastQuery)) return [{ start: colon + 1, end: at }];
    rest = colon + 1;
  }
  const colon = before.indexOf(":", rest);
  return colon < 0 ? [] : [{ start: colon + 1, end: at }];
}

/** Of Oracle's easy connect, `user/password@//host` or `user/password@host:port/service`; `owner/repository@v1` has no port. */
const USER_OF_ORACLE = /^[^/:]+\//;
const BEHIND_ORACLE = /^(?:\[[^\]]+\]:\d{1,5}(?!\w)|[^/:]+:\d{1,5}(?!\w)|(?=\/\/))([/:]?)/;

const DIGEST = /^sha\d{3}:[0-9a-f]{32}/;

/**
 * Whether what is between the colon of a URL and an `@` is a port with a path: of `https://h:443/@x` and
 * `https://h:443/x?mail=a@b` it is. `12/pw` is rather a password.
 */
function isPath(before: string, start: number, lastQuery: number): boolean {
  return /^\d{1,5}\//.test(before.slice(start, start + 6)) && (before.endsWith("/") || lastQuery > start);
}

/** Tools take a token for the user's name of a URL, with no password or one that says nothing. */
function* tokensOf(word: string): Iterable<Part> {
  for (let scheme = word.indexOf("://"); scheme >= 0; scheme = word.indexOf("://", scheme + 3)) {
    const start = scheme + 3;
    END_OF_AUTHORITY.lastIndex = start;
    const end = END_OF_AUTHORITY.exec(word)?.index ?? word.length;
    const length = lengthOfToken(word.slice(start, end));
    if (length > 0) yield { start, end: start + length };
  }
}

/** A `#` is rather in a token than before the `@` of a fragment. */
const END_OF_AUTHORITY = /[/?]/g;

function lengthOfToken(authority: string): number {
  const at = authority.lastIndexOf("@");
  const colon = authority.indexOf(":");
  if (colon < 0 || at < colon || NO_PASSWORD.test(authority.slice(colon, at))) return at;
  // Of a list such as `token@a:1,token@b:1`, the colon is that of a port.
  return authority.lastIndexOf("@", colon);
}
