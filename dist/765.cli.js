"use strict";
exports.id = 765;
exports.ids = [765,432];
exports.modules = {

/***/ 3432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatTroubleshootJson: () => (/* binding */ formatTroubleshootJson),
/* harmony export */   groupAsTroubleshoot: () => (/* binding */ groupAsTroubleshoot)
/* harmony export */ });
/** The groups in the order in which troubleshoot writes them; an empty one is left out. */
function groupAsTroubleshoot({ results }) {
    return ["pass", "warn", "fail"].flatMap((status) => {
        const group = results.filter((result) => result.status === status).map(asTroubleshoot);
        return group.length === 0 ? [] : [[status, group]];
    });
}
function asTroubleshoot({ title, message, uri }) {
    return { title: wellFormed(title), message: wellFormed(message), ...(uri ? { uri: wellFormed(uri) } : {}) };
}
/** Go's strings are UTF-8: half a surrogate pair cannot be in one. */
function wellFormed(text) {
    return text.replace(/\p{Cs}/gu, "\ufffd");
}
/**
 * Word for word what `preflight --interactive=false --format json` prints.
 *
 * Ref: https://github.com/replicatedhq/troubleshoot/blob/main/pkg/preflight/text_results.go
 */
function formatTroubleshootJson(report) {
    return `${escapeAsGo(JSON.stringify(Object.fromEntries(groupAsTroubleshoot(report)), null, 2))}\n`;
}
/** Go's encoding/json escapes what HTML and JavaScript would take amiss. */
function escapeAsGo(json) {
    return json.replace(/[<>&\u2028\u2029]/g, (character) => {
        return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
    });
}


/***/ }),

/***/ 7765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatTroubleshootYaml: () => (/* binding */ formatTroubleshootYaml)
/* harmony export */ });
/* harmony import */ var _go_yaml_emit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3540);
/* harmony import */ var _troubleshoot_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3432);


/**
 * Word for word what `preflight --interactive=false --format yaml` prints, the empty line at its end included.
 *
 * Ref: https://github.com/replicatedhq/troubleshoot/blob/main/pkg/preflight/text_results.go
 */
function formatTroubleshootYaml(report) {
    const groups = (0,_troubleshoot_json_js__WEBPACK_IMPORTED_MODULE_1__.groupAsTroubleshoot)(report);
    if (groups.length === 0)
        return "{}\n\n";
    return `${groups.map(([status, results]) => `${status}:\n${results.map(listItem).join("")}`).join("")}\n`;
}
function listItem({ title, message, uri }) {
    const fields = [["title", title], ["message", message], ...(uri === undefined ? [] : [["uri", uri]])];
    return fields.map(([key, value], index) => (index === 0 ? "- " : "  ") + field(String(key), String(value))).join("");
}
/** As it stands in a list: the emitter sorts keys, and troubleshoot's are in the order of a Go struct. */
function field(key, value) {
    const scalar = (text) => ({ kind: "scalar", value: text, origin: null });
    const map = { kind: "map", entries: [{ key: scalar(key), value: scalar(value) }], origin: null };
    return (0,_go_yaml_emit_js__WEBPACK_IMPORTED_MODULE_0__/* .emit */ .I)({ kind: "list", items: [map], origin: null }).text.slice("- ".length);
}


/***/ }),

/***/ 5392:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ isLetter),
/* harmony export */   Et: () => (/* binding */ isNumber),
/* harmony export */   Hg: () => (/* binding */ isUpper),
/* harmony export */   cs: () => (/* binding */ isLower),
/* harmony export */   dl: () => (/* binding */ isPunct),
/* harmony export */   jp: () => (/* binding */ toLower),
/* harmony export */   p6: () => (/* binding */ isTitle),
/* harmony export */   s5: () => (/* binding */ toUpper),
/* harmony export */   wy: () => (/* binding */ toTitle),
/* harmony export */   xC: () => (/* binding */ isSpace),
/* harmony export */   yp: () => (/* binding */ isDigit)
/* harmony export */ });
/**
 * Go's package unicode: one code point becomes one code point, whereas JavaScript's methods may give several ("ß") and
 * look at the neighbours ("Σ" at the end of a word).
 */
