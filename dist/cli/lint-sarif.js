"use strict";
exports.ids = [1559];
exports.modules = {

/***/ 1559:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formatSarif: () => (formatSarif)
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
const problemHelp = {
    "address-brackets": "Warning. An IPv6 host without brackets, as in kURL's `'{{kurl . }}:6783'`, is dialed, but not by the originals. Write\n`'[{{kurl . }}]:6783'`, or hosts in brackets in the context.",
    "address-commented": "Warning. A line of the input `addresses` is a comment that would be an address without its `#`. An expression such as `${{\ngithub.head_ref }}` at the start of a line may have brought the `#` with it: write it behind `name=`. Put a blank behind the `#` of\na comment that is meant.\n\nOr the comment behind an address has a word such as `db:5432`, `db=db:5432`, a URL or `@file`, and so has a comment that is the only\nline. Below `>`, YAML makes one line of a list. In single quotes, `\\n` is no line break. In such a line, the first `#` begins a\ncomment, and all addresses behind it are lost. Write the list below `|`.",
    "address-empty": "Warning. A line of the input `addresses` is empty, or has only blanks before its `#`, also where it is the only line: a variable or\na secret that is not set leaves `${{ vars.DB }}` so, and the check is gone. Set it, or remove the line. To part the lines of a list,\nbegin a line with `#`. A file of addresses may have empty lines.",
    "address-host": "The host is neither a name nor an IP address in Go's syntax: `127.1`, `010.0.0.1`, `münchen.example` (write it in punycode). Or\nit is multicast or broadcast, to which TCP cannot connect.",
    "address-local": "Warning. The address is this machine: an empty host, `0.0.0.0` or `[::]`. Write `localhost` if that is meant.",
    "address-port": "The port is neither between 1 and 65535 nor a service that this machine knows. If an analyzer reads the address, a run refuses an\nempty port and port 0. Nobody can listen on port 0, so a check that a port is closed would pass. A template prints 0 where a number\nis absent, or where a text is no number: `{{kurl .Installer.Spec.Kotsadm.UiBindPort}}`, `{{ .Values.port | int }}`.",
    "address-syntax": "The address is not `host:port`, with IPv6 hosts in brackets. `addresses` also takes `name=host:port` and URLs. In a spec only\n`lint` reports it; in a run the status is `error`.\n\nOf a URL in `addresses`, the hosts and ports are read from `scheme://user:password@hosts`, and nothing from its path or query. What\ncould also be read in another way is an error:\n\n| in a URL | write |\n|---|---|\n| `/`, `?`, `#` or `\\` in a password, so that an `@` follows behind it | `%2F`, `%3F`, `%23`, `%5C`; `%40` for an `@` in a path |\n| a comma or semicolon before the `@`, as in `a:1,user:pw@b` | `%2C`, `%3B` in a password, or one host per line |\n| white space, an invisible character, another URL or `host:port` behind its path | one address per line |\n| a port that is not a number | the number |\n| `host`, `port`, `server`, `instance` and the like among the settings of a database: `;portNumber=1444`, `?host=b` | `host:port` before them |\n| an instance of SQL Server without its port: `db\\INSTANCE` | `db\\INSTANCE:1444` |\n| an alias of Oracle's `tnsnames.ora` or LDAP | `jdbc:oracle:thin:@//host:1521/service` |\n\nThe zone of an IPv6 host follows `%25` (RFC 6874) or `%`: `http://[fe80::1%25eth0]:8080/`.",
    "api-version": "The HostPreflight has no `apiVersion` that troubleshoot knows. Use `troubleshoot.sh/v1beta2`.",
    "arguments-swapped": "Warning. `default` takes its value last, `coalesce` and `or` the first one that is not empty, and `required` its message first: `{{\ndefault .Values.port 6379 }}`, `{{ 6379 | default .Values.port }}` and `{{ coalesce 6379 .Values.port }}` are always 6379, and the\nport that is given is not dialed. Write `{{ default 6379 .Values.port }}`, `{{ .Values.port | default 6379 }}` or `{{ coalesce\n.Values.port 6379 }}`.\n\nOr `merge` or `mergeOverwrite` keeps a literal of a `dict` and not another value that a mapping of the same call has: `merge` keeps\nthe first, so that `{{ merge (dict \"port\" 5432) .Values.db }}` is always 5432, and `mergeOverwrite` the last. Write `{{ merge\n(deepCopy .Values.db) (dict \"port\" 5432) }}` or `{{ mergeOverwrite (dict \"port\" 5432) .Values.db }}`; `omit .Values.db \"port\"` where\nthe literal is meant.",
    "baseline-file": "The report of `baseline` is not a file, or cannot be read. A warning if it is too large; then every failure is new.",
    "baseline-missing": "Notice. No report is at the path of `baseline`, so every failure is new, as in a first run. An\nexample saves one.",
    "baseline-overwritten": "With `fail-on: new`, `report` would overwrite the `baseline`, perhaps through a link, and the next run would be green. Save it\nin another run.",
    "baseline-used": "Notice. With `fail-on: new` this report excuses failures. A warning if its `name` is not that of this run, or if it is older\nthan 30 days or dated in the future. Two steps have two default names: give both the same `name`.",
    "check-always-passes": "Warning. Every status leads to a `pass`, so the check has no effect.",
    "check-excluded": "The check is excluded with this context. The table of contexts shows it.",
    "check-limit": "There are too many collectors or analyzers, or one of them has a string of more than a million characters. Split them into\nseveral runs, or shorten it.",
    "check-never-runs": "The check runs with none of several contexts. It has no effect, or a context is missing.",
    "checks-left-out": "Notice. An `if`, `with`, `range`, `continue` or `break` of the template leaves out checks, and nothing in its place has any; or an\naction such as `ternary` prints none of the template that it is given; or nothing reads the variable that has it. That may be meant;\nit is also what a value does that is missing, misspelt or of another type. The notice names the conditions and their lines. It\ncannot know of checks that only values have. With several contexts, the table of `lint` shows it instead.",
    "collector-excluded": "The collector is excluded and the check is not, so it always fails. Give both the same `exclude`.",
    "collector-unjudged": "Every check that uses the collector is excluded, so dialing has no effect. Give both the same `exclude`.",
    "collector-unknown": "No spec defines the collector that the analyzer names. Names are compared exactly.",
    "collector-unread": "Warning. No analyzer names this collector. It is dialed without effect.",
    "comment-bad-token": "Warning. GitHub does not accept `github-token`: it has expired, was revoked, or belongs to another server.",
    "comment-forbidden": "Notice. The token may not write to the pull request, or not access the repository. Add this to the job and what else it needs:\n\n```yaml\npermissions:\n  contents: read\n  pull-requests: write\n```\n\nA fork's pull request always has a read-only token. The job summary has the same\ncontent.",
    "comment-no-pull-request": "Notice. The event has no pull request. Run on `pull_request`, or set `comment: off`. Or, after a run of another workflow, several\npull requests of one branch are open at this commit, and the event does not say which one the run was for.",
    "comment-no-token": "Notice. `github-token` is empty. Leave it at its default, or give a token with `pull-requests: write`.",
    "comment-older-commit": "Notice. While the run was under way, or before it was run again, the pull request got another commit. The comment is left to the\nrun of that commit; the job summary has the results of this one.",
    "comment-rate-limited": "Warning. GitHub's rate limit was exhausted for more than 90 seconds, by many jobs or workflows with the token. The next run\ncomments again.",
    "comment-rejected": "Warning. GitHub refused the comment; the message has its answer. Usually the conversation is locked.",
    "comment-shared": "Warning. The jobs of a reusable workflow look the same in every call, so two calls in this run have one comment. Only another\nfailure replaces a failure in it. Give each call a `name`: add an input to the reusable workflow, and hand it on to this action.\nThe same holds for two calls of one composite action.",
    "comment-unavailable": "Warning. GitHub did not answer, or had a server error, four times. See https://www.githubstatus.com, and the proxy to the API\n(`https_proxy`).",
    "comment-unclosed": "A comment of the template has lost the `*/` of its end: `{{/* the database }}` reaches to the end of the next comment, and the checks\nbetween them are not read. Comments are not nested. End each of them with `*/}}`.",
    "commented-out": "A line of the template is in a comment once it is rendered, since `{{- ` or ` -}}` trims the line break behind the comment. Remove\nthe dash; with `{{- range .Values.dbs }}` below `# databases`, the line break behind the action stays.",
    "context-documents": "`context` or a file of `context-file` is not one YAML or JSON mapping, such as `IsJoin: true`. `null` is what `toJSON` prints of\nsomething that is not there.",
    "context-host": "An item of `PrimaryHosts`, `SecondaryHosts` or `RemoteHosts` is not a name or address. Hosts are inserted unchanged and could\nadd checks. A warning for a port, which kURL's templates add.",
    "context-key": "No template reads this key of the context, such as `Joining`, `isJoin`, or `IsJoin` below another key, or a key deeper in it that is\nclose to one which a template reads and the context does not have, or which keeps the value of an earlier context. kURL's\nkeys.",
    "context-mapping": "`context` or a file of `context-file` is not one YAML or JSON mapping, such as `IsJoin: true`. `null` is what `toJSON` prints of\nsomething that is not there.",
    "context-type": "`IsPrimary`, `IsJoin` and `IsUpgrade` are `true` or `false` without quotes, hosts are lists of strings, `Installer` is a\nmapping.",
    "context-unused": "There is a `context`, but every spec is of v1beta3, which reads `values` and `set`.",
    "default-true": "Warning. `default true`, `coalesce … true` and `or … true` take `true` in the place of a value that is false, which counts as empty:\n`{{ if .Values.local | default true }}` can never be false. Compare, `{{ if ne .Values.local false }}`, or ask whether the key is\nthere, with `hasKey`, or `dig \"local\" true .Values.db`. `or true .Values.local` is how a condition is switched on, and has none.",
    "document-empty": "Warning. A HostPreflight has neither collectors nor analyzers, or a file no document, perhaps because of its templates.",
    "document-kind": "Skipping the document could lose checks:\n\n- its `kind` is missing, almost `HostPreflight` (case matters), or of troubleshoot's group and unknown to it,\n- an `Installer` is readable only after rendering,\n- a `Preflight` has `tcpConnect` below `collectors` or `analyzers`, and should be a HostPreflight,\n- a HostPreflight is inside a `List`, or under a key of a `ConfigMap` or `Secret` that is not\n  read,\n- it is not of Kubernetes: a page of HTML, `404: Not Found`, Helm's values.",
    "document-skipped": "Notice. A document of another kind was skipped. A warning if it has `tcpConnect` checks, as a `SupportBundle` may.",
    "duplicate-collector": "Several collectors that are not excluded have one name. An error if an analyzer reads it and their addresses or timeouts differ;\notherwise a warning, and the last is used. Those of an analyzer's own document come first.",
    "duplicate-field": "A field appears twice in one mapping. Often a `-` is missing, or a `<<` below a field has it again: put it above. A warning in a\ncontext, in values, and outside the checks of an Installer, where the last is used.",
    "duplicate-title": "Two checks that run have one `checkName`, or none. Summary, `failed-checks` and baseline cannot tell them apart.",
    "empty-entry": "An entry of a list, or its `tcpConnect`, is empty. Often the fields below it are indented too little.",
    "exclude-not-boolean": "`exclude` is not a boolean. `and` and `or` return one of their values: end them with `| not`, or compare.",
    "file-empty": "The file contains only white space. Often an earlier step did not write it.",
    "file-encoding": "The file is not UTF-8. Editors show the encoding in the status line.",
    "file-limit": "An input has too many files, bytes, folders or links, often because of a glob such as `**/*.yaml`. Merge some of the reports at\na time. A warning for `baseline`, whose text is too long: every failure is new.",
    "file-missing": "No file is at this path, which is relative to the folder in the message. In a workflow, check out first.",
    "file-outside": "In a workflow, a symbolic link leads out of its checkout: the nearest folder above it that has a `.git`. Where there is none, it\nleads out of the `working-directory` that it is in, otherwise of the workspace. Give the path of the file itself, such as\n`../infra/values.yaml`: what the workflow names is read wherever it is. Or the path leads to git's own files, in `.git` or\nelsewhere, which may hold the checkout's token and are never read or written.",
    "file-too-large": "Split the file: one run reads several contexts, several runs the parts of a spec.",
    "file-unreadable": "It is a folder or a device, its permissions forbid reading, a program is writing to it, or a glob cannot read a folder: one whose\nname is not UTF-8, or a link in the place of a folder whose target does not exist, such as `eu` for `*/host.yaml`.",
    "glob-extension": "Notice. A glob of `spec` ends in `.yaml` or `.yml`, and files with `tcpConnect` that it would match with the other extension are not\nread. `*.y*ml` reads both. In `*.{yaml,yml}`, each of the two would have to match a file.",
    "glob-link": "Warning. Below `**` there are links whose targets do not exist, so files behind them are not read. Often a submodule or a second\ncheckout is missing.",
    "glob-no-match": "No file matches from the folder in the message. `**` matches folders, wildcards match a first dot, and in `{db,api*}.yaml` or\n`{1..3}.yaml` an alternative without a wildcard must exist. A file that is named like a glob, `db[1].yaml`, is found by its name.",
    "input-missing": "`spec`, `addresses` and `join-checks` are empty, or `addresses` has only empty lines and comments. On the command line specs are\narguments: `run preflight.yaml`.",
    "input-unknown": "No input of the action has this name, and one has nearly this name: `-` or `_`, a letter too many, another word for `allow` or\n`deny`. The runner only warns of it and the run would have the default. Write the name as the message has it.",
    "input-value": "The value is not accepted, or two inputs contradict each other. A duration needs a unit: `10s`, `500ms`, `1m30s`. An input\nthat is to have its default has no text at all: of variables that are not set, `|`, or a blank between two, leaves some.",
    "installer-documents": "Warning. The Installer file has several documents. As in kURL, only the first is read.",
    "installer-enforces-warnings": "Warning. The Installer has `hostPreflightEnforceWarnings: true`, so kURL's installer stops at a warning, which `fail-on`\ntolerates. Set `fail-on: warn`.",
    "installer-kind": "The Installer is not `apiVersion: cluster.kurl.sh/v1beta1` and `kind: Installer`, as kURL demands. A warning if both are\nmissing.",
    "installer-no-preflights": "Warning. An Installer among the specs has no `spec.kurl.hostPreflights`. An error if it has `tcpConnect` checks elsewhere.",
    "installer-not-run": "Warning. The Installer of `installer` has `tcpConnect` checks. To run them, give it as `spec` too.",
    "installer-several": "Warning. Several Installers are among the specs, each for its own `hostPreflights`. Give that of other specs as `installer`.",
    "installer-type": "A value of the Installer has a wrong type. Usually YAML reads a version as a number: `version: 1.10` is 1.1. Quote it.",
    "join-checks-none": "Warning. `join-checks` adds no check: the node does not join, is upgraded, or has no other hosts. Give `IsJoin: true` and\n`PrimaryHosts`.",
    "name-leads-home": "Warning. The name leads to this machine: `127.0.0.0/8`, `::1`, `0.0.0.0`, `::` or an address of its interfaces. Often the cause\nis `/etc/hosts`, a test name server or a tunnel. Write `localhost` or an IP address if this machine is meant.",
    "name-not-found": "Warning. The check passes because its outcome takes an error, and its name has no address: perhaps the name must not exist here,\nperhaps it is misspelt. Nothing was dialed. Write an IP address if a port must be closed.",
    "no-analyzer": "No document has a `tcpConnect` collector, or none an analyzer. Check spelling, indentation, and with `render` what the templates\nprint.",
    "no-collector": "No document has a `tcpConnect` collector, or none an analyzer. Check spelling, indentation, and with `render` what the templates\nprint.",
    "no-document": "No document has `kind: HostPreflight`. Empty files, comments and other kinds are not enough.",
    "not-dialed": "Warning. The check passes because it did not connect, but some addresses of its name were not dialed.\n\n| why | what to do |\n|---|---|\n| the timeout left no time for them | raise it, since all addresses share it, or write a check for each IP address |\n| the name has more addresses than are tried, or the run had dialed as many as it may | write a check for each IP address, or divide the checks of names with many addresses among several runs |\n| no name server returned the IPv4 or the IPv6 addresses | check the name server, or write a check for each IP address |\n| this machine sent no packet to them: it has no route, one of the type `unreachable`, `blackhole` or `prohibit`, a rule against it, or no socket | see its routes, rules and limits, or run the check on another machine |\n| they are IPv6, and this machine has no IPv6 | run the check on a machine with IPv6, or set `ip-family: 4` if IPv4 is enough |\n\nThe last one is a notice where IPv4 addresses of the name were dialed: most hosted runners have no IPv6, and many names have both.",
    "not-rendered": "`{{ .Values.db.host }}` of Helm or `{{repl ...}}` of KOTS is left. Render the file first, as with `helm template`, or write\n`{{kurl ...}}`, without a blank after the braces. Or an address has `<no value>`: the context has no such value. Or a template\nprints an address without a host, which Go takes for this machine (write `localhost` if that is meant), or without a port.\n\nIn a v1beta3 file it is an error in an address, a timeout or `exclude`. A value with a template needs `tpl`.",
    "not-tcp-connect": "Notice. Collectors or analyzers of other types are not run, and neither pass nor fail. A warning for a `tcpConnect` below\n`remoteCollectors`, which troubleshoot runs on a cluster's nodes.",
    "nothing-checked": "Warning. Every check of a run is excluded. `fail-on: warn` fails on it. A notice for an empty shard.",
    "nothing-expected": "Notice. A merge of a glob has no `expect`, so no report is missed. Perhaps the variable that has it is empty. Give the number of\nreports, or their names.",
    "outcome-repeated": "Two outcomes of a check have one `when`. The first is used: remove one of them. An error if the first is a `pass` and the other is\nnot, and a warning if it is a `warn` above a `fail`; otherwise only `lint` reports it.",
    "outcome-several": "Warning. The outcome has several of `fail`, `warn` and `pass`. The first in this order is used, as in troubleshoot.",
    "outcome-shadowed": "The outcome is after one without `when`, which always matches: put that one last. An error if that one is a `pass`, and a warning if\nit is a `warn` above a `fail`; otherwise only `lint` reports it.",
    "outcome-without-severity": "The outcome has no `fail`, `warn` or `pass`, or an empty one. Often `when` and `message` are indented too little.",
    "pass-on-failures": "Warning. A `pass` without `when` is the last outcome, and those above it leave a failure to it: `fail` for `connection-refused` and\n`error` alone leaves `connection-timeout`. Write `when: connected`. Where a failure is meant to pass, write a `pass` with its\n`when`. No warning where `connected` fails or warns: then failures are meant.",
    "policy-denied": "`allow` and `deny` forbid an address that is known without resolving a name. In a run it is a reason. With\n`policy-mode: audit` it is a warning, also in a run, and the address is dialed.",
    "policy-limit": "`allow` or `deny` has too many patterns. Use networks, and `*.host` for names.",
    "policy-pattern": "A line of `allow` or `deny` is not a pattern, or is ambiguous: `2001:db8::22:443` is an address, or an address and\na port.",
    "policy-prefix": "Warning. A pattern of `deny` is an address without a prefix that ends in zeros, as the address of a network does: `10.9.1.0` denies\nnothing else of `10.9.1.0/24`, and `0.0.0.0` no other address. Write the network, or `/32` or `/128` if that one address is meant.",
    "policy-word": "Warning. A pattern of `deny` is a word such as `private` or `loopback`, which is the name of one host: addresses of that kind are\ndialed. Write their networks.",
    "problem-limit": "Warning. Not all problems are reported; errors come first. Usually a file is not of the expected kind.",
    "report-file": "The file is not a JSON report of this tool, has another schema version, or its verdict contradicts its results. The message\nnames the first field that does not match `schema/report.schema.json`. A warning for `baseline`: every failure is new.",
    "report-missing": "A run that `expect` names or counts, a shard, or every check of a report is missing. Its job was cancelled, found no runner, or\nended before the upload.",
    "report-old": "Warning. A report that is merged is a day old or more: perhaps its job failed this time, and the file is that of an earlier\nrun. Or it is dated in the future, by more than ten minutes, so that its age is not known: see the clocks of the machines.",
    "report-redacted": "An error if a redacted report is compared with a `baseline`, a notice if it is merged: `host-1` of another run may be another host.",
    "report-shards": "The shards of one name are not of one run: their specs, contexts, addresses or numbers of shards differ, or two have the same check.\nGive every shard the same inputs and `n` of `shard: i/n`, and machines whose contexts differ a `name` each. A warning where only\nsettings such as `timeout` differ.",
    "report-twice": "Two reports have one name, or are the same shard. Give every job another `name`, and every file to `merge` once.",
    "report-unexpected": "Warning. `expect` does not name this run, or counts fewer reports than there are. They are merged. Add it to `expect`, or raise the\nnumber, so that its absence is reported.",
    "report-versions": "Warning. Runs of a merge read different versions of a spec, perhaps of a stale checkout; a second warning names the checks that only\nsome of them made. Run the same commit everywhere. What is rendered with another context has the same version. Between Windows and\nother systems, where line endings may differ, versions are different only if checks are. A notice names a file, or a list of\naddresses, of which some runs made checks and that others did not read, although they share other files with them.",
    "result-unread": "Warning. `append`, `without` and their like return another list and leave the one that they are given as it is: nothing reads the\nvariable of `{{ $_ := append $hosts .Values.replica }}`, and `$hosts` has no entry more. Write `{{ $hosts = append $hosts\n.Values.replica }}`.",
    "status-uncovered": "No outcome matches one of the four statuses: `connected` passes then, the others fail. Add an outcome, or one without `when` at\nthe end.",
    "template-exec": "The message is Go's. A field is misspelt or missing in the context, or a function reads the machine or the clock (`env`,\n`getHostByName`, `now`), makes keys (`genCA`) or is random.",
    "template-file": "The Handlebars file cannot be read or parsed, names an unknown field or helper, uses a part that some runs lack\nwithout `{{#if}}`, or exceeds a limit.",
    "template-limit": "The template exceeded a limit on steps, output, nesting, or the size of a string or list.",
    "template-parse": "The action is not a Go template, or calls a function that kURL does not have.",
    "template-uncalled": "Warning. The file defines a template with checks, and no action calls it by its name, so they are not made. Call it with `include`\nor `template`, or remove it.",
    "template-without-dot": "Warning. `{{ template \"checks\" }}` gives the template nothing, although that one reads its dot: `.Values.port` is empty in it, so\nthat a `default` is dialed, or an `if` leaves out checks. Write `{{ template \"checks\" . }}`.",
    "text-not-decoded": "Warning. `fromYaml`, `fromJson` or its like is given a text that it cannot decode. It returns a mapping with the key `Error` alone,\nor a list with the error, and the execution goes on: what the text has is absent, so that a `default` is dialed, or a loop has no\ncheck. A template that reads `.Error` anywhere has none. Correct the text; `mustFromJson` ends the run instead.",
    "text-not-number": "Warning. `int`, `float64`, `atoi`, `add` or its like is given a text that is no number, such as `https`, `9999/tcp` or ` 9999`, or a\nlist or a mapping. The function returns 0 without an error, so that a `default` is dialed. Digits that begin with 0 are octal for\nHelm's `int`: `07001` is 3585. `toDecimal` takes octal digits alone, so that 9999 is 0. Give digits alone. A text that is empty or 0\nhas no warning.",
    "timeout-over": "Warning. The `timeout` is below zero or shorter than a millisecond: nothing is dialed, the status is `connection-timeout`, and a\ncheck that passes on it fails.",
    "timeout-syntax": "The `timeout` is not a Go duration. It needs a unit: `10s`, `1m30s`, `500ms`.",
    "types-several": "An entry of `collectors` or `analyzers` has several types. Begin each with its own `-`.",
    "unknown-field": "Warning. The field is ignored. An error if `tcpConnect` checks are below it, as below `metadata` where `spec:` was forgotten. Fields\nthat begin with `x-`, a dot or an underscore are not reported: they hold values for aliases.",
    "unknown-type": "The type is almost `tcpConnect`, or the fields of `tcpConnect` are beside it: indent them. Or a `tcpConnect` is below another\ntype. A warning if the type is only unknown to troubleshoot.",
    "uri-not-followed": "Notice. The spec names a newer version of itself. It is not fetched.",
    "url-without-host": "Warning. `urlParse` is given a text that has no host: `db:5432`, of which `db` is the scheme, or `tcp:///db:5432`, of which it is the\npath. The host is empty, so that a `default` is dialed. Give `tcp://db:5432`, or split the text: `{{ (splitn \":\" 2\n.Values.address)._0 }}`. The schemes `file` and `unix` have no host, and no warning.",
    "usage": "The command or flag does not exist, or the flag has no value or an empty one. See `--help`.",
    "value-absent": "Warning. A template's `range` reads, or its `if` compares with `eq`, a field of the context or the values that is absent or null, so\nit prints nothing, or an action such as `exclude: '{{kurl ne .Values.env \"prod\" }}'` compares it: a misspelt key, or an unset\nvariable. Give the list, or `[]` where none is meant; the value, or `\"\"`. `else`, `and`, `default`, `dig`, or `if` or `with` around\nit that tests the same field, say that it may be absent.\n\nOr an action of a v1beta3 template prints such a field by itself, `localhost{{ .Values.domain }}:7001`, or an action gives it to a\nfunction that is not there for what is absent: nothing is printed, `add 7001 .Values.offset` is 7001, and another endpoint is\ndialed. Functions such as `default`, `coalesce`, `or`, `required`, `hasKey` and `get` are there for it, and those that hand a value\non, such as `dict`, `list`, `include` and `toYaml`, have no warning either. Each action has one, and only where it may be a part of\na check: its line is below a `tcpConnect`, by the indentation of the template, or it is in a template that the file defines, or it\nbegins its line, as one does that sets a variable. A `namespace` elsewhere and comments have none.\n\nOr a template reads a key of a mapping, of a `with`, a loop, a variable or a function such as `index`, say, that has only a similar\none which nothing reads: `.enabled` of `{enbled: true}`, or a name that the root of a v1beta3 template does not have: `.env` in\nplace of `.Values.env`. Correct the name. A `dict` of the template itself is such a mapping: `include \"address\" (dict \"hots\" \"db\")`\nhas no `.host`.\n\nOr it reads a key that a function never returns: `(urlParse .Values.url).port`, as the port is in `.host`, or `._2` of two parts that\n`split` or `splitn` returns, which begin with `._0`. A part that is not there has no warning where the template reads each of those\nthat are, since it may be optional.",
    "value-breaks-out": "A value of the context or the Installer changed the structure of the document, with a quote, a line break, a `#` or the like (why\nit is refused). The message shows this mark, and nothing else of the value. Correct it, or\nwrite `{{kurl ... | toJson}}` without quotes around it, which prints any value as one string.",
    "value-unlike": "Warning. `has`, `without`, `deepEqual` or its like compares a value with one that has the same text and another type, so that they\nare never equal: `has 7001 .Values.ports` is false, since the numbers of a values file are `float64`, those of `set` are `int64` and\nthose of a template `int`. Compare strings: `has \"7001\" (toStrings .Values.ports)`.",
    "values-documents": "Warning. A values file has several documents. As in `preflight`, only the first is read: put each into a file of its own.",
    "values-invalid": "A file of `values` is not one YAML mapping, or a line of `set` is not in Helm's syntax. The message is Helm's.",
    "values-literal": "Warning. A value has a part that a shell or YAML would take off, and that is a part of it: quotes around it, as in `env=\"prod\"`, a\nblank at its start or end, as in `port= 5432`, or ` # a comment` in a line of `set`. A backslash in front of it, or double quotes\naround the key and the value, keeps one that is meant. Or a value is a placeholder, `${ENV}` or `${{ vars.ENV }}`, for which nothing\nwas put in: give the value itself. Or YAML 1.1 reads a key without quotes as another one, `no` as `false`, `on` as `true` and `1.10`\nas `1.1`, as `preflight` does: put it in quotes.",
    "values-missing": "A v1beta3 spec has templates, and there are no `values` or `set`. A file with only a comment is enough for one that reads\nnothing.",
    "values-replaced": "Warning. The spec names `.Values.db.host`, perhaps in a comment or a string. The given `.Values.db`, which is null or not a mapping,\nis replaced with an empty one, as in `preflight`. Or a later file has null for a mapping that a template uses whole, or a later\ncontext for one that a template reads. It is null where all lines below `db:` are comments, or are not indented; `{}` is an empty\none that is meant. Or nothing is written behind a `host:` of a later file, where an earlier one has a value, as a variable that is\nnot set leaves it; `null` removes a value on purpose.",
    "values-split": "Warning. A line of `set` such as `dsn=user=a\\,db=b` is two values, as in `preflight`. In double quotes it is one, as in Helm.",
    "values-template": "The document has `{{ }}` and is not rendered. Give it a file of its own. Where that is not YAML\nbefore it is rendered, write exactly this line: `apiVersion: troubleshoot.sh/v1beta3`.",
    "values-unread": "Warning. No template reads a value, so that it changes nothing and an `if` may leave a check out: a key of `set` such as `db.enbled`\nor `'db.enabled'` where a template has `.Values.db.enabled`, or a key of a values file that is close to one that is missing, or to\none of an earlier file that it would replace. Keys below a value that a template uses whole, as in `range .Values.db`, count as\nread, but for one that is close to another that is read there, as in `targets[0].prot`. One that is close to an entry of an earlier\nfile, `envs.prd` where that has `envs.prod`, is probably meant to be that one, unless a template or a value, such as `env: prd`,\nnames it. Names that differ in numbers or in their last letter are different entries: `db-1` and `db-2`.\n\nOr a values file has the path of an absent one, of two names or more, a level deeper or higher, or with its names as one: `app: {db:\n{host: a}}` or `dbHost: a` where a template reads `.Values.db.host`. Give it where the template reads it.",
    "values-unused": "There are `values` or `set`, but no v1beta3 spec. `{{kurl ...}}` templates read `context`.",
    "variable-replaced": "Notice. A variable such as `TCP_PREFLIGHT_ADDRESSES` or `TCP_PREFLIGHT_DENY` has lines that are not read, since the command line gives the\nsame input: it replaces the variable, and does not add to it. Give these lines there, too, where they are meant.",
    "variable-shadowed": "Warning. An action within a block declares a variable, `{{ $hosts := append $hosts .Values.replica }}`, of which there is one\noutside, and nothing reads it before the end of the block: the one outside keeps its value. Write `=` in place of `:=`.",
    "variable-unread": "Warning. The step has a variable of the command line, such as `TCP_PREFLIGHT_DENY`, which the action does not read: the inputs of a\nstep are those of its workflow. Give the input of that name, or remove the variable.",
    "when-lost": "`when` is misspelt, beside `pass`, `warn` or `fail` instead of below, or empty, as a template prints an unset variable. The outcome\nwould match every status. Leave `when` out where that is meant.",
    "when-unknown": "`when` is not one of `connected`, `connection-refused`, `connection-timeout` and `error`. Write one outcome for each status. A\nwarning for `pass`.",
    "work-limit": "The specs, or what their templates print, take too many steps, such as one a word of YAML: about 4,000,000 for 10,000 collectors\nand analyzers. Split them over several runs.",
    "worst-case-time": "How long dialing takes if nothing answers, with this run's timeouts, retries, `wait`, `concurrency` and `max-duration`. If\n`max-duration` is shorter, the checks that it cuts off fail.",
    "wrong-type": "The value has a wrong type, so Kubernetes refuses the document. Quote it, or indent it as the message says.",
    "yaml-limit": "The YAML has too many documents, levels, words and marks, or nodes after resolving aliases. The last two are counted over all\nspecs.",
    "yaml-syntax": "The file is not valid YAML at this line. Tabs cannot indent. Quote a value that contains `: ` or ` #`, or begins with a\ntemplate: `address: '{{kurl ... }}'`.\n\nKubernetes reads YAML 1.1: `\\/` is not an escape, a line with only a tab is an error, a spec has neither `.inf` nor a null key,\nand a document that begins with a brace is JSON. Control characters, line breaks that editors do not show, and lines behind a\ndocument without `---` are refused.",
};

;// CONCATENATED MODULE: ./src/lint/sarif.ts






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
                        executionSuccessful: !located.some(({ problem, at }) => at === undefined && problem.severity === "error"),
                        toolExecutionNotifications: located.flatMap(({ problem, at }) => (at ? [] : [notificationOf(problem)])),
                    },
                ],
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
Object.assign(exports.modules, require("./shared-files-4.js").modules);
Object.assign(exports.modules, require("./shared-lint.js").modules);
