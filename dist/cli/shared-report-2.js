"use strict";
exports.ids = [];
exports.modules = {

/***/ 9692:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareWithBaseline: () => (/* binding */ compareWithBaseline)
/* harmony export */ });
/* unused harmony export identify */
/* harmony import */ var _collect_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1350);
/* harmony import */ var _number_alike_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1529);


/** Compares two runs check by check; docs/adr/0020-identity-of-a-check.md explains what makes two checks the same. */
function compareWithBaseline(report, baseline) {
    const before = new Map(identify(baseline.results));
    const after = identify(report.results);
    const present = new Set(after.map(([identity]) => identity));
    const failing = after.filter(([, { status }]) => status === "fail");
    const failedBefore = (identity) => before.get(identity)?.status === "fail";
    const isOld = ([identity, now]) => failsAsBefore(before.get(identity), now);
    const results = (pairs) => pairs.map(([, result]) => result);
    return {
        newlyFailing: results(failing.filter((one) => !isOld(one))),
        stillFailing: results(failing.filter(isOld)),
        fixed: results(after.filter(([identity, { status }]) => status !== "fail" && failedBefore(identity))),
        gone: results([...before].filter(([identity, { status }]) => status === "fail" && !present.has(identity))),
    };
}
/**
 * Returns whether a failure is an old one. A failure that was not seen excuses no other: a baseline that was cut off before
 * its checks were made would let the next run fail on all of them. A check that a policy or its address forbids stays the
 * same failure for as long as it is forbidden.
 */
function failsAsBefore(before, now) {
    if (before?.status !== "fail" || (0,_collect_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .isInconclusive */ .Fm)(before.reason))
        return false;
    const isForbidden = before.reason === "policy-denied" || before.reason === "bad-address";
    return !isForbidden || now.reason === before.reason;
}
/**
 * Pairs each result with its identity, by which it is found again in another report: spec, title and address, and its number
 * among the results that are equal in these.
 */
function identify(results) {
    const nameOf = ({ spec, title, address }) => JSON.stringify([spec, title, address]);
    return (0,_number_alike_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAlike */ .G)(results, nameOf).map(([result, number]) => [`${number}:${nameOf(result)}`, result]);
}


/***/ }),

};
