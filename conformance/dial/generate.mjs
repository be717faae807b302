// Makes expected.json anew: builds main.go, runs it in the lab several times, and keeps every text that Go gave in a
// quarter of the runs at least. A busy machine makes Go late, too: texts that vary are listed, to be looked at.
//   node conformance/dial/generate.mjs [RUNS]
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

function maskedText({ status, message }) {
  return JSON.stringify({ status, message: message.replace(/:\d+->/g, ":PORT->") });
}

const here = fileURLToPath(new URL(".", import.meta.url));
const runs = Number(process.argv[2] ?? 8);
const folder = mkdtempSync(join(tmpdir(), "dial-reference-"));
try {
  const dialer = join(folder, "dial");
  execFileSync("go", ["build", "-o", dialer, "."], {
    cwd: here,
    env: { ...process.env, CGO_ENABLED: "0" },
    stdio: "inherit",
  });
  const lab = join(here, "../../__tests__/lab");
  // Bundled beside its sources, because it looks for them from where it is.
  const runner = join(lab, `.run-${process.pid}.mjs`);
  await build({
    entryPoints: [join(lab, "run.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    outfile: runner,
  });
  const { runLab } = await import(pathToFileURL(runner).href).finally(() => rmSync(runner));
  const conditions = JSON.parse(readFileSync(join(here, "conditions.json"), "utf8"));
  const seen = conditions.map(() => new Map());
  for (let run = 0; run < runs; run++) {
    const { go } = await runLab(() => [{ name: "go", command: [dialer], sequentialFlag: "-sequential" }]);
    for (const [index, results] of go.observations.entries()) {
      for (const text of new Set(results.map(maskedText))) seen[index].set(text, (seen[index].get(text) ?? 0) + 1);
    }
  }
  const expected = conditions.map(({ view, name }, index) => {
    const texts = [...seen[index]].sort();
    if (texts.length > 1) console.log(`Go varies: ${view}: ${name}`, texts);
    return { view, name, observed: texts.filter(([, times]) => times >= runs / 4).map(([text]) => JSON.parse(text)) };
  });
  writeFileSync(
    join(here, "expected.json"),
    `[\n${expected.map((each) => `  ${JSON.stringify(each)}`).join(",\n")}\n]\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
