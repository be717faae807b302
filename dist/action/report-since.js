"use strict";
exports.ids = [3615];
exports.modules = {

/***/ 3615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  withFailingSince: () => (withFailingSince)
});
var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9692);

function withFailingSince(report, baseline) {
    const { after, before } = (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .identifyBoth */ .IQ)(report, baseline);
    const results = after.map(([identity, result]) => {
        if (result.status !== "fail")
            return result;
        const earlier = before.get(identity);
        const isNew = earlier === undefined || !(0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .failsAsBefore */ .xs)(earlier, result);
        return { ...result, failingSince: isNew ? { at: report.startedAt, runs: 1 } : next(earlier, baseline) };
    });
    return { ...report, results };
}
function next({ failingSince }, { startedAt }) {
    const { at, runs } = failingSince ?? { at: startedAt, runs: 1 };
    return { at, runs: runs + 1 };
}


/***/ }),

};
//# sourceMappingURL=report-since.js.map
