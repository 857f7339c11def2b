import type { Case, Placement } from '#lib/case/case.ts';
import { fitToSheet, growths } from '#lib/layout/fitToSheet.ts';
import { printing, printingStory, type Plan } from '#lib/layout/plans.ts';
import { contentsOf } from '#lib/layout/stage/staged.ts';
import type { Look } from '#lib/scene/look.ts';
import { toScene } from '#lib/scene/toScene.ts';
import { whole } from './emphasisOf.ts';
import { paperLook, roomOf, type Format } from './format.ts';

/** Another placement, and what decides the words in the picture. */
type From = Partial<Placement & Pick<Look, 'tensionFilters' | 'names'>>;

const growing = { larger: growths.taller };

const longer: Plan = { ...printing, search: { ...printing.search, moves: 3000 } };
/** The long search takes ten seconds for more ties than this, and hardly ever clears their picture. */
const quick = 10;
/** What is tried, with more height, until nothing misleads. */
const again = [printing, longer, longer];

/**
 * The placement of a case on paper, starting from another one: more actors, or a picture in which something
 * misleads, make it taller.
 */
export function placementOn(source: Case, from: From, format: Format): Placement {
	const contents = contentsOn(source, from);
	const fit = (plan: Plan, more: number, seed: number) =>
		fitToSheet(contents, roomOf(format, source.actors.size, more), plan, { ...growing, seed });
	let best = fit(printing, 0, 1);
	for (const [i, plan] of again.entries()) {
		// Where nothing was searched, another try gives the same.
		if (best.faults === 0 || best.faults === Infinity) break;
		if (plan === longer && contents.edges.length > quick) break;
		const next = fit(plan, format.more, i + 2);
		if (next.faults < best.faults) best = next;
	}
	return best.placement;
}

/** As `placementOn`, in one long search, for the many ties of a whole story. */
export function storyPlacementOn(source: Case, from: From, format: Format): Placement {
	const room = roomOf(format, source.actors.size);
	return fitToSheet(contentsOn(source, from), room, printingStory, growing).placement;
}

function contentsOn(source: Case, from: From) {
	const scene = toScene(source, { ...paperLook, tensionFilters: [], ...from });
	return contentsOf(scene, whole(source));
}
