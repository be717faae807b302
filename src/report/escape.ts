/**
 * One escaping function per place that text is written to, each applied once, where the text is put there.
 *
 * Whatever a spec, an installer or a context says is text of whoever opened the pull request. Each function below gives
 * a piece of text that the reader of its format takes as text, whatever was in it; see docs/threat-model.md.
 *
 * All of them first make visible what cannot be seen (see `makeVisible`), so that a reader sees what a machine sees.
 */

/** What has no shape of its own, but tab, line feed and what joins letters or picks the variant of one. */
const unseen =
  /(?!\t|\n|\u200c|\u200d|\p{Variation_Selector})[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

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
  return text.replaceAll("\r\n", "\n").replace(unseen, showUnseen);
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
  return makeVisible(text).replace(/[&<>"']/g, (character) => htmlEntities[character] ?? character);
}
