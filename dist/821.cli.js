"use strict";
exports.id = 821;
exports.ids = [821];
exports.modules = {

/***/ 2821:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareWithBaseline: () => (/* binding */ compareWithBaseline)
/* harmony export */ });
/* unused harmony export identify */
/** Compares two runs check by check; see docs/adr/0020-identity-of-a-check.md for what makes two checks the same. */
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
 * A failure that nobody saw excuses none: a baseline that was cut off before its checks were made would let the next run
 * fail on all of them. What a policy or an address forbids to look at stays the same failure as long as it does.
 */
function failsAsBefore(before, now) {
    if (before?.status !== "fail")
        return false;
    switch (before.reason) {
        case "not-run":
        case "local-limit":
            return false;
        case "policy-denied":
        case "bad-address":
            return now.reason === before.reason;
        default:
            return true;
    }
}
/**
 * Each result with what tells it from the others of its report and finds it again in another: spec, title and address,
 * and which one it is among several that are equal in these.
 */
function identify(results) {
    const seen = new Map();
    return results.map((result) => {
        const name = JSON.stringify([result.spec, result.title, result.address]);
        const occurrence = (seen.get(name) ?? 0) + 1;
        seen.set(name, occurrence);
        return [`${occurrence}:${name}`, result];
    });
}


/***/ })

};
;