"use strict";
exports.ids = [5818];
exports.modules = {

/***/ 6944:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A7: () => (mapOf),
  An: () => (STRING),
  EH: () => (UINT32),
  En: () => (INT64),
  Eo: () => (isUnsigned),
  HX: () => (BOOL),
  He: () => (namedNumber),
  I8: () => (INT),
  JI: () => (isSigned),
  Ji: () => (STRING_MAP),
  Kg: () => (COMPLEX128),
  Mb: () => (parseType),
  Mz: () => (sliceOf),
  PS: () => (INT_SLICE),
  Ps: () => (FLOAT64),
  U1: () => (REFLECT_VALUE),
  U7: () => (ANY_MAP),
  Wj: () => (BYTE_SLICE),
  YX: () => (structType),
  dk: () => (isFloat),
  e4: () => (bitsOf),
  g4: () => (isExported),
  hp: () => (UINT8),
  m: () => (ANY_SLICE),
  rS: () => (UINT64),
  tq: () => (STRING_SLICE),
  uD: () => (namedType),
  x4: () => (ANY),
  xH: () => (pointerTo),
  yB: () => (opaqueType)
});
/* unused harmony exports INT8, INT32, FLOAT32, funcType */
const BOOL = basic("bool");
const INT = basic("int");
const INT8 = basic("int8");
const INT16 = basic("int16");
const INT32 = basic("int32");
const INT64 = basic("int64");
const UINT = basic("uint");
const UINT8 = basic("uint8");
const UINT16 = basic("uint16");
const UINT32 = basic("uint32");
const UINT64 = basic("uint64");
const UINTPTR = basic("uintptr");
const FLOAT32 = basic("float32");
const FLOAT64 = basic("float64");
const COMPLEX128 = basic("complex128");
const STRING = basic("string");
const ANY = { kind: "interface", name: "interface {}" };
const REFLECT_VALUE = { kind: "struct", name: "reflect.Value" };
const slices = new WeakMap();
const pointers = new WeakMap();
const maps = new WeakMap();
function sliceOf(elem) {
    return remember(slices, elem, () => ({ kind: "slice", name: `[]${elem.name}`, elem }));
}
function pointerTo(elem) {
    return remember(pointers, elem, () => ({ kind: "ptr", name: `*${elem.name}`, elem }));
}
function mapOf(key, elem) {
    const byElem = remember(maps, key, () => new Map());
    const known = byElem.get(elem);
    if (known)
        return known;
    const made = { kind: "map", name: `map[${key.name}]${elem.name}`, key, elem };
    byElem.set(elem, made);
    return made;
}
const ANY_SLICE = sliceOf(ANY);
const STRING_SLICE = sliceOf(STRING);
const INT_SLICE = sliceOf(INT);
const BYTE_SLICE = sliceOf(UINT8);
const ANY_MAP = mapOf(STRING, ANY);
const STRING_MAP = mapOf(STRING, STRING);
function structType(name, fields, methods = {}) {
    let known;
    return {
        kind: "struct",
        name,
        get fields() {
            known ??= fields();
            return known;
        },
        ...methodTables(methods),
    };
}
function opaqueType(name, zero, methods = {}) {
    return { kind: "struct", name, zero, ...methodTables(methods) };
}
function namedNumber(name, kind, methods = {}) {
    return { kind, name, ...methodTables({ value: methods }) };
}
function namedType(name, underlying, methods = {}) {
    return { ...underlying, name, underlying: underlying, ...methodTables({ value: methods }) };
}
function funcType(name) {
    return { kind: "func", name };
}
function parseType(text, named = () => undefined) {
    if (text.startsWith("[]"))
        return sliceOf(parseType(text.slice(2), named));
    if (text.startsWith("*"))
        return pointerTo(parseType(text.slice(1), named));
    if (text.startsWith("map[")) {
        const close = text.indexOf("]");
        return mapOf(parseType(text.slice(4, close), named), parseType(text.slice(close + 1), named));
    }
    const type = PREDECLARED.get(text) ?? named(text);
    if (!type)
        throw new TypeError(`Cannot read Go type "${text}": unknown name`);
    return type;
}
const PREDECLARED = new Map([
    ...[BOOL, INT, INT8, INT16, INT32, INT64, UINT, UINT8, UINT16, UINT32, UINT64, UINTPTR].map(byName),
    ...[FLOAT32, FLOAT64, COMPLEX128, STRING, ANY].map(byName),
    ["any", ANY],
    ["interface{}", ANY],
    ["byte", UINT8],
]);
function byName(type) {
    return [type.name, type];
}
function isSigned(kind) {
    return kind.startsWith("int") && kind !== "interface";
}
function isUnsigned(kind) {
    return kind.startsWith("uint");
}
function isFloat(kind) {
    return kind.startsWith("float");
}
function bitsOf(kind) {
    const digits = kind.replaceAll(/[a-z]/g, "");
    return digits === "" ? 64 : Number(digits);
}
function isExported(name) {
    return /^\p{Lu}/u.test(name);
}
function basic(kind) {
    return { kind, name: kind };
}
function methodTables({ promoted, value, pointer }) {
    return {
        ...((promoted || value) && { methods: new Map(Object.entries({ ...promoted, ...value })) }),
        ...(promoted && { promotedMethods: new Set(Object.keys(promoted).filter((name) => !value?.[name])) }),
        ...(pointer && { pointerMethods: new Map(Object.entries(pointer)) }),
    };
}
function remember(known, key, make) {
    const found = known.get(key);
    if (found)
        return found;
    const made = make();
    known.set(key, made);
    return made;
}


