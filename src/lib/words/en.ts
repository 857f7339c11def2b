import type { FilterPart } from '#lib/case/filter.ts';
import type { ActorKind, Arena, Family } from '#lib/case/vocabulary.ts';
import {
	ties,
	actors,
	quoted,
	families,
	kinds,
	arenas,
	bases,
	basisHelp,
	stances,
	parts
} from './en/shared.ts';

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
		present: 'Present',
		presentTitle: 'Present the story, step by step',
		figure: 'Figure',
		figureTitle: 'Make a figure',
		handout: 'Make a handout to print',
		lesson: 'Work through it as a lesson',
		help: 'How to read this',
		firstVisit:
			'Who commands, backs, opposes and attacks whom. Click a line to see who says so, or choose a tension.',
		skip: 'To the picture',
		undo: 'Undo',
		redo: 'Redo',
		theme: { light: 'Switch to dark', dark: 'Switch to light' },
		coming: 'Still loading…',
		filter: 'Tensions and filters',
		details: 'Details',
		story: 'Story',
		endTab: 'This rail shows',
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
		unmatched: 'The rest',
		fade: 'Fade',
		hide: 'Hide',
		keepIsolated: 'Keep actors left without ties',
		background: 'Background beyond the source'
	},
	status: {
		showing: (a: number, ofA: number, t: number, ofT: number) =>
			`Showing ${a} of ${actors(ofA)}, ${t} of ${ties(ofT)}`,
		clear: 'Clear all',
		empty: 'Nothing matches.',
		without: (part: FilterPart, n: number) => `Without ${parts[part]}: ${ties(n)}`,
		focus: (name: string) => `Only ${name} and partners`,
		leaveFocus: 'Show everyone again',
		step: (title: string) => `Only what the step ${quoted([title])} shows`,
		leaveStep: 'Leave the step'
	},
	canvas: {
		label: (title: string, a: number, t: number) =>
			`Network graph: ${title}, ${actors(a)}, ${ties(t)}`,
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		fit: 'Fit to window',
		minimap: 'Overview of the whole picture',
		failed: 'The picture could not be drawn. The lists beside it still hold everything.'
	},
	walk: {
		role: 'network graph',
		keys: 'Right and left arrow walk from actor to actor. Down goes into the ties of an actor, then along a tie to the partner; up goes back. Space opens the details, letters find a name, Escape steps back, Tab leaves. The lists beside it name every actor and tie too.',
		actor: (actor: {
			name: string;
			kind: ActorKind;
			bloc: string;
			ties: number;
			supporting: number;
			inConflict: number;
			place: number;
			of: number;
		}) =>
			`${actor.name}, ${kinds[actor.kind].toLowerCase()}, ${actor.bloc}. ${ties(actor.ties)}: ${actor.supporting} supporting, ${actor.inConflict} in conflict. ${actor.place} of ${actor.of}.`,
		tie: (tie: {
			source: string;
			verb: string;
			target: string;
			family: Family;
			arena: Arena | 'both';
			claims: number;
			anonymous: boolean;
			contested: boolean;
			place: number;
			of: number;
		}) =>
			`${tie.source} ${tie.verb} ${tie.target}. ${families[tie.family]}, ${tie.arena === 'both' ? 'public and private' : arenas[tie.arena].toLowerCase()}, ${tie.claims} ${tie.claims === 1 ? 'claim' : 'claims'}${tie.anonymous ? ', one unnamed voice' : ''}${tie.contested ? ', contested' : ''}. ${tie.place} of ${tie.of}.`,
		moving: (name: string) =>
			`Moving ${name}. Arrows move, with Shift further; Enter puts it down, Escape gives up.`,
		putDown: (name: string) => `${name} was put down. Ctrl Z takes it back.`,
		gaveUp: (name: string) => `${name} stays where it was.`,
		notFound: (text: string) => `No name in view begins with “${text}”.`,
		end: 'Out of the graph. Tab goes on, Shift Tab goes back in.',
		acts: {
			next: 'Next actor, or next tie of an actor',
			previous: 'Previous actor or tie',
			into: 'From an actor into its ties, from a tie on to the partner',
			up: 'Back the way you came, or up to the actor',
			pick: 'Open the details, or let go',
			add: 'Pick beside what is picked',
			first: 'First actor or tie',
			last: 'Last actor or tie',
			nextBloc: 'Next bloc',
			previousBloc: 'Previous bloc',
			find: 'Type the beginning of a name to go there',
			focus: 'Show only this actor and its partners',
			move: 'Move the actor with the arrows; Enter puts it down, Escape gives up',
			zoomIn: 'Zoom in',
			zoomOut: 'Zoom out',
			fit: 'Fit the picture to the window',
			pan: 'Move the picture',
			back: 'One step back; in the end, out of the graph'
		}
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
		tiesOf: (name: string, n: number) => `${ties(n)} of ${name}`,
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
	tables: {
		choose: 'Show as',
		surfaces: { picture: 'Picture', tables: 'Tables' },
		title: 'Tables of what is in view',
		actors: (n: number, all: number) => `Actors: ${n} of ${all} in view`,
		ties: (n: number, all: number) => `Ties: ${n} of ${all} in view`,
		toActors: 'To the actors',
		toTies: 'To the ties',
		columns: {
			name: 'Name',
			original: 'Original script',
			kind: 'Kind',
			bloc: 'Bloc',
			role: 'Role',
			ties: 'Ties',
			privateTies: 'Private',
			source: 'From',
			verb: 'Tie',
			target: 'To',
			family: 'Family',
			arena: 'Arena',
			claims: 'Claims',
			voices: 'Who says so',
			standing: 'Standing',
			places: 'Places',
			first: 'First date'
		},
		both: 'Both',
		none: 'Nothing in view',
		instead: 'Show the tables instead'
	},
	link: {
		copy: 'Copy link to this view',
		copied: 'Link copied. It opens this very view.',
		byHand: 'Actors moved by hand stand in it where they stood before.',
		refused: 'The browser did not let the link be copied. Copy it here:',
		address: 'Link to this view',
		none: 'This case was opened from a file, so no link can open it. Pass on the file, or a figure saved with the case in it.',
		ignored: (names: readonly string[], more: number) =>
			`This link names what the case does not have; left out: ${quoted(names)}${more > 0 ? ` and ${more} more` : ''}.`,
		tooLong: 'This link is damaged or too long and was not read. Nothing was changed.',
		unmade: 'The arrangement of this link could not be made again.',
		close: 'Close this notice'
	},
	search: {
		open: 'Search',
		close: 'Close the search',
		label: 'Search actors, ties, tensions and story steps',
		placeholder: 'Search actors, ties, tensions',
		results: 'Found',
		kinds: { actor: 'Actors', tie: 'Ties', tension: 'Tensions', step: 'Story steps' },
		count: (listed: number, all: number) => (listed < all ? `${listed} of ${all}` : `${all}`),
		found: (n: number) => `${n} found`,
		also: 'also:',
		heldBack: 'held back by the filter',
		nothing: (query: string) => `Nothing found for ${quoted([query])}.`,
		hint: 'Names are found in any common spelling, in Latin or Arabic letters.'
	},
	open: {
		open: 'Open a case or a figure',
		drop: 'Drop it to open it',
		working: 'Opening …',
		opened: (title: string, withView: boolean, former: string) =>
			`Opened ${quoted([title])}${withView ? ' with its view' : ''}. Undo brings back ${quoted([former])}.`,
		ignored: 'Its view names what the case does not have; that was left out.',
		close: 'Close this notice',
		notOpened: (name: string) => `${quoted([name])} was not opened`,
		unchanged: 'The case on the page stays as it was.',
		reasons: {
			faulty: 'This is a case, but not one that can be read yet.',
			empty: 'There is nothing in this file.',
			tooLarge:
				'This file, or what is packed into it, is larger than any case needs, and was not read.',
			unknown:
				'This is neither a case file nor a picture. Cases are JSON files; figures that can be opened again are PNG or SVG.',
			encoding: 'The text of this file is not UTF-8. Save it as UTF-8 and open it again.',
			noCase:
				'This picture holds no case. Only figures saved with “Include the case” can be opened again.',
			damaged:
				'This picture is damaged: part of it is missing or was changed on its way. Ask for it again, best within an archive, for some programs change pictures as they pass them on.',
			several: 'This picture holds more than one case, and does not say which is meant.',
			entities:
				'This drawing defines XML entities. They are refused, for with them a small file can stop a browser.',
			newer:
				'This figure was made by a later version of Tautline, whose cases this one cannot read.',
			'several files': 'Open one file at a time.',
			failed: 'This file could not be read. Is it still there, and no folder?'
		}
	},
	unreadable: {
		title: 'This case cannot be read',
		faults: (n: number) => `${n} ${n === 1 ? 'thing' : 'things'} to mend in its file:`,
		more: (n: number) => `… and ${n} more.`,
		way: 'Open the built-in case',
		unfetched: {
			place: 'file',
			problem: 'it did not arrive',
			remedy: 'look whether this device is connected, then open it again'
		}
	}
};

export type Words = typeof en;
