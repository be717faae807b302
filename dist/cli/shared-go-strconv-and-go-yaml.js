"use strict";
exports.ids = [948];
exports.modules = {

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
  q6: () => (/* binding */ parseBool),
  yE: () => (/* reexport */ parseFloat64),
  pX: () => (/* reexport */ parseInt64),
  CX: () => (/* reexport */ parseUint64),
  hD: () => (/* reexport */ quote),
  Zx: () => (/* reexport */ quoteRune),
  _n: () => (/* reexport */ unquote),
  yj: () => (/* reexport */ unquoteChar)
});

// UNUSED EXPORTS: OUT_OF_RANGE

// EXTERNAL MODULE: ./src/go/utf8.ts
var utf8 = __webpack_require__(8506);
;// CONCATENATED MODULE: ./src/go/strconv/quote.ts

/** `strconv.ErrSyntax` */
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
/** The characters that `a`, `n` and other letters stand for after a backslash. */
const ESCAPED = new Map([...SIMPLE_ESCAPES].map(([rune, escaped]) => [escaped.slice(1), rune]));
/** Go's `strconv.Quote`; with `ascii` its `QuoteToASCII`. */
function quote(text, options = {}) {
    let quoted = '"';
    for (const character of text) {
        const rune = character.codePointAt(0);
        if ((0,utf8/* isEscapedByte */._O)(rune))
            quoted += `\\x${hex(rune - 0xdc00, 2)}`;
        else
            quoted += escapeRune(rune, '"', options.ascii ?? false);
    }
    return `${quoted}"`;
}
/** Go's `strconv.QuoteRune`; with `ascii` its `QuoteRuneToASCII`. A number that is not a code point becomes U+FFFD. */
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
/** Go's `strconv.CanBackquote`: whether a string can be written as a raw string on one line. */
function canBackquote(text) {
    for (const character of text) {
        const rune = character.codePointAt(0);
        const isControl = (rune < 0x20 && rune !== 0x09) || rune === 0x7f;
        if (isControl || rune === 0x60 || rune === 0xfeff || (0,utf8/* isEscapedByte */._O)(rune))
            return false;
    }
    return true;
}
/** Go's `unicode.IsPrint`: letters, marks, numbers, punctuation, symbols, and of the spaces only U+0020. */
function isPrint(rune) {
    if (rune < 0x7f)
        return rune >= 0x20;
    return rune <= 0x10ffff && /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u.test(String.fromCodePoint(rune));
}
/** Go's `strconv.Unquote` for a string literal, `"..."` or `` `...` ``; `undefined` when its syntax is invalid. */
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
/** Characters and single bytes (`\xe6`), which may make up a character together. */
class StringParts {
    chunks = [];
    add(char) {
        this.chunks.push(char.isByte ? Buffer.of(char.rune) : Buffer.from((0,utf8/* runeToString */.Bc)(char.rune)));
    }
    text() {
        return (0,utf8/* decodeUtf8 */._6)(Buffer.concat(this.chunks));
    }
}
/** Go's `strconv.UnquoteChar` at `at`; `undefined` when the syntax is invalid. */
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