/***/ }),

/***/ 5348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $$: () => (bytesOf),
  CA: () => (sortedEntries),
  EJ: () => (GoPointer),
  NY: () => (methodOf),
  On: () => (GoStruct),
  P$: () => (strings),
  PN: () => (GoFunc),
  QP: () => (typeOf),
  Sk: () => (GoOpaque),
  _3: () => (GoInterface),
  dP: () => (GoSlice),
  dd: () => (ints),
  ee: () => (bytes),
  jd: () => (dict),
  mg: () => (zeroValue),
  nd: () => (integer),
  p_: () => (list),
  sv: () => (isGoObject),
  tn: () => (GoMap),
  wK: () => (GoNumber),
  zd: () => (GoComplex)
});
var _func_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9579);
var _reflect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6944);
var _utf8_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8506);



class GoNumber {
    type;
    value;
    constructor(type, value) {
        this.type = type;
        this.value = value;
    }
}
class GoComplex {
    real;
    imaginary;
    type = _reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPLEX128 */ .Kg;
    constructor(real, imaginary) {
        this.real = real;
        this.imaginary = imaginary;
    }
}
class GoSlice {
    type;
    items;
    isNil;
    constructor(type, items, options = {}) {
        this.type = type;
        this.items = items;
        this.isNil = options.isNil ?? false;
        this.spare = options.spare ?? [];
    }
    spare;
}
class GoMap {
    type;
    entries;
    isNil;
    constructor(type, entries, options = {}) {
        this.type = type;
        this.entries = entries;
        this.isNil = options.isNil ?? false;
    }
}
class GoPointer {
    type;
    target;
    constructor(type, target) {
        this.type = type;
        this.target = target;
    }
}
class GoStruct {
    type;
    values;
    addressable;
    constructor(type, values, addressable = false) {
        this.type = type;
        this.values = values;
        this.addressable = addressable;
    }
}
class GoFunc {
    type;
    func;
    constructor(type, func) {
        this.type = type;
        this.func = func;
    }
}
class GoOpaque {
    type;
    payload;
    constructor(type, payload) {
        this.type = type;
        this.payload = payload;
    }
}
class GoInterface {
    elem;
    constructor(elem) {
        this.elem = elem;
    }
}
function typeOf(value) {
    switch (typeof value) {
        case "boolean":
            return _reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .BOOL */ .HX;
        case "string":
            return _reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An;
        case "bigint":
            return _reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .INT */ .I8;
        case "number":
            return _reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .FLOAT64 */ .Ps;
        default:
            return value?.type;
    }
}
function methodOf(value, name) {
    if (!(value instanceof GoPointer))
        return typeOf(value)?.methods?.get(name)?.(value);
    const elem = value.type.elem;
    const method = elem.methods?.get(name);
    if (!method)
        return elem.pointerMethods?.get(name)?.(value);
    return value.target === undefined ? nilReceiver(elem, name, method) : method(value.target);
}
function nilReceiver(type, name, method) {
    const bare = type.name.slice(type.name.lastIndexOf(".") + 1);
    const error = type.promotedMethods?.has(name)
        ? _func_js__WEBPACK_IMPORTED_MODULE_0__/* .NIL_DEREFERENCE */ .hd
        : `value method ${type.name}.${name} called using nil *${bare} pointer`;
    const call = () => {
        throw new _func_js__WEBPACK_IMPORTED_MODULE_0__/* .GoError */ .nY(error);
    };
    return { ...method(zeroValue(type)), call };
}
function list(items) {
    return new GoSlice(_reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_SLICE */ .m, items);
}
function strings(items) {
    return new GoSlice(_reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING_SLICE */ .tq, items);
}
function ints(items) {
    return new GoSlice(_reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .INT_SLICE */ .PS, items);
}
function bytes(content) {
    return new GoSlice(_reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .BYTE_SLICE */ .Wj, Array.from(content, (byte) => BYTES[byte]));
}
function bytesOf(slice) {
    return Buffer.from(slice.items.map((item) => Number(item.value)));
}
const BYTES = Array.from({ length: 256 }, (_, byte) => new GoNumber(_reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .UINT8 */ .hp, BigInt(byte)));
function dict(entries = []) {
    return new GoMap(_reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_MAP */ .U7, new Map(entries));
}
function sortedEntries(map, budget) {
    const keyType = map.type.key;
    return [...map.entries]
        .sort(([left], [right]) => compareKeys(left, right, budget))
        .map(([key, value]) => [keyValue(keyType, key), value]);
}
function keyValue(type, key) {
    const isBare = type === _reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An || type === _reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .INT */ .I8 || type === _reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .BOOL */ .HX || type === _reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .FLOAT64 */ .Ps || type === _reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY */ .x4;
    return isBare ? key : new GoNumber(type, key);
}
function compareKeys(left, right, budget) {
    if (typeof left === "string" && typeof right === "string")
        return (0,_utf8_js__WEBPACK_IMPORTED_MODULE_2__/* .compareStrings */ .Kt)(left, right, budget);
    if (left === right)
        return 0;
    return Number.isNaN(left) || left < right ? -1 : 1;
}
function integer(type, value) {
    const bits = (0,_reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .bitsOf */ .e4)(type.kind);
    const wrapped = (0,_reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .isSigned */ .JI)(type.kind) ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value);
    return type === _reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .INT */ .I8 ? wrapped : new GoNumber(type, wrapped);
}
function zeroValue(type) {
    if (type.zero)
        return type.zero();
    switch (type.kind) {
        case "bool":
            return false;
        case "string":
            return "";
        case "interface":
            return null;
        case "slice":
            return new GoSlice(type, [], { isNil: true });
        case "map":
            return new GoMap(type, new Map(), { isNil: true });
        case "ptr":
            return new GoPointer(type, undefined);
        case "func":
            return new GoFunc(type, undefined);
        case "struct":
            return new GoStruct(type, (type.fields ?? []).map(zeroOfField));
        case "complex64":
        case "complex128":
            return new GoComplex(0, 0);
        default:
            if ((0,_reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .isFloat */ .dk)(type.kind))
                return type === _reflect_js__WEBPACK_IMPORTED_MODULE_1__/* .FLOAT64 */ .Ps ? 0 : new GoNumber(type, 0);
            return integer(type, 0n);
    }
}
function zeroOfField(field) {
    return zeroValue(field.type);
}
function isGoObject(value) {
    return GO_CLASSES.some((goClass) => value instanceof goClass);
}
const GO_CLASSES = [GoNumber, GoComplex, GoSlice, GoMap, GoPointer, GoStruct, GoFunc, GoOpaque];


