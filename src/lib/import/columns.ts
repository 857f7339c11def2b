/** What a column of a table of ties can hold; each but the last two, one column of a table. */
export const tieColumns = [
	'from',
	'type',
	'to',
	'direction',
	'asserter',
	'source',
	'at',
	'basis',
	'arena',
	'stance',
	'date',
	'known',
	'summary',
	'hedge',
	'fromBloc',
	'toBloc',
	'fromKind',
	'toKind',
	'id',
	'keep',
	'leave'
] as const;
export type TieColumn = (typeof tieColumns)[number];

/** What a column of a table of actors can hold. */
export const actorColumns = [
	'name',
	'id',
	'shortName',
	'aliases',
	'kind',
	'bloc',
	'role',
	'summary',
	'keep',
	'leave'
] as const;
export type ActorColumn = (typeof actorColumns)[number];
export type Column = TieColumn | ActorColumn;

type Named<Of extends Column> = Exclude<Of, 'keep' | 'leave'>;

/** The names that spreadsheets, Gephi, Kumu, Onodo, Oligrapher and NodeXL give such a column, the surest first. */
export const tieNames: Readonly<Record<Named<TieColumn>, readonly string[]>> = {
	from: split(
		'from fromactor actorfrom subject vertex1 node1 node1id actor1 sender src actor source'
	),
	to: split('to toactor actorto target object vertex2 node2 node2id actor2 receiver recipient tgt'),
	direction: split('direction directed arrow'),
	type: split(
		'tietype verb relation relationship relationtype edgetype connectiontype interaction predicate type tie label'
	),
	asserter: split('asserter whosaysso voice saidby accordingto speaker'),
	source: split('sourcedocument document sourcetitle reference citation article source'),
	at: split('at placeinsource page paragraph pageparagraph place para'),
	basis: ['basis'],
	arena: ['arena'],
	stance: ['stance'],
	date: split('date happened when day year'),
	known: split('known becameknown published'),
	summary: split('summary description claim text'),
	hedge: ['hedge'],
	fromBloc: split('frombloc blocfrom sourcebloc fromside fromgroup'),
	toBloc: split('tobloc blocto targetbloc toside togroup'),
	fromKind: split('fromkind kindfrom sourcekind fromtype sourcetype'),
	toKind: split('tokind kindto targetkind totype targettype'),
	id: split('id tieid edgeid')
};

export const actorNames: Readonly<Record<Named<ActorColumn>, readonly string[]>> = {
	name: split('name label actor fullname node element vertex title'),
	id: split('id actorid nodeid key'),
	shortName: split('shortname short abbreviation'),
	aliases: split('aliases alias othernames alsoknownas'),
	kind: split('kind actortype elementtype type category'),
	bloc: split('bloc side camp group alliance faction party cluster modularityclass'),
	role: split('role position office function'),
	summary: split('summary description about bio')
};

const all = new Set([...Object.values(tieNames), ...Object.values(actorNames)].flat());

/** The name of a column as it is compared: without case, spaces and signs. */
export const folded = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a cell is the name of a column that the reader knows. */
export const isKnown = (cell: string): boolean => all.has(folded(cell));

function split(names: string): readonly string[] {
	return names.split(' ');
}
