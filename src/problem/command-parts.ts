import type { Part } from "./address-mask.js";
import { endOfValue } from "./word-parts.js";

/** Other flags of the same command. */
const FLAGS = "(?:[^|;&\\n]{0,300}?\\s)?";

/** What is before a password in commands whose flags do not name it. Alone, `-u 1000:1000` is a user and a group. */
const COMMAND = new RegExp(
  [
    `\\bcurl\\s${FLAGS}(?:-[a-z]{0,9}u\\s{0,9}|--(?:proxy-)?user[\\s=]\\s{0,9})["']?[^\\s:"'-][^\\s:"']{0,99}:`,
    `\\b(?:mysql\\w{0,10}|mariadb(?:-\\w{1,9})?)\\s${FLAGS}-p["']?(?![,;.)])`,
    `\\bsshpass\\s{1,9}-p\\s{0,9}["']?`,
    `\\bredis-cli\\s${FLAGS}-a\\s{1,9}["']?`,
  ]
    .map((before) => `${before}(?=[^\\s"'])`)
    .join("|"),
  "gi",
);

/** Whether a string may have a command with a password. */
export function holdsCommandSecret(text: string): boolean {
  return /curl|mysql|mariadb|sshpass|redis-cli/i.test(text) && commandParts(text).length > 0;
}

/** Returns the passwords of `curl -u user:PASSWORD`, `mysql -pPASSWORD` and the like. */
export function commandParts(text: string): readonly Part[] {
  return Array.from(text.matchAll(COMMAND), ({ index, 0: before }) => {
    const start = index + before.length;
    const quote = /["'][^\s"']*$/.exec(before)?.[0].charAt(0);
    const closing = quote === undefined ? -1 : text.indexOf(quote, start);
    return { start, end: closing < 0 ? endOfValue(NO_BLANK, text, start) : closing };
  });
}

const NO_BLANK = /\S*/y;
