"use strict";
exports.ids = [4297];
exports.modules = {

/***/ 4297:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderWithValues: () => (renderWithValues)
});

// EXTERNAL MODULE: ./src/files/positions.ts
var positions = __webpack_require__(34);
// EXTERNAL MODULE: ./src/problem/checked.ts
var checked = __webpack_require__(3275);
// EXTERNAL MODULE: ./src/render/regexps.ts
var regexps = __webpack_require__(7625);
// EXTERNAL MODULE: ./src/go/func.ts
var func = __webpack_require__(9579);
// EXTERNAL MODULE: ./src/go/copystructure.ts
var copystructure = __webpack_require__(8611);
// EXTERNAL MODULE: ./src/go/metered.ts
var metered = __webpack_require__(917);
// EXTERNAL MODULE: ./src/go/sprig/flow.ts
var flow = __webpack_require__(1937);
// EXTERNAL MODULE: ./src/go/sprig/reflect.ts
var reflect = __webpack_require__(1620);
// EXTERNAL MODULE: ./src/go/sprig/texts.ts
var texts = __webpack_require__(3493);
// EXTERNAL MODULE: ./src/go/sprig/url.ts + 1 modules
var url = __webpack_require__(584);
// EXTERNAL MODULE: ./src/go/reflect.ts
var go_reflect = __webpack_require__(4563);
// EXTERNAL MODULE: ./src/go/sprig/crypto.ts
var sprig_crypto = __webpack_require__(5296);
;// CONCATENATED MODULE: ./src/go/sprig/v3/crypto.ts



const crypto3 = {
    ...sprig_crypto/* crypto */.E,
    sha512sum: (0,func/* func */.Pc)([go_reflect/* STRING */.An], ([text], budget) => (0,sprig_crypto/* digest */.b)("sha512", text, budget)),
};

// EXTERNAL MODULE: ./src/go/strconv/strconv.ts + 5 modules
var strconv = __webpack_require__(7867);
// EXTERNAL MODULE: ./src/go/time/duration.ts
var time_duration = __webpack_require__(7035);
// EXTERNAL MODULE: ./src/go/time/time.ts + 6 modules
var time = __webpack_require__(7092);
// EXTERNAL MODULE: ./src/go/value.ts
var go_value = __webpack_require__(5348);
// EXTERNAL MODULE: ./src/go/sprig/date.ts
var date = __webpack_require__(3757);
;// CONCATENATED MODULE: ./src/go/sprig/v3/date.ts








const SECOND = 1000000000n;
const HOUR = 3600n * SECOND;
const DAY = 24n * HOUR;
const ROUND_UNITS = [
    [365n * DAY, "y"],
    [30n * DAY, "mo"],
    [DAY, "d"],
    [HOUR, "h"],
    [60n * SECOND, "m"],
    [SECOND, "s"],
];
const date3 = {
    ...date/* date */.p,
    duration: (0,func/* func */.Pc)([go_reflect/* ANY */.x4], ([value]) => (0,time_duration/* formatDuration */.a3)(BigInt.asIntN(64, secondsOf(value) * SECOND))),
    durationRound: (0,func/* func */.Pc)([go_reflect/* ANY */.x4], ([value]) => rounded(value)),
    mustToDate: (0,metered/* metered */.F3)((0,func/* func */.Pc)([go_reflect/* STRING */.An, go_reflect/* STRING */.An], ([layout, text]) => {
        const parsed = (0,time/* parseTimeOrError */.uh)(layout, text);
        if (typeof parsed === "string")
            throw new func/* GoError */.nY(parsed);
        return (0,time/* time */.kB)(parsed);
    }), metered/* SLOW_CHARACTERS_A_STEP */.k5),
    mustDateModify: (0,func/* func */.Pc)([go_reflect/* STRING */.An, time/* TIME */.E9], ([change, value]) => modified(change, value)),
    must_date_modify: (0,func/* func */.Pc)([go_reflect/* STRING */.An, time/* TIME */.E9], ([change, value]) => modified(change, value)),
};
function secondsOf(value) {
    if (typeof value === "string")
        return (0,strconv/* parseInt64 */.pX)(value, 10).value;
    return int64Of(value) ?? 0n;
}
function int64Of(value) {
    return value instanceof go_value/* GoNumber */.wK && value.type.name === "int64" ? BigInt(value.value) : undefined;
}
function rounded(value) {
    if (value instanceof go_value/* GoOpaque */.Sk && value.type === time/* TIME */.E9) {
        throw new func/* GoError */.nY('function "durationRound" is disabled for times: it would read the clock');
    }
    const nanoseconds = (typeof value === "string" ? (0,time_duration/* parseNanoseconds */.Nj)(value) : int64Of(value)) ?? 0n;
    const size = nanoseconds < 0n ? -nanoseconds : nanoseconds;
    const unit = ROUND_UNITS.find(([length]) => size > length);
    return unit ? `${size / unit[0]}${unit[1]}` : "0s";
}
function modified(change, value) {
    const duration = (0,time_duration/* parseDuration */.E9)(change);
    if (duration.kind === "invalid")
        throw new func/* GoError */.nY(duration.message);
    return (0,time/* time */.kB)((0,time/* addNanoseconds */.$O)((0,time/* momentOf */.Et)(value), duration.nanoseconds));
}

// EXTERNAL MODULE: ./src/go/encoding/json.ts
var json = __webpack_require__(69);
// EXTERNAL MODULE: ./src/go/pieces.ts
var go_pieces = __webpack_require__(1030);
// EXTERNAL MODULE: ./src/go/utf8.ts
var utf8 = __webpack_require__(8506);
;// CONCATENATED MODULE: ./src/go/encoding/json-unmarshal.ts





