// Cuts the operations that the comment uses out of GitHub's published OpenAPI description, so that the tests need not
// install all of it (385 MB). To renew it:
//
//   npm install --no-save @octokit/openapi@23.0.2
//   node scripts/github-openapi.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const operations = [
  ["/repos/{owner}/{repo}/issues/{issue_number}/comments", "get"],
  ["/repos/{owner}/{repo}/issues/{issue_number}/comments", "post"],
  ["/repos/{owner}/{repo}/issues/comments/{comment_id}", "get"],
  ["/repos/{owner}/{repo}/issues/comments/{comment_id}", "patch"],
  ["/repos/{owner}/{repo}/issues/comments/{comment_id}", "delete"],
  ["/user", "get"],
];

const inRepository = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const whole = JSON.parse(
  readFileSync(inRepository("node_modules/@octokit/openapi/generated/api.github.com.json"), "utf8"),
);

const part = { openapi: whole.openapi, info: whole.info, paths: {}, components: {} };
for (const [path, method] of operations) {
  part.paths[path] = { ...part.paths[path], [method]: withoutExtras(whole.paths[path][method]) };
}
addReferenced(part.paths);
writeFileSync(inRepository("__tests__/github/openapi.json"), `${JSON.stringify(part, null, 2)}\n`);

/** Copies each component that the value refers to, and what those refer to. */
function addReferenced(value) {
  if (typeof value !== "object" || value === null) return;
  if (typeof value.$ref === "string") {
    const [group, name] = value.$ref.replace("#/components/", "").split("/");
    if (part.components[group]?.[name] === undefined) {
      const component = withoutExtras(whole.components[group][name]);
      part.components[group] = { ...part.components[group], [name]: component };
      addReferenced(component);
    }
  }
  for (const inner of Object.values(value)) addReferenced(inner);
}

/** Examples are not part of what is described. */
function withoutExtras(value) {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutExtras);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => key !== "examples" && !(key === "example" && typeof inner !== "object"))
      .filter(([key]) => !key.startsWith("x-"))
      .map(([key, inner]) => [key, withoutExtras(inner)]),
  );
}
