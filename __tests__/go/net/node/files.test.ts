import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { readOnce, watchFile } from "../../../../src/go/net/node/files.js";

const folder = mkdtempSync(join(tmpdir(), "files-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;

/** A new file with a text, a clock that stands still, and how often the file was parsed. */
function watched(text: string, keepForever = () => false) {
  const path = join(folder, String(++count));
  writeFileSync(path, text);
  const clock = { nowMs: 0 };
  const parsed: (string | undefined)[] = [];
  const read = watchFile(
    path,
    (text) => {
      parsed.push(text);
      return text;
    },
    { keepForever, now: () => clock.nowMs },
  );
  return { path, clock, parsed, read };
}

describe("a file that is watched", () => {
  test("is not looked at again within five seconds", () => {
    const { path, clock, read } = watched("one");
    expect(read()).toBe("one");
    writeFileSync(path, "another");
    clock.nowMs = 4_999;
    expect(read()).toBe("one");
  });

  test("is read again after five seconds when it has changed", () => {
    const { path, clock, read } = watched("one");
    read();
    writeFileSync(path, "another");
    clock.nowMs = 5_000;
    expect(read()).toBe("another");
  });

  test("is not parsed again when it has not changed", () => {
    const { clock, parsed, read } = watched("one");
    read();
    clock.nowMs = 10_000;
    read();
    expect(parsed).toEqual(["one"]);
  });

  test("is not looked at again when the file itself says so", () => {
    const { path, clock, read } = watched("one", () => true);
    read();
    writeFileSync(path, "another");
    clock.nowMs = 60_000;
    expect(read()).toBe("one");
  });

  test("is undefined while it does not exist", () => {
    const { path, clock, read } = watched("one");
    rmSync(path);
    expect(read()).toBeUndefined();
    writeFileSync(path, "two");
    clock.nowMs = 5_000;
    expect(read()).toBe("two");
  });
});

test("a file that is read once is not read again", () => {
  const path = join(folder, "once");
  writeFileSync(path, "one");
  const read = readOnce(path, (text) => text);
  read();
  writeFileSync(path, "two");
  expect(read()).toBe("one");
});
