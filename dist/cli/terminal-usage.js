"use strict";
exports.ids = [156];
exports.modules = {

/***/ 5156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   usage: () => (/* binding */ usage)
/* harmony export */ });
/* harmony import */ var _flag_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2204);

const PROGRAM = "tcp-connect-preflight";
const WIDTH = 80;
/** The column in which the text of a flag begins. */
const TEXT_COLUMN = 27;
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
    run: "SPEC is a HostPreflight or Installer file, a glob, or - for standard input. ADDRESS is host:port or a URL, where there is no such file.",
    lint: "SPEC is a HostPreflight or Installer file, a glob, or - for standard input.",
    render: "SPEC is a HostPreflight file, a glob, or - for standard input.",
    merge: "REPORT is the JSON report of a run, or a glob. Shards of one name are joined. Nothing is dialed.",
};
const examples = {
    run: ["run db.example.com:5432 --wait 2m", "run preflight/*.yaml --context 'IsJoin: true' --report junit=report.xml"],
    merge: ["merge 'reports/*.json' --expect eu-1 --expect us-1 --report firewall=request.csv"],
    lint: ["lint preflight/*.yaml --lint-context join=contexts/join.yaml"],
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
/** Returns the help: of one command, or of all of them. No line is wider than 80 columns. */
function usage(command) {
    return `${(command ? commandHelp(command) : overview()).join("\n")}\n`;
}
function overview() {
    const names = Object.keys(summaries);
    return [
        `${PROGRAM}: run the tcpConnect checks of HostPreflight specs`,
        "",
        "Usage",
        ...names.map((name) => `  ${`${PROGRAM} ${name} ${arguments_[name]}`}`),
        "",
        "Commands",
        ...names.flatMap((name) => row(name, `${summaries[name]}.`)),
        ...row("help COMMAND", "Show the flags of a command."),
        "",
        "Examples",
        ...names.flatMap((name) => (examples[name] ?? []).map(example)),
        "",
        ...flagsOf((flag) => flag.commands.length === Object.keys(summaries).length),
        ...exitCodes(),
    ];
}
function commandHelp(command) {
    const shown = examples[command];
    return [
        `${PROGRAM} ${command}: ${summaries[command].replace(/^./, (letter) => letter.toLowerCase())}`,
        "",
        "Usage",
        `  ${PROGRAM} ${command} ${arguments_[command]}`,
        "",
        ...(details[command] ? [...wrapped(details[command], WIDTH), ""] : []),
        ...(shown ? ["Examples", ...shown.map(example), ""] : []),
        ...flagsOf((flag) => flag.commands.includes(command)),
        ...exitCodes(),
    ];
}
function example(line) {
    const whole = `  ${PROGRAM} ${line}`;
    if (whole.length <= WIDTH)
        return whole;
    const at = whole.lastIndexOf(" --", WIDTH - 2);
    return `${whole.slice(0, at)} \\\n     ${whole.slice(at)}`;
}
function flagsOf(isShown) {
    const flags = _flag_table_js__WEBPACK_IMPORTED_MODULE_0__/* .flagTable */ .t.filter((flag) => !flag.isHidden && isShown(flag));
    const groups = [...new Set(flags.map(({ group }) => group))];
    return groups.flatMap((group) => [
        headings[group],
        ...flags.filter((flag) => flag.group === group).flatMap(flagRow),
        "",
    ]);
}
function flagRow({ name, value, isList, text }) {
    return row(`--${name}${value ? ` ${value}` : ""}`, isList ? `${text} May be repeated.` : text);
}
function row(left, text) {
    const lines = wrapped(text, WIDTH - TEXT_COLUMN);
    const indent = " ".repeat(TEXT_COLUMN);
    const head = `  ${left}`;
    if (head.length > TEXT_COLUMN - 2)
        return [head, ...lines.map((line) => indent + line)];
    return lines.map((line, index) => (index === 0 ? head.padEnd(TEXT_COLUMN) : indent) + line);
}
function exitCodes() {
    return ["Exit codes", ...EXIT_CODES.map((line) => `  ${line}`)];
}
function wrapped(text, width) {
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        if (line !== "" && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === "" ? word : `${line} ${word}`;
    }
    return [...lines, line];
}


/***/ }),

};
