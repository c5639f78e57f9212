import { Kind, defaultFieldResolver, getArgumentValues, isAbstractType, isLeafType, isListType, isNonNullType, isObjectType } from 'graphql';
import type {
  DocumentNode, FieldNode, FragmentDefinitionNode, GraphQLAbstractType, GraphQLField, GraphQLLeafType, GraphQLObjectType, GraphQLOutputType, GraphQLResolveInfo, GraphQLSchema,
  OperationDefinitionNode, SelectionSetNode,
} from 'graphql';
import type { Manner, RowTexts } from './row-texts.js';

/** What could not be written: graphql-js is asked instead, and finds the error and its place. */
export class Unwritten extends Error {}

/** One answering of an operation. */
export interface Run { readonly context: unknown; readonly variables: Readonly<Record<string, unknown>>; /** Worked out once for all rows. */ readonly args: Map<FieldPlan, Arguments> }
type Arguments = Readonly<Record<string, unknown>>;
type Text = string | Promise<string>;
type Write = (value: unknown, run: Run) => Text;
interface FieldPlan { /** `"name":` */ readonly label: string; readonly write: Write }
/** How the objects of one type are written at one place of the query. */
type ObjectPlan = (source: object, run: Run) => Text;
/** A place of the query where objects stand: the fields that ask for them, how each type is written there, and the texts of what was. */
interface Place { readonly nodes: readonly FieldNode[]; readonly plans: Map<string, ObjectPlan>; readonly texts: Manner }

const noArguments: Arguments = Object.freeze({});
/** None of our resolvers looks at it; one that did would fail here and be asked by graphql-js. */
const noInfo = undefined as unknown as GraphQLResolveInfo;

/**
 * Answers one operation as JSON text at once, without a tree of objects and a promise for every value of it. What it takes to write a
 * type at a place of the query is worked out when the first of it is met: nested interfaces cost what they hold, not what they might.
 * Resolvers are called as graphql-js calls them; whatever fails, or is null where that may not be, fails the whole, which is graphql-js's to answer.
 */
export class Writer {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #places = new Map<string, Place>();
  readonly #numbers = new Map<FieldNode, number>();
  readonly #root: ObjectPlan;

  constructor(private readonly schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, private readonly rows: RowTexts) {
    this.#fragments = new Map(document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])));
    this.#root = this.#planOf(schema.getQueryType()!, [operation.selectionSet], rows.manner());
  }

  write(context: unknown, variables: Readonly<Record<string, unknown>>): Text { return this.#root(noArguments, { context, variables, args: new Map() }); }

  #placeOf(nodes: readonly FieldNode[]): Place {
    const name = nodes.map((node) => this.#numberOf(node)).join(' ');
    const place = this.#places.get(name) ?? { nodes, plans: new Map(), texts: this.rows.manner() };
    this.#places.set(name, place);
    return place;
  }
  #planAt({ nodes, plans, texts }: Place, type: GraphQLObjectType): ObjectPlan {
    const plan = plans.get(type.name) ?? this.#planOf(type, nodes.map(({ selectionSet }) => selectionSet!), texts);
    plans.set(type.name, plan);
    return plan;
  }
  #numberOf(node: FieldNode): number {
    const number = this.#numbers.get(node) ?? this.#numbers.size;
    this.#numbers.set(node, number);
    return number;
  }

  #planOf(type: GraphQLObjectType, selections: readonly SelectionSetNode[], texts: Manner): ObjectPlan {
    const nodesByKey = new Map<string, FieldNode[]>();
    const visited = new Set<string>();
    for (const selection of selections) this.#collect(type, selection, nodesByKey, visited);
    return plainRow(type, nodesByKey, texts) ?? writeObject([...nodesByKey].map(([key, nodes]) => this.#fieldPlan(type, key, nodes)));
  }
  #collect(type: GraphQLObjectType, { selections }: SelectionSetNode, into: Map<string, FieldNode[]>, visited: Set<string>): void {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value, nodes = into.get(key);
        if (nodes) nodes.push(node); else into.set(key, [node]);
        continue;
      }
      const spread = node.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(node.name.value)! : node;
      if (node.kind === Kind.FRAGMENT_SPREAD) { if (visited.has(node.name.value)) continue; visited.add(node.name.value); }
      const on = spread.typeCondition && this.schema.getType(spread.typeCondition.name.value);
      if (on === undefined || on === type || (isAbstractType(on) && this.schema.isSubType(on, type))) this.#collect(type, spread.selectionSet, into, visited);
    }
  }

  #fieldPlan(type: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): FieldPlan {
    const label = `${JSON.stringify(key)}:`, [node] = nodes as readonly [FieldNode], name = node.name.value;
    if (name === '__typename') { const text = JSON.stringify(type.name); return { label, write: () => text }; }
    const field = type.getFields()[name];
    if (field === undefined) throw new Unwritten(`"${name}" is no field of ${type.name}.`);
    const complete = this.#completer(field.type, nodes), { resolve } = field;
    if (isPlain(field)) return { label, write: (source, run) => complete((source as Arguments)[name], run) };
    const plan: FieldPlan = { label, write: (source, run) => complete(resolve!(source, argumentsOf(plan, field, node, run), run.context, noInfo), run) };
    return plan;
  }

  /** Writes what a resolver gave for a field of this type, or a list for one of its items. */
  #completer(type: GraphQLOutputType, nodes: readonly FieldNode[]): Write {
    const must = isNonNullType(type), inner = must ? type.ofType : type;
    if (isLeafType(inner)) return settled(must, (value) => JSON.stringify(leafValue(inner, value)));
    if (isListType(inner)) return settled(must, writeList(this.#completer(inner.ofType, nodes)));
    const place = this.#placeOf(nodes), { texts } = place;
    const write = settled(must, isAbstractType(inner) ? this.#abstractWriter(inner, place) : this.#objectWriter(inner, place));
    return (value, run) => texts.get(value) ?? write(value, run);
  }
  #objectWriter(type: GraphQLObjectType, place: Place): Write {
    let plan: ObjectPlan | undefined;
    return (value, run) => (plan ??= this.#planAt(place, type))(value as object, run);
  }
  #abstractWriter(type: GraphQLAbstractType, place: Place): Write {
    return (value, run) => {
      const name = type.resolveType?.(value, run.context, noInfo, type), found = typeof name === 'string' ? this.schema.getType(name) : undefined;
      if (!isObjectType(found) || !this.schema.isSubType(type, found)) throw new Unwritten(`This is no ${type.name}.`);
      return this.#planAt(place, found)(value as object, run);
    };
  }
}

