import type { Id } from '#lib/case/case.ts';
import { presentWords } from '#lib/words/present.ts';

/** Announces the change from the previous step to this one: how many actors came, and how many left. */
export class Announcer {
	#before: ReadonlySet<Id> = new Set();
	#step = -1;
	#said = '';

	say(step: number, count: number, actors: ReadonlySet<Id>): string {
		if (step === this.#step) return this.#said;
		const come = [...actors].filter((id) => !this.#before.has(id)).length;
		const gone = [...this.#before].filter((id) => !actors.has(id)).length;
		this.#before = actors;
		this.#step = step;
		this.#said = presentWords.announce(step + 1, count, come, gone);
		return this.#said;
	}
}
