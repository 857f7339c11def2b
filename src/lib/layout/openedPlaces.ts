import type { Case } from '#lib/case/case.ts';
import { moveActors } from '#lib/case/edit.ts';
import { arrangeInWorker } from './arrangeInWorker.ts';
import { arrangementOf } from './arrangementOf.ts';
import { toScene } from '#lib/scene/scene.ts';

/** Beyond so many actors, nobody waits for forces to settle; a grid is there at once. */
const most = 150;

/** The case with a place for every actor: where its file has them, the others as a layout puts them. */
export async function withPlaces(source: Case): Promise<Case> {
	if ([...source.actors.keys()].every((id) => source.layout.has(id))) return source;
	const layout = source.actors.size > most ? 'grid' : 'cose-bilkent';
	const scene = toScene(source, { theme: 'light', tensionFilters: [] });
	const wanted = arrangementOf(source, scene, { layout, centre: null, seed: 1 });
	const places = await arrangeInWorker(wanted);
	return moveActors(new Map([...places, ...source.layout])).apply(source);
}
