"use strict";
exports.ids = [4237];
exports.modules = {

/***/ 2940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W: () => (encodeBase64),
  y: () => (decodeBase64)
});
var _func_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9579);
var _utf8_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8506);


const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES = new Map([...ALPHABET].map((symbol, value) => [symbol.charCodeAt(0), value]));
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const PAD = 0x3d;
function encodeBase64(text) {
    return (0,_utf8_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeUtf8 */ .Af)(text).toString("base64");
}
function decodeBase64(text) {
    const input = (0,_utf8_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeUtf8 */ .Af)(text);
    const symbols = [];
    let at = 0;
    for (; at < input.length && input[at] !== PAD; at++) {
        if (isLineBreak(input[at]))
            continue;
        const value = VALUES.get(input[at]);
        if (value === undefined)
            throw corrupt(at);
        symbols.push(value);
    }
    const rest = symbols.length % 4;
    if (at < input.length)
        checkPadding(input, at, rest);
    else if (rest !== 0)
        throw corrupt(input.length - rest);
    return pack(symbols);
}
function checkPadding(input, padAt, rest) {
    if (rest < 2)
        throw corrupt(padAt);
    let at = skipLineBreaks(input, padAt + 1, rest === 2);
    if (rest === 2) {
        if (at === input.length)
            throw corrupt(at);
        if (input[at] !== PAD)
            throw corrupt(at - 1);
        at++;
    }
    at = skipLineBreaks(input, at, true);
    if (at < input.length)
        throw corrupt(at);
}
function skipLineBreaks(input, from, skipping) {
    let at = from;
    while (skipping && at < input.length && isLineBreak(input[at]))
        at++;
    return at;
}
function pack(symbols) {
    const bytes = Buffer.alloc(Math.floor((symbols.length * 6) / 8));
    for (let at = 0; at < bytes.length; at++) {
        const bit = at * 8;
        const first = Math.floor(bit / 6);
        const pair = (symbols[first] << 6) | symbols[first + 1];
        bytes[at] = pair >> (4 - (bit % 6));
    }
    return bytes;
}
function isLineBreak(byte) {
    return byte === LINE_FEED || byte === CARRIAGE_RETURN;
}
function corrupt(at) {
    return new _func_js__WEBPACK_IMPORTED_MODULE_0__/* .GoError */ .nY(`illegal base64 data at input byte ${at}`);
}


/***/ }),

/***/ 9579:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  KQ: () => (STEPS_PER_STRING),
  Mp: () => (UNLIMITED),
  Oe: () => (variadic),
  Pc: () => (func),
  Sw: () => (STEPS_PER_CONTAINER),
  hd: () => (NIL_DEREFERENCE),
  jC: () => (STEPS_PER_ENTRY),
  nY: () => (GoError),
  oC: () => (LimitError)
});
var _excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9596);

class GoError extends Error {
    name = "GoError";
    constructor(message, options) {
        super((0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .K)(message), options);
    }
}
const NIL_DEREFERENCE = "runtime error: invalid memory address or nil pointer dereference";
class LimitError extends Error {
    name = "LimitError";
    constructor(what) {
        super(`template limit exceeded: ${what}`);
    }
}
const STEPS_PER_CONTAINER = 16;
const STEPS_PER_ENTRY = 4;
const STEPS_PER_STRING = 3;
const UNLIMITED = { string() { }, items() { }, steps() { }, depth() { } };
function func(params, call) {
    return { params, call: call };
}
function variadic(params, rest, call) {
    return { params, rest, call: call };
}


/***/ }),

/***/ 1030:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (flat),
  q: () => (Pieces)
});
class Pieces {
    #text = "";
    #length = 0;
    #pieces = [];
    get length() {
        return this.#length;
    }
    add(piece) {
        this.#length += piece.length;
        if (this.#pieces.push(piece) === MAX_PIECES)
            this.#join();
    }
    end(last) {
        if (this.#pieces.length === 0 && this.#text === "")
            return last;
        this.#pieces.push(last);
        this.#join();
        return this.#text;
    }
    #join() {
        this.#text += this.#pieces.join("");
        this.#pieces = [];
    }
}
const MAX_PIECES = 1_000;
const LONG = 1_000;
const START = /^/;
function flat(text) {
    if (text.length > LONG)
        START.test(text);
    return text;
}


/***/ }),

/***/ 7867:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kU: () => (/* reexport */ INVALID_SYNTAX),
  e0: () => (/* reexport */ atoi),
  yR: () => (/* reexport */ canBackquote),
  kr: () => (/* reexport */ formatFloat),
  Oi: () => (/* reexport */ isPrint),
  r: () => (/* reexport */ numError),
  q6: () => (parseBool),
  yE: () => (/* reexport */ parseFloat64),
  pX: () => (/* reexport */ parseInt64),
  CX: () => (/* reexport */ parseUint64),
  hD: () => (/* reexport */ quote),
  Wn: () => (/* reexport */ quoteInError),
  Zx: () => (/* reexport */ quoteRune),
  _n: () => (/* reexport */ unquote),
  yj: () => (/* reexport */ unquoteChar)
});

// UNUSED EXPORTS: OUT_OF_RANGE

// EXTERNAL MODULE: ./src/go/excerpt.ts
var excerpt = __webpack_require__(9596);
// EXTERNAL MODULE: ./src/go/pieces.ts
var pieces = __webpack_require__(1030);
// EXTERNAL MODULE: ./src/go/utf8.ts
var utf8 = __webpack_require__(8506);
;// CONCATENATED MODULE: ./src/go/strconv/quote.ts



