"use strict";
exports.ids = [];
exports.modules = {

/***/ 5954:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  save: () => (/* binding */ save),
  saveAll: () => (/* binding */ saveAll),
  saveReports: () => (/* binding */ saveReports)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/files/places.ts
var places = __webpack_require__(1876);
;// CONCATENATED MODULE: ./src/files/write.ts





/** A pipe that no program opens for reading within this time is an error. */
const MAX_READER_MS = 10_000;
/** Pause before a pipe without a reader, or a full one, is tried again. */
const TRY_AGAIN_MS = 10;
/**
 * Writes a file so that no reader ever sees half of it: to a temporary file beside it, which is then renamed. Creates its
 * folders. A file that is not a regular one is not replaced: pipes and descriptors are written through.
 *
 * @throws Error that completes the sentence "Cannot write FILE: ..."
 */
async function writeWhole(file, pieces, options) {
    const path = (0,external_node_path_.resolve)(options.cwd, file);
    // The last part of the path is replaced even where it is a link, so only its folder decides.
    const real = (0,external_node_path_.join)(await (0,places/* realPathSoFar */.JC)((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
    const forbidden = await (0,places/* forbiddenPlace */.F0)({ path, real }, options);
    if (forbidden)
        throw new Error(forbidden.message);
    const destination = await destinationOf(path);
    switch (destination.kind) {
        case "refused":
            throw new Error(destination.message);
        case "file":
            return replace(path, pieces);
        case "descriptor":
            if (options.confined && (0,places/* isInside */.FK)(path, options.cwd))
                throw new Error(places/* outside */.qY.message);
            return writeThrough(destination.fd, pieces);
        case "stream":
            if (options.confined && (await (0,places/* leadsOut */.qm)(path, options.cwd)))
                throw new Error(places/* outside */.qY.message);
            return writeToStream(path, pieces, options);
    }
}
async function replace(path, pieces) {
    // The number of the process is not enough: in containers it is the same for a run and for the one before, which was killed.
    const temporary = `${path}.${process.pid}-${Math.floor(Math.random() * 1e9)}.tmp`;
    makeFolders((0,external_node_path_.dirname)(path));
    await removeLeftovers(path);
    try {
        // The flag refuses a file or a link that another program put there.
        await (0,promises_.writeFile)(temporary, pieces, { flag: "wx" });
        await (0,promises_.rename)(temporary, path);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true }).catch(() => { });
        throw error;
    }
}
/** After this time a temporary file is that of a process which was killed while it wrote. The largest report takes seconds. */
const LEFTOVER_MS = 60 * 60 * 1_000;
/** Removes temporary files of a path that earlier runs left. What cannot be read or removed stays: it is in nobody's way. */
async function removeLeftovers(path) {
    const folder = (0,external_node_path_.dirname)(path);
    const isTemporary = (name) => name.startsWith((0,external_node_path_.basename)(path)) && LEFTOVER.test(name.slice((0,external_node_path_.basename)(path).length));
    for (const name of (await (0,promises_.readdir)(folder).catch(() => [])).filter(isTemporary)) {
        const leftover = (0,external_node_path_.join)(folder, name);
        const stats = await (0,promises_.lstat)(leftover).catch(() => undefined);
        if (stats?.isFile() && Date.now() - stats.mtimeMs > LEFTOVER_MS)
            await (0,promises_.rm)(leftover, { force: true }).catch(() => { });
    }
}
const LEFTOVER = /^\.\d+-\d+\.tmp$/;
/**
 * Creates a folder and those above it. `recursive` of Node's mkdir is not used: it never ends for a folder that cannot exist
 * although the one above it does, such as `/proc/x`.
 *
 * @throws Error of the file system
 */
function makeFolders(folder) {
    let error = makeFolder(folder);
    if (error?.code === "ENOENT" && (0,external_node_path_.dirname)(folder) !== folder) {
        makeFolders((0,external_node_path_.dirname)(folder));
        error = makeFolder(folder);
    }
    if (error && !(0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
        throw error;
}
function makeFolder(folder) {
    try {
        (0,external_node_fs_.mkdirSync)(folder);
        return undefined;
    }
    catch (error) {
        return error;
    }
}
async function destinationOf(path) {
    const fd = await descriptorOf(path);
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
        return await (0,promises_.stat)(path);
    }
    catch (error) {
        if (error.code === "ENOENT")
            return undefined;
        throw error;
    }
}
/** Links between a path and the descriptor that it names; Linux follows as many. */
const MAX_LINKS = 40;
/** Returns the descriptor of this process that a path names, also through links: `/dev/stdout` leads to `/proc/self/fd/1`. */
async function descriptorOf(path) {
    let at = path;
    for (let links = 0; links < MAX_LINKS; links++) {
        const own = new RegExp(`^/(?:dev|proc/(?:self|thread-self|${process.pid}))/fd/(\\d+)$`).exec(at)?.[1];
        if (own !== undefined)
            return Number(own);
        const target = await (0,promises_.readlink)(at).catch(() => undefined);
        if (target === undefined)
            break;
        at = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(at), target);
    }
    return undefined;
}
async function writeToStream(path, pieces, { maxReaderMs = MAX_READER_MS }) {
    const handle = await openStream(path, maxReaderMs);
    try {
        const stats = (0,external_node_fs_.fstatSync)(handle.fd);
        if (!stats.isFIFO() && !stats.isCharacterDevice())
            throw new Error("it changes while it is written");
        await writeThrough(handle.fd, pieces);
    }
    finally {
        await handle.close();
    }
}
/** Opening a pipe waits for its reader, and nothing could end that wait, so it is tried again and again. */
async function openStream(path, maxReaderMs) {
    const flags = external_node_fs_.constants.O_WRONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0) | (external_node_fs_.constants.O_NOCTTY ?? 0);
    for (const endsAtMs = performance.now() + maxReaderMs;;) {
        try {
            return await (0,promises_.open)(path, flags);
        }
        catch (error) {
            if (error.code !== "ENXIO")
                throw error;
            if (performance.now() > endsAtMs)
                throw new Error("no program reads from this pipe", { cause: error });
        }
        await (0,external_node_timers_promises_.setTimeout)(TRY_AGAIN_MS);
    }
}
async function writeThrough(fd, pieces) {
    for (const piece of pieces) {
        const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
        for (let done = 0; done < bytes.length;) {
            const count = await writeSome(fd, bytes.subarray(done));
            if (count === 0)
                await (0,external_node_timers_promises_.setTimeout)(TRY_AGAIN_MS);
            done += count;
        }
    }
}
/** Returns the number of bytes written; 0 where a pipe is full at the moment. */
function writeSome(fd, bytes) {
    return new Promise((done, fail) => {
        (0,external_node_fs_.write)(fd, bytes, (error, count) => {
            if (error && error.code !== "EAGAIN")
                fail(error);
            else
                done(error ? 0 : count);
        });
    });
}

// EXTERNAL MODULE: ./src/problem/problem.ts
var problem = __webpack_require__(7921);
// EXTERNAL MODULE: ./src/formats/batches.ts
var batches = __webpack_require__(7969);
// EXTERNAL MODULE: ./src/formats/formats.ts
var formats = __webpack_require__(7925);
;// CONCATENATED MODULE: ./src/formats/save.ts




/** Writes a report to every target. @throws Error naming the paths that could not be written */
function saveReports(report, targets, options = {}) {
    return saveAll(targets, ({ format, path }) => (0,formats/* write */.M)(report, format, { ...options, path }), options);
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
        throw new AggregateError(faults, faults.map(problem/* describeThrown */.YI).join("\n"));
}
/** Writes one report, as `writeWhole` does. @throws Error naming the path, with the cause */
async function save(written, path, { cwd = process.cwd(), ...options } = {}) {
    try {
        await writeWhole(path, (0,batches/* inBatches */.o)(written), { cwd, ...options });
    }
    catch (error) {
        throw new Error(`Cannot write report ${path}`, { cause: error });
    }
}


/***/ }),

};
