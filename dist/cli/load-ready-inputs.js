"use strict";
exports.ids = [8673];
exports.modules = {

/***/ 8673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readyInputs: () => (readyInputs)
});

// EXTERNAL MODULE: ./src/problem/checked.ts
var checked = __webpack_require__(3275);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/files/places.ts + 1 modules
var places = __webpack_require__(4428);
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
    if (way !== undefined)
        return way.kind === "file" ? { real: way.real, identity } : undefined;
    const real = options.confined
        ? await ownPlace((0,external_node_path_.resolve)(options.cwd, file), options).catch(() => undefined)
        : undefined;
    return real === undefined ? undefined : { real, identity };
}
async function ownPlace(path, options) {
    const stats = await (0,promises_.lstat)(path);
    if (!stats.isFile() && !stats.isSymbolicLink())
        return undefined;
    if (await (0,places/* leadsOut */.qm)((0,external_node_path_.dirname)(path), options))
        return undefined;
    const real = (0,external_node_path_.join)(await (0,places/* realPathSoFar */.JC)((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
    return (0,places/* isBelowGit */.SV)(real) ? undefined : real;
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
    const earlier = [];
    for (const target of targets) {
        const replaced = await replacedBy(target.path, options);
        if (replaced)
            earlier.push({ target, replaced });
    }
    if (earlier.length === 0)
        return lost;
    const read = await filesRead(inputs, options);
    const wrong = earlier.flatMap(({ target, replaced }) => {
        const input = read.get(replaced.identity);
        return input === undefined ? [] : [replacesInput(target, input)];
    });
    const stays = options.confined ? await isNamed(inputs, options) : await isRead(inputs, { ...options, read });
    const problems = [];
    for (const { target, replaced } of earlier) {
        if (target.format === "prometheus" || options.claimed?.includes(target.path))
            continue;
        if (await stays({ target, replaced }))
            continue;
        await removeReplaced(replaced).catch((error) => problems.push(notRemoved(target, error)));
    }
    return [lost, wrong, problems].find(({ length }) => length > 0) ?? [];
}
async function isRead({ baseline }, { read, ...options }) {
    const ofBaseline = baseline === undefined ? [] : await identitiesOf(baseline, options);
    return async ({ target, replaced }) => {
        if (read.has(replaced.identity))
            return true;
        const identities = await identitiesOf(target.path, options);
        return identities.some((identity) => ofBaseline.includes(identity));
    };
}
async function isNamed({ spec, contextFile, values, merge, lintContexts, installer, template, baseline, addresses }, options) {
    const { namedBy } = await __webpack_require__.e(/* import() */ 8770).then(__webpack_require__.bind(__webpack_require__, 8770));
    const patterns = [...spec, ...contextFile, ...values, ...merge, ...lintContexts.map(({ file }) => file)];
    const files = addresses.flatMap((entry) => (entry.kind === "file" ? [entry.file.path] : []));
    const singles = [installer?.trim(), template, baseline, ...files].filter((path) => path !== undefined);
    const named = [...patterns.flatMap(namedBy), ...singles].map((path) => (0,external_node_path_.resolve)(options.cwd, path));
    const identities = new Set();
    for (const path of named) {
        if (await (0,places/* hasLink */.p5)(path, options))
            continue;
        const [identity] = await identitiesOf(path, options);
        if (identity !== undefined)
            identities.add(identity);
    }
    return async ({ target, replaced }) => identities.has(replaced.identity) || named.includes((0,external_node_path_.resolve)(options.cwd, target.path));
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
    const { filesOf } = await __webpack_require__.e(/* import() */ 8770).then(__webpack_require__.bind(__webpack_require__, 8770));
    const patterns = [
        ["spec", inputs.spec],
        ["context-file", inputs.contextFile],
        ["values", inputs.values],
        ["merge", inputs.merge],
        ...inputs.lintContexts.map(({ file }) => ["lint-contexts", [file]]),
    ];
    const files = [
        ["installer", inputs.installer === undefined ? [] : [inputs.installer.trim()]],
        ["template", inputs.template === undefined ? [] : [inputs.template]],
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

;// CONCATENATED MODULE: ./src/load/targets.ts

async function targetProblems({ reports, lintReports }, options) {
    const problems = [];
    for (const { path } of [...reports, ...lintReports]) {
        const fault = await (0,write/* whyNotWritable */.Gn)(path, options);
        if (fault === undefined)
            continue;
        problems.push({
            code: "input-value",
            severity: "error",
            where: "input report",
            message: `Cannot write report ${path}: ${fault}`,
            remedy: "expected the path of a file that can be written",
        });
    }
    return problems;
}

;// CONCATENATED MODULE: ./src/load/working-directory.ts



async function workingDirectoryProblems({ workingDirectory }, { cwd, confined = false }) {
    if (workingDirectory === undefined)
        return [];
    const path = (0,external_node_path_.resolve)(cwd, workingDirectory);
    const fault = confined && !(await (0,places/* startsInside */.OC)(path, cwd))
        ? "it is not in the workspace"
        : ((confined ? (await (0,places/* leadsOut */.qm)(path, { cwd }))?.message : undefined) ?? (await notAFolder(path)));
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
        return (await (0,promises_.stat)(path)).isDirectory() ? undefined : "it is not a folder";
    }
    catch (error) {
        const { code, message } = error;
        return code === "ENOENT" ? "there is no such folder" : message;
    }
}

;// CONCATENATED MODULE: ./src/load/ready-inputs.ts




async function readyInputs(read, options, claim = async () => ({ value: [], problems: [] })) {
    const { value, problems } = read;
    const paths = value ?? read.paths;
    if (paths === undefined)
        return { value, problems };
    const place = { ...options, workingDirectory: paths.workingDirectory };
    const claimed = await claim([...paths.reports, ...paths.lintReports].map(({ path }) => path), place);
    const refusal = (0,checked/* hasErrors */.Cs)(problems) ? [] : await firstProblems(paths, { place, claimed: claimed.problems });
    const removal = await removeEarlierReports(paths, { ...place, claimed: claimed.value });
    const isRefused = (0,checked/* hasErrors */.Cs)(problems) || refusal.length > 0;
    return { value, problems: [...problems, ...(isRefused ? refusal : removal)] };
}
async function firstProblems(paths, { place, claimed }) {
    const ofFolder = await workingDirectoryProblems(paths, place);
    if (ofFolder.length > 0)
        return ofFolder;
    const ofTargets = await targetProblems(paths, place);
    return ofTargets.length > 0 ? ofTargets : claimed;
}


/***/ }),

};
Object.assign(exports.modules, require("./shared-files-3.js").modules);
Object.assign(exports.modules, require("./shared-files-6.js").modules);
Object.assign(exports.modules, require("./shared-files-7.js").modules);
