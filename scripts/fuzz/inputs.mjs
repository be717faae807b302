// The grammar of inputs that try to be costly: files, links and arguments of the command line. Nothing is dialed but the
// loopback interface.
import { bodies, templates } from "./templates.mjs";

const KURL = "apiVersion: troubleshoot.sh/v1beta2\nkind: HostPreflight\nmetadata: {name: a}\n";
const HELM = KURL.replace("v1beta2", "v1beta3");
const SOUND = `${KURL}spec:
  collectors: [{tcpConnect: {collectorName: a, address: "127.0.0.1:1", timeout: 1s}}]
  analyzers: [{tcpConnect: {collectorName: a, outcomes: [{fail: {message: failed}}]}}]
`;
const MAX_CHARACTERS = 99_000;

const kinds = { kurl, helm, plain, installer, addresses, globs, handlebars, baseline, merge };

/** A new input of any kind. */
export function generated(draw) {
  return draw.pick(Object.values(kinds))(draw);
}

export function sizeOf({ files, links = {}, args }) {
  const texts = [...Object.entries(files).flat(), ...Object.entries(links).flat(), ...args];
  return texts.reduce((sum, text) => sum + text.length, 0);
}

/** The input with a file changed: a part repeated, replaced by one of the other input, a number made larger, or cut. */
export function changed(draw, input, other) {
  const [name, text] = draw.pick(Object.entries(input.files));
  const otherText = draw.pick(Object.values(other.files));
  const from = draw.below(text.length);
  const length = draw.pick([1, 3, 10, 50, 500]);
  const part = text.slice(from, from + length);
  const change = draw.pick([
    () =>
      text.slice(0, from) + part.repeat(Math.min(draw.times(), MAX_CHARACTERS / (part.length + 1))) + text.slice(from),
    () => text.slice(0, from) + otherText.slice(draw.below(otherText.length)).slice(0, 500) + text.slice(from + length),
    () => text.replace(/\d+/g, (number) => (draw.chance(0.3) ? `${draw.count()}` : number)),
    () => text.slice(0, from) + text.slice(from + length),
    () => text.slice(0, from) + draw.pick(bodies)(draw) + text.slice(from),
  ]);
  return { ...input, files: { ...input.files, [name]: change().slice(0, MAX_CHARACTERS) } };
}

function repeated(draw, make) {
  const piece = make();
  return piece.repeat(Math.min(draw.times(), Math.floor(MAX_CHARACTERS / 2 / (piece.length + 1)) + 1));
}

function kurl(draw) {
  const text = templates(draw, { left: "{{kurl ", data: "$.X" });
  const context = draw.pick(["X: '[],{},'\n", 'X: "- [ : \'"\n', `X: ${repeated(draw, () => "ab ")}\n`, "X: [a, b]\n"]);
  const spec = draw.chance(0.5) ? `${KURL}${text}` : text;
  return {
    kind: "kurl",
    files: { "spec.yaml": spec, "x.yaml": context },
    args: ["lint", "spec.yaml", "--context-file", "x.yaml"],
  };
}

function helm(draw) {
  const text = templates(draw, { left: "{{ ", data: "$.Values.x" });
  const values = draw.pick([
    "x: '[],{},'\n",
    `x: ${repeated(draw, () => "- a\n").replace(/^/, "\n")}`,
    `x: {${repeated(draw, () => "a: {")}`,
  ]);
  const set = draw.pick([
    "x=1",
    "x[65535]=1",
    `x${"[0]".repeat(500)}=1`,
    `x={${repeated(draw, () => "a,")}}`,
    `x${".a".repeat(5_000)}=1`,
  ]);
  const more = draw.chance(0.2) ? `# .Values${repeated(draw, () => draw.pick([".a", ".Values", ".enabled"]))}\n` : "";
  return {
    kind: "helm",
    files: { "spec.yaml": `${HELM}${more}${text}`, "v.yaml": values },
    args: ["lint", "spec.yaml", "--values", "v.yaml", "--set", set],
  };
}

function plain(draw) {
  const text = Array.from({ length: draw.pick([1, 2, 5]) }, () => repeated(draw, () => draw.pick(bodies)(draw))).join(
    "\n",
  );
  return {
    kind: "plain",
    files: { "spec.yaml": draw.pick([SOUND, KURL, ""]) + text },
    args: [draw.pick(["lint", "render"]), "spec.yaml"],
  };
}

function installer(draw) {
  const value = repeated(draw, () =>
    draw.pick(["x", "\\u00e9", "\\n", "{{kurl .X }}", '{{kurl `\\"` }}', "a: [", "{}, ", "\\n- a: b"]),
  );
  const tail = draw.chance(0.5) ? "{{kurl range until 1000 }}{}, {{kurl end }}" : "";
  const style = draw.pick([`"${value}${tail}"`, `|\n              ${value}${tail}`, `'${value}${tail}'`]);
  const text = `apiVersion: cluster.kurl.sh/v1beta1\nkind: Installer\nmetadata: {name: a}\nspec:\n  kurl:\n    hostPreflights:\n      apiVersion: troubleshoot.sh/v1beta2\n      kind: HostPreflight\n      spec:\n        collectors:\n          - tcpConnect:\n              collectorName: a\n              address: ${style}\n`;
  return {
    kind: "installer",
    files: { "spec.yaml": draw.chance(0.3) ? `${text}---\n${text}` : text },
    args: ["lint", "spec.yaml"],
  };
}

