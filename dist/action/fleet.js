"use strict";
exports.ids = [4280,927,1823];
exports.modules = {

/***/ 4280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fleet: () => (fleet)
});

// EXTERNAL MODULE: ./src/load/paths.ts + 4 modules
var paths = __webpack_require__(8770);
// EXTERNAL MODULE: ./src/files/file.ts
var files_file = __webpack_require__(9402);
// EXTERNAL MODULE: ./src/report/baseline.ts
var baseline = __webpack_require__(6834);
// EXTERNAL MODULE: ./src/report/parse.ts + 2 modules
var parse = __webpack_require__(2859);
// EXTERNAL MODULE: ./src/report/read-text.ts + 1 modules
var read_text = __webpack_require__(9126);
// EXTERNAL MODULE: ./src/load/read.ts + 1 modules
var load_read = __webpack_require__(1823);
;// CONCATENATED MODULE: ./src/load/reports.ts






const MAX_REPORTS_BYTES = 512 * 1024 * 1024;
async function loadReports(patterns, { maxReportsBytes = MAX_REPORTS_BYTES, ...options }) {
    const files = await (0,paths.filesOf)({ input: "merge", patterns }, options);
    const problems = [...files.problems];
    const reports = [];
    const copy = (0,read_text/* reportCopier */.xS)();
    let bytes = 0;
    for (const path of files.value) {
        const read = await bytesOf(path, options);
        if (read.kind !== "bytes") {
            problems.push(unreadable(path, read));
            continue;
        }
        bytes += read.bytes.length;
        if (bytes > maxReportsBytes)
            return { value: [], problems: [...problems, tooManyBytes(maxReportsBytes)] };
        const file = path === "-" ? load_read/* STANDARD_INPUT */.XO : (0,paths/* displayPath */.Gt)(path, options.cwd);
        const parsed = (0,parse/* parseReport */.M)(read.bytes.toString("utf8"), file, copy);
        for (const problem of parsed.problems)
            problems.push(problem);
        if (parsed.value)
            reports.push({ file, report: withRunner(parsed.value) });
    }
    return { value: reports, problems };
}
function withRunner(report) {
    if (report.runners !== undefined)
        return report;
    for (const one of report.results)
        one.runner = report.name;
    for (const one of report.excluded)
        one.runner = report.name;
    return report;
}
async function bytesOf(file, options) {
    const limits = { ...options, maxBytes: baseline/* MAX_REPORT_BYTES */.W };
    if (file !== "-")
        return (0,files_file/* readBytes */.i)(file, limits);
    const bytes = await options.stdin(limits);
    if (bytes.length <= baseline/* MAX_REPORT_BYTES */.W)
        return { kind: "bytes", bytes };
    return { kind: "too-large", message: `it has more than ${baseline/* MAX_REPORT_BYTES */.W} bytes` };
}
const faults = {
    missing: { code: "file-missing", remedy: "expected the JSON report of a run" },
    outside: { code: "file-outside", remedy: "give the path of the file itself" },
    git: { code: "file-outside", remedy: load_read/* OF_THE_CHECKOUT */.$R },
    unreadable: { code: "file-unreadable", remedy: "expected a readable file that does not change meanwhile" },
    "too-large": { code: "file-too-large", remedy: `expected at most ${baseline/* MAX_REPORT_BYTES */.W}` },
};
function unreadable(file, read) {
    const { code, remedy } = faults[read.kind];
    const message = read.kind === "missing" ? `No such file: ${file}` : `Cannot read ${file}: ${read.message}`;
    return { code, severity: "error", where: "input merge", message, remedy };
}
function tooManyBytes(most) {
    return {
        code: "file-limit",
        severity: "error",
        where: "input merge",
        message: `The reports have more than ${most} bytes in total`,
        remedy: `expected at most ${most}; merge some of them at a time`,
    };
}

// EXTERNAL MODULE: ./src/report/missing.ts
var report_missing = __webpack_require__(4981);
;// CONCATENATED MODULE: ./src/merge/expect.ts

