"use strict";
exports.ids = [];
exports.modules = {

/***/ 6922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gt: () => (/* binding */ displayPath),
  R8: () => (/* binding */ filesOf)
});

// UNUSED EXPORTS: MAX_FILES

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/files/places.ts
var places = __webpack_require__(1876);
;// CONCATENATED MODULE: ./src/files/glob.ts



/** Folders and links that one glob may visit; a folder reachable by several paths counts once per path. */
const MAX_FOLDERS = 100_000;
/** The folder of git, and the dangling links with which Emacs locks files that are being edited. */
const IGNORED = ["**/.git/**", "**/.#*"];
/**
 * Returns the files that a glob matches, also behind links to folders. The search is limited, since ten folders that link to
 * one another have millions of paths through them, and a link may lead to the root of the file system. A link whose target
 * does not exist counts as a file, so that reading it reports the error.
 */
async function matchGlob(pattern, options) {
    const { glob } = await __webpack_require__.e(/* import() */ 970).then(__webpack_require__.bind(__webpack_require__, 9970));
    const { fs, fault } = watchedFolders(options);
    const { cwd } = options;
    const files = await glob(pattern, { cwd, onlyFiles: true, dot: true, expandDirectories: false, ignore: IGNORED, fs });
    return fault() ?? { kind: "files", files: files.sort() };
}
/** Returns the file system that the search sees. After the first fault every folder looks empty, which ends the search. */
function watchedFolders({ cwd, confined = false, maxFolders = MAX_FOLDERS }) {
    let looks = 0;
    const isTooFar = () => {
        if (++looks > maxFolders)
            fault ??= { kind: "too-far" };
        return fault !== undefined;
    };
    let fault;
    /** The link to each target: the search goes on with the path of the target. */
    const linkTo = new Map();
    const readFolder = (path, options, done) => {
        const link = looks === 0 ? path : linkTo.get((0,external_node_path_.resolve)(path));
        if (isTooFar())
            return done(null, []);
        const look = () => (0,external_node_fs_.readdir)(path, options, (error, entries) => {
            const isThere = !/^(ENOENT|ENOTDIR)$/.test(error?.code ?? "");
            if (error && isThere)
                fault ??= { kind: "unreadable", folder: (0,external_node_path_.resolve)(path), message: error.message };
            done(error, entries);
        });
        if (!confined || link === undefined)
            return look();
        const judge = (isOut) => {
            if (isOut)
                fault ??= { kind: "outside", link: (0,external_node_path_.resolve)(link) };
            if (isOut)
                done(null, []);
            else
                look();
        };
        (0,places/* leadsOut */.qm)(link, cwd).then(judge, () => look());
    };
    const readLink = (path, done) => {
        if (isTooFar())
            return done(new Error("too far"));
        (0,external_node_fs_.realpath)(path, (error, target) => {
            if (!error)
                linkTo.set(target, path);
            done(null, error ? path : target);
        });
    };
    const look = (path, done) => (0,external_node_fs_.stat)(path, (error, stats) => done(null, error ? { isDirectory: () => false } : stats));
    const fs = { readdir: readFolder, realpath: readLink, stat: look };
    return { fs: fs, fault: () => fault };
}
/** Patterns that the alternatives of one pattern may produce. */
const MAX_ALTERNATIVES = 1_000;
/**
 * Returns the patterns that the alternatives of a pattern stand for, as in shells: `{a,b}.yaml` names two files, and both
 * must exist. Braces without a comma, such as `{1..3}`, stay as they are.
 */
function alternatives(pattern) {
    const patterns = [pattern];
    for (let at = 0; at < patterns.length;) {
        const [whole = "", before = "", list = "", after = ""] = /^([^\\]*?)\{([^\\{}]*,[^\\{}]*)\}([^\\]*)$/.exec(patterns[at]) ?? [];
        if (whole === "")
            at++;
        else
            patterns.splice(at, 1, ...list.split(",").map((each) => `${before}${each}${after}`));
        if (patterns.length > MAX_ALTERNATIVES)
            return [pattern];
    }
    return [...new Set(patterns)];
}

// EXTERNAL MODULE: ./src/problem/checked.ts
var checked = __webpack_require__(3275);
;// CONCATENATED MODULE: ./src/load/paths.ts




