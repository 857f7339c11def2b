import type { Find } from '#lib/case/search.ts';
import { quoted } from './shared.ts';

export const search = {
	open: 'Search',
	close: 'Close search',
	label: 'Search actors, ties, claims, voices, events, dates, tensions and story steps',
	placeholder: 'Search actors, claims, dates …',
	results: 'Search results',
	kinds: {
		actor: 'Actors',
		tie: 'Ties',
		claim: 'Claims',
		voice: 'Voices',
		event: 'Events',
		date: 'Dates',
		tension: 'Tensions',
		step: 'Story steps',
		pair: 'What joins the two'
	} satisfies Record<Find['kind'], string>,
	/** What choosing a voice or a date does. */
	onlyVoice: 'Show only what this voice says',
	onlyDate: 'Show only what may have gone on then',
	count: (listed: number, all: number) => (listed < all ? `${listed} of ${all}` : `${all}`),
	found: (n: number) => `${n} found`,
	also: 'also:',
	heldBack: 'filtered out; choosing it takes the filter off',
	nothing: (query: string) => `Nothing found for ${quoted([query])}.`,
	hint: 'Search finds names in any common spelling, in Latin or Arabic script, the text and the place (¶12) of claims, and dates (3 Jan 2020).'
};
