import { expect, test } from "@jest/globals";
import type { QueryType } from "../../../src/go/net/dnsmessage.js";
import { Questions } from "../../../src/go/net/questions.js";

type Step = readonly QueryType[] | { readonly end: QueryType; readonly isWhole: boolean };

const BOTH = ["A", "AAAA"] as const;
const whole = (end: QueryType): Step => ({ end, isWhole: true });
const lost = (end: QueryType): Step => ({ end, isWhole: false });

test.each<{ name: string; steps: readonly Step[]; expected: QueryType | undefined }>([
  { name: "that has not begun", steps: [], expected: undefined },
  { name: "without an answer", steps: [BOTH], expected: undefined },
  { name: "with an answer for A", steps: [BOTH, whole("A")], expected: "AAAA" },
  { name: "with an answer for AAAA", steps: [BOTH, whole("AAAA")], expected: "A" },
  { name: "with both answers", steps: [BOTH, whole("A"), whole("AAAA")], expected: undefined },
  { name: "with an answer for A, and AAAA given up", steps: [BOTH, whole("A"), lost("AAAA")], expected: "AAAA" },
  { name: "with A given up, and AAAA open", steps: [BOTH, lost("A")], expected: undefined },
  { name: "of one type", steps: [["A"]], expected: undefined },
  {
    name: "with both answers for a domain of the search list, and none for the next name",
    steps: [BOTH, whole("A"), whole("AAAA"), BOTH],
    expected: undefined,
  },
  {
    name: "with AAAA given up for a domain of the search list, and both answers for the next name",
    steps: [BOTH, whole("A"), lost("AAAA"), BOTH, whole("A"), whole("AAAA")],
    expected: "AAAA",
  },
])("of a lookup $name the only question without an answer is $expected", ({ steps, expected }) => {
  const questions = new Questions();
  for (const step of steps) {
    if ("end" in step) questions.end(step.end, step);
    else questions.ask(step);
  }
  expect(questions.onlyUnanswered).toBe(expected);
});
