exports.ids = [];
exports.modules = {

/***/ 3220:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
__webpack_require__.d(__webpack_exports__, {
  $x: () => (markdownUrl),
  D9: () => (markdownCode),
  FV: () => (escapeMarkdown),
  Iq: () => (keepApart),
  dw: () => (markdownForeignUrl),
  f$: () => (parseHttpUrl),
  iQ: () => (markdownLink),
  nv: () => (markdownSentence)
});
var _inputs_url_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(505);
var _problem_shorten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(135);
var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3214);



const meaningfulTogether = [
    /:\/\/|(?<![a-z0-9])www\./,
    /\bGH-\d|\b(?:GHSA|CVE)-/,
    /(?<![a-z0-9])[a-f0-9]{7,40}(?![a-z0-9])/,
    /:[\w+-]+(?::|$)/,
];
const meaningful = anyOf([/[\\`*~^$@#[\]]/, /(?<![a-z0-9_])_|_(?![a-z0-9_])/, ...meaningfulTogether], "i");
const beginsBlock = /^(?:(?:[-+]|=+|:?-+:?|\d{1,9}[.)])$|::)/;
const nothing = "<span></span>";
function escapeMarkdown(text) {
    const line = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .onOneLine */ .GJ)(text);
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
function isMeaningful(word, { isLast }) {
    return meaningful.test(isLast ? word : `${word} `);
}
function escapeEntities(word) {
    const escaped = /[&<>]/.test(word)
        ? word.replace(/[&<>"']/g, (character) => _escape_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlEntities */ .bG[character] ?? character)
        : word;
    return escaped.replaceAll("|", "&#124;");
}
function markdownCode(text) {
    const line = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .onOneLine */ .GJ)(text);
    return line === "" ? "" : codeSpan(line);
}
function codeSpan(line) {
    if (/[|<>&]|##\w*\[/.test(line))
        return `<code>${line.replace(markup, entityOf)}</code>`;
    const fence = "`".repeat(1 + Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length)));
    const space = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return fence + space + line + space + fence;
}
const markup = /[&<>"'\\`*~^$@#[\]|]|(?<![a-z0-9])_|_(?![a-z0-9])|:(?=\/\/)|(?<=www)\./gi;
function entityOf(character) {
    return _escape_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlEntities */ .bG[character] ?? `&#${character.charCodeAt(0)};`;
}
function markdownSentence(sentence, maxLength) {
    const pieces = (0,_problem_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(sentence, maxLength).split("`");
    if (pieces.length % 2 === 0)
        return escapeMarkdown(pieces.join("`"));
    return joinMarkdown(pieces.map((piece, index) => (index % 2 === 1 ? markdownCode(piece) : escapeBetween(piece))));
}
function escapeBetween(piece) {
    const escaped = escapeMarkdown(piece);
    const before = /^\s/.test(piece) ? " " : "";
    return escaped === "" ? before : `${before}${escaped}${/\s$/.test(piece) ? " " : ""}`;
}
const borders = anyOf([...meaningfulTogether, /!\[/, /^\d{1,9}[.)]/], "gi");
const mayMeet = /[`*]{2}|!\[|w[w.]|[a-f\d]{2}|\d[.)]|[:/]\/|gh|h[-s]|-\d|cv|ve|[ea]-|sa/i;
const beginsEmoji = /:[\w+-]*$/;
const MAX_BORDER = 64;
function joinMarkdown(strings) {
    return strings.map(keepApart()).join("");
}
function keepApart() {
    let before = "";
    return (text) => {
        const isApart = isReadAcross(before, text);
        before = ((isApart ? "" : before) + text).slice(-MAX_BORDER);
        return isApart ? nothing + text : text;
    };
}
function isReadAcross(before, text) {
    if (before === "" || text === "")
        return false;
    if (!mayMeet.test(before.slice(-1) + text.slice(0, 1)) && !beginsEmoji.test(before))
        return false;
    if (/[`*]$/.test(before) && text.startsWith(before.slice(-1)))
        return true;
    const word = before.split(/[\s`>]/).at(-1) ?? "";
    const [rest = ""] = text.slice(0, MAX_BORDER).split(/[\s`<]/, 1);
    const both = `${word}${rest}${rest.length < text.length ? " " : ""}`;
    return [...both.matchAll(borders)].some(({ 0: found, index }) => {
        return index < word.length && index + found.length > word.length;
    });
}
const endsLabel = /^(?:[^[\]\\]|\\.)*\]:/;
function markdownLink(text, url) {
    return `${endsLabel.test(text) ? nothing : ""}[${text}](${url})`;
}
function markdownUrl(text) {
    const url = parseHttpUrl(text);
    return url && escapeDestination(url);
}
function markdownForeignUrl(text) {
    const url = parseHttpUrl(text);
    if (url && /^(?:www\.)?github\.com\.*$/.test(url.hostname))
        url.hostname = "redirect.github.com";
    return url && escapeDestination(url);
}
function escapeDestination({ href }) {
    return href
        .replace(/[()<>|\\`\s"']/g, percentEncode)
        .replace(/(?<=#)#/g, percentEncode)
        .replaceAll("&", "&amp;");
}
const AUTHORITY = /^[^:]*:[\s\\/]*([^\\/?#]*)/;
const MAX_AUTHORITY = _inputs_url_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_HOST */ ._4 + ":65535".length;
function parseHttpUrl(text) {
    if ((AUTHORITY.exec(text)?.[1]?.length ?? 0) > MAX_AUTHORITY)
        return undefined;
    if (!URL.canParse(text))
        return undefined;
    const url = new URL(text);
    const isWeb = url.protocol === "https:" || url.protocol === "http:";
    return isWeb && url.username === "" && url.password === "" ? url : undefined;
}
function percentEncode(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
function anyOf(patterns, flags) {
    return new RegExp(patterns.map(({ source }) => source).join("|"), flags);
}


/***/ }),

};