/***/ }),

/***/ 5388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  R: () => (actionsOf),
  u: () => (commentsOf)
});
function* actionsOf(template, syntax) {
    for (const { start, end, isComment } of delimited(template, syntax)) {
        if (!isComment)
            yield { start, end, code: template.slice(start + syntax.open.length, end - CLOSE.length) };
    }
}
function* commentsOf(template, syntax) {
    for (const { start, end, isComment } of delimited(template, syntax))
        if (isComment)
            yield { start, end };
}
function* delimited(template, { action, open }) {
    for (let start = template.indexOf(open); start >= 0;) {
        action.lastIndex = start;
        const inner = start + open.length;
        const isComment = /^-?\s*\/\*/.test(template.slice(inner, inner + MAX_BEFORE_COMMENT));
        const end = isComment ? template.indexOf("*/", inner) : action.test(template) ? action.lastIndex : -1;
        if (end < inner)
            return;
        yield { start, end, isComment };
        start = template.indexOf(open, end);
    }
}
const CLOSE = "}}";
const MAX_BEFORE_COMMENT = 4;


/***/ }),

/***/ 9521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  XJ: () => (hasSecretAction),
  cD: () => (secretActions),
  eh: () => (isSecretName)
});
var _problem_secret_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7033);
var _actions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5388);
var _suspects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);



