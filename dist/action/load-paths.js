"use strict";
exports.ids = [797];
exports.modules = {

/***/ 3559:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ displayPath),
/* harmony export */   bo: () => (/* binding */ emptyPart),
/* harmony export */   filesOf: () => (/* binding */ filesOf),
/* harmony export */   realFile: () => (/* binding */ realFile)
/* harmony export */ });
/* unused harmony exports MAX_FILES, MAX_PATTERN */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3219);
/* harmony import */ var _inputs_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9290);
/* harmony import */ var _problem_checked_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3275);





const MAX_FILES = 1_000;
const MAX_PATTERN = 4_096;
const LAST_WINS = ["values", "context-file"];
async function filesOf({ input, patterns }, options) {
    const where = `input ${input}`;
    const matches = [];
    const search = { budget: { folders: _files_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FOLDERS */ .je }, ...options };
    for (const pattern of patterns)
        matches.push(await filesOfPattern(pattern, where, search));
    const { value, problems: errors } = (0,_problem_checked_js__WEBPACK_IMPORTED_MODULE_4__/* .gather */ .kg)(matches);
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
    if ((0,_inputs_values_js__WEBPACK_IMPORTED_MODULE_3__/* .hasEmptyPart */ .Js)(pattern, options.platform))
        return { value: NOTHING, problems: [{ ...emptyPart(pattern), where }] };
    const parts = (0,_files_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .alternatives */ .Vo)(pattern);
    const named = parts.filter((part) => !isGlob(part));
    const files = [];
    const dangling = [];
    const problems = [];
    for (const part of parts.filter(isGlob)) {
        const matches = await (0,_files_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchGlob */ .sB)(part, options);
        const problem = globProblem(part, matches, options.cwd);
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
    return file === "-" ? file : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file)).catch(() => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file));
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
                message: `Cannot look for ${JSON.stringify(pattern)} in ${displayPath(matches.link, cwd)}: a symbolic link leads out of the working directory`,
                remedy: "expected a glob that does not go through it",
            };
        case "unreadable":
            return {
                code: "file-unreadable",
                message: `Cannot look for ${JSON.stringify(pattern)} in ${displayPath(matches.path, cwd)}: ${matches.message}`,
                remedy: "expected a glob that does not go through it, or a folder that can be read",
            };
        case "too-far":
            return {
                code: "file-limit",
                message: `${JSON.stringify(pattern)}, or the patterns before it, lead through more than ${_files_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FOLDERS */ .je} folders and links, or take as long to compare`,
                remedy: "expected a glob that reaches less far, without groups in groups",
            };
    }
}
function isGlob(pattern) {
    return /[*?[\]{}!]/.test(pattern);
}
function displayPath(file, cwd, { relative, resolve } = (node_path__WEBPACK_IMPORTED_MODULE_1___default())) {
    const way = relative(cwd, resolve(cwd, file));
    return (way.startsWith("..") ? file : way).replaceAll("\\", "/");
}


/***/ }),

};
Object.assign(exports.modules, require("./shared-files-2.js").modules);
//# sourceMappingURL=load-paths.js.map
