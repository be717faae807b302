// Makes NOTICE: which files follow another project's source closely, and under which licenses. Give --check to compare instead.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const target = join(root, "NOTICE");
const apache = { license: "Apache-2.0", texts: ["apache-2.0"] };

/**
 * The decision for each file of src/go and for the types of kURL, by path or folder; of several entries the longest path wins. A
 * file follows a project if it was written with the project's source beside it, function by function; then its license applies
 * too. Messages, names and documented behavior alone are not that.
 */
const projects = [
  {
    name: "Go 1.26",
    url: "https://go.dev",
    license: "BSD-3-Clause",
    texts: ["go"],
    paths: [
      ..."deepequal path reflect strings unicode url utf8".split(" ").map((file) => `src/go/${file}.ts`),
      ..."encoding fmt net regexp strconv template time".split(" ").map((folder) => `src/go/${folder}/`),
    ],
  },
  {
    name: "Masterminds/sprig 2.22.0 and 3.3.0",
    url: "https://github.com/Masterminds/sprig",
    license: "MIT",
    texts: ["sprig"],
    paths: ["src/go/sprig/"],
  },
  {
    name: "Masterminds/semver 1.5.0 and 3.5.0",
    url: "https://github.com/Masterminds/semver",
    license: "MIT",
    texts: ["semver"],
    paths: ["src/go/semver/", "src/go/sprig/semver.ts", "src/go/sprig/v3/semver.ts"],
  },
  {
    name: "Masterminds/goutils 1.1.1",
    url: "https://github.com/Masterminds/goutils",
    copyright: "Copyright 2014 Alexander Okoli",
    ...apache,
    paths: ["src/go/sprig/goutils.ts"],
  },
  {
    name: "huandu/xstrings 1.5.0",
    url: "https://github.com/huandu/xstrings",
    license: "MIT",
    texts: ["xstrings"],
    paths: ["src/go/sprig/xstrings.ts"],
  },
  {
    name: "imdario/mergo 0.3.16",
    url: "https://github.com/darccio/mergo",
    license: "BSD-3-Clause",
    texts: ["mergo"],
    paths: ["src/go/sprig/mergo.ts"],
  },
  {
    name: "mitchellh/copystructure 1.2.0",
    url: "https://github.com/mitchellh/copystructure",
    license: "MIT",
    texts: ["copystructure"],
    paths: ["src/go/copystructure.ts"],
  },
  {
    name: "BurntSushi/toml 1.6.0",
    url: "https://github.com/BurntSushi/toml",
    license: "MIT",
    texts: ["toml"],
    paths: ["src/go/toml/"],
  },
  {
    name: "spf13/cast 1.10.0",
    url: "https://github.com/spf13/cast",
    license: "MIT",
    texts: ["cast"],
    paths: ["src/go/sprig/v3/cast.ts"],
  },
  {
    name: "shopspring/decimal 1.4.0",
    url: "https://github.com/shopspring/decimal",
    license: "MIT",
    texts: ["decimal"],
    paths: ["src/go/sprig/v3/decimal.ts"],
  },
  {
    name: "yaml/go-yaml 2.4 (go.yaml.in/yaml/v2)",
    url: "https://github.com/yaml/go-yaml",
    license: "Apache-2.0 and MIT",
    copyright: "Copyright 2011-2016 Canonical Ltd.",
    texts: ["apache-2.0", "libyaml"],
    paths: ["src/go/yaml/"],
  },
  {
    name: "helm/helm 3.21",
    url: "https://github.com/helm/helm",
    copyright: "Copyright The Helm Authors.",
    ...apache,
    paths: ["src/go/helm/", "src/go/strvals.ts"],
  },
  {
    name: "replicatedhq/kurlkinds 1.5.0",
    url: "https://github.com/replicatedhq/kurlkinds",
    copyright: "Copyright Replicated, Inc.",
    ...apache,
    paths: ["src/kurl/installer-types.gen.ts"],
  },
];

