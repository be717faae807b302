"use strict";
exports.ids = [];
exports.modules = {

/***/ 7182:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  formatTroubleshootJson: () => (formatTroubleshootJson),
  groupAsTroubleshoot: () => (groupAsTroubleshoot),
  troubleshootJsonPieces: () => (troubleshootJsonPieces)
});
var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3214);
var _report_missing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4981);


function groupAsTroubleshoot(report) {
    const missing = (0,_report_missing_js__WEBPACK_IMPORTED_MODULE_1__/* .missingEntries */ .BA)(report);
    return ["pass", "warn", "fail"].flatMap((status) => {
        const group = report.results.filter((result) => result.status === status);
        const others = status === "fail" ? missing : [];
        return group.length + others.length === 0 ? [] : [{ status, results: mapped(group, others) }];
    });
}
function* mapped(results, missing) {
    for (const result of results)
        yield asTroubleshoot(result);
    for (const { title, message } of missing)
        yield { title: wellFormed(title), message: wellFormed(message) };
}
function asTroubleshoot({ title, message, uri, runner }) {
    const shown = runner === undefined ? title : `${title} (${runner})`;
    return { title: wellFormed(shown), message: wellFormed(message), ...(uri ? { uri: wellFormed(uri) } : {}) };
}
function wellFormed(text) {
    return text.replace(/\p{Cs}/gu, "\ufffd");
}
function formatTroubleshootJson(report) {
    return [...troubleshootJsonPieces(report)].join("");
}
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
            const lines = JSON.stringify(result, null, 2).replaceAll("\n", "\n    ");
            yield `${before}    ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeInvisibleInJson */ .s5)(escapeAsGo(lines))}`;
            before = ",\n";
        }
        yield "\n  ]";
        before = ",\n";
    }
    yield "\n}\n";
}
function escapeAsGo(json) {
    return json.replace(/[<>&\u2028\u2029]/g, (character) => {
        return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
    });
}


/***/ }),

};
//# sourceMappingURL=shared-formats.js.map
