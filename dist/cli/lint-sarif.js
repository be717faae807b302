"use strict";
exports.ids = [559];
exports.modules = {

/***/ 1559:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formatSarif: () => (/* binding */ formatSarif)
});

// EXTERNAL MODULE: ./src/files/source.ts
var source = __webpack_require__(1161);
// EXTERNAL MODULE: ./src/problem/problem.ts
var problem_problem = __webpack_require__(7921);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(3214);
// EXTERNAL MODULE: ./src/report/facts.ts
var facts = __webpack_require__(3530);
// EXTERNAL MODULE: ./src/lint/placed.ts
var placed = __webpack_require__(3141);
;// CONCATENATED MODULE: ./src/lint/problem-help.gen.ts
/** What docs/problems.md says of each problem, in Markdown without links. */
const problemHelp = {
    "address-brackets": "A warning: an address such as `2001:db8::10:6783` has an IPv6 host without brackets. `[2001:db8::10]:6783` is dialed; kURL and\npreflight cannot dial it, and their status is `error`. kURL's own add-on specs write addresses in this way\n(`'{{kurl . }}:6783'`). Give IPv6 hosts of the context in brackets, or write `'[{{kurl . }}]:6783'`.",
    "address-host": "The host of an address is neither a name nor an IP address in Go's syntax, such as `127.1`, `010.0.0.1` or `münchen.example`.\nWrite a name outside ASCII in punycode. Or the address is one of many hosts (multicast, broadcast), to which TCP cannot connect.",
    "address-local": "The address is this machine itself: an empty host, `0.0.0.0` or `[::]`. The check then says nothing about another host. If this\nmachine is meant, write `localhost`.",
    "address-port": "The port of an address is neither a number between 1 and 65535 nor a service that this machine knows.",
    "address-syntax": "An address is not `host:port`. In the input `addresses` this is an error: write `host:port` or `name=host:port`, with an IPv6\nhost in brackets, and without a scheme, a path or white space. In a spec it is an error of `lint`; in a run the status of the\ncollector is `error`.",
    "api-version": "A HostPreflight has no `apiVersion`, or one that troubleshoot does not know either. Use `troubleshoot.sh/v1beta2`.",
    "baseline-file": "The report that the input `baseline` names exists but cannot be read. Check its permissions, and whether it is a file.",
    "baseline-missing": "A notice: there is no report at the path of the input `baseline`, so every failure is new. This is normal for the first run.\nSave the JSON report of a run there, for example of the main branch, as a cache or an artifact.",
    "baseline-overwritten": "With `fail-on: new`, a path of `report` is that of the `baseline`, perhaps by a symbolic link. The failures of this run would become\nthe known ones of the next run, which would then be green. Save the report of the main branch as the baseline, in a run with\n`fail-on: fail`.",
    "baseline-used": "With `fail-on: new`, a notice names the report whose failures do not fail this run: its name and its date. It is a warning where the\nreport has another name than this run, is older than 30 days, or is dated in the future. The input `name` gives two runs one name.",
    "check-always-passes": "A warning: every status leads to a `pass`, so the check has no effect.",
    "check-excluded": "Reported by `lint`. The check is excluded with the given context. With several contexts the table of checks shows it.",
    "check-limit": "The specs and `addresses` together have more than 20,000 collectors or analyzers. Split them into several runs.",
    "check-never-runs": "Reported by `lint` with several contexts. The check runs with none of them: it has no effect, or a context is missing.",
    "collector-excluded": "Reported by `lint`. The check runs but its collector is excluded, so the check always fails. Give both the same `exclude`.",
    "collector-unjudged": "Reported by `lint`. The collector is dialed but every check that uses it is excluded, so its result has no effect. Give both the\nsame `exclude`.",
    "collector-unknown": "An analyzer names a collector that no spec defines. troubleshoot has no result for it; here it is an error before anything is\ndialed. Names are compared exactly.",
    "collector-unread": "A warning: no analyzer names this collector. It is dialed, but its result has no effect.",
    "comment-bad-token": "GitHub does not accept the token of `github-token`: it has expired, was revoked, or belongs to another GitHub server.",
    "comment-forbidden": "A notice: the token has no permission to write to the pull request. Add it to the job:\n\n```yaml\npermissions:\n  contents: read\n  pull-requests: write\n```\n\nA job that names permissions has no others, so name all that it needs. A run for a fork's pull request always gets a read-only\ntoken: there the job summary has the same content, and a workflow that runs on `workflow_run` can comment. GitHub gives the same\nanswer if the token cannot access the repository at all.",
    "comment-no-pull-request": "A notice: `comment` is on but the event does not belong to a pull request, like a push or a schedule. Run the workflow on\n`pull_request`, or set `comment: off` there.",
    "comment-no-token": "A notice: `github-token` is empty. Leave it at its default, or give it a token with `pull-requests: write`.",
    "comment-rate-limited": "GitHub's rate limit was exhausted for longer than a gate should wait, which is 90 seconds in total. The job summary has the same\ncontent, and the next run comments again. Many jobs that comment at the same time, or other workflows with the same token,\nexhaust it.",
    "comment-rejected": "GitHub accepted the token but refused the comment; the message has its answer. Usually the conversation is locked, and only\ncollaborators can write there.",
    "comment-unavailable": "GitHub did not answer, or answered with a server error, four times in a row. See https://www.githubstatus.com, and check on a\nself-hosted runner that it can connect to the API through its proxy (`https_proxy`).",
    "context-documents": "The input `context` or a file of `context-file` has several documents, or is a list or a string. It must be one YAML or JSON\nmapping of template data, such as `IsJoin: true`.",
    "context-host": "An item of `PrimaryHosts`, `SecondaryHosts` or `RemoteHosts` is not a host. Hosts are inserted into the spec unchanged, so one\nwith a quote, white space or a line break could add checks, and is refused. As a warning: the host has a port, which\nkURL's templates add themselves. Give only names or addresses; an IPv6 address may be in brackets.",
    "context-key": "The context has a key that no template reads, such as `Joining` or `isJoin`, or `IsJoin` below another key. Templates that read\n`.IsJoin` do not see it, and checks could be switched off.\nThe keys are `Installer`, `IsPrimary`, `IsJoin`, `IsUpgrade`, `PrimaryHosts`, `SecondaryHosts` and `RemoteHosts`; you may add\nothers.",
    "context-mapping": "The input `context` or a file of `context-file` has several documents, or is a list or a string. It must be one YAML or JSON\nmapping of template data, such as `IsJoin: true`.",
    "context-type": "A key of kURL's has a value of a wrong type in the context: `IsPrimary`, `IsJoin` and `IsUpgrade` are `true` or `false`\nwithout quotes, hosts are lists of strings, and `Installer` is a mapping.",
    "context-unused": "There is a `context`, and every spec is a Helm template of `troubleshoot.sh/v1beta3`, which does not read it. Give the data as\n`values` or `set`.",
    "document-empty": "A warning: a HostPreflight has neither collectors nor analyzers, or a file has no document. Either its templates render none\nwith this context, or the file is incomplete.",
    "document-kind": "A document among the specs is of the wrong kind, and skipping it could lose checks. Its `kind` is missing, is almost\n`HostPreflight` (upper and lower case matter), or is in troubleshoot's group and unknown to troubleshoot. Or it is an\n`Installer` that can only be read after a template is rendered, or a `Preflight` with `tcpConnect` below `collectors` or\n`analyzers`, which should be a HostPreflight. A HostPreflight inside a `List`, a `ConfigMap` or a `Secret` must be a document of\nits own. A page of HTML or `404: Not Found` instead of a downloaded spec has this problem too. Files without Kubernetes\ndocuments, such as Helm's values, do not belong in `spec`.",
    "document-skipped": "A notice: a document of another kind than HostPreflight and Installer was skipped. A warning if it has `tcpConnect` checks, as a\n`SupportBundle` may.",
    "duplicate-collector": "Several collectors of the run have one name and are not excluded. An error if they have different addresses or timeouts and an\nanalyzer reads the name: it could show the answer of another target. Otherwise a warning: as in troubleshoot, analyzers see only\nthe last one. Names are parts of a path in Go, so `a` and `./a` are one name. An analyzer reads the collectors of its own document;\nthose of other documents only if its own has none of that name.",
    "duplicate-field": "A field appears twice in one mapping of a spec, usually because a line with a `-` is missing: without `- tcpConnect:` a check is\nlost, without `- fail:` an outcome. In a context, and outside the checks of an Installer, it is a warning: as in Kubernetes, the\nlast one is used.",
    "duplicate-title": "Reported by `lint`. Two checks that run have the same `checkName`, or both have none. Titles identify results in the summary, in\nthe output `failed-checks`, and in comparisons with a baseline.",
    "empty-entry": "An entry of a list, or its `tcpConnect`, is empty. Often the fields below it are indented too little.",
    "exclude-not-boolean": "`exclude` is neither a boolean nor a string that Go reads as one (`true`, `T`, `1`, `false`, `F`, `0`). In templates `and` and\n`or` return one of their values, not a boolean: end them with `| not`, or compare. troubleshoot runs the check in this case.",
    "file-empty": "A file contains only white space. Often an earlier step should have written it and did not.",
    "file-encoding": "A file is not UTF-8. Save it as UTF-8; editors show the encoding in the status line.",
    "file-limit": "An input names more than 1,000 files, or files of more than 16 MiB together, or a glob goes through more than 100,000 folders\nand links. Usually a glob such as `**/*.yaml` matches more than intended. For `merge` the files have at most 512 MiB, and endpoints\ntimes runners are at most 50 million: merge some of the reports at a time.",
    "file-missing": "There is no file at a path that an input names. Paths are relative to the folder in the message. In a workflow it is the\nworkspace, so the checkout must come before this step.",
    "file-outside": "In a workflow, a symbolic link in the workspace leads out of it. A pull request may contain such links, so they are not\nfollowed. Give the path of the file itself, or a glob that does not go through the link.\n\nOr the path, as it is or through a link, leads to a file of git: a `.git`, or a folder that git keeps elsewhere. Such a folder\nmay hold the token of the checkout, so nothing in it is read or written, by the command line neither. Give a file of the checkout.",
    "file-too-large": "A spec is larger than 16 MiB, or an installer, a context or a file of values is larger than 1 MiB. Divide it: one run can read\nseveral contexts, and several runs can read the parts of a spec.",
    "file-unreadable": "A file exists but cannot be read: it is a folder or a device, its permissions forbid it, or a program writes to it at the same\ntime. Or a glob cannot read a folder. The message has the cause as the system reports it.",
    "glob-no-match": "A glob matches no file. It is relative to the folder in the message. `**` goes through folders, and names that begin with a dot\nmatch too. In `{db,api*}.yaml`, an alternative without a wildcard must exist.",
    "input-missing": "None of `spec`, `addresses` and `join-checks` is set, so there is nothing to check. On the command line specs are arguments:\n`run preflight.yaml`.",
    "input-value": "An input or a flag has a value that is not accepted, or two of them contradict each other. The message names the input, the\ngiven value and the accepted ones. Durations are Go's and need a unit: `10s`, `500ms`, `1m30s`; not `10`.",
    "installer-documents": "A warning: the Installer file has several documents. As in kURL, only the first one is read.",
    "installer-kind": "The file of the input `installer`, or an Installer among the specs, is not `apiVersion: cluster.kurl.sh/v1beta1` and\n`kind: Installer`. kURL refuses it. As a warning: both fields are missing, and it is accepted as an Installer.",
    "installer-no-preflights": "A warning: an Installer was given as a spec, but has no `spec.kurl.hostPreflights`, so it has nothing to check. An error if it\nhas `tcpConnect` checks elsewhere.",
    "installer-not-run": "A warning: the Installer of the input `installer` has `tcpConnect` checks in `spec.kurl.hostPreflights`. kURL would run them,\nbut this input is only data for templates. To run the checks, give the file as `spec` too.",
    "installer-several": "A warning: several Installers are among the specs, so it is unclear which one `.Installer` means in the other specs. Each\nInstaller is the data of its own `hostPreflights`. Give the right one as the input `installer`.",
    "installer-type": "A value of the Installer has a wrong type. kURL refuses the Installer with the same message, which is Go's. Usually it is a\nversion that YAML reads as a number: `version: 1.10` is 1.1. Put it in quotes.",
    "join-checks-none": "A warning: `join-checks` is on, but kURL would add no check, because the node does not join, is upgraded, or has no other hosts.\nGive `IsJoin: true` and `PrimaryHosts` in the context.",
    "name-leads-home": "The name of a check leads to the machine of the run itself: to `127.0.0.0/8`, `::1`, `0.0.0.0`, `::` or an address of its interfaces. The\ncheck keeps its status, but it says nothing about another host. Tables show the address that answered. The cause is often an entry of\n`/etc/hosts`, a name server for tests, or a tunnel. Write `localhost` if this machine is meant; an IP address has no warning.",
    "no-analyzer": "The documents have no `tcpConnect` collector, or no `tcpConnect` analyzer, so nothing would be checked. Check the spelling\nand the indentation, and whether the templates render one with this context: `render` prints the result.",
    "no-collector": "The documents have no `tcpConnect` collector, or no `tcpConnect` analyzer, so nothing would be checked. Check the spelling\nand the indentation, and whether the templates render one with this context: `render` prints the result.",
    "no-document": "No document with `kind: HostPreflight` was found, so nothing would be checked. Empty files, comments and documents of other\nkinds are not enough. troubleshoot warns and passes here; a gate must not.",
    "not-rendered": "A template was not rendered: an action such as `{{ .Values.db.host }}` of Helm or `{{repl ...}}` of KOTS is left in the file or in a\nfield of a check. Render the file first, for example with `helm template`, or write the template for kURL (`{{kurl ...}}`, without\na blank after the braces) and give its values in `context`. Or an address has `<no value>`: its template was rendered, but the\ncontext has no such value.\n\nIn a v1beta3 file, which is rendered whole, a template that is left comes from a value, or is printed on purpose, and is an error only\nwhere it cannot be right: in an address, a timeout or `exclude`. Render values that have templates with `tpl`.",
    "not-tcp-connect": "A notice: the specs have collectors or analyzers of other types (cpu, memory, ...). They are not run, and neither pass nor fail.\nA warning for a `tcpConnect` below `remoteCollectors`, which troubleshoot runs on the nodes of a cluster.",
    "nothing-checked": "A warning: every check is excluded, or a report to merge has no check, so nothing is known about the network. Check the excludes,\nand the context with which their templates were rendered.",
    "outcome-repeated": "Reported by `lint`. Two outcomes of a check have the same `when`. The first one wins.",
    "outcome-several": "An outcome has more than one of `fail`, `warn` and `pass`. As in troubleshoot only the first one in this order is used.",
    "outcome-shadowed": "An outcome is after one without `when`, which always matches. An error if that one is a `pass`, since the check would always be\ngreen; otherwise reported by `lint`. Outcomes are tried in order and the first\nmatch wins: put the one without `when` last.",
    "outcome-without-severity": "An outcome has none of `fail`, `warn` and `pass`, or an empty one. Often `when` and `message` are indented too little.",
    "policy-denied": "Reported by `lint`. The patterns of `allow` and `deny` forbid the address of a check, which is known without resolving a name.\nIn a run the check fails with the reason policy-denied. With `policy-mode: audit` it is a warning, of `lint` and\nof runs: the address is dialed, and would not be without the audit.",
    "policy-limit": "`allow` or `deny` has more than 1,000 patterns. Use a network for many addresses, and `*.host` for many names.",
    "policy-pattern": "A line of `allow` or `deny` is not a pattern, or could be read in two ways, such as `2001:db8::22:443` (an address, or an\naddress and a port). policy.md lists the patterns.",
    "problem-limit": "More problems were found than are reported: a run reports 1,000, lint 5,000, errors first. Usually a file is not of the expected\nkind.",
    "report-file": "A file is not a JSON report of this tool: it is not JSON, has another schema version, or its verdict contradicts its results.\nThe message names the first wrong field. Write the report with `report: json=PATH` or `--format json`;\n`schema/report.schema.json` describes it.",
    "report-missing": "An error of a merged report: a run that `expect` names, as many reports as it asks for, or a shard of a run was not there to be\nmerged. What it would have found is not known, so the merged report fails. Look at the job that should have written it: it was\ncancelled, found no runner, or died before its report was uploaded.",
    "report-shards": "The shards of one name are not of one run: their numbers of shards, their specs or their numbers of checks differ, or together\nthey have more or fewer checks than the run. Give every shard the same specs, contexts and `n` of `shard: i/n`.",
    "report-twice": "Two of the reports that should be merged have one name, or are the same shard of one. The name is the column in the merged\nreport, so each run needs one of its own: give every job another input `name`, and every file to `merge` once.",
    "report-unexpected": "A warning of a merged report: `expect` does not name this run. It is merged. Add it to `expect`, so that it is missed when it is\nnot there.",
    "status-uncovered": "Reported by `lint`. No outcome matches one or more of the four statuses. A check passes if no outcome matches `connected`, and\nfails if none matches another status; troubleshoot has no result then. Add an outcome for it, or one without `when` at the end.",
    "template-exec": "A template failed while it was rendered. The message is Go's, and kURL stops with the same one. An unknown field is misspelt, or\nmust be given in the context. A missing value cannot be the argument of most functions. Functions that read the machine (`env`,\n`getHostByName`) or are random are refused on purpose.",
    "template-file": "The Handlebars file of the input `template` cannot be read or has an error: it does not parse, names an unknown field or helper,\nor uses a part that is absent in some runs without an `{{#if}}`. The message has the line; template.md lists the\nfields.",
    "template-limit": "A template exceeded a limit: on steps, output, nesting, or the size of a string or list. The limits are far above the needs of\nkURL's own specs, and protect the runner from a hostile spec.",
    "template-parse": "The part between `{{kurl` and `}}` is not a Go template, or calls a function that kURL does not have. It has the functions of\nGo's text/template and of sprig 2.22.0, but not those of sprig 3.",
    "timeout-over": "A warning: the `timeout` of a collector is below zero or shorter than a millisecond. It ends before anything is dialed, so the\nstatus is always `connection-timeout`, as in Go. A check whose outcome passes on it fails.",
    "timeout-syntax": "The `timeout` of a collector is not a Go duration. It needs a unit: `10s`, `1m30s`, `500ms`.",
    "types-several": "An entry of `collectors` or `analyzers` has several types, such as `memory` and `tcpConnect`, usually because a `-` is missing.\ntroubleshoot uses one of them, silently. Begin each type with a `-` of its own.",
    "unknown-field": "A warning: a field is unknown and is ignored, as in Kubernetes. For a near miss such as `adress` the message names the field\nthat was probably meant. An error if `tcpConnect` checks are below the field, because they would be lost. Fields that begin with\n`x-`, a dot or an underscore are not reported, because they hold values for aliases.",
    "unknown-type": "The type of a collector or analyzer is almost `tcpConnect`, or the fields of `tcpConnect` are beside it instead of below it.\ntroubleshoot skips such an entry silently, and the gate would lose a check. Correct the spelling, or indent the fields. As a\nwarning: troubleshoot does not have this type.",
    "uri-not-followed": "A notice: the spec names a newer version of itself. It is not fetched: the spec in the repository is run.",
    "usage": "The command line has a command or a flag that does not exist, or a flag without its value. `--help` lists them all.",
    "value-breaks-out": "A value of the context or the Installer was inserted into the spec and changed the structure of the document: it contains a\nquote, a line break, a `#` or another character with a meaning in YAML at that position. The message names the action and the\nvalue. Correct the value, or write the action as `{{kurl ... | toJson}}` without quotes around it, which prints any value as one\nstring. The decision has the reasons.",
    "values-invalid": "A file of `values` is not one YAML mapping, or a line of `set` is not what Helm's `--set` takes. The message is that of Helm.",
    "values-missing": "A v1beta3 spec has Helm templates, and there are no values. `preflight` refuses it, too. Give a file as `values`, or `key=value` as\n`set`; a file with only a comment is enough for a template that reads nothing.",
    "values-replaced": "A warning: the spec names a field of a value, such as `.Values.db.host`, and the value that was given (`.Values.db`) is not a mapping.\nBefore it renders, `preflight` replaces such a value with an empty mapping. It looks at comments and strings of the spec, too.",
    "values-split": "A warning: a line of `set` such as `dsn=user=a\\,db=b` is two values to `preflight`, which splits at commas before Helm's syntax is\nread, and it is run in the same way here. Helm would keep it together. Put the line in double quotes, as in `\"dsn=user=a\\,db=b\"`,\nor give the value in a file of `values`.",
    "values-template": "A document of `troubleshoot.sh/v1beta3` has templates in plain `{{ }}`, and is not rendered: a file is a Helm template only if its\nfirst document is of v1beta3, and if it has both `{{` and `}}`. `preflight` would keep the braces as text. Give the document a file of\nits own. Where the file is not YAML before it is rendered, write the line exactly: `apiVersion: troubleshoot.sh/v1beta3`.",
    "values-unused": "There are `values` or `set`, and no spec is of `troubleshoot.sh/v1beta3`. The data of `{{kurl ...}}` templates is `context`.",
    "when-lost": "The field `when` of an outcome is misspelt, or is beside `pass`, `warn` or `fail` instead of below it. Without it the outcome\nwould match every status, and a `pass` would always be green.",
    "when-unknown": "The outcome never matches, because its `when` is not a status of tcpConnect. An error for `fail` and `warn`: an outcome below it\nwould decide, and a bare `pass` would turn the failure green. A warning for `pass`. For several statuses write one outcome each. The statuses are `connected`,\n`connection-refused`, `connection-timeout` and `error`, in exactly this spelling.",
    "work-limit": "The specs, or what their templates print, take too many steps to understand: 5,000,000, and 8 more for each character of the files\nthat were read. A step is a word of YAML that is read, or the like. A spec that prints 10,000 collectors and analyzers takes\nabout 4,000,000. Print less with templates, or split the specs over several runs. The limit protects the runner from a short file\nthat holds it for minutes.",
    "worst-case-time": "Reported by `lint`: how long dialing takes if nothing answers, with the timeouts, retries, `wait`, `concurrency` and\n`max-duration` of this run. If `max-duration` is shorter, the notice says so, because the checks that it cuts off fail.",
    "wrong-type": "A field has a value of a wrong type, such as a number instead of a string. Kubernetes refuses the whole document. Put the value\nin quotes, or indent it as the message says.",
    "yaml-limit": "The YAML of a file, or of a rendered template, exceeds a limit that is far above the needs of a spec: 1,000 documents, 100\nlevels, 4,000,000 words and marks, or 2,000,000 nodes after resolving aliases. Words, marks and nodes are counted over all specs\ntogether. The limits protect the runner from files that are made to exhaust it.",
    "yaml-syntax": "A file is not valid YAML at the line in the message. YAML cannot be indented with tabs, and a value that contains `: ` or ` #`\nneeds quotes. So does a value that begins with a template: `address: '{{kurl ... }}'`.\n\nYAML is read as Kubernetes reads it, which is YAML 1.1: `\\/` is not an escape, a line with only a tab is an error, and a spec\ncannot have `.inf` or a null key. A document that begins with a brace must be JSON. YAML that an editor does not show as\nKubernetes reads it is refused as well: control characters, a carriage return alone, the line breaks of Unicode (U+0085, U+2028,\nU+2029), and lines behind a document without `---` before them.",
};

