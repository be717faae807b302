// Counts the work of some runs: npm run work. With --record the counts become those that a test compares with.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** The checks of a run. A second one with twice as many shows how its work grows. */
const CHECKS = 200;

/** Nothing listens there, on any address of the loopback interface. */
const PORT = 9;

/** The runs by name: each writes its files to a folder and returns the arguments of the command line. */
const runs = {
  addresses(folder, checks) {
    writeFileSync(join(folder, "addresses"), `${targets(checks).join("\n")}\n`);
    return ["run", "--address", "@addresses", "--no-color"];
  },
  spec(folder, checks) {
    writeFileSync(join(folder, "spec.yaml"), preflight(targets(checks).map(check)));
    return ["run", "spec.yaml", "--no-color"];
  },
  mixed(folder, checks) {
    const spec = preflight(targets(checks).map(check)).replace("  collectors:\n", "  collectors:\n    - cpu: {}\n");
    writeFileSync(join(folder, "spec.yaml"), spec);
    return ["run", "spec.yaml", "--no-color"];
  },
  carrier(folder, checks) {
    const spec = Buffer.from(preflight(targets(checks).map(check))).toString("base64");
    writeFileSync(join(folder, "spec.yaml"), `apiVersion: v1\nkind: Secret\ndata: {preflight.yaml: ${spec}}\n`);
    return ["run", "spec.yaml", "--no-color"];
  },
  block(folder, checks) {
    const spec = preflight(targets(checks).map(check)).replace(/^/gm, "    ");
    writeFileSync(join(folder, "spec.yaml"), `apiVersion: v1\nkind: ConfigMap\ndata:\n  preflight.yaml: |\n${spec}\n`);
    return ["run", "spec.yaml", "--no-color"];
  },
  blocks(folder, checks) {
    const specs = targets(checks).map((target) => preflight([check(target)]).replace(/^/gm, "    "));
    const carriers = specs.map((spec) => `apiVersion: v1\nkind: ConfigMap\ndata:\n  preflight.yaml: |\n${spec}\n`);
    writeFileSync(join(folder, "spec.yaml"), carriers.join("---\n"));
    return ["run", "spec.yaml", "--no-color"];
  },
  values(folder, checks) {
    const { collector, analyzer } = check("{{ . }}");
    const loop = (text) => `{{- range .Values.hosts }}\n${text}{{- end }}\n`;
    const spec = preflight([{ collector: loop(collector), analyzer: loop(analyzer) }]).replace("v1beta2", "v1beta3");
    writeFileSync(join(folder, "spec.yaml"), spec);
    writeFileSync(join(folder, "values.json"), JSON.stringify({ hosts: targets(checks, "") }));
    return ["run", "spec.yaml", "--values", "values.json", "--no-color"];
  },
  installer(folder, checks) {
    const spec = preflight(targets(checks).map(check)).replace(/^/gm, "      ");
    const head =
      "apiVersion: cluster.kurl.sh/v1beta1\nkind: Installer\nmetadata: {name: work}\nspec:\n  kurl:\n    hostPreflights:\n";
    writeFileSync(join(folder, "installer.yaml"), head + spec);
    return ["run", "installer.yaml", "--no-color"];
  },
  template(folder, checks) {
    const { collector, analyzer } = check("{{kurl . }}");
    const loop = (text) => `{{kurl- range .RemoteHosts}}\n${text}{{kurl- end}}\n`;
    writeFileSync(join(folder, "spec.yaml"), preflight([{ collector: loop(collector), analyzer: loop(analyzer) }]));
    writeFileSync(join(folder, "hosts.json"), JSON.stringify({ RemoteHosts: targets(checks, "") }));
    return ["run", "spec.yaml", "--context-file", "hosts.json", "--no-color"];
  },
};

function targets(count, port = `:${PORT}`) {
  return Array.from({ length: count }, (_, index) => `127.1.${index >> 8}.${index & 255}${port}`);
}