const ENDS_SECRET = new RegExp(`(?:${_problem_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .SECRET_NAMES */ .A})s?[\\d_-]*$`, "i");
const HAS_SECRET = /passw|passphrase|secret|token|credential|api[_.-]?key/i;
const HAS_SECRET_WORD = /_(?:o?auth\d{0,9}|webhooks?)_|(?<!_public|^)_keys?_/;
const ENDS_SECRET_WORD = new RegExp(`_(?:${[
    "bearer|session(?:_?ids?)?|t?otp|hmac|sas|dsn",
    "docker_?(?:config(?:_?json)?|cfg)|id_?rsa|ssh_?private|conn(?:ection)?_?str(?:ing)?",
].join("|")})s?[\\d_]*$`);
function isSecretName(name) {
    const read = name.slice(-LONGEST_NAME);
    if (ENDS_SECRET.test(read) || HAS_SECRET.test(read))
        return true;
    const words = wordsOf(read);
    return HAS_SECRET_WORD.test(words) || ENDS_SECRET_WORD.test(words);
}
const LONGEST_NAME = 1_000;
function wordsOf(name) {
    const apart = name.replace(/[^A-Za-z\d]|(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, "_");
    return `_${apart.toLowerCase()}_`;
}
function secretActions(template, syntax) {
    const actions = [...judgedActions(template, syntax)];
    return (offset) => actions.findLast(({ start }) => start <= offset)?.isSecret ?? false;
}
function hasSecretAction(part, syntax) {
    return [...judgedActions(part, syntax)].some(({ isSecret }) => isSecret);
}
function* judgedActions(template, syntax) {
    const scope = { variables: new Set(), isDotSecret: false, outer: [] };
    for (const { start, code } of (0,_actions_js__WEBPACK_IMPORTED_MODULE_2__/* .actionsOf */ .R)(template, syntax))
        yield { start, isSecret: enter(code, scope) };
}
function enter(code, scope) {
    const isSecret = namesSecret(code, scope);
    if (isSecret)
        for (const [, names = ""] of code.matchAll(DECLARED))
            declare(names, scope.variables);
    const [, word] = /^-?\s*(with|range|block|if|define|else|end)\b/.exec(code) ?? [];
    if (word === undefined)
        return isSecret;
    const { outer } = scope;
    if (word === "end")
        scope.isDotSecret = outer.pop() ?? false;
    else if (word === "else")
        scope.isDotSecret = outer.at(-1) ?? false;
    else {
        outer.push(scope.isDotSecret);
        if (word !== "if")
            scope.isDotSecret = isSecret && word !== "define";
    }
    return isSecret;
}
const DECLARED = /((?:\$[\p{L}\p{N}_]+\s*,\s*)?\$[\p{L}\p{N}_]+)\s*:?=/gu;
function declare(names, variables) {
    for (const name of names.split(","))
        variables.add(name.trim());
}
function namesSecret(code, { variables, isDotSecret }) {
    const strings = code.match(_suspects_js__WEBPACK_IMPORTED_MODULE_0__/* .STRINGS */ .n5) ?? [];
    if (strings.some((quoted) => isSecretKey(quoted.slice(1, -1))))
        return true;
    const words = code.replace(_suspects_js__WEBPACK_IMPORTED_MODULE_0__/* .STRINGS */ .n5, '""');
    if (isDotSecret && DOT.test(words))
        return true;
    const names = words.match(/[.$][\p{L}\p{N}_]+/gu) ?? [];
    return names.some((name) => variables.has(name) || isSecretName(name.slice(1)));
}
function isSecretKey(text) {
    return /^[\w.-]+$/.test(text) && isSecretName(text);
}
const DOT = /(?<![\p{L}\p{N}_$)"])\.(?!\d)/u;


/***/ }),

