import { describe, expect, test } from "@jest/globals";
import { fleetLines } from "../../src/formats/fleet-table.js";
import { paintNothing } from "../../src/formats/paint.js";
import { mergedFleet } from "../merge/make-fleet.js";

const report = mergedFleet(["Postgres", "API"], { "eu-1": ["dropped", "ok"], "us-1": ["ok", "-"] });

describe("fleetLines()", () => {
  test("has a row for each endpoint and a column for each runner", () => {
    expect(fleetLines(report, paintNothing)).toEqual([
      "Endpoint                           eu-1         us-1",
      "Postgres Postgres.example.com:443  ✘ no answer  ✔ 41 ms",
      "API API.example.com:443            ✔ 41 ms",
      "",
      "Postgres is reachable from 1 of 2 runners; not from eu-1, so the server is up",
    ]);
  });

  test("has each cell beside its runner on a terminal that the columns do not fit into", () => {
    expect(fleetLines(report, paintNothing, { width: 40 })).toEqual([
      "Postgres Postgres.example.com:443",
      "  eu-1  ✘ no answer",
      "  us-1  ✔ 41 ms",
      "API API.example.com:443",
      "  eu-1  ✔ 41 ms",
      "",
      "Postgres is reachable from 1 of 2 runners; not from eu-1, so the server is up",
    ]);
  });

  test("lets no address of a runner itself become a command of a workflow log", () => {
    const { results, ...merged } = mergedFleet(["a", "b"], { "eu-1": ["itself", "ok"], "us-1": ["ok", "ok"] });
    const hostile = results.map((one) => (one.ownAddress ? { ...one, ownAddress: "##[error]\n::error::x" } : one));
    const [, line] = fleetLines({ ...merged, results: hostile }, paintNothing);
    expect(line).toContain("(##\u200b[error] ::error::x, the runner itself)");
  });
});
