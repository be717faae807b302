"use strict";
exports.ids = [];
exports.modules = {

/***/ 4428:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F0: () => (forbiddenPlace),
  p5: () => (hasLink),
  ii: () => (isAt),
  SV: () => (isBelowGit),
  qm: () => (leadsOut),
  qY: () => (outside),
  dN: () => (realPathOf),
  JC: () => (realPathSoFar),
  OC: () => (startsInside)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/files/links.ts


const MAX_LINKS = 64;
function followLinks(path, root, budget = { links: MAX_LINKS }) {
    const parent = (0,external_node_path_.dirname)(path);
    if (path === root || parent === path)
        return { real: path, links: [] };
    const above = followLinks(parent, root, budget);
    const at = (0,external_node_path_.join)(above.real, (0,external_node_path_.basename)(path));
    const isLink = statsOf(at, external_node_fs_.lstatSync)?.isSymbolicLink() === true;
    if (!isLink || statsOf(at, external_node_fs_.statSync) === undefined)
        return { real: at, links: above.links };
    budget.links -= 1;
    if (budget.links < 0)
        throw new Error("too many symbolic links on its path");
    const below = followLinks((0,external_node_path_.resolve)(above.real, (0,external_node_fs_.readlinkSync)(at)), root, budget);
    return { real: below.real, links: [...above.links, at, ...below.links] };
}
function statsOf(path, look) {
    try {
        return look(path, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}
function boundaryOf(link, { workspace, workingDirectory }) {
    for (let folder = (0,external_node_path_.dirname)(link); isInside(folder, workspace); folder = (0,external_node_path_.dirname)(folder)) {
        if (gitOf(folder) !== undefined)
            return { isCheckout: true, ...named("checkout", folder, workspace) };
        if (folder === (0,external_node_path_.dirname)(folder))
            break;
    }
    const own = workingDirectory === undefined ? undefined : external_node_fs_.realpathSync.native((0,external_node_path_.resolve)(workspace, workingDirectory));
    if (own !== undefined && isInside(own, workspace) && isInside((0,external_node_path_.dirname)(link), own))
        return { isCheckout: false, ...named("working directory", own, workspace) };
    return { folder: workspace, isCheckout: false, name: "the workspace" };
}
function isOutside(real, { folder, isCheckout }) {
    if (!isInside(real, folder))
        return true;
    if (!isCheckout)
        return false;
    for (let at = real; at !== folder; at = (0,external_node_path_.dirname)(at)) {
        const git = gitOf(at);
        if (git !== undefined && (git.isDirectory() || !isInside(gitFolderOf(at), (0,external_node_path_.join)(folder, ".git"))))
            return true;
    }
    return false;
}
function gitOf(folder) {
    return statsOf((0,external_node_path_.join)(folder, ".git"), external_node_fs_.lstatSync);
}
function gitFolderOf(folder) {
    const [, path = ""] = /^gitdir: (.*)/.exec((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, ".git"), "utf8")) ?? [];
    return (0,external_node_path_.resolve)(folder, path);
}
function named(kind, folder, workspace) {
    const way = (0,external_node_path_.relative)(workspace, folder).replaceAll("\\", "/");
    return { folder, name: way === "" ? "the workspace" : `the ${kind} ${way}` };
}
function isInside(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== ".." && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}

;// CONCATENATED MODULE: ./src/files/places.ts



async function forbiddenPlace({ path, real }, options) {
    const left = options.confined ? await leftByLink({ path, real }, options) : undefined;
    return left ?? ((await isOfGit(real)) ? ofGit : undefined);
}
const outside = outOf("the workspace");
function outOf(name) {
    return { kind: "outside", message: `a symbolic link leads out of ${name}` };
}
const ofGit = { kind: "git", message: "it belongs to git, whose folder may hold credentials" };
async function leadsOut(path, options) {
    return leftByLink({ path, real: await realPathSoFar(path) }, options);
}
async function hasLink(path, { cwd }) {
    const workspace = await (0,promises_.realpath)(cwd);
    return followFrom({ path, cwd, workspace }).links.some((link) => isInside(link, workspace));
}
async function leftByLink({ path, real }, { cwd, workingDirectory }) {
    const workspace = await (0,promises_.realpath)(cwd);
    if (isInside(path, cwd) && real === (0,external_node_path_.join)(workspace, (0,external_node_path_.relative)(cwd, path)))
        return undefined;
    if (!(await startsInside(path, cwd)))
        return undefined;
    const followed = followFrom({ path, cwd, workspace });
    for (const link of followed.links.filter((one) => isInside(one, workspace))) {
        const boundary = boundaryOf(link, { workspace, workingDirectory });
        if (isOutside(real, boundary))
            return outOf(boundary.name);
    }
    if (!isInside(real, workspace))
        return outside;
    const now = process.platform === "linux" ? followed.real : await realPathSoFar(followed.real);
    return now === real ? undefined : { kind: "outside", message: "a symbolic link on its path changes at this moment" };
}
function followFrom({ path, cwd, workspace, }) {
    return followLinks(isInside(path, cwd) ? (0,external_node_path_.join)(workspace, (0,external_node_path_.relative)(cwd, path)) : path, workspace);
}
async function startsInside(path, folder) {
    if (isInside(path, folder))
        return true;
    const real = await (0,promises_.realpath)(folder);
    for (let at = path; (0,external_node_path_.dirname)(at) !== at; at = (0,external_node_path_.dirname)(at)) {
        const place = await (0,promises_.realpath)(at).catch(() => at);
        if (isInside(place, real))
            return true;
    }
    return false;
}
async function realPathSoFar(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch (error) {
        const parent = (0,external_node_path_.dirname)(path);
        if (error.code !== "ENOENT" || parent === path)
            throw error;
        return (0,external_node_path_.join)(await realPathSoFar(parent), (0,external_node_path_.basename)(path));
    }
}
function realPathOf(path) {
    return (0,promises_.realpath)(path).catch((error) => {
        if (error.code === "ENOENT")
            return undefined;
        throw error;
    });
}
async function isAt(real, handle) {
    const place = process.platform === "linux" ? await (0,promises_.readlink)(`/proc/self/fd/${handle.fd}`).catch(() => undefined) : undefined;
    if (place !== undefined)
        return real === undefined ? !/^\/(?!.* \(deleted\)$)/s.test(place) : place === real;
    if (real === undefined)
        return true;
    if ((await realPathOf(real)) !== real)
        return false;
    const [opened, named] = await Promise.all([handle.stat({ bigint: true }), (0,promises_.stat)(real, { bigint: true })]);
    return opened.dev === named.dev && opened.ino === named.ino;
}
async function isOfGit(real) {
    if (isBelowGit(real))
        return true;
    for (let folder = real; (0,external_node_path_.dirname)(folder) !== folder; folder = (0,external_node_path_.dirname)(folder)) {
        if (await isGitFolder(folder))
            return true;
    }
    return false;
}
function isBelowGit(real) {
    return real.split(/[\\/]/).some((name) => /^\.git$/i.test(name));
}
async function isGitFolder(folder) {
    const has = (name) => (0,promises_.access)((0,external_node_path_.join)(folder, name)).then(() => true, () => false);
    if (!(await has("HEAD")))
        return false;
    return (await has("commondir")) || ((await has("objects")) && (await has("refs")));
}


/***/ }),

};
