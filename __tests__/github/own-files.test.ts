import { createHash } from "node:crypto";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { isInCheckout } from "../../src/github/own-files.js";
import { temporaryFolder } from "../temporary-folder.js";

const sha256Of = (text: string) => createHash("sha256").update(text).digest("hex");
const at = (file: string) => ({ file, line: 1, column: 1 });

describe("a position of a report from elsewhere", () => {
  test("is in this checkout only if its file is the one that the report was made from", async () => {
    const workspace = temporaryFolder({ "a.yaml": "a", "b.yaml": "changed" });
    const sources = ["a.yaml", "b.yaml", "none.yaml"].map((file) => ({ file, sha256: sha256Of(file.charAt(0)) }));
    const isOurs = await isInCheckout({ sources }, { workspace });
    expect(["a.yaml", "b.yaml", "none.yaml", "other.yaml"].map((file) => isOurs(at(file)))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test("is not in a file that a link leads to a device, or out of the checkout", async () => {
    const elsewhere = temporaryFolder({ secret: "x" });
    const workspace = temporaryFolder();
    symlinkSync("/dev/zero", join(workspace, "endless"));
    symlinkSync(join(elsewhere, "secret"), join(workspace, "link"));
    const sources = ["endless", "link"].map((file) => ({ file, sha256: sha256Of("x") }));
    const isOurs = await isInCheckout({ sources }, { workspace });
    expect([isOurs(at("endless")), isOurs(at("link"))]).toEqual([false, false]);
  });
});
