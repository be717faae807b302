"use strict";
exports.ids = [];
exports.modules = {

/***/ 7182:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatTroubleshootJson: () => (/* binding */ formatTroubleshootJson),
/* harmony export */   groupAsTroubleshoot: () => (/* binding */ groupAsTroubleshoot),
/* harmony export */   troubleshootJsonPieces: () => (/* binding */ troubleshootJsonPieces)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3214);

/** The results of each status, in the order in which troubleshoot writes the groups; an empty group is left out. */
function groupAsTroubleshoot({ results }) {
    return ["pass", "warn", "fail"].flatMap((status) => {
        const group = results.filter((result) => result.status === status);
        return group.length === 0 ? [] : [{ status, results: mapped(group) }];
    });
}
function* mapped(results) {
    for (const result of results)
        yield asTroubleshoot(result);
}
/** What several runners say is told apart as troubleshoot does it for nodes. */
function asTroubleshoot({ title, message, uri, runner }) {
    const shown = runner === undefined ? title : `${title} (${runner})`;
    return { title: wellFormed(shown), message: wellFormed(message), ...(uri ? { uri: wellFormed(uri) } : {}) };
}
/** Replaces half surrogate pairs, which Go's UTF-8 strings cannot contain. */
function wellFormed(text) {
    return text.replace(/\p{Cs}/gu, "\ufffd");
}
/** The report as `troubleshootJsonPieces` writes it. */
function formatTroubleshootJson(report) {
    return [...troubleshootJsonPieces(report)].join("");
}
/**
 * Writes what `preflight --interactive=false --format json` prints, in pieces, a result each. Commands of a log and invisible
 * characters are written with escapes of JSON; a report without them is the same byte for byte.
 *
 * Ref: https://github.com/replicatedhq/troubleshoot/blob/main/pkg/preflight/text_results.go
 */
function* troubleshootJsonPieces(report) {
    const groups = groupAsTroubleshoot(report);
    if (groups.length === 0) {
        yield "{}\n";
        return;
    }
    let before = "{\n";
    for (const { status, results } of groups) {
        before += `  "${status}": [\n`;
        for (const result of results) {
            // A string of JSON has no line feed, so that each one begins a line of the result.
            const lines = JSON.stringify(result, null, 2).replaceAll("\n", "\n    ");
            yield `${before}    ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeInvisibleInJson */ .s5)(escapeAsGo(lines))}`;
            before = ",\n";
        }
        yield "\n  ]";
        before = ",\n";
    }
    yield "\n}\n";
}
/** Escapes the characters that Go's encoding/json escapes because HTML and JavaScript could misread them. */
function escapeAsGo(json) {
    return json.replace(/[<>&\u2028\u2029]/g, (character) => {
        return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
    });
}


/***/ }),

};
