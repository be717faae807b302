"use strict";
exports.ids = [971,7182];
exports.modules = {

/***/ 971:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  formatTroubleshootYaml: () => (formatTroubleshootYaml),
  troubleshootYamlPieces: () => (troubleshootYamlPieces)
});
var _go_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4810);
var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3214);
var _plain_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6369);
var _troubleshoot_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7182);




function formatTroubleshootYaml(report) {
    return [...troubleshootYamlPieces(report)].join("");
}
function* troubleshootYamlPieces(report) {
    const groups = (0,_troubleshoot_json_js__WEBPACK_IMPORTED_MODULE_2__.groupAsTroubleshoot)(report);
    if (groups.length === 0)
        yield "{}\n";
    for (const { status, results } of groups) {
        yield `${status}:\n`;
        for (const result of results)
            yield listItem(result);
    }
    yield "\n";
}
function listItem({ title, message, uri }) {
    const fields = [["title", title], ["message", message], ...(uri === undefined ? [] : [["uri", uri]])];
    return fields.map(([key, value], index) => (index === 0 ? "- " : "  ") + field(String(key), String(value))).join("");
}
const UNFOLDED = 60;
function field(key, value) {
    if (value.length <= UNFOLDED && (0,_plain_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlainYaml */ .y)(value))
        return `${key}: ${value}\n`;
    const scalar = (text) => ({ kind: "scalar", value: text, origin: null });
    const map = { kind: "map", entries: [{ key: scalar(key), value: scalar(value) }], origin: null };
    const exact = (0,_go_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .emit */ .Ic)({ kind: "list", items: [map], origin: null }).text.slice("- ".length);
    return (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnsafeInYaml */ .xF)(exact) ? `${key}: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteExactYaml */ .NS)(value)}\n` : exact;
}


/***/ }),

};
Object.assign(exports.modules, require("./shared-formats.js").modules);
Object.assign(exports.modules, require("./shared-formats-2.js").modules);
Object.assign(exports.modules, require("./shared-report-2.js").modules);
