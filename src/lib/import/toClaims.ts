import type { CaseFile } from '#lib/case/schema.ts';
import { tableWords } from '#lib/words/table.ts';
import type { Cast } from './Cast.ts';
import type { Limit } from './limit.ts';
import type { Link } from './Links.ts';
import { keyOf, Names } from './Names.ts';
import type { Saying } from './readClaim.ts';

type Source = CaseFile['sources'][number];
type Asserter = CaseFile['asserters'][number];
type Claim = CaseFile['ties'][number]['claims'][number];

/** Makes claims, and with them the sources and the asserters that they need. */
export class Claims {
	readonly #sources = new Map<string, Source>();
	readonly #asserters = new Map<string, Asserter>();
	readonly #sourceIds = new Names('source');
	readonly #asserterIds = new Names('voice');
	readonly #cast: Cast;
	readonly #limit: Limit;

	constructor(cast: Cast, limit: Limit) {
		this.#cast = cast;
		this.#limit = limit;
	}

	get sources(): Source[] {
		return [...this.#sources.values()];
	}

	get asserters(): Asserter[] {
		return [...this.#asserters.values()];
	}

	/** The claim that a row has become. Where it names no source, that is its table; where no asserter, its source. */
	of(saying: Saying, { from, verb, to }: Link): Claim {
		const { basis, arena, stance, happened, known, hedge, kept } = saying;
		const source = this.#source(saying.source || saying.table);
		const said = saying.summary || tableWords.made.claim(from.name, verb.label, to.name);
		return {
			source: source.id,
			at: this.#limit(saying.at, 60),
			asserter: this.#asserter(saying.asserter || source.title).id,
			basis,
			arena,
			stance,
			...(happened !== null && { happened }),
			...(known !== null && { known }),
			datesFrom: 'source',
			summary: this.#limit([said, ...kept].join(' · '), 500),
			...(hedge !== '' && { hedge: this.#limit(hedge, 200) })
		};
	}

	#source(title: string): Source {
		const former = this.#sources.get(keyOf(title));
		if (former) return former;
		const source: Source = {
			id: this.#sourceIds.idOf(title),
			title: this.#limit(title, 300),
			kind: 'document',
			authors: [],
			...(isAddress(title) && { url: title })
		};
		this.#sources.set(keyOf(title), source);
		return source;
	}

	#asserter(name: string): Asserter {
		const former = this.#asserters.get(keyOf(name));
		if (former) return former;
		const actor = this.#cast.find(name)?.id;
		const asserter: Asserter = {
			id: this.#asserterIds.idOf(name),
			name: this.#limit(name, 200),
			...(actor !== undefined && { actor })
		};
		this.#asserters.set(keyOf(name), asserter);
		return asserter;
	}
}

const isAddress = (text: string) =>
	/^https?:\/\//i.test(text) && text.length <= 2000 && URL.canParse(text);
