import type { FilterPart } from '#lib/case/filter.ts';
import { isolated } from '#lib/case/direction.ts';
import { actors, parts, ties } from './shared.ts';

/** What the details of a pick offer: what is filtered out, a second actor, and what joins two. */
export const joining = {
	heldBack: (n: number, secret: number) =>
		`${ties(n)} filtered out${secret > 0 ? `, ${secret} of them private` : ''}: show them`,
	selected: (a: number, t: number) =>
		`${[...(a > 0 ? [actors(a)] : []), ...(t > 0 ? [ties(t)] : [])].join(' and ')} selected`,
	between: 'Ties between the selected actors',
	noneBetween: 'No tie in view joins them directly.',
	compare: 'Compare with…',
	next: (name: string) =>
		`Pick what to compare with ${isolated(name)}: tap it, press Space on it, or search for it.`,
	cancel: 'Cancel',
	chains: (n: number) =>
		`In view, the shortest way between them has ${ties(n)}. Choose one to see it in the network.`,
	hidden: (n: number) => `No chain in view joins them. One of ${ties(n)} is filtered out:`,
	more: (n: number) => `and ${ties(n)} more`,
	none: 'No chain of ties joins them in this case.',
	without: (part: FilterPart) => `Take off the ${parts[part]} filter`,
	withoutAll: 'Take off all filters'
};
