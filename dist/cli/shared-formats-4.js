"use strict";
exports.ids = [];
exports.modules = {

/***/ 8969:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (knownStrings)
});
const MAX_KNOWN = 65_536;
const MAX_KNOWN_LENGTH = 256;
function knownStrings(quote) {
    const known = new Map();
    return (text) => {
        const before = known.get(text);
        if (before !== undefined)
            return before;
        const quoted = quote(text);
        if (text.length > MAX_KNOWN_LENGTH)
            return quoted;
        if (known.size === MAX_KNOWN)
            known.clear();
        known.set(text, quoted);
        return quoted;
    };
}


/***/ }),

};
