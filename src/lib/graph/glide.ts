import type { NodeSingular, SingularAnimation } from 'cytoscape';
import type { Point } from '#lib/case/case.ts';
import { animated, calm, easing } from './motion.ts';

interface Glide {
	readonly to: Point;
	readonly animation: ReturnType<SingularAnimation['animation']>;
}

/** Where an actor keeps how it moves. */
const scratch = 'glide';

const glideOf = (node: NodeSingular): Glide | undefined =>
	node.scratch(scratch) as Glide | undefined;

/** Lets an actor glide to a new place in `duration` ms, so that the eye can follow an arrangement. */
export function glide(node: NodeSingular, to: Point, duration: number): void {
	// Only its move is stopped: an actor that is new in the picture may be fading in.
	glideOf(node)?.animation.stop();
	node.removeScratch(scratch);
	// An actor that was not visible before appears in its place at once.
	if (calm() || node.hidden()) {
		node.position(to);
		return;
	}
	const animation = node.animation(animated({ position: to, duration, easing }));
	node.scratch(scratch, { to, animation } satisfies Glide);
	animation.play();
}

/** Where an actor stands or, while it glides, where it will stand. */
export function goalOf(node: NodeSingular): Point {
	const now = glideOf(node);
	return now?.animation.playing() ? now.to : node.position();
}