const TARGET_TYPES = { map: "map[string]interface {}", list: "[]interface {}" };
function unmarshalJson(text, target, budget) {
    const reader = new JsonReader(text, budget);
    let value;
    try {
        value = reader.document();
    }
    catch (error) {
        if (!(error instanceof func/* GoError */.nY))
            throw error;
        return { value: undefined, error: error.message };
    }
    const isNil = value === null && reader.firstError === undefined;
    if (target !== "any" && !isNil && !(target === "map" ? value instanceof go_value/* GoMap */.tn : value instanceof go_value/* GoSlice */.dP)) {
        const error = `json: cannot unmarshal ${kindOf(value)} into Go value of type ${TARGET_TYPES[target]}`;
        return { value: undefined, error };
    }
    return { value, ...(reader.firstError !== undefined && { error: reader.firstError }) };
}
function kindOf(value) {
    if (value instanceof go_value/* GoMap */.tn)
        return "object";
    if (value instanceof go_value/* GoSlice */.dP)
        return "array";
    if (typeof value === "boolean")
        return "bool";
    return typeof value === "string" ? "string" : "number";
}
const ESCAPES = {
    '"': '"',
    "\\": "\\",
    "/": "/",
    b: "\b",
    f: "\f",
    n: "\n",
    r: "\r",
    t: "\t",
};
class JsonReader {
    text;
    budget;
    firstError;
    #at = 0;
    #depth = 0;
    constructor(text, budget) {
        this.text = text;
        this.budget = budget;
    }
    document() {
        const value = this.#value();
        this.#skipSpace();
        if (this.#at < this.text.length)
            throw this.#invalid("after top-level value");
        return value;
    }
    #value() {
        this.budget.steps(1);
        this.#skipSpace();
        const first = this.#character();
        if (first === "{")
            return this.#nested(() => this.#object());
        if (first === "[")
            return this.#nested(() => this.#array());
        if (first === '"') {
            this.budget.steps(func/* STEPS_PER_STRING */.KQ);
            return this.#string();
        }
        if (first === "t")
            return this.#literal("true", true);
        if (first === "f")
            return this.#literal("false", false);
        if (first === "n")
            return this.#literal("null", null);
        if (first === "-" || isDigit(first))
            return this.#number();
        throw this.#invalid("looking for beginning of value");
    }
    #nested(read) {
        this.#at++;
        this.#depth++;
        this.budget.steps(func/* STEPS_PER_CONTAINER */.Sw);
        this.budget.depth(this.#depth);
        const value = read();
        this.#depth--;
        return value;
    }
    #object() {
        const entries = [];
        this.#skipSpace();
        if (this.#takes("}"))
            return (0,go_value/* dict */.jd)();
        for (;;) {
            this.#skipSpace();
            if (this.#character() !== '"')
                throw this.#invalid("looking for beginning of object key string");
            const key = this.#string();
            this.#skipSpace();
            if (!this.#takes(":"))
                throw this.#invalid("after object key");
            this.budget.steps(func/* STEPS_PER_ENTRY */.jC);
            entries.push([key, this.#value()]);
            this.#skipSpace();
            if (this.#takes("}"))
                return (0,go_value/* dict */.jd)(entries);
            if (!this.#takes(","))
                throw this.#invalid("after object key:value pair");
        }
    }
    #array() {
        const items = [];
        this.#skipSpace();
        if (this.#takes("]"))
            return (0,go_value/* list */.p_)([]);
        for (;;) {
            items.push(this.#value());
            this.#skipSpace();
            if (this.#takes("]"))
                return (0,go_value/* list */.p_)(items);
            if (!this.#takes(","))
                throw this.#invalid("after array element");
        }
    }
    #literal(word, value) {
        for (let index = 0; index < word.length; index++) {
            if (this.#takes(word[index]))
                continue;
            throw this.#invalid(`in literal ${word} (expecting '${word[index]}')`);
        }
        return value;
    }
    #string() {
        const pieces = new go_pieces/* Pieces */.q();
        this.#at++;
        for (;;) {
            const start = this.#at;
            while (isPlain(this.text.charCodeAt(this.#at)))
                this.#at++;
            const plain = this.text.slice(start, this.#at);
            this.budget.string(pieces.length + plain.length, plain.length);
            if (this.#takes('"'))
                return pieces.end(plain).toWellFormed();
            if (!this.#takes("\\"))
                throw this.#invalid("in string literal");
            pieces.add(plain);
            pieces.add(this.#escape());
        }
    }
    #escape() {
        const name = this.#character();
        const simple = name === undefined ? undefined : ESCAPES[name];
        if (simple === undefined && name !== "u")
            throw this.#invalid("in string escape code");
        this.#at++;
        if (simple !== undefined)
            return simple;
        const start = this.#at;
        while (this.#at < start + 4) {
            if (!/^[0-9a-fA-F]$/.test(this.#character() ?? ""))
                throw this.#invalid("in \\u hexadecimal character escape");
            this.#at++;
        }
        return String.fromCharCode(Number.parseInt(this.text.slice(start, this.#at), 16));
    }
    #number() {
        const start = this.#at;
        this.#takes("-");
        if (!this.#takes("0"))
            this.#digits("in numeric literal");
        if (this.#takes("."))
            this.#digits("after decimal point in numeric literal");
        if (this.#takes("e") || this.#takes("E")) {
            if (!this.#takes("+"))
                this.#takes("-");
            this.#digits("in exponent of numeric literal");
        }
        const digits = this.text.slice(start, this.#at);
        const { value, error } = (0,strconv/* parseFloat64 */.yE)(digits);
        if (!error)
            return value;
        this.firstError ??= `json: cannot unmarshal number ${digits} into Go value of type float64`;
        return null;
    }
    #digits(context) {
        if (!isDigit(this.#character()))
            throw this.#invalid(context);
        while (isDigit(this.#character()))
            this.#at++;
    }
    #character() {
        return this.text[this.#at];
    }
    #takes(character) {
        if (this.#character() !== character)
            return false;
        this.#at++;
        return true;
    }
    #skipSpace() {
        while (/^[ \t\r\n]$/.test(this.#character() ?? ""))
            this.#at++;
    }
    #invalid(context) {
        const rest = this.text.slice(this.#at, this.#at + 2) || (NO_SPACE.test(context) ? " " : "");
        if (rest === "")
            return new func/* GoError */.nY("unexpected end of JSON input");
        const byte = rest.charCodeAt(0) < 0x80 ? rest[0] : String.fromCharCode(firstByte(rest));
        return new func/* GoError */.nY(`invalid character ${quoteCharacter(byte)} ${context}`);
    }
}
const NO_SPACE = /^in (?!string literal)|^after decimal point/;
function firstByte(text) {
    const byte = (0,utf8/* byteSlice */.D)(text, 0, 1);
    return byte.charCodeAt(0) & 0xff;
}
function quoteCharacter(character) {
    if (character === "'")
        return "'\\''";
    return character === '"' ? "'\"'" : `'${(0,strconv/* quoteInError */.Wn)(character).slice(1, -1)}'`;
}
function isPlain(code) {
    return code >= 0x20 && code !== 0x22 && code !== 0x5c;
}
function isDigit(character) {
    return character !== undefined && character >= "0" && character <= "9";
}

// EXTERNAL MODULE: ./src/go/sprig/defaults.ts
var defaults = __webpack_require__(6331);
;// CONCATENATED MODULE: ./src/go/sprig/v3/defaults.ts





const RAW = { escapeHtml: false };
const defaults3 = {
    ...defaults/* defaults */.N,
    all: (0,func/* variadic */.Oe)([], go_reflect/* ANY */.x4, (values) => !values.some(defaults/* isEmpty */.I)),
    any: (0,func/* variadic */.Oe)([], go_reflect/* ANY */.x4, (values) => values.some((value) => !(0,defaults/* isEmpty */.I)(value))),
    fromJson: (0,func/* func */.Pc)([go_reflect/* STRING */.An], ([text], budget) => unmarshalJson(text, "any", budget).value ?? null),
    mustFromJson: (0,func/* func */.Pc)([go_reflect/* STRING */.An], ([text], budget) => {
        const { value = null, error } = unmarshalJson(text, "any", budget);
        if (error !== undefined)
            throw new func/* GoError */.nY(error);
        return value;
    }),
    mustToJson: writer({}),
    mustToPrettyJson: writer({ indent: "  " }),
    toRawJson: writer(RAW),
    mustToRawJson: writer(RAW),
};
function writer(options) {
    return (0,func/* func */.Pc)([go_reflect/* ANY */.x4], ([value], budget) => (0,json/* mustMarshal */.e)(value, options, budget));
}

// EXTERNAL MODULE: ./src/go/sprig/denied.ts
var denied = __webpack_require__(6466);
;// CONCATENATED MODULE: ./src/go/sprig/v3/denied.ts


const denied3 = new Map([
    ...denied/* denied */.wk,
    (0,denied/* deny */.Xg)("randInt", [go_reflect/* INT */.I8, go_reflect/* INT */.I8], denied/* RANDOM */.Ov),
    (0,denied/* deny */.Xg)("randBytes", [go_reflect/* INT */.I8], denied/* RANDOM */.Ov),
    (0,denied/* deny */.Xg)("bcrypt", [go_reflect/* STRING */.An], denied/* SECRET */.bB),
    (0,denied/* deny */.Xg)("htpasswd", [go_reflect/* STRING */.An, go_reflect/* STRING */.An], denied/* SECRET */.bB),
    (0,denied/* deny */.Xg)("genCAWithKey", [go_reflect/* STRING */.An, go_reflect/* INT */.I8, go_reflect/* STRING */.An], denied/* SECRET */.bB),
    (0,denied/* deny */.Xg)("genSelfSignedCertWithKey", [go_reflect/* STRING */.An, go_reflect/* ANY_SLICE */.m, go_reflect/* ANY_SLICE */.m, go_reflect/* INT */.I8, go_reflect/* STRING */.An], denied/* SECRET */.bB),
    (0,denied/* deny */.Xg)("genSignedCertWithKey", [go_reflect/* STRING */.An, go_reflect/* ANY_SLICE */.m, go_reflect/* ANY_SLICE */.m, go_reflect/* INT */.I8, denied/* CERTIFICATE */.kX, go_reflect/* STRING */.An], denied/* SECRET */.bB),
]);

// EXTERNAL MODULE: ./src/go/sprig/dict.ts + 1 modules
var dict = __webpack_require__(737);
;// CONCATENATED MODULE: ./src/go/sprig/v3/dict.ts




const dict3 = {
    ...dict/* dict */.j,
    get: (0,func/* func */.Pc)([go_reflect/* ANY_MAP */.U7, go_reflect/* STRING */.An], ([map, key]) => map.entries.get(key) ?? (map.entries.has(key) ? null : "")),
    dig: (0,func/* variadic */.Oe)([], go_reflect/* ANY */.x4, (values, budget) => dig(values, budget)),
    mustDeepCopy: dict/* dict */.j.deepCopy,
    mustMerge: (0,func/* variadic */.Oe)([go_reflect/* ANY_MAP */.U7], go_reflect/* ANY_MAP */.U7, ([map, ...sources], budget) => (0,dict/* mustMerge */._)(map, sources, false, budget)),
    mustMergeOverwrite: (0,func/* variadic */.Oe)([go_reflect/* ANY_MAP */.U7], go_reflect/* ANY_MAP */.U7, ([map, ...sources], budget) => (0,dict/* mustMerge */._)(map, sources, true, budget)),
};
function dig(values, budget) {
    if (values.length < 3)
        throw new func/* GoError */.nY("dig needs at least three arguments");
    budget.steps(values.length);
    let map = asMap(values.at(-1));
    const fallback = values.at(-2);
    const keys = values.slice(0, -2).map(asString);
    for (const [index, key] of keys.entries()) {
        if (!map.entries.has(key))
            return fallback;
        const value = map.entries.get(key);
        if (index === keys.length - 1)
            return value;
        map = asMap(value);
    }
    return fallback;
}
function asMap(value) {
    if (value instanceof go_value/* GoMap */.tn && value.type === go_reflect/* ANY_MAP */.U7)
        return value;
    throw conversionError(value, go_reflect/* ANY_MAP */.U7.name);
}
function asString(value) {
    if (typeof value === "string")
        return value;
    throw conversionError(value, go_reflect/* STRING */.An.name);
}
function conversionError(value, type) {
    return new func/* GoError */.nY(`interface conversion: interface {} is ${(0,go_value/* typeOf */.QP)(value)?.name ?? "nil"}, not ${type}`);
}

// EXTERNAL MODULE: ./src/go/sprig/list.ts
var list = __webpack_require__(3569);
// EXTERNAL MODULE: ./src/go/sprig/numeric.ts
var numeric = __webpack_require__(90);
;// CONCATENATED MODULE: ./src/go/sprig/v3/cast.ts



const MAX_LENGTH = 1_000;
const casts = {
    toInt64(given) {
        const value = pointee(given);
        if (typeof value === "bigint")
            return value;
        if (typeof value === "number")
            return (0,numeric/* truncated */.ps)(value);
        if (typeof value === "boolean")
            return value ? 1n : 0n;
        if (typeof value === "string")
            return parseInteger(value);
        if (!(value instanceof go_value/* GoNumber */.wK))
            return 0n;
        return typeof value.value === "number" ? (0,numeric/* truncated */.ps)(value.value) : BigInt.asIntN(64, value.value);
    },
    toFloat64(given) {
        const value = pointee(given);
        if (typeof value === "string")
            return parseDecimal(value);
        if (value instanceof go_value/* GoNumber */.wK)
            return Number(value.value);
        return typeof value === "bigint" || typeof value === "number" || typeof value === "boolean" ? Number(value) : 0;
    },
};
function pointee(value) {
    let end = value;
    while (end instanceof go_value/* GoPointer */.EJ)
        end = end.target ?? null;
    return end;
}
function parseInteger(text) {
    const whole = withoutFraction(text);
    if (whole.length > MAX_LENGTH)
        return 0n;
    const { value, error } = (0,strconv/* parseInt64 */.pX)(whole, 0);
    return error ? 0n : value;
}
function withoutFraction(text) {
    const whole = /^([-+]?[0-9]*)(?:\.[0-9]*)?$/.exec(text)?.[1];
    if (!text.includes(".") || whole === undefined)
        return text;
    return /[0-9]$/.test(whole) ? whole : `${whole}0`;
}
function parseDecimal(text) {
    if (text.length > MAX_LENGTH)
        return 0;
    const { value, error } = (0,strconv/* parseFloat64 */.yE)(text);
    return error ? 0 : value;
}

;// CONCATENATED MODULE: ./src/go/sprig/v3/list.ts





const shared = (0,list/* listWith */.VO)(casts);
const list3 = {
    ...shared,
    ...must(["append", "push", "prepend", "first", "rest", "last", "initial", "compact"]),
    ...must(["reverse", "uniq", "without", "has", "slice"]),
    chunk: (0,func/* func */.Pc)([go_reflect/* INT */.I8, go_reflect/* ANY */.x4], ([size, value], budget) => chunk(Number(size), value, budget)),
    mustChunk: (0,func/* func */.Pc)([go_reflect/* INT */.I8, go_reflect/* ANY */.x4], ([size, value], budget) => chunk(Number(size), value, budget)),
};
function must(names) {
    return Object.fromEntries(names.map((name) => [`must${name.charAt(0).toUpperCase()}${name.slice(1)}`, shared[name]]));
}
const CHUNKS = (0,go_reflect/* sliceOf */.Mz)(go_reflect/* ANY_SLICE */.m);
function chunk(size, value, budget) {
    const items = (0,list/* itemsOf */.S3)(value, (kind) => `Cannot chunk type ${kind}`, budget);
    const count = Math.floor((items.length - 1) / size) + 1;
    if (!(count >= 0 && Number.isFinite(count)))
        throw new func/* GoError */.nY(BAD_LENGTH);
    budget.items(count);
    budget.steps(count * func/* STEPS_PER_CONTAINER */.Sw);
    const chunks = Array.from({ length: count }, (_, index) => {
        const isLast = index === count - 1;
        const length = isLast ? Math.floor(items.length % size) || size : size;
        if (length < 0)
            throw new func/* GoError */.nY(BAD_LENGTH);
        return (0,go_value/* list */.p_)(items.slice(index * size, index * size + length));
    });
    return new go_value/* GoSlice */.dP(CHUNKS, chunks);
}
const BAD_LENGTH = "runtime error: makeslice: len out of range";

;// CONCATENATED MODULE: ./src/go/sprig/v3/decimal.ts


const DIVISION_DIGITS = 16;
const DIGITS_A_STEP = 16;
function decimalOf(float) {
    if (!Number.isFinite(float)) {
        throw new func/* GoError */.nY(`Cannot create a Decimal from ${(0,strconv/* formatFloat */.kr)(float, "g", -1, 64)}`);
    }
    if (float === 0)
        return { coefficient: 0n, exponent: 0 };
    const [mantissa = "", exponent = ""] = (0,strconv/* formatFloat */.kr)(float, "e", -1, 64).split("e");
    const [whole = "", fraction = ""] = mantissa.split(".");
    return { coefficient: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}
function toFloat({ coefficient, exponent }) {
    return Number(`${coefficient}e${exponent}`);
}
function add(left, right, budget) {
    const exponent = Math.min(left.exponent, right.exponent);
    return { coefficient: scaled(left, exponent, budget) + scaled(right, exponent, budget), exponent };
}
function subtract(left, right, budget) {
    return add(left, { ...right, coefficient: -right.coefficient }, budget);
}
function multiply(left, right, budget) {
    const coefficient = left.coefficient * right.coefficient;
    charge(coefficient, budget);
    return { coefficient, exponent: left.exponent + right.exponent };
}
function divide(left, right, budget) {
    if (right.coefficient === 0n)
        throw new func/* GoError */.nY("decimal division by 0");
    const shift = left.exponent - right.exponent + DIVISION_DIGITS;
    const numerator = shift > 0 ? left.coefficient * 10n ** BigInt(shift) : left.coefficient;
    const denominator = shift < 0 ? right.coefficient * 10n ** BigInt(-shift) : right.coefficient;
    charge(numerator, budget);
    const quotient = numerator / denominator;
    const rest = numerator % denominator;
    const isUp = 2n * size(rest) >= size(denominator);
    const isNegative = left.coefficient < 0n !== right.coefficient < 0n;
    const coefficient = isUp ? quotient + (isNegative ? -1n : 1n) : quotient;
    return { coefficient, exponent: -DIVISION_DIGITS };
}
function scaled({ coefficient, exponent }, to, budget) {
    const result = coefficient * 10n ** BigInt(exponent - to);
    charge(result, budget);
    return result;
}
function charge(value, budget) {
    budget.steps(1 + Math.floor(value.toString(16).length / DIGITS_A_STEP));
}
function size(value) {
    return value < 0n ? -value : value;
}

;// CONCATENATED MODULE: ./src/go/sprig/v3/numeric.ts





const { toFloat64 } = casts;
const numeric3 = {
    ...(0,numeric/* numericWith */._Q)(casts),
    add1f: (0,func/* func */.Pc)([go_reflect/* ANY */.x4], ([value], budget) => toFloat(add(decimal(value), decimal(1n), budget))),
    addf: (0,func/* variadic */.Oe)([], go_reflect/* ANY */.x4, (values, budget) => folded(decimalOf(0), values, add, budget)),
    subf: (0,func/* variadic */.Oe)([go_reflect/* ANY */.x4], go_reflect/* ANY */.x4, ([first, ...rest], budget) => folded(decimal(first), rest, subtract, budget)),
    mulf: (0,func/* variadic */.Oe)([go_reflect/* ANY */.x4], go_reflect/* ANY */.x4, ([first, ...rest], budget) => folded(decimal(first), rest, multiply, budget)),
    divf: (0,func/* variadic */.Oe)([go_reflect/* ANY */.x4], go_reflect/* ANY */.x4, ([first, ...rest], budget) => folded(decimal(first), rest, divide, budget)),
    maxf: (0,func/* variadic */.Oe)([go_reflect/* ANY */.x4], go_reflect/* ANY */.x4, (values) => Math.max(...values.map(toFloat64))),
    minf: (0,func/* variadic */.Oe)([go_reflect/* ANY */.x4], go_reflect/* ANY */.x4, (values) => Math.min(...values.map(toFloat64))),
    seq: (0,func/* variadic */.Oe)([], go_reflect/* INT */.I8, (bounds, budget) => sequence(bounds, budget)),
};
function decimal(value) {
    return decimalOf(toFloat64(value));
}
function folded(first, rest, operation, budget) {
    return toFloat(rest.reduce((result, value) => operation(result, decimal(value), budget), first));
}
function sequence(bounds, budget) {
    const [first = 0n, second = 0n, third = 0n] = bounds;
    if (bounds.length === 0 || bounds.length > 3)
        return "";
    const start = bounds.length === 1 ? 1n : first;
    const end = bounds.length === 1 ? first : bounds.length === 2 ? second : third;
    const direction = end < start ? -1n : 1n;
    const step = bounds.length === 3 ? second : direction;
    if (direction < 0n && step > 0n)
        return "";
    const numbers = (0,numeric/* range */.y1)({ start, stop: end + direction, step }, budget).items.join(" ");
    budget.string(numbers.length);
    return numbers;
}

// EXTERNAL MODULE: ./src/go/sprig/paths.ts
var paths = __webpack_require__(2101);
;// CONCATENATED MODULE: ./src/go/sprig/v3/paths.ts

const paths3 = {
    ...paths/* paths */.f,
    osBase: paths/* paths */.f.base,
    osClean: paths/* paths */.f.clean,
    osDir: paths/* paths */.f.dir,
    osExt: paths/* paths */.f.ext,
    osIsAbs: paths/* paths */.f.isAbs,
};

// EXTERNAL MODULE: ./src/go/regexp/regexp.ts + 3 modules
var regexp = __webpack_require__(4067);
// EXTERNAL MODULE: ./src/go/sprig/regex.ts
var regex = __webpack_require__(9838);
;// CONCATENATED MODULE: ./src/go/sprig/v3/regex.ts




const regex3 = {
    ...regex/* regex */.y,
    regexQuoteMeta: (0,func/* func */.Pc)([go_reflect/* STRING */.An], ([text], budget) => quoteMeta(text, budget)),
    mustRegexMatch: (0,func/* func */.Pc)([go_reflect/* STRING */.An, go_reflect/* STRING */.An], ([pattern, text], budget) => (0,regexp/* matchString */.FX)((0,regexp/* compile */.wE)(pattern, budget), text, budget)),
    mustRegexFind: (0,func/* func */.Pc)([go_reflect/* STRING */.An, go_reflect/* STRING */.An], ([pattern, text], budget) => (0,regexp/* findString */.Z5)((0,regexp/* compile */.wE)(pattern, budget), text, budget)),
    mustRegexFindAll: (0,func/* func */.Pc)([go_reflect/* STRING */.An, go_reflect/* STRING */.An, go_reflect/* INT */.I8], ([pattern, text, limit], budget) => (0,regex/* listed */.K)((0,regexp/* findAllString */.gD)((0,regexp/* compile */.wE)(pattern, budget), text, Number(limit), budget), budget)),
    mustRegexReplaceAll: (0,func/* func */.Pc)([go_reflect/* STRING */.An, go_reflect/* STRING */.An, go_reflect/* STRING */.An], ([pattern, text, template], budget) => (0,regexp/* replaceAllString */.zk)((0,regexp/* compile */.wE)(pattern, budget), text, template, budget)),
    mustRegexReplaceAllLiteral: (0,func/* func */.Pc)([go_reflect/* STRING */.An, go_reflect/* STRING */.An, go_reflect/* STRING */.An], ([pattern, text, replacement], budget) => (0,regexp/* replaceAllLiteralString */.Qz)((0,regexp/* compile */.wE)(pattern, budget), text, replacement, budget)),
    mustRegexSplit: (0,func/* func */.Pc)([go_reflect/* STRING */.An, go_reflect/* STRING */.An, go_reflect/* INT */.I8], ([pattern, text, limit], budget) => (0,regex/* listed */.K)((0,regexp/* split */.lD)((0,regexp/* compile */.wE)(pattern, budget), text, Number(limit), budget), budget)),
};
function quoteMeta(text, budget) {
    budget.string(2 * text.length);
    return text.replace(/[\\.+*?()|[\]{}^$]/g, "\\$&");
}

// EXTERNAL MODULE: ./src/go/search.ts
var search = __webpack_require__(3353);
// EXTERNAL MODULE: ./src/go/semver/version.ts
var semver_version = __webpack_require__(6902);
;// CONCATENATED MODULE: ./src/go/semver/version3.ts



const MAX_BYTES = 256;
const MAX_UINT64 = 2n ** 64n - 1n;
const IDENTIFIER = /^[0-9A-Za-z-]+$/;
function parseVersion3(text) {
    if ((0,utf8/* byteLength */.dp)(text) > MAX_BYTES)
        throw new func/* GoError */.nY(`version string is too long (max ${MAX_BYTES} bytes)`);
    const match = semver_version/* VERSION_PATTERN */.Q6.exec(text);
    if (!match)
        throw new func/* GoError */.nY("invalid semantic version");
    const version = {
        major: parseSegment(match[1]),
        minor: parseSegment(match[2]?.slice(1)),
        patch: parseSegment(match[3]?.slice(1)),
        pre: match[4] ?? "",
        metadata: match[5] ?? "",
        original: text,
    };
    checkPrerelease(version.pre);
    return version;
}
function parseSegment(digits = "0") {
    const number = (0,semver_version/* parseDigits */.o_)(digits);
    if (number !== undefined && number <= MAX_UINT64)
        return number;
    throw new func/* GoError */.nY(`error parsing version segment: strconv.ParseUint: parsing "${digits}": value out of range`);
}
function checkPrerelease(pre) {
    for (const identifier of pre === "" ? [] : pre.split(".")) {
        if (!IDENTIFIER.test(identifier))
            throw new func/* GoError */.nY("invalid prerelease string");
        if (/^0[0-9]+$/.test(identifier))
            throw new func/* GoError */.nY("version segment starts with 0");
    }
}
function nextPatch(version) {
    const patch = version.pre === "" ? next("patch", version.patch) : version.patch;
    return (0,semver_version/* renamed */.fN)({ ...version, patch, pre: "", metadata: "" });
}
function nextMinor(version) {
    return (0,semver_version/* renamed */.fN)({ ...version, minor: next("minor", version.minor), patch: 0n, pre: "", metadata: "" });
}
function nextMajor(version) {
    return (0,semver_version/* renamed */.fN)({ ...version, major: next("major", version.major), minor: 0n, patch: 0n, pre: "", metadata: "" });
}
function next(name, number) {
    if (number === MAX_UINT64)
        throw new func/* GoError */.nY(`${name} version increment would overflow uint64`);
    return number + 1n;
}
function withPrerelease3(version, pre) {
    checkPrerelease(pre);
    return (0,semver_version/* renamed */.fN)({ ...version, pre });
}
function withMetadata3(version, metadata) {
    const identifiers = metadata === "" ? [] : metadata.split(".");
    if (!identifiers.every((identifier) => IDENTIFIER.test(identifier)))
        throw new func/* GoError */.nY("invalid metadata string");
    return (0,semver_version/* renamed */.fN)({ ...version, metadata });
}

;// CONCATENATED MODULE: ./src/go/semver/constraints3.ts







const constraints3_MAX_BYTES = 512;
const MAX_ALTERNATIVES = 32;
const NUMBER = String.raw `[0-9|x|X|\*]+`;
const IDENTIFIERS = String.raw `[0-9A-Za-z\-]+(?:\.[0-9A-Za-z\-]+)*`;
const VERSION = String.raw `v?(${NUMBER})(\.${NUMBER})?(\.${NUMBER})?(-${IDENTIFIERS})?(?:\+${IDENTIFIERS})?`;
const OPERATOR = String.raw `=||!=|>|<|>=|=>|<=|=<|~|~>|\^`;
const ALTERNATIVE = String.raw `^(?:\s*(?:${OPERATOR})\s*(?:${VERSION})\s*)(?:(?:\s+|,\s*)(?:${OPERATOR})\s*(?:${VERSION})\s*)*$`;
const CONDITIONS = String.raw `(?:${OPERATOR})\s*(?:${VERSION})`;
const CONDITION = String.raw `^\s*(${OPERATOR})\s*(${VERSION})\s*$`;
const RANGE = String.raw `\s*(${VERSION})\s+-\s+(${VERSION})\s*`;
const RANGE_FROM = 1;
const RANGE_TO = 6;
const OPERATORS = {
    "": tildeOrEqual,
    "=": tildeOrEqual,
    "!=": notEqual,
    ">": greater,
    "<": (version, condition) => (0,semver_version/* compareVersions */.Zy)(version, condition.version) < 0,
    ">=": (version, condition) => (0,semver_version/* compareVersions */.Zy)(version, condition.version) >= 0,
    "=>": (version, condition) => (0,semver_version/* compareVersions */.Zy)(version, condition.version) >= 0,
    "<=": lessOrEqual,
    "=<": lessOrEqual,
    "~": tilde,
    "~>": tilde,
    "^": caret,
};
function parseConstraints3(text, budget) {
    if ((0,utf8/* byteLength */.dp)(text) > constraints3_MAX_BYTES)
        throw new func/* GoError */.nY(`constraint string is too long (max ${constraints3_MAX_BYTES} bytes)`);
    const alternatives = rewriteRanges(text, budget).split("||");
    if (alternatives.length > MAX_ALTERNATIVES) {
        throw new func/* GoError */.nY(`too many constraint groups (max ${MAX_ALTERNATIVES})`);
    }
    return alternatives.map((alternative) => parseAlternative(alternative, budget));
}
function parseAlternative(text, budget) {
    if (!(0,regexp/* matchString */.FX)((0,regexp/* compile */.wE)(ALTERNATIVE, budget), text, budget))
        throw new func/* GoError */.nY(`improper constraint: ${(0,strconv/* quoteInError */.Wn)(text)}`);
    const conditions = (0,regexp/* findAll */.JW)((0,regexp/* compile */.wE)(CONDITIONS, budget), text, -1, budget).map((match) => parseCondition((0,regexp/* groupText */.VR)(text, match, 0), budget));
    return { conditions, allowsPrerelease: conditions.some(({ version }) => version.pre !== "") };
}
function parseCondition(text, budget) {
    const [match] = (0,regexp/* findAllGroups */.Db)((0,regexp/* compile */.wE)(CONDITION, budget), text, 1, budget);
    if (!match)
        throw new func/* GoError */.nY(`improper constraint: ${(0,strconv/* quoteInError */.Wn)(text)}`);
    const [operator, whole, major, minor, patch, pre] = [1, 2, 3, 4, 5, 6].map((group) => (0,regexp/* groupText */.VR)(text, match, group));
    const anyMajor = isAny(major);
    const anyMinor = !anyMajor && isAny(minor?.slice(1));
    const anyPatch = !anyMajor && !anyMinor && isAny(patch?.slice(1));
    const version = anyMajor
        ? `0.0.0${pre}`
        : anyMinor
            ? `${major}.0.0${pre}`
            : anyPatch
                ? `${major}${minor}.0${pre}`
                : whole;
    return {
        operator: operator,
        version: parseKnown(version),
        anyMinor,
        anyPatch,
        partial: anyMajor || anyMinor || anyPatch,
    };
}
function parseKnown(text) {
    try {
        return parseVersion3(text);
    }
    catch {
        throw new func/* GoError */.nY("constraint parser error");
    }
}
function satisfies3(version, constraints) {
    return constraints.some(({ conditions, allowsPrerelease }) => conditions.every((condition) => (version.pre === "" || allowsPrerelease) && OPERATORS[condition.operator](version, condition)));
}
function notEqual(version, { version: other, partial, anyMinor, anyPatch }) {
    if (!partial)
        return (0,semver_version/* compareVersions */.Zy)(version, other) !== 0;
    if (other.major !== version.major)
        return true;
    if (anyMinor)
        return false;
    if (other.minor !== version.minor)
        return true;
    if (anyPatch)
        return (0,semver_version/* comparePrereleases */.VT)(version.pre, other.pre) !== 0;
    return other.patch !== version.patch || (0,semver_version/* compareVersions */.Zy)(version, other) !== 0;
}
function greater(version, { version: other, partial, anyMinor, anyPatch }) {
    if (!partial)
        return (0,semver_version/* compareVersions */.Zy)(version, other) > 0;
    if (version.major !== other.major)
        return version.major > other.major;
    if (anyMinor)
        return false;
    if (anyPatch)
        return version.minor > other.minor;
    return (0,semver_version/* compareVersions */.Zy)(version, other) > 0;
}
function lessOrEqual(version, { version: other, partial, anyMinor }) {
    if (!partial)
        return (0,semver_version/* compareVersions */.Zy)(version, other) <= 0;
    if (version.major > other.major)
        return false;
    return version.major !== other.major || version.minor <= other.minor || anyMinor;
}
function tildeOrEqual(version, condition) {
    return condition.partial ? tilde(version, condition) : (0,semver_version/* compareVersions */.Zy)(version, condition.version) === 0;
}
function tilde(version, { version: other, anyMinor, anyPatch }) {
    if ((0,semver_version/* compareVersions */.Zy)(version, other) < 0)
        return false;
    const isZero = other.major === 0n && other.minor === 0n && other.patch === 0n;
    if (isZero && !anyMinor && !anyPatch)
        return true;
    return version.major === other.major && (version.minor === other.minor || anyMinor);
}
function caret(version, { version: other, anyMinor, anyPatch }) {
    if ((0,semver_version/* compareVersions */.Zy)(version, other) < 0)
        return false;
    if (other.major > 0n || anyMinor)
        return version.major === other.major;
    if (version.major > 0n)
        return false;
    if (other.minor > 0n || anyPatch)
        return version.minor === other.minor;
    return version.minor === 0n && version.patch === other.patch;
}
const CHARACTERS_A_STEP = 64;
function rewriteRanges(text, budget) {
    let rewritten = text;
    for (const match of (0,regexp/* findAllGroups */.Db)((0,regexp/* compile */.wE)(RANGE, budget), text, -1, budget)) {
        const range = `>= ${(0,regexp/* groupText */.VR)(text, match, RANGE_FROM)}, <= ${(0,regexp/* groupText */.VR)(text, match, RANGE_TO)} `;
        budget.steps(rewritten.length / CHARACTERS_A_STEP);
        rewritten = (0,search/* replaceFirst */.tl)(rewritten, (0,regexp/* groupText */.VR)(text, match, 0), range);
    }
    return rewritten;
}
function isAny(part) {
    return part === undefined || part === "" || part === "x" || part === "X" || part === "*";
}

;// CONCATENATED MODULE: ./src/go/semver/types3.ts





function getter(get) {
    return (value) => (0,func/* func */.Pc)([], () => get(versionOf(value)));
}
function comparison(test) {
    return (value) => (0,func/* func */.Pc)([VERSION_POINTER], ([other]) => test((0,semver_version/* compareVersions */.Zy)(versionOf(value), versionOf(other))));
}
function changed(change) {
    return (value) => (0,func/* func */.Pc)([go_reflect/* STRING */.An], ([text]) => structOf(change(versionOf(value), text)));
}
const types3_VERSION = (0,go_reflect/* structType */.YX)("semver.Version", () => [
    { name: "major", type: go_reflect/* UINT64 */.rS },
    { name: "minor", type: go_reflect/* UINT64 */.rS },
    { name: "patch", type: go_reflect/* UINT64 */.rS },
    { name: "pre", type: go_reflect/* STRING */.An },
    { name: "metadata", type: go_reflect/* STRING */.An },
    { name: "original", type: go_reflect/* STRING */.An },
], {
    value: {
        String: getter(semver_version/* formatVersion */.qh),
        Value: getter(semver_version/* formatVersion */.qh),
        Major: getter(({ major }) => (0,go_value/* integer */.nd)(go_reflect/* UINT64 */.rS, major)),
        Minor: getter(({ minor }) => (0,go_value/* integer */.nd)(go_reflect/* UINT64 */.rS, minor)),
        Patch: getter(({ patch }) => (0,go_value/* integer */.nd)(go_reflect/* UINT64 */.rS, patch)),
        Prerelease: getter(({ pre }) => pre),
        Metadata: getter(({ metadata }) => metadata),
        IncPatch: getter((version) => structOf(nextPatch(version))),
        IncMinor: getter((version) => structOf(nextMinor(version))),
        IncMajor: getter((version) => structOf(nextMajor(version))),
        SetPrerelease: changed(withPrerelease3),
        SetMetadata: changed(withMetadata3),
        MarshalJSON: getter((version) => (0,go_value/* bytes */.ee)(Buffer.from(JSON.stringify((0,semver_version/* formatVersion */.qh)(version))))),
        MarshalText: getter((version) => (0,go_value/* bytes */.ee)(Buffer.from((0,semver_version/* formatVersion */.qh)(version)))),
    },
    pointer: {
        Original: getter(({ original }) => original),
        LessThan: comparison((order) => order < 0),
        LessThanEqual: comparison((order) => order <= 0),
        GreaterThan: comparison((order) => order > 0),
        GreaterThanEqual: comparison((order) => order >= 0),
        Equal: comparison((order) => order === 0),
        Compare: comparison((order) => BigInt(order)),
    },
});
const VERSION_POINTER = (0,go_reflect/* pointerTo */.xH)(types3_VERSION);
function versionValue3(version) {
    return new go_value/* GoPointer */.EJ(VERSION_POINTER, structOf(version, { addressable: true }));
}
function structOf(version, { addressable = false } = {}) {
    const { major, minor, patch, pre, metadata, original } = version;
    const numbers = [major, minor, patch].map((number) => (0,go_value/* integer */.nd)(go_reflect/* UINT64 */.rS, number));
    return new go_value/* GoStruct */.On(types3_VERSION, [...numbers, pre, metadata, original], addressable);
}
function versionOf(value) {
    const { values } = (value instanceof go_value/* GoPointer */.EJ ? value.target : value);
    const [major, minor, patch] = values.slice(0, 3).map((number) => BigInt(number.value));
    const [pre, metadata, original] = values.slice(3);
    return { major: major ?? 0n, minor: minor ?? 0n, patch: patch ?? 0n, pre, metadata, original };
}

;// CONCATENATED MODULE: ./src/go/semver/semver3.ts




;// CONCATENATED MODULE: ./src/go/sprig/v3/semver.ts



const semver3 = {
    semver: (0,func/* func */.Pc)([go_reflect/* STRING */.An], ([version], budget) => {
        budget.string(version.length);
        return versionValue3(parseVersion3(version));
    }),
    semverCompare: (0,func/* func */.Pc)([go_reflect/* STRING */.An, go_reflect/* STRING */.An], ([constraint, version], budget) => {
        budget.string(constraint.length + version.length);
        const constraints = parseConstraints3(constraint, budget);
        return satisfies3(parseVersion3(version), constraints);
    }),
};

// EXTERNAL MODULE: ./src/go/sprig/strings.ts + 2 modules
var strings = __webpack_require__(95);
// EXTERNAL MODULE: ./src/go/sprig/xstrings.ts
var xstrings = __webpack_require__(4887);
;// CONCATENATED MODULE: ./src/go/sprig/v3/strings.ts





const strings3 = {
    ...strings/* strings */.P,
    camelcase: (0,strings/* mapped */.C)((text) => (0,xstrings/* camelCase */.x)(text, { isPascal: true })),
    trunc: (0,func/* func */.Pc)([go_reflect/* INT */.I8, go_reflect/* STRING */.An], ([length, text], budget) => {
        budget.string(text.length);
        return truncate(text, Number(length));
    }),
};
function truncate(text, length) {
    const size = (0,utf8/* byteLength */.dp)(text);
    if (length < 0)
        return size + length > 0 ? (0,utf8/* byteSlice */.D)(text, size + length, size) : text;
    return size > length ? (0,utf8/* byteSlice */.D)(text, 0, length) : text;
}

;// CONCATENATED MODULE: ./src/go/sprig/sprig3.ts
















const families = [
    strings3,
    texts/* texts */.T,
    numeric3,
    list3,
    dict3,
    defaults3,
    reflect/* reflect */.E,
    regex3,
    semver3,
    date3,
    url/* url */.O,
    paths3,
    crypto3,
    flow/* flow */.L,
];
const sprig3 = (0,metered/* meteredTable */.Xv)([
    ...families.flatMap((family) => Object.entries(family)),
    ...denied3,
]);

// EXTERNAL MODULE: ./src/go/template/template.ts + 40 modules
var template = __webpack_require__(4330);
;// CONCATENATED MODULE: ./src/go/helm/files.ts



const FILES = (0,go_reflect/* namedType */.uD)("engine.files", (0,go_reflect/* mapOf */.A7)(go_reflect/* STRING */.An, go_reflect/* BYTE_SLICE */.Wj), {
    GetBytes: () => (0,func/* func */.Pc)([go_reflect/* STRING */.An], () => (0,go_value/* bytes */.ee)(new Uint8Array())),
    Get: () => (0,func/* func */.Pc)([go_reflect/* STRING */.An], () => ""),
    Glob: () => (0,func/* func */.Pc)([go_reflect/* STRING */.An], () => noFiles()),
    AsConfig: () => (0,func/* func */.Pc)([], () => "{}"),
    AsSecrets: () => (0,func/* func */.Pc)([], () => "{}"),
    Lines: () => (0,func/* func */.Pc)([go_reflect/* STRING */.An], () => (0,go_value/* strings */.P$)([])),
});
function noFiles() {
    return new go_value/* GoMap */.tn(FILES, new Map());
}

// EXTERNAL MODULE: ./src/go/excerpt.ts
var excerpt = __webpack_require__(9596);
// EXTERNAL MODULE: ./src/go/unicode.ts
var unicode = __webpack_require__(6142);
;// CONCATENATED MODULE: ./src/go/toml/cursor.ts


class TomlFault extends func/* GoError */.nY {
    line;
    constructor(message, line) {
        super(message);
        this.line = line;
    }
}
const PLAIN = /[\t !#-&(-[\]-~\u0080-\ud7ff\ue000-\uffff]+/y;
class TomlCursor {
    text;
    at = 0;
    line = 1;
    #isBehindEnd = false;
    constructor(text) {
        this.text = text;
    }
    next() {
        const character = this.peek();
        if (character === "")
            this.#isBehindEnd = true;
        if (character === "\n")
            this.line++;
        this.at += character.length;
        return character;
    }
    skipPlain() {
        PLAIN.lastIndex = this.at;
        if (PLAIN.test(this.text))
            this.at = PLAIN.lastIndex;
    }
    peek() {
        const code = this.text.codePointAt(this.at);
        if (code === undefined)
            return "";
        if ((0,utf8/* isEscapedByte */._O)(code))
            throw this.fault(`invalid UTF-8 byte: 0x${(code - 0xdc00).toString(16)}`);
        const character = String.fromCodePoint(code);
        const isControl = (code < 0x20 && !"\t\r\n".includes(character)) || code === 0x7f;
        if (isControl || (character === "\r" && this.text[this.at + 1] !== "\n")) {
            throw this.fault(`TOML files cannot contain control characters: '0x${code.toString(16).padStart(2, "0")}'`);
        }
        return character;
    }
    back(character) {
        this.at -= character.length;
        this.#isBehindEnd = false;
        if (character === "\n")
            this.line--;
    }
    accept(character) {
        if (this.peek() !== character)
            return false;
        this.next();
        return true;
    }
    skip(characters) {
        for (let next = this.peek(); next !== "" && characters.includes(next); next = this.peek())
            this.next();
    }
    takeWhile(pattern) {
        const start = this.at;
        for (let next = this.peek(); next !== "" && pattern.test(next); next = this.peek())
            this.next();
        return this.text.slice(start, this.at);
    }
    fault(message) {
        const endsLine = this.#isBehindEnd && this.text[this.at - 1] === "\n";
        return new TomlFault(message, this.line - (endsLine ? 1 : 0));
    }
    faultBefore(message) {
        return new TomlFault(message, this.line - 1);
    }
}
function quoted(character) {
    if (character === "")
        return "'\\x00'";
    if (character === "'")
        return "'\\''";
    return `'${{ "\n": "\\n", "\r": "\\r", "\t": "\\t", "\\": "\\\\" }[character] ?? character}'`;
}

;// CONCATENATED MODULE: ./src/go/toml/key.ts
function formatKey(key) {
    return key.map(formatPart).join(".");
}
function formatPart(part) {
    return /^[A-Za-z0-9_-]+$/.test(part) ? part : `"${escapeText(part)}"`;
}
const SHORT_ESCAPES = {
    '"': '\\"',
    "\\": "\\\\",
    "\b": "\\b",
    "\t": "\\t",
    "\n": "\\n",
    "\f": "\\f",
    "\r": "\\r",
};
function escapeText(text) {
    return Array.from(text, (character) => {
        const short = SHORT_ESCAPES[character];
        const code = character.charCodeAt(0);
        if (short !== undefined)
            return short;
        return code < 0x20 || code === 0x7f ? `\\u${code.toString(16).padStart(4, "0")}` : character;
    }).join("");
}

;// CONCATENATED MODULE: ./src/go/toml/strings.ts


const NO_NEWLINES = "strings cannot contain newlines";
function readString(cursor, quoteMark, { isMultiline }) {
    const raw = isMultiline ? readMultiline(cursor, quoteMark) : readLine(cursor, quoteMark);
    const { line } = cursor;
    if (quoteMark === "'")
        return isMultiline ? withoutFirstBreak(raw) : raw;
    return unescaped(isMultiline ? withoutEscapedBreaks(withoutFirstBreak(raw)) : raw, line);
}
function readLine(cursor, quoteMark) {
    const start = cursor.at;
    for (;;) {
        cursor.skipPlain();
        const character = cursor.next();
        if (character === "")
            throw cursor.fault(`unexpected EOF; expected ${quoteMark === '"' ? "'\"'" : `"'"`}`);
        if (character === "\n" || character === "\r")
            throw cursor.faultBefore(NO_NEWLINES);
        if (character === quoteMark)
            return cursor.text.slice(start, cursor.at - 1);
        if (character === "\\" && quoteMark === '"')
            checkEscape(cursor);
    }
}
function readMultiline(cursor, quoteMark) {
    const three = quoteMark.repeat(3);
    const start = cursor.at;
    for (;;) {
        cursor.skipPlain();
        const character = cursor.next();
        if (character === "")
            throw cursor.fault(`unexpected EOF; expected ${quoteMark === '"' ? `'${three}'` : `"${three}"`}`);
        if (character === "\\" && quoteMark === '"') {
            if (cursor.peek() === "\n" || cursor.peek() === "\r")
                cursor.next();
            else
                checkEscape(cursor);
        }
        else if (character === quoteMark && cursor.text.startsWith(three, cursor.at - 1)) {
            const current = cursor.text.slice(start, cursor.at + 2);
            if (cursor.text[cursor.at + 2] !== quoteMark) {
                cursor.at += 2;
                return current.slice(0, -3);
            }
            const isFive = current.endsWith(quoteMark.repeat(5)) && !(quoteMark === '"' && current.endsWith(`\\${'"'.repeat(5)}`));
            if (isFive) {
                cursor.at += 2;
                const six = quoteMark.repeat(6);
                throw cursor.fault(`unexpected ${quoteMark === '"' ? `'${six}'` : `"${six}"`}`);
            }
        }
    }
}
const HEX_ESCAPES = new Map([
    ["x", { length: 2, name: "two" }],
    ["u", { length: 4, name: "four" }],
    ["U", { length: 8, name: "eight" }],
]);
function checkEscape(cursor) {
    const start = cursor.at - 1;
    const name = cursor.next();
    const hex = HEX_ESCAPES.get(name);
    if (!hex && !'ebtnfr" \t\\'.includes(name || "?")) {
        const message = `invalid escape in string '\\${name || "\0"}'`;
        throw name === "" ? cursor.faultBefore(message) : cursor.fault(message);
    }
    for (let digit = 0; digit < (hex?.length ?? 0); digit++) {
        if (/^[0-9a-fA-F]$/.test(cursor.next()))
            continue;
        const current = (0,strconv/* quoteInError */.Wn)(cursor.text.slice(textStart(cursor.text, start), cursor.at));
        throw cursor.fault(`expected ${hex?.name} hexadecimal digits after '\\${name}', but got ${current} instead`);
    }
}
function textStart(text, backslash) {
    return text.lastIndexOf('"', backslash) + 1;
}
function withoutFirstBreak(text) {
    return text.replace(/^\r?\n/, "");
}
function withoutEscapedBreaks(text) {
    return text.replace(/\\(\\|[ \t\r\n]+)/g, (whole, next) => (next.includes("\n") ? "" : whole));
}
const SHORT = {
    b: "\b",
    t: "\t",
    n: "\n",
    f: "\f",
    r: "\r",
    e: "\x1b",
    '"': '"',
    "\\": "\\",
};
function unescaped(text, line) {
    return text.replace(/\\(x..|u.{4}|U.{8}|.)/gs, (_, code) => {
        const short = SHORT[code];
        if (short !== undefined)
            return short;
        if (code === " " || code === "\t")
            throw new TomlFault(`invalid escape: '\\${code}'`, line);
        const digits = code.slice(1);
        const rune = Number.parseInt(digits, 16);
        if (rune > 0x10ffff || (rune >= 0xd800 && rune <= 0xdfff)) {
            throw new TomlFault(`Escaped character '\\u${digits}' is not valid UTF-8.`, line);
        }
        return String.fromCodePoint(rune);
    });
}

;// CONCATENATED MODULE: ./src/go/toml/read-key.ts


const BLANK = " \t";
function readHeaderKey(cursor) {
    const parts = [];
    let line = cursor.line;
    for (;;) {
        cursor.skip(BLANK);
        const next = cursor.peek();
        if (next === "]" || next === "") {
            throw cursor.fault("unexpected end of table name (table names cannot be empty)");
        }
        if (next === ".")
            throw cursor.fault("unexpected table separator (table names cannot be empty)");
        line = cursor.line;
        parts.push(readPart(cursor));
        cursor.skip(BLANK);
        const end = cursor.next();
        if (end === "]")
            return { parts, line };
        if (end !== ".")
            throw cursor.fault(`expected '.' or ']' to end table name, but got ${quoted(end)} instead`);
    }
}
function readPairKey(cursor) {
    cursor.skip(BLANK);
    const first = cursor.peek();
    if (first === "=" || first === "")
        throw cursor.fault("unexpected '=': key name appears blank");
    if (first === ".")
        throw cursor.fault("unexpected '.': keys cannot start with a '.'");
    const { line } = cursor;
    const parts = [];
    for (;;) {
        parts.push(readPart(cursor));
        cursor.skip(BLANK);
        const next = cursor.next();
        if (next === "=")
            return { parts, line };
        if (next === "")
            throw cursor.fault("unexpected EOF; expected key separator '='");
        if (next !== ".") {
            const message = `expected '.' or '=', but got ${quoted(next)} instead`;
            throw next === "\n" ? cursor.faultBefore(message) : cursor.fault(message);
        }
        cursor.skip(BLANK);
        const after = cursor.peek();
        if (after === "=" || after === "")
            throw cursor.fault("unexpected '='");
        if (after === ".")
            throw cursor.fault("unexpected '.'");
    }
}
function readPart(cursor) {
    const mark = cursor.peek();
    if (mark !== '"' && mark !== "'")
        return cursor.takeWhile(/[A-Za-z0-9_-]/);
    cursor.next();
    return readString(cursor, mark, { isMultiline: false });
}

;// CONCATENATED MODULE: ./src/go/toml/scalars.ts






function readNumberOrDate(cursor) {
    const start = cursor.at;
    const base = cursor.next() === "0" ? BASES[cursor.peek()] : undefined;
    if (base)
        return readBased(cursor, start, base);
    cursor.takeWhile(/[0-9]/);
    const peeked = cursor.peek();
    const isTwoDigits = cursor.at - start > 1 || cursor.text[start] !== "0";
    if ((peeked === "-" || peeked === ":") && isTwoDigits)
        return readDate(cursor, start);
    return readDecimal(cursor, start);
}
const BASES = {
    b: { digits: /[01]/, problem: "not a binary number" },
    o: { digits: /[0-7]/, problem: "not an octal number" },
    x: { digits: /[0-9a-fA-F]/, problem: "not a hexadecimal number" },
};
function readBased(cursor, start, { digits, problem }) {
    cursor.next();
    const first = cursor.peek();
    if (!digits.test(first)) {
        throw cursor.fault(`${problem}: '${cursor.text.slice(start, cursor.at)}${first || "\0"}'`);
    }
    cursor.takeWhile(new RegExp(`${digits.source}|_`));
    return integerOf(cursor.text.slice(start, cursor.at), cursor.line);
}
function readDecimal(cursor, start) {
    cursor.takeWhile(/[0-9_]/);
    const isFloat = /^[.eE]$/.test(cursor.peek());
    if (isFloat)
        cursor.takeWhile(/[0-9_.eE+-]/);
    const text = cursor.text.slice(start, cursor.at);
    return isFloat ? floatOf(text, cursor.line) : integerOf(text, cursor.line);
}
function readSigned(cursor, start) {
    const first = cursor.next();
    for (const word of ["inf", "nan"]) {
        if (first !== word[0])
            continue;
        if (!cursor.accept(word[1]) || !cursor.accept(word[2])) {
            throw cursor.fault(`invalid float: '${cursor.text.slice(start, cursor.at)}'`);
        }
        return floatOf(cursor.text.slice(start, cursor.at), cursor.line);
    }
    if (first === "0" && BASES[cursor.peek()]) {
        const number = cursor.text.slice(start, cursor.at) + cursor.peek();
        throw cursor.fault(`cannot use sign with non-decimal numbers: '${number}'`);
    }
    if (first === ".")
        throw cursor.fault("floats must start with a digit, not '.'");
    if (!/^[0-9]$/.test(first))
        throw cursor.fault(`expected a digit but got ${quoted(first)}`);
    return readDecimal(cursor, start);
}
function readWord(cursor) {
    const start = cursor.at;
    for (let next = cursor.peek(); next !== "" && (0,unicode/* isLetter */.D$)(next.codePointAt(0)); next = cursor.peek()) {
        cursor.next();
    }
    const word = cursor.text.slice(start, cursor.at);
    if (word !== "true" && word !== "false")
        throw cursor.fault(`expected value but found ${(0,strconv/* quoteInError */.Wn)(word)} instead`);
    return word === "true";
}
function integerOf(text, line) {
    const invalid = (problem) => new TomlFault(`Invalid integer ${(0,strconv/* quoteInError */.Wn)(text)}: ${problem}`, line);
    if (!areUnderscoresInside(text))
        throw invalid("underscores must be surrounded by digits");
    if (hasLeadingZero(text))
        throw invalid("cannot have leading zeroes");
    const { value, error } = (0,strconv/* parseInt64 */.pX)(text, 0);
    if (error)
        throw new TomlFault(`${text} is out of range for int64`, line);
    return new go_value/* GoNumber */.wK(go_reflect/* INT64 */.En, value);
}
function floatOf(text, line) {
    const invalid = (problem) => new TomlFault(`Invalid float ${(0,strconv/* quoteInError */.Wn)(text)}: ${problem}`, line);
    const parts = text.split(/[.eE]/).filter((part) => part !== "");
    if (!parts.every(areUnderscoresInside))
        throw invalid("underscores must be surrounded by digits");
    if (parts[0] !== undefined && hasLeadingZero(parts[0]))
        throw invalid("cannot have leading zeroes");
    if (/\.(?![0-9])/.test(text))
        throw invalid("'.' must be followed by one or more digits");
    if (/nan$/.test(text))
        return Number.NaN;
    const { value, error } = (0,strconv/* parseFloat64 */.yE)(text.replaceAll("_", ""));
    if (!error)
        return value;
    if (/invalid/.test(error))
        throw new TomlFault(`Invalid float value: ${(0,strconv/* quoteInError */.Wn)(text)}`, line);
    throw new TomlFault(`${text} is out of range for float64`, line);
}
function areUnderscoresInside(text) {
    if (/^[-+]?(?:nan|inf)$/.test(text))
        return true;
    return !/^_|[^0-9a-fA-F]_/.test(text) && /[0-9a-fA-F]$/.test(text);
}
function hasLeadingZero(text) {
    return /^0[^box]|^[-+]0./s.test(text);
}
const LAYOUTS = [
    ["2006-01-02T15:04:05.999999999Z07:00", ""],
    ["2006-01-02T15:04:05.999999999", "datetime-local"],
    ["2006-01-02", "date-local"],
    ["15:04:05.999999999", "time-local"],
    ["2006-01-02T15:04Z07:00", ""],
    ["2006-01-02T15:04", "datetime-local"],
    ["15:04", "time-local"],
];
function readDate(cursor, start) {
    cursor.takeWhile(/[0-9:Tt .Zz+-]/);
    const text = cursor.text
        .slice(start, cursor.at)
        .trim()
        .replaceAll("z", "Z")
        .replaceAll("t", "T")
        .replaceAll(" ", "T");
    for (const [layout, zone] of LAYOUTS) {
        const parsed = (0,time/* parseTime */.pe)(layout, text);
        if (!parsed)
            continue;
        if (missesZero(text, layout))
            break;
        return (0,time/* time */.kB)(inZone(parsed, zone));
    }
    throw new TomlFault(`invalid datetime: ${(0,strconv/* quoteInError */.Wn)(text)}`, cursor.line);
}
function inZone(parsed, zone) {
    return zone === "" ? parsed : { ...parsed, zone: (0,time/* fixedZone */.P4)(zone, 0) };
}
function missesZero(text, layout) {
    const [clock = ""] = layout.split(/[.Z]/, 1);
    return [...clock].some((character, index) => !/[0-9]/.test(character) && text[index] !== character);
}

;// CONCATENATED MODULE: ./src/go/toml/tables.ts



const TABLES = (0,go_reflect/* sliceOf */.Mz)(go_reflect/* ANY_MAP */.U7);
class Tables {
    root = (0,go_value/* dict */.jd)();
    context = [];
    #implicit = new Set();
    #arrays = new Set();
    #fail;
    constructor(fail) {
        this.#fail = fail;
    }
    markArray(key) {
        this.#arrays.add(formatKey(key));
    }
    unmarkArray(key) {
        this.#arrays.delete(formatKey(key));
    }
    addImplicit(key) {
        this.#implicit.add(formatKey(key));
    }
    open(key, { isArray }) {
        const last = key.at(-1);
        let table = this.root;
        const way = [];
        for (const part of key.slice(0, -1)) {
            way.push(part);
            if (!table.entries.has(part)) {
                this.addImplicit(way);
                table.entries.set(part, (0,go_value/* dict */.jd)());
            }
            const inner = latest(table.entries.get(part));
            if (!inner)
                throw this.#fail(`Key '${formatKey(way)}' was already created as a hash.`);
            table = inner;
        }
        this.context = way;
        if (isArray)
            this.#append(table, key, last);
        else
            this.set(last, (0,go_value/* dict */.jd)());
        this.context = [...this.context, last];
    }
    #append(table, key, last) {
        const existing = table.entries.get(last);
        const isTables = existing instanceof go_value/* GoSlice */.dP && existing.type === TABLES;
        if (existing !== undefined && !isTables) {
            throw this.#fail(`Key '${formatKey(key)}' was already created and cannot be used as an array.`);
        }
        table.entries.set(last, new go_value/* GoSlice */.dP(TABLES, [...(isTables ? existing.items : []), (0,go_value/* dict */.jd)()]));
    }
    set(name, value) {
        let table = this.root;
        const way = [];
        for (const part of this.context) {
            way.push(part);
            const inner = latest(table.entries.get(part));
            if (!inner)
                throw this.#fail(`Key '${formatKey(way)}' has already been defined.`);
            table = inner;
        }
        const key = formatKey([...way, name]);
        if (!table.entries.has(name)) {
            table.entries.set(name, value);
            return;
        }
        if (!this.#implicit.delete(key))
            throw this.#fail(`Key '${key}' has already been defined.`);
        if (this.#arrays.has(key))
            table.entries.set(name, value);
    }
}
function latest(value) {
    if (value instanceof go_value/* GoSlice */.dP && value.type === TABLES)
        return value.items.at(-1);
    return value instanceof go_value/* GoMap */.tn ? value : undefined;
}

;// CONCATENATED MODULE: ./src/go/toml/read.ts










function readToml(text, budget) {
    budget.string(text.length);
    const nul = text.slice(0, 6).indexOf("\0");
    if (nul >= 0) {
        const problem = "files cannot contain NULL bytes; probably using UTF-16; TOML files must be UTF-8";
        throw new func/* GoError */.nY(`toml: line 1: ${problem}`);
    }
    const reader = new Reader(text.replace(/^\ufeff/, ""), budget);
    try {
        return reader.document();
    }
    catch (error) {
        if (!(error instanceof TomlFault))
            throw error;
        const key = reader.lastKey;
        const where = key === "" ? "" : ` (last key ${(0,strconv/* quoteInError */.Wn)(key)})`;
        throw new func/* GoError */.nY(`toml: line ${error.line}${where}: ${error.message}`);
    }
}
const read_BLANK = " \t";
const EXPECTED_END = "expected a top-level item to end with a newline, comment, or EOF";
class Reader {
    budget;
    #cursor;
    #tables = new Tables((message) => new TomlFault(message, this.#keyLine));
    #key = "";
    #keyLine = 0;
    #depth = 0;
    constructor(text, budget) {
        this.budget = budget;
        this.#cursor = new TomlCursor(text);
    }
    get lastKey() {
        const context = formatKey(this.#tables.context);
        if (this.#key === "")
            return context;
        return context === "" ? this.#key : `${context}.${this.#key}`;
    }
    document() {
        const cursor = this.#cursor;
        for (;;) {
            cursor.skip(" \t\r\n");
            const next = cursor.peek();
            if (next === "")
                return this.#tables.root;
            this.budget.steps(1);
            if (next === "#")
                this.#comment();
            else {
                if (next === "[")
                    this.#header();
                else
                    this.#pair();
                this.#endOfLine();
            }
        }
    }
    #comment() {
        this.#cursor.takeWhile(/[^\r\n]/u);
    }
    #endOfLine() {
        const cursor = this.#cursor;
        cursor.skip(read_BLANK);
        const next = cursor.next();
        if (next === "#")
            this.#comment();
        else if (next !== "" && next !== "\n" && next !== "\r") {
            throw cursor.fault(`${EXPECTED_END}, but got ${quoted(next)} instead`);
        }
    }
    #header() {
        const cursor = this.#cursor;
        cursor.next();
        const isArray = cursor.accept("[");
        const { parts: key, line } = readHeaderKey(cursor);
        this.#keyLine = line;
        if (isArray) {
            const next = cursor.next();
            if (next !== "]") {
                throw cursor.fault(`expected end of table array name delimiter ']', but got ${quoted(next)} instead`);
            }
        }
        this.#chargeTables(key.length);
        this.#tables.open(key, { isArray });
        this.#tables.unmarkArray(key);
    }
    #pair() {
        const outer = this.#tables.context;
        const { parts: key, line } = readPairKey(this.#cursor);
        this.#keyLine = line;
        const name = key.at(-1);
        this.#key = name;
        this.#openParents(key);
        const { context } = this.#tables;
        const value = this.#value({ isItem: false });
        this.#tables.set(name, value);
        if (!(value instanceof go_value/* GoSlice */.dP))
            this.#tables.unmarkArray([...context, name]);
        this.#tables.context = outer;
        this.#key = "";
    }
    #chargeTables(depth) {
        this.budget.depth(depth);
        this.budget.steps(depth);
    }
    #openParents(key) {
        this.#chargeTables(this.#tables.context.length + key.length);
        for (const part of key.slice(0, -1)) {
            const inner = [...this.#tables.context, part];
            this.#tables.addImplicit(inner);
            this.#tables.open(inner, { isArray: false });
        }
    }
    #value({ isItem }) {
        const cursor = this.#cursor;
        cursor.skip(read_BLANK);
        const start = cursor.at;
        if (/^[0-9]$/.test(cursor.peek()))
            return readNumberOrDate(cursor);
        const first = cursor.next();
        if (first === "[")
            return this.#nested(() => this.#array());
        if (first === "{")
            return this.#nested(() => this.#inlineTable({ isItem }));
        if (first === '"' || first === "'")
            return this.#string(first);
        if (first === ".")
            throw cursor.fault("floats must start with a digit, not '.'");
        if (first === "-" || first === "+")
            return readSigned(cursor, start);
        const isFloat = (first === "i" || first === "n") && this.#isFloatWord();
        if (isFloat)
            return floatOf(cursor.text.slice(start, cursor.at), cursor.line);
        if (first === "")
            throw cursor.fault("unexpected EOF; expected value");
        if ((0,unicode/* isLetter */.D$)(first.codePointAt(0))) {
            cursor.back(first);
            return readWord(cursor);
        }
        const message = `expected value but found ${quoted(first)} instead`;
        throw first === "\n" ? cursor.faultBefore(message) : cursor.fault(message);
    }
    #isFloatWord() {
        const cursor = this.#cursor;
        return (cursor.accept("n") && cursor.accept("f")) || (cursor.accept("a") && cursor.accept("n"));
    }
    #string(mark) {
        const cursor = this.#cursor;
        const isMultiline = cursor.text.startsWith(mark + mark, cursor.at);
        if (isMultiline)
            cursor.at += 2;
        const text = readString(cursor, mark, { isMultiline });
        this.budget.string(text.length);
        this.budget.steps(func/* STEPS_PER_STRING */.KQ);
        return text;
    }
    #nested(read) {
        this.#depth++;
        this.budget.depth(this.#depth);
        const value = read();
        this.#depth--;
        return value;
    }
    #array() {
        const cursor = this.#cursor;
        const items = [];
        this.#tables.markArray([...this.#tables.context, this.#key]);
        for (;;) {
            this.#blank();
            if (cursor.accept("]"))
                break;
            this.#refuseComma();
            items.push(this.#value({ isItem: true }));
            this.budget.items(1);
            this.#blank();
            if (cursor.accept(","))
                continue;
            if (cursor.accept("]"))
                break;
            const next = cursor.next();
            const got = next === "" ? "end of file" : `'${next}'`;
            throw cursor.fault(`expected a comma (',') or array terminator (']'), but got ${got}`);
        }
        return (0,go_value/* list */.p_)(items);
    }
    #refuseComma() {
        if (this.#cursor.accept(","))
            throw this.#cursor.fault("unexpected comma");
    }
    #blank() {
        for (;;) {
            this.#cursor.skip(" \t\r\n");
            if (this.#cursor.peek() !== "#")
                return;
            this.#comment();
        }
    }
    #inlineTable({ isItem }) {
        const cursor = this.#cursor;
        const outer = { context: this.#tables.context, key: this.#key };
        const table = (0,go_value/* dict */.jd)();
        const key = [...outer.context, outer.key];
        this.#key = "";
        this.#tables.context = key;
        this.#tables.addImplicit(key);
        this.#tables.open(key, { isArray: isItem });
        const { context } = this.#tables;
        for (;;) {
            this.#blank();
            if (cursor.accept("}"))
                break;
            this.#refuseComma();
            this.#inlinePair(table);
            this.#tables.context = context;
            this.#blank();
            if (cursor.accept("}"))
                break;
            const next = cursor.next();
            if (next !== ",") {
                const got = next === "" ? "end of file" : `'${next}'`;
                throw cursor.fault(`expected a comma or an inline table terminator '}', but got ${got} instead`);
            }
        }
        this.#tables.context = outer.context;
        this.#key = outer.key;
        return table;
    }
    #inlinePair(table) {
        const { parts: key, line } = readPairKey(this.#cursor);
        this.#keyLine = line;
        const name = key.at(-1);
        this.#key = name;
        this.#openParents(key);
        const value = this.#value({ isItem: false });
        this.#tables.set(name, value);
        let holder = table;
        for (const part of key.slice(0, -1)) {
            const inner = holder.entries.get(part) ?? (0,go_value/* dict */.jd)();
            if (!(inner instanceof go_value/* GoMap */.tn)) {
                throw new TomlFault(`${(0,strconv/* quoteInError */.Wn)(formatKey(this.#tables.context))} is not a table`, this.#keyLine);
            }
            holder.entries.set(part, inner);
            holder = inner;
        }
        holder.entries.set(name, value);
    }
}

;// CONCATENATED MODULE: ./src/go/toml/write.ts








class TomlEncodeError extends func/* GoError */.nY {
}
const INDENT = "  ";
function writeToml(value, budget) {
    const writer = new Writer(budget);
    writer.encode([], value);
    return writer.text.end("");
}
class Writer {
    budget;
    text = new go_pieces/* Pieces */.q();
    #depth = 0;
    constructor(budget) {
        this.budget = budget;
    }
    encode(key, given) {
        const value = write_pointee(given);
        if (value === null) {
            if (key.length === 0)
                throw new func/* GoError */.nY("reflect: call of reflect.Value.Type on zero Value");
            return;
        }
        const kind = write_kindOf(value, this.budget);
        if (kind === "tables")
            this.#arrayOfTables(key, value);
        else if (kind === "table")
            this.#table(key, value);
        else if (value instanceof go_value/* GoFunc */.PN || value instanceof go_value/* GoComplex */.zd) {
            throw new TomlEncodeError(`unsupported type for key '${formatKey(key)}': ${(0,go_value/* typeOf */.QP)(value)?.kind}`);
        }
        else
            this.#pair(key, value, { isInline: false });
    }
    #arrayOfTables(key, { items }) {
        if (key.length === 0)
            throw new TomlEncodeError("toml: top-level values must be Go maps or structs");
        for (const item of items) {
            const table = write_pointee(item);
            if (isNil(table))
                continue;
            this.#newline();
            this.#put(`${indentOf(key)}[[${formatKey(key)}]]`);
            this.#newline();
            this.#entries(key, table);
        }
    }
    #table(key, value) {
        if (key.length === 1)
            this.#newline();
        if (key.length > 0) {
            this.#put(`${indentOf(key)}[${formatKey(key)}]`);
            this.#newline();
        }
        this.#entries(key, value);
    }
    #entries(key, value) {
        this.#nested(() => {
            for (const [name, item] of entriesOf(value, this.budget))
                if (!isNil(item))
                    this.encode([...key, name], item);
        });
    }
    #pair(key, value, { isInline }) {
        if (key.length > 0)
            this.#put(`${indentOf(key)}${formatPart(key.at(-1))} = `);
        this.#element(value);
        if (key.length > 0 && !isInline)
            this.#newline();
    }
    #element(given) {
        const value = write_pointee(given);
        this.budget.steps(1);
        if (value instanceof go_value/* GoOpaque */.Sk && value.type === time/* TIME */.E9)
            return this.#put(timeText(value));
        const marshaler = textMarshaler(value);
        if (marshaler)
            return this.#put(`"${escapeText(marshaler(this.budget))}"`);
        if (typeof value === "string")
            return this.#put(`"${escapeText(value)}"`);
        if (typeof value === "boolean" || typeof value === "bigint")
            return this.#put(String(value));
        if (typeof value === "number")
            return this.#put(floatText(value, 64));
        if (value instanceof go_value/* GoNumber */.wK)
            return this.#put(numberText(value));
        if (value instanceof go_value/* GoSlice */.dP)
            return this.#list(value);
        if (value instanceof go_value/* GoMap */.tn || value instanceof go_value/* GoStruct */.On)
            return this.#inlineTable(value);
        if (value === null)
            throw new func/* GoError */.nY(func/* NIL_DEREFERENCE */.hd);
        throw new TomlEncodeError(`unexpected type: ${(0,go_value/* typeOf */.QP)(value)?.name}`);
    }
    #list({ items }) {
        this.#nested(() => {
            this.#put("[");
            items.forEach((item, index) => {
                this.#element(item);
                if (index < items.length - 1)
                    this.#put(", ");
            });
            this.#put("]");
        });
    }
    #inlineTable(value) {
        this.#nested(() => {
            this.#put("{");
            const entries = entriesOf(value, this.budget);
            entries.forEach(([name, item], index) => {
                if (isNil(item))
                    return;
                this.#pair([name], write_pointee(item), { isInline: true });
                if (index < entries.length - 1)
                    this.#put(", ");
            });
            this.#put("}");
        });
    }
    #nested(write) {
        this.#depth++;
        this.budget.depth(this.#depth);
        write();
        this.#depth--;
    }
    #newline() {
        if (this.text.length > 0)
            this.#put("\n");
    }
    #put(text) {
        this.text.add(text);
        this.budget.string(this.text.length, text.length);
    }
}
function indentOf(key) {
    return INDENT.repeat(Math.max(0, key.length - 1));
}
function entriesOf(value, budget) {
    const entries = value instanceof go_value/* GoStruct */.On ? fieldsOf(value) : sortedEntries(value, budget);
    const isTable = ([, item]) => ["table", "tables"].includes(write_kindOf(write_pointee(item), budget) ?? "");
    return [...entries.filter((entry) => !isTable(entry)), ...entries.filter(isTable)];
}
function sortedEntries(map, budget) {
    if (map.type.key?.kind !== "string")
        throw new TomlEncodeError("toml: cannot encode a map with non-string key type");
    return [...map.entries].sort(([left], [right]) => (0,utf8/* compareStrings */.Kt)(left, right, budget));
}
function fieldsOf(struct) {
    return (struct.type.fields ?? []).flatMap((field, index) => {
        const value = struct.values[index] ?? null;
        if (field.embedded && value instanceof go_value/* GoStruct */.On)
            return fieldsOf(value);
        return isVisible(field) ? [[field.name, value]] : [];
    });
}
function isVisible(field) {
    return field.exported ?? (0,go_reflect/* isExported */.g4)(field.name);
}
function write_kindOf(value, budget) {
    budget.steps(1);
    if (value === null || isNil(value))
        return undefined;
    if (value instanceof go_value/* GoMap */.tn)
        return "table";
    if (value instanceof go_value/* GoStruct */.On)
        return textMarshaler(value) ? "other" : "table";
    if (value instanceof go_value/* GoSlice */.dP)
        return isTableArray(value, budget) ? "tables" : "other";
    return "other";
}
function isTableArray({ items }, budget) {
    const kinds = items.map((item) => write_kindOf(write_pointee(item), budget));
    if (kinds.includes(undefined))
        throw new TomlEncodeError("toml: cannot encode array with nil element");
    return kinds.length > 0 && kinds.every((kind) => kind === "table");
}
function write_pointee(value) {
    let end = value;
    while (end instanceof go_value/* GoPointer */.EJ && end.target !== undefined && !textMarshaler(end))
        end = end.target;
    return end instanceof go_value/* GoPointer */.EJ && end.target === undefined ? null : end;
}
function isNil(value) {
    if (value === null)
        return true;
    return (value instanceof go_value/* GoMap */.tn || value instanceof go_value/* GoSlice */.dP) && value.isNil;
}
function textMarshaler(value) {
    const method = value === null ? undefined : (0,go_value/* methodOf */.NY)(value, "MarshalText");
    return method && ((budget) => (0,utf8/* decodeUtf8 */._6)((0,go_value/* bytesOf */.$$)(method.call([], budget))));
}
const LOCAL_LAYOUTS = new Map([
    ["datetime-local", "2006-01-02T15:04:05.999999999"],
    ["date-local", "2006-01-02"],
    ["time-local", "15:04:05.999999999"],
]);
function timeText(value) {
    const at = (0,time/* momentOf */.Et)(value);
    return (0,time/* formatTime */.fU)(at, LOCAL_LAYOUTS.get(at.zone.name) ?? "2006-01-02T15:04:05.999999999Z07:00");
}
function numberText({ type, value }) {
    if (type.name === "time.Duration")
        return `"${value}"`;
    return (0,go_reflect/* isFloat */.dk)(type.kind) ? floatText(Number(value), type.kind === "float32" ? 32 : 64) : String(value);
}
function floatText(value, bits) {
    if (Number.isNaN(value))
        return "nan";
    if (!Number.isFinite(value))
        return value < 0 ? "-inf" : "inf";
    const text = (0,strconv/* formatFloat */.kr)(value, "g", -1, bits);
    return /[e.]/.test(text) ? text : `${text}.0`;
}

;// CONCATENATED MODULE: ./src/go/toml/toml.ts



// EXTERNAL MODULE: ./src/go/fmt/fmt.ts + 4 modules
var fmt = __webpack_require__(8900);
// EXTERNAL MODULE: ./src/go/yaml/parse.ts
var parse = __webpack_require__(9866);
// EXTERNAL MODULE: ./src/go/yaml/reader.ts
var reader = __webpack_require__(2806);
;// CONCATENATED MODULE: ./src/go/yaml/nodes.ts



class YamlError extends func/* GoError */.nY {
    mark;
    constructor(problem, mark, line = 0) {
        super(`yaml: ${line === 0 ? "" : `line ${line}: `}${problem}`);
        this.mark = mark;
    }
}
const MAX_YAML_DEPTH = 1_000;
const NOT_ALLOWED = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const CHUNK_BYTES = 512;
const LOOK_AHEAD = 4;
function parseFirstDocument(text, noteLost) {
    const refused = refusedChunk(text);
    const read = refused ? text.slice(0, refused.from) : text;
    const builder = new NodeBuilder(text);
    const parser = new parse/* Parser */.i(read);
    try {
        parser.document(builder);
    }
    catch (error) {
        if (!(error instanceof reader/* YamlFault */.Io))
            throw error;
        if (refused && (error.scannedTo ?? error.offset) >= refused.from - LOOK_AHEAD)
            throw new YamlError(refused.problem);
        throw inGoWords(error, text);
    }
    if (refused)
        throw new YamlError(refused.problem);
    if (noteLost) {
        const lost = lostBehind(parser, text);
        if (lost !== undefined)
            noteLost(lost);
    }
    return builder.root;
}
function lostBehind(parser, text) {
    try {
        for (;;) {
            const builder = new NodeBuilder(text);
            const document = parser.document(builder);
            if (!document)
                return undefined;
            if (builder.root?.kind !== "scalar" || builder.root.value !== "") {
                return { kind: "document", offset: document.start };
            }
        }
    }
    catch (error) {
        if (error instanceof reader/* YamlFault */.Io) {
            return { kind: error.message === parse/* NO_DOCUMENT_START */.d ? "text" : "document", offset: error.offset };
        }
        if (error instanceof func/* LimitError */.oC)
            return { kind: "document", offset: text.length };
        throw error;
    }
}
const NO_COLON = "could not find expected ':'";
function inGoWords({ message, offset, scannedTo }, text) {
    const stopped = markAt(text, scannedTo ?? offset);
    const isOfEnd = scannedTo === undefined || message === NO_COLON;
    const isEnd = stopped.at >= text.length && isOfEnd && !/[\n\r]$/.test(text);
    const before = stopped.line + (isEnd ? 1 : 0);
    return new YamlError(message, stopped, scannedTo === undefined || before === 0 ? before : before + 1);
}
function repeatedKeys(document) {
    const found = [];
    const known = new Map();
    const keysOf = (node) => {
        const keys = known.get(node) ?? ownKeys(node);
        known.set(node, keys);
        return keys;
    };
    const open = [document];
    for (let node = open.pop(); node; node = open.pop()) {
        if (node.kind === "sequence")
            for (const item of node.items)
                open.push(item);
        if (node.kind !== "mapping")
            continue;
        const offsets = new Map();
        let isMerged = false;
        for (const [key, value] of node.entries) {
            open.push(value);
            if (key.kind !== "scalar")
                continue;
            if (key.value === "<<") {
                if (!isMerged)
                    for (const [name, at] of offsets)
                        if (targetsOf(value).some((from) => keysOf(from).has(name)))
                            found.push(at);
                isMerged = true;
                continue;
            }
            const earlier = offsets.get(key.value);
            if (earlier !== undefined)
                found.push(earlier);
            offsets.set(key.value, key.at);
        }
    }
    return found.sort((one, other) => one - other);
}
function targetsOf(value) {
    const nodes = value.kind === "sequence" ? value.items.slice(0, MAX_MERGED) : [value];
    return nodes.map((node) => (node.kind === "alias" ? node.target : node));
}
const MAX_MERGED = 20;
function ownKeys(node) {
    const keys = node.kind === "mapping" ? node.entries.map(([key]) => key) : [];
    return new Set(keys.flatMap((key) => (key.kind === "scalar" ? key.value : [])));
}
function markAt(text, offset) {
    const line = text.slice(0, offset).match(/\r\n|[\n\r\u0085\u2028\u2029]/g)?.length ?? 0;
    return { at: offset, line };
}
function refusedChunk(text) {
    const index = text.search(NOT_ALLOWED);
    if (index < 0)
        return undefined;
    const bytesBefore = Buffer.byteLength(text.slice(0, index));
    return { from: Math.max(0, index - (bytesBefore % CHUNK_BYTES)), problem: problemOf(text.charCodeAt(index)) };
}
function problemOf(code) {
    if (code < 0xdc80 || code > 0xdcff)
        return "control characters are not allowed";
    const byte = code - 0xdc00;
    return byte < 0xc0 || byte >= 0xf8 ? "invalid leading UTF-8 octet" : "invalid trailing UTF-8 octet";
}
class NodeBuilder {
    text;
    root;
    #open = [];
    #keys = [];
    #anchors = new Map();
    constructor(text) {
        this.text = text;
    }
    scalar(value, isImplicit, { anchor, tag = "", start }) {
        this.#add({ kind: "scalar", value, isImplicit, tag, at: start }, anchor);
    }
    alias(name, start) {
        const target = this.#anchors.get(name);
        if (!target)
            throw new YamlError(`unknown anchor '${name}' referenced`, markAt(this.text, start));
        this.#add({ kind: "alias", name, target, at: start }, undefined);
    }
    startSequence({ anchor, start }) {
        this.#start({ kind: "sequence", items: [], at: start }, anchor);
    }
    endSequence() {
        this.#end();
    }
    startMapping({ anchor, start }) {
        this.#start({ kind: "mapping", entries: [], at: start }, anchor);
    }
    endMapping() {
        this.#end();
    }
    #start(node, anchor) {
        if (this.#open.length >= MAX_YAML_DEPTH)
            throw new func/* LimitError */.oC(`YAML nested deeper than ${MAX_YAML_DEPTH} levels`);
        this.#add(node, anchor);
        this.#open.push(node);
        this.#keys.push(undefined);
    }
    #end() {
        this.#open.pop();
        this.#keys.pop();
    }
    #add(node, anchor) {
        if (anchor !== undefined)
            this.#anchors.set(anchor, node);
        const parent = this.#open.at(-1);
        if (!parent)
            this.root = node;
        else if (parent.kind === "sequence")
            parent.items.push(node);
        else {
            const last = this.#keys.length - 1;
            const key = this.#keys[last];
            if (key)
                parent.entries.push([key, node]);
            this.#keys[last] = key ? undefined : node;
        }
    }
}

// EXTERNAL MODULE: ./src/go/yaml/resolve.ts
var resolve = __webpack_require__(3233);
;// CONCATENATED MODULE: ./src/go/yaml/decode.ts







function decodeNode(node, text, budget) {
    const value = toJson(new Decoder(text, budget).value(node));
    refuseInfinite(value);
    return value;
}
function decodeYaml(node, text, budget) {
    return new Decoder(text, budget).value(node);
}
class Decoder {
    text;
    budget;
    #decoded = 0;
    #fromAliases = 0;
    #aliasDepth = 0;
    #open = new Set();
    constructor(text, budget) {
        this.text = text;
        this.budget = budget;
    }
    value(node) {
        this.budget.steps(1);
        this.#decoded++;
        if (this.#aliasDepth > 0)
            this.#fromAliases++;
        if (this.#isExcessive())
            throw new YamlError("document contains excessive aliasing");
        if (node.kind === "sequence" || node.kind === "mapping")
            this.budget.steps(func/* STEPS_PER_CONTAINER */.Sw);
        switch (node.kind) {
            case "alias":
                return this.#alias(node, (target) => this.value(target));
            case "scalar":
                return this.#scalar(node);
            case "sequence":
                return this.#sequence(node);
            case "mapping":
                return this.#mapping(node, new Map());
        }
    }
    #scalar(node) {
        const value = scalarOf(node, this.text);
        if (typeof value === "string")
            this.budget.steps(func/* STEPS_PER_STRING */.KQ);
        return value;
    }
    #isExcessive() {
        if (this.#fromAliases <= 100 || this.#decoded <= 1000)
            return false;
        return this.#fromAliases / this.#decoded > allowedRatio(this.#decoded);
    }
    #alias(node, read) {
        if (this.#open.has(node))
            throw new YamlError(`anchor '${node.name}' value contains itself`, markAt(this.text, node.at));
        this.#open.add(node);
        this.#aliasDepth++;
        const result = read(node.target);
        this.#aliasDepth--;
        this.#open.delete(node);
        return result;
    }
    #sequence({ items }) {
        return items.map((item) => this.value(item));
    }
    #mapping({ entries }, into) {
        for (const [key, value] of entries) {
            this.budget.steps(func/* STEPS_PER_ENTRY */.jC);
            if (isMerge(key))
                this.#merge(value, into);
            else
                into.set(this.#key(key), this.value(value));
        }
        return into;
    }
    #key(node) {
        const key = this.value(node);
        if (typeof key !== "object" || key === null)
            return key;
        throw new YamlError((0,fmt/* sprintf */.nv)("invalid map key: %#v", [goValue(key)]), markAt(this.text, node.at));
    }
    #merge(node, into) {
        if (node.kind === "sequence")
            for (const item of node.items.toReversed())
                this.#mergeMapping(item, into);
        else
            this.#mergeMapping(node, into);
    }
    #mergeMapping(node, into) {
        const target = node.kind === "alias" ? node.target : node;
        if (target.kind !== "mapping") {
            throw new YamlError("map merge requires map or sequence of maps as the value", markAt(this.text, node.at));
        }
        this.#decoded++;
        if (node.kind === "alias")
            this.#alias(node, () => this.#mapping(target, into));
        else
            this.#mapping(target, into);
    }
}
function allowedRatio(decoded) {
    const [low, high] = [400_000, 4_000_000];
    if (decoded <= low)
        return 0.99;
    return decoded >= high ? 0.1 : 0.99 - 0.89 * ((decoded - low) / (high - low));
}
function isMerge(node) {
    return node.kind === "scalar" && node.value === "<<" && (node.isImplicit || node.tag === resolve/* MERGE_TAG */.eU);
}
function scalarOf({ tag, value, isImplicit, at }, text) {
    if (tag === "" || tag === "!")
        return isImplicit ? (0,resolve/* resolve */.hd)(value) : value;
    const resolved = (0,resolve/* resolveTagged */.ht)(tag, value);
    if ("fault" in resolved)
        throw new YamlError(resolved.fault, markAt(text, at));
    return resolved.value;
}
function toJson(value) {
    if (typeof value === "bigint")
        return Number(value);
    if (typeof value === "string")
        return value.toWellFormed();
    if (typeof value !== "object" || value === null)
        return value;
    if (!(value instanceof Map))
        return (0,go_value/* list */.p_)(value.map(toJson));
    return (0,go_value/* dict */.jd)([...value].map(([key, item]) => [keyText(key, item), toJson(item)]));
}
function refuseInfinite(value) {
    if (value instanceof go_value/* GoSlice */.dP)
        value.items.forEach(refuseInfinite);
    else if (value instanceof go_value/* GoMap */.tn)
        value.entries.forEach(refuseInfinite);
    else if (typeof value === "number" && !Number.isFinite(value)) {
        const shown = Number.isNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf";
        throw new func/* GoError */.nY(`json: unsupported value: ${shown}`);
    }
}
const LARGEST_INT64 = 2n ** 63n - 1n;
function keyText(key, value) {
    if (typeof key === "string")
        return key.toWellFormed();
    if (typeof key === "number")
        return floatKey(key);
    if (typeof key === "boolean" || (typeof key === "bigint" && key <= LARGEST_INT64))
        return String(key);
    const type = key === null ? "%!s(<nil>)" : "uint64";
    const [shownKey, shownValue] = [goValue(key), goValue(value)].map((each) => (0,fmt/* sprintf */.nv)("%+#v", [each]));
    throw new func/* GoError */.nY(`unsupported map key of type: ${type}, key: ${shownKey}, value: ${shownValue}`);
}
function floatKey(key) {
    if (Number.isNaN(key))
        return ".nan";
    if (!Number.isFinite(key))
        return key > 0 ? ".inf" : "-.inf";
    return (0,strconv/* formatFloat */.kr)(Math.fround(key), "g", -1, 32);
}
function goValue(value) {
    if (typeof value === "bigint")
        return value > LARGEST_INT64 ? new go_value/* GoNumber */.wK(go_reflect/* UINT64 */.rS, value) : value;
    if (typeof value !== "object" || value === null)
        return value;
    if (!(value instanceof Map))
        return (0,go_value/* list */.p_)(value.map(goValue));
    const entries = [...value].map(([key, item]) => [key ?? "", goValue(item)]);
    return new go_value/* GoMap */.tn((0,go_reflect/* mapOf */.A7)(go_reflect/* ANY */.x4, go_reflect/* ANY */.x4), new Map(entries));
}

// EXTERNAL MODULE: ./src/go/yaml/emit.ts + 2 modules
var emit = __webpack_require__(6876);
;// CONCATENATED MODULE: ./src/go/yaml/pretty.ts







const RFC_3339_NANO = "2006-01-02T15:04:05.999999999Z07:00";
function marshalPretty(value, budget) {
    const { text } = (0,emit/* emit */.I)(new Converter(budget).node(value), { isVersion3: true, budget });
    budget.string(text.length);
    return text;
}
class Converter {
    budget;
    #depth = 0;
    constructor(budget) {
        this.budget = budget;
    }
    node(value) {
        this.budget.steps(1);
        if (value === null || (value instanceof go_value/* GoPointer */.EJ && value.target === undefined))
            return scalar(null);
        if (value instanceof go_value/* GoOpaque */.Sk && value.type === time/* TIME */.E9)
            return plain((0,time/* formatTime */.fU)((0,time/* momentOf */.Et)(value), RFC_3339_NANO));
        const marshaler = (0,go_value/* methodOf */.NY)(value, "MarshalText");
        if (marshaler)
            return scalar((0,utf8/* decodeUtf8 */._6)((0,go_value/* bytesOf */.$$)(marshaler.call([], this.budget))));
        if (value instanceof go_value/* GoPointer */.EJ)
            return this.node(value.target);
        if (value instanceof go_value/* GoMap */.tn || value instanceof go_value/* GoStruct */.On || value instanceof go_value/* GoSlice */.dP)
            return this.#collection(value);
        if (value instanceof go_value/* GoNumber */.wK)
            return numberNode(value);
        if (typeof value === "string")
            return stringNode(value);
        if (typeof value === "object")
            throw new func/* GoError */.nY(`cannot marshal type: ${(0,go_value/* typeOf */.QP)(value)?.name}`);
        return scalar(value);
    }
    #collection(value) {
        this.#depth++;
        this.budget.depth(this.#depth);
        const node = value instanceof go_value/* GoSlice */.dP
            ? { kind: "list", items: value.items.map((item) => this.node(item)), origin: undefined }
            : { kind: "map", entries: pretty_entriesOf(value).map((entry) => this.#entry(entry)), origin: undefined };
        this.#depth--;
        return node;
    }
    #entry([key, value]) {
        return { key: scalar(key), value: this.node(value) };
    }
}
function pretty_entriesOf(value) {
    if (value instanceof go_value/* GoMap */.tn)
        return [...value.entries];
    return (value.type.fields ?? []).flatMap(({ name, exported }, index) => (exported ?? (0,go_reflect/* isExported */.g4)(name)) ? [[name.toLowerCase(), value.values[index] ?? null]] : []);
}
function numberNode({ type, value }) {
    if (typeof value === "bigint")
        return scalar(value);
    return (0,go_reflect/* isFloat */.dk)(type.kind) && type.kind === "float32" ? plain((0,strconv/* formatFloat */.kr)(value, "g", -1, 32)) : scalar(value);
}
function stringNode(value) {
    const text = (0,utf8/* toValidUtf8 */.BC)(value);
    const base64 = text === value ? "" : (0,utf8/* encodeUtf8 */.Af)(value).toString("base64");
    return base64 === "" || base64.length >= MAX_BASE64 ? scalar(text) : plain(`!!binary ${base64}`);
}
const MAX_BASE64 = 70;
function scalar(value) {
    return { kind: "scalar", value, origin: undefined };
}
function plain(text) {
    return { kind: "scalar", value: text, origin: undefined, isPlain: true };
}

;// CONCATENATED MODULE: ./src/go/yaml/written.ts


function writtenEntries(node, onEntry) {
    if (node.kind !== "mapping")
        return undefined;
    const into = new Map();
    collect(node, into, onEntry);
    return into;
}
function collect({ entries }, into, onEntry) {
    for (const [key, value] of entries) {
        onEntry();
        if (isMerge(key)) {
            const nodes = value.kind === "sequence" ? value.items.toReversed() : [value];
            for (const from of nodes.map(withoutAlias))
                if (from.kind === "mapping")
                    collect(from, into, onEntry);
            continue;
        }
        const named = withoutAlias(key);
        const name = named.kind === "scalar" ? (0,resolve/* jsonKeyOf */.FZ)(scalarOf(named, "")) : undefined;
        if (named.kind === "scalar" && name !== undefined)
            into.set(name, { key: named, value: withoutAlias(value) });
    }
}
function withoutAlias(node) {
    return node.kind === "alias" ? node.target : node;
}
function isUnwritten(node) {
    return written_isPlain(node) && node.value === "";
}
function written_isPlain(node) {
    return node.kind === "scalar" && node.isImplicit && node.tag === "";
}

;// CONCATENATED MODULE: ./src/go/yaml/unmarshal.ts







const unmarshal_TARGET_TYPES = { map: "map[string]interface {}", list: "[]interface {}" };
function unmarshal(text, target, budget = func/* UNLIMITED */.Mp, notes) {
    const value = converted(() => toJsonValue(text, budget, notes));
    if (value === null)
        return undefined;
    if (target === "map" ? value instanceof go_value/* GoMap */.tn : value instanceof go_value/* GoSlice */.dP)
        return value;
    const error = `cannot unmarshal ${jsonKind(value)} into Go value of type ${unmarshal_TARGET_TYPES[target]}`;
    throw new func/* GoError */.nY(`error unmarshaling JSON: while decoding JSON: json: ${error}`);
}
function toJsonValue(text, budget, notes) {
    const node = parseFirstDocument(text, notes?.lost);
    if (!node)
        return null;
    if (notes)
        repeatedKeys(node).forEach(notes.repeatedKey);
    const value = decodeNode(node, text, budget);
    notes?.document(node);
    return value;
}
function converted(convert) {
    try {
        return convert();
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new func/* LimitError */.oC("aliases nested deeper than the stack");
        if (!(error instanceof func/* GoError */.nY))
            throw error;
        throw new ConversionError(error);
    }
}
class ConversionError extends func/* GoError */.nY {
    cause;
    constructor(cause) {
        super(`error converting YAML to JSON: ${cause.message}`);
        this.cause = cause;
    }
    get mark() {
        return this.cause instanceof YamlError ? this.cause.mark : undefined;
    }
}
function jsonKind(value) {
    if (value instanceof go_value/* GoMap */.tn)
        return "object";
    if (value instanceof go_value/* GoSlice */.dP)
        return "array";
    return typeof value === "boolean" ? "bool" : typeof value;
}
function jsonToYaml(json, budget) {
    const node = parseFirstDocument(json);
    return (0,emit/* emit */.I)(emittable(node ? decodeYaml(node, json, budget) : null), { budget }).text;
}
function emittable(value) {
    const origin = undefined;
    if (typeof value !== "object" || value === null)
        return { kind: "scalar", value, origin };
    if (!(value instanceof Map))
        return { kind: "list", items: value.map(emittable), origin };
    const entries = [...value].map(([key, item]) => ({
        key: { kind: "scalar", value: key, origin },
        value: emittable(item),
    }));
    return { kind: "map", entries, origin };
}

;// CONCATENATED MODULE: ./src/go/helm/yaml.ts



function toYamlText(value, budget) {
    return jsonToYaml((0,json/* mustMarshal */.e)(value, {}, budget), budget);
}
function toYaml(value, budget) {
    try {
        return withoutLastBreak(toYamlText(value, budget));
    }
    catch (error) {
        if (error instanceof func/* GoError */.nY)
            return "";
        throw error;
    }
}
function toYamlPretty(value, budget) {
    return withoutLastBreak(marshalPretty(value, budget));
}
function withoutLastBreak(text) {
    return text.replace(/\n$/, "");
}

;// CONCATENATED MODULE: ./src/go/helm/functions.ts









const ERROR = "Error";
const NIL_MAP = () => new go_value/* GoMap */.tn(go_reflect/* ANY_MAP */.U7, new Map(), { isNil: true });
const NIL_LIST = () => new go_value/* GoSlice */.dP(go_reflect/* ANY_SLICE */.m, [], { isNil: true });
const functions = {
    toYaml: (0,func/* func */.Pc)([go_reflect/* ANY */.x4], ([value], budget) => toYaml(value, budget)),
    toYamlPretty: (0,func/* func */.Pc)([go_reflect/* ANY */.x4], ([value], budget) => toYamlPretty(value, budget)),
    fromYaml: reading((text, budget) => orError(() => unmarshal(text, "map", budget) ?? (0,go_value/* dict */.jd)())),
    fromYamlArray: reading((text, budget) => orErrorList(() => unmarshal(text, "list", budget) ?? (0,go_value/* list */.p_)([]))),
    toJson: (0,func/* func */.Pc)([go_reflect/* ANY */.x4], ([value], budget) => (0,json/* marshal */.n)(value, {}, budget) ?? ""),
    fromJson: reading((text, budget) => fromJson(text, budget)),
    fromJsonArray: reading((text, budget) => fromJsonArray(text, budget)),
    toToml: (0,func/* func */.Pc)([go_reflect/* ANY */.x4], ([value], budget) => orText(() => writeToml(value, budget))),
    fromToml: reading((text, budget) => orError(() => readToml(text, budget))),
    required: (0,func/* func */.Pc)([go_reflect/* STRING */.An, go_reflect/* ANY */.x4], ([message, value]) => {
        if (value === null || value === "")
            throw new func/* GoError */.nY(marked(message));
        return value;
    }),
    fail: (0,func/* func */.Pc)([go_reflect/* STRING */.An], ([message]) => {
        throw new func/* GoError */.nY(marked(message));
    }),
    lookup: (0,func/* func */.Pc)([go_reflect/* STRING */.An, go_reflect/* STRING */.An, go_reflect/* STRING */.An, go_reflect/* STRING */.An], () => (0,go_value/* dict */.jd)()),
    getHostByName: (0,func/* func */.Pc)([go_reflect/* STRING */.An], () => ""),
};
const STEPS_PER_READING = 32;
function reading(read) {
    return (0,func/* func */.Pc)([go_reflect/* STRING */.An], ([text], budget) => {
        budget.steps(STEPS_PER_READING);
        return read(text, budget);
    });
}
function orError(read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof func/* GoError */.nY))
            throw error;
        return failed((0,go_value/* dict */.jd)([[ERROR, error.message]]));
    }
}
function orText(write) {
    try {
        return write();
    }
    catch (error) {
        if (!(error instanceof TomlEncodeError))
            throw error;
        return error.message;
    }
}
function orErrorList(read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof func/* GoError */.nY))
            throw error;
        return failed((0,go_value/* list */.p_)([error.message]));
    }
}
const failures = new WeakSet();
function failed(result) {
    failures.add(result);
    return result;
}
function isFailure(result) {
    return typeof result === "object" && result !== null && failures.has(result);
}
function fromJson(text, budget) {
    const { value, error } = unmarshalJson(text, "map", budget);
    const map = value instanceof go_value/* GoMap */.tn ? value : error === undefined ? NIL_MAP() : (0,go_value/* dict */.jd)();
    if (error === undefined)
        return map;
    map.entries.set(ERROR, error);
    return map.entries.size === 1 ? failed(map) : map;
}
function fromJsonArray(text, budget) {
    const { value, error } = unmarshalJson(text, "list", budget);
    if (error !== undefined)
        return failed((0,go_value/* list */.p_)([error]));
    return value instanceof go_value/* GoSlice */.dP ? value : NIL_LIST();
}
const MARK_START = "HELM_ERR_START";
const MARK_END = "HELM_ERR_END";
function marked(message) {
    return MARK_START + (0,excerpt/* excerpt */.K)(message, excerpt/* MAX_MESSAGE */.h / 4) + MARK_END;
}
function unmarked(text) {
    const start = text.indexOf(MARK_START);
    const end = text.lastIndexOf(MARK_END);
    return start < 0 || end < start + MARK_START.length ? undefined : text.slice(start + MARK_START.length, end);
}

