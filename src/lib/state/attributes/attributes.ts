import { arranged } from './arranged.ts';
import type { ViewAttribute } from '#lib/case/view/attribute.ts';
import { background } from './background.ts';
import { event } from './event.ts';
import { filter } from '#lib/case/view/filter.ts';
import { focus } from '#lib/case/view/focus.ts';
import { picks } from './picks.ts';
import { sorted } from './sorted.ts';
import { step } from './step.ts';
import { story } from './story.ts';
import { surface } from './surface.ts';
import { unmatched } from './unmatched.ts';

/**
 * The part of a view that a link carries, in the order of the parts of the link. A view has each of these as
 * a property, and links write and read them. A new attribute is a file in this folder and a line here.
 */
const records = {
	filter,
	unmatched,
	background,
	surface,
	arranged,
	focus,
	story,
	step,
	picks,
	event,
	sorted
};

type Records = typeof records;

/** The value of each attribute, for one view. */
export type LinkedView = {
	readonly [Id in keyof Records]: Records[Id] extends ViewAttribute<infer T> ? T : never;
};

export const attributes: { readonly [Id in keyof LinkedView]: ViewAttribute<LinkedView[Id]> } =
	records;

export const attributeIds = Object.keys(records) as (keyof LinkedView)[];
