exports.ids = [];
exports.modules = {

/***/ 3220:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ markdownUrl),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   dw: () => (/* binding */ markdownForeignUrl),
/* harmony export */   f$: () => (/* binding */ parseHttpUrl),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   nv: () => (/* binding */ markdownSentence)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3214);

/**
 * Markdown on GitHub. A word of a report is written as it is, or as code: the runner masks a secret where it finds it letter
 * for letter, so nothing is put between the letters of a word. See docs/adr/0090-words-letter-for-letter.md.
 */
/**
 * Matches a word that Markdown or GitHub may read a meaning into. GitHub's filters (mentions, references, commit hashes,
 * emoji, mathematics) work on the finished page, which has no backslashes, and leave code alone. An underscore between
 * letters has no meaning. See https://github.github.com/gfm/.
 */
const meaningful = new RegExp([
    /[\\`*~^$@#[\]]/,
    /(?<![a-z0-9_])_|_(?![a-z0-9_])/,
    // Addresses that become links.
    /:\/\/|(?<![a-z0-9])www\./,
    /\bGH-\d|\b(?:GHSA|CVE)-/,
    /(?<![a-z0-9])[a-f0-9]{7,40}(?![a-z0-9])/,
    // Emoji. The colon that ends one may come from the template.
    /:[\w+-]+(?::|$)/,
]
    .map(({ source }) => source)
    .join("|"), "i");
/** Matches a first word that begins a list, underlines a heading or a table, or begins a command of a log. */
const beginsBlock = /^(?:(?:[-+]|=+|:?-+:?|\d{1,9}[.)])$|::)/;
/** Ends the part of a line that can begin a block, and is not seen. */
const nothing = "<span></span>";
/** For Markdown on GitHub: a part of one line, in a table cell, a heading, a list item, a link's text or a paragraph. */
function escapeMarkdown(text) {
    const line = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .onOneLine */ .GJ)(text);
    if (line === "")
        return "";
    const words = line.split(" ");
    const parts = [];
    for (let at = 0; at < words.length;) {
        const start = at;
        while (at < words.length && isMeaningful(words[at], { isLast: at === words.length - 1 }))
            at++;
        parts.push(at > start ? codeSpan(words.slice(start, at).join(" ")) : escapeEntities(words[at++]));
    }
    return beginsBlock.test(words[0]) && !parts[0]?.startsWith("`")
        ? nothing + parts.join(" ")
        : parts.join(" ");
}
/** A word that ends with a possible half of an emoji is harmless where a space follows. */
function isMeaningful(word, { isLast }) {
    return meaningful.test(isLast ? word : `${word} `);
}
/** A word without another meaning. Quotes are escaped beside the others, as the runner does in one of the forms of a secret. */
function escapeEntities(word) {
    const escaped = /[&<>]/.test(word)
        ? word.replace(/[&<>"']/g, (character) => _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlEntities */ .bG[character] ?? character)
        : word;
    return escaped.replaceAll("|", "&#124;");
}
/** For Markdown: code, for strings that people copy. */
function markdownCode(text) {
    const line = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .onOneLine */ .GJ)(text);
    return line === "" ? "" : codeSpan(line);
}
/**
 * One line as code. Nothing is escaped between backticks, so the string is there letter for letter. What a table, a log or
 * HTML could misread is written with entities instead: no page has a `<` that is not of its template.
 */
function codeSpan(line) {
    if (/[|<>&]|##\w*\[/.test(line))
        return `<code>${line.replace(markup, entityOf)}</code>`;
    const fence = "`".repeat(1 + Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length)));
    const space = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return fence + space + line + space + fence;
}
/** What Markdown would read a meaning into between the tags of code. */
const markup = /[&<>"'\\`*~^$@#[\]|]|(?<![a-z0-9])_|_(?![a-z0-9])|:(?=\/\/)|(?<=www)\./gi;
function entityOf(character) {
    return _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlEntities */ .bG[character] ?? `&#${character.charCodeAt(0)};`;
}
/** For Markdown: a sentence of this tool, in which the parts between backticks are code. Cut to so many characters. */
function markdownSentence(sentence, maxLength) {
    const pieces = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(sentence, maxLength).split("`");
    if (pieces.length % 2 === 0)
        return escapeMarkdown(pieces.join("`"));
    return pieces.map((piece, index) => (index % 2 === 1 ? markdownCode(piece) : escapeBetween(piece))).reduce(join, "");
}
/** Keeps the spaces around a piece of a sentence. */
function escapeBetween(piece) {
    const escaped = escapeMarkdown(piece);
    const before = /^\s/.test(piece) ? " " : "";
    return escaped === "" ? before : `${before}${escaped}${/\s$/.test(piece) ? " " : ""}`;
}
/** Two code spans that touch would be one. */
function join(one, other) {
    return one.endsWith("`") && other.startsWith("`") ? one + nothing + other : one + other;
}
/** What ends the label of a definition, `[label]: target`, which goes before code and before a link. */
const endsLabel = /^(?:[^[\]\\]|\\.)*\]:/;
/** For Markdown: a link. Both parts are escaped already. */
function markdownLink(text, url) {
    return `${endsLabel.test(text) ? nothing : ""}[${text}](${url})`;
}
/** For Markdown: the destination of a link; undefined when the string is not an http or https URL. */
function markdownUrl(text) {
    const url = parseHttpUrl(text);
    return url && escapeDestination(url);
}
/**
 * The same, for a link from a spec. GitHub would list a link to an issue on github.com as a reference to it, so the link uses
 * redirect.github.com.
 */
function markdownForeignUrl(text) {
    const url = parseHttpUrl(text);
    if (url?.hostname === "github.com" || url?.hostname === "www.github.com")
        url.hostname = "redirect.github.com";
    return url && escapeDestination(url);
}
function escapeDestination({ href }) {
    return href
        .replace(/[()<>|\\`\s"']/g, percentEncode)
        .replace(/(?<=#)#/g, percentEncode)
        .replaceAll("&", "&amp;");
}
/** Parses a URL with the scheme http or https and without a user name; undefined for any other string. */
function parseHttpUrl(text) {
    if (!URL.canParse(text))
        return undefined;
    const url = new URL(text);
    const isWeb = url.protocol === "https:" || url.protocol === "http:";
    return isWeb && url.username === "" && url.password === "" ? url : undefined;
}
function percentEncode(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}


/***/ }),

};
