"use strict";
exports.ids = [];
exports.modules = {

/***/ 4981:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  BA: () => (missingEntries),
  Sr: () => (missingCode),
  _: () => (notThere)
});
const notThere = "Not there to be merged";
const missingCode = "report-missing";
function missingEntries({ missing = [] }) {
    return missing.map((name) => ({
        title: `${name}: missing`,
        message: `${notThere}: ${name}; what it would have shown is not known`,
        remedy: "See the job that should have written it.",
    }));
}


/***/ }),

};
//# sourceMappingURL=shared-report-3.js.map
