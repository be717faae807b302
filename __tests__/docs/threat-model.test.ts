import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";

const page = readFileSync("docs/threat-model.md", "utf8");

/** Each attack or fault as docs/threat-model.md has it, the file of its test, and words of the test's name. */
const rows: readonly (readonly [attack: string, file: string, title: string])[] = [
  [
    "any mistake in the input, besides checks that could be dialed",
    "guard/refusal.test.ts",
    "is refused before anything is dialed",
  ],
  [
    "a template reads the environment, files, the clock or the DNS",
    "go/sprig/denied.test.ts",
    "is refused by its name",
  ],
  ["a value of the context adds checks or excludes", "render/breakout.test.ts", "never changes which keys"],
  [
    "a value of an address is missing or empty, so that this machine, or port 0, would be dialed",
    "decode/printed-address.test.ts",
    "for which a template prints no host or no port is an error",
  ],
  [
    "an address has the port 0, as a template prints a number that is absent",
    "decode/printed-address.test.ts",
    "an address with the port 0 is an error",
  ],
  [
    "a value of a `when` is empty, so that its outcome would match every status",
    "decode/passes.test.ts",
    "a when that is written, and empty",
  ],
  [
    "a pass above a fail of the same status, so that the fail never decides",
    "decode/passes.test.ts",
    "is an error behind a pass of its status",
  ],
  [
    "a last `pass` without `when` that is left with failures, or a `warn` above a `fail` (a warning)",
    "decode/passes.test.ts",
    "is a warning that names $name",
  ],
  [
    "the dash of `{{-` or `-}}` puts a check or an outcome into a comment",
    "render/commented-out.test.ts",
    "a line that is rendered into a comment",
  ],
  [
    "a comment of a template has no end of its own, and reaches over checks to that of the next",
    "render/unclosed-comments.test.ts",
    "that reaches into the next one has an error: $name",
  ],
  [
    "a value of the context or the values is absent or null, or a template reads it beside `.Values`, so that a loop or a comparison prints no checks (a warning)",
    "render/absent-values.test.ts",
    "a range over a list that is absent or null",
  ],
  [
    "a value is compared with the same one of another type, so that a check is excluded or left out (a warning)",
    "render/unlike-types.test.ts",
    "a value that a function compares with the same one of another type",
  ],
  [
    "a template with checks is defined, and nothing calls it (a warning)",
    "render/uncalled-templates.test.ts",
    "has a warning where it is defined and $name",
  ],
  [
    "a variable that an `if` or a loop should change is declared again in it, so that its checks are lost (a warning)",
    "render/slip-problem.test.ts",
    "and that nothing reads in its block has a warning: $name",
  ],
  [
    "a list that should grow is copied, and nothing reads the copy, so that its checks are lost (a warning)",
    "render/slip-problem.test.ts",
    "that nothing reads has a warning where $name",
  ],
  [
    "the arguments of `default`, `coalesce`, `or` or `required` are swapped, or a template is given no dot, so that another endpoint is dialed (a warning)",
    "render/slip-problem.test.ts",
    "whose literal comes before its value has a warning: $name",
  ],
  [
    "a value that an action of a check prints, or calculates with, is absent, so that another endpoint is dialed (a warning)",
    "render/absent-values.test.ts",
    "has a warning where it may be a part of a check: $text",
  ],
  [
    "`true` is the default of a value that is false, so that a check is excluded or printed against its value (a warning)",
    "render/slip-problem.test.ts",
    "has a warning, since that is never false: $text",
  ],
  [
    "a text that a template decodes is broken, or a URL has no host, so that a default is dialed (a warning)",
    "render/slip-problem.test.ts",
    "has a warning where it cannot, without the text: $func",
  ],
  [
    "a template reads a key that `urlParse`, `split` or `splitn` does not return, so that a default is dialed (a warning)",
    "render/misspelt-keys.test.ts",
    "a key that a function does not return is named, with those that it returns: $text",
  ],
  [
    "a port or another number of a template is a text like `9999/tcp` or `https`, which counts as 0, so that a default is dialed (a warning)",
    "render/value-slips.test.ts",
    "has a warning where a value is no number, without the value: $text",
  ],
  [
    "a `dict` that a template gives to another one has a misspelt key, so that a default is dialed (a warning)",
    "render/misspelt-keys.test.ts",
    "a misspelt key that the template writes itself is named: $text",
  ],
  [
    "`merge` keeps a literal of a template, and not the value that a mapping has, so that another endpoint is dialed (a warning)",
    "render/value-slips.test.ts",
    "that keeps a literal in the place of a value has a warning: $text",
  ],
  [
    "a path of a values file is a level higher or deeper than the template reads it, or its names are one, so that a default is dialed (a warning)",
    "values/unread-keys.test.ts",
    "that is at another level than the absent one that is read is named: $values with $template",
  ],
  [
    "a condition is false, whatever value made it so, and leaves out checks (a notice names it)",
    "render/left-out-checks.test.ts",
    "a notice of what a template leaves out, with $engine templates,",
  ],
  [
    "a key of `set`, of values or deep in a context is misspelt, in quotes or of another mapping, also below a `with`, a loop, an index, a variable or a function such as `index`, or in a later file, or one of a table such as `envs.prd`, or a values file has two documents, so that a value is not read (a warning)",
    "values/unread-keys.test.ts",
    "that no template reads is named",
  ],
  [
    "a key of a values file is `no`, `on`, `y` or `1.10` without quotes, which is read as another one, so that a default is dialed (a warning)",
    "values/written-values.test.ts",
    "is named where a template reads it as it is written",
  ],
  [
    "a later values file has nothing behind `host:`, as a variable that is not set leaves it, so that a default is dialed (a warning)",
    "values/written-values.test.ts",
    "is named where a template reads it: $later",
  ],
  [
    "the name of a branch, in a line of `addresses` or `set`, makes a comment of its check, or sets another value (a warning)",
    "load/addresses.test.ts",
    "a comment of the input that would be an address without its # has a warning",
  ],
  [
    "addresses of a list that YAML folds (`>`), or with a literal `\\n` between them, are a comment behind the first `#` (a warning)",
    "inputs/addresses.test.ts",
    "a comment that a list on one line leaves of its addresses is noted",
  ],
  [
    "a variable or secret that is not set is a whole line of `addresses` (a warning), of paths, `allow`, `deny` or `expect`",
    "inputs/inputs.test.ts",
    "an empty line among rules is an error",
  ],
  [
    "variables that are not set leave blanks or line breaks alone of an input, so that it would be as if it were left out: no policy, no installer, nothing hidden",
    "inputs/inputs.test.ts",
    "blanks and line breaks alone are an error",
  ],
  [
    "a pattern of `deny` is the first address of a network, without its prefix, so that it denies one address alone (a warning)",
    "load/policy.test.ts",
    "an address of deny that ends in zeros has a warning",
  ],
  [
    "a pattern of `deny` is a word such as `private`, which is the name of one host (a warning)",
    "load/policy.test.ts",
    "a word of deny for many addresses has a warning: $line",
  ],
  [
    "a context is `null`, as `toJSON` prints what is not there",
    "kurl/data.test.ts",
    "an error of a context is at its position",
  ],
  [
    "a value has a line break, and the template's own colon behind it would make a key",
    "render/breakout.test.ts",
    "a line that the template's colon makes a key",
  ],
  ["a host in the context has quotes or line breaks", "kurl/data.test.ts", "could bring YAML of its own"],
  [
    "checks are where they are not read: a missing dash, another list, another key of a Secret",
    "decode/lost-checks.test.ts",
    "which would be a check less",
  ],
  [
    "a spec is below `metadata`, `status`, another type or beside `hostPreflights`; the data of a Secret is a string",
    "decode/lost-checks.test.ts",
    "which would be a check less",
  ],
  [
    "a file of the checkout is named like an address on the command line, and would take the place of its check",
    "terminal/flags.test.ts",
    "so that neither takes the place of the other",
  ],
  [
    "a file is named like a glob, `db[1].yaml`, and a shell hands on its name: its checks would be those of `db1.yaml`",
    "load/paths.test.ts",
    "the name of a file is that file before it is a glob",
  ],
  [
    "a file of the checkout is named like the glob that an input has, and would take the place of the files that it matches",
    "load/paths.test.ts",
    "a file named like a glob hides nothing that the glob matches",
  ],
  ["a misspelt key or kind switches a check off (or a warning)", "fuzz/pipeline.test.ts", "a misspelt key"],
  [
    "a misspelt input of the action, or variable of the command line, so that the run has the default: no policy, say",
    "github/misspelt-inputs.test.ts",
    "a name that is nearly that of an input is an error",
  ],
  [
    "a variable of the command line, such as a policy, in a step of the action, which does not read it (a warning)",
    "e2e/unread-variables.test.ts",
    "has the warning of a variable that it does not read",
  ],
  [
    "a flag of the command line with an empty value, as an unset variable leaves it: a check, a context or a policy is lost",
    "terminal/flags.test.ts",
    "refuses an empty value of --$name",
  ],
  [
    "a key of `set` with a dash, a dot, a blank or a colon that is not meant, or a value with quotes, a blank at its start or end, a comment or a placeholder (a warning), so that a template reads another value",
    "values/set.test.ts",
    "with the key of $line is refused",
  ],
  [
    "a `--context` that would replace those before it, or be one mapping with them",
    "terminal/contexts.test.ts",
    "each --context is a mapping of its own: $name",
  ],
  [
    "HTML, plain text or an almost-HostPreflight instead of a spec",
    "decode/decode.test.ts",
    "refuses $name beside a spec that is right",
  ],
  [
    "YAML that Go refuses, or line breaks that editors do not show",
    "yaml/yaml.test.ts",
    "found incompatible YAML document",
  ],
  [
    "`working-directory` leads out of the workspace, also through a link",
    "e2e/working-directory.test.ts",
    "stops the action",
  ],
  [
    "a glob misses a spec: a dangling link, an unreadable folder, one of `{a,b}.yaml` or `{1..3}.yaml`",
    "load/read.test.ts",
    "refuses $name and names the input",
  ],
  [
    "a glob of specs ends in one extension of YAML, and a file with checks beside them in the other (a notice names it)",
    "load/other-extension.test.ts",
    "names what $spec does not match of $files",
  ],
  [
    "a glob misses a folder of specs: a link in its place is dangling (below `**` a warning), a loop or unreadable",
    "files/glob.test.ts",
    "does not go with $pattern past $name",
  ],
  [
    "the same, where the name of the folder or of a file in it is not UTF-8, or it is removed meanwhile",
    "files/glob.test.ts",
    "does not go past a name that is not UTF-8",
  ],
  ["a user template uses prototypes", "pages/user-template.test.ts", "refuses the prototype"],
  ["a report that is merged is not one of this tool, or contradicts itself", "report/parse.test.ts", "refuses %s"],
  [
    "a report that is merged has one key twice, so that readers see different verdicts",
    "report/parse.test.ts",
    "refuses %s",
  ],
  ["a report that is merged has a duration that no later run could read", "report/parse.test.ts", "refuses %s"],
  ["a merged report lists no run, so that its failed checks would be of none", "report/parse.test.ts", "refuses %s"],
  ["a run writes its report over its baseline", "report/baseline-problems.test.ts", "is an error with fail-on new"],
  [
    "a report in the place of a file that the run reads",
    "load/earlier-reports.test.ts",
    "refuses a report in the place of",
  ],
  ["two reports of one file, by a link or another spelling", "load/earlier-reports.test.ts", "two reports of one file"],
  [
    "a report cannot be written: it belongs to git, is a folder, leads out of the workspace",
    "faults/runner-files.test.ts",
    "is refused before anything is dialed",
  ],
  [
    "a comment in `addresses` that ends, to some editors, at a character such as U+2028",
    "inputs/addresses.test.ts",
    "at its line: $why",
  ],
  [
    "a line of `addresses` that can be read in two ways: a host in a password, path or query, a second address, a named instance",
    "inputs/address-url.test.ts",
    "without repeating it: $why",
  ],
  [
    "a URL of known parts, with tricky characters in its password, path and query",
    "inputs/url-parts.test.ts",
    "whatever is in the password, path and query",
  ],
  [
    "two addresses on one line, whatever is between them",
    "inputs/url-parts.test.ts",
    "reads all of them, or is an error",
  ],
  [
    "`expect` has a name twice, where another one was meant, whose report would not be missed",
    "inputs/expect.test.ts",
    "refuses a name that is there twice",
  ],
  [
    "a shard is missing, given twice, of another spec, context or list of addresses, or miscounts its checks",
    "merge/merge.test.ts",
    "refuses $name",
  ],
  [
    "two shards have the same check, in the place of one that is lost",
    "merge/merge.test.ts",
    "a check that two shards have, where one would be lost",
  ],
  ["what an earlier merge has missed, when its report is merged again", "merge/merge.test.ts", "still misses $name"],
  [
    "a merged report without any check of a runner",
    "merge/merge.test.ts",
    "misses the checks of a run whose report has none",
  ],
  [
    "any input below 100 kB (5 s of CPU beside dialing, 400 MB; a search for others is kept)",
    "fuzz/inputs.test.ts",
    "draws all kinds of inputs",
  ],
  [
    "a text for which a regular expression takes exponential or quadratic time: the time of ours grows with the length alone",
    "regular-expressions.test.ts",
    "grows no faster than the text",
  ],
  [
    "a number of 90,000 digits, or a long run of one character, in specs, templates, flags and all reports",
    "faults/budget.test.ts",
    "ends within its budget: $name",
  ],
  [
    "fifty contexts of lint, each with a costly spec",
    "lint/lint.test.ts",
    "all contexts of lint together take no more work",
  ],
  [
    "fifty contexts of lint, each of which would be allowed the time and the memory of one large spec",
    "meter.test.ts",
    "allows the work of a text that was read",
  ],
  [
    "a context of 45,000 hosts, each with four join checks",
    "kurl/join-checks.test.ts",
    "are refused before a check is written",
  ],
  [
    "a file of addresses that is named hundreds of times",
    "load/addresses.test.ts",
    "a file that is named several times",
  ],
  [
    "a hundred reports of one format, of thousands of checks",
    "faults/budget.test.ts",
    "a hundred reports of one format, of thousands of checks",
  ],
  [
    "a name of invisible characters, which a report repeats for each of thousands of checks",
    "faults/budget.test.ts",
    "a name of invisible characters in a Prometheus report of thousands of checks",
  ],
  ["a template prints gigabytes, or calls or contains itself", "go/template/limits.test.ts", "that asks for too much"],
  [
    "a template copies a value that contains itself many times",
    "go/sprig/limits.test.ts",
    "a copy of a value that is shared",
  ],
  [
    "a template changes each letter of strings of a megabyte, for which each letter was an object",
    "faults/budget.test.ts",
    "change each letter of long strings",
  ],
  [
    "a template slices a short list again and again, of which each slice keeps a long rest",
    "go/sprig/steps.test.ts",
    "as a slice keeps them",
  ],
  [
    "a template compares, or changes letter by letter, strings of a megabyte that are in lists, and then prints thousands of checks",
    "faults/budget.test.ts",
    "and prints thousands of checks, in all reports",
  ],
  ["a template prints lists without end", "guard/refusal.test.ts", "is refused before anything is dialed"],
  ["a small rendered file is large when parsed", "yaml/limits.test.ts", "stops at more tokens"],
  ["a template keeps strings that functions build from single characters", "faults/budget.test.ts", "strings of"],
  ["a template keeps millions of short strings", "faults/budget.test.ts", "lists of short strings"],
  [
    "a regular expression has thousands of groups, and thousands of matches",
    "faults/budget.test.ts",
    "matches of a pattern of many groups",
  ],
  [
    "a problem of an entry that aliases repeat hundreds of thousands of times",
    "decode/note.test.ts",
    "are not noted beyond",
  ],
  [
    "a long path of a file is in tens of thousands of problems that aliases repeat",
    "faults/budget.test.ts",
    "a long path of a file in problems",
  ],
  ["templates print millions of values of a character each", "faults/budget.test.ts", "that print two million pieces"],
  [
    "included texts of many lines or values are read or printed again and again",
    "go/helm/helm.test.ts",
    "an included text of many",
  ],
  [
    "strings of a ConfigMap that mention HostPreflight are large when read",
    "decode/carriers.test.ts",
    "spends steps of the run to be read",
  ],
  [
    "a host or a password of a megabyte is looked for in every text",
    "faults/budget.test.ts",
    "that a template repeats",
  ],
  [
    "a string for which the search of V8 takes the product of two lengths, in a template, or as a password in titles",
    "go/search.test.ts",
    "takes time that grows with the sum of the lengths",
  ],
  [
    "a search for one match of a regular expression, which nothing ends, or that copies hundreds of groups",
    "faults/budget.test.ts",
    "one long match with hundreds of groups",
  ],
  [
    "a replacement of a regular expression has thousands of references, to no group, for thousands of matches",
    "go/regexp/regexp.test.ts",
    "costs a step for every reference of every match",
  ],
  ["a time zone is written in thousands of spellings", "go/time/format.test.ts", "share what is kept of it"],
  [
    "a regular expression that takes long to compile, since wide ranges are folded or have hundreds of classes of Unicode",
    "faults/budget.test.ts",
    "wide ranges without case",
  ],
  ["a version constraint of thousands of ranges", "faults/budget.test.ts", "a constraint of thousands of ranges"],
  [
    "fifty contexts of lint, each of which hides the passwords of all of them",
    "faults/budget.test.ts",
    "fifty contexts of lint, one of them with long passwords",
  ],
  [
    "long passwords or hosts that each of the spellings in which they are sought writes in another way",
    "faults/budget.test.ts",
    "of which no two spellings begin alike",
  ],
  [
    "messages of characters that reports make visible, one by one",
    "decode/report-steps.test.ts",
    "count each character that a format makes visible",
  ],
  ["messages of IPv6 addresses that aliases repeat, with `redact`", "faults/budget.test.ts", "that aliases repeat"],
  [
    "dozens of hosts that are repetitions of one part, and long messages of that part, with `redact`",
    "faults/budget.test.ts",
    "that are within the words of long messages",
  ],
  [
    "aliases make an Installer, its managed fields, or contexts large",
    "kurl/work.test.ts",
    "spends steps at its position",
  ],
  [
    "patterns of thousands of alternatives in a folder of many files",
    "faults/budget.test.ts",
    "patterns of many alternatives",
  ],
  [
    "a set of thousands of characters in a glob, `[abc]`, in a folder of files with long names",
    "faults/budget.test.ts",
    "patterns of sets of thousands of characters",
  ],
  ["groups of a glob in one another, `+(+(+(a)))`", "faults/budget.test.ts", "in one another"],
  [
    "`**/` a thousand times in a glob, in a folder of many files",
    "faults/budget.test.ts",
    "again and again in a folder",
  ],
  [
    "braces of a thousand numbers, hundreds of times in a glob, or groups in one another a thousand times",
    "files/glob.test.ts",
    "spends the budget on a pattern",
  ],
  [
    "thousands of braces in a glob that stand for nothing else, beside braces of a thousand numbers",
    "files/alternatives.test.ts",
    "reads each of thousands of $name once",
  ],
  [
    "one address of 50 kB, of thousands of checks, in all reports",
    "faults/budget.test.ts",
    "of many checks, in all reports",
  ],
  [
    "a host of thousands of characters beyond ASCII, with `redact` or a policy",
    "faults/budget.test.ts",
    "letters beyond ASCII",
  ],
  [
    "one collector of many addresses and attempts, or with a long path, that 20,000 analyzers read",
    "faults/budget.test.ts",
    "a collector that 20,000",
  ],
  [
    "results of one collector repeat its attempts where passwords or hosts are hidden",
    "report/redact.test.ts",
    "that share attempts share them",
  ],
  ["thousands of checks and a policy of thousands of patterns", "faults/budget.test.ts", "a policy of a thousand"],
  [
    "a name of thousands of addresses in thousands of checks, all of them denied",
    "collect/policy.test.ts",
    "the first hundred of the denied addresses",
  ],
  [
    "the same with `policy-mode: audit`, where each would be a warning of each check",
    "collect/audit.test.ts",
    "warns of so many addresses of a name",
  ],
  ["YAML bombs: aliases, depth, self-reference", "yaml/yaml.test.ts", "stops an alias bomb"],
  ["a thousand specs add up to hours and gigabytes", "meter.test.ts", "lets all templates together print"],
  ["a long text is searched for values that break out", "render/work.test.ts", "that breaks out among 90,000"],
  ["a long scalar of an Installer is read for each value in it", "render/work.test.ts", "are read once"],
  ["a name in `.Values` with thousands of parts", "values/seed.test.ts", "reads a path once"],
  [
    "names, numbers and lists that take hours to compare",
    "problem/nearest.test.ts",
    "more candidates than anybody would read",
  ],
  ["19,000 names are compared with 1,000", "problem/nearest.test.ts", "all words together"],
  [
    "a small merged report names thousands of runners, and thousands of problems, files or settings",
    "merge/merge.test.ts",
    "has what is said of all runs in memory once",
  ],
  [
    "a report of a hundred megabytes, of which an artifact of a hundred kilobytes is made, has millions of mappings",
    "report/parse.test.ts",
    "millions of mappings",
  ],
  [
    "such a report has a string of megabytes, millions of short ones that may hold a password, or millions of keys",
    "report/read-text.test.ts",
    "refuses $name",
  ],
  [
    "reports with long names miss a thousand shards each",
    "merge/merge.test.ts",
    "has as many names of missing shards as the limit, and not one more",
  ],
  [
    "names of runners of invisible characters, in hundreds of problems or of missing shards of small reports",
    "merge/merge.test.ts",
    "counts the characters of these names as reports write them",
  ],
  [
    "a name of a runner has thousands of combining marks, in whose number the order of a language takes quadratic time",
    "faults/budget.test.ts",
    "a name of thousands of combining marks",
  ],
  ["a link of an outcome has a host of thousands of such marks", "faults/budget.test.ts", "a link to a host of"],
  [
    "a small merged report names one large file of the checkout in hundreds of spellings",
    "faults/budget.test.ts",
    "a large file of the checkout in many spellings",
  ],
  [
    "a field of a baseline or a merged report that is not known, and nested deeper than the stack",
    "report/parse.test.ts",
    "nested deeper than the stack",
  ],
  [
    "files of values are merged hundreds of times into mappings that aliases make large",
    "faults/budget.test.ts",
    "files of values that are merged into places of thousands of entries",
  ],
  [
    "fifty contexts of lint, each of which reads long lines of `set` again",
    "faults/budget.test.ts",
    "fifty contexts of lint, with lines of set",
  ],
  ["links between folders make a glob endless", "files/glob.test.ts", "visits each folder once"],
  [
    "hundreds of globs through the same folders, of several inputs, and once more where a file is in the place of a report",
    "load/searches.test.ts",
    "is searched once for all globs of a run",
  ],
  ["a file name takes hours to match a glob", "files/wildcard.test.ts", "as many comparisons as it has positions"],
  ["a user template loops for days", "pages/user-template.test.ts", "a template that does not end"],
  ["a user template prints gigabytes", "pages/user-template.test.ts", "before they take memory"],
  [
    "a user template has thousands of values, or of calls in calls",
    "pages/user-template.test.ts",
    "before it compiles them, and accepts the most",
  ],
  [
    "a user template has thousands of tags with many values, and a page of hundreds of thousands",
    "faults/budget.test.ts",
    "and a page of values",
  ],
  [
    "a user template loops over calls or blocks that write nothing",
    "faults/budget.test.ts",
    "of loops over blocks that write nothing",
  ],
  [
    "a page of a user template is too long with any row, and is rendered again and again",
    "faults/budget.test.ts",
    "whose page is too long",
  ],
  [
    "a user template gives partials thousands of values, or defines partials in loops",
    "pages/user-template.test.ts",
    "lists that a partial gets with named values",
  ],
  [
    "a user template has thousands of blocks that are alike, which its compiler compares with each other",
    "faults/budget.test.ts",
    "that are all alike but for their text",
  ],
  [
    "a user template has levels without end, which take its parser hours",
    "pages/user-template.test.ts",
    "before it parses them",
  ],
  ["a TOML key of thousands of parts", "go/toml.test.ts", "before any of its tables is made"],
  ["any spec, mangled in any way", "fuzz/pipeline.test.ts", "any input is refused or judged correctly"],
  ["each case in which the originals turn green", "differences.test.ts", "a whole run"],
  ["a timeout so short that nothing is dialed", "differences.test.ts", "a `timeout` below zero"],
  ["an outcome passes on an error although nothing was dialed", "analyze/analyze.test.ts", "has $wanted for an error"],
  [
    "an outcome passes on an error, and the name server refuses, fails or is silent",
    "lab/no-answer.test.ts",
    "is no pass for an outcome that takes an error",
  ],
  [
    "the same where the name server returns only some addresses of the name, and these are closed",
    "lab/no-answer.test.ts",
    "is no pass although another one refuses",
  ],
  [
    "an outcome passes on an error, and the name is misspelt",
    "report/name-not-found.test.ts",
    "is warned of where it passes",
  ],
  [
    "an outcome passes on an error, and a name has only link-local addresses without a zone, which cannot be dialed",
    "analyze/analyze.test.ts",
    "a name of $name gets $status",
  ],
  [
    "an outcome passes, and the timeout left no time for some addresses, or this machine sent no packet to them",
    "report/not-dialed.test.ts",
    "gets no packet where it passes",
  ],
  ["any call of the machine throws any value", "faults/refusal.test.ts", "at whichever call it is"],
  ["a name leads to the runner itself, which answers", "report/own-address.test.ts", "is found with the address"],
  ["a baseline of a cut-off run", "report/baseline.test.ts", "has no changes, except"],
  ["a baseline of another gate, or years old", "report/baseline-problems.test.ts", "is described"],
  [
    "a baseline that is not a report, contradicts itself or has one key twice",
    "report/baseline.test.ts",
    "is a warning, and makes every failure new",
  ],
  [
    "a pull request commits the report of a runner, or a baseline, that a workflow of ours would take for its own",
    "workflows/workflows.test.ts",
    "takes no file of a checkout for a report of its own",
  ],
  [
    "a run that ends with an error or is killed, where an earlier one left its report",
    "faults/earlier-reports.test.ts",
    "is not merged where the next run ends with an error",
  ],
  [
    "a pull request commits a report, and with a link, a folder or a wrong file has the run refused that would replace it",
    "load/earlier-reports.test.ts",
    "removes the report of a commit",
  ],
  ["reports of yesterday are merged", "merge/age.test.ts", "is said anew by a merge"],
  [
    "a report that is merged is dated in the future, so that it never gets old",
    "merge/age.test.ts",
    "a report of the future, with which no other is compared",
  ],
  [
    "failed jobs of a fleet alone are run again, and the reports of the others are of an earlier attempt",
    "workflows/fleet-gate.test.ts",
    "where the failed jobs alone were run again",
  ],
  [
    "a job of a fleet fails or is cancelled, and a branch rule takes a skipped job for a success",
    "workflows/workflows.test.ts",
    "and is never skipped",
  ],
  [
    "a recipe for Kubernetes is run again, where the Job or the DaemonSet of an earlier run exists",
    "workflows/kubernetes.test.ts",
    "judge the reports of their own run alone",
  ],
  ["runs of a merge read different versions of a spec", "merge/versions.test.ts", "differingVersions"],
  ["a run of a merge did not read a spec that is new", "merge/versions.test.ts", "leftFiles"],
  [
    "a step has no annotations and no summary, or more problems than annotations",
    "e2e/log-problems.test.ts",
    "a step without annotations and without a summary has its warnings in the log",
  ],
  [
    "an event that a workflow of ours does not name, such as `merge_group`",
    "workflows/workflows.test.ts",
    "makes its checks on every event",
  ],
  [
    "main is run again, once an endpoint is up",
    "workflows/workflows.test.ts",
    "saves a cache under a key of its own attempt",
  ],
  [
    "a pull request saves a baseline in its own cache, or pushes a tag named `main`",
    "workflows/baseline-of-main.test.ts",
    "of a tag named main",
  ],
  [
    "a job of a fleet is lost on main, and its report would be the next baseline",
    "workflows/baselines.test.ts",
    "stays the earlier one where a runner is missing",
  ],
  [
    "a scheduled probe warns, or has nothing to check, while its issue is open",
    "e2e/scheduled-probe.test.ts",
    "a warning leaves the issue open",
  ],
  [
    "main is run again, and its own earlier attempt is the baseline of a fleet with `fail-on: new`",
    "workflows/baselines.test.ts",
    "and `fail-on: new` excuses nothing",
  ],
  [
    "strangers' pull requests end, where a watch looks for the last probe of a runner that is offline",
    "workflows/overdue.test.ts",
    "a stranger's pull request that waits for an approval",
  ],
  ["`host-1` of two redacted reports is not one host", "merge/redacted.test.ts", "are rows of their own"],
  ["`fail-on: new` with `redact`", "inputs/inputs.test.ts", "fail-on new with redact"],
  ["a proxy accepts a connection and resets it at once", "go/net/hold.test.ts", "before Node has seen the connection"],
  [
    "a peer hangs up while it is held, and an outcome passes on an error",
    "analyze/analyze.test.ts",
    "a peer that hung up while it was held",
  ],
  [
    "the same, where the first address of its name is closed",
    "go/net/hold.test.ts",
    "hangs up and the first is closed",
  ],
  [
    "a peer hangs up while the runner is stopped or busy",
    "go/net/hold.test.ts",
    "while this process is too busy to see it",
  ],
  ["a name is read in another spelling, `./db`", "shard/shard.test.ts", "reads in its part what it reads in the spec"],
  ["`hold` for longer than a timer can run", "go/net/hold.test.ts", "longer than a timer of Node can take"],
  [
    "a peer hangs up early, and the next address does not answer: `wait` has no time for another try",
    "go/net/hold.test.ts",
    "after the time in which a connection was really open",
  ],
  [
    "`fail-on: new`, and outcomes that are turned round",
    "report/baseline.test.ts",
    "connects now and should not, is new",
  ],
  [
    "`fail-on: new`, and a check that failed before is denied by the policy, or not made",
    "report/baseline.test.ts",
    "now is new, since it is another failure",
  ],
  ["`expect: 2` and one merged report of two runs", "merge/merge.test.ts", "a merged report has as many runs"],
  ["`expect` of a merge is an empty variable", "merge/expect.test.ts", "has a notice that no report is missed"],
  [
    "a report that is missing, or a check that was not made, in a format that lists results alone",
    "formats/red.test.ts",
    "a report whose verdict is fail",
  ],
  [
    "a value breaks out of its place where a field has the name of a function that prints structure, or beside JSON",
    "values/values.test.ts",
    "a value beside JSON",
  ],
  [
    "a value breaks out of its place in a spec that a Secret or a ConfigMap carries, also in Base64",
    "render/breakout.test.ts",
    "breaks out of its place in that spec with",
  ],
  [
    "a value breaks out of its place in a spec that `render` prints for another program",
    "e2e/render.test.ts",
    "exits 2",
  ],
  [
    "`render` prints several specs, of which another program reads one document",
    "e2e/render.test.ts",
    "give a run the checks that it has of",
  ],
  [
    "a misspelt field of a user template, so that its page shows no failure",
    "pages/user-template.test.ts",
    "refuses an unknown argument",
  ],
  ["an Installer that stops at warnings, which `fail-on` tolerates", "kurl/data.test.ts", "is warned of"],
  ["a spec dials what the policy denies, in any spelling of this machine", "collect/policy.test.ts", "by no spelling"],
  [
    "a spelling that only the C library reads as the denied name",
    "collect/policy.test.ts",
    "could be read as another name",
  ],
  [
    "a short name leads to a denied one by the search list of the machine",
    "lab/search-list.test.ts",
    "that deny has are not dialed as $host",
  ],
  ["a name resolves to a denied address", "lab/policy.test.ts", "what leaves the machine"],
  [
    "an IPv6 address contains a denied IPv4 address, in any position that RFC 6052 has for it",
    "collect/policy.test.ts",
    "denies it in each layout of a gateway's own NAT64 prefix",
  ],
  ["a name resolves to another address on the next attempt", "collect/collect.test.ts", "asks the policy"],
  [
    "`policy-mode: audit` taken for a policy (it dials; reports name it, each address is a warning)",
    "collect/audit.test.ts",
    "dials what allow forbids",
  ],
  ["workflow commands in the log", "report/escape.test.ts", "any string is shown as that text"],
  ["invisible characters in the output `failed-checks`", "github/outputs.test.ts", "writes nothing invisible"],
  [
    "the same, or characters that move the cursor or reverse text, in an annotation",
    "github/annotate.test.ts",
    "shows $text as text",
  ],
  [
    "the same in YAML, JSON and lint's formats on standard output",
    "formats/log-safety.test.ts",
    "has no command of the log",
  ],
  [
    "commands of a log in a spec that `render` prints exactly: refused where the log of GitHub Actions, Azure Pipelines or TeamCity would take them",
    "e2e/render.test.ts",
    "is not printed to the log of $system",
  ],
  [
    "HTML, links, mentions in summary or comment",
    "pages/github-markdown.test.ts",
    "has only the elements of the template",
  ],
  [
    "the same of fields that touch in a user template",
    "pages/touching-fields.test.ts",
    "are no link, image, mention or HTML",
  ],
  [
    "commands of a log, or what moves the cursor, in the text of a user template",
    "pages/user-template.test.ts",
    "since a page may be printed to a log",
  ],
  ["a formula of a spreadsheet in CSV, also behind a semicolon", "formats/firewall.test.ts", "breaks a formula"],
  ["a script in the HTML report, whose policy also forbids it", "browser/html-report.test.ts", "runs no script"],
  [
    "links, mentions or HTML in the report of a fork",
    "e2e/comment-from-report.test.ts",
    "has no link, mention or element",
  ],
  ["names of runners or checks in a merged report's HTML", "formats/html-fleet.test.ts", "shows hostile names"],
  [
    "links of a spec or a merged report, in SARIF, HTML and Markdown",
    "formats/log-safety.test.ts",
    "is no link in a message of SARIF",
  ],
  ["links of a merged report that lead a reader elsewhere", "formats/log-safety.test.ts", "is shown as text in $name"],
  [
    "a link of a spec that makes a reference at an issue, also with a dot behind the host or on an enterprise server",
    "pages/comment.test.ts",
    "makes no reference on the server",
  ],
  ["a spec or template prints all its data", "faults/secrets.test.ts", "that prints all its data"],
  ["the token in a run without a comment: it is not read", "faults/secrets.test.ts", "is not used without a comment"],
  ["the token in a run with a comment: only GitHub's API gets it", "faults/secrets.test.ts", "is sent to GitHub only"],
  [
    "an answer of GitHub's API, or of a proxy in its place, that repeats the token",
    "github/sticky-comment-failures.test.ts",
    "is not in the message",
  ],
  ["an error message with the password of a proxy", "faults/secrets.test.ts", "the password of a proxy"],
  [
    "the password, path or query of an address or URL in `addresses` or a spec, however it is written",
    "faults/passwords.test.ts",
    "is not shown by",
  ],
  [
    "a secret is escaped or cut, so that the runner does not find it",
    "pages/secrets.test.ts",
    "is not readable in $name",
  ],
  [
    "a long word of a value, a name or an answer that a message quotes the beginning of",
    "problem/shorten.test.ts",
    "has no half of a word",
  ],
  [
    "a password as functions of templates write it: `urlquery`, `toJson`, `html`, `js`",
    "report/repeated-secrets.test.ts",
    "in a message of its author",
  ],
  [
    "a password of a URL that only a title, a message or another string of a spec has; a token of a URL in any wrong input",
    "faults/passwords.test.ts",
    "writes no password of a URL that only a string of the spec has",
  ],
  [
    "a token of a URL with an empty password or `x-oauth-basic`; a password with an `@`, a quote, `;`, `&`, `#` or `<` behind `password=`",
    "problem/prose-mask.test.ts",
    "masks what is secret in",
  ],
  [
    "a password in JSON, behind `password: `, `--password ` or `Bearer `, or before a wide `＠`, in an address or a wrong input",
    "faults/passwords.test.ts",
    "writes no password of what it refuses",
  ],
  [
    "a password behind another URL or a path in one word; a setting whose name ends in `key`, such as `AccountKey`",
    "problem/prose-mask.test.ts",
    "masks what is secret in",
  ],
  [
    "a password in a mapping as Go prints it, `map[host:db password:x]`, in an address, a title or a message",
    "problem/printed-maps.test.ts",
    "shows no secret of $text",
  ],
  [
    "a password of Oracle's `user/password@`, behind `pw`, `Authorization: Token` or `Cookie:`, of an XML element or the JSON key `pass`",
    "problem/prose-mask.test.ts",
    "masks what is secret in",
  ],
  [
    "a password behind a name that goes on, `DB_PASSWORD_PROD=` or `user[password]=`, in the path of a webhook, a long `code=` of a query, or a flag of `curl` and `mysql`",
    "problem/prose-mask.test.ts",
    "masks what is secret in",
  ],
  [
    "an address as lists of proxies have it, `host:port:user:password`",
    "faults/passwords.test.ts",
    "writes no password of an address in a spec, in any format of run and lint",
  ],
  [
    'a password of a registry, `"auth":"x"` of JSON, of netrc, or a private key in the form of PEM',
    "problem/prose-mask.test.ts",
    "masks what is secret in",
  ],
  [
    "a password of an address, or a value that has the name of a secret, that `b64enc` writes",
    "render/secrets.test.ts",
    "does not quote a secret in Base64",
  ],
  [
    "a secret in any field of a spec, an Installer or a report, or in any input, of a form that is known: run, lint, merge and the action",
    "guard/secret-everywhere.test.ts",
    "a secret in any string of a report",
  ],
  [
    "a secret that is shown once what hides it is masked again",
    "guard/secret-everywhere.test.ts",
    "stays as it is when it is masked again",
  ],
  [
    "a password of a value of the job's matrix, in the comment, which names its leg",
    "e2e/matrix-values.test.ts",
    "shows a password nowhere",
  ],
  ["a password in the address of GitHub's API", "faults/secrets.test.ts", "the address of GitHub's API"],
  ["a value of `set` in an error", "values/set.test.ts", "is refused"],
  [
    "a credential in a value that breaks out of its place, whatever its name is",
    "render/secrets.test.ts",
    "is not quoted, whatever its name is",
  ],
  [
    "a value that has the name of a secret, in an error: Go's words repeat it",
    "render/secrets.test.ts",
    "does not quote a value whose name is that of a secret",
  ],
  [
    "the same, where the word of secrets is at any place of the name: `SECRET_KEY_BASE`, `tokenValue`, `basicAuth`; or ends it: `sessionId`, `dbDsn`",
    "render/secrets.test.ts",
    "has a word of secrets at any place",
  ],
  [
    "a link to a file of another kind, quoted by an error message",
    "guard/no-quotes.test.ts",
    "is not quoted by a message",
  ],
  ["an endpoint collects data: no byte is sent", "faults/secrets.test.ts", "is not sent to an endpoint"],
  [
    "a host that `redact` hides, in another spelling: Unicode, Punycode, IPv6, a final dot",
    "report/redact.test.ts",
    "hides every spelling of the host",
  ],
  [
    "the same behind a word and a colon, an escape or an encoded character",
    "report/redact.test.ts",
    "hides every spelling",
  ],
  [
    "a host that `redact` hides, with any characters or in place of the port, in everything that a run writes",
    "faults/redaction.test.ts",
    "writes no host of",
  ],
  [
    "a host that `redact` hides and the job's matrix has: in the default name of the run and the heading of its comment",
    "e2e/matrix-values.test.ts",
    "shows a host nowhere",
  ],
  [
    "an error before the first dial that quotes what `redact` hides",
    "guard/redacted-problems.test.ts",
    "quotes nothing",
  ],
  [
    "the same, where it is a key of labels, annotations, data or an Installer",
    "guard/redacted-problems.test.ts",
    "of a wrong type names the fields that are known",
  ],
  [
    "what `lint` and `render` print where `redact` is a variable of all commands: it is refused",
    "e2e/render.test.ts",
    "refuses TCP_PREFLIGHT_REDACT, whose hosts it would print",
  ],
  ["a link leads out of the workspace", "faults/specs.test.ts", "a link out of the workspace"],
  [
    "a link of a checkout leads to another checkout, or to what a step wrote beside it",
    "files/links.test.ts",
    "is read as far as its checkout goes",
  ],
  [
    "the same, where the path to the workspace is another spelling",
    "files/file.test.ts",
    "where the path to the folder is another one",
  ],
  ["a link leads a report out of it", "faults/specs.test.ts", "is not followed when a report is written"],
  ["a link leads a report to a device or a descriptor", "files/write.test.ts", "to a pipe or a device"],
  [
    "a link leads to git's files, which may hold a token",
    "faults/special-files.test.ts",
    "are not read through a link",
  ],
  ["a report over a hook or the configuration of git", "faults/special-files.test.ts", "are not replaced by a report"],
  [
    "another process replaces a folder of a path by a link while it is opened",
    "files/write.test.ts",
    "swaps for a link while a report is written",
  ],
  [
    "git's files under another name: worktrees, submodules, `--separate-git-dir`, case-insensitive systems",
    "files/file.test.ts",
    "a folder of git with another name",
  ],
  ["a device or an endless file as an input", "faults/special-files.test.ts", "fails with one sentence"],
  ["a pipe, a huge file, or one that changes", "faults/specs.test.ts", "that other programs write while it is read"],
  ["a pipe whose writer opens it late, or never", "faults/specs.test.ts", "whose writer opens it a moment later"],
  [
    "a report, summary or output to a device, a pipe or standard output",
    "faults/special-files.test.ts",
    "leaves them what they are",
  ],
  ["two steps of a job write one report", "faults/special-files.test.ts", "a report of each of two steps of a job"],
  ["a pipe that no program reads, a folder that cannot exist", "files/write.test.ts", "the reader of a pipe"],
  [
    "a merged report names a link of this checkout to a device",
    "github/own-files.test.ts",
    "that a link leads to a device",
  ],
  [
    "an input or a report names a descriptor of the program itself",
    "faults/special-files.test.ts",
    "is not written to",
  ],
  ["a run is killed while it writes", "files/write.test.ts", "removes what earlier runs that were killed left"],
  [
    "compiled code in a folder of the checkout, behind a link, or where others can write",
    "process/compile-cache.test.ts",
    "where others can write to the folder",
  ],
  [
    "legs of a matrix that are given one name",
    "github/sticky-comment.test.ts",
    "of another leg of the matrix is left alone, where both have one name",
  ],
  [
    "two calls of a reusable workflow in one run have one name, and one passes",
    "github/sticky-comment-runs.test.ts",
    "the failure stays, and a warning says so",
  ],
  [
    "two files of workflows have one `name`, and one passes",
    "github/sticky-comment.test.ts",
    "of another file with the same workflow name is left alone",
  ],
  ["another user writes our marker", "github/sticky-comment.test.ts", "of another user with our marker"],
  [
    "a green comment stays, though a later run was refused",
    "e2e/refusal-pages.test.ts",
    "updates the comment after $name, and quotes nothing in it",
  ],
  [
    "the same, where a fork's run has no report",
    "e2e/comment-from-report.test.ts",
    "says that there is no result where a later run has no report",
  ],
  [
    "a run of an older commit ends after that of the newest, or is run again",
    "github/sticky-comment-commits.test.ts",
    "a run of an older commit, which ends after that of the newest",
  ],
  [
    "a fork's report names another pull request, or the fork moves on",
    "e2e/comment-from-report.test.ts",
    "goes to the pull request of the event",
  ],
  [
    "one branch has several pull requests at a commit, and the event does not say which one a run was for",
    "github/sticky-comment-failures.test.ts",
    "with several open pull requests at the commit",
  ],
  ["a fork's report has a name like a verdict of ours", "pages/fleet.test.ts", "is headed $heading"],
  ["GitHub fails, limits or refuses", "github/sticky-comment-failures.test.ts", "a comment that cannot be made"],
  [
    "an answer leads to another host, by a redirect or a next page",
    "github/guarded-fetch.test.ts",
    "that leads to another host by",
  ],
  [
    "a stranger writes thousands of the longest comments",
    "github/comment-marker.test.ts",
    "nothing else of the body is kept",
  ],
  [
    "an answer of gigabytes, of pages without end, or that never comes",
    "github/guarded-fetch.test.ts",
    "$name is a warning",
  ],
  ["endpoints that never close, flood or reset", "faults/endpoints.test.ts", "are connected, the run ends"],
  ["an endpoint floods while it is held", "go/net/hold.test.ts", "a peer that sends without end"],
  ["the same, and hangs up behind it", "go/net/hold.test.ts", "hangs up behind megabytes"],
  [
    "hundreds of endpoints flood while they are held, at once or in each try of `wait`",
    "go/net/hold.test.ts",
    "is held whatever other peers send",
  ],
  [
    "thousands of checks that wait for no network",
    "collect/schedule.test.ts",
    "lets timers and signals have their turn",
  ],
  [
    "the same, of names whose server cannot be reached, or of names with many addresses",
    "faults/budget.test.ts",
    "names whose server cannot be reached",
  ],
  ["an endpoint closes and resets before the runner sees the connection", "go/net/hold.test.ts", "closes and resets"],
  ["a name server returns thousands of addresses", "go/net/used-addresses.test.ts", "with thousands of addresses"],
  ["it does so for hundreds of names", "lab/own-limits.test.ts", "hundreds of names with a thousand addresses"],
  [
    "the same, where the addresses that are tried are closed and the check passes on that",
    "go/net/dial.test.ts",
    "addresses of a name beyond the limit are counted as left out",
  ],
  [
    "a name of thousands of addresses is checked on hundreds of ports",
    "go/net/dial.test.ts",
    "dials of a run share a budget of addresses",
  ],
  [
    "thousands of names have several addresses that refuse",
    "go/net/dial-budget.test.ts",
    "tries as many addresses as the limit",
  ],
  ["a name of an answer is as long as the message", "go/net/dnsresource.test.ts", "a name as long as a message"],
  ["name servers that lie, time out or send garbage", "go/net/lab.test.ts", "the verdicts of"],
  ["a name server that does not know EDNS", "lab/edns.test.ts", "has its names found by the system"],
  ["the runner has a tenth of a CPU", "lab/slow-machine.test.ts", "healthy endpoints"],
  [
    "other programs keep the processor busy",
    "go/sprig/limits.test.ts",
    "time that other programs of the machine take ends no template",
  ],
  [
    "the runner is too busy to read a name server's answer",
    "go/net/dial.test.ts",
    "a lookup without an answer is a local limit",
  ],
  [
    "a name server floods the runner with wrong answers, and keeps it late",
    "go/net/node/deadline.test.ts",
    "however late the process is",
  ],
  [
    "hundreds of names of a silent name server, with `wait`",
    "collect/try-until.test.ts",
    "still waits for its turn after the wait is given up",
  ],
  [
    "hundreds of names, of a name server that answers one after the other",
    "lab/own-limits.test.ts",
    "hundreds of names of a slow name server",
  ],
  [
    "a name server that refuses beyond 150 questions at the same time, as dnsmasq does",
    "lab/own-limits.test.ts",
    "a name server that refuses beyond 150 questions at a time refuses no name to resolver %s",
  ],
  ["fifty checks of one small listener", "lab/own-limits.test.ts", "fifty checks"],
  ["local ports run out", "lab/own-limits.test.ts", "no local port"],
  ["descriptors run out", "faults/process.test.ts", "few file descriptors"],
  ["thousands of dials wait for a descriptor", "go/net/node/limits.test.ts", "looks again once in a second"],
  ["a lookup waits for a descriptor or a port", "go/net/node/share.test.ts", "the wait for a descriptor"],
  ["the system's resolver has no descriptor for a name", "go/net/dial.test.ts", "descriptors a helper looks up"],
  [
    "Node cannot convert a name to ASCII, a mark copied from a chat say, and reports what a lack of descriptors is",
    "go/net/dial.test.ts",
    "a name that Node cannot ask the C library for is no host",
  ],
  ["the system's resolver may start few tasks, or none", "faults/kernel.test.ts", "lookups without a task"],
  [
    "Node cannot read an address of a socket: no descriptor, or an interface that is gone",
    "faults/kernel.test.ts",
    "an address that Node cannot read",
  ],
  [
    "the network interfaces of the runner cannot be read (no AF_NETLINK)",
    "faults/kernel.test.ts",
    "network interfaces that cannot be read",
  ],
  ["the clock jumps", "faults/process.test.ts", "a clock that jumps"],
  ["standard output is closed or slow", "faults/streams.test.ts", "gets the whole document"],
  ["standard error is full and has no reader", "faults/signals.test.ts", "while standard error is full"],
  [
    "summary, output or report cannot be written, disk full",
    "faults/runner-files.test.ts",
    "reports it in all other places",
  ],
  ["an exception, or an event loop that runs empty", "faults/process.test.ts", "a program that crashes"],
  ["SIGINT and SIGTERM", "faults/signals.test.ts", "ends a step immediately"],
  [
    "the same in a run of thousands of checks with many reports",
    "formats/save.test.ts",
    "and names those that it does not",
  ],
  ["a signal during a computation: a heavy template, lint, a user's page", "faults/signals.test.ts", "as an error"],
  ["a signal as soon as the program is loaded", "faults/signals.test.ts", "that has loaded its entry only"],
  ["a signal while results are written, or a comment is sent", "faults/signals.test.ts", "hangs while it writes"],
  [
    "a signal, while GitHub does not answer or the pipe of a report has no reader",
    "faults/signals.test.ts",
    "ends a step whose comment has no answer, and the log has the failure first",
  ],
  ["a signal with the last answer", "faults/signals.test.ts", "arrives with the last answer"],
  [
    "a signal, where `fail-on` or the baseline excuses every failure",
    "faults/signals.test.ts",
    "fails the step and the command",
  ],
  [
    "a signal to the first process of a container, also while a template is rendered",
    "faults/signals.test.ts",
    "the first process of a container",
  ],
  [
    "the same, or Ctrl-C, where the container has a terminal",
    "faults/signals.test.ts",
    "to the first process alone of a container with a terminal",
  ],
];

describe("docs/threat-model.md", () => {
  test("has these attacks and faults in this order, and no others", () => {
    const sections = page.slice(page.indexOf("## An error"));
    const found = [...sections.matchAll(/^(?:- (.+)|\| (?!attack or fault \|)(.+?) \|.*)$/gm)];
    expect(found.map(([, item, cell]) => item ?? cell)).toEqual(rows.map(([attack]) => attack));
  });

  test("has a test of every file of faults and fuzz", () => {
    const files = ["faults", "fuzz"].flatMap((folder) =>
      readdirSync(`__tests__/${folder}`)
        .filter((name) => name.endsWith(".test.ts"))
        .map((name) => `${folder}/${name}`),
    );
    expect(rows.map(([, file]) => file)).toEqual(expect.arrayContaining(files));
  });

  test.each(rows)("has a test that exists for: %s", (_, file, title) => {
    const path = `__tests__/${file}`;
    expect(existsSync(path)).toBe(true);
    const escaped = title.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    expect(readFileSync(path, "utf8")).toMatch(new RegExp(`["'\`].*${escaped}.*["'\`]`));
  });
});
