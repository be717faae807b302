"use strict";
exports.ids = [];
exports.modules = {

/***/ 3661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (DIVISION),
  shard: () => (shard)
});
var _decode_read_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3735);
var _go_net_net_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1667);


const DIVISION = 2;
function shard({ collectors, analyzers }, part) {
    const names = namesIn({ collectors, analyzers }, part);
    return {
        collectors: collectors.filter(({ name }) => names.has((0,_decode_read_by_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(name))),
        analyzers: analyzers.filter(({ collectorName }) => names.has((0,_decode_read_by_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(collectorName.value))),
    };
}
const ties = [({ titles }) => titles, ({ hosts }) => hosts];
function namesIn(spec, { index, count }) {
    const units = unitsOf(spec);
    const total = weightOf(units);
    const names = new Set();
    let before = 0;
    for (const group of groupsOf(units, { share: Math.ceil(total / count), tied: ties.length })) {
        const weight = weightOf(group);
        const part = total === 0 ? 0 : Math.min(Math.floor(((2 * before + weight) * count) / (2 * total)), count - 1);
        before += weight;
        if (part === index - 1)
            for (const { name } of group)
                names.add(name);
    }
    return names;
}
function unitsOf({ collectors, analyzers }) {
    const units = new Map();
    for (const { name: written, address, exclude } of collectors) {
        const name = (0,_decode_read_by_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(written);
        const unit = units.get(name) ?? { name, weight: 0, titles: new Set(), hosts: new Set() };
        units.set(name, unit);
        if (!exclude.value)
            unit.weight += 1;
        const host = hostName(address.value);
        if (host !== undefined)
            unit.hosts.add(host);
    }
    for (const { title, collectorName } of analyzers)
        units.get((0,_decode_read_by_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(collectorName.value))?.titles.add(title);
    return [...units.values()];
}
function hostName(address) {
    const split = (0,_go_net_net_js__WEBPACK_IMPORTED_MODULE_0__/* .splitHostPort */ .cC)(address);
    if (split.kind === "invalid" || split.host === "" || (0,_go_net_net_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIp */ .r5)(split.host))
        return undefined;
    return split.host.toLowerCase();
}
function groupsOf(units, { share, tied }) {
    if (tied === 0)
        return units.map((unit) => [unit]);
    return connected(units, ties.slice(0, tied)).flatMap((group) => weightOf(group) <= share ? [group] : groupsOf(group, { share, tied: tied - 1 }));
}
function connected(units, by) {
    const parents = units.map((_, at) => at);
    const rootOf = (at) => {
        let root = at;
        while (parents[root] !== root)
            root = parents[root];
        while (parents[at] !== root)
            [at, parents[at]] = [parents[at], root];
        return root;
    };
    by.forEach((keysOf) => {
        const first = new Map();
        units.forEach((unit, at) => {
            for (const key of keysOf(unit)) {
                const [one, other] = [rootOf(first.get(key) ?? at), rootOf(at)];
                parents[Math.max(one, other)] = Math.min(one, other);
                first.set(key, Math.min(one, other));
            }
        });
    });
    const groups = new Map();
    units.forEach((unit, at) => {
        const root = rootOf(at);
        const group = groups.get(root);
        if (group)
            group.push(unit);
        else
            groups.set(root, [unit]);
    });
    return [...groups.values()];
}
function weightOf(units) {
    return units.reduce((sum, { weight }) => sum + weight, 0);
}


/***/ }),

};
//# sourceMappingURL=shared-shard.js.map
