"use strict";
exports.ids = [256];
exports.modules = {

/***/ 8256:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gt: () => (displayPath),
  bo: () => (emptyPart),
  filesOf: () => (filesOf),
  _m: () => (mayFindLess),
  namedBy: () => (namedBy),
  realFile: () => (realFile)
});

// UNUSED EXPORTS: MAX_FILES, MAX_PATTERN

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./src/files/alternatives.ts
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
    return whole && [...new Set(alternatives_all(whole).map(({ text }) => text))];
}
const TOKEN = /[{}]|(?:\\.|[^{}\\])+|\\$/gs;
const EMPTY = { text: "", hasBraces: false };
function literal(text) {
    return { start: { text, hasBraces: false }, alternatives: [EMPTY], end: EMPTY };
}
function alternatives_all({ start, alternatives, end }) {
    return alternatives.map((one) => concatenated(start, one, end));
}
function concatenated(...parts) {
    return { text: parts.map(({ text }) => text).join(""), hasBraces: parts.some(({ hasBraces }) => hasBraces) };
}
function joined(one, other) {
    if (!one || !other || one.alternatives.length * other.alternatives.length > MAX_ALTERNATIVES)
        return undefined;
    if (one.alternatives.length === 1)
        return { ...other, start: concatenated(...alternatives_all(one), other.start) };
    if (other.alternatives.length === 1)
        return { ...one, end: concatenated(one.end, ...alternatives_all(other)) };
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
    const found = isKept ? [] : alternatives_all(inside).map((one) => ({ one, braces: bracesOf(one) }));
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

// EXTERNAL MODULE: ./src/files/glob.ts + 2 modules
var glob = __webpack_require__(5768);
// EXTERNAL MODULE: ./src/inputs/values.ts
var values = __webpack_require__(9290);
// EXTERNAL MODULE: ./src/problem/checked.ts
var checked = __webpack_require__(3275);
;// CONCATENATED MODULE: ./src/load/paths.ts






const MAX_FILES = 1_000;
const MAX_PATTERN = 4_096;
const LETTERS_PER_FOLDER = 256;
const LAST_WINS = ["values", "context-file"];
async function filesOf({ input, patterns }, options) {
    const where = `input ${input}`;
    const matches = [];
    const search = { budget: { folders: glob/* MAX_FOLDERS */.j }, ...options };
    for (const pattern of patterns)
        matches.push(await filesOfPattern(pattern, where, search));
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
    const pattern = withSlashes(given, options);
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
    const parts = alternatives(pattern);
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
        const matches = await (0,glob/* matchGlob */.s)(part, options);
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
function withSlashes(pattern, { platform = process.platform }) {
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
        message: `The braces of ${JSON.stringify(pattern)} stand for more than ${MAX_ALTERNATIVES} paths`,
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
        message: `${JSON.stringify(pattern)}, or the patterns before it, lead through more than ${glob/* MAX_FOLDERS */.j} folders and links, or take as long to compare`,
        remedy: "expected a glob that reaches less far, without groups in groups",
    };
}
function namedBy(pattern) {
    return (alternatives(pattern) ?? []).filter((part) => !isGlob(part));
}
function mayFindLess(pattern) {
    return (alternatives(pattern) ?? []).some(isGlob);
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
Object.assign(exports.modules, require("./shared-files.js").modules);
//# sourceMappingURL=load-paths.js.map