function addresses(draw) {
  const line = () =>
    draw.pick([
      "127.0.0.1:1\n",
      "a:1 name=a\n",
      "https://a.example.com,b.example.com\n",
      "a".repeat(300),
      '[::1]:2 name="',
      "@x\n",
      "postgres://a:b@c:1,d:2/x\n",
    ]);
  const text = Array.from({ length: draw.pick([1, 3]) }, () => repeated(draw, line)).join("");
  return { kind: "addresses", files: { "list.txt": text }, args: ["lint", "--address", "@list.txt"] };
}

function globs(draw) {
  const files = { "a/b/c.yaml": SOUND, [`${"-".repeat(200)}.txt`]: "", [`${"a".repeat(200)}/x`]: "" };
  const links = {};
  const folders = draw.pick([2, 10, 30]);
  for (let one = 0; one < folders; one++) {
    files[`d${one}/f`] = "";
    for (let other = 0; other < folders; other++) links[`d${one}/l${other}`] = `../d${other}`;
  }
  const part = () =>
    draw.pick([
      "*",
      "**",
      "*-",
      "?",
      "[a-z]",
      "{a,b}",
      "!(a)",
      "+(a|aa)",
      "*(a|*)",
      "{1..99}",
      "/",
      "/**/",
      ".yaml",
      "a",
    ]);
  const pattern = Array.from({ length: draw.pick([1, 5, 20, 200]) }, part)
    .join("")
    .replaceAll("//", "/");
  return {
    kind: "globs",
    files,
    links,
    args: ["lint", "--", draw.chance(0.3) ? repeated(draw, () => `${pattern}\n`) : pattern],
  };
}

function handlebars(draw) {
  const names = ["a", "b", "c", "d"];
  const piece = () =>
    draw.pick([
      "{{#each attention.rows}}",
      "{{/each}}",
      "{{#each settings}}",
      "{{title}}",
      "{{verdict}}",
      "{{this}}",
      "{{picture.lines}}",
      "{{#with this}}",
      "{{/with}}",
      "{{#if name}}",
      "{{/if}}",
      "x".repeat(50),
      "{{lookup this 'name'}}",
      "{{@root.settings}}",
      `{{> ${draw.pick(names)}}}`,
      `{{> ${draw.pick(names)} this}}`,
    ]);
  const balanced = () =>
    draw.pick(["{{#each @root.settings}}%{{/each}}", "{{#with this}}%{{/with}}", "{{#if name}}%{{/if}}", "%%%"]);
  let text = piece();
  for (let level = draw.pick([0, 2, 8, 20]); level > 0; level--)
    text = balanced().replaceAll("%", text).slice(0, 20_000);
  const partials = names.map(
    (name, at) =>
      `{{#*inline "${name}"}}${repeated(draw, () => (at === 0 ? "x" : `{{> ${names[at - 1]}}}`)).slice(0, 20_000)}{{/inline}}`,
  );
  const whole = (draw.chance(0.6) ? partials.join("") : "") + text + (draw.chance(0.5) ? repeated(draw, piece) : "");
  return {
    kind: "handlebars",
    files: { "spec.yaml": SOUND, "t.hbs": whole.slice(0, 90_000) },
    args: ["run", "spec.yaml", "--template", "t.hbs"],
  };
}

function resultOf(draw) {
  const word = draw.pick(["a", "a".repeat(2_000), "é\u202e", "<b>|`", "10.0.0.1:443"]);
  return {
    title: word,
    status: draw.pick(["pass", "fail", "warn"]),
    message: word,
    spec: "a",
    collector: "a",
    address: draw.pick(["a:1", word]),
    networkStatus: "error",
    networkMessage: word,
    reason: "other",
    durationMs: 1,
    attempts: [],
    position: { file: draw.pick(["a.yaml", word]), line: 1, column: 1 },
  };
}

function reportText(draw) {
  const results = Array.from({ length: draw.pick([1, 10, 100, 200]) }, () => resultOf(draw));
  const failed = results.filter(({ status }) => status === "fail").length;
  const warned = results.filter(({ status }) => status === "warn").length;
  const report = {
    schemaVersion: 1,
    tool: { name: "tcp-connect-preflight", version: "0.1.0" },
    name: draw.pick(["a", "b"]),
    runner: { os: "Linux", arch: "X64" },
    startedAt: "2026-01-01T00:00:00.000Z",
    finishedAt: "2026-01-01T00:00:01.000Z",
    result: failed > 0 ? "fail" : warned > 0 ? "warn" : "pass",
    counts: { total: results.length, passed: results.length - failed - warned, warned, failed, excluded: 0, notRun: 0 },
    sources: [],
    results,
    excluded: [],
    problems: [],
  };
  return JSON.stringify(report).slice(0, 45_000);
}

function baseline(draw) {
  const text = draw.pick([reportText(draw), `${"[".repeat(40_000)}`, `{"results":[${repeated(draw, () => "{},")}{}]}`]);
  return {
    kind: "baseline",
    files: { "spec.yaml": SOUND, "b.json": text },
    args: ["run", "spec.yaml", "--baseline", "b.json", "--fail-on", "new"],
  };
}

function merge(draw) {
  const files = { "a.json": reportText(draw), "b.json": reportText(draw) };
  const format = draw.pick(["table", "json", "junit", "tap", "prometheus", "markdown"]);
  return { kind: "merge", files, args: ["merge", "a.json", "b.json", "--format", format, "--report", "html=r.html"] };
}
