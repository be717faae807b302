"use strict";
exports.ids = [4810];
exports.modules = {

/***/ 6142:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D$: () => (isLetter),
  Et: () => (isNumber),
  Hg: () => (isUpper),
  cs: () => (isLower),
  dl: () => (isPunct),
  jp: () => (toLower),
  p6: () => (isTitle),
  s5: () => (toUpper),
  wy: () => (toTitle),
  xC: () => (isSpace),
  yp: () => (isDigit)
});
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
function greekCapital(rune) {
    if (rune >= 0x1f80 && rune <= 0x1faf && rune % 16 < 8)
        return rune + 8;
    if (rune === 0x1fb3 || rune === 0x1fc3 || rune === 0x1ff3)
        return rune + 9;
    return rune;
}
function single(text) {
    const rune = text.codePointAt(0);
    return text.length === (rune > 0xffff ? 2 : 1) ? rune : undefined;
}


/***/ }),

/***/ 6876:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (emit)
});

// EXTERNAL MODULE: ./src/go/func.ts
var func = __webpack_require__(9579);
// EXTERNAL MODULE: ./src/go/pieces.ts
var pieces = __webpack_require__(1030);
// EXTERNAL MODULE: ./src/go/strconv/strconv.ts + 5 modules
var strconv = __webpack_require__(7867);
// EXTERNAL MODULE: ./src/go/unicode.ts
var unicode = __webpack_require__(6142);
;// CONCATENATED MODULE: ./src/go/yaml/keys.ts

function compareKeys(left, right, { isVersion3 = false } = {}) {
    const a = Array.from(left, (character) => character.codePointAt(0));
    const b = Array.from(right, (character) => character.codePointAt(0));
    for (let at = 0; at < a.length && at < b.length; at++) {
        const [runeA, runeB] = [a[at], b[at]];
        if (runeA !== runeB) {
            const isBehindDigit = isVersion3 && at > 0 && (0,unicode/* isDigit */.yp)(a[at - 1]);
            return compareAt(a, b, at, isBehindDigit);
        }
    }
    return a.length - b.length;
}
const ZERO = 0x30;
function compareAt(a, b, at, lettersFirst) {
    const [runeA, runeB] = [a[at], b[at]];
    if ((0,unicode/* isLetter */.D$)(runeA) && (0,unicode/* isLetter */.D$)(runeB))
        return runeA - runeB;
    if ((0,unicode/* isLetter */.D$)(runeA) || (0,unicode/* isLetter */.D$)(runeB))
        return (0,unicode/* isLetter */.D$)(runeB) === lettersFirst ? 1 : -1;
    const carry = (runeA === ZERO || runeB === ZERO) && isWithinNumber(a, at) ? 1n : 0n;
    const numberA = numberFrom(a, at, carry);
    const numberB = numberFrom(b, at, carry);
    if (numberA.value !== numberB.value)
        return numberA.value < numberB.value ? -1 : 1;
    return numberA.end === numberB.end ? runeA - runeB : numberA.end - numberB.end;
}
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
var resolve = __webpack_require__(3233);
;// CONCATENATED MODULE: ./src/go/yaml/style.ts

const MAX_SIMPLE_KEY = 128;
function styleOf(value, { isText, isKey, isVersion3 }) {
    if (!isText)
        return "plain";
    const traits = traitsOf(isVersion3 ? value.replaceAll("\t", "") : value);
    const hasTab = isVersion3 && value.includes("\t");
    if (value.includes("\n")) {
        return traits.isSpecial || traits.hasTrailingSpace || traits.hasSpaceBeforeBreak || isKey ? "double" : "literal";
    }
    if (hasTab || (0,resolve/* needsQuotes */.rI)(value) || (isVersion3 && OCTAL.test(value.replaceAll("_", ""))))
        return "double";
    if (traits.canBePlain)
        return "plain";
    const fitsSingle = !traits.isSpecial && !traits.hasSpaceBeforeBreak && !traits.hasSpaceAfterBreak;
    return fitsSingle && !(isKey && traits.hasBreak) ? "single" : "double";
}
const OCTAL = /^-?0o[0-7]+$/;
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
function isPrintable(value, at) {
    const rune = value.codePointAt(at);
    if (rune === 0x0a || (rune >= 0x20 && rune <= 0x7e))
        return true;
    return rune >= 0xa0 && rune <= 0xfffd && !(rune >= 0xd800 && rune <= 0xdfff) && rune !== 0xfeff;
}
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





