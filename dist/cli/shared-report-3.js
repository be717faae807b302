"use strict";
exports.ids = [];
exports.modules = {

/***/ 1289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  isRedacted: () => (isRedacted)
});
function isRedacted({ redacted, runners = [] }) {
    return redacted === true || runners.some((run) => run.redacted === true);
}


/***/ }),

};
