import type { Case } from '#lib/case/case.ts';
import { attributeIds, type LinkedView } from './attributes/attributes.ts';
import { openingView } from './viewLink.ts';

/** The attributes that a view holds itself. Places belong to the document, because undo takes them back. */
export type OwnAttributes = Omit<LinkedView, 'arranged'>;

const ownIds = attributeIds.filter((id) => id !== 'arranged');

/** Picks these attributes out of an object that holds more. */
export function ownAttributesOf(view: OwnAttributes): OwnAttributes {
	return Object.fromEntries(ownIds.map((id) => [id, view[id]])) as OwnAttributes;
}

class Signals {
	constructor(source: Case) {
		const opening = openingView(source);
		for (const id of ownIds) {
			let value = $state.raw<unknown>(opening[id]);
			const set = (next: unknown) => (value = next);
			Object.defineProperty(this, id, { get: () => value, set, enumerable: true });
		}
	}
}

/**
 * Each attribute as a property with its own signal, so that changing one does not rerun what reads only
 * another. The properties follow the list of attributes.
 */
export const ViewState = Signals as new (source: Case) => {
	-readonly [Id in keyof OwnAttributes]: OwnAttributes[Id];
};
