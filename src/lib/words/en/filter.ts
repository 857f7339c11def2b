import { isolated } from '#lib/case/direction.ts';
import type { FilterPart } from '#lib/case/filter.ts';
import { actors, parts, quoted, ties } from './shared.ts';

export const tension = {
	title: 'Tension',
	add: (title: string) => `Also filter by ${quoted([title])}`,
	remove: (title: string) => `Stop filtering by ${quoted([title])}`,
	poles: 'Poles',
	pole: (label: string, n: number) => `${isolated(label)}: ${ties(n)}`
};

export const dates = { imprecise: 'Not known to the day' };

export const legend = {
	title: 'Legend and filter',
	empty: 'What the case has will be listed here, each entry a filter.',
	hint: 'Show only these',
	family: 'Ties',
	arena: 'Arena',
	bloc: 'Blocs',
	kind: 'Kinds of actor',
	standing: 'Standing',
	basis: 'Basis',
	type: 'Types of tie',
	asserter: 'Who says so',
	dates: 'When it happened',
	narrows: 'filters the view',
	hide: (label: string) => `Hide ${isolated(label)}`,
	show: (label: string) => `Show ${isolated(label)} again`,
	privateMark: 'A halo marks a private tie: behind closed doors, leaked or denied in public.',
	attack: 'Attack: force was used',
	mutual: 'No arrowhead: mutual'
};

/** Voices that are chosen together. */
export const voices = {
	named: 'Named voices',
	unnamed: 'Unnamed voices',
	ofBloc: (bloc: string) => `Voices of ${isolated(bloc)}`,
	noBloc: 'Voices of no bloc'
};

/** How to show what the filter leaves out. */
export const display = {
	unmatched: 'Everything else',
	fade: 'Fade',
	hide: 'Hide',
	keepIsolated: 'Keep actors without ties',
	background: 'Background beyond the source'
};

/** What is in view, and how to see more again. */
export const status = {
	showing: (a: number, ofA: number, t: number, ofT: number) =>
		`Showing ${a} of ${actors(ofA)}, ${t} of ${ties(ofT)}`,
	clear: 'Clear all',
	letGo: (limits: readonly string[]) => `Taken off to show what you chose: ${limits.join(' · ')}`,
	takeBack: 'Bring it back',
	empty: 'Nothing matches.',
	without: (part: FilterPart, n: number) => `Without the ${parts[part]} filter: ${ties(n)}`,
	focus: (name: string) => `Only the neighbourhood of ${isolated(name)}`,
	leaveFocus: 'Show all actors',
	step: (title: string) => `Only what the step ${quoted([title])} shows`,
	hidden: (n: number) => `${n} hidden in this step`,
	leaveStep: 'Leave the step',
	backToStage: 'Back to the stage',
	unlabelled: (n: number) =>
		`${n === 1 ? '1 line has' : `${n} lines have`} no label. Point at a line, show fewer ties, or number the lines in a figure.`
};
