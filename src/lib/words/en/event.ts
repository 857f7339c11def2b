/** The details of an event. */
export const event = {
	event: 'Event',
	actors: 'Who took part',
	ties: 'Ties'
};