function isSpace(rune) {
    if (rune < 0x100)
        return (rune >= 0x09 && rune <= 0x0d) || rune === 0x20 || rune === 0x85 || rune === 0xa0;
    return /\p{Z}/u.test(String.fromCodePoint(rune));
}
function isUpper(rune) {
    return rune < ASCII_END ? rune >= 0x41 && rune <= 0x5a : /\p{Lu}/u.test(String.fromCodePoint(rune));
}
function isLower(rune) {
    return rune < ASCII_END ? rune >= 0x61 && rune <= 0x7a : /\p{Ll}/u.test(String.fromCodePoint(rune));
}
function isTitle(rune) {
    return rune >= ASCII_END && /\p{Lt}/u.test(String.fromCodePoint(rune));
}
function isLetter(rune) {
    return rune < ASCII_END ? isLower(rune | 0x20) : /\p{L}/u.test(String.fromCodePoint(rune));
}
function isDigit(rune) {
    return rune < ASCII_END ? rune >= 0x30 && rune <= 0x39 : /\p{Nd}/u.test(String.fromCodePoint(rune));
}
function isNumber(rune) {
    return rune < ASCII_END ? isDigit(rune) : /\p{N}/u.test(String.fromCodePoint(rune));
}
function isPunct(rune) {
    return /\p{P}/u.test(String.fromCodePoint(rune));
}
function toUpper(rune) {
    if (rune < ASCII_END)
        return isLower(rune) ? rune - 0x20 : rune;
    return single(String.fromCodePoint(rune).toUpperCase()) ?? greekCapital(rune);
}
function toLower(rune) {
    if (rune < ASCII_END)
        return isUpper(rune) ? rune + 0x20 : rune;
    return rune === CAPITAL_I_WITH_DOT ? 0x69 : (single(String.fromCodePoint(rune).toLowerCase()) ?? rune);
}
/** Title case differs from upper case for the letters that are two in one, and Georgian has none. */
function toTitle(rune) {
    if (rune >= 0x1c4 && rune <= 0x1cc)
        return 0x1c5 + 3 * Math.floor((rune - 0x1c4) / 3);
    if (rune >= 0x1f1 && rune <= 0x1f3)
        return 0x1f2;
    if (rune >= 0x10d0 && rune <= 0x10ff)
        return rune;
    return toUpper(rune);
}
const ASCII_END = 0x80;
const CAPITAL_I_WITH_DOT = 0x130;
/** The capitals of Greek letters with iota subscript, which JavaScript spells out in two letters. */
function greekCapital(rune) {
    if (rune >= 0x1f80 && rune <= 0x1faf && rune % 16 < 8)
        return rune + 8;
    if (rune === 0x1fb3 || rune === 0x1fc3 || rune === 0x1ff3)
        return rune + 9;
    return rune;
}
/** The code point of a text that is one code point long. */
function single(text) {
    const rune = text.codePointAt(0);
    return text.length === (rune > 0xffff ? 2 : 1) ? rune : undefined;
}


/***/ }),

/***/ 3540:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ emit)
});

// EXTERNAL MODULE: ./src/go/unicode.ts
var unicode = __webpack_require__(5392);
;// CONCATENATED MODULE: ./src/go/yaml/keys.ts

/**
 * The order in which go.yaml.in/yaml/v2 writes the keys of a mapping: letters by code point, numbers within keys by
 * their size, letters behind everything else.
 *
 * Ref: https://github.com/yaml/go-yaml/blob/v2.4.2/sorter.go
 */
function compareKeys(left, right) {
    const a = Array.from(left, (character) => character.codePointAt(0));
    const b = Array.from(right, (character) => character.codePointAt(0));
    for (let at = 0; at < a.length && at < b.length; at++) {
        const [runeA, runeB] = [a[at], b[at]];
        if (runeA !== runeB)
            return compareAt(a, b, at);
    }
    return a.length - b.length;
}
const ZERO = 0x30;
function compareAt(a, b, at) {
    const [runeA, runeB] = [a[at], b[at]];
    if ((0,unicode/* isLetter */.D$)(runeA) && (0,unicode/* isLetter */.D$)(runeB))
        return runeA - runeB;
    if ((0,unicode/* isLetter */.D$)(runeA) || (0,unicode/* isLetter */.D$)(runeB))
        return (0,unicode/* isLetter */.D$)(runeB) ? -1 : 1;
    const carry = (runeA === ZERO || runeB === ZERO) && isWithinNumber(a, at) ? 1n : 0n;
    const numberA = numberFrom(a, at, carry);
    const numberB = numberFrom(b, at, carry);
    if (numberA.value !== numberB.value)
        return numberA.value < numberB.value ? -1 : 1;
    return numberA.end === numberB.end ? runeA - runeB : numberA.end - numberB.end;
}
/** A zero weighs only where a digit other than zero stands before it in the same number. */
function isWithinNumber(runes, at) {
    for (let before = at - 1; before >= 0 && (0,unicode/* isDigit */.yp)(runes[before]); before--) {
        if (runes[before] !== ZERO)
            return true;
    }
    return false;
}
function numberFrom(runes, at, carry) {
    let value = carry;
    let end = at;
    for (; end < runes.length && (0,unicode/* isDigit */.yp)(runes[end]); end++) {
        value = BigInt.asIntN(64, value * 10n + BigInt(runes[end] - ZERO));
    }
    return { value, end };
}

