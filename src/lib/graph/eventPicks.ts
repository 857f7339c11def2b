import type { EventObject, SingularElementArgument } from 'cytoscape';
import { pickedActor, pickedTie, type Picks } from '#lib/scene/picks.ts';
import { idOf } from './elements.ts';

/** The actor or the tie that an element of Cytoscape stands for. */
export function picksOf(element: SingularElementArgument): Picks {
	return element.isNode() ? pickedActor(idOf(element)) : pickedTie(idOf(element));
}

/** Whether a finger made an event. */
export const isTouch = ({ originalEvent }: EventObject): boolean =>
	(originalEvent as Event | undefined)?.type.startsWith('touch') ?? false;
