import type { BlocColor } from '#lib/case/vocabulary.ts';
import { isolated } from '#lib/case/direction.ts';
import type { MergeOutcome } from '#lib/case/make/mergeActors.ts';
import { details } from './details.ts';
import { actors, claims, families, kinds, quoted, ties, arenas, bases, stances } from './shared.ts';

/** Making a case: actors, ties, claims, and what they name. */
export const make = {
	edit: 'Edit',
	done: 'Done',
	remove: 'Remove',
	cancel: 'Cancel',
	left: (n: number) => `${n} left`,
	over: (n: number) => `${n} too many`,
	/** The menu of the button that opens cases. */
	menu: 'New case, or open one',
	newCase: 'New case',
	openFile: 'Open a file…',
	title: 'New case',
	blocs: [
		['side-1', 'Side 1', '1', 'blue'],
		['side-2', 'Side 2', '2', 'ochre'],
		['side-3', 'Side 3', '3', 'indigo'],
		['others', 'Others', 'O', 'grey']
	] satisfies [id: string, label: string, initials: string, color: BlocColor][],
	newBloc: 'New bloc',
	/** How an empty case begins. */
	beginning: 'This case is empty.',
	begin: 'Double-click here, or press N, to add the first actor.',
	beginByTouch: 'Add the first actor.',
	beginByText: 'Or begin with the text of a source',
	thenTie: 'With an actor selected, press T to draw a tie from it.',
	addActor: 'Add an actor',
	/** The form of a new actor. */
	newActor: 'New actor',
	name: 'Name',
	make: 'Add',
	nameNeeded: 'Give it a name.',
	/** The form of a new tie. */
	tieTo: 'Add a tie',
	tieFrom: (name: string) => `New tie from ${isolated(name)}`,
	partner: 'To: click an actor, or type a name',
	partnerNeeded: 'Choose the actor at the other end.',
	partnerNew: (name: string) => `A new actor, ${quoted([name])}, comes with the tie.`,
	type: 'What it does',
	typeNeeded: 'Say what it does, such as “backs”.',
	typeNew: (label: string, family: string) =>
		`${quoted([label])} is a new tie type: ${family.toLowerCase()}. You can change that later.`,
	typeIs: details.family,
	typeKnown: (n: number) => `${ties(n)} of this type`,
	ofType: (n: number) => (n === 1 ? 'Of this tie only' : `Of all ${ties(n)} of this type`),
	whoSaysSo: 'Who says so? You may add this later.',
	source: 'Source: where it is written',
	place: 'Place in it, such as ¶3 or p. 12',
	voice: 'Said by; if empty, the source itself',
	noDate: 'Write a date such as 14 March 2031, March 2031, 2031 or about 2031.',
	sourceNeeded: 'A claim needs a source: name it.',
	addClaim: 'Add a claim',
	removeClaim: 'Remove this claim',
	claim: (n: number) => `Claim ${n}`,
	/** Editing. */
	editActor: (name: string) => `Edit ${isolated(name)}`,
	editTie: 'Edit this tie',
	editCase: 'Edit the case',
	editEvent: (title: string) => `Edit ${isolated(title)}`,
	removeActor: (n: number) =>
		n === 0 ? 'Remove this actor' : `Remove this actor and its ${ties(n)}`,
	removeTie: 'Remove this tie',
	removeSeveral: (acting: number, tied: number) => `Remove ${counted(acting, tied)}`,
	/** What was done with several at once, or with all that hangs on it. */
	told: (deed: { actors: number; ties: number } | { gone: string; kept: string }) =>
		'gone' in deed
			? `Merged ${isolated(deed.gone)} into ${isolated(deed.kept)}.`
			: `Removed ${counted(deed.actors, deed.ties)}.`,
	/** What is done with several at once. */
	editSeveral: 'Edit what is selected',
	moveToBloc: 'Bloc of these actors',
	several: 'several',
	duplicateActor: 'Duplicate this actor',
	duplicateTie: 'Duplicate this tie',
	duplicate: (acting: number, tied: number) => `Duplicate ${counted(acting, tied)}`,
	/** Merging two actors that are the same. */
	mergeWith: 'Merge with another actor',
	mergeThese: 'Merge these two actors',
	sameAs: 'The same as: type a name',
	nobodyNamed: 'No other actor has this name.',
	stays: 'Which one stays',
	merge: (gone: string, kept: string) => `Merge ${isolated(gone)} into ${isolated(kept)}`,
	mergeTold,
	/** What can be done with what is pointed at in the picture. */
	onPicture: {
		ground: 'The network',
		addActor: 'Add an actor here',
		rename: 'Rename',
		changeType: 'Change what it does',
		back: 'back',
		/** The handle at the rim of an actor. */
		handle: 'Drag to another actor to add a tie'
	},
	undo: 'Undo',
	closeNotice: 'Close this notice',
	none: 'none',
	from: 'From',
	to: 'To',
	/** The ends of a mutual tie. */
	one: 'One end',
	other: 'Other end',
	swap: 'Turn it round',
	tension: (title: string) => `In ${quoted([title])}`,
	lists: {
		tensions: 'Tensions',
		blocs: 'Blocs',
		tieTypes: 'Tie types',
		events: 'Events',
		sources: 'Sources',
		asserters: 'Voices'
	},
	untitled: {
		tensions: 'New tension',
		blocs: 'New bloc',
		tieTypes: 'new type of tie',
		events: 'New event',
		sources: 'New source',
		asserters: 'New voice'
	},
	add: {
		tensions: 'Add a tension',
		blocs: 'Add a bloc',
		tieTypes: 'Add a tie type',
		events: 'Add an event',
		sources: 'Add a source',
		asserters: 'Add a voice'
	},
	removeEntry: {
		tensions: 'Remove this tension',
		blocs: 'Remove this bloc',
		tieTypes: 'Remove this tie type',
		events: 'Remove this event',
		sources: 'Remove this source',
		asserters: 'Remove this voice'
	},
	/** Why an entry cannot be removed. */
	inUse: {
		tensions: '',
		blocs: 'It can be removed once no actor stands with it and another bloc is left.',
		tieTypes: 'It can be removed once no tie is of this type.',
		events: '',
		sources: 'It can be removed once nothing cites it.',
		asserters: 'It can be removed once no claim is of this voice.'
	},
	/** The poles of a new tension and the initials of a new bloc, until somebody writes over them. */
	newPoles: ['One side', 'Other side'] satisfies [string, string],
	newInitials: '?',
	/** What empty fields ask for. */
	hints: {
		tensions: { question: 'What do they disagree about?', summary: 'What is at stake?' },
		poles: { summary: 'What does this side say and do?' },
		events: { summary: 'What happened?' }
	},
	pole: (n: number, label: string) => `Pole ${n}: ${isolated(label)}`,
	/** Whom and what an event is about. */
	eventActors: 'Who took part',
	eventTies: 'Ties that it shows',
	addActorTo: 'Add an actor…',
	addTieTo: 'Add a tie…',
	takeOut: (name: string) => `Take out ${isolated(name)}`,
	claims,
	/** The attributes, by what they are of, in the words of the format. */
	fields: {
		actors: {
			name: 'Name',
			shortName: 'Short name, in the picture',
			kind: 'Kind',
			bloc: 'Bloc',
			role: 'Role in this conflict',
			summary: 'Who this is',
			aliases: 'Other names, one a line'
		},
		claims: {
			summary: 'What is claimed, in your own words',
			source: 'Source',
			at: 'Place in the source',
			asserter: 'Who says so',
			basis: 'Basis',
			arena: 'Arena',
			stance: 'Stance',
			happened: 'When it happened',
			known: 'When it became known',
			datesFrom: 'Dates come from',
			hedge: 'How the source hedges'
		},
		tieTypes: {
			label: 'What it does',
			mutual: 'Mutual: neither acts on the other, as in “is married to”',
			reverse: 'Read the other way',
			family: 'Family',
			sign: 'Sign',
			violent: 'Force was used'
		},
		case: {
			title: 'Title',
			subtitle: 'Subtitle',
			summary: 'What it is about',
			asOf: 'As of',
			opensOn: 'Tension that it opens on',
			language: 'Language, such as en or ar',
			credit: 'Who made it, and from what',
			licence: 'Licence'
		},
		sources: {
			title: 'Title',
			kind: 'Kind',
			publisher: 'Publisher',
			published: 'Published',
			url: 'Web address',
			note: 'Note'
		},
		asserters: { name: 'Name', actor: 'The actor that it is', note: 'Note' },
		blocs: { label: 'Label', initials: 'Initials', color: 'Colour' },
		tensions: {
			title: 'Title',
			question: 'Question that a class can argue about',
			summary: 'What it is about'
		},
		poles: { label: 'Label', summary: 'What is at this pole' },
		events: {
			title: 'Title',
			date: 'Date',
			datesFrom: 'The date comes from',
			at: 'Place in the source',
			summary: 'What happened'
		}
	},
	/** The values of attributes. */
	values: {
		actors: { kind: kinds },
		claims: {
			basis: bases,
			arena: arenas,
			stance: { ...stances, asserts: 'Asserts it' },
			datesFrom: { source: 'The source', background: 'Background, inferred' }
		},
		tieTypes: {
			family: families,
			sign: { '-1': 'Negative (−1)', '0': 'Neutral (0)', '1': 'Positive (+1)' }
		},
		case: {},
		sources: {
			kind: {
				article: 'Article',
				book: 'Book',
				document: 'Document',
				broadcast: 'Broadcast',
				post: 'Post',
				background: 'Background'
			}
		},
		asserters: {},
		tensions: {},
		poles: {},
		events: { datesFrom: { source: 'The source', background: 'Background, inferred' } },
		blocs: {
			color: {
				blue: 'Blue',
				ochre: 'Ochre',
				indigo: 'Indigo',
				black: 'Black',
				red: 'Red',
				grey: 'Grey'
			} satisfies Record<BlocColor, string>
		}
	}
};

const counted = (acting: number, tied: number) =>
	[...(acting > 0 ? [actors(acting)] : []), ...(tied > 0 ? [ties(tied)] : [])].join(' and ');

/** What merging an actor into another will do, a sentence each. */
function mergeTold(outcome: MergeOutcome, name: string): string[] {
	const { ties: moved, joined, between, names } = outcome;
	const kept = quoted([name]);
	return [
		...(moved + joined > 0
			? [`${kept} gets ${ties(moved + joined)} with ${claims(outcome.claims)}.`]
			: []),
		...(joined > 0
			? [
					`${joined} of them ${joined === 1 ? 'says' : 'say'} what a tie of it says already: their claims are put together.`
				]
			: []),
		...(between > 0
			? [
					`${between === 1 ? 'The tie' : `The ${ties(between)}`} between the two ${between === 1 ? 'is' : 'are'} removed.`
				]
			: []),
		...(names.length > 0
			? [
					`${quoted(names)} ${names.length === 1 ? 'becomes another name' : 'become other names'} of it.`
				]
			: []),
		...(outcome.losesWords
			? [`Where both have a role, a description or a note, that of ${kept} stays.`]
			: [])
	];
}
