import { lookThrough } from '../../../src/lib/case/tensionFilter.ts';
import { parseCaseText } from '../../../src/lib/case/parse.ts';
import { builtInText } from '../cases.ts';
import { alone, compared, mean } from '../line.ts';
import { crossingsPerTie, labelOverlaps } from '../picture.ts';
import { unseeded } from '../unseeded.ts';

const runs = 20;

/** The layout in the file of the built-in case, compared with the mean of plain cose-bilkent. */
export async function layoutQuality() {
	const source = parseCaseText(builtInText());
	const { opensOn } = source.about;
	const opening = opensOn === undefined ? [] : lookThrough([], opensOn);
	const plain = Array.from({ length: runs }, () => crossingsPerTie(unseeded(source)));
	return [
		compared('layout-quality/crossings-per-tie', 'crossings', [crossingsPerTie(source)], {
			against: `mean of ${runs} runs of cose-bilkent`,
			samples: [mean(plain)],
			limit: 1
		}),
		alone('layout-quality/label-overlaps', 'overlaps', [labelOverlaps(source, [])], 0),
		alone('layout-quality/label-overlaps-opening', 'overlaps', [labelOverlaps(source, opening)], 0)
	];
}
