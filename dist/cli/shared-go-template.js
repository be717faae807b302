"use strict";
exports.ids = [3271];
exports.modules = {

/***/ 8611:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (deepCopy)
});
var _func_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9579);
var _reflect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6944);
var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5348);



function deepCopy(value, budget) {
    if (value === null)
        throw new _func_js__WEBPACK_IMPORTED_MODULE_0__/* .GoError */ .nY("reflect: call of reflect.Value.Type on zero Value");
    return copy(value, budget, 0);
}
function copy(value, budget, depth) {
    budget.steps(isContainer(value) ? _func_js__WEBPACK_IMPORTED_MODULE_0__/* .STEPS_PER_CONTAINER */ .Sw : 1);
    budget.depth(depth);
    const inner = (item) => copy(item, budget, depth + 1);
    if (value instanceof _value_js__WEBPACK_IMPORTED_MODULE_2__/* .GoSlice */ .dP && !value.isNil) {
        return new _value_js__WEBPACK_IMPORTED_MODULE_2__/* .GoSlice */ .dP(value.type, value.items.map((item) => inner(elementOf(value.type, item))));
    }
    if (value instanceof _value_js__WEBPACK_IMPORTED_MODULE_2__/* .GoMap */ .tn && !value.isNil) {
        budget.steps(value.entries.size * _func_js__WEBPACK_IMPORTED_MODULE_0__/* .STEPS_PER_ENTRY */ .jC);
        const entries = [...value.entries].map(([key, item]) => [key, inner(elementOf(value.type, item))]);
        return new _value_js__WEBPACK_IMPORTED_MODULE_2__/* .GoMap */ .tn(value.type, new Map(entries));
    }
    if (value instanceof _value_js__WEBPACK_IMPORTED_MODULE_2__/* .GoPointer */ .EJ && value.target !== undefined)
        return new _value_js__WEBPACK_IMPORTED_MODULE_2__/* .GoPointer */ .EJ(value.type, inner(value.target));
    return value instanceof _value_js__WEBPACK_IMPORTED_MODULE_2__/* .GoStruct */ .On ? copyStruct(value, inner) : value;
}
function elementOf({ elem }, item) {
    return elem === _reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY */ .x4 && item instanceof _value_js__WEBPACK_IMPORTED_MODULE_2__/* .GoPointer */ .EJ && item.target === undefined ? null : item;
}
function isContainer(value) {
    return value instanceof _value_js__WEBPACK_IMPORTED_MODULE_2__/* .GoSlice */ .dP || value instanceof _value_js__WEBPACK_IMPORTED_MODULE_2__/* .GoMap */ .tn || value instanceof _value_js__WEBPACK_IMPORTED_MODULE_2__/* .GoPointer */ .EJ || value instanceof _value_js__WEBPACK_IMPORTED_MODULE_2__/* .GoStruct */ .On;
}
function copyStruct({ type, values, addressable }, inner) {
    const copied = (type.fields ?? []).map((field, index) => (0,_reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .isExported */ .g4)(field.name) ? inner(values[index] ?? null) : (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .zeroValue */ .mg)(field.type));
    return new _value_js__WEBPACK_IMPORTED_MODULE_2__/* .GoStruct */ .On(type, copied, addressable);
}


/***/ }),

/***/ 2743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b: () => (deepEqual)
});
var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5348);

function deepEqual(left, right, budget, depth = 0) {
    budget.steps(1);
    budget.depth(depth);
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOf */ .QP)(left) !== (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOf */ .QP)(right))
        return false;
    if (typeof left === "string")
        return equalStrings(left, right, budget);
    const inner = (a, b) => deepEqual(a, b, budget, depth + 1);
    if (left instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__/* .GoSlice */ .dP && right instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__/* .GoSlice */ .dP)
        return equalSlices(left, right, inner);
    if (left instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__/* .GoMap */ .tn && right instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__/* .GoMap */ .tn)
        return equalMaps(left, right, inner, budget);
    if (left instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__/* .GoPointer */ .EJ && right instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__/* .GoPointer */ .EJ)
        return equalPointers(left, right, inner);
    if (left instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__/* .GoStruct */ .On && right instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__/* .GoStruct */ .On)
        return equalItems(left.values, right.values, inner);
    if (left instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__/* .GoNumber */ .wK && right instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__/* .GoNumber */ .wK)
        return left.value === right.value;
    if (left instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__/* .GoComplex */ .zd && right instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__/* .GoComplex */ .zd) {
        return left.real === right.real && left.imaginary === right.imaginary;
    }
    if (left instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__/* .GoFunc */ .PN && right instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__/* .GoFunc */ .PN)
        return !left.func && !right.func;
    if (left instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__/* .GoOpaque */ .Sk && right instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__/* .GoOpaque */ .Sk)
        return left.payload === right.payload;
    return left === right;
}
const CHARACTERS_PER_STEP = 64;
function equalStrings(left, right, budget) {
    if (left.length !== right.length)
        return false;
    budget.steps(left.length / CHARACTERS_PER_STEP);
    return left === right;
}
function equalSlices(left, right, equal) {
    if (left.isNil !== right.isNil || left.items.length !== right.items.length)
        return false;
    return left.items === right.items || equalItems(left.items, right.items, equal);
}
function equalMaps(left, right, equal, budget) {
    if (left.isNil !== right.isNil || left.entries.size !== right.entries.size)
        return false;
    if (left.entries === right.entries)
        return true;
    for (const [key, value] of left.entries) {
        if (typeof key === "string")
            budget.steps(key.length / CHARACTERS_PER_STEP);
        const other = right.entries.get(key);
        if (other === undefined || !equal(value, other))
            return false;
    }
    return true;
}
function equalPointers(left, right, equal) {
    if (left === right || left.target === right.target)
        return true;
    return left.target !== undefined && right.target !== undefined && equal(left.target, right.target);
}
function equalItems(left, right, equal) {
    return left.every((item, index) => equal(item, right[index]));
}


/***/ }),

/***/ 69:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (mustMarshal),
  n: () => (marshal)
});
var _func_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9579);
var _pieces_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1030);
var _reflect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6944);
var _strconv_strconv_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7867);
var _utf8_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8506);
var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5348);






class MarshalError extends _func_js__WEBPACK_IMPORTED_MODULE_0__/* .GoError */ .nY {
    constructor(problem) {
        super(`json: ${problem}`);
    }
}
function marshal(value, options, budget) {
    try {
        return mustMarshal(value, options, budget);
    }
    catch (error) {
        if (error instanceof MarshalError)
            return undefined;
        throw error;
    }
}
function mustMarshal(value, options, budget) {
    const writer = new JsonWriter(options, budget);
    writer.write(value);
    return writer.result();
}
class JsonWriter {
    budget;
    #text = new _pieces_js__WEBPACK_IMPORTED_MODULE_4__/* .Pieces */ .q();
    #charged = 0;
    #indentation = 0;
    #outer = new Set();
    indent;
    string;
    constructor({ indent = "", escapeHtml = true }, budget) {
        this.budget = budget;
        this.indent = indent;
        this.string = escapeHtml ? jsonString : (text) => unescapedHtml(jsonString(text));
    }
    result() {
        this.#charge();
        return this.#text.end("");
    }
    write(value) {
        this.budget.steps(1);
        switch (typeof value) {
            case "boolean":
                return this.#put(String(value));
            case "bigint":
                return this.#put(value.toString());
            case "number":
                return this.#put(jsonNumber(value, 64));
            case "string":
                return this.#put(this.string(value));
            default:
                return value === null ? this.#put("null") : this.#writeObject(value);
        }
    }
    #writeObject(value) {
        if (value instanceof _value_js__WEBPACK_IMPORTED_MODULE_3__/* .GoPointer */ .EJ && value.target === undefined)
            return this.#put("null");
        const marshaler = (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .methodOf */ .NY)(value, "MarshalJSON");
        if (marshaler)
            return this.#put(this.#marshaled(value, marshaler));
        if (value instanceof _value_js__WEBPACK_IMPORTED_MODULE_3__/* .GoNumber */ .wK)
            return this.#writeNumber(value);
        if (value instanceof _value_js__WEBPACK_IMPORTED_MODULE_3__/* .GoSlice */ .dP)
            return this.#writeSlice(value);
        if (value instanceof _value_js__WEBPACK_IMPORTED_MODULE_3__/* .GoMap */ .tn)
            return this.#writeMap(value);
        if (value instanceof _value_js__WEBPACK_IMPORTED_MODULE_3__/* .GoStruct */ .On)
            return this.#writeFields(jsonFields(value));
        if (value instanceof _value_js__WEBPACK_IMPORTED_MODULE_3__/* .GoPointer */ .EJ)
            return this.#around(value, () => this.write(value.target));
        if (value instanceof _value_js__WEBPACK_IMPORTED_MODULE_3__/* .GoOpaque */ .Sk)
            return this.#put("{}");
        throw new MarshalError(`unsupported type: ${value.type.name}`);
    }
    #marshaled(value, marshaler) {
        try {
            const json = marshaler.call([], this.budget);
            this.budget.steps(json.items.length);
            return (0,_utf8_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeUtf8 */ ._6)((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$$)(json));
        }
        catch (error) {
            if (!(error instanceof _func_js__WEBPACK_IMPORTED_MODULE_0__/* .GoError */ .nY))
                throw error;
            throw new MarshalError(`error calling MarshalJSON for type ${(0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .typeOf */ .QP)(value)?.name}: ${error.message}`);
        }
    }
    #writeNumber({ type, value }) {
        this.#put((0,_reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .isFloat */ .dk)(type.kind) ? jsonNumber(Number(value), type.kind === "float32" ? 32 : 64) : value.toString());
    }
    #writeSlice(slice) {
        if (slice.isNil)
            return this.#put("null");
        if (slice.type.elem === _reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .UINT8 */ .hp)
            return this.#put(`"${(0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$$)(slice).toString("base64")}"`);
        this.#writeItems("[]", slice.items, slice.items, (item) => this.write(item));
    }
    #writeMap(map) {
        if (map.isNil)
            return this.#put("null");
        const keyKind = map.type.key?.kind ?? "string";
        if (keyKind !== "string" && !keyKind.includes("int"))
            throw new MarshalError(`unsupported type: ${map.type.name}`);
        this.#writeItems("{}", map, sortedByText(map, this.budget), ([key, item]) => this.#writeMember(key, item));
    }
    #writeFields(fields) {
        this.#writeItems("{}", fields, fields, ([key, item]) => this.#writeMember(key, item));
    }
    #writeMember(key, value) {
        this.#put(this.string(key));
        this.#put(this.indent === "" ? ":" : ": ");
        this.write(value);
    }
    #writeItems(brackets, identity, items, write) {
        this.#put(brackets[0]);
        this.#indentation++;
        this.#around(identity, () => {
            items.forEach((item, index) => {
                if (index > 0)
                    this.#put(",");
                this.#breakLine();
                write(item);
            });
        });
        this.#indentation--;
        if (items.length > 0)
            this.#breakLine();
        this.#put(brackets[1]);
    }
    #breakLine() {
        if (this.indent !== "")
            this.#put(`\n${this.indent.repeat(this.#indentation)}`);
    }
    #around(identity, write) {
        if (this.#outer.has(identity))
            throw new MarshalError(`unsupported value: encountered a cycle via ${typeNameOf(identity)}`);
        this.#outer.add(identity);
        this.budget.depth(this.#outer.size);
        write();
        this.#outer.delete(identity);
    }
    #put(text) {
        this.#text.add(text);
        if (this.#text.length - this.#charged > CHARGE_EVERY)
            this.#charge();
    }
    #charge() {
        this.budget.string(this.#text.length, this.#text.length - this.#charged);
        this.#charged = this.#text.length;
    }
}
const CHARGE_EVERY = 1024;
function sortedByText(map, budget) {
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .sortedEntries */ .CA)(map, budget)
        .map(([key, value]) => [key instanceof _value_js__WEBPACK_IMPORTED_MODULE_3__/* .GoNumber */ .wK ? String(key.value) : String(key), value])
        .sort(([left], [right]) => (0,_utf8_js__WEBPACK_IMPORTED_MODULE_5__/* .compareStrings */ .Kt)(left, right, budget));
}
function jsonFields(struct) {
    const own = new Set();
    const found = [];
    struct.type.fields?.forEach((field, index) => {
        const value = struct.values[index] ?? null;
        if (field.jsonKey === "-" || !((0,_reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .isExported */ .g4)(field.name) || field.exported))
            return;
        if (isInlined(field) && value instanceof _value_js__WEBPACK_IMPORTED_MODULE_3__/* .GoStruct */ .On) {
            for (const [key, inner] of jsonFields(value))
                found.push({ key, value: inner, inner: true });
        }
        else if (!(field.omitEmpty && isEmpty(value)) && !(field.omitZero && isZero(value))) {
            found.push({ key: field.jsonKey || field.name, value, inner: false });
        }
        if (!isInlined(field))
            own.add(field.jsonKey || field.name);
    });
    return found.filter(({ key, inner }) => !(inner && own.has(key))).map(({ key, value }) => [key, value]);
}
function isInlined({ embedded, jsonKey = "" }) {
    return embedded === true && jsonKey === "";
}
function isZero(value) {
    const type = value === null ? undefined : (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .typeOf */ .QP)(value);
    return type !== undefined && (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .methodOf */ .NY)(new _value_js__WEBPACK_IMPORTED_MODULE_3__/* .GoPointer */ .EJ((0,_reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerTo */ .xH)(type), value), "IsZero")?.call([], _func_js__WEBPACK_IMPORTED_MODULE_0__/* .UNLIMITED */ .Mp) === true;
}
function isEmpty(value) {
    if (value instanceof _value_js__WEBPACK_IMPORTED_MODULE_3__/* .GoSlice */ .dP)
        return value.items.length === 0;
    if (value instanceof _value_js__WEBPACK_IMPORTED_MODULE_3__/* .GoMap */ .tn)
        return value.entries.size === 0;
    if (value instanceof _value_js__WEBPACK_IMPORTED_MODULE_3__/* .GoPointer */ .EJ)
        return value.target === undefined;
    if (value instanceof _value_js__WEBPACK_IMPORTED_MODULE_3__/* .GoNumber */ .wK)
        return Number(value.value) === 0;
    return value === null || value === false || value === "" || value === 0 || value === 0n;
}
function jsonNumber(value, bits) {
    if (!Number.isFinite(value))
        throw new MarshalError(`unsupported value: ${(0,_strconv_strconv_js__WEBPACK_IMPORTED_MODULE_2__/* .formatFloat */ .kr)(value, "g", -1, bits)}`);
    const size = Math.abs(value);
    if (size !== 0 && (size < 1e-6 || size >= 1e21)) {
        return (0,_strconv_strconv_js__WEBPACK_IMPORTED_MODULE_2__/* .formatFloat */ .kr)(value, "e", -1, bits).replace(/e-0(\d)$/, "e-$1");
    }
    return (0,_strconv_strconv_js__WEBPACK_IMPORTED_MODULE_2__/* .formatFloat */ .kr)(value, "f", -1, bits);
}
const SHORT_ESCAPES = {
    '"': '\\"',
    "\\": "\\\\",
    "\b": "\\b",
    "\f": "\\f",
    "\n": "\\n",
    "\r": "\\r",
    "\t": "\\t",
};
function typeNameOf(value) {
    return value instanceof _value_js__WEBPACK_IMPORTED_MODULE_3__/* .GoMap */ .tn || value instanceof _value_js__WEBPACK_IMPORTED_MODULE_3__/* .GoPointer */ .EJ || value instanceof _value_js__WEBPACK_IMPORTED_MODULE_3__/* .GoSlice */ .dP ? value.type.name : "a value";
}
function unescapedHtml(json) {
    return json.replaceAll(/\\(?:u003c|u003e|u0026|.)/gs, (sequence) => HTML_ESCAPES[sequence] ?? sequence);
}
const HTML_ESCAPES = { "\\u003c": "<", "\\u003e": ">", "\\u0026": "&" };
function jsonString(text) {
    const escaped = text.replaceAll(/["\\<>&\u2028\u2029\x00-\x1f]|\p{Cs}/gu, (character) => {
        const code = character.charCodeAt(0);
        const isInvalid = code >= 0xd800 && code <= 0xdfff;
        return SHORT_ESCAPES[character] ?? `\\u${(isInvalid ? 0xfffd : code).toString(16).padStart(4, "0")}`;
    });
    return `"${escaped}"`;
}


/***/ }),

/***/ 8900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vV: () => (sprint),
  nv: () => (sprintf),
  lJ: () => (sprintln)
});

// EXTERNAL MODULE: ./src/go/func.ts
var func = __webpack_require__(9579);
// EXTERNAL MODULE: ./src/go/reflect.ts
var reflect = __webpack_require__(6944);
// EXTERNAL MODULE: ./src/go/utf8.ts
var utf8 = __webpack_require__(8506);
// EXTERNAL MODULE: ./src/go/value.ts
var go_value = __webpack_require__(5348);
;// CONCATENATED MODULE: ./src/go/fmt/address.ts

const ADDRESS = 0xc000010000n;
function addressOf(value) {
    if (value instanceof go_value/* GoPointer */.EJ)
        return value.target === undefined ? 0n : ADDRESS;
    if (value instanceof go_value/* GoSlice */.dP || value instanceof go_value/* GoMap */.tn)
        return value.isNil ? 0n : ADDRESS;
    return value instanceof go_value/* GoFunc */.PN ? (value.func ? ADDRESS : 0n) : undefined;
}

// EXTERNAL MODULE: ./src/go/pieces.ts
var pieces = __webpack_require__(1030);
// EXTERNAL MODULE: ./src/go/strconv/strconv.ts + 5 modules
var strconv = __webpack_require__(7867);
;// CONCATENATED MODULE: ./src/go/fmt/format.ts



const MAX_RUNE = 0x10ffffn;
const CHARGE_EVERY = 4096;
function noFlags() {
    return {
        width: undefined,
        precision: undefined,
        minus: false,
        plus: false,
        sharp: false,
        space: false,
        zero: false,
        plusV: false,
        sharpV: false,
    };
}
class Formatter {
    budget;
    flags = noFlags();
    text = new pieces/* Pieces */.q();
    charged = 0;
    constructor(budget) {
        this.budget = budget;
    }
    write(text) {
        this.text.add(text);
        if (this.text.length - this.charged >= CHARGE_EVERY)
            this.charge();
    }
    result() {
        this.charge();
        return this.text.end("");
    }
    charge() {
        this.budget.string(this.text.length, this.text.length - this.charged);
        this.charged = this.text.length;
    }
    pad(text) {
        const { width, minus } = this.flags;
        if (!width)
            return this.write(text);
        const padding = this.padding(width - runeCount(text));
        this.write(minus ? text + padding : padding + text);
    }
    padWithSpaces(text) {
        const { zero } = this.flags;
        this.flags.zero = false;
        this.pad(text);
        this.flags.zero = zero;
    }
    padding(count) {
        return (this.flags.zero && !this.flags.minus ? "0" : " ").repeat(Math.max(count, 0));
    }
    fmtBoolean(value) {
        this.pad(value ? "true" : "false");
    }
    fmtUnicode(value) {
        const digits = value
            .toString(16)
            .toUpperCase()
            .padStart(Math.max(this.flags.precision ?? 0, 4), "0");
        const rune = Number(value);
        const shown = this.flags.sharp && value <= MAX_RUNE && (0,strconv/* isPrint */.Oi)(rune) ? ` '${(0,utf8/* runeToString */.Bc)(rune)}'` : "";
        this.padWithSpaces(`U+${digits}${shown}`);
    }
    fmtInteger(value, base, verb) {
        const { width, precision, minus, plus, space, sharp, zero } = this.flags;
        const isNegative = value < 0n;
        const magnitude = isNegative ? -value : value;
        if (precision === 0 && value === 0n)
            return this.write(" ".repeat(width ?? 0));
        const sign = isNegative ? "-" : plus ? "+" : space ? " " : "";
        let digits = magnitude.toString(base);
        if (precision !== undefined)
            digits = digits.padStart(precision, "0");
        else if (zero && !minus && width !== undefined)
            digits = digits.padStart(width - sign.length, "0");
        if (sharp)
            digits = basePrefix(base, digits) + digits;
        if (verb === "O")
            digits = `0o${digits}`;
        if (verb === "X")
            digits = digits.toUpperCase();
        this.padWithSpaces(sign + digits);
    }
    truncate(text) {
        const { precision } = this.flags;
        if (precision === undefined || text.length <= precision)
            return text;
        let end = 0;
        for (let count = 0; count < precision && end < text.length; count++) {
            end += text.codePointAt(end) > 0xffff ? 2 : 1;
        }
        return text.slice(0, end);
    }
    fmtS(text) {
        this.pad(this.truncate(text));
    }
    fmtSbx(bytes, verb) {
        const { width, precision, sharp, space, minus } = this.flags;
        const length = Math.min(bytes.length, precision ?? bytes.length);
        if (length === 0)
            return this.write(this.padding(width ?? 0));
        this.budget.string(length * 2);
        const pairs = Array.from(bytes.subarray(0, length), (byte) => byte.toString(16).padStart(2, "0"));
        const prefix = sharp ? "0x" : "";
        const lower = space ? pairs.map((pair) => prefix + pair).join(" ") : prefix + pairs.join("");
        const text = verb === "X" ? lower.toUpperCase() : lower;
        const padding = this.padding((width ?? 0) - text.length);
        this.write(minus ? text + padding : padding + text);
    }
    fmtSx(text, verb) {
        this.fmtSbx((0,utf8/* encodeUtf8 */.Af)(text), verb);
    }
    fmtQ(text) {
        const truncated = this.truncate(text);
        this.budget.string(truncated.length + 2);
        if (this.flags.sharp && (0,strconv/* canBackquote */.yR)(truncated))
            return this.pad(`\`${truncated}\``);
        this.pad((0,strconv/* quote */.hD)(truncated, { ascii: this.flags.plus }));
    }
    fmtC(value) {
        this.pad((0,utf8/* runeToString */.Bc)(runeOf(value)));
    }
    fmtQc(value) {
        this.pad((0,strconv/* quoteRune */.Zx)(runeOf(value), { ascii: this.flags.plus }));
    }
    fmtFloat(value, bits, format, defaultPrecision) {
        const { plus, space, zero, minus, width, sharp } = this.flags;
        const precision = this.flags.precision ?? defaultPrecision;
        const formatted = (0,strconv/* formatFloat */.kr)(value, format, precision, bits);
        const isSigned = formatted.startsWith("-") || formatted.startsWith("+");
        let sign = isSigned ? formatted.charAt(0) : "+";
        let digits = isSigned ? formatted.slice(1) : formatted;
        if (space && sign === "+" && !plus)
            sign = " ";
        if (digits === "Inf" || digits === "NaN") {
            const hidesSign = digits === "NaN" && !space && !plus;
            return this.padWithSpaces(hidesSign ? digits : sign + digits);
        }
        if (sharp && format !== "b")
            digits = keepPoint(digits, format, precision);
        if (!plus && sign === "+")
            return this.pad(digits);
        if (zero && !minus && width !== undefined && width > digits.length + 1) {
            return this.write(sign + digits.padStart(width - 1, "0"));
        }
        this.pad(sign + digits);
    }
}
function basePrefix(base, digits) {
    if (base === 2)
        return "0b";
    if (base === 16)
        return "0x";
    return base === 8 && !digits.startsWith("0") ? "0" : "";
}
function keepPoint(number, format, precision) {
    const isHexadecimal = format === "x" || format === "X";
    const tailAt = number.search(isHexadecimal ? /p/i : /e/i);
    const mantissa = tailAt < 0 ? number : number.slice(0, tailAt);
    const tail = tailAt < 0 ? "" : number.slice(tailAt);
    const countsDigits = format === "g" || format === "G" || format === "x";
    const wanted = countsDigits ? (precision === -1 ? 6 : precision) : 0;
    const significant = mantissa.replace(".", "").replace(/^0+/, "").length;
    const hasPoint = mantissa.includes(".");
    const used = significant + (!hasPoint && mantissa === "0" ? 1 : 0);
    return `${mantissa}${hasPoint ? "" : "."}${"0".repeat(Math.max(wanted - used, 0))}${tail}`;
}
function runeOf(value) {
    return value > MAX_RUNE ? utf8/* RUNE_ERROR */.yS : Number(value);
}
function runeCount(text) {
    let count = 0;
    for (const _ of text)
        count++;
    return count;
}

;// CONCATENATED MODULE: ./src/go/fmt/print.ts






const NIL_ANGLE = "<nil>";
class Printer extends Formatter {
    isErroring = false;
    printArg(value, verb) {
        if (value === null) {
            if (verb === "T" || verb === "v")
                this.pad(NIL_ANGLE);
            else
                this.badVerb(verb, value);
            return;
        }
        if (verb === "T")
            return this.fmtS((0,go_value/* typeOf */.QP)(value).name);
        if (verb === "p")
            return this.fmtPointer(value, verb);
        const isPlain = typeof value !== "object" || value.type === reflect/* BYTE_SLICE */.Wj;
        if (isPlain || !this.handleMethods(value, verb))
            this.printValue(value, verb, 0);
    }
    printValue(value, verb, depth) {
        if (depth > 0)
            this.budget.depth(depth);
        switch (typeof value) {
            case "boolean":
                return verb === "t" || verb === "v" ? this.fmtBoolean(value) : this.badVerb(verb, value);
            case "string":
                return this.fmtString(value, verb, value);
            case "bigint":
                return this.printInteger(value, verb, value, true);
            case "number":
                return this.printFloat(value, 64, verb, value);
            default:
                return value === null ? this.printNil() : this.printObject(value, verb, depth);
        }
    }
    printInner(value, verb, depth, isExported = true) {
        this.budget.steps(1);
        if (isExported && typeof value === "object" && value !== null && this.handleMethods(value, verb))
            return;
        this.printValue(value, verb, depth);
    }
    printNil() {
        this.write(this.flags.sharpV ? "interface {}(nil)" : NIL_ANGLE);
    }
    printObject(value, verb, depth) {
        if (value instanceof go_value/* GoNumber */.wK)
            return this.printNumber(value, verb);
        if (value instanceof go_value/* GoComplex */.zd)
            return this.printComplex(value, verb);
        if (value instanceof go_value/* GoSlice */.dP)
            return this.printSlice(value, verb, depth);
        if (value instanceof go_value/* GoMap */.tn)
            return this.printMap(value, verb, depth);
        if (value instanceof go_value/* GoStruct */.On)
            return this.printStruct(value, verb, depth);
        if (value instanceof go_value/* GoPointer */.EJ)
            return this.printPointer(value, verb, depth);
        if (value instanceof go_value/* GoOpaque */.Sk)
            return this.write(`${this.flags.sharpV ? value.type.name : ""}{}`);
        this.fmtPointer(value, verb);
    }
    printNumber(value, verb) {
        const { kind } = value.type;
        if ((0,reflect/* isFloat */.dk)(kind))
            return this.printFloat(Number(value.value), kind === "float32" ? 32 : 64, verb, value);
        this.printInteger(BigInt(value.value), verb, value, (0,reflect/* isSigned */.JI)(kind));
    }
    printInteger(integer, verb, value, signed) {
        switch (verb) {
            case "v":
                if (this.flags.sharpV && !signed)
                    return this.write0x(integer, true);
                return this.fmtInteger(integer, 10, verb);
            case "d":
                return this.fmtInteger(integer, 10, verb);
            case "b":
                return this.fmtInteger(integer, 2, verb);
            case "o":
            case "O":
                return this.fmtInteger(integer, 8, verb);
            case "x":
            case "X":
                return this.fmtInteger(integer, 16, verb);
            case "c":
                return this.fmtC(BigInt.asUintN(64, integer));
            case "q":
                return this.fmtQc(BigInt.asUintN(64, integer));
            case "U":
                return this.fmtUnicode(BigInt.asUintN(64, integer));
            default:
                return this.badVerb(verb, value);
        }
    }
    write0x(value, leading0x) {
        const { sharp } = this.flags;
        this.flags.sharp = leading0x;
        this.fmtInteger(value, 16, "v");
        this.flags.sharp = sharp;
    }
    printFloat(float, bits, verb, value) {
        switch (verb) {
            case "v":
                return this.fmtFloat(float, bits, "g", -1);
            case "b":
            case "g":
            case "G":
            case "x":
            case "X":
                return this.fmtFloat(float, bits, verb, -1);
            case "f":
            case "e":
            case "E":
                return this.fmtFloat(float, bits, verb, 6);
            case "F":
                return this.fmtFloat(float, bits, "f", 6);
            default:
                return this.badVerb(verb, value);
        }
    }
    printComplex(value, verb) {
        if (!"vbgGxXfFeE".includes(verb))
            return this.badVerb(verb, value);
        const { plus } = this.flags;
        this.write("(");
        this.printFloat(value.real, 64, verb, value);
        this.flags.plus = true;
        this.printFloat(value.imaginary, 64, verb, value);
        this.write("i)");
        this.flags.plus = plus;
    }
    fmtString(text, verb, value) {
        switch (verb) {
            case "v":
                return this.flags.sharpV ? this.fmtQ(text) : this.fmtS(text);
            case "s":
                return this.fmtS(text);
            case "x":
            case "X":
                return this.fmtSx(text, verb);
            case "q":
                return this.fmtQ(text);
            default:
                return this.badVerb(verb, value);
        }
    }
    printSlice(slice, verb, depth) {
        const isBytes = slice.type.elem === reflect/* UINT8 */.hp;
        if (isBytes && (verb === "s" || verb === "q" || verb === "x" || verb === "X"))
            return this.fmtBytes(slice, verb);
        if (this.flags.sharpV) {
            this.write(isBytes && depth === 0 && verb === "v" ? "[]byte" : slice.type.name);
            if (slice.isNil)
                return this.write("(nil)");
        }
        const [open, separator, close] = this.flags.sharpV ? ["{", ", ", "}"] : ["[", " ", "]"];
        this.write(open);
        slice.items.forEach((item, index) => {
            if (index > 0)
                this.write(separator);
            this.printInner(item, verb, depth + 1);
        });
        this.write(close);
    }
    fmtBytes(slice, verb) {
        const bytes = (0,go_value/* bytesOf */.$$)(slice);
        if (verb === "s")
            this.fmtS((0,utf8/* decodeUtf8 */._6)(bytes));
        else if (verb === "q")
            this.fmtQ((0,utf8/* decodeUtf8 */._6)(bytes));
        else
            this.fmtSbx(bytes, verb);
    }
    printMap(map, verb, depth) {
        if (this.flags.sharpV) {
            this.write(map.type.name);
            if (map.isNil)
                return this.write("(nil)");
        }
        const [open, separator, close] = this.flags.sharpV ? ["{", ", ", "}"] : ["map[", " ", "]"];
        this.write(open);
        (0,go_value/* sortedEntries */.CA)(map, this.budget).forEach(([key, item], index) => {
            if (index > 0)
                this.write(separator);
            this.printInner(key, verb, depth + 1);
            this.write(":");
            this.printInner(item, verb, depth + 1);
        });
        this.write(close);
    }
    printStruct(struct, verb, depth) {
        const { sharpV, plusV } = this.flags;
        if (sharpV)
            this.write(struct.type.name);
        this.write("{");
        struct.type.fields?.forEach((field, index) => {
            if (index > 0)
                this.write(sharpV ? ", " : " ");
            if (sharpV || plusV)
                this.write(`${field.name}:`);
            this.printInner(struct.values[index] ?? null, verb, depth + 1, (0,reflect/* isExported */.g4)(field.name));
        });
        this.write("}");
    }
    printPointer(pointer, verb, depth) {
        const { target } = pointer;
        const isShown = target instanceof go_value/* GoSlice */.dP || target instanceof go_value/* GoStruct */.On || target instanceof go_value/* GoMap */.tn;
        if (depth > 0 || !(isShown || target instanceof go_value/* GoOpaque */.Sk))
            return this.fmtPointer(pointer, verb);
        this.write("&");
        this.printInner(target, verb, depth + 1);
    }
    fmtPointer(value, verb) {
        const address = addressOf(value);
        if (address === undefined)
            return this.badVerb(verb, value);
        switch (verb) {
            case "v":
                if (this.flags.sharpV) {
                    this.write(`(${(0,go_value/* typeOf */.QP)(value).name})(${address === 0n ? "nil" : `0x${address.toString(16)}`})`);
                }
                else if (address === 0n)
                    this.pad(NIL_ANGLE);
                else
                    this.write0x(address, !this.flags.sharp);
                return;
            case "p":
                return this.write0x(address, !this.flags.sharp);
            case "b":
            case "o":
            case "d":
            case "x":
            case "X":
                return this.printInteger(address, verb, value, false);
            default:
                return this.badVerb(verb, value);
        }
    }
    badVerb(verb, value) {
        this.isErroring = true;
        this.write(`%!${verb}(`);
        const type = (0,go_value/* typeOf */.QP)(value);
        if (type) {
            this.write(`${type.name}=`);
            this.printValue(value, "v", 0);
        }
        else
            this.write(NIL_ANGLE);
        this.write(")");
        this.isErroring = false;
    }
    handleMethods(value, verb) {
        if (this.isErroring)
            return false;
        if (verb === "w") {
            this.badVerb(verb, value);
            return true;
        }
        if (this.flags.sharpV) {
            const goString = (0,go_value/* methodOf */.NY)(value, "GoString");
            if (goString)
                this.fmtS(String(goString.call([], this.budget)));
            return goString !== undefined;
        }
        if (!"vsxXq".includes(verb))
            return false;
        const error = (0,go_value/* methodOf */.NY)(value, "Error");
        const method = error ?? (0,go_value/* methodOf */.NY)(value, "String");
        if (method)
            this.printMethod(value, verb, method, error ? "Error" : "String");
        return method !== undefined;
    }
    printMethod(value, verb, method, name) {
        const { flags } = this;
        try {
            this.fmtString(String(method.call([], this.budget)), verb, value);
        }
        catch (thrown) {
            if (!(thrown instanceof func/* GoError */.nY))
                throw thrown;
            if (value instanceof go_value/* GoPointer */.EJ && value.target === undefined)
                return this.write(NIL_ANGLE);
            this.flags = noFlags();
            this.write(`%!${verb}(PANIC=${name} method: ${thrown.message})`);
            this.flags = flags;
        }
    }
}

;// CONCATENATED MODULE: ./src/go/fmt/printf.ts






const MAX_WIDTH = 10_000;
const TOO_LARGE = 1_000_000;
const FLAG_NAMES = new Map([
    ["#", "sharp"],
    ["0", "zero"],
    ["+", "plus"],
    ["-", "minus"],
    [" ", "space"],
]);
class PrintfPrinter extends Printer {
    at = 0;
    argNumber = 0;
    isReordered = false;
    isGoodArgNumber = true;
    isAfterIndex = false;
    format = "";
    args = [];
    printf(format, args) {
        this.format = format;
        this.args = args;
        while (this.at < format.length) {
            const percent = format.indexOf("%", this.at);
            const end = percent < 0 ? format.length : percent;
            this.write(format.slice(this.at, end));
            this.at = end + 1;
            if (percent < 0)
                break;
            this.budget.steps(1);
            if (!this.printDirective())
                break;
        }
        if (!this.isReordered && this.argNumber < args.length)
            this.printExtra();
    }
    printDirective() {
        this.isGoodArgNumber = true;
        this.isAfterIndex = false;
        this.flags = noFlags();
        this.readFlags();
        this.readArgNumber();
        this.readWidth();
        this.readPrecision();
        if (!this.isAfterIndex)
            this.readArgNumber();
        if (this.at >= this.format.length) {
            this.write("%!(NOVERB)");
            return false;
        }
        this.printVerb(this.readVerb());
        return true;
    }
    readFlags() {
        for (; this.at < this.format.length; this.at++) {
            const name = FLAG_NAMES.get(this.format.charAt(this.at));
            if (!name)
                return;
            this.flags[name] = true;
        }
    }
    readWidth() {
        if (this.format[this.at] !== "*") {
            this.flags.width = this.readNumber();
            if (this.isAfterIndex && this.flags.width !== undefined)
                this.isGoodArgNumber = false;
            return;
        }
        this.at++;
        const width = this.integerArg();
        if (width === undefined)
            this.write("%!(BADWIDTH)");
        this.flags.width = width;
        if (width !== undefined && width < 0) {
            this.flags.width = -width;
            this.flags.minus = true;
            this.flags.zero = false;
        }
        this.isAfterIndex = false;
    }
    readPrecision() {
        if (this.format[this.at] !== "." || this.at + 1 >= this.format.length)
            return;
        this.at++;
        if (this.isAfterIndex)
            this.isGoodArgNumber = false;
        this.readArgNumber();
        if (this.format[this.at] !== "*") {
            this.flags.precision = this.readNumber() ?? 0;
            return;
        }
        this.at++;
        const precision = this.integerArg();
        this.flags.precision = precision !== undefined && precision >= 0 ? precision : undefined;
        if (this.flags.precision === undefined)
            this.write("%!(BADPREC)");
        this.isAfterIndex = false;
    }
    refuseWidth() {
        const { width = 0, precision = 0 } = this.flags;
        if (Math.max(width, precision) > MAX_WIDTH)
            throw new func/* LimitError */.oC(`printf width or precision over ${MAX_WIDTH}`);
    }
    readVerb() {
        const rune = this.format.codePointAt(this.at);
        this.at += rune > 0xffff ? 2 : 1;
        return String.fromCodePoint((0,utf8/* isEscapedByte */._O)(rune) ? utf8/* RUNE_ERROR */.yS : rune);
    }
    printVerb(verb) {
        if (verb === "%")
            return this.write("%");
        if (!this.isGoodArgNumber)
            return this.write(`%!${verb}(BADINDEX)`);
        if (this.argNumber >= this.args.length)
            return this.write(`%!${verb}(MISSING)`);
        this.refuseWidth();
        const { flags } = this;
        if (verb === "v" || verb === "w") {
            flags.sharpV = flags.sharp;
            flags.sharp = false;
            flags.plusV = flags.plus;
            flags.plus = false;
        }
        this.printArg(this.args[this.argNumber], verb);
        this.argNumber++;
    }
    printExtra() {
        this.flags = noFlags();
        this.write("%!(EXTRA ");
        this.args.slice(this.argNumber).forEach((arg, index) => {
            if (index > 0)
                this.write(", ");
            const type = (0,go_value/* typeOf */.QP)(arg);
            if (type)
                this.write(`${type.name}=`);
            this.printArg(arg, "v");
        });
        this.write(")");
    }
    readNumber(end = this.format.length) {
        let number;
        for (; this.at < end; this.at++) {
            const digit = this.format.charCodeAt(this.at) - 0x30;
            if (!(digit >= 0 && digit <= 9))
                break;
            if ((number ?? 0) > TOO_LARGE) {
                this.at = end;
                return undefined;
            }
            number = (number ?? 0) * 10 + digit;
        }
        return number;
    }
    readArgNumber() {
        if (this.format[this.at] !== "[") {
            this.isAfterIndex = false;
            return;
        }
        this.isReordered = true;
        const start = this.at;
        const close = this.format.indexOf("]", start + 1);
        if (this.format.length - start < 3 || close < 0) {
            this.at = start + 1;
            this.isGoodArgNumber = false;
            this.isAfterIndex = false;
            return;
        }
        this.at = start + 1;
        const number = this.readNumber(close);
        const isNumber = number !== undefined && this.at === close;
        this.at = close + 1;
        this.isAfterIndex = isNumber;
        if (isNumber && number >= 1 && number <= this.args.length)
            this.argNumber = number - 1;
        else
            this.isGoodArgNumber = false;
    }
    integerArg() {
        if (this.argNumber >= this.args.length)
            return undefined;
        const integer = integerOf(this.args[this.argNumber]);
        this.argNumber++;
        if (integer === undefined || integer > TOO_LARGE || integer < -TOO_LARGE)
            return undefined;
        return Number(integer);
    }
}
function integerOf(value) {
    if (typeof value === "bigint")
        return value;
    if (!(value instanceof go_value/* GoNumber */.wK))
        return undefined;
    const { kind } = value.type;
    return (0,reflect/* isSigned */.JI)(kind) || (0,reflect/* isUnsigned */.Eo)(kind) ? value.value : undefined;
}

;// CONCATENATED MODULE: ./src/go/fmt/fmt.ts



function sprint(values, budget = func/* UNLIMITED */.Mp) {
    const printer = new Printer(budget);
    values.forEach((value, index) => {
        const follows = index > 0 && !isString(value) && !isString(values[index - 1]);
        if (follows)
            printer.write(" ");
        printer.printArg(value, "v");
    });
    return printer.result();
}
function sprintln(values, budget = func/* UNLIMITED */.Mp) {
    const printer = new Printer(budget);
    values.forEach((value, index) => {
        if (index > 0)
            printer.write(" ");
        printer.printArg(value, "v");
    });
    printer.write("\n");
    return printer.result();
}
function sprintf(format, values, budget = func/* UNLIMITED */.Mp) {
    const printer = new PrintfPrinter(budget);
    printer.printf(format, values);
    return printer.result();
}
function isString(value) {
    return typeof value === "string";
}


/***/ }),

/***/ 917:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F3: () => (metered),
  Xv: () => (meteredTable),
  k5: () => (SLOW_CHARACTERS_A_STEP)
});
var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5348);

const CHARACTERS_A_STEP = 64;
const SLOW_CHARACTERS_A_STEP = 2;
function metered(declared, charactersPerStep = CHARACTERS_A_STEP) {
    return {
        ...declared,
        call: (args, budget) => {
            const characters = args.reduce((sum, arg) => sum + charactersOf(arg), 0);
            if (characters >= charactersPerStep)
                budget.steps(Math.floor(characters / charactersPerStep));
            return declared.call(args, budget);
        },
    };
}
function charactersOf(arg) {
    const value = arg instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__/* .GoInterface */ ._3 ? arg.elem : arg;
    return typeof value === "string" ? value.length : 0;
}
function meteredTable(functions) {
    return new Map([...functions].map(([name, declared]) => [name, metered(declared)]));
}


/***/ }),

/***/ 4067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wE: () => (compile),
  JW: () => (findAll),
  Db: () => (findAllGroups),
  gD: () => (findAllString),
  Z5: () => (findString),
  VR: () => (groupText),
  MP: () => (/* reexport */ loadRegexp),
  FX: () => (matchString),
  HH: () => (mustCompile),
  Qz: () => (replaceAllLiteralString),
  zk: () => (replaceAllString),
  lD: () => (split)
});

// EXTERNAL MODULE: ./src/go/cpu.ts
var cpu = __webpack_require__(9815);
// EXTERNAL MODULE: ./src/go/func.ts
var func = __webpack_require__(9579);
// EXTERNAL MODULE: ./src/go/strconv/strconv.ts + 5 modules
var strconv = __webpack_require__(7867);
// EXTERNAL MODULE: ./src/go/strings.ts
var strings = __webpack_require__(7227);
;// CONCATENATED MODULE: ./src/go/regexp/cost.ts
function programBound(pattern) {
    const open = [];
    let total = 0;
    let atom = 0;
    TOKEN.lastIndex = 0;
    for (let token = TOKEN.exec(pattern); token; token = TOKEN.exec(pattern)) {
        const { flags, group, close, repeat } = token.groups;
        if (flags)
            continue;
        if (group) {
            open.push(total + atom);
            total = 0;
            atom = 0;
        }
        else if (close) {
            atom += total + GROUP_COST;
            total = open.pop() ?? 0;
        }
        else if (repeat) {
            atom = (atom + 1) * Math.max(1, ...repeat.split(/[{},]/).map(Number));
        }
        else if (/^[*+?]$/.test(token[0])) {
            atom += 1;
        }
        else {
            total += atom;
            atom = token[0].length;
        }
    }
    return open.reduce((sum, before) => sum + before, PROGRAM_COST + total + atom);
}
function compileSteps(pattern) {
    const unicodeClasses = pattern.match(/\\p/gi)?.length ?? 0;
    const folded = /\(\?[a-z-]*i/i.test(pattern) ? foldedBound(pattern) : 0;
    return (STEPS_PER_UNIT * pattern.length +
        STEPS_PER_INSTRUCTION * programBound(pattern) +
        STEPS_PER_UNICODE_CLASS * unicodeClasses +
        folded / FOLDED_PER_STEP);
}
const STEPS_PER_UNIT = 10;
const STEPS_PER_INSTRUCTION = 5;
const STEPS_PER_UNICODE_CLASS = 600;
const FOLDED_PER_STEP = 10;
function foldedBound(pattern) {
    let sum = 0;
    for (const { groups } of pattern.matchAll(RANGE)) {
        const { low = "", high = "" } = groups;
        const first = codePointOf(low, 0);
        const last = codePointOf(high, LAST_FOLDED);
        sum += Math.max(0, Math.min(last, LAST_FOLDED) - first + 1);
    }
    return sum;
}
const LAST_FOLDED = 0x1e943;
const RANGE = /(?=(?<low>\\x\{[\da-f]+\}|\\x[\da-f]{2}|\\.|.)-(?<high>\\x\{[\da-f]+\}|\\x[\da-f]{2}|\\.|.))/gisu;
function codePointOf(text, unknown) {
    if (!text.startsWith("\\"))
        return text.codePointAt(0);
    const [, hex] = /^\\x\{?([\da-f]+)/i.exec(text) ?? [];
    return hex === undefined ? unknown : Number.parseInt(hex, 16);
}
const GROUP_COST = 4;
const PROGRAM_COST = 4;
const TOKEN = /\\Q(?:(?!\\E).)*(?:\\E)?|\[\^?\]?(?:\[:\^?[a-z]+:\]|\\.|[^\]\\])*\]?|\\[pPx]\{[^}]*\}|\\.|(?<flags>\(\?[A-Za-z-]*\))|(?<group>\()|(?<close>\))|(?<repeat>\{[0-9]+(?:,[0-9]*)?\})|./gsy;

;// CONCATENATED MODULE: ./src/go/regexp/engine.ts
let loaded;
async function loadRegexp() {
    loaded ??= await __webpack_require__.e(/* import() */ 3980).then(__webpack_require__.bind(__webpack_require__, 3980));
}
function regexpEngine() {
    if (!loaded)
        throw new Error("a regular expression is run before loadRegexp");
    return loaded;
}

;// CONCATENATED MODULE: ./src/go/regexp/expand.ts
const CHARACTERS_A_STEP = 64;
function expand(template, matched, budget) {
    let expanded = "";
    let at = 0;
    for (let dollar = template.indexOf("$"); dollar >= 0; dollar = template.indexOf("$", at)) {
        expanded += template.slice(at, dollar);
        at = dollar + 1;
        const reference = template[at] === "$" ? undefined : readReference(template, at);
        budget.steps(1 + Math.floor((reference ? reference.end - at : 0) / CHARACTERS_A_STEP));
        if (reference) {
            const text = referencedText(reference.name, matched);
            budget.string(expanded.length + text.length, text.length);
            expanded += text;
            at = reference.end;
        }
        else {
            expanded += "$";
            if (template[at] === "$")
                at++;
        }
    }
    return expanded + template.slice(at);
}
function referencedText(name, { text, match, groups }) {
    const number = groupNumber(name) ?? groups.get(name);
    if (number === undefined)
        return "";
    const start = match[2 * number] ?? -1;
    return start < 0 ? "" : text.slice(start, match[2 * number + 1]);
}
const WORD = /[\p{L}\p{Nd}_]+/uy;
function readReference(template, from) {
    const isBraced = template[from] === "{";
    WORD.lastIndex = isBraced ? from + 1 : from;
    const name = WORD.exec(template)?.[0];
    if (name === undefined)
        return undefined;
    const end = from + name.length + (isBraced ? 1 : 0);
    if (!isBraced)
        return { name, end };
    return template[end] === "}" ? { name, end: end + 1 } : undefined;
}
function groupNumber(name) {
    return /^(0|[1-9][0-9]{0,8})$/.test(name) ? Number(name) : undefined;
}

;// CONCATENATED MODULE: ./src/go/regexp/regexp.ts








const MAX_PATTERN_LENGTH = 4 * 1024;
const MAX_INPUT_LENGTH = 1024 * 1024;
const MAX_PROGRAM_SIZE = 50_000;
const MAX_SEARCH_MS = 2_000;
const MAX_MATCHES = 100_000;
const INSTRUCTIONS_A_STEP = 20;
const GROUPS_AN_INSTRUCTION = 12;
const CACHED_PATTERNS = 32;
const cache = new Map();
function compile(pattern, budget) {
    const known = cache.get(pattern);
    if (known)
        return known;
    if (pattern.length > MAX_PATTERN_LENGTH)
        throw new func/* LimitError */.oC(`regular expression above ${MAX_PATTERN_LENGTH} bytes`);
    if (programBound(pattern) > MAX_PROGRAM_SIZE) {
        throw new func/* LimitError */.oC(`regular expression of more than ${MAX_PROGRAM_SIZE} instructions`);
    }
    budget.steps(compileSteps(pattern));
    const engine = compileEngine(pattern);
    const regexp = { pattern, engine, size: engine.programSize(), groups: new Map(Object.entries(engine.namedGroups())) };
    const oldest = cache.size >= CACHED_PATTERNS ? cache.keys().next().value : undefined;
    if (oldest !== undefined)
        cache.delete(oldest);
    cache.set(pattern, regexp);
    return regexp;
}
function mustCompile(pattern, budget) {
    try {
        return compile(pattern, budget);
    }
    catch (error) {
        if (!(error instanceof func/* GoError */.nY))
            throw error;
        const quoted = (0,strconv/* canBackquote */.yR)(pattern) ? `\`${pattern}\`` : (0,strconv/* quoteInError */.Wn)(pattern);
        throw new func/* GoError */.nY(`regexp: Compile(${quoted}): ${error.message}`);
    }
}
function compileEngine(pattern) {
    if (!pattern.isWellFormed()) {
        throw new func/* GoError */.nY(`error parsing regexp: invalid UTF-8: \`${pattern.slice(pattern.search(/\p{Cs}/u))}\``);
    }
    const { RE2JS, RE2JSSyntaxException } = regexpEngine();
    try {
        return RE2JS.compile(pattern);
    }
    catch (error) {
        if (!(error instanceof RE2JSSyntaxException))
            throw error;
        const { message } = error;
        throw new func/* GoError */.nY(message.endsWith("trailing backslash at end of expression") ? `${message}: \`\`` : message);
    }
}
function matchString(regexp, text, budget) {
    charge(regexp, text, 0, budget);
    return regexp.engine.test(searchable(text));
}
function findString(regexp, text, budget) {
    const [match] = findAll(regexp, text, 1, budget);
    return match ? groupText(text, match, 0) : "";
}
function findAllString(regexp, text, limit, budget) {
    const matches = findAll(regexp, text, limit, budget);
    budget.steps(func/* STEPS_PER_STRING */.KQ * matches.length);
    return matches.length === 0 ? undefined : matches.map((match) => groupText(text, match, 0));
}
function findAll(regexp, text, limit, budget) {
    return matchesOf(searcher(regexp, text, 0, budget), text, limit);
}
function findAllGroups(regexp, text, limit, budget) {
    return matchesOf(searcher(regexp, text, regexp.engine.groupCount(), budget), text, limit);
}
function matchesOf(search, text, limit) {
    const matches = [];
    let previousEnd = -1;
    for (let at = 0; at <= text.length && (limit < 0 || matches.length < limit);) {
        const match = search(at);
        if (!match)
            break;
        const [start, end] = match;
        const isEmptyAfterMatch = end === at && start === previousEnd;
        if (!isEmptyAfterMatch) {
            if (matches.length >= MAX_MATCHES)
                throw new func/* LimitError */.oC(`more than ${MAX_MATCHES} matches of a regular expression`);
            matches.push(match);
        }
        at = end === at ? at + widthAt(text, at) : end;
        previousEnd = end;
    }
    return matches;
}
function replaceAllString(regexp, text, template, budget) {
    if (!template.includes("$"))
        return replaceAllLiteralString(regexp, text, template, budget);
    const search = searcher(regexp, text, regexp.engine.groupCount(), budget);
    return replaceAll(search, text, (match) => expand(template, { text, match, groups: regexp.groups }, budget), budget);
}
function replaceAllLiteralString(regexp, text, replacement, budget) {
    return replaceAll(searcher(regexp, text, 0, budget), text, () => replacement, budget);
}
function replaceAll(search, text, replace, budget) {
    const pieces = [];
    let length = text.length;
    budget.string(length);
    let lastEnd = 0;
    for (let at = 0; at <= text.length;) {
        const match = search(at);
        if (!match)
            break;
        const [start, end] = match;
        pieces.push(text.slice(lastEnd, start));
        if (end > lastEnd || start === 0) {
            const replacement = replace(match);
            length += replacement.length;
            budget.string(length, replacement.length);
            pieces.push(replacement);
        }
        lastEnd = end;
        at = Math.max(end, at + widthAt(text, at));
    }
    pieces.push(text.slice(lastEnd));
    return (0,strings/* joinStrings */.VW)(pieces, "");
}
function split(regexp, text, limit, budget) {
    if (limit === 0)
        return undefined;
    if (regexp.pattern !== "" && text === "")
        return [""];
    const parts = [];
    let from = 0;
    let end = 0;
    const matches = findAll(regexp, text, limit, budget);
    budget.steps(func/* STEPS_PER_STRING */.KQ * matches.length);
    for (const [matchStart, matchEnd] of matches) {
        if (limit > 0 && parts.length === limit - 1)
            break;
        end = matchStart;
        if (matchEnd !== 0)
            parts.push(text.slice(from, end));
        from = matchEnd;
    }
    if (end !== text.length)
        parts.push(text.slice(from));
    return parts;
}
function groupText(text, match, group) {
    const start = match[2 * group] ?? -1;
    return start < 0 ? "" : text.slice(start, match[2 * group + 1]);
}
function searcher(regexp, text, groups, budget) {
    charge(regexp, text, groups, budget);
    const matcher = regexp.engine.matcher(searchable(text));
    const deadline = (0,cpu/* cpuMs */.D)() + MAX_SEARCH_MS;
    return (from) => {
        budget.steps(1 + groups);
        if ((0,cpu/* cpuMs */.D)() > deadline)
            throw new func/* LimitError */.oC(`regular expression searches for over ${MAX_SEARCH_MS} ms`);
        if (!matcher.find(from))
            return undefined;
        const match = [];
        for (let group = 0; group <= groups; group++)
            match.push(matcher.start(group), matcher.end(group));
        return match;
    };
}
function charge({ size }, text, groups, budget) {
    if (text.length > MAX_INPUT_LENGTH)
        throw new func/* LimitError */.oC(`regular expression input above ${MAX_INPUT_LENGTH} bytes`);
    const instructions = (text.length + 1) * size * (1 + groups / GROUPS_AN_INSTRUCTION);
    budget.steps(Math.ceil(instructions / INSTRUCTIONS_A_STEP));
}
function searchable(text) {
    return text.toWellFormed();
}
function widthAt(text, at) {
    return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}


/***/ }),

/***/ 7992:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (capacityOf),
  q: () => (reslice)
});
var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5348);

function capacityOf({ items, spare }) {
    return items.length + spare.length;
}
function reslice({ type, items, spare, isNil }, { from, to, max }, budget) {
    budget.items(items.length + spare.length);
    const backing = spare.length === 0 ? items : [...items, ...spare];
    return new _value_js__WEBPACK_IMPORTED_MODULE_0__/* .GoSlice */ .dP(type, backing.slice(from, to), { spare: backing.slice(to, max), isNil });
}


/***/ }),

/***/ 6902:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q6: () => (VERSION_PATTERN),
  Uz: () => (withMetadata),
  VT: () => (comparePrereleases),
  Zy: () => (compareVersions),
  bq: () => (withPrerelease),
  fN: () => (renamed),
  lh: () => (incrementMinor),
  no: () => (incrementMajor),
  o_: () => (parseDigits),
  on: () => (incrementPatch),
  ot: () => (parseVersion),
  qh: () => (formatVersion)
});
var _func_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9579);

const VERSION_PATTERN = /^v?([0-9]+)(\.[0-9]+)?(\.[0-9]+)?(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?$/;
const IDENTIFIERS = /^[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*$/;
const MAX_INT64 = 2n ** 63n - 1n;
const MAX_UINT64 = 2n ** 64n - 1n;
function parseVersion(text) {
    const match = VERSION_PATTERN.exec(text);
    if (!match)
        throw new _func_js__WEBPACK_IMPORTED_MODULE_0__/* .GoError */ .nY("Invalid Semantic Version");
    return {
        major: parseSegment(match[1]),
        minor: parseSegment(match[2]?.slice(1)),
        patch: parseSegment(match[3]?.slice(1)),
        pre: match[4] ?? "",
        metadata: match[5] ?? "",
        original: text,
    };
}
function formatVersion({ major, minor, patch, pre, metadata }) {
    return `${major}.${minor}.${patch}${pre && `-${pre}`}${metadata && `+${metadata}`}`;
}
function incrementPatch(version) {
    const patch = version.pre === "" ? wrap(version.patch + 1n) : version.patch;
    return renamed({ ...version, patch, pre: "", metadata: "" });
}
function incrementMinor(version) {
    return renamed({ ...version, minor: wrap(version.minor + 1n), patch: 0n, pre: "", metadata: "" });
}
function incrementMajor(version) {
    return renamed({ ...version, major: wrap(version.major + 1n), minor: 0n, patch: 0n, pre: "", metadata: "" });
}
function withPrerelease(version, pre) {
    if (pre !== "" && !IDENTIFIERS.test(pre))
        throw new _func_js__WEBPACK_IMPORTED_MODULE_0__/* .GoError */ .nY("Invalid Prerelease string");
    return renamed({ ...version, pre });
}
function withMetadata(version, metadata) {
    if (metadata !== "" && !IDENTIFIERS.test(metadata))
        throw new _func_js__WEBPACK_IMPORTED_MODULE_0__/* .GoError */ .nY("Invalid Metadata string");
    return renamed({ ...version, metadata });
}
function compareVersions(left, right) {
    return (compareNumbers(left.major, right.major) ||
        compareNumbers(left.minor, right.minor) ||
        compareNumbers(left.patch, right.patch) ||
        comparePrereleases(left.pre, right.pre));
}
function comparePrereleases(left, right) {
    if (left === right)
        return 0;
    if (left === "")
        return 1;
    if (right === "")
        return -1;
    const lefts = left.split(".");
    const rights = right.split(".");
    for (let at = 0; at < Math.max(lefts.length, rights.length); at++) {
        const order = compareIdentifiers(lefts[at] ?? "", rights[at] ?? "");
        if (order !== 0)
            return order;
    }
    return 0;
}
function compareIdentifiers(left, right) {
    if (left === right)
        return 0;
    if (left === "")
        return -1;
    if (right === "")
        return 1;
    const leftNumber = parseIdentifier(left);
    const rightNumber = parseIdentifier(right);
    if (leftNumber === undefined && rightNumber === undefined)
        return left > right ? 1 : -1;
    if (rightNumber === undefined)
        return -1;
    if (leftNumber === undefined)
        return 1;
    return leftNumber > rightNumber ? 1 : -1;
}
function parseIdentifier(text) {
    if (!/^[0-9]+$/.test(text))
        return undefined;
    const number = parseDigits(text);
    return number !== undefined && number <= MAX_UINT64 ? number : undefined;
}
function parseSegment(digits = "0") {
    const number = parseDigits(digits);
    if (number !== undefined && number <= MAX_INT64)
        return number;
    throw new _func_js__WEBPACK_IMPORTED_MODULE_0__/* .GoError */ .nY(`Error parsing version segment: strconv.ParseInt: parsing "${digits}": value out of range`);
}
function parseDigits(digits) {
    const significant = digits.replace(/^0+/, "");
    return significant.length > 20 ? undefined : BigInt(significant);
}
function renamed(version) {
    return { ...version, original: (version.original.startsWith("v") ? "v" : "") + formatVersion(version) };
}
function compareNumbers(left, right) {
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}
function wrap(value) {
    return BigInt.asIntN(64, value);
}


/***/ }),

/***/ 5296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (crypto),
  b: () => (digest)
});
var _func_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9579);
var _reflect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6944);
var _utf8_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8506);



const crypto = {
    sha1sum: (0,_func_js__WEBPACK_IMPORTED_MODULE_0__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An], ([text], budget) => digest("sha1", text, budget)),
    sha256sum: (0,_func_js__WEBPACK_IMPORTED_MODULE_0__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An], ([text], budget) => digest("sha256", text, budget)),
    adler32sum: (0,_func_js__WEBPACK_IMPORTED_MODULE_0__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An], ([text], budget) => {
        budget.string(text.length);
        return String(adler32((0,_utf8_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeUtf8 */ .Af)(text)));
    }),
};
function digest(algorithm, text, budget) {
    budget.string(text.length);
    const { createHash } = process.getBuiltinModule("node:crypto");
    return createHash(algorithm).update((0,_utf8_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeUtf8 */ .Af)(text)).digest("hex");
}
const ADLER_MODULUS = 65_521;
function adler32(bytes) {
    let a = 1;
    let b = 0;
    for (const byte of bytes) {
        a = (a + byte) % ADLER_MODULUS;
        b = (b + a) % ADLER_MODULUS;
    }
    return b * 65_536 + a;
}


/***/ }),

/***/ 3757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  p: () => (date)
});
var _func_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9579);
var _metered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(917);
var _reflect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6944);
var _time_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7035);
var _time_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7092);
var _value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5348);






const HTML_DATE = "2006-01-02";
const date = {
    date: (0,_func_js__WEBPACK_IMPORTED_MODULE_0__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .STRING */ .An, _reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4], ([layout, value], budget) => format(timeOf("date", value), layout, budget)),
    dateInZone: inZone("dateInZone"),
    date_in_zone: inZone("date_in_zone"),
    htmlDate: (0,_func_js__WEBPACK_IMPORTED_MODULE_0__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4], ([value], budget) => format(timeOf("htmlDate", value), HTML_DATE, budget)),
    htmlDateInZone: (0,_func_js__WEBPACK_IMPORTED_MODULE_0__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4, _reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .STRING */ .An], ([value, zone], budget) => format(shownIn(zone, timeOf("htmlDateInZone", value)), HTML_DATE, budget)),
    dateModify: (0,_func_js__WEBPACK_IMPORTED_MODULE_0__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .STRING */ .An, _time_time_js__WEBPACK_IMPORTED_MODULE_4__/* .TIME */ .E9], ([change, value]) => modified(change, value)),
    date_modify: (0,_func_js__WEBPACK_IMPORTED_MODULE_0__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .STRING */ .An, _time_time_js__WEBPACK_IMPORTED_MODULE_4__/* .TIME */ .E9], ([change, value]) => modified(change, value)),
    toDate: (0,_metered_js__WEBPACK_IMPORTED_MODULE_1__/* .metered */ .F3)((0,_func_js__WEBPACK_IMPORTED_MODULE_0__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .STRING */ .An, _reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .STRING */ .An], ([layout, text]) => (0,_time_time_js__WEBPACK_IMPORTED_MODULE_4__/* .time */ .kB)((0,_time_time_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTime */ .pe)(layout, text) ?? _time_time_js__WEBPACK_IMPORTED_MODULE_4__/* .ZERO_MOMENT */ .qq)), _metered_js__WEBPACK_IMPORTED_MODULE_1__/* .SLOW_CHARACTERS_A_STEP */ .k5),
    unixEpoch: (0,_func_js__WEBPACK_IMPORTED_MODULE_0__/* .func */ .Pc)([_time_time_js__WEBPACK_IMPORTED_MODULE_4__/* .TIME */ .E9], ([value]) => (0,_time_time_js__WEBPACK_IMPORTED_MODULE_4__/* .momentOf */ .Et)(value).unixSeconds.toString()),
};
function inZone(name) {
    return (0,_func_js__WEBPACK_IMPORTED_MODULE_0__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .STRING */ .An, _reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4, _reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .STRING */ .An], ([layout, value, zone], budget) => format(shownIn(zone, timeOf(name, value)), layout, budget));
}
function shownIn(zone, at) {
    return { ...at, zone: (0,_time_time_js__WEBPACK_IMPORTED_MODULE_4__/* .loadLocation */ .SN)(zone) ?? _time_time_js__WEBPACK_IMPORTED_MODULE_4__/* .UTC */ .xW };
}
const GROWTH = 4;
function format(at, layout, budget) {
    budget.string(layout.length * GROWTH);
    return (0,_time_time_js__WEBPACK_IMPORTED_MODULE_4__/* .formatTime */ .fU)(at, layout);
}
function timeOf(name, value) {
    if (typeof value === "bigint")
        return (0,_time_time_js__WEBPACK_IMPORTED_MODULE_4__/* .moment */ .n$)(value);
    if (value instanceof _value_js__WEBPACK_IMPORTED_MODULE_5__/* .GoNumber */ .wK && (value.type.name === "int64" || value.type.name === "int32")) {
        return (0,_time_time_js__WEBPACK_IMPORTED_MODULE_4__/* .moment */ .n$)(BigInt(value.value));
    }
    const pointee = value instanceof _value_js__WEBPACK_IMPORTED_MODULE_5__/* .GoPointer */ .EJ ? value.target : value;
    if (pointee instanceof _value_js__WEBPACK_IMPORTED_MODULE_5__/* .GoOpaque */ .Sk && pointee.type === _time_time_js__WEBPACK_IMPORTED_MODULE_4__/* .TIME */ .E9)
        return { ...(0,_time_time_js__WEBPACK_IMPORTED_MODULE_4__/* .momentOf */ .Et)(pointee), zone: _time_time_js__WEBPACK_IMPORTED_MODULE_4__/* .UTC */ .xW };
    throw new _func_js__WEBPACK_IMPORTED_MODULE_0__/* .GoError */ .nY(`function "${name}" is disabled for values that are not a time: it would read the clock`);
}
function modified(change, value) {
    const nanoseconds = (0,_time_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .parseNanoseconds */ .Nj)(change);
    return nanoseconds === undefined ? value : (0,_time_time_js__WEBPACK_IMPORTED_MODULE_4__/* .time */ .kB)((0,_time_time_js__WEBPACK_IMPORTED_MODULE_4__/* .addNanoseconds */ .$O)((0,_time_time_js__WEBPACK_IMPORTED_MODULE_4__/* .momentOf */ .Et)(value), nanoseconds));
}


/***/ }),

/***/ 6331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (isEmpty),
  N: () => (defaults)
});
var _encoding_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69);
var _func_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9579);
var _reflect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6944);
var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5348);




const defaults = {
    default: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .variadic */ .Oe)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4], _reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4, ([fallback, given = null]) => (isEmpty(given) ? fallback : given)),
    empty: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4], ([value]) => isEmpty(value)),
    coalesce: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .variadic */ .Oe)([], _reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4, (values) => values.find((value) => !isEmpty(value)) ?? null),
    ternary: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4, _reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4, _reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .BOOL */ .HX], ([whenTrue, whenFalse, test]) => (test ? whenTrue : whenFalse)),
    toJson: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4], ([value], budget) => (0,_encoding_json_js__WEBPACK_IMPORTED_MODULE_0__/* .marshal */ .n)(value, {}, budget) ?? ""),
    toPrettyJson: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4], ([value], budget) => (0,_encoding_json_js__WEBPACK_IMPORTED_MODULE_0__/* .marshal */ .n)(value, { indent: "  " }, budget) ?? ""),
};
function isEmpty(value) {
    if (value instanceof _value_js__WEBPACK_IMPORTED_MODULE_3__/* .GoSlice */ .dP)
        return value.items.length === 0;
    if (value instanceof _value_js__WEBPACK_IMPORTED_MODULE_3__/* .GoMap */ .tn)
        return value.entries.size === 0;
    if (value instanceof _value_js__WEBPACK_IMPORTED_MODULE_3__/* .GoPointer */ .EJ)
        return value.target === undefined;
    if (value instanceof _value_js__WEBPACK_IMPORTED_MODULE_3__/* .GoFunc */ .PN)
        return value.func === undefined;
    if (value instanceof _value_js__WEBPACK_IMPORTED_MODULE_3__/* .GoNumber */ .wK)
        return Number(value.value) === 0;
    if (value instanceof _value_js__WEBPACK_IMPORTED_MODULE_3__/* .GoComplex */ .zd)
        return value.real === 0 && value.imaginary === 0;
    return value === null || value === false || value === "" || value === 0 || value === 0n;
}


/***/ }),

/***/ 6466:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ov: () => (RANDOM),
  Xg: () => (deny),
  bB: () => (SECRET),
  kX: () => (CERTIFICATE),
  wk: () => (denied)
});
var _func_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9579);
var _reflect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6944);


const ENVIRONMENT = "it reads the environment";
const NETWORK = "it asks the network";
const CLOCK = "it reads the clock";
const RANDOM = "its result is random";
const SECRET = "it makes or reads secrets";
const CERTIFICATE = (0,_reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .structType */ .YX)("sprig.certificate", () => [
    { name: "Cert", type: _reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An },
    { name: "Key", type: _reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An },
]);
const denied = new Map([
    deny("env", [_reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An], ENVIRONMENT),
    deny("expandenv", [_reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An], ENVIRONMENT),
    deny("getHostByName", [_reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An], NETWORK),
    deny("now", [], CLOCK),
    deny("ago", [_reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY */ .x4], CLOCK),
    deny("randAlphaNum", [_reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .INT */ .I8], RANDOM),
    deny("randAlpha", [_reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .INT */ .I8], RANDOM),
    deny("randAscii", [_reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .INT */ .I8], RANDOM),
    deny("randNumeric", [_reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .INT */ .I8], RANDOM),
    deny("shuffle", [_reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An], RANDOM),
    deny("uuidv4", [], RANDOM),
    deny("genPrivateKey", [_reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An], SECRET),
    deny("derivePassword", [_reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .UINT32 */ .EH, _reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An, _reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An, _reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An, _reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An], SECRET),
    deny("buildCustomCert", [_reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An, _reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An], SECRET),
    deny("genCA", [_reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An, _reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .INT */ .I8], SECRET),
    deny("genSelfSignedCert", [_reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An, _reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_SLICE */ .m, _reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_SLICE */ .m, _reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .INT */ .I8], SECRET),
    deny("genSignedCert", [_reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An, _reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_SLICE */ .m, _reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_SLICE */ .m, _reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .INT */ .I8, CERTIFICATE], SECRET),
    deny("encryptAES", [_reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An, _reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An], SECRET),
    deny("decryptAES", [_reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An, _reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An], SECRET),
]);
function deny(name, params, reason) {
    return [
        name,
        (0,_func_js__WEBPACK_IMPORTED_MODULE_0__/* .func */ .Pc)(params, () => {
            throw new _func_js__WEBPACK_IMPORTED_MODULE_0__/* .GoError */ .nY(`function "${name}" is disabled: ${reason}`);
        }),
    ];
}


/***/ }),

/***/ 737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (dict),
  _: () => (mustMerge)
});

// EXTERNAL MODULE: ./src/go/copystructure.ts
var copystructure = __webpack_require__(8611);
// EXTERNAL MODULE: ./src/go/func.ts
var func = __webpack_require__(9579);
// EXTERNAL MODULE: ./src/go/reflect.ts
var reflect = __webpack_require__(6944);
// EXTERNAL MODULE: ./src/go/value.ts
var go_value = __webpack_require__(5348);
;// CONCATENATED MODULE: ./src/go/sprig/mergo.ts



class MergeError extends func/* GoError */.nY {
}
function mergeInto(target, source, { overwrite }, budget) {
    merge({ target, source, overwrite, depth: 0 }, budget);
}
function merge({ target, source, overwrite, depth }, budget) {
    budget.depth(depth);
    if (target.isNil || source.isNil)
        return;
    checkTypes(target, source);
    for (const [key, value] of source.entries) {
        budget.steps(func/* STEPS_PER_ENTRY */.jC);
        if (value === null) {
            if (overwrite)
                target.entries.set(key, value);
            continue;
        }
        const existing = target.entries.get(key);
        if (value instanceof go_value/* GoMap */.tn && existing instanceof go_value/* GoMap */.tn) {
            merge({ target: existing, source: value, overwrite, depth: depth + 1 }, budget);
        }
        else if (existing instanceof go_value/* GoPointer */.EJ)
            checkPointer(existing, value, overwrite);
        else if (existing instanceof go_value/* GoStruct */.On)
            checkStruct(existing, value);
        if (takes(existing, value, overwrite))
            set(target, key, value);
    }
}
function checkTypes(target, source) {
    if (target.type === source.type || source.entries.size === 0)
        return;
    if (target.type.key !== source.type.key) {
        const [from, to] = [source.type.key?.name, target.type.key?.name];
        throw new func/* GoError */.nY(`reflect.Value.MapIndex: value of type ${from} is not assignable to type ${to}`);
    }
    if (target.type.elem?.kind !== "interface") {
        const [from, to] = [source.type.elem?.name, target.type.elem?.name];
        throw new func/* GoError */.nY(`reflect.Value.SetMapIndex: value of type ${from} is not assignable to type ${to}`);
    }
}
function checkPointer(existing, value, overwrite) {
    const isMergeable = value instanceof go_value/* GoMap */.tn || value instanceof go_value/* GoStruct */.On;
    if (!isMergeable || existing.target === undefined || overwrite)
        return;
    if (existing.type.elem !== value.type)
        throw new MergeError("src and dst must be of same type");
}
function checkStruct({ type }, value) {
    const kind = value instanceof go_value/* GoMap */.tn || value instanceof go_value/* GoPointer */.EJ ? value.type.kind : undefined;
    if (kind && type.fields?.some(({ name }) => (0,reflect/* isExported */.g4)(name))) {
        throw new func/* GoError */.nY(`reflect: call of reflect.Value.Field on ${kind} Value`);
    }
}
function takes(existing, value, overwrite) {
    if (existing === undefined || isEmpty(existing))
        return true;
    if (value instanceof go_value/* GoMap */.tn && existing instanceof go_value/* GoMap */.tn)
        return false;
    return overwrite;
}
function set(target, key, value) {
    target.entries.set(key, value);
}
function isEmpty(value) {
    if (value instanceof go_value/* GoSlice */.dP)
        return value.items.length === 0;
    if (value instanceof go_value/* GoMap */.tn)
        return value.entries.size === 0;
    if (value instanceof go_value/* GoPointer */.EJ)
        return value.target === undefined || isEmpty(value.target);
    if (value instanceof go_value/* GoFunc */.PN)
        return value.func === undefined;
    if (value instanceof go_value/* GoNumber */.wK)
        return Number(value.value) === 0;
    if (value instanceof go_value/* GoComplex */.zd)
        return false;
    return value === null || value === false || value === "" || value === 0 || value === 0n;
}

// EXTERNAL MODULE: ./src/go/sprig/strval.ts
var strval = __webpack_require__(3517);
;// CONCATENATED MODULE: ./src/go/sprig/dict.ts






const MAX_ENTRIES = 100_000;
const dict = {
    dict: (0,func/* variadic */.Oe)([], reflect/* ANY */.x4, (values, budget) => {
        budget.items(values.length);
        const result = (0,go_value/* dict */.jd)();
        for (let at = 0; at < values.length; at += 2) {
            result.entries.set((0,strval/* strval */.r)(values[at], budget), at + 1 < values.length ? values[at + 1] : "");
        }
        return result;
    }),
    set: (0,func/* func */.Pc)([reflect/* ANY_MAP */.U7, reflect/* STRING */.An, reflect/* ANY */.x4], ([map, key, value], budget) => {
        if (map.isNil)
            throw new func/* GoError */.nY("assignment to entry in nil map");
        budget.steps(1);
        map.entries.set(key, value);
        checkSize(map);
        return map;
    }),
    unset: (0,func/* func */.Pc)([reflect/* ANY_MAP */.U7, reflect/* STRING */.An], ([map, key]) => {
        map.entries.delete(key);
        return map;
    }),
    hasKey: (0,func/* func */.Pc)([reflect/* ANY_MAP */.U7, reflect/* STRING */.An], ([map, key]) => map.entries.has(key)),
    pluck: (0,func/* variadic */.Oe)([reflect/* STRING */.An], reflect/* ANY_MAP */.U7, ([key, ...maps], budget) => {
        budget.items(maps.length);
        return (0,go_value/* list */.p_)(maps.map((map) => map.entries.get(key)).filter((value) => value !== undefined));
    }),
    keys: (0,func/* variadic */.Oe)([], reflect/* ANY_MAP */.U7, (maps, budget) => {
        budget.items(maps.reduce((sum, map) => sum + map.entries.size, 0));
        return (0,go_value/* strings */.P$)(maps.flatMap((map) => (0,go_value/* sortedEntries */.CA)(map, budget).map(([key]) => key)));
    }),
    values: (0,func/* func */.Pc)([reflect/* ANY_MAP */.U7], ([map], budget) => {
        budget.items(map.entries.size);
        return (0,go_value/* list */.p_)((0,go_value/* sortedEntries */.CA)(map, budget).map(([, value]) => value));
    }),
    pick: (0,func/* variadic */.Oe)([reflect/* ANY_MAP */.U7], reflect/* STRING */.An, ([map, ...keys], budget) => {
        const wanted = new Set(keys);
        return filtered(map, (key) => wanted.has(key), budget);
    }),
    omit: (0,func/* variadic */.Oe)([reflect/* ANY_MAP */.U7], reflect/* STRING */.An, ([map, ...keys], budget) => {
        const unwanted = new Set(keys);
        return filtered(map, (key) => !unwanted.has(key), budget);
    }),
    merge: (0,func/* variadic */.Oe)([reflect/* ANY_MAP */.U7], reflect/* ANY_MAP */.U7, ([map, ...sources], budget) => dict_merge(map, sources, false, budget)),
    mergeOverwrite: (0,func/* variadic */.Oe)([reflect/* ANY_MAP */.U7], reflect/* ANY_MAP */.U7, ([map, ...sources], budget) => dict_merge(map, sources, true, budget)),
    deepCopy: (0,func/* func */.Pc)([reflect/* ANY */.x4], ([value], budget) => (0,copystructure/* deepCopy */.A)(value, budget)),
};
function filtered(map, isKept, budget) {
    budget.items(map.entries.size);
    budget.steps(map.entries.size * func/* STEPS_PER_ENTRY */.jC);
    return (0,go_value/* dict */.jd)([...map.entries].filter(([key]) => isKept(key)));
}
function dict_merge(map, sources, overwrite, budget) {
    try {
        return mustMerge(map, sources, overwrite, budget);
    }
    catch (error) {
        if (error instanceof MergeError)
            return "";
        throw error;
    }
}
function mustMerge(map, sources, overwrite, budget) {
    const target = map.isNil && sources.some((source) => !source.isNil) ? (0,go_value/* dict */.jd)() : map;
    for (const source of sources)
        mergeInto(target, source, { overwrite }, budget);
    checkSize(target);
    return target;
}
function checkSize(map) {
    if (map.entries.size > MAX_ENTRIES)
        throw new func/* LimitError */.oC(`a map of more than ${MAX_ENTRIES} entries`);
}


/***/ }),

/***/ 1937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (flow)
});
var _func_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9579);
var _reflect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6944);


const flow = {
    fail: (0,_func_js__WEBPACK_IMPORTED_MODULE_0__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An], ([message]) => {
        throw new _func_js__WEBPACK_IMPORTED_MODULE_0__/* .GoError */ .nY(message);
    }),
};


/***/ }),

/***/ 3569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S3: () => (itemsOf),
  VO: () => (listWith),
  p_: () => (list)
});
var _deepequal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2743);
var _func_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9579);
var _reflect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6944);
var _reslice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7992);
var _value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5348);
var _defaults_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6331);
var _numeric_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90);







function listWith({ toInt64 }) {
    return {
        list: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .variadic */ .Oe)([], _reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4, (items, budget) => made(items, budget)),
        tuple: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .variadic */ .Oe)([], _reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4, (items, budget) => made(items, budget)),
        append: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4, _reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4], ([value, item], budget) => made([...itemsOf(value, "push on", budget), item], budget)),
        push: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4, _reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4], ([value, item], budget) => made([...itemsOf(value, "push on", budget), item], budget)),
        prepend: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4, _reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4], ([value, item], budget) => made([item, ...itemsOf(value, "prepend on", budget)], budget)),
        concat: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .variadic */ .Oe)([], _reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4, (values, budget) => {
            const items = values.flatMap((value) => itemsOf(value, (kind) => `Cannot concat type ${kind} as list`, budget));
            return items.length === 0 ? NIL_LIST : made(items, budget);
        }),
        first: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4], ([value], budget) => itemsOf(value, "find first on", budget)[0] ?? null),
        last: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4], ([value], budget) => itemsOf(value, "find last on", budget).at(-1) ?? null),
        rest: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4], ([value], budget) => {
            const items = itemsOf(value, "find rest on", budget);
            return items.length === 0 ? NIL_LIST : made(items.slice(1), budget);
        }),
        initial: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4], ([value], budget) => {
            const items = itemsOf(value, "find initial on", budget);
            return items.length === 0 ? NIL_LIST : made(items.slice(0, -1), budget);
        }),
        slice: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .variadic */ .Oe)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4], _reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4, ([value, ...bounds], budget) => slice(value, bounds.map(toInt64), budget)),
        reverse: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4], ([value], budget) => made(itemsOf(value, "find reverse on", budget).toReversed(), budget)),
        compact: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4], ([value], budget) => made(itemsOf(value, "compact on", budget).filter((item) => !(0,_defaults_js__WEBPACK_IMPORTED_MODULE_5__/* .isEmpty */ .I)(item)), budget)),
        uniq: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4], ([value], budget) => {
            const kept = [];
            for (const item of itemsOf(value, "find uniq on", budget))
                if (!includes(kept, item, budget))
                    kept.push(item);
            return made(kept, budget);
        }),
        without: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .variadic */ .Oe)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4], _reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4, ([value, ...unwanted], budget) => made(itemsOf(value, "find without on", budget).filter((item) => !includes(unwanted, item, budget)), budget)),
        has: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4, _reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4], ([item, value], budget) => value !== null && includes(itemsOf(value, "find has on", budget), item, budget)),
    };
}
const NIL_LIST = new _value_js__WEBPACK_IMPORTED_MODULE_4__/* .GoSlice */ .dP(_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY_SLICE */ .m, [], { isNil: true });
function made(items, budget) {
    budget.items(items.length);
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(items);
}
function itemsOf(value, purpose, budget) {
    const type = (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .typeOf */ .QP)(value);
    if (!type)
        throw new _func_js__WEBPACK_IMPORTED_MODULE_1__/* .GoError */ .nY(_func_js__WEBPACK_IMPORTED_MODULE_1__/* .NIL_DEREFERENCE */ .hd);
    if (value instanceof _value_js__WEBPACK_IMPORTED_MODULE_4__/* .GoSlice */ .dP) {
        budget.items(value.items.length);
        return value.items;
    }
    throw new _func_js__WEBPACK_IMPORTED_MODULE_1__/* .GoError */ .nY(typeof purpose === "string" ? `Cannot ${purpose} type ${type.kind}` : purpose(type.kind));
}
function includes(items, sought, budget) {
    return items.some((item) => (0,_deepequal_js__WEBPACK_IMPORTED_MODULE_0__/* .deepEqual */ .b)(sought, item, budget));
}
function slice(value, [from = 0n, to], budget) {
    const items = itemsOf(value, (kind) => `list should be type of slice or array but ${kind}`, budget);
    if (items.length === 0)
        return null;
    const given = value;
    const start = Number(from);
    const end = Number(to ?? BigInt(items.length));
    const max = (0,_reslice_js__WEBPACK_IMPORTED_MODULE_3__/* .capacityOf */ .A)(given);
    if (start < 0 || end < start || end > max) {
        throw new _func_js__WEBPACK_IMPORTED_MODULE_1__/* .GoError */ .nY("reflect.Value.Slice: slice index out of bounds");
    }
    return (0,_reslice_js__WEBPACK_IMPORTED_MODULE_3__/* .reslice */ .q)(given, { from: start, to: end, max }, budget);
}
const list = listWith({ toInt64: _numeric_js__WEBPACK_IMPORTED_MODULE_6__/* .toInt64 */ .v8 });


/***/ }),

/***/ 90:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _Q: () => (numericWith),
  ps: () => (truncated),
  sH: () => (numeric),
  v8: () => (toInt64),
  y1: () => (range)
});
var _fmt_fmt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8900);
var _func_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9579);
var _reflect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6944);
var _strconv_strconv_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7867);
var _value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5348);





const MAX_INT64 = 2n ** 63n - 1n;
const MIN_INT64 = -(2n ** 63n);
const MAX_DIGITS = 64;
function numericWith({ toInt64, toFloat64 }) {
    const int64Of = (values) => values.map(toInt64);
    const divisor = (value) => {
        const number = toInt64(value);
        if (number === 0n)
            throw new _func_js__WEBPACK_IMPORTED_MODULE_1__/* .GoError */ .nY("runtime error: integer divide by zero");
        return number;
    };
    return {
        atoi: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .STRING */ .An], ([text]) => (0,_strconv_strconv_js__WEBPACK_IMPORTED_MODULE_3__/* .atoi */ .e0)(shortened(text)).value),
        int: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4], ([value]) => toInt64(value)),
        int64: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4], ([value]) => int64(toInt64(value))),
        float64: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4], ([value]) => toFloat64(value)),
        toDecimal: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4], ([value], budget) => int64(parsedInt((0,_fmt_fmt_js__WEBPACK_IMPORTED_MODULE_0__/* .sprint */ .vV)([value], budget), 8))),
        add1: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4], ([value]) => int64(toInt64(value) + 1n)),
        add: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .variadic */ .Oe)([], _reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4, (values) => int64(int64Of(values).reduce((sum, number) => sum + number, 0n))),
        sub: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4, _reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4], ([left, right]) => int64(toInt64(left) - toInt64(right))),
        mul: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .variadic */ .Oe)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4], _reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4, (values) => int64(int64Of(values).reduce((product, number) => BigInt.asIntN(64, product * number), 1n))),
        div: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4, _reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4], ([left, right]) => int64(toInt64(left) / divisor(right))),
        mod: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4, _reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4], ([left, right]) => int64(toInt64(left) % divisor(right))),
        max: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .variadic */ .Oe)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4], _reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4, (values) => int64(extreme(int64Of(values), (a, b) => a > b))),
        biggest: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .variadic */ .Oe)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4], _reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4, (values) => int64(extreme(int64Of(values), (a, b) => a > b))),
        min: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .variadic */ .Oe)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4], _reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4, (values) => int64(extreme(int64Of(values), (a, b) => a < b))),
        ceil: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4], ([value]) => Math.ceil(toFloat64(value))),
        floor: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4], ([value]) => Math.floor(toFloat64(value))),
        round: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .variadic */ .Oe)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4, _reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .INT */ .I8], _reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .FLOAT64 */ .Ps, ([value, places, roundUpFrom]) => round(toFloat64(value), Number(places), roundUpFrom ?? 0.5)),
        until: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .INT */ .I8], ([stop], budget) => range({ start: 0n, stop, step: stop < 0n ? -1n : 1n }, budget)),
        untilStep: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .INT */ .I8, _reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .INT */ .I8, _reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .INT */ .I8], ([start, stop, step], budget) => range({ start, stop, step }, budget)),
    };
}
function toInt64(value) {
    const pointee = indirect(value);
    switch (typeof pointee) {
        case "bigint":
            return pointee;
        case "number":
            return truncated(pointee);
        case "boolean":
            return pointee ? 1n : 0n;
        case "string":
            return pointee === value ? parsedInt(pointee, 10) : 0n;
        default:
            return pointee instanceof _value_js__WEBPACK_IMPORTED_MODULE_4__/* .GoNumber */ .wK ? ofNumber(pointee) : 0n;
    }
}
function ofNumber({ value }) {
    if (typeof value === "number")
        return truncated(value);
    return value > MAX_INT64 ? MAX_INT64 : value;
}
function toFloat64(value) {
    const pointee = indirect(value);
    if (typeof pointee === "string") {
        const parsed = pointee === value ? (0,_strconv_strconv_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFloat64 */ .yE)(pointee) : { value: 0 };
        return parsed.error ? 0 : parsed.value;
    }
    if (pointee instanceof _value_js__WEBPACK_IMPORTED_MODULE_4__/* .GoNumber */ .wK)
        return Number(pointee.value);
    const isNumeric = typeof pointee === "bigint" || typeof pointee === "number" || typeof pointee === "boolean";
    return isNumeric ? Number(pointee) : 0;
}
function indirect(value) {
    return value instanceof _value_js__WEBPACK_IMPORTED_MODULE_4__/* .GoPointer */ .EJ ? (value.target ?? null) : value;
}
function truncated(value) {
    const fits = value >= -(2 ** 63) && value < 2 ** 63;
    return fits ? BigInt(Math.trunc(value)) : MIN_INT64;
}
function parsedInt(text, base) {
    const { value, error } = (0,_strconv_strconv_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInt64 */ .pX)(shortened(text), base);
    return error ? 0n : value;
}
function shortened(text) {
    const significant = text.replace(/^([-+]?)0+(?=[0-9])/, "$1");
    if (significant.length <= MAX_DIGITS)
        return significant;
    return /^[-+]?[0-9]+$/.test(significant) ? significant.slice(0, MAX_DIGITS) : "";
}
function int64(value) {
    return new _value_js__WEBPACK_IMPORTED_MODULE_4__/* .GoNumber */ .wK(_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .INT64 */ .En, BigInt.asIntN(64, value));
}
function extreme(numbers, isBetter) {
    return numbers.reduce((best, number) => (isBetter(number, best) ? number : best));
}
function round(value, places, roundUpFrom) {
    const power = powerOfTen(places);
    const digits = power * value;
    const rest = Number.isFinite(digits) ? digits - Math.trunc(digits) : Number.NaN;
    return (rest >= roundUpFrom ? Math.ceil(digits) : Math.floor(digits)) / power;
}
function powerOfTen(exponent) {
    let mantissa = 1;
    let binary = 0;
    let square = 0.625;
    let squareExponent = 4;
    for (let rest = Math.abs(exponent); rest !== 0; rest = Math.floor(rest / 2)) {
        if (squareExponent > 4096) {
            binary += squareExponent;
            break;
        }
        if (rest % 2 === 1) {
            mantissa *= square;
            binary += squareExponent;
        }
        square *= square;
        squareExponent *= 2;
        if (square < 0.5) {
            square += square;
            squareExponent--;
        }
    }
    return exponent < 0 ? scaled(1 / mantissa, -binary) : scaled(mantissa, binary);
}
function scaled(value, exponent) {
    const step = Math.max(-1000, Math.min(1000, exponent));
    if (step === exponent)
        return value * 2 ** exponent;
    return Math.abs(exponent) > 3000 ? value * (exponent < 0 ? 0 : Infinity) : scaled(value * 2 ** step, exponent - step);
}
function range({ start, stop, step }, budget) {
    const isEmpty = stop < start ? step >= 0n : step <= 0n;
    const distance = isEmpty ? 0n : stop - start;
    const count = isEmpty ? 0n : (distance + step - (step < 0n ? -1n : 1n)) / step;
    budget.items(Number(count));
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .ints */ .dd)(Array.from({ length: Number(count) }, (_, index) => start + BigInt(index) * step));
}
const numeric = numericWith({ toInt64, toFloat64 });


/***/ }),

/***/ 2101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f: () => (paths)
});
var _func_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9579);
var _path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8650);
var _reflect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6944);



const paths = {
    base: ofPath(_path_js__WEBPACK_IMPORTED_MODULE_2__/* .base */ .E3),
    dir: ofPath(_path_js__WEBPACK_IMPORTED_MODULE_2__/* .dir */ .y_),
    clean: ofPath(_path_js__WEBPACK_IMPORTED_MODULE_2__/* .clean */ .uH),
    ext: ofPath(_path_js__WEBPACK_IMPORTED_MODULE_2__/* .ext */ .oT),
    isAbs: ofPath(_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbs */ .b),
};
function ofPath(call) {
    return (0,_func_js__WEBPACK_IMPORTED_MODULE_0__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An], ([path], budget) => {
        budget.string(path.length);
        return call(path);
    });
}


/***/ }),

/***/ 1620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (reflect)
});
var _deepequal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2743);
var _func_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9579);
var _reflect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6944);
var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5348);




const reflect = {
    typeOf: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4], ([value]) => typeName(value)),
    typeIs: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .STRING */ .An, _reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4], ([target, value]) => target === typeName(value)),
    typeIsLike: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .STRING */ .An, _reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4], ([target, value]) => [target, `*${target}`].includes(typeName(value))),
    kindOf: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4], ([value]) => kindName(value)),
    kindIs: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .STRING */ .An, _reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4], ([target, value]) => target === kindName(value)),
    deepEqual: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4, _reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY */ .x4], ([left, right], budget) => (0,_deepequal_js__WEBPACK_IMPORTED_MODULE_0__/* .deepEqual */ .b)(left, right, budget)),
};
function typeName(value) {
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .typeOf */ .QP)(value)?.name ?? "<nil>";
}
function kindName(value) {
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .typeOf */ .QP)(value)?.kind ?? "invalid";
}


/***/ }),

/***/ 9838:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (listed),
  y: () => (regex)
});
var _func_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9579);
var _reflect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6944);
var _regexp_regexp_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4067);
var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5348);




const regex = {
    regexMatch: (0,_func_js__WEBPACK_IMPORTED_MODULE_0__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An, _reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An], ([pattern, text], budget) => isMatch(pattern, text, budget)),
    regexFind: (0,_func_js__WEBPACK_IMPORTED_MODULE_0__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An, _reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An], ([pattern, text], budget) => (0,_regexp_regexp_js__WEBPACK_IMPORTED_MODULE_2__/* .findString */ .Z5)((0,_regexp_regexp_js__WEBPACK_IMPORTED_MODULE_2__/* .mustCompile */ .HH)(pattern, budget), text, budget)),
    regexFindAll: (0,_func_js__WEBPACK_IMPORTED_MODULE_0__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An, _reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An, _reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .INT */ .I8], ([pattern, text, limit], budget) => listed((0,_regexp_regexp_js__WEBPACK_IMPORTED_MODULE_2__/* .findAllString */ .gD)((0,_regexp_regexp_js__WEBPACK_IMPORTED_MODULE_2__/* .mustCompile */ .HH)(pattern, budget), text, Number(limit), budget), budget)),
    regexReplaceAll: (0,_func_js__WEBPACK_IMPORTED_MODULE_0__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An, _reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An, _reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An], ([pattern, text, template], budget) => (0,_regexp_regexp_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceAllString */ .zk)((0,_regexp_regexp_js__WEBPACK_IMPORTED_MODULE_2__/* .mustCompile */ .HH)(pattern, budget), text, template, budget)),
    regexReplaceAllLiteral: (0,_func_js__WEBPACK_IMPORTED_MODULE_0__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An, _reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An, _reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An], ([pattern, text, replacement], budget) => (0,_regexp_regexp_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceAllLiteralString */ .Qz)((0,_regexp_regexp_js__WEBPACK_IMPORTED_MODULE_2__/* .mustCompile */ .HH)(pattern, budget), text, replacement, budget)),
    regexSplit: (0,_func_js__WEBPACK_IMPORTED_MODULE_0__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An, _reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An, _reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .INT */ .I8], ([pattern, text, limit], budget) => listed((0,_regexp_regexp_js__WEBPACK_IMPORTED_MODULE_2__/* .split */ .lD)((0,_regexp_regexp_js__WEBPACK_IMPORTED_MODULE_2__/* .mustCompile */ .HH)(pattern, budget), text, Number(limit), budget), budget)),
};
function isMatch(pattern, text, budget) {
    try {
        return (0,_regexp_regexp_js__WEBPACK_IMPORTED_MODULE_2__/* .matchString */ .FX)((0,_regexp_regexp_js__WEBPACK_IMPORTED_MODULE_2__/* .compile */ .wE)(pattern, budget), text, budget);
    }
    catch (error) {
        if (error instanceof _func_js__WEBPACK_IMPORTED_MODULE_0__/* .GoError */ .nY)
            return false;
        throw error;
    }
}
function listed(parts, budget) {
    if (!parts)
        return new _value_js__WEBPACK_IMPORTED_MODULE_3__/* .GoSlice */ .dP(_reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING_SLICE */ .tq, [], { isNil: true });
    budget.items(parts.length);
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .strings */ .P$)(parts);
}


/***/ }),

/***/ 95:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (mapped),
  P: () => (strings_strings)
});

// EXTERNAL MODULE: ./src/go/func.ts
var func = __webpack_require__(9579);
// EXTERNAL MODULE: ./src/go/pieces.ts
var pieces = __webpack_require__(1030);
// EXTERNAL MODULE: ./src/go/utf8.ts
var utf8 = __webpack_require__(8506);
;// CONCATENATED MODULE: ./src/go/encoding/base32.ts



const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const VALUES = new Map([...ALPHABET].map((symbol, value) => [symbol.charCodeAt(0), value]));
const PAD = 0x3d;
const GROUP = 8;
const IMPOSSIBLE_LENGTHS = new Set([1, 3, 6]);
function encodeBase32(text) {
    const bytes = (0,utf8/* encodeUtf8 */.Af)(text);
    const encoded = new pieces/* Pieces */.q();
    let bits = 0;
    let held = 0;
    for (const byte of bytes) {
        held = ((held << 8) | byte) & 0xfff;
        for (bits += 8; bits >= 5; bits -= 5)
            encoded.add(ALPHABET[(held >> (bits - 5)) & 31]);
    }
    if (bits > 0)
        encoded.add(ALPHABET[(held << (5 - bits)) & 31]);
    return encoded.end("=".repeat((GROUP - (encoded.length % GROUP)) % GROUP));
}
function decodeBase32(text) {
    const input = (0,utf8/* encodeUtf8 */.Af)(text).filter((byte) => byte !== 0x0a && byte !== 0x0d);
    const symbols = [];
    for (let at = 0; at < input.length; at++) {
        const inGroup = symbols.length % GROUP;
        const after = input.length - at - 1;
        if (input[at] === PAD && inGroup >= 2 && after < GROUP) {
            checkPadding(input, at, inGroup);
            return pack(symbols);
        }
        const value = VALUES.get(input[at]);
        if (value === undefined)
            throw corrupt(at);
        symbols.push(value);
    }
    if (symbols.length % GROUP !== 0)
        throw corrupt(input.length - (symbols.length % GROUP));
    return pack(symbols);
}
function checkPadding(input, padAt, inGroup) {
    const missing = GROUP - 1 - inGroup;
    if (input.length - padAt - 1 < missing)
        throw corrupt(input.length);
    for (let at = padAt + 1; at <= padAt + missing; at++) {
        if (input[at] !== PAD)
            throw corrupt(at - 1);
    }
    if (IMPOSSIBLE_LENGTHS.has(inGroup))
        throw corrupt(padAt);
}
function pack(symbols) {
    const bytes = Buffer.alloc(Math.floor((symbols.length * 5) / 8));
    let at = 0;
    let bits = 0;
    let held = 0;
    for (const symbol of symbols) {
        held = ((held << 5) | symbol) & 0xfff;
        bits += 5;
        if (bits >= 8 && at < bytes.length) {
            bits -= 8;
            bytes[at++] = held >> bits;
        }
    }
    return bytes;
}
function corrupt(at) {
    return new func/* GoError */.nY(`illegal base32 data at input byte ${at}`);
}

// EXTERNAL MODULE: ./src/go/encoding/base64.ts
var base64 = __webpack_require__(2940);
// EXTERNAL MODULE: ./src/go/metered.ts
var metered = __webpack_require__(917);
// EXTERNAL MODULE: ./src/go/reflect.ts
var reflect = __webpack_require__(6944);
// EXTERNAL MODULE: ./src/go/strings.ts
var strings = __webpack_require__(7227);
// EXTERNAL MODULE: ./src/go/unicode.ts
var unicode = __webpack_require__(6142);
;// CONCATENATED MODULE: ./src/go/sprig/goutils.ts



const ELLIPSIS = "...";
const STEPS_PER_LINE = 4;
function abbreviate(text, offset, width) {
    const bytes = (0,utf8/* encodeUtf8 */.Af)(text);
    if (bytes.length <= width)
        return text;
    const start = Math.min(offset, bytes.length, bytes.length - (width - ELLIPSIS.length));
    const cut = (from, to) => (0,utf8/* decodeUtf8 */._6)(bytes.subarray(from, to));
    if (start <= 4)
        return cut(0, width - ELLIPSIS.length) + ELLIPSIS;
    if (start + width - ELLIPSIS.length < bytes.length) {
        return ELLIPSIS + cut(start, start + width - 2 * ELLIPSIS.length) + ELLIPSIS;
    }
    return ELLIPSIS + cut(bytes.length - (width - ELLIPSIS.length), bytes.length);
}
function initials(text) {
    const found = new pieces/* Pieces */.q();
    let isStart = true;
    for (const byte of (0,utf8/* encodeUtf8 */.Af)(text)) {
        const gap = (0,unicode/* isSpace */.xC)(byte);
        if (isStart && !gap)
            found.add(String.fromCodePoint(byte));
        isStart = gap;
    }
    return found.end("");
}
function deleteWhiteSpace(text) {
    const bytes = (0,utf8/* encodeUtf8 */.Af)(text);
    const kept = Buffer.alloc(bytes.length);
    let length = 0;
    for (const byte of bytes)
        if (!(0,unicode/* isSpace */.xC)(byte))
            kept[length++] = byte;
    return length === bytes.length ? text : kept.toString("latin1", 0, length);
}
function swapCase(runes) {
    const swapped = new pieces/* Pieces */.q();
    let isStart = true;
    for (const rune of runes) {
        if ((0,unicode/* isUpper */.Hg)(rune) || (0,unicode/* isTitle */.p6)(rune))
            swapped.add(String.fromCodePoint((0,unicode/* toLower */.jp)(rune)));
        else if ((0,unicode/* isLower */.cs)(rune))
            swapped.add(String.fromCodePoint(isStart ? (0,unicode/* toTitle */.wy)(rune) : (0,unicode/* toUpper */.s5)(rune)));
        else
            swapped.add(String.fromCodePoint(rune));
        const isCased = (0,unicode/* isUpper */.Hg)(rune) || (0,unicode/* isTitle */.p6)(rune) || (0,unicode/* isLower */.cs)(rune);
        isStart = !isCased && (0,unicode/* isSpace */.xC)(rune);
    }
    return swapped.end("");
}
function uncapitalize(runes) {
    const mapped = new pieces/* Pieces */.q();
    let isStart = true;
    for (const rune of runes) {
        const gap = (0,unicode/* isSpace */.xC)(rune);
        mapped.add(String.fromCodePoint(isStart && !gap ? (0,unicode/* toLower */.jp)(rune) : rune));
        isStart = gap;
    }
    return mapped.end("");
}
function wrap(text, { width, lineBreak, longWords }, budget) {
    const bytes = (0,utf8/* encodeUtf8 */.Af)(text).toString("latin1");
    const lineWidth = Math.max(width, 1);
    const lines = [];
    let length = bytes.length;
    let at = 0;
    budget.string(length);
    const endLine = (end, next) => {
        length += lineBreak.length;
        budget.string(length, lineBreak.length);
        budget.steps(STEPS_PER_LINE);
        lines.push(Buffer.from(bytes.slice(at, end), "latin1"), Buffer.from((0,utf8/* encodeUtf8 */.Af)(lineBreak)));
        at = next;
    };
    while (bytes.length - at > lineWidth) {
        if (bytes[at] === " ") {
            at++;
            continue;
        }
        const space = bytes.slice(at, at + lineWidth + 1).lastIndexOf(" ");
        if (space >= 0)
            endLine(at + space, at + space + 1);
        else if (longWords)
            endLine(at + lineWidth, at + lineWidth);
        else {
            const next = bytes.indexOf(" ", at + lineWidth);
            if (next < 0)
                break;
            endLine(next, next + 1);
        }
    }
    lines.push(Buffer.from(bytes.slice(at), "latin1"));
    return (0,utf8/* decodeUtf8 */._6)(Buffer.concat(lines));
}

// EXTERNAL MODULE: ./src/go/sprig/xstrings.ts
var xstrings = __webpack_require__(4887);
;// CONCATENATED MODULE: ./src/go/sprig/strings.ts









const STRING_AND_SUBJECT = [reflect/* STRING */.An, reflect/* STRING */.An];
const INT_AND_SUBJECT = [reflect/* INT */.I8, reflect/* STRING */.An];
const trimAll = textWith((cutset, subject) => (0,strings/* trim */.Bq)(subject, cutset));
const strings_strings = {
    hello: (0,func/* func */.Pc)([], () => "Hello!"),
    upper: mapped(strings/* upper */.js),
    lower: mapped(strings/* lower */.ib),
    title: mapped(strings/* title */.DD),
    untitle: mapped((subject) => uncapitalize((0,utf8/* runes */.mZ)(subject))),
    swapcase: mapped((subject) => swapCase((0,utf8/* runes */.mZ)(subject))),
    camelcase: mapped(xstrings/* camelCase */.x),
    snakecase: mapped((subject) => (0,xstrings/* delimit */.T)(subject, "_"), 2),
    kebabcase: mapped((subject) => (0,xstrings/* delimit */.T)(subject, "-"), 2),
    trim: strings_text(strings/* trimSpace */.Pd),
    trimAll: (0,metered/* metered */.F3)(trimAll, metered/* SLOW_CHARACTERS_A_STEP */.k5),
    trimall: (0,metered/* metered */.F3)(trimAll, metered/* SLOW_CHARACTERS_A_STEP */.k5),
    trimPrefix: textWith((prefix, subject) => (0,strings/* trimPrefix */.Jo)(subject, prefix)),
    trimSuffix: textWith((suffix, subject) => (0,strings/* trimSuffix */.sP)(subject, suffix)),
    nospace: mapped(deleteWhiteSpace),
    initials: mapped(initials),
    contains: testWith((part, subject) => (0,strings/* contains */.gR)(subject, part)),
    hasPrefix: testWith((prefix, subject) => (0,strings/* hasPrefix */.dd)(subject, prefix)),
    hasSuffix: testWith((suffix, subject) => (0,strings/* hasSuffix */.gs)(subject, suffix)),
    trunc: charged(INT_AND_SUBJECT, ([length, subject]) => truncate(subject, Number(length))),
    substr: charged([reflect/* INT */.I8, reflect/* INT */.I8, reflect/* STRING */.An], ([start, end, subject]) => substring(subject, start, end)),
    abbrev: charged(INT_AND_SUBJECT, ([width, subject]) => width < 4n ? subject : abbreviate(subject, 0, Number(width))),
    abbrevboth: charged([reflect/* INT */.I8, reflect/* INT */.I8, reflect/* STRING */.An], ([left, right, subject]) => right < 4n || (left > 0n && right < 7n) ? subject : abbreviate(subject, Number(left), Number(right))),
    repeat: (0,func/* func */.Pc)(INT_AND_SUBJECT, ([times, subject], budget) => repeat(subject, times, budget)),
    replace: (0,func/* func */.Pc)([reflect/* STRING */.An, reflect/* STRING */.An, reflect/* STRING */.An], ([old, replacement, subject], budget) => {
        const found = (0,strings/* count */.U9)(subject, old);
        budget.string(subject.length + found * Math.max(0, replacement.length - old.length));
        return (0,strings/* replaceAll */.yh)(subject, old, replacement);
    }),
    indent: (0,func/* func */.Pc)(INT_AND_SUBJECT, ([spaces, subject], budget) => indent(subject, spaces, budget)),
    nindent: (0,func/* func */.Pc)(INT_AND_SUBJECT, ([spaces, subject], budget) => `\n${indent(subject, spaces, budget)}`),
    wrap: (0,func/* func */.Pc)(INT_AND_SUBJECT, ([width, subject], budget) => wrap(subject, { width: Number(width), lineBreak: "\n", longWords: false }, budget)),
    wrapWith: (0,func/* func */.Pc)([reflect/* INT */.I8, reflect/* STRING */.An, reflect/* STRING */.An], ([width, lineBreak, subject], budget) => wrap(subject, { width: Number(width), lineBreak: lineBreak || "\n", longWords: true }, budget)),
    plural: (0,func/* func */.Pc)([reflect/* STRING */.An, reflect/* STRING */.An, reflect/* INT */.I8], ([one, many, number]) => (number === 1n ? one : many)),
    b64enc: (0,func/* func */.Pc)([reflect/* STRING */.An], ([subject], budget) => {
        budget.string(Math.ceil((0,utf8/* byteLength */.dp)(subject) / 3) * 4);
        return (0,base64/* encodeBase64 */.W)(subject);
    }),
    b32enc: (0,func/* func */.Pc)([reflect/* STRING */.An], ([subject], budget) => {
        budget.string(Math.ceil((0,utf8/* byteLength */.dp)(subject) / 5) * 8);
        return encodeBase32(subject);
    }),
    b64dec: mapped((subject) => decodeOrError(base64/* decodeBase64 */.y, subject)),
    b32dec: mapped((subject) => decodeOrError(decodeBase32, subject)),
};
function strings_text(call, growth = 1) {
    return (0,func/* func */.Pc)([reflect/* STRING */.An], ([subject], budget) => {
        budget.string(subject.length * growth);
        return call(subject);
    });
}
function mapped(call, growth = 1) {
    return (0,metered/* metered */.F3)(strings_text(call, growth), metered/* SLOW_CHARACTERS_A_STEP */.k5);
}
function textWith(call) {
    return charged(STRING_AND_SUBJECT, ([argument, subject]) => call(argument, subject));
}
function testWith(test) {
    return (0,func/* func */.Pc)(STRING_AND_SUBJECT, ([argument, subject]) => test(argument, subject));
}
function charged(params, call) {
    return (0,func/* func */.Pc)(params, (args, budget) => {
        budget.string(args.at(-1).length);
        return call(args, budget);
    });
}
function truncate(subject, length) {
    const size = (0,utf8/* byteLength */.dp)(subject);
    if (size <= length)
        return subject;
    if (length < 0)
        throw outOfRange(`:${length}`);
    return (0,utf8/* byteSlice */.D)(subject, 0, length);
}
function substring(subject, start, end) {
    const size = (0,utf8/* byteLength */.dp)(subject);
    if (start < 0) {
        if (end < 0)
            throw outOfRange(`:${end}`);
        if (end > size)
            throw outOfRange(`:${end}] with length ${size}`);
        return (0,utf8/* byteSlice */.D)(subject, 0, Number(end));
    }
    const to = end < 0 || end > size ? size : Number(end);
    if (start > to)
        throw outOfRange(`${start}:${to}`);
    return (0,utf8/* byteSlice */.D)(subject, Number(start), to);
}
function outOfRange(bounds) {
    const closed = bounds.includes("]") ? bounds : `${bounds}]`;
    return new func/* GoError */.nY(`runtime error: slice bounds out of range [${closed}`);
}
function repeat(subject, times, budget) {
    if (times < 0n)
        throw new func/* GoError */.nY("strings: negative Repeat count");
    if (subject === "")
        return "";
    budget.string(subject.length * Number(times));
    return subject.repeat(Number(times));
}
function indent(subject, spaces, budget) {
    if (spaces < 0n)
        throw new func/* GoError */.nY("strings: negative Repeat count");
    const lineEnds = (0,strings/* count */.U9)(subject, "\n");
    budget.string(subject.length + (lineEnds + 1) * Number(spaces));
    const padding = " ".repeat(Number(spaces));
    return padding + subject.replaceAll("\n", `\n${padding}`);
}
function decodeOrError(decode, subject) {
    try {
        return (0,utf8/* decodeUtf8 */._6)(decode(subject));
    }
    catch (error) {
        if (error instanceof func/* GoError */.nY)
            return error.message;
        throw error;
    }
}


/***/ }),

/***/ 3517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (strslice),
  r: () => (strval)
});
var _fmt_fmt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8900);
var _func_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9579);
var _reflect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6944);
var _utf8_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8506);
var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5348);





function strval(value, budget) {
    if (typeof value === "string")
        return value;
    if (value instanceof _value_js__WEBPACK_IMPORTED_MODULE_3__/* .GoSlice */ .dP && value.type === _reflect_js__WEBPACK_IMPORTED_MODULE_2__/* .BYTE_SLICE */ .Wj) {
        budget.string(value.items.length);
        return (0,_utf8_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeUtf8 */ ._6)((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$$)(value));
    }
    const method = (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .methodOf */ .NY)(value, "Error") ?? (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .methodOf */ .NY)(value, "String");
    return method ? String(method.call([], budget)) : (0,_fmt_fmt_js__WEBPACK_IMPORTED_MODULE_0__/* .sprint */ .vV)([value], budget);
}
function strslice(value, budget) {
    if (!(value instanceof _value_js__WEBPACK_IMPORTED_MODULE_3__/* .GoSlice */ .dP))
        return value === null ? [] : [strval(value, budget)];
    budget.items(value.items.length);
    budget.steps(_func_js__WEBPACK_IMPORTED_MODULE_1__/* .STEPS_PER_STRING */ .KQ * value.items.filter((item) => typeof item !== "string").length);
    return value.items.filter((item) => item !== null).map((item) => strval(item, budget));
}


/***/ }),

/***/ 3493:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T: () => (texts)
});
var _fmt_fmt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8900);
var _func_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9579);
var _metered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(917);
var _reflect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6944);
var _strconv_strconv_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7867);
var _strings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7227);
var _utf8_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8506);
var _value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5348);
var _strval_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3517);









const QUOTED_PER_STEP = 4;
const texts = {
    toString: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_3__/* .ANY */ .x4], ([value], budget) => (0,_strval_js__WEBPACK_IMPORTED_MODULE_6__/* .strval */ .r)(value, budget)),
    toStrings: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_3__/* .ANY */ .x4], ([value], budget) => stringsOf(value, budget)),
    quote: (0,_metered_js__WEBPACK_IMPORTED_MODULE_2__/* .metered */ .F3)((0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .variadic */ .Oe)([], _reflect_js__WEBPACK_IMPORTED_MODULE_3__/* .ANY */ .x4, (values, budget) => joined(values.filter((value) => value !== null).map((value) => (0,_strconv_strconv_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)((0,_strval_js__WEBPACK_IMPORTED_MODULE_6__/* .strval */ .r)(value, budget))), " ", budget)), QUOTED_PER_STEP),
    squote: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .variadic */ .Oe)([], _reflect_js__WEBPACK_IMPORTED_MODULE_3__/* .ANY */ .x4, (values, budget) => joined(values.filter((value) => value !== null).map((value) => `'${(0,_fmt_fmt_js__WEBPACK_IMPORTED_MODULE_0__/* .sprint */ .vV)([value], budget)}'`), " ", budget)),
    cat: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .variadic */ .Oe)([], _reflect_js__WEBPACK_IMPORTED_MODULE_3__/* .ANY */ .x4, (values, budget) => joined(values.filter((value) => value !== null).map((value) => (0,_fmt_fmt_js__WEBPACK_IMPORTED_MODULE_0__/* .sprint */ .vV)([value], budget)), " ", budget)),
    join: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_3__/* .STRING */ .An, _reflect_js__WEBPACK_IMPORTED_MODULE_3__/* .ANY */ .x4], ([separator, value], budget) => joined((0,_strval_js__WEBPACK_IMPORTED_MODULE_6__/* .strslice */ .E)(value, budget), separator, budget)),
    sortAlpha: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_3__/* .ANY */ .x4], ([value], budget) => sortAlpha(value, budget)),
    split: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_3__/* .STRING */ .An, _reflect_js__WEBPACK_IMPORTED_MODULE_3__/* .STRING */ .An], ([separator, text], budget) => numbered(splitText(text, separator, -1n, budget), budget)),
    splitn: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_3__/* .STRING */ .An, _reflect_js__WEBPACK_IMPORTED_MODULE_3__/* .INT */ .I8, _reflect_js__WEBPACK_IMPORTED_MODULE_3__/* .STRING */ .An], ([separator, limit, text], budget) => numbered(splitText(text, separator, limit, budget), budget)),
    splitList: (0,_func_js__WEBPACK_IMPORTED_MODULE_1__/* .func */ .Pc)([_reflect_js__WEBPACK_IMPORTED_MODULE_3__/* .STRING */ .An, _reflect_js__WEBPACK_IMPORTED_MODULE_3__/* .STRING */ .An], ([separator, text], budget) => (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .strings */ .P$)(splitText(text, separator, -1n, budget))),
};
function joined(parts, separator, budget) {
    const separators = Math.max(0, parts.length - 1) * separator.length;
    budget.string(parts.reduce((sum, part) => sum + part.length, separators));
    return (0,_strings_js__WEBPACK_IMPORTED_MODULE_7__/* .joinStrings */ .VW)(parts, separator);
}
function stringsOf(value, budget) {
    return value instanceof _value_js__WEBPACK_IMPORTED_MODULE_5__/* .GoSlice */ .dP && value.type === _reflect_js__WEBPACK_IMPORTED_MODULE_3__/* .STRING_SLICE */ .tq ? value : (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .strings */ .P$)((0,_strval_js__WEBPACK_IMPORTED_MODULE_6__/* .strslice */ .E)(value, budget));
}
function sortAlpha(value, budget) {
    const isList = value instanceof _value_js__WEBPACK_IMPORTED_MODULE_5__/* .GoSlice */ .dP || (value instanceof _value_js__WEBPACK_IMPORTED_MODULE_5__/* .GoPointer */ .EJ && value.target instanceof _value_js__WEBPACK_IMPORTED_MODULE_5__/* .GoSlice */ .dP);
    if (!isList)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .strings */ .P$)([(0,_strval_js__WEBPACK_IMPORTED_MODULE_6__/* .strval */ .r)(value, budget)]);
    const list = stringsOf(value, budget);
    budget.steps(list.items.length * Math.ceil(Math.log2(list.items.length + 1)));
    list.items.sort((left, right) => (0,_utf8_js__WEBPACK_IMPORTED_MODULE_8__/* .compareStrings */ .Kt)(left, right, budget));
    return list;
}
function splitText(text, separator, limit, budget) {
    const all = (0,_strings_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(text, separator) + 1;
    const parts = limit < 0n ? all : Math.min(all, Number(limit));
    budget.items(parts);
    budget.steps(_func_js__WEBPACK_IMPORTED_MODULE_1__/* .STEPS_PER_STRING */ .KQ * parts);
    return (0,_strings_js__WEBPACK_IMPORTED_MODULE_7__/* .splitN */ .tR)(text, separator, Number(limit)) ?? [];
}
function numbered(parts, budget) {
    budget.steps(parts.length * _func_js__WEBPACK_IMPORTED_MODULE_1__/* .STEPS_PER_ENTRY */ .jC);
    return new _value_js__WEBPACK_IMPORTED_MODULE_5__/* .GoMap */ .tn(_reflect_js__WEBPACK_IMPORTED_MODULE_3__/* .STRING_MAP */ .Ji, new Map(parts.map((part, index) => [`_${index}`, part])));
}


/***/ }),

/***/ 584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (url)
});

// EXTERNAL MODULE: ./src/go/func.ts
var func = __webpack_require__(9579);
// EXTERNAL MODULE: ./src/go/reflect.ts
var reflect = __webpack_require__(6944);
// EXTERNAL MODULE: ./src/go/net/net.ts + 10 modules
var net = __webpack_require__(1667);
// EXTERNAL MODULE: ./src/go/strconv/strconv.ts + 5 modules
var strconv = __webpack_require__(7867);
// EXTERNAL MODULE: ./src/go/utf8.ts
var utf8 = __webpack_require__(8506);
;// CONCATENATED MODULE: ./src/go/url.ts




const UNRESERVED = "A-Za-z0-9\\-_.~";
const PLAIN = {
    path: new RegExp(`[${UNRESERVED}$&+,/:;=@]`),
    host: new RegExp(`[${UNRESERVED}!$&'()*+,;=:[\\]<>"]`),
    zone: new RegExp(`[${UNRESERVED}!$&'()*+,;=:[\\]<>"]`),
    user: new RegExp(`[${UNRESERVED}$&+,;=]`),
    fragment: new RegExp(`[${UNRESERVED}$&+,/:;=@?!()*]`),
};
function parseUrl(text) {
    const raw = toBytes(text);
    const [beforeFragment, fragment] = cut(raw, "#");
    const url = inUrl(beforeFragment, () => parseWithoutFragment(beforeFragment));
    return fromParts({ ...url, fragment: inUrl(raw, () => decodePercent(fragment, "fragment")) });
}
function hostname(host) {
    const port = /:[0-9]*$/.exec(host);
    const name = port ? host.slice(0, port.index) : host;
    return name.startsWith("[") && name.endsWith("]") ? name.slice(1, -1) : name;
}
function formatUrl(url) {
    const { scheme, opaque, user, host, path, query, fragment } = toParts(url);
    let text = scheme === "" ? "" : `${scheme}:`;
    if (opaque !== "")
        text += opaque;
    else {
        if (host !== "" || user || (scheme !== "" && path !== ""))
            text += "//";
        if (user)
            text += `${escapeUser(user)}@`;
        text += encodePercent(host, "host");
        const escapedPath = path === "*" ? path : encodePercent(path, "path");
        if (escapedPath !== "" && !escapedPath.startsWith("/") && host !== "")
            text += "/";
        if (text === "" && cut(escapedPath, "/")[0].includes(":"))
            text += "./";
        text += escapedPath;
    }
    if (query !== "")
        text += `?${query}`;
    if (fragment !== "")
        text += `#${encodePercent(fragment, "fragment")}`;
    return fromBytes(text);
}
function formatUserInfo({ name, password }) {
    return fromBytes(escapeUser({ name: toBytes(name), password: password === undefined ? undefined : toBytes(password) }));
}
function escapeUser({ name, password }) {
    return encodePercent(name, "user") + (password === undefined ? "" : `:${encodePercent(password, "user")}`);
}
function parseWithoutFragment(text) {
    const url = { scheme: "", opaque: "", user: undefined, host: "", path: "", query: "", fragment: "" };
    if (/[\x00-\x1f\x7f]/.test(text))
        throw new func/* GoError */.nY("net/url: invalid control character in URL");
    if (text === "*")
        return { ...url, path: "*" };
    const [scheme, afterScheme] = splitScheme(text);
    const [rest, query] = cut(afterScheme, "?");
    const read = { ...url, scheme: scheme.toLowerCase(), query };
    if (!rest.startsWith("/")) {
        if (scheme !== "")
            return { ...read, opaque: rest };
        if (cut(rest, "/")[0].includes(":"))
            throw new func/* GoError */.nY("first path segment in URL cannot contain colon");
    }
    const hasAuthority = rest.startsWith("//") && (scheme !== "" || !rest.startsWith("///"));
    if (!hasAuthority)
        return { ...read, path: decodePercent(rest, "path") };
    const slash = rest.indexOf("/", 2);
    const authority = slash < 0 ? rest.slice(2) : rest.slice(2, slash);
    return {
        ...read,
        ...parseAuthority(read.scheme, authority),
        path: decodePercent(slash < 0 ? "" : rest.slice(slash), "path"),
    };
}
function splitScheme(text) {
    if (text.startsWith(":"))
        throw new func/* GoError */.nY("missing protocol scheme");
    const scheme = /^[A-Za-z][A-Za-z0-9+.-]*(?=:)/.exec(text)?.[0];
    return scheme === undefined ? ["", text] : [scheme, text.slice(scheme.length + 1)];
}
function parseAuthority(scheme, authority) {
    const at = authority.lastIndexOf("@");
    const host = parseHost(scheme, authority.slice(at + 1));
    if (at < 0)
        return { user: undefined, host };
    const userInfo = authority.slice(0, at);
    if (!/^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(userInfo))
        throw new func/* GoError */.nY("net/url: invalid userinfo");
    const [name, password] = cut(userInfo, ":");
    const hasPassword = userInfo.includes(":");
    return {
        user: { name: decodePercent(name, "user"), password: hasPassword ? decodePercent(password, "user") : undefined },
        host,
    };
}
function parseHost(scheme, host) {
    const bracket = host.lastIndexOf("[");
    if (bracket > 0)
        throw new func/* GoError */.nY("invalid IP-literal");
    if (bracket === 0)
        return parseBracketedHost(host);
    const first = host.indexOf(":");
    const isStrict = scheme === "http" || scheme === "https";
    if (first >= 0)
        checkPort(host.slice(isStrict ? first : host.lastIndexOf(":")));
    return decodePercent(host, "host");
}
function parseBracketedHost(host) {
    const close = host.lastIndexOf("]");
    if (close < 0)
        throw new func/* GoError */.nY("missing ']' in host");
    const port = host.slice(close + 1);
    checkPort(port);
    const inside = host.slice(1, close);
    const zoneAt = inside.indexOf("%25");
    const address = zoneAt < 0
        ? decodePercent(inside, "host")
        : decodePercent(inside.slice(0, zoneAt), "host") + decodePercent(inside.slice(zoneAt), "zone");
    if (!(0,net/* parseIp */.r5)(fromBytes(address))) {
        throw new func/* GoError */.nY(`invalid host: ParseAddr(${(0,strconv/* quoteInError */.Wn)(fromBytes(address))}): unable to parse IP`);
    }
    if (!address.includes(":"))
        throw new func/* GoError */.nY("invalid IP-literal");
    return `[${address}]${port}`;
}
function checkPort(port) {
    if (!/^(:[0-9]*)?$/.test(port))
        throw new func/* GoError */.nY(`invalid port ${(0,strconv/* quoteInError */.Wn)(fromBytes(port))} after host`);
}
function decodePercent(text, place) {
    const isHost = place === "host" || place === "zone";
    for (let at = 0; at < text.length; at++) {
        const unit = text[at];
        if (unit === "%") {
            const escaped = text.slice(at, at + 3);
            if (!/^%[0-9a-fA-F]{2}$/.test(escaped) || !mayBeEscaped(escaped, place)) {
                throw new func/* GoError */.nY(`invalid URL escape ${(0,strconv/* quoteInError */.Wn)(fromBytes(escaped))}`);
            }
            at += 2;
        }
        else if (isHost && unit < "\x80" && !PLAIN[place].test(unit)) {
            throw new func/* GoError */.nY(`invalid character ${(0,strconv/* quoteInError */.Wn)(unit)} in host name`);
        }
    }
    return text.replaceAll(/%(..)/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
function mayBeEscaped(escaped, place) {
    if (escaped === "%25")
        return true;
    const unit = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
    if (place === "host")
        return unit >= "\x80";
    return place !== "zone" || unit === " " || PLAIN.host.test(unit);
}
function encodePercent(text, place) {
    return text.replaceAll(/./gs, (unit) => PLAIN[place].test(unit) ? unit : `%${unit.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}
function inUrl(url, parse) {
    try {
        return parse();
    }
    catch (error) {
        if (error instanceof func/* GoError */.nY)
            throw new func/* GoError */.nY(`parse ${(0,strconv/* quoteInError */.Wn)(fromBytes(url))}: ${error.message}`);
        throw error;
    }
}
function cut(text, separator) {
    const at = text.indexOf(separator);
    return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + separator.length)];
}
function fromParts(url) {
    return mapParts(url, fromBytes);
}
function toParts(url) {
    return mapParts(url, toBytes);
}
function mapParts({ scheme, opaque, user, host, path, query, fragment }, map) {
    return {
        scheme: map(scheme),
        opaque: map(opaque),
        user: user && { name: map(user.name), password: user.password === undefined ? undefined : map(user.password) },
        host: map(host),
        path: map(path),
        query: map(query),
        fragment: map(fragment),
    };
}
function toBytes(text) {
    return (0,utf8/* encodeUtf8 */.Af)(text).toString("latin1");
}
function fromBytes(bytes) {
    return (0,utf8/* decodeUtf8 */._6)(Buffer.from(bytes, "latin1"));
}

// EXTERNAL MODULE: ./src/go/value.ts
var go_value = __webpack_require__(5348);
;// CONCATENATED MODULE: ./src/go/sprig/url.ts




const url = {
    urlParse: (0,func/* func */.Pc)([reflect/* STRING */.An], ([text], budget) => {
        budget.string(text.length);
        const { scheme, host, path, query, opaque, fragment, user } = prefixed("unable to parse url", () => parseUrl(text));
        return (0,go_value/* dict */.jd)(Object.entries({
            scheme,
            host,
            hostname: hostname(host),
            path,
            query,
            opaque,
            fragment,
            userinfo: user ? formatUserInfo(user) : "",
        }));
    }),
    urlJoin: (0,func/* func */.Pc)([reflect/* ANY_MAP */.U7], ([parts], budget) => {
        const [scheme, host, path, query, opaque, fragment, userinfo] = [
            "scheme",
            "host",
            "path",
            "query",
            "opaque",
            "fragment",
            "userinfo",
        ].map((key) => part(parts, key));
        const text = { scheme, host, path, query, opaque, fragment };
        budget.string(3 * Object.values(text).join(userinfo).length);
        return formatUrl({ ...text, user: parseUserInfo(userinfo) });
    }),
};
function part(parts, key) {
    const value = parts.entries.get(key);
    if (value === undefined || typeof value === "string")
        return value ?? "";
    const type = (0,go_value/* typeOf */.QP)(value);
    if (!type)
        throw new func/* GoError */.nY(func/* NIL_DEREFERENCE */.hd);
    throw new func/* GoError */.nY(`unable to parse ${key} key, must be of type string, but ${type.kind} found`);
}
function parseUserInfo(text) {
    if (text === "")
        return undefined;
    return prefixed("unable to parse userinfo in dict", () => parseUrl(`proto://${text}@host`)).user;
}
function prefixed(prefix, parse) {
    try {
        return parse();
    }
    catch (error) {
        if (error instanceof func/* GoError */.nY)
            throw new func/* GoError */.nY(`${prefix}: ${error.message}`);
        throw error;
    }
}


/***/ }),

/***/ 4887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T: () => (delimit),
  x: () => (camelCase)
});
var _pieces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1030);
var _strings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7227);
var _unicode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6142);
var _utf8_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8506);




function delimit(text, connector) {
    const characters = splitCharacters(text);
    const delimited = new _pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .Pieces */ .q();
    let previous;
    for (let word = wordAt(characters, 0); word;) {
        if (previous && isJoined(previous) && isJoined(word.kind))
            delimited.add(connector);
        previous = word.kind;
        const end = groupEnd(characters, word);
        for (; word && word.from < end; word = wordAt(characters, word.to)) {
            writeLower(delimited, { kind: word.kind, text: textOf(characters, word) }, connector);
        }
    }
    return (0,_strings_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(delimited.end(""));
}
function isJoined(kind) {
    return kind !== "connector" && kind !== "punctuation";
}
function groupEnd(characters, { kind, to }) {
    if (!isJoined(kind))
        return to;
    const next = wordAt(characters, to);
    if (kind !== "number") {
        return next?.kind === "number" && wordAt(characters, next.to)?.kind !== "letters" ? next.to : to;
    }
    let end = to;
    for (let word = next; word?.kind === "letters" || word?.kind === "number"; word = wordAt(characters, end))
        end = word.to;
    return end;
}
function writeLower(written, { kind, text }, connector) {
    if (kind !== "upper" && kind !== "connector") {
        written.add(text);
        return;
    }
    for (const rune of (0,_utf8_js__WEBPACK_IMPORTED_MODULE_2__/* .runes */ .mZ)(text)) {
        if (isConnector(rune))
            written.add(connector);
        else
            written.add(String.fromCodePoint((0,_unicode_js__WEBPACK_IMPORTED_MODULE_3__/* .isUpper */ .Hg)(rune) ? (0,_unicode_js__WEBPACK_IMPORTED_MODULE_3__/* .toLower */ .jp)(rune) : rune));
    }
}
function textOf({ text, ends }, { from, to }) {
    return text.slice(from === 0 ? 0 : ends[from - 1], ends[to - 1]);
}
function wordAt({ runes }, from) {
    const first = runes[from];
    return first === undefined ? undefined : { kind: kindOf(first), from, to: wordEnd(runes, from) };
}
function kindOf(rune) {
    if (rune === _utf8_js__WEBPACK_IMPORTED_MODULE_2__/* .RUNE_ERROR */ .yS)
        return "invalid";
    if (isConnector(rune))
        return "connector";
    if ((0,_unicode_js__WEBPACK_IMPORTED_MODULE_3__/* .isPunct */ .dl)(rune))
        return "punctuation";
    if ((0,_unicode_js__WEBPACK_IMPORTED_MODULE_3__/* .isUpper */ .Hg)(rune))
        return "upper";
    if (isAlphabet(rune))
        return "letters";
    return (0,_unicode_js__WEBPACK_IMPORTED_MODULE_3__/* .isNumber */ .Et)(rune) ? "number" : "other";
}
function wordEnd(runes, start) {
    const kindAt = (at) => {
        const rune = runes[at];
        return rune === undefined ? undefined : kindOf(rune);
    };
    const kind = kindAt(start);
    let end = start + 1;
    if (kind === "punctuation") {
        while ((0,_unicode_js__WEBPACK_IMPORTED_MODULE_3__/* .isPunct */ .dl)(runes[end] ?? 0))
            end++;
        return end;
    }
    if (kind !== "upper") {
        while (kindAt(end) === kind)
            end++;
        return end;
    }
    if (kindAt(end) === "letters") {
        while (kindAt(end) === "letters")
            end++;
        return end;
    }
    while (kindAt(end) === "upper")
        end++;
    const startsNextWord = end - start > 1 && kindAt(end) === "letters";
    return startsNextWord ? end - 1 : end;
}
function splitCharacters(text) {
    const read = { runes: new Int32Array(text.length), ends: new Uint32Array(text.length) };
    let length = 0;
    let end = 0;
    for (const piece of text) {
        const rune = (0,_utf8_js__WEBPACK_IMPORTED_MODULE_2__/* .runes */ .mZ)(piece).next().value;
        end += piece.length;
        if (rune === _utf8_js__WEBPACK_IMPORTED_MODULE_2__/* .RUNE_ERROR */ .yS)
            continue;
        read.runes[length] = rune;
        read.ends[length++] = end;
    }
    if (length === 0 && text !== "")
        read.runes[length++] = _utf8_js__WEBPACK_IMPORTED_MODULE_2__/* .RUNE_ERROR */ .yS;
    if (length > 0)
        read.ends[length - 1] = text.length;
    return { text, runes: read.runes.subarray(0, length), ends: read.ends.subarray(0, length) };
}
function camelCase(text, { isPascal = false } = {}) {
    const camel = new _pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .Pieces */ .q();
    let isCapitalRun = false;
    let held;
    let last = _utf8_js__WEBPACK_IMPORTED_MODULE_2__/* .RUNE_ERROR */ .yS;
    let count = 0;
    for (const rune of (0,_utf8_js__WEBPACK_IMPORTED_MODULE_2__/* .runes */ .mZ)(text)) {
        last = rune;
        if (held === undefined) {
            if (isConnector(rune))
                camel.add(String.fromCodePoint(rune));
            else {
                isCapitalRun = (0,_unicode_js__WEBPACK_IMPORTED_MODULE_3__/* .isUpper */ .Hg)(rune);
                held = isPascal ? (0,_unicode_js__WEBPACK_IMPORTED_MODULE_3__/* .toUpper */ .s5)(rune) : (0,_unicode_js__WEBPACK_IMPORTED_MODULE_3__/* .toLower */ .jp)(rune);
                count = 1;
            }
            continue;
        }
        count++;
        let next = rune;
        if (isConnector(held) && !isConnector(rune)) {
            isCapitalRun = (0,_unicode_js__WEBPACK_IMPORTED_MODULE_3__/* .isUpper */ .Hg)(rune);
            next = (0,_unicode_js__WEBPACK_IMPORTED_MODULE_3__/* .toUpper */ .s5)(rune);
        }
        else {
            camel.add(String.fromCodePoint(held));
            if (!isConnector(held) && isCapitalRun) {
                if ((0,_unicode_js__WEBPACK_IMPORTED_MODULE_3__/* .isUpper */ .Hg)(rune))
                    next = (0,_unicode_js__WEBPACK_IMPORTED_MODULE_3__/* .toLower */ .jp)(rune);
                else
                    isCapitalRun = false;
            }
        }
        held = next;
    }
    if (held !== undefined)
        camel.add(String.fromCodePoint(isCapitalRun && count > 1 ? (0,_unicode_js__WEBPACK_IMPORTED_MODULE_3__/* .toLower */ .jp)(held) : held));
    else if (text !== "")
        camel.add(String.fromCodePoint(last));
    return camel.end("");
}
function isConnector(rune) {
    return rune === 0x2d || rune === 0x5f || (0,_unicode_js__WEBPACK_IMPORTED_MODULE_3__/* .isSpace */ .xC)(rune);
}
function isAlphabet(rune) {
    if (!(0,_unicode_js__WEBPACK_IMPORTED_MODULE_3__/* .isLetter */ .D$)(rune))
        return false;
    const isChinese = (rune >= 0x4e00 && rune <= 0x9fcc) || (rune >= 0x3400 && rune <= 0x4d85) || (rune >= 0x20000 && rune <= 0x2b81d);
    return !isChinese;
}


/***/ }),

/***/ 7227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $N: () => (canonical),
  Bq: () => (trim),
  DD: () => (title),
  Jo: () => (trimPrefix),
  Pd: () => (trimSpace),
  U9: () => (count),
  VW: () => (joinStrings),
  dd: () => (hasPrefix),
  gR: () => (contains),
  gs: () => (hasSuffix),
  ib: () => (lower),
  js: () => (upper),
  sP: () => (trimSuffix),
  tR: () => (splitN),
  yh: () => (replaceAll)
});
var _pieces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1030);
var _search_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3353);
var _unicode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6142);
var _utf8_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8506);




function contains(text, part) {
    return onBytes([text, part], (whole, sought) => _search_js__WEBPACK_IMPORTED_MODULE_0__/* .includes */ .mK(whole, sought));
}
function hasPrefix(text, prefix) {
    return onBytes([text, prefix], (whole, sought) => whole.startsWith(sought));
}
function hasSuffix(text, suffix) {
    return onBytes([text, suffix], (whole, sought) => whole.endsWith(sought));
}
function trimPrefix(text, prefix) {
    return onBytes([text, prefix], (whole, sought, back) => whole.startsWith(sought) ? back(whole.slice(sought.length)) : text);
}
function trimSuffix(text, suffix) {
    return onBytes([text, suffix], (whole, sought, back) => whole.endsWith(sought) ? back(whole.slice(0, whole.length - sought.length)) : text);
}
function count(text, part) {
    if (part === "")
        return [...text].length + 1;
    return onBytes([text, part], (whole, sought) => {
        let found = 0;
        for (let at = _search_js__WEBPACK_IMPORTED_MODULE_0__/* .indexOf */ .qh(whole, sought); at >= 0; at = _search_js__WEBPACK_IMPORTED_MODULE_0__/* .indexOf */ .qh(whole, sought, at + sought.length))
            found++;
        return found;
    });
}
function replaceAll(text, old, replacement) {
    if (old === "")
        return joinStrings(["", ...text, ""], replacement);
    return onBytes([text, old], (whole, sought, back) => _search_js__WEBPACK_IMPORTED_MODULE_0__/* .includes */ .mK(whole, sought) ? joinStrings(_search_js__WEBPACK_IMPORTED_MODULE_0__/* .split */ .lD(whole, sought).map(back), replacement) : text);
}
function splitN(text, separator, limit) {
    if (limit === 0)
        return undefined;
    if (separator === "")
        return explode(text, limit);
    return onBytes([text, separator], (whole, sought, back) => {
        const parts = [];
        let from = 0;
        while (limit < 0 || parts.length < limit - 1) {
            const at = _search_js__WEBPACK_IMPORTED_MODULE_0__/* .indexOf */ .qh(whole, sought, from);
            if (at < 0)
                break;
            parts.push(back(whole.slice(from, at)));
            from = at + sought.length;
        }
        parts.push(back(whole.slice(from)));
        return parts;
    });
}
function joinStrings(parts, separator) {
    return canonical(parts.join(separator));
}
function canonical(text) {
    return text.isWellFormed() ? text : (0,_utf8_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._6)((0,_utf8_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeUtf8 */ .Af)(text));
}
function trimSpace(text) {
    return trimWhere(text, _unicode_js__WEBPACK_IMPORTED_MODULE_2__/* .isSpace */ .xC);
}
function trim(text, cutset) {
    const cut = new Set((0,_utf8_js__WEBPACK_IMPORTED_MODULE_1__/* .runes */ .mZ)(cutset));
    return trimWhere(text, (rune) => cut.has(rune));
}
function upper(text) {
    return mapRunes(text, _unicode_js__WEBPACK_IMPORTED_MODULE_2__/* .toUpper */ .s5);
}
function lower(text) {
    return mapRunes(text, _unicode_js__WEBPACK_IMPORTED_MODULE_2__/* .toLower */ .jp);
}
function title(text) {
    let previous = 0x20;
    return mapRunes(text, (rune) => {
        const mapped = isSeparator(previous) ? (0,_unicode_js__WEBPACK_IMPORTED_MODULE_2__/* .toTitle */ .wy)(rune) : rune;
        previous = rune;
        return mapped;
    });
}
function mapRunes(text, map) {
    const mapped = new _pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .Pieces */ .q();
    for (const character of text.toWellFormed())
        mapped.add(String.fromCodePoint(map(character.codePointAt(0))));
    return mapped.end("");
}
function trimWhere(text, isCut) {
    let from = 0;
    let to = text.length;
    while (from < to) {
        const character = String.fromCodePoint(text.codePointAt(from));
        if (!isCut(firstRune(character)))
            break;
        from += character.length;
    }
    while (to > from) {
        const character = lastCharacter(text, to);
        if (!isCut(firstRune(character)))
            break;
        to -= character.length;
    }
    return text.slice(from, to);
}
function lastCharacter(text, end) {
    const pair = text.slice(Math.max(0, end - 2), end);
    return pair.length === 2 && pair.codePointAt(0) > 0xffff ? pair : text.slice(end - 1, end);
}
function firstRune(character) {
    return (0,_utf8_js__WEBPACK_IMPORTED_MODULE_1__/* .runes */ .mZ)(character).next().value;
}
function isSeparator(rune) {
    if (rune < 0x80)
        return !/[0-9A-Za-z_]/.test(String.fromCharCode(rune));
    return !(0,_unicode_js__WEBPACK_IMPORTED_MODULE_2__/* .isLetter */ .D$)(rune) && !(0,_unicode_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigit */ .yp)(rune) && (0,_unicode_js__WEBPACK_IMPORTED_MODULE_2__/* .isSpace */ .xC)(rune);
}
function explode(text, limit) {
    const characters = [...text];
    if (limit < 0 || limit >= characters.length)
        return characters;
    return [...characters.slice(0, limit - 1), characters.slice(limit - 1).join("")];
}
function onBytes([text, part], search) {
    if (text.isWellFormed() && part.isWellFormed())
        return search(text, part, (piece) => piece);
    return search((0,_utf8_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeUtf8 */ .Af)(text).toString("latin1"), (0,_utf8_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeUtf8 */ .Af)(part).toString("latin1"), (piece) => (0,_utf8_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._6)(Buffer.from(piece, "latin1")));
}


/***/ }),

/***/ 4330:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  le: () => (/* reexport */ PieceList),
  $w: () => (/* reexport */ TemplateError),
  Xm: () => (renderTemplate)
});

// UNUSED EXPORTS: DEFAULT_LIMITS, executeTemplate, executeToBytes, parseTemplate

// EXTERNAL MODULE: ./src/go/cpu.ts
var cpu = __webpack_require__(9815);
// EXTERNAL MODULE: ./src/go/func.ts
var func = __webpack_require__(9579);
// EXTERNAL MODULE: ./src/go/memory.ts
var go_memory = __webpack_require__(8670);
// EXTERNAL MODULE: ./src/go/reflect.ts
var reflect = __webpack_require__(6944);
// EXTERNAL MODULE: ./src/go/value.ts
var go_value = __webpack_require__(5348);
;// CONCATENATED MODULE: ./src/go/plain.ts



const MAX_PLAIN_DEPTH = 1_000;
const MAX_INT64 = 2n ** 63n - 1n;
const MAX_UINT64 = 2n ** 64n - 1n;
function fromPlain(plain, depth = 0) {
    if (depth > MAX_PLAIN_DEPTH)
        throw new func/* LimitError */.oC(`data nested deeper than ${MAX_PLAIN_DEPTH}`);
    switch (typeof plain) {
        case "undefined":
            return null;
        case "boolean":
        case "string":
            return plain;
        case "bigint":
            return fromBigInt(plain);
        case "number":
            return Number.isInteger(plain) && Math.abs(plain) < 2 ** 63 ? BigInt(plain) : plain;
        case "object":
            return fromObject(plain, depth);
        default:
            throw new TypeError(`Cannot convert a ${typeof plain} to a Go value`);
    }
}
function fromObject(plain, depth) {
    if (plain === null || (0,go_value/* isGoObject */.sv)(plain))
        return plain;
    if (Array.isArray(plain))
        return (0,go_value/* list */.p_)(plain.map((item) => fromPlain(item, depth + 1)));
    const entries = plain instanceof Map ? plain : Object.entries(plain);
    const made = new Map();
    for (const [key, value] of entries)
        made.set(String(key), fromPlain(value, depth + 1));
    return new go_value/* GoMap */.tn(reflect/* ANY_MAP */.U7, made);
}
function fromBigInt(value) {
    if (value >= -MAX_INT64 - 1n && value <= MAX_INT64)
        return value;
    return value > 0n && value <= MAX_UINT64 ? new go_value/* GoNumber */.wK(reflect/* UINT64 */.rS, value) : Number(value);
}

// EXTERNAL MODULE: ./src/go/strconv/strconv.ts + 5 modules
var strconv = __webpack_require__(7867);
;// CONCATENATED MODULE: ./src/go/template/node.ts

function* pipesIn({ nodes }) {
    for (const node of nodes) {
        if ("pipe" in node && node.pipe)
            yield node.pipe;
        if (node.kind !== "if" && node.kind !== "range" && node.kind !== "with")
            continue;
        yield* pipesIn(node.list);
        if (node.elseList)
            yield* pipesIn(node.elseList);
    }
}
function describeNode(node) {
    switch (node.kind) {
        case "list":
            return node.nodes.map(describeNode).join("");
        case "text":
            return node.text;
        case "action":
            return `{{${describeNode(node.pipe)}}}`;
        case "if":
        case "range":
        case "with":
            return describeBranch(node);
        case "template":
            return `{{template ${(0,strconv/* quoteInError */.Wn)(node.name)}${node.pipe ? ` ${describeNode(node.pipe)}` : ""}}}`;
        case "break":
        case "continue":
        case "end":
        case "else":
            return `{{${node.kind}}}`;
        case "pipe":
            return describePipe(node);
        case "command":
            return node.args.map(describeOperand).join(" ");
        case "identifier":
            return node.name;
        case "variable":
            return node.path.join(".");
        case "dot":
            return ".";
        case "nil":
            return "nil";
        case "field":
            return `.${node.path.join(".")}`;
        case "chain":
            return [describeOperand(node.term), ...node.path].join(".");
        case "bool":
            return String(node.value);
        case "number":
            return node.text;
        case "string":
            return node.quoted;
    }
}
function describeBranch(node) {
    const otherwise = node.elseList ? `{{else}}${describeNode(node.elseList)}` : "";
    return `{{${node.kind} ${describeNode(node.pipe)}}}${describeNode(node.list)}${otherwise}{{end}}`;
}
function describePipe(node) {
    const names = node.declarations.map(describeNode).join(", ");
    const declaration = names && `${names} ${node.isAssign ? "=" : ":="} `;
    return declaration + node.commands.map(describeNode).join(" | ");
}
function describeOperand(node) {
    return node.kind === "pipe" ? `(${describeNode(node)})` : describeNode(node);
}
function isEmptyList(list) {
    return list.nodes.every((node) => node.kind === "text" && /^\p{White_Space}*$/u.test(node.text));
}

;// CONCATENATED MODULE: ./src/go/template/absent.ts


const HANDLES_ABSENCE = new Set(["and", "coalesce", "default", "dig", "empty", "hasKey", "not", "or", "ternary"]);
const NAMES_FIELD = new Set(["get", "hasKey", "index"]);
const EQUATES = new Set(["eq", "has"]);
const COMPARES = new Set([...EQUATES, "ne"]);
function compares(node) {
    if (node.kind === "action")
        return partsOf(node.pipe).compared.length > 0;
    return node.kind === "if" && !node.elseList && partsOf(node.pipe).equated.length > 0;
}
function absentCompared({ kind, pipe }, { tests, read }) {
    const { equated, compared, handled } = partsOf(pipe);
    const absent = (kind === "action" ? compared : equated).find((each) => isNil(read(each)));
    const what = absent && describeNode(absent);
    if (what === undefined)
        return undefined;
    const isHandled = [...handled].some((field) => `${fieldOf(what)}.`.startsWith(`${field}.`));
    if (isHandled)
        return undefined;
    return isTested(what, tests) ? undefined : what;
}
function isNil(value) {
    return value === undefined || (value instanceof go_value/* GoInterface */._3 && value.elem === null);
}
function absentIn({ pipe, elseList }, value, { tests, read }) {
    if (elseList)
        return undefined;
    const { operands, functions } = partsOf(pipe);
    if (functions.some((name) => HANDLES_ABSENCE.has(name)))
        return undefined;
    if (value !== undefined && operands.length !== 1)
        return undefined;
    const absent = operands.find((operand) => read(operand) === undefined);
    if (!absent && value !== undefined)
        return undefined;
    const what = absent ? describeNode(absent) : pipe.commands.map(describeNode).join(" | ");
    return isTested(what, tests) ? undefined : what;
}
function isTested(what, tests) {
    const field = fieldOf(what);
    return tests.some((test) => {
        const { tested, named } = partsOf(test);
        return tested.has(field) || named.has(field.slice(field.lastIndexOf(".") + 1));
    });
}
const known = new WeakMap();
function partsOf(pipe) {
    const before = known.get(pipe);
    if (before)
        return before;
    const commands = [...commandsOf(pipe)];
    const operands = commands.flatMap(operandsOf);
    const functions = commands.flatMap(({ args: [first] }) => (first?.kind === "identifier" ? first.name : []));
    const isShort = functions.some((name) => name === "and" || name === "or");
    const isRead = (arg) => isOperand(arg) || (!isShort && isIndexed(arg));
    const parts = {
        operands,
        functions,
        tested: new Set(operands.map((operand) => fieldOf(describeNode(operand)))),
        named: new Set(commands.flatMap(namesIn)),
        equated: argumentsOf(pipe, EQUATES).filter(isRead),
        compared: argumentsOf(pipe, COMPARES).filter(isRead),
        handled: new Set(argumentsOf(pipe, HANDLES_ABSENCE).map((arg) => fieldOf(describeNode(arg)))),
    };
    known.set(pipe, parts);
    return parts;
}
function argumentsOf(pipe, functions) {
    const found = [];
    for (const { commands } of pipesOf(pipe)) {
        for (const [index, { args }] of commands.entries()) {
            const [first, ...others] = args;
            if (first?.kind !== "identifier" || !functions.has(first.name))
                continue;
            const piped = commands[index - 1]?.args ?? [];
            found.push(...others, ...(piped.length === 1 ? piped : []));
        }
    }
    return found;
}
function isOperand({ kind }) {
    return kind === "field" || kind === "variable" || kind === "dot";
}
function isIndexed(arg) {
    const [command, ...others] = arg.kind === "pipe" ? arg.commands : [];
    const [first] = command?.args ?? [];
    return others.length === 0 && first?.kind === "identifier" && (first.name === "index" || first.name === "get");
}
function* pipesOf(pipe) {
    yield pipe;
    for (const { args } of pipe.commands) {
        for (const arg of args) {
            const inner = arg.kind === "chain" ? arg.term : arg;
            if (inner.kind === "pipe")
                yield* pipesOf(inner);
        }
    }
}
function* commandsOf(pipe) {
    for (const { commands } of pipesOf(pipe))
        yield* commands;
}
function operandsOf({ args }) {
    const [first] = args;
    const isCall = args.length > 1 && (first?.kind === "field" || first?.kind === "variable");
    return args.slice(isCall ? 1 : 0).filter(isOperand);
}
function namesIn({ args: [first, ...others] }) {
    if (first?.kind !== "identifier" || !NAMES_FIELD.has(first.name))
        return [];
    return others.flatMap((arg) => (arg.kind === "string" ? arg.text : []));
}
function fieldOf(operand) {
    return operand.replace(/^\$\./, ".");
}

// EXTERNAL MODULE: ./src/go/fmt/fmt.ts + 4 modules
var fmt = __webpack_require__(8900);
;// CONCATENATED MODULE: ./src/go/template/indirect.ts



function indirect(start) {
    let value = start;
    let pointer;
    for (;;) {
        if (value instanceof go_value/* GoPointer */.EJ) {
            if (value.target === undefined)
                return { value, isNil: true, pointer: undefined };
            pointer = value;
            value = value.target;
        }
        else if (value instanceof go_value/* GoInterface */._3) {
            if (value.elem === null)
                return { value, isNil: true, pointer: undefined };
            pointer = undefined;
            value = value.elem;
        }
        else
            return { value, isNil: false, pointer };
    }
}
function indirectInterface(value) {
    const bare = value instanceof go_value/* GoInterface */._3 ? value.elem : value;
    return bare === null ? undefined : bare;
}
function fromPlace(type, value, isAddressable = false) {
    if (type.kind === "interface")
        return new go_value/* GoInterface */._3(value);
    if (value instanceof go_value/* GoStruct */.On && value.addressable !== isAddressable) {
        return new go_value/* GoStruct */.On(value.type, value.values, isAddressable);
    }
    return value;
}
function toInterface(value) {
    const bare = value instanceof go_value/* GoInterface */._3 ? value.elem : value;
    if (bare === undefined)
        return null;
    return bare instanceof go_value/* GoStruct */.On && bare.addressable ? new go_value/* GoStruct */.On(bare.type, bare.values) : bare;
}
function staticType(value) {
    return value instanceof go_value/* GoInterface */._3 ? reflect/* ANY */.x4 : ((0,go_value/* typeOf */.QP)(value) ?? reflect/* ANY */.x4);
}
function isTrue(value) {
    const bare = indirectInterface(value);
    switch (typeof bare) {
        case "undefined":
            return false;
        case "boolean":
            return bare;
        case "string":
            return bare !== "";
        case "bigint":
            return bare !== 0n;
        case "number":
            return bare !== 0;
        default:
            return isTrueObject(bare);
    }
}
function isTrueObject(value) {
    if (value instanceof go_value/* GoSlice */.dP)
        return value.items.length > 0;
    if (value instanceof go_value/* GoMap */.tn)
        return value.entries.size > 0;
    if (value instanceof go_value/* GoNumber */.wK)
        return Number(value.value) !== 0;
    if (value instanceof go_value/* GoComplex */.zd)
        return value.real !== 0 || value.imaginary !== 0;
    if (value instanceof go_value/* GoPointer */.EJ)
        return value.target !== undefined;
    return value instanceof go_value/* GoFunc */.PN ? value.func !== undefined : true;
}
function printableValue(value) {
    const { value: end, pointer } = value instanceof go_value/* GoPointer */.EJ ? indirect(value) : { value, pointer: undefined };
    if (end === undefined)
        return "<no value>";
    const bare = end instanceof go_value/* GoInterface */._3 ? end.elem : end;
    if (bare instanceof go_value/* GoFunc */.PN)
        return undefined;
    const address = pointer ?? addressOf(bare);
    return address && hasStringMethod(address) ? address : toInterface(bare);
}
function addressOf(value) {
    const isAddressable = value instanceof go_value/* GoStruct */.On && value.addressable;
    return isAddressable ? new go_value/* GoPointer */.EJ((0,reflect/* pointerTo */.xH)(value.type), value) : undefined;
}
function hasStringMethod(value) {
    return (0,go_value/* methodOf */.NY)(value, "Error") !== undefined || (0,go_value/* methodOf */.NY)(value, "String") !== undefined;
}
function show(value, budget) {
    return value === undefined ? "<invalid reflect.Value>" : (0,fmt/* sprint */.vV)([toInterface(value)], budget);
}

;// CONCATENATED MODULE: ./src/go/template/shapes.ts
const KEYS = new Map([
    ["split", () => (name) => PART.test(name)],
    [
        "splitn",
        ([, limit]) => (name) => PART.test(name) && !isBeyond(name, limit),
    ],
    ["urlParse", () => () => false],
]);
const PART = /^_(?:0|[1-9][0-9]*)$/;
function isBeyond(part, limit) {
    return typeof limit === "bigint" && limit >= 0n && BigInt(part.slice(1)) >= limit;
}
function shapeOf(func, args) {
    const mayHave = KEYS.get(func)?.(args);
    return mayHave && { func, mayHave };
}

;// CONCATENATED MODULE: ./src/go/template/written-keys.ts

function onlyWrittenKeys(trees) {
    const keys = { written: new Set(), read: new Set() };
    for (const { root } of trees)
        for (const pipe of pipesIn(root))
            readPipe(pipe, keys);
    return new Set([...keys.written].filter((key) => !keys.read.has(key)));
}
function readPipe({ commands }, keys) {
    for (const { args } of commands) {
        const [first] = args;
        const isKey = first?.kind === "identifier" ? KEY_PLACES.get(first.name) : undefined;
        for (const [index, arg] of args.entries()) {
            if (arg.kind === "string" && isKey?.(index))
                keys.written.add(arg.text);
            else
                readArg(arg, keys);
        }
    }
}
const KEY_PLACES = new Map([
    ["dict", (index) => index % 2 === 1],
    ["set", (index) => index === 2],
]);
function readArg(arg, keys) {
    switch (arg.kind) {
        case "string":
            keys.read.add(arg.text);
            for (const [word] of arg.text.matchAll(WORD))
                keys.read.add(word);
            return;
        case "pipe":
            readPipe(arg, keys);
            return;
        case "chain":
            readArg(arg.term, keys);
            for (const name of arg.path)
                keys.read.add(name);
            return;
        case "field":
        case "variable":
            for (const name of arg.path)
                keys.read.add(name);
            return;
        default:
    }
}
const WORD = /[\p{L}\p{N}_-]+/gu;

;// CONCATENATED MODULE: ./src/go/template/absent-keys.ts





const READS = new Map([
    ["dig", (args) => readInTurn(args.at(-1), args.slice(0, -2))],
    ["get", ([map, key]) => [{ maps: [map], key }]],
    ["hasKey", ([map, key]) => [{ maps: [map], key }]],
    ["index", ([value, ...keys]) => readInTurn(value, keys)],
    ["pick", ([map, ...keys]) => keys.map((key) => ({ maps: [map], key }))],
    ["pluck", ([key, ...maps]) => [{ maps, key }]],
]);
function* readInTurn(start, keys) {
    let value = start;
    for (const key of keys) {
        yield { maps: [value], key };
        value = elementOf(value, key);
    }
}
function elementOf(value, key) {
    const { value: parent } = indirect(value);
    const { value: at } = indirect(key);
    if (parent instanceof go_value/* GoMap */.tn && typeof at === "string")
        return parent.entries.get(at);
    return parent instanceof go_value/* GoSlice */.dP && typeof at === "bigint" ? parent.items[Number(at)] : undefined;
}
class AbsentKeys {
    root;
    place;
    options;
    #shapes = new WeakMap();
    #onlyWritten;
    constructor(root, place, options) {
        this.root = root;
        this.place = place;
        this.options = options;
    }
    ofField(value, name, { start, receiver }) {
        const isOfRoot = receiver === this.root;
        if ((start !== this.root || isOfRoot) && (isNil(value) || value === ""))
            this.of(receiver, name, isOfRoot);
    }
    ofCall(name, args) {
        for (const { maps, key } of READS.get(name)?.(args) ?? []) {
            const { value: at } = indirect(key);
            if (!maps.some((map) => hasKey(map, at)))
                for (const map of maps)
                    this.of(map, at, false);
        }
    }
    ofResult(name, args, result) {
        const shape = result instanceof go_value/* GoMap */.tn ? shapeOf(name, args) : undefined;
        if (shape)
            this.#shapes.set(result.entries, shape);
    }
    of(receiver, name, isOfRoot) {
        const map = indirect(receiver).value;
        if (!(map instanceof go_value/* GoMap */.tn) || typeof name !== "string" || map.entries.size === 0 || map.entries.has(name))
            return;
        const { trees, notice } = this.options;
        this.#onlyWritten ??= onlyWrittenKeys(trees);
        const shape = this.#shapes.get(map.entries);
        notice({ map, name, isOfRoot, shape, onlyWritten: this.#onlyWritten, offset: this.place.offset });
    }
}
function hasKey(receiver, name) {
    const { value: map } = indirect(receiver);
    return map instanceof go_value/* GoMap */.tn && typeof name === "string" && map.entries.has(name);
}

// EXTERNAL MODULE: ./src/go/excerpt.ts
var excerpt = __webpack_require__(9596);
// EXTERNAL MODULE: ./src/go/utf8.ts
var utf8 = __webpack_require__(8506);
;// CONCATENATED MODULE: ./src/go/template/error.ts


class TemplateError extends Error {
    name = "TemplateError";
    stage;
    line;
    column;
    offset;
    reason;
    constructor(message, place, options) {
        super((0,utf8/* toValidUtf8 */.BC)((0,excerpt/* excerpt */.K)(message)), options);
        this.stage = place.stage;
        this.line = place.line;
        this.column = place.column;
        this.offset = place.offset;
        this.reason = place.reason === undefined ? undefined : (0,utf8/* toValidUtf8 */.BC)((0,excerpt/* excerpt */.K)(place.reason));
    }
}
function positionAt(source, offset) {
    const lineStart = source.lastIndexOf("\n", offset - 1) + 1;
    const start = offset === 0 ? 0 : lineStart;
    return { line: 1 + countNewlines(source, 0, offset), column: (0,utf8/* encodeUtf8 */.Af)(source.slice(start, offset)).length };
}
function countNewlines(text, from, to) {
    const part = text.slice(from, to);
    let count = 0;
    for (let at = part.indexOf("\n"); at >= 0; at = part.indexOf("\n", at + 1))
        count++;
    return count;
}

;// CONCATENATED MODULE: ./src/go/template/absent-prints.ts


const HANDLES = new Set([
    ...["all", "and", "any", "coalesce", "compact", "default", "dig", "empty", "get", "hasKey", "not", "or", "required"],
    ...["kindIs", "kindOf", "ternary", "typeIs", "typeIsLike", "typeOf"],
]);
const FILLS = new Set(["add", "add1", "add1f", "addf", "cat", "print", "printf", "println", "sub", "subf", "toString"]);
const HANDS_ON = new Set([
    ...[
        "append",
        "concat",
        "deepCopy",
        "dict",
        "include",
        "list",
        "merge",
        "mergeOverwrite",
        "mustAppend",
        "mustDeepCopy",
    ],
    ...["mustMerge", "mustMergeOverwrite", "mustPrepend", "prepend", "set", "tpl", "tuple"],
    ...["deepEqual", "eq", "has", "mustHas", "ne"],
    ...["mustToJson", "mustToPrettyJson", "mustToRawJson", "toJson", "toPrettyJson", "toRawJson", "toToml", "toYaml"],
    "toYamlPretty",
]);
function absentPrinted({ kind, pipe }, result, { tests, read }) {
    if (!pipe)
        return undefined;
    const { printed, given } = usesOf(pipe);
    const isPrinted = kind === "action" && pipe.declarations.length === 0 && printed !== undefined && isNil(result);
    const absent = isPrinted ? printed : given.find((each) => isNil(read(each)));
    if (!absent)
        return undefined;
    const what = describeNode(absent);
    return isTested(what, tests) ? undefined : { readBy: isPrinted ? "print" : "call", what };
}
const absent_prints_known = new WeakMap();
function usesOf(pipe) {
    const before = absent_prints_known.get(pipe);
    if (before)
        return before;
    const given = [];
    absent_prints_readPipe(pipe, given);
    const uses = { printed: pathOf(pipe.commands), given };
    absent_prints_known.set(pipe, uses);
    return uses;
}
function absent_prints_readPipe({ commands }, given, by) {
    const handler = commands.findLastIndex((command) => HANDLES.has(nameOf(command)));
    const hasDefault = nameOf(commands[handler]) === "default";
    commands.forEach((command, index) => {
        const piped = index > 0 ? pathOf(commands.slice(index - 1, index)) : undefined;
        if (index > handler)
            readCommand(command, { given, by, piped });
        else if (hasDefault && index < handler)
            readCommand(command, { given, by: FILLS, piped });
        else if (hasDefault && command.args.length > 2)
            absent_prints_readArg(command.args.at(-1), given, FILLS);
    });
}
function readCommand(command, { given, by, piped }) {
    const [first, ...written] = command.args;
    const name = nameOf(command);
    if (HANDLES.has(name))
        return;
    absent_prints_readArg(first, given, by);
    const isLookedFor = by ? by.has(name) : !HANDS_ON.has(name);
    for (const arg of piped ? [...written, piped] : written) {
        if (!isPath(arg))
            absent_prints_readArg(arg, given, by);
        else if (isLookedFor)
            given.push(arg);
    }
}
function absent_prints_readArg(arg, given, by) {
    const inner = arg?.kind === "chain" ? arg.term : arg;
    if (inner?.kind === "pipe")
        absent_prints_readPipe(inner, given, by);
}
function nameOf(command) {
    const [first] = command?.args ?? [];
    return first?.kind === "identifier" ? first.name : "";
}
function pathOf(commands) {
    const [first] = commands;
    if (!first || commands.length > 1)
        return undefined;
    const { args, offset } = first;
    const path = args.length === 1 ? args[0] : { kind: "pipe", offset, isAssign: false, declarations: [], commands: [first] };
    return path && isPath(path) ? path : undefined;
}
function isPath(arg) {
    return isOperand(arg) || isIndexed(arg);
}

// EXTERNAL MODULE: ./src/go/pieces.ts
var pieces = __webpack_require__(1030);
;// CONCATENATED MODULE: ./src/go/template/call.ts




function canBeNil(type) {
    return type === reflect/* REFLECT_VALUE */.U1 || ["interface", "map", "ptr", "slice", "func"].includes(type.kind);
}
function nilOf(type) {
    if (type === reflect/* REFLECT_VALUE */.U1)
        return undefined;
    return type === reflect/* ANY */.x4 ? new go_value/* GoInterface */._3(null) : (0,go_value/* zeroValue */.mg)(type);
}
function validateType(given, type, fail) {
    if (given === undefined) {
        if (!type)
            return undefined;
        return canBeNil(type) ? nilOf(type) : fail(`invalid value; expected ${type.name}`);
    }
    if (!type || type === reflect/* REFLECT_VALUE */.U1 || type === reflect/* ANY */.x4)
        return given;
    const value = given instanceof go_value/* GoInterface */._3 && given.elem !== null ? given.elem : given;
    const valueType = staticType(value);
    if (valueType === type)
        return value;
    if (value instanceof go_value/* GoPointer */.EJ && valueType.elem === type) {
        return value.target === undefined ? fail(`dereference of nil pointer of type ${type.name}`) : value.target;
    }
    if (valueType.underlying === type || (type.underlying && type.underlying === valueType)) {
        return converted(value, type);
    }
    const isAddressable = value instanceof go_value/* GoStruct */.On && value.addressable;
    if (isAddressable && (0,reflect/* pointerTo */.xH)(valueType) === type)
        return new go_value/* GoPointer */.EJ(type, value);
    return fail(`wrong type for value; expected ${type.name}; got ${valueType.name}`);
}
function converted(value, type) {
    if (value instanceof go_value/* GoMap */.tn)
        return new go_value/* GoMap */.tn(type, value.entries, { isNil: value.isNil });
    const { items, isNil, spare } = value;
    return new go_value/* GoSlice */.dP(type, items, { isNil, spare });
}
function checkArgCount(name, { params, rest }, count, fail) {
    if (rest) {
        if (count.withFinal >= params.length)
            return;
        fail(`wrong number of args for ${name}: want at least ${params.length} got ${count.given}`);
    }
    if (count.withFinal !== params.length) {
        fail(`wrong number of args for ${name}: want ${params.length} got ${count.withFinal}`);
    }
}
function paramType({ params, rest }, index) {
    return (params[index] ?? rest);
}
function toParam(value, type) {
    return type === reflect/* REFLECT_VALUE */.U1 ? value : toInterface(value);
}
function constantOf(node, type, fail) {
    const { kind } = type;
    if (type === reflect/* ANY */.x4 || type === reflect/* REFLECT_VALUE */.U1)
        return idealConstant(node, fail);
    if (kind === "bool")
        return node.kind === "bool" ? node.value : expected("bool", node, fail);
    if (kind === "string")
        return node.kind === "string" ? node.text : expected("string", node, fail);
    if ((0,reflect/* isSigned */.JI)(kind))
        return integerConstant(node, "int", type) ?? expected("integer", node, fail);
    if ((0,reflect/* isUnsigned */.Eo)(kind))
        return integerConstant(node, "uint", type) ?? expected("unsigned integer", node, fail);
    if ((0,reflect/* isFloat */.dk)(kind))
        return floatConstant(node, type) ?? expected("float", node, fail);
    if (kind.startsWith("complex"))
        return complexConstant(node) ?? expected("complex", node, fail);
    return fail(`can't handle ${describeNode(node)} for arg of type ${type.name}`);
}
function expected(what, node, fail) {
    return fail(`expected ${what}; found ${describeNode(node)}`);
}
function integerConstant(node, part, type) {
    const value = node.kind === "number" ? node[part] : undefined;
    return value === undefined ? undefined : (0,go_value/* integer */.nd)(type, value);
}
function floatConstant(node, type) {
    if (node.kind !== "number" || node.float === undefined)
        return undefined;
    return type === reflect/* FLOAT64 */.Ps ? node.float : new go_value/* GoNumber */.wK(type, Math.fround(node.float));
}
function complexConstant(node) {
    if (node.kind !== "number" || !node.complex)
        return undefined;
    return new go_value/* GoComplex */.zd(node.complex.real, node.complex.imaginary);
}
function idealConstant(node, fail) {
    switch (node.kind) {
        case "bool":
            return node.value;
        case "string":
            return node.text;
        case "number":
            return idealNumber(node, fail);
        default:
            return fail(`can't handle assignment of ${describeNode(node)} to empty interface argument`);
    }
}
function idealNumber(node, fail) {
    if (node.complex)
        return new go_value/* GoComplex */.zd(node.complex.real, node.complex.imaginary);
    if (node.float !== undefined && node.looksLikeFloat)
        return node.float;
    return node.int ?? fail(`${node.text} overflows int`);
}

;// CONCATENATED MODULE: ./src/go/template/field.ts



function selectField(receiver, name, options) {
    if (receiver === undefined)
        return { kind: "value", value: undefined };
    const typeName = staticType(receiver).name;
    const { value, isNil, pointer } = indirect(receiver);
    if (value instanceof go_value/* GoInterface */._3)
        return error(`nil pointer evaluating ${typeName}.${name}`);
    const bare = value;
    const method = (0,go_value/* methodOf */.NY)(pointer ?? addressOf(bare) ?? bare, name);
    if (method)
        return { kind: "method", method };
    if (bare instanceof go_value/* GoMap */.tn) {
        const selected = selectKey(bare, name, options);
        if (selected)
            return selected;
    }
    if (bare instanceof go_value/* GoStruct */.On) {
        const selected = selectStructField(bare, name, {
            hasArgs: options.hasArgs,
            typeName,
            isAddressable: pointer !== undefined,
        });
        if (selected)
            return selected;
    }
    if (isNil && hasFieldOrIsNoStruct(bare, name)) {
        return error(`nil pointer evaluating ${typeName}.${name}`);
    }
    return error(`can't evaluate field ${name} in type ${typeName}`);
}
function error(text) {
    return { kind: "error", text };
}
function hasFieldOrIsNoStruct(pointer, name) {
    const elem = pointer.type.elem;
    return elem.kind !== "struct" || fieldPath(elem, name) !== undefined;
}
function selectKey(map, name, { hasArgs, missingKey }) {
    const { key, elem } = map.type;
    if (key !== reflect/* STRING */.An && key?.kind !== "interface")
        return undefined;
    if (hasArgs)
        return error(`${name} is not a method but has arguments`);
    const item = map.entries.get(name);
    if (item !== undefined)
        return { kind: "value", value: fromPlace(elem, item) };
    const isZero = missingKey === "zero";
    return { kind: "value", value: isZero ? fromPlace(elem, (0,go_value/* zeroValue */.mg)(elem)) : undefined };
}
function selectStructField(struct, name, context) {
    const path = fieldPath(struct.type, name);
    if (!path)
        return undefined;
    if (!isReadable(struct.type, path)) {
        return error(`${name} is an unexported field of struct type ${context.typeName}`);
    }
    let holder = struct;
    let isAddressable = context.isAddressable || struct.addressable;
    for (const index of path.slice(0, -1)) {
        const inner = holder.values[index];
        if (inner instanceof go_value/* GoPointer */.EJ && inner.target === undefined) {
            const elem = inner.type.elem;
            const elemName = elem.name.slice(elem.name.lastIndexOf(".") + 1);
            return error(`reflect: indirection through nil pointer to embedded struct field ${elemName}`);
        }
        isAddressable ||= inner instanceof go_value/* GoPointer */.EJ;
        holder = (inner instanceof go_value/* GoPointer */.EJ ? inner.target : inner);
    }
    if (context.hasArgs)
        return error(`${name} has arguments but cannot be invoked as function`);
    const index = path.at(-1);
    const field = holder.type.fields?.[index];
    return { kind: "value", value: fromPlace(field.type, holder.values[index] ?? null, isAddressable) };
}
function isReadable(type, path) {
    let field;
    for (const index of path) {
        const holder = field ? (field.type.kind === "ptr" ? field.type.elem : field.type) : type;
        field = holder.fields?.[index];
    }
    return field !== undefined && (field.exported ?? (0,reflect/* isExported */.g4)(field.name));
}
const knownPaths = new WeakMap();
function fieldPath(type, name) {
    let known = knownPaths.get(type);
    if (!known) {
        known = new Map();
        knownPaths.set(type, known);
    }
    if (!known.has(name))
        known.set(name, findPath([{ type, path: [] }], name, new Set()));
    return known.get(name);
}
function findPath(level, name, seen) {
    const found = [];
    const deeper = [];
    for (const { type, path } of level) {
        if (seen.has(type))
            continue;
        seen.add(type);
        type.fields?.forEach((field, index) => {
            const inner = field.type.kind === "ptr" ? field.type.elem : field.type;
            if (field.name === name)
                found.push([...path, index]);
            if (field.embedded && inner.kind === "struct")
                deeper.push({ type: inner, path: [...path, index] });
        });
    }
    if (found.length > 0)
        return found.length === 1 ? found[0] : undefined;
    return deeper.length > 0 ? findPath(deeper, name, seen) : undefined;
}

// EXTERNAL MODULE: ./src/go/metered.ts
var metered = __webpack_require__(917);
// EXTERNAL MODULE: ./src/go/reslice.ts
var reslice = __webpack_require__(7992);
;// CONCATENATED MODULE: ./src/go/template/compare.ts






const BAD_TYPE = "invalid type for comparison";
function basicOf(value) {
    switch (typeof value) {
        case "boolean":
            return { kind: "bool", value };
        case "string":
            return { kind: "string", value };
        case "number":
            return { kind: "float", value };
        case "bigint":
            return { kind: "int", value };
        default:
            if (value instanceof go_value/* GoComplex */.zd)
                return { kind: "complex", value };
            return value instanceof go_value/* GoNumber */.wK ? basicNumber(value) : undefined;
    }
}
function basicNumber({ type, value }) {
    if ((0,reflect/* isFloat */.dk)(type.kind))
        return { kind: "float", value: Number(value) };
    return { kind: (0,reflect/* isSigned */.JI)(type.kind) ? "int" : "uint", value: value };
}
function areIntegers(left, right) {
    return (left.kind === "int" || left.kind === "uint") && (right.kind === "int" || right.kind === "uint");
}
function equalsAny(first, others, budget) {
    if (others.length === 0)
        throw new func/* GoError */.nY("missing argument for comparison");
    const left = indirectInterface(first);
    return others.some((other) => equals(left, indirectInterface(other), budget));
}
function equals(left, right, budget) {
    const leftBasic = basicOf(left);
    const rightBasic = basicOf(right);
    if (leftBasic && rightBasic && (leftBasic.kind === rightBasic.kind || areIntegers(leftBasic, rightBasic))) {
        if (leftBasic.kind === "complex")
            return isSameComplex(left, right);
        return leftBasic.value === rightBasic.value;
    }
    if (leftBasic || rightBasic) {
        if (left === undefined || right === undefined)
            return false;
        throw incompatible(left, right);
    }
    return equalsComposite(left, right, budget);
}
function incompatible(left, right) {
    return new func/* GoError */.nY(`incompatible types for comparison: ${typeName(left)} and ${typeName(right)}`);
}
function typeName(value) {
    return (0,go_value/* typeOf */.QP)(value).name;
}
function equalsComposite(left, right, budget) {
    if (left !== undefined && right !== undefined && (0,go_value/* typeOf */.QP)(left)?.kind !== (0,go_value/* typeOf */.QP)(right)?.kind) {
        const shown = `${(0,fmt/* sprintf */.nv)("%s", [left], budget)}: ${typeName(left)}, ${typeName(right)}: ${show(right, budget)}`;
        throw new func/* GoError */.nY(`non-comparable types ${shown}`);
    }
    if (compare_isNil(left) || compare_isNil(right))
        return compare_isNil(left) === compare_isNil(right);
    if (!isComparable((0,go_value/* typeOf */.QP)(right))) {
        throw new func/* GoError */.nY(`non-comparable type ${(0,fmt/* sprintf */.nv)("%s", [right], budget)}: ${typeName(right)}`);
    }
    return isSame(left, right);
}
function compare_isNil(value) {
    if (value === undefined || value === null)
        return true;
    if (value instanceof go_value/* GoSlice */.dP || value instanceof go_value/* GoMap */.tn)
        return value.isNil;
    if (value instanceof go_value/* GoPointer */.EJ)
        return value.target === undefined;
    return value instanceof go_value/* GoFunc */.PN && value.func === undefined;
}
function isComparable(type) {
    if (type.kind === "slice" || type.kind === "map" || type.kind === "func")
        return false;
    return type.kind !== "struct" || (type.fields ?? []).every((field) => isComparable(field.type));
}
function isSame(left, right) {
    const type = (0,go_value/* typeOf */.QP)(left);
    if (type !== (0,go_value/* typeOf */.QP)(right))
        return false;
    if (left === null || type === undefined || typeof left !== "object")
        return left === right;
    if (!isComparable(type))
        throw new func/* GoError */.nY(`runtime error: comparing uncomparable type ${type.name}`);
    if (left instanceof go_value/* GoNumber */.wK)
        return left.value === right.value;
    if (left instanceof go_value/* GoComplex */.zd)
        return isSameComplex(left, right);
    if (left instanceof go_value/* GoOpaque */.Sk)
        return isSamePayload(left.payload, right.payload);
    if (!(left instanceof go_value/* GoStruct */.On))
        return left === right;
    return left.values.every((value, index) => isSame(value, right.values[index]));
}
function isSameComplex(left, right) {
    return left.real === right.real && left.imaginary === right.imaginary;
}
function isSamePayload(left, right) {
    if (left === right)
        return true;
    if (typeof left !== "object" || typeof right !== "object" || !left || !right)
        return false;
    return Object.entries(left).every(([key, value]) => right[key] === value);
}
function isLess(first, second) {
    const left = indirectInterface(first);
    const right = indirectInterface(second);
    const leftBasic = basicOf(left);
    const rightBasic = basicOf(right);
    if (!leftBasic || !rightBasic)
        throw new func/* GoError */.nY(BAD_TYPE);
    if (areIntegers(leftBasic, rightBasic))
        return leftBasic.value < rightBasic.value;
    if (leftBasic.kind !== rightBasic.kind)
        throw incompatible(left, right);
    if (leftBasic.kind === "bool" || leftBasic.kind === "complex")
        throw new func/* GoError */.nY(BAD_TYPE);
    if (leftBasic.kind === "string")
        return (0,utf8/* compareStrings */.Kt)(left, right) < 0;
    return leftBasic.value < rightBasic.value;
}

;// CONCATENATED MODULE: ./src/go/template/escape.ts



const HTML_ESCAPES = new Map([
    ['"', "&#34;"],
    ["'", "&#39;"],
    ["&", "&amp;"],
    ["<", "&lt;"],
    [">", "&gt;"],
    ["\0", "\ufffd"],
]);
function escapeHtml(text) {
    return mapCharacters(text, (character) => HTML_ESCAPES.get(character) ?? character);
}
const JS_ESCAPES = new Map([
    ["\\", "\\\\"],
    ["'", "\\'"],
    ['"', '\\"'],
    ["<", "\\u003C"],
    [">", "\\u003E"],
    ["&", "\\u0026"],
    ["=", "\\u003D"],
]);
function escapeJs(text) {
    return mapCharacters(text, (character) => {
        const rune = character.codePointAt(0);
        const isPlain = (0,strconv/* isPrint */.Oi)(rune) || rune === 0x7f || (0,utf8/* isEscapedByte */._O)(rune);
        return JS_ESCAPES.get(character) ?? (isPlain ? character : `\\u${hexadecimal(rune, 4)}`);
    });
}
const UNRESERVED = /^[A-Za-z0-9\-_.~]$/;
function escapeQuery(text) {
    const escaped = new pieces/* Pieces */.q();
    for (const byte of (0,utf8/* encodeUtf8 */.Af)(text)) {
        const character = String.fromCharCode(byte);
        if (character === " ")
            escaped.add("+");
        else
            escaped.add(UNRESERVED.test(character) ? character : `%${hexadecimal(byte, 2)}`);
    }
    return escaped.end("");
}
function mapCharacters(text, map) {
    const mapped = new pieces/* Pieces */.q();
    for (const character of text)
        mapped.add(map(character));
    return mapped.end("");
}
function hexadecimal(value, digits) {
    return value.toString(16).toUpperCase().padStart(digits, "0");
}

;// CONCATENATED MODULE: ./src/go/template/funcs.ts











const TYPE_OF_NOTHING = "reflect: call of reflect.Value.Type on zero Value";
function index(start, indexes) {
    let item = indirectInterface(start);
    if (item === undefined)
        throw new func/* GoError */.nY("index of untyped nil");
    for (const given of indexes) {
        const { value, isNil } = indirect(item);
        if (isNil)
            throw new func/* GoError */.nY("index of nil pointer");
        item = indexOnce(value, indirectInterface(given));
    }
    return item;
}
function indexOnce(item, at) {
    if (item instanceof go_value/* GoMap */.tn)
        return mapIndex(item, at);
    if (item instanceof go_value/* GoSlice */.dP) {
        const place = indexArg(at, item.items.length);
        const found = item.items[place];
        if (found === undefined)
            throw new func/* GoError */.nY("reflect: slice index out of range");
        return fromPlace(item.type.elem, found, true);
    }
    if (typeof item === "string") {
        const bytes = (0,utf8/* encodeUtf8 */.Af)(item);
        const byte = bytes[indexArg(at, bytes.length)];
        if (byte === undefined)
            throw new func/* GoError */.nY("reflect: string index out of range");
        return new go_value/* GoNumber */.wK(reflect/* UINT8 */.hp, BigInt(byte));
    }
    throw new func/* GoError */.nY(`can't index item of type ${staticType(item).name}`);
}
function mapIndex(map, at) {
    const { key, elem } = map.type;
    const found = map.entries.get(mapKey(prepareArg(at, key)));
    return fromPlace(elem, found === undefined ? (0,go_value/* zeroValue */.mg)(elem) : found);
}
function mapKey(key) {
    const bare = indirectInterface(key);
    return bare instanceof go_value/* GoNumber */.wK ? bare.value : bare;
}
function prepareArg(value, type) {
    if (value === undefined) {
        if (!canBeNil(type))
            throw new func/* GoError */.nY(`value is nil; should be of type ${type.name}`);
        return nilOf(type);
    }
    const valueType = staticType(value);
    if (valueType === type || type === reflect/* ANY */.x4 || type === reflect/* REFLECT_VALUE */.U1)
        return value;
    const number = integerOf(value);
    if (number !== undefined && ((0,reflect/* isSigned */.JI)(type.kind) || (0,reflect/* isUnsigned */.Eo)(type.kind)))
        return (0,go_value/* integer */.nd)(type, number);
    throw new func/* GoError */.nY(`value has type ${valueType.name}; should be ${type.name}`);
}
function integerOf(value) {
    if (typeof value === "bigint")
        return value;
    return value instanceof go_value/* GoNumber */.wK && typeof value.value === "bigint" ? value.value : undefined;
}
function indexArg(at, limit) {
    if (at === undefined)
        throw new func/* GoError */.nY("cannot index slice/array with nil");
    const number = at instanceof go_value/* GoInterface */._3 ? undefined : integerOf(at);
    if (number === undefined)
        throw new func/* GoError */.nY(`cannot index slice/array with type ${staticType(at).name}`);
    const signed = BigInt.asIntN(64, number);
    if (signed < 0n || signed > BigInt(limit))
        throw new func/* GoError */.nY(`index out of range: ${signed}`);
    return Number(signed);
}
function slice(start, indexes, budget) {
    const given = indirectInterface(start);
    if (given === undefined)
        throw new func/* GoError */.nY("slice of untyped nil");
    const { value: item, isNil } = indirect(given);
    if (isNil)
        throw new func/* GoError */.nY("slice of nil pointer");
    if (indexes.length > 3)
        throw new func/* GoError */.nY(`too many slice indexes: ${indexes.length}`);
    if (typeof item === "string") {
        if (indexes.length === 3)
            throw new func/* GoError */.nY("cannot 3-index slice a string");
        const length = (0,utf8/* byteLength */.dp)(item);
        const { from, to } = bounds(indexes, length, length);
        return (0,utf8/* byteSlice */.D)(item, from, to);
    }
    if (!(item instanceof go_value/* GoSlice */.dP))
        throw new func/* GoError */.nY(`can't slice item of type ${staticType(item).name}`);
    return (0,reslice/* reslice */.q)(item, bounds(indexes, item.items.length, (0,reslice/* capacityOf */.A)(item)), budget);
}
function bounds(indexes, length, capacity) {
    const [from = 0, to = length, max = capacity] = indexes.map((at) => indexArg(at, capacity));
    if (from > to)
        throw new func/* GoError */.nY(`invalid slice index: ${from} > ${to}`);
    if (to > max)
        throw new func/* GoError */.nY(`invalid slice index: ${to} > ${max}`);
    return { from, to, max };
}
function funcs_length(given) {
    const { value, isNil } = indirect(given);
    if (isNil)
        throw new func/* GoError */.nY("len of nil pointer");
    if (value === undefined)
        throw new func/* GoError */.nY(TYPE_OF_NOTHING);
    if (typeof value === "string")
        return BigInt((0,utf8/* byteLength */.dp)(value));
    if (value instanceof go_value/* GoSlice */.dP)
        return BigInt(value.items.length);
    if (value instanceof go_value/* GoMap */.tn)
        return BigInt(value.entries.size);
    throw new func/* GoError */.nY(`len of type ${staticType(value).name}`);
}
function call(name) {
    return (0,func/* variadic */.Oe)([reflect/* REFLECT_VALUE */.U1], reflect/* REFLECT_VALUE */.U1, ([given, ...args], budget) => {
        const callee = indirectInterface(given);
        if (callee === undefined)
            throw new func/* GoError */.nY("call of nil");
        if (!(callee instanceof go_value/* GoFunc */.PN))
            throw new func/* GoError */.nY(`non-function ${name} of type ${staticType(callee).name}`);
        if (!callee.func)
            throw new func/* GoError */.nY("reflect.Value.Call: call of nil function");
        checkCount(name, callee.func, args.length);
        return callee.func.call(prepareArgs(callee.func, args), budget);
    });
}
function checkCount(name, { params, rest }, count) {
    const wrong = `wrong number of args for ${name}: got ${count} want`;
    if (rest && count < params.length)
        throw new func/* GoError */.nY(`${wrong} at least ${params.length}`);
    if (!rest && count !== params.length)
        throw new func/* GoError */.nY(`${wrong} ${params.length}`);
}
function prepareArgs(callee, args) {
    return args.map((arg, place) => {
        const type = paramType(callee, place);
        try {
            return toParam(prepareArg(indirectInterface(arg), type), type);
        }
        catch (thrown) {
            if (!(thrown instanceof func/* GoError */.nY))
                throw thrown;
            throw new func/* GoError */.nY(`arg ${place}: ${thrown.message}`);
        }
    });
}
function textOf(args, budget) {
    const [first] = args;
    if (args.length === 1 && typeof first === "string")
        return first;
    const printables = args.map((arg) => printableValue(arg === null ? undefined : arg));
    return (0,fmt/* sprint */.vV)(printables.map((printable, place) => (printable === undefined ? args[place] : printable)), budget);
}
function escaper(escapeText, growth) {
    return (0,func/* variadic */.Oe)([], reflect/* ANY */.x4, (args, budget) => {
        const text = textOf(args, budget);
        budget.string(text.length * growth);
        return escapeText(text);
    });
}
const shortCircuit = (0,func/* variadic */.Oe)([reflect/* REFLECT_VALUE */.U1], reflect/* REFLECT_VALUE */.U1, ([first]) => first);
function comparison(compare) {
    return (0,metered/* metered */.F3)((0,func/* func */.Pc)([reflect/* REFLECT_VALUE */.U1, reflect/* REFLECT_VALUE */.U1], ([left, right], budget) => compare(left, right, budget)));
}
function isLessOrEqual(left, right, budget) {
    return isLess(left, right) || equalsAny(left, [right], budget);
}
const BUILTINS = new Map([
    ["and", shortCircuit],
    ["call", call("")],
    ["html", escaper(escapeHtml, 6)],
    ["index", (0,metered/* metered */.F3)((0,func/* variadic */.Oe)([reflect/* REFLECT_VALUE */.U1], reflect/* REFLECT_VALUE */.U1, ([item, ...indexes]) => index(item, indexes)))],
    [
        "slice",
        (0,metered/* metered */.F3)((0,func/* variadic */.Oe)([reflect/* REFLECT_VALUE */.U1], reflect/* REFLECT_VALUE */.U1, ([item, ...indexes], budget) => slice(item, indexes, budget))),
    ],
    ["js", escaper(escapeJs, 7)],
    ["len", (0,metered/* metered */.F3)((0,func/* func */.Pc)([reflect/* REFLECT_VALUE */.U1], ([item]) => funcs_length(item)))],
    ["not", (0,func/* func */.Pc)([reflect/* REFLECT_VALUE */.U1], ([value]) => !isTrue(value))],
    ["or", shortCircuit],
    ["print", (0,func/* variadic */.Oe)([], reflect/* ANY */.x4, (args, budget) => (0,fmt/* sprint */.vV)(args, budget))],
    ["printf", (0,func/* variadic */.Oe)([reflect/* STRING */.An], reflect/* ANY */.x4, ([format, ...args], budget) => (0,fmt/* sprintf */.nv)(format, args, budget))],
    ["println", (0,func/* variadic */.Oe)([], reflect/* ANY */.x4, (args, budget) => (0,fmt/* sprintln */.lJ)(args, budget))],
    ["urlquery", escaper(escapeQuery, 9)],
    [
        "eq",
        (0,metered/* metered */.F3)((0,func/* variadic */.Oe)([reflect/* REFLECT_VALUE */.U1], reflect/* REFLECT_VALUE */.U1, ([first, ...others], budget) => equalsAny(first, others, budget))),
    ],
    ["ge", comparison((left, right) => !isLess(left, right))],
    ["gt", comparison((left, right, budget) => !isLessOrEqual(left, right, budget))],
    ["le", comparison(isLessOrEqual)],
    ["lt", comparison(isLess)],
    ["ne", comparison((left, right, budget) => !equalsAny(left, [right], budget))],
]);
function calleeName(value) {
    if (typeof value === "string")
        return value;
    return value === undefined ? "<invalid Value>" : `<${staticType(value).name} Value>`;
}

;// CONCATENATED MODULE: ./src/go/template/variables.ts
class Variables {
    stack;
    constructor(dot) {
        this.stack = [{ name: "$", value: dot }];
    }
    declare(name, value) {
        this.stack.push({ name, value });
    }
    find(name) {
        return this.stack.findLast((variable) => variable.name === name);
    }
    setTop(nth, value) {
        this.stack.at(-nth).value = value;
    }
    mark() {
        return this.stack.length;
    }
    pop(mark) {
        if (this.stack.length > mark)
            this.stack.length = mark;
    }
}

;// CONCATENATED MODULE: ./src/go/template/eval.ts











const MISSING = Symbol("missing");
class Evaluator {
    environment;
    tree;
    node;
    variables;
    constructor(environment, tree, dot) {
        this.environment = environment;
        this.tree = tree;
        this.variables = new Variables(dot);
    }
    get offset() {
        return this.node?.offset ?? 0;
    }
    at(node) {
        this.node = node;
        this.environment.budget.steps(1);
    }
    fail = (text, cause) => {
        const { name, source } = this.tree;
        const { offset } = this;
        const { line, column } = positionAt(source.text, offset);
        const context = this.node ? describeNode(this.node) : "";
        throw new TemplateError(`template: ${source.name}:${line}:${column}: executing ${(0,strconv/* quoteInError */.Wn)(name)} at <${context}>: ${text}`, { stage: "exec", line, column, offset, reason: text }, { cause });
    };
    nested(run) {
        return this.environment.nesting.within(run);
    }
    setVariable(name, value) {
        this.variable(name).value = value;
    }
    variable(name) {
        return this.variables.find(name) ?? this.fail(`undefined variable: ${name}`);
    }
    pipeline(dot, pipe) {
        this.at(pipe);
        let value = MISSING;
        for (const command of pipe.commands) {
            value = this.command(dot, command, value);
            if (value instanceof go_value/* GoInterface */._3)
                value = value.elem ?? undefined;
        }
        const result = value === MISSING ? undefined : value;
        for (const { path } of pipe.declarations) {
            const name = path[0];
            if (pipe.isAssign)
                this.setVariable(name, result);
            else
                this.variables.declare(name, result);
        }
        return result;
    }
    operand(dot, node) {
        const { offset } = node;
        const commands = [{ kind: "command", offset, args: [node] }];
        return this.pipeline(dot, { kind: "pipe", offset, isAssign: false, declarations: [], commands });
    }
    command(dot, command, final) {
        const { args } = command;
        const first = args[0];
        switch (first.kind) {
            case "field":
                this.at(first);
                return this.fieldChain(dot, dot, first, first.path, args, final);
            case "chain":
                return this.chain(dot, first, args, final);
            case "identifier":
                return this.functionCall(dot, first, command, args, final);
            case "pipe":
                this.refuseArgs(args, final);
                return this.nested(() => this.pipeline(dot, first));
            case "variable":
                return this.variableChain(dot, first, args, final);
            default:
                this.at(first);
                this.refuseArgs(args, final);
                if (first.kind === "dot")
                    return dot;
                if (first.kind === "nil")
                    return this.fail("nil is not a command");
                return idealConstant(first, this.fail);
        }
    }
    refuseArgs(args, final) {
        if (args.length > 1 || final !== MISSING) {
            this.fail(`can't give argument to non-function ${describeNode(args[0])}`);
        }
    }
    chain(dot, chain, args, final) {
        this.at(chain);
        if (chain.term.kind === "nil")
            this.fail(`indirection through explicit nil in ${describeNode(chain)}`);
        const receiver = this.arg(dot, undefined, chain.term);
        return this.fieldChain(dot, receiver, chain, chain.path, args, final);
    }
    variableChain(dot, node, args, final) {
        this.at(node);
        const { value } = this.variable(node.path[0]);
        if (node.path.length > 1)
            return this.fieldChain(dot, value, node, node.path.slice(1), args, final);
        this.refuseArgs(args, final);
        if (typeof value === "string")
            this.environment.inclusions?.notice(value);
        return value;
    }
    fieldChain(dot, start, node, path, args, final) {
        let receiver = start;
        for (const [index, name] of path.entries()) {
            const isLast = index === path.length - 1;
            const value = this.field(dot, name, node, isLast ? args : [], isLast ? final : MISSING, receiver);
            this.environment.reads?.ofField(value, name, { start, receiver });
            receiver = value;
        }
        return receiver;
    }
    field(dot, name, node, args, final, receiver) {
        const selected = selectField(receiver, name, {
            hasArgs: args.length > 1 || final !== MISSING,
            missingKey: this.environment.missingKey,
        });
        switch (selected.kind) {
            case "value":
                return selected.value;
            case "method":
                return this.call(dot, selected.method, node, name, args, final);
            case "error":
                return this.fail(selected.text);
        }
    }
    functionCall(dot, node, command, args, final) {
        this.at(node);
        const { name } = node;
        const custom = this.environment.functions.get(name);
        if (custom)
            return this.call(dot, custom, command, name, args, final);
        const builtin = BUILTINS.get(name);
        if (!builtin)
            return this.fail(`${(0,strconv/* quoteInError */.Wn)(name)} is not a defined function`);
        if (name === "and" || name === "or")
            return this.shortCircuit(dot, builtin, name, args, final);
        if (name !== "call")
            return this.call(dot, builtin, command, name, args, final);
        const callee = args.length > 1 ? describeNode(args[1]) : calleeName(final);
        return this.call(dot, call(callee), command, name, args, final);
    }
    shortCircuit(dot, builtin, name, args, final) {
        const given = args.slice(1);
        const withFinal = given.length + (final === MISSING ? 0 : 1);
        checkArgCount(name, builtin, { given: given.length, withFinal }, this.fail);
        const type = builtin.rest;
        let value;
        for (const arg of given) {
            value = this.arg(dot, type, arg);
            if (isTrue(value) === (name === "or"))
                return value;
        }
        return final === MISSING ? value : final;
    }
    call(dot, callee, node, name, args, final) {
        const given = args.slice(1);
        const withFinal = given.length + (final === MISSING ? 0 : 1);
        checkArgCount(name, callee, { given: given.length, withFinal }, this.fail);
        const values = given.map((arg, index) => {
            const type = paramType(callee, index);
            return toParam(this.arg(dot, type, arg), type);
        });
        if (final !== MISSING) {
            const type = paramType(callee, given.length);
            values.push(toParam(validateType(final, type, this.fail), type));
        }
        this.environment.reads?.ofCall(name, values);
        try {
            const result = callee.call(values, this.environment.budget);
            this.environment.reads?.ofResult(name, values, result, given);
            if (typeof result === "string")
                return (0,pieces/* flat */.C)(result);
            return result === null ? new go_value/* GoInterface */._3(null) : result;
        }
        catch (thrown) {
            if (!(thrown instanceof func/* GoError */.nY))
                throw thrown;
            this.at(node);
            return this.fail(`error calling ${name}: ${thrown.message}`, thrown);
        }
    }
    arg(dot, type, node) {
        this.at(node);
        switch (node.kind) {
            case "dot":
                return validateType(dot, type, this.fail);
            case "nil":
                return type && canBeNil(type) ? nilOf(type) : this.fail(`cannot assign nil to ${type?.name}`);
            case "field":
                return validateType(this.fieldChain(dot, dot, node, node.path, [node], MISSING), type, this.fail);
            case "variable":
                return validateType(this.variableChain(dot, node, [], MISSING), type, this.fail);
            case "pipe":
                return validateType(this.nested(() => this.pipeline(dot, node)), type, this.fail);
            case "identifier":
                return validateType(this.functionCall(dot, node, node, [], MISSING), type, this.fail);
            case "chain":
                return validateType(this.chain(dot, node, [], MISSING), type, this.fail);
            default:
                return constantOf(node, type, this.fail);
        }
    }
}

;// CONCATENATED MODULE: ./src/go/template/piece-list.ts
const NONE = new Uint32Array();
const FIRST_CAPACITY = 8;
class PieceList {
    #outputStarts = NONE;
    #origins = NONE;
    #length = 0;
    get length() {
        return this.#length;
    }
    add(kind, outputStart, sourceStart) {
        if (this.#length === this.#origins.length)
            this.#grow();
        this.#outputStarts[this.#length] = outputStart;
        this.#origins[this.#length] = 2 * sourceStart + (kind === "text" ? 1 : 0);
        this.#length++;
    }
    at(index) {
        const origin = this.#origins[index];
        return {
            outputStart: this.#outputStarts[index],
            sourceStart: origin >>> 1,
            kind: origin % 2 === 1 ? "text" : "action",
        };
    }
    endOf(index, text) {
        return index + 1 < this.#length ? this.#outputStarts[index + 1] : text.length;
    }
    indexAt(offset) {
        const starts = this.#outputStarts;
        let low = 0;
        let high = this.#length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
    *[Symbol.iterator]() {
        for (let index = 0; index < this.#length; index++)
            yield this.at(index);
    }
    #grow() {
        const capacity = Math.max(FIRST_CAPACITY, 2 * this.#length);
        this.#outputStarts = copied(this.#outputStarts, capacity);
        this.#origins = copied(this.#origins, capacity);
    }
}
function copied(numbers, capacity) {
    const copy = new Uint32Array(capacity);
    copy.set(numbers);
    return copy;
}

;// CONCATENATED MODULE: ./src/go/template/inclusions.ts

class Inclusions {
    #byText = new Map();
    #noticed = new Set();
    add(inclusion) {
        this.#byText.set(inclusion.text, inclusion);
        this.#noticed.add(inclusion);
    }
    notice(text) {
        const inclusion = this.#byText.get(text);
        if (inclusion)
            this.#noticed.add(inclusion);
    }
    during(evaluate) {
        const before = this.#noticed;
        this.#noticed = new Set();
        const result = evaluate();
        const seen = this.#noticed;
        this.#noticed = before;
        return { result, seen };
    }
}
const CHARACTERS_A_STEP = 16;
const STEPS_PER_LINE = 8;
function piecesThrough(text, sourceStart, { inclusions, budget }) {
    for (const inclusion of inclusions)
        if (inclusion.text === text)
            return inclusion.pieces;
    budget.steps(Math.ceil(text.length / CHARACTERS_A_STEP));
    const searches = searchesByLine(inclusions, budget);
    const pieces = new PieceList();
    let from = 0;
    for (const { start, end, content } of linesOf(text)) {
        const having = searches.get(content);
        if (!having)
            continue;
        budget.steps(having.length);
        const [found] = having.map((search) => search.find(content));
        if (start > from)
            pieces.add("action", from, sourceStart);
        addCut(pieces, { ...found, length: end - start, outputStart: start });
        from = end;
    }
    if (from < text.length)
        pieces.add("action", from, sourceStart);
    return pieces;
}
function searchesByLine(inclusions, budget) {
    const byLine = new Map();
    for (const inclusion of inclusions) {
        const search = new LineSearch(inclusion, budget);
        for (const content of search.lines()) {
            const having = byLine.get(content);
            if (having)
                having.push(search);
            else
                byLine.set(content, [search]);
        }
    }
    return byLine;
}
function* linesOf(text) {
    for (const { index, 0: content } of text.matchAll(/[^\s](?:[^\n]*[^\s])?/g)) {
        yield { start: index, end: index + content.length, content };
    }
}
class LineSearch {
    inclusion;
    #places = new Map();
    #next = 0;
    constructor(inclusion, budget) {
        this.inclusion = inclusion;
        budget.steps(Math.ceil(inclusion.text.length / CHARACTERS_A_STEP));
        for (const { start, content } of linesOf(inclusion.text)) {
            budget.steps(STEPS_PER_LINE);
            const places = this.#places.get(content);
            if (places)
                places.push(start);
            else
                this.#places.set(content, [start]);
        }
    }
    lines() {
        return this.#places.keys();
    }
    find(content) {
        const places = this.#places.get(content);
        const start = places[firstFrom(places, this.#next)] ?? places[0];
        this.#next = start + content.length;
        return { inclusion: this.inclusion, start };
    }
}
function firstFrom(places, offset) {
    let low = 0;
    let high = places.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (places[middle] < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function addCut(to, { inclusion: { pieces }, start, length, outputStart }) {
    for (let index = pieces.indexAt(start); index < pieces.length; index++) {
        const piece = pieces.at(index);
        if (piece.outputStart >= start + length)
            break;
        const skipped = piece.kind === "text" ? Math.max(0, start - piece.outputStart) : 0;
        to.add(piece.kind, outputStart + Math.max(0, piece.outputStart - start), piece.sourceStart + skipped);
    }
}

;// CONCATENATED MODULE: ./src/go/template/limits.ts

const DEFAULT_LIMITS = {
    source: 16 * 1024 * 1024,
    action: 256 * 1024,
    tokens: 1_000_000,
    nesting: 500,
    depth: 600,
    templateDepth: 200,
    steps: 5_000_000,
    output: 32 * 1024 * 1024,
    string: 1024 * 1024,
    strings: 64 * 1024 * 1024,
    items: 100_000,
    valueDepth: 100,
    durationMs: 5_000,
    memoryBytes: 256 * 1024 * 1024,
};
const MIB = 1024 * 1024;
const STEPS_PER_LOOK = 1_000;
const UNITS_PER_LOOK = 64 * 1024;
const UNITS_PER_STEP = 20;
class Meter {
    limits;
    now;
    memory;
    onSteps;
    stepsUsed = 0;
    stepsReported = 0;
    nextLook = STEPS_PER_LOOK;
    stringsUsed = 0;
    nextLookAtStrings = UNITS_PER_LOOK;
    deadline;
    maxBytes;
    constructor(limits, now, memory, onSteps = () => { }) {
        this.limits = limits;
        this.now = now;
        this.memory = memory;
        this.onSteps = onSteps;
        this.deadline = now() + limits.durationMs;
        this.maxBytes = memory() + limits.memoryBytes;
    }
    steps(count) {
        this.stepsUsed += count;
        if (this.stepsUsed < this.nextLook)
            return;
        if (this.stepsUsed > this.limits.steps)
            throw new func/* LimitError */.oC(`more than ${this.limits.steps} steps`);
        this.reportSteps();
        this.look();
        this.nextLook = this.stepsUsed + STEPS_PER_LOOK;
    }
    reportSteps() {
        const count = this.stepsUsed - this.stepsReported;
        this.stepsReported = this.stepsUsed;
        this.onSteps(count);
    }
    string(length, added = length) {
        if (length > this.limits.string)
            throw new func/* LimitError */.oC(`a string longer than ${this.limits.string}`);
        this.stringsUsed += added;
        if (this.stringsUsed > this.limits.strings) {
            throw new func/* LimitError */.oC(`strings of more than ${this.limits.strings} in all`);
        }
        this.steps(added / UNITS_PER_STEP);
        if (this.stringsUsed < this.nextLookAtStrings)
            return;
        this.look();
        this.nextLookAtStrings = this.stringsUsed + UNITS_PER_LOOK;
    }
    items(count) {
        if (count > this.limits.items)
            throw new func/* LimitError */.oC(`a list of more than ${this.limits.items} items`);
        this.steps(count);
    }
    look() {
        if (this.now() > this.deadline)
            throw new func/* LimitError */.oC(`longer than ${this.limits.durationMs} ms`);
        if (this.memory() > this.maxBytes)
            throw new func/* LimitError */.oC(`more than ${this.limits.memoryBytes / MIB} MiB of memory`);
    }
    depth(depth) {
        if (depth > this.limits.valueDepth)
            throw new func/* LimitError */.oC(`a value nested deeper than ${this.limits.valueDepth}`);
    }
}
function limitOf(thrown) {
    if (thrown instanceof func/* LimitError */.oC)
        return thrown;
    if (!(thrown instanceof RangeError))
        return undefined;
    return new func/* LimitError */.oC(/call stack/i.test(thrown.message) ? "the stack" : "memory");
}
class Nesting {
    limit;
    what;
    depth = 0;
    constructor(limit, what) {
        this.limit = limit;
        this.what = what;
    }
    within(run) {
        if (this.depth >= this.limit)
            throw new func/* LimitError */.oC(`${this.what} deeper than ${this.limit}`);
        this.depth++;
        const result = run();
        this.depth--;
        return result;
    }
}

;// CONCATENATED MODULE: ./src/go/template/turns.ts



function* turnsOf(value, node, { fail, budget }) {
    if (value === undefined)
        return;
    if (value instanceof go_value/* GoSlice */.dP)
        return yield* sliceTurns(value);
    if (value instanceof go_value/* GoMap */.tn)
        return yield* mapTurns(value, budget);
    const type = typeof value === "bigint" ? reflect/* INT */.I8 : value instanceof go_value/* GoNumber */.wK ? value.type : undefined;
    if (!type || !((0,reflect/* isSigned */.JI)(type.kind) || (0,reflect/* isUnsigned */.Eo)(type.kind))) {
        return fail(`range can't iterate over ${show(value, budget)}`);
    }
    if (node.pipe.declarations.length > 1) {
        fail(`can't use ${show(value, budget)} to iterate over more than one variable`);
    }
    yield* integerTurns(type, value instanceof go_value/* GoNumber */.wK ? value.value : value);
}
function* sliceTurns(slice) {
    const elem = slice.type.elem;
    for (const [index, item] of slice.items.entries())
        yield [BigInt(index), fromPlace(elem, item, true)];
}
function* mapTurns(map, budget) {
    const { key, elem } = map.type;
    budget.steps(map.entries.size);
    for (const [name, value] of (0,go_value/* sortedEntries */.CA)(map, budget)) {
        yield [fromPlace(key, name), fromPlace(elem, value)];
    }
}
function* integerTurns(type, count) {
    for (let turn = 0n; turn < count; turn++)
        yield [undefined, (0,go_value/* integer */.nd)(type, turn)];
}

;// CONCATENATED MODULE: ./src/go/template/exec.ts












function exec(tree, dot, templates, execution, output) {
    new State({ templates, execution, output }, tree, dot).run();
}
class State {
    context;
    tree;
    dot;
    evaluator;
    tests = [];
    constructor(context, tree, dot) {
        this.context = context;
        this.tree = tree;
        this.dot = dot;
        const { execution, templates } = context;
        this.evaluator = new Evaluator({ ...execution, functions: templates.functions }, tree, dot);
    }
    run() {
        try {
            this.walkList(this.dot, this.tree.root);
        }
        catch (thrown) {
            throw this.withPlace(thrown);
        }
    }
    withPlace(thrown) {
        const limit = limitOf(thrown);
        if (!limit || this.tree.source !== this.context.execution.source)
            return thrown;
        const { offset } = this.evaluator;
        const place = positionAt(this.tree.source.text, offset);
        return new TemplateError(limit.message, { stage: "limit", ...place, offset }, { cause: limit });
    }
    walkList(dot, list) {
        for (const node of list.nodes) {
            const jump = this.walk(dot, node);
            if (!jump)
                continue;
            this.context.execution.leftOut?.ofJump(jump, list, node, this.placeOf(node));
            return jump;
        }
        return undefined;
    }
    walk(dot, node) {
        this.evaluator.at(node);
        const { absent, source } = this.context.execution;
        if (this.tree.source === source)
            absent.offset = node.offset;
        switch (node.kind) {
            case "action":
                this.printAction(dot, node);
                return undefined;
            case "text":
                this.context.output.write("text", node.text, node.offset);
                return undefined;
            case "break":
            case "continue":
                return node.kind;
            case "if":
            case "with":
                return this.evaluator.nested(() => this.walkIfOrWith(dot, node));
            case "range":
                return this.evaluator.nested(() => this.walkRange(dot, node));
            case "template":
                this.walkTemplate(dot, node);
                return undefined;
        }
    }
    printAction(dot, node) {
        const { inclusions, budget, leftOut } = this.context.execution;
        const before = leftOut?.count;
        const evaluate = () => this.evaluator.pipeline(dot, node.pipe);
        const { result, seen } = inclusions?.during(evaluate) ?? { result: evaluate(), seen: undefined };
        this.noticeAbsentPrint(dot, node, result);
        if (node.pipe.declarations.length > 0) {
            leftOut?.ofVariables(node, this.placeOf(node));
            return;
        }
        if (typeof result === "boolean" && compares(node))
            this.noticeAbsent(dot, node, result);
        this.evaluator.at(node);
        const text = this.print(node, result);
        if (leftOut?.count === before)
            leftOut?.ofAction(node, text, this.placeOf(node));
        if (!seen || seen.size === 0) {
            this.context.output.write("action", text, node.delimOffset);
            return;
        }
        const pieces = piecesThrough(text, node.delimOffset, { inclusions: seen, budget });
        budget.steps(pieces.length);
        this.context.output.writePieces(text, pieces);
    }
    print(node, value) {
        if (typeof value === "string")
            return value;
        const printable = printableValue(value);
        if (printable === undefined) {
            return this.evaluator.fail(`can't print ${describeNode(node)} of type ${(0,go_value/* typeOf */.QP)(value)?.name}`);
        }
        return (0,fmt/* sprint */.vV)([printable], this.context.execution.budget);
    }
    walkIfOrWith(dot, node) {
        const mark = this.evaluator.variables.mark();
        const value = this.evaluator.pipeline(dot, node.pipe);
        let jump;
        this.tests.push(node.pipe);
        const isTaken = isTrue(value);
        this.context.execution.leftOut?.ofBranch(node, { isTaken, ...this.placeOf(node) });
        if (isTaken)
            jump = this.walkList(node.kind === "with" ? value : dot, node.list);
        else if (node.elseList)
            jump = this.walkList(dot, node.elseList);
        this.tests.pop();
        if (compares(node) && !isTaken)
            this.noticeAbsent(dot, node, value);
        this.evaluator.variables.pop(mark);
        return jump;
    }
    walkRange(dot, node) {
        const mark = this.evaluator.variables.mark();
        const { value } = indirect(this.evaluator.pipeline(dot, node.pipe));
        const bodyMark = this.evaluator.variables.mark();
        const { leftOut, budget } = this.context.execution;
        let turns = 0;
        let jump;
        for (const [index, elem] of turnsOf(value, node, { fail: this.evaluator.fail, budget })) {
            if (jump === "break") {
                leftOut?.ofBreak(node, this.placeOf(node));
                break;
            }
            turns++;
            budget.steps(1);
            this.setRangeVariables(node, index, elem);
            jump = this.walkList(elem, node.list);
            this.evaluator.variables.pop(bodyMark);
            if (jump === "continue")
                jump = undefined;
        }
        leftOut?.ofBranch(node, { isTaken: turns > 0, ...this.placeOf(node) });
        if (turns === 0 && node.elseList)
            jump = this.walkList(dot, node.elseList);
        this.evaluator.variables.pop(mark);
        if (turns === 0)
            this.noticeAbsent(dot, node, value);
        return jump === "break" ? undefined : jump;
    }
    placeOf({ offset }) {
        const { absent, source } = this.context.execution;
        return { offset: this.tree.source === source ? offset : absent.offset, trees: this.context.templates.trees };
    }
    noticeAbsent(dot, node, value) {
        const { absent, budget } = this.context.execution;
        const { offset } = this.placeOf(node);
        if (absent.asked.has(node) || absent.noticed.has(offset))
            return;
        budget.steps(this.tests.length + 1);
        const read = (operand) => this.evaluator.operand(dot, operand);
        const what = node.kind === "range"
            ? absentIn(node, isNil(value) ? undefined : value, { tests: this.tests, read })
            : absentCompared(node, { tests: this.tests, read: (operand) => this.readAgain(dot, operand) });
        if (isNil(value))
            absent.asked.add(node);
        if (what !== undefined)
            this.noticeOnce({ readBy: node.kind === "with" ? "if" : node.kind, offset, what });
    }
    noticeAbsentPrint(dot, node, result) {
        const { offset } = this.placeOf(node);
        if (this.context.execution.absent.noticed.has(offset))
            return;
        const read = (operand) => this.readAgain(dot, operand);
        const absent = absentPrinted(node, result, { tests: this.tests, read });
        if (absent)
            this.noticeOnce({ ...absent, offset });
    }
    noticeOnce(value) {
        const { absent } = this.context.execution;
        absent.noticed.add(value.offset);
        absent.notice(value);
    }
    readAgain(dot, operand) {
        try {
            return this.evaluator.operand(dot, operand);
        }
        catch (error) {
            if (error instanceof TemplateError && error.stage === "exec")
                return "";
            throw error;
        }
    }
    setRangeVariables({ pipe }, index, elem) {
        const names = pipe.declarations.map(({ path }) => path[0]);
        if (pipe.isAssign) {
            if (names.length > 1)
                this.evaluator.setVariable(names[0], index);
            if (names.length > 0)
                this.evaluator.setVariable(names.at(-1), elem);
            return;
        }
        if (names.length > 0)
            this.evaluator.variables.setTop(1, elem);
        if (names.length > 1)
            this.evaluator.variables.setTop(2, index);
    }
    walkTemplate(dot, node) {
        const { templates, execution } = this.context;
        const tree = templates.trees.get(node.name) ?? this.evaluator.fail(`template ${(0,strconv/* quoteInError */.Wn)(node.name)} not defined`);
        const inner = node.pipe ? this.evaluator.pipeline(dot, node.pipe) : undefined;
        this.noticeAbsentPrint(dot, node, inner);
        execution.calls.within(() => this.evaluator.nested(() => new State(this.context, tree, inner).run()));
    }
}

;// CONCATENATED MODULE: ./src/go/template/output.ts




class Output {
    limit;
    texts = new pieces/* Pieces */.q();
    list = new PieceList();
    constructor(limit) {
        this.limit = limit;
    }
    get pieces() {
        return this.list;
    }
    write(kind, text, sourceStart) {
        if (text === "")
            return;
        const outputStart = this.texts.length;
        this.add(text);
        this.list.add(kind, outputStart, sourceStart);
    }
    writePieces(text, pieces) {
        const start = this.texts.length;
        this.add(text);
        for (const { kind, outputStart, sourceStart } of pieces)
            this.list.add(kind, start + outputStart, sourceStart);
    }
    add(text) {
        if (this.texts.length + text.length > this.limit)
            throw new func/* LimitError */.oC(`output longer than ${this.limit}`);
        this.texts.add(text);
    }
    joined() {
        const text = this.texts.end("");
        return text.isWellFormed() ? text : (0,utf8/* decodeUtf8 */._6)((0,utf8/* encodeUtf8 */.Af)(text));
    }
    bytes() {
        return (0,utf8/* encodeUtf8 */.Af)(this.texts.end(""));
    }
    rendered() {
        const { pieces } = this;
        const text = this.texts.end("");
        if (text.isWellFormed())
            return { text, pieces };
        const bytes = (0,utf8/* encodeUtf8 */.Af)(text);
        const joined = (0,utf8/* decodeUtf8 */._6)(bytes);
        return { text: joined.toWellFormed(), pieces: moveTo(joined, text, pieces), bytes };
    }
}
function moveTo(joined, text, pieces) {
    const moved = new PieceList();
    let bytes = 0;
    let joinedAt = 0;
    let joinedBytes = 0;
    let index = 0;
    for (const { kind, outputStart, sourceStart } of pieces) {
        while (joinedBytes < bytes) {
            const character = String.fromCodePoint(joined.codePointAt(joinedAt));
            joinedAt += character.length;
            joinedBytes += (0,utf8/* byteLength */.dp)(character);
        }
        moved.add(kind, joinedAt, sourceStart);
        bytes += (0,utf8/* byteLength */.dp)(text.slice(outputStart, pieces.endOf(index, text)));
        index++;
    }
    return moved;
}

;// CONCATENATED MODULE: ./src/go/template/associated.ts






const associated_CHARACTERS_A_STEP = 4;
const STEPS_AN_ACTION = 48;
class AssociatedTemplates {
    trees;
    execution;
    options;
    functions;
    constructor(trees, execution, options) {
        this.trees = trees;
        this.execution = execution;
        this.options = options;
        this.functions = new Map([...options.functions, ...options.bind(this)]);
    }
    execute(name, data) {
        const tree = this.trees.get(name);
        if (!tree)
            throw new func/* GoError */.nY(`template: no template ${(0,strconv/* quoteInError */.Wn)(name)} associated with template ${(0,strconv/* quoteInError */.Wn)(this.options.name)}`);
        const output = this.#run(tree, data);
        const text = output.joined();
        this.execution.budget.string(text.length);
        if (tree.source === this.execution.source) {
            this.execution.inclusions?.add({ text, pieces: output.pieces });
        }
        return text;
    }
    parse(text) {
        const { name } = this.options;
        this.execution.budget.string(text.length);
        const actions = text.split("{{").length - 1;
        this.execution.budget.steps(Math.ceil(text.length / associated_CHARACTERS_A_STEP) + STEPS_AN_ACTION * actions);
        const parsed = asGoError(() => this.options.parse(text, name));
        const trees = new Map(this.trees);
        for (const [key, tree] of parsed) {
            if (key === name || !trees.has(key) || !isEmptyList(tree.root))
                trees.set(key, tree);
        }
        const copy = new AssociatedTemplates(trees, this.execution, this.options);
        return { execute: (data) => copy.#run(parsed.get(name), data).joined() };
    }
    #run(tree, data) {
        const { limits, calls, nesting } = this.execution;
        const output = new Output(limits.output);
        const run = () => exec(tree, data ?? undefined, this, this.execution, output);
        asGoError(() => calls.within(() => nesting.within(run)));
        return output;
    }
}
function asGoError(run) {
    try {
        return run();
    }
    catch (thrown) {
        if (!(thrown instanceof TemplateError) || thrown.stage === "limit")
            throw thrown;
        throw new func/* GoError */.nY(thrown.message, { cause: thrown });
    }
}

;// CONCATENATED MODULE: ./src/go/template/left-out.ts

const NO_VARIABLES = new Set();
class LeftOutParts {
    options;
    #count = 0;
    #entry;
    #known = new WeakMap();
    #knownByText = new WeakMap();
    #variables = new WeakMap();
    #read = new WeakMap();
    constructor(options) {
        this.options = options;
        this.#entry = new RegExp(`(?<![\\w-])${options.key}["']?\\s*:`);
    }
    get count() {
        return this.#count;
    }
    ofBranch(node, { isTaken, ...place }) {
        const { list, elseList } = node;
        const [taken, left] = isTaken ? [list, elseList] : [elseList, list];
        const { trees } = place;
        const variables = this.#variablesOf(trees);
        const has = (part) => this.#listHas(part, trees, variables);
        if (!left || !has(left) || (taken && has(taken)))
            return;
        this.#notice(isTaken ? `else of ${conditionOf(node)}` : conditionOf(node), place);
    }
    ofJump(jump, list, node, place) {
        const behind = list.nodes.slice(list.nodes.indexOf(node) + 1);
        const variables = this.#variablesOf(place.trees);
        if (!behind.some((each) => this.#has(each, place.trees, variables)))
            return;
        this.#notice(isBranch(node) ? `${jump} in ${conditionOf(node)}` : jump, place);
    }
    ofBreak(node, place) {
        if (this.#listHas(node.list, place.trees, this.#variablesOf(place.trees)))
            this.#notice(`break in ${conditionOf(node)}`, place);
    }
    ofAction({ pipe }, printed, place) {
        if (this.#has(pipe, place.trees, NO_VARIABLES) && !printed.includes(this.options.key))
            this.#notice(describeNode(pipe), place);
    }
    ofVariables({ pipe }, place) {
        const isRead = () => pipe.declarations.some(({ path }) => this.#readIn(place.trees).has(path[0]));
        if (this.#has(pipe, place.trees, NO_VARIABLES) && !isRead())
            this.#notice(describeNode(pipe), place);
    }
    #notice(what, { offset }) {
        this.#count++;
        this.options.notice({ what, offset });
    }
    #listHas(list, trees, variables) {
        const memory = variables === NO_VARIABLES ? this.#knownByText : this.#known;
        const known = memory.get(list);
        if (known !== undefined)
            return known;
        memory.set(list, false);
        const has = list.nodes.some((node) => this.#has(node, trees, variables));
        memory.set(list, has);
        return has;
    }
    #has(node, trees, variables) {
        const isIn = (inner) => this.#has(inner, trees, variables);
        switch (node.kind) {
            case "list":
                return this.#listHas(node, trees, variables);
            case "text":
                return this.#entry.test(node.text.replace(COMMENT, ""));
            case "if":
            case "range":
            case "with":
                return isIn(node.list) || (node.elseList !== undefined && isIn(node.elseList));
            case "template":
                return this.#templateHas(node.name, trees, variables);
            case "action":
                return isIn(node.pipe);
            case "pipe":
                return node.declarations.some(isIn) || node.commands.some(isIn);
            case "command":
                return node.args.some(isIn);
            case "string":
                return node.text === this.options.key || this.#templateHas(node.text, trees, variables);
            case "variable":
                return variables.has(node.path[0]);
            default:
                return false;
        }
    }
    #templateHas(name, trees, variables) {
        const tree = trees.get(name);
        return tree !== undefined && this.#listHas(tree.root, trees, variables);
    }
    #variablesOf(trees) {
        const known = this.#variables.get(trees);
        if (known)
            return known;
        const found = new Set();
        const has = (node) => this.#has(node, trees, NO_VARIABLES);
        const read = (node) => {
            if (node.kind === "list")
                node.nodes.forEach(read);
            if (node.kind === "action" && has(node.pipe))
                for (const { path } of node.pipe.declarations)
                    found.add(path[0]);
            if (!isBranch(node))
                return;
            const isLoop = node.kind === "range" && has(node.list);
            if (isLoop)
                for (const name of variablesIn(node.pipe))
                    found.add(name);
            read(node.list);
            if (node.elseList)
                read(node.elseList);
        };
        for (const { root } of trees.values())
            read(root);
        found.delete("$");
        this.#variables.set(trees, found);
        return found;
    }
    #readIn(trees) {
        const known = this.#read.get(trees);
        if (known)
            return known;
        const found = new Set();
        for (const { root } of trees.values())
            for (const pipe of pipesIn(root))
                for (const name of variablesIn(pipe))
                    found.add(name);
        this.#read.set(trees, found);
        return found;
    }
}
const COMMENT = /(?<=^|\s)#.*/gm;
function isBranch(node) {
    return node.kind === "if" || node.kind === "range" || node.kind === "with";
}
function conditionOf({ kind, pipe }) {
    return `${kind} ${describeNode(pipe)}`;
}
function* variablesIn(arg) {
    if (arg.kind === "variable")
        yield arg.path[0];
    if (arg.kind === "chain")
        yield* variablesIn(arg.term);
    if (arg.kind === "pipe")
        for (const { args } of arg.commands)
            for (const each of args)
                yield* variablesIn(each);
}

;// CONCATENATED MODULE: ./src/go/template/merge-slips.ts


const WINNERS = {
    merge: "first",
    mergeOverwrite: "last",
    mustMerge: "first",
    mustMergeOverwrite: "last",
};
function isMerging(func) {
    return Object.hasOwn(WINNERS, func);
}
class MergeSlips {
    budget;
    #literals = new WeakMap();
    constructor(budget) {
        this.budget = budget;
    }
    ofDict(args, nodes, { entries }) {
        const literals = new Map();
        for (const [key, value] of entries) {
            this.budget.steps(1);
            if (value instanceof go_value/* GoMap */.tn && this.#literals.has(value.entries))
                literals.set(key, value);
        }
        for (const [index, node] of nodes.entries()) {
            const key = index % 2 === 1 ? nodes[index - 1] : undefined;
            const isLiteral = node.kind === "string" || node.kind === "number" || node.kind === "bool";
            if (key?.kind === "string" && isLiteral)
                literals.set(key.text, args[index]);
        }
        if (literals.size > 0)
            this.#literals.set(entries, literals);
    }
    hiddenBy(func, args) {
        const maps = args.filter((arg) => arg instanceof go_value/* GoMap */.tn);
        return this.#hidden(WINNERS[func] === "last" ? maps.reverse() : maps, WINNERS[func] === "last");
    }
    #hidden(maps, isOverwritten) {
        for (const [index, { entries }] of maps.entries()) {
            for (const [key, literal] of this.#literals.get(entries) ?? []) {
                this.budget.steps(maps.length);
                if (entries.get(key) !== literal)
                    continue;
                const found = literal instanceof go_value/* GoMap */.tn
                    ? this.#hidden(maps.map((map) => map.entries.get(key)).filter((value) => value instanceof go_value/* GoMap */.tn), isOverwritten)
                    : this.#hides(key, literal, { maps, index, isOverwritten });
                if (found !== undefined)
                    return found;
            }
        }
        return undefined;
    }
    #hides(key, literal, { maps, index, isOverwritten }) {
        const isGiven = (value) => isOverwritten ? value !== undefined && value !== null && value !== "" : isTrue(value);
        const isOfWinner = maps.slice(0, index).some(({ entries }) => isGiven(entries.get(key)));
        if (isOfWinner || !isGiven(literal))
            return undefined;
        const isHidden = maps.slice(index + 1).some(({ entries }) => {
            const value = entries.get(key);
            const isLiteral = this.#literals.get(entries)?.has(key) && this.#literals.get(entries)?.get(key) === value;
            return isGiven(value) && !isLiteral && !printsAs(value, literal);
        });
        return isHidden ? String(key) : undefined;
    }
}
function printsAs(one, other) {
    const scalar = (value) => (value instanceof go_value/* GoNumber */.wK ? value.value : value);
    const [left, right] = [scalar(one), scalar(other)];
    return typeof left !== "object" && String(left) === String(right);
}

;// CONCATENATED MODULE: ./src/go/template/item.ts


const KEYWORDS = new Map([
    [".", "dot"],
    ["block", "block"],
    ["break", "break"],
    ["continue", "continue"],
    ["define", "define"],
    ["else", "else"],
    ["end", "end"],
    ["if", "if"],
    ["range", "range"],
    ["nil", "nil"],
    ["template", "template"],
    ["with", "with"],
]);
function describeItem(item) {
    if (KEYWORDS.get(item.value) === item.type)
        return `<${item.value}>`;
    if ((0,utf8/* byteLength */.dp)(item.value) > 10)
        return `${(0,strconv/* quoteInError */.Wn)([...item.value].slice(0, 10).join(""))}...`;
    return (0,strconv/* quoteInError */.Wn)(item.value);
}

;// CONCATENATED MODULE: ./src/go/template/rune.ts


const EOF = -1;
function isSpace(rune) {
    return rune === 0x20 || rune === 0x09 || rune === 0x0d || rune === 0x0a;
}
function isDigit(character) {
    return character >= "0" && character <= "9";
}
function isAlphaNumeric(rune) {
    if (rune === EOF)
        return false;
    if (rune >= 0x80)
        return /^[\p{L}\p{Nd}]$/u.test(String.fromCodePoint(rune));
    const letter = rune | 0x20;
    return (letter >= 0x61 && letter <= 0x7a) || (rune >= 0x30 && rune <= 0x39) || rune === 0x5f;
}
function trimEnd(text, from, to) {
    let end = to;
    while (end > from && isSpace(text.charCodeAt(end - 1)))
        end--;
    return end;
}
function trimStart(text, from) {
    let start = from;
    while (isSpace(text.charCodeAt(start)))
        start++;
    return start;
}
function describeRune(rune) {
    const code = `U+${rune.toString(16).toUpperCase().padStart(4, "0")}`;
    return (0,strconv/* isPrint */.Oi)(rune) ? `${code} '${(0,utf8/* runeToString */.Bc)(rune)}'` : code;
}

;// CONCATENATED MODULE: ./src/go/template/lex.ts






const LEFT_COMMENT = "/*";
const RIGHT_COMMENT = "*/";
const MARKER_LENGTH = 2;
const NUMBER = /[-+]?(?:0[xX][0-9a-fA-F_]*(?:\.[0-9a-fA-F_]*)?(?:[pP][-+]?[0-9_]*)?|0[oO][0-7_]*(?:\.[0-7_]*)?|0[bB][01_]*(?:\.[01_]*)?|[0-9_]*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9_]*)?)i?/y;
class Lexer {
    input;
    options;
    position = 0;
    start = 0;
    startLine = 1;
    parenDepth = 0;
    isInsideAction = false;
    actionStart = 0;
    itemCount = 0;
    constructor(input, options) {
        this.input = input;
        this.options = options;
    }
    nextItem() {
        const { tokens } = this.options.limits;
        this.itemCount++;
        if (this.itemCount > tokens)
            throw new func/* LimitError */.oC(`more than ${tokens} tokens`);
        return this.isInsideAction ? this.lexInsideAction() : this.lexText();
    }
    item(type) {
        const item = { type, offset: this.start, value: this.input.slice(this.start, this.position), line: this.startLine };
        this.ignore();
        return item;
    }
    ignore() {
        this.startLine += countNewlines(this.input, this.start, this.position);
        this.start = this.position;
    }
    error(text) {
        const item = { type: "error", offset: this.start, value: text, line: this.startLine };
        this.input = "";
        this.start = 0;
        this.position = 0;
        return item;
    }
    peek() {
        const rune = this.input.codePointAt(this.position);
        return rune === undefined ? EOF : (0,utf8/* isEscapedByte */._O)(rune) ? utf8/* RUNE_ERROR */.yS : rune;
    }
    next() {
        const rune = this.peek();
        if (rune !== EOF)
            this.position += rune > 0xffff ? 2 : 1;
        return rune;
    }
    lexText() {
        for (;;) {
            const { leftDelim } = this.options;
            const delimiter = this.input.indexOf(leftDelim, this.position);
            if (delimiter < 0) {
                this.position = this.input.length;
                return this.item(this.position > this.start ? "text" : "eof");
            }
            const isTrimmed = this.hasLeftTrimMarker(delimiter + leftDelim.length);
            this.position = isTrimmed ? trimEnd(this.input, this.start, delimiter) : delimiter;
            const text = this.position > this.start ? this.item("text") : undefined;
            this.position = delimiter;
            this.ignore();
            if (text)
                return text;
            const opened = this.lexLeftDelim();
            if (opened)
                return opened;
        }
    }
    lexLeftDelim() {
        const afterDelim = this.position + this.options.leftDelim.length;
        const afterMarker = this.hasLeftTrimMarker(afterDelim) ? afterDelim + MARKER_LENGTH : afterDelim;
        if (this.input.startsWith(LEFT_COMMENT, afterMarker)) {
            this.position = afterMarker;
            this.ignore();
            return this.lexComment();
        }
        this.actionStart = this.position;
        this.position = afterDelim;
        const item = this.item("leftDelim");
        this.isInsideAction = true;
        this.position = afterMarker;
        this.ignore();
        this.parenDepth = 0;
        return item;
    }
    lexComment() {
        const end = this.input.indexOf(RIGHT_COMMENT, this.position + LEFT_COMMENT.length);
        if (end < 0)
            return this.error("unclosed comment");
        this.position = end + RIGHT_COMMENT.length;
        const delimiter = this.rightDelimAt(this.position);
        if (!delimiter)
            return this.error("comment ends before closing delimiter");
        this.position = delimiter.end;
        this.ignore();
        return undefined;
    }
    rightDelimAt(at) {
        const { rightDelim } = this.options;
        const isTrimmed = isSpace(this.input.charCodeAt(at)) && this.input[at + 1] === "-";
        if (isTrimmed && this.input.startsWith(rightDelim, at + MARKER_LENGTH)) {
            const from = at + MARKER_LENGTH;
            const to = from + rightDelim.length;
            return { from, to, end: trimStart(this.input, to) };
        }
        const to = at + rightDelim.length;
        return this.input.startsWith(rightDelim, at) ? { from: at, to, end: to } : undefined;
    }
    hasLeftTrimMarker(at) {
        return this.input[at] === "-" && isSpace(this.input.charCodeAt(at + 1));
    }
    lexRightDelim(delimiter) {
        const { action } = this.options.limits;
        if (delimiter.to - this.actionStart > action)
            throw new func/* LimitError */.oC(`an action longer than ${action}`);
        this.position = delimiter.from;
        this.ignore();
        this.position = delimiter.to;
        const item = this.item("rightDelim");
        this.position = delimiter.end;
        this.ignore();
        this.isInsideAction = false;
        return item;
    }
    lexInsideAction() {
        const delimiter = this.rightDelimAt(this.position);
        if (delimiter)
            return this.parenDepth === 0 ? this.lexRightDelim(delimiter) : this.error("unclosed left paren");
        const rune = this.peek();
        if (rune === EOF)
            return this.error("unclosed action");
        if (isSpace(rune))
            return this.lexSpace();
        const character = String.fromCodePoint(rune);
        if (isDigit(character) || character === "+" || character === "-")
            return this.lexNumber();
        this.next();
        switch (character) {
            case "=":
                return this.item("assign");
            case ":":
                return this.next() === 0x3d ? this.item("declare") : this.error("expected :=");
            case "|":
                return this.item("pipe");
            case '"':
                return this.lexQuote('"', "string", "unterminated quoted string");
            case "'":
                return this.lexQuote("'", "charConstant", "unterminated character constant");
            case "`":
                return this.lexRawQuote();
            case "$":
                return this.lexFieldOrVariable("variable");
            case ".":
                if (!isDigit(this.input.charAt(this.position)) && this.position < this.input.length) {
                    return this.lexFieldOrVariable("field");
                }
                this.position--;
                return this.lexNumber();
            case "(":
                this.parenDepth++;
                return this.item("leftParen");
            case ")":
                this.parenDepth--;
                return this.parenDepth < 0 ? this.error("unexpected right paren") : this.item("rightParen");
            default:
                if (isAlphaNumeric(rune))
                    return this.lexIdentifier();
                if (rune < 0x80 && (0,strconv/* isPrint */.Oi)(rune))
                    return this.item("char");
                return this.error(`unrecognized character in action: ${describeRune(rune)}`);
        }
    }
    lexSpace() {
        while (isSpace(this.peek()))
            this.next();
        const delimiter = this.rightDelimAt(this.position - 1);
        if (delimiter && delimiter.from > this.position - 1) {
            this.position--;
            if (this.position === this.start)
                return this.lexRightDelim(delimiter);
        }
        return this.item("space");
    }
    lexIdentifier() {
        this.skipAlphaNumeric();
        if (!this.isAtTerminator())
            return this.error(`bad character ${describeRune(this.peek())}`);
        const word = this.input.slice(this.start, this.position);
        const keyword = KEYWORDS.get(word);
        const isFunction = (keyword === "break" || keyword === "continue") && this.options.hasFunction(word);
        if (keyword && !isFunction)
            return this.item(keyword);
        return this.item(word === "true" || word === "false" ? "bool" : "identifier");
    }
    lexFieldOrVariable(type) {
        if (this.isAtTerminator())
            return this.item(type === "variable" ? type : "dot");
        this.skipAlphaNumeric();
        return this.isAtTerminator() ? this.item(type) : this.error(`bad character ${describeRune(this.peek())}`);
    }
    skipAlphaNumeric() {
        while (isAlphaNumeric(this.peek()))
            this.next();
    }
    isAtTerminator() {
        const rune = this.peek();
        if (rune === EOF || isSpace(rune) || ".,|:)(".includes(String.fromCodePoint(rune)))
            return true;
        return this.input.startsWith(this.options.rightDelim, this.position);
    }
    lexQuote(mark, type, unterminated) {
        for (;;) {
            let rune = this.next();
            if (rune === 0x5c) {
                rune = this.next();
                if (rune !== EOF && rune !== 0x0a)
                    continue;
            }
            if (rune === EOF || rune === 0x0a)
                return this.error(unterminated);
            if (rune === mark.charCodeAt(0))
                return this.item(type);
        }
    }
    lexRawQuote() {
        const end = this.input.indexOf("`", this.position);
        if (end < 0)
            return this.error("unterminated raw quoted string");
        this.position = end + 1;
        return this.item("rawString");
    }
    lexNumber() {
        const badNumber = () => this.error(`bad number syntax: ${(0,strconv/* quoteInError */.Wn)(this.input.slice(this.start, this.position))}`);
        if (!this.scanNumber())
            return badNumber();
        const sign = this.peek();
        if (sign !== 0x2b && sign !== 0x2d)
            return this.item("number");
        const isComplex = this.scanNumber() && this.input[this.position - 1] === "i";
        return isComplex ? this.item("complex") : badNumber();
    }
    scanNumber() {
        NUMBER.lastIndex = this.position;
        NUMBER.test(this.input);
        this.position = NUMBER.lastIndex;
        if (!isAlphaNumeric(this.peek()))
            return true;
        this.next();
        return false;
    }
}

;// CONCATENATED MODULE: ./src/go/template/number.ts


function numberNode(offset, text, type) {
    const { int, uint, float, complex } = number_constantOf(text, type);
    return { kind: "number", offset, text, int, uint, float, complex, looksLikeFloat: looksLikeFloat(text) };
}
function looksLikeFloat(text) {
    const isHexInteger = /^0[xX]./.test(text) && !/[pP]/.test(text);
    return !isHexInteger && !text.startsWith("'") && /[.eEpP]/.test(text);
}
const NOTHING = { int: undefined, uint: undefined, float: undefined, complex: undefined };
function number_constantOf(text, type) {
    if (type === "charConstant")
        return charConstant(text);
    if (type === "complex")
        return number_complexConstant(text);
    if (text.endsWith("i")) {
        const { value, error } = (0,strconv/* parseFloat64 */.yE)(text.slice(0, -1));
        if (!error)
            return simplifyComplex(0, value);
    }
    return realConstant(text);
}
function charConstant(text) {
    const char = (0,strconv/* unquoteChar */.yj)(text, 1, "'");
    if (!char)
        throw new func/* GoError */.nY(strconv/* INVALID_SYNTAX */.kU);
    if (text.slice(char.end) !== "'")
        throw new func/* GoError */.nY(`malformed character constant: ${text}`);
    const integer = BigInt(char.rune);
    return { int: integer, uint: integer, float: char.rune, complex: undefined };
}
function realConstant(text) {
    const unsigned = (0,strconv/* parseUint64 */.CX)(text, 0);
    const signed = (0,strconv/* parseInt64 */.pX)(text, 0);
    const int = signed.error ? undefined : signed.value;
    const uint = unsigned.error ? (int === 0n ? 0n : undefined) : unsigned.value;
    const integer = int ?? uint;
    if (integer !== undefined)
        return { int, uint, float: Number(integer), complex: undefined };
    const { value, error } = (0,strconv/* parseFloat64 */.yE)(text);
    if (error)
        throw new func/* GoError */.nY(`illegal number syntax: ${(0,strconv/* quoteInError */.Wn)(text)}`);
    if (!/[.eEpP]/.test(text))
        throw new func/* GoError */.nY(`integer overflow: ${(0,strconv/* quoteInError */.Wn)(text)}`);
    return fromFloat(value);
}
function number_complexConstant(text) {
    const real = floatToken(text);
    const sign = text.charAt(real.length);
    const imaginary = floatToken(text.slice(real.length + 1));
    const isComplex = (sign === "+" || sign === "-") && text[real.length + 1 + imaginary.length] === "i";
    if (!isComplex)
        throw new func/* GoError */.nY("syntax error scanning complex number");
    return simplifyComplex(scanFloat(real), scanFloat(sign + imaginary));
}
const FLOAT_TOKEN = /^[+-]?[iI]?(?:0[xX][0-9a-fA-F_]*\.?[0-9a-fA-F_]*(?:[pP][+-]?[0-9_]*)?|[0-9_]*\.?[0-9_]*(?:[eEpP][+-]?[0-9_]*)?)/;
function floatToken(text) {
    return FLOAT_TOKEN.exec(text)?.[0] ?? "";
}
function scanFloat(text) {
    const { value, error } = (0,strconv/* parseFloat64 */.yE)(text);
    if (error)
        throw new func/* GoError */.nY((0,strconv/* numError */.r)("ParseFloat", text, error));
    return value;
}
function simplifyComplex(real, imaginary) {
    const complex = { real, imaginary };
    const { int, uint, float } = imaginary === 0 ? fromFloat(real) : NOTHING;
    return { int, uint, float, complex };
}
const MIN_INT64 = -(2 ** 63);
function fromFloat(float) {
    const isInteger = Number.isInteger(float);
    const int = isInteger && float >= MIN_INT64 && float < -MIN_INT64 ? BigInt(float) : undefined;
    const uint = isInteger && float >= 0 && float < 2 ** 64 ? BigInt(float) : undefined;
    return { int, uint, float, complex: undefined };
}

;// CONCATENATED MODULE: ./src/go/template/pipeline.ts




class Scope {
    names = [];
    counts = new Map();
    constructor() {
        this.declare("$");
    }
    declare(name) {
        this.names.push(name);
        this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    }
    has(name) {
        return (this.counts.get(name) ?? 0) > 0;
    }
    mark() {
        return this.names.length;
    }
    pop(mark) {
        for (const name of this.names.splice(mark))
            this.counts.set(name, this.counts.get(name) - 1);
    }
}
class PipelineParser {
    items;
    nesting;
    hasFunction;
    scope = new Scope();
    constructor(items, nesting, hasFunction) {
        this.items = items;
        this.nesting = nesting;
        this.hasFunction = hasFunction;
    }
    pipeline(context, end) {
        const { offset } = this.items.peekNonSpace();
        const pipe = { kind: "pipe", offset, isAssign: false, declarations: [], commands: [] };
        while (this.declaration(pipe, context))
            ;
        for (;;) {
            const item = this.items.nextNonSpace();
            if (item.type === end)
                break;
            if (!OPERANDS.has(item.type))
                this.items.unexpected(item, context);
            this.items.backup();
            pipe.commands.push(this.command());
        }
        this.checkPipeline(pipe, context);
        return pipe;
    }
    declaration(pipe, context) {
        const variable = this.items.peekNonSpace();
        if (variable.type !== "variable")
            return false;
        this.items.next();
        const adjacent = this.items.peek();
        const next = this.items.peekNonSpace();
        const isComma = next.type === "char" && next.value === ",";
        if (next.type !== "assign" && next.type !== "declare" && !isComma) {
            if (adjacent.type === "space")
                this.items.backupBefore(adjacent, variable);
            else
                this.items.backupBefore(variable);
            return false;
        }
        this.items.nextNonSpace();
        pipe.declarations.push({ kind: "variable", offset: variable.offset, path: variable.value.split(".") });
        this.scope.declare(variable.value);
        if (!isComma) {
            pipe.isAssign = next.type === "assign";
            return false;
        }
        if (context !== "range" || pipe.declarations.length >= 2)
            this.items.fail(`too many declarations in ${context}`);
        const follower = this.items.peekNonSpace().type;
        if (follower === "variable" || follower === "rightDelim" || follower === "rightParen")
            return true;
        return this.items.fail("range can only initialize variables");
    }
    checkPipeline(pipe, context) {
        if (pipe.commands.length === 0)
            this.items.fail(`missing value for ${context}`);
        pipe.commands.forEach((command, index) => {
            const isConstant = CONSTANTS.has(command.args[0].kind);
            if (index > 0 && isConstant)
                this.items.fail(`non executable command in pipeline stage ${index + 1}`);
        });
    }
    command() {
        const command = { kind: "command", offset: this.items.peekNonSpace().offset, args: [] };
        for (;;) {
            this.items.peekNonSpace();
            const operand = this.operand();
            if (operand)
                command.args.push(operand);
            const item = this.items.next();
            if (item.type === "space")
                continue;
            if (item.type === "rightDelim" || item.type === "rightParen")
                this.items.backup();
            else if (item.type !== "pipe")
                this.items.unexpected(item, "operand");
            break;
        }
        if (command.args.length === 0)
            this.items.fail("empty command");
        return command;
    }
    operand() {
        const term = this.term();
        if (!term || this.items.peek().type !== "field")
            return term;
        const { offset } = this.items.peek();
        const path = [];
        while (this.items.peek().type === "field")
            path.push(this.items.next().value.slice(1));
        switch (term.kind) {
            case "field":
            case "variable":
                return { kind: term.kind, offset, path: [...term.path, ...path] };
            case "bool":
            case "string":
            case "number":
            case "nil":
            case "dot":
                return this.items.fail(`unexpected . after term ${(0,strconv/* quoteInError */.Wn)(describeNode(term))}`);
            default:
                return { kind: "chain", offset, term, path };
        }
    }
    term() {
        const item = this.items.nextNonSpace();
        const { offset, value } = item;
        switch (item.type) {
            case "identifier":
                if (!this.hasFunction(value))
                    this.items.fail(`function ${(0,strconv/* quoteInError */.Wn)(value)} not defined`);
                return { kind: "identifier", offset, name: value };
            case "dot":
            case "nil":
                return { kind: item.type, offset };
            case "variable":
                if (!this.scope.has(value))
                    this.items.fail(`undefined variable ${(0,strconv/* quoteInError */.Wn)(value)}`);
                return { kind: "variable", offset, path: [value] };
            case "field":
                return { kind: "field", offset, path: [value.slice(1)] };
            case "bool":
                return { kind: "bool", offset, value: value === "true" };
            case "charConstant":
            case "complex":
            case "number":
                return this.number(item, item.type);
            case "leftParen":
                return this.nesting.within(() => this.pipeline("parenthesized pipeline", "rightParen"));
            case "string":
            case "rawString":
                return { kind: "string", offset, quoted: value, text: this.items.unquoted(item) };
            default:
                this.items.backup();
                return undefined;
        }
    }
    number(item, type) {
        try {
            return numberNode(item.offset, item.value, type);
        }
        catch (thrown) {
            if (thrown instanceof func/* GoError */.nY)
                return this.items.fail(thrown.message);
            throw thrown;
        }
    }
}
const OPERANDS = new Set([
    "bool",
    "charConstant",
    "complex",
    "dot",
    "field",
    "identifier",
    "number",
    "nil",
    "rawString",
    "string",
    "variable",
    "leftParen",
]);
const CONSTANTS = new Set(["bool", "dot", "nil", "number", "string"]);

;// CONCATENATED MODULE: ./src/go/template/reader.ts



class ItemReader {
    lexer;
    sourceName;
    actionLine = 0;
    items = [];
    peekCount = 0;
    constructor(lexer, sourceName) {
        this.lexer = lexer;
        this.sourceName = sourceName;
    }
    next() {
        if (this.peekCount > 0)
            this.peekCount--;
        else
            this.items[0] = this.lexer.nextItem();
        return this.items[this.peekCount];
    }
    backup() {
        this.peekCount++;
    }
    backupBefore(...earlier) {
        earlier.forEach((item, index) => {
            this.items[index + 1] = item;
        });
        this.peekCount = earlier.length + 1;
    }
    peek() {
        const item = this.next();
        this.backup();
        return item;
    }
    nextNonSpace() {
        let item = this.next();
        while (item.type === "space")
            item = this.next();
        return item;
    }
    peekNonSpace() {
        const item = this.nextNonSpace();
        this.backup();
        return item;
    }
    fail(text) {
        const { line = 1, offset } = this.items[0] ?? {};
        const message = `template: ${this.sourceName}:${line}: ${text}`;
        throw new TemplateError(message, { stage: "parse", line, ...(offset !== undefined && { offset }) });
    }
    expect(context, ...expected) {
        const item = this.nextNonSpace();
        return expected.includes(item.type) ? item : this.unexpected(item, context);
    }
    unexpected(item, context) {
        if (item.type !== "error")
            this.fail(`unexpected ${describeItem(item)} in ${context}`);
        const isLater = this.actionLine !== 0 && this.actionLine !== item.line;
        const start = isLater ? ` started at ${this.sourceName}:${this.actionLine}` : "";
        const action = isLater && !item.value.endsWith(" action") ? " in action" : "";
        this.fail(item.value + action + start);
    }
    unquoted(item) {
        return (0,strconv/* unquote */._n)(item.value) ?? this.fail(strconv/* INVALID_SYNTAX */.kU);
    }
}

;// CONCATENATED MODULE: ./src/go/template/parse.ts






function parse(source, options) {
    const trees = new Map();
    const shared = {
        options,
        trees,
        source: { name: options.name, text: source },
        lexer: new Lexer(source, options),
        nesting: new Nesting(options.limits.nesting, "parentheses and blocks nested"),
    };
    new Parser(shared, options.name).parse();
    return trees;
}
class Parser {
    shared;
    name;
    items;
    pipelines;
    rangeDepth = 0;
    constructor(shared, name) {
        this.shared = shared;
        this.name = name;
        const { lexer, nesting, options } = shared;
        this.items = new ItemReader(lexer, options.name);
        this.pipelines = new PipelineParser(this.items, nesting, options.hasFunction);
    }
    addTree(root) {
        const { trees, source } = this.shared;
        const known = trees.get(this.name);
        if (!known || isEmptyList(known.root))
            trees.set(this.name, { name: this.name, root, source });
        else if (!isEmptyList(root))
            this.items.fail(`template: multiple definition of template ${(0,strconv/* quoteInError */.Wn)(this.name)}`);
    }
    parse() {
        const root = { kind: "list", offset: this.items.peek().offset, nodes: [] };
        while (this.items.peek().type !== "eof") {
            if (this.items.peek().type === "leftDelim") {
                const delim = this.items.next();
                if (this.items.nextNonSpace().type === "define") {
                    new Parser(this.shared, "definition").parseDefinition();
                    continue;
                }
                this.items.backupBefore(delim);
            }
            const node = this.textOrAction();
            if (isTerminator(node))
                this.items.fail(`unexpected ${describeNode(node)}`);
            root.nodes.push(node);
        }
        this.addTree(root);
    }
    parseDefinition() {
        const context = "define clause";
        this.name = this.items.unquoted(this.items.expect(context, "string", "rawString"));
        this.items.expect(context, "rightDelim");
        this.parseBody(context, this);
    }
    parseBody(context, outer) {
        const { list, end } = this.itemList();
        if (end.kind !== "end")
            outer.items.fail(`unexpected ${describeNode(end)} in ${context}`);
        this.addTree(list);
    }
    itemList() {
        const list = { kind: "list", offset: this.items.peekNonSpace().offset, nodes: [] };
        while (this.items.peekNonSpace().type !== "eof") {
            const node = this.textOrAction();
            if (isTerminator(node))
                return { list, end: node };
            list.nodes.push(node);
        }
        return this.items.fail("unexpected EOF");
    }
    textOrAction() {
        const item = this.items.nextNonSpace();
        if (item.type === "text")
            return { kind: "text", offset: item.offset, text: item.value };
        if (item.type !== "leftDelim")
            this.items.unexpected(item, "input");
        this.items.actionLine = item.line;
        const node = this.action(item.offset);
        this.items.actionLine = 0;
        return node;
    }
    action(delimOffset) {
        const item = this.items.nextNonSpace();
        switch (item.type) {
            case "block":
                return this.blockControl();
            case "break":
            case "continue":
                return this.jumpControl(item.type, item.offset);
            case "else":
                return this.elseControl();
            case "end":
                return { kind: "end", offset: this.items.expect("end", "rightDelim").offset };
            case "if":
            case "range":
            case "with":
                return this.branchControl(item.type);
            case "template":
                return this.templateControl();
            default:
                this.items.backup();
                return this.printAction(delimOffset, item.offset);
        }
    }
    printAction(delimOffset, offset) {
        return { kind: "action", offset, delimOffset, pipe: this.pipelines.pipeline("command", "rightDelim") };
    }
    jumpControl(kind, offset) {
        const item = this.items.nextNonSpace();
        if (item.type !== "rightDelim")
            this.items.unexpected(item, `{{${kind}}}`);
        if (this.rangeDepth === 0)
            this.items.fail(`{{${kind}}} outside {{range}}`);
        return { kind, offset };
    }
    branchControl(kind) {
        const mark = this.pipelines.scope.mark();
        const pipe = this.pipelines.pipeline(kind, "rightDelim");
        const { list, elseList } = this.shared.nesting.within(() => this.branches(kind));
        this.pipelines.scope.pop(mark);
        return { kind, offset: pipe.offset, pipe, list, elseList };
    }
    branches(kind) {
        if (kind === "range")
            this.rangeDepth++;
        const { list, end } = this.itemList();
        if (kind === "range")
            this.rangeDepth--;
        if (end.kind === "end")
            return { list, elseList: undefined };
        if (kind !== "range" && this.items.peek().type === kind) {
            this.items.next();
            return { list, elseList: { kind: "list", offset: end.offset, nodes: [this.branchControl(kind)] } };
        }
        const otherwise = this.itemList();
        if (otherwise.end.kind !== "end")
            this.items.fail(`expected end; found ${describeNode(otherwise.end)}`);
        return { list, elseList: otherwise.list };
    }
    elseControl() {
        const item = this.items.peekNonSpace();
        if (item.type === "if" || item.type === "with")
            return { kind: "else", offset: item.offset };
        return { kind: "else", offset: this.items.expect("else", "rightDelim").offset };
    }
    blockControl() {
        const context = "block clause";
        const item = this.items.nextNonSpace();
        const name = this.templateName(item, context);
        const pipe = this.pipelines.pipeline(context, "rightDelim");
        this.shared.nesting.within(() => new Parser(this.shared, name).parseBody(context, this));
        return { kind: "template", offset: item.offset, name, pipe };
    }
    templateControl() {
        const context = "template clause";
        const item = this.items.nextNonSpace();
        const name = this.templateName(item, context);
        if (this.items.nextNonSpace().type === "rightDelim") {
            return { kind: "template", offset: item.offset, name, pipe: undefined };
        }
        this.items.backup();
        return { kind: "template", offset: item.offset, name, pipe: this.pipelines.pipeline(context, "rightDelim") };
    }
    templateName(item, context) {
        if (item.type !== "string" && item.type !== "rawString")
            this.items.unexpected(item, context);
        return this.items.unquoted(item);
    }
}
function isTerminator(node) {
    return node.kind === "end" || node.kind === "else";
}

;// CONCATENATED MODULE: ./src/go/template/reads.ts
class Reads {
    keys;
    items;
    results;
    constructor(keys, items, results) {
        this.keys = keys;
        this.items = items;
        this.results = results;
    }
    ofField = (...step) => this.keys?.ofField(...step);
    ofCall = (name, args) => {
        this.keys?.ofCall(name, args);
        this.items?.ofCall(name, args);
        this.results?.ofCall(name, args);
    };
    ofResult = (name, args, result, nodes) => {
        this.keys?.ofResult(name, args, result);
        this.results?.ofResult(name, args, result, nodes);
    };
}

;// CONCATENATED MODULE: ./src/go/template/number-slips.ts




const INTEGERS = "add add1 biggest div int int64 max min mod mul sub";
const FLOATS = "add1f addf ceil divf float64 floor maxf minf mulf round subf";
const CASTS = new Map([
    ...INTEGERS.split(" ").map((func) => [func, "int64"]),
    ...FLOATS.split(" ").map((func) => [func, "float64"]),
    ["atoi", "atoi"],
    ["toDecimal", "toDecimal"],
]);
function misreadNumber(func, args, functions) {
    const name = CASTS.get(func);
    const cast = name === undefined ? undefined : functions.get(name);
    if (!cast)
        return undefined;
    const isOctal = func === "toDecimal";
    for (const arg of args) {
        const misread = misreadAs(arg, cast, { isOctal });
        if (misread)
            return misread;
    }
    return undefined;
}
function misreadAs(arg, cast, { isOctal }) {
    if (arg instanceof go_value/* GoMap */.tn || arg instanceof go_value/* GoSlice */.dP)
        return isTrue(arg) ? "no-decimal" : undefined;
    const text = isOctal && isNumber(arg) ? (0,fmt/* sprint */.vV)([arg], func/* UNLIMITED */.Mp) : arg;
    if (typeof text !== "string" || NILS.has(text) || Number(text) === 0)
        return undefined;
    const result = cast.call([text], func/* UNLIMITED */.Mp);
    const number = Number(result instanceof go_value/* GoNumber */.wK ? result.value : result);
    if (number === 0)
        return isOctal ? "no-octal" : "no-decimal";
    return !isOctal && LEADING_ZERO.test(text) && number !== Number(text) ? "as-octal" : undefined;
}
function isNumber(arg) {
    return typeof arg === "bigint" || typeof arg === "number" || arg instanceof go_value/* GoNumber */.wK;
}
const NILS = new Set(["<nil>", "<no value>"]);
const LEADING_ZERO = /^[-+]?0[0-9]+$/;

;// CONCATENATED MODULE: ./src/go/template/result-slips.ts



class ResultSlips {
    place;
    options;
    #noticed = new Set();
    constructor(place, options) {
        this.place = place;
        this.options = options;
    }
    ofCall(func, args) {
        if (!isMerging(func))
            return;
        const key = this.options.merges.hiddenBy(func, args);
        if (key !== undefined)
            this.#notice({ kind: "arguments-swapped", func, key });
    }
    ofResult(func, args, result, nodes) {
        const { functions, isFailure, merges } = this.options;
        if (func === "dict" && result instanceof go_value/* GoMap */.tn)
            merges.ofDict(args, nodes, result);
        if (isFailure(result ?? undefined))
            this.#notice({ kind: "text-not-decoded", func });
        if (func === "urlParse" && args[0] !== "" && lacksHost(result))
            this.#notice({ kind: "url-without-host", func });
        const misread = misreadNumber(func, args, functions);
        if (misread)
            this.#notice({ kind: "text-not-number", func, misread });
    }
    #notice(slip) {
        const { offset } = this.place;
        const place = `${offset} ${slip.kind} ${slip.func}`;
        if (this.#noticed.has(place))
            return;
        this.#noticed.add(place);
        this.options.notice({ ...slip, offset });
    }
}
function lacksHost(url) {
    if (!(url instanceof go_value/* GoMap */.tn) || url.entries.get("hostname") !== "")
        return false;
    return !LOCAL_SCHEMES.has(String(url.entries.get("scheme")));
}
const LOCAL_SCHEMES = new Set(["file", "unix"]);

;// CONCATENATED MODULE: ./src/go/template/call-slips.ts


const MAY_BE_EMPTY = {
    coalesce: "all but the last",
    default: "the last",
    or: "all but the last",
    required: "the last",
};
function callSlips(trees) {
    const found = [];
    for (const { root } of trees)
        for (const pipe of pipesIn(root))
            call_slips_readPipe(pipe, found);
    return found;
}
function call_slips_readPipe({ commands }, found) {
    commands.forEach(({ args: [first, ...written] }, index) => {
        const before = commands[index - 1]?.args;
        const args = before ? [...written, before.length === 1 ? before[0] : undefined] : written;
        if (first?.kind === "identifier" && isDefaulting(first.name)) {
            const literal = literalOf(first.name, args);
            if (literal)
                found.push({ kind: "arguments-swapped", func: first.name, offset: literal.offset });
            const standIn = defaultOf(first.name, args);
            if (standIn)
                found.push({ kind: "default-true", func: first.name, offset: standIn.offset });
        }
        for (const arg of [first, ...written])
            if (arg)
                call_slips_readArg(arg, found);
    });
}
function call_slips_readArg(arg, found) {
    if (arg.kind === "pipe")
        call_slips_readPipe(arg, found);
    if (arg.kind === "chain")
        call_slips_readArg(arg.term, found);
}
function literalOf(name, args) {
    if (args.length < 2)
        return undefined;
    const read = MAY_BE_EMPTY[name] === "the last" ? args.slice(-1) : args.slice(0, -1);
    return read.find(isFilled);
}
function defaultOf(name, args) {
    const isFirst = MAY_BE_EMPTY[name] === "the last";
    const [literal, values] = isFirst ? [args[0], args.slice(1)] : [args.at(-1), args.slice(0, -1)];
    const isTrue = literal?.kind === "bool" && literal.value;
    return isTrue && values.some((arg) => arg && (arg.kind === "chain" || isOperand(arg) || isIndexed(arg)))
        ? literal
        : undefined;
}
function isDefaulting(name) {
    return Object.hasOwn(MAY_BE_EMPTY, name);
}
function isFilled(arg) {
    if (arg?.kind === "string")
        return arg.text !== "";
    return arg?.kind === "number" && arg.float !== 0;
}

;// CONCATENATED MODULE: ./src/go/template/dot-slips.ts
function dotSlips(trees) {
    const readers = new Set([...trees].filter(([, { root }]) => readsDot(root)).map(([name]) => name));
    const found = [];
    const read = (list) => {
        for (const node of list.nodes) {
            if (node.kind === "template" && !node.pipe && readers.has(node.name))
                found.push({ kind: "template-without-dot", template: node.name, offset: node.offset });
            if (node.kind !== "if" && node.kind !== "range" && node.kind !== "with")
                continue;
            read(node.list);
            if (node.elseList)
                read(node.elseList);
        }
    };
    for (const { root } of trees.values())
        read(root);
    return found;
}
function readsDot(list, dot = "first") {
    return list.nodes.some((node) => {
        switch (node.kind) {
            case "action":
                return pipeReadsDot(node.pipe, dot);
            case "template":
                return node.pipe !== undefined && pipeReadsDot(node.pipe, dot);
            case "if":
            case "range":
            case "with":
                return (pipeReadsDot(node.pipe, dot) ||
                    readsDot(node.list, node.kind === "if" ? dot : "other") ||
                    (node.elseList !== undefined && readsDot(node.elseList, dot)));
            default:
                return false;
        }
    });
}
function pipeReadsDot({ commands }, dot) {
    const isRead = (arg) => {
        switch (arg.kind) {
            case "dot":
            case "field":
                return dot === "first";
            case "variable":
                return arg.path[0] === "$";
            case "chain":
                return isRead(arg.term);
            case "pipe":
                return pipeReadsDot(arg, dot);
            default:
                return false;
        }
    };
    return commands.some(({ args }) => args.some(isRead));
}

;// CONCATENATED MODULE: ./src/go/template/variable-slips.ts
const COPYING = new Set([
    "append",
    "compact",
    "concat",
    "initial",
    "mustAppend",
    "mustCompact",
    "mustInitial",
    "mustPrepend",
    "mustPush",
    "mustRest",
    "mustReverse",
    "mustSlice",
    "mustUniq",
    "mustWithout",
    "omit",
    "pick",
    "prepend",
    "push",
    "rest",
    "reverse",
    "slice",
    "sortAlpha",
    "uniq",
    "without",
]);
function variableSlips(trees) {
    const found = [];
    for (const { root } of trees)
        readList(root, undefined, found);
    return found;
}
function readList(list, outer, found, given) {
    const scope = { declared: new Map(), outer };
    for (const { path } of given?.declarations ?? [])
        declare(path[0], scope, { offset: 0, isShadow: false, copying: undefined });
    for (const node of list.nodes) {
        switch (node.kind) {
            case "action":
                variable_slips_readPipe(node.pipe, scope);
                if (!node.pipe.isAssign)
                    declareAll(node, scope);
                break;
            case "if":
            case "with":
            case "range":
                variable_slips_readPipe(node.pipe, scope);
                readList(node.list, scope, found, node.pipe);
                if (node.elseList)
                    readList(node.elseList, scope, found, node.pipe);
                break;
            case "template":
                if (node.pipe)
                    variable_slips_readPipe(node.pipe, scope);
                break;
            default:
        }
    }
    for (const [name, { offset, isShadow, copying, isRead }] of scope.declared) {
        if (isRead)
            continue;
        if (isShadow && name !== "$_")
            found.push({ kind: "variable-shadowed", name, offset });
        else if (copying)
            found.push({ kind: "result-unread", name, func: copying, offset });
    }
}
function declareAll({ pipe, offset }, scope) {
    const copying = copyingIn(pipe);
    for (const { path } of pipe.declarations) {
        const name = path[0];
        declare(name, scope, { offset, isShadow: isDeclared(name, scope.outer), copying });
    }
}
function copyingIn({ commands }) {
    const called = commands.at(-1)?.args[0];
    return called?.kind === "identifier" && COPYING.has(called.name) ? called.name : undefined;
}
function declare(name, { declared }, variable) {
    declared.set(name, { ...variable, isRead: declared.get(name)?.isRead ?? false });
}
function isDeclared(name, scope) {
    return scope !== undefined && (scope.declared.has(name) || isDeclared(name, scope.outer));
}
function variable_slips_readPipe({ commands }, scope) {
    for (const { args } of commands)
        for (const arg of args)
            variable_slips_readArg(arg, scope);
}
function variable_slips_readArg(arg, scope) {
    if (arg.kind === "variable")
        read(arg.path[0], scope);
    if (arg.kind === "chain")
        variable_slips_readArg(arg.term, scope);
    if (arg.kind === "pipe")
        variable_slips_readPipe(arg, scope);
}
function read(name, scope) {
    const known = scope?.declared.get(name);
    if (known)
        known.isRead = true;
    else if (scope)
        read(name, scope.outer);
}

;// CONCATENATED MODULE: ./src/go/template/slips.ts



function slipsOf(trees) {
    const slips = [...variableSlips(trees.values()), ...callSlips(trees.values()), ...dotSlips(trees)];
    return slips.sort((one, other) => one.offset - other.offset);
}

;// CONCATENATED MODULE: ./src/go/template/unlike-items.ts


const SEARCHES = new Map([
    ["deepEqual", ([left, right]) => ({ sought: [left], among: [right] })],
    ["has", searchedBy],
    ["mustHas", searchedBy],
    ["mustWithout", excludedBy],
    ["without", excludedBy],
]);
function searchedBy([sought, list]) {
    return { sought: [sought], among: itemsOf(list) };
}
function excludedBy([list, ...sought]) {
    return { sought, among: itemsOf(list) };
}
function itemsOf(list) {
    const { value } = indirect(list);
    return value instanceof go_value/* GoSlice */.dP ? value.items : [];
}
class UnlikeItems {
    place;
    budget;
    notice;
    constructor(place, budget, notice) {
        this.place = place;
        this.budget = budget;
        this.notice = notice;
    }
    ofCall(by, args) {
        const search = SEARCHES.get(by)?.(args);
        for (const value of search?.sought ?? [])
            this.of(by, value, search?.among ?? []);
    }
    of(by, value, among) {
        const sought = scalarOf(value);
        if (!sought)
            return;
        this.budget.steps(among.length);
        const same = among.map(scalarOf).filter((item) => item?.text === sought.text);
        const [first] = same;
        if (!first)
            return;
        const unlike = same.some((item) => item?.type === sought.type) ? undefined : first.type;
        this.notice({ by, ...sought, unlike, offset: this.place.offset });
    }
}
function scalarOf(given) {
    const { value } = indirect(given);
    const bare = value instanceof go_value/* GoNumber */.wK ? value.value : value;
    if (typeof bare === "object" || bare === undefined)
        return undefined;
    const type = (0,go_value/* typeOf */.QP)(value)?.name;
    return { text: String(bare), type };
}

;// CONCATENATED MODULE: ./src/go/template/template.ts






















function parseTemplate(source, options = {}) {
    const name = options.name ?? "t";
    const functions = options.functions ?? new Map();
    const limits = { ...DEFAULT_LIMITS, ...options.limits };
    return atStart(() => ({ name, source, trees: treesOf(source, name, options), functions, limits }));
}
function treesOf(source, name, options) {
    const { functions, associated } = options;
    const limits = { ...DEFAULT_LIMITS, ...options.limits };
    if (source.length > limits.source)
        throw new func/* LimitError */.oC(`a template longer than ${limits.source}`);
    return parse(source, {
        name,
        leftDelim: options.leftDelim || "{{",
        rightDelim: options.rightDelim || "}}",
        hasFunction: (word) => functions?.has(word) || BUILTINS.has(word) || associated?.names.includes(word) === true,
        limits,
    });
}
function renderTemplate(source, data, options = {}) {
    return run(source, data, options).rendered();
}
function executeTemplate(source, data, options = {}) {
    return renderTemplate(source, data, options).text;
}
function executeToBytes(source, data, options = {}) {
    return run(source, data, options).bytes();
}
function run(source, data, options) {
    const { name, trees, functions, limits } = parseTemplate(source, options);
    const { associated, missingKey = "invalid", now = cpu/* cpuMs */.D, memory = go_memory/* residentBytes */.S, onSteps, onAbsent = () => { }, onAbsentKey, onSought, leftOut, onSlip, isFailure = () => false, } = options;
    const dot = atStart(() => fromPlain(data)) ?? undefined;
    const tree = trees.get(name);
    if (onSlip)
        for (const slip of atStart(() => slipsOf(trees)))
            onSlip(slip);
    const budget = new Meter(limits, now, memory, onSteps);
    const absent = { offset: 0, asked: new WeakSet(), noticed: new Set(), notice: onAbsent };
    const execution = {
        limits,
        budget,
        nesting: new Nesting(limits.depth, "nested"),
        calls: new Nesting(limits.templateDepth, "templates that call each other"),
        missingKey,
        inclusions: associated && new Inclusions(),
        source: tree.source,
        absent,
        leftOut: leftOut && new LeftOutParts(leftOut),
        reads: new Reads(onAbsentKey && new AbsentKeys(dot, absent, { trees: trees.values(), notice: onAbsentKey }), onSought && new UnlikeItems(absent, budget, onSought), onSlip && new ResultSlips(absent, { functions, isFailure, merges: new MergeSlips(budget), notice: onSlip })),
    };
    const output = new Output(limits.output);
    const parseText = (text, textName) => treesOf(text, textName, options);
    const templates = associated
        ? new AssociatedTemplates(trees, execution, { ...associated, functions, parse: parseText })
        : { trees, functions };
    exec(tree, dot, templates, execution, output);
    budget.reportSteps();
    return output;
}
function atStart(read) {
    try {
        return read();
    }
    catch (thrown) {
        const limit = limitOf(thrown);
        if (!limit)
            throw thrown;
        throw new TemplateError(limit.message, { stage: "limit", line: 1, offset: 0 }, { cause: limit });
    }
}


/***/ }),

/***/ 7092:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E9: () => (/* reexport */ TIME),
  xW: () => (/* reexport */ UTC),
  qq: () => (/* reexport */ ZERO_MOMENT),
  $O: () => (/* reexport */ addNanoseconds),
  P4: () => (/* reexport */ fixedZone),
  fU: () => (/* reexport */ formatTime),
  SN: () => (/* reexport */ loadLocation),
  n$: () => (/* reexport */ moment),
  Et: () => (/* reexport */ momentOf),
  pe: () => (/* reexport */ parseTime),
  uh: () => (/* reexport */ parseTimeOrError),
  kB: () => (/* reexport */ time)
});

;// CONCATENATED MODULE: ./src/go/time/calendar.ts
const DAYS_400_YEARS = 146_097;
const DAYS_MARCH_0_TO_1970 = 719_468;
function dateOfDay(epochDay) {
    const days = epochDay + DAYS_MARCH_0_TO_1970;
    const era = Math.floor(days / DAYS_400_YEARS);
    const dayOfEra = days - era * DAYS_400_YEARS;
    const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
    const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
    const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
    const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
    const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
    return {
        year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
        month,
        day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
    };
}
function dayOfDate({ year, month, day }) {
    const months = year * 12 + (month - 1) - 2;
    const yearFromMarch = Math.floor(months / 12);
    const monthFromMarch = months - yearFromMarch * 12;
    const era = Math.floor(yearFromMarch / 400);
    const yearOfEra = yearFromMarch - era * 400;
    const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5);
    const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
    return era * DAYS_400_YEARS + dayOfEra - DAYS_MARCH_0_TO_1970 + day - 1;
}
function yearDay(date) {
    return dayOfDate(date) - dayOfDate({ year: date.year, month: 1, day: 1 }) + 1;
}
function weekday(epochDay) {
    return (((epochDay + 4) % 7) + 7) % 7;
}
function daysIn(year, month) {
    return dayOfDate({ year, month: month + 1, day: 1 }) - dayOfDate({ year, month, day: 1 });
}

;// CONCATENATED MODULE: ./src/go/time/zone.ts
const UTC = { name: "UTC", at: () => ({ abbreviation: "UTC", offset: 0 }) };
function fixedZone(abbreviation, offset) {
    return { name: abbreviation, at: () => ({ abbreviation, offset }) };
}
const rules = new Map();
function loadLocation(name) {
    if (name === "" || name === "UTC" || name === "Local")
        return UTC;
    if (!/^[A-Z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/.test(name))
        return undefined;
    const key = name.toLowerCase();
    try {
        const at = rules.get(key) ?? ruleFrom(clockOf(name), longNameOf(name));
        rules.set(key, at);
        return { name, at };
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
const LAST_DATE_SECONDS = 8640000000000n;
const SEASONS_OF_1970 = [new Date(0), new Date("1970-07-01T00:00:00Z")];
function ruleFrom(clock, longName) {
    const abbreviationAt = (date) => ABBREVIATIONS[longName.formatToParts(date).find(({ type }) => type === "timeZoneName")?.value ?? ""];
    return (unixSeconds) => {
        const within = unixSeconds > LAST_DATE_SECONDS ? LAST_DATE_SECONDS : unixSeconds;
        const date = new Date(Number(within < -LAST_DATE_SECONDS ? -LAST_DATE_SECONDS : within) * 1000);
        const offset = offsetAt(clock, date);
        const named = date.getTime() < 0 ? SEASONS_OF_1970.find((other) => offsetAt(clock, other) === offset) : date;
        return { abbreviation: (named && abbreviationAt(named)) ?? numericName(offset), offset };
    };
}
function clockOf(timeZone) {
    return new Intl.DateTimeFormat("en-US", {
        timeZone,
        calendar: "iso8601",
        hourCycle: "h23",
        era: "short",
        year: "numeric",
        month: "numeric",
        day: "numeric",
        hour: "numeric",
        minute: "numeric",
        second: "numeric",
    });
}
function longNameOf(timeZone) {
    return new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "long" });
}
function offsetAt(clock, date) {
    const parts = new Map(clock.formatToParts(date).map(({ type, value }) => [type, value]));
    const part = (type) => Number(parts.get(type));
    const year = parts.get("era")?.startsWith("B") ? 1 - part("year") : part("year");
    const local = new Date(0);
    local.setUTCFullYear(year, part("month") - 1, part("day"));
    local.setUTCHours(part("hour"), part("minute"), part("second"));
    return Math.round((local.getTime() - Math.floor(date.getTime() / 1000) * 1000) / 1000);
}
function numericName(offset) {
    const minutes = Math.round(Math.abs(offset) / 60);
    const two = (part) => String(part).padStart(2, "0");
    const rest = minutes % 60 === 0 ? "" : two(minutes % 60);
    return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}${rest}`;
}
const ABBREVIATIONS = {
    "Alaska Daylight Time": "AKDT",
    "Alaska Standard Time": "AKST",
    "Atlantic Daylight Time": "ADT",
    "Atlantic Standard Time": "AST",
    "Australian Central Daylight Time": "ACDT",
    "Australian Central Standard Time": "ACST",
    "Australian Eastern Daylight Time": "AEDT",
    "Australian Eastern Standard Time": "AEST",
    "Australian Western Standard Time": "AWST",
    "British Summer Time": "BST",
    "Central Africa Time": "CAT",
    "Central Daylight Time": "CDT",
    "Central European Standard Time": "CET",
    "Central European Summer Time": "CEST",
    "Central Indonesia Time": "WITA",
    "Central Standard Time": "CST",
    "Chamorro Standard Time": "ChST",
    "China Standard Time": "CST",
    "Coordinated Universal Time": "UTC",
    "Cuba Daylight Time": "CDT",
    "Cuba Standard Time": "CST",
    "East Africa Time": "EAT",
    "Eastern Daylight Time": "EDT",
    "Eastern European Standard Time": "EET",
    "Eastern European Summer Time": "EEST",
    "Eastern Indonesia Time": "WIT",
    "Eastern Standard Time": "EST",
    "Greenwich Mean Time": "GMT",
    "Hawaii-Aleutian Daylight Time": "HDT",
    "Hawaii-Aleutian Standard Time": "HST",
    "Hong Kong Standard Time": "HKT",
    "India Standard Time": "IST",
    "Irish Standard Time": "IST",
    "Israel Daylight Time": "IDT",
    "Israel Standard Time": "IST",
    "Japan Standard Time": "JST",
    "Korean Standard Time": "KST",
    "Mexican Pacific Standard Time": "MST",
    "Moscow Standard Time": "MSK",
    "Mountain Daylight Time": "MDT",
    "Mountain Standard Time": "MST",
    "New Zealand Daylight Time": "NZDT",
    "New Zealand Standard Time": "NZST",
    "Newfoundland Daylight Time": "NDT",
    "Newfoundland Standard Time": "NST",
    "Pacific Daylight Time": "PDT",
    "Pacific Standard Time": "PST",
    "Pakistan Standard Time": "PKT",
    "Philippine Standard Time": "PST",
    "Samoa Standard Time": "SST",
    "South Africa Standard Time": "SAST",
    "Taipei Standard Time": "CST",
    "Taiwan Standard Time": "CST",
    "West Africa Standard Time": "WAT",
    "West Africa Time": "WAT",
    "Western European Standard Time": "WET",
    "Western European Summer Time": "WEST",
    "Western Indonesia Time": "WIB",
    "Yukon Time": "MST",
};

;// CONCATENATED MODULE: ./src/go/time/moment.ts


const SECONDS_A_DAY = 86400n;
const NANOSECONDS_A_SECOND = 1000000000n;
const YEAR_1_TO_1970_SECONDS = 62135596800n;
const ZERO_MOMENT = { unixSeconds: -YEAR_1_TO_1970_SECONDS, nanoseconds: 0, zone: UTC };
function moment(unixSeconds, nanoseconds = 0, zone = UTC) {
    return { unixSeconds: BigInt.asIntN(64, unixSeconds), nanoseconds, zone };
}
function fieldsOf({ unixSeconds, nanoseconds, zone }) {
    const rule = zone.at(unixSeconds);
    const local = unixSeconds + BigInt(rule.offset);
    const inDay = ((local % SECONDS_A_DAY) + SECONDS_A_DAY) % SECONDS_A_DAY;
    const epochDay = Number((local - inDay) / SECONDS_A_DAY);
    const second = Number(inDay);
    return {
        ...dateOfDay(epochDay),
        ...rule,
        epochDay,
        hour: Math.floor(second / 3600),
        minute: Math.floor(second / 60) % 60,
        second: second % 60,
        nanoseconds,
    };
}
function fromUtc(date, clock) {
    const seconds = clock.hour * 3600 + clock.minute * 60 + clock.second;
    return moment(BigInt(dayOfDate(date)) * SECONDS_A_DAY + BigInt(seconds), clock.nanoseconds);
}
function addNanoseconds(to, nanoseconds) {
    const total = BigInt(to.nanoseconds) + nanoseconds;
    const rest = ((total % NANOSECONDS_A_SECOND) + NANOSECONDS_A_SECOND) % NANOSECONDS_A_SECOND;
    return moment(to.unixSeconds + (total - rest) / NANOSECONDS_A_SECOND, Number(rest), to.zone);
}
function nanosecondsBetween(a, b) {
    return (a.unixSeconds - b.unixSeconds) * NANOSECONDS_A_SECOND + BigInt(a.nanoseconds - b.nanoseconds);
}

;// CONCATENATED MODULE: ./src/go/time/format.ts


const MONTHS = "January February March April May June July August September October November December".split(" ");
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const ELEMENT = /January|Jan(?![a-z])|Monday|Mon(?![a-z])|MST|0[1-6]|002|15|1|2006|2|_2(?!006)|__2|3|4|5|PM|pm|[-Z]070000|[-Z]07:00:00|[-Z]0700|[-Z]07:00|[-Z]07|[.,](?:0+|9+)(?![0-9])/g;
function parseLayout(layout) {
    const parts = [];
    let from = 0;
    for (const { 0: element, index } of layout.matchAll(ELEMENT)) {
        if (index > from)
            parts.push({ text: layout.slice(from, index) });
        parts.push({ element });
        from = index + element.length;
    }
    if (from < layout.length)
        parts.push({ text: layout.slice(from) });
    return parts;
}
function formatTime(time, layout) {
    const fields = fieldsOf(time);
    return parseLayout(layout)
        .map((part) => ("text" in part ? part.text : formatElement(part.element, fields)))
        .join("");
}
function timeString(time) {
    return formatTime(time, "2006-01-02 15:04:05.999999999 -0700 MST");
}
const ELEMENTS = {
    "2006": ({ year }) => padded(year, 4),
    "06": ({ year }) => padded(Math.abs(year) % 100, 2),
    January: ({ month }) => monthName(month),
    Jan: ({ month }) => monthName(month).slice(0, 3),
    "01": ({ month }) => padded(month, 2),
    "1": ({ month }) => String(month),
    Monday: ({ epochDay }) => WEEKDAYS[weekday(epochDay)],
    Mon: ({ epochDay }) => WEEKDAYS[weekday(epochDay)].slice(0, 3),
    "02": ({ day }) => padded(day, 2),
    _2: ({ day }) => String(day).padStart(2, " "),
    "2": ({ day }) => String(day),
    "002": (fields) => padded(yearDay(fields), 3),
    __2: (fields) => String(yearDay(fields)).padStart(3, " "),
    "15": ({ hour }) => padded(hour, 2),
    "03": ({ hour }) => padded(hour % 12 || 12, 2),
    "3": ({ hour }) => String(hour % 12 || 12),
    "04": ({ minute }) => padded(minute, 2),
    "4": ({ minute }) => String(minute),
    "05": ({ second }) => padded(second, 2),
    "5": ({ second }) => String(second),
    PM: ({ hour }) => (hour >= 12 ? "PM" : "AM"),
    pm: ({ hour }) => (hour >= 12 ? "pm" : "am"),
    MST: ({ abbreviation, offset }) => abbreviation || formatOffset("-0700", offset),
};
function formatElement(element, fields) {
    const known = ELEMENTS[element];
    if (known)
        return known(fields);
    if (element.startsWith(".") || element.startsWith(","))
        return formatFraction(element, fields.nanoseconds);
    return formatOffset(element, fields.offset);
}
function formatFraction(element, nanoseconds) {
    const digits = padded(nanoseconds, 9).slice(0, element.length - 1);
    if (element.endsWith("0"))
        return element.slice(0, 1) + digits;
    const significant = digits.replace(/(?<!0)0+$/, "");
    return significant && element.slice(0, 1) + significant;
}
function formatOffset(element, offset) {
    if (element.startsWith("Z") && offset === 0)
        return "Z";
    const minutes = Math.trunc(offset / 60);
    const separator = element.includes(":") ? ":" : "";
    const parts = [padded(Math.floor(Math.abs(minutes) / 60), 2), padded(Math.abs(minutes) % 60, 2)];
    const seconds = padded(Math.abs(offset) % 60, 2);
    const count = element.replaceAll(":", "").length >> 1;
    return (minutes < 0 ? "-" : "+") + [...parts, seconds].slice(0, count).join(separator);
}
function monthName(month) {
    return MONTHS[month - 1];
}
function padded(value, width) {
    return (value < 0 ? "-" : "") + String(Math.abs(value)).padStart(width, "0");
}

// EXTERNAL MODULE: ./src/go/time/duration.ts
var duration = __webpack_require__(7035);
;// CONCATENATED MODULE: ./src/go/time/parse.ts





class Misfit extends Error {
    problem;
    constructor(problem) {
        super();
        this.problem = problem;
    }
}
function parseTime(layout, text) {
    const parsed = parseTimeOrError(layout, text);
    return typeof parsed === "string" ? undefined : parsed;
}
function parseTimeOrError(layout, text) {
    const reading = {
        rest: text,
        year: 0,
        hour: 0,
        minute: 0,
        second: 0,
        nanoseconds: 0,
        isMorning: false,
        isAfternoon: false,
        isUtc: false,
        zoneName: "",
    };
    let held = { element: "", rest: text };
    try {
        const parts = parseLayout(layout);
        for (const [index, part] of parts.entries()) {
            const element = "text" in part ? part.text : part.element;
            held = { element, rest: reading.rest };
            if ("text" in part)
                skip(reading, part.text);
            else
                readElement(reading, part.element, nextElement(parts, index));
        }
        if (reading.rest !== "")
            throw new Misfit(`extra text: ${(0,duration/* quoteBytes */.K7)(reading.rest)}`);
        return toMoment(reading);
    }
    catch (error) {
        if (!(error instanceof Misfit))
            throw error;
        const { problem = `cannot parse ${(0,duration/* quoteBytes */.K7)(held.rest)} as ${(0,duration/* quoteBytes */.K7)(held.element)}` } = error;
        const as = error.problem === undefined ? ` as ${(0,duration/* quoteBytes */.K7)(layout)}` : "";
        return `parsing time ${(0,duration/* quoteBytes */.K7)(text)}${as}: ${problem}`;
    }
}
function nextElement(parts, index) {
    const next = [parts[index + 1], parts[index + 2]].find((part) => part && "element" in part);
    return next && "element" in next ? next.element : "";
}
function skip(reading, text) {
    for (const piece of text.match(/ +|[^ ]/gu) ?? []) {
        if (piece.startsWith(" ")) {
            if (reading.rest !== "" && !reading.rest.startsWith(" "))
                throw new Misfit();
            reading.rest = reading.rest.replace(/^ +/, "");
        }
        else
            take(reading, (rest) => (rest.startsWith(piece) ? piece : undefined));
    }
}
function readElement(reading, element, next) {
    const read = parse_ELEMENTS[element];
    if (read)
        read(reading, next);
    else if (/^[.,]/.test(element))
        readFraction(reading, element);
    else if (!(element.startsWith("Z") && reading.rest.startsWith("Z")))
        readOffset(reading, element);
    else {
        reading.rest = reading.rest.slice(1);
        reading.isUtc = true;
    }
}
const parse_ELEMENTS = {
    "2006": (reading) => {
        reading.year = Number(take(reading, /^[0-9]{4}/));
    },
    "06": (reading) => {
        const year = readSignedPair(reading);
        reading.year = year >= 69 ? year + 1900 : year + 2000;
    },
    January: (reading) => {
        reading.month = readName(reading, MONTHS) + 1;
    },
    Jan: (reading) => {
        reading.month = readName(reading, parse_short(MONTHS)) + 1;
    },
    "01": (reading) => {
        reading.month = readNumber(reading, /^[0-9]{2}/, { what: "month", from: 1, to: 12 });
    },
    "1": (reading) => {
        reading.month = readNumber(reading, /^[0-9]{1,2}/, { what: "month", from: 1, to: 12 });
    },
    Monday: (reading) => {
        readName(reading, WEEKDAYS);
    },
    Mon: (reading) => {
        readName(reading, parse_short(WEEKDAYS));
    },
    "02": (reading) => {
        reading.day = readNumber(reading, /^[0-9]{2}/, { what: "day", from: 0, to: 99 });
    },
    _2: (reading) => {
        if (reading.rest.startsWith(" "))
            reading.rest = reading.rest.slice(1);
        reading.day = readNumber(reading, /^[0-9]{1,2}/, { what: "day", from: 0, to: 99 });
    },
    "2": (reading) => {
        reading.day = readNumber(reading, /^[0-9]{1,2}/, { what: "day", from: 0, to: 99 });
    },
    "002": (reading) => {
        reading.yearDay = readNumber(reading, /^[0-9]{3}/, { what: "day-of-year", from: 0, to: 999 });
    },
    __2: (reading) => {
        reading.rest = reading.rest.replace(/^ {1,2}/, "");
        reading.yearDay = readNumber(reading, /^[0-9]{1,3}/, { what: "day-of-year", from: 0, to: 999 });
    },
    "15": (reading) => {
        reading.hour = readNumber(reading, /^[0-9]{1,2}/, { what: "hour", from: 0, to: 23 });
    },
    "03": (reading) => {
        reading.hour = readNumber(reading, /^[0-9]{2}/, { what: "hour", from: 0, to: 12 });
    },
    "3": (reading) => {
        reading.hour = readNumber(reading, /^[0-9]{1,2}/, { what: "hour", from: 0, to: 12 });
    },
    "04": (reading) => {
        reading.minute = readNumber(reading, /^[0-9]{2}/, { what: "minute", from: 0, to: 59 });
    },
    "4": (reading) => {
        reading.minute = readNumber(reading, /^[0-9]{1,2}/, { what: "minute", from: 0, to: 59 });
    },
    "05": (reading, next) => readSecond(reading, /^[0-9]{2}/, next),
    "5": (reading, next) => readSecond(reading, /^[0-9]{1,2}/, next),
    PM: (reading) => readHalf(reading, /^[AP]M/),
    pm: (reading) => readHalf(reading, /^[ap]m/),
    MST: (reading) => {
        if (reading.rest.startsWith("UTC")) {
            reading.rest = reading.rest.slice(3);
            reading.isUtc = true;
        }
        else
            reading.zoneName = take(reading, zoneName);
    },
};
function readHalf(reading, half) {
    if (take(reading, half).toLowerCase() === "pm")
        reading.isAfternoon = true;
    else
        reading.isMorning = true;
}
function readSignedPair(reading) {
    return Number(take(reading, /^[-+0-9][0-9]/));
}
function readSecond(reading, digits, next) {
    reading.second = readNumber(reading, digits, { what: "second", from: 0, to: 59 });
    if (/^[.,]/.test(next) || !/^[.,][0-9]/.test(reading.rest))
        return;
    reading.nanoseconds = nanoseconds(take(reading, /^[.,][0-9]+/));
}
function readFraction(reading, element) {
    if (element.endsWith("9")) {
        if (/^[.,][0-9]/.test(reading.rest))
            reading.nanoseconds = nanoseconds(take(reading, /^[.,][0-9]+/));
        return;
    }
    const length = element.length;
    const fraction = take(reading, (rest) => (rest.length >= length ? rest.slice(0, length) : undefined));
    if (!/^[.,][0-9]+$/.test(fraction))
        throw new Misfit();
    reading.nanoseconds = nanoseconds(fraction);
}
function nanoseconds(fraction) {
    return Number(fraction.slice(1, 10).padEnd(9, "0"));
}
function readOffset(reading, element) {
    const colon = element.includes(":") ? ":" : "";
    const count = element.replaceAll(":", "").length >> 1;
    const pairs = Array.from({ length: count }, () => "([0-9]{2})").join(colon);
    const text = take(reading, new RegExp(`^[-+]${pairs}`));
    const [hours = 0, minutes = 0, seconds = 0] = (text.slice(1).match(/[0-9]{2}/g) ?? []).map(Number);
    if (hours > 24)
        throw new Misfit("time zone offset hour out of range");
    if (minutes > 60)
        throw new Misfit("time zone offset minute out of range");
    if (seconds > 60)
        throw new Misfit("time zone offset second out of range");
    reading.offset = (text.startsWith("-") ? -1 : 1) * ((hours * 60 + minutes) * 60 + seconds);
}
function zoneName(rest) {
    if (rest.length < 3)
        return undefined;
    if (/^(?:ChST|MeST)/.test(rest))
        return rest.slice(0, 4);
    const signed = /^(?:GMT)?[-+]0*(?:1?[0-9]|2[0-3])(?![0-9])/.exec(rest)?.[0];
    if (signed)
        return signed;
    const capitals = /^[A-Z]+/.exec(rest)?.[0] ?? "";
    if (rest.startsWith("GMT"))
        return "GMT";
    if (capitals.length === 3 || capitals === "WITA")
        return capitals;
    const isName = (capitals.length === 4 || capitals.length === 5) && capitals.endsWith("T");
    return isName ? capitals : undefined;
}
const LONGEST_NAME = "September".length;
function readName(reading, names) {
    const rest = reading.rest.slice(0, LONGEST_NAME).toLowerCase();
    const index = names.findIndex((name) => rest.startsWith(name.toLowerCase()));
    if (index < 0)
        throw new Misfit();
    reading.rest = reading.rest.slice(names[index].length);
    return index;
}
function parse_short(names) {
    return names.map((name) => name.slice(0, 3));
}
function readNumber(reading, digits, { what, from, to }) {
    const value = Number(take(reading, digits));
    if (value < from || value > to)
        throw new Misfit(`${what} out of range`);
    return value;
}
function take(reading, what) {
    const taken = typeof what === "function" ? what(reading.rest) : what.exec(reading.rest)?.[0];
    if (taken === undefined)
        throw new Misfit();
    reading.rest = reading.rest.slice(taken.length);
    return taken;
}
function toMoment(reading) {
    const { year, minute, second } = reading;
    const { month, day } = dateOf(reading);
    if (day < 1 || day > daysIn(year, month))
        throw new Misfit("day out of range");
    const utc = fromUtc({ year, month, day }, { hour: hourOf(reading), minute, second, nanoseconds: reading.nanoseconds });
    if (reading.isUtc)
        return utc;
    if (reading.offset !== undefined)
        return atOffset(utc, reading.offset, reading.zoneName);
    if (reading.zoneName === "")
        return utc;
    const hours = reading.zoneName.startsWith("GMT") ? Number(reading.zoneName.slice(3)) : 0;
    return moment(utc.unixSeconds, utc.nanoseconds, fixedZone(reading.zoneName, hours * 3600));
}
function atOffset(utc, offset, zoneName) {
    const isUtc = offset === 0 && (zoneName === "" || zoneName === "UTC");
    return moment(utc.unixSeconds - BigInt(offset), utc.nanoseconds, isUtc ? UTC : fixedZone(zoneName, offset));
}
function hourOf({ hour, isMorning, isAfternoon }) {
    if (isAfternoon && hour < 12)
        return hour + 12;
    return isMorning && hour === 12 ? 0 : hour;
}
function dateOf({ year, month, day, yearDay }) {
    if (yearDay === undefined)
        return { month: month ?? 1, day: day ?? 1 };
    let found = 1;
    let rest = yearDay;
    while (found <= 12 && rest > daysIn(year, found))
        rest -= daysIn(year, found++);
    const isWrong = rest < 1 || found > 12 || (month ?? found) !== found || (day ?? rest) !== rest;
    if (isWrong)
        throw new Misfit("day-of-year out of range");
    return { month: found, day: rest };
}

// EXTERNAL MODULE: ./src/go/func.ts
var func = __webpack_require__(9579);
// EXTERNAL MODULE: ./src/go/reflect.ts
var reflect = __webpack_require__(6944);
// EXTERNAL MODULE: ./src/go/value.ts
var go_value = __webpack_require__(5348);
;// CONCATENATED MODULE: ./src/go/time/types.ts







const MAX_INT64 = 2n ** 63n - 1n;
function getter(get, receiverOf) {
    return (value) => (0,func/* func */.Pc)([], () => get(receiverOf(value)));
}
const nanosecondsOf = (value) => BigInt(value.value);
const ofDuration = (get) => getter(get, nanosecondsOf);
const DURATION = (0,reflect/* namedNumber */.He)("time.Duration", "int64", {
    String: ofDuration(duration/* formatDuration */.a3),
    Nanoseconds: ofDuration(int64),
    Microseconds: ofDuration((nanoseconds) => int64(nanoseconds / 1000n)),
    Milliseconds: ofDuration((nanoseconds) => int64(nanoseconds / 1000000n)),
    Seconds: ofDuration((nanoseconds) => inUnits(nanoseconds, 1000000000n)),
    Minutes: ofDuration((nanoseconds) => inUnits(nanoseconds, 60000000000n)),
    Hours: ofDuration((nanoseconds) => inUnits(nanoseconds, 3600000000000n)),
});
const MONTH = (0,reflect/* namedNumber */.He)("time.Month", "int", {
    String: getter((month) => MONTHS[Number(month) - 1] ?? `%!Month(${month})`, (value) => value.value),
});
const WEEKDAY = (0,reflect/* namedNumber */.He)("time.Weekday", "int", {
    String: getter((day) => WEEKDAYS[Number(day)] ?? `%!Weekday(${day})`, (value) => value.value),
});
function momentOf(value) {
    return value.payload;
}
const ofMoment = (get) => getter(get, momentOf);
const ofFields = (get) => getter((time) => get(fieldsOf(time)), momentOf);
const TIME = (0,reflect/* opaqueType */.yB)("time.Time", () => time(ZERO_MOMENT), {
    value: {
        String: ofMoment(timeString),
        Format: (value) => (0,func/* func */.Pc)([reflect/* STRING */.An], ([layout], budget) => {
            budget.string(layout.length);
            return formatTime(momentOf(value), layout);
        }),
        Year: ofFields(({ year }) => BigInt(year)),
        Month: ofFields(({ month }) => new go_value/* GoNumber */.wK(MONTH, BigInt(month))),
        Day: ofFields(({ day }) => BigInt(day)),
        Weekday: ofFields(({ epochDay }) => new go_value/* GoNumber */.wK(WEEKDAY, BigInt(weekday(epochDay)))),
        YearDay: ofFields((fields) => BigInt(yearDay(fields))),
        Hour: ofFields(({ hour }) => BigInt(hour)),
        Minute: ofFields(({ minute }) => BigInt(minute)),
        Second: ofFields(({ second }) => BigInt(second)),
        Nanosecond: ofFields(({ nanoseconds }) => BigInt(nanoseconds)),
        Unix: ofMoment(({ unixSeconds }) => int64(unixSeconds)),
        UnixMilli: ofMoment(({ unixSeconds, nanoseconds }) => int64(unixSeconds * 1000n + BigInt(nanoseconds) / 1000000n)),
        UnixMicro: ofMoment(({ unixSeconds, nanoseconds }) => int64(unixSeconds * 1000000n + BigInt(nanoseconds) / 1000n)),
        UnixNano: ofMoment(({ unixSeconds, nanoseconds }) => int64(unixSeconds * 1000000000n + BigInt(nanoseconds))),
        IsZero: ofMoment(({ unixSeconds, nanoseconds }) => unixSeconds === ZERO_MOMENT.unixSeconds && nanoseconds === 0),
        UTC: ofMoment(({ unixSeconds, nanoseconds }) => time(moment(unixSeconds, nanoseconds))),
        Local: ofMoment(({ unixSeconds, nanoseconds }) => time(moment(unixSeconds, nanoseconds))),
        Before: compared((difference) => difference < 0n),
        After: compared((difference) => difference > 0n),
        Equal: compared((difference) => difference === 0n),
        Add: (value) => (0,func/* func */.Pc)([DURATION], ([{ value: added }]) => time(addNanoseconds(momentOf(value), BigInt(added)))),
        AddDate: (value) => (0,func/* func */.Pc)([reflect/* INT */.I8, reflect/* INT */.I8, reflect/* INT */.I8], ([years, months, days]) => time(addDate(momentOf(value), { years, months, days }))),
        Sub: withTime((left, right) => types_duration(clamped(nanosecondsBetween(left, right)))),
        MarshalJSON: ofMoment((at) => (0,go_value/* bytes */.ee)(Buffer.from(marshal(at)))),
    },
});
function time(at) {
    return new go_value/* GoOpaque */.Sk(TIME, at);
}
function types_duration(nanoseconds) {
    return new go_value/* GoNumber */.wK(DURATION, nanoseconds);
}
function withTime(call) {
    return (value) => (0,func/* func */.Pc)([TIME], ([other]) => call(momentOf(value), momentOf(other)));
}
function compared(test) {
    return withTime((left, right) => test(nanosecondsBetween(left, right)));
}
function addDate(at, added) {
    const { year, month, day, epochDay } = fieldsOf(at);
    const to = dayOfDate({
        year: year + Number(added.years),
        month: month + Number(added.months),
        day: day + Number(added.days),
    });
    return moment(at.unixSeconds + BigInt(to - epochDay) * 86400n, at.nanoseconds, at.zone);
}
function marshal(at) {
    const { year } = fieldsOf(at);
    if (year < 0 || year > 9999)
        throw new func/* GoError */.nY("Time.MarshalJSON: year outside of range [0,9999]");
    return `"${formatTime(at, "2006-01-02T15:04:05.999999999Z07:00")}"`;
}
function inUnits(nanoseconds, unit) {
    return Number(nanoseconds / unit) + Number(nanoseconds % unit) / Number(unit);
}
function clamped(nanoseconds) {
    if (nanoseconds > MAX_INT64)
        return MAX_INT64;
    return nanoseconds < -MAX_INT64 - 1n ? -MAX_INT64 - 1n : nanoseconds;
}
function int64(value) {
    return new go_value/* GoNumber */.wK(reflect/* INT64 */.En, BigInt.asIntN(64, value));
}

;// CONCATENATED MODULE: ./src/go/time/time.ts







/***/ }),

/***/ 7466:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (nulledMappings)
});
var _read_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3397);

function* nulledMappings({ above, entries, earlier, entriesOf, isNull, onNames, }) {
    const open = [{ entries, earlier, above }];
    for (let next = open.pop(); next; next = open.pop()) {
        onNames(next.entries.size);
        for (const [key, value] of next.entries) {
            const known = next.earlier.get(key);
            const before = known === undefined ? undefined : entriesOf(known);
            if (!before || before.size === 0)
                continue;
            const path = [...next.above, key];
            const after = entriesOf(value);
            if (after && path.length <= _read_names_js__WEBPACK_IMPORTED_MODULE_0__/* .NAMED_LEVELS */ .AD)
                open.push({ entries: after, earlier: before, above: path });
            if (isNull(value))
                yield { path, value };
        }
    }
}


/***/ }),

/***/ 3397:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AD: () => (NAMED_LEVELS),
  O2: () => (unnamedOverrides),
  XV: () => (SUGGESTED_KEYS),
  jC: () => (misspeltOverrides),
  kV: () => (namesBelow),
  r6: () => (readNames),
  s0: () => (misspeltKeys)
});
var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3124);

function readNames(templates, { open, roots, onNames, }) {
    const words = new Map();
    const paths = new Map();
    const fields = new Set();
    for (const template of templates) {
        onNames(template.length / CHARACTERS_PER_NAME);
        for (const action of actionsOf(template, open)) {
            for (const [, text = ""] of action.matchAll(STRING)) {
                follow(words, text, "");
                fields.add(text);
            }
            for (const { 0: path, index } of action.matchAll(PATH)) {
                const names = path.split(".");
                onNames(names.length);
                for (const [at, name] of names.entries()) {
                    if (at > 0 || action[index - 1] === ".")
                        fields.add(name);
                    follow(words, name, names[at + 1] ?? "");
                    if (roots.has(name))
                        onNames(followPath(paths, names.slice(at, at + NAMED_LEVELS)));
                }
            }
        }
    }
    return { words, paths, fields };
}
function follow(following, name, next) {
    const known = following.get(name);
    if (known)
        known.add(next);
    else
        following.set(name, new Set([next]));
}
function followPath(paths, names) {
    let path = "";
    for (const [at, name] of names.entries()) {
        path = at === 0 ? name : `${path}.${name}`;
        follow(paths, path, names[at + 1] ?? "");
    }
    return names.length;
}
const CHARACTERS_PER_NAME = 64;
const NAMED_LEVELS = 20;
const PATH = /[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*/gu;
const STRING = /["`]([^"`\n]{0,100})["`]/g;
const COMMENT = /(?:-[ \t\r\n])?\/\*/y;
function* actionsOf(template, open) {
    for (let end = 0;;) {
        const start = template.indexOf(open, end);
        if (start < 0)
            return;
        COMMENT.lastIndex = start + open.length;
        const isComment = COMMENT.test(template);
        end = template.indexOf(isComment ? "*/" : "}}", start);
        if (end < 0)
            return;
        if (!isComment)
            yield template.slice(start + open.length, end);
    }
}
function namesBelow(names, path) {
    const isBelowWhole = isInWhole(names, path.slice(0, -1));
    return isBelowWhole ? names.words.get(path.at(-1)) : names.paths.get(path.join("."));
}
function isInWhole({ paths }, path) {
    return path.some((_, at) => paths.get(path.slice(0, at + 1).join("."))?.has(""));
}
function misspeltKeys(names, { root, entries, entriesOf, onNames }) {
    const found = [];
    let left = MAX_COMPARISONS;
    const open = [{ entries, above: [root] }];
    for (let next = open.pop(); next && found.length < SUGGESTED_KEYS; next = open.pop()) {
        const read = namesBelow(names, next.above);
        if (!read)
            continue;
        onNames(read.size + next.entries.size);
        const absent = [...read].filter((name) => name !== "" && !next.entries.has(name));
        const isRead = (key) => read.has(key) || (read.has("") && names.words.has(key));
        for (const [key, value] of next.entries) {
            const path = [...next.above, key];
            const inner = isRead(key) ? entriesOf(value) : undefined;
            if (inner && path.length <= NAMED_LEVELS)
                open.push({ entries: inner, above: path });
            if (isRead(key) || found.length === SUGGESTED_KEYS)
                continue;
            left -= absent.length;
            const meant = left < 0 ? undefined : meantBy(key, { absent, root });
            if (meant !== undefined)
                found.push({ path, meant, value });
        }
    }
    return found;
}
function unnamedOverrides(found, texts) {
    const named = found.some(({ entry }) => entry !== undefined) ? texts() : new Set();
    return found.filter(({ entry }) => entry === undefined || !named.has(entry)).map(({ problem }) => problem);
}
function misspeltOverrides(names, { root, entries, entriesOf, onNames, earlier }) {
    const found = [];
    let left = MAX_COMPARISONS;
    const open = [{ entries, earlier, above: [root] }];
    for (let next = open.pop(); next && found.length < SUGGESTED_KEYS; next = open.pop()) {
        const { above } = next;
        onNames(next.entries.size);
        let kept;
        let named = [];
        for (const [key, value] of next.entries) {
            const path = [...above, key];
            const before = next.earlier.get(key);
            const pair = before === undefined ? [] : [entriesOf(value), entriesOf(before)];
            if (pair[0] && pair[1] && path.length <= NAMED_LEVELS)
                open.push({ entries: pair[0], earlier: pair[1], above: path });
            if (before !== undefined || names.words.has(key) || found.length === SUGGESTED_KEYS)
                continue;
            if (!kept) {
                onNames(next.earlier.size);
                const isWhole = isInWhole(names, above);
                const others = [...next.earlier.keys()].filter((name) => !next.entries.has(name));
                named = others.filter((name) => names.words.has(name));
                kept = isWhole ? others : named;
            }
            left -= kept.length;
            if (left < 0)
                continue;
            const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(key, named);
            const meant = near ?? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestEntry */ .ZR)(key, kept);
            if (meant !== undefined)
                found.push({ path, meant, value, isEntry: near === undefined });
        }
    }
    return found;
}
const SUGGESTED_KEYS = 20;
const MAX_COMPARISONS = 20_000;
function meantBy(key, { absent, root }) {
    if (absent.length === 0)
        return undefined;
    if (key === root)
        return absent[0];
    const [first = ""] = key.split(".");
    return first !== key && absent.includes(first) ? first : (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(key, absent);
}


/***/ }),

/***/ 2058:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (breakouts)
});

// EXTERNAL MODULE: ./src/go/pieces.ts
var pieces = __webpack_require__(1030);
// EXTERNAL MODULE: ./src/render/structure.ts
var structure = __webpack_require__(6926);
;// CONCATENATED MODULE: ./src/render/breakout-marks.ts

const MARKS = [
    {
        form: /^\s*([[{\]}&*!|>%@`]|(?:---|[-?:])(?:\s|$))/g,
        words: (mark) => `begins with "${mark.replace(/\s/, " ")}"`,
        isSame: structure/* isSameStretch */.gt,
    },
    { form: /["']/g, words: () => "has a quote", isSame: structure/* isSameStretch */.gt },
    { form: /\\/g, words: () => "has a backslash", isSame: structure/* isSameStretch */.gt },
    { form: /:\s/g, words: () => 'has ": "', isSame: structure/* isSameStretch */.gt },
    { form: /:$/g, words: () => 'ends with ":"', isSame: structure/* isSameStretch */.gt },
    { form: /\s#/g, words: () => 'has " #"', isSame: structure/* isSameStretch */.gt },
    { form: /#/g, words: () => 'has "#"', isSame: structure/* isSameStretch */.gt },
    { form: /[[\]{},]/g, words: (mark) => `has "${mark}"`, isSame: structure/* isSameStretch */.gt },
    { form: /[\r\n\u0085\u2028\u2029]/g, words: () => "has a line break", isSame: structure/* isSameKind */.BS },
    { form: /[ \t]/g, words: () => "has a blank", isSame: structure/* isSameKind */.BS },
];
function marksIn(value, harmless) {
    const found = MARKS.flatMap(({ form, words, isSame }) => {
        for (const { index: start, 0: matched, 1: mark = matched } of value.matchAll(form)) {
            const index = start + matched.length - mark.length;
            if (!harmless.startsWith(mark, index))
                return [{ mark, index, words: words(mark), isSame }];
        }
        return [];
    });
    return found.sort((one, other) => one.index - other.index);
}

// EXTERNAL MODULE: ./src/render/suspects.ts
var render_suspects = __webpack_require__(5045);
;// CONCATENATED MODULE: ./src/render/breakout.ts




function breakouts(template, output, locate, { actions, meter }) {
    const suspects = new render_suspects/* Suspects */.Tm(template, output, actions);
    const first = suspects.first();
    if (!first)
        return [];
    const { text } = output;
    for (const { withoutValue, isSame } of COMPARISONS) {
        const harmless = overwritten(text, suspects, withoutValue);
        const difference = (0,structure/* firstDifference */.at)(text, harmless, { isSame, meter });
        if (!difference)
            continue;
        const trial = { text, harmless, until: difference.end + BEHIND };
        const culprit = culpritAmong(suspects.near(difference), trial, { isSame, meter });
        const named = culprit ?? suspects.near(difference).next().value ?? first;
        return [breakout(named, markOf(named, trial, meter), locate)];
    }
    return [];
}
const COMPARISONS = [
    { withoutValue: letters, isSame: structure/* isSameStretch */.gt },
    { withoutValue: lettersAlone, isSame: structure/* isSameKind */.BS },
];
const BEHIND = 1_000;
function culpritAmong(near, { text, harmless, until }, reading) {
    const changes = ({ start, end }) => {
        const alone = harmless.slice(0, start) + text.slice(start, end) + harmless.slice(end, until);
        return (0,structure/* firstDifference */.at)(alone.slice(0, until), harmless.slice(0, until), reading) !== undefined;
    };
    let left = Math.min(MAX_TRIED, Math.floor(MAX_TRIED_CHARACTERS / until));
    for (const suspect of near) {
        if (left-- <= 0)
            return undefined;
        if (changes(suspect))
            return suspect;
    }
    return undefined;
}
function markOf(culprit, { text, harmless, until }, meter) {
    const { start, end } = culprit;
    const value = text.slice(start, end);
    const without = harmlessValue(value, culprit, lettersAlone);
    const around = (inner) => (harmless.slice(0, start) + inner + harmless.slice(end, until)).slice(0, until);
    const same = around(without);
    let left = Math.floor(MAX_TRIED_CHARACTERS / until);
    for (const { mark, index, words, isSame } of marksIn(value, without)) {
        if (left-- <= 0)
            return undefined;
        const alone = without.slice(0, index) + mark + without.slice(index + mark.length);
        if ((0,structure/* firstDifference */.at)(around(alone), same, { isSame, meter }))
            return words;
    }
    return undefined;
}
function breakout(culprit, mark, locate) {
    const why = mark === undefined ? "it" : `it ${mark} and`;
    return {
        code: "value-breaks-out",
        severity: "error",
        message: `The value of ${culprit.action} breaks out of its place: ${why} changes the structure of the document`,
        remedy: "expected a value that stays one string; toJson without quotes around it writes any value as one",
        position: locate(culprit.sourceStart),
    };
}
const MAX_TRIED = 50;
const MAX_TRIED_CHARACTERS = 1_000_000;
function overwritten(text, suspects, withoutValue) {
    const parts = new pieces/* Pieces */.q();
    let from = 0;
    for (const suspect of suspects) {
        const { start, end } = suspect;
        parts.add(text.slice(from, start));
        parts.add(harmlessValue(text.slice(start, end), suspect, withoutValue));
        from = end;
    }
    return parts.end(text.slice(from));
}
function harmlessValue(value, suspect, withoutValue) {
    if (!suspect.isJson)
        return withoutValue(value, suspect);
    return value.replace(JSON_STRING, (_, inner, end) => `"${letters(inner)}${end}`);
}
const JSON_STRING = /"((?:\\.|[^"\\])*)("?)/gs;
function letters(value) {
    return value.replace(/\S+/g, (word) => "x".repeat(word.length));
}
function lettersAlone(value, { printed }) {
    const kept = printed?.exec(value)?.[0] ?? "";
    const rest = value.slice(kept.length);
    return kept + (rest.trim() === "" ? rest.replace(/[^ ]/g, " ") : "x".repeat(rest.length));
}


/***/ }),

/***/ 9246:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (commentedOut)
});
var _go_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4810);
var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7921);
var _rendered_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8058);
var _structure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6926);
var _template_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1179);





function commentedOut(template, output, locate, { actions, meter }) {
    const joints = [...jointsOf(template, output, { actions, meter })];
    if (joints.length === 0)
        return [];
    const offsets = outsideOfTokens(output.text, joints.map(({ offset }) => offset), meter);
    const positionAt = (0,_rendered_js__WEBPACK_IMPORTED_MODULE_4__/* .positionsThrough */ .CY)(output.pieces, locate);
    const lost = new Map(joints.filter(({ offset }) => offsets.has(offset)).map((joint) => [joint.start, joint]));
    const problems = [...lost.values()].map(({ offset, start, comment }) => {
        const at = (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .describePosition */ .jm)(locate(comment));
        const message = start < comment
            ? `The next turn of the loop prints this line into the comment at ${at}, so it is not read`
            : `This line is rendered into the comment at ${at}, so it is not read`;
        return {
            code: "commented-out",
            severity: "error",
            message,
            remedy: `begin a line behind the comment; the dash of ${actions.open}- or -}} removes a line break`,
            position: positionAt(offset),
        };
    });
    for (const problem of problems)
        meter.problem(problem);
    return problems;
}
function* jointsOf(template, { text, pieces }, { actions, meter }) {
    if (!text.includes("#"))
        return;
    let lines;
    let comment;
    let before;
    let index = 0;
    for (const piece of pieces) {
        const { kind, outputStart, sourceStart } = piece;
        const content = text.slice(outputStart, pieces.endOf(index++, text));
        if (comment && before) {
            lines ??= new _template_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .TemplateLines */ .G(template, actions);
            if (isElsewhere(piece, { comment, before, lines })) {
                const rest = text.slice(outputStart, outputStart + LONGEST_KEY);
                meter.characters(rest.length);
                const blanks = rest.length - rest.trimStart().length;
                const start = sourceStart + (kind === "text" ? Math.min(blanks, content.length) : 0);
                if (STRUCTURE.test(rest))
                    yield { offset: outputStart + blanks, start, comment: comment.start };
                comment = { start: rest[blanks] === "#" ? start : comment.start, line: start };
            }
        }
        const lineStart = content.lastIndexOf("\n") + 1;
        if (lineStart > 0)
            comment = undefined;
        if (!comment) {
            const at = commentIn(content, lineStart, text[outputStart - 1]);
            const start = sourceStart + (kind === "text" ? at : 0);
            if (at >= 0)
                comment = { start, line: start };
        }
        before = { ...piece, length: content.length };
    }
}
function isElsewhere({ sourceStart }, { comment: { line }, before, lines, }) {
    if (lines.definitionAt(sourceStart) === lines.definitionAt(line)) {
        return sourceStart < line || lines.hasBreak(line, sourceStart);
    }
    const end = before.kind === "text" ? before.sourceStart + before.length : lines.endOfAction(before.sourceStart);
    return lines.isBreakTrimmedAt(end);
}
function commentIn(content, from, before = "\n") {
    for (let at = content.indexOf("#", from); at >= 0; at = content.indexOf("#", at + 1)) {
        if (/\s/.test(at > 0 ? content[at - 1] : before))
            return at;
    }
    return -1;
}
const LONGEST_KEY = 200;
const STRUCTURE = /^[ \t]*(?:-(?:[ \t\r\n]|$)|---(?:\s|$)|(?:\{[ \t]*)?(?:"[^"\n]*"|'[^'\n]*'|[\w<$./-]+)[ \t]*:(?:\s|$))/;
function outsideOfTokens(text, offsets, meter) {
    const outside = new Set();
    meter.characters(text.length);
    const scanner = new _go_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .Scanner */ .Lp(text, () => meter.steps(1));
    let next = 0;
    const takeBelow = (end) => {
        const from = next;
        while (next < offsets.length && offsets[next] < end)
            next++;
        return offsets.slice(from, next);
    };
    try {
        for (let token = scanner.take(); next < offsets.length; token = scanner.take()) {
            for (const offset of takeBelow(token.start))
                outside.add(offset);
            const inside = takeBelow(token.end);
            if (inside.length > 0 && isBlock(text, token.start) && (0,_structure_js__WEBPACK_IMPORTED_MODULE_2__/* .isSpec */ ._5)(token.value)) {
                const start = text.indexOf("\n", token.start) + 1;
                const inner = outsideOfTokens(text.slice(start, token.end), inside.map((offset) => offset - start), meter);
                for (const offset of inner)
                    outside.add(offset + start);
            }
            if (token.kind === "stream-end")
                break;
        }
    }
    catch (error) {
        if (!(error instanceof _go_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFault */ .Io))
            throw error;
        for (const offset of takeBelow(error.offset))
            outside.add(offset);
    }
    return outside;
}
function isBlock(text, at) {
    return text[at] === "|" || text[at] === ">";
}


/***/ }),

/***/ 3349:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b: () => (offsetOf)
});
function offsetOf(error, text, leftDelim) {
    if (error.offset !== undefined)
        return error.offset;
    let lineStart = 0;
    for (let line = 1; line < error.line; line++)
        lineStart = text.indexOf("\n", lineStart) + 1;
    const line = text.slice(lineStart).split("\n", 1)[0];
    const action = line.indexOf(leftDelim);
    return lineStart + (action < 0 ? line.search(/\S|$/) : action);
}


/***/ }),

/***/ 7625:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bz: () => (loadFunctionsOf),
  gK: () => (loadFunctions)
});
/* unused harmony export USERS */
var _go_regexp_regexp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4067);

const USERS = /regex|semver|tpl/i;
async function loadFunctions(text) {
    if (USERS.test(text))
        await (0,_go_regexp_regexp_js__WEBPACK_IMPORTED_MODULE_0__/* .loadRegexp */ .MP)();
}
async function loadFunctionsOf({ template, installers }) {
    if (installers.length > 0)
        await (0,_go_regexp_regexp_js__WEBPACK_IMPORTED_MODULE_0__/* .loadRegexp */ .MP)();
    else if (template)
        await loadFunctions(template.text);
}


/***/ }),

/***/ 1382:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F: () => (secretsOf),
  c: () => (withoutSecrets)
});
var _go_search_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3353);
var _go_template_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4330);
var _secret_actions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9521);
var _secret_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4734);




function secretsOf(template, actions, makeRoot, unmarked = () => undefined) {
    let isNamed;
    let values;
    return {
        unmarked,
        isWritten: (text) => (0,_go_search_js__WEBPACK_IMPORTED_MODULE_3__/* .includes */ .mK)(template, text),
        isNamedAt: (offset) => {
            isNamed ??= (0,_secret_actions_js__WEBPACK_IMPORTED_MODULE_1__/* .secretActions */ .cD)(template, actions);
            return isNamed(offset);
        },
        values: () => {
            values ??= (0,_secret_values_js__WEBPACK_IMPORTED_MODULE_2__/* .secretValuesOf */ .W)(makeRoot());
            return values;
        },
    };
}
const HIDDEN_VALUE = "a value that may hold a password, and is not shown";
const HIDDEN_MESSAGE = "its message may hold a password, and is not shown";
function withoutSecrets(message, error, secrets) {
    const { reason, isNamed } = innermost(error, secrets);
    if (reason === undefined)
        return message;
    const shown = shownReason(reason, isNamed, secrets);
    if (shown === reason)
        return message;
    const end = message.endsWith(reason) ? reason : secrets.unmarked(reason);
    if (end === undefined || !message.endsWith(end))
        return HIDDEN_MESSAGE;
    return `${message.slice(0, -end.length)}${end === reason ? shown : HIDDEN_MESSAGE}`;
}
function innermost(error, { isNamedAt }) {
    const isNamed = error.offset !== undefined && isNamedAt(error.offset);
    const { cause } = error.cause instanceof Error ? error.cause : {};
    if (!error.reason?.startsWith("error calling include: ") || !(cause instanceof _go_template_template_js__WEBPACK_IMPORTED_MODULE_0__/* .TemplateError */ .$w)) {
        return { reason: error.reason, isNamed };
    }
    const inner = innermost(cause, { isNamedAt });
    return { reason: inner.reason, isNamed: isNamed || inner.isNamed };
}
function shownReason(reason, isNamed, { values, isWritten, unmarked }) {
    const [, name = "", told = ""] = /^error calling (\S+): (.*)$/s.exec(reason) ?? [];
    if (OF_AUTHOR.has(name)) {
        const text = unmarked(told) ?? told;
        return isWritten(text) || !(0,_secret_values_js__WEBPACK_IMPORTED_MODULE_2__/* .quotesSecret */ .o)(text, values()) ? reason : `error calling ${name}: ${HIDDEN_MESSAGE}`;
    }
    if (name !== "") {
        if (DISABLED.test(told))
            return reason;
        const isHidden = !OF_TYPES.has(name) && (isNamed || (0,_secret_values_js__WEBPACK_IMPORTED_MODULE_2__/* .quotesSecret */ .o)(told, values()));
        return isHidden ? `error calling ${name}: ${HIDDEN_MESSAGE}` : reason;
    }
    const [, before = "", value = "", behind = ""] = ITERATION.exec(reason) ?? [];
    if (before === "" || !(isNamed || (0,_secret_values_js__WEBPACK_IMPORTED_MODULE_2__/* .quotesSecret */ .o)(value, values())))
        return reason;
    return `${before}${HIDDEN_VALUE}${behind && `,${behind}`}`;
}
const OF_AUTHOR = new Set(["required", "fail"]);
const DISABLED = /^function "\w+" is disabled/;
const OF_TYPES = new Set(["index", "slice", "len", "eq", "ne", "lt", "le", "gt", "ge"]);
const ITERATION = /^(range can't iterate over |can't use )(.*?)( to iterate over more than one variable)?$/s;


/***/ }),

/***/ 6926:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  BS: () => (isSameKind),
  _5: () => (isSpec),
  at: () => (firstDifference),
  gt: () => (isSameStretch)
});
var _go_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4810);
var _suspects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5045);


const isSameKind = (one, other) => one.kind === other.kind;
const isSameStretch = (one, other) => isSameKind(one, other) && one.start === other.start && one.end === other.end;
function* tokensOf(text, meter) {
    meter.characters(text.length);
    const scanner = new _go_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .Scanner */ .Lp(text, () => meter.steps(1));
    try {
        for (let token = scanner.take(); token.kind !== "stream-end"; token = scanner.take())
            yield token;
    }
    catch (error) {
        if (!(error instanceof _go_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFault */ .Io))
            throw error;
        yield { kind: "fault", start: error.offset, end: error.offset, value: "" };
    }
}
function firstDifference(left, right, reading) {
    const others = tokensOf(right, reading.meter);
    for (const one of tokensOf(left, reading.meter)) {
        const { value: other } = others.next();
        const isSame = other && reading.isSame(one, other);
        if (isSame && (reading.isWithin || !differWithin(one.value, other.value, { ...reading, isWithin: true })))
            continue;
        return { start: one.start, end: Math.max(one.end, other?.end ?? 0) };
    }
    const { value: rest } = others.next();
    return rest && { start: rest.start, end: rest.end };
}
function differWithin(left, right, reading) {
    if (left === right)
        return false;
    if (isSpec(left))
        return firstDifference(left, right, reading) !== undefined;
    return ((0,_suspects_js__WEBPACK_IMPORTED_MODULE_1__/* .isBase64 */ .Q2)(left) && isSpec(ofBase64(left)) && firstDifference(ofBase64(left), ofBase64(right), reading) !== undefined);
}
function isSpec(text) {
    return text.includes("HostPreflight") && text.includes("tcpConnect");
}
function ofBase64(text) {
    return Buffer.from(text, "base64").toString();
}


/***/ }),

/***/ 1179:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (TemplateLines)
});
class TemplateLines {
    #template;
    #breaks = [];
    #scopes = [];
    #actionEnds = new Map();
    constructor(template, { open, action }) {
        this.#template = template;
        const comment = `${open}(?:-\\s)?/\\*.*?\\*/(?:\\s-)?\\}\\}`;
        const depths = [];
        for (const { 0: found, index } of template.matchAll(new RegExp(`${comment}|${action.source}|\\n`, "gs"))) {
            if (found === "\n") {
                this.#breaks.push(index);
                continue;
            }
            this.#actionEnds.set(index, index + found.length);
            const [, word = ""] = /^-?\s*(\w+)/.exec(found.slice(open.length)) ?? [];
            if (word === "define")
                this.#scopes.push(2 * index + 1);
            if (word === "define" || OPENING.has(word))
                depths.push(word === "define" ? "definition" : "other");
            else if (word === "end" && depths.pop() === "definition")
                this.#scopes.push(2 * index);
        }
    }
    hasBreak(from, to) {
        const next = this.#breaks[firstFrom(this.#breaks, from)];
        return next !== undefined && next < to;
    }
    definitionAt(offset) {
        const scope = this.#scopes[firstFrom(this.#scopes, 2 * offset + 2) - 1] ?? 0;
        return scope % 2 === 1 ? scope : 0;
    }
    endOfAction(start) {
        return this.#actionEnds.get(start) ?? start;
    }
    isBreakTrimmedAt(offset) {
        TRIMMED.lastIndex = offset;
        return TRIMMED.exec(this.#template)?.[0].includes("\n") ?? false;
    }
}
const OPENING = new Set(["if", "range", "with", "block"]);
const TRIMMED = /\s+(?=\{\{(?:kurl)?-\s)/y;
function firstFrom(numbers, least) {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (numbers[middle] < least)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 6601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (watchTemplate)
});

;// CONCATENATED MODULE: ./src/render/absent-values.ts
function absentValues(values, locate, { data, lines, meter, }) {
    const isReported = ({ readBy }) => readBy !== "print" || data === "values";
    const reported = values.filter(isReported);
    const checks = reported.some(({ readBy }) => isUse(readBy)) ? lines() : undefined;
    const found = reported.filter(({ readBy, offset }) => !isUse(readBy) || checks?.mayBeAt(offset));
    return found.map(({ readBy, offset, what }) => {
        const problem = {
            code: "value-absent",
            severity: "warning",
            message: `${READERS[readBy](what)}: there is no such value in the ${data}, or it is null`,
            remedy: REMEDIES[readBy],
            position: locate(offset),
        };
        meter.problem(problem);
        return problem;
    });
}
function isUse(readBy) {
    return readBy === "print" || readBy === "call";
}
const READERS = {
    range: (what) => `The range over ${what} prints nothing`,
    if: (what) => `The if that compares ${what} prints nothing`,
    action: (what) => `An action compares ${what} and prints true or false`,
    print: (what) => `An action prints ${what}`,
    call: (what) => `An action gives ${what} to a function`,
};
const GIVE = 'give the value, or "" where none is meant';
const GIVE_OR_DEFAULT = 'give the value, or write what is meant without it, such as default "" or default 0';
const REMEDIES = {
    range: "give the list, or [] where none is meant",
    if: GIVE,
    action: GIVE,
    print: GIVE_OR_DEFAULT,
    call: GIVE_OR_DEFAULT,
};

// EXTERNAL MODULE: ./src/render/template-lines.ts
var template_lines = __webpack_require__(1179);
;// CONCATENATED MODULE: ./src/render/check-lines.ts

const CHECK = "tcpConnect";
class CheckLines {
    template;
    options;
    #lines;
    constructor(template, options) {
        this.template = template;
        this.options = options;
        options.meter.characters(template.length);
        this.#lines = new template_lines/* TemplateLines */.G(template, options.actions);
    }
    mayBeAt(offset) {
        const start = this.#startOf(offset);
        const before = this.template.slice(start, this.template.lastIndexOf(this.options.actions.open, offset));
        const written = before.replace(ACTIONS, "");
        if (COMMENT.test(written))
            return false;
        if (written.trim() === "" || this.#lines.definitionAt(offset) !== 0)
            return true;
        return written.includes(CHECK) || this.#isBelowCheck(start, indentOf(before));
    }
    #isBelowCheck(start, indent) {
        let above = indent;
        for (let end = start - 1; end > 0 && above > 0; end = this.#startOf(end) - 1) {
            const line = this.template.slice(this.#startOf(end), end);
            this.options.meter.characters(line.length);
            const { lead = "", name } = KEY.exec(line)?.groups ?? {};
            if (name === undefined || lead.length >= above)
                continue;
            if (name === CHECK)
                return true;
            above = indentOf(line);
        }
        return false;
    }
    #startOf(offset) {
        return this.template.lastIndexOf("\n", offset - 1) + 1;
    }
}
const ACTIONS = /\{\{[^{}]*\}\}/g;
const COMMENT = /(?:^|\s)#/;
const KEY = /^(?<lead>[ -]*)["'{]{0,2}(?<name>[\w./][\w./-]*)["']?\s*:(?:\s|$)/;
function indentOf(line) {
    return line.length - line.trimStart().length;
}

// EXTERNAL MODULE: ./src/problem/shorten.ts
var shorten = __webpack_require__(135);
;// CONCATENATED MODULE: ./src/render/left-out-checks.ts


const MAX_NAMED = 5;
const MAX_CHARACTERS = 80;
const MAX_LINES = 5;
class LeftOutChecks {
    meter;
    #offsets = new Map();
    constructor(meter) {
        this.meter = meter;
    }
    asked = { key: CHECK, notice: (part) => this.#add(part) };
    #add({ what, offset }) {
        this.meter.steps(1);
        const known = this.#offsets.get(what);
        if (known)
            known.add(offset);
        else
            this.#offsets.set(what, new Set([offset]));
    }
    problems(locate, { isNamedAt }) {
        const all = [...this.#offsets].sort(([, left], [, right]) => Math.min(...left) - Math.min(...right));
        const [first] = all;
        if (!first)
            return [];
        const named = all.slice(0, MAX_NAMED).map(([what, offsets]) => {
            const shown = [...offsets].some(isNamedAt) ? `${what.split(" ", 1)} of a secret` : (0,shorten/* shorten */.ml)(what, MAX_CHARACTERS);
            return `${shown} (${linesOf(offsets, locate)})`;
        });
        const others = all.length > named.length ? [`${all.length - named.length} more`] : [];
        const problem = {
            code: "checks-left-out",
            severity: "notice",
            message: `The template leaves out checks: ${[...named, ...others].join(", ")}`,
            remedy: "give the values that these conditions ask for, if the checks are meant",
            position: locate(Math.min(...first[1])),
        };
        this.meter.problem(problem);
        return [problem];
    }
}
function linesOf(offsets, locate) {
    const lines = [...new Set([...offsets].sort((left, right) => left - right).map((offset) => locate(offset).line))];
    const shown = lines.slice(0, MAX_LINES);
    const others = lines.length > shown.length ? [`${lines.length - shown.length} more`] : [];
    const words = [...shown.map(String), ...others];
    if (words.length === 1)
        return `line ${words[0]}`;
    return `lines ${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

// EXTERNAL MODULE: ./src/go/value.ts
var value = __webpack_require__(5348);
// EXTERNAL MODULE: ./src/problem/nearest.ts
var nearest = __webpack_require__(3124);
// EXTERNAL MODULE: ./src/problem/read-names.ts
var read_names = __webpack_require__(3397);
;// CONCATENATED MODULE: ./src/render/not-returned.ts
const NAMED = 8;
function notReturned({ func, map, name, }) {
    const keys = [...map.entries.keys()].slice(0, NAMED).join(", ");
    const more = map.entries.size > NAMED ? " and so on" : "";
    return {
        message: `${func} returns a mapping without ${JSON.stringify(name)}: its keys are ${keys}${more}`,
        remedy: func === "urlParse"
            ? 'expected one of them; a port is a part of the host, such as (splitn ":" 2 $url.host)._1'
            : "expected one of them: the first part is _0",
    };
}

;// CONCATENATED MODULE: ./src/render/misspelt-keys.ts




class MisspeltKeys {
    template;
    options;
    #found = [];
    #asked = new Set();
    #unread = new WeakMap();
    #names;
    constructor(template, options) {
        this.template = template;
        this.options = options;
    }
    add(absent) {
        const { name, offset } = absent;
        this.options.meter.steps(1);
        if (this.#found.length === read_names/* SUGGESTED_KEYS */.XV || this.#asked.has(`${offset} ${name}`))
            return;
        const found = this.#foundIn(absent);
        if (!found)
            return;
        this.#asked.add(`${offset} ${name}`);
        this.#found.push({ ...found, offset });
    }
    isFoundAt(at) {
        return this.#found.some(({ offset }) => offset === at);
    }
    problems(locate) {
        return this.#found.map(({ message, remedy, offset }) => {
            const position = locate(offset);
            const problem = { code: "value-absent", severity: "warning", message, remedy, position };
            this.options.meter.problem(problem);
            return problem;
        });
    }
    #foundIn(absent) {
        if (absent.isOfRoot)
            return missingInRoot(absent);
        return absent.shape ? this.#notReturned(absent, absent.shape) : this.#misspelt(absent);
    }
    #notReturned({ map, name, onlyWritten }, shape) {
        const isOptional = shape.mayHave(name) && this.#unreadOf(map, onlyWritten).length === 0;
        return isOptional || !this.#read().words.has(name) ? undefined : notReturned({ func: shape.func, map, name });
    }
    #misspelt({ map, name, onlyWritten }) {
        const { data, meter } = this.options;
        const unread = this.#unreadOf(map, onlyWritten);
        meter.steps(unread.length);
        const key = (0,nearest/* nearest */.pA)(name, unread);
        if (key === undefined)
            return undefined;
        if (onlyWritten.has(key)) {
            return {
                message: `The template reads ${JSON.stringify(name)} of a mapping into which it writes ${JSON.stringify(key)} instead`,
                remedy: `did you mean ${JSON.stringify(name)} where dict or set has ${JSON.stringify(key)}?`,
            };
        }
        return {
            message: `The template reads ${JSON.stringify(name)} of a mapping of the ${data}, which has ${JSON.stringify(key)} instead`,
            remedy: `did you mean ${JSON.stringify(name)} in the ${data}?`,
        };
    }
    #unreadOf(map, onlyWritten) {
        const known = this.#unread.get(map);
        if (known)
            return known;
        this.options.meter.steps(map.entries.size);
        const names = this.#read();
        const unread = [...map.entries.keys()].filter((key) => typeof key === "string" && (!names.words.has(key) || onlyWritten.has(key)));
        this.#unread.set(map, unread);
        return unread;
    }
    #read() {
        this.#names ??= (0,read_names/* readNames */.r6)([this.template], {
            open: this.options.open,
            roots: new Set(),
            onNames: (count) => this.options.meter.steps(count),
        });
        return this.#names;
    }
}
function missingInRoot({ map, name }) {
    const values = map.entries.get("Values");
    const isValue = values instanceof value/* GoMap */.tn && values.entries.has(name);
    const near = (0,nearest/* nearest */.pA)(name, map.entries.keys());
    const meant = isValue ? `Values.${name}` : near;
    return {
        message: `The root of the template has no .${name}, so that the action reads nothing`,
        remedy: meant === undefined ? "the values are below .Values" : `did you mean .${meant}?`,
    };
}

;// CONCATENATED MODULE: ./src/render/slip-problem.ts

function slipProblem(slip, locate) {
    return { code: slip.kind, severity: "warning", ...sentencesOf(slip), position: locate(slip.offset) };
}
function sentencesOf(slip) {
    switch (slip.kind) {
        case "variable-shadowed":
            return {
                message: `${slip.name} is declared again here, and nothing reads it before the end of its block: the one outside keeps its value`,
                remedy: "expected = in place of := where that one is meant",
            };
        case "result-unread":
            return {
                message: `${slip.func} returns a copy, and nothing reads ${slip.name}, which has it: what is copied stays as it was`,
                remedy: "expected the name of the variable that is meant to change, such as $hosts = append $hosts .Values.replica",
            };
        case "arguments-swapped":
            if ("key" in slip) {
                return {
                    message: `${slip.func} keeps the literal that a dict has for ${(0,shorten/* quoteName */.AB)(slip.key)}, and not the value that another mapping has`,
                    remedy: `expected another order where the literal is a default, such as ${ORDERS[slip.func]}`,
                };
            }
            return {
                message: `${slip.func} always returns this literal, which is not empty, and never its other arguments`,
                remedy: `expected another order, such as ${ORDERS[slip.func]}`,
            };
        case "default-true":
            return {
                message: `${slip.func} returns this true also where its value is false, as that counts as empty: it can never be false`,
                remedy: "expected a comparison, such as {{ ne .Values.enabled false }}, or hasKey or dig, which tell false from absent",
            };
        case "text-not-decoded":
            return {
                message: `${slip.func} cannot decode the text that it is given, and nothing reads its error: what the text has is lost`,
                remedy: "correct the text; mustFromJson makes it an error, as does fail where the result has .Error",
            };
        case "text-not-number":
            return {
                message: `${slip.func} ${MISREAD[slip.misread].what}, without an error`,
                remedy: MISREAD[slip.misread].remedy,
            };
        case "url-without-host":
            return {
                message: `${slip.func} finds no host in the text that it is given: its hostname is empty`,
                remedy: "expected a scheme, // and a host, as in tcp://db:5432",
            };
        case "template-without-dot":
            return {
                message: `The template ${(0,shorten/* quoteName */.AB)(slip.template)} is given no dot here, and reads it: each of its fields is empty`,
                remedy: `expected a dot behind the name, such as {{ template ${(0,shorten/* quoteName */.AB)(slip.template)} . }}`,
            };
    }
}
const MISREAD = {
    "as-octal": { what: "takes digits that begin with 0 as octal ones", remedy: "expected digits without a 0 in front" },
    "no-decimal": { what: "takes a value that is no number as 0", remedy: "expected digits alone, such as 5432" },
    "no-octal": {
        what: "takes a value that is no octal number as 0",
        remedy: "expected octal digits, or int, which reads decimal ones",
    },
};
const ORDERS = {
    coalesce: "coalesce .Values.port 6379",
    default: "default 6379 .Values.port",
    merge: 'merge (deepCopy .Values.db) (dict "port" 5432)',
    mergeOverwrite: 'mergeOverwrite (dict "port" 5432) .Values.db',
    mustMerge: 'mustMerge (deepCopy .Values.db) (dict "port" 5432)',
    mustMergeOverwrite: 'mustMergeOverwrite (dict "port" 5432) .Values.db',
    or: "or .Values.port 6379",
    required: 'required "give a port" .Values.port',
};

// EXTERNAL MODULE: ./src/render/actions.ts
var render_actions = __webpack_require__(5388);
;// CONCATENATED MODULE: ./src/render/uncalled-templates.ts

function uncalledTemplates(text, locate, { actions: syntax, meter }) {
    if (!text.includes("define") || !text.includes(uncalled_templates_CHECK))
        return [];
    meter.characters(text.length);
    const actions = [...(0,render_actions/* actionsOf */.R)(text, syntax)];
    meter.steps(actions.length);
    const calls = actions.filter(({ code }) => !DEFINE.test(code)).map(({ code }) => code);
    if (calls.some((code) => COMPUTED.test(code)))
        return [];
    const words = calls.join("\n");
    return definitionsOf(actions)
        .filter(({ start, end }) => text.slice(start, end).includes(uncalled_templates_CHECK))
        .slice(0, MAX_DEFINITIONS)
        .flatMap(({ name, start }) => {
        meter.characters(words.length);
        if (words.includes(name))
            return [];
        return [
            {
                code: "template-uncalled",
                severity: "warning",
                message: "No action calls this template, so its checks are not made",
                remedy: "call it with include or template, or remove it",
                position: locate(start),
            },
        ];
    });
}
const uncalled_templates_CHECK = "tcpConnect";
const MAX_DEFINITIONS = 100;
const DEFINE = /^-?\s*define\s+(?:"([^"\\]+)"|`([^`]+)`)/;
const COMPUTED = /\b(?:include|template)\s+[^"`\s]|\btpl\b/;
const OPENING = /^-?\s*(?:define|if|range|with|block)\b/;
const CLOSING = /^-?\s*end\b/;
function definitionsOf(actions) {
    const found = [];
    let open;
    let depth = 0;
    for (const { code, start, end } of actions) {
        const [, quoted, raw] = DEFINE.exec(code) ?? [];
        const name = quoted ?? raw;
        if (name !== undefined && depth === 0)
            open = { name, start };
        if (OPENING.test(code))
            depth++;
        if (CLOSING.test(code) && --depth === 0 && open) {
            found.push({ ...open, end });
            open = undefined;
        }
    }
    return found;
}

// EXTERNAL MODULE: ./src/problem/problem.ts
var problem_problem = __webpack_require__(7921);
;// CONCATENATED MODULE: ./src/render/unclosed-comments.ts


function unclosedComments(text, locate, { actions, meter }) {
    if (!text.includes(unclosed_comments_COMMENT) || !text.includes(unclosed_comments_CHECK))
        return [];
    meter.characters(text.length);
    const begins = new RegExp(`${actions.open}-?\\s?/\\*`, "g");
    return [...(0,render_actions/* commentsOf */.u)(text, actions)].flatMap(({ start, end }) => {
        begins.lastIndex = start + actions.open.length;
        const inner = begins.exec(text)?.index ?? end;
        const check = text.indexOf(unclosed_comments_CHECK, start);
        if (inner >= end || check < 0 || check > end)
            return [];
        const problem = {
            code: "comment-unclosed",
            severity: "error",
            message: `This comment of the template reaches into the one at ${(0,problem_problem/* describePosition */.jm)(locate(inner))}, so what is between is not read`,
            remedy: "end it with */}}",
            position: locate(start),
        };
        meter.problem(problem);
        return [problem];
    });
}
const unclosed_comments_COMMENT = "/*";
const unclosed_comments_CHECK = "tcpConnect";

;// CONCATENATED MODULE: ./src/render/unlike-types.ts

class UnlikeTypes {
    meter;
    #unlike = new Map();
    #found = new Set();
    constructor(meter) {
        this.meter = meter;
    }
    add(sought) {
        this.meter.steps(1);
        const key = `${sought.offset} ${sought.text}`;
        if (sought.unlike === undefined)
            this.#found.add(key);
        else if (!this.#unlike.has(key))
            this.#unlike.set(key, sought);
    }
    problems(locate) {
        const unlike = [...this.#unlike].filter(([key]) => !this.#found.has(key)).map(([, sought]) => sought);
        const places = new Map(unlike.map((sought) => [sought.offset, sought]));
        return [...places.values()].slice(0, read_names/* SUGGESTED_KEYS */.XV).map(({ by, type, unlike, offset }) => {
            const problem = {
                code: "value-unlike",
                severity: "warning",
                message: `${by} compares a value of the type ${type} with one of the type ${unlike} that is written the same, and they are never equal`,
                remedy: "compare both as strings: toString converts a value, and toStrings a list",
                position: locate(offset),
            };
            this.meter.problem(problem);
            return problem;
        });
    }
}

;// CONCATENATED MODULE: ./src/render/watch-template.ts








function watchTemplate(text, { data, actions, locate, meter, secrets }) {
    const absent = [];
    const slips = [];
    const keys = new MisspeltKeys(text, { data, open: actions.open, meter });
    const types = new UnlikeTypes(meter);
    const leftOut = new LeftOutChecks(meter);
    return {
        options: {
            onAbsent: (value) => absent.push(value),
            onAbsentKey: (key) => keys.add(key),
            onSought: (sought) => types.add(sought),
            onSlip: (slip) => {
                if (slip.kind !== "text-not-decoded" || !READS_ERROR.test(text))
                    slips.push(slip);
            },
            leftOut: leftOut.asked,
        },
        problems: () => [
            ...slips.map((slip) => slipProblem(slip, locate)),
            ...absentValues(absent.filter(({ offset }) => !keys.isFoundAt(offset)), locate, { data, lines: () => new CheckLines(text, { actions, meter }), meter }),
            ...keys.problems(locate),
            ...types.problems(locate),
            ...unclosedComments(text, locate, { actions, meter }),
            ...uncalledTemplates(text, locate, { actions, meter }),
            ...leftOut.problems(locate, secrets),
        ],
    };
}
const READS_ERROR = /\.Error\b|["`]Error["`]/;


/***/ }),

};
Object.assign(exports.modules, require("./shared-render-3.js").modules);
