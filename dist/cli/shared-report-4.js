"use strict";
exports.ids = [];
exports.modules = {

/***/ 9692:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  IQ: () => (identifyBoth),
  compareWithBaseline: () => (compareWithBaseline),
  ls: () => (identify),
  xs: () => (failsAsBefore)
});
var _collect_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1350);
var _number_alike_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1529);


function compareWithBaseline(report, baseline) {
    const { before, after } = identifyBoth(report, baseline);
    const present = new Set(after.map(([identity]) => identity));
    const failing = after.filter(([, { status }]) => status === "fail");
    const failedBefore = (identity) => before.get(identity)?.status === "fail";
    const isOld = ([identity, now]) => failsAsBefore(before.get(identity), now);
    const results = (pairs) => pairs.map(([, result]) => result);
    return {
        newlyFailing: results(failing.filter((one) => !isOld(one))),
        stillFailing: results(failing.filter(isOld)),
        fixed: results(after.filter(([identity, { status }]) => status !== "fail" && failedBefore(identity))),
        gone: isPart(report)
            ? []
            : results([...before].filter(([identity, { status }]) => status === "fail" && !present.has(identity))),
    };
}
function isPart({ shard, missing = [] }) {
    return shard !== undefined || missing.length > 0;
}
function failsAsBefore(before, now) {
    if (before?.status !== "fail" || (0,_collect_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .isInconclusive */ .Fm)(before.reason) || (0,_collect_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .isInconclusive */ .Fm)(now.reason))
        return false;
    if ((before.reason === "connected") !== (now.reason === "connected"))
        return false;
    if ((0,_collect_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnanswered */ .Ni)(before.reason))
        return (0,_collect_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnanswered */ .Ni)(now.reason);
    return before.reason === now.reason || !(isForbidden(before.reason) || isForbidden(now.reason));
}
function isForbidden(reason) {
    return reason === "policy-denied" || reason === "bad-address";
}
function identifyBoth(report, baseline) {
    const isMerged = report.runners !== undefined || baseline.runners !== undefined;
    const identified = ({ name = "", results }) => identify(results, isMerged ? ({ runner = name }) => runner : undefined);
    return { after: identified(report), before: new Map(identified(baseline)) };
}
function identify(results, runnerOf = ({ runner }) => runner) {
    const nameOf = (result) => {
        const { spec, title, address } = result;
        const runner = runnerOf(result);
        return JSON.stringify([spec, title, address, ...(runner === undefined ? [] : [runner])]);
    };
    const named = results.map((result) => ({ result, name: nameOf(result) }));
    return (0,_number_alike_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAlike */ .G)(named, ({ name }) => name).map(([{ result, name }, number]) => [`${number}:${name}`, result]);
}


/***/ }),

};
