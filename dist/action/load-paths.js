"use strict";
exports.ids = [8770];
exports.modules = {

/***/ 4120:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (alternatives),
  c: () => (MAX_ALTERNATIVES)
});
const MAX_ALTERNATIVES = 1_000;
function alternatives(pattern) {
    const before = [];
    let product = literal("");
    for (const [token] of pattern.matchAll(TOKEN)) {
        if (token === "{") {
            before.push(product);
            product = literal("");
            continue;
        }
        const outer = token === "}" ? before.pop() : undefined;
        product = outer ? joined(outer, braces(product)) : joined(product, literal(token));
        if (!product)
            return undefined;
    }
    const open = (outer, inner) => joined(joined(outer, literal("{")), inner);
    const [first = product, ...inner] = [...before, product];
    const whole = inner.reduce(open, first);
    return whole && [...new Set(all(whole).map(({ text }) => text))];
}
const TOKEN = /[{}]|(?:\\.|[^{}\\])+|\\$/gs;
const EMPTY = { text: "", hasBraces: false };
function literal(text) {
    return { start: { text, hasBraces: false }, alternatives: [EMPTY], end: EMPTY };
}
function all({ start, alternatives, end }) {
    return alternatives.map((one) => concatenated(start, one, end));
}
function concatenated(...parts) {
    return { text: parts.map(({ text }) => text).join(""), hasBraces: parts.some(({ hasBraces }) => hasBraces) };
}
function joined(one, other) {
    if (!one || !other || one.alternatives.length * other.alternatives.length > MAX_ALTERNATIVES)
        return undefined;
    if (one.alternatives.length === 1)
        return { ...other, start: concatenated(...all(one), other.start) };
    if (other.alternatives.length === 1)
        return { ...one, end: concatenated(one.end, ...all(other)) };
    return {
        start: one.start,
        alternatives: one.alternatives.flatMap((first) => {
            const before = concatenated(first, one.end, other.start);
            return other.alternatives.map((second) => concatenated(before, second));
        }),
        end: other.end,
    };
}
function braces(inside) {
    const isKept = inside.start.hasBraces || inside.end.hasBraces;
    const found = isKept ? [] : all(inside).map((one) => ({ one, braces: bracesOf(one) }));
    if (found.every(({ braces }) => !braces))
        return enclosed(inside);
    if (found.reduce((sum, { braces }) => sum + (braces?.count ?? 1), 0) > MAX_ALTERNATIVES)
        return undefined;
    const alternatives = found.flatMap(({ one, braces }) => braces?.expand().map((text) => ({ text, hasBraces: false })) ?? [concatenated(OPEN, one, CLOSE)]);
    return { start: EMPTY, alternatives: withoutRepeated(alternatives), end: EMPTY };
}
const [OPEN, CLOSE] = ["{", "}"].map((text) => ({ text, hasBraces: true }));
function enclosed({ start, alternatives, end }) {
    return { start: concatenated(OPEN, start), alternatives, end: concatenated(end, CLOSE) };
}
function withoutRepeated(alternatives) {
    return [...new Map(alternatives.map((one) => [one.text, one])).values()];
}
function bracesOf({ text, hasBraces }) {
    return hasBraces ? undefined : (listOf(text) ?? rangeOf(text));
}
function listOf(inside) {
    if (!inside.includes(","))
        return undefined;
    const items = [""];
    for (const [part] of inside.matchAll(/,|(?:\\.|[^,\\])+|\\$/gs)) {
        if (part === ",")
            items.push("");
        else
            items[items.length - 1] += part;
    }
    return items.length > 1 ? { count: items.length, expand: () => items } : undefined;
}
const RANGE = /^(?:(-?\d{1,15})\.\.(-?\d{1,15})|([a-z])\.\.([a-z])|([A-Z])\.\.([A-Z]))(?:\.\.-?(\d{1,15}))?$/;
function rangeOf(inside) {
    const found = RANGE.exec(inside);
    if (!found)
        return undefined;
    const [first = "", last = ""] = found.slice(1, -1).filter((end) => end !== undefined);
    const isNumbers = found[1] !== undefined;
    const positionOf = (end) => (isNumbers ? Number(end) : end.charCodeAt(0));
    const step = Number(found.at(-1) ?? 1) || 1;
    const from = positionOf(first);
    const distance = positionOf(last) - from;
    const count = Math.floor(Math.abs(distance) / step) + 1;
    const isPadded = [first, last].some((end) => /^-?0\d/.test(end));
    const width = isPadded ? Math.max(first.length, last.length) : 0;
    const shown = (at) => (isNumbers ? padded(at, width) : String.fromCharCode(at));
    const expand = () => Array.from({ length: count }, (_, index) => shown(from + Math.sign(distance) * step * index));
    return { count, expand };
}
function padded(number, width) {
    return number < 0 ? `-${String(-number).padStart(width - 1, "0")}` : String(number).padStart(width, "0");
}


