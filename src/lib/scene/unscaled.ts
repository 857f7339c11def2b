import type { Scene } from './scene.ts';

/** The scene with its names as large as they were before the reader went so much nearer. */
export function unscaled(scene: Scene, nearer: number): Scene {
	if (Math.abs(nearer - 1) < 0.01) return scene;
	const nodes = [...scene.nodes].map(
		([id, node]) => [id, { ...node, fontSize: node.fontSize / nearer }] as const
	);
	return { ...scene, nodes: new Map(nodes) };
}
