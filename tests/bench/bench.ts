/**
 * `npm run bench`, or `npm run bench -- NAME` for a single measure: takes the measures on the built site and
 * prints a line of JSON for each. A summary for people follows at the end, on standard error.
 */
import { sentence, type Line } from './line.ts';
import { arrange } from './measures/arrange.ts';
import { coldOpen } from './measures/coldOpen.ts';
import { filterChange } from './measures/filterChange.ts';
import { filterChangeLarge } from './measures/filterChangeLarge.ts';
import { firstPicture } from './measures/firstPicture.ts';
import { layoutQuality } from './measures/layoutQuality.ts';
import { layoutTime } from './measures/layoutTime.ts';
import { manyActors } from './measures/manyActors.ts';
import { picture } from './measures/picture.ts';
import { png } from './measures/png.ts';
import { scriptSize } from './measures/scriptSize.ts';
import { searchKey } from './measures/searchKey.ts';
import { stepChange, stepInNotes } from './measures/stepChange.ts';
import { svg } from './measures/svg.ts';
import { Stand } from './stand.ts';

interface Measure {
	name: string;
	take: (stand: Stand) => Promise<Line[]>;
	/** Taken only on request. */
	slow?: boolean;
}

const measures: Measure[] = [
	{ name: 'cold-open', take: coldOpen },
	{ name: 'first-picture', take: firstPicture },
	{ name: 'script-size', take: scriptSize },
	{ name: 'filter-change', take: filterChange },
	{ name: 'filter-change-500', take: filterChangeLarge },
	{ name: 'many-actors-500', take: manyActors(500) },
	{ name: 'many-actors-2000', take: manyActors(2000) },
	{ name: 'search-key', take: searchKey },
	{ name: 'step-change', take: stepChange },
	{ name: 'step-in-notes', take: stepInNotes },
	{ name: 'svg', take: svg },
	{ name: 'png', take: png },
	{ name: 'arrange', take: arrange },
	{ name: 'layout-quality', take: layoutQuality },
	{ name: 'picture', take: picture },
	{ name: 'layout-time-200', take: layoutTime(200) },
	{ name: 'layout-time-500', take: layoutTime(500) },
	{ name: 'layout-time-1000', take: layoutTime(1000), slow: true }
];

const asked = process.argv[2];
const wanted = measures.filter(({ name, slow }) => (asked === undefined ? !slow : name === asked));
if (wanted.length === 0) {
	const names = measures.map(({ name }) => name).join(', ');
	console.error(`No measure is named "${asked}". There are: ${names}.`);
	process.exit(1);
}

const lines: Line[] = [];
const stand = await Stand.setUp();
for (const { name, take } of wanted) {
	try {
		const taken = await take(stand);
		taken.forEach((line) => console.log(JSON.stringify(line)));
		lines.push(...taken);
	} catch (error) {
		console.error(`${name} could not be taken: ${error instanceof Error ? error.message : error}`);
		process.exitCode = 1;
	}
}
await stand.takeDown();
console.error(`\n${lines.map(sentence).join('\n')}`);