function attendanceOf(runs, { expect, reports, earlier, }) {
    const names = new Set(runs.map(({ name }) => name));
    const shards = runs.flatMap(({ name, shards = 0, missingShards }) => missingShards.map((index) => `shard ${index}/${shards} of ${name}`));
    const missing = withEarlier([
        ...missingReports(runs, { expect, reports, missingShards: shards.length }),
        ...shards,
        ...runs.filter(isEmpty).map(({ name }) => `checks of ${name}`),
    ], earlier.filter((one) => !isThere(one, names)));
    return { missing, problems: [...missingProblem(missing), ...unexpectedProblems(runs, { expect, reports })] };
}
function isEmpty({ results, excluded, missingShards }) {
    return results.length === 0 && missingShards.length === 0 && !excluded.some(({ kind }) => kind === "analyzer");
}
const NAMELESS = /^(?:shard \d+\/\d+ of |checks of |\d+ reports?$)/;
function isThere(missing, names) {
    return !NAMELESS.test(missing) && names.has(missing);
}
function withEarlier(missing, earlier) {
    const counted = (words) => words.reduce((sum, word) => sum + Number(/^(\d+) reports?$/.exec(word)?.[1] ?? 0), 0);
    const count = Math.max(counted(missing), counted(earlier));
    const others = [...missing, ...earlier].filter((word) => counted([word]) === 0);
    return [...new Set([...countedReports(count), ...others])];
}
function countedReports(count) {
    if (count <= 0)
        return [];
    return [count === 1 ? "1 report" : `${count} reports`];
}
function missingReports(runs, { expect, reports, missingShards }) {
    switch (expect?.kind) {
        case undefined:
            return [];
        case "names": {
            const names = new Set(runs.map(({ name }) => name));
            return expect.names.filter((name) => !names.has(name));
        }
        case "count": {
            return countedReports(expect.count - reports - missingShards);
        }
    }
}
const nothingExpected = {
    code: "nothing-expected",
    severity: "notice",
    where: "input expect",
    message: "Nothing is expected, so a report that is not there is not missed",
    remedy: "give the number of reports, or their names",
};
const MAX_NAMED = 20;
function missingProblem(missing) {
    if (missing.length === 0)
        return [];
    const named = missing.slice(0, MAX_NAMED).join(", ");
    const more = missing.length > MAX_NAMED ? ` and ${missing.length - MAX_NAMED} more` : "";
    return [
        {
            code: report_missing/* missingCode */.Sr,
            severity: "error",
            message: `${report_missing/* notThere */._}: ${named}${more}`,
            remedy: "see the jobs that should have written them; what they would have said is not known",
        },
    ];
}
function unexpectedProblems(runs, { expect, reports }) {
    switch (expect?.kind) {
        case undefined:
            return [];
        case "names": {
            const expected = new Set(expect.names);
            return runs
                .filter(({ name }) => !expected.has(name))
                .map(({ name }) => unexpected(`${JSON.stringify(name)} is merged and was not expected`, "add it to expect, so that it is missed when it is not there"));
        }
        case "count":
            return reports <= expect.count
                ? []
                : [
                    unexpected(`${reports} reports are merged, and expect counts ${expect.count}`, `expect ${reports}, so that one is missed when it is not there`),
                ];
    }
}
function unexpected(message, remedy) {
    return { code: "report-unexpected", severity: "warning", where: "input expect", message, remedy };
}

// EXTERNAL MODULE: ./src/problem/cap.ts
var cap = __webpack_require__(6406);
// EXTERNAL MODULE: ./src/report/comparison.ts
var comparison = __webpack_require__(9692);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(3214);
// EXTERNAL MODULE: ./src/report/report.ts
var report = __webpack_require__(8623);
// EXTERNAL MODULE: ./src/report/count-of.ts
var count_of = __webpack_require__(8298);
;// CONCATENATED MODULE: ./src/merge/age.ts

const DAY_MS = 24 * 60 * 60 * 1000;
const age_MAX_NAMED = 20;
const CLOCK_SKEW_MS = 10 * 60 * 1000;
function oldReports(parts, { now }) {
    const days = new Map();
    const dates = new Map();
    for (const { name, startedAt, finishedAt } of parts) {
        const latest = Math.max(Date.parse(startedAt), Date.parse(finishedAt));
        const age = Math.floor((now - Date.parse(finishedAt)) / DAY_MS);
        if (latest > now + CLOCK_SKEW_MS)
            dates.set(name, Math.max(latest, dates.get(name) ?? latest));
        else if (age >= 1)
            days.set(name, Math.max(age, days.get(name) ?? 0));
    }
    return [...old(days), ...future(dates)];
}
function old(days) {
    if (days.size === 0)
        return [];
    return [
        {
            code: "report-old",
            severity: "warning",
            message: `A day old or more: the reports of ${named(days, (age) => (0,count_of/* countOf */.p)(age, "day"))}`,
            remedy: "see whether their jobs ran this time, and empty the folder of the reports before each run",
        },
    ];
}
function future(dates) {
    if (dates.size === 0)
        return [];
    const day = (at) => new Date(at).toISOString().slice(0, 16).replace("T", " ");
    return [
        {
            code: "report-old",
            severity: "warning",
            message: `Dated in the future, so that their age is not known: the reports of ${named(dates, (at) => `${day(at)} UTC`)}`,
            remedy: "see the clocks of the machines that wrote them, and of this one",
        },
    ];
}
function named(all, describe) {
    const inOrder = [...all].sort(([one, number], [other, next]) => next - number || (one < other ? -1 : 1));
    const shown = inOrder.slice(0, age_MAX_NAMED).map(([name, number]) => `${name} (${describe(number)})`);
    return `${shown.join(", ")}${all.size > age_MAX_NAMED ? ` and ${all.size - age_MAX_NAMED} more` : ""}`;
}

