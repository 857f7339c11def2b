import type { Case } from '#lib/case/case.ts';
import { moveActors } from '#lib/case/edit.ts';
import { toScene } from '#lib/scene/toScene.ts';
import { arrangeInWorker } from './arrangeInWorker.ts';
import { arrangementOf } from './arrangementOf.ts';

/** With more actors than this, a force-directed layout takes too long; a grid is instant. */
const maxActorsByForces = 150;

/** The case with a place for every actor: its own if the file has one, otherwise that of a layout. */
export async function fullyArranged(source: Case, signal?: AbortSignal): Promise<Case> {
	if ([...source.actors.keys()].every((id) => source.layout.has(id))) return source;
	const layout = source.actors.size > maxActorsByForces ? 'grid' : 'cose-bilkent';
	const scene = toScene(source, { theme: 'light', tensionFilters: [] });
	const wanted = arrangementOf(source, scene, { layout, centre: null, seed: 1 });
	const places = await arrangeInWorker(wanted, signal);
	return moveActors(new Map([...places, ...source.layout])).apply(source);
}
