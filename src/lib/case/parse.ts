import * as v from 'valibot';
import type { Case } from './case.ts';
import { CaseError, type Fault } from './fault.ts';
import { referenceFaults } from './references.ts';
import { caseFileSchema, type CaseFile } from './schema.ts';

/**
 * The only way to a `Case`, whatever the data came from.
 * @throws CaseError with every fault of shape, or, once the shape is right, every broken reference.
 */
export function parseCase(input: unknown): Case {
	const result = v.safeParse(caseFileSchema, input);
	if (!result.success) throw new CaseError(result.issues.map(toFault));
	const faults = referenceFaults(result.output);
	if (faults.length > 0) throw new CaseError(faults);
	return toCase(result.output);
}

/** Reads the text of a case file. @throws CaseError as `parseCase`, also for text that is no JSON. */
export function parseCaseText(text: string): Case {
	return parseCase(readJson(text));
}

function readJson(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch (error) {
		const problem = error instanceof Error ? error.message : 'unreadable';
		throw new CaseError([
			{ place: 'file', problem: `not JSON (${problem})`, remedy: 'save it as a Tautline case file' }
		]);
	}
}

function toCase(file: CaseFile): Case {
	const { id, title, subtitle, summary, language, asOf, credit, licence, opensOn } = file;
	return {
		about: { id, title, subtitle, summary, language, asOf, credit, licence, opensOn },
		sources: byId(file.sources),
		asserters: byId(file.asserters),
		blocs: byId(file.blocs),
		tieTypes: byId(file.tieTypes),
		tensions: byId(file.tensions),
		actors: byId(file.actors),
		ties: byId(file.ties),
		events: byId(file.events),
		story: file.story,
		layout: new Map(file.layout.map(({ actor, x, y }) => [actor, { x, y }]))
	};
}

function byId<T extends { id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
	return new Map(entries.map((entry) => [entry.id, entry]));
}

function toFault(issue: v.BaseIssue<unknown>): Fault {
	const place = placeOf(issue.path);
	const key = issue.path?.at(-1)?.key;
	if (issue.expected === 'never') {
		return { place, problem: `unknown attribute "${key}"`, remedy: 'remove it or mend its spelling' };
	}
	if (issue.received === 'undefined') {
		return { place, problem: 'missing', remedy: `add ${issue.expected ?? 'it'}` };
	}
	// Messages of our own start lower-case and say what is expected; valibot's are put in our words.
	const own = issue.message.startsWith('expected') ? issue.message : null;
	return {
		place,
		problem: problems[issue.type]?.(issue) ?? `found ${issue.received}`,
		remedy: own ?? `expected ${issue.expected ?? issue.requirement ?? issue.type}`
	};
}

const problems: Record<string, (issue: v.BaseIssue<unknown>) => string> = {
	non_empty: () => 'empty',
	max_length: ({ received }) => `${received} long`
};

function placeOf(path: v.BaseIssue<unknown>['path']): string {
	const place = (path ?? [])
		.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
		.join('');
	return place.replace(/^\./, '') || 'file';
}