/***/ }),

/***/ 8770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gt: () => (displayPath),
  bo: () => (emptyPart),
  filesOf: () => (filesOf),
  fg: () => (isGlob),
  _m: () => (mayFindLess),
  namedBy: () => (namedBy),
  Vt: () => (realFile)
});

// UNUSED EXPORTS: MAX_FILES, MAX_PATTERN

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/files/alternatives.ts
var alternatives = __webpack_require__(4120);
// EXTERNAL MODULE: ./src/files/places.ts + 1 modules
var places = __webpack_require__(4428);
;// CONCATENATED MODULE: ./src/files/listings.ts


const MAX_REMEMBERED = 16 * 1024 * 1024;
const BYTES_OF_ENTRY = 100;
function createListings() {
    const entries = new Map();
    const targets = new Map();
    const places = new Map();
    let left = MAX_REMEMBERED;
    const remembered = async (known, { key, read, sizeOf }) => {
        const before = known.get(key);
        if (before !== undefined)
            return before;
        const value = await read();
        const size = BYTES_OF_ENTRY + key.length + sizeOf(value);
        if (size > left)
            return value;
        left -= size;
        known.set(key, value);
        return value;
    };
    return {
        entriesOf: (path, real) => remembered(entries, { key: real, read: () => readEntries(path), sizeOf: sizeOfEntries }),
        targetOf: (link) => remembered(targets, { key: link, read: () => readTarget(link), sizeOf: () => 0 }),
        placeOf: (link, options) => remembered(places, { key: link, read: () => readPlace(link, options), sizeOf: ({ real }) => real.length }),
    };
}
function sizeOfEntries(entries) {
    return entries.reduce((sum, { name }) => sum + BYTES_OF_ENTRY + name.length, 0);
}
async function readEntries(path) {
    return (await (0,promises_.readdir)(path, { withFileTypes: true })).sort((one, other) => (one.name < other.name ? 1 : -1));
}
async function readTarget(link) {
    try {
        return kindOf(await (0,promises_.stat)(link));
    }
    catch (error) {
        const { message } = error;
        if (!isMissing(error))
            return { kind: "unknown", message };
        const isThere = await (0,promises_.lstat)(link).catch(() => undefined);
        return isThere ? { kind: "nothing", message: NO_TARGET } : { kind: "unknown", message: GONE };
    }
}
async function readPlace(link, options) {
    const left = options.confined ? await (0,places/* leadsOut */.qm)(link, options).catch(unlessMissing) : undefined;
    return { left, real: await (0,promises_.realpath)(link).catch(() => link) };
}
function unlessMissing(error) {
    if (!isMissing(error))
        throw error;
}
const NO_TARGET = "it is a link whose target does not exist";
const GONE = "a part of its name is not UTF-8, or it was removed while the glob was searched";
function isMissing(error) {
    const { code } = error;
    return code === "ENOENT" || code === "ENOTDIR";
}
function kindOf(entry) {
    return entry.isDirectory() ? { kind: "folder" } : { kind: "file" };
}