;// CONCATENATED MODULE: ./src/go/helm/include.ts



const NO_VALUE = "<no value>";
const ENGINE_NAME = "gotpl";
function including(templates) {
    return new Map([
        ["include", (0,func/* func */.Pc)([go_reflect/* STRING */.An, go_reflect/* ANY */.x4], ([name, data]) => templates.execute(name, data))],
        [
            "tpl",
            (0,func/* func */.Pc)([go_reflect/* STRING */.An, go_reflect/* ANY */.x4], ([text, data]) => {
                const parsed = wrapped(() => `cannot parse template ${(0,strconv/* quoteInError */.Wn)(text)}`, () => templates.parse(text));
                return wrapped(() => `error during tpl function execution for ${(0,strconv/* quoteInError */.Wn)(text)}`, () => rendered(parsed, data));
            }),
        ],
    ]);
}
const INCLUDING_NAMES = ["include", "tpl"];
function rendered(parsed, data) {
    return parsed.execute(data).replaceAll(NO_VALUE, "");
}
function wrapped(prefix, run) {
    try {
        return run();
    }
    catch (error) {
        if (!(error instanceof func/* GoError */.nY))
            throw error;
        throw new func/* GoError */.nY(`${prefix()}: ${error.message}`);
    }
}

;// CONCATENATED MODULE: ./src/go/helm/api-versions.ts
const API_VERSIONS = [
    "v1",
    "admissionregistration.k8s.io/v1",
    "admissionregistration.k8s.io/v1alpha1",
    "admissionregistration.k8s.io/v1beta1",
    "internal.apiserver.k8s.io/v1alpha1",
    "apps/v1",
    "apps/v1beta1",
    "apps/v1beta2",
    "authentication.k8s.io/v1",
    "authentication.k8s.io/v1alpha1",
    "authentication.k8s.io/v1beta1",
    "authorization.k8s.io/v1",
    "authorization.k8s.io/v1beta1",
    "autoscaling/v1",
    "autoscaling/v2",
    "batch/v1",
    "batch/v1beta1",
    "certificates.k8s.io/v1",
    "certificates.k8s.io/v1beta1",
    "certificates.k8s.io/v1alpha1",
    "coordination.k8s.io/v1alpha2",
    "coordination.k8s.io/v1beta1",
    "coordination.k8s.io/v1",
    "discovery.k8s.io/v1",
    "discovery.k8s.io/v1beta1",
    "events.k8s.io/v1",
    "events.k8s.io/v1beta1",
    "extensions/v1beta1",
    "flowcontrol.apiserver.k8s.io/v1",
    "flowcontrol.apiserver.k8s.io/v1beta1",
    "flowcontrol.apiserver.k8s.io/v1beta2",
    "flowcontrol.apiserver.k8s.io/v1beta3",
    "networking.k8s.io/v1",
    "networking.k8s.io/v1beta1",
    "node.k8s.io/v1",
    "node.k8s.io/v1alpha1",
    "node.k8s.io/v1beta1",
    "policy/v1",
    "policy/v1beta1",
    "rbac.authorization.k8s.io/v1",
    "rbac.authorization.k8s.io/v1beta1",
    "rbac.authorization.k8s.io/v1alpha1",
    "resource.k8s.io/v1",
    "resource.k8s.io/v1beta2",
    "resource.k8s.io/v1beta1",
    "resource.k8s.io/v1alpha3",
    "scheduling.k8s.io/v1alpha2",
    "scheduling.k8s.io/v1beta1",
    "scheduling.k8s.io/v1",
    "storage.k8s.io/v1beta1",
    "storage.k8s.io/v1",
    "storage.k8s.io/v1alpha1",
    "storagemigration.k8s.io/v1beta1",
    "apiextensions.k8s.io/v1beta1",
    "apiextensions.k8s.io/v1",
];