const INVALID_SYNTAX = "invalid syntax";
const SIMPLE_ESCAPES = new Map([
    [0x07, "\\a"],
    [0x08, "\\b"],
    [0x0c, "\\f"],
    [0x0a, "\\n"],
    [0x0d, "\\r"],
    [0x09, "\\t"],
    [0x0b, "\\v"],
]);
const ESCAPED = new Map([...SIMPLE_ESCAPES].map(([rune, escaped]) => [escaped.slice(1), rune]));
function quote(text, options = {}) {
    const quoted = new pieces/* Pieces */.q();
    quoted.add('"');
    for (const character of text) {
        const rune = character.codePointAt(0);
        if ((0,utf8/* isEscapedByte */._O)(rune))
            quoted.add(`\\x${hex(rune - 0xdc00, 2)}`);
        else
            quoted.add(escapeRune(rune, '"', options.ascii ?? false));
    }
    return quoted.end('"');
}
function quoteInError(text) {
    return quote((0,excerpt/* excerpt */.K)(text));
}
function quoteRune(rune, options = {}) {
    const valid = (0,utf8/* runeToString */.Bc)(rune).codePointAt(0);
    return `'${escapeRune(valid, "'", options.ascii ?? false)}'`;
}
function escapeRune(rune, quoteMark, ascii) {
    if (rune === quoteMark.charCodeAt(0) || rune === 0x5c)
        return `\\${String.fromCharCode(rune)}`;
    if (ascii ? rune < 0x80 && isPrint(rune) : isPrint(rune))
        return String.fromCodePoint(rune);
    const simple = SIMPLE_ESCAPES.get(rune);
    if (simple)
        return simple;
    if (rune < 0x20 || rune === 0x7f)
        return `\\x${hex(rune, 2)}`;
    const valid = rune >= 0xd800 && rune <= 0xdfff ? utf8/* RUNE_ERROR */.yS : rune;
    return valid < 0x10000 ? `\\u${hex(valid, 4)}` : `\\U${hex(valid, 8)}`;
}
function hex(value, digits) {
    return value.toString(16).padStart(digits, "0");
}
function canBackquote(text) {
    for (const character of text) {
        const rune = character.codePointAt(0);
        const isControl = (rune < 0x20 && rune !== 0x09) || rune === 0x7f;
        if (isControl || rune === 0x60 || rune === 0xfeff || (0,utf8/* isEscapedByte */._O)(rune))
            return false;
    }
    return true;
}
function isPrint(rune) {
    if (rune < 0x7f)
        return rune >= 0x20;
    return rune <= 0x10ffff && /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u.test(String.fromCodePoint(rune));
}
function unquote(literal) {
    const quoteMark = literal[0];
    if (literal.length < 2 || literal.at(-1) !== quoteMark)
        return undefined;
    const body = literal.slice(1, -1);
    if (quoteMark === "`")
        return body.includes("`") ? undefined : body.replaceAll("\r", "");
    if (quoteMark !== '"')
        return undefined;
    const isPlain = !/[\\"\n\p{Surrogate}]/u.test(body);
    return isPlain ? body : unquoteBody(body);
}
function unquoteBody(body) {
    const parts = new StringParts();
    for (let at = 0; at < body.length;) {
        const char = unquoteChar(body, at, '"');
        if (!char || body[at] === "\n")
            return undefined;
        parts.add(char);
        at = char.end;
    }
    return parts.text();
}
class StringParts {
    chunks = [];
    add(char) {
        this.chunks.push(char.isByte ? Buffer.of(char.rune) : Buffer.from((0,utf8/* runeToString */.Bc)(char.rune)));
    }
    text() {
        return (0,utf8/* decodeUtf8 */._6)(Buffer.concat(this.chunks));
    }
}
function unquoteChar(text, at, quoteMark) {
    const first = text[at];
    if (first === undefined || first === quoteMark)
        return undefined;
    if (first !== "\\") {
        const codePoint = text.codePointAt(at);
        const rune = (0,utf8/* isEscapedByte */._O)(codePoint) ? utf8/* RUNE_ERROR */.yS : codePoint;
        return { rune, isByte: false, end: at + (codePoint > 0xffff ? 2 : 1) };
    }
    const letter = text[at + 1];
    if (letter === undefined)
        return undefined;
    const simple = ESCAPED.get(letter);
    if (simple !== undefined)
        return { rune: simple, isByte: false, end: at + 2 };
    if (letter === "\\" || letter === quoteMark) {
        return { rune: letter.charCodeAt(0), isByte: false, end: at + 2 };
    }
    return unquoteNumber(text, at + 1);
}
const NUMERIC_ESCAPES = new Map([
    ["x", { from: 1, digits: 2, base: 16, isByte: true }],
    ["u", { from: 1, digits: 4, base: 16, isByte: false }],
    ["U", { from: 1, digits: 8, base: 16, isByte: false }],
]);
const OCTAL_ESCAPE = { from: 0, digits: 3, base: 8, isByte: true };
function unquoteNumber(text, at) {
    const { from, digits, base, isByte } = NUMERIC_ESCAPES.get(text[at]) ?? OCTAL_ESCAPE;
    const end = at + from + digits;
    const written = text.slice(at + from, end);
    const pattern = base === 16 ? /^[0-9a-fA-F]+$/ : /^[0-7]+$/;
    if (written.length < digits || !pattern.test(written))
        return undefined;
    const rune = Number.parseInt(written, base);
    const isValid = isByte ? rune <= 0xff : rune <= 0x10ffff && !(rune >= 0xd800 && rune <= 0xdfff);
    return isValid ? { rune, isByte, end } : undefined;
}

;// CONCATENATED MODULE: ./src/go/strconv/atoi.ts

const OUT_OF_RANGE = "value out of range";
const PREFIXES = new Map([
    ["0b", 2],
    ["0o", 8],
    ["0x", 16],
]);
const MAX_UINT64 = 2n ** 64n - 1n;
const CUTOFF = 2n ** 63n;
function parseUint64(text, base) {
    const { digits, radix } = base === 0 ? splitPrefix(text) : { digits: text, radix: base };
    const invalid = { value: 0n, error: INVALID_SYNTAX };
    const hasUnderscores = base === 0 && digits.includes("_");
    const plain = hasUnderscores ? digits.replaceAll("_", "") : digits;
    if (text === "" || !isNumeral(plain, radix)) {
        const isZero = base === 0 && plain === "" && text.startsWith("0");
        if (!isZero)
            return invalid;
    }
    if (hasUnderscores && !underscoreOK(text))
        return invalid;
    const value = numeral(plain, radix);
    return value > MAX_UINT64 ? { value: MAX_UINT64, error: OUT_OF_RANGE } : { value };
}
function splitPrefix(text) {
    if (!text.startsWith("0"))
        return { digits: text, radix: 10 };
    const radix = text.length >= 3 ? PREFIXES.get(text.slice(0, 2).toLowerCase()) : undefined;
    return radix ? { digits: text.slice(2), radix } : { digits: text.slice(1), radix: 8 };
}
function isNumeral(digits, radix) {
    if (radix === 10)
        return /^[0-9]+$/.test(digits);
    if (digits === "")
        return false;
    for (const digit of digits)
        if (!(digitValue(digit) < radix))
            return false;
    return true;
}
function digitValue(digit) {
    return /^[0-9a-zA-Z]$/.test(digit) ? Number.parseInt(digit, 36) : Number.NaN;
}
function numeral(digits, radix) {
    let value = 0n;
    for (const digit of digits) {
        value = value * BigInt(radix) + BigInt(digitValue(digit));
        if (value > MAX_UINT64)
            break;
    }
    return value;
}
function parseInt64(text, base) {
    const isNegative = text.startsWith("-");
    const { value, error } = parseUint64(isNegative || text.startsWith("+") ? text.slice(1) : text, base);
    if (error === INVALID_SYNTAX)
        return { value: 0n, error };
    if (!isNegative && value >= CUTOFF)
        return { value: CUTOFF - 1n, error: OUT_OF_RANGE };
    if (isNegative && value > CUTOFF)
        return { value: -CUTOFF, error: OUT_OF_RANGE };
    return { value: isNegative ? -value : value };
}
function atoi(text) {
    return parseInt64(text, 10);
}
function numError(functionName, text, error) {
    return `strconv.${functionName}: parsing ${quoteInError(text)}: ${error}`;
}
function underscoreOK(text) {
    const unsigned = /^[-+]/.test(text) ? text.slice(1) : text;
    const prefix = /^0[box]/i.exec(unsigned)?.[0] ?? "";
    const digit = prefix.toLowerCase() === "0x" ? /[0-9a-f]/i : /[0-9]/;
    let previous = prefix === "" ? "start" : "digit";
    for (const character of unsigned.slice(prefix.length)) {
        const kind = digit.test(character) ? "digit" : character === "_" ? "underscore" : "other";
        if (kind === "underscore" && previous !== "digit")
            return false;
        if (kind === "other" && previous === "underscore")
            return false;
        previous = kind;
    }
    return previous !== "underscore";
}

;// CONCATENATED MODULE: ./src/go/strconv/atof.ts


const SPECIAL = /^([-+]?)(inf|infinity)$/i;
const DECIMAL = /^[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:e[-+]?[0-9]+)?$/i;
const EXPONENT_UNDERSCORE = /^[-+]?(?:0x.*p|[^x]*e)[-+]?_/i;
const HEXADECIMAL = /^([-+]?)0x([0-9a-f]*)(?:\.([0-9a-f]*))?p([-+]?[0-9]+)$/i;
function parseFloat64(text) {
    const special = SPECIAL.exec(text);
    if (special)
        return { value: special[1] === "-" ? -Infinity : Infinity };
    if (/^nan$/i.test(text))
        return { value: Number.NaN };
    const plain = text.replaceAll("_", "");
    if (plain !== text && !(underscoreOK(text) && !EXPONENT_UNDERSCORE.test(text)))
        return { value: 0, error: INVALID_SYNTAX };
    const value = DECIMAL.test(plain) ? Number(plain) : parseHexadecimal(plain);
    if (value === undefined)
        return { value: 0, error: INVALID_SYNTAX };
    return Number.isFinite(value) ? { value } : { value, error: OUT_OF_RANGE };
}
function parseHexadecimal(text) {
    const match = HEXADECIMAL.exec(text);
    if (!match)
        return undefined;
    const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
    if (whole + fraction === "")
        return undefined;
    const mantissa = BigInt(`0x${whole}${fraction}`);
    const clamped = Math.max(-20_000, Math.min(20_000, Number(exponent)));
    const value = scale(mantissa, clamped - 4 * fraction.length);
    return sign === "-" ? -value : value;
}
const MANTISSA_BITS = 53;
const SMALLEST_EXPONENT = -1074;
function scale(mantissa, exponent) {
    const bits = mantissa.toString(2).length;
    const excess = Math.max(bits - MANTISSA_BITS, SMALLEST_EXPONENT - exponent);
    if (mantissa === 0n)
        return 0;
    if (excess <= 0)
        return Number(mantissa) * 2 ** Math.min(exponent, 1023) * 2 ** Math.max(exponent - 1023, 0);
    if (excess > bits + 1)
        return 0;
    const shift = BigInt(excess);
    const rest = mantissa & ((1n << shift) - 1n);
    const half = 1n << (shift - 1n);
    const floor = mantissa >> shift;
    const roundsUp = rest > half || (rest === half && (floor & 1n) === 1n);
    return powerOfTwo(Number(floor + (roundsUp ? 1n : 0n)), exponent + excess);
}
function powerOfTwo(value, exponent) {
    if (exponent > 1023)
        return value * 2 ** 1023 * 2 ** Math.min(exponent - 1023, 1023);
    return exponent < -1000 ? value * 2 ** -1000 * 2 ** (exponent + 1000) : value * 2 ** exponent;
}

;// CONCATENATED MODULE: ./src/go/strconv/decimal.ts
function shortestDecimal(value, bits) {
    if (value === 0)
        return { digits: "", point: 0 };
    return fromExponential(bits === 64 ? Math.abs(value).toExponential() : shortestSingle(Math.abs(value)));
}
function shortestSingle(value) {
    for (let fraction = 0; fraction < 9; fraction++) {
        const text = value.toExponential(fraction);
        if (Math.fround(Number(text)) === value)
            return text;
    }
    return value.toExponential(9);
}
function fromExponential(text) {
    const [mantissa = "", exponent = "0"] = text.split("e");
    return { digits: trimZeros(mantissa.replace(".", "")), point: Number(exponent) + 1 };
}
function exactDecimal(value) {
    const { mantissa, exponent } = splitFloat(value, 64);
    if (mantissa === 0n)
        return { digits: "", point: 0 };
    if (exponent >= 0) {
        const digits = (mantissa << BigInt(exponent)).toString();
        return { digits: trimZeros(digits), point: digits.length };
    }
    const digits = (mantissa * 5n ** BigInt(-exponent)).toString();
    return { digits: trimZeros(digits), point: digits.length + exponent };
}
function round(decimal, count) {
    const { digits, point } = decimal;
    if (count < 0 || count >= digits.length)
        return decimal;
    const kept = digits.slice(0, count);
    if (!roundsUp(digits, count))
        return { digits: trimZeros(kept), point };
    const nines = /(?<!9)9*$/.exec(kept)?.[0].length ?? 0;
    const head = kept.slice(0, count - nines);
    if (head === "")
        return { digits: "1", point: point + 1 };
    return { digits: head.slice(0, -1) + (Number(head.at(-1)) + 1), point };
}
function roundsUp(digits, count) {
    const isHalf = digits[count] === "5" && count + 1 === digits.length;
    if (isHalf)
        return count > 0 && Number(digits[count - 1]) % 2 === 1;
    return digits[count] >= "5";
}
function trimZeros(digits) {
    let end = digits.length;
    while (end > 0 && digits[end - 1] === "0")
        end--;
    return digits.slice(0, end);
}
function splitFloat(value, bits) {
    const view = new DataView(new ArrayBuffer(8));
    const isSingle = bits === 32;
    if (isSingle)
        view.setFloat32(0, value);
    else
        view.setFloat64(0, value);
    const raw = isSingle ? BigInt(view.getUint32(0)) : view.getBigUint64(0);
    const mantissaBits = isSingle ? 23n : 52n;
    const biased = Number((raw >> mantissaBits) & (isSingle ? 0xffn : 0x7ffn));
    const fraction = raw & ((1n << mantissaBits) - 1n);
    const bias = (isSingle ? 127 : 1023) + Number(mantissaBits);
    return biased === 0
        ? { mantissa: fraction, exponent: 1 - bias }
        : { mantissa: fraction | (1n << mantissaBits), exponent: biased - bias };
}

;// CONCATENATED MODULE: ./src/go/strconv/ftoa.ts

function formatFloat(value, format, precision, bits = 64) {
    if (Number.isNaN(value))
        return "NaN";
    if (!Number.isFinite(value))
        return value < 0 ? "-Inf" : "+Inf";
    const sign = value < 0 || Object.is(value, -0) ? "-" : "";
    return sign + formatMagnitude(Math.abs(value), format, precision, bits);
}
function formatMagnitude(value, format, precision, bits) {
    switch (format) {
        case "b":
            return formatBinary(value, bits);
        case "x":
        case "X":
            return formatHexadecimal(value, format, precision, bits);
        case "e":
        case "E": {
            const decimal = precision < 0 ? shortestDecimal(value, bits) : round(exactDecimal(value), precision + 1);
            return exponential(decimal, precision < 0 ? Math.max(decimal.digits.length - 1, 0) : precision, format);
        }
        case "f": {
            if (precision < 0) {
                const decimal = shortestDecimal(value, bits);
                return positional(decimal, Math.max(decimal.digits.length - decimal.point, 0));
            }
            const exact = exactDecimal(value);
            return positional(round(exact, exact.point + precision), precision);
        }
        case "g":
        case "G":
            return general(value, format, precision, bits);
    }
}
function general(value, format, precision, bits) {
    const isShortest = precision < 0;
    const wanted = precision === 0 ? 1 : precision;
    const decimal = isShortest ? shortestDecimal(value, bits) : round(exactDecimal(value), wanted);
    const count = decimal.digits.length;
    const digits = isShortest ? count : wanted;
    const limit = isShortest ? 6 : digits > count && count >= decimal.point ? count : digits;
    const exponent = decimal.point - 1;
    if (exponent < -4 || exponent >= limit) {
        return exponential(decimal, Math.min(digits, count) - 1, format === "g" ? "e" : "E");
    }
    return positional(decimal, Math.max((digits > decimal.point ? count : digits) - decimal.point, 0));
}
function exponential({ digits, point }, precision, letter) {
    const first = digits[0] ?? "0";
    const rest = precision > 0 ? `.${digits.slice(1, precision + 1).padEnd(precision, "0")}` : "";
    return `${first}${rest}${letter}${exponentOf(digits === "" ? 0 : point - 1)}`;
}
function positional({ digits, point }, precision) {
    const whole = point > 0 ? digits.slice(0, point).padEnd(point, "0") : "0";
    if (precision <= 0)
        return whole;
    const fraction = point >= 0 ? digits.slice(point) : "0".repeat(Math.min(-point, precision)) + digits;
    return `${whole}.${fraction.slice(0, precision).padEnd(precision, "0")}`;
}
function exponentOf(exponent) {
    return (exponent < 0 ? "-" : "+") + Math.abs(exponent).toString().padStart(2, "0");
}
function formatBinary(value, bits) {
    const { mantissa, exponent } = splitFloat(value, bits);
    return `${mantissa}p${exponent >= 0 ? "+" : ""}${exponent}`;
}
const TOP_BIT = 60n;
const FRACTION_NIBBLES = 15;
function formatHexadecimal(value, format, precision, bits) {
    const split = splitFloat(value, bits);
    let mantissa = split.mantissa;
    let exponent = 0;
    if (mantissa !== 0n) {
        const length = mantissa.toString(2).length;
        exponent = split.exponent + length - 1;
        mantissa <<= TOP_BIT - BigInt(length - 1);
    }
    if (precision >= 0 && precision < FRACTION_NIBBLES) {
        const dropped = BigInt(4 * (FRACTION_NIBBLES - precision));
        const kept = mantissa >> dropped;
        const rest = mantissa & ((1n << dropped) - 1n);
        const half = 1n << (dropped - 1n);
        mantissa = (kept + (rest > half || (rest === half && (kept & 1n) === 1n) ? 1n : 0n)) << dropped;
        if (mantissa >> (TOP_BIT + 1n)) {
            mantissa >>= 1n;
            exponent++;
        }
    }
    const nibbles = (mantissa & ((1n << TOP_BIT) - 1n)).toString(16).padStart(FRACTION_NIBBLES, "0");
    const fraction = precision < 0 ? nibbles.replace(/(?<!0)0+$/, "") : nibbles.slice(0, precision).padEnd(precision, "0");
    const text = `0x${mantissa >> TOP_BIT}${fraction && `.${fraction}`}p${exponentOf(exponent)}`;
    return format === "X" ? text.toUpperCase() : text;
}

;// CONCATENATED MODULE: ./src/go/strconv/strconv.ts




const TRUE = ["1", "t", "T", "TRUE", "true", "True"];
const FALSE = ["0", "f", "F", "FALSE", "false", "False"];
function parseBool(text) {
    if (TRUE.includes(text))
        return true;
    return FALSE.includes(text) ? false : undefined;
}


/***/ }),