// EXTERNAL MODULE: ./src/go/yaml/resolve.ts
var resolve = __webpack_require__(4079);
;// CONCATENATED MODULE: ./src/go/yaml/style.ts

/** In bytes. Longer keys are written behind a question mark. */
const MAX_SIMPLE_KEY = 128;
/** How a scalar is written. Text that would be read as something else is quoted; text with line breaks is a block. */
function styleOf(value, { isText, isKey }) {
    if (!isText)
        return "plain";
    const traits = traitsOf(value);
    if (value.includes("\n")) {
        return traits.isSpecial || traits.hasTrailingSpace || traits.hasSpaceBeforeBreak || isKey ? "double" : "literal";
    }
    if ((0,resolve/* needsQuotes */.r)(value))
        return "double";
    if (traits.canBePlain)
        return "plain";
    const fitsSingle = !traits.isSpecial && !traits.hasSpaceBeforeBreak && !traits.hasSpaceAfterBreak;
    return fitsSingle && !(isKey && traits.hasBreak) ? "single" : "double";
}
function traitsOf(value) {
    const characters = [...value];
    let isSpecial = false;
    for (let at = 0; at < value.length; at += width(value, at))
        isSpecial ||= !isPrintable(value, at);
    const hasBreak = /[\r\n\u0085\u2028\u2029]/.test(value);
    const hasEdge = /^[ \r\n\u0085\u2028\u2029]|[ \r\n\u0085\u2028\u2029]$/.test(value);
    return {
        canBePlain: !isSpecial && !hasBreak && !hasEdge && !hasIndicator(characters),
        isSpecial,
        hasBreak,
        hasTrailingSpace: value.endsWith(" "),
        hasSpaceBeforeBreak: / [\r\n\u0085\u2028\u2029]/.test(value),
        hasSpaceAfterBreak: /[\r\n\u0085\u2028\u2029] /.test(value),
    };
}
/** A character, or three of them, that would mean something else in plain text. */
function hasIndicator(characters) {
    const start = characters.slice(0, 3).join("");
    if (start === "---" || start === "...")
        return true;
    return characters.some((character, at) => {
        const next = characters[at + 1];
        const beforeBlank = next === undefined || next === " " || next === "\t";
        if (at === 0 && "#,[]{}&*!|>'\"%@`".includes(character))
            return true;
        if (at === 0 && "?-".includes(character))
            return beforeBlank;
        if (character === ":")
            return beforeBlank;
        return at > 0 && character === "#" && /^[ \t\r\n\u0085\u2028\u2029\0]$/.test(characters[at - 1]);
    });
}
/** The mark behind `|`: `-` for text that does not end with a line break, `+` for text that ends with several. */
function chompingOf(value) {
    if (!isBreak(value, value.length - 1))
        return "-";
    return value.length === 1 || isBreak(value, value.length - 2) ? "+" : "";
}
function isSimpleKey(key) {
    return Buffer.byteLength(key) <= MAX_SIMPLE_KEY && !/[\r\n\u0085\u2028\u2029]/.test(key);
}
function isBreak(value, at) {
    return /^[\r\n\u0085\u2028\u2029]$/.test(value[at] ?? "");
}
/** Characters beyond U+FFFF count as not printable, as in the original. */
function isPrintable(value, at) {
    const rune = value.codePointAt(at);
    if (rune === 0x0a || (rune >= 0x20 && rune <= 0x7e))
        return true;
    return rune >= 0xa0 && rune <= 0xfffd && !(rune >= 0xd800 && rune <= 0xdfff) && rune !== 0xfeff;
}
/** UTF-16 units of the character at `at`. */
function width(value, at) {
    return value.codePointAt(at) > 0xffff ? 2 : 1;
}
const SHORT_ESCAPES = new Map([
    [0x00, "0"],
    [0x07, "a"],
    [0x08, "b"],
    [0x09, "t"],
    [0x0a, "n"],
    [0x0b, "v"],
    [0x0c, "f"],
    [0x0d, "r"],
    [0x1b, "e"],
    [0x22, '"'],
    [0x5c, "\\"],
    [0x85, "N"],
    [0xa0, "_"],
    [0x2028, "L"],
    [0x2029, "P"],
]);
/** The escape of a character within double quotes. */
function escaped(rune) {
    const short = SHORT_ESCAPES.get(rune);
    if (short !== undefined)
        return `\\${short}`;
    const hex = rune.toString(16).toUpperCase();
    if (rune <= 0xff)
        return `\\x${hex.padStart(2, "0")}`;
    return rune <= 0xffff ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}