;// CONCATENATED MODULE: ./src/go/helm/objects.ts




function field(name, type, jsonKey) {
    return { name, type, jsonKey, omitEmpty: true };
}
const MAINTAINER = (0,go_reflect/* structType */.YX)("chart.Maintainer", () => [
    field("Name", go_reflect/* STRING */.An, "name"),
    field("Email", go_reflect/* STRING */.An, "email"),
    field("URL", go_reflect/* STRING */.An, "url"),
]);
const DEPENDENCY = (0,go_reflect/* structType */.YX)("chart.Dependency", () => [
    field("Name", go_reflect/* STRING */.An, "name"),
    field("Version", go_reflect/* STRING */.An, "version"),
    field("Repository", go_reflect/* STRING */.An, "repository"),
]);
const METADATA = (0,go_reflect/* structType */.YX)("chart.Metadata", () => [
    field("Name", go_reflect/* STRING */.An, "name"),
    field("Home", go_reflect/* STRING */.An, "home"),
    field("Sources", go_reflect/* STRING_SLICE */.tq, "sources"),
    field("Version", go_reflect/* STRING */.An, "version"),
    field("Description", go_reflect/* STRING */.An, "description"),
    field("Keywords", go_reflect/* STRING_SLICE */.tq, "keywords"),
    field("Maintainers", (0,go_reflect/* sliceOf */.Mz)((0,go_reflect/* pointerTo */.xH)(MAINTAINER)), "maintainers"),
    field("Icon", go_reflect/* STRING */.An, "icon"),
    field("APIVersion", go_reflect/* STRING */.An, "apiVersion"),
    field("Condition", go_reflect/* STRING */.An, "condition"),
    field("Tags", go_reflect/* STRING */.An, "tags"),
    field("AppVersion", go_reflect/* STRING */.An, "appVersion"),
    field("Deprecated", go_reflect/* BOOL */.HX, "deprecated"),
    field("Annotations", go_reflect/* STRING_MAP */.Ji, "annotations"),
    field("KubeVersion", go_reflect/* STRING */.An, "kubeVersion"),
    field("Dependencies", (0,go_reflect/* sliceOf */.Mz)((0,go_reflect/* pointerTo */.xH)(DEPENDENCY)), "dependencies"),
    field("Type", go_reflect/* STRING */.An, "type"),
]);
const CHART = (0,go_reflect/* structType */.YX)("struct { chart.Metadata; IsRoot bool }", () => [
    { name: "Metadata", type: METADATA, embedded: true },
    { name: "IsRoot", type: go_reflect/* BOOL */.HX },
]);
function chartOf(name) {
    const metadata = objects_structOf(METADATA, { Name: name, APIVersion: "v2", Type: "application" });
    return objects_structOf(CHART, { Metadata: metadata, IsRoot: true });
}
const KUBE_VERSION = (0,go_reflect/* structType */.YX)("chartutil.KubeVersion", () => [
    { name: "Version", type: go_reflect/* STRING */.An },
    { name: "Major", type: go_reflect/* STRING */.An },
    { name: "Minor", type: go_reflect/* STRING */.An },
], { pointer: { String: objects_versionOf, GitVersion: objects_versionOf } });
function objects_versionOf(receiver) {
    return (0,func/* func */.Pc)([], () => receiver.target.values[0]);
}
const VERSION_SET = (0,go_reflect/* namedType */.uD)("chartutil.VersionSet", go_reflect/* STRING_SLICE */.tq, {
    Has: (receiver) => (0,func/* func */.Pc)([go_reflect/* STRING */.An], ([version]) => receiver.items.includes(version)),
});
const BUILD_INFO = (0,go_reflect/* structType */.YX)("version.BuildInfo", () => [
    field("Version", go_reflect/* STRING */.An, "version"),
    field("GitCommit", go_reflect/* STRING */.An, "git_commit"),
    field("GitTreeState", go_reflect/* STRING */.An, "git_tree_state"),
    field("GoVersion", go_reflect/* STRING */.An, "go_version"),
]);
const CAPABILITIES = (0,go_reflect/* structType */.YX)("chartutil.Capabilities", () => [
    { name: "KubeVersion", type: KUBE_VERSION },
    { name: "APIVersions", type: VERSION_SET },
    { name: "HelmVersion", type: BUILD_INFO },
], { pointer: { Copy: (receiver) => (0,func/* func */.Pc)([], () => capabilitiesLike(receiver.target)) } });
function defaultCapabilities() {
    return capabilitiesLike(objects_structOf(CAPABILITIES, {
        KubeVersion: objects_structOf(KUBE_VERSION, { Version: "v1.20.0", Major: "1", Minor: "20" }),
        APIVersions: new go_value/* GoSlice */.dP(VERSION_SET, API_VERSIONS),
        HelmVersion: objects_structOf(BUILD_INFO, { Version: "v3.21", GoVersion: "go1.26.5" }),
    }));
}
function capabilitiesLike({ type, values }) {
    return new go_value/* GoPointer */.EJ((0,go_reflect/* pointerTo */.xH)(type), new go_value/* GoStruct */.On(type, values, true));
}
function objects_structOf(type, given) {
    return new go_value/* GoStruct */.On(type, (type.fields ?? []).map((each) => given[each.name] ?? (0,go_value/* zeroValue */.mg)(each.type)));
}

