"use strict";
exports.id = 288;
exports.ids = [288];
exports.modules = {

/***/ 4288:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   save: () => (/* binding */ save),
/* harmony export */   saveLint: () => (/* binding */ saveLint),
/* harmony export */   saveReports: () => (/* binding */ saveReports)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3919);
/* harmony import */ var _formats_formats_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8718);
/* harmony import */ var _formats_lint_formats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1656);





/** Writes the report in every format that was asked for. @throws Error naming the paths that could not be written */
function saveReports(report, targets) {
    return saveAll(targets, (format) => (0,_formats_formats_js__WEBPACK_IMPORTED_MODULE_3__/* .format */ .G)(report, format));
}
/** The same for what lint found. */
function saveLint(report, targets) {
    return saveAll(targets, (format) => (0,_formats_lint_formats_js__WEBPACK_IMPORTED_MODULE_4__/* .formatLint */ .B)(report, format));
}
async function saveAll(targets, write) {
    const faults = [];
    for (const { format, path } of targets) {
        try {
            await save(await write(format), path);
        }
        catch (fault) {
            faults.push(fault);
        }
    }
    if (faults.length === 1)
        throw faults[0];
    if (faults.length > 1)
        throw new AggregateError(faults, faults.map(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeThrown */ .YI).join("\n"));
}
let saved = 0;
/**
 * Writes a file so that nobody ever sees half of it: into a file beside it, then renamed. Folders are made.
 *
 * @throws Error naming the path, with the cause
 */
async function save(text, path) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    const temporary = `${target}.${process.pid}-${++saved}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
        // Never into a file, or through a link, that somebody else put there.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, text, { flag: "wx" });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, target);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true }).catch(() => { });
        throw new Error(`Cannot write report ${path}`, { cause: error });
    }
}


/***/ })

};
;