// EXTERNAL MODULE: ./src/decode/read-by.ts
var read_by = __webpack_require__(3735);
// EXTERNAL MODULE: ./src/report/facts.ts
var facts = __webpack_require__(3530);
;// CONCATENATED MODULE: ./src/merge/settings.ts
function settingsOf(reports, by) {
    const all = [...byName(reports)].map(([name, setting]) => {
        const values = [...setting.values];
        if (!isUnlike(setting, reports))
            return [name, values.join()];
        const given = setting.reports < reports.length ? ["not given", ...values] : values;
        return [name, `${given.join(" or ")}, ${by}`];
    });
    return Object.fromEntries(all);
}
function unlikeSettings(reports) {
    return [...byName(reports)].flatMap(([name, setting]) => (isUnlike(setting, reports) ? [name] : []));
}
function isUnlike({ values, reports: having }, reports) {
    return values.size > 1 || having < reports.length;
}
function byName(reports) {
    const found = new Map();
    for (const [name, value] of reports.flatMap(({ settings }) => Object.entries(settings))) {
        const setting = found.get(name) ?? { values: new Set(), reports: 0 };
        setting.values.add(value);
        setting.reports += 1;
        found.set(name, setting);
    }
    return found;
}

;// CONCATENATED MODULE: ./src/merge/join-shards.ts



