import type { Case } from './case.ts';
import { currentVersion } from './migrate.ts';
import { toPlacementList } from './placementList.ts';
import type { CaseFile } from './schema.ts';

/**
 * The case as the text of a case file, from which `parseCaseText` makes an equal case. Defaults that the file
 * omitted are written; JSON escapes lone surrogates.
 */
export function writeCase(source: Case): string {
	return JSON.stringify(toCaseFile(source), null, '\t');
}

/** The case in the shape of its file, for `writeCase` and for files that have a case embedded. */
export function toCaseFile(source: Case): CaseFile {
	const { id, title, subtitle, summary, language, asOf, credit, licence, opensOn } = source.about;
	return {
		format: 'tautline-case',
		version: currentVersion,
		id,
		title,
		subtitle,
		summary,
		language,
		asOf,
		credit,
		licence,
		opensOn,
		sources: [...source.sources.values()],
		asserters: [...source.asserters.values()],
		blocs: [...source.blocs.values()],
		tieTypes: [...source.tieTypes.values()],
		tensions: [...source.tensions.values()],
		actors: [...source.actors.values()],
		ties: [...source.ties.values()],
		events: [...source.events.values()],
		stories: source.stories.map((story) => ({ ...story, steps: [...story.steps] })),
		layout: [...source.layout].map(([actor, { x, y }]) => ({ actor, x, y })),
		placements: toPlacementList(source.placements)
	};
}
