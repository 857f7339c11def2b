import { mostFaults, type Fault } from './fault.ts';
import { issuesIn, unwrapped, type Holder, type Issue, type Path } from './issues.ts';
import { caseFileSchema } from './schema.ts';

/** The first faults of a file that does not fit the schema: in the order of the file, one for each place. */
export function shapeFaults(file: unknown): Fault[] {
	const faults = new Map<string, Fault>();
	for (const issue of issuesIn(file)) {
		for (const fault of toFaults(issue)) {
			// If several checks fail at one place, the first is enough: an empty date is "empty".
			if (!faults.has(fault.place)) faults.set(fault.place, fault);
		}
		if (faults.size >= mostFaults) break;
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

/** Valibot names only the first unknown attribute of an object; this finds the others too. */
function unknownFaults(path: Path): Fault[] {
	const outer = path.slice(0, -1);
	const entry = path.at(-1)?.input;
	const known = schemaAt(outer)?.entries;
	if (!known) return [{ place: placeOf(path), problem: 'one too many', remedy: 'remove it' }];
	const unknown = Object.keys(Object(entry)).filter((key) => !Object.hasOwn(known, key));
	return unknown.slice(0, mostFaults).map((key) => ({
		place: placeOf([...outer, { key }]),
		problem: `unknown attribute ${shortened(JSON.stringify(key))}`,
		remedy: 'remove it or mend its spelling'
	}));
}

function schemaAt(path: Path): Holder | undefined {
	const whole: Holder | undefined = caseFileSchema;
	return path.reduce((outer: Holder | undefined, { key }) => {
		const { entries, item, items } = outer ?? {};
		return unwrapped(entries?.[String(key)] ?? item ?? items?.[Number(key)]);
	}, whole);
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
