"use strict";
exports.ids = [];
exports.modules = {

/***/ 9402:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  i: () => (readBytes)
});
/* unused harmony export MAX_WRITER_MS */
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_3__);
var _own_descriptors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7113);
var _places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4428);






const MAX_WRITER_MS = 10_000;
const MAX_TRIES = 5;
const TRY_AGAIN_MS = 50;
const LOOK_AGAIN_MS = 10;
async function readBytes(file, options) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(options.cwd, file);
    try {
        for (let tries = 1; tries <= MAX_TRIES; tries++) {
            const read = await readOnce(path, options);
            if (read !== "changed")
                return read;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(TRY_AGAIN_MS);
        }
        return { kind: "unreadable", message: "it changes while it is read" };
    }
    catch (error) {
        const { code, message } = error;
        return code === "ENOENT" ? { kind: "missing" } : { kind: "unreadable", message, cause: error };
    }
}
async function readOnce(path, options) {
    const real = await (0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .realPathOf */ .dN)(path);
    const forbidden = await (0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .forbiddenPlace */ .F0)({ path, real: real ?? (await (0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .realPathSoFar */ .JC)(path)) }, options);
    if (forbidden)
        return forbidden;
    const stays = real === undefined ? 0 : (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(real ?? path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | stays);
    try {
        if (real === undefined && options.confined && (await (0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .startsInside */ .OC)(path, options.cwd)))
            return _places_js__WEBPACK_IMPORTED_MODULE_5__/* .outside */ .qY;
        if (!(await (0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .isAt */ .ii)(real, handle)))
            return "changed";
        const before = await handle.stat({ bigint: true });
        if (before.isDirectory())
            return { kind: "unreadable", message: "it is a folder" };
        if (!before.isFile() && !before.isFIFO())
            return { kind: "unreadable", message: "it is a device, not a file" };
        if (before.isFIFO() && (await (0,_own_descriptors_js__WEBPACK_IMPORTED_MODULE_4__/* .isOwnPipe */ .l)(handle.fd)))
            return { kind: "unreadable", message: "it is a descriptor of this program itself" };
        if (before.size > options.maxBytes)
            return { kind: "too-large", message: `it has ${before.size} bytes` };
        const isNamed = real !== undefined;
        const bytes = await drain(handle, { ...options, isPipe: before.isFIFO(), isNamed, size: Number(before.size) });
        if (bytes.length > options.maxBytes) {
            return { kind: "too-large", message: `it has more than ${options.maxBytes} bytes` };
        }
        if (before.isFIFO())
            return { kind: "bytes", bytes };
        const after = await handle.stat({ bigint: true });
        const isSame = before.size === after.size && before.mtimeNs === after.mtimeNs && before.ctimeNs === after.ctimeNs;
        return isSame ? { kind: "bytes", bytes } : "changed";
    }
    finally {
        await handle.close();
    }
}
const CHUNK_BYTES = 64 * 1024;
async function drain(handle, { maxBytes, maxWriterMs = MAX_WRITER_MS, isPipe, isNamed, size }) {
    const writerUntilMs = performance.now() + maxWriterMs;
    let hadWriter = !isPipe || !isNamed;
    const full = [];
    let left = maxBytes + 1;
    let chunk = Buffer.allocUnsafe(Math.min(left, size > 0 ? size + 1 : CHUNK_BYTES));
    let used = 0;
    while (left > 0) {
        const bytesRead = await readSome(handle, chunk.subarray(used));
        if (bytesRead === 0 && hadWriter)
            break;
        if (bytesRead === 0) {
            if (performance.now() > writerUntilMs)
                throw new Error("no program writes to this pipe");
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(LOOK_AGAIN_MS);
            continue;
        }
        hadWriter = true;
        if (bytesRead === undefined && !isPipe)
            throw new Error("it has no end");
        if (bytesRead === undefined) {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(LOOK_AGAIN_MS);
            continue;
        }
        used += bytesRead;
        left -= bytesRead;
        if (used < chunk.length)
            continue;
        full.push(chunk);
        chunk = Buffer.allocUnsafe(Math.min(left, CHUNK_BYTES));
        used = 0;
    }
    const last = chunk.subarray(0, used);
    return full.length === 0 ? last : Buffer.concat([...full, last]);
}
async function readSome(handle, chunk) {
    try {
        return (await handle.read(chunk, 0, chunk.length, null)).bytesRead;
    }
    catch (error) {
        if (error.code === "EAGAIN")
            return undefined;
        throw error;
    }
}


/***/ }),

};
