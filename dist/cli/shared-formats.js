"use strict";
exports.ids = [];
exports.modules = {

/***/ 6369:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  y: () => (isPlainYaml)
});
const PLAIN = /^(?!(?:null|true|false|yes|no|on|off|[yn])$)(?:[a-z]|\d+\.\d+\.\d)(?:[\w./(),]| (?=[\w(])|[:-](?=\w))*(?<![, ])$/i;
const USUAL_LENGTH = 1_000;
function isPlainYaml(text) {
    return text.length <= USUAL_LENGTH && PLAIN.test(text);
}


/***/ }),

};