;// CONCATENATED MODULE: ./src/lint/sarif.ts






/**
 * Returns the lint report as SARIF 2.1.0, for code scanning.
 *
 * Code scanning refuses a log that has a result without a location. An error or a warning that is not in a file is therefore
 * reported at the top of the first spec; where there is no spec, and for notices, it is a notification.
 *
 * Ref: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html,
 * https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
function formatSarif(report) {
    const { tool, sources } = report;
    const fallback = sources.find(({ file }) => (0,source/* isFile */.f)(file))?.file;
    const located = report.problems.map((problem) => ({ problem, at: (0,placed/* placeOf */.$)(problem, fallback) }));
    const codes = [...new Set(located.map(({ problem }) => problem.code))];
    const rules = codes.map((code) => ruleOf(located.find(({ problem }) => problem.code === code)?.problem));
    const fingerprint = (0,placed/* fingerprints */.W)();
    const log = {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: { driver: { name: tool.name, semanticVersion: tool.version, informationUri: facts/* home */.iR, rules } },
                invocations: [
                    {
                        executionSuccessful: true,
                        toolExecutionNotifications: located.flatMap(({ problem, at }) => (at ? [] : [notificationOf(problem)])),
                    },
                ],
                // Columns of positions count UTF-16 code units.
                columnKind: "utf16CodeUnits",
                artifacts: sources.map(({ file, sha256 }) => ({
                    ...((0,source/* isFile */.f)(file) ? { location: artifactLocation(file) } : { description: { text: file } }),
                    hashes: { "sha-256": sha256 },
                })),
                results: located.flatMap(({ problem, at }) => at
                    ? [resultOf(problem, { at, ruleIndex: codes.indexOf(problem.code), fingerprint: fingerprint(problem) })]
                    : []),
            },
        ],
    };
    return `${(0,report_escape/* escapeInvisibleInJson */.s5)(JSON.stringify(log, null, 2))}\n`;
}
const levels = { error: "error", warning: "warning", notice: "note" };
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
    return (0,report_escape/* escapeSarif */.hP)(place ? `${place}: ${text}` : text);
}
function physicalLocation({ file, line, column }) {
    return {
        physicalLocation: {
            artifactLocation: artifactLocation(file),
            region: { startLine: line, startColumn: column },
        },
    };
}
/**
 * Returns a location relative to the workspace, which the reader of the log knows.
 *
 * | file                       | uri                           |
 * | -------------------------- | ----------------------------- |
 * | `a b.yaml`                 | `a%20b.yaml`                  |
 * | `/srv/a.yaml`              | `file:///srv/a.yaml`          |
 * | `C:/a.yaml`, `C:\\a.yaml`   | `file:///C:/a.yaml`           |
 * | `//server/share/a.yaml`    | `file://server/share/a.yaml`  |
 */
function artifactLocation(file) {
    const drive = /^[A-Za-z]:(?=[\\/])/.exec(file)?.[0];
    const encoded = (text) => text.toWellFormed().split("/").map(encodeURIComponent).join("/");
    if (drive !== undefined)
        return { uri: `file:///${drive}${encoded(file.slice(drive.length).replaceAll("\\", "/"))}` };
    const path = encoded(file);
    if (file.startsWith("//"))
        return { uri: `file:${path}` };
    if (file.startsWith("/"))
        return { uri: `file://${path}` };
    return { uri: path, uriBaseId: "%SRCROOT%" };
}


/***/ }),

};
Object.assign(exports.modules, require("./shared-files-2.js").modules);
Object.assign(exports.modules, require("./shared-lint.js").modules);
