"use strict";
exports.ids = [];
exports.modules = {

/***/ 5768:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (MAX_FOLDERS),
  s: () => (matchGlob)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/files/places.ts + 1 modules
var places = __webpack_require__(4428);
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




const MAX_FOLDERS = 100_000;
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
    try {
        const search = new Search(names.slice(literal.length), { budget: { folders: MAX_FOLDERS }, ...options });
        return await search.run(folder);
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
        const entries = await this.#entriesOf(path);
        const times = Math.max(1, at.length / USUAL_PARTS);
        this.#spend(Math.floor(((entries.length + 1) * times) / ENTRIES_PER_FOLDER));
        for (const [index, entry] of entries.entries()) {
            if (isSkipped(entry) || this.#fault)
                continue;
            const next = at.filter((index) => isMatch(this.segments[index], entry.name));
            if (next.length === 0)
                continue;
            const below = path === "" ? entry.name : (0,external_node_path_.join)(path, entry.name);
            const isTwice = entry.name === entries[index - 1]?.name || entry.name === entries[index + 1]?.name;
            if (isTwice && (!entry.isFile() || this.#isLast(next)))
                this.#fail(below, SAME_NAME);
            else
                await this.#enter(entry, { path: below, real, at: next });
        }
    }
    async #entriesOf(path) {
        const folder = (0,external_node_path_.resolve)(this.options.cwd, path);
        try {
            return (await (0,promises_.readdir)(folder, { withFileTypes: true })).sort((one, other) => (one.name < other.name ? 1 : -1));
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
                this.#folders.push({ path, real: (0,external_node_path_.join)(real, entry.name), at: inside });
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
        const link = (0,external_node_path_.resolve)(this.options.cwd, path);
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
    async #enterLink({ path, at }) {
        const { cwd, confined = false } = this.options;
        const link = (0,external_node_path_.resolve)(cwd, path);
        try {
            const left = confined ? await (0,places/* leadsOut */.qm)(link, this.options) : undefined;
            if (left) {
                this.#fault ??= { kind: "outside", link, message: left.message };
                return;
            }
        }
        catch (error) {
            if (!isMissing(error))
                return this.#fail(path, error.message);
        }
        this.#links.push({ path, real: await (0,promises_.realpath)(link).catch(() => link), at });
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
const NO_TARGET = "it is a link whose target does not exist";
const GONE = "a part of its name is not UTF-8, or it was removed while the glob was searched";
const SAME_NAME = "two entries of its folder have this name, because one has bytes that are not UTF-8";
function isMissing(error) {
    const { code } = error;
    return code === "ENOENT" || code === "ENOTDIR";
}
function kindOf(entry) {
    return entry.isDirectory() ? { kind: "folder" } : { kind: "file" };
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


/***/ }),

};
//# sourceMappingURL=shared-files.js.map
