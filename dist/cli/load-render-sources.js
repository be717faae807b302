"use strict";
exports.ids = [198,419];
exports.modules = {

/***/ 4198:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSources: () => (/* binding */ renderSources)
});

;// CONCATENATED MODULE: ./src/go/reflect.ts
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
/** `interface{}`. As a parameter it takes every value; no value and nil are passed as `null`. */
const ANY = { kind: "interface", name: "interface {}" };
/**
 * `reflect.Value`. As a parameter it takes every value unchanged: no value, and a value that was read from an `any`.
 */
const REFLECT_VALUE = { kind: "struct", name: "reflect.Value" };
const slices = new WeakMap();
const pointers = new WeakMap();
const maps = new WeakMap();
/** `[]elem` */
function sliceOf(elem) {
    return remember(slices, elem, () => ({ kind: "slice", name: `[]${elem.name}`, elem }));
}
/** `*elem` */
function pointerTo(elem) {
    return remember(pointers, elem, () => ({ kind: "ptr", name: `*${elem.name}`, elem }));
}
/** `map[key]elem`; keys are strings, booleans or numbers. */
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
/**
 * A struct type. `name` includes the package (`big.Int`). `fields` is called once, on first use, so that types may
 * refer to each other.
 */
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
/** A struct type without accessible fields (`time.Time`). Its values are `GoOpaque`s. */
function opaqueType(name, zero, methods = {}) {
    return { kind: "struct", name, zero, ...methodTables(methods) };
}
/** A named number type, such as `time.Duration` (kind `int64`). Its values are `GoNumber`s. */
function namedNumber(name, kind, methods = {}) {
    return { kind, name, ...methodTables({ value: methods }) };
}
/** A function type. `name` is its whole signature: `func(int) string`. */
function funcType(name) {
    return { kind: "func", name };
}
/**
 * Parses a Go type: `[][]string`, `map[string]string`, `*big.Int`. `named` looks up the names that are not predeclared.
 *
 * @throws TypeError for an unknown name
 */
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
/** The number of bits of a number kind. `int`, `uint` and `uintptr` have 64. */
function bitsOf(kind) {
    const digits = kind.replaceAll(/[a-z]/g, "");
    return digits === "" ? 64 : Number(digits);
}
/** Whether a field or method is exported: its name starts with an upper-case letter. */
function isExported(name) {
    return /^\p{Lu}/u.test(name);
}
function basic(kind) {
    return { kind, name: kind };
}
function methodTables(methods) {
    return {
        ...(methods.value && { methods: new Map(Object.entries(methods.value)) }),
        ...(methods.pointer && { pointerMethods: new Map(Object.entries(methods.pointer)) }),
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

// EXTERNAL MODULE: ./src/go/func.ts
var func = __webpack_require__(9579);
// EXTERNAL MODULE: ./src/go/utf8.ts
var utf8 = __webpack_require__(8506);
;// CONCATENATED MODULE: ./src/go/value.ts
/**
 * Go's values in JavaScript.
 *
 * | Go | here |
 * |---|---|
 * | no value (the zero `reflect.Value`) | `undefined`, only inside the evaluator and as `REFLECT_VALUE` |
 * | nil without a type | `null` |
 * | `bool`, `string`, `int`, `float64` | `boolean`, `string` (see utf8.ts), `bigint`, `number` |
 * | every other number, named or not | `GoNumber` |
 * | `complex128` | `GoComplex` |
 * | slices, maps, pointers, structs, functions | `GoSlice`, `GoMap`, `GoPointer`, `GoStruct`, `GoFunc` |
 * | a struct without accessible fields (`time.Time`) | `GoOpaque` |
 */



/** A number of a type other than `int` and `float64`: a `bigint` for integer kinds, a `number` for float kinds. */
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
    type = COMPLEX128;
    constructor(real, imaginary) {
        this.real = real;
        this.imaginary = imaginary;
    }
}
/** A slice. `items` must not be changed. A nil slice is empty, and `isNil` is true. */
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
    /** The items between length and capacity, which a slice of the slice can reach. */
    spare;
}
/** A map. `entries` may be changed (sprig's `set`). They have no order: `sortedEntries` sorts them. */
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
/** A pointer. Its target is `undefined` for nil. Pointers are equal when they are the same object. */
class GoPointer {
    type;
    target;
    constructor(type, target) {
        this.type = type;
        this.target = target;
    }
}
/**
 * A struct: `values` in the order of `type.fields`. A struct behind a pointer is addressable and has the pointer's
 * methods.
 */
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
/** A value that is used through its methods only. `payload` is for those methods. */
class GoOpaque {
    type;
    payload;
    constructor(type, payload) {
        this.type = type;
        this.payload = payload;
    }
}
/** A value that was read from an `interface {}`. Go's errors differ from those for the bare value. */
class GoInterface {
    elem;
    constructor(elem) {
        this.elem = elem;
    }
}
/** Returns the type of a value, `undefined` for nil without a type. */
function typeOf(value) {
    switch (typeof value) {
        case "boolean":
            return BOOL;
        case "string":
            return STRING;
        case "bigint":
            return INT;
        case "number":
            return FLOAT64;
        default:
            return value?.type;
    }
}
/** Returns the method of this name, bound to the value: a method of `T`, for a pointer also one of `*T`. */
function methodOf(value, name) {
    if (!(value instanceof GoPointer))
        return typeOf(value)?.methods?.get(name)?.(value);
    const elem = value.type.elem;
    const method = elem.methods?.get(name);
    if (!method)
        return elem.pointerMethods?.get(name)?.(value);
    return value.target === undefined ? nilReceiver(elem, name, method) : method(value.target);
}
/** A method of `T` on a nil `*T`: its arguments are checked, then the call fails. */
function nilReceiver(type, name, method) {
    const bare = type.name.slice(type.name.lastIndexOf(".") + 1);
    const call = () => {
        throw new func/* GoError */.nY(`value method ${type.name}.${name} called using nil *${bare} pointer`);
    };
    return { ...method(zeroValue(type)), call };
}
/** `[]any` */
function list(items) {
    return new GoSlice(ANY_SLICE, items);
}
/** `[]string` */
function strings(items) {
    return new GoSlice(STRING_SLICE, items);
}
/** `[]int` */
function ints(items) {
    return new GoSlice(INT_SLICE, items);
}
/** `[]byte` */
function bytes(content) {
    return new GoSlice(BYTE_SLICE, Array.from(content, (byte) => BYTES[byte]));
}
/** The bytes of a `[]byte`. */
function bytesOf(slice) {
    return Buffer.from(slice.items.map((item) => Number(item.value)));
}
const BYTES = Array.from({ length: 256 }, (_, byte) => new GoNumber(UINT8, BigInt(byte)));
/** `map[string]any` */
function dict(entries = []) {
    return new GoMap(ANY_MAP, new Map(entries));
}
/** The entries of a map in the order in which Go prints them: numbers by size, strings by bytes, false before true. */
function sortedEntries(map) {
    const keyType = map.type.key;
    return [...map.entries]
        .sort(([left], [right]) => compareKeys(left, right))
        .map(([key, value]) => [keyValue(keyType, key), value]);
}
/** A key as a value of the map's key type. */
function keyValue(type, key) {
    const isBare = type === STRING || type === INT || type === BOOL || type === FLOAT64 || type === ANY;
    return isBare ? key : new GoNumber(type, key);
}
function compareKeys(left, right) {
    if (typeof left === "string" && typeof right === "string")
        return (0,utf8/* compareStrings */.Kt)(left, right);
    if (left === right)
        return 0;
    return Number.isNaN(left) || left < right ? -1 : 1;
}
/** An integer of this type. A value that does not fit wraps around, as in Go. */
function integer(type, value) {
    const bits = bitsOf(type.kind);
    const wrapped = isSigned(type.kind) ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value);
    return type === INT ? wrapped : new GoNumber(type, wrapped);
}
/** The zero value of a type: "", 0, false, nil of its type, a struct of zero values. */
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
            if (isFloat(type.kind))
                return type === FLOAT64 ? 0 : new GoNumber(type, 0);
            return integer(type, 0n);
    }
}
function zeroOfField(field) {
    return zeroValue(field.type);
}
/** Whether an object is one of the Go values of this file. */
function isGoObject(value) {
    return GO_CLASSES.some((goClass) => value instanceof goClass);
}
const GO_CLASSES = [GoNumber, GoComplex, GoSlice, GoMap, GoPointer, GoStruct, GoFunc, GoOpaque];

// EXTERNAL MODULE: ./src/problem/checked.ts
var checked = __webpack_require__(3275);
// EXTERNAL MODULE: ./src/yaml/contains.ts
var contains = __webpack_require__(7851);
// EXTERNAL MODULE: ./src/yaml/unknown-fields.ts
var unknown_fields = __webpack_require__(2150);
// EXTERNAL MODULE: ./src/yaml/yaml.ts + 7 modules
var yaml = __webpack_require__(8797);
// EXTERNAL MODULE: ./src/files/positions.ts
var positions = __webpack_require__(34);
// EXTERNAL MODULE: ./src/yaml/tree.ts
var yaml_tree = __webpack_require__(974);
;// CONCATENATED MODULE: ./src/kurl/context.ts






/**
 * Parses a context: one YAML or JSON document, a mapping. There is no mapping where the context is empty, such as one of
 * comments alone, or wrong.
 */
function parseContext({ file, text }, budget = (0,yaml/* yamlBudget */.F)()) {
    const { value: documents, problems } = (0,yaml/* parseYaml */.h)(text, (0,positions/* positionsIn */.Y)(file, text), budget);
    // Most problems after the first mistake in YAML are its echo.
    const mistake = problems.find(checked/* isError */.bJ);
    if (mistake)
        return { value: undefined, problems: [mistake] };
    const [tree, second] = documents.flatMap(({ tree }) => (tree && !(0,yaml_tree/* isNull */.kZ)(tree) ? [tree] : []));
    if (second)
        return wrongContext("context-documents", "it has several documents", second, "one document");
    if (!tree || tree.kind === "map")
        return { value: tree, problems: [] };
    const accepted = "a mapping of template data, such as IsJoin: true";
    return wrongContext("context-mapping", `it is ${(0,yaml_tree/* describe */.q0)(tree)}`, tree, accepted);
}
function wrongContext(code, why, { position }, accepted) {
    const message = `Cannot read the context: ${why}`;
    const problem = { code, severity: "error", message, remedy: `expected ${accepted}`, position };
    return { value: undefined, problems: [problem] };
}
/** Merges two mappings: values of the later one win, mappings within them are merged in the same way. */
function mergeMaps(earlier, later) {
    if (!earlier || !later)
        return later ?? earlier;
    const entries = new Map(earlier.entries);
    for (const [key, entry] of later.entries) {
        const before = entries.get(key)?.value;
        const value = before?.kind === "map" && entry.value.kind === "map" ? mergeMaps(before, entry.value) : entry.value;
        entries.set(key, { ...entry, value: value ?? entry.value });
    }
    return { ...later, entries };
}
/** Returns a value of the context as Go decodes YAML: integers are `int`, mappings `map[string]any`, lists `[]any`. */
function contextValue(tree) {
    if (tree.kind === "list")
        return list(tree.items.map(contextValue));
    if (tree.kind === "map") {
        return new GoMap(ANY_MAP, new Map([...tree.entries.values()].map(({ key, value }) => [key, contextValue(value)])));
    }
    const value = (0,yaml_tree/* resolvedScalar */.hO)(tree);
    if (typeof value !== "bigint" || BigInt.asIntN(64, value) === value)
        return value;
    return new GoNumber(UINT64, value);
}

// EXTERNAL MODULE: ./src/problem/nearest.ts
var nearest = __webpack_require__(3124);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./src/kurl/hosts.ts


/** RFC 1035 allows 253 characters in a name; an address with a zone is shorter. */
const MAX_HOST_LENGTH = 253;
/**
 * Reads a list of hosts. They are pasted into YAML as they are, so a host with a line break, a quote or white space could
 * add collectors: it is an error.
 *
 * @param name of the key, such as `PrimaryHosts`
 */
function readHosts(name, tree) {
    if (tree.kind !== "list")
        return { value: [], problems: [wrongType(name, tree, "a list of strings")] };
    const problems = [];
    const hosts = [];
    for (const item of tree.items) {
        const host = item.kind === "scalar" ? item.value : undefined;
        if (typeof host !== "string")
            problems.push(wrongType(`a host of ${name}`, item, "a string; put it in quotes"));
        else {
            problems.push(...checkHost(name, host, item));
            hosts.push(host);
        }
    }
    return { value: hosts, problems };
}
function checkHost(name, host, { position }) {
    const given = `${name} has the host ${JSON.stringify(host)}`;
    if (host === "" || host.length > MAX_HOST_LENGTH || !isHostText(host)) {
        const why = host === ""
            ? "it is empty"
            : host.length > MAX_HOST_LENGTH
                ? "it is too long"
                : "it is not a host name or an IP address";
        const message = `Cannot use ${name}: ${JSON.stringify(host.slice(0, MAX_HOST_LENGTH))} cannot be a host, ${why}`;
        return [{ code: "context-host", severity: "error", message, remedy: ACCEPTED_HOST, position }];
    }
    if (!host.includes(":") || (0,external_node_net_.isIPv6)(host))
        return [];
    return [
        {
            code: "context-host",
            severity: "warning",
            message: `${given}, which no check can reach`,
            remedy: ACCEPTED_HOST,
            position,
        },
    ];
}
const ACCEPTED_HOST = "expected a host name or an IP address, without port and without brackets, such as node1.example.com";
function wrongType(what, tree, accepted) {
    return {
        code: "context-type",
        severity: "error",
        message: `Cannot use ${what}: it is ${(0,yaml_tree/* describe */.q0)(tree)}`,
        remedy: `expected ${accepted}`,
        position: tree.position,
    };
}
/** Whether a host has only letters, digits and the marks of names, addresses and zones, none of which is YAML syntax. */
function isHostText(text) {
    return /^[\p{L}\p{M}\p{N}._:%[\]-]+$/u.test(text);
}

;// CONCATENATED MODULE: ./src/kurl/context-keys.ts




/** The fields of kURL's `installer.TemplateData`, in Go's order. */
const contextKeys = [
    "Installer",
    "IsPrimary",
    "IsJoin",
    "IsUpgrade",
    "PrimaryHosts",
    "SecondaryHosts",
    "RemoteHosts",
];
/** Reads the keys that kURL knows from a context. A null is the same as no value. */
function readKeys(context) {
    const problems = [];
    const read = (key, parse) => {
        const tree = context?.entries.get(key)?.value;
        if (!tree || (0,yaml_tree/* isNull */.kZ)(tree))
            return undefined;
        const parsed = parse(key, tree);
        for (const problem of parsed.problems)
            problems.push(problem);
        return parsed.value;
    };
    const others = otherKeys(context);
    const value = {
        installer: read("Installer", mapping),
        isPrimary: read("IsPrimary", context_keys_boolean),
        isJoin: read("IsJoin", context_keys_boolean),
        isUpgrade: read("IsUpgrade", context_keys_boolean),
        primaryHosts: read("PrimaryHosts", readHosts),
        secondaryHosts: read("SecondaryHosts", readHosts),
        remoteHosts: read("RemoteHosts", readHosts),
        others: others.value,
    };
    return { value, problems: [...problems, ...others.problems] };
}
function mapping(key, tree) {
    if (tree.kind === "map")
        return { value: tree, problems: [] };
    return { value: undefined, problems: [wrongType(key, tree, "a mapping")] };
}
function context_keys_boolean(key, tree) {
    const value = contextValue(tree);
    if (typeof value === "boolean")
        return { value, problems: [] };
    return { value: undefined, problems: [wrongType(key, tree, "true or false, without quotes")] };
}
/** The keys that kURL does not know, with a warning for each that is close to one of kURL's. */
function otherKeys(context) {
    const entries = [...(context?.entries.values() ?? [])].filter(({ key }) => !contextKeys.includes(key));
    const problems = entries.flatMap(({ key, keyPosition }) => {
        const near = (0,nearest/* nearest */.p)(key, contextKeys);
        if (!near)
            return [];
        return [
            {
                code: "context-key",
                severity: "warning",
                message: `The context has ${key}, which no kURL template reads`,
                remedy: `did you mean ${near}?`,
                position: keyPosition,
            },
        ];
    });
    return { value: new Map(entries.map(({ key, value }) => [key, value])), problems };
}

;// CONCATENATED MODULE: ./src/go/time/calendar.ts
/** Dates of the proleptic Gregorian calendar, year 0 included, as Go counts them. */
const DAYS_400_YEARS = 146_097;
/** The days from 0000-03-01 to 1970-01-01. Years that start in March end with the leap day. */
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
/** Returns the day of a date. Months and days beyond their ranges carry over: October 32 is November 1. */
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
/** 1 to 366. */
function yearDay(date) {
    return dayOfDate(date) - dayOfDate({ year: date.year, month: 1, day: 1 }) + 1;
}
/** 0 is Sunday. */
function weekday(epochDay) {
    return (((epochDay + 4) % 7) + 7) % 7;
}
function daysIn(year, month) {
    return dayOfDate({ year, month: month + 1, day: 1 }) - dayOfDate({ year, month, day: 1 });
}

;// CONCATENATED MODULE: ./src/go/time/zone.ts
const UTC = { name: "UTC", at: () => ({ abbreviation: "UTC", offset: 0 }) };
/** A zone with one rule, made from a parsed offset or abbreviation. */
function fixedZone(abbreviation, offset) {
    return { name: abbreviation, at: () => ({ abbreviation, offset }) };
}
const zones = new Map();
/**
 * Returns a zone by its name in the IANA database, `undefined` if there is none. "" and `Local` are UTC, so that a
 * template prints the same on every machine.
 */
