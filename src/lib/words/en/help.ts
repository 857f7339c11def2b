import type { Arena, Family } from '#lib/case/vocabulary.ts';

/** The help. */
export const help = {
	title: 'How to read the network',
	intro:
		'Every line is a tie: one actor does something to another, or the two have something between them, and somebody says so. The examples come from the open case.',
	rights: 'Tautline is free software by the MIT licence. It contains parts by others:',
	licences: 'all licences',
	ties: 'Lines',
	tiesIntro: 'The style of a line shows the family of the tie, with or without colour.',
	families: {
		authority: 'Leads, orders, serves or owns.',
		support: 'Backs, shields or helps.',
		conflict: 'Opposes, blocks or fights.',
		pressure: 'Demands, threatens or warns.',
		contact: 'Meets, tells or deals with.'
	} satisfies Record<Family, string>,
	violent: 'Attack',
	violentHelp: 'A second arrowhead: force was used.',
	mutual: 'Mutual',
	mutualHelp:
		'A line without a head: neither acts on the other, and it reads the same from both ends.',
	halo: 'Halo',
	unnamed: 'A small circle after the label: the tie rests on one unnamed voice.',
	unasserted: 'Falling apart',
	unassertedHelp:
		'No one says so: every claim denies the tie or declines to comment. Its label ends with ×.',
	contested: 'Plus and minus after the label: somebody says so, and somebody else denies it.',
	actors: 'Shapes, rings and initials',
	actorsIntro:
		'The shape shows the kind of actor. The ring and the initials show the bloc, the side an actor stands with. Actors with more ties are larger.',
	evidence: 'Who says so',
	evidenceIntro:
		'A tie rests on claims. Each claim names its source and the place in it, who asserts it, how firm it is, and whether it was said or done in the open.',
	arenas: {
		public: 'Said or done in the open.',
		private: 'Behind closed doors, leaked or denied in public.'
	} satisfies Record<Arena, string>,
	tensions: 'Tensions and poles',
	tensionsIntro:
		'A tension is a pull between two poles. Choose one to see only the ties that take part in it, each in the colour and with the mark of its pole.',
	touch: 'By touch',
	touchWays: [
		'Tap an actor or a line to read its details; tap the background to let go of it.',
		'Hold a finger on an actor, a line or the background for a menu of what can be done with it.',
		'While an actor is selected, hold a finger on a second one to add it: the details tell what joins the two. “Compare with…” in the details does the same with the next tap.',
		'Drag to pan, pinch to zoom, tap an actor twice to see only its neighbourhood.',
		'Swipe a panel down to close it.'
	],
	mouse: 'By mouse',
	mouseWays: [
		'Right-click an actor, a line or the background for a menu of what can be done with it.',
		'In a case of your own, drag from the handle at the rim of an actor to another actor to add a tie. Escape stops it.'
	],
	oneFile: 'Without a network',
	oneFileIntro:
		'“This case as one HTML file”, in the details of the case, makes a file with the case and the program: network, evidence, stage and lesson. It opens with a double click, also from a USB stick and where everything is blocked.',
	keys: 'Keys',
	keysIntro:
		'These keys work wherever you are on the page, on keyboards of any language; while you type in a field, most of them type instead.',
	letterKeys:
		'Single letters, digits and signs work as keys. Switch this off if you dictate; a clicker’s blank key goes with them.',
	/** What the keys of the page do. */
	acts: {
		help: 'This help',
		search: 'Search',
		present: 'Present the story',
		print: 'Print the figure',
		undo: 'Undo',
		redo: 'Redo',
		newActor: 'Add an actor',
		newTie: 'Draw a tie from the actor that is selected or under the pointer',
		duplicate: 'Duplicate what is selected',
		remove: 'Remove what is selected',
		back: 'Back one level: let go of what is selected, then leave the neighbourhood'
	},
	pictureKeys: 'In the network: click it, or press Tab until you reach it',
	slideKeys: 'In the list of slides, while you write a story',
	slideActs: {
		before: 'Slide before; with Shift, select it as well',
		behind: 'Next slide; with Shift, select it as well',
		first: 'First slide',
		last: 'Last slide',
		all: 'Select all slides',
		moveUp: 'Move the selected slides up',
		moveDown: 'Move the selected slides down',
		remove: 'Delete the selected slides'
	},
	letters: 'letters',
	caps: {
		ArrowLeft: '←',
		ArrowRight: '→',
		ArrowUp: '↑',
		ArrowDown: '↓',
		Control: 'Ctrl',
		Meta: '⌘',
		Escape: 'Esc',
		ContextMenu: 'Menu',
		PageUp: 'Page up',
		PageDown: 'Page down',
		' ': 'Space',
		'-': '−'
	} as Record<string, string>
};
