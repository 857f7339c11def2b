import { builtSite } from '../files.ts';
import { arrangeByForces } from '../forces.ts';
import { alone } from '../line.ts';
import type { Stand } from '../stand.ts';

const rounds = 5;

/** "Arrange again, by forces" on the built-in case: its time, and how long it blocks the page. */
export async function arrange(stand: Stand) {
	const address = await stand.serve(builtSite());
	const [times, tasks]: [number[], number[]] = [[], []];
	for (let round = 0; round < rounds; round++) {
		const { time, longestTask } = await arrangeByForces(stand, address);
		times.push(time);
		tasks.push(longestTask);
	}
	return [
		alone('arrange/time', 'ms', times),
		alone('arrange/longest-task', 'ms of main thread', tasks, 50)
	];
}
