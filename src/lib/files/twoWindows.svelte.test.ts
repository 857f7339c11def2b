import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Shelf } from '../../../tests/fixtures/shelf.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { parseCase } from '#lib/case/parse.ts';
import { Work } from '#lib/state/CaseDocument.svelte.ts';
import { Autosave } from './Autosave.svelte.ts';
import type { Draft } from './draft.ts';

const harbour = parseCase(smallCase());
const shared: Draft = { id: 'shared', saved: 2, title: 'x', of: 'x', changes: 1, text: '{}' };

/** A window that goes on with the shared draft. */
class Window {
	readonly #keeper: Autosave;
	readonly #work = new Work();
	#case = harbour;
	/** The title that it was told is kept. */
	acknowledged = '';

	constructor(shelf: Shelf) {
		const alone = { hold: () => {}, heldIds: async () => new Set<string>(), letGo: async () => {} };
		this.#keeper = new Autosave(shelf, alone);
		this.#keeper.resume(shared, this.#work, harbour);
	}
	change(mark: number) {
		const title = `${this.#case.about.title} ${mark},`;
		this.#case = { ...this.#case, about: { ...this.#case.about, title } };
	}
	async save() {
		if (this.#case === harbour) return;
		await this.#keeper.keep({ work: this.#work, source: this.#case, changes: 1, own: true });
		this.acknowledged = this.#case.about.title;
	}
}

test('no change that a window has kept is lost, in whatever order two windows work', async () => {
	const turn = fc.record({ window: fc.constantFrom(0, 1), saves: fc.boolean() });
	await fc.assert(
		fc.asyncProperty(fc.array(turn, { maxLength: 12 }), async (schedule) => {
			const shelf = new Shelf();
			shelf.kept.set('shared', shared);
			const windows = [new Window(shelf), new Window(shelf)] as const;
			for (const [mark, { window, saves }] of schedule.entries())
				if (saves) await windows[window as 0 | 1].save();
				else windows[window as 0 | 1].change(mark);
			const titles = [...shelf.kept.values()].map(({ title }) => title).join('; ');
			for (const { acknowledged } of windows) expect(titles).toContain(acknowledged);
		}),
		{ numRuns: 200 }
	);
});
