import type { Case } from '#lib/case/case.ts';
import type { Edit, EditName } from '#lib/case/edit.ts';
import { isBuiltInLink } from '#lib/case/ownCase.ts';
import { titleOf } from '#lib/case/story/titles.ts';

/**
 * How many changes undo can take back: fewer of a large case, because each change keeps a list of it. Together
 * the lists have at most some millions of entries.
 */
const undoDepth = ({ actors, ties }: Case) =>
	Math.min(10_000, Math.max(200, Math.round(4e6 / (actors.size + ties.size + 1))));

/**
 * A piece of work: a case from the moment it was opened, with all that was changed in it. It tells apart what
 * is kept; undo and redo lead from one piece to another.
 */
export class Work {
	/** The part of an address that opens it again on this device; empty as long as nothing does. */
	link = $state('');
}

/** A state of the case, and the case as it was when it was opened. */
interface Version {
	readonly case: Case;
	readonly opened: Case;
	readonly work: Work;
	/** How many changes have led here since the work began. */
	readonly changes: number;
}

/** A change that was made: what it did, and the version on its other side. */
interface Change {
	readonly name: EditName;
	readonly version: Version;
}

/**
 * The case being worked on, its past and its future. Every change goes through `apply` or `amend`; another
 * case takes its place through `open`, which can be taken back like any other step.
 */
export class CaseDocument {
	/** The page's own case, as the reader left it when they opened another. */
	#own: Version;
	#version: Version;
	/** The changes so far, the latest last, each with the version before it. */
	#past = $state.raw<readonly Change[]>([]);
	/** The changes that were undone, the next to redo first, each with the version after it. */
	#future = $state.raw<readonly Change[]>([]);
	/** The gesture that made the current version, while it continues. */
	#gesture: symbol | null = null;

	constructor(source: Case) {
		this.#own = asOpened(source);
		this.#version = $state.raw(this.#own);
	}

	/** Called just before another case replaces this one, also by undo; both are passed as they were opened. */
	onturn: (from: Case, to: Case) => void = () => {};

	get current(): Case {
		return this.#version.case;
	}

	/** The case as it was opened; edits have turned it into the current one. */
	get opened(): Case {
		return this.#version.opened;
	}

	/** The page’s own case, as the page opened it. */
	get ofPage(): Case {
		return this.#own.opened;
	}

	/** Whether this is the page’s own case, which a link to the page opens. */
	get linkable(): boolean {
		return this.opened === this.ofPage;
	}

	/** The part of an address that opens this case of the site on any device; null if the site does not have it. */
	get siteLink(): string | null {
		if (this.linkable) return '';
		return isBuiltInLink(this.work.link) ? this.work.link : null;
	}

	/** Whether the case is unchanged since it was opened. */
	get untouched(): boolean {
		return this.changes === 0;
	}

	/** The piece of work that the current version belongs to. */
	get work(): Work {
		return this.#version.work;
	}

	/** How many changes the current version is away from the case as it was opened. */
	get changes(): number {
		return this.#version.changes;
	}

	get canUndo(): boolean {
		return this.#past.length > 0;
	}

	get canRedo(): boolean {
		return this.#future.length > 0;
	}

	/** The change that undo would take back; null when there is none. */
	get undoName(): EditName | null {
		return this.#past.at(-1)?.name ?? null;
	}

	/** The change that redo would make again; null when there is none. */
	get redoName(): EditName | null {
		return this.#future[0]?.name ?? null;
	}

	/** The steps that undo and redo go through, in order: those that are made, and then those that were undone. */
	get steps(): readonly EditName[] {
		return [...this.#past, ...this.#future].map(({ name }) => name);
	}

	/** How many of the steps are made now. */
	get made(): number {
		return this.#past.length;
	}

	/**
	 * The only way to change the case. An edit that changes nothing leaves no step for undo. The edits of one
	 * gesture, such as the words typed into a field, are one step together until another change is made.
	 */
	apply(edit: Edit, gesture: symbol | null = null) {
		const next = edit.apply(this.current);
		if (next === this.current) return;
		const goesOn = gesture !== null && gesture === this.#gesture;
		const past = goesOn ? this.#past : this.#pastWith(edit.name(this.current));
		const changes = this.changes + (goesOn ? 0 : 1);
		this.#go(past, { ...this.#version, case: next, changes }, []);
		this.#gesture = gesture;
	}

	/**
	 * Takes up work on this same case from another visit, which had made so many changes. It is one step of undo;
	 * what was done here so far remains a piece of work of its own.
	 */
	takeUp(edit: Edit, changes: number) {
		const version = { ...this.#version, work: new Work(), changes: Math.max(changes, 1) };
		this.#go(
			this.#pastWith(edit.name(this.current)),
			{ ...version, case: edit.apply(this.current) },
			[]
		);
	}

	/** Changes the case without a step for undo: for changes that the reader did not make. */
	amend(edit: Edit) {
		this.#version = { ...this.#version, case: edit.apply(this.current) };
	}

	/** Replaces this case with another; one from another visit comes with the changes that were made to it there. */
	open(source: Case, changes = 0) {
		this.#turnTo({ ...asOpened(source), changes });
	}

	/** Replaces another case with the page's own, as the reader left it. */
	reopenOwn() {
		if (!this.linkable) this.#turnTo(this.#own);
	}

	undo() {
		this.jump(this.made - 1);
	}

	redo() {
		this.jump(this.made + 1);
	}

	/** Undoes or makes again as many steps as it takes until so many are made. */
	jump(made: number) {
		const steps = [...this.#past, ...this.#future];
		const versions = steps.map(({ version }) => version).toSpliced(this.made, 0, this.#version);
		const version = versions[made];
		if (!version || made === this.made) return;
		const leadTo = ({ name }: Change, i: number) => ({ name, version: versions[i] ?? version });
		const past = steps.slice(0, made).map(leadTo);
		const future = steps.slice(made).map((step, i) => leadTo(step, made + 1 + i));
		this.#go(past, version, future);
	}

	#turnTo(next: Version) {
		this.#go(this.#pastWith({ kind: 'openCase', of: titleOf(next.case) }), next, []);
	}

	#pastWith(name: EditName): readonly Change[] {
		const past = [...this.#past, { name, version: this.#version }];
		return past.slice(-undoDepth(this.current));
	}

	#go(past: readonly Change[], version: Version, future: readonly Change[]) {
		if (this.linkable) this.#own = this.#version;
		if (version.opened !== this.opened) this.onturn(this.opened, version.opened);
		this.#past = past;
		this.#version = version;
		this.#future = future;
		this.#gesture = null;
	}
}

const asOpened = (source: Case): Version => ({
	case: source,
	opened: source,
	work: new Work(),
	changes: 0
});