// EXTERNAL MODULE: ./src/files/search-budget.ts
var search_budget = __webpack_require__(3820);
;// CONCATENATED MODULE: ./src/files/character-set.ts
function characterSet(list) {
    const bounds = boundsOf(rangesOf(list));
    const comparisons = 1 + Math.ceil(Math.log2(bounds.length + 1));
    return { has: (unit) => countUpTo(bounds, unit.charCodeAt(0)) % 2 === 1, comparisons };
}
function rangesOf(list) {
    return [...list.matchAll(/\\?(.)(?:-\\?(.))?/gsu)]
        .map(([, first = "", last = first]) => [firstUnit(first), last.charCodeAt(0) + 1])
        .filter(([from, end]) => from < end);
}
function firstUnit(character) {
    return character.charCodeAt(0) + character.length - 1;
}
function boundsOf(ranges) {
    const bounds = [];
    for (const [from, end] of [...ranges].sort(([one], [other]) => one - other)) {
        const last = bounds.at(-1);
        if (last === undefined || from > last)
            bounds.push(from, end);
        else
            bounds[bounds.length - 1] = Math.max(last, end);
    }
    return bounds;
}
function countUpTo(numbers, most) {
    let [from, end] = [0, numbers.length];
    while (from < end) {
        const middle = (from + end) >>> 1;
        if (numbers[middle] <= most)
            from = middle + 1;
        else
            end = middle;
    }
    return from;
}

;// CONCATENATED MODULE: ./src/files/wildcard.ts

