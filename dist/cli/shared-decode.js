"use strict";
exports.ids = [];
exports.modules = {

/***/ 3604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bx: () => (isWorse),
  XE: () => (shadowedIn),
  Xb: () => (neverReached)
});
var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7921);

function shadowedIn(outcomes) {
    const earlier = new Map();
    return outcomes.flatMap((outcome) => {
        const by = earlier.get("") ?? earlier.get(outcome.when);
        if (by)
            return [{ outcome, by }];
        earlier.set(outcome.when, outcome);
        return [];
    });
}
function isWorse({ outcome, by }) {
    return RANKS[outcome.severity] > RANKS[by.severity];
}
const RANKS = { pass: 0, warn: 1, fail: 2 };
function neverReached(shadowed) {
    const { outcome, by } = shadowed;
    const severity = by.severity === "pass" && isWorse(shadowed) ? "error" : "warning";
    const at = (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .describePosition */ .jm)(by.position);
    if (by.when === "") {
        return {
            code: "outcome-shadowed",
            severity,
            message: `Outcome is never reached: the one at ${at} has no when and matches every status`,
            remedy: "put the outcome without when last",
            position: outcome.position,
        };
    }
    return {
        code: "outcome-repeated",
        severity,
        message: `Outcome is never reached: the one at ${at} has the same when, ${outcome.when}`,
        remedy: "keep one of them",
        position: outcome.position,
    };
}


/***/ }),

};