/** Files of src/go that are the project's own: what Go does not have, and what Node needs in Go's place. */
const own = [
  "src/go/cpu.ts",
  "src/go/memory.ts",
  "src/go/excerpt.ts",
  "src/go/pieces.ts",
  "src/go/fmt/address.ts",
  "src/go/func.ts",
  "src/go/metered.ts",
  "src/go/net/dial-budget.ts",
  "src/go/net/failure.ts",
  "src/go/net/lookup.ts",
  "src/go/net/net.ts",
  "src/go/net/node/",
  "src/go/net/questions.ts",
  "src/go/net/resolver.ts",
  "src/go/net/syslookup.ts",
  "src/go/net/used-addresses.ts",
  "src/go/net/tcpsock.ts",
  "src/go/plain.ts",
  "src/go/regexp/cost.ts",
  "src/go/reslice.ts",
  "src/go/search.ts",
  "src/go/sprig/denied.ts",
  "src/go/sprig/v3/denied.ts",
  "src/go/template/absent-keys.ts",
  "src/go/template/absent-prints.ts",
  "src/go/template/absent.ts",
  "src/go/template/associated.ts",
  "src/go/template/call-slips.ts",
  "src/go/template/dot-slips.ts",
  "src/go/template/error.ts",
  "src/go/template/inclusions.ts",
  "src/go/template/left-out.ts",
  "src/go/template/limits.ts",
  "src/go/template/merge-slips.ts",
  "src/go/template/number-slips.ts",
  "src/go/template/output.ts",
  "src/go/template/piece-list.ts",
  "src/go/template/reads.ts",
  "src/go/template/result-slips.ts",
  "src/go/template/shapes.ts",
  "src/go/template/slips.ts",
  "src/go/template/unlike-items.ts",
  "src/go/template/variable-slips.ts",
  "src/go/template/written-keys.ts",
  "src/go/value.ts",
];

/** The files that the decisions are about. */
export function decidedFiles() {
  const go = readdirSync(join(root, "src/go"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll("\\", "/"));
  return [...go, "src/kurl/installer-types.gen.ts"].sort();
}

/**
 * The project that a file follows, `"own"`, or `undefined` for a file without a decision.
 *
 * @param {string} file such as `src/go/template/lex.ts`
 */
export function decisionOn(file) {
  const decisions = [...projects.map((project) => ({ paths: project.paths, is: project })), { paths: own, is: "own" }];
  const matching = decisions.flatMap(({ paths, is }) =>
    paths
      .filter((path) => path === file || (path.endsWith("/") && file.startsWith(path)))
      .map((path) => ({ path, is })),
  );
  return matching.sort((a, b) => b.path.length - a.path.length)[0]?.is;
}

/** The projects that any of these files follow, each with its files, in the order of the table. */
export function projectsOf(files) {
  return projects
    .map((project) => ({ ...project, files: files.filter((file) => decisionOn(file) === project) }))
    .filter((project) => project.files.length > 0);
}

/** A project's copyright and licenses, as they have to be passed on. `isWhole`: with the Apache License, which is ours too. */
export function licenseText({ copyright, texts }, { isWhole }) {
  const parts = texts.map((name) =>
    name === "apache-2.0" && !isWhole
      ? "Licensed under the Apache License, Version 2.0, whose text is in the file LICENSE."
      : readFileSync(join(root, "licenses", `${name}.txt`), "utf8").trim(),
  );
  return [...(copyright ? [copyright] : []), ...parts].join("\n\n");
}

export function notice() {
  const sections = projectsOf(decidedFiles()).map((project) => {
    const { name, url, license, files } = project;
    const heading = `${"-".repeat(80)}\n${name}, ${url}\n${license}`;
    return `${heading}\n\n${fold(files)}\n\n${licenseText(project, { isWhole: false })}\n`;
  });
  return [
    "TCP Connect Preflight\nCopyright 2026 the TCP Connect Preflight authors\n",
    "Some files do in TypeScript what other projects do in Go, and were written with their source beside them. They are listed here,\neach with the project it follows and the license of that project. What the program bundles as packages is in dist/licenses.txt\nand dist/cli-licenses.txt.\n",
    ...sections,
  ].join("\n");
}

/** Files by folder: `src/go/fmt: fmt, format, print`. */
function fold(files) {
  const folders = new Map();
  for (const file of files) {
    const folder = file.slice(0, file.lastIndexOf("/"));
    folders.set(folder, [...(folders.get(folder) ?? []), file.slice(folder.length + 1).replace(/\.ts$/, "")]);
  }
  return [...folders].map(([folder, names]) => wrap(`${folder}: ${names.join(", ")}`)).join("\n");
}

function wrap(text) {
  return text.replace(/(.{1,96})(?: |$)/g, "$1\n  ").trimEnd();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = notice();
  if (!process.argv.includes("--check")) writeFileSync(target, text);
  else if (readFileSync(target, "utf8") !== text) throw new Error("NOTICE is out of date: run npm run notice");
}
