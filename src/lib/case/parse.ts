import * as v from 'valibot';
import type { Case } from './case.ts';
import { CaseError, type Fault } from './fault.ts';
import { caseJson } from './json.ts';
import { migrate } from './migrate.ts';
import { overlongLists } from './overlong.ts';
import { fromPlacementList } from './placementList.ts';
import { withOpenStory } from './story/openStory.ts';
import { referenceFaults } from './references.ts';
import { caseFileSchema, type CaseFile } from './schema.ts';
import { shapeFaults } from './shape.ts';
import { viewFaults } from './view/viewFaults.ts';

/**
 * The only function that makes a `Case`, wherever its data come from. A file of an earlier version is
 * migrated first.
 * @throws CaseError with the faults of shape or, once the shape is right, the broken references.
 */
export function parseCase(input: unknown): Case {
	const file = migrate(input);
	const overlong = overlongLists(file);
	if (overlong.length > 0) throw new CaseError(overlong);
	const result = v.safeParse(caseFileSchema, file, { abortEarly: true });
	if (!result.success) throw new CaseError(shapeFaults(file));
	const source = toCase(result.output);
	const faults = [...referenceFaults(result.output), ...viewFaults(source)];
	if (faults.length > 0) throw new CaseError(faults);
	return source;
}

/** Reads the text of a case file. @throws CaseError as `parseCase`, also for text that is not JSON. */
export function parseCaseText(text: string): Case {
	return parseCase(caseJson(text));
}

/** A case that was read, or every fault that kept it from being read. */
export type Parsed =
	| { readonly source: Case; readonly faults: readonly [] }
	| { readonly source: null; readonly faults: readonly Fault[] };

/** The case that `read` returns, or the faults that it throws. Any other error is passed on. */
export function tryParse(read: () => Case): Parsed {
	try {
		return { source: read(), faults: [] };
	} catch (error) {
		if (error instanceof CaseError) return { source: null, faults: error.faults };
		throw error;
	}
}

function toCase(file: CaseFile): Case {
	const { id, title, subtitle, summary, language, asOf, credit, licence, opensOn } = file;
	const read: Case = {
		about: { id, title, subtitle, summary, language, asOf, credit, licence, opensOn },
		sources: byId(file.sources),
		asserters: byId(file.asserters),
		blocs: byId(file.blocs),
		tieTypes: byId(file.tieTypes),
		tensions: byId(file.tensions),
		actors: byId(file.actors),
		ties: byId(file.ties),
		events: byId(file.events),
		stories: file.stories,
		openStory: null,
		story: [],
		layout: new Map(file.layout.map(({ actor, x, y }) => [actor, { x, y }])),
		placements: fromPlacementList(file)
	};
	return withOpenStory(read, null);
}

function byId<T extends { id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
	return new Map(entries.map((entry) => [entry.id, entry]));
}
