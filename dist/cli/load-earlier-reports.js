"use strict";
exports.ids = [8286,1876];
exports.modules = {

/***/ 8286:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  removeEarlierReports: () => (/* binding */ removeEarlierReports)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/files/places.ts
var places = __webpack_require__(1876);
// EXTERNAL MODULE: ./src/files/folder.ts
var files_folder = __webpack_require__(9268);
// EXTERNAL MODULE: ./src/files/write.ts
var write = __webpack_require__(3981);
;// CONCATENATED MODULE: ./src/files/remove.ts




async function replacedBy(file, options) {
    const [identity] = await identitiesOf(file, options);
    if (identity === undefined)
        return undefined;
    const way = await (0,write/* wayTo */.bj)(file, options).catch(() => undefined);
    return way?.kind === "file" ? { real: way.real, identity } : undefined;
}
async function identitiesOf(file, { cwd }) {
    const path = (0,external_node_path_.resolve)(cwd, file);
    const identities = [];
    for (const look of [promises_.lstat, promises_.stat]) {
        const stats = await look(path, { bigint: true }).catch(() => undefined);
        if (stats)
            identities.push(`${stats.dev}:${stats.ino}`);
    }
    return identities;
}
async function removeReplaced({ real }) {
    const folder = (0,files_folder/* openFolder */.N)((0,external_node_path_.dirname)(real));
    try {
        folder.verify();
        await (0,promises_.rm)(folder.at((0,external_node_path_.basename)(real)), { force: true });
    }
    catch (error) {
        throw folder.known(error);
    }
    finally {
        folder.close();
    }
}

// EXTERNAL MODULE: ./src/inputs/report-targets.ts
var report_targets = __webpack_require__(8521);
;// CONCATENATED MODULE: ./src/load/earlier-reports.ts





async function removeEarlierReports(inputs, options) {
    const targets = [...inputs.reports, ...inputs.lintReports];
    const lost = await sameFiles(targets, options);
    if (lost.length > 0)
        return lost;
    const earlier = [];
    for (const target of targets) {
        const replaced = await replacedBy(target.path, options);
        if (replaced)
            earlier.push({ target, replaced });
    }
    if (earlier.length === 0)
        return [];
    const read = await filesRead(inputs, options);
    const wrong = earlier.flatMap(({ target, replaced }) => {
        const input = read.get(replaced.identity);
        return input === undefined ? [] : [replacesInput(target, input)];
    });
    if (wrong.length > 0)
        return wrong;
    const baseline = inputs.baseline === undefined ? [] : await identitiesOf(inputs.baseline, options);
    const problems = [];
    for (const { target, replaced } of earlier) {
        if (target.format === "prometheus")
            continue;
        const identities = await identitiesOf(target.path, options);
        if (identities.some((identity) => baseline.includes(identity)))
            continue;
        await removeReplaced(replaced).catch((error) => problems.push(notRemoved(target, error)));
    }
    return problems;
}
async function sameFiles(targets, { cwd }) {
    if (targets.length < 2)
        return [];
    const paths = new Map();
    for (const { path } of targets)
        paths.set(path, await withoutLinks((0,external_node_path_.resolve)(cwd, path)));
    return (0,report_targets/* samePaths */.xi)(targets, ({ path }) => paths.get(path) ?? path);
}
async function withoutLinks(path) {
    const stats = await (0,promises_.stat)(path).catch(() => undefined);
    const isSpecial = stats !== undefined && !stats.isFile() && !stats.isDirectory();
    return isSpecial ? path : (0,places/* realPathSoFar */.JC)(path).catch(() => path);
}
async function filesRead(inputs, options) {
    const { filesOf } = await __webpack_require__.e(/* import() */ 8256).then(__webpack_require__.bind(__webpack_require__, 8256));
    const patterns = [
        ["spec", inputs.spec],
        ["context-file", inputs.contextFile],
        ["values", inputs.values],
        ["merge", inputs.merge],
    ];
    const files = [
        ["installer", inputs.installer === undefined ? [] : [inputs.installer.trim()]],
        ["template", inputs.template === undefined ? [] : [inputs.template]],
        ["lint-contexts", inputs.lintContexts.map(({ file }) => file)],
        ["addresses", inputs.addresses.flatMap((entry) => (entry.kind === "file" ? [entry.file.path] : []))],
    ];
    for (const [input, given] of patterns)
        files.push([input, (await filesOf({ input, patterns: given }, options)).value]);
    const read = new Map();
    for (const [input, paths] of files) {
        for (const path of paths) {
            for (const identity of await identitiesOf(path === "-" ? "/dev/stdin" : path, options))
                read.set(identity, input);
        }
    }
    return read;
}
function replacesInput({ format, path }, input) {
    return {
        code: "input-value",
        severity: "error",
        where: "input report",
        message: `Cannot write ${format} to ${path}: it is a file of the input ${input}`,
        remedy: "expected a path that no other input names",
    };
}
function notRemoved({ path }, { message }) {
    return {
        code: "input-value",
        severity: "error",
        where: "input report",
        message: `Cannot replace the earlier report ${path}: ${message}`,
        remedy: "expected the path of a file that can be replaced",
    };
}


/***/ }),

};
Object.assign(exports.modules, require("./shared-files-3.js").modules);
Object.assign(exports.modules, require("./shared-files-4.js").modules);
Object.assign(exports.modules, require("./shared-files-5.js").modules);
