import { packageOf } from "./modules.mjs";

/**
 * Checks what was bundled, before it is written.
 *
 * @throws Error where an import could not be resolved, which ncc passes over and the program would only meet when it runs;
 *     where a package is in it that must not be in this program, or is loaded at its start
 */
export function verify({ files, contents }, { file, entry, without = [], startsWithout = [] }) {
  const { holds, start } = contents;
  for (const [path, modules] of Object.entries(holds)) {
    if (modules.some((module) => module.includes("@@notfound")) || /\beval\("require"\)/.test(files.get(path)))
      throw new Error(`${path} has an import that cannot be resolved`);
  }
  refuse(without, "must not be in it", Object.values(holds).flat());
  refuse(
    startsWithout,
    "must not be loaded at its start",
    start.flatMap((path) => holds[path]),
  );

  function refuse(packages, why, modules) {
    const found = new Set(modules.map(packageOf).filter((name) => packages.includes(name)));
    if (found.size > 0)
      throw new Error(`${file} has ${[...found].join(", ")}, which ${why} (src is built from ${entry})`);
  }
}
