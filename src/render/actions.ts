import type { ActionSyntax } from "./suspects.js";

/** An action of a template that is no comment. */
export interface Action {
  readonly start: number;
  readonly end: number;
  /** What is between its delimiters. */
  readonly code: string;
}

/** The actions of a template, up to the first that has no end. */
export function* actionsOf(template: string, syntax: ActionSyntax): Generator<Action> {
  for (const { start, end, isComment } of delimited(template, syntax)) {
    if (!isComment) yield { start, end, code: template.slice(start + syntax.open.length, end - CLOSE.length) };
  }
}

/** A comment of a template, up to where its mark of the end begins. */
export interface Comment {
  readonly start: number;
  readonly end: number;
}

/** The comments of a template, up to the first action that has no end. */
export function* commentsOf(template: string, syntax: ActionSyntax): Generator<Comment> {
  for (const { start, end, isComment } of delimited(template, syntax)) if (isComment) yield { start, end };
}

function* delimited(
  template: string,
  { action, open }: ActionSyntax,
): Generator<Comment & { readonly isComment: boolean }> {
  for (let start = template.indexOf(open); start >= 0; ) {
    action.lastIndex = start;
    const inner = start + open.length;
    // The apostrophes of a comment are not quotes.
    const isComment = /^-?\s*\/\*/.test(template.slice(inner, inner + MAX_BEFORE_COMMENT));
    const end = isComment ? template.indexOf("*/", inner) : action.test(template) ? action.lastIndex : -1;
    if (end < inner) return;
    yield { start, end, isComment };
    start = template.indexOf(open, end);
  }
}

const CLOSE = "}}";
/** A comment begins directly behind the delimiter, or behind the mark that trims and one white space. */
const MAX_BEFORE_COMMENT = 4;