/***/ 8506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Af: () => (encodeUtf8),
  BC: () => (toValidUtf8),
  Bc: () => (runeToString),
  D: () => (byteSlice),
  Kt: () => (compareStrings),
  _6: () => (decodeUtf8),
  _O: () => (isEscapedByte),
  dp: () => (byteLength),
  mZ: () => (runes),
  yS: () => (RUNE_ERROR)
});
const ESCAPE_FIRST = 0xdc80;
const ESCAPE_LAST = 0xdcff;
const MAX_BYTES_PER_UNIT = 3;
const RUNE_ERROR = 0xfffd;
function encodeUtf8(text) {
    if (text.isWellFormed())
        return Buffer.from(text, "utf8");
    const bytes = Buffer.allocUnsafe(MAX_BYTES_PER_UNIT * text.length);
    let length = 0;
    let from = 0;
    for (let at = 0; at < text.length; at++) {
        const rune = text.codePointAt(at);
        if (rune > 0xffff)
            at++;
        else if (isEscapedByte(rune)) {
            if (from < at)
                length += bytes.write(text.slice(from, at), length, "utf8");
            bytes[length++] = rune - 0xdc00;
            from = at + 1;
        }
    }
    length += bytes.write(text.slice(from), length, "utf8");
    return bytes.subarray(0, length);
}
function decodeUtf8(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (isValidUtf8(buffer))
        return buffer.toString("utf8");
    let text = "";
    let from = 0;
    for (let at = 0; at < buffer.length;) {
        const size = sequenceLength(buffer, at);
        if (size > 0) {
            at += size;
            continue;
        }
        if (from < at)
            text += buffer.toString("utf8", from, at);
        text += String.fromCharCode(0xdc00 + buffer[at]);
        at++;
        from = at;
    }
    return text + buffer.toString("utf8", from);
}
function toValidUtf8(text) {
    return text.isWellFormed() ? text : decodeUtf8(encodeUtf8(text)).toWellFormed();
}
function byteLength(text) {
    let length = text.length;
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        if (unit < 0x80)
            continue;
        if (unit < 0x800)
            length += 1;
        else if (isHighSurrogate(unit) && isLowSurrogate(text.charCodeAt(at + 1))) {
            length += 2;
            at++;
        }
        else if (!isEscapedByte(unit))
            length += 2;
    }
    return length;
}
function byteSlice(text, from, to) {
    return isAscii(text) ? text.slice(from, to) : decodeUtf8(encodeUtf8(text).subarray(from, to));
}
function* runes(text) {
    for (const character of text)
        yield runeOf(character.codePointAt(0));
}
function runeToString(rune) {
    const valid = rune >= 0 && rune <= 0x10ffff && !(rune >= 0xd800 && rune <= 0xdfff);
    return String.fromCodePoint(valid ? rune : RUNE_ERROR);
}
function compareStrings(left, right, budget) {
    const length = Math.min(left.length, right.length);
    let at = 0;
    while (at < length && left.charCodeAt(at) === right.charCodeAt(at))
        at++;
    if (at >= UNITS_PER_STEP)
        budget?.steps(Math.floor(at / UNITS_PER_STEP));
    if (at === length)
        return left.length - right.length;
    const [a, b] = [left.charCodeAt(at), right.charCodeAt(at)];
    if (a < 0xd800 && b < 0xd800)
        return a - b;
    return Buffer.compare(encodeUtf8(left), encodeUtf8(right));
}
const UNITS_PER_STEP = 64;
function isAscii(text) {
    for (let at = 0; at < text.length; at++)
        if (text.charCodeAt(at) >= 0x80)
            return false;
    return true;
}
function isEscapedByte(unit) {
    return unit >= ESCAPE_FIRST && unit <= ESCAPE_LAST;
}
function runeOf(codePoint) {
    return codePoint >= 0xd800 && codePoint <= 0xdfff ? RUNE_ERROR : codePoint;
}
function isHighSurrogate(unit) {
    return unit >= 0xd800 && unit <= 0xdbff;
}
function isLowSurrogate(unit) {
    return unit >= 0xdc00 && unit <= 0xdfff;
}
function isValidUtf8(bytes) {
    for (let at = 0; at < bytes.length;) {
        const size = bytes[at] < 0x80 ? 1 : sequenceLength(bytes, at);
        if (size === 0)
            return false;
        at += size;
    }
    return true;
}
function sequenceLength(bytes, at) {
    const first = bytes[at];
    if (first < 0x80)
        return 1;
    if (first < 0xc2 || first > 0xf4)
        return 0;
    const size = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    const second = bytes[at + 1] ?? 0;
    if (second < low || second > high)
        return 0;
    for (let next = at + 2; next < at + size; next++) {
        if (((bytes[next] ?? 0) & 0xc0) !== 0x80)
            return 0;
    }
    return size;
}