function loadLocation(name) {
    if (name === "" || name === "UTC" || name === "Local")
        return UTC;
    const known = zones.get(name);
    if (known || !/^[A-Z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/.test(name))
        return known;
    try {
        const zone = { name, at: ruleFrom(clockOf(name), longNameOf(name)) };
        zones.set(name, zone);
        return zone;
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
/** JavaScript's dates range from the year -271821 to 275760. */
const LAST_DATE_SECONDS = 8640000000000n;
/** Unicode's data has names since 1970. Before that, the name that the zone had in 1970 for the same offset is used. */
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
/** The abbreviation of a zone without a name, a number: `+03`, `+0545`. */
function numericName(offset) {
    const minutes = Math.round(Math.abs(offset) / 60);
    const two = (part) => String(part).padStart(2, "0");
    const rest = minutes % 60 === 0 ? "" : two(minutes % 60);
    return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}${rest}`;
}
/** The IANA database's abbreviations by the names of Unicode's data. */
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
/** `time.Time{}`: the first second of the year 1. */
const ZERO_MOMENT = { unixSeconds: -YEAR_1_TO_1970_SECONDS, nanoseconds: 0, zone: UTC };
/** Makes a moment. Seconds wrap around at 64 bits, after 292 billion years. */
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
/** Returns the moment at which a clock in UTC shows this date and time. */
function fromUtc(date, clock) {
    const seconds = clock.hour * 3600 + clock.minute * 60 + clock.second;
    return moment(BigInt(dayOfDate(date)) * SECONDS_A_DAY + BigInt(seconds), clock.nanoseconds);
}
function addNanoseconds(to, nanoseconds) {
    const total = BigInt(to.nanoseconds) + nanoseconds;
    const rest = ((total % NANOSECONDS_A_SECOND) + NANOSECONDS_A_SECOND) % NANOSECONDS_A_SECOND;
    return moment(to.unixSeconds + (total - rest) / NANOSECONDS_A_SECOND, Number(rest), to.zone);
}
/** Returns `a - b` in nanoseconds. */
function nanosecondsBetween(a, b) {
    return (a.unixSeconds - b.unixSeconds) * NANOSECONDS_A_SECOND + BigInt(a.nanoseconds - b.nanoseconds);
}

;// CONCATENATED MODULE: ./src/go/time/format.ts


const MONTHS = "January February March April May June July August September October November December".split(" ");
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
/** Splits a layout. The reference time is Mon Jan 2 15:04:05 MST 2006; the longest element wins. */
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
/** Go's `Time.Format`. */
function formatTime(time, layout) {
    const fields = fieldsOf(time);
    return parseLayout(layout)
        .map((part) => ("text" in part ? part.text : formatElement(part.element, fields)))
        .join("");
}
/** Formats a time as package fmt prints it. */
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
/** `.000` prints three digits, `.999` at most three without trailing zeros. */
function formatFraction(element, nanoseconds) {
    const digits = padded(nanoseconds, 9).slice(0, element.length - 1);
    if (element.endsWith("0"))
        return element.slice(0, 1) + digits;
    const significant = digits.replace(/0+$/, "");
    return significant && element.slice(0, 1) + significant;
}
/** `Z07:00` prints `Z` for UTC. Offsets below a minute lose their sign, as in Go. */
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
/** Pads a number with zeros. The width does not include the sign. */
function padded(value, width) {
    return (value < 0 ? "-" : "") + String(Math.abs(value)).padStart(width, "0");
}

;// CONCATENATED MODULE: ./src/go/time/parse.ts




/** Thrown when the input does not fit the layout. */
class Misfit extends Error {
}
/** Go's `time.ParseInLocation` with UTC as the location; `undefined` where Go returns an error. */
function parseTime(layout, text) {
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
    try {
        const parts = parseLayout(layout);
        for (const [index, part] of parts.entries()) {
            if ("text" in part)
                skip(reading, part.text);
            else
                readElement(reading, part.element, nextElement(parts, index));
        }
        if (reading.rest !== "")
            throw new Misfit();
        return toMoment(reading);
    }
    catch (error) {
        if (error instanceof Misfit)
            return undefined;
        throw error;
    }
}
function nextElement(parts, index) {
    const next = [parts[index + 1], parts[index + 2]].find((part) => part && "element" in part);
    return next && "element" in next ? next.element : "";
}
/** Skips literal text. Runs of spaces match each other, and match nothing at the end of the input. */
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
        reading.month = readNumber(reading, /^[0-9]{2}/, { from: 1, to: 12 });
    },
    "1": (reading) => {
        reading.month = readNumber(reading, /^[0-9]{1,2}/, { from: 1, to: 12 });
    },
    Monday: (reading) => {
        readName(reading, WEEKDAYS);
    },
    Mon: (reading) => {
        readName(reading, parse_short(WEEKDAYS));
    },
    "02": (reading) => {
        reading.day = readNumber(reading, /^[0-9]{2}/, { from: 0, to: 99 });
    },
    _2: (reading) => {
        if (reading.rest.startsWith(" "))
            reading.rest = reading.rest.slice(1);
        reading.day = readNumber(reading, /^[0-9]{1,2}/, { from: 0, to: 99 });
    },
    "2": (reading) => {
        reading.day = readNumber(reading, /^[0-9]{1,2}/, { from: 0, to: 99 });
    },
    "002": (reading) => {
        reading.yearDay = readNumber(reading, /^[0-9]{3}/, { from: 0, to: 999 });
    },
    __2: (reading) => {
        reading.rest = reading.rest.replace(/^ {1,2}/, "");
        reading.yearDay = readNumber(reading, /^[0-9]{1,3}/, { from: 0, to: 999 });
    },
    "15": (reading) => {
        reading.hour = readNumber(reading, /^[0-9]{1,2}/, { from: 0, to: 23 });
    },
    "03": (reading) => {
        reading.hour = readNumber(reading, /^[0-9]{2}/, { from: 0, to: 12 });
    },
    "3": (reading) => {
        reading.hour = readNumber(reading, /^[0-9]{1,2}/, { from: 0, to: 12 });
    },
    "04": (reading) => {
        reading.minute = readNumber(reading, /^[0-9]{2}/, { from: 0, to: 59 });
    },
    "4": (reading) => {
        reading.minute = readNumber(reading, /^[0-9]{1,2}/, { from: 0, to: 59 });
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
/** Reads two digits, or one digit with a sign, because Go reads a two-digit year with Atoi. */
function readSignedPair(reading) {
    return Number(take(reading, /^[-+0-9][0-9]/));
}
/** Reads seconds. A fraction may follow although the layout has none. */
function readSecond(reading, digits, next) {
    reading.second = readNumber(reading, digits, { from: 0, to: 59 });
    if (/^[.,]/.test(next) || !/^[.,][0-9]/.test(reading.rest))
        return;
    reading.nanoseconds = nanoseconds(take(reading, /^[.,][0-9]+/));
}
/** Reads a fraction. `.000` requires exactly three digits, `.999` any number of digits or no fraction. */
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
    if (hours > 24 || minutes > 60 || seconds > 60)
        throw new Misfit();
    reading.offset = (text.startsWith("-") ? -1 : 1) * ((hours * 60 + minutes) * 60 + seconds);
}
/** The abbreviation of a zone: three capitals, four or five capitals that end in T, `GMT-8`, `+03`. */
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
function readNumber(reading, digits, { from, to }) {
    const value = Number(take(reading, digits));
    if (value < from || value > to)
        throw new Misfit();
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
        throw new Misfit();
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
        throw new Misfit();
    return { month: found, day: rest };
}

// EXTERNAL MODULE: ./src/go/time/duration.ts
var duration = __webpack_require__(7035);
;// CONCATENATED MODULE: ./src/go/time/types.ts
/** `time.Time`, `time.Duration`, `time.Month` and `time.Weekday` as values in templates. */







const MAX_INT64 = 2n ** 63n - 1n;
/** A method without arguments. */
function getter(get, receiverOf) {
    return (value) => (0,func/* func */.Pc)([], () => get(receiverOf(value)));
}
const nanosecondsOf = (value) => BigInt(value.value);
const ofDuration = (get) => getter(get, nanosecondsOf);
/** `time.Duration` */
const DURATION = namedNumber("time.Duration", "int64", {
    String: ofDuration(duration/* formatDuration */.a3),
    Nanoseconds: ofDuration(int64),
    Microseconds: ofDuration((nanoseconds) => int64(nanoseconds / 1000n)),
    Milliseconds: ofDuration((nanoseconds) => int64(nanoseconds / 1000000n)),
    Seconds: ofDuration((nanoseconds) => inUnits(nanoseconds, 1000000000n)),
    Minutes: ofDuration((nanoseconds) => inUnits(nanoseconds, 60000000000n)),
    Hours: ofDuration((nanoseconds) => inUnits(nanoseconds, 3600000000000n)),
});
/** `time.Month` */
const MONTH = namedNumber("time.Month", "int", {
    String: getter((month) => MONTHS[Number(month) - 1] ?? `%!Month(${month})`, (value) => value.value),
});
/** `time.Weekday` */
const WEEKDAY = namedNumber("time.Weekday", "int", {
    String: getter((day) => WEEKDAYS[Number(day)] ?? `%!Weekday(${day})`, (value) => value.value),
});
/** Returns the moment of a `time.Time`. */
function momentOf(value) {
    return value.payload;
}
const ofMoment = (get) => getter(get, momentOf);
const ofFields = (get) => getter((time) => get(fieldsOf(time)), momentOf);
/** `time.Time` */
const TIME = opaqueType("time.Time", () => time(ZERO_MOMENT), {
    value: {
        String: ofMoment(timeString),
        Format: (value) => (0,func/* func */.Pc)([STRING], ([layout]) => formatTime(momentOf(value), layout)),
        Year: ofFields(({ year }) => BigInt(year)),
        Month: ofFields(({ month }) => new GoNumber(MONTH, BigInt(month))),
        Day: ofFields(({ day }) => BigInt(day)),
        Weekday: ofFields(({ epochDay }) => new GoNumber(WEEKDAY, BigInt(weekday(epochDay)))),
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
        AddDate: (value) => (0,func/* func */.Pc)([INT, INT, INT], ([years, months, days]) => time(addDate(momentOf(value), { years, months, days }))),
        Sub: withTime((left, right) => types_duration(clamped(nanosecondsBetween(left, right)))),
        MarshalJSON: ofMoment((at) => bytes(Buffer.from(marshal(at)))),
    },
});
function time(at) {
    return new GoOpaque(TIME, at);
}
function types_duration(nanoseconds) {
    return new GoNumber(DURATION, nanoseconds);
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
    return new GoNumber(INT64, BigInt.asIntN(64, value));
}

;// CONCATENATED MODULE: ./src/go/time/time.ts
/** Go's `time.Time`: moments, zones, layouts. Durations have a door of their own, `duration.ts`. */






;// CONCATENATED MODULE: ./src/kurl/installer-types.gen.ts
// Made by scripts/installer-types.mjs from conformance/installer-types.json: change nothing here.
/** Every struct of kURL's template data: its fields in the order of declaration, each "GoName json-tag type". */
const structs = {
    "installer.TemplateData": ["Installer , v1beta1.Installer", "IsPrimary , bool", "IsJoin , bool", "IsUpgrade , bool", "PrimaryHosts , []string", "SecondaryHosts , []string", "RemoteHosts , []string"],
    "v1beta1.Installer": ["TypeMeta ,inline v1.TypeMeta embedded", "ObjectMeta metadata,omitempty v1.ObjectMeta embedded", "Spec spec,omitempty v1beta1.InstallerSpec", "Status status,omitempty v1beta1.InstallerStatus"],
    "v1.TypeMeta": ["Kind kind,omitempty string", "APIVersion apiVersion,omitempty string"],
    "v1.ObjectMeta": ["Name name,omitempty string", "GenerateName generateName,omitempty string", "Namespace namespace,omitempty string", "SelfLink selfLink,omitempty string", "UID uid,omitempty types.UID", "ResourceVersion resourceVersion,omitempty string", "Generation generation,omitempty int64", "CreationTimestamp creationTimestamp,omitempty,omitzero v1.Time", "DeletionTimestamp deletionTimestamp,omitempty *v1.Time", "DeletionGracePeriodSeconds deletionGracePeriodSeconds,omitempty *int64", "Labels labels,omitempty map[string]string", "Annotations annotations,omitempty map[string]string", "OwnerReferences ownerReferences,omitempty []v1.OwnerReference", "Finalizers finalizers,omitempty []string", "ManagedFields managedFields,omitempty []v1.ManagedFieldsEntry"],
    "v1.Time": ["Time , time.Time embedded"],
    "v1.OwnerReference": ["APIVersion apiVersion string", "Kind kind string", "Name name string", "UID uid types.UID", "Controller controller,omitempty *bool", "BlockOwnerDeletion blockOwnerDeletion,omitempty *bool"],
    "v1.ManagedFieldsEntry": ["Manager manager,omitempty string", "Operation operation,omitempty v1.ManagedFieldsOperationType", "APIVersion apiVersion,omitempty string", "Time time,omitempty *v1.Time", "FieldsType fieldsType,omitempty string", "FieldsV1 fieldsV1,omitempty *v1.FieldsV1", "Subresource subresource,omitempty string"],
    "v1.FieldsV1": ["Raw - []uint8"],
    "v1beta1.InstallerSpec": ["Kubernetes kubernetes,omitempty *v1beta1.Kubernetes", "RKE2 rke2,omitempty *v1beta1.RKE2", "K3S k3s,omitempty *v1beta1.K3S", "Docker docker,omitempty *v1beta1.Docker", "Weave weave,omitempty *v1beta1.Weave", "Flannel flannel,omitempty *v1beta1.Flannel", "Antrea antrea,omitempty *v1beta1.Antrea", "Calico calico,omitempty *v1beta1.Calico", "Contour contour,omitempty *v1beta1.Contour", "Rook rook,omitempty *v1beta1.Rook", "Registry registry,omitempty *v1beta1.Registry", "Prometheus prometheus,omitempty *v1beta1.Prometheus", "Fluentd fluentd,omitempty *v1beta1.Fluentd", "Kotsadm kotsadm,omitempty *v1beta1.Kotsadm", "Velero velero,omitempty *v1beta1.Velero", "Minio minio,omitempty *v1beta1.Minio", "OpenEBS openebs,omitempty *v1beta1.OpenEBS", "Kurl kurl,omitempty *v1beta1.Kurl", "SelinuxConfig selinuxConfig,omitempty *v1beta1.SelinuxConfig", "IptablesConfig iptablesConfig,omitempty *v1beta1.IptablesConfig", "FirewalldConfig firewalldConfig,omitempty *v1beta1.FirewalldConfig", "Ekco ekco,omitempty *v1beta1.Ekco", "Containerd containerd,omitempty *v1beta1.Containerd", "Collectd collectd,omitempty *v1beta1.Collectd", "CertManager certManager,omitempty *v1beta1.CertManager", "MetricsServer metricsServer,omitempty *v1beta1.MetricsServer", "Helm helm,omitempty *v1beta1.Helm", "Longhorn longhorn,omitempty *v1beta1.Longhorn", "Sonobuoy sonobuoy,omitempty *v1beta1.Sonobuoy", "UFWConfig ufwConfig,omitempty *v1beta1.UFWConfig", "Goldpinger goldpinger,omitempty *v1beta1.Goldpinger", "AWS aws,omitempty *v1beta1.AWS"],
    "v1beta1.Kubernetes": ["BootstrapToken bootstrapToken,omitempty string", "BootstrapTokenTTL bootstrapTokenTTL,omitempty string", "CertKey certKey,omitempty string", "ControlPlane controlPlane,omitempty bool", "HACluster HACluster,omitempty bool", "ContainerLogMaxSize containerLogMaxSize,omitempty string", "ContainerLogMaxFiles containerLogMaxFiles,omitempty int", "MaxPodsPerNode maxPodsPerNode,omitempty int", "KubeadmToken kubeadmToken,omitempty string", "KubeadmTokenCAHash kubeadmTokenCAHash,omitempty string", "LoadBalancerAddress loadBalancerAddress,omitempty string", "LoadBalancerUseFirstPrimary loadBalancerUseFirstPrimary,omitempty bool", "MasterAddress masterAddress,omitempty string", "S3Override s3Override,omitempty string", "ServiceCIDR serviceCIDR,omitempty string", "ServiceCidrRange serviceCidrRange,omitempty string", "UseStandardNodePortRange useStandardNodePortRange,omitempty bool", "KubeReserved kubeReserved,omitempty bool", "EvictionThresholdResources evictionThresholdResources,omitempty string", "SystemReservedResources systemReservedResources,omitempty string", "Version version string", "CisCompliance cisCompliance,omitempty bool", "ClusterName clusterName,omitempty string", "InitIgnorePreflightErrors initIgnorePreflightErrors,omitempty string", "UpgradeIgnorePreflightErrors upgradeIgnorePreflightErrors,omitempty string"],
    "v1beta1.RKE2": ["Version version string"],
    "v1beta1.K3S": ["Version version string"],
    "v1beta1.Docker": ["BypassStorageDriverWarning bypassStorageDriverWarning,omitempty bool", "DaemonConfig daemonConfig,omitempty string", "DockerRegistryIP dockerRegistryIP,omitempty string", "HardFailOnLoopback hardFailOnLoopback,omitempty bool", "NoCEOnEE noCEOnEE,omitempty bool", "PreserveConfig preserveConfig,omitempty bool", "S3Override s3Override,omitempty string", "Version version string"],
    "v1beta1.Weave": ["IsEncryptionDisabled isEncryptionDisabled,omitempty bool", "PodCIDR podCIDR,omitempty string", "PodCidrRange podCidrRange,omitempty string", "S3Override s3Override,omitempty string", "Version version string", "NoMasqLocal noMasqLocal,omitempty *bool"],
    "v1beta1.Flannel": ["PodCIDR podCIDR,omitempty string", "PodCIDRRange podCIDRRange,omitempty string", "S3Override s3Override,omitempty string", "Version version string"],
    "v1beta1.Antrea": ["IsEncryptionDisabled isEncryptionDisabled,omitempty bool", "PodCIDR podCIDR,omitempty string", "PodCidrRange podCidrRange,omitempty string", "S3Override s3Override,omitempty string", "Version version string"],
    "v1beta1.Calico": ["S3Override s3Override,omitempty string", "Version version string"],
    "v1beta1.Contour": ["S3Override s3Override,omitempty string", "Version version string", "TLSMinimumProtocolVersion tlsMinimumProtocolVersion,omitempty string", "HTTPPort httpPort,omitempty int", "HTTPSPort httpsPort,omitempty int"],
    "v1beta1.Rook": ["BlockDeviceFilter blockDeviceFilter,omitempty string", "Nodes nodes,omitempty string", "BypassUpgradeWarning bypassUpgradeWarning,omitempty bool", "CephReplicaCount cephReplicaCount,omitempty int", "IsBlockStorageEnabled isBlockStorageEnabled,omitempty bool", "IsSharedFilesystemDisabled isSharedFilesystemDisabled,omitempty bool", "S3Override s3Override,omitempty string", "StorageClassName storageClassName,omitempty string", "HostpathRequiresPrivileged hostpathRequiresPrivileged,omitempty bool", "MinimumNodeCount minimumNodeCount,omitempty int", "Version version string"],
    "v1beta1.Registry": ["PublishPort publishPort,omitempty int", "S3Override s3Override,omitempty string", "Version version string"],
    "v1beta1.Prometheus": ["S3Override s3Override,omitempty string", "Version version string", "ServiceType serviceType,omitempty string"],
    "v1beta1.Fluentd": ["FullEFKStack fullEFKStack,omitempty bool", "S3Override s3Override,omitempty string", "Version version string", "FluentdConfPath fluentdConfPath,omitempty string"],
    "v1beta1.Kotsadm": ["ApplicationNamespace applicationNamespace,omitempty string", "ApplicationSlug applicationSlug,omitempty string", "ApplicationVersionLabel applicationVersionLabel,omitempty string", "Hostname hostname,omitempty string", "S3Override s3Override,omitempty string", "DisableS3 disableS3,omitempty bool", "UiBindPort uiBindPort,omitempty int", "Version version string"],
    "v1beta1.Velero": ["S3Override s3Override,omitempty string", "Namespace namespace,omitempty string", "DisableCLI disableCLI,omitempty bool", "DisableRestic disableRestic,omitempty bool", "LocalBucket localBucket,omitempty string", "ResticRequiresPrivileged resticRequiresPrivileged,omitempty bool", "ResticTimeout resticTimeout,omitempty string", "ServerFlags serverFlags,omitempty []string", "Version version string"],
    "v1beta1.Minio": ["ClaimSize claimSize,omitempty string", "Namespace namespace,omitempty string", "S3Override s3Override,omitempty string", "HostPath hostPath,omitempty string", "Version version string"],
    "v1beta1.OpenEBS": ["CstorStorageClassName cstorStorageClassName,omitempty string", "IsCstorEnabled isCstorEnabled,omitempty bool", "IsLocalPVEnabled isLocalPVEnabled,omitempty bool", "LocalPVStorageClassName localPVStorageClassName,omitempty string", "Namespace namespace,omitempty string", "S3Override s3Override,omitempty string", "Version version string"],
    "v1beta1.Kurl": ["AdditionalNoProxyAddresses additionalNoProxyAddresses,omitempty []string", "Airgap airgap,omitempty bool", "HostnameCheck hostnameCheck,omitempty string", "IgnoreRemoteLoadImagesPrompt ignoreRemoteLoadImagesPrompt,omitempty bool", "IgnoreRemoteUpgradePrompt ignoreRemoteUpgradePrompt,omitempty bool", "InstallerVersion installerVersion,omitempty string", "LicenseURL licenseURL,omitempty string", "Nameserver nameserver,omitempty string", "NoProxy noProxy,omitempty bool", "HostPreflights hostPreflights,omitempty *v1beta1.HostPreflight", "HostPreflightIgnore hostPreflightIgnore,omitempty bool", "HostPreflightEnforceWarnings hostPreflightEnforceWarnings,omitempty bool", "PrivateAddress privateAddress,omitempty string", "ProxyAddress proxyAddress,omitempty string", "PublicAddress publicAddress,omitempty string", "SkipSystemPackageInstall skipSystemPackageInstall,omitempty bool", "ExcludeBuiltinHostPreflights excludeBuiltinHostPreflights,omitempty bool", "IPv6 ipv6,omitempty bool"],
    "v1beta1.HostPreflight": ["TypeMeta ,inline v1.TypeMeta embedded", "Spec spec,omitempty v1beta2.HostPreflightSpec"],
    "v1beta2.HostPreflightSpec": ["Collectors collectors,omitempty []*v1beta2.HostCollect", "RemoteCollectors remoteCollectors,omitempty []*v1beta2.RemoteCollect", "Analyzers analyzers,omitempty []*v1beta2.HostAnalyze", "Uri uri,omitempty string"],
    "v1beta2.HostCollect": ["CPU cpu,omitempty *v1beta2.CPU", "Memory memory,omitempty *v1beta2.Memory", "TCPLoadBalancer tcpLoadBalancer,omitempty *v1beta2.TCPLoadBalancer", "HTTPLoadBalancer httpLoadBalancer,omitempty *v1beta2.HTTPLoadBalancer", "TCPPortStatus tcpPortStatus,omitempty *v1beta2.TCPPortStatus", "UDPPortStatus udpPortStatus,omitempty *v1beta2.UDPPortStatus", "Kubernetes kubernetes,omitempty *v1beta2.Kubernetes", "IPV4Interfaces ipv4Interfaces,omitempty *v1beta2.IPV4Interfaces", "SubnetAvailable subnetAvailable,omitempty *v1beta2.SubnetAvailable", "DiskUsage diskUsage,omitempty *v1beta2.DiskUsage", "HTTP http,omitempty *v1beta2.HostHTTP", "Time time,omitempty *v1beta2.HostTime", "BlockDevices blockDevices,omitempty *v1beta2.HostBlockDevices", "SystemPackages systemPackages,omitempty *v1beta2.HostSystemPackages", "KernelModules kernelModules,omitempty *v1beta2.HostKernelModules", "TCPConnect tcpConnect,omitempty *v1beta2.TCPConnect", "FilesystemPerformance filesystemPerformance,omitempty *v1beta2.FilesystemPerformance", "Certificate certificate,omitempty *v1beta2.Certificate", "CertificatesCollection certificatesCollection,omitempty *v1beta2.HostCertificatesCollection", "HostServices hostServices,omitempty *v1beta2.HostServices", "HostOS hostOS,omitempty *v1beta2.HostOS", "HostRun run,omitempty *v1beta2.HostRun", "HostCopy copy,omitempty *v1beta2.HostCopy", "HostKernelConfigs kernelConfigs,omitempty *v1beta2.HostKernelConfigs", "HostJournald journald,omitempty *v1beta2.HostJournald", "HostCGroups cgroups,omitempty *v1beta2.HostCGroups", "HostDNS dns,omitempty *v1beta2.HostDNS", "NetworkNamespaceConnectivity networkNamespaceConnectivity,omitempty *v1beta2.HostNetworkNamespaceConnectivity", "HostSysctl sysctl,omitempty *v1beta2.HostSysctl", "RegistryImages registryImages,omitempty *v1beta2.HostRegistryImages"],
    "v1beta2.CPU": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded"],
    "v1beta2.HostCollectorMeta": ["CollectorName collectorName,omitempty string", "Exclude exclude,omitempty *multitype.BoolOrString"],
    "multitype.BoolOrString": ["Type - multitype.BoolOrStringType", "BoolVal - bool", "StrVal - string"],
    "v1beta2.Memory": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded"],
    "v1beta2.TCPLoadBalancer": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded", "Address address string", "Port port int", "Timeout timeout,omitempty string"],
    "v1beta2.HTTPLoadBalancer": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded", "Address address string", "Port port int", "Path path string", "Timeout timeout,omitempty string"],
    "v1beta2.TCPPortStatus": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded", "Interface interface,omitempty string", "Port port int"],
    "v1beta2.UDPPortStatus": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded", "Interface interface,omitempty string", "Port port int"],
    "v1beta2.Kubernetes": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded"],
    "v1beta2.IPV4Interfaces": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded"],
    "v1beta2.SubnetAvailable": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded", "CIDRRangeAlloc CIDRRangeAlloc string", "DesiredCIDR desiredCIDR int"],
    "v1beta2.DiskUsage": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded", "Path path string"],
    "v1beta2.HostHTTP": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded", "Get get,omitempty *v1beta2.Get", "Post post,omitempty *v1beta2.Post", "Put put,omitempty *v1beta2.Put"],
    "v1beta2.Get": ["URL url string", "InsecureSkipVerify insecureSkipVerify,omitempty bool", "Headers headers,omitempty map[string]string", "Timeout timeout,omitempty string", "TLS tls,omitempty *v1beta2.TLSParams", "Proxy proxy,omitempty string"],
    "v1beta2.TLSParams": ["SkipVerify skipVerify,omitempty bool", "Secret secret,omitempty *v1beta2.TLSSecret", "CACert cacert,omitempty string", "ClientCert clientCert,omitempty string", "ClientKey clientKey,omitempty string"],
    "v1beta2.TLSSecret": ["Name name string", "Namespace namespace string"],
    "v1beta2.Post": ["URL url string", "InsecureSkipVerify insecureSkipVerify,omitempty bool", "Headers headers,omitempty map[string]string", "Body body,omitempty string", "Timeout timeout,omitempty string", "TLS tls,omitempty *v1beta2.TLSParams", "Proxy proxy,omitempty string"],
    "v1beta2.Put": ["URL url string", "InsecureSkipVerify insecureSkipVerify,omitempty bool", "Headers headers,omitempty map[string]string", "Body body,omitempty string", "Timeout timeout,omitempty string", "TLS tls,omitempty *v1beta2.TLSParams", "Proxy proxy,omitempty string"],
    "v1beta2.HostTime": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded"],
    "v1beta2.HostBlockDevices": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded"],
    "v1beta2.HostSystemPackages": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded", "Ubuntu ubuntu,omitempty []string", "Ubuntu16 ubuntu16,omitempty []string", "Ubuntu18 ubuntu18,omitempty []string", "Ubuntu20 ubuntu20,omitempty []string", "RHEL rhel,omitempty []string", "RHEL7 rhel7,omitempty []string", "RHEL8 rhel8,omitempty []string", "RHEL9 rhel9,omitempty []string", "RockyLinux rocky,omitempty []string", "RockyLinux8 rocky8,omitempty []string", "RockyLinux9 rocky9,omitempty []string", "CentOS centos,omitempty []string", "CentOS7 centos7,omitempty []string", "CentOS8 centos8,omitempty []string", "CentOS9 centos9,omitempty []string", "OracleLinux ol,omitempty []string", "OracleLinux7 ol7,omitempty []string", "OracleLinux8 ol8,omitempty []string", "OracleLinux9 ol9,omitempty []string", "AmazonLinux amzn,omitempty []string", "AmazonLinux2 amzn2,omitempty []string"],
    "v1beta2.HostKernelModules": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded"],
    "v1beta2.TCPConnect": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded", "Address address string", "Timeout timeout,omitempty string"],
    "v1beta2.FilesystemPerformance": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded", "OperationSizeBytes operationSize,omitempty uint64", "Directory directory,omitempty string", "FileSize fileSize,omitempty string", "Sync sync,omitempty bool", "Datasync datasync,omitempty bool", "RunTime runTime,omitempty *string", "Timeout timeout,omitempty string", "EnableBackgroundIOPS enableBackgroundIOPS bool", "BackgroundIOPSWarmupSeconds backgroundIOPSWarmupSeconds int", "BackgroundWriteIOPS backgroundWriteIOPS int", "BackgroundReadIOPS backgroundReadIOPS int", "BackgroundWriteIOPSJobs backgroundWriteIOPSJobs int", "BackgroundReadIOPSJobs backgroundReadIOPSJobs int"],
    "v1beta2.Certificate": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded", "CertificatePath certificatePath string", "KeyPath keyPath string"],
    "v1beta2.HostCertificatesCollection": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded", "Paths paths []string"],
    "v1beta2.HostServices": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded"],
    "v1beta2.HostOS": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded"],
    "v1beta2.HostRun": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded", "Command command string", "Args args []string", "OutputDir outputDir,omitempty string", "Input input,omitempty map[string]string", "Env env,omitempty []string", "InheritEnvs inheritEnvs,omitempty []string", "IgnoreParentEnvs ignoreParentEnvs,omitempty bool", "Timeout timeout,omitempty string"],
    "v1beta2.HostCopy": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded", "Path path string"],
    "v1beta2.HostKernelConfigs": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded"],
    "v1beta2.HostJournald": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded", "System system,omitempty bool", "Dmesg dmesg,omitempty bool", "Units units,omitempty []string", "Since since,omitempty string", "Until until,omitempty string", "Output output,omitempty string", "Lines lines,omitempty int", "Reverse reverse,omitempty bool", "Utc utc,omitempty bool", "Timeout timeout,omitempty string"],
    "v1beta2.HostCGroups": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded", "MountPoint mountPoint,omitempty string"],
    "v1beta2.HostDNS": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded", "Hostnames hostnames []string"],
    "v1beta2.HostNetworkNamespaceConnectivity": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded", "FromCIDR fromCIDR string", "ToCIDR toCIDR string", "Timeout timeout,omitempty string", "Port port int"],
    "v1beta2.HostSysctl": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded"],
    "v1beta2.HostRegistryImages": ["HostCollectorMeta ,inline v1beta2.HostCollectorMeta embedded", "Images images []string", "Username username,omitempty string", "Password password,omitempty string"],
    "v1beta2.RemoteCollect": ["CPU cpu,omitempty *v1beta2.RemoteCPU", "Memory memory,omitempty *v1beta2.RemoteMemory", "TCPLoadBalancer tcpLoadBalancer,omitempty *v1beta2.RemoteTCPLoadBalancer", "HTTPLoadBalancer httpLoadBalancer,omitempty *v1beta2.RemoteHTTPLoadBalancer", "TCPPortStatus tcpPortStatus,omitempty *v1beta2.RemoteTCPPortStatus", "UDPPortStatus udpPortStatus,omitempty *v1beta2.RemoteUDPPortStatus", "IPV4Interfaces ipv4Interfaces,omitempty *v1beta2.RemoteIPV4Interfaces", "SubnetAvailable subnetAvailable,omitempty *v1beta2.RemoteSubnetAvailable", "DiskUsage diskUsage,omitempty *v1beta2.RemoteDiskUsage", "HTTP http,omitempty *v1beta2.RemoteHTTP", "Time time,omitempty *v1beta2.RemoteTime", "BlockDevices blockDevices,omitempty *v1beta2.RemoteBlockDevices", "SystemPackages systemPackages,omitempty *v1beta2.RemoteSystemPackages", "KernelModules kernelModules,omitempty *v1beta2.RemoteKernelModules", "TCPConnect tcpConnect,omitempty *v1beta2.RemoteTCPConnect", "FilesystemPerformance filesystemPerformance,omitempty *v1beta2.RemoteFilesystemPerformance", "Certificate certificate,omitempty *v1beta2.RemoteCertificate", "HostServices hostServices,omitempty *v1beta2.RemoteServices", "HostOS hostOS,omitempty *v1beta2.RemoteHostOS"],
    "v1beta2.RemoteCPU": ["RemoteCollectorMeta ,inline v1beta2.RemoteCollectorMeta embedded"],
    "v1beta2.RemoteCollectorMeta": ["CollectorName collectorName,omitempty string", "Exclude exclude,omitempty *multitype.BoolOrString"],
    "v1beta2.RemoteMemory": ["RemoteCollectorMeta ,inline v1beta2.RemoteCollectorMeta embedded"],
    "v1beta2.RemoteTCPLoadBalancer": ["RemoteCollectorMeta ,inline v1beta2.RemoteCollectorMeta embedded", "Address address string", "Port port int", "Timeout timeout,omitempty string"],
    "v1beta2.RemoteHTTPLoadBalancer": ["RemoteCollectorMeta ,inline v1beta2.RemoteCollectorMeta embedded", "Address address string", "Port port int", "Path path string", "Timeout timeout,omitempty string"],
    "v1beta2.RemoteTCPPortStatus": ["RemoteCollectorMeta ,inline v1beta2.RemoteCollectorMeta embedded", "Interface interface,omitempty string", "Port port int"],
    "v1beta2.RemoteUDPPortStatus": ["RemoteCollectorMeta ,inline v1beta2.RemoteCollectorMeta embedded", "Interface interface,omitempty string", "Port port int"],
    "v1beta2.RemoteIPV4Interfaces": ["RemoteCollectorMeta ,inline v1beta2.RemoteCollectorMeta embedded"],
    "v1beta2.RemoteSubnetAvailable": ["RemoteCollectorMeta ,inline v1beta2.RemoteCollectorMeta embedded", "CIDRRangeAlloc CIDRRangeAlloc string", "DesiredCIDR desiredCIDR int"],
    "v1beta2.RemoteDiskUsage": ["RemoteCollectorMeta ,inline v1beta2.RemoteCollectorMeta embedded", "Path path string"],
    "v1beta2.RemoteHTTP": ["RemoteCollectorMeta ,inline v1beta2.RemoteCollectorMeta embedded", "Get get,omitempty *v1beta2.Get", "Post post,omitempty *v1beta2.Post", "Put put,omitempty *v1beta2.Put"],
    "v1beta2.RemoteTime": ["RemoteCollectorMeta ,inline v1beta2.RemoteCollectorMeta embedded"],
    "v1beta2.RemoteBlockDevices": ["RemoteCollectorMeta ,inline v1beta2.RemoteCollectorMeta embedded"],
    "v1beta2.RemoteSystemPackages": ["RemoteCollectorMeta ,inline v1beta2.RemoteCollectorMeta embedded"],
    "v1beta2.RemoteKernelModules": ["RemoteCollectorMeta ,inline v1beta2.RemoteCollectorMeta embedded"],
    "v1beta2.RemoteTCPConnect": ["RemoteCollectorMeta ,inline v1beta2.RemoteCollectorMeta embedded", "Address address string", "Timeout timeout,omitempty string"],
    "v1beta2.RemoteFilesystemPerformance": ["RemoteCollectorMeta ,inline v1beta2.RemoteCollectorMeta embedded", "OperationSizeBytes operationSize,omitempty uint64", "Directory directory,omitempty string", "FileSize fileSize,omitempty string", "Sync sync,omitempty bool", "Datasync datasync,omitempty bool", "Timeout timeout,omitempty string", "RunTime runTime,omitempty *string", "EnableBackgroundIOPS enableBackgroundIOPS bool", "BackgroundIOPSWarmupSeconds backgroundIOPSWarmupSeconds int", "BackgroundWriteIOPS backgroundWriteIOPS int", "BackgroundReadIOPS backgroundReadIOPS int", "BackgroundWriteIOPSJobs backgroundWriteIOPSJobs int", "BackgroundReadIOPSJobs backgroundReadIOPSJobs int"],
    "v1beta2.RemoteCertificate": ["RemoteCollectorMeta ,inline v1beta2.RemoteCollectorMeta embedded", "CertificatePath certificatePath string", "KeyPath keyPath string"],
    "v1beta2.RemoteServices": ["RemoteCollectorMeta ,inline v1beta2.RemoteCollectorMeta embedded"],
    "v1beta2.RemoteHostOS": ["RemoteCollectorMeta ,inline v1beta2.RemoteCollectorMeta embedded"],
    "v1beta2.HostAnalyze": ["CPU cpu,omitempty *v1beta2.CPUAnalyze", "TCPLoadBalancer tcpLoadBalancer,omitempty *v1beta2.TCPLoadBalancerAnalyze", "HTTPLoadBalancer httpLoadBalancer,omitempty *v1beta2.HTTPLoadBalancerAnalyze", "DiskUsage diskUsage,omitempty *v1beta2.DiskUsageAnalyze", "Memory memory,omitempty *v1beta2.MemoryAnalyze", "TCPPortStatus tcpPortStatus,omitempty *v1beta2.TCPPortStatusAnalyze", "UDPPortStatus udpPortStatus,omitempty *v1beta2.UDPPortStatusAnalyze", "HTTP http,omitempty *v1beta2.HTTPAnalyze", "Time time,omitempty *v1beta2.TimeAnalyze", "BlockDevices blockDevices,omitempty *v1beta2.BlockDevicesAnalyze", "SystemPackages systemPackages,omitempty *v1beta2.SystemPackagesAnalyze", "KernelModules kernelModules,omitempty *v1beta2.KernelModulesAnalyze", "TCPConnect tcpConnect,omitempty *v1beta2.TCPConnectAnalyze", "IPV4Interfaces ipv4Interfaces,omitempty *v1beta2.IPV4InterfacesAnalyze", "SubnetAvailable subnetAvailable,omitempty *v1beta2.SubnetAvailableAnalyze", "SubnetContainsIP subnetContainsIP,omitempty *v1beta2.SubnetContainsIPAnalyze", "FilesystemPerformance filesystemPerformance,omitempty *v1beta2.FilesystemPerformanceAnalyze", "Certificate certificate,omitempty *v1beta2.CertificateAnalyze", "CertificatesCollection certificatesCollection,omitempty *v1beta2.HostCertificatesCollectionAnalyze", "HostServices hostServices,omitempty *v1beta2.HostServicesAnalyze", "HostOS hostOS,omitempty *v1beta2.HostOSAnalyze", "TextAnalyze textAnalyze,omitempty *v1beta2.TextAnalyze", "KernelConfigs kernelConfigs,omitempty *v1beta2.KernelConfigsAnalyze", "JsonCompare jsonCompare,omitempty *v1beta2.JsonCompare", "NetworkNamespaceConnectivity networkNamespaceConnectivity,omitempty *v1beta2.NetworkNamespaceConnectivityAnalyze", "Sysctl sysctl,omitempty *v1beta2.HostSysctlAnalyze", "RegistryImages registryImages,omitempty *v1beta2.HostRegistryImagesAnalyze"],
    "v1beta2.CPUAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.AnalyzeMeta": ["CheckName checkName,omitempty string", "Exclude exclude,omitempty *multitype.BoolOrString", "Strict strict,omitempty *multitype.BoolOrString", "Annotations annotations,omitempty map[string]string"],
    "v1beta2.Outcome": ["Fail fail,omitempty *v1beta2.SingleOutcome", "Warn warn,omitempty *v1beta2.SingleOutcome", "Pass pass,omitempty *v1beta2.SingleOutcome"],
    "v1beta2.SingleOutcome": ["When when,omitempty string", "Message message,omitempty string", "URI uri,omitempty string"],
    "v1beta2.TCPLoadBalancerAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.HTTPLoadBalancerAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.DiskUsageAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.MemoryAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.TCPPortStatusAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.UDPPortStatusAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.HTTPAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.TimeAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.BlockDevicesAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "MinimumAcceptableSize minimumAcceptableSize uint64", "IncludeUnmountedPartitions includeUnmountedPartitions bool", "AdditionalDeviceTypes additionalDeviceTypes,omitempty []string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.SystemPackagesAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.KernelModulesAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.TCPConnectAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.IPV4InterfacesAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.SubnetAvailableAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.SubnetContainsIPAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "CIDR cidr string", "IP ip string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.FilesystemPerformanceAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.CertificateAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.HostCertificatesCollectionAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.HostServicesAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.HostOSAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.TextAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "FileName fileName,omitempty string", "RegexPattern regex,omitempty string", "RegexGroups regexGroups,omitempty string", "IgnoreIfNoFiles ignoreIfNoFiles,omitempty bool", "Outcomes outcomes []*v1beta2.Outcome", "ExcludeFiles excludeFiles,omitempty []string"],
    "v1beta2.KernelConfigsAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "SelectedConfigs selectedConfigs []string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.JsonCompare": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "FileName fileName,omitempty string", "Path path,omitempty string", "JsonPath jsonPath,omitempty string", "Value value,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.NetworkNamespaceConnectivityAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.HostSysctlAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta2.HostRegistryImagesAnalyze": ["AnalyzeMeta ,inline v1beta2.AnalyzeMeta embedded", "CollectorName collectorName,omitempty string", "Outcomes outcomes []*v1beta2.Outcome"],
    "v1beta1.SelinuxConfig": ["ChconCmds chconCmds,omitempty [][]string", "DisableSelinux disableSelinux,omitempty bool", "PreserveConfig preserveConfig,omitempty bool", "Selinux selinux,omitempty string", "SemanageCmds semanageCmds,omitempty [][]string", "Type type,omitempty string"],
    "v1beta1.IptablesConfig": ["IptablesCmds iptablesCmds,omitempty [][]string", "PreserveConfig preserveConfig,omitempty bool"],
    "v1beta1.FirewalldConfig": ["BypassFirewalldWarning bypassFirewalldWarning,omitempty bool", "DisableFirewalld disableFirewalld,omitempty bool", "Firewalld firewalld,omitempty string", "FirewalldCmds firewalldCmds,omitempty [][]string", "HardFailOnFirewalld hardFailOnFirewalld,omitempty bool", "PreserveConfig preserveConfig,omitempty bool"],
    "v1beta1.Ekco": ["MinReadyMasterNodeCount minReadyMasterNodeCount,omitempty int", "MinReadyWorkerNodeCount minReadyWorkerNodeCount,omitempty int", "NodeUnreachableToleration nodeUnreachableToleration,omitempty string", "RookShouldUseAllNodes rookShouldUseAllNodes,omitempty bool", "RookShouldDisableReconcileMDSPlacement rookShouldDisableReconcileMDSPlacement,omitempty bool", "RookShouldDisableReconcileCephCSIResources rookShouldDisableReconcileCephCSIResources,omitempty bool", "S3Override s3Override,omitempty string", "ShouldDisableRebootServices shouldDisableRebootServices,omitempty bool", "ShouldDisableClearNodes shouldDisableClearNodes,omitempty bool", "ShouldEnablePurgeNodes shouldEnablePurgeNodes,omitempty bool", "Version version string", "AutoUpgradeSchedule autoUpgradeSchedule,omitempty string", "EnableInternalLoadBalancer enableInternalLoadBalancer,omitempty bool", "PodImageOverrides podImageOverrides,omitempty []string", "ShouldDisableRestartFailedEnvoyPods shouldDisableRestartFailedEnvoyPods,omitempty bool", "EnvoyPodsNotReadyDuration envoyPodsNotReadyDuration,omitempty string", "MinioShouldDisableManagement minioShouldDisableManagement,omitempty bool"],
    "v1beta1.Containerd": ["S3Override s3Override,omitempty string", "TomlConfig tomlConfig,omitempty string", "PreserveConfig preserveConfig,omitempty bool", "Version version string"],
    "v1beta1.Collectd": ["S3Override s3Override,omitempty string", "Version version string"],
    "v1beta1.CertManager": ["S3Override s3Override,omitempty string", "Version version string"],
    "v1beta1.MetricsServer": ["S3Override s3Override,omitempty string", "Version version string"],
    "v1beta1.Helm": ["HelmfileSpec helmfileSpec string", "AdditionalImages additionalImages,omitempty []string"],
    "v1beta1.Longhorn": ["S3Override s3Override,omitempty string", "StorageOverProvisioningPercentage storageOverProvisioningPercentage,omitempty int", "Version version string", "UiBindPort uiBindPort,omitempty int", "UiReplicaCount uiReplicaCount,omitempty int"],
    "v1beta1.Sonobuoy": ["S3Override s3Override,omitempty string", "Version version string"],
    "v1beta1.UFWConfig": ["BypassUFWWarning bypassUFWWarning,omitempty bool", "DisableUFW disableUFW,omitempty bool", "HardFailOnUFW hardFailOnUFW,omitempty bool"],
    "v1beta1.Goldpinger": ["S3Override s3Override,omitempty string", "Version version string"],
    "v1beta1.AWS": ["S3Override s3Override,omitempty string", "Version version string", "ExcludeStorageClass excludeStorageClass,omitempty bool"],
    "v1beta1.InstallerStatus": [],
};

;// CONCATENATED MODULE: ./src/kurl/installer-types.ts





/** Kubernetes' `v1.Time`: a `time.Time` with its methods, which is null in JSON while it is zero. */
const KUBERNETES_TIME = structType("v1.Time", () => [{ name: "Time", type: TIME, embedded: true }], {
    value: {
        ...Object.fromEntries([...(TIME.methods ?? [])].filter(([name]) => name !== "IsZero").map(promoted)),
        MarshalJSON: (at) => (0,func/* func */.Pc)([], () => installer_types_marshal(at)),
    },
    pointer: { IsZero: (at) => (0,func/* func */.Pc)([], () => isZero(at.target)) },
});
function kubernetesTime(at) {
    return new GoStruct(KUBERNETES_TIME, [time(at)]);
}
function promoted([name, method]) {
    return [name, (receiver) => method(receiver.values[0])];
}
function isZero({ values }) {
    const { unixSeconds, nanoseconds } = momentOf(values[0]);
    return unixSeconds === ZERO_MOMENT.unixSeconds && nanoseconds === 0;
}
function installer_types_marshal(receiver) {
    const struct = receiver;
    const at = moment(momentOf(struct.values[0]).unixSeconds);
    return bytes(Buffer.from(isZero(struct) ? "null" : `"${formatTime(at, "2006-01-02T15:04:05Z07:00")}"`));
}
/** troubleshoot's `exclude` and `strict`: a boolean or a string. Templates do not look into it. */
const BOOL_OR_STRING = opaqueType("multitype.BoolOrString", () => new GoOpaque(BOOL_OR_STRING, ""));
/** Kubernetes' bookkeeping, kept as it is. */
const FIELDS_V1 = opaqueType("v1.FieldsV1", () => new GoOpaque(FIELDS_V1, undefined));
const known = new Map([
    [FIELDS_V1.name, FIELDS_V1],
    [KUBERNETES_TIME.name, KUBERNETES_TIME],
    [BOOL_OR_STRING.name, BOOL_OR_STRING],
]);
/**
 * Returns a type of kURL's template data by its Go name, such as `v1beta1.Installer`. Named types that are not structs
 * (`types.UID`) are strings.
 */
function installerType(name) {
    const made = known.get(name) ?? makeType(name);
    known.set(name, made);
    return made;
}
function makeType(name) {
    const lines = Object.hasOwn(structs, name) ? structs[name] : undefined;
    return lines ? structType(name, () => lines.map(fieldOf)) : { kind: "string", name };
}
/** Parses "GoName json-tag type", followed by " embedded" where the struct is embedded. */
function fieldOf(line) {
    const [name = "", tag = "", type = "", embedded] = line.split(" ");
    const [jsonKey = "", ...options] = tag.split(",");
    return {
        name,
        type: parseType(type, installerType),
        jsonKey,
        ...(embedded && { embedded: true }),
        ...(options.includes("omitempty") && { omitEmpty: true }),
        ...(options.includes("omitzero") && { omitZero: true }),
    };
}
const flattened = new WeakMap();
/** Returns the fields of a struct by JSON key, with those of embedded structs that have no key of their own. */
function jsonFields(type) {
    const found = flattened.get(type);
    if (found)
        return found;
    const fields = new Map();
    for (const field of type.fields ?? []) {
        if (field.jsonKey === "-")
            continue;
        if (isInlined(field)) {
            for (const inner of jsonFields(field.type).values()) {
                if (!fields.has(inner.key))
                    fields.set(inner.key, { ...inner, path: [field.name, ...inner.path] });
            }
        }
        else {
            const key = field.jsonKey || field.name;
            fields.set(key, { key, field, path: [] });
        }
    }
    flattened.set(type, fields);
    return fields;
}
/** Whether JSON writes the fields of an embedded struct among those of the outer one. */
function isInlined(field) {
    return field.embedded === true && field.jsonKey === "";
}

;// CONCATENATED MODULE: ./src/kurl/json-decode.ts







/**
 * Decodes a tree into a Go type as Kubernetes does (sigs.k8s.io/json): keys are case-sensitive, unknown ones are
 * skipped, null leaves a value unset, numbers do not become strings.
 *
 * The messages of the problems are Go's, in the order in which Go meets them: the first one is the error that Go returns.
 * Warnings come last.
 */
function decodeJson(tree, type, options) {
    const decoder = new Decoder(options);
    const value = decoder.value(tree, type, { struct: "", keys: [] }) ?? zeroValue(type);
    return { value, problems: [...decoder.problems, ...decoder.warnings] };
}
/** Returns a scalar as Kubernetes reads it: without quotes it may be a number, a boolean or null. */
function jsonScalar(scalar, { isJson }) {
    const value = (0,yaml_tree/* resolvedScalar */.hO)(scalar);
    switch (typeof value) {
        case "boolean":
            return { kind: "bool", value };
        case "string":
            return { kind: "string", value };
        case "bigint":
        case "number":
            return {
                kind: "number",
                text: isJson && scalar.plain ? scalar.plain : Object.is(value, -0) ? "-0" : String(value),
            };
        default:
            return { kind: "null" };
    }
}
/** Go's name for the layout of RFC 3339. */
const RFC_3339 = "2006-01-02T15:04:05Z07:00";
class Decoder {
    problems = [];
    warnings = [];
    #options;
    #ended = false;
    constructor(options) {
        this.#options = options;
    }
    /** Decodes a value; `undefined` leaves the zero value. */
    value(tree, type, context) {
        const scalar = tree.kind === "scalar" ? jsonScalar(tree, this.#options) : undefined;
        if (scalar?.kind === "null")
            return undefined;
        if (type.kind === "ptr")
            return this.#pointer(tree, type, context);
        if (type === FIELDS_V1)
            return zeroValue(type);
        if (type === KUBERNETES_TIME)
            return this.#time(tree, scalar, context);
        if (type === BOOL_OR_STRING)
            return this.#boolOrString(tree, scalar, context);
        if (scalar)
            return this.#scalar(tree, scalar, type, context);
        return tree.kind === "map" ? this.#map(tree, type, context) : this.#list(tree, type, context);
    }
    #pointer(tree, type, context) {
        const elem = type.elem;
        const target = this.value(tree, elem, context) ?? zeroValue(elem);
        return new GoPointer(type, target instanceof GoStruct ? new GoStruct(elem, target.values, true) : target);
    }
    #map(tree, type, context) {
        if (type.kind === "struct")
            return this.#struct(tree, type, context);
        if (type.kind !== "map")
            return this.#mismatch(tree, "object", type, context);
        const elem = type.elem;
        const entries = this.#inOrder(tree).map(({ key, value }) => [key, this.value(value, elem, context) ?? zeroValue(elem)]);
        return new GoMap(type, new Map(entries));
    }
    #struct(tree, type, context) {
        const fields = jsonFields(type);
        const given = new Map();
        for (const { key, keyPosition, value } of this.#inOrder(tree)) {
            const found = fields.get(key);
            if (!found) {
                this.#warnOfNearMiss(key, keyPosition, [...fields.keys()]);
                continue;
            }
            const inner = { struct: bareName(type), keys: [...context.keys, ...found.path, key] };
            const decoded = this.value(value, found.field.type, inner);
            if (decoded !== undefined)
                given.set(key, decoded);
        }
        return structOf(type, given);
    }
    #list(tree, type, context) {
        if (type.kind !== "slice")
            return this.#mismatch(tree, "array", type, context);
        const elem = type.elem;
        return new GoSlice(type, tree.items.map((item) => this.value(item, elem, context) ?? zeroValue(elem)));
    }
    #scalar(tree, scalar, type, context) {
        if (scalar.kind === "number")
            return this.#number(tree, scalar.text, type, context);
        if (scalar.kind !== "null" && scalar.kind === type.kind)
            return scalar.value;
        return this.#mismatch(tree, scalar.kind, type, context);
    }
    #number(tree, text, type, context) {
        if (!isSigned(type.kind) && !isUnsigned(type.kind))
            return this.#mismatch(tree, "number", type, context);
        const value = /^-?\d+$/.test(text) ? BigInt(text) : undefined;
        const fits = isSigned(type.kind) ? BigInt.asIntN : BigInt.asUintN;
        if (value !== undefined && fits(64, value) === value)
            return integer(type, value);
        return this.#mismatch(tree, `number ${text}`, type, context);
    }
    /** Types that decode their own JSON end Go's decoding where they fail, so their error comes before all others. */
    #time(tree, scalar, context) {
        const time = scalar?.kind === "string" ? parseTime(RFC_3339, scalar.value) : undefined;
        if (time)
            return kubernetesTime(moment(time.unixSeconds, time.nanoseconds));
        if (scalar?.kind !== "string")
            return this.#ending(() => this.#mismatch(tree, kindOf(tree, scalar), STRING, context));
        const parsing = `parsing time "${scalar.value}" as "${RFC_3339}"`;
        return this.#ending(() => this.#problem(tree, `${parsing}: cannot parse "${scalar.value}" as "2006"`, "an RFC 3339 time"));
    }
    #boolOrString(tree, scalar, context) {
        if (scalar?.kind === "bool" || scalar?.kind === "string")
            return new GoOpaque(BOOL_OR_STRING, scalar.value);
        return this.#ending(() => this.#mismatch(tree, kindOf(tree, scalar), BOOL, context));
    }
    #ending(report) {
        const before = this.problems.splice(this.#ended ? this.problems.length : 0);
        report();
        this.problems.push(...before);
        this.#ended = true;
    }
    #inOrder(tree) {
        const entries = [...tree.entries].map(([key, entry]) => ({ ...entry, key }));
        return this.#options.isJson ? entries : entries.sort((left, right) => (0,utf8/* compareStrings */.Kt)(left.key, right.key));
    }
    /** kURL skips fields that it does not know: an add-on of a later version, or a misspelt name. */
    #warnOfNearMiss(key, position, known) {
        const near = (0,nearest/* nearest */.p)(key, known);
        if (!near)
            return;
        const message = `Unknown field "${key}" of the Installer is ignored`;
        this.warnings.push({
            code: "unknown-field",
            severity: "warning",
            message,
            remedy: `did you mean ${near}?`,
            position,
        });
    }
    #mismatch(tree, given, type, context) {
        const place = context.struct === ""
            ? `Go value of type ${type.name}`
            : `Go struct field ${context.struct}.${context.keys.join(".")} of type ${type.name}`;
        this.#problem(tree, `json: cannot unmarshal ${given} into ${place}`, ACCEPTED.get(type.kind));
    }
    #problem(tree, message, accepted) {
        const remedy = accepted === undefined ? {} : { remedy: `expected ${accepted}` };
        this.problems.push({ code: "installer-type", severity: "error", message, ...remedy, position: tree.position });
    }
}
const ACCEPTED = new Map([
    ["string", 'a string; put numbers and booleans in quotes, such as "1.30"'],
    ["bool", "true or false, without quotes"],
    ["int", "a whole number, without quotes"],
    ["slice", "a list"],
    ["struct", "a mapping"],
    ["map", "a mapping"],
]);
function kindOf(tree, scalar) {
    if (scalar)
        return scalar.kind;
    return tree.kind === "map" ? "object" : "array";
}
/** Returns a struct with these fields, by JSON key, and zero values for the others. */
function structOf(type, given) {
    const values = (type.fields ?? []).map((field) => {
        if (isInlined(field))
            return structOf(field.type, given);
        return given.get(field.jsonKey || field.name) ?? zeroValue(field.type);
    });
    return new GoStruct(type, values);
}
function bareName(type) {
    return type.name.slice(type.name.lastIndexOf(".") + 1);
}

;// CONCATENATED MODULE: ./src/kurl/installer.ts







const GROUP = "cluster.kurl.sh";
const API_VERSION = `${GROUP}/v1beta1`;
const KIND = "Installer";
const INSTALLER = installerType("v1beta1.Installer");
/** Returns `.Installer` for a run without one. */
function emptyInstaller() {
    return withAddOns(zeroValue(INSTALLER));
}
/**
 * Parses an Installer file as kURL does: its first document, which must be an Installer. There is no tree where the file is
 * not YAML, not a mapping, or another kind of document.
 */
function parseInstaller({ file, text }) {
    const { value: documents, problems } = (0,yaml/* parseYaml */.h)(text, (0,positions/* positionsIn */.Y)(file, text));
    // Most problems after the first mistake in YAML are its echo.
    const mistake = problems.find(checked/* isError */.bJ);
    if (mistake)
        return { value: undefined, problems: [mistake] };
    const [tree, second] = documents.flatMap((document) => document.tree ?? []);
    if (tree?.kind !== "map") {
        const what = tree ? (0,yaml_tree/* describe */.q0)(tree) : "empty";
        const position = tree?.position ?? { file, line: 1, column: 1 };
        return { value: undefined, problems: [{ ...wrongKind(`Cannot read the Installer: it is ${what}`), position }] };
    }
    const kindProblems = checkKind(tree);
    if ((0,checked/* hasErrors */.Cs)(kindProblems))
        return { value: undefined, problems: kindProblems };
    return { value: tree, problems: second ? [...kindProblems, notRead(second)] : kindProblems };
}
function notRead({ position }) {
    return {
        code: "installer-documents",
        severity: "warning",
        message: "Only the first document of the Installer file is read",
        remedy: "give a file with one document",
        position,
    };
}
/**
 * Decodes an Installer into the value that templates see: it has every add-on, with zero values for those that the document
 * does not name. There is no value where one of the document's values has a wrong type; the problems are in Go's words.
 */
function decodeInstaller(tree, options) {
    const { value, problems } = decodeJson(tree, INSTALLER, options);
    return { value: (0,checked/* hasErrors */.Cs)(problems) ? undefined : withAddOns(value), problems };
}
/** Whether a document is an Installer of any version. */
function isInstaller(tree) {
    return tree?.kind === "map" && textOf(tree, "kind") === KIND && textOf(tree, "apiVersion")?.split("/")[0] === GROUP;
}
/** JSON begins with a brace; everything else is YAML. */
function isJsonText(text) {
    return text.trimStart().startsWith("{");
}
/**
 * Returns an error for a document of another kind or version, which kURL refuses, and a warning for one that names neither,
 * which kURL takes for an Installer.
 */
function checkKind(tree) {
    const kind = textOf(tree, "kind");
    const apiVersion = textOf(tree, "apiVersion");
    if (kind === KIND && apiVersion === API_VERSION)
        return [];
    const isOther = (kind !== undefined && kind !== KIND) || (apiVersion !== undefined && apiVersion !== API_VERSION);
    const { position } = tree;
    if (isOther) {
        const what = [apiVersion, kind].filter(Boolean).join(" ");
        return [{ ...wrongKind(`Cannot read the Installer: it is ${what}`), position }];
    }
    const missing = [apiVersion === undefined && "apiVersion", kind === undefined && "kind"];
    const message = `The Installer has no ${missing.filter(Boolean).join(" and no ")}`;
    return [{ ...wrongKind(message), severity: "warning", position }];
}
function wrongKind(message) {
    return {
        code: "installer-kind",
        severity: "error",
        message,
        remedy: `expected a document with apiVersion: ${API_VERSION} and kind: ${KIND}`,
    };
}
function textOf(tree, key) {
    const value = tree.entries.get(key)?.value;
    return value?.kind === "scalar" && value.value !== null ? String(value.value) : undefined;
}
/** kURL fills every add-on that is not given with zero values, so that `.Installer.Spec.X.Version` is "". */
function withAddOns(installer) {
    return replaceField(installer, "Spec", (spec) => {
        const { type, values } = spec;
        return new GoStruct(type, values.map(filled));
    });
}
function filled(value) {
    if (!(value instanceof GoPointer) || value.target !== undefined || !value.type.elem)
        return value;
    const zero = zeroValue(value.type.elem);
    return new GoPointer(value.type, new GoStruct(zero.type, zero.values, true));
}
function replaceField(struct, name, change) {
    const at = struct.type.fields?.findIndex((field) => field.name === name) ?? -1;
    return new GoStruct(struct.type, struct.values.map((value, index) => (index === at ? change(value) : value)));
}

;// CONCATENATED MODULE: ./src/kurl/documents.ts




/**
 * Separates the Installers of a spec file from its templates, before anything is rendered. A document is an Installer
 * when it is valid YAML without rendering and has `kind: Installer` of the group cluster.kurl.sh.
 */
function splitDocuments(source) {
    const { file, text } = source;
    if (!/\bkind["']?:\s*["']?Installer\b/.test(text))
        return asOneTemplate(source);
    const positionAt = (0,positions/* positionsIn */.Y)(file, text);
    const cut = stretches(text);
    const installers = cut.flatMap(({ start, end }) => {
        const { value: documents, problems } = (0,yaml/* parseYaml */.h)(text.slice(start, end), (offset) => positionAt(start + offset));
        const trees = documents.flatMap(({ tree }) => tree ?? []);
        const [tree] = trees;
        const isOne = !(0,checked/* hasErrors */.Cs)(problems) && trees.length === 1;
        return isOne && isInstaller(tree) ? [{ tree, start, end }] : [];
    });
    if (installers.length === 0)
        return asOneTemplate(source);
    const isInstallerAt = (at) => installers.some(({ start }) => start === at);
    const others = cut.filter(({ start, end }) => !isInstallerAt(start) && hasContent(text.slice(start, end)));
    const template = others.length > 0 ? { file, text: withoutInstallers(text, installers) } : undefined;
    return { installers, template, templateStart: others[0]?.start ?? 0 };
}
function asOneTemplate(source) {
    return { installers: [], template: source, templateStart: 0 };
}
/** Whether a document has more than comments, directives and document marks. */
function hasContent(text) {
    return text.split("\n").some((line) => !/^\s*(#.*|%.*|---\s*|\.\.\.\s*)?$/.test(line));
}
/** Returns the documents of a file, cut at lines that begin with `---`. */
function stretches(text) {
    const marks = [...text.matchAll(/^---(?=[\s]|$)/gm)].map(({ index }) => index);
    const starts = [...new Set([0, ...marks])];
    return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
}
/** Line breaks stay, so that every line keeps its number. */
function withoutInstallers(text, installers) {
    let rest = "";
    let from = 0;
    for (const { start, end } of installers) {
        rest += text.slice(from, start) + text.slice(start, end).replace(/[^\n]/g, "");
        from = end;
    }
    return rest + text.slice(from);
}

// EXTERNAL MODULE: ./src/go/yaml/yaml.ts + 13 modules
var yaml_yaml = __webpack_require__(527);
;// CONCATENATED MODULE: ./src/kurl/json-round-trip.ts



/**
 * Returns what is left of a document that is decoded into a Go type and written as JSON again: known fields only, zero
 * values left out or filled in as the type's tags say. The document must decode without a problem.
 *
 * Each field that Go's types do not know is a problem: a warning, or an error where checks are lost with it.
 */
function jsonRoundTrip(tree, type, options) {
    const writer = new Writer(options);
    const value = writer.value(tree, type, tree.position);
    return { value, problems: writer.problems };
}
class Writer {
    problems = [];
    #options;
    constructor(options) {
        this.#options = options;
    }
    value(tree, type, parent) {
        const position = tree?.position ?? parent;
        const given = tree && !this.#isUnset(tree) ? tree : undefined;
        if (type.kind === "ptr") {
            return given ? this.value(given, type.elem, position) : scalarNode(null, position);
        }
        if (given?.kind === "map" && type.kind === "map")
            return this.#map(given, type, position);
        if (type.kind === "struct" && type !== BOOL_OR_STRING) {
            return this.#struct(given?.kind === "map" ? given : undefined, type, position);
        }
        if (given?.kind === "list") {
            const items = given.items.map((item) => this.value(item, type.elem, position));
            return { kind: "list", items, origin: { position } };
        }
        return scalarNode(given ? this.#scalar(given) : zeroOf(type), position);
    }
    #scalar(tree) {
        if (tree.kind !== "scalar")
            return null;
        const scalar = jsonScalar(tree, this.#options);
        if (scalar.kind === "null")
            return null;
        return scalar.kind === "number" ? BigInt(scalar.text) : scalar.value;
    }
    #map(tree, type, position) {
        const elem = type.elem;
        const entries = [...tree.entries].map(([key, entry]) => ({
            key: scalarNode(key, entry.keyPosition),
            value: this.value(entry.value, elem, entry.keyPosition),
        }));
        return { kind: "map", entries, origin: { position } };
    }
    #struct(tree, type, position) {
        const fields = jsonFields(type);
        if (tree)
            this.#warnOfUnknown(tree, type, [...fields.keys()]);
        const entries = [...fields.values()].flatMap((field) => this.#field(tree, field, position) ?? []);
        return { kind: "map", entries, origin: { position } };
    }
    #field(tree, { key, field }, parent) {
        const entry = tree?.entries.get(key);
        const position = entry?.keyPosition ?? parent;
        const value = this.value(entry?.value, field.type, position);
        return field.omitEmpty && isEmpty(value, field.type) ? undefined : { key: scalarNode(key, position), value };
    }
    #isUnset(tree) {
        return tree.kind === "scalar" && jsonScalar(tree, this.#options).kind === "null";
    }
    #warnOfUnknown(tree, type, known) {
        const what = type.name.slice(type.name.lastIndexOf(".") + 1);
        for (const entry of tree.entries.values()) {
            const problem = known.includes(entry.key) ? undefined : (0,unknown_fields/* unknownField */.dX)(entry, known, what);
            if (problem)
                this.problems.push(problem);
        }
    }
}
function scalarNode(value, position) {
    const origin = typeof value === "string" ? { position, text: value } : { position };
    return { kind: "scalar", value, origin };
}
/** `omitempty`: structs are never empty, nor is a pointer to an empty value. */
function isEmpty(value, type) {
    if (type.kind === "ptr")
        return value.kind === "scalar" && value.value === null;
    if (value.kind === "list")
        return value.items.length === 0;
    if (value.kind === "map")
        return type.kind === "map" && value.entries.length === 0;
    return !value.value;
}
function zeroOf(type) {
    if (type.kind === "string")
        return "";
    if (type.kind === "bool")
        return false;
    return type.kind === "slice" || type.kind === "map" ? null : 0n;
}

;// CONCATENATED MODULE: ./src/kurl/embedded.ts




const HOST_PREFLIGHT = installerType("v1beta1.HostPreflight");
const embedded_API_VERSION = "troubleshoot.sh/v1beta2";
/**
 * Serialises an Installer's `spec.kurl.hostPreflights` as kURL does before it renders them: decoded into Go types and
 * written again, without comments and unknown fields, with sorted keys and folded lines. There is no value where the
 * Installer has none. The Installer must decode without a problem. An apiVersion other than troubleshoot.sh/v1beta2,
 * which kURL refuses, is an error.
 */
function embeddedPreflights(installer, source, options) {
    const preflights = hostPreflightsOf(installer);
    if (!preflights)
        return { value: undefined, problems: [] };
    const wrongVersion = checkApiVersion(preflights);
    if (wrongVersion)
        return { value: undefined, problems: [wrongVersion] };
    const { value, problems } = jsonRoundTrip(preflights, HOST_PREFLIGHT, options);
    const { text, runs } = (0,yaml_yaml/* emit */.Ic)(value);
    const lines = source.text.split("\n");
    return { value: { text, locate: (offset) => locate(runs, offset, lines) }, problems };
}
function hostPreflightsOf(installer) {
    return child(child(child(installer, "spec"), "kurl"), "hostPreflights");
}
function child(map, key) {
    const value = map?.entries.get(key)?.value;
    return value?.kind === "map" ? value : undefined;
}
function checkApiVersion(preflights) {
    const value = preflights.entries.get("apiVersion")?.value;
    if (value?.kind === "scalar" && value.value === embedded_API_VERSION)
        return undefined;
    return {
        code: "api-version",
        severity: "error",
        message: value?.kind === "scalar" ? `Unknown apiVersion "${value.value}"` : "spec.kurl.hostPreflights has no apiVersion",
        remedy: `expected ${embedded_API_VERSION}`,
        position: value?.position ?? preflights.position,
    };
}
function locate(runs, offset, lines) {
    const run = runs[(0,positions/* indexAt */.G)(runs, offset, ({ start }) => start)];
    if (run.index < 0)
        return run.origin.position;
    return withinScalar(run.origin, run.index + Math.max(0, offset - run.start), lines);
}
/**
 * Returns the position of a character of a scalar. It is exact where the file has the scalar's value as it is: on one
 * line, or as a block (`|`); otherwise it is the start of the scalar.
 */
function withinScalar({ position, text = "" }, index, lines) {
    const before = text.slice(0, index).split("\n");
    const lineOfText = before.length - 1;
    const column = before.at(-1).length;
    const textLine = text.split("\n")[lineOfText];
    const written = (lines[position.line - 1] ?? "").slice(position.column - 1);
    if (/^[|>]/.test(written)) {
        const line = position.line + 1 + lineOfText;
        const at = lines[line - 1]?.indexOf(textLine) ?? -1;
        return at < 0 || textLine === "" ? position : { ...position, line, column: at + column + 1 };
    }
    const quote = /^["']/.test(written) ? 1 : 0;
    if (lineOfText > 0 || !written.startsWith(textLine, quote))
        return position;
    return { ...position, column: position.column + quote + Math.min(column, textLine.length) };
}

;// CONCATENATED MODULE: ./src/kurl/data.ts












/**
 * Reads and merges everything that templates may ask for. A mapping of a later context is merged into that of an earlier
 * one, everything else replaces it; `Installer:` of a context is merged into the installer file in the same way.
 *
 * Each value of a wrong type and each host that cannot be one is an error; with an error the data is incomplete.
 */
function templateData({ installer: source, contexts, specs = [] }) {
    const budget = (0,yaml/* yamlBudget */.F)();
    const trees = (0,checked/* gather */.kg)(contexts.map((context) => parseContext(context, budget)));
    const keys = readKeys(trees.value.reduce(mergeMaps, undefined));
    const given = source ? parseInstaller(source) : { value: undefined, problems: [] };
    const own = mergeMaps(given.value, keys.value.installer);
    const ofSpecs = own ? { value: undefined, problems: [] } : installerOfSpecs(specs);
    const tree = own ?? ofSpecs.value;
    const jsonFiles = [source, ...contexts, ...specs].flatMap((each) => (each && isJsonText(each.text) ? each.file : []));
    const decoded = tree
        ? decodeInstaller(tree, { isJson: jsonFiles.includes(tree.position.file) })
        : { value: undefined, problems: [] };
    const { isPrimary, isJoin, isUpgrade, primaryHosts = [], secondaryHosts = [], remoteHosts, others } = keys.value;
    const value = {
        isPrimary: isPrimary ?? true,
        isJoin: isJoin ?? false,
        isUpgrade: isUpgrade ?? false,
        primaryHosts,
        secondaryHosts,
        remoteHosts: remoteHosts ?? [...primaryHosts, ...secondaryHosts],
        installer: decoded.value,
        others,
    };
    const isAlsoSpec = specs.some(({ file }) => file === source?.file);
    const problems = [
        ...trees.problems,
        ...keys.problems,
        ...trees.value.flatMap((each) => (each ? (0,unknown_fields/* duplicateFields */.h7)(each, "the context") : [])),
        ...given.problems,
        ...(given.value ? (0,unknown_fields/* duplicateFields */.h7)(given.value, "the Installer") : []),
        ...(given.value && !isAlsoSpec ? notRun(given.value) : []),
        ...ofSpecs.problems,
        // Warnings about an Installer among the specs are reported when that spec is rendered.
        ...decoded.problems.filter((problem) => own || (0,checked/* isError */.bJ)(problem)),
    ];
    return { value, problems };
}
/** A warning for the checks of an Installer that is data alone. kURL runs them wherever it is given the Installer. */
function notRun(installer) {
    const preflights = hostPreflightsOf(installer);
    if (!preflights || !(0,contains/* holdsChecks */.m)(preflights))
        return [];
    return [
        {
            code: "installer-not-run",
            severity: "warning",
            message: "The tcpConnect checks of this Installer's spec.kurl.hostPreflights are not run: it is given as data alone",
            remedy: "give it as a spec, too, to run them",
            position: preflights.position,
        },
    ];
}
/** The one Installer among the specs. Of several, each is the data of its own `hostPreflights` alone. */
function installerOfSpecs(specs) {
    const trees = specs.flatMap((spec) => splitDocuments(spec).installers.map(({ tree }) => tree));
    const [first, second] = trees;
    if (!second)
        return { value: first, problems: [] };
    const problem = {
        code: "installer-several",
        severity: "warning",
        message: `${trees.length} Installers are among the specs, so none of them is .Installer for the other specs`,
        remedy: "give the one that is meant as the installer input",
        position: second.position,
    };
    return { value: undefined, problems: [problem] };
}
/**
 * Returns the dot of a template: kURL's `installer.TemplateData`, with a field for each further key of the context. It is a
 * new value each time, since templates may change what they are given.
 *
 * @param installer is used where neither an input nor a context gave one
 */
function rootValue(data, installer = emptyInstaller()) {
    const own = [
        data.installer ?? installer,
        data.isPrimary,
        data.isJoin,
        data.isUpgrade,
        hostsOrNil(data.primaryHosts),
        hostsOrNil(data.secondaryHosts),
        strings(data.remoteHosts),
    ];
    return new GoStruct(rootType([...data.others.keys()]), [...own, ...[...data.others.values()].map(contextValue)]);
}
/** Without hosts kURL has a nil slice, which is null in JSON. */
function hostsOrNil(hosts) {
    return hosts.length > 0 ? strings(hosts) : zeroValue(STRING_SLICE);
}
const OWN_FIELDS = contextKeys.map((name) => ({ name, type: typeOfKey(name) }));
function typeOfKey(key) {
    if (key === "Installer")
        return installerType("v1beta1.Installer");
    return key.startsWith("Is") ? BOOL : STRING_SLICE;
}
function rootType(others) {
    return structType("installer.TemplateData", () => [
        ...OWN_FIELDS,
        ...others.map((name) => ({ name, type: ANY, exported: true })),
    ]);
}

// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(3483);
;// CONCATENATED MODULE: ./src/kurl/join-checks.ts

/** The file name in positions of these checks. */
const SOURCE_NAME = "join-checks";
const TIMEOUT = "5s";
const PORTS = { kubelet: [10250], etcd: [2379, 2380], apiServer: [6443] };
/**
 * Returns the checks that kURL adds in code, not in a template, when a node joins: kubelet on every remote and etcd on every
 * primary when a primary joins, the API server on every primary in any case. None of them fails: a connection that
 * cannot be made is a warning. There is no source where kURL would add nothing.
 *
 * Ref: https://github.com/replicatedhq/kURL/blob/main/pkg/cli/host_preflight.go
 */
function joinChecks(data) {
    const targets = targetsOf(data);
    if (targets.length === 0) {
        const why = !data.isJoin ? "IsJoin is false" : data.isUpgrade ? "IsUpgrade is true" : "no hosts are given";
        const problem = {
            code: "join-checks-none",
            severity: "warning",
            message: `join-checks adds no check: ${why}`,
            remedy: "expected a context with IsJoin: true and PrimaryHosts",
            where: "input join-checks",
        };
        return { value: undefined, problems: [problem] };
    }
    const text = (0,dist/* stringify */.As)({
        apiVersion: "troubleshoot.sh/v1beta2",
        kind: "HostPreflight",
        metadata: { name: SOURCE_NAME },
        spec: { collectors: targets.map(collector), analyzers: targets.map(analyzer) },
    });
    return { value: { file: SOURCE_NAME, text }, problems: [] };
}
function targetsOf(data) {
    const { isJoin, isPrimary, isUpgrade, primaryHosts, remoteHosts } = data;
    if (!isJoin || isUpgrade)
        return [];
    const at = (service, hosts, ports) => hosts.flatMap((host) => ports.map((port) => ({ service, address: `${bracketed(host)}:${port}` })));
    return [
        ...(isPrimary ? at("kubelet", remoteHosts, PORTS.kubelet) : []),
        ...(isPrimary ? at("etcd peer", primaryHosts, PORTS.etcd) : []),
        ...at("api-server", primaryHosts, PORTS.apiServer),
    ];
}
function collector({ service, address }) {
    return { tcpConnect: { collectorName: `${service} ${address}`, address, timeout: TIMEOUT } };
}
function analyzer({ service, address }) {
    const what = `${service} ${address}`;
    return {
        tcpConnect: {
            checkName: `${what} TCP connection status`,
            collectorName: what,
            outcomes: [
                { warn: { when: "connection-refused", message: `Connection to ${what} was refused` } },
                { warn: { when: "connection-timeout", message: `Timed out connecting to ${what}` } },
                { warn: { when: "error", message: `Unexpected error connecting to ${what}` } },
                { pass: { when: "connected", message: `Successfully connected to ${what}` } },
            ],
        },
    };
}
/** A host with a colon is taken for an IPv6 address, as in kURL. */
function bracketed(host) {
    return host.includes(":") ? `[${host}]` : host;
}

;// CONCATENATED MODULE: ./src/render/budget.ts
/** UTF-16 units of all rendered specs of a run together. */
const MAX_RENDERED = 64 * 1024 * 1024;
/** Time for rendering all of them. A thousand specs of 10 ms each take a third of it. */
const MAX_RENDERING_MS = 30_000;
function renderBudget(now = performance.now.bind(performance)) {
    const until = now() + MAX_RENDERING_MS;
    let left = MAX_RENDERED;
    return {
        spend(source, render) {
            if (now() > until)
                return tooMuch(source, `take longer than ${MAX_RENDERING_MS / 1000} s`);
            const result = render();
            for (const { text } of result.value)
                left -= text.length;
            return left < 0 ? tooMuch(source, `print more than ${MAX_RENDERED} characters`) : result;
        },
    };
}
function tooMuch({ file }, what) {
    const problem = {
        code: "template-limit",
        severity: "error",
        message: `Cannot render the templates: together they ${what}`,
        remedy: "expected fewer specs; split them over several runs",
        position: { file, line: 1, column: 1 },
    };
    return { value: [], problems: [problem] };
}

// EXTERNAL MODULE: ./src/render/plain.ts
var plain = __webpack_require__(419);
;// CONCATENATED MODULE: ./src/go/sprig/crypto.ts



/** Checksums. Functions that make keys, certificates and passwords are in denied.ts. */
const crypto_crypto = {
    sha1sum: (0,func/* func */.Pc)([STRING], ([text], budget) => digest("sha1", text, budget)),
    sha256sum: (0,func/* func */.Pc)([STRING], ([text], budget) => digest("sha256", text, budget)),
    adler32sum: (0,func/* func */.Pc)([STRING], ([text], budget) => {
        budget.string(text.length);
        return String(adler32((0,utf8/* encodeUtf8 */.Af)(text)));
    }),
};
/** node:crypto is loaded on first use, because loading it takes longer than rendering most templates. */
function digest(algorithm, text, budget) {
    budget.string(text.length);
    const { createHash } = process.getBuiltinModule("node:crypto");
    return createHash(algorithm).update((0,utf8/* encodeUtf8 */.Af)(text)).digest("hex");
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

;// CONCATENATED MODULE: ./src/go/sprig/date.ts





const HTML_DATE = "2006-01-02";
/** Times and dates. Where Go uses the zone of the machine, UTC is used here. */
const date = {
    date: (0,func/* func */.Pc)([STRING, ANY], ([layout, value], budget) => format(timeOf("date", value), layout, budget)),
    dateInZone: inZone("dateInZone"),
    date_in_zone: inZone("date_in_zone"),
    htmlDate: (0,func/* func */.Pc)([ANY], ([value], budget) => format(timeOf("htmlDate", value), HTML_DATE, budget)),
    htmlDateInZone: (0,func/* func */.Pc)([ANY, STRING], ([value, zone], budget) => format(shownIn(zone, timeOf("htmlDateInZone", value)), HTML_DATE, budget)),
    dateModify: (0,func/* func */.Pc)([STRING, TIME], ([change, value]) => modified(change, value)),
    date_modify: (0,func/* func */.Pc)([STRING, TIME], ([change, value]) => modified(change, value)),
    toDate: (0,func/* func */.Pc)([STRING, STRING], ([layout, text]) => time(parseTime(layout, text) ?? ZERO_MOMENT)),
    unixEpoch: (0,func/* func */.Pc)([TIME], ([value]) => momentOf(value).unixSeconds.toString()),
};
function inZone(name) {
    return (0,func/* func */.Pc)([STRING, ANY, STRING], ([layout, value, zone], budget) => format(shownIn(zone, timeOf(name, value)), layout, budget));
}
/** A zone that does not exist is UTC. */
function shownIn(zone, at) {
    return { ...at, zone: loadLocation(zone) ?? UTC };
}
/** An element of a layout prints at most this many times its length: a year has four digits. */
const GROWTH = 4;
function format(at, layout, budget) {
    budget.string(layout.length * GROWTH);
    return formatTime(at, layout);
}
/** Reads a `time.Time`, or seconds since 1970 as int, int64 or int32. For anything else sprig uses the current time. */
function timeOf(name, value) {
    if (typeof value === "bigint")
        return moment(value);
    if (value instanceof GoNumber && (value.type.name === "int64" || value.type.name === "int32")) {
        return moment(BigInt(value.value));
    }
    const pointee = value instanceof GoPointer ? value.target : value;
    if (pointee instanceof GoOpaque && pointee.type === TIME)
        return { ...momentOf(pointee), zone: UTC };
    throw new func/* GoError */.nY(`function "${name}" is disabled for values that are not a time: it would read the clock`);
}
/** Adds a duration. An invalid one changes nothing. */
function modified(change, value) {
    const nanoseconds = (0,duration/* parseNanoseconds */.Nj)(change);
    return nanoseconds === undefined ? value : time(addNanoseconds(momentOf(value), nanoseconds));
}

// EXTERNAL MODULE: ./src/go/strconv/strconv.ts + 5 modules
var strconv = __webpack_require__(7867);
;// CONCATENATED MODULE: ./src/go/encoding/json.ts
/** Go's encoding/json, the writing half: `Marshal` and `MarshalIndent`, HTML escaped. */





/**
 * A value that JSON has no form for: NaN, a complex number, a value that contains itself, a time after the year 9999.
 */
class Unsupported extends Error {
}
/**
 * Returns the JSON of a value.
 *
 * @param options.indent the indentation of one level; without it everything is on one line
 * @returns `undefined` where Go returns an error
 */
function json_marshal(value, { indent = "" }, budget) {
    const writer = new JsonWriter(indent, budget);
    try {
        writer.write(value);
        return writer.result();
    }
    catch (error) {
        if (error instanceof Unsupported)
            return undefined;
        throw error;
    }
}
class JsonWriter {
    indent;
    budget;
    #text = "";
    #charged = 0;
    #indentation = 0;
    /** The lists, maps and pointers around the value that is being written. */
    #outer = new Set();
    constructor(indent, budget) {
        this.indent = indent;
        this.budget = budget;
    }
    result() {
        this.#charge();
        return this.#text;
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
                return this.#put(jsonString(value));
            default:
                return value === null ? this.#put("null") : this.#writeObject(value);
        }
    }
    #writeObject(value) {
        if (value instanceof GoPointer && value.target === undefined)
            return this.#put("null");
        const marshaler = methodOf(value, "MarshalJSON");
        if (marshaler)
            return this.#put((0,utf8/* decodeUtf8 */._6)(bytesOf(marshaler.call([], this.budget))));
        if (value instanceof GoNumber)
            return this.#writeNumber(value);
        if (value instanceof GoSlice)
            return this.#writeSlice(value);
        if (value instanceof GoMap)
            return this.#writeMap(value);
        if (value instanceof GoStruct)
            return this.#writeFields(json_jsonFields(value));
        if (value instanceof GoPointer)
            return this.#around(value, () => this.write(value.target));
        if (value instanceof GoOpaque)
            return this.#put("{}");
        throw new Unsupported();
    }
    #writeNumber({ type, value }) {
        this.#put(isFloat(type.kind) ? jsonNumber(Number(value), type.kind === "float32" ? 32 : 64) : value.toString());
    }
    #writeSlice(slice) {
        if (slice.isNil)
            return this.#put("null");
        if (slice.type.elem === UINT8)
            return this.#put(`"${bytesOf(slice).toString("base64")}"`);
        this.#writeItems("[]", slice.items, slice.items, (item) => this.write(item));
    }
    #writeMap(map) {
        if (map.isNil)
            return this.#put("null");
        const keyKind = map.type.key?.kind ?? "string";
        if (keyKind !== "string" && !keyKind.includes("int"))
            throw new Unsupported();
        this.#writeItems("{}", map, sortedByText(map), ([key, item]) => this.#writeMember(key, item));
    }
    #writeFields(fields) {
        this.#writeItems("{}", fields, fields, ([key, item]) => this.#writeMember(key, item));
    }
    #writeMember(key, value) {
        this.#put(jsonString(key));
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
            throw new Unsupported();
        this.#outer.add(identity);
        this.budget.depth(this.#outer.size);
        write();
        this.#outer.delete(identity);
    }
    #put(text) {
        this.#text += text;
        if (this.#text.length - this.#charged > CHARGE_EVERY)
            this.#charge();
    }
    #charge() {
        this.budget.string(this.#text.length, this.#text.length - this.#charged);
        this.#charged = this.#text.length;
    }
}
const CHARGE_EVERY = 1024;
/** Sorts keys as strings, numbers too. */
function sortedByText(map) {
    return sortedEntries(map)
        .map(([key, value]) => [key instanceof GoNumber ? String(key.value) : String(key), value])
        .sort(([left], [right]) => Buffer.compare((0,utf8/* encodeUtf8 */.Af)(left), (0,utf8/* encodeUtf8 */.Af)(right)));
}
/** The fields of a struct under their JSON keys, with those of embedded structs unless the struct has the same key. */
function json_jsonFields(struct) {
    const own = new Set();
    const found = [];
    struct.type.fields?.forEach((field, index) => {
        const value = struct.values[index] ?? null;
        if (field.jsonKey === "-" || !(isExported(field.name) || field.exported))
            return;
        if (json_isInlined(field) && value instanceof GoStruct) {
            for (const [key, inner] of json_jsonFields(value))
                found.push({ key, value: inner, inner: true });
        }
        else if (!(field.omitEmpty && json_isEmpty(value)) && !(field.omitZero && json_isZero(value))) {
            found.push({ key: field.jsonKey || field.name, value, inner: false });
        }
        if (!json_isInlined(field))
            own.add(field.jsonKey || field.name);
    });
    return found.filter(({ key, inner }) => !(inner && own.has(key))).map(({ key, value }) => [key, value]);
}
function json_isInlined({ embedded, jsonKey = "" }) {
    return embedded === true && jsonKey === "";
}
function json_isZero(value) {
    const type = value === null ? undefined : typeOf(value);
    return type !== undefined && methodOf(new GoPointer(pointerTo(type), value), "IsZero")?.call([], func/* UNLIMITED */.Mp) === true;
}
function json_isEmpty(value) {
    if (value instanceof GoSlice)
        return value.items.length === 0;
    if (value instanceof GoMap)
        return value.entries.size === 0;
    if (value instanceof GoPointer)
        return value.target === undefined;
    if (value instanceof GoNumber)
        return Number(value.value) === 0;
    return value === null || value === false || value === "" || value === 0 || value === 0n;
}
function jsonNumber(value, bits) {
    if (!Number.isFinite(value))
        throw new Unsupported();
    const size = Math.abs(value);
    if (size !== 0 && (size < 1e-6 || size >= 1e21)) {
        return (0,strconv/* formatFloat */.kr)(value, "e", -1, bits).replace(/e-0(\d)$/, "e-$1");
    }
    return (0,strconv/* formatFloat */.kr)(value, "f", -1, bits);
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
/** Quotes a string. `<`, `>`, `&`, U+2028 and U+2029 are escaped too, and an invalid byte becomes `\ufffd`. */
function jsonString(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON escapes these
    const escaped = text.replaceAll(/["\\<>&\u2028\u2029\x00-\x1f]|\p{Cs}/gu, (character) => {
        const code = character.charCodeAt(0);
        const isInvalid = code >= 0xd800 && code <= 0xdfff;
        return SHORT_ESCAPES[character] ?? `\\u${(isInvalid ? 0xfffd : code).toString(16).padStart(4, "0")}`;
    });
    return `"${escaped}"`;
}

;// CONCATENATED MODULE: ./src/go/sprig/defaults.ts




/** Defaults for empty values, and values as JSON. */
const defaults = {
    default: (0,func/* variadic */.Oe)([ANY], ANY, ([fallback, given = null]) => (defaults_isEmpty(given) ? fallback : given)),
    empty: (0,func/* func */.Pc)([ANY], ([value]) => defaults_isEmpty(value)),
    coalesce: (0,func/* variadic */.Oe)([], ANY, (values) => values.find((value) => !defaults_isEmpty(value)) ?? null),
    ternary: (0,func/* func */.Pc)([ANY, ANY, BOOL], ([whenTrue, whenFalse, test]) => (test ? whenTrue : whenFalse)),
    toJson: (0,func/* func */.Pc)([ANY], ([value], budget) => json_marshal(value, {}, budget) ?? ""),
    toPrettyJson: (0,func/* func */.Pc)([ANY], ([value], budget) => json_marshal(value, { indent: "  " }, budget) ?? ""),
};
/**
 * Whether a value is empty: zero, "", false, nil, or without items. A struct and a pointer that is not nil never are.
 */
function defaults_isEmpty(value) {
    if (value instanceof GoSlice)
        return value.items.length === 0;
    if (value instanceof GoMap)
        return value.entries.size === 0;
    if (value instanceof GoPointer)
        return value.target === undefined;
    if (value instanceof GoFunc)
        return value.func === undefined;
    if (value instanceof GoNumber)
        return Number(value.value) === 0;
    if (value instanceof GoComplex)
        return value.real === 0 && value.imaginary === 0;
    return value === null || value === false || value === "" || value === 0 || value === 0n;
}

;// CONCATENATED MODULE: ./src/go/sprig/denied.ts


const ENVIRONMENT = "it reads the environment";
const NETWORK = "it asks the network";
const CLOCK = "it reads the clock";
const RANDOM = "its result is random";
const SECRET = "it makes or reads secrets";
const CERTIFICATE = structType("sprig.certificate", () => [
    { name: "Cert", type: STRING },
    { name: "Key", type: STRING },
]);
/** Functions that refuse to run. They exist, so that a template renders if it only names them in a branch not taken. */
const denied = new Map([
    deny("env", [STRING], ENVIRONMENT),
    deny("expandenv", [STRING], ENVIRONMENT),
    deny("getHostByName", [STRING], NETWORK),
    deny("now", [], CLOCK),
    deny("ago", [ANY], CLOCK),
    deny("randAlphaNum", [INT], RANDOM),
    deny("randAlpha", [INT], RANDOM),
    deny("randAscii", [INT], RANDOM),
    deny("randNumeric", [INT], RANDOM),
    deny("shuffle", [STRING], RANDOM),
    deny("uuidv4", [], RANDOM),
    deny("genPrivateKey", [STRING], SECRET),
    deny("derivePassword", [UINT32, STRING, STRING, STRING, STRING], SECRET),
    deny("buildCustomCert", [STRING, STRING], SECRET),
    deny("genCA", [STRING, INT], SECRET),
    deny("genSelfSignedCert", [STRING, ANY_SLICE, ANY_SLICE, INT], SECRET),
    deny("genSignedCert", [STRING, ANY_SLICE, ANY_SLICE, INT, CERTIFICATE], SECRET),
    deny("encryptAES", [STRING, STRING], SECRET),
    deny("decryptAES", [STRING, STRING], SECRET),
]);
function deny(name, params, reason) {
    return [
        name,
        (0,func/* func */.Pc)(params, () => {
            throw new func/* GoError */.nY(`function "${name}" is disabled: ${reason}`);
        }),
    ];
}

;// CONCATENATED MODULE: ./src/go/sprig/copystructure.ts
/** mitchellh/copystructure 1.2: copies of values that share nothing with them. */



/**
 * Copies slices, maps, pointers and structs with everything in them. Unexported fields are zero in the copy, because
 * reflection cannot read them.
 *
 * @throws GoError for nil without a type, as the original does
 */
function deepCopy(value, budget) {
    if (value === null)
        throw new func/* GoError */.nY("reflect: call of reflect.Value.Type on zero Value");
    return copy(value, budget, 0);
}
function copy(value, budget, depth) {
    budget.steps(1);
    budget.depth(depth);
    const inner = (item) => copy(item, budget, depth + 1);
    if (value instanceof GoSlice && !value.isNil)
        return new GoSlice(value.type, value.items.map(inner));
    if (value instanceof GoMap && !value.isNil) {
        return new GoMap(value.type, new Map([...value.entries].map(([key, item]) => [key, inner(item)])));
    }
    if (value instanceof GoPointer && value.target !== undefined)
        return new GoPointer(value.type, inner(value.target));
    return value instanceof GoStruct ? copyStruct(value, inner) : value;
}
function copyStruct({ type, values, addressable }, inner) {
    const copied = (type.fields ?? []).map((field, index) => isExported(field.name) ? inner(values[index] ?? null) : zeroValue(field.type));
    return new GoStruct(type, copied, addressable);
}

;// CONCATENATED MODULE: ./src/go/sprig/mergo.ts
/** imdario/mergo 0.3 as sprig uses it: it merges one map into another. */



/** The original's `ErrDifferentArgumentsTypes`, which sprig ignores. */
class MergeError extends func/* GoError */.nY {
}
/**
 * Merges the entries of `source` into `target`. A value of `target` stays unless it is empty (zero, "", false, nil, no
 * items) or `overwrite` is set. Where both have a map, these are merged too. A value of the source is shared, not
 * copied.
 */
function mergeInto(target, source, { overwrite }, budget) {
    merge({ target, source, overwrite, depth: 0 }, budget);
}
function merge({ target, source, overwrite, depth }, budget) {
    budget.depth(depth);
    if (target.isNil || source.isNil)
        return;
    checkTypes(target, source);
    for (const [key, value] of source.entries) {
        budget.steps(1);
        if (value === null) {
            if (overwrite)
                target.entries.set(key, value);
            continue;
        }
        const existing = target.entries.get(key);
        if (value instanceof GoMap && existing instanceof GoMap) {
            merge({ target: existing, source: value, overwrite, depth: depth + 1 }, budget);
        }
        else if (existing instanceof GoPointer)
            checkPointer(existing, value, overwrite);
        else if (existing instanceof GoStruct)
            checkStruct(existing, value);
        if (takes(existing, value, overwrite))
            set(target, key, value);
    }
}
/** Reflection panics on maps of different types. */
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
    const isMergeable = value instanceof GoMap || value instanceof GoStruct;
    if (!isMergeable || existing.target === undefined || overwrite)
        return;
    if (existing.type.elem !== value.type)
        throw new MergeError("src and dst must be of same type");
}
/** The original reads the source as a struct where the target is one: reflection panics if it is not. */
function checkStruct({ type }, value) {
    const kind = value instanceof GoMap || value instanceof GoPointer ? value.type.kind : undefined;
    if (kind && type.fields?.some(({ name }) => isExported(name))) {
        throw new func/* GoError */.nY(`reflect: call of reflect.Value.Field on ${kind} Value`);
    }
}
function takes(existing, value, overwrite) {
    if (existing === undefined || mergo_isEmpty(existing))
        return true;
    if (value instanceof GoMap && existing instanceof GoMap)
        return false;
    return overwrite;
}
function set(target, key, value) {
    target.entries.set(key, value);
}
/** Whether a value is empty. A pointer is empty if its target is. */
function mergo_isEmpty(value) {
    if (value instanceof GoSlice)
        return value.items.length === 0;
    if (value instanceof GoMap)
        return value.entries.size === 0;
    if (value instanceof GoPointer)
        return value.target === undefined || mergo_isEmpty(value.target);
    if (value instanceof GoFunc)
        return value.func === undefined;
    if (value instanceof GoNumber)
        return Number(value.value) === 0;
    if (value instanceof GoComplex)
        return false;
    return value === null || value === false || value === "" || value === 0 || value === 0n;
}

;// CONCATENATED MODULE: ./src/go/fmt/address.ts

/** Where all values lie in memory: Go prints real addresses, here the output is the same in every run. */
const ADDRESS = 0xc000010000n;
/** The address that Go prints for a pointer, slice, map or function, 0 for nil; `undefined` for other values. */
function addressOf(value) {
    if (value instanceof GoPointer)
        return value.target === undefined ? 0n : ADDRESS;
    if (value instanceof GoSlice || value instanceof GoMap)
        return value.isNil ? 0n : ADDRESS;
    return value instanceof GoFunc ? (value.func ? ADDRESS : 0n) : undefined;
}

;// CONCATENATED MODULE: ./src/go/fmt/format.ts


const MAX_RUNE = 0x10ffffn;
const format_CHARGE_EVERY = 4096;
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
/** Go's raw formatter: writes strings and numbers by the flags that are set. */
class Formatter {
    budget;
    flags = noFlags();
    text = "";
    charged = 0;
    constructor(budget) {
        this.budget = budget;
    }
    write(text) {
        this.text += text;
        if (this.text.length - this.charged >= format_CHARGE_EVERY)
            this.charge();
    }
    /** Returns what was written. */
    result() {
        this.charge();
        return this.text;
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
    /** Spaces, or zeros if the padding is on the left. */
    padding(count) {
        return (this.flags.zero && !this.flags.minus ? "0" : " ").repeat(Math.max(count, 0));
    }
    fmtBoolean(value) {
        this.pad(value ? "true" : "false");
    }
    /** `%U`: `U+0078`, with `#` also `'x'`. */
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
    /** Cuts a string to as many characters as the precision. */
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
    /** `%x` and `%X` of a string or of bytes. */
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
    /** `%q`: quoted; with `#` in backquotes when possible, with `+` in ASCII. */
    fmtQ(text) {
        const truncated = this.truncate(text);
        this.budget.string(truncated.length + 2);
        if (this.flags.sharp && (0,strconv/* canBackquote */.yR)(truncated))
            return this.pad(`\`${truncated}\``);
        this.pad((0,strconv/* quote */.hD)(truncated, { ascii: this.flags.plus }));
    }
    /** `%c` */
    fmtC(value) {
        this.pad((0,utf8/* runeToString */.Bc)(runeOf(value)));
    }
    /** `%q` of an integer. */
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
/** `%#g` and similar verbs: always a decimal point, and zeros up to the precision. */
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
/** Go's printer: writes any value by a verb. */
class Printer extends Formatter {
    isErroring = false;
    /** Writes an argument of a print function. */
    printArg(value, verb) {
        if (value === null) {
            if (verb === "T" || verb === "v")
                this.pad(NIL_ANGLE);
            else
                this.badVerb(verb, value);
            return;
        }
        if (verb === "T")
            return this.fmtS(typeOf(value).name);
        if (verb === "p")
            return this.fmtPointer(value, verb);
        const isPlain = typeof value !== "object" || value.type === BYTE_SLICE;
        if (isPlain || !this.handleMethods(value, verb))
            this.printValue(value, verb, 0);
    }
    /** Writes a value without calling its methods. */
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
    /** Writes a value within another. Its `Error` or `String` is called unless it is in an unexported field. */
    printInner(value, verb, depth, isExported = true) {
        this.budget.steps(1);
        if (isExported && typeof value === "object" && value !== null && this.handleMethods(value, verb))
            return;
        this.printValue(value, verb, depth);
    }
    /** Writes the nil of an `interface {}`. */
    printNil() {
        this.write(this.flags.sharpV ? "interface {}(nil)" : NIL_ANGLE);
    }
    printObject(value, verb, depth) {
        if (value instanceof GoNumber)
            return this.printNumber(value, verb);
        if (value instanceof GoComplex)
            return this.printComplex(value, verb);
        if (value instanceof GoSlice)
            return this.printSlice(value, verb, depth);
        if (value instanceof GoMap)
            return this.printMap(value, verb, depth);
        if (value instanceof GoStruct)
            return this.printStruct(value, verb, depth);
        if (value instanceof GoPointer)
            return this.printPointer(value, verb, depth);
        if (value instanceof GoOpaque)
            return this.write(`${this.flags.sharpV ? value.type.name : ""}{}`);
        this.fmtPointer(value, verb);
    }
    printNumber(value, verb) {
        const { kind } = value.type;
        if (isFloat(kind))
            return this.printFloat(Number(value.value), kind === "float32" ? 32 : 64, verb, value);
        this.printInteger(BigInt(value.value), verb, value, isSigned(kind));
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
        const isBytes = slice.type.elem === UINT8;
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
        const bytes = bytesOf(slice);
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
        sortedEntries(map).forEach(([key, item], index) => {
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
            this.printInner(struct.values[index] ?? null, verb, depth + 1, isExported(field.name));
        });
        this.write("}");
    }
    /** Follows a pointer at the top level only, which ends cycles. */
    printPointer(pointer, verb, depth) {
        const { target } = pointer;
        const isShown = target instanceof GoSlice || target instanceof GoStruct || target instanceof GoMap;
        if (depth > 0 || !(isShown || target instanceof GoOpaque))
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
                    this.write(`(${typeOf(value).name})(${address === 0n ? "nil" : `0x${address.toString(16)}`})`);
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
        const type = typeOf(value);
        if (type) {
            this.write(`${type.name}=`);
            this.printValue(value, "v", 0);
        }
        else
            this.write(NIL_ANGLE);
        this.write(")");
        this.isErroring = false;
    }
    /** Writes a value by its method `Error` or `String`, for `%#v` by `GoString`. Returns whether it has one. */
    handleMethods(value, verb) {
        if (this.isErroring)
            return false;
        if (verb === "w") {
            this.badVerb(verb, value);
            return true;
        }
        if (this.flags.sharpV) {
            const goString = methodOf(value, "GoString");
            if (goString)
                this.fmtS(String(goString.call([], this.budget)));
            return goString !== undefined;
        }
        if (!"vsxXq".includes(verb))
            return false;
        const error = methodOf(value, "Error");
        const method = error ?? methodOf(value, "String");
        if (method)
            this.printMethod(value, verb, method, error ? "Error" : "String");
        return method !== undefined;
    }
    printMethod(value, verb, method, name) {
        if (value instanceof GoPointer && value.target === undefined)
            return this.write(NIL_ANGLE);
        const { flags } = this;
        try {
            this.fmtString(String(method.call([], this.budget)), verb, value);
        }
        catch (thrown) {
            if (!(thrown instanceof func/* GoError */.nY))
                throw thrown;
            this.flags = noFlags();
            this.write(`%!${verb}(PANIC=${name} method: ${thrown.message})`);
            this.flags = flags;
        }
    }
}

;// CONCATENATED MODULE: ./src/go/fmt/printf.ts






/** The greatest width and precision; greater ones are refused. */
const MAX_WIDTH = 10_000;
/** Go's own limit on a width or precision. */
const TOO_LARGE = 1_000_000;
const FLAG_NAMES = new Map([
    ["#", "sharp"],
    ["0", "zero"],
    ["+", "plus"],
    ["-", "minus"],
    [" ", "space"],
]);
/** Go's `doPrintf`: writes arguments by a format. */
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
    /** Returns false when the format ends within the directive. */
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
            const type = typeOf(arg);
            if (type)
                this.write(`${type.name}=`);
            this.printArg(arg, "v");
        });
        this.write(")");
    }
    /** Reads digits, if there are any. A number above Go's limit swallows the rest of the format, as in Go. */
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
    /** Reads `[3]`, the number of the next argument. */
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
    /** Reads the next argument as a width or precision. */
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
    if (!(value instanceof GoNumber))
        return undefined;
    const { kind } = value.type;
    return isSigned(kind) || isUnsigned(kind) ? value.value : undefined;
}

