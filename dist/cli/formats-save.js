"use strict";
exports.ids = [2736];
exports.modules = {

/***/ 2736:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (saveAll),
  INTERRUPTED_MS: () => (INTERRUPTED_MS),
  saveReports: () => (saveReports)
});
/* unused harmony export save */
var _files_write_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3981);
var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7921);
var _batches_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7969);
var _formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7925);
var _forms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6306);





const INTERRUPTED_MS = 1_000;
const MAX_KEPT_BYTES = 64 * 1_024 * 1_024;
function saveReports(report, targets, options = {}) {
    return saveAll(targets, ({ format, path }) => (0,_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .write */ .M)(report, format, { ...options, path }), { ...options, formOf: _forms_js__WEBPACK_IMPORTED_MODULE_3__/* .formOf */ .Q });
}
async function saveAll(targets, write, { formOf = ({ format }) => format, maxKeptBytes = MAX_KEPT_BYTES, withinMs, ...options }) {
    const faults = [];
    const kept = new Map();
    let keptBytes = 0;
    const forms = targets.map(formOf);
    const startedAtMs = performance.now();
    const keep = (form, copies) => {
        kept.set(form, copies);
        keptBytes += lengthOf(copies);
    };
    const forget = (form) => {
        keptBytes -= lengthOf(kept.get(form) ?? []);
        kept.delete(form);
    };
    for (const [at, target] of targets.entries()) {
        const form = forms[at];
        const isLast = !forms.includes(form, at + 1);
        const made = async () => {
            const batches = (0,_batches_js__WEBPACK_IMPORTED_MODULE_4__/* .inBatches */ .o)(await write(target));
            return isLast ? batches : copying(batches, maxKeptBytes - keptBytes, (copies) => keep(form, copies));
        };
        try {
            if (withinMs !== undefined && performance.now() - startedAtMs > withinMs)
                throw notBegun(target.path);
            const writing = withinMs === undefined ? options : { ...options, maxReaderMs: withinMs };
            await savePieces(kept.get(form) ?? (await made()), target.path, writing);
        }
        catch (fault) {
            faults.push(fault);
        }
        if (isLast)
            forget(form);
    }
    if (faults.length === 1)
        throw faults[0];
    if (faults.length > 1)
        throw new AggregateError(faults, faults.map(_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .describeThrown */ .YI).join("\n"));
}
function notBegun(path) {
    return new Error(`Cannot write report ${path}: the run was interrupted, and other reports took the time that was left`);
}
function* copying(batches, maxBytes, whenWhole) {
    let copies = [];
    let length = 0;
    for (const batch of batches) {
        const bytes = typeof batch === "string" ? Buffer.from(batch) : batch;
        length += bytes.length;
        if (length > maxBytes)
            copies = undefined;
        copies?.push(bytes === batch ? Buffer.from(bytes) : bytes);
        yield bytes;
    }
    if (copies)
        whenWhole(copies);
}
function lengthOf(pieces) {
    return pieces.reduce((sum, piece) => sum + piece.length, 0);
}
function save(written, path, options = {}) {
    return savePieces(inBatches(written), path, options);
}
async function savePieces(pieces, path, { cwd = process.cwd(), ...options }) {
    try {
        await (0,_files_write_js__WEBPACK_IMPORTED_MODULE_0__/* .writeWhole */ .f8)(path, pieces, { cwd, ...options });
    }
    catch (error) {
        throw new Error(`Cannot write report ${path}`, { cause: error });
    }
}


/***/ }),

};
Object.assign(exports.modules, require("./shared-files-3.js").modules);
Object.assign(exports.modules, require("./shared-files-6.js").modules);
Object.assign(exports.modules, require("./shared-files-7.js").modules);
Object.assign(exports.modules, require("./shared-formats-3.js").modules);
