import type { Case } from '#lib/case/case.ts';
import type { LinkParts } from './LinkParts.ts';

/** One attribute of a view: how it is written in a link, and how it is read again. */
export interface ViewAttribute<T> {
	/**
	 * Takes its parts from a link and reads them, as far as the case has what they name and the names of
	 * layouts are known. From a link without these parts it reads the value with which the case opens.
	 */
	read(parts: LinkParts, source: Case, layouts: readonly string[]): T;
	/** The parts of a link for this value; none for the value with which the case opens. */
	write(value: T, source: Case): readonly string[];
}
