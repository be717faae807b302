"use strict";
exports.ids = [1950];
exports.modules = {

/***/ 1950:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  runAsChild: () => (runAsChild)
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);


const PASSED_ON = ["SIGHUP", "SIGINT", "SIGQUIT", "SIGTERM", "SIGWINCH"];
function runAsChild(otherwise) {
    process.exitCode = 1;
    const args = [...process.execArgv, ...process.argv.slice(1)];
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, args, { stdio: "inherit", detached: true });
    for (const name of PASSED_ON)
        process.on(name, () => child.kill(name));
    child.on("exit", (code, signal) => {
        process.exitCode = signal === null ? (code ?? 1) : 128 + node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals[signal];
    });
    child.on("error", () => {
        for (const name of PASSED_ON)
            process.removeAllListeners(name);
        otherwise();
    });
}


/***/ }),

};
