/**
 * One escaping function for each destination. It is called once, where a string is written to that destination.
 *
 * The strings of a spec, an installer or a context come from the author of the pull request. Each function returns a string
 * that the reader of its format takes as plain text, regardless of its content; see docs/threat-model.md.
 *
 * All of them make invisible characters visible first (see `makeVisible`), so that a person sees what a program sees.
 */

/**
 * Makes invisible characters visible.
 *
 * | character | shown as |
 * |---|---|
 * | a C0 control other than tab and line feed, delete | its Unicode control picture: `␛`, `␀`, `␡` |
 * | CR LF | LF |
 * | a C1 control, a bidirectional or zero-width character, a line separator, a tag character | `[U+202E]` |
 * | half a surrogate pair | the replacement character |
 */
export function makeVisible(text: string): string {
  // Nearly every string is plain ASCII, which is much faster to check than the tables of Unicode.
  if (/^[ -~\n\t]*$/.test(text)) return text;
  return text.replaceAll("\r\n", "\n").replace(invisible(), showInvisible);
}

let compiled: RegExp | undefined;

/**
 * Matches invisible characters, except for tab, line feed, and characters that join letters or select their variants. Compiled
 * when it is first needed, because the tables of Unicode take longer than the rest of a short run.
 */
function invisible(): RegExp {
  compiled ??=
    /(?!\t|\n|\u200c|\u200d|\p{Variation_Selector})[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
  return compiled;
}

function showInvisible(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return "\u2421";
  if (code >= 0xd800 && code <= 0xdfff) return "\ufffd";
  return `[U+${code.toString(16).toUpperCase().padStart(4, "0")}]`;
}

/** Returns a string on one line: invisible characters made visible, white space reduced to single spaces, none at the ends. */
export function onOneLine(text: string): string {
  return makeVisible(text).replace(/\s+/gu, " ").trim();
}

/** What `&`, `<`, `>` and quotes are in HTML and XML. */
export const htmlEntities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** For HTML: the text of an element, or the value of a quoted attribute. Keeps line feeds and tabs. */
export function escapeHtml(text: string): string {
  return breakCommands(makeVisible(text).replace(/[&<>"']/g, (character) => htmlEntities[character] ?? character));
}

/**
 * For a page that a user's template wrote: its own text could not be seen on a terminal, or be a command of a workflow log, where
 * the page may be printed. Its fields are escaped already.
 */
export function escapePage(markdown: string): string {
  return partsOf(markdown)
    .map((part) => breakCommands(part.replace(/[^\P{Cc}\t\n\r]/gu, showInvisible)))
    .join("");
}

/** Characters of a page that are escaped together: what a search finds in a page of megabytes would take a gigabyte. */
const PART = 65_536;

/** Returns the parts of a page, each up to the end of a line, or of a very long line to where nothing that is escaped goes on. */
function partsOf(page: string): readonly string[] {
  const parts: string[] = [];
  for (let from = 0; from < page.length; ) {
    const line = page.indexOf("\n", from + PART);
    const end = line < 0 || line > from + 2 * PART ? endOfPhrase(page, from + PART) : line + 1;
    parts.push(page.slice(from, end));
    from = end;
  }
  return parts;
}

function endOfPhrase(page: string, from: number): number {
  const end = /[\s[\](){}<>.,;!?"'|]/g;
  end.lastIndex = from;
  return end.test(page) ? end.lastIndex : page.length;
}

/** Escapes the commands of a workflow log in Markdown, HTML and XML, because such a document may be printed to one. */
function breakCommands(markup: string): string {
  // Hardly any string has either, and a report of 20,000 checks has a million strings.
  if (!markup.includes("::") && !markup.includes("##")) return markup;
  // With many brackets, joining takes a third of the memory and a fifth of the time of replacing.
  return markup
    .replace(/^([^\S\n\r\u2028\u2029]*):(?=:)/gm, "$1&#58;")
    .split(/##(?=\w*\[)/)
    .join("#&#35;");
}

/** Breaks up the commands of a log. */
const zeroWidthSpace = "\u200b";

/**
 * For a quoted label of a Mermaid picture: every character that is not plain becomes Mermaid's `#code;`. An underscore between
 * letters is plain.
 */
export function escapeMermaid(text: string): string {
  return onOneLine(text).replace(
    /(?<![a-z0-9])_|_(?![a-z0-9])|[^\p{L}\p{N} .:/(),_-]/giu,
    (character) => `#${character.codePointAt(0)};`,
  );
}

const xmlEntities: Readonly<Record<string, string>> = { ...htmlEntities, "\n": "&#10;", "\t": "&#9;" };

/**
 * For XML 1.0: the text of an element. Characters that XML cannot contain are made visible. In the output of a test case, Jenkins and
 * GitLab take `[[ATTACHMENT|path]]` for a file to publish.
 */
export function escapeXmlText(text: string): string {
  return escapeHtml(text).replace(/\[\[(?=ATTACHMENT\|)/g, `[${zeroWidthSpace}[`);
}

/** For XML 1.0: the value of a quoted attribute. Keeps line feeds and tabs. */
export function escapeXmlAttribute(text: string): string {
  return breakCommands(makeVisible(text).replace(/[&<>"'\n\t]/g, (character) => xmlEntities[character] ?? character));
}

/**
 * For TAP: the description of a test point, on one line. For some readers a brace at the end would begin a subtest.
 * See https://testanything.org/tap-version-14-specification.html.
 */
export function escapeTap(text: string): string {
  return onOneLine(text).replace(/[\\#]/g, "\\$&").replace(/\{$/, `{${zeroWidthSpace}`);
}

/** For YAML: a double-quoted scalar on one line, which is a JSON string. */
export function quoteYaml(text: string): string {
  return escapeInvisibleInJson(JSON.stringify(makeVisible(text)));
}

const invisibleInJson = /(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/gu;

/** For JSON: replaces invisible characters, and those of commands of a workflow log, with `\u` escapes of the same string. */
export function escapeInvisibleInJson(json: string): string {
  // Most JSON has none of them, and a merged report has 200 MB: looking for a range takes a tenth of the time.
  const visible = /[^\n\x20-\x7e]/.test(json) ? json.replace(invisibleInJson, escapeCodeUnits) : json;
  return visible.replace(/##(?=\w*\[)/g, "#\\u0023");
}

/** Whether a string in a YAML file on standard output could be a command of a workflow log, or cannot be seen there. */
export function isUnsafeInYaml(yaml: string): boolean {
  return /##|^[^\S\n\r\u2028\u2029]*::/m.test(yaml) || makeVisible(yaml) !== yaml;
}

/** For YAML: the same string as a double-quoted scalar on one line, with escapes for what is invisible and for commands. */
export function quoteExactYaml(text: string): string {
  return JSON.stringify(text)
    .replace(invisibleInYaml, (character) => `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, "0")}`)
    .replaceAll("##", "#\\u0023");
}

const invisibleInYaml =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

function escapeCodeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    return `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
  }).join("");
}

/**
 * For the message of SARIF: no link. The brackets of `[words](target)` would make one, also in a plain message.
 *
 * Ref: SARIF 2.1.0, section 3.11.6
 */
export function escapeSarif(text: string): string {
  return text.replace(/(?<!\\)\\*\](?=\()/g, (end) => `${"\\\\".repeat(end.length - 1)}\\]`);
}

/**
 * For CSV (RFC 4180): a field on one line, in quotes where it needs them. A spreadsheet takes a field that begins with
 * one of `=+-@` for a formula, so an apostrophe goes before it. In many languages its fields end at a semicolon, and their
 * keyboards have wide forms of these characters.
 */
export function escapeCsv(text: string): string {
  const line = escapeLogLine(onOneLine(text)).replace(/((?:^|;)[\s"]*)(?=[=+\-@＝＋－＠])/g, "$1'");
  return /[",]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}

/** For Prometheus' text format: the value of a label in quotes. */
export function escapePrometheusLabel(text: string): string {
  return breakOldCommands(makeVisible(text)).replace(/[\\"\n]/g, (character) =>
    character === "\n" ? "\\n" : `\\${character}`,
  );
}

/**
 * For a terminal: one line that cannot move the cursor, change colours or reorder characters. In a workflow, the output of
 * the command line is in the log as well, so it cannot be a command there either.
 */
export function escapeTerminal(text: string): string {
  return escapeLogLine(onOneLine(text));
}

/**
 * For the log of a workflow: a whole line. The runner takes a line that begins with `::`, also after white space, and `##[`
 * anywhere as a command. Other CI systems have `##name[`.
 */
export function escapeLogLine(line: string): string {
  return breakOldCommands(breakCommand(makeVisible(line).replace(/[\n\t]/g, " ")));
}

/** For a line that begins in the middle of an escaped one, which had no command only because of the words before it. */
export function breakCommand(line: string): string {
  return line.replace(/^(\s*):(?=:)/u, `$1:${zeroWidthSpace}`);
}

/** For the message of an annotation. The runner prints each of its lines to the log again. */
export function escapeAnnotation(text: string): string {
  return breakOldCommands(makeVisible(text));
}

function breakOldCommands(text: string): string {
  if (!text.includes("##")) return text;
  return text.replace(/##(?=\w*\[)/g, `##${zeroWidthSpace}`);
}