function argumentsOf(plan: FieldPlan, field: GraphQLField<unknown, unknown>, node: FieldNode, { args, variables }: Run): Arguments {
  if (field.args.length === 0) return noArguments;
  let given = args.get(plan);
  if (given === undefined) args.set(plan, given = getArgumentValues(field, node, variables));
  return given;
}
function isPlain({ resolve }: GraphQLField<unknown, unknown>): boolean { return resolve === undefined || resolve === defaultFieldResolver; }
function isPromise(value: unknown): value is Promise<unknown> { return typeof (value as { readonly then?: unknown } | null | undefined)?.then === 'function'; }
/** Waits for what is promised, and sees to what is not there. */
function settled(must: boolean, write: Write): Write {
  const settle: Write = (value, run) => {
    if (value === null || value === undefined) {
      if (must) throw new Unwritten('There is no value where one must be.');
      return 'null';
    }
    if (isPromise(value)) return value.then((there) => settle(there, run));
    if (value instanceof Error || typeof value === 'function') throw new Unwritten('Not a value.');
    return write(value, run);
  };
  return settle;
}

function writeObject(fields: readonly FieldPlan[]): ObjectPlan {
  return (source, run) => together(fields.length, (i) => { const { write } = fields[i]!; return write(source, run); },
    (texts) => `{${texts.map((text, i) => fields[i]!.label + text).join(',')}}`);
}
function writeList(write: Write): Write {
  return (value, run) => {
    const items = Array.isArray(value) ? value as readonly unknown[] : iterated(value);
    return together(items.length, (i) => write(items[i], run), (texts) => `[${texts.join(',')}]`);
  };
}
function iterated(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || !(Symbol.iterator in value!)) throw new Unwritten('No list where one must be.');
  return [...value as Iterable<unknown>];
}
/** All parts are begun before any is waited for, so that what they read is read together; where one fails, none is left to fail unseen. */
function together(count: number, part: (i: number) => Text, join: (texts: readonly string[]) => string): Text {
  const texts: Text[] = [];
  let waits = false;
  try {
    for (let i = 0; i < count; i += 1) {
      const text = part(i);
      waits ||= typeof text !== 'string';
      texts.push(text);
    }
  } catch (cause) {
    void Promise.allSettled(texts);
    throw cause;
  }
  return waits ? Promise.all(texts).then(join) : join(texts as string[]);
}

function leafValue(type: GraphQLLeafType, value: unknown): unknown {
  const told = type.serialize(value);
  if (told === undefined || told === null) throw new Unwritten(`This is no ${type.name}.`);
  return told;
}

/** Rows of nothing but plain values are written in one go, and of those that never change the text is kept. Null where the type at this place is no such row. */
function plainRow(type: GraphQLObjectType, nodesByKey: ReadonlyMap<string, readonly FieldNode[]>, texts: Manner): ObjectPlan | null {
  const fields = type.getFields(), cells: { readonly key: string; readonly name: string; readonly leaf: GraphQLLeafType; readonly must: boolean }[] = [];
  for (const [key, [node]] of nodesByKey) {
    const field = fields[node!.name.value];
    if (field === undefined || !isPlain(field) || key === '__proto__') return null;
    const must = isNonNullType(field.type), leaf = isNonNullType(field.type) ? field.type.ofType : field.type;
    if (!isLeafType(leaf)) return null;
    cells.push({ key, name: field.name, leaf, must });
  }
  return (source) => {
    const row: Record<string, unknown> = {};
    let lasts = Object.isFrozen(source);
    for (const { key, name, leaf, must } of cells) {
      const value = (source as Arguments)[name];
      if (value === null || value === undefined) {
        if (must) throw new Unwritten('There is no value where one must be.');
        row[key] = null;
        continue;
      }
      // What holds others may change while the row does not; a promise, an error or a function is no plain value.
      if (typeof value === 'object' || typeof value === 'function') {
        if (isPromise(value) || value instanceof Error || typeof value === 'function') throw new Unwritten('Not a plain value.');
        lasts = false;
      }
      row[key] = leafValue(leaf, value);
    }
    const text = JSON.stringify(row);
    if (lasts) texts.keep(source, text);
    return text;
  };
}
