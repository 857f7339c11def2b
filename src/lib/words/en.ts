import type { FilterPart } from '../case/filter.ts';
import type { ActorKind, Arena, Basis, Family, Stance } from '../case/vocabulary.ts';

const ties = (n: number) => `${n} ${n === 1 ? 'tie' : 'ties'}`;
const actors = (n: number) => `${n} ${n === 1 ? 'actor' : 'actors'}`;

const families: Record<Family, string> = {
	authority: 'Authority',
	support: 'Support',
	conflict: 'Conflict',
	pressure: 'Pressure',
	contact: 'Contact'
};

const kinds: Record<ActorKind, string> = {
	person: 'Person',
	state: 'State',
	institution: 'Institution',
	force: 'Armed forces',
	militia: 'Armed group',
	crowd: 'Public, crowd',
	voice: 'Outside voice'
};

const arenas: Record<Arena, string> = { public: 'Public', private: 'Private' };

const bases: Record<Basis, string> = {
	reported: 'Reported',
	attributed: 'Attributed',
	anonymous: 'Anonymous',
	analysis: 'Analysis'
};

/** What each basis means, for the ledger and the help. */
const basisHelp: Record<Basis, string> = {
	reported: 'The source says it in its own voice',
	attributed: 'A named speaker says it',
	anonymous: 'An unnamed speaker says it',
	analysis: 'An outside expert reads it so'
};

const stances: Record<Stance, string> = {
	asserts: 'says so',
	denies: 'denies it',
	declines: 'would not say'
};

const parts: Record<FilterPart, string> = {
	tension: 'the tension',
	family: 'the family of ties',
	type: 'the type of tie',
	arena: 'the arena',
	basis: 'the basis',
	asserter: 'the voice',
	bloc: 'the bloc',
	kind: 'the kind of actor',
	dates: 'the dates'
};

/** The interface in English. Another language is another module of this shape. */
export const en = {
	app: 'Tautline',
	slogan: 'Who commands, backs, opposes and attacks whom, and who says so',
	families,
	kinds,
	arenas,
	bases,
	basisHelp,
	stances,
	header: {
		undo: 'Undo',
		redo: 'Redo',
		theme: { light: 'Switch to dark', dark: 'Switch to light' },
		filter: 'Tensions and filters',
		details: 'Details',
		close: 'Close'
	},
	tension: {
		title: 'Tension',
		choose: 'Look through',
		add: (title: string) => `Look through “${title}” as well`,
		remove: (title: string) => `Stop looking through “${title}”`,
		none: 'Choose a tension to see what pulls each tie taut.',
		poles: 'Poles',
		pole: (label: string, n: number) => `${label}: ${ties(n)}`
	},
	legend: {
		title: 'Legend and filter',
		hint: 'Choose to see only these',
		family: 'Ties',
		arena: 'Arena',
		bloc: 'Blocs',
		kind: 'Kinds of actor',
		basis: 'How firm',
		type: 'Types of tie',
		asserter: 'Who says so',
		dates: 'When it happened',
		hide: (label: string) => `Hide ${label}`,
		show: (label: string) => `Show ${label} again`,
		anonymousMark: 'rests on one unnamed voice',
		privateMark:
			'A halo marks a tie that is private: behind closed doors, leaked, or denied in public.',
		violent: 'attacks: force was used'
	},
	dates: {
		from: 'From',
		to: 'To',
		undated: 'Keep what has no date',
		wrong: (text: string) => `“${text}” is no date. Write 2020-01-03, 2019-12 or 2014.`
	},
	display: {
		rest: 'The rest',
		fade: 'Fade',
		hide: 'Hide',
		lonely: 'Keep actors left without ties',
		background: 'Background beyond the source'
	},
	status: {
		showing: (a: number, ofA: number, t: number, ofT: number) =>
			`Showing ${a} of ${actors(ofA)}, ${t} of ${ties(ofT)}`,
		clear: 'Clear all',
		empty: 'Nothing matches.',
		without: (part: FilterPart, n: number) => `Without ${parts[part]}: ${ties(n)}`,
		focus: (name: string) => `Only ${name} and partners`,
		leaveFocus: 'Show everyone again'
	},
	canvas: {
		label: (title: string, a: number, t: number) =>
			`Network graph: ${title}, ${actors(a)}, ${ties(t)}`,
		keys: 'Arrow keys move the picture, plus and minus zoom, 0 fits it, Escape steps back. The lists beside it name every actor and tie.',
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		fit: 'Fit to window',
		minimap: 'Overview of the whole picture',
		loading: 'Drawing the picture …',
		failed: 'The picture could not be drawn. The lists beside it still hold everything.'
	},
	arrange: {
		title: 'Arrange again',
		layouts: {
			'cose-bilkent': 'By forces',
			bloc: 'By bloc',
			concentric: 'Around an actor',
			grid: 'As a grid'
		},
		working: 'Arranging …',
		failed: 'Arranging did not work; nothing was moved.'
	},
	details: {
		back: 'Back to the case',
		begin: 'How to begin',
		steps: [
			'Choose a tension on the left: the ties that feel it light up, each pole in its colour.',
			'Point at an actor to see its ties alone. Click to read them as sentences.',
			'Click a line, or a sentence, to see who says so and where.'
		],
		source: 'Source',
		asOf: 'As of',
		tensions: 'Tensions',
		actorsInView: 'Actors in view',
		aka: 'Also written',
		role: 'Role',
		focus: 'Show only its neighbourhood',
		unfocus: 'Show everyone again',
		around: 'Arrange around this actor',
		noTies: 'No tie of this actor is in view.',
		heldBack: (n: number) => `${ties(n)} held back by the filter`,
		tie: 'Tie',
		ledger: 'Who says so?',
		claims: (n: number) => `${n} ${n === 1 ? 'claim' : 'claims'}`,
		hedged: 'Hedged',
		happened: 'Happened',
		known: 'Became known',
		workedOut: 'worked out',
		single: 'One voice only',
		anonymous: 'One unnamed voice',
		contested: 'Contested',
		loop: 'itself',
		filteredOut: 'Held back by the filter',
		selected: (a: number, t: number) => `${actors(a)} and ${ties(t)} picked`,
		between: 'Ties between the picked actors',
		noneBetween: 'No tie in view joins them directly.',
		background: 'Background'
	},
	unreadable: {
		title: 'This case cannot be read',
		faults: (n: number) => `${n} ${n === 1 ? 'thing' : 'things'} to mend in its file:`,
		more: (n: number) => `… and ${n} more.`,
		way: 'Open the built-in case'
	}
};

export type Words = typeof en;