;// CONCATENATED MODULE: ./src/go/helm/pieces.ts

function withoutText({ text, pieces }, unwanted) {
    let next = text.indexOf(unwanted);
    if (next < 0)
        return { text, pieces };
    const kept = new template/* PieceList */.le();
    let outputStart = 0;
    let index = 0;
    for (const { kind, outputStart: start, sourceStart } of pieces) {
        const end = pieces.endOf(index, text);
        for (let at = start; at < end;) {
            while (next >= 0 && next + unwanted.length <= at)
                next = text.indexOf(unwanted, next + unwanted.length);
            if (next >= 0 && next <= at) {
                at = Math.min(end, next + unwanted.length);
                continue;
            }
            const stop = next < 0 ? end : Math.min(end, next);
            kept.add(kind, outputStart, sourceStart + (kind === "text" ? at - start : 0));
            outputStart += stop - at;
            at = stop;
        }
        index++;
    }
    return { text: text.replaceAll(unwanted, ""), pieces: kept };
}

;// CONCATENATED MODULE: ./src/go/helm/values.ts





const WRITER = { kind: "interface", name: "io.Writer" };
const VALUES = (0,go_reflect/* namedType */.uD)("chartutil.Values", go_reflect/* ANY_MAP */.U7, {
    AsMap: method((values) => (values.entries.size === 0 ? (0,go_value/* dict */.jd)() : new go_value/* GoMap */.tn(go_reflect/* ANY_MAP */.U7, values.entries))),
    Encode: () => (0,func/* func */.Pc)([WRITER], () => null),
    PathValue: (receiver) => (0,func/* func */.Pc)([go_reflect/* STRING */.An], ([path]) => pathValue(receiver, path)),
    Table: (receiver) => (0,func/* func */.Pc)([go_reflect/* STRING */.An], ([name]) => table(receiver, name.split("."))),
    YAML: method((values, budget) => toYamlText(values, budget)),
});
function asValues(map) {
    return new go_value/* GoMap */.tn(VALUES, map.entries);
}
function method(call) {
    return (receiver) => (0,func/* func */.Pc)([], (_, budget) => call(receiver, budget));
}
function table(values, path) {
    let found = values;
    for (const name of path) {
        const next = found.entries.get(name);
        if (!isTable(next) && !(next instanceof go_value/* GoMap */.tn && next.type === VALUES))
            throw new func/* GoError */.nY(`${(0,strconv/* quoteInError */.Wn)(name)} is not a table`);
        found = next;
    }
    return asValues(found);
}
function pathValue(values, path) {
    if (path === "")
        throw new func/* GoError */.nY("YAML path cannot be empty");
    const names = path.split(".");
    const key = names.pop();
    const value = holder(values, names, key).entries.get(key);
    if (value === undefined || isTable(value))
        throw new func/* GoError */.nY(`${(0,strconv/* quoteInError */.Wn)(key)} is not a value`);
    return value;
}
function holder(values, names, key) {
    try {
        return table(values, names);
    }
    catch (error) {
        if (!(error instanceof func/* GoError */.nY))
            throw error;
        throw new func/* GoError */.nY(`${(0,strconv/* quoteInError */.Wn)(key)} is not a value`);
    }
}
function isTable(value) {
    return value instanceof go_value/* GoMap */.tn && value.type === go_reflect/* ANY_MAP */.U7;
}

