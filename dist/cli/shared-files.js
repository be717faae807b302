"use strict";
exports.ids = [];
exports.modules = {

/***/ 4596:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F0: () => (/* binding */ forbiddenPlace),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   JC: () => (/* binding */ realPathSoFar),
/* harmony export */   qY: () => (/* binding */ outside),
/* harmony export */   qm: () => (/* binding */ leadsOut)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Returns why a path is forbidden. A link of a pull request may lead anywhere, so the real path decides.
 *
 * @param path absolute
 * @param real the real path that it leads to; see `realPathSoFar`
 */
async function forbiddenPlace({ path, real }, { cwd, confined = false }) {
    if (confined && isInside(path, cwd) && !isInside(real, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(cwd)))
        return outside;
    return (await isOfGit(real)) ? ofGit : undefined;
}
const outside = {
    kind: "outside",
    message: "a symbolic link leads out of the working directory",
};
const ofGit = { kind: "git", message: "it belongs to git, whose folder may hold credentials" };
/** Whether a path below `cwd` leads, through a symbolic link, out of it. A path that does not exist does not. */
async function leadsOut(path, cwd) {
    return isInside(path, cwd) && !isInside(await realPathSoFar(path), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(cwd));
}
/** Returns the real path of the part of a path that exists, followed by the rest. */
async function realPathSoFar(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    }
    catch (error) {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if (error.code !== "ENOENT" || parent === path)
            throw error;
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await realPathSoFar(parent), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
}
function isInside(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
/**
 * Whether a real path is a `.git`, or is in a folder of git. actions/checkout leaves its token in such a folder. The folder of
 * a worktree or of a submodule, and that of `--separate-git-dir`, may have any name, so it is known by its content.
 *
 * Ref: https://git-scm.com/docs/gitrepository-layout; is_git_directory() in git's setup.c
 */
async function isOfGit(real) {
    if (real.split(/[\\/]/).some((name) => /^\.git$/i.test(name)))
        return true;
    for (let folder = real; (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) !== folder; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if (await isGitFolder(folder))
            return true;
    }
    return false;
}
async function isGitFolder(folder) {
    const has = (name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).then(() => true, () => false);
    if (!(await has("HEAD")))
        return false;
    return (await has("commondir")) || ((await has("objects")) && (await has("refs")));
}


/***/ }),

};
