"use strict";
exports.ids = [553,1876];
exports.modules = {

/***/ 553:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   targetProblems: () => (/* binding */ targetProblems)
/* harmony export */ });
/* harmony import */ var _files_write_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3981);

async function targetProblems({ reports, lintReports }, options) {
    const problems = [];
    for (const { path } of [...reports, ...lintReports]) {
        const fault = await (0,_files_write_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNotWritable */ .Gn)(path, options);
        if (fault === undefined)
            continue;
        problems.push({
            code: "input-value",
            severity: "error",
            where: "input report",
            message: `Cannot write report ${path}: ${fault}`,
            remedy: "expected the path of a file that can be written",
        });
    }
    return problems;
}


/***/ }),

};
Object.assign(exports.modules, require("./shared-files-3.js").modules);
Object.assign(exports.modules, require("./shared-files-4.js").modules);
Object.assign(exports.modules, require("./shared-files-5.js").modules);