const INDENT = 2;
function emit(value, options = {}) {
    const emitter = new Emitter(options);
    emitter.node(value, { indent: -1, inMapping: false });
    return { text: emitter.finish(), runs: emitter.runs };
}
const STEPS_PER_RUN = 2;
const CHARACTERS_PER_STEP = 16;
class Emitter {
    runs = [];
    #output = new pieces/* Pieces */.q();
    #bestWidth;
    #isVersion3;
    #budget;
    #column = 0;
    #whitespace = true;
    #indention = true;
    constructor({ isVersion3 = false, budget = func/* UNLIMITED */.Mp }) {
        this.#budget = budget;
        this.#isVersion3 = isVersion3;
        this.#bestWidth = isVersion3 ? Number.POSITIVE_INFINITY : 80;
    }
    node(value, place) {
        if (value.kind !== "scalar")
            this.#budget.steps(func/* STEPS_PER_CONTAINER */.Sw);
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
        return this.#output.end("");
    }
    #map(map, place) {
        const indent = place.indent < 0 ? 0 : place.indent + INDENT;
        for (const { key, value } of [...map.entries].sort((a, b) => compareKeys(String(a.key.value), String(b.key.value), { isVersion3: this.#isVersion3 }))) {
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
        const isLevel = place.inMapping && !this.#indention && !this.#isVersion3;
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
        const value = textOf(scalar.value);
        this.#budget.steps(value.length / CHARACTERS_PER_STEP);
        const style = styleOf(value, {
            isText: typeof scalar.value === "string" && !scalar.isPlain,
            isKey,
            isVersion3: this.#isVersion3,
        });
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
            if (isSpace && canBreak && !afterSpace && this.#column > this.#bestWidth && value[at + 1] !== " ") {
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
                if (canBreak && !afterSpace && this.#column > this.#bestWidth && isInner)
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
            else if (isSpace &&
                canBreak &&
                !afterSpace &&
                this.#column > this.#bestWidth &&
                at > 0 &&
                at < value.length - 1) {
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
    #fold(origin, indent, at) {
        this.#indentText(origin, indent, at + 1);
    }
    #indentText(origin, indent, index) {
        this.#indent(indent);
        this.#begin(origin, index);
    }
    #begin(origin, index) {
        this.#budget.steps(STEPS_PER_RUN);
        this.runs.push({ start: this.#output.length, origin, index });
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
        this.#output.add(ascii);
        this.#column += ascii.length;
    }
    #copy(value, at) {
        this.#output.add(value.slice(at, at + width(value, at)));
        this.#column++;
    }
    #copyBreak(value, at) {
        this.#output.add(value[at]);
        this.#column = 0;
        this.#indention = true;
    }
    #break() {
        this.#output.add("\n");
        this.#column = 0;
    }
}
function deeper(indent) {
    return indent < 0 ? INDENT : indent + INDENT;
}
function textOf(value) {
    if (typeof value !== "number")
        return String(value);
    if (Number.isFinite(value))
        return (0,strconv/* formatFloat */.kr)(value, "g", -1, 64);
    return Number.isNaN(value) ? ".nan" : value > 0 ? ".inf" : "-.inf";
}


/***/ }),

/***/ 9866:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  d: () => (NO_DOCUMENT_START),
  i: () => (Parser)
});
var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2806);
var _scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3763);


