import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Returns the CycloneDX SBOM of what dist/ has bundled. `npm sbom` lists what is installed, which for this package is the tools
 * that build and test it; the packages whose files are in dist/ (contents.json) are kept, now as required.
 *
 * @throws Error when a bundled package is not in npm's list
 */
export function makeSbom(root, manifest) {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const text = execFileSync(npm, ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === "win32",
  });
  return bundledOnly(JSON.parse(text), bundledPackages(root), manifest);
}

/** The SBOM of npm with the bundled packages alone, each `name@version`. */
export function bundledOnly(sbom, bundled, { name, version }) {
  const wanted = new Set(bundled);
  const components = sbom.components
    .filter(({ "bom-ref": ref }) => wanted.has(ref))
    .map((component) => ({
      ...component,
      scope: "required",
      properties: component.properties.filter((property) => property.name !== "cdx:npm:package:development"),
    }));
  const found = new Set(components.map(({ "bom-ref": ref }) => ref));
  const missing = bundled.filter((ref) => !found.has(ref));
  if (missing.length > 0) throw new Error(`npm sbom does not list ${missing.join(", ")}, which dist/ has bundled`);
  const own = `${name}@${version}`;
  const dependencies = sbom.dependencies
    .filter(({ ref }) => found.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((other) => found.has(other)) }));
  const component = { ...sbom.metadata.component, type: "application", name };
  return {
    ...sbom,
    metadata: { ...sbom.metadata, component },
    components,
    dependencies: [{ ref: own, dependsOn: bundled }, ...dependencies],
  };
}

/** The packages whose files are in dist/, sorted, each `name@version`. */
function bundledPackages(root) {
  const contents = JSON.parse(readFileSync(join(root, "dist/contents.json"), "utf8"));
  const files = Object.values(contents).flatMap(({ holds }) => Object.values(holds).flat());
  const folders = files.flatMap((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? []);
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const names = [...new Set(folders)].map((folder) => {
    const name = folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length);
    return `${name}@${packages[folder]?.version}`;
  });
  return [...new Set(names)].sort();
}