;// CONCATENATED MODULE: ./src/go/fmt/fmt.ts
/** Go's package fmt: how values are printed. */



/** Go's `fmt.Sprint`: it puts a space between two operands when neither is a string. */
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
/** Go's `fmt.Sprintln`: it puts a space between all operands and ends with a newline. */
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
/** Go's `fmt.Sprintf`. @throws LimitError for a width or precision over `MAX_WIDTH` */
function sprintf(format, values, budget = func/* UNLIMITED */.Mp) {
    const printer = new PrintfPrinter(budget);
    printer.printf(format, values);
    return printer.result();
}
function isString(value) {
    return typeof value === "string";
}

;// CONCATENATED MODULE: ./src/go/sprig/strval.ts




/**
 * Converts a value to sprig's string: strings and bytes unchanged, errors and Stringers by their methods, others as
 * `%v`.
 */
function strval(value, budget) {
    if (typeof value === "string")
        return value;
    if (value instanceof GoSlice && value.type === BYTE_SLICE) {
        budget.string(value.items.length);
        return (0,utf8/* decodeUtf8 */._6)(bytesOf(value));
    }
    const method = methodOf(value, "Error") ?? methodOf(value, "String");
    return method ? String(method.call([], budget)) : sprint([value], budget);
}
/** Converts the items of a list to strings without the nils. A value that is not a list is a list of one. */
function strslice(value, budget) {
    if (!(value instanceof GoSlice))
        return value === null ? [] : [strval(value, budget)];
    budget.items(value.items.length);
    return value.items.filter((item) => item !== null).map((item) => strval(item, budget));
}

