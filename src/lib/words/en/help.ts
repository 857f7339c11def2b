import type { Arena, Family } from '#lib/case/vocabulary.ts';

/** The help. */
export const help = {
	title: 'How to read the picture',
	intro:
		'Every line is a tie: somebody does something to somebody, and somebody says so. The examples are from the case that is open.',
	ties: 'Lines',
	tiesIntro: 'The line tells the family of a tie, with or without colour.',
	families: {
		authority: 'Leads, orders, serves or owns.',
		support: 'Backs, shields or helps.',
		conflict: 'Opposes, blocks or fights.',
		pressure: 'Demands, threatens or warns.',
		contact: 'Meets, tells or deals with.'
	} satisfies Record<Family, string>,
	violent: 'Attack',
	violentHelp: 'A second head: force was used.',
	halo: 'Halo',
	unnamed: 'A small circle after the label: it rests on one unnamed voice.',
	actors: 'Shapes, colours and initials',
	actorsIntro:
		'The shape tells the kind of actor; the colour and the initials tell its bloc, the side it stands with. The more ties, the larger.',
	evidence: 'Who says so',
	evidenceIntro:
		'A tie rests on claims. Each names its source and place, who asserts it, how firm it is, and whether the thing was said or done in the open.',
	arenas: {
		public: 'Said or done in the open.',
		private: 'Behind closed doors, leaked, or denied in public.'
	} satisfies Record<Arena, string>,
	tensions: 'Tensions and poles',
	tensionsIntro:
		'A tension is a pull between two poles. Look through one, and only the ties that feel it stay, each in the colour and with the mark of its pole.',
	keys: 'Keys',
	keysIntro:
		'Tab goes through the page. The keys of the picture work while it has the focus: Tab to it, or click it.',
	pageKeys: [
		{ keys: ['?'], does: 'This help' },
		{ keys: ['/', 'Control+K'], does: 'Search (Cmd on a Mac)' },
		{ keys: ['Control+Enter'], does: 'Present the story (Cmd on a Mac)' },
		{ keys: ['Control+Z'], does: 'Undo (Cmd on a Mac)' },
		{ keys: ['Control+Shift+Z', 'Control+Y'], does: 'Redo' }
	],
	letters: 'letters',
	caps: {
		ArrowLeft: '←',
		ArrowRight: '→',
		ArrowUp: '↑',
		ArrowDown: '↓',
		Control: 'Ctrl',
		Escape: 'Esc',
		PageUp: 'Page up',
		PageDown: 'Page down',
		' ': 'Space',
		'-': '−'
	} as Record<string, string>
};
