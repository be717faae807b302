"use strict";
exports.ids = [];
exports.modules = {

/***/ 9268:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (openFolder)
});
/* unused harmony export makeFolders */
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


function openFolder(real) {
    const root = process.platform === "linux" ? openRoot() : undefined;
    return root === undefined ? byPath(real) : byDescriptor(real, root);
}
function byPath(real) {
    makeFolders(real);
    return {
        at: (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, name),
        verify: () => {
            if (node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(real) !== real)
                throw new Error("a folder on its path changes while it is written");
        },
        known: (error) => error,
        close: () => { },
    };
}
const O_PATH = 0o10000000;
const FOLDER = O_PATH | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0);
function openRoot() {
    const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)("/", FOLDER);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(entryOf(root, "."), { throwIfNoEntry: false })?.isDirectory())
        return root;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(root);
    return undefined;
}
function entryOf(fd, name) {
    return `/proc/self/fd/${fd}/${name}`;
}
function byDescriptor(real, root) {
    const parts = real.split("/").filter((part) => part !== "");
    let fd = root;
    let at = "/";
    for (const part of parts) {
        const folder = known({ fd, folder: at });
        try {
            const next = openOrMake(entryOf(fd, part));
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
            fd = next;
            at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, part);
        }
        catch (error) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
            throw folder(error);
        }
    }
    return {
        at: (name) => entryOf(fd, name),
        verify: () => { },
        known: known({ fd, folder: real }),
        close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd),
    };
}
function openOrMake(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, FOLDER);
    }
    catch (error) {
        if (error.code !== "ENOENT")
            throw error;
    }
    const fault = makeFolder(path);
    if (fault && fault.code !== "EEXIST")
        throw fault;
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, FOLDER);
}
function known({ fd, folder }) {
    const prefix = folder === "/" ? "/" : `${folder}/`;
    return (error) => {
        const fault = error;
        if (typeof fault.message === "string")
            fault.message = fault.message.replaceAll(entryOf(fd, ""), () => prefix);
        return fault;
    };
}
function makeFolders(folder) {
    let error = makeFolder(folder);
    if (error?.code === "ENOENT" && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) !== folder) {
        makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
        error = makeFolder(folder);
    }
    if (error && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
        throw error;
}
function makeFolder(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
        return undefined;
    }
    catch (error) {
        return error;
    }
}


/***/ }),

/***/ 3981:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Gn: () => (whyNotWritable),
  bj: () => (wayTo),
  f8: () => (writeWhole)
});
/* unused harmony exports MAX_READER_MS, isReplaced */
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_3__);
var _folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9268);
var _own_descriptors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7113);
var _places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4428);







