import { CST, Lexer, Parser } from "yaml";

/** Documents of one text. */
export const MAX_YAML_DOCUMENTS = 1_000;
/**
 * Words, marks, blanks and line breaks of texts that are read together. Each costs some 200 bytes, and a template of one
 * line prints millions; a spec of 10,000 hosts has a quarter of them.
 */
export const MAX_YAML_TOKENS = 4_000_000;
/** Levels of lists and mappings inside one another. */
export const MAX_YAML_DEPTH = 100;

/** Of `MAX_YAML_TOKENS`; reading a text takes from it. */
export interface TokensLeft {
  tokens: number;
}

/** A text that asks too much, and where it begins to. */
export class TokenLimit extends Error {
  override readonly name = "TokenLimit";
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message);
  }
}

/**
 * The tokens of a text, one after another. What puts documents together from them calls itself for every level, so how
 * deep they go is looked at here: the stack of the process is no place to find out.
 *
 * @throws TokenLimit
 */
export function* tokensWithinLimits(text: string, left: TokensLeft): Generator<CST.Token> {
  let documents = 0;
  for (const token of parsed(text, left)) {
    if (token.type === "document") {
      if (++documents > MAX_YAML_DOCUMENTS) {
        throw new TokenLimit(`YAML has more than ${MAX_YAML_DOCUMENTS} documents`, token.offset);
      }
      if (token.value) checkDepth(token.value);
    }
    yield token;
  }
}

function* parsed(text: string, left: TokensLeft): Generator<CST.Token> {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    if (--left.tokens < 0) throw new TokenLimit(`YAML has more than ${MAX_YAML_TOKENS} tokens`, parser.offset);
    yield* parser.next(lexeme);
  }
  yield* parser.end();
}

function checkDepth(root: CST.Token): void {
  const open = [{ token: root, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next;
    if (depth > MAX_YAML_DEPTH)
      throw new TokenLimit(`YAML is nested deeper than ${MAX_YAML_DEPTH} levels`, token.offset);
    if (!CST.isCollection(token)) continue;
    for (const { key, value } of token.items) {
      if (key) open.push({ token: key, depth: depth + 1 });
      if (value) open.push({ token: value, depth: depth + 1 });
    }
  }
}
