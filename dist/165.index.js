"use strict";
exports.id = 165;
exports.ids = [165];
exports.modules = {

/***/ 9165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formatSarif: () => (/* binding */ formatSarif)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/files/source.ts
var source = __webpack_require__(9591);
// EXTERNAL MODULE: ./src/problem/problem.ts
var problem_problem = __webpack_require__(1139);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(3652);
;// CONCATENATED MODULE: ./src/lint/problem-help.gen.ts
/** What docs/problems.md says of each problem, in Markdown without links. */
const problemHelp = {
    "address-brackets": "An address such as `2001:db8::10:6783`: its host is an IPv6 address without brackets, so nobody can tell the port from the\nhost, and nothing is dialed. kURL's own add-on specs write addresses in this way (`'{{kurl . }}:6783'`). Write\n`'[{{kurl . }}]:6783'` where hosts are IPv6 addresses, or give names instead of addresses. A warning in a run, whose check\nthen has the status `error`; an error of `lint`.",
    "address-host": "The host of an address is no name and no IP address as Go reads them: `127.1`, `010.0.0.1` and `münchen.example` are not.\nNames outside ASCII are written in punycode. Nor does TCP connect to an address of many hosts (multicast, broadcast).",
    "address-local": "The address is this machine itself: an empty host, `0.0.0.0` or `[::]`. The check then says nothing of another host. If\nthat is meant, write `localhost`.",
    "address-port": "The port of an address is no number between 1 and 65535 and no service that this machine knows.",
    "address-syntax": "An address is not `host:port`. In the input `addresses` it is an error: give `host:port` or `name=host:port`, an IPv6 host in\nbrackets, without a scheme, a path or white space. In a spec it is an error of `lint`; in a run the collector's status is `error`.",
    "api-version": "A HostPreflight has no `apiVersion`, or one that troubleshoot does not know either. It is `troubleshoot.sh/v1beta2`.",
    "baseline-file": "The report that the input `baseline` names is there but cannot be read. Look at its permissions, and whether it is a file.",
    "baseline-missing": "A notice: there is no report at the path of the input `baseline`, so every failure counts as new. That is how it is on the\nfirst run. Save the JSON report of a run there, for example from the main branch, as a cache or an artifact.",
    "check-always-passes": "Found by `lint`. Every answer, also no answer, leads to a `pass`, so the check decides nothing.",
    "check-excluded": "Found by `lint`. The check is excluded with the context that was given. With several contexts the table of checks says so.",
    "check-limit": "The specs and `addresses` together have more than 20,000 collectors or analyzers. Split them over several runs.",
    "check-never-runs": "Found by `lint` with several contexts. The check runs with none of them: it is dead, or a context is missing.",
    "collector-excluded": "Found by `lint`. The check runs and its collector is excluded, so the check can only fail. Give both the same `exclude`.",
    "collector-unjudged": "Found by `lint`. The collector is dialed while every check that reads it is excluded, so its answer decides nothing. Give\nboth the same `exclude`.",
    "collector-unknown": "An analyzer names a collector that no spec defines. troubleshoot gives no result for it; here it is an error before anything\nis dialed. Names are compared exactly.",
    "collector-unread": "A warning: no analyzer names a collector. It is dialed, and its answer decides nothing.",
    "comment-bad-token": "GitHub does not accept the token of `github-token`: it expired, was revoked, or is of another GitHub server.",
    "comment-forbidden": "A notice: the token may not write to the pull request. Add the permission to the job:\n\n```yaml\npermissions:\n  contents: read\n  pull-requests: write\n```\n\nA job that names permissions has no others, so name all that it needs. A run for a fork's pull request gets a token that\nmay only read, whatever the workflow says: there the job summary says the same, and a workflow that runs on `workflow_run`\nmay comment. GitHub also answers so where the token may not see the repository at all.",
    "comment-no-pull-request": "A notice: `comment` is on and the event belongs to no pull request, as a push or a schedule. Run the workflow on\n`pull_request`, or leave `comment: off` there.",
    "comment-no-token": "A notice: `github-token` is empty. Leave it at its default, or give it a token with `pull-requests: write`.",
    "comment-rate-limited": "GitHub's limit on requests was used up for longer than a gate should wait, which is 90 seconds in all. The job summary says\nthe same, and the next run comments again. Many jobs that comment at once, or other workflows with the same token, use it up.",
    "comment-rejected": "GitHub took the token and refused the comment; its answer is in the message. Mostly the conversation is locked: then only\ncollaborators may write there.",
    "comment-unavailable": "GitHub did not answer, or answered with a server error, four times in a row. See https://www.githubstatus.com, and on a\nself-hosted runner whether it reaches the API through its proxy (`https_proxy`).",
    "context-documents": "The input `context` or a file of `context-file` holds several documents, or is a list or a text. It is one YAML or JSON\nmapping of template data, such as `IsJoin: true`.",
    "context-host": "An item of `PrimaryHosts`, `SecondaryHosts` or `RemoteHosts` cannot be a host. Hosts are pasted into the spec as they are,\nso one with a quote, white space or a line break could add checks of its own: it is refused. As a warning: the host has a\nport or brackets, which kURL's templates add themselves. Give names or addresses alone.",
    "context-key": "The context has a key that is nearly one of kURL's, such as `isJoin` or `IsJion`. Templates that read `.IsJoin` do not see\nit. The keys are `Installer`, `IsPrimary`, `IsJoin`, `IsUpgrade`, `PrimaryHosts`, `SecondaryHosts` and `RemoteHosts`; all\nothers are yours.",
    "context-mapping": "The input `context` or a file of `context-file` holds several documents, or is a list or a text. It is one YAML or JSON\nmapping of template data, such as `IsJoin: true`.",
    "context-type": "A key of kURL's has a value of a wrong type in the context: `IsPrimary`, `IsJoin` and `IsUpgrade` are `true` or `false`\nwithout quotes, hosts are lists of texts, `Installer` is a mapping.",
    "document-empty": "A warning: a HostPreflight has neither collectors nor analyzers, or a file no document. Either its templates leave none with\nthis context, or the file is not whole.",
    "document-kind": "A document among the specs is not what it should be, and leaving it out would leave its checks out: it has no `kind`, a\n`kind` that is almost `HostPreflight` (capital letters count), one of troubleshoot's group that troubleshoot does not have, or it\nis an `Installer` that can only be read once a template is rendered. A `Preflight` with `tcpConnect` below `collectors` or\n`analyzers` was meant to be a HostPreflight, and one inside a `List`, a `ConfigMap` or a `Secret` has to be a document of its own.\nA page of HTML or `404: Not Found` in place of a downloaded spec ends here as well. Files that hold no Kubernetes documents, such\nas Helm's values, do not belong into `spec`.",
    "document-skipped": "A notice: a document of another kind than HostPreflight and Installer was not read. A warning where it has `tcpConnect` checks,\nas a `SupportBundle` may.",
    "duplicate-collector": "A warning: two collectors have one name, over all specs of the run. As in troubleshoot, analyzers see the last one alone.",
    "duplicate-field": "A warning: a field stands twice in one mapping. As in Kubernetes, the last one counts. An error where the first one's checks\nwould be lost: `spec`, `collectors`, `analyzers`, and `tcpConnect` itself, mostly since a `-` was forgotten.",
    "duplicate-title": "Found by `lint`. Two checks that run have the same `checkName`, or both have none. Results are known by their titles: in the\nsummary, in the output `failed-checks`, and against a baseline.",
    "empty-entry": "An entry of a list, or its `tcpConnect`, has nothing in it; often the fields are indented too little.",
    "exclude-not-boolean": "`exclude` is neither a boolean nor a text that Go reads as one (`true`, `T`, `1`, `false`, `F`, `0`). In templates `and`\nand `or` give their last value and not a boolean: end them with `| not`, or compare. troubleshoot runs the check in that case.",
    "file-empty": "A file has nothing but white space. Often a step that should have written it did not.",
    "file-encoding": "A file is not UTF-8. Save it as UTF-8; an editor tells the encoding in its status line.",
    "file-limit": "An input names more than 1,000 files, files of more than 16 MiB in all, or a glob that leads through more than 100,000 folders\nand links, mostly because a glob such as `**/*.yaml` reaches further than it was meant to.",
    "file-missing": "There is no file at a path that an input names. Paths are relative to the folder that the message names: in a workflow the\nworkspace, so a checkout has to come first.",
    "file-outside": "In a workflow, a symbolic link in the workspace leads out of it. Whoever writes the pull request writes such links, so they\nare not followed. Give the path of the file itself, or a glob that does not go through the link.",
    "file-too-large": "A spec, an installer or a context is larger than 1 MiB. Split it; several files are one run.",
    "file-unreadable": "A file is there and cannot be read: it is a folder or a device, its permissions forbid it, or it is written to while it is\nread. The message of the system says which. So it does of a folder into which a glob cannot look.",
    "glob-no-match": "A glob matches no file. It is relative to the folder that the message names; `**` goes through folders, and names that begin\nwith a dot are matched too. Of alternatives without a wildcard, such as `{db,api}.yaml`, each one has to be there.",
    "input-missing": "Neither `spec` nor `addresses` (nor `join-checks`) was given, so there is nothing to check. On the command line specs are\narguments: `run preflight.yaml`.",
    "input-value": "An input or a flag has a value that is not taken, or two of them contradict each other. The message names the input, what\nwas given and what is accepted. Durations are Go's and need a unit: `10s`, `500ms`, `1m30s`; not `10`.",
    "installer-documents": "A warning: the Installer file has several documents. As kURL does, only the first one is read.",
    "installer-kind": "The file of the input `installer`, or an Installer among the specs, is not `apiVersion: cluster.kurl.sh/v1beta1` and\n`kind: Installer`. kURL refuses it. As a warning: it says neither, and is taken for an Installer.",
    "installer-no-preflights": "A warning: an Installer was given as a spec, but has no `spec.kurl.hostPreflights`, so there is nothing in it to check. An error\nwhere it has `tcpConnect` checks elsewhere.",
    "installer-not-run": "A warning: the Installer of the input `installer` carries `tcpConnect` checks in `spec.kurl.hostPreflights`. That input is data\nfor templates alone; kURL would run them. Give the same file as `spec`, too.",
    "installer-several": "A warning: several Installers are among the specs, so it is not clear which one `.Installer` means in the other specs.\nEach is the data of its own `hostPreflights`. Give the one that is meant as the input `installer`.",
    "installer-type": "A value of the Installer has a wrong type, in Go's words: kURL refuses the Installer with the same text. Most often it is a\nversion that YAML takes for a number: `version: 1.10` is 1.1. Put it in quotes.",
    "join-checks-none": "A warning: `join-checks` is on, but kURL would add no check, since the node does not join, is upgraded, or has no hosts to\nreach. Give `IsJoin: true` and `PrimaryHosts` in the context.",
    "no-analyzer": "The documents have no `tcpConnect` collector, or no `tcpConnect` analyzer, so nothing would be checked. Check the spelling\nand the indentation, and whether the templates render one with this context: `render` prints what they render to.",
    "no-collector": "The documents have no `tcpConnect` collector, or no `tcpConnect` analyzer, so nothing would be checked. Check the spelling\nand the indentation, and whether the templates render one with this context: `render` prints what they render to.",
    "no-document": "No document with `kind: HostPreflight` was found, so nothing would be checked. Empty files, comments and documents of other\nkinds do not count. troubleshoot warns and passes here; a gate must not.",
    "not-tcp-connect": "A notice: the specs have collectors or analyzers of other types (cpu, memory, ...). They are not run; they neither pass nor\nfail. A warning for a `tcpConnect` below `remoteCollectors`, which troubleshoot runs on the nodes of a cluster.",
    "nothing-checked": "A warning: every check is excluded, so the run passes and says nothing about the network. Look at the excludes, and at the\ncontext that their templates were rendered with.",
    "outcome-repeated": "Found by `lint`. Two outcomes of a check have the same `when`. The first wins.",
    "outcome-several": "An outcome has more than one of `fail`, `warn` and `pass`. As in troubleshoot only the first of them counts, in this order.",
    "outcome-shadowed": "Found by `lint`. An outcome stands behind one without `when`, which matches always. Outcomes are tried in order, the first match\nwins; put the one without `when` last.",
    "outcome-without-severity": "An outcome has none of `fail`, `warn` and `pass`, or the one it has is empty; often `when` and `message` are indented too little.",
    "policy-denied": "Found by `lint`. The patterns of `allow` and `deny` forbid the address of a check, as can be seen without resolving a name.\nIn a run the check fails with the reason policy-denied.",
    "policy-limit": "`allow` or `deny` has more than 1,000 patterns. A network covers many addresses, `*.host` many names.",
    "policy-pattern": "A line of `allow` or `deny` is no pattern, or one that could be read in two ways, such as `2001:db8::22:443` (an address, or an\naddress and a port). policy.md lists the patterns.",
    "problem-limit": "More problems were found than are told: 1,000 of a run, 5,000 of lint, errors first. Mostly a file is not what it is taken for.",
    "report-file": "A file that should be a JSON report of this tool is none: it is not JSON, has another schema version, or its verdict does\nnot belong to its results. The message names the first field that does not fit. Write it with `report: json=PATH` or\n`--format json`; `schema/report.schema.json` describes it.",
    "status-uncovered": "Found by `lint`. No outcome matches one or more of the four statuses. A check passes when nothing matches `connected`, and fails\nwhen nothing matches another status; troubleshoot says nothing then. Write an outcome, or one without `when` at the end.",
    "template-exec": "A template ran into an error, at the place that is told; the text is Go's, and kURL stops with the same one. A field that\ndoes not exist is misspelt, or is to be given in the context. A value that is missing cannot be the argument of most\nfunctions. Functions that read the machine (`env`, `getHostByName`) or are random are refused on purpose.",
    "template-file": "The Handlebars file of the input `template` cannot be read or does not work: it does not parse, names a field or a helper\nthat does not exist, or uses a part that is absent in some runs without asking for it with `{{#if}}`. The line is in the\nmessage; template.md lists the fields.",
    "template-limit": "A template asked for more than it may have: steps, output, nesting, or a text or list too large. The limits are far above\nwhat kURL's own specs need; they keep a hostile spec from taking the runner with it.",
    "template-parse": "A text between `{{kurl` and `}}` is no Go template, or calls a function that kURL does not have. It has those of Go's\ntext/template and of sprig 2.22.0, not those of sprig 3.",
    "timeout-over": "A warning: the `timeout` of a collector is below zero or shorter than a millisecond. It is over before anything is dialed, so\nthe status is always `connection-timeout`, as in Go, and an outcome that passes on it fails.",
    "timeout-syntax": "The `timeout` of a collector is no Go duration. It needs a unit: `10s`, `1m30s`, `500ms`.",
    "unknown-field": "A warning: a field is not one that is read here, and is ignored, as Kubernetes does. A near miss such as `adress` says which\nfield was probably meant. An error where `tcpConnect` checks stand below it, since they would be lost. Nothing is said of a field\nthat begins with `x-`, a dot or an underscore: what it holds is there for aliases.",
    "unknown-type": "The type of a collector or analyzer is close to `tcpConnect` and is not it, or the fields of `tcpConnect` stand beside it, not\nbelow it. troubleshoot skips such an entry without a word; here the gate would lose a check. Correct the spelling, or indent\nthe fields. As a warning: the type is none that troubleshoot has.",
    "uri-not-followed": "A notice: the spec names a newer version of itself. It is not fetched; what is in the repository is what is run.",
    "usage": "The command line has a command or a flag that does not exist, or a flag without its value. `--help` lists them all.",
    "value-breaks-out": "A value of the context or the Installer was pasted into the spec and changed the structure of the document: it holds a quote, a\nline break, a `#` or another sign that YAML gives a meaning where it stands. The problem names the action and the value.\nCorrect the value, or write the action as `{{kurl ... | toJson}}` without quotes around it, which writes any value as one text.\nThe reasons are in the decision.",
    "values-template": "A spec of `troubleshoot.sh/v1beta3` has templates over `.Values` between plain `{{ }}`. They are not supported yet: render it\nfirst (`preflight template`), or use `{{kurl ... }}` and give `Values:` in the context.",
    "when-lost": "The `when` of an outcome is misspelt, has another name, or stands beside `pass`, `warn` or `fail` and not below it. The outcome\nwould have none and match every status: a `pass` would be green whatever happens.",
    "when-unknown": "A warning: the outcome never matches, since its `when` is no status of tcpConnect. They are `connected`,\n`connection-refused`, `connection-timeout` and `error`, in exactly this spelling.",
    "worst-case-time": "Told by `lint`: how long the dialing takes when nothing answers, with the timeouts, retries, `wait`, `concurrency` and\n`max-duration` of this run. What `max-duration` cuts off fails, so where it is shorter than that, the notice says so.",
    "wrong-type": "A field has a value of a wrong type, such as a number where a text is expected. Kubernetes refuses the whole document. Put\nthe value in quotes, or indent it as the message says.",
    "yaml-limit": "A YAML text, of a file or of what a template printed, has more documents or tokens, is nested deeper, or stands for more nodes\nonce aliases are resolved, than any spec needs: 1,000 documents, 4,000,000 words and marks, 100 levels, 2,000,000 nodes. Words,\nmarks and nodes are counted over all specs together. The limits protect the runner from texts that are made to exhaust it.",
    "yaml-syntax": "A text is not valid YAML, at the line that is named. Tabs do not indent in YAML; a value with `: ` or ` #` inside needs\nquotes. A template that begins a value needs them too: `address: '{{kurl ... }}'`.\n\nWhat Kubernetes refuses or may read otherwise than an editor shows it is refused as well: control characters, a carriage\nreturn alone and the line breaks of Unicode (U+0085, U+2028, U+2029), tags other than YAML's own, `%YAML` of another version\nthan 1.1.",
};

;// CONCATENATED MODULE: ./src/lint/sarif.ts





/**
 * What lint found as SARIF 2.1.0, which code scanning takes.
 *
 * Code scanning refuses a log with a result that has no place, so what stands in no file is told at the top of the first
 * spec, and as a notification where there is none, or where nothing is wrong.
 *
 * Ref: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html,
 * https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
function formatSarif(report) {
    const { tool, sources } = report;
    const fallback = sources.find(({ file }) => (0,source/* isFile */.f)(file))?.file;
    const told = report.problems.map((problem) => ({ problem, at: placeOf(problem, fallback) }));
    const codes = [...new Set(told.map(({ problem }) => problem.code))];
    const rules = codes.map((code) => ruleOf(told.find(({ problem }) => problem.code === code)?.problem));
    const fingerprint = fingerprints();
    const log = {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: { driver: { name: tool.name, semanticVersion: tool.version, rules } },
                invocations: [
                    {
                        executionSuccessful: true,
                        toolExecutionNotifications: told.flatMap(({ problem, at }) => (at ? [] : [notificationOf(problem)])),
                    },
                ],
                // Columns of positions count UTF-16 code units.
                columnKind: "utf16CodeUnits",
                artifacts: sources.map(({ file, sha256 }) => ({
                    ...((0,source/* isFile */.f)(file) ? { location: artifactLocation(file) } : { description: { text: file } }),
                    hashes: { "sha-256": sha256 },
                })),
                results: told.flatMap(({ problem, at }) => at
                    ? [resultOf(problem, { at, ruleIndex: codes.indexOf(problem.code), fingerprint: fingerprint(problem) })]
                    : []),
            },
        ],
    };
    return `${(0,report_escape/* escapeUnseenInJson */.tz)(JSON.stringify(log, null, 2))}\n`;
}
const levels = { error: "error", warning: "warning", notice: "note" };
function placeOf({ severity, position }, fallback) {
    if (position && (0,source/* isFile */.f)(position.file))
        return position;
    return fallback === undefined || severity === "notice" ? undefined : { file: fallback, line: 1, column: 1 };
}
function ruleOf({ code, severity }) {
    const words = code.replaceAll("-", " ");
    const help = problemHelp[code];
    const [firstParagraph = ""] = help.split("\n\n");
    return {
        id: code,
        shortDescription: { text: words.charAt(0).toUpperCase() + words.slice(1) },
        fullDescription: { text: firstParagraph.replaceAll("\n", " ") },
        help: { text: help, markdown: help },
        defaultConfiguration: { level: levels[severity] },
    };
}
function resultOf(problem, { at, ruleIndex, fingerprint }) {
    const { code, severity, contexts } = problem;
    return {
        ruleId: code,
        ruleIndex,
        level: levels[severity],
        message: { text: textOf(problem) },
        locations: [physicalLocation(at)],
        partialFingerprints: { primaryLocationLineHash: fingerprint },
        ...(contexts ? { properties: { contexts } } : {}),
    };
}
function notificationOf(problem) {
    return {
        descriptor: { id: problem.code },
        level: levels[problem.severity],
        message: { text: textOf(problem) },
    };
}
function textOf(problem) {
    const { position, where } = problem;
    const place = position ? ((0,source/* isFile */.f)(position.file) ? undefined : (0,problem_problem/* describePosition */.jm)(position)) : where;
    const text = (0,problem_problem/* problemSentence */.D1)(problem);
    return place ? `${place}: ${text}` : text;
}
/**
 * By which code scanning knows an alert again: of what is said, so that lines may move, and those of a template's loop,
 * which share a line, stay apart. Without it the line alone would tell.
 */
function fingerprints() {
    const seen = new Map();
    return ({ code, message, position, where }) => {
        const said = JSON.stringify([code, position?.file ?? where, message.replace(/:\d+:\d+/g, "")]);
        const hash = (0,external_node_crypto_.createHash)("sha256").update(said).digest("hex").slice(0, 16);
        const number = (seen.get(hash) ?? 0) + 1;
        seen.set(hash, number);
        return `${hash}:${number}`;
    };
}
function physicalLocation({ file, line, column }) {
    return {
        physicalLocation: {
            artifactLocation: artifactLocation(file),
            region: { startLine: line, startColumn: column },
        },
    };
}
/** Relative to the workspace, which whoever reads the log knows. */
function artifactLocation(file) {
    const path = file.toWellFormed().split("/").map(encodeURIComponent).join("/");
    if (file.startsWith("/"))
        return { uri: `file://${path}` };
    return { uri: path, uriBaseId: "%SRCROOT%" };
}


/***/ })

};
;