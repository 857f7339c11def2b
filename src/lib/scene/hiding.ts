import type { Case } from '#lib/case/case.ts';
import type { Shown } from '#lib/case/filter.ts';
import type { Hidden } from '#lib/case/lesson/question.ts';
import { mutualTie } from './lines.ts';
import { noPicks, pickedActor, pickedTie, type Picks } from './picks.ts';
import type { Scene, SceneEdge } from './scene.ts';

/** How a tie is drawn while its type is hidden: without bloc or pole, and with a head that no family has, or none if it is mutual. */
const plain = { width: 2.4, dash: null, head: 'triangle', hollow: true, outlined: false } as const;
/** The label in place of what is hidden. */
const asking = '?';

/** The scene with one part of a tie hidden. The route of the tie and everything around it stay. */
export function hidePart(source: Case, scene: Scene, { tie: id, hides }: Hidden): Scene {
	const edge = scene.edges.get(id);
	const type = source.tieTypes.get(source.ties.get(id)?.type ?? '');
	if (!edge || !type) return scene;
	const { ink } = scene;
	const asked = `${type.label} ${asking}`;
	const changes: Record<Hidden['hides'], Partial<SceneEdge>> = {
		type: { ...plain, ...(type.mutual ? mutualTie : {}), color: ink, label: asking },
		direction: { head: 'none', label: asked },
		// The colour of a pole could give the arena away.
		arena: { halo: false, color: ink, label: asked, outlined: false },
		asserter: { label: asked },
		tie: {}
	};
	return { ...scene, edges: new Map(scene.edges).set(id, { ...edge, ...changes[hides] }) };
}

/** What is shown while a question is open: a tie that is hidden as a whole is left out. */
export function shownWhileOpen({ actors, ties }: Shown, { tie, hides }: Hidden): Shown {
	return { actors, ties: new Map([...ties].filter(([id]) => hides !== 'tie' || id !== tie)) };
}

/** What to light up: the tie in question or, while the whole tie is hidden, the actor it comes from. */
export function picksOf(source: Case, { tie, hides }: Hidden, open: boolean): Picks {
	const from = source.ties.get(tie)?.source;
	if (from === undefined) return noPicks;
	return open && hides === 'tie' ? pickedActor(from) : pickedTie(tie);
}
