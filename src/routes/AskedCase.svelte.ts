import type { Case } from '#lib/case/case.ts';
import { ownCaseIn, type OwnCase } from '#lib/case/ownCase.ts';
import { findOwn } from './findOwn.ts';
import { handedOver, passOn } from './present/handoff.ts';

/** The case of the reader’s own that the address of a page asks for, once it has been found. */
export class AskedCase {
	/** What the address asks for; null if it means the case of the site. */
	own = $state.raw<OwnCase | null>(null);
	found = $state.raw<Case | null>(null);
	/** Whether the device is still being asked. */
	looking = $state(false);
	/** What the address asks for, if this device does not have it. */
	missing = $derived(this.found || this.looking ? null : this.own);
	/** The part of an address that asks for the case on the page. */
	link = $derived(this.found && this.own ? this.own.link : '');

	/** The part of an address that opens the case on any device; null until it is packed, and if it is too large. */
	away = $state.raw<string | null>('');

	/** Looks for what an address asks for; resolves once that is known. */
	async read(hash: string) {
		const own = ownCaseIn(hash);
		if (own?.link === this.own?.link) return;
		this.own = own;
		this.#find(own && handedOver(own));
		this.looking = own !== null && this.found === null;
		if (own && this.looking) await this.#look(own);
	}

	/** Takes a case that the reader opened instead; returns the part of an address that asks for it. */
	take(source: Case): string {
		const link = passOn(source);
		this.own = ownCaseIn(link);
		this.#find(source);
		return link;
	}

	/** An own case needs to be packed before another device can open it. */
	#find(found: Case | null) {
		this.found = found;
		this.away = found ? null : '';
		if (found) void this.#pack(found);
	}

	async #pack(found: Case) {
		const { packCase } = await import('#lib/files/packedCase.ts');
		const away = await packCase(found);
		if (this.found === found) this.away = away;
	}

	async #look(own: OwnCase) {
		const found = await findOwn(own);
		if (this.own !== own) return;
		this.#find(found);
		this.looking = false;
	}
}