const NO_DOCUMENT_START = "did not find expected <document start>";
const DEFAULT_TAGS = [
    ["!", "!"],
    ["!!", "tag:yaml.org,2002:"],
];
class Parser {
    #scanner;
    #events = NO_EVENTS;
    #tags = new Map();
    #isFirst = true;
    constructor(text, onToken) {
        this.#scanner = new _scan_js__WEBPACK_IMPORTED_MODULE_1__/* .Scanner */ .L(text, onToken);
    }
    document(events) {
        this.#events = events;
        const isFirst = this.#isFirst;
        this.#isFirst = false;
        if (!isFirst)
            while (this.#peek().kind === "document-end")
                this.#take();
        const { kind, start } = this.#peek();
        if (kind === "stream-end")
            return undefined;
        this.#tags = this.#directives();
        if (isFirst && !startsExplicitly(kind))
            this.#node({ isBlock: true });
        else {
            const mark = this.#peek();
            if (mark.kind !== "document-start")
                throw new _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFault */ .Io(NO_DOCUMENT_START, mark.start);
            this.#take();
            if (endsDocument(this.#peek().kind))
                this.#empty(this.#peek().start);
            else
                this.#node({ isBlock: true });
        }
        const end = this.#peek();
        if (end.kind === "document-end")
            this.#take();
        return { start, end: end.start };
    }
    #peek() {
        return this.#scanner.peek();
    }
    #take() {
        return this.#scanner.take();
    }
    #directives() {
        const tags = new Map();
        let hasVersion = false;
        for (let next = this.#peek();; next = this.#peek()) {
            if (next.kind === "version-directive") {
                if (hasVersion)
                    throw new _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFault */ .Io("found duplicate %YAML directive", next.start);
                if (next.value !== "1.1")
                    throw new _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFault */ .Io("found incompatible YAML document", next.start);
                hasVersion = true;
            }
            else if (next.kind === "tag-directive") {
                if (tags.has(next.value))
                    throw new _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFault */ .Io("found duplicate %TAG directive", next.start);
                tags.set(next.value, next.detail);
            }
            else
                break;
            this.#take();
        }
        for (const [handle, prefix] of DEFAULT_TAGS)
            if (!tags.has(handle))
                tags.set(handle, prefix);
        return tags;
    }
    #node({ isBlock, mayBeIndentless = false }) {
        const first = this.#peek();
        if (first.kind === "alias") {
            this.#take();
            this.#events.alias(first.value, first.start);
            return;
        }
        const { anchor, tag } = this.#properties();
        const { kind, start } = this.#peek();
        const properties = { start, anchor, tag };
        if (kind === "scalar") {
            const { value, detail } = this.#take();
            const isImplicit = tag === undefined ? detail === _scan_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAIN */ .t : tag === "!";
            this.#events.scalar(value, isImplicit, properties);
        }
        else if (kind === "block-entry" && mayBeIndentless)
            this.#indentlessSequence(properties);
        else if (kind === "flow-sequence-start")
            this.#flowSequence(properties);
        else if (kind === "flow-mapping-start")
            this.#flowMapping(properties);
        else if (kind === "block-sequence-start" && isBlock)
            this.#blockSequence(properties);
        else if (kind === "block-mapping-start" && isBlock)
            this.#blockMapping(properties);
        else if (anchor !== undefined || tag !== undefined) {
            this.#events.scalar("", tag === undefined, { ...properties, start: first.start });
        }
        else
            throw new _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFault */ .Io("did not find expected node content", start);
    }
    #properties() {
        let anchor;
        let tag;
        for (let next = this.#peek();; next = this.#peek()) {
            if (next.kind === "anchor" && anchor === undefined)
                anchor = next.value;
            else if (next.kind === "tag" && tag === undefined)
                tag = this.#tagOf(next);
            else
                return { anchor, tag };
            this.#take();
        }
    }
    #tagOf({ value: handle, detail: suffix, start }) {
        if (handle === "")
            return suffix;
        const prefix = this.#tags.get(handle);
        if (prefix === undefined)
            throw new _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFault */ .Io("found undefined tag handle", start);
        return prefix + suffix;
    }
    #empty(start) {
        this.#events.scalar("", true, { start, anchor: undefined, tag: undefined });
    }
    #blockSequence(properties) {
        this.#events.startSequence(properties);
        this.#take();
        while (this.#peek().kind === "block-entry")
            this.#entry();
        const end = this.#peek();
        if (end.kind !== "block-end")
            throw new _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFault */ .Io("did not find expected '-' indicator", end.start);
        this.#take();
        this.#events.endSequence();
    }
    #indentlessSequence(properties) {
        this.#events.startSequence(properties);
        while (this.#peek().kind === "block-entry")
            this.#entry({ isIndentless: true });
        this.#events.endSequence();
    }
    #entry({ isIndentless = false } = {}) {
        const { end } = this.#take();
        const { kind } = this.#peek();
        const isEmpty = kind === "block-entry" || (isIndentless ? endsPart(kind) : kind === "block-end");
        if (isEmpty)
            this.#empty(end);
        else
            this.#node({ isBlock: true });
    }
    #blockMapping(properties) {
        this.#events.startMapping(properties);
        this.#take();
        while (this.#peek().kind === "key") {
            this.#blockPart();
            const { kind, start } = this.#peek();
            if (kind === "value")
                this.#blockPart();
            else
                this.#empty(start);
        }
        const end = this.#peek();
        if (end.kind !== "block-end")
            throw new _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFault */ .Io("did not find expected key", end.start);
        this.#take();
        this.#events.endMapping();
    }
    #blockPart() {
        const { end } = this.#take();
        if (endsPart(this.#peek().kind))
            this.#empty(end);
        else
            this.#node({ isBlock: true, mayBeIndentless: true });
    }
    #flowSequence(properties) {
        this.#events.startSequence(properties);
        this.#take();
        for (let isFirst = true; this.#peek().kind !== "flow-sequence-end"; isFirst = false) {
            if (!isFirst)
                this.#flowEntry("did not find expected ',' or ']'");
            const { kind, start } = this.#peek();
            if (kind === "flow-sequence-end")
                break;
            if (kind === "key")
                this.#pair(start);
            else
                this.#node({ isBlock: false });
        }
        this.#take();
        this.#events.endSequence();
    }
    #flowEntry(problem) {
        const { kind, start } = this.#peek();
        if (kind !== "flow-entry")
            throw new _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFault */ .Io(problem, start);
        this.#take();
    }
    #pair(start) {
        this.#events.startMapping({ start, anchor: undefined, tag: undefined });
        this.#take();
        const { kind } = this.#peek();
        if (kind === "value" || kind === "flow-entry" || kind === "flow-sequence-end")
            this.#empty(this.#take().end);
        else
            this.#node({ isBlock: false });
        this.#flowValue("flow-sequence-end");
        this.#events.endMapping();
    }
    #flowMapping(properties) {
        this.#events.startMapping(properties);
        this.#take();
        for (let isFirst = true; this.#peek().kind !== "flow-mapping-end"; isFirst = false) {
            if (!isFirst)
                this.#flowEntry("did not find expected ',' or '}'");
            const { kind } = this.#peek();
            if (kind === "flow-mapping-end")
                break;
            if (kind === "key") {
                this.#take();
                const next = this.#peek();
                if (next.kind === "value" || next.kind === "flow-entry" || next.kind === "flow-mapping-end") {
                    this.#empty(next.start);
                }
                else
                    this.#node({ isBlock: false });
                this.#flowValue("flow-mapping-end");
            }
            else {
                this.#node({ isBlock: false });
                this.#empty(this.#peek().start);
            }
        }
        this.#take();
        this.#events.endMapping();
    }
    #flowValue(endKind) {
        const { kind, start } = this.#peek();
        if (kind !== "value") {
            this.#empty(start);
            return;
        }
        this.#take();
        const next = this.#peek();
        if (next.kind === "flow-entry" || next.kind === endKind)
            this.#empty(next.start);
        else
            this.#node({ isBlock: false });
    }
}
const NO_EVENTS = {
    scalar() { },
    alias() { },
    startSequence() { },
    endSequence() { },
    startMapping() { },
    endMapping() { },
};
function startsExplicitly(kind) {
    return kind === "version-directive" || kind === "tag-directive" || kind === "document-start";
}
function endsDocument(kind) {
    return startsExplicitly(kind) || kind === "document-end" || kind === "stream-end";
}
function endsPart(kind) {
    return kind === "key" || kind === "value" || kind === "block-end";
}


