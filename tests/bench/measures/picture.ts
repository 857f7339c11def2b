import { parseCaseText } from '../../../src/lib/case/parse.ts';
import { builtInText } from '../cases.ts';
import { alone, type Line } from '../line.ts';
import { ratioToBefore, writeBefore } from '../pictures/before.ts';
import { countIn } from '../pictures/count.ts';
import { Easel } from '../pictures/Easel.ts';
import { explorePictures, generatedPictures } from '../pictures/explore.ts';
import { handoutPictures } from '../pictures/handout.ts';
import { exceeded } from '../pictures/limits.ts';
import { orderKept } from '../pictures/order.ts';
import type { Drawn, Pair } from '../pictures/pair.ts';
import { stepPictures } from '../pictures/stage.ts';
import type { Subject } from '../pictures/subject.ts';
import { sumsOf, type Measured } from '../pictures/sums.ts';
import { tableOf, type Row } from '../pictures/table.ts';
import { usedShare } from '../pictures/used.ts';
import type { Stand } from '../stand.ts';

/** Points in a CSS pixel. */
const pt = 72 / 96;

/**
 * How legible each picture of the built-in case and of some generated ones is, measured in Chromium from its
 * SVG, beside the same picture laid out by plain cose-bilkent. Prints a line for each, and a table for people.
 * With `--write-before`, what comes out becomes what later runs are compared with.
 */
export async function picture(stand: Stand): Promise<Line[]> {
	const easel = await Easel.setUp(stand);
	const groups = new Map<string, { ours: Measured[]; plain: Measured[] }>();
	for await (const pair of pictures(stand)) {
		const group = groups.get(pair.group) ?? { ours: [], plain: [] };
		groups.set(pair.group, group);
		for (const layout of ['ours', 'plain'] as const) {
			const measured = await measure(easel, pair[layout], pair.subject);
			group[layout].push(measured);
			print(pair, layout, measured);
		}
	}
	await easel.putAway();
	const sums = [...groups].map(([group, { ours, plain }]) => ({
		group,
		ours: sumsOf(ours),
		plain: sumsOf(plain)
	}));
	if (process.argv.includes('--write-before')) {
		writeBefore(new Map(sums.map(({ group, ours }) => [group, ours])));
	}
	const rows = sums.map((row): Row => ({ ...row, ratio: ratioToBefore(row.group, row.ours) }));
	console.error(`\n${tableOf(rows)}`);
	return rows.map(({ group, ours, ratio }) =>
		alone(`picture/${group}`, 'limits exceeded', [exceeded(group, ours, ratio).size], 0)
	);
}

async function* pictures(stand: Stand): AsyncGenerator<Pair> {
	const source = parseCaseText(builtInText());
	yield* explorePictures(source);
	yield* stepPictures(source, stand);
	yield* handoutPictures(source);
	yield* generatedPictures();
}

async function measure(easel: Easel, { svg, ms }: Drawn, subject: Subject): Promise<Measured> {
	const seen = await easel.look(svg);
	return {
		...countIn(seen, subject),
		letters: seen.letters,
		used: usedShare(seen),
		order: orderKept(seen, subject),
		ms
	};
}

function print({ group, name }: Pair, layout: 'ours' | 'plain', { letters, ...rest }: Measured) {
	const { used, order, ms, ...counts } = rest;
	const two = (value: number) => (Number.isFinite(value) ? Number(value.toFixed(2)) : null);
	const line = {
		measure: `picture/${group}`,
		picture: name,
		layout: layout === 'ours' ? 'tautline' : 'cose-bilkent',
		...counts,
		letters: two(letters),
		lettersPt: group === 'handout' ? two(pt * letters) : undefined,
		used: two(used),
		order: two(order),
		ms: two(ms)
	};
	console.log(JSON.stringify(line));
}