function joinShards(parts) {
    const [first, ...others] = parts;
    const { shard } = first;
    if (shard === undefined)
        return others[0] ? twice(first, others[0]) : { kind: "run", run: wholeRun(first) };
    const byIndex = new Map();
    for (const part of parts) {
        const other = part.shard && byIndex.get(part.shard.index);
        if (part.shard === undefined)
            return twice(part, first);
        if (other)
            return twice(other, part);
        const difference = differenceOf(first, part);
        if (difference)
            return wrong(part, difference);
        byIndex.set(part.shard.index, part);
    }
    const ordered = [...byIndex].sort(([one], [other]) => one - other).map(([, part]) => part);
    const missingShards = Array.from({ length: shard.count }, (_, at) => at + 1).filter((index) => !byIndex.has(index));
    const checks = ordered.reduce((sum, part) => sum + checksOf(part), 0);
    const areTooMany = checks > shard.checks || (missingShards.length === 0 && checks < shard.checks);
    if (areTooMany) {
        return wrong(first, `the shards have ${checks} checks together, but the run has ${shard.checks}`);
    }
    const shared = checkOfTwo(ordered);
    if (shared)
        return wrong(shared.part, `its check ${JSON.stringify(shared.title)} is also in another shard`);
    return { kind: "run", run: { ...joined(ordered), shards: shard.count, missingShards } };
}
function differenceOf(one, other) {
    const differ = (what) => `${what} differ from those of ${one.file}`;
    if (one === other)
        return undefined;
    if (one.shard?.count !== other.shard?.count)
        return differ("the numbers of shards");
    if (one.shard?.checks !== other.shard?.checks)
        return differ("the numbers of checks of the whole run");
    if (one.redacted !== other.redacted)
        return differ("the values of redact");
    const digests = ({ sources }) => JSON.stringify(sources.map(({ file, sha256 }) => [file, sha256]));
    if (digests(one) !== digests(other))
        return differ("the specs");
    const unknown = [one, other].find(({ shard }) => shard?.sha256 === undefined);
    if (unknown)
        return `${unknown.file} does not say which checks the whole run has`;
    return one.shard?.sha256 === other.shard?.sha256 ? undefined : differ("the checks of the whole run");
}
function checkOfTwo(parts) {
    const shardOf = new Map();
    for (const part of parts) {
        if (part.redacted)
            continue;
        for (const { title, collector, address, position } of part.results) {
            const key = JSON.stringify([(0,read_by/* nameKey */.Rc)(collector), title, address, position]);
            const other = shardOf.get(key);
            if (other !== undefined && other !== part)
                return { part, title };
            shardOf.set(key, part);
        }
    }
    return undefined;
}
function checksOf({ results, excluded }) {
    return results.length + excluded.filter(({ kind }) => kind === "analyzer").length;
}
function wholeRun({ file: _, shard: __, ...run }) {
    return { ...run, missingShards: [] };
}
function joined(parts) {
    const { name, runner, sources } = parts[0];
    const { shard: _, ...settings } = settingsOf(parts, "by shard");
    return {
        name,
        runner,
        sources,
        settings,
        ...(parts[0].redacted && { redacted: true }),
        ...spanOf(parts),
        problems: withoutRepeats([...parts.flatMap(problemsOf), ...differingSettings(parts)]),
        sharedProblems: [],
        results: parts.flatMap(({ results }) => results),
        excluded: parts.flatMap(({ excluded }) => excluded),
    };
}
function problemsOf({ problems, sharedProblems }) {
    return [...sharedProblems, ...problems].filter(({ code }) => code !== "nothing-checked");
}
const ofTheMachine = new Set(["shard", "concurrency", facts/* unusedProxies */.rV]);
function differingSettings(parts) {
    const unlike = unlikeSettings(parts).filter((name) => !ofTheMachine.has(name));
    if (unlike.length === 0)
        return [];
    return [
        {
            code: "report-shards",
            severity: "warning",
            message: `The shards of ${JSON.stringify(parts[0]?.name)} ran with different settings: ${unlike.join(", ")}`,
            remedy: "give every shard the same inputs; the settings of the merged report have the values",
        },
    ];
}
function spanOf(runs) {
    const at = (time) => Date.parse(time);
    return {
        startedAt: runs.map(({ startedAt }) => startedAt).reduce((one, other) => (at(other) < at(one) ? other : one)),
        finishedAt: runs.map(({ finishedAt }) => finishedAt).reduce((one, other) => (at(other) > at(one) ? other : one)),
    };
}
function withoutRepeats(problems) {
    return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
function twice(one, other) {
    const shard = one.shard && other.shard ? `shard ${one.shard.index}/${one.shard.count} of ` : "";
    return {
        kind: "wrong",
        problem: {
            code: "report-twice",
            severity: "error",
            where: other.file,
            message: `Two reports are of ${shard}${JSON.stringify(one.name)}, this one and ${one.file}`,
            remedy: "expected one report of each name; give every run an input name of its own",
        },
    };
}
function wrong({ file, name }, why) {
    return {
        kind: "wrong",
        problem: {
            code: "report-shards",
            severity: "error",
            where: file,
            message: `Cannot join the shards of ${JSON.stringify(name)}: ${why}`,
            remedy: "expected shards of one run: the same version of this tool, specs, contexts, addresses, redact and number of shards on every machine",
        },
    };
}

// EXTERNAL MODULE: ./src/files/source.ts
var source = __webpack_require__(1161);
// EXTERNAL MODULE: ./src/problem/shorten.ts
var shorten = __webpack_require__(135);
;// CONCATENATED MODULE: ./src/merge/versions.ts



const FILES_SHOWN = 20;
const versions_MAX_NAMED = 20;
const about = { code: "report-versions", severity: "warning", where: "input merge" };
const remedy = "run the same commit on every runner, and start those again that had an older one";
function differingVersions(runs) {
    const files = versionsByFile(runs);
    if (files.size === 0)
        return [];
    const titlesOf = titlesByFile(runs, files);
    const differing = [...files]
        .map(([file, versions]) => ({ file, versions, titles: titlesOf.get(file) ?? new Map() }))
        .filter((one) => isOfOneSystem(one) || isUnequal(one));
    const more = differing.length - FILES_SHOWN;
    return [
        ...differing.slice(0, FILES_SHOWN).flatMap((one) => [differs(one), ...notMade(one)].map(shorten/* shortenProblem */.jd)),
        ...(more > 0
            ? [{ ...about, message: `Of ${(0,count_of/* countOf */.p)(more, "more file")} runs read different versions`, remedy }]
            : []),
    ];
}
function versionsByFile(runs) {
    const lists = listsOf(runs);
    if (lists.length < 2)
        return new Map();
    const files = new Map();
    for (const together of lists) {
        for (const [file, digests] of digestsByFile(together)) {
            const known = files.get(file) ?? new Map();
            files.set(file, known);
            addVersion(known, { digests, readBy: [together] });
        }
    }
    const versions = [...files].map(([file, known]) => [file, [...new Set(known.values())]]);
    return new Map(versions.filter(([, { length }]) => length > 1));
}
function listsOf(runs) {
    const lists = new Map();
    for (const run of runs) {
        const together = lists.get(run.sources);
        if (together)
            together.runs.push(run);
        else
            lists.set(run.sources, { sources: run.sources, runs: [run] });
    }
    return [...lists.values()];
}
function digestsByFile({ sources }) {
    const digests = new Map();
    for (const { file, sha256 } of sources) {
        if (!(0,source/* isFile */.f)(file))
            continue;
        const known = digests.get(file);
        if (known)
            known.add(sha256);
        else
            digests.set(file, new Set([sha256]));
    }
    return digests;
}
function addVersion(known, added) {
    const alike = new Set([...added.digests].flatMap((digest) => known.get(digest) ?? []));
    const bySize = [...alike, added].sort((one, other) => other.digests.size - one.digests.size);
    const [largest = added, ...others] = bySize;
    if (largest === added)
        for (const digest of added.digests)
            known.set(digest, added);
    for (const { digests, readBy } of others) {
        for (const digest of digests) {
            known.set(digest, largest);
            largest.digests.add(digest);
        }
        largest.readBy.push(...readBy);
    }
}
function isOfOneSystem({ versions }) {
    const ofWindows = versions.filter(({ readBy }) => readBy.every(({ runs }) => runs.every(({ runner }) => runner.os === "Windows"))).length;
    return ofWindows > 1 || versions.length - ofWindows > 1;
}
function titlesByFile(runs, files) {
    const found = new Map();
    for (const run of runs) {
        for (const one of [...run.results, ...run.excluded]) {
            const { file } = one.position;
            if (!files.has(file) || ("kind" in one && one.kind !== "analyzer"))
                continue;
            const ofFile = found.get(file) ?? new Map();
            const titles = ofFile.get(run) ?? new Set();
            found.set(file, ofFile.set(run, titles.add(one.title)));
        }
    }
    return found;
}
function isUnequal({ versions, titles }) {
    const all = allOf(titles).size;
    if ([...titles].some(([run, { size }]) => size < all && isComplete(run)))
        return true;
    const lists = versions.flatMap(({ readBy }) => readBy);
    return all > 0 && lists.some(({ runs }) => runs.some((run) => !titles.has(run) && isComplete(run)));
}
function isComplete({ missingShards }) {
    return missingShards.length === 0;
}
function allOf(titles) {
    return new Set([...titles.values()].flatMap((some) => [...some]));
}
function differs({ file, versions }) {
    const names = versions.map((version) => listed(runsOf(version).map(({ name }) => name)));
    const isPair = versions.length === 2 && versions.every((version) => runsOf(version).length === 1);
    const message = isPair
        ? `${file} differs between ${names.join(" and ")}`
        : `${file} has ${versions.length} versions: ${firstOf(names.map((list) => `one of ${list}`)).join("; ")}`;
    return { ...about, message, remedy };
}
function notMade({ file, versions, titles }) {
    const all = allOf(titles);
    const runsByTitles = new Map();
    for (const run of versions.flatMap(runsOf).filter(isComplete)) {
        const own = titles.get(run) ?? none;
        if (own.size === all.size)
            continue;
        const list = namesOf(all, own);
        const names = runsByTitles.get(list);
        if (names)
            names.push(run.name);
        else
            runsByTitles.set(list, [run.name]);
    }
    if (all.size === 0 || runsByTitles.size === 0)
        return [];
    const parts = firstOf([...runsByTitles].map(([list, names]) => `${list} by ${listed(names)}`));
    return [{ ...about, message: `Checks of ${file} that were not made: ${parts.join("; ")}`, remedy }];
}
const none = new Set();
function namesOf(all, own) {
    const names = [];
    for (const title of all) {
        if (names.length === versions_MAX_NAMED)
            break;
        if (!own.has(title))
            names.push((0,shorten/* quoteName */.AB)(title));
    }
    const more = all.size - own.size - names.length;
    return [...names, ...(more > 0 ? [`${more} more`] : [])].join(", ");
}
function runsOf({ readBy }) {
    return readBy.flatMap(({ runs }) => runs);
}
function listed(names) {
    return firstOf(names).join(", ");
}
function firstOf(names) {
    const more = names.length - versions_MAX_NAMED;
    return more > 0 ? [...names.slice(0, versions_MAX_NAMED), `${more} more`] : names;
}

;// CONCATENATED MODULE: ./src/merge/left-files.ts




function leftFiles(runs) {
    const lists = listsOf(runs);
    if (lists.length < 2)
        return [];
    const checked = new Set(runs.flatMap(({ results, excluded }) => [...results, ...excluded]).map(fileOf));
    const left = groupsOf(lists).flatMap(({ lists, readers }) => [...readers]
        .filter(([file, count]) => count < lists.length && checked.has(file))
        .map(([file]) => ({ file, lists })));
    const more = left.length - FILES_SHOWN;
    return [
        ...left.slice(0, FILES_SHOWN).map((one) => (0,shorten/* shortenProblem */.jd)(notRead(one))),
        ...(more > 0
            ? [
                {
                    ...about,
                    severity: "notice",
                    message: `${(0,count_of/* countOf */.p)(more, "more file")} ${more === 1 ? "was" : "were"} read by some of the runs only`,
                    remedy: remedy,
                },
            ]
            : []),
    ];
}
function fileOf({ position }) {
    return position.file;
}
function notRead({ file, lists }) {
    const others = lists.filter(({ sources }) => sources.every((source) => source.file !== file));
    const names = others.flatMap((list) => list.runs.map(({ name }) => name));
    return {
        ...about,
        severity: "notice",
        message: `${file}, of which other runs made checks, was not read by ${listed(names)}`,
        remedy: remedy,
    };
}
function newGroup() {
    return { lists: [], readers: new Map() };
}
function groupsOf(lists) {
    const groupOf = new Map();
    const groups = new Set();
    for (const list of lists) {
        const files = new Set(list.sources.map(({ file }) => file).filter(source/* isFile */.f));
        const alike = new Set([...files].flatMap((file) => groupOf.get(file) ?? []));
        const [largest = newGroup(), ...others] = [...alike].sort((one, other) => other.readers.size - one.readers.size);
        groups.add(largest);
        for (const other of others) {
            groups.delete(other);
            largest.lists.push(...other.lists);
            for (const [file, count] of other.readers)
                add(largest, file, count);
        }
        largest.lists.push(list);
        for (const file of files)
            add(largest, file, 1);
    }
    return [...groups];
    function add(group, file, count) {
        group.readers.set(file, (group.readers.get(file) ?? 0) + count);
        groupOf.set(file, group);
    }
}

;// CONCATENATED MODULE: ./src/merge/order.ts
function inOrder(runs, expect) {
    const names = expect?.kind === "names" ? expect.names : [];
    const ranks = new Map(names.map((name, index) => [name, index]));
    return runs
        .map((run) => ({ run, rank: ranks.get(run.name) ?? names.length, key: keyOf(run.name) }))
        .sort((one, other) => one.rank - other.rank || compare(one.key, other.key) || compare(one.run.name, other.run.name))
        .map(({ run }) => run);
}
function keyOf(name) {
    return name.toLowerCase().replace(/[0-9]+/g, numberKey);
}
function numberKey(digits) {
    const significant = digits.replace(/^0+/, "");
    return `0${String.fromCharCode(significant.length >>> 16, significant.length & 0xffff)}${significant}`;
}
function compare(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}

;// CONCATENATED MODULE: ./src/merge/parts.ts
function partsOf({ file, report }) {
    const { runners, sources, settings, problems } = report;
    if (runners === undefined)
        return [{ file, ...report, problems: [], sharedProblems: problems }];
    const results = groupByRunner(report.results);
    const excluded = groupByRunner(report.excluded);
    const own = groupByRunner(problems.flatMap(({ runners: names = [], ...problem }) => names.map((runner) => ({ ...problem, runner }))));
    const sharedProblems = problems.filter((problem) => problem.runners === undefined);
    return runners.map(({ name, runner, startedAt, finishedAt, shards, redacted = report.redacted }) => ({
        file,
        name,
        runner,
        startedAt,
        finishedAt,
        sources,
        settings,
        problems: (own.get(name) ?? []).map(({ runner: _, ...problem }) => problem),
        sharedProblems,
        results: results.get(name) ?? [],
        excluded: excluded.get(name) ?? [],
        ...(shards === undefined ? {} : { shards }),
        ...(redacted && { redacted }),
    }));
}
function groupByRunner(items) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(item.runner ?? "");
        if (group)
            group.push(item);
        else
            groups.set(item.runner ?? "", [item]);
    }
    return groups;
}

