/** The network as two tables. */
export const tables = {
	title: 'Tables of actors and ties in view',
	actors: (n: number, all: number) => `Actors: ${n} of ${all} in view`,
	ties: (n: number, all: number) => `Ties: ${n} of ${all} in view`,
	toActors: 'Go to the actors',
	toTies: 'Go to the ties',
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
		places: 'Place in source',
		first: 'First date'
	},
	/** Of mutual ties. */
	ends: { source: 'One end', target: 'Other end' },
	both: 'Both',
	none: 'Nothing in view',
	partly: 'Long: your browser finds only the rows on the screen; the search above finds all.'
};