/***/ }),

/***/ 3763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (PLAIN),
  L: () => (Scanner)
});

// EXTERNAL MODULE: ./src/go/yaml/reader.ts
var yaml_reader = __webpack_require__(2806);
// EXTERNAL MODULE: ./src/go/yaml/scan-block.ts
var scan_block = __webpack_require__(1536);
;// CONCATENATED MODULE: ./src/go/yaml/scan-keys.ts

const MAX_KEY_CHARACTERS = 1024;
class KeyCandidates {
    #reader;
    #levels = [undefined];
    #first = 0;
    #flowStarts = [];
    constructor(reader) {
        this.#reader = reader;
    }
    mayBeKey(next) {
        const last = this.#levels.length - 1;
        while (this.#first < last && (this.#levels[this.#first]?.at ?? -1) < next.start)
            this.#first++;
        const candidate = this.#levels[this.#first];
        return candidate?.token === next && candidate.isHeld && this.#isValid(candidate);
    }
    valid() {
        const candidate = this.#levels.at(-1);
        return candidate && this.#isValid(candidate) ? candidate : undefined;
    }
    keep({ column, isRequired }) {
        this.drop();
        const candidate = { at: this.#reader.at, column, isRequired, isPossible: true, isHeld: true, token: undefined };
        this.#levels[this.#levels.length - 1] = candidate;
        this.#first = Math.min(this.#first, this.#levels.length - 1);
        return candidate;
    }
    drop() {
        const candidate = this.#levels.at(-1);
        if (candidate?.isPossible)
            this.#giveUp(candidate);
    }
    enterFlow(start) {
        this.#levels.push(undefined);
        this.#flowStarts.push(start);
    }
    leaveFlow() {
        const hadCandidate = this.#levels.pop() !== undefined;
        const start = this.#flowStarts.pop();
        const around = this.#levels.at(-1);
        this.#first = Math.min(this.#first, this.#levels.length - 1);
        if (around && around.token === start && !hadCandidate)
            around.isHeld = false;
    }
    #isValid(candidate) {
        if (!candidate.isPossible)
            return false;
        const { at, lineStart } = this.#reader;
        const isNear = candidate.at >= lineStart &&
            (at - candidate.at <= MAX_KEY_CHARACTERS || this.#reader.charactersSince(candidate.at) <= MAX_KEY_CHARACTERS);
        if (!isNear)
            this.#giveUp(candidate);
        return isNear;
    }
    #giveUp(candidate) {
        if (candidate.isRequired)
            throw new yaml_reader/* YamlFault */.Io("could not find expected ':'", candidate.at);
        candidate.isPossible = false;
    }
}

// EXTERNAL MODULE: ./src/go/yaml/scan-plain.ts
var scan_plain = __webpack_require__(1069);
// EXTERNAL MODULE: ./src/go/yaml/scan-quoted.ts
var scan_quoted = __webpack_require__(153);
// EXTERNAL MODULE: ./src/go/utf8.ts
var utf8 = __webpack_require__(8506);
;// CONCATENATED MODULE: ./src/go/yaml/token.ts
function token(kind, start, end, value = "", detail = "") {
    return { kind, start, end, value, detail };
}

;// CONCATENATED MODULE: ./src/go/yaml/scan-tag.ts



function scanAnchor(reader, kind) {
    const start = reader.at;
    reader.at++;
    const name = scanWord(reader);
    if (name === "" || !endsName(reader.code())) {
        throw new yaml_reader/* YamlFault */.Io("did not find expected alphabetic or numeric character", reader.at);
    }
    return token(kind, start, reader.at, name);
}
function endsName(code) {
    if ((0,yaml_reader/* isBlankBreakOrEnd */.cu)(code) || code === yaml_reader/* COLON */.oH || code === yaml_reader/* COMMA */.KE || code === yaml_reader/* QUESTION */.LF || code === yaml_reader/* PERCENT */.IQ)
        return true;
    return code === yaml_reader/* CLOSE_BRACKET */.wt || code === yaml_reader/* CLOSE_BRACE */.rc || code === AT_SIGN || code === BACKTICK;
}
const AT_SIGN = 0x40;
const BACKTICK = 0x60;
function scanWord(reader) {
    const start = reader.at;
    while ((0,yaml_reader/* isWordCharacter */._2)(reader.code()))
        reader.at++;
    return reader.text.slice(start, reader.at);
}
function scanTag(reader) {
    const start = reader.at;
    let handle = "";
    let suffix;
    if (reader.code(1) === yaml_reader/* LESS */.ae) {
        reader.at += 2;
        suffix = scanUri(reader);
        if (reader.code() !== yaml_reader/* GREATER */.$b)
            throw new yaml_reader/* YamlFault */.Io("did not find the expected '>'", start);
        reader.at++;
    }
    else {
        handle = scanHandle(reader);
        if (handle.length > 1 && handle.endsWith("!"))
            suffix = scanUri(reader);
        else {
            suffix = handle.slice(1) + scanUri(reader, { mayBeEmpty: true });
            handle = "!";
            if (suffix === "")
                [handle, suffix] = ["", "!"];
        }
    }
    if (!(0,yaml_reader/* isBlankBreakOrEnd */.cu)(reader.code())) {
        throw new yaml_reader/* YamlFault */.Io("did not find expected whitespace or line break", reader.at);
    }
    return token("tag", start, reader.at, handle, suffix);
}
function scanHandle(reader) {
    const start = reader.at;
    if (reader.code() !== yaml_reader/* EXCLAMATION */.Iy)
        throw new yaml_reader/* YamlFault */.Io("did not find expected '!'", start);
    reader.at++;
    scanWord(reader);
    if (reader.code() === yaml_reader/* EXCLAMATION */.Iy)
        reader.at++;
    return reader.text.slice(start, reader.at);
}
const URI_MARKS = new Set([...";/?:@&=+$,.!~*'()[]%"].map((mark) => mark.charCodeAt(0)));
function scanUri(reader, { mayBeEmpty = false } = {}) {
    const start = reader.at;
    let uri = "";
    for (let code = reader.code(); (0,yaml_reader/* isWordCharacter */._2)(code) || URI_MARKS.has(code); code = reader.code()) {
        if (code === yaml_reader/* PERCENT */.IQ)
            uri += scanEscapes(reader);
        else {
            uri += String.fromCharCode(code);
            reader.at++;
        }
    }
    if (reader.at === start && !mayBeEmpty)
        throw new yaml_reader/* YamlFault */.Io("did not find expected tag URI", start);
    return uri;
}
function scanEscapes(reader) {
    const bytes = [];
    let length = 1;
    while (bytes.length < length) {
        const [high, low] = [(0,yaml_reader/* hexValue */.Fh)(reader.code(1)), (0,yaml_reader/* hexValue */.Fh)(reader.code(2))];
        if (reader.code() !== yaml_reader/* PERCENT */.IQ || high < 0 || low < 0) {
            throw new yaml_reader/* YamlFault */.Io("did not find URI escaped octet", reader.at);
        }
        const byte = high * 16 + low;
        if (bytes.length === 0)
            length = sequenceLength(byte);
        else if ((byte & 0xc0) !== 0x80)
            throw new yaml_reader/* YamlFault */.Io("found an incorrect trailing UTF-8 octet", reader.at);
        if (length === 0)
            throw new yaml_reader/* YamlFault */.Io("found an incorrect leading UTF-8 octet", reader.at);
        bytes.push(byte);
        reader.at += 3;
    }
    return (0,utf8/* decodeUtf8 */._6)(Uint8Array.from(bytes));
}
function sequenceLength(byte) {
    if (byte < 0x80)
        return 1;
    if (byte < 0xc0)
        return 0;
    if (byte < 0xe0)
        return 2;
    if (byte < 0xf0)
        return 3;
    return byte < 0xf8 ? 4 : 0;
}
function scanDirective(reader) {
    const start = reader.at;
    reader.at++;
    const name = scanWord(reader);
    if (name === "")
        throw new yaml_reader/* YamlFault */.Io("could not find expected directive name", start);
    if (!(0,yaml_reader/* isBlankBreakOrEnd */.cu)(reader.code()))
        throw new yaml_reader/* YamlFault */.Io("found unexpected non-alphabetical character", reader.at);
    if (name !== "YAML" && name !== "TAG")
        throw new yaml_reader/* YamlFault */.Io("found unknown directive name", start);
    const directive = name === "YAML" ? scanVersion(reader, start) : scanTagDirective(reader, start);
    reader.skipBlanks();
    reader.skipComment();
    if (!(0,yaml_reader/* isBreakOrEnd */.wm)(reader.code()))
        throw new yaml_reader/* YamlFault */.Io("did not find expected comment or line break", reader.at);
    reader.takeBreak();
    return directive;
}
function scanVersion(reader, start) {
    reader.skipBlanks();
    const major = scanVersionNumber(reader);
    if (reader.code() !== yaml_reader/* DOT */.y0)
        throw new yaml_reader/* YamlFault */.Io("did not find expected digit or '.' character", reader.at);
    reader.at++;
    return token("version-directive", start, reader.at, `${major}.${scanVersionNumber(reader)}`);
}
const MAX_VERSION_DIGITS = 2;
function scanVersionNumber(reader) {
    const start = reader.at;
    while ((0,yaml_reader/* isDigit */.yp)(reader.code())) {
        reader.at++;
        if (reader.at - start > MAX_VERSION_DIGITS)
            throw new yaml_reader/* YamlFault */.Io("found extremely long version number", start);
    }
    if (reader.at === start)
        throw new yaml_reader/* YamlFault */.Io("did not find expected version number", start);
    return Number(reader.text.slice(start, reader.at));
}
function scanTagDirective(reader, start) {
    reader.skipBlanks();
    const handle = scanHandle(reader);
    if (handle !== "!" && !handle.endsWith("!"))
        throw new yaml_reader/* YamlFault */.Io("did not find expected '!'", reader.at);
    if (!(0,yaml_reader/* isBlank */.z3)(reader.code()))
        throw new yaml_reader/* YamlFault */.Io("did not find expected whitespace", reader.at);
    reader.skipBlanks();
    const prefix = scanUri(reader);
    if (!(0,yaml_reader/* isBlankBreakOrEnd */.cu)(reader.code())) {
        throw new yaml_reader/* YamlFault */.Io("did not find expected whitespace or line break", reader.at);
    }
    return token("tag-directive", start, reader.at, handle, prefix);
}

;// CONCATENATED MODULE: ./src/go/yaml/scan.ts







class Scanner {
    #reader;
    #tokens = [];
    #taken = 0;
    #isDecided = false;
    #indent = -1;
    #indents = [];
    #flowLevel = 0;
    #keys;
    #mayBeKey = true;
    #onToken;
    constructor(text, onToken = () => { }) {
        this.#reader = new yaml_reader/* Reader */.mP(text);
        this.#keys = new KeyCandidates(this.#reader);
        this.#onToken = onToken;
    }
    peek() {
        if (this.#isDecided)
            return this.#tokens[this.#taken];
        try {
            while (!this.#isDecided) {
                const next = this.#tokens[this.#taken];
                if (next && !this.#keys.mayBeKey(next))
                    this.#isDecided = true;
                else
                    this.#fetch();
            }
        }
        catch (error) {
            if (error instanceof yaml_reader/* YamlFault */.Io)
                error.scannedTo = this.#reader.at;
            throw error;
        }
        return this.#tokens[this.#taken];
    }
    take() {
        const next = this.peek();
        this.#onToken(next.start);
        this.#isDecided = false;
        if (++this.#taken === this.#tokens.length) {
            this.#tokens.length = 0;
            this.#taken = 0;
        }
        return next;
    }
    #fetch() {
        const reader = this.#reader;
        this.#skipToToken();
        if (this.#flowLevel === 0)
            this.#closeBlocks(reader.column);
        const code = reader.code();
        if (code === yaml_reader/* END */.Kp)
            this.#fetchEnd();
        else if (code === yaml_reader/* PERCENT */.IQ && reader.isAtLineStart)
            this.#fetchDirective();
        else if (reader.isAtDocumentMark())
            this.#fetchDocumentMark(code === yaml_reader/* MINUS */.N5 ? "document-start" : "document-end");
        else if (code === yaml_reader/* OPEN_BRACKET */.WL)
            this.#fetchFlowStart("flow-sequence-start");
        else if (code === yaml_reader/* OPEN_BRACE */.Hv)
            this.#fetchFlowStart("flow-mapping-start");
        else if (code === yaml_reader/* CLOSE_BRACKET */.wt)
            this.#fetchFlowEnd("flow-sequence-end");
        else if (code === yaml_reader/* CLOSE_BRACE */.rc)
            this.#fetchFlowEnd("flow-mapping-end");
        else if (code === yaml_reader/* COMMA */.KE)
            this.#fetchFlowEntry();
        else if (code === yaml_reader/* MINUS */.N5 && (0,yaml_reader/* isBlankBreakOrEnd */.cu)(reader.code(1)))
            this.#fetchBlockEntry();
        else if (code === yaml_reader/* QUESTION */.LF && this.#isMark())
            this.#fetchKey();
        else if (code === yaml_reader/* COLON */.oH && this.#isMark())
            this.#fetchValue();
        else if (code === yaml_reader/* ASTERISK */.Ln)
            this.#fetchNode(() => scanAnchor(reader, "alias"));
        else if (code === yaml_reader/* AMPERSAND */.e0)
            this.#fetchNode(() => scanAnchor(reader, "anchor"));
        else if (code === yaml_reader/* EXCLAMATION */.Iy)
            this.#fetchNode(() => scanTag(reader));
        else if (code === yaml_reader/* SINGLE_QUOTE */.ur || code === yaml_reader/* DOUBLE_QUOTE */.fi)
            this.#fetchNode(() => this.#quoted());
        else if (code === yaml_reader/* VERTICAL_BAR */.xo || code === yaml_reader/* GREATER */.$b)
            this.#fetchBlock();
        else if ((0,yaml_reader/* cannotStart */.m3)(code))
            throw new yaml_reader/* YamlFault */.Io("found character that cannot start any token", reader.at);
        else
            this.#fetchPlain();
    }
    #isMark() {
        return this.#flowLevel > 0 || (0,yaml_reader/* isBlankBreakOrEnd */.cu)(this.#reader.code(1));
    }
    #skipToToken() {
        const reader = this.#reader;
        for (;;) {
            const mayBeTab = this.#flowLevel > 0 || !this.#mayBeKey;
            for (let code = reader.code(); code === yaml_reader/* SPACE */.t6 || (code === yaml_reader/* TAB */.wn && mayBeTab); code = reader.code())
                reader.at++;
            reader.skipComment();
            if (!(0,yaml_reader/* isBreak */.kn)(reader.code()))
                return;
            reader.takeBreak();
            if (this.#flowLevel === 0)
                this.#mayBeKey = true;
        }
    }
    #push(kind, length) {
        const start = this.#reader.at;
        this.#reader.at += length;
        this.#tokens.push(token(kind, start, this.#reader.at));
    }
    #closeBlocks(column) {
        while (this.#indent > column) {
            this.#push("block-end", 0);
            this.#indent = this.#indents.pop();
        }
    }
    #openBlock(kind, { column, at, index }) {
        if (this.#flowLevel > 0 || this.#indent >= column)
            return;
        this.#indents.push(this.#indent);
        this.#indent = column;
        this.#tokens.splice(index, 0, token(kind, at, at));
    }
    #openBlockHere(kind) {
        const { column, at } = this.#reader;
        this.#openBlock(kind, { column, at, index: this.#tokens.length });
    }
    #endLines() {
        if (this.#flowLevel === 0)
            this.#closeBlocks(-1);
        this.#keys.drop();
        this.#mayBeKey = false;
    }
    #fetchEnd() {
        if (!this.#reader.isAtLineStart)
            this.#reader.lineStart = this.#reader.at;
        this.#endLines();
        this.#push("stream-end", 0);
    }
    #fetchDirective() {
        this.#endLines();
        this.#tokens.push(scanDirective(this.#reader));
    }
    #fetchDocumentMark(kind) {
        this.#endLines();
        this.#push(kind, 3);
    }
    #fetchFlowStart(kind) {
        const candidate = this.#keepCandidate();
        this.#flowLevel++;
        this.#mayBeKey = true;
        this.#push(kind, 1);
        const start = this.#tokens.at(-1);
        if (candidate)
            candidate.token = start;
        this.#keys.enterFlow(start);
    }
    #fetchFlowEnd(kind) {
        this.#keys.drop();
        if (this.#flowLevel > 0) {
            this.#flowLevel--;
            this.#keys.leaveFlow();
        }
        this.#mayBeKey = false;
        this.#push(kind, 1);
    }
    #fetchFlowEntry() {
        this.#keys.drop();
        this.#mayBeKey = true;
        this.#push("flow-entry", 1);
    }
    #fetchBlockEntry() {
        if (this.#flowLevel === 0) {
            if (!this.#mayBeKey) {
                throw new yaml_reader/* YamlFault */.Io("block sequence entries are not allowed in this context", this.#reader.at);
            }
            this.#openBlockHere("block-sequence-start");
        }
        this.#keys.drop();
        this.#mayBeKey = true;
        this.#push("block-entry", 1);
    }
    #fetchKey() {
        if (this.#flowLevel === 0) {
            if (!this.#mayBeKey)
                throw new yaml_reader/* YamlFault */.Io("mapping keys are not allowed in this context", this.#reader.at);
            this.#openBlockHere("block-mapping-start");
        }
        this.#keys.drop();
        this.#mayBeKey = this.#flowLevel === 0;
        this.#push("key", 1);
    }
    #fetchValue() {
        const candidate = this.#keys.valid();
        if (candidate) {
            const { at, column } = candidate;
            const found = this.#tokens.lastIndexOf(candidate.token);
            const index = found < this.#taken ? this.#tokens.length : found;
            this.#tokens.splice(index, 0, token("key", at, at));
            this.#openBlock("block-mapping-start", { column, at, index });
            candidate.isPossible = false;
            this.#mayBeKey = false;
        }
        else {
            if (this.#flowLevel === 0) {
                if (!this.#mayBeKey)
                    throw new yaml_reader/* YamlFault */.Io("mapping values are not allowed in this context", this.#reader.at);
                this.#openBlockHere("block-mapping-start");
            }
            this.#mayBeKey = this.#flowLevel === 0;
        }
        this.#push("value", 1);
    }
    #fetchNode(scan) {
        const candidate = this.#keepCandidate();
        this.#mayBeKey = false;
        this.#tokens.push(scan());
        if (candidate)
            candidate.token = this.#tokens.at(-1);
    }
    #quoted() {
        const start = this.#reader.at;
        const value = (0,scan_quoted/* scanQuoted */.Y)(this.#reader);
        return token("scalar", start, this.#reader.at, value);
    }
    #fetchPlain() {
        const start = this.#reader.at;
        const candidate = this.#keepCandidate();
        const { value, end, isAtNewLine } = (0,scan_plain/* scanPlain */.I)(this.#reader, {
            isFlow: this.#flowLevel > 0,
            indent: this.#indent + 1,
        });
        this.#mayBeKey = isAtNewLine;
        this.#tokens.push(token("scalar", start, end, value, PLAIN));
        if (candidate)
            candidate.token = this.#tokens.at(-1);
    }
    #fetchBlock() {
        const start = this.#reader.at;
        if (this.#flowLevel > 0)
            throw new yaml_reader/* YamlFault */.Io("found character that cannot start any token", start);
        this.#keys.drop();
        this.#mayBeKey = true;
        const { value, end } = (0,scan_block/* scanBlock */.J)(this.#reader, this.#indent);
        this.#tokens.push(token("scalar", start, end, value));
    }
    #keepCandidate() {
        if (!this.#mayBeKey)
            return undefined;
        const { column } = this.#reader;
        return this.#keys.keep({ column, isRequired: this.#flowLevel === 0 && this.#indent === column });
    }
}
const PLAIN = "plain";


