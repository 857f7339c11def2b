import type { Id, Placement, Placements } from './case.ts';
import type { CaseFile } from './schema.ts';
import { allSteps } from './story/openStory.ts';

type Entry = CaseFile['placements'][number];

/**
 * The placements of a case from their list in its file. What the rest of the file does not have is left out:
 * places can be found anew, and a person who removes a step or an actor by hand need not know of them.
 */
export function fromPlacementList(file: CaseFile): Placements {
	const ids = (list: readonly { id: Id }[]) => new Set(list.map(({ id }) => id));
	const [actors, ties] = [ids(file.actors), ids(file.ties)];
	const parts = { tension: ids(file.tensions), step: ids(allSteps(file)) };
	const list = file.placements.map((entry) => ({
		...entry,
		actors: entry.actors.filter(({ actor }) => actors.has(actor)),
		ties: entry.ties.filter(({ tie }) => ties.has(tie))
	}));
	const of = (kind: 'tension' | 'step') =>
		new Map(
			list.flatMap((entry) => {
				const id = entry[kind];
				return id !== undefined && parts[kind].has(id) ? [[id, read(entry)] as const] : [];
			})
		);
	const whole = list.find(({ tension, step }) => tension === undefined && step === undefined);
	return { whole: whole ? read(whole) : null, tensions: of('tension'), steps: of('step') };
}

/** The list that a file holds for the placements of a case. */
export function toPlacementList({ whole, tensions, steps }: Placements): Entry[] {
	return [
		...(whole ? [write({}, whole)] : []),
		...[...tensions].map(([tension, placement]) => write({ tension }, placement)),
		...[...steps].map(([step, placement]) => write({ step }, placement))
	];
}

function read({ actors, ties }: Entry): Placement {
	return {
		places: new Map(
			actors.flatMap(({ actor, x, y }) =>
				x === undefined || y === undefined ? [] : [[actor, { x, y }]]
			)
		),
		nameSides: new Map(actors.flatMap(({ actor, name }) => (name ? [[actor, name]] : []))),
		bends: new Map(ties.map(({ tie, bend }) => [tie, bend])),
		labels: new Map(
			ties.flatMap(({ tie, at, lines = 1 }) =>
				at === undefined ? [] : [[tie, { share: at, lines }]]
			)
		)
	};
}

function write(of: Pick<Entry, 'tension' | 'step'>, placement: Placement): Entry {
	const { places, nameSides, bends, labels } = placement;
	return {
		...of,
		actors: [...new Set([...places.keys(), ...nameSides.keys()])].map((actor) => ({
			actor,
			...places.get(actor),
			...named(nameSides.get(actor))
		})),
		ties: [...new Set([...bends.keys(), ...labels.keys()])].map((tie) => {
			const label = labels.get(tie);
			return {
				tie,
				bend: bends.get(tie) ?? 0,
				...(label ? { at: label.share, lines: label.lines } : {})
			};
		})
	};
}

const named = (name?: Entry['actors'][number]['name']) => (name ? { name } : {});
