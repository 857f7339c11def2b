import type { Case, Id, Step } from '#lib/case/case.ts';
import type { Edit } from '#lib/case/edit.ts';
import { endsOf, filterOf, shownAt } from '#lib/case/steps.ts';
import { partsOf } from './builds.ts';
import { changeSteps, type StepPart } from './edits.ts';
import { stepLimits } from './limits.ts';
import { stepFromView } from './stepFromView.ts';
import { freeId } from './stepId.ts';

type Ids = ReadonlySet<Id>;

/**
 * Makes two steps of one: the parts that come first stay, and a step after it shows the others in the same
 * colours. Words stay, but for notes and predictions that are only about ties of the second step.
 */
export const splitStep = (id: Id, titleOf: (title: string) => string): Edit =>
	changeSteps('splitStep', [id], (steps, is, taken, before) =>
		steps.flatMap((step) =>
			is(step) ? inTwo(before, step, { id: freeId(id, taken), title: titleOf(step.title) }) : step
		)
	);

function inTwo(source: Case, step: Step, { id, title }: Pick<Step, 'id' | 'title'>): Step[] {
	const [first, second] = halvesOf(source, step);
	if (first.size === 0 || second.size === 0) return [step];
	const [stay, go] = [endsOf(source, first), endsOf(source, second)];
	// Who has no tie stays, too.
	const left = [...shownAt(source, step).actors].filter((id) => stay.has(id) || !go.has(id));
	const goes = (ties: readonly Id[]) => ties.length > 0 && ties.every((tie) => second.has(tie));
	const fresh = { id, title: title.slice(0, stepLimits.title), caption: '', questions: [] };
	return [
		{ ...step, ...showing(source, step, first, left), ...wordsOf(step, (ties) => !goes(ties)) },
		{ ...step, ...fresh, ...showing(source, step, second, [...go]), ...wordsOf(step, goes) }
	];
}

/** The ties of both steps: cut between two parts, as near the middle as these allow. */
function halvesOf(source: Case, step: Step): [first: Ids, second: Ids] {
	const build = step.build === 'whole' ? undefined : step.build;
	// What a class is asked about comes later, which is no reason to cut there.
	const parts = partsOf(source, { ...step, build, predictions: [] });
	const ids = parts.flat();
	const middle = ids.length / 2;
	const far = (cut: number) => Math.abs(cut - middle);
	const cuts = parts.slice(1).map((_, i) => parts.slice(0, i + 1).flat().length);
	const cut = cuts.sort((one, other) => far(one) - far(other))[0] ?? Math.ceil(middle);
	return [new Set(ids.slice(0, cut)), new Set(ids.slice(cut))];
}

/** The parts of a step that shows these actors and ties of another. */
function showing(source: Case, step: Step, ids: Ids, actors: readonly Id[]): StepPart {
	const ties = new Map([...shownAt(source, step).ties].filter(([id]) => ids.has(id)));
	const shown = { actors: new Set(actors), ties };
	const looked = { filter: filterOf(source, step), focus: null, frame: new Set(step.frame) };
	const groups = Array.isArray(step.build) ? step.build : [];
	const build = groups.map((group) => group.filter((id) => ids.has(id)));
	const parts = build.filter(({ length }) => length > 0);
	return {
		...stepFromView(source, { shown, ...looked }),
		without: undefined,
		build: parts.length > 0 ? parts : undefined
	};
}

/** The notes and the predictions of a step whose ties pass a test. */
const wordsOf = (
	{ notes, predictions }: Step,
	test: (ties: readonly Id[]) => boolean
): StepPart => ({
	notes: notes.filter(({ ties }) => test(ties)),
	predictions: predictions.filter(({ tie }) => test([tie]))
});
