import type { Id } from '#lib/case/case.ts';
import type { TextPlace } from '#lib/files/textStore.ts';
import { pickedActor, pickedTie } from '#lib/scene/picks.ts';
import { showMade } from '#lib/make/showMade.ts';
import type { View } from '#lib/state/View.svelte.ts';
import type { Cited } from './highlights.ts';
import { oncePer } from '#lib/ui/oncePer.svelte.ts';
import { pageOf } from './pageOf.ts';
import { Passage } from './Passage.svelte.ts';
import { TextDesk } from './TextDesk.svelte.ts';

/** A text read beside the picture: what is on the page, and what the reader has selected of it. */
export class Reader {
	readonly view: View;
	readonly desk = new TextDesk();
	readonly passage = new Passage();
	/** The paragraph whose claims are listed, by its index; null if none is. */
	open = $state<number | null>(null);

	constructor(view: View) {
		this.view = view;
	}

	/** The sources that can have a text: all but those of the background. */
	sources = $derived.by(() =>
		[...this.view.document.current.sources.values()].filter(({ kind }) => kind !== 'background')
	);
	/** The source that is read; null if the case has none, or if the reader wants another. */
	source: Id | null = $derived.by(() => {
		const asked = this.view.reading?.source ?? null;
		return this.sources.find(({ id }) => id === asked)?.id ?? this.sources[0]?.id ?? null;
	});
	page = $derived.by(() => {
		const { kept } = this.desk;
		return kept?.text ? pageOf(this.view.document.current, kept, this.source ?? '') : null;
	});

	/** Goes on with the text of a source; what was selected in another one is let go of. */
	take(place: TextPlace | null, source: Id) {
		if (this.desk.isOpen(place, source)) return;
		this.passage.end();
		this.open = null;
		void this.desk.open(place, source);
	}

	/** Picks the tie of a claim, and tells of this claim. */
	showClaim({ tie, claim }: Cited) {
		showMade(this.view, pickedTie(tie.id));
		this.view.sought = claim;
	}

	/** Tells what is coded at a place of the text: what is highlighted there, and of its paragraph. */
	tell(at: number) {
		const { paragraphs = [], anchored = [] } = this.page ?? {};
		const here = anchored.filter(({ from, to }) => from <= at && at < to);
		// The shortest is what the pointer is on most narrowly.
		const [one] = here.sort((a, b) => a.to - a.from - (b.to - b.from));
		this.open = paragraphs.findIndex(({ from, to }) => from <= at && at < to);
		if (one?.cited) this.showClaim(one.cited);
		else if (one?.actor != null) this.showActor(one.actor);
	}

	showActor(id: Id) {
		showMade(this.view, pickedActor(id));
	}

	/** Whether a claim or the name of an actor stands out: it was picked, here or in the picture. */
	isLit({ actor, cited }: { readonly actor: Id | null; readonly cited: Cited | null }): boolean {
		const { picks, sought } = this.view;
		if (actor !== null) return picks.actors.has(actor);
		if (!cited) return false;
		return sought ? sought === cited.claim : picks.ties.has(cited.tie.id);
	}
}

/** The reader of a view: one for all of the page, so that a text outlives its panel. */
export const readerOf = oncePer((view: View) => new Reader(view));