function check(target) {
  const address = target.includes(":") ? target : `${target}:${PORT}`;
  return {
    collector: `    - tcpConnect: {collectorName: "to ${target}", address: "${address}", timeout: 5s}\n`,
    analyzer: `    - tcpConnect:
        checkName: "TCP ${target}"
        collectorName: "to ${target}"
        outcomes:
          - fail:
              when: "connection-refused"
              message: "Nothing listens on ${target}"
          - pass:
              when: "connected"
              message: "${target} answers"
`,
  };
}

function preflight(checks) {
  const part = (name) => checks.map((each) => each[name]).join("");
  return `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata:
  name: work
spec:
  collectors:
${part("collector")}  analyzers:
${part("analyzer")}`;
}

/** A block that is executed more often than this for each check is looked at, */
const FREQUENT = 20;
/** and where twice the checks execute it more often than so many times as often, its work is not linear. */
const STEEP = 3;

/**
 * Counts the work of each run, without times: V8 counts how often each block of code is executed.
 *
 * @returns by the name of the run: `bytes` of the files of code that it loads, `blocks` that it executes, and `steep`, the
 *     functions with a block whose count grows faster than the checks
 */
export function measureWork({ dist, node = process.execPath, names = Object.keys(runs) }) {
  return Object.fromEntries(
    names.map((name) => {
      const run = runs[name];
      const { bytes, counts } = measureRun({ dist, node, run, checks: CHECKS });
      const doubled = measureRun({ dist, node, run, checks: 2 * CHECKS }).counts;
      return [name, { bytes, blocks: sum([...counts.values()]), steep: steepFunctions(counts, doubled) }];
    }),
  );
}

function steepFunctions(counts, doubled) {
  const steep = [...doubled].filter(
    ([block, count]) => count > FREQUENT * 2 * CHECKS && count > STEEP * (counts.get(block) ?? 0),
  );
  return [...new Set(steep.map(([block]) => block.split(" ", 1)[0]))];
}

function measureRun({ dist, node, run, checks }) {
  const folder = mkdtempSync(join(tmpdir(), "work-"));
  try {
    const args = run(folder, checks);
    const coverage = join(folder, "coverage");
    const env = { PATH: process.env.PATH, NODE_V8_COVERAGE: coverage };
    const { status, stdout, stderr } = spawnSync(node, [resolve(dist, "cli.js"), ...args], {
      cwd: folder,
      env,
      encoding: "utf8",
      maxBuffer: 2 ** 26,
    });
    if (status !== 3 || !stdout.includes(`${checks} checks failed`)) {
      throw new Error(`Expected ${checks} refused checks:\n${stdout.slice(-500)}${stderr.slice(-2_000)}`);
    }
    const start = pathToFileURL(resolve(dist) + sep).href;
    const scripts = readdirSync(coverage)
      .flatMap((file) => JSON.parse(readFileSync(join(coverage, file), "utf8")).result)
      .filter(({ url }) => url.startsWith(start));
    return {
      bytes: sum(scripts.map(({ url }) => statSync(fileURLToPath(url)).size)),
      counts: new Map(scripts.flatMap(countsOf)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** How often each block of a file was executed, by the name of its function and its offsets. */
function countsOf({ url, functions }) {
  return functions.flatMap(({ functionName, ranges }) =>
    ranges.map(({ startOffset, endOffset, count }) => [`${functionName} ${url} ${startOffset}-${endOffset}`, count]),
  );
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const work = measureWork({ dist: join(root, "dist") });
  for (const [name, { bytes, blocks, steep }] of Object.entries(work)) {
    console.log(`${name}: ${bytes} bytes, ${blocks} blocks for ${CHECKS} checks, steep: ${steep.join(", ") || "none"}`);
  }
  const target = join(root, "__tests__/dist/work.json");
  if (process.argv.includes("--record")) {
    writeFileSync(target, JSON.stringify(work, [...Object.keys(runs), "bytes", "blocks"]));
    execFileSync("npx", ["biome", "format", "--write", target], { cwd: root, stdio: "inherit" });
  }
}