/***/ }),

/***/ 2989:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (UsualParser)
});

// EXTERNAL MODULE: ./src/go/yaml/reader.ts
var yaml_reader = __webpack_require__(2806);
// EXTERNAL MODULE: ./src/go/yaml/scan-block.ts
var scan_block = __webpack_require__(1536);
// EXTERNAL MODULE: ./src/go/yaml/scan-quoted.ts
var scan_quoted = __webpack_require__(153);
;// CONCATENATED MODULE: ./src/go/yaml/scan-usual.ts



const UNUSUAL = /[\t\r\x85\u2028\u2029\ufeff\ud800-\udfff]/;
const MAX_SHARED_CHARACTERS = 32;
const SHARED_WORDS = 256;
const NO_COLUMN = -1;
class UsualScanner {
    column = NO_COLUMN;
    #reader;
    #text;
    #shared = new Array(SHARED_WORDS).fill("");
    constructor(text) {
        if (UNUSUAL.test(text))
            throw new yaml_reader/* YamlFault */.Io("unusual", 0);
        this.#reader = new yaml_reader/* Reader */.mP(text);
        this.#text = this.#reader.text;
        this.#startLine(text.startsWith("---\n") ? 4 : 0);
        if (this.column === NO_COLUMN)
            this.giveUp();
    }
    get at() {
        return this.#reader.at;
    }
    get columnHere() {
        return this.#reader.at - this.#reader.lineStart;
    }
    moveTo(at) {
        this.#reader.at = at;
    }
    code() {
        return this.#text.charCodeAt(this.#reader.at);
    }
    giveUp() {
        throw new yaml_reader/* YamlFault */.Io("unusual", this.#reader.at);
    }
    endLine() {
        const rest = this.skipSpaces();
        const { at } = this.#reader;
        const isComment = rest === yaml_reader/* HASH */.v9 && this.#text.charCodeAt(at - 1) === yaml_reader/* SPACE */.t6;
        if (rest !== yaml_reader/* LINE_FEED */.kR && rest !== yaml_reader/* END */.Kp && !isComment)
            this.giveUp();
        const lineEnd = this.#text.indexOf("\n", at);
        if (lineEnd < 0)
            this.column = NO_COLUMN;
        else
            this.#startLine(lineEnd + 1);
    }
    #startLine(lineStart) {
        const reader = this.#reader;
        for (let start = lineStart;;) {
            reader.at = start;
            const code = this.skipSpaces();
            if (code !== yaml_reader/* LINE_FEED */.kR && code !== yaml_reader/* HASH */.v9) {
                reader.lineStart = start;
                this.column = code === yaml_reader/* END */.Kp ? NO_COLUMN : reader.at - start;
                if (reader.isAtDocumentMark())
                    this.giveUp();
                return;
            }
            const lineEnd = code === yaml_reader/* LINE_FEED */.kR ? reader.at : this.#text.indexOf("\n", reader.at);
            if (lineEnd < 0) {
                this.column = NO_COLUMN;
                return;
            }
            start = lineEnd + 1;
        }
    }
    skipSpaces() {
        const reader = this.#reader;
        let at = reader.at;
        let code = this.#text.charCodeAt(at);
        while (code === yaml_reader/* SPACE */.t6)
            code = this.#text.charCodeAt(++at);
        reader.at = at;
        return code;
    }
    isEntry() {
        const { at } = this.#reader;
        return this.#text.charCodeAt(at) === yaml_reader/* MINUS */.N5 && isSpaceOrEnd(this.#text.charCodeAt(at + 1));
    }
    isColon() {
        const { at } = this.#reader;
        return this.#text.charCodeAt(at) === yaml_reader/* COLON */.oH && isSpaceOrEnd(this.#text.charCodeAt(at + 1));
    }
    keyEnd() {
        const text = this.#text;
        for (let at = this.#reader.at;; at++) {
            const code = text.charCodeAt(at);
            if (code === yaml_reader/* LINE_FEED */.kR || code === yaml_reader/* END */.Kp)
                return -1;
            if (code === yaml_reader/* COLON */.oH && isSpaceOrEnd(text.charCodeAt(at + 1)))
                return at;
            if (code === yaml_reader/* HASH */.v9 && text.charCodeAt(at - 1) === yaml_reader/* SPACE */.t6)
                return -1;
        }
    }
    upTo(end) {
        const { at } = this.#reader;
        this.#reader.at = end;
        return this.#word(at, withoutSpaces(this.#text, at, end));
    }
    plain() {
        const { at } = this.#reader;
        const text = this.#text;
        const lineEnd = text.indexOf("\n", at);
        const end = lineEnd < 0 ? this.#reader.end : lineEnd;
        const comment = text.slice(at, end).indexOf(" #");
        const value = this.#word(at, withoutSpaces(text, at, comment < 0 ? end : at + comment));
        if (value.includes(": ") || value.endsWith(":"))
            this.giveUp();
        this.#reader.at = at + value.length;
        return value;
    }
    flowPlain() {
        const text = this.#text;
        for (let end = this.#reader.at;; end++) {
            const code = text.charCodeAt(end);
            if (code === yaml_reader/* LINE_FEED */.kR || code === yaml_reader/* END */.Kp || (code === yaml_reader/* HASH */.v9 && text.charCodeAt(end - 1) === yaml_reader/* SPACE */.t6))
                this.giveUp();
            if (code === yaml_reader/* COLON */.oH ? isSpaceOrEnd(text.charCodeAt(end + 1)) : (0,yaml_reader/* endsFlowScalar */.H4)(code))
                return this.upTo(end);
        }
    }
    quoted(quote) {
        const reader = this.#reader;
        const start = reader.at + 1;
        const end = this.#text.indexOf(quote === yaml_reader/* SINGLE_QUOTE */.ur ? "'" : '"', start);
        const value = this.#word(start, Math.max(start, end));
        if (end < 0 || value.includes("\n"))
            this.giveUp();
        const isWhole = quote === yaml_reader/* SINGLE_QUOTE */.ur ? this.#text.charCodeAt(end + 1) !== yaml_reader/* SINGLE_QUOTE */.ur : !value.includes("\\");
        if (isWhole) {
            reader.at = end + 1;
            return value;
        }
        const { lineStart } = reader;
        const scanned = (0,scan_quoted/* scanQuoted */.Y)(reader);
        if (reader.lineStart !== lineStart)
            this.giveUp();
        return scanned;
    }
    #word(start, end) {
        const text = this.#text;
        const length = end - start;
        if (length > MAX_SHARED_CHARACTERS)
            return text.slice(start, end);
        const at = (31 * text.charCodeAt(start) + 7 * text.charCodeAt(end - 1) + length) & (SHARED_WORDS - 1);
        const known = this.#shared[at];
        if (known.length === length && text.startsWith(known, start))
            return known;
        const word = text.slice(start, end);
        this.#shared[at] = word;
        return word;
    }
    lines(column) {
        const reader = this.#reader;
        const { value } = (0,scan_block/* scanBlock */.J)(reader, column);
        if (reader.code() === yaml_reader/* END */.Kp)
            this.column = NO_COLUMN;
        else
            this.#startLine(reader.lineStart);
        return value;
    }
}
function isQuote(code) {
    return code === yaml_reader/* SINGLE_QUOTE */.ur || code === yaml_reader/* DOUBLE_QUOTE */.fi;
}
function isSpaceOrEnd(code) {
    return code === yaml_reader/* SPACE */.t6 || code === yaml_reader/* LINE_FEED */.kR || code === yaml_reader/* END */.Kp;
}
function withoutSpaces(text, start, end) {
    let last = end;
    while (last > start && text.charCodeAt(last - 1) === yaml_reader/* SPACE */.t6)
        last--;
    return last;
}