;// CONCATENATED MODULE: ./src/go/sprig/dict.ts






const MAX_ENTRIES = 100_000;
/** Maps from strings to any value. `set`, `unset`, `merge` and `mergeOverwrite` change their first argument. */
const dict_dict = {
    dict: (0,func/* variadic */.Oe)([], ANY, (values, budget) => {
        budget.items(values.length);
        const result = dict();
        for (let at = 0; at < values.length; at += 2) {
            result.entries.set(strval(values[at], budget), at + 1 < values.length ? values[at + 1] : "");
        }
        return result;
    }),
    set: (0,func/* func */.Pc)([ANY_MAP, STRING, ANY], ([map, key, value], budget) => {
        if (map.isNil)
            throw new func/* GoError */.nY("assignment to entry in nil map");
        budget.steps(1);
        map.entries.set(key, value);
        checkSize(map);
        return map;
    }),
    unset: (0,func/* func */.Pc)([ANY_MAP, STRING], ([map, key]) => {
        map.entries.delete(key);
        return map;
    }),
    hasKey: (0,func/* func */.Pc)([ANY_MAP, STRING], ([map, key]) => map.entries.has(key)),
    pluck: (0,func/* variadic */.Oe)([STRING], ANY_MAP, ([key, ...maps], budget) => {
        budget.items(maps.length);
        return list(maps.map((map) => map.entries.get(key)).filter((value) => value !== undefined));
    }),
    keys: (0,func/* variadic */.Oe)([], ANY_MAP, (maps, budget) => {
        budget.items(maps.reduce((sum, map) => sum + map.entries.size, 0));
        return strings(maps.flatMap((map) => sortedEntries(map).map(([key]) => key)));
    }),
    values: (0,func/* func */.Pc)([ANY_MAP], ([map], budget) => {
        budget.items(map.entries.size);
        return list(sortedEntries(map).map(([, value]) => value));
    }),
    pick: (0,func/* variadic */.Oe)([ANY_MAP], STRING, ([map, ...keys], budget) => {
        const wanted = new Set(keys);
        return filtered(map, (key) => wanted.has(key), budget);
    }),
    omit: (0,func/* variadic */.Oe)([ANY_MAP], STRING, ([map, ...keys], budget) => {
        const unwanted = new Set(keys);
        return filtered(map, (key) => !unwanted.has(key), budget);
    }),
    merge: (0,func/* variadic */.Oe)([ANY_MAP], ANY_MAP, ([map, ...sources], budget) => dict_merge(map, sources, false, budget)),
    mergeOverwrite: (0,func/* variadic */.Oe)([ANY_MAP], ANY_MAP, ([map, ...sources], budget) => dict_merge(map, sources, true, budget)),
    deepCopy: (0,func/* func */.Pc)([ANY], ([value], budget) => deepCopy(value, budget)),
};
function filtered(map, isKept, budget) {
    budget.items(map.entries.size);
    return dict([...map.entries].filter(([key]) => isKept(key)));
}
/** A nil map is replaced by a new one. If the merge fails, the result is an empty string, as in sprig. */
function dict_merge(map, sources, overwrite, budget) {
    const target = map.isNil && sources.some((source) => !source.isNil) ? dict() : map;
    try {
        for (const source of sources)
            mergeInto(target, source, { overwrite }, budget);
        checkSize(target);
        return target;
    }
    catch (error) {
        if (error instanceof MergeError)
            return "";
        throw error;
    }
}
function checkSize(map) {
    if (map.entries.size > MAX_ENTRIES)
        throw new func/* LimitError */.oC(`a map of more than ${MAX_ENTRIES} entries`);
}

