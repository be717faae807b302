import { realpathSync } from "node:fs";
import { join, relative, sep } from "node:path";

/**
 * Makes a function from a module of webpack's to the files that were bundled in it, each with its size there in characters:
 * `src/main.ts`, `node_modules/yaml/dist/index.js`. A module that webpack joined of several has the one that others import
 * first. Node's own modules have none.
 */
export function moduleFiles({ folder, root }) {
  const packages = realpathSync(join(root, "node_modules"));
  const nameOf = (path) => {
    const inPackages = path.startsWith(packages + sep);
    const name = inPackages ? join("node_modules", relative(packages, path)) : relative(folder, path);
    if (name.startsWith("..")) throw new Error(`A module from elsewhere: ${path}`);
    return name.split(sep).join("/");
  };
  return function filesOf(module) {
    const { rootModule = module, modules = [module] } = module;
    return [rootModule, ...[...modules].filter((inner) => inner !== rootModule)]
      .filter(({ resource }) => resource)
      .map((inner) => ({ file: nameOf(inner.resource.split("?")[0]), size: inner.size() }));
  };
}

/** The package a bundled file is of, `@actions/core` say; undefined for our own. Of a package in a package, the inner one. */
export function packageOf(file) {
  return /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];
}