;// CONCATENATED MODULE: ./src/go/yaml/parse-usual.ts


const MAX_KEY_CHARACTERS = 1_000;
class UsualParser {
    #scan;
    #events;
    #tokens;
    #properties = { start: 0, anchor: undefined, tag: undefined };
    constructor(text, events) {
        this.#scan = new UsualScanner(text);
        this.#events = events;
        this.#tokens = text.startsWith("---\n") ? 1 : 0;
    }
    document() {
        this.#block();
        if (this.#scan.column !== NO_COLUMN)
            this.#scan.giveUp();
        return this.#tokens;
    }
    #block() {
        if (this.#scan.isEntry())
            this.#sequence({ isIndentless: false });
        else
            this.#mapping(this.#scan.column);
    }
    #sequence({ isIndentless }) {
        const scan = this.#scan;
        const { column } = scan;
        this.#events.startSequence(this.#at(scan.at));
        if (!isIndentless)
            this.#tokens += 2;
        while (scan.column === column && scan.isEntry()) {
            this.#tokens++;
            const end = scan.at + 1;
            scan.moveTo(end);
            const code = scan.skipSpaces();
            if (endsText(code)) {
                scan.endLine();
                if (scan.column > column)
                    this.#block();
                else
                    this.#empty(end);
            }
            else if (scan.isEntry()) {
                scan.column = scan.columnHere;
                this.#sequence({ isIndentless: false });
            }
            else if (this.#isKey(code))
                this.#mapping(scan.columnHere);
            else
                this.#value(column, code);
        }
        if (scan.column > column || (scan.column === column && !isIndentless))
            scan.giveUp();
        this.#events.endSequence();
    }
    #isKey(code) {
        const scan = this.#scan;
        if (!isQuote(code))
            return !(0,yaml_reader/* isIndicator */.ki)(code) && scan.keyEnd() >= 0;
        const start = scan.at;
        scan.quoted(code);
        const isKey = scan.skipSpaces() === yaml_reader/* COLON */.oH;
        scan.moveTo(start);
        return isKey;
    }
    #mapping(column) {
        const scan = this.#scan;
        this.#events.startMapping(this.#at(scan.at));
        this.#tokens += 2;
        do {
            this.#key();
            const end = scan.at;
            const code = scan.skipSpaces();
            if (!endsText(code))
                this.#value(column, code);
            else {
                scan.endLine();
                if (scan.column > column)
                    this.#block();
                else if (scan.column === column && scan.isEntry())
                    this.#sequence({ isIndentless: true });
                else
                    this.#empty(end);
            }
        } while (scan.column === column);
        if (scan.column > column)
            scan.giveUp();
        this.#events.endMapping();
    }
    #key() {
        const scan = this.#scan;
        const start = scan.at;
        const code = scan.code();
        const isPlain = !isQuote(code);
        const end = isPlain && !(0,yaml_reader/* isIndicator */.ki)(code) ? scan.keyEnd() : -1;
        if (isPlain && end < 0)
            scan.giveUp();
        const value = isPlain ? scan.upTo(end) : scan.quoted(code);
        scan.skipSpaces();
        if (!scan.isColon() || scan.at - start > MAX_KEY_CHARACTERS)
            scan.giveUp();
        this.#tokens += 3;
        this.#events.scalar(value, isPlain, this.#at(start));
        scan.moveTo(scan.at + 1);
    }
    #at(start) {
        this.#properties.start = start;
        return this.#properties;
    }
    #empty(start) {
        this.#events.scalar("", true, this.#at(start));
    }
    #value(column, code) {
        const scan = this.#scan;
        if (code === yaml_reader/* OPEN_BRACE */.Hv || code === yaml_reader/* OPEN_BRACKET */.WL)
            this.#flow(code);
        else {
            const start = scan.at;
            this.#tokens++;
            if (code === yaml_reader/* VERTICAL_BAR */.xo || code === yaml_reader/* GREATER */.$b) {
                this.#events.scalar(scan.lines(column), false, this.#at(start));
                return;
            }
            if (isQuote(code))
                this.#events.scalar(scan.quoted(code), false, this.#at(start));
            else if ((0,yaml_reader/* isIndicator */.ki)(code))
                scan.giveUp();
            else
                this.#events.scalar(scan.plain(), true, this.#at(start));
        }
        scan.endLine();
    }
    #flow(open) {
        const scan = this.#scan;
        const isMapping = open === yaml_reader/* OPEN_BRACE */.Hv;
        const close = isMapping ? yaml_reader/* CLOSE_BRACE */.rc : yaml_reader/* CLOSE_BRACKET */.wt;
        if (isMapping)
            this.#events.startMapping(this.#at(scan.at));
        else
            this.#events.startSequence(this.#at(scan.at));
        this.#tokens += 2;
        scan.moveTo(scan.at + 1);
        for (let code = scan.skipSpaces(); code !== close;) {
            if (isMapping)
                code = this.#flowKey(code);
            if (code === yaml_reader/* OPEN_BRACE */.Hv || code === yaml_reader/* OPEN_BRACKET */.WL)
                this.#flow(code);
            else
                this.#flowScalar(code);
            code = scan.skipSpaces();
            if (code === close)
                break;
            if (code !== yaml_reader/* COMMA */.KE)
                scan.giveUp();
            this.#tokens++;
            scan.moveTo(scan.at + 1);
            code = scan.skipSpaces();
            if (code === close)
                scan.giveUp();
        }
        scan.moveTo(scan.at + 1);
        if (isMapping)
            this.#events.endMapping();
        else
            this.#events.endSequence();
    }
    #flowKey(code) {
        const scan = this.#scan;
        const start = scan.at;
        this.#tokens += 2;
        this.#flowScalar(code);
        if (scan.skipSpaces() !== yaml_reader/* COLON */.oH || scan.at - start > MAX_KEY_CHARACTERS)
            scan.giveUp();
        scan.moveTo(scan.at + 1);
        return scan.skipSpaces();
    }
    #flowScalar(code) {
        const scan = this.#scan;
        const start = scan.at;
        this.#tokens++;
        if (isQuote(code))
            this.#events.scalar(scan.quoted(code), false, this.#at(start));
        else if ((0,yaml_reader/* isIndicator */.ki)(code))
            scan.giveUp();
        else
            this.#events.scalar(scan.flowPlain(), true, this.#at(start));
    }
}
function endsText(code) {
    return code === yaml_reader/* LINE_FEED */.kR || code === yaml_reader/* END */.Kp || code === yaml_reader/* HASH */.v9;
}


