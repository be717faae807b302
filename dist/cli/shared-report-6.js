exports.ids = [];
exports.modules = {

/***/ 4667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
__webpack_require__.d(__webpack_exports__, {
  H: () => (remembered)
});
function remembered(answer) {
    const known = new Map();
    return (key) => {
        const before = known.get(key);
        if (before !== undefined || known.has(key))
            return before;
        const own = answer(key);
        known.set(key, own);
        return own;
    };
}


/***/ }),

};
