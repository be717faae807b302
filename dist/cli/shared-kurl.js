"use strict";
exports.ids = [];
exports.modules = {

/***/ 302:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ JOIN_CHECKS_SOURCE)
/* harmony export */ });
const JOIN_CHECKS_SOURCE = "join-checks";


/***/ }),

};