/** `strconv.ErrRange` */
const OUT_OF_RANGE = "value out of range";
const PREFIXES = new Map([
    ["0b", 2],
    ["0o", 8],
    ["0x", 16],
]);
const MAX_UINT64 = 2n ** 64n - 1n;
const CUTOFF = 2n ** 63n;
/** Go's `strconv.ParseUint(text, base, 64)`; base 0 reads `0x`, `0o`, `0b`, a leading 0 (octal) and underscores. */
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
/** The number. Digits beyond 64 bits are not added up, and the result is then some number that is too large. */
function numeral(digits, radix) {
    let value = 0n;
    for (const digit of digits) {
        value = value * BigInt(radix) + BigInt(digitValue(digit));
        if (value > MAX_UINT64)
            break;
    }
    return value;
}
/** Go's `strconv.ParseInt(text, base, 64)`. */
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
/** Go's `strconv.Atoi`. */
function atoi(text) {
    return parseInt64(text, 10);
}
/** The message of a `*strconv.NumError`. */
function numError(functionName, text, error) {
    return `strconv.${functionName}: parsing ${quote(text)}: ${error}`;
}
/** Underscores must stand between digits, or between a base prefix and a digit. */
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
const DECIMAL = /^[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[-+]?[0-9]+)?$/i;
/** An exponent starts with a digit. In hexadecimal numbers `e` is itself a digit. */
const EXPONENT_UNDERSCORE = /^[-+]?(?:0x.*p|[^x]*e)[-+]?_/i;
const HEXADECIMAL = /^([-+]?)0x([0-9a-f]*)\.?([0-9a-f]*)p([-+]?[0-9]+)$/i;
/**
 * Go's `strconv.ParseFloat(text, 64)`: decimal, hexadecimal, infinities and NaN, with underscores as in Go's literals.
 */
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
/** Returns `mantissa` times two to the power of `exponent`, rounded half to even. */
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
/** The fewest digits that parse to the same number. */
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
/** All the digits of a finite number. */
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
/** Rounds to `count` digits, exact halves to the even digit. */
function round(decimal, count) {
    const { digits, point } = decimal;
    if (count < 0 || count >= digits.length)
        return decimal;
    const kept = digits.slice(0, count);
    if (!roundsUp(digits, count))
        return { digits: trimZeros(kept), point };
    const nines = /9*$/.exec(kept)?.[0].length ?? 0;
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
/** Splits a number into its bits: it is `mantissa` times two to the power of `exponent`. */
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

/**
 * Go's `strconv.FormatFloat`.
 *
 * @param precision digits after the point (`e`, `f`, `x`) or all digits (`g`); -1 for the fewest that parse to the same
 */
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
/** Formats as `e` if the exponent is below -4 or not below the precision, otherwise as `f`; without trailing zeros. */
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
/** The exponent with a sign and at least two digits. */
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
    const fraction = precision < 0 ? nibbles.replace(/0+$/, "") : nibbles.slice(0, precision).padEnd(precision, "0");
    const text = `0x${mantissa >> TOP_BIT}${fraction && `.${fraction}`}p${exponentOf(exponent)}`;
    return format === "X" ? text.toUpperCase() : text;
}

;// CONCATENATED MODULE: ./src/go/strconv/strconv.ts
/** Go's package strconv: numbers, booleans and quoted strings. */




const TRUE = ["1", "t", "T", "TRUE", "true", "True"];
const FALSE = ["0", "f", "F", "FALSE", "false", "False"];
/** Go's `strconv.ParseBool`; `undefined` for a string that is not a boolean. */
function parseBool(text) {
    if (TRUE.includes(text))
        return true;
    return FALSE.includes(text) ? false : undefined;
}


/***/ }),

/***/ 6142:
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
 * Go's package unicode. It maps one code point to one code point, whereas JavaScript's methods may return several ("ß")
 * and depend on the neighbors ("Σ" at the end of a word).
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
/** Maps to title case, which differs from upper case for digraphs such as "ǆ" and for Georgian letters. */
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
/** The capitals of Greek letters with iota subscript, which JavaScript maps to two letters. */
function greekCapital(rune) {
    if (rune >= 0x1f80 && rune <= 0x1faf && rune % 16 < 8)
        return rune + 8;
    if (rune === 0x1fb3 || rune === 0x1fc3 || rune === 0x1ff3)
        return rune + 9;
    return rune;
}
/** The code point of a string that is one code point long. */
function single(text) {
    const rune = text.codePointAt(0);
    return text.length === (rune > 0xffff ? 2 : 1) ? rune : undefined;
}


/***/ }),

/***/ 8506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ encodeUtf8),
/* harmony export */   BC: () => (/* binding */ toValidUtf8),
/* harmony export */   Bc: () => (/* binding */ runeToString),
/* harmony export */   D: () => (/* binding */ byteSlice),
/* harmony export */   Kt: () => (/* binding */ compareStrings),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   _O: () => (/* binding */ isEscapedByte),
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   mZ: () => (/* binding */ runes),
/* harmony export */   yS: () => (/* binding */ RUNE_ERROR)
/* harmony export */ });
/**
 * Go strings are bytes, JavaScript's are UTF-16. A Go string is kept here as the JavaScript string of its UTF-8
 * decoding. A byte that does not belong to valid UTF-8 is kept as the lone surrogate U+DC00 + byte (U+DC80 to U+DCFF).
 * So every sequence of bytes has exactly one string, and encoding returns it unchanged.
 */