/***/ 4734:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W: () => (secretValuesOf),
  o: () => (quotesSecret)
});
var _go_search_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3353);
var _go_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5348);
var _problem_spellings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7945);
var _secret_actions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9521);




const SHORTEST_SECRET = 3;
function secretValuesOf(root) {
    const found = new Set();
    const seen = { true: new Set(), false: new Set() };
    const left = [{ value: root, isSecret: false }];
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
        const { value, isSecret } = next;
        const leaf = isSecret ? leafOf(value) : undefined;
        if (leaf !== undefined && leaf.length >= SHORTEST_SECRET)
            for (const written of [leaf, ...(0,_problem_spellings_js__WEBPACK_IMPORTED_MODULE_1__/* .base64Of */ .ju)(leaf)])
                found.add(written);
        if (typeof value !== "object" || value === null)
            continue;
        const ofKind = seen[`${isSecret}`];
        if (ofKind.has(value))
            continue;
        ofKind.add(value);
        for (const { name, value: inner } of partsOf(value)) {
            left.push({ value: inner, isSecret: isSecret || (name !== undefined && (0,_secret_actions_js__WEBPACK_IMPORTED_MODULE_2__/* .isSecretName */ .eh)(name)) });
        }
    }
    return found;
}
function leafOf(value) {
    if (typeof value === "string")
        return value;
    if (typeof value === "bigint" || typeof value === "number")
        return String(value);
    return value instanceof _go_value_js__WEBPACK_IMPORTED_MODULE_0__/* .GoNumber */ .wK ? String(value.value) : undefined;
}
function* partsOf(value) {
    if (value instanceof _go_value_js__WEBPACK_IMPORTED_MODULE_0__/* .GoMap */ .tn)
        for (const [key, inner] of value.entries)
            yield { name: String(key), value: inner };
    if (value instanceof _go_value_js__WEBPACK_IMPORTED_MODULE_0__/* .GoSlice */ .dP)
        for (const inner of value.items)
            yield { value: inner };
    if (value instanceof _go_value_js__WEBPACK_IMPORTED_MODULE_0__/* .GoPointer */ .EJ)
        yield { value: value.target };
    if (value instanceof _go_value_js__WEBPACK_IMPORTED_MODULE_0__/* .GoInterface */ ._3)
        yield { value: value.elem ?? undefined };
    if (value instanceof _go_value_js__WEBPACK_IMPORTED_MODULE_0__/* .GoStruct */ .On)
        for (const [index, inner] of value.values.entries()) {
            const { name = "" } = value.type.fields?.[index] ?? {};
            yield { name, value: inner };
        }
}
function quotesSecret(text, secrets) {
    if (secrets.size === 0)
        return false;
    const isSecret = (part) => secrets.has(part) || secrets.has(part.trim());
    if (isSecret(text) || text.split(": ").some(isSecret) || text.split(/\s+/).some(isSecret))
        return true;
    if (quotedIn(text).some((quoted) => isSecret(unquoted(quoted))))
        return true;
    return [...secrets].some((secret) => secret.length >= SHORTEST_WITHIN && (0,_go_search_js__WEBPACK_IMPORTED_MODULE_3__/* .includes */ .mK)(text.slice(0, MAX_SEARCHED), secret));
}
const SHORTEST_WITHIN = 8;
const MAX_SEARCHED = 1_000;
function quotedIn(text) {
    const raw = text.includes('"') ? text.match(RAW) : undefined;
    return [...(text.match(QUOTED) ?? []), ...(raw ?? [])];
}
const QUOTED = /"(?:\\.|[^"\\])*"?|`[^`]*`?/gs;
const RAW = /`[^`]*`/g;
function unquoted(quoted) {
    try {
        return JSON.parse(quoted);
    }
    catch {
        return quoted.slice(1, -1).replace(quoted.startsWith('"') ? /\\(.)/gs : /(?!)/, "$1");
    }
}


/***/ }),

/***/ 5045:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H3: () => (HELM_ACTIONS),
  Q2: () => (isBase64),
  Tm: () => (Suspects),
  n5: () => (STRINGS),
  r6: () => (KURL_ACTIONS)
});
const KURL_ACTIONS = {
    open: "{{kurl",
    action: /\{\{kurl(?:"(?:\\.|[^"\\])*"|`[^`]*`|'(?:\\.|[^'\\])*'|[^"`'])*?\}\}/sy,
    json: /(?:^\{\{kurl-?|\|)\s*to(?:Pretty)?Json\b[^|]*$/,
};
const HELM_ACTIONS = {
    open: "{{",
    action: /\{\{(?:"(?:\\.|[^"\\])*"|`[^`]*`|'(?:\\.|[^'\\])*'|[^"`'])*?\}\}/sy,
    json: /(?:^\{\{-?|\|)\s*to(?:Pretty|Raw)?Json\b[^|]*$/,
    structure: /(?<![\w.$])(?:toYaml|toYamlPretty|toToml|tpl|include)\b/,
};
function isHarmless(value) {
    if (/^\w+(?:[.:/@+-]+\w+)*$/.test(value))
        return true;
    return /^[\p{L}\p{N}_](?:[\p{L}\p{N}_.:/@+-]*[\p{L}\p{N}_/@+])?(?: [\p{L}\p{N}_](?:[\p{L}\p{N}_.:/@+-]*[\p{L}\p{N}_/@+])?)*$/u.test(value);
}
class Suspects {
    #output;
    #indexes = [];
    #actions = new Map();
    constructor(template, output, syntax) {
        this.#output = output;
        const { text, pieces } = output;
        let index = -1;
        for (const { kind, outputStart, sourceStart } of pieces) {
            index++;
            if (kind === "text")
                continue;
            const value = text.slice(outputStart, pieces.endOf(index, text));
            if (isHarmless(value) && !isBase64(value))
                continue;
            if (!this.#actions.has(sourceStart)) {
                this.#actions.set(sourceStart, suspectAction(template, sourceStart, syntax));
            }
            if (this.#actions.get(sourceStart))
                this.#indexes.push(index);
        }
    }
    first() {
        return this[Symbol.iterator]().next().value;
    }
    *[Symbol.iterator]() {
        const { text, pieces } = this.#output;
        for (const index of this.#indexes) {
            const { outputStart: start, sourceStart } = pieces.at(index);
            const action = this.#actions.get(sourceStart);
            yield { start, end: pieces.endOf(index, text), sourceStart, ...action };
        }
    }
    *near(stretch) {
        for (const suspect of this) {
            if (suspect.start > stretch.end)
                return;
            if (suspect.end >= stretch.start)
                yield suspect;
        }
    }
}
function suspectAction(template, start, syntax) {
    const action = actionAt(template, start, syntax.action);
    const code = action.replace(STRINGS, "");
    if (!readsData(code) || syntax.structure?.test(code))
        return undefined;
    return { action, isJson: syntax.json.test(withoutParentheses(code)), printed: printedFirst(code) };
}
function withoutParentheses(code) {
    const inner = code.replace(/\([^()]*\)/g, "");
    return inner === code ? code : withoutParentheses(inner);
}
const STRINGS = /"(?:\\.|[^"\\])*"?|`[^`]*`?|'(?:\\.|[^'\\])*'?/gs;
function actionAt(template, start, action) {
    action.lastIndex = start;
    return action.exec(template)?.[0] ?? "";
}
function readsData(code) {
    return /[$.]/.test(code.replace(/\d\.\d/g, ""));
}
function printedFirst(code) {
    if (/(?<![\w.$])nindent\b/.test(code))
        return /^\n */;
    return /(?<![\w.$])indent\b/.test(code) ? /^ */ : undefined;
}
const SHORTEST_SPEC = 40;
function isBase64(text) {
    return text.length >= SHORTEST_SPEC && /^[A-Za-z0-9+/\s]+={0,2}$/.test(text.trim());
}


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  JX: () => (limitProblem),
  R8: () => (syntaxProblem),
  Yg: () => (withoutQuotes),
  ih: () => (faultProblem),
  mu: () => (withHint)
});
function syntaxProblem(message, position, remedy) {
    return {
        code: "yaml-syntax",
        severity: "error",
        message: `Cannot read YAML: ${message}`,
        ...(remedy !== undefined && { remedy }),
        position,
    };
}
function limitProblem({ message }, position) {
    return { code: "yaml-limit", severity: "error", message, position };
}
function faultProblem({ message, offset }, text, position) {
    const character = text.charAt(offset);
    switch (message) {
        case "found unexpected end of stream":
        case "found unexpected document indicator":
            return syntaxProblem(message, position, `close the ${character} that begins here`);
        case "found unknown escape character":
            return syntaxProblem(message, position, "write the string in single quotes, or \\\\ for a backslash");
        case "found character that cannot start any token":
        case "found a tab character that violates indentation":
        case "found a tab character where an indentation space is expected":
            return syntaxProblem(message, position, character === "\t" ? "indent with spaces" : `put the string in quotes`);
        default:
            return syntaxProblem(withoutQuotes(message), position, REMEDIES.get(message) ?? tagRemedy(message));
    }
}
function withHint(problem, hint) {
    if (hint === undefined)
        return problem;
    return { ...problem, message: `${problem.message}: ${hint.words}`, remedy: hint.remedy };
}
function withoutQuotes(message) {
    return message
        .replace(/(cannot decode !!\w+) `[^`]*`?/gs, "$1")
        .replace(/`[^`]*`?/gs, "a value")
        .replace(/unknown anchor '.*' referenced/s, "unknown anchor referenced")
        .replace(/unsupported map key.*$/s, "unsupported map key")
        .replace(/"(?:[^"\\]|\\.)*"?/gs, "a value");
}
const REMEDIES = new Map([
    ["mapping values are not allowed in this context", 'put a string with ": " in quotes, or check the indentation'],
    ["did not find expected key", "check the indentation, and the quotes and brackets above"],
    ["did not find expected '-' indicator", "check the indentation, and the quotes and brackets above"],
    ["could not find expected ':'", "expected a key with a colon and a blank behind it"],
    ["did not find expected ',' or ']'", "check the brackets, and put a string with brackets or commas in quotes"],
    ["did not find expected ',' or '}'", "check the braces, and put a string with braces or commas in quotes"],
    [
        "did not find expected <document start>",
        "begin another document with ---, or indent these lines like the ones above",
    ],
    ["found incompatible YAML document", "leave %YAML out: Kubernetes reads YAML 1.1"],
    ["invalid map key", "expected a string as key; put it in quotes"],
]);
function tagRemedy(message) {
    if (message.startsWith("unsupported map key"))
        return "put the key in quotes";
    if (message.startsWith("json: unsupported value"))
        return "expected a number, or a string in quotes";
    if (message.startsWith("unknown anchor"))
        return "expected an anchor of that name above it";
    return /^cannot decode .* as a !!/s.test(message) ? "leave the tag out" : undefined;
}


