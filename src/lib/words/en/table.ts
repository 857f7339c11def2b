import { actors, claims, quoted, ties } from './shared.ts';

const rows = (n: number) => `${n} ${n === 1 ? 'row' : 'rows'}`;
const types = (n: number) => `${n} ${n === 1 ? 'type' : 'types'}`;
const blocs = (n: number) => `${n} ${n === 1 ? 'bloc' : 'blocs'}`;
const plural = (n: number, one: string, many: string) => (n === 1 ? one : many);
/** A few texts as examples, in brackets. */
const such = (samples: readonly string[]) => (samples.length > 0 ? ` (${quoted(samples)})` : '');

type Told = (n: number, samples: readonly string[]) => string;

/** What happened to rows on their way into a case: what, and what to do about it. */
const findings = {
	noEnd: (n) =>
		`${rows(n)} ${plural(n, 'was', 'were')} left out, because an actor is missing. Fill in both actors.`,
	noName: (n) => `${rows(n)} ${plural(n, 'was', 'were')} left out, because the name is missing.`,
	openQuote: () =>
		'A quotation mark opens here and is never closed, so all rows after it are in one cell. Close it and bring the table again.',
	extraCells: (n) =>
		`${rows(n)} ${plural(n, 'has', 'have')} more cells than the table has columns. These cells were added to the summary.`,
	cut: (n) => `${n} long ${plural(n, 'text was', 'texts were')} cut, with “…” at the end.`,
	date: (n, samples) =>
		`${n} ${plural(n, 'date was', 'dates were')} not understood${such(samples)} and ${plural(n, 'stands', 'stand')} in the summary as typed. Write dates as 2020-01-03 or 3 January 2020.`,
	direction: (n, samples) =>
		`${n} ${plural(n, 'direction was', 'directions were')} not understood${such(samples)}; these ties run from the first actor to the second.`,
	kind: (n, samples) =>
		`${n} ${plural(n, 'kind is', 'kinds are')} none that the network draws${such(samples)}; the word was added to the summary.`,
	basis: (n, samples) =>
		`${n} ${plural(n, 'basis was', 'bases were')} not understood${such(samples)}. Write reported, attributed, anonymous or analysis.`,
	arena: (n, samples) =>
		`${n} ${plural(n, 'arena was', 'arenas were')} not understood${such(samples)} and ${plural(n, 'counts', 'count')} as public. Write public or private.`,
	stance: (n, samples) =>
		`${n} ${plural(n, 'stance was', 'stances were')} not understood${such(samples)} and ${plural(n, 'counts', 'count')} as “asserts”. Write asserts, denies or declines.`,
	undirected: (n) =>
		`${rows(n)} ${plural(n, 'has', 'have')} no direction, or a mutual one, and became ${plural(n, 'a mutual tie', 'mutual ties')}: without an arrowhead, and read the same from both ends.`,
	rareType: (n) =>
		`${n} rare ${plural(n, 'type', 'types')} of ties became one, because a case has at most 200. The word of each stands in its claim.`,
	rareBloc: (n) => `${blocs(n)} of few actors became one, because a case has at most 200.`,
	repeated: (n) =>
		`${rows(n)} ${plural(n, 'repeats', 'repeat')} another row word for word and ${plural(n, 'was', 'were')} left out.`,
	furtherClaim: (n) =>
		`${rows(n)} ${plural(n, 'tells', 'tell')} of a tie that another row has, and became a further claim of it.`,
	actorTwice: (n) =>
		`${rows(n)} ${plural(n, 'tells', 'tell')} of an actor that another row has, and ${plural(n, 'was', 'were')} joined with it.`,
	spelling: (n, samples) =>
		`${n} other ${plural(n, 'spelling', 'spellings')} of a name ${plural(n, 'was', 'were')} taken for the same actor${such(samples)}.`,
	onlyInTies: (n, samples) =>
		`${actors(n)} ${plural(n, 'was', 'were')} named only in ties and ${plural(n, 'was', 'were')} added${such(samples)}.`,
	bothWays: (n) =>
		`${rows(n)} ${plural(n, 'runs', 'run')} both ways and became two ties${plural(n, '', ' each')}.`
} satisfies Record<string, Told>;

/** At most so many row numbers are listed. */
const mostRows = 12;

