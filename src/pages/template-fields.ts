type Handlebars = typeof import("handlebars");
type Node = hbs.AST.Node;

/** How a path is read: from where in the template, and whether its last name may be missing. */
interface Reading {
  /** Lines begin at 1, columns at 0. */
  readonly line: number;
  readonly column: number;
  readonly isOptional: boolean;
}

/** Handlebars' writer of code, as far as it is used here. Its types do not have it. */
interface CodeWriter {
  popStack(): unknown;
  push(code: readonly unknown[]): void;
  quotedString(text: string): string;
}

/** The name under which the code of a template has `readField`. */
const FIELD = "*field";

/**
 * Makes an instance of Handlebars read every path with `readField`. Its own strict mode covers neither the arguments of helpers
 * and blocks nor block parameters, and takes the names of `Object.prototype` for fields.
 */
export function readStrictly(handlebars: Handlebars): void {
  // Handlebars gives the last argument of a helper further fields, but not that of a function in an object.
  handlebars.registerHelper(FIELD, { read: readField } as never);
  const { JavaScriptCompiler } = handlebars as unknown as { readonly JavaScriptCompiler: new () => CodeWriter };
  class StrictWriter extends JavaScriptCompiler {
    /** Replaces the value on the stack with the field that a path, from one of its parts on, names in it. */
    resolvePath(_type: string, parts: readonly string[], from: number): void {
      const names = parts.slice(from, -1);
      if (names.length === 0) return;
      const { line, column, isOptional } = JSON.parse(parts.at(-1) ?? "") as Reading;
      const quoted = names.map((name) => `, ${this.quotedString(name)}`);
      const value = this.popStack();
      this.push([`container.helpers["${FIELD}"].read(`, value, `, ${isOptional}, ${line}, ${column}`, ...quoted, ")"]);
    }

    /**
     * Finds no block that is alike, so that each is compiled. Handlebars compares it with all others and what is in them, which
     * takes time with the cube of their number.
     */
    matchExistingProgram(): undefined {}
  }
  Object.assign(StrictWriter.prototype, { compiler: StrictWriter });
  Object.assign(handlebars, { JavaScriptCompiler: StrictWriter });
}

/** Returns the field at the end of a path. @throws Error with the position of the path, where there is no such field */
function readField(base: unknown, isOptional: boolean, line: number, column: number, ...names: readonly string[]) {
  let value = base;
  for (let at = 0; at < names.length; at++) {
    const name = names[at] as string;
    if (value === undefined || value === null || !Object.hasOwn(Object(value), name)) {
      if (isOptional && at === names.length - 1) return undefined;
      throw noField(name, { line, column }, value);
    }
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return value;
}

function noField(name: string, { line, column }: Pick<Reading, "line" | "column">, where: unknown): Error {
  const place = where === null ? "null" : "it";
  return Object.assign(new Error(`"${name}" not defined in ${place}`), { lineNumber: line, column });
}

/** Names that Handlebars defines behind an `@`. */
const DATA_NAMES: ReadonlySet<string> = new Set(["root", "first", "last", "index", "key", "partial-block"]);

/** Fields that lists and strings have. */
const isOfList = (name: string) => name === "length" || /^\d+$/.test(name);

/** What is known of a template before it is rendered. */
export interface KnownNames {
  readonly helpers: ReadonlySet<string>;
  /** Every name that any object of a view has. */
  readonly fields: ReadonlySet<string>;
}

/**
 * Adds to each path of a template how it is read, as a last part. A field must exist where it is read, with these exceptions among the
 * arguments of helpers and blocks: an element of a list, what Handlebars defines only in loops, and, in a partial, which may be
 * given any context, a field of another object.
 *
 * @throws Error with the position of a name that no object has
 */
export function markFields(program: hbs.AST.Program, { helpers, fields }: KnownNames): void {
  const known = new Set([...fields, ...namesGiven(program)]);
  const mark = (node: Node | undefined, { isOptional }: { readonly isOptional: boolean }) => {
    if (node?.type !== "PathExpression") return;
    const path = node as hbs.AST.PathExpression;
    const { data, parts, loc } = path;
    if (parts.length === 0) return;
    const isKnown = (name: string, index: number) =>
      data && index === 0 ? DATA_NAMES.has(name) : known.has(name) || isOfList(name);
    const { line, column } = loc.start;
    const unknown = parts.find((name, index) => !isKnown(name, index));
    if (unknown !== undefined) throw noField(unknown, { line, column }, undefined);
    const reading: Reading = { line, column, isOptional };
    // Handlebars passes on the parts of a path, which must be strings, and takes blocks with the same parts for one block,
    // whose errors would have the position of the first.
    Object.assign(path, { parts: [...parts, JSON.stringify(reading)] });
  };
  const visit = (node: Node, isInPartial: boolean) => {
    const { path, name, program, inverse } = node as Tag;
    const isWritten = node.type === "MustacheStatement";
    if (node.type === "BlockStatement" && !isCall(node as Tag, helpers)) mark(path, { isOptional: false });
    if (name) visit(name, isInPartial);
    for (const value of valuesOf(node)) {
      mark(value, { isOptional: !isWritten && (isInPartial || mayBeMissing(value)) });
      visit(value, isInPartial);
    }
    const isPartial = node.type === "DecoratorBlock" || node.type === "PartialBlockStatement";
    for (const inner of [...(program?.body ?? []), ...(inverse?.body ?? [])]) visit(inner, isInPartial || isPartial);
  };
  for (const node of program.body) visit(node, false);
}

/** What a tag of any type may have in it. */
type Tag = Partial<Record<"path" | "name", hbs.AST.PathExpression> & Record<"program" | "inverse", hbs.AST.Program>> & {
  readonly params?: readonly Node[];
  readonly hash?: hbs.AST.Hash;
};

function valuesOf(node: Node): readonly Node[] {
  const { params = [], hash } = node as Tag;
  return [...params, ...(hash?.pairs ?? []).map(({ value }) => value)];
}

/** Whether a block calls a helper. Otherwise its path is a field. */
function isCall({ path, params = [], hash }: Tag, helpers: ReadonlySet<string>): boolean {
  return params.length > 0 || hash !== undefined || helpers.has(path?.original ?? "");
}

/** Whether a path, as an argument, may name nothing: an element of a list that may be empty, or `@first` outside of a loop. */
function mayBeMissing(node: Node): boolean {
  const { data, parts = [] } = node as Partial<hbs.AST.PathExpression>;
  return (data === true && parts.length === 1) || /^\d+$/.test(parts.at(-1) ?? "");
}

/** Returns the names that a template defines itself: of block parameters and of values that are given to partials. */
function namesGiven(program: hbs.AST.Program): readonly string[] {
  const given: string[] = [...(program.blockParams ?? [])];
  const visit = (node: Node) => {
    const { name, hash, program: block, inverse } = node as Tag;
    given.push(...(hash?.pairs ?? []).map(({ key }) => key), ...(block?.blockParams ?? []));
    given.push(...(inverse?.blockParams ?? []));
    const inner = [...(name ? [name] : []), ...valuesOf(node), ...(block?.body ?? []), ...(inverse?.body ?? [])];
    for (const one of inner) visit(one);
  };
  for (const node of program.body) visit(node);
  return given;
}

/** Returns the names of all fields of values, at any depth. */
export function fieldNames(values: readonly unknown[]): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (value: unknown) => {
    if (typeof value !== "object" || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      if (!Array.isArray(value)) names.add(name);
      visit(inner);
    }
  };
  for (const value of values) visit(value);
  return names;
}
