"use strict";
exports.ids = [];
exports.modules = {

/***/ 7113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (isOwnDescriptor),
  l: () => (isOwnPipe)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

async function isOwnDescriptor(fd) {
    const target = await targetOf(fd);
    return target.startsWith("anon_inode:") || (target.startsWith("pipe:") && (await hasBothEnds(target)));
}
async function isOwnPipe(fd) {
    const target = await targetOf(fd);
    return target.startsWith("pipe:") && (await hasBothEnds(target, { but: fd }));
}
async function hasBothEnds(pipe, { but } = {}) {
    const all = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)("/proc/self/fd").catch(() => [])).map(Number);
    const targets = await Promise.all(all.map(targetOf));
    const ends = all.filter((fd, index) => targets[index] === pipe && fd !== but);
    const flags = await Promise.all(ends.map((fd) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/self/fdinfo/${fd}`, "utf8").catch(() => "")));
    const modes = flags.map((text) => /^flags:\s*\d*([0-7])$/m.exec(text)?.[1]);
    return modes.includes("0") && modes.includes("1");
}
function targetOf(fd) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(`/proc/self/fd/${fd}`).catch(() => "");
}


/***/ }),

};