/***/ }),

/***/ 2806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $b: () => (GREATER),
  Fh: () => (hexValue),
  H4: () => (endsFlowScalar),
  Hv: () => (OPEN_BRACE),
  IQ: () => (PERCENT),
  Io: () => (YamlFault),
  Iy: () => (EXCLAMATION),
  KE: () => (COMMA),
  Kp: () => (END),
  LF: () => (QUESTION),
  Ln: () => (ASTERISK),
  N5: () => (MINUS),
  WL: () => (OPEN_BRACKET),
  _2: () => (isWordCharacter),
  ae: () => (LESS),
  b9: () => (PLUS),
  cu: () => (isBlankBreakOrEnd),
  e0: () => (AMPERSAND),
  f2: () => (ZERO),
  fi: () => (DOUBLE_QUOTE),
  kR: () => (LINE_FEED),
  ki: () => (isIndicator),
  kn: () => (isBreak),
  m3: () => (cannotStart),
  mP: () => (Reader),
  oH: () => (COLON),
  r_: () => (BACKSLASH),
  rc: () => (CLOSE_BRACE),
  t6: () => (SPACE),
  ur: () => (SINGLE_QUOTE),
  v9: () => (HASH),
  wm: () => (isBreakOrEnd),
  wn: () => (TAB),
  wt: () => (CLOSE_BRACKET),
  xo: () => (VERTICAL_BAR),
  y0: () => (DOT),
  yp: () => (isDigit),
  z3: () => (isBlank)
});
const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const EXCLAMATION = 0x21;
const DOUBLE_QUOTE = 0x22;
const HASH = 0x23;
const PERCENT = 0x25;
const SINGLE_QUOTE = 0x27;
const PLUS = 0x2b;
const COMMA = 0x2c;
const MINUS = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
const COLON = 0x3a;
const LESS = 0x3c;
const GREATER = 0x3e;
const QUESTION = 0x3f;
const AMPERSAND = 0x26;
const ASTERISK = 0x2a;
const AT_SIGN = 0x40;
const BACKTICK = 0x60;
const VERTICAL_BAR = 0x7c;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const NEXT_LINE = 0x85;
const LINE_SEPARATOR = 0x2028;
const PARAGRAPH_SEPARATOR = 0x2029;
const BYTE_ORDER_MARK = 0xfeff;
const END = 0;
function isBlank(code) {
    return code === SPACE || code === TAB;
}
function isBreak(code) {
    return (code === LINE_FEED ||
        code === CARRIAGE_RETURN ||
        code === NEXT_LINE ||
        code === LINE_SEPARATOR ||
        code === PARAGRAPH_SEPARATOR);
}
function isBreakOrEnd(code) {
    return isBreak(code) || code === END;
}
function isBlankBreakOrEnd(code) {
    return code <= SPACE ? isBlank(code) || isBreakOrEnd(code) : code >= NEXT_LINE && isBreak(code);
}
function isDigit(code) {
    return code >= ZERO && code <= 0x39;
}
function isWordCharacter(code) {
    return (isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x5f || code === MINUS);
}
function hexValue(code) {
    if (isDigit(code))
        return code - ZERO;
    const lower = code | 0x20;
    return lower >= 0x61 && lower <= 0x66 ? lower - 0x61 + 10 : -1;
}
class YamlFault extends Error {
    offset;
    name = "YamlFault";
    scannedTo;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
function isHighSurrogate(code) {
    return (code & 0xfc00) === 0xd800;
}
class Reader {
    text;
    end;
    at = 0;
    lineStart = 0;
    #hasSurrogates;
    #counted = { lineStart: 0, until: 0, pairs: 0 };
    constructor(text) {
        this.text = `${text}\0\0\0\0`;
        this.end = text.length;
        if (this.code() === BYTE_ORDER_MARK)
            this.lineStart = ++this.at;
        this.#hasSurrogates = /[\ud800-\udbff]/.test(text);
    }
    code(ahead = 0) {
        return this.text.charCodeAt(this.at + ahead);
    }
    get isAtLineStart() {
        return this.at === this.lineStart;
    }
    get column() {
        if (!this.#hasSurrogates)
            return this.at - this.lineStart;
        const counted = this.#counted;
        if (counted.lineStart !== this.lineStart || counted.until > this.at) {
            Object.assign(counted, { lineStart: this.lineStart, until: this.lineStart, pairs: 0 });
        }
        for (; counted.until < this.at; counted.until++)
            if (isHighSurrogate(this.code(counted.until - this.at)))
                counted.pairs++;
        return this.at - this.lineStart - counted.pairs;
    }
    charactersSince(offset) {
        const units = this.at - offset;
        if (!this.#hasSurrogates)
            return units;
        let pairs = 0;
        for (let at = offset; at < this.at; at++)
            if (isHighSurrogate(this.text.charCodeAt(at)))
                pairs++;
        return units - pairs;
    }
    takeBreak() {
        const code = this.code();
        if (!isBreak(code))
            return "";
        this.at += code === CARRIAGE_RETURN && this.code(1) === LINE_FEED ? 2 : 1;
        this.lineStart = this.at;
        return code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR ? String.fromCharCode(code) : "\n";
    }
    skipBlanks() {
        while (isBlank(this.code()))
            this.at++;
    }
    skipComment() {
        if (this.code() !== HASH)
            return;
        while (!isBreakOrEnd(this.code()))
            this.at++;
    }
    isAtDocumentMark() {
        if (!this.isAtLineStart)
            return false;
        const code = this.code();
        if (code !== MINUS && code !== DOT)
            return false;
        return this.code(1) === code && this.code(2) === code && isBlankBreakOrEnd(this.code(3));
    }
}
function cannotStart(code) {
    return isBlank(code) || code === PERCENT || code === AT_SIGN || code === BACKTICK;
}
function endsFlowScalar(code) {
    return (code === COMMA ||
        code === QUESTION ||
        code === OPEN_BRACKET ||
        code === CLOSE_BRACKET ||
        code === OPEN_BRACE ||
        code === CLOSE_BRACE);
}
function isIndicator(code) {
    return cannotStart(code) || INDICATORS.has(code);
}
const INDICATORS = new Set([..."-?:,[]{}#&*!|>'\"\n\0"].map((character) => character.charCodeAt(0)));


/***/ }),

/***/ 3233:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  FZ: () => (jsonKeyOf),
  eU: () => (MERGE_TAG),
  hd: () => (resolve),
  ht: () => (resolveTagged),
  rI: () => (needsQuotes)
});
var _encoding_base64_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2940);
var _func_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9579);
var _strconv_strconv_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7867);
var _utf8_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8506);