/** Files that one input may name, once globs are resolved. */
const MAX_FILES = 1_000;
/** Returns the files that an input names by paths and globs, each of them once, in the order of the input. */
async function filesOf({ input, patterns }, options) {
    const where = `input ${input}`;
    const matches = [];
    for (const pattern of patterns)
        matches.push(await filesOfPattern(pattern, where, options));
    const { value, problems } = (0,checked/* gather */.kg)(matches);
    const files = value.flat();
    if (files.length <= MAX_FILES)
        return { value: await distinct(files, options.cwd), problems };
    const tooMany = {
        code: "file-limit",
        severity: "error",
        where,
        message: `${files.length} files are named`,
        remedy: `expected at most ${MAX_FILES}`,
    };
    return { value: [], problems: [...problems, tooMany] };
}
async function filesOfPattern(pattern, where, options) {
    if (hasEmptyPart(pattern))
        return { value: [], problems: [{ ...emptyPart(pattern), where }] };
    // Each alternative must match or exist: `{common,prod}/*.yaml` without a file below prod would lose its checks.
    const parts = alternatives(pattern);
    const named = parts.filter((part) => !isGlob(part));
    const files = [];
    const problems = [];
    for (const part of parts.filter(isGlob)) {
        const matches = await matchGlob(part, options);
        const problem = globProblem(part, matches, options.cwd);
        if (problem)
            problems.push({ ...problem, severity: "error", where });
        if (matches.kind === "files")
            files.push(...matches.files);
    }
    return { value: [...named, ...files.sort()], problems };
}
/** Whether a path is empty quotes, or has an empty part: `specs//*.yaml` is what `specs/$ENVIRONMENT/*.yaml` becomes. */
function hasEmptyPart(pattern) {
    return /^(?:""|'')$/.test(pattern.trim()) || pattern.includes("//");
}
function emptyPart(pattern) {
    return {
        code: "input-value",
        severity: "error",
        message: `Cannot use the path ${JSON.stringify(pattern)}: a part of it is empty; an unset variable?`,
        remedy: "expected a path or a glob without empty parts",
    };
}
/** Keeps the first of several paths of one file. */
async function distinct(files, cwd) {
    const byPath = new Map();
    for (const file of files) {
        const path = file === "-" ? file : await (0,promises_.realpath)((0,external_node_path_.resolve)(cwd, file)).catch(() => (0,external_node_path_.resolve)(cwd, file));
        if (!byPath.has(path))
            byPath.set(path, file);
    }
    return [...byPath.values()];
}
function globProblem(pattern, matches, cwd) {
    switch (matches.kind) {
        case "files":
            if (matches.files.length > 0)
                return undefined;
            return {
                code: "glob-no-match",
                message: `No file matches "${pattern}" in ${cwd}`,
                remedy: "expected a glob that matches at least one file, relative to that folder",
            };
        case "outside":
            return {
                code: "file-outside",
                message: `Cannot look for "${pattern}" in ${displayPath(matches.link, cwd)}: a symbolic link leads out of the working directory`,
                remedy: "expected a glob that does not go through it",
            };
        case "unreadable":
            return {
                code: "file-unreadable",
                message: `Cannot look for "${pattern}" in ${displayPath(matches.folder, cwd)}: ${matches.message}`,
                remedy: "expected a glob that does not go through it, or a folder that may be read",
            };
        case "too-far":
            return {
                code: "file-limit",
                message: `"${pattern}" leads through more than ${MAX_FOLDERS} folders and links`,
                remedy: "expected a glob that reaches less far",
            };
    }
}
function isGlob(pattern) {
    return /[*?[\]{}!]/.test(pattern);
}
/** Returns a path relative to the working directory, with slashes, as annotations need it. */
function displayPath(file, cwd) {
    const path = (0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(cwd, file));
    return (path.startsWith("..") ? file : path).replaceAll("\\", "/");
}


/***/ }),

/***/ 9483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ OF_THE_CHECKOUT),
/* harmony export */   XO: () => (/* binding */ STANDARD_INPUT),
/* harmony export */   iE: () => (/* binding */ CONTEXT_SOURCE),
/* harmony export */   read: () => (/* binding */ read),
/* harmony export */   readSource: () => (/* binding */ readSource)
/* harmony export */ });
/* unused harmony exports MAX_SOURCE_BYTES, MAX_INPUT_BYTES, MAX_SPEC_BYTES */
/* harmony import */ var _files_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9402);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6922);


/** Bytes of an installer, a context or a file of values; a larger file is not read. */
const MAX_SOURCE_BYTES = 1024 * 1024;
/** Bytes of all files of one input together: thousands of small ones cost as much as a large one. */
const MAX_INPUT_BYTES = 16 * 1024 * 1024;
/** Bytes of a spec, which may take all that its input may: 20,000 written-out checks have 14 MB. */
const MAX_SPEC_BYTES = 16 * 1024 * 1024;
/** The file name in positions of the `context` input. */
const CONTEXT_SOURCE = "input context";
/** The file name in positions of standard input. */
const STANDARD_INPUT = "standard input";
/**
 * Reads every file that the inputs name. A file is known by the path that was given; a glob gives its matches in
 * alphabetical order, and a file that two of them match is read once.
 *
 * Each file that is missing, unreadable, empty, too large or not UTF-8 is an error, each glob without a match, and an input
 * that names too many files; each error names its input.
 */
