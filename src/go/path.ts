/** Go's package path: slash-separated, the same on every system. */

/** Has an element that is empty, `.` or `..`. */
const UNCLEAN = /(?:^|\/)\.{0,2}(?:\/|$)/;

/** The shortest equal path: no `.`, no inner `..`, no double or trailing slash. "." for the empty path. */
export function clean(path: string): string {
  if (!UNCLEAN.test(path)) return path;
  const rooted = path.startsWith("/");
  const kept: string[] = [];
  for (const element of path.split("/")) {
    if (element === "" || element === ".") continue;
    if (element !== "..") kept.push(element);
    else if (kept.length > 0 && kept.at(-1) !== "..") kept.pop();
    else if (!rooted) kept.push("..");
  }
  return (rooted ? "/" : "") + kept.join("/") || ".";
}

/** The last element, without trailing slashes. "." for the empty path, "/" for a path of slashes. */
export function base(path: string): string {
  if (path === "") return ".";
  const end = trailingSlashes(path);
  if (end === 0) return "/";
  return path.slice(path.lastIndexOf("/", end - 1) + 1, end);
}

/** All but the last element, cleaned. */
export function dir(path: string): string {
  return clean(path.slice(0, path.lastIndexOf("/") + 1));
}

/** The file name extension: the last element from its last dot on. */
export function ext(path: string): string {
  const dot = path.lastIndexOf(".");
  return dot > path.lastIndexOf("/") ? path.slice(dot) : "";
}

export function isAbs(path: string): boolean {
  return path.startsWith("/");
}

function trailingSlashes(path: string): number {
  let end = path.length;
  while (end > 0 && path[end - 1] === "/") end--;
  return end;
}
