import type { Provenance } from '#lib/formats/provenance/provenance.ts';
import type { Looked } from '#lib/scene/looked.ts';
import { words } from '#lib/words/words.ts';
import { sourcesIn, stepOf, titleIn } from './captionOf.ts';
import type { Choices } from './choices.ts';

/** What the file of a figure says about whom it comes from, whatever parts the figure itself has. */
export function provenanceOf(
	looked: Pick<Looked, 'case' | 'step'>,
	{ headline, credit }: Pick<Choices, 'headline' | 'credit'>
): Provenance {
	const { about, openStory } = looked.case;
	const step = stepOf(looked);
	return {
		title: headline || titleIn(looked),
		creators: [credit, step ? openStory?.author : undefined, about.credit].filter(
			(name): name is string => !!name
		),
		sources: sourcesIn(looked.case),
		rights: about.licence,
		software: words.app
	};
}
