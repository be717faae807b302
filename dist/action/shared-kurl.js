"use strict";
exports.ids = [];
exports.modules = {

/***/ 302:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  n: () => (JOIN_CHECKS_SOURCE)
});
const JOIN_CHECKS_SOURCE = "join-checks";


/***/ }),

};
//# sourceMappingURL=shared-kurl.js.map
