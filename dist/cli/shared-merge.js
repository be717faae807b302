"use strict";
exports.ids = [];
exports.modules = {

/***/ 224:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  hm: () => (worstOf),
  lQ: () => (matrixOf),
  uj: () => (resultsIn)
});
var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7000);

const absent = { kind: "absent" };
const excluded = { kind: "excluded" };
const matrixOf = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .P)(({ runners = [], ...report }) => {
    const names = runners.map(({ name }) => name);
    const columns = new Map(names.map((name, column) => [name, column]));
    const rows = [];
    const redacted = new Set(runners.filter(({ redacted }) => redacted).map(({ name }) => name));
    const groupOfAll = groupAlike();
    for (const [name, results] of byRunner(report.results)) {
        const column = columns.get(name) ?? -1;
        const alikeTo = redacted.has(name) ? groupAlike() : groupOfAll;
        for (const result of results) {
            const alike = alikeTo(result);
            const number = alike.runner === name ? alike.number + 1 : 0;
            alike.runner = name;
            alike.number = number;
            let cells = alike.rows[number];
            if (cells === undefined) {
                cells = Array(names.length).fill(absent);
                alike.rows.push(cells);
                rows.push(cells);
            }
            if (column >= 0)
                cells[column] = { kind: "result", result };
        }
    }
    const excludedOn = new Set(report.excluded
        .filter(({ kind }) => kind === "analyzer")
        .map(({ runner, title, position }) => keyOf(runner ?? "", title, position.file)));
    return { runners: names, rows: rows.map((cells) => rowOf(cells, { names, excludedOn })) };
});
function groupAlike() {
    const specs = new Map();
    return ({ spec, title, address }) => {
        const titles = getOrMake(specs, spec, () => new Map());
        const addresses = getOrMake(titles, title, () => new Map());
        return getOrMake(addresses, address, () => ({ rows: [], runner: undefined, number: 0 }));
    };
}
function getOrMake(map, key, make) {
    const known = map.get(key);
    if (known !== undefined)
        return known;
    const made = make();
    map.set(key, made);
    return made;
}
function byRunner(results) {
    const groups = new Map();
    for (const result of results) {
        const group = groups.get(result.runner ?? "");
        if (group)
            group.push(result);
        else
            groups.set(result.runner ?? "", [result]);
    }
    return groups;
}
function rowOf(cells, { names, excludedOn }) {
    const results = resultsIn(cells);
    const { title, address, spec, position } = results[0];
    return {
        title,
        address,
        spec,
        position,
        status: worstOf(results.map(({ status }) => status)),
        cells: excludedOn.size === 0
            ? cells
            : cells.map((cell, column) => {
                const isExcluded = excludedOn.has(keyOf(names[column] ?? "", title, position.file));
                return cell.kind === "absent" && isExcluded ? excluded : cell;
            }),
    };
}
function resultsIn(cells) {
    const results = [];
    for (const cell of cells)
        if (cell.kind === "result")
            results.push(cell.result);
    return results;
}
function keyOf(runner, title, file) {
    return JSON.stringify([runner, title, file]);
}
function worstOf(statuses) {
    if (statuses.includes("fail"))
        return "fail";
    return statuses.includes("warn") ? "warn" : "pass";
}


/***/ }),

/***/ 7000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P: () => (oncePer)
});
function oncePer(compute) {
    const known = new WeakMap();
    return (key) => {
        const value = known.get(key) ?? compute(key);
        known.set(key, value);
        return value;
    };
}


/***/ }),

};