/***/ }),

/***/ 7295:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  m: () => (ambiguousCharacter)
});
var _go_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4810);

function ambiguousCharacter(text, onToken) {
    let isQuoted;
    for (const { 0: character, index } of text.matchAll(/\r(?!\n)|[\x85\u2028\u2029]|(?<=\n|^)\ufeff/g)) {
        if (/[\u2028\u2029]/.test(character)) {
            isQuoted ??= quotesOf(text, onToken);
            if (isQuoted(index))
                continue;
        }
        return ambiguous(character, index);
    }
    return undefined;
}
function quotesOf(text, onToken) {
    const quoted = quotedScalars(text, onToken);
    let next = quoted.next();
    return (offset) => {
        while (!next.done && next.value.end <= offset)
            next = quoted.next();
        return !next.done && next.value.start <= offset;
    };
}
function* quotedScalars(text, onToken) {
    const scanner = new _go_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .Scanner */ .Lp(text, onToken);
    try {
        for (let token = scanner.take(); token.kind !== "stream-end"; token = scanner.take()) {
            if (token.kind === "scalar" && /["']/.test(text.charAt(token.start)))
                yield token;
        }
    }
    catch (error) {
        if (!(error instanceof _go_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFault */ .Io))
            throw error;
    }
}
function ambiguous(character, offset) {
    if (character === "\r") {
        return { offset, message: "a carriage return is without a line feed", remedy: "end lines with LF or CRLF" };
    }
    if (character === "\ufeff") {
        return { offset, message: "a byte order mark is within the text", remedy: "leave it out" };
    }
    const code = character.charCodeAt(0).toString(16).padStart(4, "0");
    const message = `U+${code.toUpperCase()} is a line break to some readers and none to others`;
    return { offset, message, remedy: `leave it out, or write \\u${code} in double quotes` };
}


/***/ }),

};
Object.assign(exports.modules, require("./shared-files-2.js").modules);
