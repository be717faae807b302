import { describe, expect, test } from "@jest/globals";
import { positionsIn } from "../src/files/positions.js";
import {
  MAX_CPU_MS,
  MAX_MEMORY_BYTES,
  MAX_RENDERING_MS,
  MAX_STEPS,
  Meter,
  STEPS_PER_CHARACTER,
  withinMeter,
} from "../src/meter.js";
import { parseYaml, yamlBudget } from "../src/yaml/yaml.js";

const position = { file: "many.yaml", line: 3, column: 1 };

/** What a run reports of work with a meter. */
async function problemsOf(meter: Meter, work: () => void) {
  meter.position = position;
  const done = () => {
    work();
    return { value: "done", problems: [] };
  };
  return withinMeter(meter, done, "nothing");
}

const error = (message: string) => ({
  value: "nothing",
  problems: [
    {
      code: "work-limit",
      severity: "error",
      message,
      remedy: "print less with templates, or split the specs over several runs; docs/limits.md lists the limits",
      position,
    },
  ],
});

const MIB = 1_048_576;
/** So long that the characters allow a whole number of everything. */
const long = "x".repeat(MIB);

describe("a meter", () => {
  test("allows as many steps as the limit, and not one more", async () => {
    const meter = new Meter();
    expect(await problemsOf(meter, () => meter.steps(MAX_STEPS))).toEqual({ value: "done", problems: [] });
    expect(await problemsOf(meter, () => meter.steps(1))).toEqual(
      error("These files take more than 5000000 steps to understand"),
    );
  });

  test("that is spent while a file of YAML is read names that file, not the one before", async () => {
    const meter = new Meter();
    meter.steps(MAX_STEPS);
    const context = "a: 1\n";
    const { problems } = await problemsOf(meter, () => {
      parseYaml(context, positionsIn("context.yaml", context), yamlBudget(meter));
    });
    expect(problems).toMatchObject([{ code: "work-limit", position: { file: "context.yaml", line: 1 } }]);
  });

  test("allows more steps for more characters that were read", async () => {
    const meter = new Meter({ characters: 1_000_000 });
    const steps = MAX_STEPS + 1_000_000 * STEPS_PER_CHARACTER;
    expect((await problemsOf(meter, () => meter.steps(steps))).problems).toEqual([]);
    expect((await problemsOf(meter, () => meter.steps(1))).problems).toMatchObject([{ code: "work-limit" }]);
  });

  test.each([
    { name: "once", texts: [long], steps: 1, extraMs: 10_485, mib: 64 },
    {
      name: "three times, which is allowed more steps alone",
      texts: [long, long, long],
      steps: 3,
      extraMs: 10_485,
      mib: 64,
    },
    { name: "beside another", texts: [long, long.replaceAll("x", "y")], steps: 2, extraMs: 20_971, mib: 128 },
  ])("allows the work of a text that was read $name", async ({ texts, steps, extraMs, mib }) => {
    const total = MAX_STEPS + steps * long.length * STEPS_PER_CHARACTER;
    const most = { steps: total, ms: MAX_CPU_MS + extraMs, bytes: MAX_MEMORY_BYTES + mib * MIB };
    const isAllowed = async (spent: Partial<typeof most>) => {
      let now = { ms: 0, bytes: 0 };
      const meter = new Meter({ now: () => now.ms, memory: () => now.bytes });
      for (const text of texts) meter.wasRead([text]);
      now = { ...now, ...spent };
      const { problems } = await problemsOf(meter, () => meter.steps(spent.steps ?? 10_000));
      return problems.length === 0;
    };
    const { ms, bytes } = most;
    expect(await Promise.all([{ steps: total }, { ms }, { bytes }].map(isAllowed))).toEqual([true, true, true]);
    const more = [{ steps: total + 1 }, { ms: ms + 1 }, { bytes: bytes + 1 }];
    expect(await Promise.all(more.map(isAllowed))).toEqual([false, false, false]);
  });

  test("ends what takes too much time of the processor with few steps", async () => {
    let ms = 0;
    const meter = new Meter({ now: () => ms });
    ms = MAX_CPU_MS;
    expect((await problemsOf(meter, () => meter.steps(100_000))).problems).toEqual([]);
    ms = MAX_CPU_MS + 1;
    expect(await problemsOf(meter, () => meter.steps(100_000))).toEqual(
      error("These files take more than 2500 ms of processor time to understand"),
    );
  });

  test("ends what takes too much memory with few steps, and allows more for more characters that were read", async () => {
    let bytes = 100_000_000;
    const meter = new Meter({ characters: 1_048_576, memory: () => bytes });
    bytes += MAX_MEMORY_BYTES + 64 * 1_048_576;
    expect((await problemsOf(meter, () => meter.steps(100_000))).problems).toEqual([]);
    bytes += 1;
    expect(await problemsOf(meter, () => meter.steps(100_000))).toEqual(
      error("These files take more than 320 MiB of memory to understand"),
    );
  });

  test("lets all templates together print as much as the steps allow", async () => {
    const meter = new Meter();
    const print = (length: number) => () => void meter.rendering(() => ({ text: "x".repeat(length), pieces: [] }));
    const half = MAX_STEPS * 8;
    expect((await problemsOf(meter, print(half))).problems).toEqual([]);
    expect((await problemsOf(meter, print(half))).problems).toEqual([]);
    expect((await problemsOf(meter, print(16))).problems).toMatchObject([{ code: "work-limit", position }]);
  });

  test("lets all templates together print as many pieces as it has steps", async () => {
    const meter = new Meter();
    const print = (length: number) => () => void meter.rendering(() => ({ text: "", pieces: { length } }));
    expect((await problemsOf(meter, print(MAX_STEPS / 2))).problems).toEqual([]);
    expect((await problemsOf(meter, print(MAX_STEPS / 2))).problems).toEqual([]);
    expect((await problemsOf(meter, print(1))).problems).toMatchObject([{ code: "work-limit", position }]);
  });

  test("spends one step for four of a template, while it is executed", async () => {
    const meter = new Meter();
    const execute = (steps: number) => () =>
      void meter.rendering(({ onSteps }) => {
        onSteps(steps);
        return { text: "", pieces: [] };
      });
    expect((await problemsOf(meter, execute(4 * MAX_STEPS))).problems).toEqual([]);
    expect(meter.spent).toBe(MAX_STEPS);
    expect((await problemsOf(meter, execute(4))).problems).toMatchObject([{ code: "work-limit", position }]);
  });

  test("gives each template the time that the others left", async () => {
    let ms = 0;
    const meter = new Meter({ now: () => ms });
    const given: number[] = [];
    const render = (takesMs: number) => () =>
      void meter.rendering(({ limits }) => {
        given.push(limits.durationMs);
        ms += takesMs;
        return { text: "", pieces: [] };
      });
    await problemsOf(meter, render(1_000));
    await problemsOf(meter, render(MAX_RENDERING_MS - 1_000));
    expect(given).toEqual([MAX_RENDERING_MS, MAX_RENDERING_MS - 1_000]);
    expect((await problemsOf(meter, render(1))).problems).toMatchObject([{ code: "work-limit", position }]);
  });

  test("passes on what is thrown for another reason", async () => {
    const meter = new Meter();
    const fault = new Error("a mistake of ours");
    await expect(
      problemsOf(meter, () => {
        throw fault;
      }),
    ).rejects.toBe(fault);
  });
});