;// CONCATENATED MODULE: ./src/go/sprig/flow.ts


/** Ends the rendering. */
const flow = {
    fail: (0,func/* func */.Pc)([STRING], ([message]) => {
        throw new func/* GoError */.nY(message);
    }),
};

;// CONCATENATED MODULE: ./src/go/deepequal.ts

/**
 * Whether two values are deeply equal. Types must be the same (`int` 1 is not `int64` 1). A nil slice or map differs
 * from an empty one, NaN differs from itself, and functions are equal only when both are nil.
 */
function deepEqual(left, right, budget, depth = 0) {
    budget.steps(1);
    budget.depth(depth);
    if (typeOf(left) !== typeOf(right))
        return false;
    const inner = (a, b) => deepEqual(a, b, budget, depth + 1);
    if (left instanceof GoSlice && right instanceof GoSlice)
        return equalSlices(left, right, inner);
    if (left instanceof GoMap && right instanceof GoMap)
        return equalMaps(left, right, inner);
    if (left instanceof GoPointer && right instanceof GoPointer)
        return equalPointers(left, right, inner);
    if (left instanceof GoStruct && right instanceof GoStruct)
        return equalItems(left.values, right.values, inner);
    if (left instanceof GoNumber && right instanceof GoNumber)
        return left.value === right.value;
    if (left instanceof GoComplex && right instanceof GoComplex) {
        return left.real === right.real && left.imaginary === right.imaginary;
    }
    if (left instanceof GoFunc && right instanceof GoFunc)
        return !left.func && !right.func;
    if (left instanceof GoOpaque && right instanceof GoOpaque)
        return left.payload === right.payload;
    return left === right;
}
function equalSlices(left, right, equal) {
    if (left.isNil !== right.isNil || left.items.length !== right.items.length)
        return false;
    return left.items === right.items || equalItems(left.items, right.items, equal);
}
function equalMaps(left, right, equal) {
    if (left.isNil !== right.isNil || left.entries.size !== right.entries.size)
        return false;
    if (left.entries === right.entries)
        return true;
    for (const [key, value] of left.entries) {
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

;// CONCATENATED MODULE: ./src/go/sprig/numeric.ts





const numeric_MAX_INT64 = 2n ** 63n - 1n;
const MIN_INT64 = -(2n ** 63n);
/** More digits than a number of 64 bits can have. */
const MAX_DIGITS = 64;
/** Arithmetic on int64, which wraps around, and on float64. A value that is not a number is 0. */
const numeric = {
    atoi: (0,func/* func */.Pc)([STRING], ([text]) => (0,strconv/* atoi */.e0)(shortened(text)).value),
    int: (0,func/* func */.Pc)([ANY], ([value]) => toInt64(value)),
    int64: (0,func/* func */.Pc)([ANY], ([value]) => numeric_int64(toInt64(value))),
    float64: (0,func/* func */.Pc)([ANY], ([value]) => toFloat64(value)),
    toDecimal: (0,func/* func */.Pc)([ANY], ([value], budget) => numeric_int64(parsedInt(sprint([value], budget), 8))),
    add1: (0,func/* func */.Pc)([ANY], ([value]) => numeric_int64(toInt64(value) + 1n)),
    add: (0,func/* variadic */.Oe)([], ANY, (values) => numeric_int64(values.reduce((sum, value) => sum + toInt64(value), 0n))),
    sub: (0,func/* func */.Pc)([ANY, ANY], ([left, right]) => numeric_int64(toInt64(left) - toInt64(right))),
    mul: (0,func/* variadic */.Oe)([ANY], ANY, (values) => numeric_int64(values.reduce((product, value) => BigInt.asIntN(64, product * toInt64(value)), 1n))),
    div: (0,func/* func */.Pc)([ANY, ANY], ([left, right]) => numeric_int64(toInt64(left) / divisor(right))),
    mod: (0,func/* func */.Pc)([ANY, ANY], ([left, right]) => numeric_int64(toInt64(left) % divisor(right))),
    max: (0,func/* variadic */.Oe)([ANY], ANY, (values) => numeric_int64(extreme(values, (a, b) => a > b))),
    biggest: (0,func/* variadic */.Oe)([ANY], ANY, (values) => numeric_int64(extreme(values, (a, b) => a > b))),
    min: (0,func/* variadic */.Oe)([ANY], ANY, (values) => numeric_int64(extreme(values, (a, b) => a < b))),
    ceil: (0,func/* func */.Pc)([ANY], ([value]) => Math.ceil(toFloat64(value))),
    floor: (0,func/* func */.Pc)([ANY], ([value]) => Math.floor(toFloat64(value))),
    round: (0,func/* variadic */.Oe)([ANY, INT], FLOAT64, ([value, places, roundUpFrom]) => round(toFloat64(value), Number(places), roundUpFrom ?? 0.5)),
    until: (0,func/* func */.Pc)([INT], ([stop], budget) => range({ start: 0n, stop, step: stop < 0n ? -1n : 1n }, budget)),
    untilStep: (0,func/* func */.Pc)([INT, INT, INT], ([start, stop, step], budget) => range({ start, stop, step }, budget)),
};
/** Converts any value to sprig's integer: strings in decimal, floats truncated, true is 1. Other values are 0. */
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
            return pointee instanceof GoNumber ? ofNumber(pointee) : 0n;
    }
}
function ofNumber({ value }) {
    if (typeof value === "number")
        return truncated(value);
    return value > numeric_MAX_INT64 ? numeric_MAX_INT64 : value;
}
/** Converts any value to sprig's float. A value that is not a number is 0. */
function toFloat64(value) {
    const pointee = indirect(value);
    if (typeof pointee === "string") {
        const parsed = pointee === value ? (0,strconv/* parseFloat64 */.yE)(pointee) : { value: 0 };
        return parsed.error ? 0 : parsed.value;
    }
    if (pointee instanceof GoNumber)
        return Number(pointee.value);
    const isNumeric = typeof pointee === "bigint" || typeof pointee === "number" || typeof pointee === "boolean";
    return isNumeric ? Number(pointee) : 0;
}
/** Follows a pointer. */
function indirect(value) {
    return value instanceof GoPointer ? (value.target ?? null) : value;
}
/** Truncates a float. Beyond 64 bits and for NaN, the result is that of an x86 processor. */
function truncated(value) {
    const fits = value >= -(2 ** 63) && value < 2 ** 63;
    return fits ? BigInt(Math.trunc(value)) : MIN_INT64;
}
function parsedInt(text, base) {
    const { value, error } = (0,strconv/* parseInt64 */.pX)(shortened(text), base);
    return error ? 0n : value;
}
/** Cuts endless digits, which take quadratic time to parse. The result is out of range as the original is. */
function shortened(text) {
    const significant = text.replace(/^([-+]?)0+(?=[0-9])/, "$1");
    if (significant.length <= MAX_DIGITS)
        return significant;
    return /^[-+]?[0-9]+$/.test(significant) ? significant.slice(0, MAX_DIGITS) : "";
}
function numeric_int64(value) {
    return new GoNumber(INT64, BigInt.asIntN(64, value));
}
function divisor(value) {
    const number = toInt64(value);
    if (number === 0n)
        throw new func/* GoError */.nY("runtime error: integer divide by zero");
    return number;
}
function extreme(values, isBetter) {
    return values.map(toInt64).reduce((best, number) => (isBetter(number, best) ? number : best));
}
/** Rounds to decimal places: up if the rest is at least `roundUpFrom`. The rest of a negative number is negative. */
function round(value, places, roundUpFrom) {
    const power = powerOfTen(places);
    const digits = power * value;
    const rest = Number.isFinite(digits) ? digits - Math.trunc(digits) : Number.NaN;
    return (rest >= roundUpFrom ? Math.ceil(digits) : Math.floor(digits)) / power;
}
/**
 * Go's `math.Pow(10, exponent)`. It squares the mantissa repeatedly, so that the last bit can differ from JavaScript's
 * result.
 */
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
/** Returns `value` times two to the power of `exponent`, in steps that do not overflow. */
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
    return ints(Array.from({ length: Number(count) }, (_, index) => start + BigInt(index) * step));
}

;// CONCATENATED MODULE: ./src/go/sprig/list.ts






/** Lists of any type. The results are new lists of `any`. */
const list_list = {
    list: (0,func/* variadic */.Oe)([], ANY, (items, budget) => made(items, budget)),
    tuple: (0,func/* variadic */.Oe)([], ANY, (items, budget) => made(items, budget)),
    append: (0,func/* func */.Pc)([ANY, ANY], ([value, item], budget) => made([...itemsOf(value, "push on", budget), item], budget)),
    push: (0,func/* func */.Pc)([ANY, ANY], ([value, item], budget) => made([...itemsOf(value, "push on", budget), item], budget)),
    prepend: (0,func/* func */.Pc)([ANY, ANY], ([value, item], budget) => made([item, ...itemsOf(value, "prepend on", budget)], budget)),
    concat: (0,func/* variadic */.Oe)([], ANY, (values, budget) => {
        const items = values.flatMap((value) => itemsOf(value, (kind) => `Cannot concat type ${kind} as list`, budget));
        return items.length === 0 ? NIL_LIST : made(items, budget);
    }),
    first: (0,func/* func */.Pc)([ANY], ([value], budget) => itemsOf(value, "find first on", budget)[0] ?? null),
    last: (0,func/* func */.Pc)([ANY], ([value], budget) => itemsOf(value, "find last on", budget).at(-1) ?? null),
    rest: (0,func/* func */.Pc)([ANY], ([value], budget) => {
        const items = itemsOf(value, "find rest on", budget);
        return items.length === 0 ? NIL_LIST : made(items.slice(1), budget);
    }),
    initial: (0,func/* func */.Pc)([ANY], ([value], budget) => {
        const items = itemsOf(value, "find initial on", budget);
        return items.length === 0 ? NIL_LIST : made(items.slice(0, -1), budget);
    }),
    slice: (0,func/* variadic */.Oe)([ANY], ANY, ([value, ...bounds], budget) => slice(value, bounds, budget)),
    reverse: (0,func/* func */.Pc)([ANY], ([value], budget) => made(itemsOf(value, "find reverse on", budget).toReversed(), budget)),
    compact: (0,func/* func */.Pc)([ANY], ([value], budget) => made(itemsOf(value, "compact on", budget).filter((item) => !defaults_isEmpty(item)), budget)),
    uniq: (0,func/* func */.Pc)([ANY], ([value], budget) => {
        const kept = [];
        for (const item of itemsOf(value, "find uniq on", budget))
            if (!includes(kept, item, budget))
                kept.push(item);
        return made(kept, budget);
    }),
    without: (0,func/* variadic */.Oe)([ANY], ANY, ([value, ...unwanted], budget) => made(itemsOf(value, "find without on", budget).filter((item) => !includes(unwanted, item, budget)), budget)),
    has: (0,func/* func */.Pc)([ANY, ANY], ([item, value], budget) => value !== null && includes(itemsOf(value, "find has on", budget), item, budget)),
};
const NIL_LIST = new GoSlice(ANY_SLICE, [], { isNil: true });
function made(items, budget) {
    budget.items(items.length);
    return list(items);
}
/**
 * The items of a list.
 *
 * @param purpose the action in sprig's error message for a value that is not a list
 */
function itemsOf(value, purpose, budget) {
    const type = typeOf(value);
    if (!type)
        throw new func/* GoError */.nY("runtime error: invalid memory address or nil pointer dereference");
    if (value instanceof GoSlice) {
        budget.items(value.items.length);
        return value.items;
    }
    throw new func/* GoError */.nY(typeof purpose === "string" ? `Cannot ${purpose} type ${type.kind}` : purpose(type.kind));
}
function includes(items, sought, budget) {
    return items.some((item) => deepEqual(sought, item, budget));
}
/** `slice $list 1 3`. The end may lie beyond the list, within its capacity. Nil for an empty list. */
function slice(value, [from, to], budget) {
    const items = itemsOf(value, (kind) => `list should be type of slice or array but ${kind}`, budget);
    if (items.length === 0)
        return null;
    const { type, spare } = value;
    const start = Number(from === undefined ? 0n : toInt64(from));
    const end = Number(to === undefined ? BigInt(items.length) : toInt64(to));
    if (start < 0 || end < start || end > items.length + spare.length) {
        throw new func/* GoError */.nY("reflect.Value.Slice: slice index out of bounds");
    }
    const all = [...items, ...spare];
    return new GoSlice(type, all.slice(start, end), { spare: all.slice(end) });
}

;// CONCATENATED MODULE: ./src/go/path.ts
/** Go's package path: slash-separated, the same on every system. */
/** The shortest equal path: no `.`, no inner `..`, no double or trailing slash. "." for the empty path. */
function clean(path) {
    const rooted = path.startsWith("/");
    const kept = [];
    for (const element of path.split("/")) {
        if (element === "" || element === ".")
            continue;
        if (element !== "..")
            kept.push(element);
        else if (kept.length > 0 && kept.at(-1) !== "..")
            kept.pop();
        else if (!rooted)
            kept.push("..");
    }
    return (rooted ? "/" : "") + kept.join("/") || ".";
}
/** The last element, without trailing slashes. "." for the empty path, "/" for a path of slashes. */
function base(path) {
    if (path === "")
        return ".";
    const end = trailingSlashes(path);
    if (end === 0)
        return "/";
    return path.slice(path.lastIndexOf("/", end - 1) + 1, end);
}
/** All but the last element, cleaned. */
function dir(path) {
    return clean(path.slice(0, path.lastIndexOf("/") + 1));
}
/** The file name extension: the last element from its last dot on. */
function ext(path) {
    const dot = path.lastIndexOf(".");
    return dot > path.lastIndexOf("/") ? path.slice(dot) : "";
}
function isAbs(path) {
    return path.startsWith("/");
}
function trailingSlashes(path) {
    let end = path.length;
    while (end > 0 && path[end - 1] === "/")
        end--;
    return end;
}

;// CONCATENATED MODULE: ./src/go/sprig/paths.ts



/** Slash-separated paths, on every system. */
const paths = {
    base: ofPath(base),
    dir: ofPath(dir),
    clean: ofPath(clean),
    ext: ofPath(ext),
    isAbs: ofPath(isAbs),
};
function ofPath(call) {
    return (0,func/* func */.Pc)([STRING], ([path], budget) => {
        budget.string(path.length);
        return call(path);
    });
}

;// CONCATENATED MODULE: ./src/go/sprig/reflect.ts




/** Types by the names that Go prints, kinds, and deep equality. */
const reflect = {
    typeOf: (0,func/* func */.Pc)([ANY], ([value]) => typeName(value)),
    typeIs: (0,func/* func */.Pc)([STRING, ANY], ([target, value]) => target === typeName(value)),
    typeIsLike: (0,func/* func */.Pc)([STRING, ANY], ([target, value]) => [target, `*${target}`].includes(typeName(value))),
    kindOf: (0,func/* func */.Pc)([ANY], ([value]) => kindName(value)),
    kindIs: (0,func/* func */.Pc)([STRING, ANY], ([target, value]) => target === kindName(value)),
    deepEqual: (0,func/* func */.Pc)([ANY, ANY], ([left, right], budget) => deepEqual(left, right, budget)),
};
function typeName(value) {
    return typeOf(value)?.name ?? "<nil>";
}
function kindName(value) {
    return typeOf(value)?.kind ?? "invalid";
}

// EXTERNAL MODULE: ../../node_modules/re2js/build/index.js
var build = __webpack_require__(3980);
// EXTERNAL MODULE: ./src/go/unicode.ts
var unicode = __webpack_require__(6142);
;// CONCATENATED MODULE: ./src/go/strings.ts
/** Go's package strings over the strings of utf8.ts: searching compares bytes, mapping works on code points. */


function strings_contains(text, part) {
    return onBytes([text, part], (whole, sought) => whole.includes(sought));
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
/** Counts the occurrences of `part` that do not overlap. The empty part occurs before and after every code point. */
function count(text, part) {
    if (part === "")
        return [...text].length + 1;
    return onBytes([text, part], (whole, sought) => {
        let found = 0;
        for (let at = whole.indexOf(sought); at >= 0; at = whole.indexOf(sought, at + sought.length))
            found++;
        return found;
    });
}
/** Replaces every `old` by `replacement`. The empty `old` occurs before and after every code point. */
function replaceAll(text, old, replacement) {
    if (old === "")
        return joinStrings(["", ...text, ""], replacement);
    return onBytes([text, old], (whole, sought, back) => whole.includes(sought) ? joinStrings(whole.split(sought).map(back), replacement) : text);
}
/**
 * Splits at separators into at most `limit` parts, of which the last is the rest. A negative limit means all, and 0
 * returns `undefined`, Go's nil. An empty separator splits into code points.
 */
function splitN(text, separator, limit) {
    if (limit === 0)
        return undefined;
    if (separator === "")
        return explode(text, limit);
    return onBytes([text, separator], (whole, sought, back) => {
        const parts = [];
        let from = 0;
        while (limit < 0 || parts.length < limit - 1) {
            const at = whole.indexOf(sought, from);
            if (at < 0)
                break;
            parts.push(back(whole.slice(from, at)));
            from = at + sought.length;
        }
        parts.push(back(whole.slice(from)));
        return parts;
    });
}
/** Joins the parts. Bytes that make up a character together become that character. */
function joinStrings(parts, separator) {
    return canonical(parts.join(separator));
}
/** Returns a concatenated string in the one form that utf8.ts allows. */
function canonical(text) {
    return text.isWellFormed() ? text : (0,utf8/* decodeUtf8 */._6)((0,utf8/* encodeUtf8 */.Af)(text));
}
/** Removes white space, as Unicode defines it, from both ends. */
function trimSpace(text) {
    return trimWhere(text, unicode/* isSpace */.xC);
}
/** Removes the characters of `cutset` from both ends. */
function trim(text, cutset) {
    const cut = new Set((0,utf8/* runes */.mZ)(cutset));
    return trimWhere(text, (rune) => cut.has(rune));
}
function upper(text) {
    return mapRunes(text, unicode/* toUpper */.s5);
}
function lower(text) {
    return mapRunes(text, unicode/* toLower */.jp);
}
/** Maps the first letter of every word to title case. An apostrophe ends a word, an underscore does not. */
function title(text) {
    let previous = 0x20;
    return mapRunes(text, (rune) => {
        const mapped = isSeparator(previous) ? (0,unicode/* toTitle */.wy)(rune) : rune;
        previous = rune;
        return mapped;
    });
}
/** Maps every code point. Invalid bytes are passed to `map` as U+FFFD. */
function mapRunes(text, map) {
    let mapped = "";
    for (const character of text.toWellFormed()) {
        mapped += String.fromCodePoint(map(character.codePointAt(0)));
    }
    return mapped;
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
    return (0,utf8/* runes */.mZ)(character).next().value;
}
function isSeparator(rune) {
    if (rune < 0x80)
        return !/[0-9A-Za-z_]/.test(String.fromCharCode(rune));
    return !(0,unicode/* isLetter */.D$)(rune) && !(0,unicode/* isDigit */.yp)(rune) && (0,unicode/* isSpace */.xC)(rune);
}
function explode(text, limit) {
    const characters = [...text];
    if (limit < 0 || limit >= characters.length)
        return characters;
    return [...characters.slice(0, limit - 1), characters.slice(limit - 1).join("")];
}
/**
 * Runs `search` on strings in which a search finds the same as among the bytes. These are the strings themselves,
 * unless one of them holds invalid bytes: then `search` gets one UTF-16 unit per byte, and `back` turns a piece of that
 * into a Go string.
 */
function onBytes([text, part], search) {
    if (text.isWellFormed() && part.isWellFormed())
        return search(text, part, (piece) => piece);
    return search((0,utf8/* encodeUtf8 */.Af)(text).toString("latin1"), (0,utf8/* encodeUtf8 */.Af)(part).toString("latin1"), (piece) => (0,utf8/* decodeUtf8 */._6)(Buffer.from(piece, "latin1")));
}

;// CONCATENATED MODULE: ./src/go/regexp/cost.ts
/**
 * Returns an upper bound of the instructions that a pattern compiles to. Repetitions copy what they repeat, so that a
 * few characters can become millions of instructions. The pattern need not be valid.
 */
function programBound(pattern) {
    const open = [];
    let total = 0;
    let atom = 0;
    TOKEN.lastIndex = 0;
    for (let token = TOKEN.exec(pattern); token; token = TOKEN.exec(pattern)) {
        const { group, close, repeat } = token.groups;
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
        else {
            total += atom;
            atom = token[0].length;
        }
    }
    return open.reduce((sum, before) => sum + before, PROGRAM_COST + total + atom);
}
const GROUP_COST = 4;
/** The instructions that the program adds around the pattern. */
const PROGRAM_COST = 4;
/** One token: a quoted string, a character class, a class name, an escape, a parenthesis, a repetition, a character. */
const TOKEN = /\\Q(?:(?!\\E).)*(?:\\E)?|\[\^?\]?(?:\[:\^?[a-z]+:\]|\\.|[^\]\\])*\]?|\\[pPx]\{[^}]*\}|\\.|(?<group>\()|(?<close>\))|(?<repeat>\{[0-9]+,?[0-9]*\})|./gsy;

;// CONCATENATED MODULE: ./src/go/regexp/expand.ts
/**
 * Expands a replacement as Go's `Regexp.Expand` does.
 *
 * | in the template | result |
 * |---|---|
 * | `$1` `${1}` `$name` `${name}` | the group, "" if there is none or it did not take part |
 * | `$1W` | the group named `1W`, not group 1: names are as long as possible |
 * | `$01` | "": numbers have no leading zeros |
 * | `$$` | `$` |
 * | `$` before anything else, `${` without name or `}` | unchanged |
 */
