import type { SceneNode } from '../scene/scene.ts';

/** The initials of a bloc as a picture laid on the shape, for Cytoscape has one label a node. */
export function badge({ initials, onFill }: Pick<SceneNode, 'initials' | 'onFill'>): string {
	const size = initials.length > 2 ? 24 : 32;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100" viewBox="0 0 100 100"><text x="50" y="51" dy=".36em" text-anchor="middle" font-family="Inter, Arial, sans-serif" font-weight="700" font-size="${size}" fill="${onFill}">${escape(initials)}</text></svg>`;
	return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

function escape(text: string): string {
	return text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
