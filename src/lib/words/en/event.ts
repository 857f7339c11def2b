/** The details of an event. */
export const event = {
	event: 'Event',
	actors: 'Who took part',
	ties: 'Ties',
	/** The list of the events of a case. */
	events: 'Events',
	all: (n: number) => `Show all ${n} events`
};
