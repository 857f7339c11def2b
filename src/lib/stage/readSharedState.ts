import * as v from 'valibot';
import type { Point } from '#lib/case/case.ts';
import type { Size } from '#lib/scene/bounds.ts';
import { mostHands, notches, nothingPicked, type SharedState } from './stageState.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const time = v.pipe(v.number(), v.finite());

const ids = v.array(v.string());
const length = v.pipe(v.number(), v.finite(), v.minValue(1), v.maxValue(20_000));
const size = v.object({ w: length, h: length });
const screen = v.object({ stage: size, picture: size });
const spot = v.object({ x: time, y: time });
const hands = v.pipe(v.array(v.pipe(count, v.maxValue(mostHands))), v.maxLength(5));
/** More steps than a story has. */
const tensions = v.pipe(v.record(v.string(), v.string()), v.maxEntries(1000));

/** In the order of `sharedOf`, so that both windows keep the same text. */
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
	hands: v.optional(v.nullable(hands), null),
	picks: v.optional(v.object({ actors: ids, ties: ids }), () => nothingPicked),
	tensions: v.optional(tensions, {}),
	text: v.pipe(v.number(), v.integer(), v.minValue(notches.least), v.maxValue(notches.most)),
	clock: v.object({ since: v.nullable(time), before: time }),
	timer: v.optional(v.nullable(v.object({ minutes: time, until: time })), null),
	revision: count,
	by: v.string()
});

/** The state of a presentation; null for anything else, because another window may run another version. */
export function readSharedState(value: unknown): SharedState | null {
	const result = v.safeParse(schema, value);
	return result.success ? result.output : null;
}

/** The sizes of a stage in px: all of it, and the picture above the band. */
export interface Screen {
	readonly stage: Size;
	readonly picture: Size;
}

/** The sizes of a stage; null for anything else. */
export const readScreen = (value: unknown): Screen | null => (v.is(screen, value) ? value : null);

/** A point of the picture that a speaker points at; null for anything else. */
export const readSpot = (value: unknown): Point | null => (v.is(spot, value) ? value : null);
