import type { Case } from '#lib/case/case.ts';
import { ownCaseIn, type OwnCase } from '#lib/case/ownCase.ts';
import { findOwn } from './findOwn.ts';
import { handedOver, passOn } from './present/handoff.ts';
import { siteCase } from './siteCase.ts';

/** The case that the address of a page asks for instead of the one that the site opens with, once it is found. */
export class AskedCase {
	/** What the address asks for; null if it means the case that the site opens with. */
	own = $state.raw<OwnCase | null>(null);
	found = $state.raw<Case | null>(null);
	/** Whether the device is still being asked. */
	looking = $state(false);
	/** What the address asks for, if this device does not have it. */
	missing = $derived(this.found || this.looking ? null : this.own);
	/** The part of an address that asks for the case on the page. */
	link = $derived(this.found && this.own ? this.own.link : '');

	/** Whether the case on the page is one of the reader’s own, and not of the site. */
	isOwn = $derived(this.found !== null && this.own?.builtIn === null);

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
		this.away = this.isOwn ? null : this.link;
		if (found && this.isOwn) void this.#pack(found);
	}

	async #pack(found: Case) {
		const { packCase } = await import('#lib/files/packedCase.ts');
		const away = await packCase(found, await siteCase(found.about.id));
		if (this.found === found) this.away = away;
	}

	async #look(own: OwnCase) {
		const found = await findOwn(own);
		if (this.own !== own) return;
		this.#find(found);
		this.looking = false;
	}
}
