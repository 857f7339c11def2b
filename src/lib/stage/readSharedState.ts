import * as v from 'valibot';
import { notches, nothingPicked, type SharedState } from './stageState.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const time = v.pipe(v.number(), v.finite());

const ids = v.array(v.string());

const schema = v.object({
	step: count,
	// A window with an earlier version does not send what is optional.
	part: v.optional(count, 0),
	arena: v.optional(v.nullable(v.picklist(['public', 'private'])), null),
	blank: v.nullable(v.picklist(['black', 'white'])),
	laser: v.boolean(),
	auto: v.boolean(),
	asked: v.optional(v.nullable(count), null),
	answered: v.optional(v.boolean(), false),
	picks: v.optional(v.object({ actors: ids, ties: ids }), () => nothingPicked),
	text: v.pipe(v.number(), v.integer(), v.minValue(notches.least), v.maxValue(notches.most)),
	clock: v.object({ since: v.nullable(time), before: time }),
	revision: count,
	by: v.string()
});

/** The state of a presentation; null for anything else, because another window may run another version. */
export function readSharedState(value: unknown): SharedState | null {
	const result = v.safeParse(schema, value);
	return result.success ? result.output : null;
}
