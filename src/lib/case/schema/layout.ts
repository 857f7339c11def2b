/** Where actors, names, lines and labels stand in a picture. */
import * as v from 'valibot';
import { nameSides } from '../vocabulary.ts';
import { described, ref, text } from './fields.ts';

/** Far beyond any picture, but small enough that sums of such lengths stay finite numbers. */
const farthest = 1e7;
const beyond = `expected a number from -${farthest} to ${farthest}`;
const length = v.pipe(v.number(), v.minValue(-farthest, beyond), v.maxValue(farthest, beyond));
export const place = v.strictObject({ actor: ref('actors'), x: length, y: length });

export const placement = v.pipe(
	v.strictObject({
		tension: v.optional(text(200)),
		step: v.optional(text(200)),
		actors: v.array(
			v.strictObject({
				actor: ref('actors'),
				x: v.optional(length),
				y: v.optional(length),
				name: described(
					v.optional(v.picklist(nameSides)),
					'The side of the shape at which the name stands; below if left out.'
				)
			})
		),
		ties: v.array(
			v.strictObject({
				tie: ref('ties'),
				bend: described(length, 'How far the control point of its line lies to the right of it.'),
				at: described(
					v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
					'Where the label stands, as a share of the way along the line.'
				),
				lines: v.optional(v.picklist([1, 2]))
			})
		)
	}),
	v.check(
		({ tension, step }) => tension === undefined || step === undefined,
		'expected a tension or a step, but not both'
	)
);
