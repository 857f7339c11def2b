import { quoted } from './shared.ts';

export const search = {
	open: 'Search',
	close: 'Close search',
	label: 'Search actors, ties, tensions and story steps',
	placeholder: 'Search actors, ties, tensions',
	results: 'Search results',
	kinds: {
		actor: 'Actors',
		tie: 'Ties',
		tension: 'Tensions',
		step: 'Story steps',
		pair: 'What joins the two'
	},
	count: (listed: number, all: number) => (listed < all ? `${listed} of ${all}` : `${all}`),
	found: (n: number) => `${n} found`,
	also: 'also:',
	heldBack: 'filtered out; choosing it takes the filter off',
	nothing: (query: string) => `Nothing found for ${quoted([query])}.`,
	hint: 'Search finds names in any common spelling, in Latin or Arabic script.'
};
