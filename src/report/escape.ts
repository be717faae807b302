/**
 * One escaping function per place that text is written to, each applied once, where the text is put there.
 *
 * Whatever a spec, an installer or a context says is text of whoever opened the pull request. Each function below gives
 * a piece of text that the reader of its format takes as text, whatever was in it; see docs/threat-model.md.
 *
 * All of them first make visible what cannot be seen (see `makeVisible`), so that a reader sees what a machine sees.
 */

/**
 * Shows what has no shape of its own.
 *
 * | in the text | shown as |
 * |---|---|
 * | a C0 control but tab and line feed, delete | its Unicode control picture: `␛`, `␀`, `␡` |
 * | CR LF | LF |
 * | a C1 control, a bidirectional or zero-width character, a line separator, a tag character | `[U+202E]` |
 * | half a surrogate pair | the replacement character |
 */
export function makeVisible(text: string): string {
  // Nearly every text is plain ASCII, and that is far quicker to see than what is invisible in all of Unicode.
  if (/^[ -~\n\t]*$/.test(text)) return text;
  return text.replaceAll("\r\n", "\n").replace(unseen(), showUnseen);
}

let compiled: RegExp | undefined;

/**
 * What has no shape of its own, but tab, line feed and what joins letters or picks the variant of one. Compiled when it is
 * first needed: the tables of Unicode cost more than everything else of a short run.
 */
