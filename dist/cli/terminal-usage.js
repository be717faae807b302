"use strict";
exports.ids = [5156];
exports.modules = {

/***/ 5156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  usage: () => (usage)
});
var _formats_wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9897);
var _flag_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2204);


const PROGRAM = "tcp-connect-preflight";
const MAX_WIDTH = 80;
const TEXT_COLUMN = 27;
const MIN_TEXT = 30;
const NO_BREAK = "\u00a0";
const summaries = {
    run: "Check what the specs and addresses ask for",
    lint: "Show all that can be known without dialing",
    render: "Print the specs with their templates rendered",
    merge: "Merge the JSON reports of several runs into one",
    completion: "Print the completion of bash, zsh or fish",
    demo: "See it work against two ports of this machine",
};
const arguments_ = {
    run: "[SPEC | ADDRESS]... [flags]",
    lint: "[SPEC]... [flags]",
    render: "SPEC... [flags]",
    merge: "REPORT... [flags]",
    completion: "SHELL",
    demo: "[flags]",
};
const details = {
    run: "SPEC is a HostPreflight or Installer file, a glob, or - for standard input. ADDRESS is host:port or a URL, with or without NAME= before it; write ./NAME for a file of such a name.",
    lint: "SPEC is a HostPreflight or Installer file, a glob, or - for standard input.",
    render: "SPEC is a HostPreflight file, a glob, or - for standard input. Exits 2 where a value breaks out of its place.",
    merge: "REPORT is the JSON report of a run, or a glob. Shards of one name are joined. Nothing is dialed.",
};
const examples = {
    run: ["run db.example.com:5432 --wait 2m", "run preflight/*.y*ml --context 'IsJoin: true' --report junit=report.xml"],
    merge: ["merge 'reports/*.json' --expect eu-1 --expect us-1 --report firewall=request.csv"],
    lint: ["lint preflight/*.y*ml --lint-context join=contexts/join.yaml"],
};
const headings = {
    checks: "What to check",
    dialing: "How to dial",
    verdict: "What fails",
    output: "Output",
    other: "Help",
};
const EXIT_CODES = [
    "0  passed",
    "1  unexpected error",
    "2  a spec, an input or the usage is wrong; nothing was dialed",
    "3  a check failed",
    "4  a check warned and none failed",
];
function usage(command, { width = MAX_WIDTH } = {}) {
    const columns = Math.min(width, MAX_WIDTH);
    const lines = command ? commandHelp(command, columns) : overview(columns);
    return `${lines.flatMap((line) => (0,_formats_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapLine */ .x)(line, { width: columns, hanging: 0 })).join("\n")}\n`;
}
function overview(width) {
    const names = Object.keys(summaries);
    return [
        `${PROGRAM}: run the tcpConnect checks of HostPreflight specs`,
        "",
        "Usage",
        ...names.map((name) => `  ${`${PROGRAM} ${name} ${arguments_[name]}`}`),
        "",
        "Commands",
        ...names.flatMap((name) => row(name, `${summaries[name]}.`, width)),
        ...row("help COMMAND", "Show the flags of a command.", width),
        "",
        "Examples",
        ...names.flatMap((name) => (examples[name] ?? []).flatMap((line) => example(line, width))),
        "",
        ...flagsOf((flag) => flag.commands.length === Object.keys(summaries).length, width),
        ...exitCodes(),
    ];
}
function commandHelp(command, width) {
    const shown = examples[command];
    return [
        `${PROGRAM} ${command}: ${summaries[command].replace(/^./, (letter) => letter.toLowerCase())}`,
        "",
        "Usage",
        `  ${PROGRAM} ${command} ${arguments_[command]}`,
        "",
        ...(details[command] ? [details[command], ""] : []),
        ...(shown ? ["Examples", ...shown.flatMap((line) => example(line, width)), ""] : []),
        ...flagsOf((flag) => flag.commands.includes(command), width),
        ...exitCodes(),
    ];
}
function example(line, width) {
    const glued = line
        .replace(/'[^']*'/g, (quoted) => quoted.replaceAll(" ", NO_BREAK))
        .replace(/(?<!-)(--[a-z-]+) (?!--)/g, `$1${NO_BREAK}`);
    const lines = (0,_formats_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapLine */ .x)(`  ${PROGRAM} ${glued}`, { width: width - 2, hanging: 6 });
    return lines.map((part, index) => part.replaceAll(NO_BREAK, " ") + (index < lines.length - 1 ? " \\" : ""));
}
function flagsOf(isShown, width) {
    const flags = _flag_table_js__WEBPACK_IMPORTED_MODULE_1__/* .flagTable */ .t.filter((flag) => !flag.isHidden && isShown(flag));
    const groups = [...new Set(flags.map(({ group }) => group))];
    return groups.flatMap((group) => [
        headings[group],
        ...flags.filter((flag) => flag.group === group).flatMap((flag) => flagRow(flag, width)),
        "",
    ]);
}
function flagRow({ name, value, isList, text }, width) {
    return row(`--${name}${value ? ` ${value}` : ""}`, isList ? `${text} May be repeated.` : text, width);
}
function row(left, text, width) {
    const head = `  ${left}`;
    if (width - TEXT_COLUMN < MIN_TEXT)
        return [head, ...(0,_formats_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapLine */ .x)(`      ${text}`, { width })];
    const indent = " ".repeat(TEXT_COLUMN);
    const lines = (0,_formats_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapLine */ .x)(indent + text, { width });
    if (head.length > TEXT_COLUMN - 2)
        return [head, ...lines];
    return lines.map((line, index) => (index === 0 ? head.padEnd(TEXT_COLUMN) + line.trimStart() : line));
}
function exitCodes() {
    return ["Exit codes", ...EXIT_CODES.map((line) => `  ${line}`)];
}


/***/ }),

};
