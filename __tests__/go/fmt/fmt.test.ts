import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { sprint, sprintf, sprintln } from "../../../src/go/fmt/fmt.js";
import { type Budget, func, GoError, LimitError, UNLIMITED } from "../../../src/go/func.js";
import { ANY, INT64, namedNumber, pointerTo, STRING, sliceOf, structType, UINT8 } from "../../../src/go/reflect.js";
import { parseFloat64, unquote } from "../../../src/go/strconv/strconv.js";
import { bytes, dict, GoNumber, GoPointer, GoStruct, type GoValue, list, zeroValue } from "../../../src/go/value.js";

const CELSIUS = namedNumber("main.Celsius", "int64", {
  String: (receiver) => func([], () => `${(receiver as GoNumber).value} °C`),
});
const warm = new GoNumber(CELSIUS, 21n);

const BROKEN = structType("main.Broken", () => [{ name: "Name", type: STRING }], {
  value: {
    String: () =>
      func([], () => {
        throw new GoError("out of order");
      }),
  },
});

const LOCKED = structType("main.Locked", () => [
  { name: "Open", type: CELSIUS },
  { name: "shut", type: CELSIUS },
]);

describe("sprint", () => {
  test.each<{ name: string; values: GoValue[]; text: string }>([
    {
      name: "puts a space between two operands when neither is a string",
      values: [1n, 2n, "a", 3n, null, null],
      text: "1 2a3 <nil> <nil>",
    },
    { name: "writes nothing for no operands", values: [], text: "" },
    {
      name: "calls the method of a value",
      values: [warm, list([warm]), dict([["k", warm]])],
      text: "21 °C [21 °C] map[k:21 °C]",
    },
    {
      name: "shows the error of a method",
      values: [new GoStruct(BROKEN, ["x"])],
      text: "%!v(PANIC=String method: out of order)",
    },
    {
      name: "does not call the method of an unexported field",
      values: [new GoStruct(LOCKED, [warm, warm])],
      text: "{21 °C 21}",
    },
    { name: "does not call the method of a nil pointer", values: [zeroValue(pointerTo(BROKEN))], text: "<nil>" },
    {
      name: "shows the target of a pointer",
      values: [new GoPointer(pointerTo(LOCKED), new GoStruct(LOCKED, [warm, warm]))],
      text: "&{21 °C 21}",
    },
    {
      name: "sorts a map by the bytes of its keys",
      values: [
        dict([
          ["b", 1n],
          ["10", 2n],
          ["9", 3n],
          ["\u{1f600}", 4n],
          ["\uffff", 5n],
        ]),
      ],
      text: "map[10:2 9:3 b:1 \uffff:5 \u{1f600}:4]",
    },
  ])("$name", ({ values, text }) => {
    expect(sprint(values)).toBe(text);
  });
});

test("sprintln puts a space between all operands and ends the line", () => {
  expect(sprintln(["a", "b", null])).toBe("a b <nil>\n");
});

describe("sprintf", () => {
  test.each<{ format: string; values: GoValue[]; text: string }>([
    { format: "%d of %T", values: [warm, warm], text: "21 of main.Celsius" },
    { format: "%q|%x", values: [warm, warm], text: '"21 °C"|323120c2b043' },
    {
      format: "%v|%+v|%#v",
      values: Array(3).fill(new GoStruct(LOCKED, [warm, warm])),
      text: "{21 °C 21}|{Open:21 °C shut:21}|main.Locked{Open:21, shut:21}",
    },
    {
      format: "%s|%x|%v|%#v",
      values: Array(4).fill(bytes(Buffer.from("hé"))),
      text: "hé|68c3a9|[104 195 169]|[]byte{0x68, 0xc3, 0xa9}",
    },
    {
      format: "%#v",
      values: [list([null, 1n, 1.5, "a", zeroValue(sliceOf(ANY))])],
      text: '[]interface {}{interface {}(nil), 1, 1.5, "a", []interface {}(nil)}',
    },
    { format: "%[2]*[1]d|%-4d|", values: [7n, 3n], text: "  7|3   |" },
    { format: "%c%c", values: [new GoNumber(UINT8, 65n), new GoNumber(INT64, -1n)], text: "A\ufffd" },
  ])("writes $format", ({ format, values, text }) => {
    expect(sprintf(format, values)).toBe(text);
  });

  test("unquote reverses %q", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(unquote(sprintf("%q", [text]))).toBe(text);
        expect(unquote(sprintf("%+q", [text]))).toBe(text);
      }),
    );
  });

  test("%v of a float parses to the same float", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(parseFloat64(sprintf("%v", [value])).value).toBe(value);
      }),
    );
  });

  test("throws for no format except one with a wide field", () => {
    const values = fc.oneof(
      fc.bigInt({ min: -9n, max: 9n }),
      fc.double(),
      fc.string(),
      fc.boolean(),
      fc.constant(null),
    );
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(..."%%%%vdsqxXeEgGcUtTpbowz[]*.-+# 0123é")),
        fc.array(values),
        (format, args) => {
          try {
            expect(typeof sprintf(format.join(""), args)).toBe("string");
          } catch (thrown) {
            expect(thrown).toBeInstanceOf(LimitError);
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe("a budget", () => {
  function limited(length: number): Budget {
    return {
      ...UNLIMITED,
      string(total) {
        if (total > length) throw new LimitError("a string too long");
      },
    };
  }

  test("is charged while a long string grows, not at its end", () => {
    let seen = 0;
    const values = Array.from({ length: 1_000 }, () => "x".repeat(100));
    const counting = [...values.keys()].map(
      (index) =>
        new GoStruct(
          counter(() => (seen = index)),
          [""],
        ),
    );
    expect(() => sprint(counting, limited(20_000))).toThrow(LimitError);
    expect(seen).toBeLessThan(300);
  });

  test("is charged once for every character", () => {
    let charged = 0;
    const budget: Budget = {
      ...UNLIMITED,
      string(total, added = total) {
        charged += added;
      },
    };
    const text = sprint([list(Array.from({ length: 5_000 }, (_, index) => BigInt(index)))], budget);
    expect(charged).toBe(text.length);
  });
});

/** A type whose values print 100 characters and record each call. */
function counter(tell: () => void) {
  return structType("main.Counter", () => [{ name: "Name", type: STRING }], {
    value: {
      String: () =>
        func([], () => {
          tell();
          return "x".repeat(100);
        }),
    },
  });
}
