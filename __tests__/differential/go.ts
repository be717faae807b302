import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** A program of conformance/troubleshoot that answers texts. */
export interface GoProgram<Answer> {
  /** The answers to these texts, in their order. */
  readonly ask: (texts: readonly string[]) => Promise<readonly Answer[]>;
  readonly end: () => void;
}

export function goProgram<Answer>(path: string, args: readonly string[] = []): GoProgram<Answer> {
  const child = spawn(path, args, { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    ask: async (texts) => {
      // An empty line asks for what is answered so far.
      child.stdin.write(`${texts.map((text) => `${JSON.stringify(text)}\n`).join("")}\n`);
      const answers: Answer[] = [];
      while (answers.length < texts.length) {
        const { value, done } = await lines.next();
        if (done) throw new Error(`${path} ended before it answered`);
        answers.push(JSON.parse(value) as Answer);
      }
      return answers;
    },
    end: () => child.stdin.end(),
  };
}
