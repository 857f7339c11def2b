import type { Column } from './columns.ts';
import { longestList } from '#lib/case/overlong.ts';
import { tableWords } from '#lib/words/table.ts';
import type { Desk, Made } from './Desk.ts';
import type { Report } from './makeCase.ts';
import { isEnough, withColumn, type Mapping } from './mapping.ts';
import { titleFrom } from './titleFrom.ts';

/** What somebody says of the tables on a desk, and what a case of them would be. */
export class ImportForm {
	readonly #desk: Desk;
	title = $state('');
	mappings = $state.raw<readonly Mapping[]>([]);
	/** What would come of the tables as they are mapped now; null until that is known. */
	report = $state.raw<Report | null>(null);
	making = $state(false);
	/** Tells the answer that was asked for last from earlier ones. */
	#asked = 0;

	constructor(desk: Desk) {
		this.#desk = desk;
		this.title = titleFrom(desk.previews.map(({ name }) => name));
		void this.#map(desk.previews.map(({ guess }) => guess));
	}

	/** Why no case can be made; null if one can. */
	lacking = $derived.by(() => {
		const { lacking, what } = tableWords;
		const open = this.mappings.find((mapping) => !isEnough(mapping));
		if (open) return lacking[open.each === 'actor' ? 'actor' : 'tie'];
		const { actors = 1, ties = 0 } = this.report?.counts ?? {};
		if (actors === 0) return lacking.empty;
		if (ties > longestList) return lacking.tooMany(what.ties, ties, longestList);
		return actors > longestList ? lacking.tooMany(what.actors, actors, longestList) : null;
	});

	/** What will come, or what is lacking. */
	sentence = $derived.by(() => {
		const { lacking, report } = this;
		if (lacking !== null || !report) return lacking ?? '';
		return tableWords.comesWith(tableWords.comes(report.counts), report.unread);
	});

	setColumn(at: number, column: number, meaning: Column) {
		return this.#change(at, (mapping) => withColumn(mapping, column, meaning));
	}

	setHeader(at: number, header: boolean) {
		return this.#change(at, (mapping) => ({ ...mapping, header }));
	}

	async setEach(at: number, each: Mapping['each']) {
		const former = this.mappings[at];
		if (!former) return;
		const mapping = await this.#desk.guessAs(at, former, each);
		await this.#change(at, () => mapping);
	}

	/** The case. @throws as `Desk.make` */
	async make(today: string): Promise<Made> {
		this.making = true;
		return this.#desk.make(this.mappings, { title: this.title, today });
	}

	#change(at: number, change: (mapping: Mapping) => Mapping) {
		return this.#map(this.mappings.map((mapping, i) => (i === at ? change(mapping) : mapping)));
	}

	async #map(mappings: readonly Mapping[]) {
		this.mappings = mappings;
		const asked = ++this.#asked;
		const report = await this.#desk.tell(mappings);
		if (asked === this.#asked) this.report = report;
	}
}
