"use strict";
exports.ids = [6189];
exports.modules = {

/***/ 6189:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  loadRendered: () => (loadRendered),
  redactedRender: () => (redactedRender)
});
var _meter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9523);
var _problem_checked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3275);
var _load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5839);



async function loadRendered(inputs, options) {
    const { value: sources, problems } = await (0,_load_js__WEBPACK_IMPORTED_MODULE_1__/* .readAsNeeded */ .y6)(inputs, options);
    if ((0,_problem_checked_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .Cs)(problems))
        return { value: [], problems };
    const meter = new _meter_js__WEBPACK_IMPORTED_MODULE_2__/* .Meter */ .kI();
    meter.wasRead((0,_load_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(sources));
    const rendered = await (0,_meter_js__WEBPACK_IMPORTED_MODULE_2__/* .withinMeter */ .T_)(meter, () => (0,_load_js__WEBPACK_IMPORTED_MODULE_1__/* .renderAsNeeded */ .wz)(sources, { ...inputs, meter }), []);
    return { value: rendered.value, problems: [...problems, ...rendered.problems] };
}
const redactedRender = {
    code: "input-value",
    severity: "error",
    where: "input redact",
    message: "Cannot use redact with render, which prints the specs",
    remedy: "expected run or merge",
};


/***/ }),

};