;// CONCATENATED MODULE: ./src/go/yaml/emit.ts


/** Lines are broken at the first space behind this column. */
const BEST_WIDTH = 80;
const INDENT = 2;
/**
 * Writes YAML as go.yaml.in/yaml/v2 does, which is Kubernetes' way: keys sorted, lists not indented within mappings,
 * long lines folded, single quotes where plain text would not do, `|` for text with line breaks.
 *
 * Ref: https://github.com/yaml/go-yaml/blob/v2.4.2/emitterc.go
 */
function emit(value) {
    const emitter = new Emitter();
    emitter.node(value, { indent: -1, inMapping: false });
    emitter.finish();
    return { text: emitter.text, runs: emitter.runs };
}
/** Its state is where the pen stands. */
class Emitter {
    text = "";
    runs = [];
    #column = 0;
    /** The last character was white space, so that no space is needed before the next token. */
    #whitespace = true;
    /** The line holds nothing but indentation and `-`, `?` so far. */
    #indention = true;
    node(value, place) {
        if (value.kind === "scalar")
            this.#scalar(value, deeper(place.indent), { isKey: false });
        else if (value.kind === "map" && value.entries.length > 0)
            this.#map(value, place);
        else if (value.kind === "list" && value.items.length > 0)
            this.#list(value, place);
        else
            this.#empty(value.kind === "map" ? "{}" : "[]", value.origin);
    }
    finish() {
        this.#indent(0);
    }
    #map(map, place) {
        const indent = place.indent < 0 ? 0 : place.indent + INDENT;
        for (const { key, value } of [...map.entries].sort((a, b) => compareKeys(String(a.key.value), String(b.key.value)))) {
            this.#indent(indent);
            if (isSimpleKey(String(key.value))) {
                this.#scalar(key, deeper(indent), { isKey: true });
                this.#indicator(":", { spaced: false, indention: false });
            }
            else {
                this.#indicator("?", { spaced: true, indention: true });
                this.#scalar(key, deeper(indent), { isKey: false });
                this.#indent(indent);
                this.#indicator(":", { spaced: true, indention: true });
            }
            this.node(value, { indent, inMapping: true });
        }
    }
    #list(list, place) {
        const isLevel = place.inMapping && !this.#indention;
        const indent = place.indent < 0 ? 0 : isLevel ? place.indent : place.indent + INDENT;
        for (const item of list.items) {
            this.#indent(indent);
            this.#indicator("-", { spaced: true, indention: true });
            this.node(item, { indent, inMapping: false });
        }
    }
    #empty(brackets, origin) {
        if (!this.#whitespace)
            this.#put(" ");
        this.#begin(origin, 0);
        this.#indicator(brackets, { spaced: false, indention: false });
    }
    #scalar(scalar, indent, { isKey }) {
        const value = scalar.value === null ? "null" : String(scalar.value);
        const style = styleOf(value, { isText: typeof scalar.value === "string", isKey });
        const pen = { value, origin: scalar.origin, indent, canBreak: !isKey };
        if (style === "plain")
            this.#plain(pen);
        else if (style === "single")
            this.#singleQuoted(pen);
        else if (style === "double")
            this.#doubleQuoted(pen);
        else
            this.#literal(pen);
    }
    #plain({ value, origin, indent, canBreak }) {
        if (!this.#whitespace)
            this.#put(" ");
        this.#begin(origin, 0);
        let afterSpace = false;
        for (let at = 0; at < value.length; at += width(value, at)) {
            const isSpace = value[at] === " ";
            if (isSpace && canBreak && !afterSpace && this.#column > BEST_WIDTH && value[at + 1] !== " ") {
                this.#fold(origin, indent, at);
            }
            else
                this.#copy(value, at);
            afterSpace = isSpace;
        }
        this.#endToken();
    }
    #singleQuoted({ value, origin, indent, canBreak }) {
        this.#open("'", origin);
        let afterSpace = false;
        let afterBreak = false;
        for (let at = 0; at < value.length; at += width(value, at)) {
            const isSpace = value[at] === " ";
            if (isSpace) {
                const isInner = at > 0 && at < value.length - 1 && value[at + 1] !== " ";
                if (canBreak && !afterSpace && this.#column > BEST_WIDTH && isInner)
                    this.#fold(origin, indent, at);
                else
                    this.#copy(value, at);
                afterSpace = true;
            }
            else if (isBreak(value, at)) {
                if (!afterBreak && value[at] === "\n")
                    this.#break();
                this.#copyBreak(value, at);
                this.#begin(origin, at + 1);
                afterBreak = true;
            }
            else {
                if (afterBreak)
                    this.#indentText(origin, indent, at);
                if (value[at] === "'") {
                    this.#put("'");
                    this.#begin(origin, at);
                }
                this.#copy(value, at);
                this.#indention = false;
                afterSpace = false;
                afterBreak = false;
            }
        }
        this.#indicator("'", { spaced: false, indention: false });
        this.#endToken();
    }
    #doubleQuoted({ value, origin, indent, canBreak }) {
        this.#open('"', origin);
        const startsWithBom = value.startsWith("\ufeff");
        let afterSpace = false;
        for (let at = 0; at < value.length; at += width(value, at)) {
            const isSpace = value[at] === " ";
            const mustEscape = !isPrintable(value, at) || isBreak(value, at) || value[at] === '"' || value[at] === "\\";
            if (mustEscape || startsWithBom) {
                this.#put(escaped(value.codePointAt(at)));
                this.#begin(origin, at + width(value, at));
            }
            else if (isSpace && canBreak && !afterSpace && this.#column > BEST_WIDTH && at > 0 && at < value.length - 1) {
                this.#indent(indent);
                if (value[at + 1] === " ")
                    this.#put("\\");
                this.#begin(origin, at + 1);
            }
            else
                this.#copy(value, at);
            afterSpace = isSpace && !mustEscape;
        }
        this.#indicator('"', { spaced: false, indention: false });
        this.#endToken();
    }
    #literal({ value, origin, indent }) {
        this.#open("|", origin);
        if (value[0] === " " || isBreak(value, 0))
            this.#indicator(String(INDENT), { spaced: false, indention: false });
        const chomping = chompingOf(value);
        if (chomping !== "")
            this.#indicator(chomping, { spaced: false, indention: false });
        this.#break();
        this.#indention = true;
        this.#whitespace = true;
        this.#begin(origin, 0);
        let afterBreak = true;
        for (let at = 0; at < value.length; at += width(value, at)) {
            if (isBreak(value, at)) {
                this.#copyBreak(value, at);
                afterBreak = true;
            }
            else {
                if (afterBreak)
                    this.#indentText(origin, indent, at);
                this.#copy(value, at);
                this.#indention = false;
                afterBreak = false;
            }
        }
    }
    #open(mark, origin) {
        if (!this.#whitespace)
            this.#put(" ");
        this.#begin(origin, -1);
        this.#indicator(mark, { spaced: false, indention: false });
        this.#begin(origin, 0);
    }
    /** A line break in place of the space at `at`. */
    #fold(origin, indent, at) {
        this.#indentText(origin, indent, at + 1);
    }
    #indentText(origin, indent, index) {
        this.#indent(indent);
        this.#begin(origin, index);
    }
    #begin(origin, index) {
        this.runs.push({ start: this.text.length, origin, index });
    }
    #endToken() {
        this.#whitespace = false;
        this.#indention = false;
    }
    #indent(indent) {
        if (!this.#indention || this.#column > indent || (this.#column === indent && !this.#whitespace))
            this.#break();
        if (this.#column < indent)
            this.#put(" ".repeat(indent - this.#column));
        this.#whitespace = true;
        this.#indention = true;
    }
    #indicator(mark, { spaced, indention }) {
        if (spaced && !this.#whitespace)
            this.#put(" ");
        this.#put(mark);
        this.#whitespace = false;
        this.#indention = this.#indention && indention;
    }
    #put(ascii) {
        this.text += ascii;
        this.#column += ascii.length;
    }
    #copy(value, at) {
        this.text += value.slice(at, at + width(value, at));
        this.#column++;
    }
    #copyBreak(value, at) {
        this.text += value[at];
        this.#column = 0;
        this.#indention = true;
    }
    #break() {
        this.text += "\n";
        this.#column = 0;
    }
}
function deeper(indent) {
    return indent < 0 ? INDENT : indent + INDENT;
}


/***/ })

};
;