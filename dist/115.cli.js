"use strict";
exports.id = 115;
exports.ids = [115];
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


/***/ })

};
;