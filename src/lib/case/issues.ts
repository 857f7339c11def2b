import * as v from 'valibot';
import { caseFileSchema } from './schema.ts';

/** What valibot says of a value that does not fit, and where the value is. */
export type Issue = Pick<v.BaseIssue<unknown>, 'expected' | 'received' | 'type' | 'message'> & {
	readonly path?: Path;
};
export type Path = readonly { readonly key: unknown; readonly input: unknown }[];

/** The parts of a schema that contain others: of an object, an optional, a list, a pair. */
export type Holder = v.GenericSchema & {
	entries?: Record<string, Holder>;
	wrapped?: Holder;
	item?: Holder;
	items?: readonly Holder[];
};

/**
 * The issues of a file, in its order. It is judged entry by entry, so that whoever reads the issues can stop:
 * a small file can have millions. Attributes unknown at the top are one issue.
 */
export function* issuesIn(file: unknown): Generator<Issue> {
	if (typeof file !== 'object' || file === null || Array.isArray(file)) {
		return yield* issuesOf(caseFileSchema, file, []);
	}
	for (const [key, schema] of Object.entries<Holder>(caseFileSchema.entries)) {
		const part = Object.hasOwn(file, key) ? { [key]: Reflect.get(file, key) as unknown } : {};
		const first = yield* entryIssues(key, unwrapped(schema)?.item, part[key]);
		// What is wrong with a list as a whole is told once its entries are right.
		if (!first) yield* issuesOf(v.object({ [key]: schema }), part, []);
	}
	const path = [{ key: '', input: file }];
	yield { type: 'strict_object', expected: 'never', received: '', message: '', path };
}

/** The issues of the entries of a list. Returns whether there were any. */
function* entryIssues(
	key: string,
	item: Holder | undefined,
	list: unknown
): Generator<Issue, boolean> {
	let any = false;
	if (!item || !Array.isArray(list)) return any;
	for (const [i, entry] of list.entries() as Iterable<[number, unknown]>) {
		const at = [
			{ key, input: list },
			{ key: i, input: entry }
		];
		for (const issue of issuesOf(item, entry, at)) {
			any = true;
			yield issue;
		}
	}
	return any;
}

function* issuesOf(schema: v.GenericSchema, value: unknown, at: Path): Generator<Issue> {
	for (const issue of v.safeParse(schema, value).issues ?? []) {
		yield { ...issue, path: [...at, ...(issue.path ?? [])] };
	}
}

/** The schema inside an optional one. */
export function unwrapped(schema: Holder | undefined): Holder | undefined {
	return schema?.wrapped ? unwrapped(schema.wrapped) : schema;
}