function unseen(): RegExp {
  compiled ??=
    /(?!\t|\n|\u200c|\u200d|\p{Variation_Selector})[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
  return compiled;
}

function showUnseen(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return "\u2421";
  if (code >= 0xd800 && code <= 0xdfff) return "\ufffd";
  return `[U+${code.toString(16).toUpperCase().padStart(4, "0")}]`;
}

/** The text on one line: what cannot be seen made visible, every run of white space one space, none at the ends. */
export function onOneLine(text: string): string {
  return makeVisible(text).replace(/\s+/gu, " ").trim();
}

const htmlEntities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** For HTML: the text of an element, or the value of an attribute in quotes. Line feeds and tabs stay. */
export function escapeHtml(text: string): string {
  return breakCommands(makeVisible(text).replace(/[&<>"']/g, (character) => htmlEntities[character] ?? character));
}

/** In HTML and XML: a document that is printed to a workflow's log holds none of its commands. The text is the same. */
function breakCommands(markup: string): string {
  return markup.replace(/^([^\S\n]*):(?=:)/gm, "$1&#58;").replaceAll("##", "#&#35;");
}

/** Cuts a text to at most `maxCharacters` code units, never through a surrogate pair, and ends it in an ellipsis. */
export function shorten(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) return text;
  const end = text.charCodeAt(maxCharacters - 2);
  const cutsPair = end >= 0xd800 && end <= 0xdbff;
  return `${text.slice(0, cutsPair ? maxCharacters - 2 : maxCharacters - 1)}…`;
}

/** Breaks up what would be found again in a finished page or a log: `@name`, `#1`, URLs. It has no width. */
const zeroWidthSpace = "\u200b";

/**
 * For Markdown on GitHub: a piece of one line, in a table cell, a heading, a list item, a link's text or a paragraph.
 *
 * Takes away every meaning that CommonMark, its GitHub extensions and GitHub's own filters after them (mentions,
 * references, commit hashes, emoji, mathematics) would find. The filters work on the finished page, where a backslash is
 * gone, so what they look for is broken up by a zero-width space. The colon that ends an emoji may be the template's
 * own. See https://github.github.com/gfm/.
 */
export function escapeMarkdown(text: string): string {
  return onOneLine(text)
    .replace(/[&<>\\`*_[\]~^]/g, (character) => htmlEntities[character] ?? `\\${character}`)
    .replace(
      /@|#(?=\d)|:(?=[\w\\+-]+:)|(?<=GH)-(?=\d)|(?<=GHSA|CVE)-|(?<=:)(?=\/\/)/gi,
      (found) => found + zeroWidthSpace,
    )
    .replace(/(?<=www)\./gi, `${zeroWidthSpace}.`)
    .replace(/:[\w\\+-]+$/, `$&${zeroWidthSpace}`)
    .replace(/(?<![0-9a-z])[0-9a-f]{7,}/gi, (hash) => hash.replace(/.{6}/g, `$&${zeroWidthSpace}`))
    .replaceAll("|", "&#124;")
    .replaceAll("$", "<span>$</span>")
    .replace(/^[-+=#:!]/, "\\$&")
    .replace(/ (#+)$/, " \\$1")
    .replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2");
}

/**
 * For Markdown: a code span, for what people copy. Where a table or a log would take a
 * piece of it amiss, HTML's `<code>` takes the place of the backticks.
 */
export function markdownCode(text: string): string {
  const line = onOneLine(text);
  if (line === "") return "";
  return /[`|]|##/.test(line) ? `<code>${escapeMarkdown(line)}</code>` : `\`${line}\``;
}

/** For Markdown: the destination of a link, or undefined when the text is no http or https URL. */
export function markdownUrl(text: string): string | undefined {
  const url = parseHttpUrl(text);
  return url && escapeDestination(url);
}

/**
 * The same for a link that someone else chose. A link to an issue on github.com would be listed there as a reference to
 * it, so it goes by way of redirect.github.com.
 */
export function markdownForeignUrl(text: string): string | undefined {
  const url = parseHttpUrl(text);
  if (url?.hostname === "github.com" || url?.hostname === "www.github.com") url.hostname = "redirect.github.com";
  return url && escapeDestination(url);
}

function escapeDestination({ href }: URL): string {
  return href.replace(/[()<>|\\`\s"']/g, percentEncode).replaceAll("&", "&amp;");
}

/** The URL of a text that is one with scheme http or https and no user name. */
export function parseHttpUrl(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const isWeb = url.protocol === "https:" || url.protocol === "http:";
  return isWeb && url.username === "" && url.password === "" ? url : undefined;
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}

/** For a quoted label of a Mermaid picture: all but plain characters as Mermaid's `#code;`. */
export function escapeMermaid(text: string): string {
  return onOneLine(text).replace(/[^\p{L}\p{N} .:/-]/gu, (character) => `#${character.codePointAt(0)};`);
}

const xmlEntities: Readonly<Record<string, string>> = { ...htmlEntities, "'": "&apos;", "\n": "&#10;", "\t": "&#9;" };

/** For XML 1.0: the text of an element. What XML cannot hold is made visible. */
export function escapeXmlText(text: string): string {
  return breakCommands(makeVisible(text).replace(/[&<>]/g, (character) => xmlEntities[character] ?? character));
}

/** For XML 1.0: the value of an attribute in quotes, line feeds and tabs kept. */
export function escapeXmlAttribute(text: string): string {
  return breakCommands(makeVisible(text).replace(/[&<>"'\n\t]/g, (character) => xmlEntities[character] ?? character));
}

/**
 * For TAP: the description of a test point, on its line. A brace at the end would open a subtest for some readers.
 * See https://testanything.org/tap-version-14-specification.html.
 */
export function escapeTap(text: string): string {
  return onOneLine(text).replace(/[\\#]/g, "\\$&").replace(/\{$/, `{${zeroWidthSpace}`);
}

/** For YAML: a double-quoted scalar, which is JSON's string, on one line. */
export function quoteYaml(text: string): string {
  return escapeUnseenInJson(JSON.stringify(makeVisible(text)));
}

/** For JSON text: what cannot be seen, and what a workflow log would take as a command, as `\u` escapes of the same text. */
export function escapeUnseenInJson(json: string): string {
  return json
    .replace(/(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/gu, escapeCodeUnits)
    .replaceAll("##", "#\\u0023");
}

function escapeCodeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    return `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
  }).join("");
}

/**
 * For CSV (RFC 4180): a field on one line, in quotes where it needs them. A spreadsheet takes a field that begins with
 * one of `=+-@` for a formula, so an apostrophe goes before it.
 */
export function escapeCsv(text: string): string {
  const line = escapeLogLine(onOneLine(text)).replace(/^[=+\-@]/, "'$&");
  return /[",]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}

/** For Prometheus' text format: the value of a label in quotes. */
export function escapePrometheusLabel(text: string): string {
  return breakOldCommands(makeVisible(text)).replace(/[\\"\n]/g, (character) =>
    character === "\n" ? "\\n" : `\\${character}`,
  );
}

/**
 * For a terminal: one line without anything that could move the cursor, change colours or reorder the text. What the
 * command line prints in a workflow goes to its log as well, so it is no command there either.
 */
export function escapeTerminal(text: string): string {
  return escapeLogLine(onOneLine(text));
}

/**
 * For the log of a workflow, a whole line: the runner takes a line that begins with `::`, after white space too, and
 * `##[` anywhere, as a command. Other CI systems know `##name[`.
 */
export function escapeLogLine(line: string): string {
  return breakOldCommands(makeVisible(line).replace(/[\n\t]/g, " ")).replace(/^(\s*):(?=:)/u, `$1:${zeroWidthSpace}`);
}

/** For the message of an annotation, each line of which the runner prints to the log once more. */
export function escapeAnnotation(text: string): string {
  return breakOldCommands(makeVisible(text));
}

function breakOldCommands(text: string): string {
  return text.replace(/##(?=\w*\[)/g, `##${zeroWidthSpace}`);
}