/***/ }),

/***/ 4810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  FZ: () => (/* reexport safe */ _resolve_js__WEBPACK_IMPORTED_MODULE_4__.FZ),
  Ic: () => (/* reexport safe */ _emit_js__WEBPACK_IMPORTED_MODULE_0__.I),
  Io: () => (/* reexport safe */ _reader_js__WEBPACK_IMPORTED_MODULE_3__.Io),
  Lp: () => (/* reexport safe */ _scan_js__WEBPACK_IMPORTED_MODULE_5__.L),
  eU: () => (/* reexport safe */ _resolve_js__WEBPACK_IMPORTED_MODULE_4__.eU),
  hd: () => (/* reexport safe */ _resolve_js__WEBPACK_IMPORTED_MODULE_4__.hd),
  ht: () => (/* reexport safe */ _resolve_js__WEBPACK_IMPORTED_MODULE_4__.ht),
  iX: () => (/* reexport safe */ _parse_js__WEBPACK_IMPORTED_MODULE_1__.i),
  w6: () => (/* reexport safe */ _parse_usual_js__WEBPACK_IMPORTED_MODULE_2__.w)
});
var _emit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6876);
var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9866);
var _parse_usual_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2989);
var _reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2806);
var _resolve_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3233);
var _scan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3763);








/***/ }),

};
//# sourceMappingURL=shared-go-yaml.js.map