const MAX_READER_MS = 10_000;
const TRY_AGAIN_MS = 10;
async function writeWhole(file, pieces, options) {
    const way = await wayTo(file, options);
    switch (way.kind) {
        case "file":
            return replace(way.real, pieces);
        case "descriptor":
            return writeThrough(way.fd, pieces);
        case "stream":
            return writeToStream(way, pieces, options);
    }
}
async function whyNotWritable(file, options) {
    try {
        const way = await wayTo(file, options);
        if (way.kind === "file")
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(await nearestFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(way.real)), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return undefined;
    }
    catch (error) {
        return error.message;
    }
}
async function isReplaced(file, options) {
    const way = await wayTo(file, options).catch(() => undefined);
    return way === undefined || way.kind === "file";
}
async function nearestFolder(folder) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder).catch((error) => {
        if (error.code === "ENOENT")
            return undefined;
        throw error;
    });
    if (stats === undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) !== folder)
        return nearestFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
    if (stats?.isSymbolicLink())
        throw new Error("a symbolic link on its path leads to nothing");
    return folder;
}
async function wayTo(file, options) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(options.cwd, file);
    const real = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .realPathSoFar */ .JC)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path));
    const forbidden = await (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .forbiddenPlace */ .F0)({ path, real }, options);
    if (forbidden)
        throw new Error(forbidden.message);
    const destination = await destinationOf(path);
    switch (destination.kind) {
        case "refused":
            throw new Error(destination.message);
        case "file":
            return { kind: "file", real };
        case "descriptor":
            if (options.confined && (await (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .startsInside */ .OC)(path, options.cwd)))
                throw new Error(_places_js__WEBPACK_IMPORTED_MODULE_6__/* .outside */ .qY.message);
            return destination;
        case "stream": {
            const real = await (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .realPathOf */ .dN)(path);
            const forbidden = await (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .forbiddenPlace */ .F0)({ path, real: real ?? path }, options);
            if (forbidden)
                throw new Error(forbidden.message);
            return { kind: "stream", path, real };
        }
    }
}
async function replace(real, pieces) {
    const folder = (0,_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .openFolder */ .N)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(real));
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(real);
    const temporary = folder.at(`${name}.${process.pid}-${Math.floor(Math.random() * 1e9)}.tmp`);
    try {
        await removeLeftovers(name, folder);
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, "wx");
        try {
            folder.verify();
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(handle, pieces);
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, folder.at(name));
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => { });
        throw folder.known(error);
    }
    finally {
        folder.close();
    }
}
const LEFTOVER_MS = 60 * 60 * 1_000;
async function removeLeftovers(file, folder) {
    const isTemporary = (name) => name.startsWith(file) && LEFTOVER.test(name.slice(file.length));
    for (const name of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder.at("")).catch(() => [])).filter(isTemporary)) {
        const leftover = folder.at(name);
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(leftover).catch(() => undefined);
        if (stats?.isFile() && Date.now() - stats.mtimeMs > LEFTOVER_MS)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(leftover, { force: true }).catch(() => { });
    }
}
const LEFTOVER = /^\.\d+-\d+\.tmp$/;
async function destinationOf(path) {
    const fd = await descriptorOf(path);
    if (fd !== undefined && (await (0,_own_descriptors_js__WEBPACK_IMPORTED_MODULE_5__/* .isOwnDescriptor */ .C)(fd)))
        return { kind: "refused", message: "it is a descriptor of this program itself" };
    if (fd !== undefined)
        return { kind: "descriptor", fd };
    const stats = await statIfThere(path);
    if (stats === undefined || stats.isFile())
        return { kind: "file" };
    if (stats.isFIFO() || stats.isCharacterDevice())
        return { kind: "stream" };
    return { kind: "refused", message: `it is a ${nameOf(stats)}` };
}
function nameOf(stats) {
    if (stats.isDirectory())
        return "folder";
    return stats.isSocket() ? "socket" : "device";
}
async function statIfThere(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
    }
    catch (error) {
        if (error.code === "ENOENT")
            return undefined;
        throw error;
    }
}
const MAX_LINKS = 40;
async function descriptorOf(path) {
    let at = path;
    for (let links = 0; links < MAX_LINKS; links++) {
        const own = new RegExp(`^/(?:dev|proc/(?:self|thread-self|${process.pid}))/fd/(\\d+)$`).exec(at)?.[1];
        if (own !== undefined)
            return Number(own);
        const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(at).catch(() => undefined);
        if (target === undefined)
            break;
        at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at), target);
    }
    return undefined;
}
async function writeToStream({ path, real }, pieces, { maxReaderMs = MAX_READER_MS }) {
    const handle = await openStream(real ?? path, maxReaderMs);
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle.fd);
        const isStream = stats.isFIFO() || stats.isCharacterDevice();
        if (!isStream || !(await (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .isAt */ .ii)(real, handle)))
            throw new Error("it changes while it is written");
        await writeThrough(handle.fd, pieces);
    }
    finally {
        await handle.close();
    }
}
async function openStream(path, maxReaderMs) {
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY ?? 0);
    for (const endsAtMs = performance.now() + maxReaderMs;;) {
        try {
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags);
        }
        catch (error) {
            if (error.code !== "ENXIO")
                throw error;
            if (performance.now() > endsAtMs)
                throw new Error("no program reads from this pipe", { cause: error });
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(TRY_AGAIN_MS);
    }
}
async function writeThrough(fd, pieces) {
    for (const piece of pieces) {
        const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
        for (let done = 0; done < bytes.length;) {
            const count = await writeSome(fd, bytes.subarray(done));
            if (count === 0)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(TRY_AGAIN_MS);
            done += count;
        }
    }
}
function writeSome(fd, bytes) {
    return new Promise((done, fail) => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.write)(fd, bytes, (error, count) => {
            if (error && error.code !== "EAGAIN")
                fail(error);
            else
                done(error ? 0 : count);
        });
    });
}


/***/ }),

};
