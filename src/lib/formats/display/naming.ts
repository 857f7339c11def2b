import type { Id } from '#lib/case/case.ts';
import type { SceneNode } from '#lib/scene/scene.ts';
import type { Named } from './displayList.ts';

/** How the parts of a picture are named: each gets an id, and on request actors and ties a title. */
export interface Naming {
	/** The sentence of a tie, which becomes its title; null leaves all titles out. */
	readonly sayTie: ((tie: Id) => string) | null;
}

/** The names of the parts in which a tie is drawn. */
export type TieNames = Readonly<Record<'line' | 'halo' | 'head', Named>>;

type Part = 'actor' | 'name' | 'tie' | 'halo' | 'head' | 'label';

/**
 * The id of a part, safe in XML, in CSS and in an address whatever the id of its actor or tie: two parts never
 * have the same, because each character that is not safe becomes its code between two underscores.
 */
export const partId = (part: Part, id: Id): string => `${part}-${escaped(id)}`;

/** The name of a tie's line has the title; its halo and its head belong to it by their ids. */
export function namesOfTie(tie: Id, { sayTie }: Naming): TieNames {
	return {
		line: { id: partId('tie', tie), title: sayTie?.(tie) || undefined },
		halo: { id: partId('halo', tie) },
		head: { id: partId('head', tie) }
	};
}

/** The name of an actor's shape: its title is the name as the picture shows it. */
export function nameOfActor({ id, lines }: SceneNode, { sayTie }: Naming): Named {
	return { id: partId('actor', id), title: (sayTie && lines.join(' ')) || undefined };
}

function escaped(id: Id): string {
	// Most ids hold nothing to escape, and a test is cheaper than a replacement.
	if (/^[A-Za-z0-9-]*$/.test(id)) return id;
	return id.replace(/[^A-Za-z0-9-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`);
}
