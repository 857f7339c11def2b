import type { Arranged } from '#lib/case/arranged.ts';
import { among } from '#lib/case/view/LinkParts.ts';
import { onePart } from '#lib/case/view/linkText.ts';
import type { ViewAttribute } from '#lib/case/view/attribute.ts';

/** The layout that gave the actors their places; null if the case gave them. */
export const arranged: ViewAttribute<Arranged | null> = {
	read(parts, source, layouts) {
		const layout = parts.one('layout', among(new Set(layouts)));
		// Without a layout, its other parts mean nothing, and stay to be reported.
		if (layout === null) return null;
		const centre = parts.one('centre', among(source.actors));
		const seed = parts.one('seed', (text) => (/^\d{1,9}$/.test(text) ? Number(text) : null));
		return { layout, centre, seed: seed ?? 1 };
	},
	write: (value) => [
		...onePart('layout', value?.layout),
		...onePart('centre', value?.centre),
		...onePart('seed', value?.seed.toString())
	]
};
