import { readFileSync } from "node:fs";

/** The repository of this action as package.json names it, `owner/name`. */
export const repository: string = /github\.com\/([\w.-]+\/[\w.-]+?)\.git/.exec(
  JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).repository.url,
)?.[1] as string;
