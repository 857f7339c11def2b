import type { Case } from '../../../src/lib/case/case.ts';
import { moveActors } from '../../../src/lib/case/edit.ts';
import { parseCase } from '../../../src/lib/case/parse.ts';
import { siteWith } from '../cases.ts';
import { arrangeByForces, type Arranged } from '../forces.ts';
import { generatedCase } from '../generatedCase.ts';
import { alone, compared } from '../line.ts';
import { crossingsPerTie, labelOverlaps, stressOf } from '../picture.ts';
import type { Stand } from '../stand.ts';
import { unseeded } from '../unseeded.ts';

/** With a thousand actors, one round takes some minutes. */
const roundsOf = (size: number) => (size < 1000 ? 3 : 1);

/** The case as arranged by the app, and by plain cose-bilkent. */
interface Run extends Arranged {
	ours: Case;
	plain: Case;
}

/** Arranges a generated case with this many actors and twice as many ties: time, blocking, quality. */
export const layoutTime = (size: number) => async (stand: Stand) => {
	const file = generatedCase(size, 2 * size);
	const source = parseCase(file);
	const address = await stand.serve(siteWith(file));
	const runs: Run[] = [];
	for (let round = 0; round < roundsOf(size); round++) {
		const arranged = await arrangeByForces(stand, address);
		const ours = moveActors(arranged.places).apply(source);
		runs.push({ ...arranged, ours, plain: unseeded(source) });
	}
	return linesOf(`layout-time-${size}`, runs);
};

function linesOf(name: string, runs: readonly Run[]) {
	const times = runs.map(({ time }) => time);
	const tasks = runs.map(({ longestTask }) => longestTask);
	const beside = (what: string, unit: string, of: (source: Case) => number) => {
		const [ours, plain] = [runs.map(({ ours }) => of(ours)), runs.map(({ plain }) => of(plain))];
		const rival = { against: 'plain cose-bilkent', samples: plain };
		return compared(`${name}/${what}`, unit, ours, rival);
	};
	return [
		alone(`${name}/time`, 'ms', times),
		alone(`${name}/longest-task`, 'ms of main thread', tasks, 50),
		beside('crossings-per-tie', 'crossings', crossingsPerTie),
		beside('stress', 'of 1', stressOf),
		beside('label-overlaps', 'overlaps', (source) => labelOverlaps(source, []))
	];
}