;// CONCATENATED MODULE: ./src/go/helm/helm.ts













class HelmError extends Error {
    cause;
    name = "HelmError";
    constructor(message, cause) {
        super(message);
        this.cause = cause;
    }
}
const helmFunctions = withHelm(sprig3);
function withHelm(sprig) {
    const table = new Map([...sprig, ...(0,metered/* meteredTable */.Xv)(Object.entries(functions))]);
    table.delete("env");
    table.delete("expandenv");
    return table;
}
function helmFunctionNames() {
    return [...helmFunctions.keys(), ...INCLUDING_NAMES];
}
function renderHelm(source, options) {
    const name = `${options.chart}/${options.template}`;
    try {
        const rendered = (0,template/* renderTemplate */.Xm)(source, rootOf(name, options), {
            name,
            functions: helmFunctions,
            missingKey: "zero",
            isFailure: isFailure,
            associated: { bind: including, names: INCLUDING_NAMES, name: ENGINE_NAME },
            ...(options.limits && { limits: options.limits }),
            ...(options.now && { now: options.now }),
            ...(options.onSteps && { onSteps: options.onSteps }),
            ...(options.onAbsent && { onAbsent: options.onAbsent }),
            ...(options.onAbsentKey && { onAbsentKey: options.onAbsentKey }),
            ...(options.onSought && { onSought: options.onSought }),
            ...(options.leftOut && { leftOut: options.leftOut }),
            ...(options.onSlip && { onSlip: options.onSlip }),
        });
        return withoutText(rendered, NO_VALUE);
    }
    catch (error) {
        if (!(error instanceof template/* TemplateError */.$w))
            throw error;
        throw new HelmError(messageOf(error), error);
    }
}
function rootOf(name, { chart, template, release, values, budget = func/* UNLIMITED */.Mp }) {
    const folder = template.split("/", 1)[0];
    return asValues((0,go_value/* dict */.jd)([
        ["Chart", chartOf(chart)],
        ["Files", noFiles()],
        ["Release", releaseOf(release)],
        ["Capabilities", defaultCapabilities()],
        ["Values", asValues((0,copystructure/* deepCopy */.A)(values, budget))],
        ["Subcharts", (0,go_value/* dict */.jd)()],
        [
            "Template",
            asValues((0,go_value/* dict */.jd)([
                ["Name", name],
                ["BasePath", `${chart}/${folder}`],
            ])),
        ],
    ]));
}
function releaseOf(name) {
    return (0,go_value/* dict */.jd)([
        ["Name", name],
        ["Namespace", "default"],
        ["IsUpgrade", false],
        ["IsInstall", true],
        ["Revision", 1n],
        ["Service", "Helm"],
    ]);
}
function messageOf({ message, stage }) {
    if (stage === "limit")
        return message;
    const [, place = "", ...rest] = message.split(": ");
    if (stage === "parse")
        return `parse error at (${place}): ${rest.at(-1)}`;
    const text = unmarked(rest.join(": "));
    return text === undefined ? message : `execution error at (${place}): ${text}`;
}

// EXTERNAL MODULE: ./src/meter.ts
var src_meter = __webpack_require__(9523);
// EXTERNAL MODULE: ./src/problem/nearest.ts
var nearest = __webpack_require__(3124);
;// CONCATENATED MODULE: ./src/values/seed.ts


const SWITCH = /\.Values\.([A-Za-z0-9_.]+?)\.(enabled|create)\b/y;
const PATHS = /\.Values\.([A-Za-z0-9_.]+)/g;
const MAX_NAMES = 1_000;
function seed(template, values) {
    const replaced = [];
    const added = new Set();
    const descend = (keys, offset) => {
        if (keys.length > MAX_NAMES)
            throw new func/* LimitError */.oC(`a path of .Values with more than ${MAX_NAMES} names`);
        let parent = values;
        for (const [depth, key] of keys.entries()) {
            let child = parent.entries.get(key);
            if (!(child instanceof go_value/* GoMap */.tn)) {
                const path = child === undefined ? undefined : keys.slice(0, depth + 1).join(".");
                if (path !== undefined && !added.has(path))
                    replaced.push({ path: `.Values.${path}`, isNull: child === null, offset });
                child = (0,go_value/* dict */.jd)();
                parent.entries.set(key, child);
            }
            parent = child;
        }
        return parent;
    };
    for (const { 1: path = "", 2: leaf = "", index } of switchesOf(template)) {
        const parent = descend(path.split("."), index);
        if (parent.entries.has(leaf))
            continue;
        parent.entries.set(leaf, false);
        added.add(`${path}.${leaf}`);
    }
    for (const { 1: path = "", index } of template.matchAll(PATHS)) {
        const keys = path.split(".").filter((key) => key !== "");
        if (keys.length >= 2)
            descend(keys.slice(0, -1), index);
    }
    return replaced;
}
function* switchesOf(template) {
    for (const { 0: path, index } of template.matchAll(PATHS)) {
        const end = index + path.length;
        for (let at = index; at >= 0 && at < end; at = template.indexOf(".Values.", at)) {
            SWITCH.lastIndex = at;
            const found = SWITCH.exec(template);
            if (!found)
                break;
            yield found;
            at = found.index + found[0].length;
        }
    }
}

// EXTERNAL MODULE: ./src/render/breakout.ts + 1 modules
var breakout = __webpack_require__(2058);
// EXTERNAL MODULE: ./src/render/commented-out.ts
var commented_out = __webpack_require__(9246);
// EXTERNAL MODULE: ./src/render/error-offset.ts
var error_offset = __webpack_require__(3349);
// EXTERNAL MODULE: ./src/render/rendered.ts
var render_rendered = __webpack_require__(8058);
// EXTERNAL MODULE: ./src/render/secrets.ts
var render_secrets = __webpack_require__(1382);
// EXTERNAL MODULE: ./src/render/suspects.ts
var suspects = __webpack_require__(5045);
// EXTERNAL MODULE: ./src/render/watch-template.ts + 9 modules
var watch_template = __webpack_require__(6601);
;// CONCATENATED MODULE: ./src/render/render-values.ts













const render_values_CHART = { chart: "preflight-templating", template: "templates/preflight.yaml", release: "preflight" };
function renderValues(source, values, meter = new src_meter/* Meter */.kI()) {
    const { file, text } = source;
    const locate = (0,positions/* positionsIn */.YH)(file, text);
    let seeded;
    try {
        seeded = seed(text, values);
    }
    catch (error) {
        if (!(error instanceof func/* LimitError */.oC))
            throw error;
        return { value: undefined, problems: [limitProblem(error, locate(0))] };
    }
    const replaced = seeded.map((value) => replacedProblem(value, locate));
    const secrets = (0,render_secrets/* secretsOf */.F)(text, suspects/* HELM_ACTIONS */.H3, () => values, unmarked);
    try {
        meter.position = locate(0);
        const watch = (0,watch_template/* watchTemplate */.g)(text, { data: "values", actions: suspects/* HELM_ACTIONS */.H3, locate, meter, secrets });
        const options = {
            ...render_values_CHART,
            values,
            budget: (0,src_meter/* budgetOf */.nT)(meter),
            ...watch.options,
        };
        const output = meter.rendering((clock) => renderHelm(text, { ...options, ...clock }));
        const problems = (0,breakout/* breakouts */.r)(text, output, locate, { actions: suspects/* HELM_ACTIONS */.H3, meter });
        const lost = (0,commented_out/* commentedOut */.Z)(text, output, locate, { actions: suspects/* HELM_ACTIONS */.H3, meter });
        const rendered = {
            source,
            text: output.text,
            bytes: () => (0,render_rendered/* asPrinted */.Dz)(source, output.text),
            hasBreakout: problems.length > 0,
            isHelm: true,
            positionAt: (0,render_rendered/* positionsThrough */.CY)(output.pieces, locate),
            writtenAt: (0,render_rendered/* writtenIn */.Xs)(source),
            secretValues: secrets.values,
        };
        return {
            value: rendered,
            problems: [...replaced, ...watch.problems(), ...problems, ...lost],
        };
    }
    catch (error) {
        if (!(error instanceof HelmError))
            throw error;
        const problem = {
            code: `template-${error.cause.stage}`,
            severity: "error",
            message: `Cannot render the template: ${(0,render_secrets/* withoutSecrets */.c)(error.message, error.cause, secrets)}`,
            remedy: remedyFor(error.cause),
            position: locate((0,error_offset/* offsetOf */.b)(error.cause, text, "{{")),
        };
        return { value: undefined, problems: [...replaced, problem] };
    }
}
function replacedProblem({ path, isNull, offset }, locate) {
    return {
        code: "values-replaced",
        severity: "warning",
        message: `The value of ${path} is ${isNull ? "null" : "not used"}: preflight replaces it with an empty mapping, since the file names a field of it`,
        remedy: isNull
            ? "indent the lines that belong to it, or give {} where none is meant"
            : "remove the longer name from the file, comments included, or give a mapping",
        position: locate(offset),
    };
}
function limitProblem({ message }, position) {
    return {
        code: "template-limit",
        severity: "error",
        message: `Cannot render the template: ${message}`,
        remedy: LIMIT_REMEDY,
        position,
    };
}
const LIMIT_REMEDY = "make the template smaller: the limits are far above what specs need";
function remedyFor({ message, stage }) {
    const unknownFunction = /function "([^"]*)" not defined/.exec(message)?.[1];
    if (unknownFunction === "kurl")
        return "expected a file of its own for {{kurl}} templates: Helm renders this one whole";
    if (unknownFunction !== undefined) {
        const near = (0,nearest/* nearest */.pA)(unknownFunction, helmFunctionNames());
        const known = "Helm knows the functions of Go's text/template, of sprig 3.3.0 without env, and its own";
        return near ? `did you mean ${near}? ${known}` : known;
    }
    if (stage === "limit")
        return LIMIT_REMEDY;
    if (stage === "parse")
        return "Helm renders everything between {{ and }} as a Go template, in comments, too";
    return "preflight stops here, too: it refuses a spec whose template fails";
}

