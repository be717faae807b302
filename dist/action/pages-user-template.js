"use strict";
exports.ids = [301];
exports.modules = {

/***/ 3301:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_TEMPLATE_BYTES: () => (/* binding */ MAX_TEMPLATE_BYTES),
/* harmony export */   loadTemplate: () => (/* binding */ loadTemplate),
/* harmony export */   readTemplate: () => (/* binding */ readTemplate)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(714);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_vm__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _files_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9402);
/* harmony import */ var _problem_checked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3275);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7921);




/** Enough for any page of 900 kB. */
const MAX_TEMPLATE_BYTES = 1024 * 1024;
/** For one page. A list of 10,000 checks takes about 20 ms; nested loops could take days. */
const MAX_TEMPLATE_MS = 5_000;
/**
 * Reads a user's Handlebars file for the summary and the comment. Without a value there is an error `template-file`, with the
 * line if Handlebars has one: the file cannot be read, or it does not work.
 */
async function readTemplate(file, { cwd = process.cwd(), ...options } = {}) {
    const read = await (0,_files_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readBytes */ .i)(file, { cwd, ...options, maxBytes: MAX_TEMPLATE_BYTES });
    if (read.kind === "bytes")
        return loadTemplate(read.bytes.toString("utf8"), file);
    const why = read.kind === "missing" ? "There is no such file" : `Cannot read it: ${read.message}`;
    return { value: undefined, problems: [templateProblem(why, file)] };
}
/**
 * Compiles a user's Handlebars template for the view that docs/template.md describes.
 *
 * The strings of the view are escaped Markdown, so nothing is escaped again. A template sees the view's own fields but not
 * their prototypes; its only helpers are `if`, `unless`, `each`, `with`, `lookup` and `eq`. It is rendered with sample views
 * first, so that a field that does not exist is found before anything is dialed.
 *
 * The template throws an Error when it does not work with a view, or takes too long.
 */
async function loadTemplate(text, file) {
    // Loaded here, because Handlebars' compiler is large and few runs have a template of their own.
    const { default: Handlebars } = await __webpack_require__.e(/* import() */ 56).then(__webpack_require__.t.bind(__webpack_require__, 56, 23));
    const { sampleViews } = await __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 8856));
    const handlebars = Handlebars.create();
    // This helper would write to standard output without escaping.
    handlebars.unregisterHelper("log");
    handlebars.registerHelper("eq", (one, other) => one === other);
    const compiled = attempt(file, () => {
        handlebars.parse(text);
        return handlebars.compile(text, {
            strict: true,
            noEscape: true,
            preventIndent: true,
            knownHelpersOnly: true,
            knownHelpers: { eq: true, log: false },
        });
    });
    const { value: run } = compiled;
    if (!run)
        return { value: undefined, problems: compiled.problems };
    const render = (view) => attempt(file, () => run(view, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false }));
    const template = (view) => {
        const { value, problems } = render(view);
        if (value === undefined)
            throw new Error(problems.map(_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .describeProblem */ .BJ).join("\n"));
        return value;
    };
    const { problems } = (0,_problem_checked_js__WEBPACK_IMPORTED_MODULE_2__/* .gather */ .kg)(sampleViews().map(render));
    return problems.length > 0 ? { value: undefined, problems: problems.slice(0, 1) } : { value: template, problems };
}
function attempt(file, work) {
    try {
        return { value: within(MAX_TEMPLATE_MS, work), problems: [] };
    }
    catch (error) {
        return { value: undefined, problems: [templateProblem(reword(error), file, placeOf(error))] };
    }
}
/** Calls a function and stops it after a time, even in an endless loop. @throws RangeError when it was stopped */
function within(timeoutMs, work) {
    try {
        return new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script("work()").runInNewContext({ work }, { timeout: timeoutMs });
    }
    catch (error) {
        if (error?.code !== "ERR_SCRIPT_EXECUTION_TIMEOUT")
            throw error;
        throw new RangeError(`it was stopped after ${timeoutMs / 1000} s`, { cause: error });
    }
}
/** Returns where an error is. Handlebars has it in fields; its parser has it in the first line of the message. */
function placeOf(error) {
    const { lineNumber, column, message } = error;
    if (typeof lineNumber === "number")
        return { line: lineNumber, column: (column ?? 0) + 1 };
    const line = /^(?:Parse|Lexical) error on line (\d+)/.exec(message ?? "")?.[1];
    return line === undefined ? undefined : { line: Number(line), column: 1 };
}
function reword(error) {
    const message = error instanceof Error ? error.message : String(error);
    const missing = /^"(.*)" not defined in /s.exec(message)?.[1];
    if (missing !== undefined)
        return `There is no field "${missing}" here`;
    const helper = /unknown helper (\S+)/.exec(message)?.[1];
    if (helper !== undefined)
        return `There is no helper "${helper}"`;
    if (error instanceof RangeError)
        return `It does not end: ${message}`;
    const partial = /^The partial (.*) could not be found$/s.exec(message)?.[1];
    if (partial !== undefined)
        return `There is no partial "${partial}"`;
    const got = /, got '(\w+)'$/.exec(message)?.[1];
    if (got !== undefined)
        return `It does not parse: unexpected ${got === "EOF" ? "end, because a block is not closed" : got}`;
    return `It does not work: ${message.replace(/ - \d+:\d+$/, "").replace(/\s+/g, " ")}`;
}
function templateProblem(message, file, place) {
    const position = place && { file, ...place };
    return {
        code: "template-file",
        severity: "error",
        message: `Cannot use this template. ${message}`,
        remedy: "docs/template.md lists the fields and helpers",
        ...(position ? { position } : { where: file }),
    };
}


/***/ }),

};
//# sourceMappingURL=pages-user-template.js.map
