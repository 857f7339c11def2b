import type { Pen } from './lettering.ts';
import type { Naming } from './naming.ts';

/** How a picture is drawn. */
export interface Drawing extends Pen {
	/** Fills the patches under labels; null where the background should show through. */
	readonly paper: string | null;
	/** Names every part; left out for a picture in a page, where its ids could clash with others. */
	readonly naming?: Naming;
}