;// CONCATENATED MODULE: ./src/values/detect.ts



const API_VERSION = "troubleshoot.sh/v1beta3";
function isHelmTemplate({ file, text }, meter = new src_meter/* Meter */.kI()) {
    if (!text.includes("{{") || !text.includes("}}") || !text.includes("v1beta3"))
        return false;
    meter.position = { file, line: 1, column: 1 };
    try {
        return unmarshal(text, "map", (0,src_meter/* budgetOf */.nT)(meter))?.entries.get("apiVersion") === API_VERSION;
    }
    catch (error) {
        if (!(error instanceof func/* GoError */.nY || error instanceof func/* LimitError */.oC))
            throw error;
        return text.includes(`apiVersion: ${API_VERSION}`);
    }
}
function mayBeV1beta3({ text }) {
    return text.includes(API_VERSION);
}

// EXTERNAL MODULE: ./src/problem/read-names.ts
var read_names = __webpack_require__(3397);
// EXTERNAL MODULE: ./src/yaml/problems.ts
var problems = __webpack_require__(9874);
// EXTERNAL MODULE: ./src/yaml/strict.ts
var strict = __webpack_require__(7295);
;// CONCATENATED MODULE: ./src/values/literals.ts
function literalIn(value, { isQuoted }) {
    if (isPlaceholder(value))
        return "placeholder";
    if (!isQuoted && /\s#/.test(value))
        return "comment";
    if (!isQuoted && /^\s|(?<!\\)\s$/.test(value))
        return "blank";
    return isInQuotes(value, isQuoted ? "'" : "'\"") ? "quotes" : undefined;
}
function isPlaceholder(value) {
    return /^\$\{(?:\w+|\{[^{}]*\})\}$/.test(value);
}
function isInQuotes(value, quotes) {
    const [quote = ""] = value;
    if (quote === "" || !quotes.includes(quote))
        return false;
    return !value.includes(quote, 1) || (value.length > 1 && value.endsWith(quote));
}
function literalOfSet(literal, key) {
    const { what, remedy } = LITERALS[literal];
    return {
        code: "values-literal",
        severity: "warning",
        where: "input set",
        message: `The value of ${key} ${what}`,
        remedy,
    };
}
const PLACEHOLDER = "is a placeholder for which nothing was put in";
const LITERALS = {
    blank: {
        what: "begins or ends with a blank, which is a part of it",
        remedy: "remove it; a backslash in front of it keeps one that is meant",
    },
    quotes: {
        what: "has quotes around it, which are a part of it",
        remedy: 'remove them; to keep a comma in a value, put double quotes around key and value, "key=a,b"',
    },
    comment: {
        what: "has a blank with # behind it, and what follows is a part of it",
        remedy: "put a comment elsewhere; \\# is a # that is meant",
    },
    placeholder: { what: PLACEHOLDER, remedy: "give the value itself, as an expression of the workflow, say" },
};
function placeholderOfValues(path) {
    const shown = path
        .map((step, at) => (typeof step === "number" ? `[${step}]` : at === 0 ? step : `.${step}`))
        .join("");
    return {
        code: "values-literal",
        severity: "warning",
        where: "input values",
        message: `The value of ${JSON.stringify(shown)} ${PLACEHOLDER}`,
        remedy: "give the value itself, or as set: key=value",
    };
}
function keyOfValues(key, position) {
    const read = key === "true" || key === "false" ? key : "a number, which is written in another way";
    return {
        code: "values-literal",
        severity: "warning",
        message: `The key is read as ${read}`,
        remedy: "put it in quotes, so that a template finds it as it is written",
        position,
    };
}

// EXTERNAL MODULE: ./src/problem/nulled-mappings.ts
var nulled_mappings = __webpack_require__(7466);
;// CONCATENATED MODULE: ./src/values/unread-keys.ts


function misspeltValues(values, { names, meter }) {
    if (names.words.size === 0 || values.entries.size === 0)
        return [];
    const found = (0,read_names/* misspeltKeys */.s0)(names, dataOf(values, meter));
    return found.map(({ path, meant }) => misspelt(path, meant, (wrong, right) => `No template reads ${wrong}, and the values do not have ${right}, which one reads`));
}
function misspeltReplacements(later, { earlier, names, meter }) {
    if (names.words.size === 0 || earlier.entries.size === 0)
        return [];
    const found = (0,read_names/* misspeltOverrides */.jC)(names, { ...dataOf(later, meter), earlier: unread_keys_entriesOf(earlier) ?? new Map() });
    return found.map(({ path, meant, isEntry }) => {
        const unnamed = isEntry ? "Neither a template nor a value names" : "No template reads";
        return {
            entry: isEntry ? path.at(-1) : undefined,
            problem: misspelt(path, meant, (wrong, right) => `${unnamed} ${wrong}, and ${right} keeps the value of an earlier file`),
        };
    });
}
function textsIn(values, meter) {
    const texts = new Set();
    const open = [values];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        meter.steps(1);
        if (typeof next === "string")
            texts.add(next);
        const parts = next instanceof go_value/* GoMap */.tn ? next.entries.values() : next instanceof go_value/* GoSlice */.dP ? next.items : [];
        for (const part of parts)
            open.push(part);
    }
    return texts;
}
function namesIn(templates, meter) {
    return (0,read_names/* readNames */.r6)(templates, { open: "{{", roots: new Set([ROOT]), onNames: (count) => meter.steps(count) });
}
const ROOT = "Values";
function dataOf(values, meter) {
    return {
        root: ROOT,
        entries: unread_keys_entriesOf(values) ?? new Map(),
        entriesOf: unread_keys_entriesOf,
        onNames: (count) => meter.steps(count),
    };
}
function unread_keys_entriesOf(value) {
    return value instanceof go_value/* GoMap */.tn ? value.entries : undefined;
}
function misspelt(path, meant, say) {
    const [, ...names] = path;
    const dotted = (parts) => JSON.stringify(parts.join("."));
    return {
        code: "values-unread",
        severity: "warning",
        where: "input values",
        message: say(dotted(names), dotted([...names.slice(0, -1), meant])),
        remedy: `did you mean ${meant}?`,
    };
}

;// CONCATENATED MODULE: ./src/values/lost-mappings.ts



function lostMappings(later, { earlier, names, meter }) {
    const problems = [];
    const nulled = (0,nulled_mappings/* nulledMappings */.A)({
        above: [ROOT],
        entries: unread_keys_entriesOf(later) ?? new Map(),
        earlier: unread_keys_entriesOf(earlier) ?? new Map(),
        entriesOf: unread_keys_entriesOf,
        isNull: (value) => value === null,
        onNames: (count) => meter.steps(count),
    });
    for (const { path } of nulled) {
        if (!isUsedWhole(names, path))
            continue;
        const problem = lost(path);
        meter.problem(problem);
        problems.push(problem);
    }
    return problems;
}
function isUsedWhole(names, path) {
    const named = names.paths.get(path.join("."));
    const isNamedBelow = named !== undefined && [...named].some((name) => name !== "");
    return !isNamedBelow && (0,read_names/* namesBelow */.kV)(names, path) !== undefined;
}
function lost(path) {
    return {
        code: "values-replaced",
        severity: "warning",
        where: "input values",
        message: `A later file replaces the mapping ${JSON.stringify(`.${path.join(".")}`)} with null`,
        remedy: "indent the lines that belong to it, or give {} where none is meant",
    };
}

;// CONCATENATED MODULE: ./src/values/moved-keys.ts


function movedKeys(values, { names, meter }) {
    const absent = new AbsentPaths(absentPaths(values, names, meter));
    const found = [];
    const open = absent.isEmpty ? [] : [[]];
    for (let above = open.pop(); above && found.length < read_names/* SUGGESTED_KEYS */.XV; above = open.pop()) {
        const read = names.paths.get([ROOT, ...above].join("."));
        if (read?.has(""))
            continue;
        const entries = unread_keys_entriesOf(valueAt(values, above));
        meter.steps(entries?.size ?? 0);
        for (const key of entries?.keys() ?? []) {
            const path = [...above, key];
            if (above.length === 0 && key === ROOT)
                continue;
            const meant = read?.has(key) ? undefined : absent.meantBy(path);
            if (meant && found.length < read_names/* SUGGESTED_KEYS */.XV)
                found.push({ path, meant });
            else if (path.length < read_names/* NAMED_LEVELS */.AD)
                open.push(path);
        }
    }
    return found;
}
function movedProblem({ path, meant }, values) {
    if (!isAbsent(values, meant))
        return undefined;
    const [wrong, right] = [path, meant].map((names) => JSON.stringify(names.join(".")));
    return {
        code: "values-unread",
        severity: "warning",
        where: "input values",
        message: `No template reads ${wrong}, and the values do not have ${right}, which one reads`,
        remedy: `did you mean ${right}?`,
    };
}
class AbsentPaths {
    #whole = new Map();
    #tails = new Map();
    #joined = new Map();
    constructor(paths) {
        for (const path of paths) {
            this.#whole.set(path.join("."), path);
            this.#tails.set(path.slice(1).join("."), path);
            this.#joined.set(joined(path), path);
        }
    }
    get isEmpty() {
        return this.#joined.size === 0;
    }
    meantBy(path) {
        const deeper = path.length > 2 ? this.#whole.get(path.slice(1).join(".")) : undefined;
        const higher = path.length > 1 ? this.#tails.get(path.join(".")) : undefined;
        const same = this.#joined.get(joined(path));
        const isJoined = same && same.length !== path.length && Math.min(same.length, path.length) === 1;
        return deeper ?? higher ?? (isJoined ? same : undefined);
    }
}
function absentPaths(values, { paths }, meter) {
    const found = [];
    for (const [dotted, following] of paths) {
        const [, ...path] = dotted.split(".");
        meter.steps(path.length);
        if (path.length > 0 && following.has("") && isAbsent(values, path))
            found.push(path);
    }
    return found;
}
function isAbsent(values, path) {
    const value = valueAt(values, path);
    return value === undefined || value === null;
}
function valueAt(values, path) {
    return path.reduce((value, name) => unread_keys_entriesOf(value)?.get(name), values);
}
function joined(path) {
    return path.join("").replace(/[-_]/g, "").toLowerCase();
}

;// CONCATENATED MODULE: ./src/values/placeholders.ts




function placeholdersIn(values, { names, meter }) {
    const found = [];
    const open = [{ value: values, path: [] }];
    for (let next = open.pop(); next && found.length < read_names/* SUGGESTED_KEYS */.XV; next = open.pop()) {
        const { value, path } = next;
        meter.steps(1);
        if (typeof value === "string" && isPlaceholder(value))
            found.push(path);
        if (path.length >= read_names/* NAMED_LEVELS */.AD)
            continue;
        if (value instanceof go_value/* GoSlice */.dP)
            for (const [at, item] of value.items.entries())
                open.push({ value: item, path: [...path, at] });
        if (!(value instanceof go_value/* GoMap */.tn))
            continue;
        const read = (0,read_names/* namesBelow */.kV)(names, [ROOT, ...path.filter((step) => typeof step === "string")]);
        for (const [key, inner] of value.entries) {
            if (typeof key === "string" && (read?.has(key) || read?.has("")))
                open.push({ value: inner, path: [...path, key] });
        }
    }
    return found;
}
function isPlaceholderAt(values, path) {
    const inner = (value, step) => value instanceof go_value/* GoMap */.tn
        ? value.entries.get(step)
        : value instanceof go_value/* GoSlice */.dP
            ? value.items[step]
            : undefined;
    const value = path.reduce(inner, values);
    return typeof value === "string" && isPlaceholder(value);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./src/go/encoding/csv.ts

const FIELD = /"((?:[^"]|"")*)"(?=[,\n]|$)|([^",\n]*)(?=[,\n]|$)/y;
function readRecord(text) {
    const line = text.replaceAll("\r\n", "\n").replace(/^\n+/, "");
    const fields = [];
    for (let at = 0;; at++) {
        FIELD.lastIndex = at;
        const [field, quoted, bare = ""] = FIELD.exec(line) ?? [];
        if (field === undefined)
            throw new func/* GoError */.nY(faultOf(line, at));
        fields.push({ text: quoted?.replaceAll('""', '"') ?? bare, isQuoted: quoted !== undefined });
        at += field.length;
        if (line[at] !== ",")
            return fields;
    }
}
function faultOf(line, at) {
    return line[at] === '"' ? 'extraneous or missing " in quoted-field' : 'bare " in non-quoted-field';
}

;// CONCATENATED MODULE: ./src/go/strvals.ts





const MAX_INDEX = 65_536;
const MAX_NAME_LEVEL = 30;
const MAX_INDEX_LEVEL = 100;
const MAX_SET_ITEMS = 4_000_000;
const ITEMS_PER_STEP = 8;
class ItemBudget {
    #left = MAX_SET_ITEMS;
    #budget;
    constructor(budget = func/* UNLIMITED */.Mp) {
        this.#budget = budget;
    }
    take(count) {
        this.#left -= count;
        if (this.#left < 0)
            throw new func/* LimitError */.oC(`lists of more than ${MAX_SET_ITEMS} items in all`);
        this.#budget.steps(count / ITEMS_PER_STEP);
    }
}
function parseInto(line, values, items, written = {}) {
    new Parser(line, items, written).parse(values);
}
class Parser {
    #characters;
    #at = 0;
    #items;
    #written;
    #keyStart = 0;
    constructor(line, items, written) {
        this.#characters = [...line];
        this.#items = items;
        this.#written = written;
    }
    parse(values) {
        do
            this.#keyStart = this.#at;
        while (this.#key(values, 0) === "more");
    }
    #key(map, level) {
        const { text: name, stop } = this.#until("=[,.");
        switch (stop) {
            case "[":
                return this.#indexed(map, name, level);
            case "=":
                return this.#assign((value) => set(map, name, value));
            case ",":
                set(map, name, "");
                throw new func/* GoError */.nY(`key ${(0,strconv/* quoteInError */.Wn)(name)} has no value (cannot end with ,)`);
            case ".":
                return this.#nested(map, name, level + 1);
            default:
                if (name === "")
                    return "end";
                throw new func/* GoError */.nY(`key ${(0,strconv/* quoteInError */.Wn)(name)} has no value`);
        }
    }
    #nested(map, name, level) {
        if (level > MAX_NAME_LEVEL) {
            const most = `greater than maximum supported nested level of ${MAX_NAME_LEVEL}`;
            throw new func/* GoError */.nY(`value name nested level is ${most}`);
        }
        const inner = map.entries.has(name) ? strvals_asMap(map.entries.get(name)) : (0,go_value/* dict */.jd)();
        const end = this.#key(inner, level);
        if (inner.entries.size > 0)
            set(map, name, inner);
        else if (end === "more")
            throw new func/* GoError */.nY(`key map ${(0,strconv/* quoteInError */.Wn)(name)} has no value`);
        return end;
    }
    #indexed(map, name, level) {
        const index = this.#index();
        const before = map.entries.has(name) ? asList(map.entries.get(name)) : (0,go_value/* list */.p_)([]);
        const { list, end } = this.#item(before, index, { level, depth: 1 });
        set(map, name, list);
        return end;
    }
    #index() {
        const { text, stop } = this.#until("]");
        if (stop === undefined)
            throw new func/* GoError */.nY("error parsing index: EOF");
        const { value, error } = (0,strconv/* atoi */.e0)(text);
        if (error)
            throw new func/* GoError */.nY(`error parsing index: ${(0,strconv/* numError */.r)("Atoi", text, error)}`);
        return Number(value);
    }
    #item(list, index, at) {
        if (index < 0)
            throw new func/* GoError */.nY(`negative ${index} index not allowed`);
        const { text, stop } = this.#until("[.=");
        if (text !== "") {
            throw new func/* GoError */.nY(`unexpected data at end of array index: [${[...(0,utf8/* runes */.mZ)(text)].map((rune) => (0,strconv/* quoteRune */.Zx)(rune)).join(" ")}]`);
        }
        if (stop === undefined)
            return { list, end: "end" };
        if (stop === "[")
            return this.#itemOfList(list, index, at);
        if (stop === ".")
            return this.#itemWithKey(list, index, at.level);
        let changed = list;
        this.#assign((value) => {
            changed = this.#setIndex(list, index, value);
        });
        return { list: changed, end: "more" };
    }
    #itemOfList(list, index, { level, depth }) {
        if (depth > MAX_INDEX_LEVEL)
            throw new func/* LimitError */.oC(`indexes nested deeper than ${MAX_INDEX_LEVEL}`);
        const next = this.#index();
        const existing = list.items[index] ?? null;
        const before = existing === null ? (0,go_value/* list */.p_)([]) : asList(existing);
        const inner = this.#item(before, next, { level, depth: depth + 1 });
        if (inner.end === "end")
            return { list, end: inner.end };
        return { list: this.#setIndex(list, index, inner.list), end: inner.end };
    }
    #itemWithKey(list, index, level) {
        const existing = list.items[index];
        const inner = existing instanceof go_value/* GoMap */.tn ? existing : (0,go_value/* dict */.jd)();
        if (index < list.items.length)
            list.items[index] = inner;
        const end = this.#key(inner, level);
        return end === "end" ? { list, end } : { list: this.#setIndex(list, index, inner), end };
    }
    #assign(store) {
        this.#written.onKey?.(this.#writtenSince(this.#keyStart));
        const first = this.#characters[this.#at];
        if (first === undefined) {
            store("");
            return "end";
        }
        store(first === "{" ? this.#list() : this.#value(",").value);
        return "more";
    }
    #value(stops) {
        const start = this.#at;
        const { text, stop } = this.#until(stops);
        this.#written.onValue?.(this.#writtenSince(start));
        return { value: typed(text), stop };
    }
    #writtenSince(start) {
        return this.#characters.slice(start, this.#at - 1).join("");
    }
    #list() {
        const items = [];
        this.#at++;
        for (;;) {
            const { value, stop } = this.#value(",}");
            if (stop === undefined)
                throw new func/* GoError */.nY("list must terminate with '}'");
            items.push(value);
            if (stop === "}")
                break;
        }
        if (this.#characters[this.#at] === ",")
            this.#at++;
        return (0,go_value/* list */.p_)(items);
    }
    #setIndex(list, index, value) {
        if (index > MAX_INDEX) {
            throw new func/* GoError */.nY(`index of ${index} is greater than maximum supported index of ${MAX_INDEX}`);
        }
        const { length } = list.items;
        if (index >= length)
            this.#items.take(index + 1);
        const items = length > index ? list.items : [...list.items, ...Array(index + 1 - length).fill(null)];
        items[index] = value;
        return length > index ? list : (0,go_value/* list */.p_)(items);
    }
    #until(stops) {
        let text = "";
        for (;;) {
            const character = this.#characters[this.#at++];
            if (character === undefined || stops.includes(character))
                return { text, stop: character };
            text += character === "\\" ? (this.#characters[this.#at++] ?? "") : character;
        }
    }
}
function set(map, key, value) {
    if (key !== "")
        map.entries.set(key, value);
}
function strvals_asMap(value) {
    if (value instanceof go_value/* GoMap */.tn)
        return value;
    throw strvals_conversionError(value, "map[string]interface {}");
}
function asList(value) {
    if (value instanceof go_value/* GoSlice */.dP && value.type === go_reflect/* ANY_SLICE */.m)
        return value;
    throw strvals_conversionError(value, "[]interface {}");
}
function strvals_conversionError(value, type) {
    const given = (0,go_value/* typeOf */.QP)(value)?.name ?? "nil";
    return new func/* GoError */.nY(`unable to parse key: interface conversion: interface {} is ${given}, not ${type}`);
}
function typed(text) {
    if (/^true$/iu.test(text))
        return true;
    if (/^false$/iu.test(text))
        return false;
    if (/^null$/iu.test(text))
        return null;
    if (text !== "0" && text.startsWith("0"))
        return text;
    const { value, error } = (0,strconv/* parseInt64 */.pX)(text, 10);
    return error ? text : new go_value/* GoNumber */.wK(go_reflect/* INT64 */.En, value);
}

;// CONCATENATED MODULE: ./src/values/set-key.ts
const PLAIN_KEY = /^[\w.[\]-]{1,100}$/;
function keyOfLine({ key, line, number }) {
    return `${number === 1 && PLAIN_KEY.test(key) ? JSON.stringify(key) : `key ${number}`} of line ${line}`;
}

;// CONCATENATED MODULE: ./src/values/set.ts