;// CONCATENATED MODULE: ./src/merge/problems.ts



const ofTheMerge = new Set([
    "nothing-expected",
    "report-missing",
    "report-old",
    "report-redacted",
]);
function problems_problemsOf(runs, max = cap/* MAX_PROBLEMS */.a) {
    const found = new Map();
    const add = (problems, names) => {
        for (const { runners: _, ...whole } of problems) {
            if (ofTheMerge.has(whole.code))
                continue;
            const problem = (0,shorten/* shortenProblem */.jd)(whole);
            const key = JSON.stringify(problem);
            const known = found.get(key) ?? { problem, names: new Set() };
            known.names.add(names);
            found.set(key, known);
        }
    };
    const shared = namesByList(runs);
    const isKnown = hasNothingChecked();
    const seen = new Set();
    for (const run of runs) {
        if (!seen.has(run.sharedProblems))
            add(run.sharedProblems, shared.get(run.sharedProblems) ?? []);
        seen.add(run.sharedProblems);
        const unsaid = isKnown(run.sharedProblems) || isKnown(run.problems) ? [] : withoutChecks(run);
        add([...run.problems, ...unsaid], [run.name]);
    }
    const kept = (0,cap/* capProblems */.P)([...found.values()].map(asRanked), { max, where: "input merge" });
    return kept.map((one) => ("found" in one ? withRunners(one.found, runs) : one));
}
function asRanked(found) {
    return { severity: found.problem.severity, found };
}
function withRunners({ problem, names }, runs) {
    for (const list of names)
        if (list.length === runs.length)
            return problem;
    const having = new Set([...names].flat());
    if (having.size === runs.length)
        return problem;
    return { ...problem, runners: runs.flatMap(({ name }) => (having.has(name) ? [name] : [])) };
}
function namesByList(runs) {
    const lists = new Map();
    for (const { name, sharedProblems } of runs) {
        const names = lists.get(sharedProblems);
        if (names)
            names.push(name);
        else
            lists.set(sharedProblems, [name]);
    }
    return lists;
}
function hasNothingChecked() {
    const known = new Map();
    return (problems) => {
        const before = known.get(problems);
        if (before !== undefined)
            return before;
        const has = problems.some(({ code }) => code === "nothing-checked");
        known.set(problems, has);
        return has;
    };
}
function withoutChecks({ results, excluded }) {
    if (results.length > 0)
        return [];
    const counts = (0,report/* countChecks */.ls)({ results, excluded });
    return counts.excluded === 0 ? [] : (0,report/* nothingChecked */.t1)(counts, undefined);
}