/** Bringing a table: what its columns hold, and what became of its rows. */
export const table = {
	title: 'Bring a table',
	intro: 'Say what each column holds. The first guess is made from its name and its cells.',
	close: 'Cancel',
	cancel: 'Cancel',
	make: 'Make the case',
	making: 'Making the case…',
	caseTitle: 'Title of the case',
	each: 'Each row is',
	eaches: { tie: 'a tie', actor: 'an actor', none: 'left out' },
	header: 'The first row has the names of the columns',
	/** The name of a table that has none. */
	pasted: 'Pasted table',
	column: (n: number, name: string) =>
		name === '' ? `Column ${n} holds` : `Column ${n}, ${quoted([name])}, holds`,
	preview: (shown: number, all: number) =>
		shown < all ? `The first ${shown} of ${rows(all)}` : rows(all),
	rowNumber: 'Row',
	oldEncoding:
		'This text is not in UTF-8 and was read as Windows-1252. Check letters such as é or ü below.',
	columns: {
		from: 'actor from',
		to: 'actor to',
		type: 'tie type',
		direction: 'direction',
		asserter: 'who says so',
		source: 'source',
		at: 'place in the source',
		basis: 'basis',
		arena: 'arena',
		stance: 'stance',
		date: 'date it happened',
		known: 'date it became known',
		summary: 'summary',
		hedge: 'hedge',
		fromBloc: 'bloc of actor from',
		toBloc: 'bloc of actor to',
		fromKind: 'kind of actor from',
		toKind: 'kind of actor to',
		id: 'code',
		name: 'name',
		shortName: 'short name',
		aliases: 'other names',
		kind: 'kind',
		bloc: 'bloc',
		role: 'role',
		keep: 'keep in the summary',
		leave: 'leave out'
	},
	/** Why no case can be made yet. */
	lacking: {
		tie: 'Choose the columns of both actors: “actor from” and “actor to”.',
		actor: 'Choose the column of the name.',
		empty: 'No row can be read yet.',
		tooMany: (what: string, n: number, most: number) =>
			`This table has ${n} ${what}, and a case has at most ${most}. Bring a part of it.`
	},
	what: { actors: 'actors', ties: 'ties' },
	comes: (n: { actors: number; ties: number; types: number; claims: number; blocs: number }) =>
		[
			actors(n.actors),
			...(n.blocs > 1 ? [`in ${blocs(n.blocs)}`] : []),
			...(n.ties > 0 ? [`and ${ties(n.ties)} of ${types(n.types)}`] : []),
			...(n.claims > n.ties ? [`with ${claims(n.claims)}`] : [])
		].join(' '),
	comesWith: (came: string, unread: number) =>
		unread === 0 ? `${came}.` : `${came}; ${rows(unread)} cannot be read.`,
	findings,
	/** Which rows something is about. */
	rows: (table: string, numbers: readonly number[]) => {
		const shown = numbers.slice(0, mostRows).join(', ');
		const more = numbers.length - mostRows;
		return `${quoted([table])}, ${numbers.length === 1 ? 'row' : 'rows'} ${shown}${more > 0 ? ` and ${more} more` : ''}`;
	},
	/** Where the whole of the report is, and how it is called. */
	report: 'What became of the table',
	reportClose: 'Close',
	/** The same before the case is made. */
	soFar: 'Rows to look at',
	cameIn: (came: string) => `${came} came in.`,
	nothingElse: 'Every row came in as it is.',
	/** Texts that go into a case where the table gives none. */
	made: {
		title: 'Table',
		type: 'is tied to',
		bloc: 'No bloc',
		blocInitials: '·',
		otherBloc: 'Other blocs',
		row: (n: number) => `row ${n}`,
		summary: (counts: string, names: readonly string[]) => `${counts}, from ${names.join(', ')}.`,
		credit: (names: readonly string[]) => `Made from ${names.join(', ')}.`,
		licence: 'Licence not stated.',
		actor: (n: number) => (n === 0 ? 'Has no ties in the table.' : `Has ${ties(n)} in the table.`),
		claim: (from: string, type: string, to: string) => `${from} ${type} ${to}.`,
		kept: (column: string, text: string) => `${column}: ${text}`,
		column: (n: number) => `Column ${n}`
	}
};
