import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FontFile } from '../src/lib/formats/outline/outlinerOf.ts';

const families = [
	{ family: 'Inter', file: '@fontsource/inter/files/inter-latin' },
	{ family: 'Inter', file: '@fontsource/inter/files/inter-latin-ext' },
	{ family: 'Vazirmatn', file: '@fontsource/vazirmatn/files/vazirmatn-arabic' }
];

/** The font files with which the site draws outlines, in these weights and in the same order. */
export function fontFiles(...weights: readonly number[]): (FontFile & { family: string })[] {
	return weights.flatMap((weight) =>
		families.map(({ family, file }) => {
			const path = fileURLToPath(import.meta.resolve(`${file}-${weight}-normal.woff`));
			return { family, weight, data: new Uint8Array(readFileSync(path)) };
		})
	);
}
