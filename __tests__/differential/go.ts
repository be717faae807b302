import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** A program of `conformance` that answers questions, each a line of JSON. */
export interface GoProgram<Answer, Question = string> {
  /** The answers to these questions, in their order. */
  readonly ask: (questions: readonly Question[]) => Promise<readonly Answer[]>;
  readonly end: () => void;
}

export function goProgram<Answer, Question = string>(
  path: string,
  args: readonly string[] = [],
): GoProgram<Answer, Question> {
  const child = spawn(path, args, { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    ask: async (questions) => {
      // An empty line asks for what is answered so far.
      child.stdin.write(`${questions.map((question) => `${JSON.stringify(question)}\n`).join("")}\n`);
      const answers: Answer[] = [];
      while (answers.length < questions.length) {
        const { value, done } = await lines.next();
        if (done) throw new Error(`${path} ended before it answered`);
        answers.push(JSON.parse(value) as Answer);
      }
      return answers;
    },
    end: () => child.stdin.end(),
  };
}