async function read(inputs, options) {
    const { spec, installer, context, contextFile, lintContextFile } = inputs;
    const values = await readInput({ input: "values", patterns: inputs.values ?? [] }, options);
    const specs = await readInput({ input: "spec", patterns: spec }, options);
    const common = await readInput({ input: "context-file", patterns: contextFile }, options);
    const own = lintContextFile === undefined ? [] : [lintContextFile];
    const ofLint = await readInput({ input: "lint-contexts", patterns: own }, options);
    const installers = installer === undefined ? none : await readSource({ input: "installer", file: installer.trim() }, options);
    const inline = context === undefined ? [] : [{ file: CONTEXT_SOURCE, text: context }];
    const value = {
        specs: specs.value,
        contexts: [...common.value, ...inline],
        ...(values.value.length > 0 ? { values: values.value } : {}),
        ...(inputs.set?.length ? { set: inputs.set } : {}),
        ...(ofLint.value[0] ? { lintContext: ofLint.value[0] } : {}),
        ...(installers.value[0] ? { installer: installers.value[0] } : {}),
    };
    return { value, problems: [specs, common, ofLint, installers, values].flatMap(({ problems }) => problems) };
}
const none = { value: [], problems: [] };
async function readInput({ input, patterns }, options) {
    const files = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .filesOf */ .R8)({ input, patterns }, options);
    const sources = [];
    const problems = [...files.problems];
    let bytes = 0;
    for (const file of files.value) {
        const source = await readSource({ input, file }, options);
        for (const { text } of source.value)
            bytes += Buffer.byteLength(text);
        if (bytes > MAX_INPUT_BYTES)
            return { value: [], problems: [...problems, tooManyBytes(input)] };
        sources.push(...source.value);
        problems.push(...source.problems);
    }
    return { value: sources, problems };
}
function tooManyBytes(input) {
    return {
        code: "file-limit",
        severity: "error",
        where: `input ${input}`,
        message: `The files have more than ${MAX_INPUT_BYTES} bytes in total`,
        remedy: `expected at most ${MAX_INPUT_BYTES}; split them over several runs`,
    };
}
/** Reads one file; there is no source where that is an error. */
async function readSource({ input, file }, options) {
    const wrong = (code, message, remedy) => ({
        value: [],
        problems: [{ code, severity: "error", where: `input ${input}`, message, remedy }],
    });
    const name = file === "-" ? STANDARD_INPUT : file;
    const maxBytes = input === "spec" ? MAX_SPEC_BYTES : MAX_SOURCE_BYTES;
    const read = await bytesOf(file, { ...options, maxBytes });
    switch (read.kind) {
        case "missing":
            return wrong("file-missing", `No such file: ${name}`, `expected a path relative to ${options.cwd}`);
        case "outside":
            return wrong("file-outside", `Cannot read ${name}: ${read.message}`, "give the path of the file itself");
        case "git":
            return wrong("file-outside", `Cannot read ${name}: ${read.message}`, OF_THE_CHECKOUT);
        case "unreadable":
            return wrong("file-unreadable", `Cannot read ${name}: ${read.message}`, READABLE);
        case "too-large":
            return wrong("file-too-large", `Cannot read ${name}: ${read.message}`, `expected at most ${maxBytes}`);
        case "bytes": {
            const text = decodeUtf8(read.bytes);
            if (text === undefined)
                return wrong("file-encoding", `${name} is not UTF-8`, "expected UTF-8 text");
            if (text.trim() === "" && input !== "values")
                return wrong("file-empty", `${name} is empty`, "expected a YAML document");
            return { value: [{ file: file === "-" ? name : (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .displayPath */ .Gt)(file, options.cwd), text }], problems: [] };
        }
    }
}
/** The remedy where a file of git is named. */
const OF_THE_CHECKOUT = "expected a file of the checkout itself";
const READABLE = "expected a readable file that does not change meanwhile, or a glob such as specs/*.yaml";
async function bytesOf(file, options) {
    const { maxBytes } = options;
    if (file !== "-")
        return (0,_files_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readBytes */ .i)(file, options);
    try {
        const bytes = await options.stdin(options);
        if (bytes.length <= maxBytes)
            return { kind: "bytes", bytes };
        return { kind: "too-large", message: `it has more than ${maxBytes} bytes` };
    }
    catch (error) {
        return { kind: "unreadable", message: error.message };
    }
}
function decodeUtf8(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
    }
    catch {
        return undefined;
    }
}


/***/ }),

};
//# sourceMappingURL=shared-load-and-files.js.map
