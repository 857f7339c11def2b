import type { Case } from '#lib/case/case.ts';
import { ownCaseIn, type OwnCase } from '#lib/case/ownCase.ts';
import { handedOver } from '../../routes/present/handoff.ts';

/** In place of the site’s own: in a file there is its case, and that with the changes of this visit. */
export class AskedCase {
	own = $state.raw<OwnCase | null>(null);
	readonly found: Case | null = $derived(this.own && handedOver(this.own));
	readonly looking = false;
	readonly missing = $derived(this.found ? null : this.own);
	readonly link = $derived(this.found && this.own ? this.own.link : '');
	/** No address opens the case of a file elsewhere. */
	readonly away = null;

	/** Takes what an address asks for. */
	read(hash: string): Promise<void> {
		const own = ownCaseIn(hash);
		if (own?.link !== this.own?.link) this.own = own;
		return Promise.resolve();
	}
}
