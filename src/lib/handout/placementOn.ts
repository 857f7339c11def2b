import type { Case, Placement } from '#lib/case/case.ts';
import { fitClearest, fitToSheet, growths } from '#lib/layout/fitToSheet.ts';
import { printing } from '#lib/layout/plans.ts';
import { contentsOf } from '#lib/layout/stage/staged.ts';
import type { Look } from '#lib/scene/look.ts';
import { toScene } from '#lib/scene/scene.ts';
import { whole } from './emphasisOf.ts';
import { paperLook, roomOf, type Format } from './format.ts';

/**
 * The placement of a case on paper, starting from another one: more actors, or a picture in which something
 * misleads, make it taller.
 */
export function placementOn(
	source: Case,
	from: Partial<Placement & Pick<Look, 'tensionFilters' | 'names'>>,
	format: Format
): Placement {
	const scene = toScene(source, { ...paperLook, tensionFilters: [], ...from });
	const contents = contentsOf(scene, whole(source));
	const growing = { larger: growths.taller };
	const room = roomOf(format, source.actors.size);
	const usual = fitToSheet(contents, room, printing, growing);
	if (usual.faults === 0) return usual.placement;
	const roomier = roomOf(format, source.actors.size, format.more);
	const other = fitClearest(contents, roomier, printing, growing);
	return (other.faults < usual.faults ? other : usual).placement;
}
