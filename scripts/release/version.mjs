import { repositoryOf } from "../repository.mjs";

/**
 * Returns why this tree cannot be released, one sentence each; an empty list when it can.
 *
 * @param {{ manifest: object, lock: object, facts: string, changelog: string }} files package.json, its lock, the source that
 * holds the version, and the changelog
 * @param {{ isDryRun: boolean }} options a dry run needs neither an owner nor a heading for the version
 */
export function versionProblems({ manifest, lock, facts, changelog }, { isDryRun }) {
  const { version } = manifest;
  const problems = [];
  if (!/^\d+\.\d+\.\d+$/.test(version)) problems.push(`package.json: version "${version}" is not like 1.2.3`);
  for (const [file, found] of [
    ["package-lock.json", lock.version],
    ["package-lock.json, packages", lock.packages[""].version],
    ["src/report/facts.ts", /version: "([^"]*)"/.exec(facts)?.[1]],
  ]) {
    if (found !== version) problems.push(`${file}: version ${found}, expected ${version} as in package.json`);
  }
  if (isDryRun) return problems;
  if (changesOf(changelog, version) === undefined) {
    problems.push(`CHANGELOG.md: no heading "## ${version} - YYYY-MM-DD" with changes below it`);
  }
  if (repositoryOf(manifest).startsWith("example/")) {
    problems.push("package.json: the repository has no owner yet: run npm run repository -- OWNER/NAME");
  }
  return problems;
}

/** Returns what the changelog says below the heading of a version, such as `## 1.0.0 - 2026-12-01`, or undefined. */
export function changesOf(changelog, version) {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => {
    const [, name, rest] = /^\[?([^\]\s]+)\]?(.*)/.exec(text) ?? [];
    return name === version && (version === "Unreleased" || /^ - \d{4}-\d\d-\d\d$/.test(rest));
  });
  const changes = section?.slice(section.indexOf("\n")).trim();
  return changes || undefined;
}
