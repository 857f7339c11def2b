import * as v from 'valibot';
import type { Case } from '#lib/case/case.ts';
import type { Stored } from '#lib/state/Stored.ts';
import { resultsWords } from '#lib/words/results.ts';
import { codesIn, fromCode } from '../handIn/code.ts';
import { maxHandInLength, writeHandIn, type HandedIn } from '../handIn/handIn.ts';
import { collect, type Arrived } from './collect.ts';
import { tallies } from './tally.ts';

const keptSchema = v.array(v.string());

/** What a class handed in, read on the teacher’s device and kept in the tab until it is closed. */
export class ClassResults {
	readonly source: Case;
	readonly #stored: Stored;
	all = $state.raw<readonly HandedIn[]>([]);
	/** What a teacher should know of what arrived last. */
	told = $state.raw<readonly string[]>([]);
	/** How many of those that arrived last were new. */
	taken = $state<number | null>(null);
	/** Whether the browser keeps nothing, so that a reload loses everything. */
	blocked = $state(false);

	constructor(source: Case, stored: Stored) {
		this.source = source;
		this.#stored = stored;
		const kept = v.safeParse(keptSchema, stored.readJson());
		const texts = kept.success ? kept.output : [];
		const arrived = texts.map((text) => ({ from: resultsWords.inTab, text }));
		const { all, told } = collect(source, [], arrived);
		this.all = all;
		this.told = kept.success || stored.read() === null ? told : [resultsWords.lost];
	}

	tallies = $derived.by(() => tallies(this.source, this.all));

	/** Takes what is in these files. */
	async takeFiles(files: readonly File[]) {
		const read = files.map(async (file): Promise<Arrived> => {
			const text = file.size > maxHandInLength ? null : await file.text().catch(() => null);
			return { from: file.name, text };
		});
		this.#take(await Promise.all(read));
	}

	/** Takes the codes in a text; returns whether it had any. */
	async takeCodes(text: string): Promise<boolean> {
		const codes = codesIn(text);
		const read = codes.map(async (code): Promise<Arrived> => {
			return { from: `${code.slice(0, 12)}…`, text: await fromCode(code) };
		});
		this.#take(await Promise.all(read));
		return codes.length > 0;
	}

	/** Forgets everything. */
	clear() {
		this.all = [];
		this.told = [];
		this.taken = null;
		this.#stored.clear();
	}

	#take(arrived: readonly Arrived[]) {
		const before = this.all;
		const { all, told } = collect(this.source, this.all, arrived);
		this.all = all;
		this.told = told;
		this.taken = all.filter((each) => !before.includes(each)).length;
		const texts = all.map((each) => writeHandIn(this.source, each));
		this.blocked = !this.#stored.write(JSON.stringify(texts));
	}
}
