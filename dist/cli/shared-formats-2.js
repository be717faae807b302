"use strict";
exports.ids = [];
exports.modules = {

/***/ 2352:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   save: () => (/* binding */ save),
/* harmony export */   saveAll: () => (/* binding */ saveAll),
/* harmony export */   saveReports: () => (/* binding */ saveReports)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6986);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(897);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4213);





/** Writes a report to every target. @throws Error naming the paths that could not be written */
function saveReports(report, targets, options = {}) {
    return saveAll(targets, ({ format, path }) => (0,_formats_js__WEBPACK_IMPORTED_MODULE_4__/* .write */ .M)(report, format, { ...options, path }), options);
}
/** Writes every target, even when another one fails. @throws Error naming the paths that could not be written */
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
        throw new AggregateError(faults, faults.map(_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .describeThrown */ .YI).join("\n"));
}
/** Characters that are written at a time. */
const BATCH = 256 * 1024;
/** Pieces put together to as few writes as memory allows. */
function* batches(pieces) {
    let batch = "";
    for (const piece of pieces) {
        batch += piece;
        if (batch.length < BATCH)
            continue;
        yield batch;
        batch = "";
    }
    yield batch;
}
let saved = 0;
/**
 * Writes a file so that no reader ever sees half of it: to a temporary file beside it, which is then renamed. Creates its
 * folders.
 *
 * @throws Error naming the path, with the cause
 */
async function save(written, path, { cwd = process.cwd(), confined = false } = {}) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    const temporary = `${target}.${process.pid}-${++saved}.tmp`;
    try {
        if (confined && (await (0,_files_file_js__WEBPACK_IMPORTED_MODULE_2__/* .leadsOut */ .q)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), cwd))) {
            throw new Error("a symbolic link leads out of the working directory");
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
        // The flag refuses a file or a link that another program put there.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, typeof written === "string" ? written : batches(written), { flag: "wx" });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, target);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true }).catch(() => { });
        throw new Error(`Cannot write report ${path}`, { cause: error });
    }
}


/***/ }),

};
