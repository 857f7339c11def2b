import type { CaseEvent } from '#lib/case/case.ts';
import { claimsIn, type Placed, type Rule } from './rule.ts';

/**
 * A filter by date keeps only claims that say when it happened. An event dates the claims of its ties that are
 * written where it is written, also those that deny it: otherwise a year shows the act without its denial.
 */
export const undatedClaim: Rule = {
	title: 'Claims without the date that their event has',
	remedy:
		'write the date of the event, and where it comes from, or take the tie out of an event that tells only how it became known',
	warningsIn(source) {
		const events = [...source.events.values()];
		return claimsIn(source)
			.filter(({ claim }) => claim.happened === undefined)
			.flatMap((placed) => {
				const event = events.find((each) => tells(each, placed));
				return event ? [warningOn(placed, event)] : [];
			});
	}
};

const tells = ({ ties, at }: CaseEvent, { tie, claim }: Placed) =>
	ties.includes(tie.id) && (at === undefined || at === claim.at);

const warningOn = ({ place }: Placed, { id, date, datesFrom }: CaseEvent) => ({
	place: `${place}, happened`,
	problem: `the event ${id} has the date ${date}${datesFrom === 'background' ? ' (background)' : ''}`
});