const ESCAPE_FIRST = 0xdc80;
const ESCAPE_LAST = 0xdcff;
/** The code point that Go reads for a byte that is not valid UTF-8. */
const RUNE_ERROR = 0xfffd;
/**
 * Returns the bytes of a Go string. A lone surrogate that stands for no byte becomes U+FFFD, as usual in JavaScript.
 */
function encodeUtf8(text) {
    if (text.isWellFormed())
        return Buffer.from(text, "utf8");
    const chunks = [];
    let from = 0;
    for (let at = 0; at < text.length; at++) {
        const rune = text.codePointAt(at);
        if (rune > 0xffff)
            at++;
        else if (isEscapedByte(rune)) {
            chunks.push(Buffer.from(text.slice(from, at), "utf8"), Buffer.of(rune - 0xdc00));
            from = at + 1;
        }
    }
    chunks.push(Buffer.from(text.slice(from), "utf8"));
    return Buffer.concat(chunks);
}
/** Returns the Go string of these bytes. Invalid bytes are kept as lone surrogates. */
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
        text += buffer.toString("utf8", from, at) + String.fromCharCode(0xdc00 + buffer[at]);
        at++;
        from = at;
    }
    return text + buffer.toString("utf8", from);
}
/** Returns a well-formed string for messages and files: every invalid byte becomes U+FFFD. */
function toValidUtf8(text) {
    return text.isWellFormed() ? text : decodeUtf8(encodeUtf8(text)).toWellFormed();
}
/** Go's `len(text)`, which counts bytes. */
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
/** Go's `text[from:to]`. Positions count bytes and may cut a character into bytes. */
function byteSlice(text, from, to) {
    return isAscii(text) ? text.slice(from, to) : decodeUtf8(encodeUtf8(text).subarray(from, to));
}
/** The code points of a Go string as `for range` yields them: an invalid byte is U+FFFD. */
function* runes(text) {
    for (const character of text)
        yield runeOf(character.codePointAt(0));
}
/** Go's `string(rune)`. A number that is not a code point becomes U+FFFD. */
function runeToString(rune) {
    const valid = rune >= 0 && rune <= 0x10ffff && !(rune >= 0xd800 && rune <= 0xdfff);
    return String.fromCodePoint(valid ? rune : RUNE_ERROR);
}
/** Compares by bytes. This is the order of code points, which differs from JavaScript's `<` beyond U+FFFF. */
function compareStrings(left, right) {
    const length = Math.min(left.length, right.length);
    for (let at = 0; at < length; at++) {
        const a = left.charCodeAt(at);
        const b = right.charCodeAt(at);
        if (a === b)
            continue;
        if (a < 0xd800 && b < 0xd800)
            return a - b;
        return Buffer.compare(encodeUtf8(left), encodeUtf8(right));
    }
    return left.length - right.length;
}
function isAscii(text) {
    for (let at = 0; at < text.length; at++)
        if (text.charCodeAt(at) >= 0x80)
            return false;
    return true;
}
/** Whether a lone UTF-16 unit stands for an invalid byte. */
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
/** The length of the UTF-8 sequence that starts at `at`, 0 if none does. Overlong forms and surrogates are invalid. */
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

/***/ 9948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* reexport */ emit),
  h: () => (/* reexport */ resolve)
});

// EXTERNAL MODULE: ./src/go/unicode.ts
var unicode = __webpack_require__(6142);
;// CONCATENATED MODULE: ./src/go/yaml/keys.ts

/**
 * Compares keys in the order in which go.yaml.in/yaml/v2 writes those of a mapping: letters by code point, numbers
 * within keys by their size, letters after everything else.
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
/** Whether a zero follows another digit than zero in the same number. Other zeros are ignored. */
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

// EXTERNAL MODULE: ./src/go/strconv/strconv.ts + 5 modules
var strconv = __webpack_require__(7867);
;// CONCATENATED MODULE: ./src/go/yaml/resolve.ts

