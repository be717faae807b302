"use strict";
exports.id = 390;
exports.ids = [390,115];
exports.modules = {

/***/ 8496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatTroubleshootJson: () => (/* binding */ formatTroubleshootJson),
/* harmony export */   groupAsTroubleshoot: () => (/* binding */ groupAsTroubleshoot)
/* harmony export */ });
/** The groups in the order in which troubleshoot writes them; an empty one is left out. */
function groupAsTroubleshoot({ results }) {
    return ["pass", "warn", "fail"].flatMap((status) => {
        const group = results.filter((result) => result.status === status).map(asTroubleshoot);
        return group.length === 0 ? [] : [[status, group]];
    });
}
function asTroubleshoot({ title, message, uri }) {
    return { title: wellFormed(title), message: wellFormed(message), ...(uri ? { uri: wellFormed(uri) } : {}) };
}
/** Go's strings are UTF-8: half a surrogate pair cannot be in one. */
function wellFormed(text) {
    return text.replace(/\p{Cs}/gu, "\ufffd");
}
/**
 * Word for word what `preflight --interactive=false --format json` prints.
 *
 * Ref: https://github.com/replicatedhq/troubleshoot/blob/main/pkg/preflight/text_results.go
 */
function formatTroubleshootJson(report) {
    return `${escapeAsGo(JSON.stringify(Object.fromEntries(groupAsTroubleshoot(report)), null, 2))}\n`;
}
/** Go's encoding/json escapes what HTML and JavaScript would take amiss. */
function escapeAsGo(json) {
    return json.replace(/[<>&\u2028\u2029]/g, (character) => {
        return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
    });
}


/***/ }),

/***/ 5390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatTroubleshootYaml: () => (/* binding */ formatTroubleshootYaml)
/* harmony export */ });
/* harmony import */ var _go_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6025);
/* harmony import */ var _troubleshoot_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8496);


/**
 * Word for word what `preflight --interactive=false --format yaml` prints, the empty line at its end included.
 *
 * Ref: https://github.com/replicatedhq/troubleshoot/blob/main/pkg/preflight/text_results.go
 */
function formatTroubleshootYaml(report) {
    const groups = (0,_troubleshoot_json_js__WEBPACK_IMPORTED_MODULE_1__.groupAsTroubleshoot)(report);
    if (groups.length === 0)
        return "{}\n\n";
    return `${groups.map(([status, results]) => `${status}:\n${results.map(listItem).join("")}`).join("")}\n`;
}
function listItem({ title, message, uri }) {
    const fields = [["title", title], ["message", message], ...(uri === undefined ? [] : [["uri", uri]])];
    return fields.map(([key, value], index) => (index === 0 ? "- " : "  ") + field(String(key), String(value))).join("");
}
/** As it stands in a list: the emitter sorts keys, and troubleshoot's are in the order of a Go struct. */
function field(key, value) {
    const scalar = (text) => ({ kind: "scalar", value: text, origin: null });
    const map = { kind: "map", entries: [{ key: scalar(key), value: scalar(value) }], origin: null };
    return (0,_go_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .emit */ .I)({ kind: "list", items: [map], origin: null }).text.slice("- ".length);
}


/***/ })

};
;