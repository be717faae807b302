"use strict";
exports.id = 707;
exports.ids = [707];
exports.modules = {

/***/ 6707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formatSarif: () => (/* binding */ formatSarif)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
;// CONCATENATED MODULE: ./src/read/source.ts
/** Whether a name is a file's, where an annotation can stand: not an input's, standard input's or a built-in check's. */
function isFile(name) {
    return !/^(input [a-z-]+|standard input|join-checks)$/.test(name);
}

// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(4031);
;// CONCATENATED MODULE: ./src/report/formats/sarif.ts



/**
 * What lint found as SARIF 2.1.0, which code scanning takes.
 *
 * Ref: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
function formatSarif(report) {
    const rules = rulesOf(report.problems);
    const log = {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: { driver: { name: report.tool.name, semanticVersion: report.tool.version, rules: rules.map(ruleOf) } },
                // Columns of positions count UTF-16 code units.
                columnKind: "utf16CodeUnits",
                artifacts: report.sources.map(({ file, sha256 }) => ({
                    ...(isFile(file) ? { location: artifactLocation(file) } : { description: { text: file } }),
                    hashes: { "sha-256": sha256 },
                })),
                results: report.problems.map((problem) => resultOf(problem, {
                    ruleIndex: rules.findIndex(({ code }) => code === problem.code),
                    fallback: report.sources.find(({ file }) => isFile(file))?.file,
                })),
            },
        ],
    };
    return `${(0,report_escape/* escapeUnseenInJson */.tz)(JSON.stringify(log, null, 2))}\n`;
}
const levels = { error: "error", warning: "warning", notice: "note" };
/** The first problem of each code. */
function rulesOf(problems) {
    const first = new Map();
    for (const problem of problems)
        if (!first.has(problem.code))
            first.set(problem.code, problem);
    return [...first.values()];
}
function ruleOf({ code, severity }) {
    const words = code.replaceAll("-", " ");
    return {
        id: code,
        shortDescription: { text: words.charAt(0).toUpperCase() + words.slice(1) },
        help: { text: `See ${code} in docs/problems.md` },
        defaultConfiguration: { level: levels[severity] },
    };
}
/** Code scanning shows no result without a place, so what has none stands at the top of the first spec. */
function resultOf({ code, severity, message, remedy, position, where, contexts }, { ruleIndex, fallback }) {
    const inFile = position && isFile(position.file) ? position : undefined;
    const place = inFile ? undefined : position ? (0,errors/* describePosition */.jm)(position) : where;
    const text = remedy ? `${message}; ${remedy}` : message;
    const locations = inFile
        ? [physicalLocation(inFile)]
        : fallback === undefined
            ? []
            : [physicalLocation({ file: fallback, line: 1, column: 1 })];
    return {
        ruleId: code,
        ruleIndex,
        level: levels[severity],
        message: { text: place ? `${place}: ${text}` : text },
        locations,
        ...(contexts ? { properties: { contexts } } : {}),
    };
}
function physicalLocation({ file, line, column }) {
    return {
        physicalLocation: {
            artifactLocation: artifactLocation(file),
            region: { startLine: line, startColumn: column },
        },
    };
}
/** Relative to the workspace, which whoever reads the log knows. */
function artifactLocation(file) {
    const path = file.toWellFormed().split("/").map(encodeURIComponent).join("/");
    if (file.startsWith("/"))
        return { uri: `file://${path}` };
    return { uri: path, uriBaseId: "%SRCROOT%" };
}


/***/ })

};
;