const CHARACTERS_PER_STEP = 2;
function setInto(lines, values, meter = new src_meter/* Meter */.kI()) {
    const items = new ItemBudget((0,src_meter/* budgetOf */.nT)(meter));
    const keys = [];
    const problems = lines.flatMap((line, number) => {
        meter.position = { file: "input set", line: number + 1, column: 1 };
        meter.steps(line.length / CHARACTERS_PER_STEP);
        const { assignments, problems } = assignmentsOf(line, { items, number });
        let keysOfLine = 0;
        const ofValues = [];
        const refused = assignments.flatMap(({ text, isQuoted }, index) => {
            const onKey = (key) => {
                refuseOddKey(key);
                keys.push({ key, line: number + 1, number: ++keysOfLine });
            };
            let warned;
            const onValue = (value) => {
                const found = literalIn(value, { isQuoted });
                const key = keys.at(-1);
                if (!found || key === warned)
                    return;
                const problem = literalOfSet(found, keyOfLine(key));
                meter.problem(problem);
                ofValues.push(problem);
                warned = key;
            };
            const fault = attempt(text, values, { items, written: { onKey, onValue } });
            if (!fault)
                return [];
            const problem = invalid(assignments, { index, number, fault });
            meter.problem(problem);
            return problem;
        });
        return [...problems, ...refused, ...ofValues];
    });
    return { value: keys, problems: [...problems, ...setAgain(keys)] };
}
function setAgain(keys) {
    const first = new Map();
    return keys.flatMap((given) => {
        const before = first.get(given.key);
        if (before === undefined)
            first.set(given.key, given);
        if (before === undefined || before.line === given.line)
            return [];
        return [
            {
                code: "duplicate-field",
                severity: "warning",
                where: "input set",
                message: `Line ${given.line} sets a value again that line ${before.line} has set`,
                remedy: "only the last one is used; put a value with a comma in double quotes, with its key",
            },
        ];
    });
}
function assignmentsOf(line, { items, number }) {
    const fields = set_fieldsOf(line);
    const whole = { text: line, isQuoted: false };
    if (fields instanceof func/* GoError */.nY) {
        const isQuoted = line.startsWith('"');
        return {
            assignments: isQuoted ? [] : [whole],
            problems: isQuoted ? [invalid([whole], { index: 0, number, fault: fields })] : [],
        };
    }
    const [split, unsplit] = [valuesOf(fields, items), line.includes('"') ? undefined : valuesOf([whole], items)];
    if (split === undefined && unsplit !== undefined)
        return { assignments: [whole], problems: [] };
    const isAmbiguous = split !== undefined && unsplit !== undefined && !(0,external_node_util_.isDeepStrictEqual)(split, unsplit);
    return { assignments: fields, problems: isAmbiguous && line.includes("\\") ? [splitAtEscape(fields, number)] : [] };
}
function set_fieldsOf(line) {
    try {
        return readRecord(line);
    }
    catch (error) {
        if (error instanceof func/* GoError */.nY)
            return error;
        throw error;
    }
}
function valuesOf(assignments, items) {
    const values = (0,go_value/* dict */.jd)();
    return assignments.some(({ text }) => attempt(text, values, { items }) !== undefined) ? undefined : values;
}
function attempt(assignment, values, { items, written }) {
    try {
        parseInto(assignment, values, items, written);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof func/* GoError */.nY || error instanceof func/* LimitError */.oC))
            throw error;
        return error;
    }
}
class OddKey extends func/* GoError */.nY {
    remedy;
    constructor(message, remedy) {
        super(message);
        this.remedy = remedy;
    }
}
function refuseOddKey(key) {
    const odd = ODD_KEYS.find(({ form }) => form.test(key));
    if (odd)
        throw new OddKey(odd.fault, odd.remedy);
}
const ODD_KEYS = [
    { form: /^\s*-/, fault: "a key begins with a dash", remedy: "remove the dash" },
    { form: /^\s*\./, fault: "a key begins with a dot, so that Helm drops the value", remedy: "remove the dot" },
    { form: /^\s/, fault: "a key begins with a blank", remedy: "remove the blank, such as one behind a comma" },
    {
        form: /(?<!\\)\.(?:[.[]|$)/,
        fault: "a key has a name that is empty, so that Helm drops the value",
        remedy: "remove the dot that has no name behind it",
    },
    { form: /(?<!\\)\s$/, fault: "a key ends with a blank", remedy: "remove the blank before =" },
    { form: /(?<!\\):$/, fault: "a key ends with a colon", remedy: "remove the colon before =" },
];
function knownKey(assignment) {
    const equals = assignment.indexOf("=");
    return equals > 0 && set_PLAIN_KEY.test(assignment) ? assignment.slice(0, equals) : "";
}
const set_PLAIN_KEY = /^"?[\w.[\]\\-]{1,100}=/;
function invalid(assignments, { index, number, fault }) {
    const known = knownKey(assignments[0]?.text ?? "");
    const shown = known === "" ? `line ${number + 1}` : `"${known}=…"`;
    const part = index === 0 ? "" : `part ${index + 1} of `;
    const masked = fault.message.replace(/"((?:\\.|[^"\\])*)("?)/gs, (quoted, text, end) => end === "" || (known !== "" && known.includes(text)) ? quoted : '"…"');
    return {
        code: "values-invalid",
        severity: "error",
        where: "input set",
        message: `Cannot use ${part}${shown}: ${masked}`,
        remedy: fault instanceof OddKey ? fault.remedy : KEY_AND_VALUE,
    };
}
const KEY_AND_VALUE = "expected key=value as Helm's --set takes it, such as db.port=5432 or hosts={a.example.com,b.example.com}";
function splitAtEscape(fields, number) {
    const known = knownKey(fields[0]?.text ?? "");
    const line = `Line ${number + 1}${known && `, "${known}=…",`}`;
    return {
        code: "values-split",
        severity: "warning",
        where: "input set",
        message: `${line} is ${fields.length} values to preflight, and here, too; the backslash does not keep them together`,
        remedy: "put the whole line in double quotes if it is one value, or give it in a file of values",
    };
}

;// CONCATENATED MODULE: ./src/values/unread-set.ts





function unreadKeys(keys, { names, values, earlier, meter }) {
    if (names.words.size === 0)
        return [];
    let texts;
    const isText = (name) => {
        texts ??= textsIn(values, meter);
        return texts.has(name);
    };
    const problems = [];
    for (const given of keys) {
        const unread = firstUnread(given.key, { names, earlier, isText, onNames: (count) => meter.steps(count) });
        if (!unread)
            continue;
        const problem = setUnread(given, unread, problems.length < read_names/* SUGGESTED_KEYS */.XV);
        meter.problem(problem);
        problems.push(problem);
    }
    return problems;
}
function firstUnread(key, known) {
    const { names: read, earlier, onNames } = known;
    let place = { above: [ROOT], isWhole: false, isItem: false, value: earlier, peers: [earlier] };
    const steps = stepsOf(key);
    for (const [at, step] of steps.entries()) {
        const { name, path } = step;
        const others = read.paths.get(place.above.join("."));
        const isWhole = place.isWhole || !others || others.has("");
        onNames(1 + place.peers.length);
        if (step.index === undefined) {
            if (!isWhole && !others?.has(name))
                return { path, isEntry: false, meant: () => (0,nearest/* nearest */.pA)(name, others ?? []) };
            const unread = isWhole ? misspeltInWhole(place, { step, next: steps[at + 1]?.name, others, known }) : undefined;
            if (unread)
                return unread;
        }
        place = placeBelow(place, { step, isWhole, isNamed: read.words.has(name) });
    }
    return undefined;
}
function stepsOf(key) {
    return [...key.matchAll(NAME)].map(({ 0: part, index: at }) => {
        const path = key.slice(0, at + part.length);
        if (key[at - 1] !== "[")
            return { name: part.replace(/\\(.)/gs, "$1"), path };
        const index = Number.parseInt(part, 10);
        return { name: `[${index}]`, index, path };
    });
}
const NAME = /(?:\\.|[^.[\\])+/gs;
function misspeltInWhole({ value, peers, isItem }, { step: { name, path }, next, others, known: { names, isText, onNames } }) {
    const entries = unread_keys_entriesOf(value);
    if (names.words.has(name) || entries?.has(name))
        return undefined;
    const mappings = peers.flatMap((peer) => unread_keys_entriesOf(peer) ?? []);
    onNames(mappings.reduce((sum, { size }) => sum + size, 0));
    const given = mappings.flatMap((mapping) => [...mapping.keys()]).filter((each) => names.words.has(each));
    const named = new Set([...given, ...(others ?? []), ...(isItem ? names.fields : [])].filter((each) => each !== ""));
    const isFlat = mappings.every((mapping) => [...mapping.values()].every((each) => !(each instanceof go_value/* GoMap */.tn)));
    const field = (0,nearest/* nearest */.pA)(name, named) ?? (isFlat && next !== undefined && named.has(next) ? next : undefined);
    if (field !== undefined)
        return { path, isEntry: false, meant: () => field };
    const entry = (0,nearest/* nearestEntry */.ZR)(name, entries?.keys() ?? []);
    return entry === undefined || isText(name) ? undefined : { path, isEntry: true, meant: () => entry };
}
function placeBelow({ above, value, peers }, { step: { name, index }, isWhole, isNamed }) {
    const isItem = index !== undefined;
    const inner = (outer) => (isItem ? itemsOf(outer)[index] : unread_keys_entriesOf(outer)?.get(name));
    const isOneOfMany = isItem || (isWhole && !isNamed);
    const beside = isOneOfMany ? [inner(value), ...peers.flatMap(firstBelow).slice(0, MAX_PEERS)] : peers.map(inner);
    return {
        above: [...above, name],
        isWhole,
        isItem,
        value: inner(value),
        peers: beside.filter((each) => each !== undefined),
    };
}
function itemsOf(value) {
    return value instanceof go_value/* GoSlice */.dP ? value.items : [];
}
function firstBelow(value) {
    const found = [];
    for (const each of unread_keys_entriesOf(value)?.values() ?? itemsOf(value)) {
        if (found.length === MAX_PEERS)
            break;
        found.push(each);
    }
    return found;
}
const MAX_PEERS = 20;
function setUnread({ line, number }, { path, isEntry, meant }, suggests) {
    const key = keyOfLine({ key: path, line, number });
    const near = suggests ? meant() : undefined;
    return {
        code: "values-unread",
        severity: "warning",
        where: "input set",
        message: isEntry
            ? `Neither a template nor a value names ${key}, and the files of values have one like it`
            : `No template reads ${key}, so it changes nothing`,
        remedy: near === undefined ? "give the key that a template has behind .Values" : `did you mean ${near}?`,
    };
}

;// CONCATENATED MODULE: ./src/values/written-values.ts





function renamedKeys({ root, positionAt }, { names, meter }) {
    const found = new Map();
    const open = [{ node: root, path: [ROOT] }];
    for (let next = open.pop(); next && found.size < read_names/* SUGGESTED_KEYS */.XV; next = open.pop()) {
        const { path } = next;
        const node = withoutAlias(next.node);
        meter.steps(1);
        if (node.kind === "sequence")
            for (const item of node.items)
                open.push({ node: item, path });
        const read = (0,read_names/* namesBelow */.kV)(names, path);
        const entries = read && path.length <= read_names/* NAMED_LEVELS */.AD ? writtenEntries(node, () => meter.steps(1)) : undefined;
        for (const [name, { key, value }] of entries ?? []) {
            const isRenamed = written_isPlain(key) && key.value !== name && !entries?.has(key.value);
            const written = isRenamed ? key.value : name;
            if (!read?.has(written) && !read?.has(""))
                continue;
            if (isRenamed)
                found.set(key.at, name);
            open.push({ node: value, path: [...path, written] });
        }
    }
    return [...found]
        .sort(([one], [other]) => one - other)
        .map(([offset, name]) => keyOfValues(name, positionAt(offset)));
}
function lostValues({ root, positionAt }, { earlier, names, meter }) {
    const found = [];
    const open = [{ node: root, before: unread_keys_entriesOf(earlier), path: [ROOT] }];
    for (let next = open.pop(); next && found.length < read_names/* SUGGESTED_KEYS */.XV; next = open.pop()) {
        const { before, path } = next;
        const read = (0,read_names/* namesBelow */.kV)(names, path);
        if (!read || path.length > read_names/* NAMED_LEVELS */.AD)
            continue;
        for (const [name, { key, value }] of writtenEntries(next.node, () => meter.steps(1)) ?? []) {
            const known = before?.get(name);
            const isRead = read.has(name) || read.has("");
            if (!isRead || known === undefined || known === null || known === "")
                continue;
            const inner = [...path, name];
            if (known instanceof go_value/* GoMap */.tn)
                open.push({ node: value, before: unread_keys_entriesOf(known), path: inner });
            else if (isUnwritten(value))
                found.push({ path: inner.slice(1), problem: written_values_lost(inner, positionAt(key.at)) });
        }
    }
    return found;
}
function isStillLost(values, { path }) {
    return path.reduce((value, name) => unread_keys_entriesOf(value)?.get(name), values) === null;
}
function written_values_lost(path, position) {
    return {
        code: "values-replaced",
        severity: "warning",
        message: `A later file replaces the value of ${JSON.stringify(`.${path.join(".")}`)} with nothing; an unset variable?`,
        remedy: "give the value, or remove the line; null is an empty value that is meant",
        position,
    };
}

;// CONCATENATED MODULE: ./src/values/values.ts


















function readValues({ values, set, templates = [] }, meter = new src_meter/* Meter */.kI()) {
    const files = (0,checked/* gather */.kg)(values.map((source) => readFile(source, meter)));
    const names = namesIn(templates, meter);
    const overrides = [];
    const replacements = [];
    const losses = [];
    const merged = files.value.reduce((earlier, { value: later, written }) => {
        const read = { earlier, names, meter };
        for (const replacement of misspeltReplacements(later, read))
            overrides.push(replacement);
        for (const problem of lostMappings(later, read))
            replacements.push(problem);
        for (const problem of written ? renamedKeys(written, read) : [])
            replacements.push(problem);
        for (const loss of written ? lostValues(written, read) : [])
            losses.push(loss);
        return mergeInto(earlier, later);
    }, (0,go_value/* dict */.jd)());
    const misspelt = misspeltValues(merged, { names, meter });
    const placeholders = placeholdersIn(merged, { names, meter });
    const moved = movedKeys(merged, { names, meter });
    const earlier = set.length > 0 ? (0,copystructure/* deepCopy */.A)(merged, (0,src_meter/* budgetOf */.nT)(meter)) : merged;
    const { value: setKeys, problems } = setInto(set, merged, meter);
    const unread = unreadKeys(setKeys, { names, values: merged, earlier, meter });
    const unset = placeholders.filter((path) => isPlaceholderAt(merged, path)).map(placeholderOfValues);
    const elsewhere = moved.flatMap((key) => movedProblem(key, merged) ?? []);
    const lost = losses.filter((loss) => isStillLost(merged, loss)).map(({ problem }) => problem);
    const replaced = (0,read_names/* unnamedOverrides */.O2)(overrides, () => textsIn(merged, meter));
    const ofFiles = [...files.problems, ...replaced, ...replacements, ...lost, ...misspelt, ...elsewhere, ...unset];
    return { value: merged, problems: [...ofFiles, ...problems, ...unread] };
}
function readFile({ file, text }, meter) {
    meter.position = { file, line: 1, column: 1 };
    const wrong = (offset, why, remedy = "expected one YAML mapping") => {
        const position = (0,positions/* positionsIn */.YH)(file, text)(Math.min(offset, text.length));
        const message = `Cannot read the values: ${why}`;
        const problem = { code: "values-invalid", severity: "error", message, remedy, position };
        return { value: { value: (0,go_value/* dict */.jd)(), written: undefined }, problems: [problem] };
    };
    const ambiguous = (0,strict/* ambiguousCharacter */.m)(text.replace(/^\ufeff/, " "), () => meter.steps(1));
    if (ambiguous)
        return wrong(ambiguous.offset, ambiguous.message, ambiguous.remedy);
    const repeated = [];
    let lost;
    let root;
    try {
        const notes = {
            repeatedKey: (offset) => repeated.push(offset),
            lost: (behind) => (lost = behind),
            document: (node) => (root = node),
        };
        const value = unmarshal(text, "map", (0,src_meter/* budgetOf */.nT)(meter), notes) ?? (0,go_value/* dict */.jd)();
        const behind = lost;
        if (behind?.kind === "text")
            return wrong(behind.offset, "the text from here on would be lost");
        const problems = repeatedProblems(repeated, { file, text });
        const document = root;
        const written = document && { root: document, positionAt: (0,positions/* positionsIn */.YH)(file, text) };
        return {
            value: { value, written },
            problems: behind ? [...problems, anotherDocument(behind, { file, text })] : problems,
        };
    }
    catch (error) {
        if (!(error instanceof func/* GoError */.nY || error instanceof func/* LimitError */.oC))
            throw error;
        return wrong(error instanceof ConversionError ? (error.mark?.at ?? 0) : 0, (0,problems/* withoutQuotes */.Yg)(error.message));
    }
}
function anotherDocument({ offset }, { file, text }) {
    return {
        code: "values-documents",
        severity: "warning",
        message: "Another document of values begins here, and is not read: preflight reads the first of a file",
        remedy: "put it into a file of its own, and name both",
        position: (0,positions/* positionsIn */.YH)(file, text)(Math.min(offset, text.length)),
    };
}
function repeatedProblems(offsets, { file, text }) {
    if (offsets.length === 0)
        return [];
    const positionAt = (0,positions/* positionsIn */.YH)(file, text);
    return offsets.map((offset) => ({
        code: "duplicate-field",
        severity: "warning",
        message: "A field is given twice in the values",
        remedy: "only the last one is used",
        position: positionAt(offset),
    }));
}
function mergeInto(base, over) {
    for (const [key, value] of over.entries) {
        const earlier = base.entries.get(key);
        if (earlier instanceof go_value/* GoMap */.tn && value instanceof go_value/* GoMap */.tn)
            mergeInto(earlier, value);
        else
            base.entries.set(key, value);
    }
    return base;
}

// EXTERNAL MODULE: ./src/load/read.ts + 1 modules
var read = __webpack_require__(1823);
;// CONCATENATED MODULE: ./src/load/render-values.ts







async function renderWithValues(sources, { joinChecks, meter }, renderOthers) {
    const templates = new Set(sources.specs.filter((spec) => isHelmTemplate(spec, meter)));
    const others = sources.specs.filter((spec) => !templates.has(spec));
    const hasOthers = others.length > 0 || joinChecks || sources.specs.length === 0;
    const misplaced = misplacedInputs(sources, { templates: templates.size, hasOthers });
    const { values = [], set = [], lintContext } = sources;
    const files = [...values, ...(lintContext && templates.size > 0 ? [lintContext] : [])];
    const given = readValues({ values: files, set, templates: [...templates].map(({ text }) => text) }, meter);
    const hasValues = files.length + set.length > 0;
    const problems = [...misplaced, ...given.problems];
    const rendered = new Map();
    if (!(0,checked/* hasErrors */.Cs)(given.problems)) {
        for (const spec of templates) {
            await (0,regexps/* loadFunctions */.gK)(spec.text);
            const part = hasValues
                ? present(renderValues(spec, given.value, meter))
                : { value: [], problems: [withoutValues(spec)] };
            for (const problem of part.problems)
                problems.push(problem);
            rendered.set(spec, part.value);
        }
    }
    const last = [];
    if (hasOthers) {
        const part = await renderOthers({ ...sources, specs: others });
        const isOfValues = ({ code, position }) => code === "context-key" && templates.size > 0 && position?.file === lintContext?.file;
        for (const problem of part.problems)
            if (!isOfValues(problem))
                problems.push(problem);
        for (const each of part.value) {
            if (!others.includes(each.source))
                last.push(each);
            else
                rendered.set(each.source, [...(rendered.get(each.source) ?? []), each]);
        }
    }
    return { value: [...sources.specs.flatMap((spec) => rendered.get(spec) ?? []), ...last], problems };
}
function present({ value, problems }) {
    return { value: value ? [value] : [], problems };
}
function withoutValues({ file, text }) {
    return {
        code: "values-missing",
        severity: "error",
        message: "A v1beta3 spec with Helm templates requires values",
        remedy: "give a values file as values, or key=value as set; preflight wants them, too, even where no template reads them",
        position: (0,positions/* positionsIn */.YH)(file, text)(text.indexOf("{{")),
    };
}
function misplacedInputs({ specs, values = [], set = [], contexts }, { templates, hasOthers }) {
    const problems = [];
    if (values.length + set.length > 0 && templates === 0 && !specs.some(mayBeV1beta3)) {
        problems.push({
            code: "values-unused",
            severity: "error",
            where: values.length > 0 ? "input values" : "input set",
            message: "Values belong to troubleshoot.sh/v1beta3 documents, and no spec has one",
            remedy: "give the data of {{kurl}} templates as context or context-file",
        });
    }
    if (contexts.length > 0 && templates > 0 && !hasOthers) {
        problems.push({
            code: "context-unused",
            severity: "error",
            where: contexts.some(read/* isInline */.mO) ? "input context" : "input context-file",
            message: "A context belongs to {{kurl}} templates, and every spec is a Helm template of troubleshoot.sh/v1beta3",
            remedy: "give the data of v1beta3 documents as values or set",
        });
    }
    return problems;
}


/***/ }),

};
//# sourceMappingURL=load-render-values.js.map