const WORDS = new Map([
    ...["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"].map(meaning(true)),
    ...["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"].map(meaning(false)),
    ...["", "~", "null", "Null", "NULL"].map(meaning(null)),
    ...[".nan", ".NaN", ".NAN"].map(meaning(Number.NaN)),
    ...[".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"].map(meaning(Number.POSITIVE_INFINITY)),
    ...["-.inf", "-.Inf", "-.INF"].map(meaning(Number.NEGATIVE_INFINITY)),
]);
const LONGEST_WORD = Math.max(...[...WORDS.keys()].map(({ length }) => length));
const FLOAT = /^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/;
const NO_NUMBER = /[^-+.\w]|[g-nq-wyz]/i;
const BASE_60 = /^[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?$/;
const TIMESTAMP = /^(?<year>\d{4})-(?<month>\d\d?)-(?<day>\d\d?)(?:(?:[Tt](?<hour>\d\d?):(?<minute>\d\d?):(?<second>\d\d?)(?:[.,]\d+)?(?:Z|[-+](?<zoneHour>\d\d):(?<zoneMinute>\d\d)))|(?: (?<hour2>\d\d?):(?<minute2>\d\d?):(?<second2>\d\d?)(?:[.,]\d+)?))?$/;
function resolve(plain) {
    const word = plain.length <= LONGEST_WORD ? WORDS.get(plain) : undefined;
    if (word !== undefined)
        return word;
    if (/^[-+0-9]/.test(plain))
        return NO_NUMBER.test(plain) ? plain : number(plain);
    if (plain.startsWith("."))
        return float(plain) ?? plain;
    return plain;
}
function needsQuotes(text) {
    return typeof resolve(text) !== "string" || isTimestamp(text) || BASE_60.test(text);
}
function number(plain) {
    const digits = plain.replaceAll("_", "");
    const signed = (0,_strconv_strconv_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInt64 */ .pX)(digits, 0);
    if (!signed.error)
        return signed.value;
    const unsigned = (0,_strconv_strconv_js__WEBPACK_IMPORTED_MODULE_2__/* .parseUint64 */ .CX)(digits, 0);
    if (!unsigned.error)
        return unsigned.value;
    const binary = digits.startsWith("0b") ? binaryInteger(digits.slice(2)) : undefined;
    return (FLOAT.test(digits) ? float(digits) : undefined) ?? binary ?? plain;
}
function binaryInteger(digits) {
    const signed = (0,_strconv_strconv_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInt64 */ .pX)(digits, 2);
    if (!signed.error)
        return signed.value;
    const unsigned = (0,_strconv_strconv_js__WEBPACK_IMPORTED_MODULE_2__/* .parseUint64 */ .CX)(digits, 2);
    return unsigned.error ? undefined : unsigned.value;
}
function float(text) {
    const { value, error } = (0,_strconv_strconv_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFloat64 */ .yE)(text);
    return error ? undefined : value;
}
function daysIn(year, month) {
    if (month === 2)
        return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
    return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
function isTimestamp(text) {
    const { groups } = TIMESTAMP.exec(text) ?? {};
    if (!groups)
        return false;
    const [year = 0, month = 0, day = 0] = [groups.year, groups.month, groups.day].map(Number);
    if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
        return false;
    const [hour = 0, minute = 0, second = 0] = [
        groups.hour ?? groups.hour2,
        groups.minute ?? groups.minute2,
        groups.second ?? groups.second2,
    ].map((part) => Number(part ?? 0));
    const isZone = Number(groups.zoneHour ?? 0) <= 24 && Number(groups.zoneMinute ?? 0) <= 60;
    return hour < 24 && minute < 60 && second < 60 && isZone;
}
function meaning(value) {
    return (word) => [word, value];
}
const PREFIX = "tag:yaml.org,2002:";
const MERGE_TAG = `${PREFIX}merge`;
function resolveTagged(tag, text) {
    if (!tag.startsWith(PREFIX))
        return { value: text };
    const name = tag.slice(PREFIX.length);
    if (name === "binary")
        return binary(text);
    if (!["bool", "int", "float", "null", "timestamp"].includes(name))
        return { value: text };
    const value = resolve(text);
    const kind = kindOf(value);
    if (name === kind || (name === "timestamp" && kind === "str" && isTimestamp(text)))
        return { value };
    if (name === "float" && typeof value === "bigint" && BigInt.asIntN(64, value) === value) {
        return { value: Number(value) };
    }
    return { fault: `cannot decode !!${kind} \`${text}\` as a !!${name}` };
}
function kindOf(value) {
    if (value === null)
        return "null";
    switch (typeof value) {
        case "boolean":
            return "bool";
        case "bigint":
            return "int";
        case "number":
            return "float";
        default:
            return "str";
    }
}
function binary(text) {
    try {
        return { value: (0,_utf8_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeUtf8 */ ._6)((0,_encoding_base64_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase64 */ .y)(text)).toWellFormed() };
    }
    catch (error) {
        if (!(error instanceof _func_js__WEBPACK_IMPORTED_MODULE_1__/* .GoError */ .nY))
            throw error;
        return { fault: "!!binary value contains invalid base64 data" };
    }
}
function jsonKeyOf(key) {
    if (key === null)
        return undefined;
    if (typeof key === "bigint")
        return BigInt.asIntN(64, key) === key ? String(key) : undefined;
    if (typeof key !== "number")
        return String(key);
    const text = (0,_strconv_strconv_js__WEBPACK_IMPORTED_MODULE_2__/* .formatFloat */ .kr)(Math.fround(key), "g", -1, 32);
    return INFINITE_KEYS.get(text) ?? text;
}
const INFINITE_KEYS = new Map([
    ["+Inf", ".inf"],
    ["-Inf", "-.inf"],
    ["NaN", ".nan"],
]);


/***/ }),

/***/ 1536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (scanBlock)
});
var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2806);

