"use strict";
exports.ids = [];
exports.modules = {

/***/ 1876:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F0: () => (/* binding */ forbiddenPlace),
/* harmony export */   JC: () => (/* binding */ realPathSoFar),
/* harmony export */   OC: () => (/* binding */ startsInside),
/* harmony export */   dN: () => (/* binding */ realPathOf),
/* harmony export */   ii: () => (/* binding */ isAt),
/* harmony export */   qY: () => (/* binding */ outside),
/* harmony export */   qm: () => (/* binding */ leadsOut)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


async function forbiddenPlace({ path, real }, { cwd, confined = false }) {
    if (confined && !isInside(real, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(cwd)) && (await startsInside(path, cwd)))
        return outside;
    return (await isOfGit(real)) ? ofGit : undefined;
}
const outside = {
    kind: "outside",
    message: "a symbolic link leads out of the working directory",
};
const ofGit = { kind: "git", message: "it belongs to git, whose folder may hold credentials" };
async function leadsOut(path, cwd) {
    return !isInside(await realPathSoFar(path), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(cwd)) && (await startsInside(path, cwd));
}
async function startsInside(path, folder) {
    if (isInside(path, folder))
        return true;
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
    for (let at = path; (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) !== at; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        const place = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(at).catch(() => at);
        if (isInside(place, real))
            return true;
    }
    return false;
}
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
function realPathOf(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch((error) => {
        if (error.code === "ENOENT")
            return undefined;
        throw error;
    });
}
async function isAt(real, handle) {
    const place = process.platform === "linux" ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(`/proc/self/fd/${handle.fd}`).catch(() => undefined) : undefined;
    if (place !== undefined)
        return real === undefined ? !/^\/(?!.* \(deleted\)$)/s.test(place) : place === real;
    if (real === undefined)
        return true;
    if ((await realPathOf(real)) !== real)
        return false;
    const [opened, named] = await Promise.all([handle.stat({ bigint: true }), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real, { bigint: true })]);
    return opened.dev === named.dev && opened.ino === named.ino;
}
function isInside(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
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