const MAX_GLOB_LEVELS = 100;
const POSITIONS_OF_PART = 200;
const MAX_NUMBERS = 1_000;
function nameMatcher(pattern, spend = () => { }) {
    const parts = partsOf(pattern, { spend, level: 0 });
    return (text) => {
        const start = new Uint8Array(text.length + 1);
        start[0] = 1;
        return advance(parts, start, { text, spend })[text.length] === 1;
    };
}
function advance(parts, from, name) {
    let at = from;
    for (const part of parts) {
        if (!at.includes(1))
            return at;
        name.spend(at.length);
        at = step(part, at, name);
    }
    return at;
}
function step(part, from, name) {
    switch (part.kind) {
        case "any":
            return new Uint8Array(from.length).fill(1, from.indexOf(1));
        case "one":
            return moved(from, () => true);
        case "character":
            return moved(from, (at) => name.text[at] === part.character);
        case "set":
            name.spend(from.length * part.characters.comparisons);
            return moved(from, (at) => part.characters.has(name.text[at]) !== part.isNegated);
        case "group":
            return group(part, from, name);
    }
}
function moved(from, isMatch) {
    const to = new Uint8Array(from.length);
    for (let at = 0; at < from.length - 1; at++)
        if (from[at] && isMatch(at))
            to[at + 1] = 1;
    return to;
}
const POSITIONS_OF_GROUP = 10;
function group({ how, options }, from, name) {
    const once = (at) => {
        name.spend(POSITIONS_OF_GROUP * at.length * options.length);
        return options.map((parts) => advance(parts, at, name)).reduce(joined);
    };
    if (how === "!")
        return [...from.keys()]
            .filter((at) => from[at])
            .map((at) => others(once(only(at, from.length)), at))
            .reduce(joined);
    if (how === "@")
        return once(from);
    if (how === "?")
        return joined(from, once(from));
    let reached = how === "*" ? from : once(from);
    for (let added = how === "*" ? from : without(reached, from); added.includes(1);) {
        const next = joined(reached, once(added));
        added = without(next, reached);
        reached = next;
    }
    return reached;
}
function without(one, other) {
    return one.map((is, at) => is & ~other[at]);
}
function joined(one, other) {
    return one.map((is, at) => is | other[at]);
}
function only(at, length) {
    const positions = new Uint8Array(length);
    positions[at] = 1;
    return positions;
}
function others(reached, from) {
    return reached.map((is, at) => (at >= from && !is ? 1 : 0));
}
function partsOf(pattern, reading) {
    if (reading.level > MAX_GLOB_LEVELS)
        reading.spend(Number.POSITIVE_INFINITY);
    const parts = [];
    for (let at = 0; at < pattern.length;) {
        reading.spend(POSITIONS_OF_PART + (opens(pattern, at) ? pattern.length - at : 0));
        const read = extendedGroup(pattern, at, reading) ?? braces(pattern, at, reading) ?? set(pattern, at) ?? single(pattern, at);
        parts.push(read.part);
        at = read.end;
    }
    return parts;
}
function opens(pattern, at) {
    return "{[".includes(pattern[at]) || pattern[at + 1] === "(";
}
function single(pattern, at) {
    const character = pattern[at];
    if (character === "*")
        return { part: { kind: "any" }, end: at + 1 };
    if (character === "?")
        return { part: { kind: "one" }, end: at + 1 };
    const escaped = character === "\\" ? pattern[at + 1] : undefined;
    if (escaped !== undefined)
        return { part: { kind: "character", character: escaped }, end: at + 2 };
    return { part: { kind: "character", character }, end: at + 1 };
}
function set(pattern, at) {
    const [whole, not = "", list = ""] = /^\[([!^]?)(\]?[^\]]*)\]/.exec(pattern[at] === "[" ? pattern.slice(at) : "") ?? [];
    if (whole === undefined)
        return undefined;
    return { part: { kind: "set", isNegated: not !== "", characters: characterSet(list) }, end: at + whole.length };
}
function braces(pattern, at, reading) {
    const end = pattern[at] === "{" ? closing(pattern, at, "{}") : undefined;
    if (end === undefined)
        return undefined;
    const inside = pattern.slice(at + 1, end);
    const [, first, last] = /^(-?\d{1,9})\.\.(-?\d{1,9})$/.exec(inside) ?? [];
    const texts = first === undefined ? split(inside, ",") : numbers(Number(first), Number(last));
    return texts.length > 1 || first !== undefined ? { part: groupOf("@", texts, reading), end: end + 1 } : undefined;
}
function numbers(first, last) {
    const count = Math.min(MAX_NUMBERS, Math.abs(last - first) + 1);
    return Array.from({ length: count }, (_, index) => `${first + Math.sign(last - first) * index}`);
}
function extendedGroup(pattern, at, reading) {
    const end = /^[@?*+!]\(/.test(pattern.slice(at, at + 2)) ? closing(pattern, at + 1, "()") : undefined;
    if (end === undefined)
        return undefined;
    const texts = split(pattern.slice(at + 2, end), "|");
    return { part: groupOf(pattern[at], texts, reading), end: end + 1 };
}
function groupOf(how, texts, { spend, level }) {
    return { kind: "group", how, options: texts.map((text) => partsOf(text, { spend, level: level + 1 })) };
}
function closing(pattern, start, [open, close]) {
    for (let at = start, level = 0; at < pattern.length; at++) {
        if (pattern[at] === "\\")
            at++;
        else if (pattern[at] === open)
            level++;
        else if (pattern[at] === close && --level === 0)
            return at;
    }
    return undefined;
}
function split(text, separator) {
    const pieces = [];
    let from = 0;
    for (let at = 0, level = 0; at < text.length; at++) {
        const character = text[at];
        if (character === "\\")
            at++;
        else if ("({".includes(character))
            level++;
        else if (")}".includes(character))
            level--;
        else if (character === separator && level === 0) {
            pieces.push(text.slice(from, at));
            from = at + 1;
        }
    }
    return [...pieces, text.slice(from)];
}

;// CONCATENATED MODULE: ./src/files/glob.ts




const FOLDERS_PER_PATTERN = 4;
const ENTRIES_PER_FOLDER = 50;
const POSITIONS_PER_FOLDER = 1_000;
const USUAL_PARTS = 2;
async function matchGlob(pattern, options) {
    if (/^!(?!\()/.test(pattern))
        return { kind: "files", files: [] };
    const names = pattern
        .split("/")
        .filter((name, index) => name !== "." && (name !== "" || index === 0))
        .filter((name, index, all) => name !== "**" || all[index - 1] !== "**");
    const wild = names.findIndex((name) => /[*?[\]{}!\\]/.test(name));
    const literal = wild < 0 ? names.slice(0, -1) : names.slice(0, wild);
    if (literal.includes(".git"))
        return { kind: "files", files: [] };
    const folder = literal.join("/") || (names[0] === "" ? "/" : "");
    const start = (0,external_node_path_.normalize)(folder);
    try {
        const defaults = { budget: { folders: search_budget/* MAX_FOLDERS */.j }, listings: createListings() };
        return await new Search(names.slice(literal.length), { ...defaults, ...options }).run(start === "." ? "" : start);
    }
    catch (error) {
        if (error instanceof TooFar)
            return { kind: "too-far" };
        throw error;
    }
}
class TooFar extends Error {
    name = "TooFar";
}
function segment(name, spend) {
    return name === "**" ? "folders" : nameMatcher(name, spend);
}
class Search {
    options;
    #files = [];
    #dangling = [];
    #seen = new Set();
    #folders = [];
    #links = [];
    #root = "";
    #fault;
    segments;
    constructor(names, options) {
        this.options = options;
        const { budget } = options;
        this.segments = names.map((name) => segment(name, (positions) => {
            budget.folders -= positions / POSITIONS_PER_FOLDER;
            if (budget.folders < 0)
                throw new TooFar();
        }));
    }
    async run(path) {
        this.#spend(FOLDERS_PER_PATTERN);
        this.#root = path;
        await this.#enterLink({ path, at: this.#from([0]) });
        for (;;) {
            const visit = this.#folders.pop() ?? this.#links.pop();
            if (!visit || this.#fault)
                break;
            await this.#search(visit);
        }
        if (this.#fault)
            return this.#fault;
        const files = this.#files.sort();
        return this.#dangling.length === 0
            ? { kind: "files", files }
            : { kind: "files", files, dangling: this.#dangling.sort() };
    }
    #from(at) {
        const reached = new Set(at);
        for (const index of reached)
            if (this.segments[index] === "folders")
                reached.add(index + 1);
        return [...reached].sort((one, other) => one - other);
    }
    async #search({ path, real, at }) {
        const key = `${at.join()} ${real}`;
        if (this.#seen.has(key))
            return;
        this.#seen.add(key);
        if (this.#isTooFar())
            return;
        const entries = await this.#entriesOf(path, real);
        const times = Math.max(1, at.length / USUAL_PARTS);
        this.#spend(Math.floor(((entries.length + 1) * times) / ENTRIES_PER_FOLDER));
        for (const [index, entry] of entries.entries()) {
            if (isSkipped(entry) || this.#fault)
                continue;
            const next = at.filter((index) => isMatch(this.segments[index], entry.name));
            if (next.length === 0)
                continue;
            const below = within(path, entry.name);
            const isTwice = entry.name === entries[index - 1]?.name || entry.name === entries[index + 1]?.name;
            if (isTwice && (!entry.isFile() || this.#isLast(next)))
                this.#fail(below, SAME_NAME);
            else
                await this.#enter(entry, { path: below, real, at: next });
        }
    }
    async #entriesOf(path, real) {
        try {
            return await this.options.listings.entriesOf((0,external_node_path_.resolve)(this.options.cwd, path), real);
        }
        catch (error) {
            const { message } = error;
            if (!isMissing(error))
                this.#fail(path, message);
            else if (path !== this.#root)
                this.#fail(path, GONE);
            return [];
        }
    }
    async #enter(entry, { path, real, at }) {
        const below = this.#from(at.map((index) => (this.segments[index] === "folders" ? index : index + 1)));
        const inside = below.filter((index) => index < this.segments.length);
        const target = entry.isSymbolicLink() ? await this.#targetOf(path) : kindOf(entry);
        if (target.kind === "folder") {
            if (inside.length === 0)
                return;
            if (entry.isDirectory())
                this.#folders.push({ path, real: within(real, entry.name), at: inside });
            else
                await this.#enterLink({ path, at: inside });
        }
        else if (this.#isLast(at))
            this.#files.push(withSlashes(path));
        else if (target.kind === "nothing" && at.every((index) => this.segments[index] === "folders"))
            this.#dangling.push(withSlashes(path));
        else if (target.kind !== "file")
            this.#fail(path, target.message);
    }
    #isLast(at) {
        return at.includes(this.segments.length - 1);
    }
    async #targetOf(path) {
        if (this.#isTooFar())
            return { kind: "file" };
        return this.options.listings.targetOf((0,external_node_path_.resolve)(this.options.cwd, path));
    }
    async #enterLink({ path, at }) {
        const link = (0,external_node_path_.resolve)(this.options.cwd, path);
        try {
            const { real, left } = await this.options.listings.placeOf(link, this.options);
            if (left)
                this.#fault ??= { kind: "outside", link, message: left.message };
            else
                this.#links.push({ path, real, at });
        }
        catch (error) {
            this.#fail(path, error.message);
        }
    }
    #fail(path, message) {
        this.#fault ??= { kind: "unreadable", path: (0,external_node_path_.resolve)(this.options.cwd, path), message };
    }
    #isTooFar() {
        this.#spend(1);
        return this.#fault !== undefined;
    }
    #spend(folders) {
        this.options.budget.folders -= folders;
        if (this.options.budget.folders < 0)
            this.#fault ??= { kind: "too-far" };
    }
}
const SAME_NAME = "two entries of its folder have this name, because one has bytes that are not UTF-8";
function within(folder, name) {
    return folder === "" || folder.endsWith("/") || folder.endsWith(external_node_path_.sep) ? `${folder}${name}` : `${folder}${external_node_path_.sep}${name}`;
}
function withSlashes(path) {
    return path.split(external_node_path_.sep).join("/");
}
function isSkipped({ name }) {
    return name === ".git" || name.startsWith(".#");
}
function isMatch(segment, name) {
    return segment === "folders" || segment?.(name) === true;
}

// EXTERNAL MODULE: ./src/inputs/values.ts
var values = __webpack_require__(9290);
// EXTERNAL MODULE: ./src/problem/checked.ts
var checked = __webpack_require__(3275);
// EXTERNAL MODULE: ./src/load/searches.ts
var load_searches = __webpack_require__(5931);
;// CONCATENATED MODULE: ./src/load/paths.ts









const MAX_FILES = 1_000;
const MAX_PATTERN = 4_096;
const LETTERS_PER_FOLDER = 256;
const LAST_WINS = ["values", "context-file"];
async function filesOf(given, { searches = (0,load_searches/* beginSearches */.w)(), ...place }) {
    const key = JSON.stringify([given.input, given.patterns]);
    const before = searches.found.get(key);
    if (before)
        return before;
    searches.listings ??= createListings();
    const { budget, listings } = searches;
    const found = await newlyFound(given, { ...place, budget, listings });
    searches.found.set(key, found);
    return found;
}
async function newlyFound({ input, patterns }, options) {
    const where = `input ${input}`;
    const matches = [];
    for (const pattern of patterns)
        matches.push(await filesOfPattern(pattern, where, options));
    const { value, problems: errors } = (0,checked/* gather */.kg)(matches);
    const files = value.flatMap(({ files }) => files);
    const dangling = [...new Set(value.flatMap(({ dangling }) => dangling))];
    const problems = dangling.length === 0 ? errors : [...errors, { ...danglingProblem(dangling), where }];
    if (files.length <= MAX_FILES) {
        const value = LAST_WINS.includes(input)
            ? [...(await distinct([...files].reverse(), options.cwd))].reverse()
            : await distinct(files, options.cwd);
        return { value, problems };
    }
    const tooMany = {
        code: "file-limit",
        severity: "error",
        where,
        message: `${files.length} files are named`,
        remedy: `expected at most ${MAX_FILES}`,
    };
    return { value: [], problems: [...problems, tooMany] };
}
const NOTHING = { files: [], dangling: [] };
async function filesOfPattern(given, where, options) {
    const pattern = paths_withSlashes(given, options);
    if (pattern.length > MAX_PATTERN)
        return { value: NOTHING, problems: [{ ...longPattern(pattern), where }] };
    const scheme = /^\s*([a-z][a-z0-9+.-]*):\/\//i.exec(pattern)?.[1];
    if (scheme !== undefined)
        return { value: NOTHING, problems: [{ ...notFetched(scheme), where }] };
    if ((0,values/* hasEmptyPart */.Js)(pattern, options.platform))
        return { value: NOTHING, problems: [{ ...emptyPart(pattern), where }] };
    const isFile = isGlob(pattern) && (await isExistingFile(pattern, options.cwd));
    if (isFile && !mayMeanOthers(pattern))
        return { value: { files: [pattern], dangling: [] }, problems: [] };
    const beyond = { value: NOTHING, problems: [{ ...tooFar(pattern), severity: "error", where }] };
    if (options.budget.folders < 0)
        return beyond;
    const parts = (0,alternatives/* alternatives */.V)(pattern);
    if (!parts)
        return { value: NOTHING, problems: [{ ...tooManyAlternatives(pattern), where }] };
    if (parts.length > 1)
        options.budget.folders -= parts.length * (1 + pattern.length / LETTERS_PER_FOLDER);
    if (options.budget.folders < 0)
        return beyond;
    const isSearched = (part) => isGlob(part) || (isGlob(pattern) && part.includes("\\"));
    const named = parts.filter((part) => !isSearched(part));
    const files = isFile ? [pattern] : [];
    const dangling = [];
    const problems = [];
    for (const part of parts.filter(isSearched)) {
        const matches = await matchGlob(part, options);
        const isFound = isFile && parts.length === 1 && matches.kind === "files";
        const problem = isFound ? undefined : globProblem(part, matches, options.cwd);
        if (problem)
            problems.push({ ...problem, severity: "error", where });
        if (matches.kind === "files") {
            for (const file of matches.files)
                files.push(file);
            for (const link of matches.dangling ?? [])
                dangling.push(link);
        }
        if (matches.kind === "too-far")
            break;
    }
    return { value: { files: [...named, ...files.sort()], dangling }, problems };
}
const NAMED_LINKS = 3;
function danglingProblem(links) {
    const names = links.slice(0, NAMED_LINKS).map((link) => JSON.stringify(link));
    const others = links.length > names.length ? ` and ${links.length - names.length} more` : "";
    return {
        code: "glob-link",
        severity: "warning",
        message: `A glob with ** finds nothing behind links whose targets do not exist: ${names.join(", ")}${others}`,
        remedy: "if files are expected there, make the targets available; otherwise remove the links, or give a glob that does not reach them",
    };
}
function paths_withSlashes(pattern, { platform = process.platform }) {
    return platform === "win32" ? pattern.replaceAll("\\", "/") : pattern;
}
function longPattern({ length }) {
    return {
        code: "file-limit",
        severity: "error",
        message: `A path or a glob has ${length} characters`,
        remedy: `expected at most ${MAX_PATTERN}, as in Linux`,
    };
}
function tooManyAlternatives(pattern) {
    return {
        code: "file-limit",
        severity: "error",
        message: `The braces of ${JSON.stringify(pattern)} stand for more than ${alternatives/* MAX_ALTERNATIVES */.c} paths`,
        remedy: "expected fewer; each of them must be a file, or match one",
    };
}
function emptyPart(pattern) {
    return {
        code: "input-value",
        severity: "error",
        message: `Cannot use the path ${JSON.stringify(pattern)}: a part of it is empty; an unset variable?`,
        remedy: "expected a path or a glob without empty parts",
    };
}
function notFetched(scheme) {
    return {
        code: "input-value",
        severity: "error",
        message: `Cannot use a URL (${scheme}://) as a path: URLs are not fetched`,
        remedy: "download the file in a step before this one and give its path",
    };
}
async function distinct(files, cwd) {
    const byPath = new Map();
    for (const file of files) {
        const real = await realFile(file, cwd);
        if (!byPath.has(real))
            byPath.set(real, file);
    }
    return [...byPath.values()];
}
async function realFile(file, cwd) {
    return file === "-" ? file : await (0,promises_.realpath)((0,external_node_path_.resolve)(cwd, file)).catch(() => (0,external_node_path_.resolve)(cwd, file));
}
function globProblem(pattern, matches, cwd) {
    switch (matches.kind) {
        case "files":
            if (matches.files.length > 0)
                return undefined;
            return {
                code: "glob-no-match",
                message: `No file matches ${JSON.stringify(pattern)} in ${cwd}`,
                remedy: "expected a glob that matches at least one file, relative to that folder",
            };
        case "outside":
            return {
                code: "file-outside",
                message: `Cannot look for ${JSON.stringify(pattern)} in ${displayPath(matches.link, cwd)}: ${matches.message}`,
                remedy: "expected a glob that does not go through it",
            };
        case "unreadable":
            return {
                code: "file-unreadable",
                message: `Cannot look for ${JSON.stringify(pattern)} in ${displayPath(matches.path, cwd)}: ${matches.message}`,
                remedy: "expected a glob that does not go through it, or a folder that can be read",
            };
        case "too-far":
            return tooFar(pattern);
    }
}
function tooFar(pattern) {
    return {
        code: "file-limit",
        message: `${JSON.stringify(pattern)}, or the globs before it, lead through more than ${search_budget/* MAX_FOLDERS */.j} folders and links, or take as long to compare`,
        remedy: "expected a glob that reaches less far, without groups in groups",
    };
}
function namedBy(pattern) {
    return ((0,alternatives/* alternatives */.V)(pattern) ?? []).filter((part) => !isGlob(part));
}
function mayFindLess(pattern) {
    return ((0,alternatives/* alternatives */.V)(pattern) ?? []).some(isGlob);
}
function isGlob(pattern) {
    return /[*?[\]{}!]/.test(pattern);
}
async function isExistingFile(file, cwd) {
    const path = (0,external_node_path_.resolve)(cwd, file);
    const stats = await (0,promises_.stat)(path)
        .catch(() => (0,promises_.lstat)(path))
        .catch(() => undefined);
    return stats !== undefined && !stats.isDirectory();
}
function mayMeanOthers(pattern) {
    const rest = pattern.replaceAll(/\[[\p{L}\p{N}]?\]/gu, "");
    return /[*?[\]{}\\]|[@+!]\(/.test(rest);
}
function displayPath(file, cwd, { relative, resolve } = (external_node_path_default())) {
    const way = relative(cwd, resolve(cwd, file));
    return (way.startsWith("..") ? file : way).replaceAll("\\", "/");
}


/***/ }),

};
//# sourceMappingURL=load-paths.js.map
