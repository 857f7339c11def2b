import type { Bloc, Case } from '#lib/case/case.ts';
import { parseCase } from '#lib/case/parse.ts';
import { idFrom } from '#lib/case/story/stepId.ts';
import { currentVersion } from '#lib/case/migrate.ts';

/** What an empty case begins with. */
export interface Beginning {
	readonly title: string;
	/** The day that it tells of, in EDTF. */
	readonly asOf: string;
	/** The language that it is written in, as a BCP 47 tag. */
	readonly language: string;
	readonly blocs: readonly Bloc[];
}

/** A case without actors, to be filled. @throws CaseError if the beginning is not valid. */
export const newCase = ({ title, asOf, language, blocs }: Beginning): Case =>
	parseCase({
		format: 'tautline-case',
		version: currentVersion,
		id: idFrom(title, 'case'),
		title,
		summary: '',
		language,
		asOf,
		credit: '',
		licence: '',
		sources: [],
		asserters: [],
		blocs,
		tieTypes: [],
		tensions: [],
		actors: [],
		ties: []
	});
