import type { Case, Id, Point } from '../../src/lib/case/case.ts';
import { moveActors } from '../../src/lib/case/edit.ts';
import { headless, optionsOf } from '../../src/lib/layout/arrange.ts';
import { arrangementOf } from '../../src/lib/layout/arrangementOf.ts';
import { toScene } from '../../src/lib/scene/toScene.ts';

/**
 * The case laid out by cose-bilkent as it is: with the boxes and options of `arrange`, but with real
 * randomness and no further steps.
 */
export function unseeded(source: Case): Case {
	const scene = toScene(source, { theme: 'light', tensionFilters: [] });
	const wanted = arrangementOf(source, scene, { layout: 'cose-bilkent', centre: null, seed: 0 });
	const cy = headless(wanted);
	cy.layout(optionsOf(wanted)).run();
	const places = wanted.actors.map(({ id, drop }, i): [Id, Point] => {
		const { x, y } = cy.getElementById(`n${i}`).position();
		return [id, { x, y: y - drop }];
	});
	cy.destroy();
	return moveActors(new Map(places)).apply(source);
}
