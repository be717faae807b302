import type { ArgNode, ListNode, PipeNode } from "./node.js";
import type { Tree } from "./parse.js";
import type { Slip } from "./slips.js";

type DotSlip = Extract<Slip, { kind: "template-without-dot" }>;

/**
 * Returns each `{{ template "name" }}` without an argument whose template reads its dot: that is nil there, each field of it is
 * nil, too, and what has a default takes it.
 */
export function dotSlips(trees: ReadonlyMap<string, Tree>): readonly DotSlip[] {
  const readers = new Set([...trees].filter(([, { root }]) => readsDot(root)).map(([name]) => name));
  const found: DotSlip[] = [];
  const read = (list: ListNode): void => {
    for (const node of list.nodes) {
      if (node.kind === "template" && !node.pipe && readers.has(node.name))
        found.push({ kind: "template-without-dot", template: node.name, offset: node.offset });
      if (node.kind !== "if" && node.kind !== "range" && node.kind !== "with") continue;
      read(node.list);
      if (node.elseList) read(node.elseList);
    }
  };
  for (const { root } of trees.values()) read(root);
  return found;
}

/** `range` and `with` give their lists another dot. The variable `$` is the first dot everywhere. */
function readsDot(list: ListNode, dot: "first" | "other" = "first"): boolean {
  return list.nodes.some((node) => {
    switch (node.kind) {
      case "action":
        return pipeReadsDot(node.pipe, dot);
      case "template":
        return node.pipe !== undefined && pipeReadsDot(node.pipe, dot);
      case "if":
      case "range":
      case "with":
        return (
          pipeReadsDot(node.pipe, dot) ||
          readsDot(node.list, node.kind === "if" ? dot : "other") ||
          (node.elseList !== undefined && readsDot(node.elseList, dot))
        );
      default:
        return false;
    }
  });
}

function pipeReadsDot({ commands }: PipeNode, dot: "first" | "other"): boolean {
  const isRead = (arg: ArgNode): boolean => {
    switch (arg.kind) {
      case "dot":
      case "field":
        return dot === "first";
      case "variable":
        return arg.path[0] === "$";
      case "chain":
        return isRead(arg.term);
      case "pipe":
        return pipeReadsDot(arg, dot);
      default:
        return false;
    }
  };
  return commands.some(({ args }) => args.some(isRead));
}
