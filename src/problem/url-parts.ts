import type { Part } from "./address-mask.js";
import { endOfValue, endOfWord, lengthWithout, MARKS } from "./word-parts.js";

const SLASH = "(?:/|%2f)";

/** Where services write a secret into a path: whoever knows it may send. Other paths are links to documentation. */
const WEBHOOK = new RegExp(
  [
    `hooks\\.slack\\.com${SLASH}(?:services|triggers|workflows)${SLASH}`,
    `discord(?:app)?\\.com${SLASH}api${SLASH}(?:v\\d{1,3}${SLASH})?webhooks${SLASH}`,
    `(?:outlook|webhook)\\.office(?:365)?\\.com${SLASH}webhook\\w{0,3}${SLASH}`,
    `api\\.telegram\\.org${SLASH}(?:file${SLASH})?bot`,
  ].join("|"),
  "gi",
);

/** A field of a query that is a secret if it is long: short, `code=404` is a usual word. */
const CODE = /[?&](?:amp;)?(?:assertion|auth|code|otp|session(?:_?id)?|sid|ticket)=/i;
const EACH_CODE = new RegExp(CODE, "gi");

/** Searched for first: nearly all strings of a report have none. */
const SLASH_BEHIND_HOST = /\.(?:com|org)(?:\/|%2f)/i;

/** Whether a string may have a secret in the path or the query of a URL. */
export function holdsUrlSecret(text: string): boolean {
  return (SLASH_BEHIND_HOST.test(text) || CODE.test(text)) && urlParts(text).length > 0;
}

/** Returns the paths of webhooks, and long codes in the query of a URL. */
export function urlParts(text: string): readonly Part[] {
  const parts: Part[] = [...webhookParts(text)];
  for (const { index: urlStart, 0: url } of text.matchAll(URL_BEHIND_SCHEME))
    for (const { index, 0: before } of url.matchAll(EACH_CODE)) {
      const start = urlStart + index + before.length;
      const end = endOfValue(IN_QUERY, text, start);
      if (isCode(text.slice(start, end))) parts.push({ start, end });
    }
  return parts.filter(({ start, end }) => end > start);
}

function* webhookParts(text: string): Iterable<Part> {
  WEBHOOK.lastIndex = 0;
  while (WEBHOOK.test(text)) {
    const start = WEBHOOK.lastIndex;
    const end = endOfWord(text, start);
    yield { start, end: start + lengthWithout(BEHIND_URL, text.slice(start, end)) };
    WEBHOOK.lastIndex = end;
  }
}

/** What may close what is around a URL. */
const BEHIND_URL = `${MARKS}.)>\``;

const URL_BEHIND_SCHEME = /:\/\/[^\s"'<>`]+/g;

const IN_QUERY = /[^\s"'<>`|)\]&#?,;]*/y;

const SHORTEST_CODE = 16;

function isCode(value: string): boolean {
  return value.length >= SHORTEST_CODE && /\d/.test(value) && /[a-z]/i.test(value);
}
