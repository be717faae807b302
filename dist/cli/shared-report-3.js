"use strict";
exports.ids = [];
exports.modules = {

/***/ 1289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isRedacted: () => (/* binding */ isRedacted)
/* harmony export */ });
function isRedacted({ redacted, runners = [] }) {
    return redacted === true || runners.some((run) => run.redacted === true);
}


/***/ }),

};