function scanBlock(reader, parentIndent) {
    const start = reader.at;
    const isFolded = reader.code() === _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .GREATER */ .$b;
    reader.at++;
    const { chomping, increment } = scanHeader(reader, start);
    const given = increment > 0 ? Math.max(0, parentIndent) + increment : 0;
    let gap = scanEmptyLines(reader, { indent: given, parentIndent });
    const { indent } = gap;
    let value = "";
    let lastBreak = "";
    let wasIndented = false;
    while (reader.at - reader.lineStart === indent && reader.code() !== _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .END */ .Kp) {
        const isIndented = (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlank */ .z3)(reader.code());
        if (isFolded && lastBreak === "\n" && !wasIndented && !isIndented)
            value += gap.breaks || " ";
        else
            value += lastBreak + gap.breaks;
        wasIndented = isIndented;
        const from = reader.at;
        while (!(0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .isBreakOrEnd */ .wm)(reader.code()))
            reader.at++;
        value += reader.text.slice(from, reader.at);
        lastBreak = reader.takeBreak();
        gap = scanEmptyLines(reader, { indent, parentIndent });
    }
    if (chomping !== "strip")
        value += lastBreak;
    if (chomping === "keep")
        value += gap.breaks;
    return { value, end: gap.end };
}
function scanHeader(reader, start) {
    let chomping = scanChomping(reader);
    const increment = scanIncrement(reader, start);
    chomping ??= scanChomping(reader);
    reader.skipBlanks();
    reader.skipComment();
    if (!(0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .isBreakOrEnd */ .wm)(reader.code()))
        throw new _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFault */ .Io("did not find expected comment or line break", reader.at);
    reader.takeBreak();
    return { chomping: chomping ?? "clip", increment };
}
function scanChomping(reader) {
    const code = reader.code();
    if (code !== _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .PLUS */ .b9 && code !== _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUS */ .N5)
        return undefined;
    reader.at++;
    return code === _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .PLUS */ .b9 ? "keep" : "strip";
}
function scanIncrement(reader, start) {
    const code = reader.code();
    if (!(0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigit */ .yp)(code))
        return 0;
    if (code === _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .ZERO */ .f2)
        throw new _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFault */ .Io("found an indentation indicator equal to 0", start);
    reader.at++;
    return code - _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .ZERO */ .f2;
}
function scanEmptyLines(reader, { indent, parentIndent }) {
    let breaks = "";
    let end = reader.at;
    let deepest = 0;
    for (;;) {
        const most = indent === 0 ? reader.end : reader.lineStart + indent;
        while (reader.at < most && reader.code() === _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .SPACE */ .t6)
            reader.at++;
        deepest = Math.max(deepest, reader.at - reader.lineStart);
        if ((indent === 0 || reader.at < most) && reader.code() === _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .TAB */ .wn) {
            throw new _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFault */ .Io("found a tab character where an indentation space is expected", reader.at);
        }
        if (!(0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .isBreak */ .kn)(reader.code()))
            break;
        breaks += reader.takeBreak();
        end = reader.at;
    }
    return { breaks, end, indent: indent === 0 ? Math.max(deepest, parentIndent + 1, 1) : indent };
}


/***/ }),

/***/ 1069:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (scanPlain),
  T: () => (folded)
});
var _pieces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1030);
var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2806);


function scanPlain(reader, { isFlow, indent }) {
    const pieces = new _pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .Pieces */ .q();
    let from = reader.at;
    let end = from;
    let fold = "";
    let isAtNewLine = false;
    while (!reader.isAtDocumentMark() && reader.code() !== _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .HASH */ .v9) {
        const start = reader.at;
        skipWords(reader, isFlow);
        if (reader.at === start)
            break;
        end = reader.at;
        const gap = scanGap(reader, indent);
        isAtNewLine = gap !== undefined;
        if (reader.at === end)
            break;
        if (gap !== undefined) {
            pieces.add(fold + reader.text.slice(from, end));
            fold = gap;
            from = reader.at;
        }
        if (!isFlow && reader.column < indent)
            break;
    }
    return { value: pieces.end(end > from ? fold + reader.text.slice(from, end) : ""), end, isAtNewLine };
}
function skipWords(reader, isFlow) {
    const { text } = reader;
    let at = reader.at;
    for (let code = text.charCodeAt(at); !(0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlankBreakOrEnd */ .cu)(code); code = text.charCodeAt(++at)) {
        if (code === _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .COLON */ .oH && (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlankBreakOrEnd */ .cu)(text.charCodeAt(at + 1)))
            break;
        if (isFlow && (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .endsFlowScalar */ .H4)(code))
            break;
    }
    reader.at = at;
}
function scanGap(reader, indent) {
    let first;
    const more = new _pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .Pieces */ .q();
    for (let code = reader.code();; code = reader.code()) {
        if ((0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlank */ .z3)(code)) {
            if (first !== undefined && code === _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .TAB */ .wn && reader.column < indent) {
                throw new _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFault */ .Io("found a tab character that violates indentation", reader.at);
            }
            reader.at++;
        }
        else if (!(0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .isBreak */ .kn)(code))
            break;
        else if (first === undefined)
            first = reader.takeBreak();
        else
            more.add(reader.takeBreak());
    }
    return first === undefined ? undefined : folded(first, more.end(""));
}
function folded(first, more) {
    if (first !== "\n")
        return first + more;
    return more === "" ? " " : more;
}


/***/ }),

/***/ 153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (scanQuoted)
});
var _pieces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1030);
var _utf8_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8506);
var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2806);
var _scan_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1069);




function scanQuoted(reader) {
    const start = reader.at;
    const quote = reader.code();
    const pieces = new _pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .Pieces */ .q();
    reader.at++;
    let from = reader.at;
    for (;;) {
        if (reader.isAtDocumentMark())
            throw new _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFault */ .Io("found unexpected document indicator", start);
        if (reader.code() === _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .END */ .Kp)
            throw new _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFault */ .Io("found unexpected end of stream", start);
        skipPlainCharacters(reader, quote);
        const end = reader.at;
        const code = reader.code();
        if (code === quote) {
            reader.at++;
            if (quote !== _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .SINGLE_QUOTE */ .ur || reader.code() !== _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .SINGLE_QUOTE */ .ur)
                return pieces.end(reader.text.slice(from, end));
            pieces.add(reader.text.slice(from, reader.at));
            reader.at++;
        }
        else if (code === _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKSLASH */ .r_) {
            if (end > from)
                pieces.add(reader.text.slice(from, end));
            if ((0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .isBreak */ .kn)(reader.code(1))) {
                reader.at++;
                reader.takeBreak();
                pieces.add(scanGap(reader, { isBroken: true }));
            }
            else
                pieces.add(scanEscape(reader));
        }
        else {
            const gap = scanGap(reader, { isBroken: false });
            if (gap === undefined)
                continue;
            pieces.add(reader.text.slice(from, end));
            pieces.add(gap);
        }
        from = reader.at;
    }
}
function skipPlainCharacters(reader, quote) {
    const { text } = reader;
    let at = reader.at;
    for (let code = text.charCodeAt(at); code !== quote && !(0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlankBreakOrEnd */ .cu)(code); code = text.charCodeAt(++at)) {
        if (code === _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKSLASH */ .r_ && quote === _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .DOUBLE_QUOTE */ .fi)
            break;
    }
    reader.at = at;
}
function scanGap(reader, { isBroken }) {
    let first = isBroken ? "" : undefined;
    const more = new _pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .Pieces */ .q();
    for (let code = reader.code();; code = reader.code()) {
        if ((0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlank */ .z3)(code))
            reader.at++;
        else if (!(0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .isBreak */ .kn)(code))
            break;
        else if (first === undefined)
            first = reader.takeBreak();
        else
            more.add(reader.takeBreak());
    }
    return first === undefined ? undefined : (0,_scan_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .T)(first, more.end(""));
}
const ESCAPES = new Map([
    ["0", "\0"],
    ["a", "\x07"],
    ["b", "\b"],
    ["t", "\t"],
    ["\t", "\t"],
    ["n", "\n"],
    ["v", "\v"],
    ["f", "\f"],
    ["r", "\r"],
    ["e", "\x1b"],
    [" ", " "],
    ['"', '"'],
    ["'", "'"],
    ["\\", "\\"],
    ["N", "\x85"],
    ["_", "\xa0"],
    ["L", "\u2028"],
    ["P", "\u2029"],
].map(([letter, text]) => [letter.charCodeAt(0), text]));
const CODE_LENGTHS = new Map([
    ["x".charCodeAt(0), 2],
    ["u".charCodeAt(0), 4],
    ["U".charCodeAt(0), 8],
]);
function scanEscape(reader) {
    const start = reader.at;
    const letter = reader.code(1);
    const simple = ESCAPES.get(letter);
    if (simple !== undefined) {
        reader.at += 2;
        return simple;
    }
    const digits = CODE_LENGTHS.get(letter) ?? 0;
    if (digits === 0)
        throw new _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFault */ .Io("found unknown escape character", start);
    reader.at += 2 + digits;
    let rune = 0;
    for (let at = start + 2; at < reader.at; at++) {
        const digit = (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .hexValue */ .Fh)(reader.text.charCodeAt(at));
        if (digit < 0)
            throw new _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFault */ .Io("did not find expected hexdecimal number", start);
        rune = rune * 16 + digit;
    }
    if ((rune >= 0xd800 && rune <= 0xdfff) || rune > 0x10ffff) {
        throw new _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFault */ .Io("found invalid Unicode character escape code", start);
    }
    return (0,_utf8_js__WEBPACK_IMPORTED_MODULE_3__/* .runeToString */ .Bc)(rune);
}


/***/ }),

};
//# sourceMappingURL=shared-go-yaml-and-go-strconv.js.map
