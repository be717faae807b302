"use strict";
exports.ids = [6926,1876];
exports.modules = {

/***/ 6926:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workingDirectoryProblems: () => (/* binding */ workingDirectoryProblems)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1876);



async function workingDirectoryProblems({ workingDirectory }, { cwd, confined = false }) {
    if (workingDirectory === undefined)
        return [];
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, workingDirectory);
    const fault = confined && !(await (0,_files_places_js__WEBPACK_IMPORTED_MODULE_2__/* .startsInside */ .OC)(path, cwd))
        ? "it is not in the workspace"
        : confined && (await (0,_files_places_js__WEBPACK_IMPORTED_MODULE_2__/* .leadsOut */ .qm)(path, cwd))
            ? "a symbolic link leads out of the workspace"
            : await notAFolder(path);
    if (fault === undefined)
        return [];
    return [
        {
            code: "input-value",
            severity: "error",
            where: "input working-directory",
            message: `Cannot use ${JSON.stringify(workingDirectory)}: ${fault}`,
            remedy: `expected a folder${confined ? " of the workspace" : ""}, relative to ${cwd}`,
        },
    ];
}
async function notAFolder(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory() ? undefined : "it is not a folder";
    }
    catch (error) {
        const { code, message } = error;
        return code === "ENOENT" ? "there is no such folder" : message;
    }
}


/***/ }),

};
Object.assign(exports.modules, require("./shared-files-5.js").modules);