;// CONCATENATED MODULE: ./src/merge/merge.ts













const MAX_CELLS = 50_000_000;
function merge(reports, options) {
    const parts = reports.flatMap(partsOf);
    const joined = groupByName(parts).map(joinShards);
    const problems = joined.flatMap((one) => (one.kind === "wrong" ? [one.problem] : []));
    const runs = inOrder(joined.flatMap((one) => (one.kind === "run" ? [one.run] : [])), options.expect);
    if (problems.length > 0 || !isFilled(runs))
        return { value: undefined, problems };
    const { maxCells = MAX_CELLS, maxNames = MAX_PROBLEM_NAMES } = options;
    const excess = excessOf(runs, { maxCells, maxNames });
    if (excess)
        return { value: undefined, problems: [excess] };
    const earlier = reports.flatMap(({ report }) => report.missing ?? []);
    const attendance = attendanceOf(runs, { expect: options.expect, reports: reports.length, earlier });
    const { missing } = attendance;
    const { name, tool } = options;
    return {
        value: (0,report/* judged */.g$)({
            schemaVersion: 1,
            tool,
            name,
            runner: commonRunner(runs),
            ...spanOf(runs),
            runners: runs.map(({ name, runner, startedAt, finishedAt, shards, redacted }) => ({
                name,
                runner,
                startedAt,
                finishedAt,
                ...(redacted && { redacted }),
                ...(shards === undefined ? {} : { shards }),
            })),
            ...(missing.length === 0 ? {} : { missing }),
            sources: sourcesOf(runs),
            results: runs.flatMap(({ name, results }) => merge_withRunner(name, results)),
            excluded: runs.flatMap(({ name, excluded }) => merge_withRunner(name, excluded)),
            problems: [
                ...attendance.problems,
                ...differingVersions(runs),
                ...leftFiles(runs),
                ...oldReports(parts, options),
                ...ownPlaceholders(runs),
                ...problems_problemsOf(runs),
            ],
            settings: settingsOf(settingsIn(runs), "by runner"),
        }),
        problems: [],
    };
}
function merge_withRunner(runner, items) {
    return items.map((item) => (item.runner === runner ? item : { ...item, runner }));
}
function excessOf(runs, { maxCells, maxNames }) {
    const lists = new Set(runs.flatMap(({ problems, sharedProblems }) => [problems, sharedProblems]));
    const problems = Math.min([...lists].reduce((sum, { length }) => sum + length, 0), cap/* MAX_PROBLEMS */.a);
    const written = runs.map(({ name, missingShards }) => ({
        length: (0,report_escape/* escapeXmlAttribute */.R0)(name).length,
        missing: missingShards.length,
    }));
    const names = written.reduce((sum, { length }) => sum + length + NAME, 0);
    if (problems * names > maxNames) {
        return tooMany(`${problems} problems of ${runs.length} runners, whose names have more than ${maxNames} characters as reports write them`);
    }
    if (written.reduce((sum, { length, missing }) => sum + missing * (length + ENTRY), 0) > MAX_MISSING) {
        const shards = written.reduce((sum, { missing }) => sum + missing, 0);
        return tooMany(`${shards} missing shards, whose names have more than ${MAX_MISSING} characters as reports write them`);
    }
    if (runs.reduce((sum, { results }) => sum + results.length, 0) * runs.length <= maxCells)
        return undefined;
    const identities = ({ name, redacted, results }) => (0,comparison/* identify */.ls)(results, () => (redacted ? name : undefined));
    const endpoints = new Set(runs.flatMap((run) => identities(run).map(([identity]) => identity))).size;
    if (endpoints * runs.length <= maxCells)
        return undefined;
    return tooMany(`${endpoints} endpoints of ${runs.length} runners, a table of more than ${maxCells} cells`);
}
const MAX_MISSING = 2_000_000;
const ENTRY = 100;
const MAX_PROBLEM_NAMES = 4_000_000;
const NAME = 4;
function tooMany(what) {
    return {
        code: "file-limit",
        severity: "error",
        where: "input merge",
        message: `The reports have ${what}`,
        remedy: "merge some of the runners at a time",
    };
}
function groupByName(parts) {
    const groups = new Map();
    for (const part of parts) {
        const group = groups.get(part.name);
        if (group)
            group.push(part);
        else
            groups.set(part.name, [part]);
    }
    return [...groups.values()];
}
function isFilled(runs) {
    return runs.length > 0;
}
function commonRunner(runs) {
    const all = (values) => [...new Set(values)].join(", ");
    return { os: all(runs.map(({ runner }) => runner.os)), arch: all(runs.map(({ runner }) => runner.arch)) };
}
function sourcesOf(runs) {
    const lists = new Set(runs.map(({ sources }) => sources));
    const sources = [...lists].flatMap((list) => list.map(({ file, sha256 }) => ({ file, sha256 })));
    return [...new Map(sources.map((source) => [JSON.stringify([source.file, source.sha256]), source])).values()];
}
function settingsIn(runs) {
    return [...new Set(runs.map(({ settings }) => settings))].map((settings) => ({ settings }));
}
function ownPlaceholders(runs) {
    const names = runs.filter(({ redacted }) => redacted).map(({ name }) => name);
    if (names.length === 0 || runs.length === 1)
        return [];
    return [
        {
            code: "report-redacted",
            severity: "notice",
            message: "Each redacted run has endpoints of its own: host-1 of one may be another host than host-1 of another",
            remedy: "give redact when reports are merged, not before, to compare runners",
            ...(names.length < runs.length && { runners: names }),
        },
    ];
}

