import * as v from 'valibot';
import type { Fault } from './fault.ts';
import { caseFileSchema } from './schema.ts';

type Issue = v.BaseIssue<unknown>;
type Path = readonly { key: unknown; input: unknown }[];

/** Valibot's issues as faults that a person can read: in the order of the file, one for each place. */
export function shapeFaults(issues: readonly Issue[]): Fault[] {
	const faults = new Map<string, Fault>();
	for (const fault of issues.flatMap(toFaults)) {
		// If several checks fail at one place, the first is enough: an empty date is "empty".
		if (!faults.has(fault.place)) faults.set(fault.place, fault);
	}
	return [...faults.values()];
}

function toFaults(issue: Issue): Fault[] {
	const { path = [], expected, received, type } = issue;
	const place = placeOf(path);
	if (expected === 'never') return unknownFaults(path);
	if (received === 'undefined') {
		return [{ place, problem: 'missing', remedy: `add ${expected ?? 'it'}` }];
	}
	const problem = problems[type]?.(received) ?? `found ${shortened(received)}`;
	return [{ place, problem, remedy: remedyOf(issue) }];
}

const problems: Record<string, (received: string) => string> = {
	non_empty: () => 'empty',
	max_length: (length) => `${length} long`
};

/** Our own messages start with "expected" and are kept; valibot's are reworded. */
function remedyOf({ message, expected, type }: Issue): string {
	if (message.startsWith('expected')) return message;
	return type === 'url' ? 'expected a web address' : `expected ${expected ?? type}`;
}

/** Valibot names only the first unknown attribute of an object; this finds all of them. */
function unknownFaults(path: Path): Fault[] {
	const outer = path.slice(0, -1);
	const entry = path.at(-1)?.input;
	const known = schemaAt(outer)?.entries;
	if (!known) return [{ place: placeOf(path), problem: 'one too many', remedy: 'remove it' }];
	const unknown = Object.keys(Object(entry)).filter((key) => !Object.hasOwn(known, key));
	return unknown.map((key) => ({
		place: placeOf([...outer, { key }]),
		problem: `unknown attribute ${shortened(JSON.stringify(key))}`,
		remedy: 'remove it or mend its spelling'
	}));
}

/** The parts of a schema that contain others: of an object, an optional, a list, a pair. */
type Holder = v.GenericSchema & {
	entries?: Record<string, Holder>;
	wrapped?: Holder;
	item?: Holder;
	items?: readonly Holder[];
};

function schemaAt(path: Path): Holder | undefined {
	const whole: Holder | undefined = caseFileSchema;
	return path.reduce((outer: Holder | undefined, { key }) => {
		const { entries, item, items } = outer ?? {};
		return unwrapped(entries?.[String(key)] ?? item ?? items?.[Number(key)]);
	}, whole);
}

function unwrapped(schema: Holder | undefined): Holder | undefined {
	return schema?.wrapped ? unwrapped(schema.wrapped) : schema;
}

function placeOf(path: readonly { key: unknown }[]): string {
	const steps = path.map(({ key }) =>
		typeof key === 'number' ? `[${key}]` : `.${shortened(String(key))}`
	);
	return steps.join('').replace(/^\./, '') || 'file';
}

function shortened(text: string): string {
	return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
