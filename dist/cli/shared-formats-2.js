"use strict";
exports.ids = [];
exports.modules = {

/***/ 2736:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   save: () => (/* binding */ save),
/* harmony export */   saveAll: () => (/* binding */ saveAll),
/* harmony export */   saveReports: () => (/* binding */ saveReports)
/* harmony export */ });
/* harmony import */ var _files_write_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3981);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7921);
/* harmony import */ var _batches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7969);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7925);




function saveReports(report, targets, options = {}) {
    return saveAll(targets, ({ format, path }) => (0,_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .write */ .M)(report, format, { ...options, path }), options);
}
async function saveAll(targets, write, options) {
    const faults = [];
    for (const target of targets) {
        try {
            await save(await write(target), target.path, options);
        }
        catch (fault) {
            faults.push(fault);
        }
    }
    if (faults.length === 1)
        throw faults[0];
    if (faults.length > 1)
        throw new AggregateError(faults, faults.map(_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .describeThrown */ .YI).join("\n"));
}
async function save(written, path, { cwd = process.cwd(), ...options } = {}) {
    try {
        await (0,_files_write_js__WEBPACK_IMPORTED_MODULE_0__/* .writeWhole */ .f8)(path, (0,_batches_js__WEBPACK_IMPORTED_MODULE_3__/* .inBatches */ .o)(written), { cwd, ...options });
    }
    catch (error) {
        throw new Error(`Cannot write report ${path}`, { cause: error });
    }
}


/***/ }),

};