function expand(template, matched, budget) {
    let expanded = "";
    let at = 0;
    for (let dollar = template.indexOf("$"); dollar >= 0; dollar = template.indexOf("$", at)) {
        expanded += template.slice(at, dollar);
        at = dollar + 1;
        const reference = template[at] === "$" ? undefined : readReference(template, at);
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
/** The number of a group: at most nine digits without leading zeros. Anything else is a name. */
function groupNumber(name) {
    return /^(0|[1-9][0-9]{0,8})$/.test(name) ? Number(name) : undefined;
}

;// CONCATENATED MODULE: ./src/go/regexp/regexp.ts
/** Go's package regexp over re2js: the syntax and the search are re2js's, the loops around them are Go's. */






const MAX_PATTERN_LENGTH = 4 * 1024;
const MAX_INPUT_LENGTH = 1024 * 1024;
const MAX_PROGRAM_SIZE = 50_000;
const MAX_SEARCH_MS = 2_000;
const MAX_MATCHES = 100_000;
const INSTRUCTIONS_A_STEP = 100;
const CACHED_PATTERNS = 32;
const cache = new Map();
/**
 * Compiles an RE2 pattern, or returns it from the cache of recent ones.
 *
 * @throws GoError with Go's message: `error parsing regexp: missing closing ]: ...`
 * @throws LimitError for a pattern above 4 KiB or one that repeats itself into more than 50,000 instructions
 */
function compile(pattern) {
    const known = cache.get(pattern);
    if (known)
        return known;
    if (pattern.length > MAX_PATTERN_LENGTH)
        throw new func/* LimitError */.oC(`regular expression above ${MAX_PATTERN_LENGTH} bytes`);
    if (programBound(pattern) > MAX_PROGRAM_SIZE) {
        throw new func/* LimitError */.oC(`regular expression of more than ${MAX_PROGRAM_SIZE} instructions`);
    }
    const engine = compileEngine(pattern);
    const regexp = { pattern, engine, size: engine.programSize(), groups: new Map(Object.entries(engine.namedGroups())) };
    const oldest = cache.size >= CACHED_PATTERNS ? cache.keys().next().value : undefined;
    if (oldest !== undefined)
        cache.delete(oldest);
    cache.set(pattern, regexp);
    return regexp;
}
/** Compiles as `compile` does, with the error message of Go's `regexp.MustCompile`. */
function mustCompile(pattern) {
    try {
        return compile(pattern);
    }
    catch (error) {
        if (!(error instanceof func/* GoError */.nY))
            throw error;
        const quoted = (0,strconv/* canBackquote */.yR)(pattern) ? `\`${pattern}\`` : (0,strconv/* quote */.hD)(pattern);
        throw new func/* GoError */.nY(`regexp: Compile(${quoted}): ${error.message}`);
    }
}
function compileEngine(pattern) {
    if (!pattern.isWellFormed()) {
        throw new func/* GoError */.nY(`error parsing regexp: invalid UTF-8: \`${pattern.slice(pattern.search(/\p{Cs}/u))}\``);
    }
    try {
        return build/* RE2JS */.L3.compile(pattern);
    }
    catch (error) {
        if (!(error instanceof build/* RE2JSSyntaxException */.pB))
            throw error;
        const { message } = error;
        throw new func/* GoError */.nY(message.endsWith("trailing backslash at end of expression") ? `${message}: \`\`` : message);
    }
}
function matchString(regexp, text, budget) {
    charge(regexp, text, budget);
    return regexp.engine.test(searchable(text));
}
/** Returns the leftmost match, "" if there is none. */
function findString(regexp, text, budget) {
    const [match] = findAll(regexp, text, 1, budget);
    return match ? groupText(text, match, 0) : "";
}
/** Returns at most `limit` matches, all if it is negative. `undefined`, Go's nil, if there are none. */
function findAllString(regexp, text, limit, budget) {
    const matches = findAll(regexp, text, limit, budget);
    return matches.length === 0 ? undefined : matches.map((match) => groupText(text, match, 0));
}
/** Finds matches from left to right, without overlap. An empty match directly after another one is skipped. */
function findAll(regexp, text, limit, budget) {
    const search = searcher(regexp, text, budget);
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
/** Replaces every match by `template`, in which `$1`, `${1}` and `${name}` stand for groups and `$$` for a dollar. */
function replaceAllString(regexp, text, template, budget) {
    if (!template.includes("$"))
        return regexp_replaceAll(regexp, text, () => template, budget);
    return regexp_replaceAll(regexp, text, (match) => expand(template, { text, match, groups: regexp.groups }, budget), budget);
}
/** Replaces every match by `replacement`, in which `$` has no meaning. */
function replaceAllLiteralString(regexp, text, replacement, budget) {
    return regexp_replaceAll(regexp, text, () => replacement, budget);
}
function regexp_replaceAll(regexp, text, replace, budget) {
    const search = searcher(regexp, text, budget);
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
    return joinStrings(pieces, "");
}
/** Splits at matches into at most `limit` parts, all if it is negative. `undefined`, Go's nil, if it is 0. */
function split(regexp, text, limit, budget) {
    if (limit === 0)
        return undefined;
    if (regexp.pattern !== "" && text === "")
        return [""];
    const parts = [];
    let from = 0;
    let end = 0;
    for (const [matchStart, matchEnd] of findAll(regexp, text, limit, budget)) {
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
/** Returns the string that a group matched, "" if it did not take part. */
function groupText(text, match, group) {
    const start = match[2 * group] ?? -1;
    return start < 0 ? "" : text.slice(start, match[2 * group + 1]);
}
/** Returns a search for the first match from a position on. `^` and `\b` see the characters before that position. */
function searcher(regexp, text, budget) {
    charge(regexp, text, budget);
    const matcher = regexp.engine.matcher(searchable(text));
    const groupCount = regexp.engine.groupCount();
    const deadline = performance.now() + MAX_SEARCH_MS;
    return (from) => {
        budget.steps(1);
        if (performance.now() > deadline)
            throw new func/* LimitError */.oC(`regular expression searches for over ${MAX_SEARCH_MS} ms`);
        if (!matcher.find(from))
            return undefined;
        const match = [];
        for (let group = 0; group <= groupCount; group++)
            match.push(matcher.start(group), matcher.end(group));
        return match;
    };
}
/** Charges a search, which costs at most the size of its program times the length of its input. */
function charge({ size }, text, budget) {
    if (text.length > MAX_INPUT_LENGTH)
        throw new func/* LimitError */.oC(`regular expression input above ${MAX_INPUT_LENGTH} bytes`);
    budget.steps(Math.ceil(((text.length + 1) * size) / INSTRUCTIONS_A_STEP));
}
/** Returns the input with each invalid byte as U+FFFD, which is how RE2 reads it. Positions stay the same. */
function searchable(text) {
    return text.toWellFormed();
}
function widthAt(text, at) {
    return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

;// CONCATENATED MODULE: ./src/go/sprig/regex.ts




/** RE2's regular expressions. An invalid pattern is an error, but matches nothing in `regexMatch`. */
const regex = {
    regexMatch: (0,func/* func */.Pc)([STRING, STRING], ([pattern, text], budget) => isMatch(pattern, text, budget)),
    regexFind: (0,func/* func */.Pc)([STRING, STRING], ([pattern, text], budget) => findString(mustCompile(pattern), text, budget)),
    regexFindAll: (0,func/* func */.Pc)([STRING, STRING, INT], ([pattern, text, limit], budget) => listed(findAllString(mustCompile(pattern), text, Number(limit), budget), budget)),
    regexReplaceAll: (0,func/* func */.Pc)([STRING, STRING, STRING], ([pattern, text, template], budget) => replaceAllString(mustCompile(pattern), text, template, budget)),
    regexReplaceAllLiteral: (0,func/* func */.Pc)([STRING, STRING, STRING], ([pattern, text, replacement], budget) => replaceAllLiteralString(mustCompile(pattern), text, replacement, budget)),
    regexSplit: (0,func/* func */.Pc)([STRING, STRING, INT], ([pattern, text, limit], budget) => listed(split(mustCompile(pattern), text, Number(limit), budget), budget)),
};
function isMatch(pattern, text, budget) {
    try {
        return matchString(compile(pattern), text, budget);
    }
    catch (error) {
        if (error instanceof func/* GoError */.nY)
            return false;
        throw error;
    }
}
function listed(parts, budget) {
    if (!parts)
        return new GoSlice(STRING_SLICE, [], { isNil: true });
    budget.items(parts.length);
    return strings(parts);
}

;// CONCATENATED MODULE: ./src/go/semver/version.ts

const VERSION = /^v?([0-9]+)(\.[0-9]+)?(\.[0-9]+)?(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?$/;
const IDENTIFIERS = /^[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*$/;
const version_MAX_INT64 = 2n ** 63n - 1n;
const MAX_UINT64 = 2n ** 64n - 1n;
/**
 * Parses a version: an optional `v`, one to three numbers (leading zeros allowed), a prerelease, metadata; no space.
 *
 * @throws GoError with the original's message: `Invalid Semantic Version`
 */
function parseVersion(text) {
    const match = VERSION.exec(text);
    if (!match)
        throw new func/* GoError */.nY("Invalid Semantic Version");
    return {
        major: parseSegment(match[1]),
        minor: parseSegment(match[2]?.slice(1)),
        patch: parseSegment(match[3]?.slice(1)),
        pre: match[4] ?? "",
        metadata: match[5] ?? "",
        original: text,
    };
}
/** Returns `major.minor.patch[-pre][+metadata]`, without a leading `v`. */
function formatVersion({ major, minor, patch, pre, metadata }) {
    return `${major}.${minor}.${patch}${pre && `-${pre}`}${metadata && `+${metadata}`}`;
}
/** The next patch version. For a prerelease, its release. */
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
/** Replaces the prerelease. @throws GoError `Invalid Prerelease string` */
function withPrerelease(version, pre) {
    if (pre !== "" && !IDENTIFIERS.test(pre))
        throw new func/* GoError */.nY("Invalid Prerelease string");
    return renamed({ ...version, pre });
}
/** Replaces the metadata. @throws GoError `Invalid Metadata string` */
function withMetadata(version, metadata) {
    if (metadata !== "" && !IDENTIFIERS.test(metadata))
        throw new func/* GoError */.nY("Invalid Metadata string");
    return renamed({ ...version, metadata });
}
/** Compares two versions: -1, 0 or 1. A prerelease comes before its release; metadata is ignored. */
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
/** Numbers come before words. `1` and `01` are each before the other, as in Go. */
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
/** The number, if the identifier is one that fits in 64 bits. */
function parseIdentifier(text) {
    if (!/^[0-9]+$/.test(text))
        return undefined;
    const number = parseDigits(text);
    return number !== undefined && number <= MAX_UINT64 ? number : undefined;
}
function parseSegment(digits = "0") {
    const number = parseDigits(digits);
    if (number !== undefined && number <= version_MAX_INT64)
        return number;
    throw new func/* GoError */.nY(`Error parsing version segment: strconv.ParseInt: parsing "${digits}": value out of range`);
}
/** `undefined` for a number that is too long for 64 bits, because BigInt needs quadratic time for endless digits. */
function parseDigits(digits) {
    const significant = digits.replace(/^0+/, "");
    return significant.length > 20 ? undefined : BigInt(significant);
}
/** Formats a changed version again, with its leading `v` if it had one. */
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

;// CONCATENATED MODULE: ./src/go/semver/constraints.ts



const NUMBER = "[0-9|xX*]+";
const constraints_IDENTIFIERS = String.raw `[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*`;
const constraints_VERSION = String.raw `v?(${NUMBER})(\.${NUMBER})?(\.${NUMBER})?(-${constraints_IDENTIFIERS})?(?:\+${constraints_IDENTIFIERS})?`;
const CONDITION = new RegExp(String.raw `^(|=|!=|>|<|>=|=>|<=|=<|~>|~|\^)[\t\n\f\r ]*(${constraints_VERSION})$`);
const SPACED_HYPHEN = /[\t\n\f\r ]-[\t\n\f\r ]/;
/** A pattern for RE2, because JavaScript may need quadratic time to find `A - B` in a long string. */
const RANGE = String.raw `\s*(${constraints_VERSION})\s+-\s+(${constraints_VERSION})\s*`;
const RANGE_FROM = 1;
const RANGE_TO = 6;
/** Each operator's test of a version against a condition. */
const OPERATORS = {
    "": equal,
    "=": equal,
    "!=": notEqual,
    ">": (version, condition) => compareVersions(version, condition.version) > 0,
    ">=": (version, condition) => compareVersions(version, condition.version) >= 0,
    "=>": (version, condition) => compareVersions(version, condition.version) >= 0,
    "<": (version, condition) => condition.partial ? notBeyond(version, condition) : compareVersions(version, condition.version) < 0,
    "<=": (version, condition) => condition.partial ? notBeyond(version, condition) : compareVersions(version, condition.version) <= 0,
    "=<": (version, condition) => condition.partial ? notBeyond(version, condition) : compareVersions(version, condition.version) <= 0,
    "~": tilde,
    "~>": tilde,
    "^": (version, condition) => compareVersions(version, condition.version) >= 0 && version.major === condition.version.major,
};
/**
 * Reads a constraint as Masterminds/semver v1 does.
 *
 *     A - B           from A to B, both included
 *     a || b          either
 *     a, b            both
 *     1.2  =1.2       1.2.0 exactly: a missing patch number is 0
 *     1  1.x  1.2.x   any version that starts with these numbers
 *     ~1.2.3          1.2.3 up to 1.3; ^1.2.3 is 1.2.3 up to 2, also below 1.0
 *
 * @throws GoError with the original's message: `improper constraint: ...`
 */
function parseConstraints(text, budget) {
    return rewriteRanges(text, budget)
        .split("||")
        .map((alternative) => alternative.split(",").map(parseCondition));
}
/**
 * Whether a version satisfies the constraints. A prerelease satisfies only conditions with a prerelease, and `!=` of a
 * whole version.
 */
function satisfies(version, constraints) {
    return constraints.some((conditions) => conditions.every((condition) => check(version, condition)));
}
function check(version, condition) {
    const wholeNotEqual = condition.operator === "!=" && !condition.partial;
    if (version.pre !== "" && condition.version.pre === "" && !wholeNotEqual)
        return false;
    return OPERATORS[condition.operator](version, condition);
}
function parseCondition(text) {
    const match = CONDITION.exec(constraints_trimSpace(text));
    if (!match)
        throw new func/* GoError */.nY(`improper constraint: ${text}`);
    const [, operator, whole, major, minor, patch, pre] = match;
    const anyMajor = isAny(major);
    const anyMinor = !anyMajor && (minor === undefined || isAny(minor.slice(1)));
    const anyPatch = !anyMajor && !anyMinor && patch !== undefined && isAny(patch.slice(1));
    return {
        operator,
        version: parseKnown(anyMajor
            ? "0.0.0"
            : anyMinor
                ? `${major}.0.0${pre ?? ""}`
                : anyPatch
                    ? `${major}${minor}.0${pre ?? ""}`
                    : whole),
        anyMinor,
        anyPatch,
        partial: anyMajor || anyMinor || anyPatch,
    };
}
function parseKnown(text) {
    try {
        return parseVersion(text);
    }
    catch {
        throw new func/* GoError */.nY("constraint Parser Error");
    }
}
function equal(version, condition) {
    return condition.partial ? tilde(version, condition) : compareVersions(version, condition.version) === 0;
}
function notEqual(version, condition) {
    if (!condition.partial)
        return compareVersions(version, condition.version) !== 0;
    if (version.major !== condition.version.major)
        return true;
    return version.minor !== condition.version.minor && !condition.anyMinor;
}
/** `<1.x` and `<=1.x` compare only the numbers that the condition has. */
function notBeyond(version, condition) {
    if (version.major > condition.version.major)
        return false;
    return version.minor <= condition.version.minor || condition.anyMinor;
}
function tilde(version, condition) {
    if (compareVersions(version, condition.version) < 0)
        return false;
    const { major, minor, patch } = condition.version;
    const accepted0 = major === 0n && minor === 0n && patch === 0n && !condition.anyMinor && !condition.anyPatch;
    if (accepted0)
        return true;
    return version.major === major && (version.minor === minor || condition.anyMinor);
}
function rewriteRanges(text, budget) {
    if (!SPACED_HYPHEN.test(text))
        return text;
    let rewritten = text;
    for (const match of findAll(compile(RANGE), text, -1, budget)) {
        const range = `>= ${groupText(text, match, RANGE_FROM)}, <= ${groupText(text, match, RANGE_TO)}`;
        rewritten = rewritten.replace(groupText(text, match, 0), () => range);
    }
    return rewritten;
}
function isAny(part) {
    return part === "x" || part === "X" || part === "*";
}
/** Trims by RE2's `\s`, not JavaScript's. */
function constraints_trimSpace(text) {
    let from = 0;
    let to = text.length;
    while (from < to && isSpace(text.charCodeAt(from)))
        from++;
    while (to > from && isSpace(text.charCodeAt(to - 1)))
        to--;
    return text.slice(from, to);
}
function isSpace(unit) {
    return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d && unit !== 0x0b);
}

;// CONCATENATED MODULE: ./src/go/semver/types.ts
/** `*semver.Version` as a value in templates. */




function types_getter(get) {
    return (value) => (0,func/* func */.Pc)([], () => get(versionOf(value)));
}
function comparison(test) {
    return (value) => (0,func/* func */.Pc)([VERSION_POINTER], ([other]) => test(compareVersions(versionOf(value), versionOf(other))));
}
function changed(change) {
    return (value) => (0,func/* func */.Pc)([STRING], ([text]) => types_structOf(change(versionOf(value), text)));
}
const types_VERSION = structType("semver.Version", () => [
    { name: "major", type: INT64 },
    { name: "minor", type: INT64 },
    { name: "patch", type: INT64 },
    { name: "pre", type: STRING },
    { name: "metadata", type: STRING },
    { name: "original", type: STRING },
], {
    value: {
        IncPatch: types_getter((version) => types_structOf(incrementPatch(version))),
        IncMinor: types_getter((version) => types_structOf(incrementMinor(version))),
        IncMajor: types_getter((version) => types_structOf(incrementMajor(version))),
        SetPrerelease: changed(withPrerelease),
        SetMetadata: changed(withMetadata),
    },
    pointer: {
        String: types_getter(formatVersion),
        Original: types_getter(({ original }) => original),
        Major: types_getter(({ major }) => integer(INT64, major)),
        Minor: types_getter(({ minor }) => integer(INT64, minor)),
        Patch: types_getter(({ patch }) => integer(INT64, patch)),
        Prerelease: types_getter(({ pre }) => pre),
        Metadata: types_getter(({ metadata }) => metadata),
        LessThan: comparison((order) => order < 0),
        GreaterThan: comparison((order) => order > 0),
        Equal: comparison((order) => order === 0),
        Compare: comparison((order) => BigInt(order)),
        MarshalJSON: types_getter((version) => bytes(Buffer.from(JSON.stringify(formatVersion(version))))),
    },
});
const VERSION_POINTER = pointerTo(types_VERSION);
function versionValue(version) {
    return new GoPointer(VERSION_POINTER, types_structOf(version, { addressable: true }));
}
function types_structOf(version, { addressable = false } = {}) {
    const { major, minor, patch, pre, metadata, original } = version;
    const numbers = [major, minor, patch].map((number) => integer(INT64, number));
    return new GoStruct(types_VERSION, [...numbers, pre, metadata, original], addressable);
}
function versionOf(value) {
    const { values } = (value instanceof GoPointer ? value.target : value);
    const [major, minor, patch] = values.slice(0, 3).map((number) => BigInt(number.value));
    const [pre, metadata, original] = values.slice(3);
    return { major: major ?? 0n, minor: minor ?? 0n, patch: patch ?? 0n, pre, metadata, original };
}

;// CONCATENATED MODULE: ./src/go/semver/semver.ts
/** Masterminds/semver v1: versions and the constraints that they satisfy. */




;// CONCATENATED MODULE: ./src/go/sprig/semver.ts



/** Versions by the rules of Masterminds/semver v1. */
const semver = {
    semver: (0,func/* func */.Pc)([STRING], ([version], budget) => {
        budget.string(version.length);
        return versionValue(parseVersion(version));
    }),
    semverCompare: (0,func/* func */.Pc)([STRING, STRING], ([constraint, version], budget) => {
        budget.string(constraint.length + version.length);
        const constraints = parseConstraints(constraint, budget);
        return satisfies(parseVersion(version), constraints);
    }),
};

;// CONCATENATED MODULE: ./src/go/encoding/base32.ts
/** Go's encoding/base32, StdEncoding: line breaks are skipped, padding is required. */


const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const VALUES = new Map([...ALPHABET].map((symbol, value) => [symbol.charCodeAt(0), value]));
const PAD = 0x3d;
/** Eight symbols of five bits hold five bytes. */
const base32_GROUP = 8;
/** Numbers of symbols in the last group that no number of bytes is encoded to. */
const IMPOSSIBLE_LENGTHS = new Set([1, 3, 6]);
function encodeBase32(text) {
    const bytes = (0,utf8/* encodeUtf8 */.Af)(text);
    let encoded = "";
    let bits = 0;
    let held = 0;
    for (const byte of bytes) {
        held = ((held << 8) | byte) & 0xfff;
        for (bits += 8; bits >= 5; bits -= 5)
            encoded += ALPHABET[(held >> (bits - 5)) & 31];
    }
    if (bits > 0)
        encoded += ALPHABET[(held << (5 - bits)) & 31];
    return encoded.padEnd(Math.ceil(encoded.length / base32_GROUP) * base32_GROUP, "=");
}
/** Decodes. @throws GoError with the position of the first wrong byte, line breaks not counted */
function decodeBase32(text) {
    const input = (0,utf8/* encodeUtf8 */.Af)(text).filter((byte) => byte !== 0x0a && byte !== 0x0d);
    const symbols = [];
    for (let at = 0; at < input.length; at++) {
        const inGroup = symbols.length % base32_GROUP;
        const after = input.length - at - 1;
        if (input[at] === PAD && inGroup >= 2 && after < base32_GROUP) {
            checkPadding(input, at, inGroup);
            return pack(symbols);
        }
        const value = VALUES.get(input[at]);
        if (value === undefined)
            throw corrupt(at);
        symbols.push(value);
    }
    if (symbols.length % base32_GROUP !== 0)
        throw corrupt(input.length - (symbols.length % base32_GROUP));
    return pack(symbols);
}
function checkPadding(input, padAt, inGroup) {
    const missing = base32_GROUP - 1 - inGroup;
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
;// CONCATENATED MODULE: ./src/go/sprig/goutils.ts


const ELLIPSIS = "...";
/**
 * Cuts a string to `width` bytes, ellipses included, and keeps the byte at `offset`: "...def...". With an offset of at
 * most 4 only the end is cut off.
 *
 * @param width at least 4, and at least 7 when `offset` is above 4
 */
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
/** Returns the first byte of every word, each as a character of its own. */
function initials(text) {
    let found = "";
    let isStart = true;
    for (const byte of (0,utf8/* encodeUtf8 */.Af)(text)) {
        const gap = (0,unicode/* isSpace */.xC)(byte);
        if (isStart && !gap)
            found += String.fromCharCode(byte);
        isStart = gap;
    }
    return found;
}
/** Removes the bytes that are white space. If there are any, each other byte becomes a character. */
function deleteWhiteSpace(text) {
    const bytes = (0,utf8/* encodeUtf8 */.Af)(text);
    const kept = bytes.filter((byte) => !(0,unicode/* isSpace */.xC)(byte));
    return kept.length === bytes.length ? text : Buffer.from(kept).toString("latin1");
}
/** Swaps upper and lower case. A lower-case letter that starts a word becomes title case. */
function swapCase(runes) {
    let swapped = "";
    let isStart = true;
    for (const rune of runes) {
        if ((0,unicode/* isUpper */.Hg)(rune) || (0,unicode/* isTitle */.p6)(rune))
            swapped += String.fromCodePoint((0,unicode/* toLower */.jp)(rune));
        else if ((0,unicode/* isLower */.cs)(rune))
            swapped += String.fromCodePoint(isStart ? (0,unicode/* toTitle */.wy)(rune) : (0,unicode/* toUpper */.s5)(rune));
        else
            swapped += String.fromCodePoint(rune);
        const isCased = (0,unicode/* isUpper */.Hg)(rune) || (0,unicode/* isTitle */.p6)(rune) || (0,unicode/* isLower */.cs)(rune);
        isStart = !isCased && (0,unicode/* isSpace */.xC)(rune);
    }
    return swapped;
}
/** Maps the first letter of every word to lower case. */
function uncapitalize(runes) {
    let mapped = "";
    let isStart = true;
    for (const rune of runes) {
        const gap = (0,unicode/* isSpace */.xC)(rune);
        mapped += String.fromCodePoint(isStart && !gap ? (0,unicode/* toLower */.jp)(rune) : rune);
        isStart = gap;
    }
    return mapped;
}
/**
 * Breaks a string at spaces into lines of at most `width` bytes (at least 1).
 *
 * @param options.longWords cut words that are longer than a line, instead of keeping them whole
 */
function goutils_wrap(text, { width, lineBreak, longWords }, budget) {
    const bytes = (0,utf8/* encodeUtf8 */.Af)(text).toString("latin1");
    const lineWidth = Math.max(width, 1);
    const lines = [];
    let length = bytes.length;
    let at = 0;
    budget.string(length);
    const endLine = (end, next) => {
        length += lineBreak.length;
        budget.string(length, lineBreak.length);
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

;// CONCATENATED MODULE: ./src/go/sprig/xstrings.ts
/** huandu/xstrings 1.5: names converted from one style to another. */



/** Converts `HTTPServer2xx` to `http_server_2xx`: words in lower case with a connector between them. */
function delimit(text, connector) {
    const groups = groupWords(splitWords(text));
    const joined = groups.map((words, index) => {
        const previous = groups[index - 1];
        const isBoundary = previous !== undefined && isJoined(previous) && isJoined(words);
        return (isBoundary ? connector : "") + words.map((word) => lowerWord(word, connector)).join("");
    });
    return canonical(joined.join(""));
}
function isJoined([first]) {
    return first?.kind !== "connector" && first?.kind !== "punctuation";
}
/**
 * Groups the words that get no connector between them: a number and the lower-case letters after it (`2xx`), or letters
 * and the number after them (`Bld4`) if no lower-case letters follow.
 */
function groupWords(words) {
    const groups = [];
    for (let at = 0; at < words.length;) {
        const group = [words[at++]];
        const kind = group[0]?.kind;
        const kindAt = (index) => words[index]?.kind;
        if (kind === "number") {
            while (kindAt(at) === "letters" || kindAt(at) === "number")
                group.push(words[at++]);
        }
        else if (kind !== "connector" && kind !== "punctuation") {
            if (kindAt(at) === "number" && kindAt(at + 1) !== "letters")
                group.push(words[at++]);
        }
        groups.push(group);
    }
    return groups;
}
function lowerWord({ kind, text }, connector) {
    if (kind !== "upper" && kind !== "connector")
        return text;
    let lowered = "";
    for (const rune of (0,utf8/* runes */.mZ)(text)) {
        lowered += isConnector(rune) ? connector : String.fromCodePoint((0,unicode/* isUpper */.Hg)(rune) ? (0,unicode/* toLower */.jp)(rune) : rune);
    }
    return lowered;
}
function splitWords(text) {
    const characters = splitCharacters(text);
    const words = [];
    for (let at = 0; at < characters.length;) {
        const end = wordEnd(characters, at);
        const kind = xstrings_kindOf(characters[at].rune);
        words.push({
            kind,
            text: characters
                .slice(at, end)
                .map((character) => character.text)
                .join(""),
        });
        at = end;
    }
    return words;
}
function xstrings_kindOf(rune) {
    if (rune === utf8/* RUNE_ERROR */.yS)
        return "invalid";
    if (isConnector(rune))
        return "connector";
    if ((0,unicode/* isPunct */.dl)(rune))
        return "punctuation";
    if ((0,unicode/* isUpper */.Hg)(rune))
        return "upper";
    if (isAlphabet(rune))
        return "letters";
    return (0,unicode/* isNumber */.Et)(rune) ? "number" : "other";
}
/** The end of the word. `-` and `_` are punctuation within punctuation, and connectors elsewhere. */
function wordEnd(characters, start) {
    const kindAt = (at) => {
        const character = characters[at];
        return character && xstrings_kindOf(character.rune);
    };
    const kind = kindAt(start);
    let end = start + 1;
    if (kind === "punctuation") {
        while ((0,unicode/* isPunct */.dl)(characters[end]?.rune ?? 0))
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
    const characters = [];
    let invalid = "";
    for (const piece of text) {
        const rune = (0,utf8/* runes */.mZ)(piece).next().value;
        if (rune === utf8/* RUNE_ERROR */.yS)
            invalid += piece;
        else {
            characters.push({ rune, text: invalid + piece });
            invalid = "";
        }
    }
    if (invalid === "")
        return characters;
    const last = characters.pop() ?? { rune: utf8/* RUNE_ERROR */.yS, text: "" };
    return [...characters, { rune: last.rune, text: last.text + invalid }];
}
/**
 * Converts `some_words` to `someWords`. As in 1.5.0, the first letter becomes lower case, and so do a run of capitals
 * at the start of a word (`GOLANG_IS` is `golangIs`) and a single capital that is the last word (`some_X` is `somex`).
 * Connectors at the start stay.
 */
function camelCase(text) {
    const [...rest] = (0,utf8/* runes */.mZ)(text);
    const start = rest.findIndex((rune) => !isConnector(rune));
    if (start < 0)
        return rest.length === 0 ? "" : fromRunes([...rest, rest.at(-1)]);
    const written = rest.slice(0, start);
    const first = rest[start];
    let isCapitalRun = (0,unicode/* isUpper */.Hg)(first);
    let held = (0,unicode/* toLower */.jp)(first);
    for (const rune of rest.slice(start + 1)) {
        let next = rune;
        if (isConnector(held) && !isConnector(rune)) {
            isCapitalRun = (0,unicode/* isUpper */.Hg)(rune);
            next = (0,unicode/* toUpper */.s5)(rune);
        }
        else {
            written.push(held);
            if (!isConnector(held) && isCapitalRun) {
                if ((0,unicode/* isUpper */.Hg)(rune))
                    next = (0,unicode/* toLower */.jp)(rune);
                else
                    isCapitalRun = false;
            }
        }
        held = next;
    }
    const isSingle = start === rest.length - 1;
    return fromRunes([...written, isCapitalRun && !isSingle ? (0,unicode/* toLower */.jp)(held) : held]);
}
function fromRunes(characters) {
    return characters.map((rune) => String.fromCodePoint(rune)).join("");
}
function isConnector(rune) {
    return rune === 0x2d || rune === 0x5f || (0,unicode/* isSpace */.xC)(rune);
}
/** Whether a character is a letter of a script with words. Chinese characters are not. */
function isAlphabet(rune) {
    if (!(0,unicode/* isLetter */.D$)(rune))
        return false;
    const isChinese = (rune >= 0x4e00 && rune <= 0x9fcc) || (rune >= 0x3400 && rune <= 0x4d85) || (rune >= 0x20000 && rune <= 0x2b81d);
    return !isChinese;
}

;// CONCATENATED MODULE: ./src/go/sprig/strings.ts








const STRING_AND_SUBJECT = [STRING, STRING];
const INT_AND_SUBJECT = [INT, STRING];
/** Strings: case, cutting, padding, searching, encoding. */
const strings_strings = {
    hello: (0,func/* func */.Pc)([], () => "Hello!"),
    upper: strings_text(upper),
    lower: strings_text(lower),
    title: strings_text(title),
    untitle: strings_text((subject) => uncapitalize((0,utf8/* runes */.mZ)(subject))),
    swapcase: strings_text((subject) => swapCase((0,utf8/* runes */.mZ)(subject))),
    camelcase: strings_text(camelCase),
    snakecase: strings_text((subject) => delimit(subject, "_"), 2),
    kebabcase: strings_text((subject) => delimit(subject, "-"), 2),
    trim: strings_text(trimSpace),
    trimAll: textWith((cutset, subject) => trim(subject, cutset)),
    trimall: textWith((cutset, subject) => trim(subject, cutset)),
    trimPrefix: textWith((prefix, subject) => trimPrefix(subject, prefix)),
    trimSuffix: textWith((suffix, subject) => trimSuffix(subject, suffix)),
    nospace: strings_text(deleteWhiteSpace),
    initials: strings_text(initials),
    contains: testWith((part, subject) => strings_contains(subject, part)),
    hasPrefix: testWith((prefix, subject) => hasPrefix(subject, prefix)),
    hasSuffix: testWith((suffix, subject) => hasSuffix(subject, suffix)),
    trunc: charged(INT_AND_SUBJECT, ([length, subject]) => truncate(subject, Number(length))),
    substr: charged([INT, INT, STRING], ([start, end, subject]) => substring(subject, Number(start), Number(end))),
    abbrev: charged(INT_AND_SUBJECT, ([width, subject]) => width < 4n ? subject : abbreviate(subject, 0, Number(width))),
    abbrevboth: charged([INT, INT, STRING], ([left, right, subject]) => right < 4n || (left > 0n && right < 7n) ? subject : abbreviate(subject, Number(left), Number(right))),
    repeat: (0,func/* func */.Pc)(INT_AND_SUBJECT, ([times, subject], budget) => repeat(subject, times, budget)),
    replace: (0,func/* func */.Pc)([STRING, STRING, STRING], ([old, replacement, subject], budget) => {
        const found = count(subject, old);
        budget.string(subject.length + found * Math.max(0, replacement.length - old.length));
        return replaceAll(subject, old, replacement);
    }),
    indent: (0,func/* func */.Pc)(INT_AND_SUBJECT, ([spaces, subject], budget) => indent(subject, spaces, budget)),
    nindent: (0,func/* func */.Pc)(INT_AND_SUBJECT, ([spaces, subject], budget) => `\n${indent(subject, spaces, budget)}`),
    wrap: (0,func/* func */.Pc)(INT_AND_SUBJECT, ([width, subject], budget) => goutils_wrap(subject, { width: Number(width), lineBreak: "\n", longWords: false }, budget)),
    wrapWith: (0,func/* func */.Pc)([INT, STRING, STRING], ([width, lineBreak, subject], budget) => goutils_wrap(subject, { width: Number(width), lineBreak: lineBreak || "\n", longWords: true }, budget)),
    plural: (0,func/* func */.Pc)([STRING, STRING, INT], ([one, many, number]) => (number === 1n ? one : many)),
    b64enc: (0,func/* func */.Pc)([STRING], ([subject], budget) => {
        budget.string(Math.ceil((0,utf8/* byteLength */.dp)(subject) / 3) * 4);
        return (0,base64/* encodeBase64 */.W)(subject);
    }),
    b32enc: (0,func/* func */.Pc)([STRING], ([subject], budget) => {
        budget.string(Math.ceil((0,utf8/* byteLength */.dp)(subject) / 5) * 8);
        return encodeBase32(subject);
    }),
    b64dec: strings_text((subject) => decodeOrError(base64/* decodeBase64 */.y, subject)),
    b32dec: strings_text((subject) => decodeOrError(decodeBase32, subject)),
};
/** A function of one string whose result is at most `growth` times as long. */
function strings_text(call, growth = 1) {
    return (0,func/* func */.Pc)([STRING], ([subject], budget) => {
        budget.string(subject.length * growth);
        return call(subject);
    });
}
function textWith(call) {
    return charged(STRING_AND_SUBJECT, ([argument, subject]) => call(argument, subject));
}
function testWith(test) {
    return (0,func/* func */.Pc)(STRING_AND_SUBJECT, ([argument, subject]) => test(argument, subject));
}
/** A function whose result is at most as long as its last argument, a string. */
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
/**
 * Slices as Go does. A negative start and an end beyond the string are ignored; other bounds that do not fit are
 * errors.
 */
function substring(subject, start, end) {
    const size = (0,utf8/* byteLength */.dp)(subject);
    if (start < 0) {
        if (end < 0)
            throw outOfRange(`:${end}`);
        if (end > size)
            throw outOfRange(`:${end}] with length ${size}`);
        return (0,utf8/* byteSlice */.D)(subject, 0, end);
    }
    const to = end < 0 || end > size ? size : end;
    if (start > to)
        throw outOfRange(`${start}:${to}`);
    return (0,utf8/* byteSlice */.D)(subject, start, to);
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
    const lineEnds = count(subject, "\n");
    budget.string(subject.length + (lineEnds + 1) * Number(spaces));
    const padding = " ".repeat(Number(spaces));
    return padding + subject.replaceAll("\n", `\n${padding}`);
}
/** Returns the message of an error as the result, as sprig does. */
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

;// CONCATENATED MODULE: ./src/go/sprig/texts.ts








/** Conversions: values to strings, strings to lists, and lists to strings. */
const texts = {
    toString: (0,func/* func */.Pc)([ANY], ([value], budget) => strval(value, budget)),
    toStrings: (0,func/* func */.Pc)([ANY], ([value], budget) => stringsOf(value, budget)),
    quote: (0,func/* variadic */.Oe)([], ANY, (values, budget) => joined(values.filter((value) => value !== null).map((value) => (0,strconv/* quote */.hD)(strval(value, budget))), " ", budget)),
    squote: (0,func/* variadic */.Oe)([], ANY, (values, budget) => joined(values.filter((value) => value !== null).map((value) => `'${sprint([value], budget)}'`), " ", budget)),
    cat: (0,func/* variadic */.Oe)([], ANY, (values, budget) => joined(values.filter((value) => value !== null).map((value) => sprint([value], budget)), " ", budget)),
    join: (0,func/* func */.Pc)([STRING, ANY], ([separator, value], budget) => joined(strslice(value, budget), separator, budget)),
    sortAlpha: (0,func/* func */.Pc)([ANY], ([value], budget) => sortAlpha(value, budget)),
    split: (0,func/* func */.Pc)([STRING, STRING], ([separator, text], budget) => numbered(splitText(text, separator, -1n, budget))),
    splitn: (0,func/* func */.Pc)([STRING, INT, STRING], ([separator, limit, text], budget) => numbered(splitText(text, separator, limit, budget))),
    splitList: (0,func/* func */.Pc)([STRING, STRING], ([separator, text], budget) => strings(splitText(text, separator, -1n, budget))),
};
function joined(parts, separator, budget) {
    const separators = Math.max(0, parts.length - 1) * separator.length;
    budget.string(parts.reduce((sum, part) => sum + part.length, separators));
    return joinStrings(parts, separator);
}
/** Returns a list of strings: the same list if it is a `[]string`. */
function stringsOf(value, budget) {
    return value instanceof GoSlice && value.type === STRING_SLICE ? value : strings(strslice(value, budget));
}
/** Sorts by bytes. A `[]string` is sorted in place. */
function sortAlpha(value, budget) {
    const isList = value instanceof GoSlice || (value instanceof GoPointer && value.target instanceof GoSlice);
    if (!isList)
        return strings([strval(value, budget)]);
    const list = stringsOf(value, budget);
    budget.steps(list.items.length);
    list.items.sort(utf8/* compareStrings */.Kt);
    return list;
}
function splitText(text, separator, limit, budget) {
    const parts = count(text, separator) + 1;
    budget.items(limit < 0n ? parts : Math.min(parts, Number(limit)));
    return splitN(text, separator, Number(limit)) ?? [];
}
/** Returns the map `{_0: first, _1: second}`. */
function numbered(parts) {
    return new GoMap(STRING_MAP, new Map(parts.map((part, index) => [`_${index}`, part])));
}

// EXTERNAL MODULE: ./src/go/net/net.ts + 9 modules
var net = __webpack_require__(9197);
;// CONCATENATED MODULE: ./src/go/url.ts
/** Go's package net/url: parsing and formatting. The strings inside this file have one UTF-16 unit per byte. */




const UNRESERVED = "A-Za-z0-9\\-_.~";
const PLAIN = {
    path: new RegExp(`[${UNRESERVED}$&+,/:;=@]`),
    host: new RegExp(`[${UNRESERVED}!$&'()*+,;=:[\\]<>"]`),
    zone: new RegExp(`[${UNRESERVED}!$&'()*+,;=:[\\]<>"]`),
    user: new RegExp(`[${UNRESERVED}$&+,;=]`),
    fragment: new RegExp(`[${UNRESERVED}$&+,/:;=@?!()*]`),
};
/** Parses a URL. @throws GoError with Go's message: `parse "http://a b/": invalid character " " in host name` */
function parseUrl(text) {
    const raw = toBytes(text);
    const [beforeFragment, fragment] = cut(raw, "#");
    const url = inUrl(beforeFragment, () => parseWithoutFragment(beforeFragment));
    return fromParts({ ...url, fragment: inUrl(raw, () => decodePercent(fragment, "fragment")) });
}
/** Returns the host without port and brackets. */
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
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Go looks for these
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
        throw new func/* GoError */.nY(`invalid host: ParseAddr(${(0,strconv/* quote */.hD)(fromBytes(address))}): unable to parse IP`);
    }
    if (!address.includes(":"))
        throw new func/* GoError */.nY("invalid IP-literal");
    return `[${address}]${port}`;
}
function checkPort(port) {
    if (!/^(:[0-9]*)?$/.test(port))
        throw new func/* GoError */.nY(`invalid port ${(0,strconv/* quote */.hD)(fromBytes(port))} after host`);
}
function decodePercent(text, place) {
    const isHost = place === "host" || place === "zone";
    for (let at = 0; at < text.length; at++) {
        const unit = text[at];
        if (unit === "%") {
            const escaped = text.slice(at, at + 3);
            if (!/^%[0-9a-fA-F]{2}$/.test(escaped) || !mayBeEscaped(escaped, place)) {
                throw new func/* GoError */.nY(`invalid URL escape ${(0,strconv/* quote */.hD)(fromBytes(escaped))}`);
            }
            at += 2;
        }
        else if (isHost && unit < "\x80" && !PLAIN[place].test(unit)) {
            throw new func/* GoError */.nY(`invalid character ${(0,strconv/* quote */.hD)(unit)} in host name`);
        }
    }
    return text.replaceAll(/%(..)/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
/** In a host only bytes beyond ASCII may be escaped; in a zone also a space and the bytes that need no escape. */
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
            throw new func/* GoError */.nY(`parse ${(0,strconv/* quote */.hD)(fromBytes(url))}: ${error.message}`);
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

;// CONCATENATED MODULE: ./src/go/sprig/url.ts




/** URLs: parsed into a map, and formatted from one. */
const url = {
    urlParse: (0,func/* func */.Pc)([STRING], ([text], budget) => {
        budget.string(text.length);
        const { scheme, host, path, query, opaque, fragment, user } = prefixed("unable to parse url", () => parseUrl(text));
        return dict(Object.entries({
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
    urlJoin: (0,func/* func */.Pc)([ANY_MAP], ([parts], budget) => {
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
    const type = typeOf(value);
    if (!type)
        throw new func/* GoError */.nY("runtime error: invalid memory address or nil pointer dereference");
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

;// CONCATENATED MODULE: ./src/go/sprig/sprig.ts















const families = [
    strings_strings,
    texts,
    numeric,
    list_list,
    dict_dict,
    defaults,
    reflect,
    regex,
    semver,
    date,
    url,
    paths,
    crypto_crypto,
    flow,
];
const functions = [...families.flatMap((family) => Object.entries(family)), ...denied];
const sprig = new Map(functions.map(([name, declared]) => [name, metered(declared)]));
/** The number of characters that cost one step. */
const CHARACTERS_A_STEP = 64;
/** Charges for reading long strings. Without this, a loop over them would run beyond the limit on time. */
function metered(declared) {
    return {
        ...declared,
        call: (args, budget) => {
            const characters = args.reduce((sum, arg) => sum + (typeof arg === "string" ? arg.length : 0), 0);
            if (characters >= CHARACTERS_A_STEP)
                budget.steps(Math.floor(characters / CHARACTERS_A_STEP));
            return declared.call(args, budget);
        },
    };
}

;// CONCATENATED MODULE: ./src/go/plain.ts



const MAX_PLAIN_DEPTH = 1_000;
const plain_MAX_INT64 = 2n ** 63n - 1n;
const plain_MAX_UINT64 = 2n ** 64n - 1n;
/**
 * Converts plain values as Go decodes YAML: integral numbers to `int`, other numbers to `float64`, arrays to `[]any`,
 * objects and Maps to `map[string]any`, null and undefined to nil. Only an object's own keys are read, and `__proto__`
 * is an ordinary key. Everything is copied except Go values.
 *
 * @throws LimitError for nesting (or a cycle) beyond 1,000 levels
 */
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
    if (plain === null || isGoObject(plain))
        return plain;
    if (Array.isArray(plain))
        return list(plain.map((item) => fromPlain(item, depth + 1)));
    const entries = plain instanceof Map ? plain : Object.entries(plain);
    const made = new Map();
    for (const [key, value] of entries)
        made.set(String(key), fromPlain(value, depth + 1));
    return new GoMap(ANY_MAP, made);
}
/** As yaml.v3 does: `int` if it fits, otherwise `uint64`, otherwise `float64`. */
function fromBigInt(value) {
    if (value >= -plain_MAX_INT64 - 1n && value <= plain_MAX_INT64)
        return value;
    return value > 0n && value <= plain_MAX_UINT64 ? new GoNumber(UINT64, value) : Number(value);
}

;// CONCATENATED MODULE: ./src/go/template/error.ts

/** An error of a template. `message` is Go's, byte by byte; for a limit, which Go does not have, it is ours. */
class TemplateError extends Error {
    name = "TemplateError";
    stage;
    /** From 1. */
    line;
    /** As Go counts it, in bytes from 0. Parse errors have none. */
    column;
    /** UTF-16 units from the start of the source, where known. */
    offset;
    constructor(message, place, options) {
        super((0,utf8/* toValidUtf8 */.BC)(message), options);
        this.stage = place.stage;
        this.line = place.line;
        this.column = place.column;
        this.offset = place.offset;
    }
}
/** The line (from 1) and byte column (from 0) of an offset. */
function positionAt(source, offset) {
    const lineStart = source.lastIndexOf("\n", offset - 1) + 1;
    const start = offset === 0 ? 0 : lineStart;
    return { line: 1 + countNewlines(source, 0, offset), column: (0,utf8/* encodeUtf8 */.Af)(source.slice(start, offset)).length };
}
/** Counts the newlines from `from` up to `to`. */
function countNewlines(text, from, to) {
    const part = text.slice(from, to);
    let count = 0;
    for (let at = part.indexOf("\n"); at >= 0; at = part.indexOf("\n", at + 1))
        count++;
    return count;
}

;// CONCATENATED MODULE: ./src/go/template/indirect.ts



/** Follows pointers and interfaces. */
function indirect_indirect(start) {
    let value = start;
    let pointer;
    for (;;) {
        if (value instanceof GoPointer) {
            if (value.target === undefined)
                return { value, isNil: true, pointer: undefined };
            pointer = value;
            value = value.target;
        }
        else if (value instanceof GoInterface) {
            if (value.elem === null)
                return { value, isNil: true, pointer: undefined };
            pointer = undefined;
            value = value.elem;
        }
        else
            return { value, isNil: false, pointer };
    }
}
/** Returns the value in an interface, or no value. */
function indirectInterface(value) {
    const bare = value instanceof GoInterface ? value.elem : value;
    return bare === null ? undefined : bare;
}
/** Returns the value that is read from a variable of this type. */
function fromPlace(type, value, isAddressable = false) {
    if (type.kind === "interface")
        return new GoInterface(value);
    if (value instanceof GoStruct && value.addressable !== isAddressable) {
        return new GoStruct(value.type, value.values, isAddressable);
    }
    return value;
}
/**
 * Returns a value as a function with a parameter `interface {}` gets it: nil for no value, a copy without an address.
 */
function toInterface(value) {
    const bare = value instanceof GoInterface ? value.elem : value;
    if (bare === undefined)
        return null;
    return bare instanceof GoStruct && bare.addressable ? new GoStruct(bare.type, bare.values) : bare;
}
/** Returns the static type: `interface {}` for a value that was read from one. */
function staticType(value) {
    return value instanceof GoInterface ? ANY : (typeOf(value) ?? ANY);
}
/** Go's truth of a value: it is not false, zero, empty or nil. Every struct is true. */
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
    if (value instanceof GoSlice)
        return value.items.length > 0;
    if (value instanceof GoMap)
        return value.entries.size > 0;
    if (value instanceof GoNumber)
        return Number(value.value) !== 0;
    if (value instanceof GoComplex)
        return value.real !== 0 || value.imaginary !== 0;
    if (value instanceof GoPointer)
        return value.target !== undefined;
    return value instanceof GoFunc ? value.func !== undefined : true;
}
/** Go's `printableValue`: pointers followed, `<no value>` for none; `undefined` for a function. */
function printableValue(value) {
    const { value: end, pointer } = value instanceof GoPointer ? indirect_indirect(value) : { value, pointer: undefined };
    if (end === undefined)
        return "<no value>";
    const bare = end instanceof GoInterface ? end.elem : end;
    if (bare instanceof GoFunc)
        return undefined;
    const address = pointer ?? indirect_addressOf(bare);
    return address && hasStringMethod(address) ? address : toInterface(bare);
}
/** Returns a pointer to an addressable value. */
function indirect_addressOf(value) {
    const isAddressable = value instanceof GoStruct && value.addressable;
    return isAddressable ? new GoPointer(pointerTo(value.type), value) : undefined;
}
function hasStringMethod(value) {
    return methodOf(value, "Error") !== undefined || methodOf(value, "String") !== undefined;
}
/** Formats a value with `%v`. */
function show(value, budget) {
    return value === undefined ? "<invalid reflect.Value>" : sprint([toInterface(value)], budget);
}

;// CONCATENATED MODULE: ./src/go/template/node.ts

/** Returns a node as Go prints it: one space between words, default delimiters. Error messages contain it. */
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
            return `{{template ${(0,strconv/* quote */.hD)(node.name)}${node.pipe ? ` ${describeNode(node.pipe)}` : ""}}}`;
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
/** Whether a list consists of space only. A definition with such a list does not replace another one. */
function isEmptyList(list) {
    return list.nodes.every((node) => node.kind === "text" && /^\p{White_Space}*$/u.test(node.text));
}

;// CONCATENATED MODULE: ./src/go/template/call.ts




/** Whether nil is a value of the type. */
function canBeNil(type) {
    return type === REFLECT_VALUE || ["interface", "map", "ptr", "slice", "func"].includes(type.kind);
}
/** The nil of the type. */
function nilOf(type) {
    if (type === REFLECT_VALUE)
        return undefined;
    return type === ANY ? new GoInterface(null) : zeroValue(type);
}
/**
 * Go's `validateType`: converts a value to the type, by at most one step over a pointer. Without a type any value fits.
 */
function validateType(given, type, fail) {
    if (given === undefined) {
        if (!type)
            return undefined;
        return canBeNil(type) ? nilOf(type) : fail(`invalid value; expected ${type.name}`);
    }
    if (!type || type === REFLECT_VALUE || type === ANY)
        return given;
    const value = given instanceof GoInterface && given.elem !== null ? given.elem : given;
    const valueType = staticType(value);
    if (valueType === type)
        return value;
    if (value instanceof GoPointer && valueType.elem === type) {
        return value.target === undefined ? fail(`dereference of nil pointer of type ${type.name}`) : value.target;
    }
    const isAddressable = value instanceof GoStruct && value.addressable;
    if (isAddressable && pointerTo(valueType) === type)
        return new GoPointer(type, value);
    return fail(`wrong type for value; expected ${type.name}; got ${valueType.name}`);
}
/** Checks the number of arguments. `withFinal` includes the piped one. */
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
/** The type of the argument at `index`. */
function paramType({ params, rest }, index) {
    return (params[index] ?? rest);
}
/** Converts a checked value to the form in which the function takes it. */
function toParam(value, type) {
    return type === REFLECT_VALUE ? value : toInterface(value);
}
/** Converts a constant to the parameter's type. */
function constantOf(node, type, fail) {
    const { kind } = type;
    if (type === ANY || type === REFLECT_VALUE)
        return idealConstant(node, fail);
    if (kind === "bool")
        return node.kind === "bool" ? node.value : expected("bool", node, fail);
    if (kind === "string")
        return node.kind === "string" ? node.text : expected("string", node, fail);
    if (isSigned(kind))
        return integerConstant(node, "int", type) ?? expected("integer", node, fail);
    if (isUnsigned(kind))
        return integerConstant(node, "uint", type) ?? expected("unsigned integer", node, fail);
    if (isFloat(kind))
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
    return value === undefined ? undefined : integer(type, value);
}
function floatConstant(node, type) {
    if (node.kind !== "number" || node.float === undefined)
        return undefined;
    return type === FLOAT64 ? node.float : new GoNumber(type, Math.fround(node.float));
}
function complexConstant(node) {
    if (node.kind !== "number" || !node.complex)
        return undefined;
    return new GoComplex(node.complex.real, node.complex.imaginary);
}
/** Converts a constant without a type to go by: its spelling decides. */
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
        return new GoComplex(node.complex.real, node.complex.imaginary);
    if (node.float !== undefined && node.looksLikeFloat)
        return node.float;
    return node.int ?? fail(`${node.text} overflows int`);
}

;// CONCATENATED MODULE: ./src/go/template/field.ts



/** Go's `evalField` without the call. `hasArgs` says whether arguments follow, which only methods take. */
function selectField(receiver, name, hasArgs) {
    if (receiver === undefined)
        return { kind: "value", value: undefined };
    const typeName = staticType(receiver).name;
    const { value, isNil, pointer } = indirect_indirect(receiver);
    if (value instanceof GoInterface)
        return error(`nil pointer evaluating ${typeName}.${name}`);
    const bare = value;
    const method = methodOf(pointer ?? indirect_addressOf(bare) ?? bare, name);
    if (method)
        return { kind: "method", method };
    if (bare instanceof GoMap) {
        const selected = selectKey(bare, name, hasArgs);
        if (selected)
            return selected;
    }
    if (bare instanceof GoStruct) {
        const selected = selectStructField(bare, name, { hasArgs, typeName, isAddressable: pointer !== undefined });
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
function selectKey(map, name, hasArgs) {
    const { key, elem } = map.type;
    if (key !== STRING && key?.kind !== "interface")
        return undefined;
    if (hasArgs)
        return error(`${name} is not a method but has arguments`);
    const item = map.entries.get(name);
    return { kind: "value", value: item === undefined ? undefined : fromPlace(elem, item) };
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
        if (inner instanceof GoPointer && inner.target === undefined) {
            const elem = inner.type.elem;
            const elemName = elem.name.slice(elem.name.lastIndexOf(".") + 1);
            return error(`reflect: indirection through nil pointer to embedded struct field ${elemName}`);
        }
        isAddressable ||= inner instanceof GoPointer;
        holder = (inner instanceof GoPointer ? inner.target : inner);
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
    return field !== undefined && (field.exported ?? isExported(field.name));
}
const knownPaths = new WeakMap();
/**
 * The indexes that lead to a field through embedded structs. The shallowest field wins; two on one level hide each
 * other.
 */
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
            if (value instanceof GoComplex)
                return { kind: "complex", value };
            return value instanceof GoNumber ? basicNumber(value) : undefined;
    }
}
function basicNumber({ type, value }) {
    if (isFloat(type.kind))
        return { kind: "float", value: Number(value) };
    return { kind: isSigned(type.kind) ? "int" : "uint", value: value };
}
function areIntegers(left, right) {
    return (left.kind === "int" || left.kind === "uint") && (right.kind === "int" || right.kind === "uint");
}
/** Go's `eq`: whether the first is equal to any of the others. @throws GoError */
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
    return new func/* GoError */.nY(`incompatible types for comparison: ${compare_typeName(left)} and ${compare_typeName(right)}`);
}
function compare_typeName(value) {
    return typeOf(value).name;
}
/** Compares nil, pointers, structs, and lists and maps, which can be compared with nil only. */
function equalsComposite(left, right, budget) {
    if (left !== undefined && right !== undefined && typeOf(left)?.kind !== typeOf(right)?.kind) {
        const shown = `${sprintf("%s", [left], budget)}: ${compare_typeName(left)}, ${compare_typeName(right)}: ${show(right, budget)}`;
        throw new func/* GoError */.nY(`non-comparable types ${shown}`);
    }
    if (isNil(left) || isNil(right))
        return isNil(left) === isNil(right);
    if (!isComparable(typeOf(right))) {
        throw new func/* GoError */.nY(`non-comparable type ${sprintf("%s", [right], budget)}: ${compare_typeName(right)}`);
    }
    return isSame(left, right);
}
function isNil(value) {
    if (value === undefined || value === null)
        return true;
    if (value instanceof GoSlice || value instanceof GoMap)
        return value.isNil;
    if (value instanceof GoPointer)
        return value.target === undefined;
    return value instanceof GoFunc && value.func === undefined;
}
function isComparable(type) {
    if (type.kind === "slice" || type.kind === "map" || type.kind === "func")
        return false;
    return type.kind !== "struct" || (type.fields ?? []).every((field) => isComparable(field.type));
}
/** Go's `==` of two interfaces. */
function isSame(left, right) {
    const type = typeOf(left);
    if (type !== typeOf(right))
        return false;
    if (left === null || type === undefined || typeof left !== "object")
        return left === right;
    if (!isComparable(type))
        throw new func/* GoError */.nY(`runtime error: comparing uncomparable type ${type.name}`);
    if (left instanceof GoNumber)
        return left.value === right.value;
    if (left instanceof GoComplex)
        return isSameComplex(left, right);
    if (left instanceof GoOpaque)
        return isSamePayload(left.payload, right.payload);
    if (!(left instanceof GoStruct))
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
/** Go's `lt`. @throws GoError */
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
/** Go's `HTMLEscapeString`. */
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
/** Go's `JSEscapeString`: escapes for a string literal of JavaScript. */
function escapeJs(text) {
    return mapCharacters(text, (character) => {
        const rune = character.codePointAt(0);
        const isPlain = (0,strconv/* isPrint */.Oi)(rune) || rune === 0x7f || (0,utf8/* isEscapedByte */._O)(rune);
        return JS_ESCAPES.get(character) ?? (isPlain ? character : `\\u${hexadecimal(rune, 4)}`);
    });
}
const escape_UNRESERVED = /^[A-Za-z0-9\-_.~]$/;
/** Go's `url.QueryEscape`. */
function escapeQuery(text) {
    let escaped = "";
    for (const byte of (0,utf8/* encodeUtf8 */.Af)(text)) {
        const character = String.fromCharCode(byte);
        if (character === " ")
            escaped += "+";
        else
            escaped += escape_UNRESERVED.test(character) ? character : `%${hexadecimal(byte, 2)}`;
    }
    return escaped;
}
function mapCharacters(text, map) {
    let mapped = "";
    for (const character of text)
        mapped += map(character);
    return mapped;
}
function hexadecimal(value, digits) {
    return value.toString(16).toUpperCase().padStart(digits, "0");
}

;// CONCATENATED MODULE: ./src/go/template/funcs.ts









const TYPE_OF_NOTHING = "reflect: call of reflect.Value.Type on zero Value";
/** Go's `index`: `index x 1 2` is `x[1][2]`. */
function index(start, indexes) {
    let item = indirectInterface(start);
    if (item === undefined)
        throw new func/* GoError */.nY("index of untyped nil");
    for (const given of indexes) {
        const { value, isNil } = indirect_indirect(item);
        if (isNil)
            throw new func/* GoError */.nY("index of nil pointer");
        item = indexOnce(value, indirectInterface(given));
    }
    return item;
}
function indexOnce(item, at) {
    if (item instanceof GoMap)
        return mapIndex(item, at);
    if (item instanceof GoSlice) {
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
        return new GoNumber(UINT8, BigInt(byte));
    }
    throw new func/* GoError */.nY(`can't index item of type ${staticType(item).name}`);
}
function mapIndex(map, at) {
    const { key, elem } = map.type;
    const found = map.entries.get(mapKey(prepareArg(at, key)));
    return fromPlace(elem, found === undefined ? zeroValue(elem) : found);
}
function mapKey(key) {
    const bare = indirectInterface(key);
    return bare instanceof GoNumber ? bare.value : bare;
}
/** Go's `prepareArg`: checks the type of a value and converts integers. */
function prepareArg(value, type) {
    if (value === undefined) {
        if (!canBeNil(type))
            throw new func/* GoError */.nY(`value is nil; should be of type ${type.name}`);
        return nilOf(type);
    }
    const valueType = staticType(value);
    if (valueType === type || type === ANY || type === REFLECT_VALUE)
        return value;
    const number = funcs_integerOf(value);
    if (number !== undefined && (isSigned(type.kind) || isUnsigned(type.kind)))
        return integer(type, number);
    throw new func/* GoError */.nY(`value has type ${valueType.name}; should be ${type.name}`);
}
function funcs_integerOf(value) {
    if (typeof value === "bigint")
        return value;
    return value instanceof GoNumber && typeof value.value === "bigint" ? value.value : undefined;
}
/** Go's `indexArg`: an index of at most `limit`. */
function indexArg(at, limit) {
    if (at === undefined)
        throw new func/* GoError */.nY("cannot index slice/array with nil");
    const number = at instanceof GoInterface ? undefined : funcs_integerOf(at);
    if (number === undefined)
        throw new func/* GoError */.nY(`cannot index slice/array with type ${staticType(at).name}`);
    const signed = BigInt.asIntN(64, number);
    if (signed < 0n || signed > BigInt(limit))
        throw new func/* GoError */.nY(`index out of range: ${signed}`);
    return Number(signed);
}
/** Go's `slice`: `slice x 1 2` is `x[1:2]`, `slice x 1 2 3` is `x[1:2:3]`. */
function funcs_slice(start, indexes, budget) {
    const given = indirectInterface(start);
    if (given === undefined)
        throw new func/* GoError */.nY("slice of untyped nil");
    const { value: item, isNil } = indirect_indirect(given);
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
    if (!(item instanceof GoSlice))
        throw new func/* GoError */.nY(`can't slice item of type ${staticType(item).name}`);
    const capacity = item.items.length + item.spare.length;
    const { from, to, max } = bounds(indexes, item.items.length, capacity);
    budget.items(capacity);
    const backing = [...item.items, ...item.spare];
    return new GoSlice(item.type, backing.slice(from, to), { spare: backing.slice(to, max), isNil: item.isNil });
}
function bounds(indexes, length, capacity) {
    const [from = 0, to = length, max = capacity] = indexes.map((at) => indexArg(at, capacity));
    if (from > to)
        throw new func/* GoError */.nY(`invalid slice index: ${from} > ${to}`);
    if (to > max)
        throw new func/* GoError */.nY(`invalid slice index: ${to} > ${max}`);
    return { from, to, max };
}
/** Go's `len`: bytes of a string, items of a list, entries of a map. */
function funcs_length(given) {
    const { value, isNil } = indirect_indirect(given);
    if (isNil)
        throw new func/* GoError */.nY("len of nil pointer");
    if (value === undefined)
        throw new func/* GoError */.nY(TYPE_OF_NOTHING);
    if (typeof value === "string")
        return BigInt((0,utf8/* byteLength */.dp)(value));
    if (value instanceof GoSlice)
        return BigInt(value.items.length);
    if (value instanceof GoMap)
        return BigInt(value.entries.size);
    throw new func/* GoError */.nY(`len of type ${staticType(value).name}`);
}
/** Go's `call`: calls a function value. `name` is its name in the template. */
function call(name) {
    return (0,func/* variadic */.Oe)([REFLECT_VALUE], REFLECT_VALUE, ([given, ...args], budget) => {
        const callee = indirectInterface(given);
        if (callee === undefined)
            throw new func/* GoError */.nY("call of nil");
        if (!(callee instanceof GoFunc))
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
/** `fmt.Sprint` of the arguments. Pointers are followed as in a printed value. */
function funcs_textOf(args, budget) {
    const [first] = args;
    if (args.length === 1 && typeof first === "string")
        return first;
    const printables = args.map((arg) => printableValue(arg === null ? undefined : arg));
    return sprint(printables.map((printable, place) => (printable === undefined ? args[place] : printable)), budget);
}
/** An escaping function. It turns one character into at most `growth`. */
function escaper(escapeText, growth) {
    return (0,func/* variadic */.Oe)([], ANY, (args, budget) => {
        const text = funcs_textOf(args, budget);
        budget.string(text.length * growth);
        return escapeText(text);
    });
}
/** The signature of `and` and `or`. The evaluator calls them itself, see `shortCircuit` in eval.ts. */
const shortCircuit = (0,func/* variadic */.Oe)([REFLECT_VALUE], REFLECT_VALUE, ([first]) => first);
function funcs_comparison(compare) {
    return (0,func/* func */.Pc)([REFLECT_VALUE, REFLECT_VALUE], ([left, right], budget) => compare(left, right, budget));
}
function isLessOrEqual(left, right, budget) {
    return isLess(left, right) || equalsAny(left, [right], budget);
}
/** The functions that Go predefines for every template. */
const BUILTINS = new Map([
    ["and", shortCircuit],
    ["call", call("")],
    ["html", escaper(escapeHtml, 6)],
    ["index", (0,func/* variadic */.Oe)([REFLECT_VALUE], REFLECT_VALUE, ([item, ...indexes]) => index(item, indexes))],
    ["slice", (0,func/* variadic */.Oe)([REFLECT_VALUE], REFLECT_VALUE, ([item, ...indexes], budget) => funcs_slice(item, indexes, budget))],
    ["js", escaper(escapeJs, 7)],
    ["len", (0,func/* func */.Pc)([REFLECT_VALUE], ([item]) => funcs_length(item))],
    ["not", (0,func/* func */.Pc)([REFLECT_VALUE], ([value]) => !isTrue(value))],
    ["or", shortCircuit],
    ["print", (0,func/* variadic */.Oe)([], ANY, (args, budget) => sprint(args, budget))],
    ["printf", (0,func/* variadic */.Oe)([STRING], ANY, ([format, ...args], budget) => sprintf(format, args, budget))],
    ["println", (0,func/* variadic */.Oe)([], ANY, (args, budget) => sprintln(args, budget))],
    ["urlquery", escaper(escapeQuery, 9)],
    ["eq", (0,func/* variadic */.Oe)([REFLECT_VALUE], REFLECT_VALUE, ([first, ...others], budget) => equalsAny(first, others, budget))],
    ["ge", funcs_comparison((left, right) => !isLess(left, right))],
    ["gt", funcs_comparison((left, right, budget) => !isLessOrEqual(left, right, budget))],
    ["le", funcs_comparison(isLessOrEqual)],
    ["lt", funcs_comparison(isLess)],
    ["ne", funcs_comparison((left, right, budget) => !equalsAny(left, [right], budget))],
]);

;// CONCATENATED MODULE: ./src/go/template/variables.ts
/** The variables of a running template, as a stack: `$` at the bottom, then each declaration. */
class Variables {
    stack;
    constructor(dot) {
        this.stack = [{ name: "$", value: dot }];
    }
    declare(name, value) {
        this.stack.push({ name, value });
    }
    /** Returns the latest variable of this name. */
    find(name) {
        return this.stack.findLast((variable) => variable.name === name);
    }
    /** Overwrites the variable that is the nth from the top. */
    setTop(nth, value) {
        this.stack.at(-nth).value = value;
    }
    mark() {
        return this.stack.length;
    }
    /** Forgets what was declared after the mark. */
    pop(mark) {
        if (this.stack.length > mark)
            this.stack.length = mark;
    }
}

;// CONCATENATED MODULE: ./src/go/template/eval.ts










/** Stands for the piped value of a command that has none. */
const MISSING = Symbol("missing");
/** Evaluates the pipelines of one template. This is Go's `state` without its `walk` methods. */
class Evaluator {
    environment;
    templateName;
    depth;
    /** The current node, for errors. */
    node;
    variables;
    constructor(environment, templateName, dot, depth) {
        this.environment = environment;
        this.templateName = templateName;
        this.depth = depth;
        this.variables = new Variables(dot);
    }
    /** The position of the current node. */
    get offset() {
        return this.node?.offset ?? 0;
    }
    get nestingDepth() {
        return this.depth;
    }
    at(node) {
        this.node = node;
        this.environment.budget.steps(1);
    }
    fail = (text, cause) => {
        const { source, sourceName } = this.environment;
        const { offset } = this;
        const { line, column } = positionAt(source, offset);
        const context = this.node ? describeNode(this.node) : "";
        throw new TemplateError(`template: ${sourceName}:${line}:${column}: executing ${(0,strconv/* quote */.hD)(this.templateName)} at <${context}>: ${text}`, { stage: "exec", line, column, offset }, { cause });
    };
    /** Calls `run` one level deeper. */
    nested(run) {
        const { maxDepth } = this.environment;
        if (this.depth >= maxDepth)
            throw new func/* LimitError */.oC(`nested deeper than ${maxDepth}`);
        this.depth++;
        const result = run();
        this.depth--;
        return result;
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
            if (value instanceof GoInterface)
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
        return value;
    }
    /** Evaluates `.X.Y.Z`, and calls the last of them with the arguments. */
    fieldChain(dot, start, node, path, args, final) {
        let receiver = start;
        const last = path.length - 1;
        for (let index = 0; index < last; index++) {
            receiver = this.field(dot, path[index], node, [], MISSING, receiver);
        }
        return this.field(dot, path[last], node, args, final, receiver);
    }
    field(dot, name, node, args, final, receiver) {
        const selected = selectField(receiver, name, args.length > 1 || final !== MISSING);
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
            return this.fail(`${(0,strconv/* quote */.hD)(name)} is not a defined function`);
        if (name === "and" || name === "or")
            return this.shortCircuit(dot, builtin, name, args, final);
        if (name !== "call")
            return this.call(dot, builtin, command, name, args, final);
        const callee = args.length > 1 ? describeNode(args[1]) : calleeName(final);
        return this.call(dot, call(callee), command, name, args, final);
    }
    /** Evaluates `and` and `or`, which stop at the first argument that decides and return it. */
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
    /** Calls a function or method with its evaluated arguments. `args[0]` is its own name. */
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
        try {
            const result = callee.call(values, this.environment.budget);
            return result === null ? new GoInterface(null) : result;
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
/** The name of a piped function in errors. It has none, so this is Go's `reflect.Value.String`. */
function calleeName(value) {
    if (typeof value === "string")
        return value;
    return value === undefined ? "<invalid Value>" : `<${staticType(value).name} Value>`;
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
};
/** The number of steps between two readings of the clock. */
const STEPS_PER_LOOK = 1_000;
/** Counts the resources that one execution uses. */
class Meter {
    limits;
    now;
    stepsUsed = 0;
    nextLook = STEPS_PER_LOOK;
    stringsUsed = 0;
    deadline;
    constructor(limits, now) {
        this.limits = limits;
        this.now = now;
        this.deadline = now() + limits.durationMs;
    }
    steps(count) {
        this.stepsUsed += count;
        if (this.stepsUsed < this.nextLook)
            return;
        if (this.stepsUsed > this.limits.steps)
            throw new func/* LimitError */.oC(`more than ${this.limits.steps} steps`);
        if (this.now() > this.deadline)
            throw new func/* LimitError */.oC(`longer than ${this.limits.durationMs} ms`);
        this.nextLook = this.stepsUsed + STEPS_PER_LOOK;
    }
    string(length, added = length) {
        if (length > this.limits.string)
            throw new func/* LimitError */.oC(`a string longer than ${this.limits.string}`);
        this.stringsUsed += added;
        if (this.stringsUsed > this.limits.strings) {
            throw new func/* LimitError */.oC(`strings of more than ${this.limits.strings} in all`);
        }
    }
    items(count) {
        if (count > this.limits.items)
            throw new func/* LimitError */.oC(`a list of more than ${this.limits.items} items`);
        this.steps(count);
    }
    depth(depth) {
        if (depth > this.limits.valueDepth)
            throw new func/* LimitError */.oC(`a value nested deeper than ${this.limits.valueDepth}`);
    }
}
/** Returns the exceeded limit if the thrown value is one. The limits of JavaScript's stack and memory are included. */
function limitOf(thrown) {
    if (thrown instanceof func/* LimitError */.oC)
        return thrown;
    if (!(thrown instanceof RangeError))
        return undefined;
    return new func/* LimitError */.oC(/call stack/i.test(thrown.message) ? "the stack" : "memory");
}

;// CONCATENATED MODULE: ./src/go/template/output.ts


/** Collects the output of a template. */
class Output {
    limit;
    texts = [];
    pieces = [];
    length = 0;
    constructor(limit) {
        this.limit = limit;
    }
    write(kind, text, sourceStart) {
        if (text === "")
            return;
        const outputStart = this.length;
        this.length += text.length;
        if (this.length > this.limit)
            throw new func/* LimitError */.oC(`output longer than ${this.limit}`);
        this.texts.push(text);
        this.pieces.push({ outputStart, sourceStart, kind });
    }
    /** Returns the printed bytes. */
    bytes() {
        return (0,utf8/* encodeUtf8 */.Af)(this.texts.join(""));
    }
    /** Returns the output as a string, with U+FFFD for invalid bytes. */
    rendered() {
        const { pieces } = this;
        const text = this.texts.join("");
        if (text.isWellFormed())
            return { text, pieces };
        const joined = (0,utf8/* decodeUtf8 */._6)((0,utf8/* encodeUtf8 */.Af)(text));
        return { text: joined.toWellFormed(), pieces: moveTo(joined, text, pieces) };
    }
}
/** Moves each piece to the position of its first byte. Bytes that were printed one by one may make up a character. */
function moveTo(joined, text, pieces) {
    let bytes = 0;
    let joinedAt = 0;
    let joinedBytes = 0;
    return pieces.map((piece, index) => {
        while (joinedBytes < bytes) {
            const character = String.fromCodePoint(joined.codePointAt(joinedAt));
            joinedAt += character.length;
            joinedBytes += (0,utf8/* byteLength */.dp)(character);
        }
        bytes += (0,utf8/* byteLength */.dp)(text.slice(piece.outputStart, pieces[index + 1]?.outputStart));
        return { ...piece, outputStart: joinedAt };
    });
}

;// CONCATENATED MODULE: ./src/go/template/exec.ts











/**
 * Executes the template that has the name of the source.
 *
 * @throws TemplateError
 */
function exec(data, options) {
    const { source, limits, functions, trees } = options;
    const environment = {
        source,
        sourceName: options.name,
        functions,
        budget: new Meter(limits, options.now),
        maxDepth: limits.depth,
    };
    const output = new Output(limits.output);
    const main = new State({ environment, trees, output, limits }, options.name, data, { templates: 0, nesting: 0 });
    main.run(trees.get(options.name).root);
    return output;
}
/** Walks the nodes of one template and prints: Go's `state`. */
class State {
    execution;
    dot;
    depth;
    evaluator;
    constructor(execution, templateName, dot, depth) {
        this.execution = execution;
        this.dot = dot;
        this.depth = depth;
        this.evaluator = new Evaluator(execution.environment, templateName, dot, depth.nesting);
    }
    run(root) {
        try {
            this.walkList(this.dot, root);
        }
        catch (thrown) {
            throw this.withPlace(thrown);
        }
    }
    /** Adds the position to an exceeded limit. Running out of stack is such a limit. */
    withPlace(thrown) {
        const limit = limitOf(thrown);
        if (!limit)
            return thrown;
        const { offset } = this.evaluator;
        const place = positionAt(this.execution.environment.source, offset);
        return new TemplateError(limit.message, { stage: "limit", ...place, offset }, { cause: limit });
    }
    walkList(dot, list) {
        for (const node of list.nodes) {
            const jump = this.walk(dot, node);
            if (jump)
                return jump;
        }
        return undefined;
    }
    walk(dot, node) {
        this.evaluator.at(node);
        switch (node.kind) {
            case "action":
                this.printAction(dot, node);
                return undefined;
            case "text":
                this.execution.output.write("text", node.text, node.offset);
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
    /** Prints the value of an action, unless it declares or assigns variables. */
    printAction(dot, node) {
        const value = this.evaluator.pipeline(dot, node.pipe);
        if (node.pipe.declarations.length > 0)
            return;
        this.evaluator.at(node);
        this.execution.output.write("action", this.print(node, value), node.delimOffset);
    }
    print(node, value) {
        if (typeof value === "string")
            return value;
        const printable = printableValue(value);
        if (printable === undefined) {
            return this.evaluator.fail(`can't print ${describeNode(node)} of type ${typeOf(value)?.name}`);
        }
        return sprint([printable], this.execution.environment.budget);
    }
    walkIfOrWith(dot, node) {
        const mark = this.evaluator.variables.mark();
        const value = this.evaluator.pipeline(dot, node.pipe);
        let jump;
        if (isTrue(value))
            jump = this.walkList(node.kind === "with" ? value : dot, node.list);
        else if (node.elseList)
            jump = this.walkList(dot, node.elseList);
        this.evaluator.variables.pop(mark);
        return jump;
    }
    walkRange(dot, node) {
        const mark = this.evaluator.variables.mark();
        const { value } = indirect_indirect(this.evaluator.pipeline(dot, node.pipe));
        const bodyMark = this.evaluator.variables.mark();
        let turns = 0;
        let jump;
        for (const [index, elem] of this.turns(value, node)) {
            turns++;
            this.execution.environment.budget.steps(1);
            this.setRangeVariables(node, index, elem);
            jump = this.walkList(elem, node.list);
            this.evaluator.variables.pop(bodyMark);
            if (jump === "break")
                break;
            jump = undefined;
        }
        if (turns === 0 && node.elseList)
            jump = this.walkList(dot, node.elseList);
        this.evaluator.variables.pop(mark);
        // As in Go, a break in the `else` of a range ends this range only.
        return jump === "break" ? undefined : jump;
    }
    /** Sets the variables of a range: with two, index and element; with one, the element. */
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
    *turns(value, node) {
        if (value === undefined)
            return;
        if (value instanceof GoSlice)
            return yield* sliceTurns(value);
        if (value instanceof GoMap)
            return yield* this.mapTurns(value);
        const type = typeof value === "bigint" ? INT : value instanceof GoNumber ? value.type : undefined;
        if (!type || !(isSigned(type.kind) || isUnsigned(type.kind))) {
            return this.evaluator.fail(`range can't iterate over ${this.show(value)}`);
        }
        if (node.pipe.declarations.length > 1) {
            this.evaluator.fail(`can't use ${this.show(value)} to iterate over more than one variable`);
        }
        yield* integerTurns(type, value instanceof GoNumber ? value.value : value);
    }
    *mapTurns(map) {
        const { key, elem } = map.type;
        this.execution.environment.budget.steps(map.entries.size);
        for (const [name, value] of sortedEntries(map)) {
            yield [fromPlace(key, name), fromPlace(elem, value)];
        }
    }
    show(value) {
        return show(value, this.execution.environment.budget);
    }
    walkTemplate(dot, node) {
        const { trees, limits } = this.execution;
        const tree = trees.get(node.name) ?? this.evaluator.fail(`template ${(0,strconv/* quote */.hD)(node.name)} not defined`);
        const templates = this.depth.templates + 1;
        if (templates > limits.templateDepth) {
            throw new func/* LimitError */.oC(`templates that call each other deeper than ${limits.templateDepth}`);
        }
        const inner = node.pipe ? this.evaluator.pipeline(dot, node.pipe) : undefined;
        const nesting = this.evaluator.nestingDepth + 1;
        this.evaluator.nested(() => new State(this.execution, node.name, inner, { templates, nesting }).run(tree.root));
    }
}
function* sliceTurns(slice) {
    const elem = slice.type.elem;
    for (const [index, item] of slice.items.entries())
        yield [BigInt(index), fromPlace(elem, item, true)];
}
function* integerTurns(type, count) {
    for (let turn = 0n; turn < count; turn++)
        yield [undefined, integer(type, turn)];
}

;// CONCATENATED MODULE: ./src/go/template/item.ts


/** The words with a meaning of their own inside an action. */
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
/** Returns an item as the message "unexpected ..." shows it. */
function describeItem(item) {
    if (KEYWORDS.get(item.value) === item.type)
        return `<${item.value}>`;
    if ((0,utf8/* byteLength */.dp)(item.value) > 10)
        return `${(0,strconv/* quote */.hD)([...item.value].slice(0, 10).join(""))}...`;
    return (0,strconv/* quote */.hD)(item.value);
}

;// CONCATENATED MODULE: ./src/go/template/rune.ts


/** Stands for the end of the source in place of a character. */
const EOF = -1;
/** Whether a character is space in Go templates: blank, tab, CR or LF, nothing else. */
function rune_isSpace(rune) {
    return rune === 0x20 || rune === 0x09 || rune === 0x0d || rune === 0x0a;
}
/** Whether a character is an ASCII digit. */
function isDigit(character) {
    return character >= "0" && character <= "9";
}
/** Whether a character may be in a name: a letter, a digit or an underscore. */
function isAlphaNumeric(rune) {
    if (rune === EOF)
        return false;
    if (rune >= 0x80)
        return /^[\p{L}\p{Nd}]$/u.test(String.fromCodePoint(rune));
    const letter = rune | 0x20;
    return (letter >= 0x61 && letter <= 0x7a) || (rune >= 0x30 && rune <= 0x39) || rune === 0x5f;
}
/** Returns where the space at the end of `text.slice(from, to)` begins. */
function trimEnd(text, from, to) {
    let end = to;
    while (end > from && rune_isSpace(text.charCodeAt(end - 1)))
        end--;
    return end;
}
/** Returns where the space that begins at `from` ends. */
function trimStart(text, from) {
    let start = from;
    while (rune_isSpace(text.charCodeAt(start)))
        start++;
    return start;
}
/** Returns a character as Go's `%#U` prints it: `U+0041 'A'`. */
function describeRune(rune) {
    const code = `U+${rune.toString(16).toUpperCase().padStart(4, "0")}`;
    return (0,strconv/* isPrint */.Oi)(rune) ? `${code} '${(0,utf8/* runeToString */.Bc)(rune)}'` : code;
}

;// CONCATENATED MODULE: ./src/go/template/lex.ts






const LEFT_COMMENT = "/*";
const RIGHT_COMMENT = "*/";
/** The trim marker `-` and the space that belongs to it. */
const MARKER_LENGTH = 2;
/** Anything that looks like a number. The parser rejects matches that are not one (`0x0.2`, `089`). */
const lex_NUMBER = /[-+]?(?:0[xX][0-9a-fA-F_]*(?:\.[0-9a-fA-F_]*)?(?:[pP][-+]?[0-9_]*)?|0[oO][0-7_]*(?:\.[0-7_]*)?|0[bB][01_]*(?:\.[01_]*)?|[0-9_]*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9_]*)?)i?/y;
/** Splits the source of a template into items. */
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
    /** Returns the item between the end of the last one and the current position. */
    item(type) {
        const item = { type, offset: this.start, value: this.input.slice(this.start, this.position), line: this.startLine };
        this.ignore();
        return item;
    }
    ignore() {
        this.startLine += countNewlines(this.input, this.start, this.position);
        this.start = this.position;
    }
    /** Returns an error as the last item. */
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
    /** Returns `undefined` after a comment, which is not an item. */
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
    /** The right delimiter at `at`, with or without a trim marker. `end` is the position after the trimmed space. */
    rightDelimAt(at) {
        const { rightDelim } = this.options;
        const isTrimmed = rune_isSpace(this.input.charCodeAt(at)) && this.input[at + 1] === "-";
        if (isTrimmed && this.input.startsWith(rightDelim, at + MARKER_LENGTH)) {
            const from = at + MARKER_LENGTH;
            const to = from + rightDelim.length;
            return { from, to, end: trimStart(this.input, to) };
        }
        const to = at + rightDelim.length;
        return this.input.startsWith(rightDelim, at) ? { from: at, to, end: to } : undefined;
    }
    hasLeftTrimMarker(at) {
        return this.input[at] === "-" && rune_isSpace(this.input.charCodeAt(at + 1));
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
        if (rune_isSpace(rune))
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
        while (rune_isSpace(this.peek()))
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
    /** Reads a name after the `.` or `$`. */
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
    /** Whether a name may end at the current position. */
    isAtTerminator() {
        const rune = this.peek();
        if (rune === EOF || rune_isSpace(rune) || ".,|:)(".includes(String.fromCodePoint(rune)))
            return true;
        return this.input.startsWith(this.options.rightDelim, this.position);
    }
    /** Finds the end of a quoted string. The parser checks its escapes. */
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
        const badNumber = () => this.error(`bad number syntax: ${(0,strconv/* quote */.hD)(this.input.slice(this.start, this.position))}`);
        if (!this.scanNumber())
            return badNumber();
        const sign = this.peek();
        if (sign !== 0x2b && sign !== 0x2d)
            return this.item("number");
        const isComplex = this.scanNumber() && this.input[this.position - 1] === "i";
        return isComplex ? this.item("complex") : badNumber();
    }
    /** Skips a number. Returns false, with one more character read, if a letter or digit follows. */
    scanNumber() {
        lex_NUMBER.lastIndex = this.position;
        lex_NUMBER.test(this.input);
        this.position = lex_NUMBER.lastIndex;
        if (!isAlphaNumeric(this.peek()))
            return true;
        this.next();
        return false;
    }
}

;// CONCATENATED MODULE: ./src/go/template/number.ts


/**
 * Parses a number or a character constant.
 *
 * @throws GoError for an invalid one
 */
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
        throw new func/* GoError */.nY(`illegal number syntax: ${(0,strconv/* quote */.hD)(text)}`);
    if (!/[.eEpP]/.test(text))
        throw new func/* GoError */.nY(`integer overflow: ${(0,strconv/* quote */.hD)(text)}`);
    return fromFloat(value);
}
/** Parses `1+2i` as Go's `fmt.Sscan` does. */
function number_complexConstant(text) {
    const real = floatToken(text);
    const sign = text.charAt(real.length);
    const imaginary = floatToken(text.slice(real.length + 1));
    const isComplex = (sign === "+" || sign === "-") && text[real.length + 1 + imaginary.length] === "i";
    if (!isComplex)
        throw new func/* GoError */.nY("syntax error scanning complex number");
    return simplifyComplex(scanFloat(real), scanFloat(sign + imaginary));
}
/** An `i` at the start could begin `inf`. */
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
const number_MIN_INT64 = -(2 ** 63);
function fromFloat(float) {
    const isInteger = Number.isInteger(float);
    const int = isInteger && float >= number_MIN_INT64 && float < -number_MIN_INT64 ? BigInt(float) : undefined;
    const uint = isInteger && float >= 0 && float < 2 ** 64 ? BigInt(float) : undefined;
    return { int, uint, float, complex: undefined };
}

;// CONCATENATED MODULE: ./src/go/template/pipeline.ts




/** Counts the levels of parentheses and blocks, over all trees of a source. */
class Nesting {
    limit;
    depth = 0;
    constructor(limit) {
        this.limit = limit;
    }
    /** Calls `read` one level deeper. @throws LimitError */
    within(read) {
        if (this.depth >= this.limit)
            throw new func/* LimitError */.oC(`parentheses and blocks nested deeper than ${this.limit}`);
        this.depth++;
        const result = read();
        this.depth--;
        return result;
    }
}
/** The variables that are declared at the current position. */
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
    /** Forgets what was declared after the mark. */
    pop(mark) {
        for (const name of this.names.splice(mark))
            this.counts.set(name, this.counts.get(name) - 1);
    }
}
/** Parses the inside of an action: pipelines, their commands and operands. */
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
    /** Parses a pipeline up to and including `end`. `context` is its name in errors. */
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
    /** Parses `$x :=`, `$x =` or `$x,`. Returns whether another variable may follow. */
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
    /** Parses operands with space between them, up to and including a pipe, or up to the end. */
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
    /** Parses a term and the fields after it. `undefined` if no operand begins here. */
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
                return this.items.fail(`unexpected . after term ${(0,strconv/* quote */.hD)(describeNode(term))}`);
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
                    this.items.fail(`function ${(0,strconv/* quote */.hD)(value)} not defined`);
                return { kind: "identifier", offset, name: value };
            case "dot":
            case "nil":
                return { kind: item.type, offset };
            case "variable":
                if (!this.scope.has(value))
                    this.items.fail(`undefined variable ${(0,strconv/* quote */.hD)(value)}`);
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
/** The items that a command can begin with. */
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
/** The operands that cannot take a piped value. */
const CONSTANTS = new Set(["bool", "dot", "nil", "number", "string"]);

;// CONCATENATED MODULE: ./src/go/template/reader.ts



/** Reads the items of a source with look-ahead, for one tree. */
class ItemReader {
    lexer;
    sourceName;
    /** The line of the current action, 0 outside of actions. */
    actionLine = 0;
    /** The latest first. */
    items = [];
    peekCount = 0;
    constructor(lexer, 
    /** The name of the source in errors. */
    sourceName) {
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
    /** Puts back the last item and, the latest first, the items that were read before it. */
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





/**
 * Parses a source. Returns its templates by name: itself and every template that it defines.
 *
 * @throws TemplateError
 */
function parse(source, options) {
    const trees = new Map();
    const shared = { options, trees, lexer: new Lexer(source, options), nesting: new Nesting(options.limits.nesting) };
    new Parser(shared, options.name).parse();
    return trees;
}
/** Parses one tree, with its own variables and its own look-ahead. */
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
        const { trees } = this.shared;
        const known = trees.get(this.name);
        if (!known || isEmptyList(known.root))
            trees.set(this.name, { name: this.name, root });
        else if (!isEmptyList(root))
            this.items.fail(`template: multiple definition of template ${(0,strconv/* quote */.hD)(this.name)}`);
    }
    /** Parses the whole source. */
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
    /** Parses a definition after the word `define`. */
    parseDefinition() {
        const context = "define clause";
        this.name = this.items.unquoted(this.items.expect(context, "string", "rawString"));
        this.items.expect(context, "rightDelim");
        this.parseBody(context, this);
    }
    /** Parses the list of a definition, up to its `end`. `outer` reports errors after that. */
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
    /** Parses an action after its left delimiter. */
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
    /** Parses an `else`. The second word of `else if` and `else with` is not consumed: it begins the branch. */
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

;// CONCATENATED MODULE: ./src/go/template/template.ts
/** Go's package text/template. */









/**
 * Parses a template.
 *
 * @throws TemplateError of stage "parse" or "limit"
 */
function parseTemplate(source, options = {}) {
    const name = options.name ?? "t";
    const functions = options.functions ?? new Map();
    const limits = { ...DEFAULT_LIMITS, ...options.limits };
    const hasFunction = (word) => functions.has(word) || BUILTINS.has(word);
    return atStart(() => {
        if (source.length > limits.source)
            throw new func/* LimitError */.oC(`a template longer than ${limits.source}`);
        const trees = parse(source, {
            name,
            leftDelim: options.leftDelim || "{{",
            rightDelim: options.rightDelim || "}}",
            hasFunction,
            limits,
        });
        return { name, source, trees, functions, limits };
    });
}
/**
 * Renders a template. Returns the output and the origin of each piece of it.
 *
 * @param data the dot: plain values, or Go values (which functions such as sprig's `set` may change)
 * @throws TemplateError; the output up to the error is lost
 */
function renderTemplate(source, data, options = {}) {
    return run(source, data, options).rendered();
}
/** Renders a template. Returns the output only. */
function executeTemplate(source, data, options = {}) {
    return renderTemplate(source, data, options).text;
}
/** Renders a template. Returns the bytes that Go would write. */
function executeToBytes(source, data, options = {}) {
    return run(source, data, options).bytes();
}
function run(source, data, options) {
    const template = parseTemplate(source, options);
    const dot = atStart(() => fromPlain(data)) ?? undefined;
    return exec(dot, { ...template, now: options.now ?? (() => performance.now()) });
}
/** Reports a limit that is exceeded before the execution at the first line. */
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

;// CONCATENATED MODULE: ./src/render/breakout.ts

/**
 * Returns an error for a value that changed the structure of the document into which it was pasted: a quote that ends a
 * string, a line break that starts a key, a `#` that makes the rest of the line a comment.
 *
 * Every value that could have done so is overwritten with harmless letters, character for character, and YAML's tokens must
 * keep their positions. A template may print any structure that does not come from its data, and so may `toJson`.
 *
 * @param template the template that was rendered
 */
function breakouts(template, output, locate) {
    const suspects = suspectsOf(template, output);
    if (suspects.length === 0)
        return [];
    const harmless = tokensOf(overwritten(output.text, suspects));
    const difference = firstDifference(tokensOf(output.text), harmless);
    if (!difference)
        return [];
    const near = suspects.filter(({ start, end }) => start <= difference.end && end >= difference.start);
    const others = (suspect) => suspects.filter((each) => each !== suspect);
    const culprit = near
        .slice(0, MAX_TRIED)
        .find((suspect) => firstDifference(tokensOf(overwritten(output.text, others(suspect))), harmless)) ??
        near[0] ??
        suspects[0];
    return [
        {
            code: "value-breaks-out",
            severity: "error",
            message: `The value of ${culprit.action} breaks out of its place: ${breakout_shortened(output.text.slice(culprit.start, culprit.end))} changes the structure of the document`,
            remedy: "expected a value that stays one string; toJson without quotes around it writes any value as one",
            position: locate(culprit.sourceStart),
        },
    ];
}
/** Values that are tried one by one to find the one to name. */
const MAX_TRIED = 50;
/** Whether a value is words that begin and end with a letter or digit, with nothing between them that is YAML syntax. */
function isHarmless(value) {
    if (/^\w+(?:[.:/@+-]+\w+)*$/.test(value))
        return true;
    return /^[\p{L}\p{N}_](?:[\p{L}\p{N}_.:/@+-]*[\p{L}\p{N}_/@+])?(?: [\p{L}\p{N}_](?:[\p{L}\p{N}_.:/@+-]*[\p{L}\p{N}_/@+])?)*$/u.test(value);
}
function suspectsOf(template, { text, pieces }) {
    return pieces.flatMap(({ kind, outputStart: start, sourceStart }, index) => {
        if (kind === "text")
            return [];
        const end = pieces[index + 1]?.outputStart ?? text.length;
        if (isHarmless(text.slice(start, end)))
            return [];
        const action = actionAt(template, sourceStart);
        const code = action.replace(STRINGS, "");
        return readsData(code) ? [{ start, end, sourceStart, action, isJson: endsInJson(code) }] : [];
    });
}
const STRINGS = /"(?:\\.|[^"\\])*"|`[^`]*`|'(?:\\.|[^'\\])*'/gs;
const ACTION = /\{\{kurl(?:"(?:\\.|[^"\\])*"|`[^`]*`|'(?:\\.|[^'\\])*'|[^"`'])*?\}\}/sy;
function actionAt(template, start) {
    ACTION.lastIndex = start;
    return ACTION.exec(template)?.[0] ?? "";
}
/** Whether an action reads data: a field, a variable or the dot. The point of a number is not one. */
function readsData(code) {
    return /[$.]/.test(code.replace(/\d\.\d/g, ""));
}
function endsInJson(code) {
    return /(?:\{\{kurl-?|\|)\s*to(?:Pretty)?Json\b[^|]*$/.test(code);
}
/** Returns the text with harmless values. White space stays, since it may be the template's own (`indent`). */
function overwritten(text, suspects) {
    let result = "";
    let from = 0;
    for (const { start, end, isJson } of suspects) {
        const value = text.slice(start, end);
        const harmless = isJson ? value.replace(JSON_STRING, (_, inner) => `"${letters(inner)}"`) : letters(value);
        result += text.slice(from, start) + harmless;
        from = end;
    }
    return result + text.slice(from);
}
const JSON_STRING = /"((?:\\.|[^"\\])*)"/g;
function letters(value) {
    return value.replace(/\S/g, "x");
}
/** The tokens of a text up to its end or its first fault, which is the last of them. */
function tokensOf(text) {
    const tokens = [];
    const scanner = new yaml_yaml/* Scanner */.Lp(text);
    try {
        for (let token = scanner.take(); token.kind !== "stream-end"; token = scanner.take())
            tokens.push(token);
    }
    catch (error) {
        if (!(error instanceof yaml_yaml/* YamlFault */.Io))
            throw error;
        tokens.push({ kind: "fault", start: error.offset, end: error.offset });
    }
    return tokens;
}
function firstDifference(left, right) {
    for (let index = 0; index < Math.max(left.length, right.length); index++) {
        const one = left[index];
        const other = right[index];
        if (one && other && one.kind === other.kind && one.start === other.start && one.end === other.end)
            continue;
        return { start: (one ?? other)?.start ?? 0, end: Math.max(one?.end ?? 0, other?.end ?? 0) };
    }
    return undefined;
}
const MAX_SHOWN = 80;
function breakout_shortened(value) {
    return JSON.stringify(value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN)}...` : value);
}

;// CONCATENATED MODULE: ./src/render/remedy.ts


/** Returns what the author of a template can do about an error of it. */
function remedyFor({ message, stage }, functions) {
    const unknownFunction = /function "([^"]*)" not defined/.exec(message)?.[1];
    if (unknownFunction !== undefined) {
        const near = (0,nearest/* nearest */.p)(unknownFunction, functions);
        const known = "kURL knows the functions of Go's text/template and of sprig 2.22.0";
        return near ? `did you mean ${near}? ${known}` : known;
    }
    const [, field, type] = /can't evaluate field (\S+) in type \*?(\S+)/.exec(message) ?? [];
    if (field !== undefined && type !== undefined)
        return remedyForField(field, type);
    if (message.includes("Invalid Semantic Version"))
        return "expected a version such as 1.2.3";
    if (stage === "limit")
        return "make the template smaller: the limits are far above what kURL's own specs need";
    if (stage === "parse")
        return "kURL renders everything between {{kurl and }} as a Go template";
    return "kURL stops here too: it refuses a spec whose template fails";
}
function remedyForField(field, type) {
    const known = [...fieldNames(type)];
    const near = (0,nearest/* nearest */.p)(field, known);
    if (near)
        return `did you mean ${near}?`;
    if (type === "installer.TemplateData")
        return `give ${field} in the context; kURL itself gives ${known.join(", ")}`;
    return known.length > 0 ? `its fields are ${known.join(", ")}` : "the value has no fields";
}
function fieldNames(type) {
    const { kind } = installerType(type);
    if (kind !== "struct")
        return [];
    return [...jsonFields(installerType(type)).values()].map(({ field }) => field.name);
}

;// CONCATENATED MODULE: ./src/render/rendered.ts

/**
 * Returns a function from an offset of the output to its position: text is in the template character for character, and the
 * characters that an action printed have the position of the action.
 */
function positionsThrough(pieces, locate) {
    return (offset) => {
        const piece = pieces[(0,positions/* indexAt */.G)(pieces, offset, ({ outputStart }) => outputStart)];
        if (!piece)
            return locate(0);
        return locate(piece.sourceStart + (piece.kind === "text" ? offset - piece.outputStart : 0));
    };
}

;// CONCATENATED MODULE: ./src/render/render.ts













const TEMPLATE_OPTIONS = {
    /** kURL's name for every spec, part of Go's error messages. */
    name: "installerSpec",
    leftDelim: "{{kurl",
    rightDelim: "}}",
    functions: sprig,
};
/**
 * Renders a spec file as kURL does, into parts in the order of the file. An Installer among its documents is not a template:
 * its `spec.kurl.hostPreflights` is a part of its own, rendered with that Installer where no other was given. All other
 * documents are one template and one part.
 *
 * An Installer or a template that is wrong is an error, and its part is missing.
 */
function renderSpecs(source, data) {
    const { installers, template, templateStart } = splitDocuments(source);
    const parts = [
        ...installers.map((document) => ({ start: document.start, part: renderEmbedded(source, document, data) })),
        ...(template ? [{ start: templateStart, part: render(template, data) }] : []),
    ].sort((left, right) => left.start - right.start);
    const { value, problems } = (0,checked/* gather */.kg)(parts.map(({ part }) => part));
    return { value: value.flatMap((rendered) => rendered ?? []), problems };
}
/** Renders a file with kURL's delimiters, functions and data. An error has Go's message, at the line of the template. */
function render(source, data) {
    return renderText(source, source.text, (0,positions/* positionsIn */.Y)(source.file, source.text), () => rootValue(data));
}
function renderEmbedded(source, { tree }, data) {
    const nothing = (problems) => ({ value: undefined, problems });
    const options = { isJson: isJsonText(source.text) };
    const kindProblems = checkKind(tree);
    if ((0,checked/* hasErrors */.Cs)(kindProblems))
        return nothing(kindProblems);
    const { value: installer, problems } = decodeInstaller(tree, options);
    if (!installer)
        return nothing(problems);
    const duplicates = (0,unknown_fields/* duplicateFields */.h7)(tree, "the Installer", FIELDS_OF_CHECKS);
    const embedded = embeddedPreflights(tree, source, options);
    const found = [...withoutRepeats(problems, embedded.problems), ...embedded.problems, ...duplicates];
    if (!embedded.value)
        return nothing((0,checked/* hasErrors */.Cs)(embedded.problems) ? found : [...found, noPreflights(tree)]);
    if ((0,checked/* hasErrors */.Cs)(found))
        return nothing(found);
    const { text, locate } = embedded.value;
    const rendered = renderText(source, text, locate, () => rootValue(data, installer));
    return { value: rendered.value, problems: [...found, ...rendered.problems] };
}
/** Keys of an Installer with checks below them: given twice, the checks of the first would be lost. */
const FIELDS_OF_CHECKS = ["spec", "kurl", "hostPreflights", "collectors", "analyzers", "tcpConnect"];
/** Checks elsewhere in an Installer are an error: their author means to run them. */
function noPreflights(tree) {
    if ((0,contains/* holdsChecks */.m)(tree)) {
        return {
            code: "installer-no-preflights",
            severity: "error",
            message: "This Installer has tcpConnect checks, but not in spec.kurl.hostPreflights, where they would be run",
            remedy: "expected a HostPreflight as spec.kurl.hostPreflights",
            position: tree.position,
        };
    }
    return {
        code: "installer-no-preflights",
        severity: "warning",
        message: "This Installer has no spec.kurl.hostPreflights, so it adds no check",
        remedy: "give it as the installer input if it is meant as the data of templates",
        position: tree.position,
    };
}
/** Returns the problems that are not also, at the same position, among the others. */
function withoutRepeats(problems, others) {
    const keyOf = ({ code, position }) => `${code} ${position?.line}:${position?.column}`;
    const known = new Set(others.map(keyOf));
    return problems.filter((problem) => !known.has(keyOf(problem)));
}
function renderText(source, text, locate, makeRoot) {
    try {
        const output = renderTemplate(text, makeRoot(), TEMPLATE_OPTIONS);
        const bytes = () => 
        // Bytes that are not UTF-8 became U+FFFD in the text; only then the template is rendered again, to bytes.
        output.text.includes("\ufffd") ? executeToBytes(text, makeRoot(), TEMPLATE_OPTIONS) : Buffer.from(output.text);
        const problems = breakouts(text, output, locate);
        const positionAt = positionsThrough(output.pieces, locate);
        return { value: { source, text: output.text, bytes, hasBreakout: problems.length > 0, positionAt }, problems };
    }
    catch (error) {
        if (!(error instanceof TemplateError))
            throw error;
        const problem = {
            code: `template-${error.stage}`,
            severity: "error",
            message: `Cannot render the template: ${error.message}`,
            remedy: remedyFor(error, sprig.keys()),
            position: locate(offsetOf(error, text)),
        };
        return { value: undefined, problems: [problem] };
    }
}
/** Returns where an error is: an error of parsing names a line alone, so it is at the first action of that line. */
function offsetOf(error, text) {
    if (error.offset !== undefined)
        return error.offset;
    let lineStart = 0;
    for (let line = 1; line < error.line; line++)
        lineStart = text.indexOf("\n", lineStart) + 1;
    const line = text.slice(lineStart).split("\n", 1)[0];
    const action = line.indexOf("{{kurl");
    return lineStart + (action < 0 ? line.search(/\S|$/) : action);
}

;// CONCATENATED MODULE: ./src/load/render-sources.ts






/** Renders every spec, and the join checks where they are asked for. Without valid template data nothing is rendered. */
function renderSources(sources, inputs) {
    const data = templateData(sources);
    if ((0,checked/* hasErrors */.Cs)(data.problems))
        return { value: [], problems: data.problems };
    const budget = renderBudget();
    const specs = (0,checked/* gather */.kg)(sources.specs.map((source) => budget.spend(source, () => renderSpecs(source, data.value))));
    const joined = inputs.joinChecks ? joinChecks(data.value) : { value: undefined, problems: [] };
    return {
        value: [...specs.value.flat(), ...(joined.value ? [(0,plain.renderPlain)(joined.value)] : [])],
        problems: [...data.problems, ...specs.problems, ...joined.problems],
    };
}


/***/ }),

};
Object.assign(exports.modules, require("./shared-files-and-render.js").modules);
