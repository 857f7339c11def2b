import type { Case } from '#lib/case/case.ts';
import type { LinkParts } from './LinkParts.ts';

/** One attribute of a view: how a link says it, and how it is read again. */
export interface ViewAttribute<T> {
	/**
	 * Takes its parts from a link and reads them, as far as the case and the layouts known by name allow. From
	 * a link without parts it reads the value with which the case opens.
	 */
	read(parts: LinkParts, source: Case, layouts: readonly string[]): T;
	/** The parts of a link that say the value; none for the value with which the case opens. */
	write(value: T, source: Case): readonly string[];
}
