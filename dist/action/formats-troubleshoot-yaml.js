"use strict";
exports.ids = [7648,7182];
exports.modules = {

/***/ 7648:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formatTroubleshootYaml: () => (formatTroubleshootYaml),
  troubleshootYamlPieces: () => (troubleshootYamlPieces)
});

// EXTERNAL MODULE: ./src/go/yaml/yaml.ts
var yaml = __webpack_require__(4810);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(3214);
;// CONCATENATED MODULE: ./src/formats/plain-yaml.ts
const PLAIN = /^(?!(?:null|true|false|yes|no|on|off|[yn])$)(?:[a-z]|\d+\.\d+\.\d)(?:[\w./(),]| (?=[\w(])|[:-](?=\w))*(?<![, ])$/i;
const USUAL_LENGTH = 1_000;
function isPlainYaml(text) {
    return text.length <= USUAL_LENGTH && PLAIN.test(text);
}

// EXTERNAL MODULE: ./src/formats/troubleshoot-json.ts
var troubleshoot_json = __webpack_require__(7182);
;// CONCATENATED MODULE: ./src/formats/troubleshoot-yaml.ts




function formatTroubleshootYaml(report) {
    return [...troubleshootYamlPieces(report)].join("");
}
function* troubleshootYamlPieces(report) {
    const groups = (0,troubleshoot_json.groupAsTroubleshoot)(report);
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
    if (value.length <= UNFOLDED && isPlainYaml(value))
        return `${key}: ${value}\n`;
    const scalar = (text) => ({ kind: "scalar", value: text, origin: null });
    const map = { kind: "map", entries: [{ key: scalar(key), value: scalar(value) }], origin: null };
    const exact = (0,yaml/* emit */.Ic)({ kind: "list", items: [map], origin: null }).text.slice("- ".length);
    return (0,report_escape/* isUnsafeInYaml */.xF)(exact) ? `${key}: ${(0,report_escape/* quoteExactYaml */.NS)(value)}\n` : exact;
}


/***/ }),

};
Object.assign(exports.modules, require("./shared-report-3.js").modules);
Object.assign(exports.modules, require("./shared-formats.js").modules);
//# sourceMappingURL=formats-troubleshoot-yaml.js.map
