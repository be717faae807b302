"use strict";
exports.id = 910;
exports.ids = [910];
exports.modules = {

/***/ 5910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   understandPlain: () => (/* binding */ understandPlain)
/* harmony export */ });
/* harmony import */ var _decode_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1672);
/* harmony import */ var _render_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3537);
/* harmony import */ var _report_sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7789);



/** What prepare.ts makes of specs that need no rendering, without loading what renders; `undefined` where one needs it. */
function understandPlain(specs, addresses) {
    if (!specs.every(_render_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlain */ .$))
        return undefined;
    return { spec: (0,_decode_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(specs.map(_render_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPlain */ .l), addresses), sources: (0,_report_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .describeSources */ .a)(specs), problems: [] };
}


/***/ })

};
;