// EXTERNAL MODULE: ./src/preflight.ts + 5 modules
var preflight = __webpack_require__(1400);
// EXTERNAL MODULE: ./src/problem/checked.ts
var checked = __webpack_require__(3275);
// EXTERNAL MODULE: ./src/problem/hidden.ts
var problem_hidden = __webpack_require__(3020);
// EXTERNAL MODULE: ./src/problem/problem.ts
var problem = __webpack_require__(7921);
// EXTERNAL MODULE: ./src/report/baseline-problems.ts
var baseline_problems = __webpack_require__(927);
// EXTERNAL MODULE: ./src/report/redacted.ts
var report_redacted = __webpack_require__(1289);
;// CONCATENATED MODULE: ./src/fleet.ts











async function fleet(inputs, options) {
    return (0,problem_hidden/* hidingThrown */.G)(inputs.redact, problem/* isInputError */.BT, () => mergeAll(inputs, options));
}
async function mergeAll(inputs, options) {
    const baseline = await (0,preflight/* baselineOf */.Bv)(inputs, options);
    const template = await (0,preflight/* templateOf */.kW)(inputs, options);
    const reports = await loadReports(inputs.merge, options);
    const { found = [] } = options;
    const given = [...found, ...baseline.problems, ...template.problems, ...reports.problems];
    const { name, expect } = inputs;
    const parts = [];
    for (const { file, report } of (0,checked/* hasErrors */.Cs)(given) ? [] : reports.value)
        parts.push({ file, report: await (0,preflight/* maskedReport */.Gn)(report) });
    const merged = merge(parts, { name, tool: facts/* tool */.z6, expect, now: Date.now() });
    const isIncomparable = inputs.baseline !== undefined && merged.value !== undefined && (0,report_redacted.isRedacted)(merged.value);
    const redacted = isIncomparable ? [(0,baseline_problems.redactedBaseline)("Cannot compare redacted reports with a baseline")] : [];
    const named = await (0,preflight/* nameProblems */.W1)(inputs, { ...options, checks: merged.value?.results.length ?? 0 });
    const problems = [...given, ...redacted, ...named, ...merged.problems];
    const report = (0,checked/* accept */.Ju)({ value: merged.value, problems }, inputs);
    const canMiss = expect === undefined && inputs.merge.some(paths/* mayFindLess */._m);
    const unexpected = canMiss ? [nothingExpected] : [];
    const made = { ...report, problems: [...given, ...unexpected, ...report.problems] };
    const addresses = made.results.map(({ address }) => address);
    const masked = await withMaskedRest(made);
    const withProblems = inputs.redact ? (await (0,preflight/* shownBy */.Le)(inputs, { addresses, given: masked }))(masked) : masked;
    return {
        ...(baseline.value?.(withProblems) ?? { report: withProblems, changes: undefined }),
        template: template.value,
        isInterrupted: false,
        hide: (text) => text,
    };
}
async function withMaskedRest(report) {
    const { results, excluded } = report;
    return { ...(await (0,preflight/* maskedReport */.Gn)({ ...report, results: [], excluded: [] })), results, excluded };
}


/***/ }),

};
Object.assign(exports.modules, require("./shared-report.js").modules);
Object.assign(exports.modules, require("./shared-load.js").modules);
Object.assign(exports.modules, require("./shared-report-3.js").modules);
//# sourceMappingURL=fleet.js.map