const WORDS = new Map([
    ...["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"].map(meaning(true)),
    ...["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"].map(meaning(false)),
    ...["", "~", "null", "Null", "NULL"].map(meaning(null)),
    ...[".nan", ".NaN", ".NAN"].map(meaning(Number.NaN)),
    ...[".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"].map(meaning(Number.POSITIVE_INFINITY)),
    ...["-.inf", "-.Inf", "-.INF"].map(meaning(Number.NEGATIVE_INFINITY)),
]);
const FLOAT = /^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/;
const BASE_60 = /^[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?$/;
const TIMESTAMP = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt]\d{1,2}:\d{1,2}:\d{1,2}(?:[.,]\d+)?(?:Z|[-+]\d\d:\d\d)| \d{1,2}:\d{1,2}:\d{1,2}(?:[.,]\d+)?)?$/;
/**
 * Reads a plain scalar as go.yaml.in/yaml/v2 does, the YAML 1.1 of Kubernetes: `yes` and `on` are booleans, `010` is 8,
 * base-60 numbers and timestamps stay text.
 *
 * Ref: https://github.com/yaml/go-yaml/blob/v2.4.2/resolve.go
 */
function resolve(plain) {
    const word = WORDS.get(plain);
    if (word !== undefined)
        return word;
    if (/^[-+0-9]/.test(plain))
        return number(plain);
    if (plain.startsWith("."))
        return resolve_float(plain) ?? plain;
    return plain;
}
/** Whether a text must be quoted so that it is read back as text; base-60 numbers are, for other parsers' sake. */
function needsQuotes(text) {
    return typeof resolve(text) !== "string" || isTimestamp(text) || BASE_60.test(text);
}
function number(plain) {
    const digits = plain.replaceAll("_", "");
    const signed = (0,strconv/* parseInt64 */.pX)(digits, 0);
    if (!signed.error)
        return signed.value;
    const unsigned = (0,strconv/* parseUint64 */.CX)(digits, 0);
    if (!unsigned.error)
        return unsigned.value;
    return (FLOAT.test(digits) ? resolve_float(digits) : undefined) ?? plain;
}
function resolve_float(text) {
    const { value, error } = (0,strconv/* parseFloat64 */.yE)(text);
    return error ? undefined : value;
}
function isTimestamp(text) {
    const [, , month, day] = TIMESTAMP.exec(text) ?? [];
    return month !== undefined && Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
}
function meaning(value) {
    return (word) => [word, value];
}

;// CONCATENATED MODULE: ./src/go/yaml/style.ts

/** In bytes. Longer keys are written after a question mark. */
const MAX_SIMPLE_KEY = 128;
/**
 * Chooses the style of a scalar. A string that would be read as another type is quoted; one with line breaks is a
 * block.
 */
function styleOf(value, { isText, isKey }) {
    if (!isText)
        return "plain";
    const traits = traitsOf(value);
    if (value.includes("\n")) {
        return traits.isSpecial || traits.hasTrailingSpace || traits.hasSpaceBeforeBreak || isKey ? "double" : "literal";
    }
    if (needsQuotes(value))
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
/** Whether a plain scalar with these characters would be read as something else. */
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
/** The mark after `|`: `-` for a string that does not end with a line break, `+` for one that ends with several. */
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
/** Whether a character is printable. Characters beyond U+FFFF are not, as in the original. */
function isPrintable(value, at) {
    const rune = value.codePointAt(at);
    if (rune === 0x0a || (rune >= 0x20 && rune <= 0x7e))
        return true;
    return rune >= 0xa0 && rune <= 0xfffd && !(rune >= 0xd800 && rune <= 0xdfff) && rune !== 0xfeff;
}
/** The number of UTF-16 units of the character at `at`. */
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


/** Lines are broken at the first space after this column. */
const BEST_WIDTH = 80;
const INDENT = 2;
/**
 * Writes YAML as go.yaml.in/yaml/v2 does, and so Kubernetes: keys sorted, lists not indented within mappings, long
 * lines folded, single quotes where a plain scalar is not possible, `|` for strings with line breaks.
 *
 * Ref: https://github.com/yaml/go-yaml/blob/v2.4.2/emitterc.go
 */
function emit(value) {
    const emitter = new Emitter();
    emitter.node(value, { indent: -1, inMapping: false });
    emitter.finish();
    return { text: emitter.text, runs: emitter.runs };
}
/** Writes a value. Its state is the current position in the output. */
class Emitter {
    text = "";
    runs = [];
    #column = 0;
    /** Whether the last character was white space. Then no space is needed before the next token. */
    #whitespace = true;
    /** Whether the line consists of indentation, `-` and `?` so far. */
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
    /** Writes a line break in place of the space at `at`. */
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

;// CONCATENATED MODULE: ./src/go/yaml/yaml.ts
/** go.yaml.in/yaml/v2: what a plain scalar means, and how values are written. */




/***/ }),

};
