import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FontFile } from '../src/lib/formats/outline/outlinerOf.ts';

const families = [
	'@fontsource/inter/files/inter-latin',
	'@fontsource/inter/files/inter-latin-ext',
	'@fontsource/vazirmatn/files/vazirmatn-arabic'
];

/** The font files the site draws outlines with, in these weights and in the same order. */
export function fontFiles(...weights: readonly number[]): FontFile[] {
	return weights.flatMap((weight) =>
		families.map((family) => {
			const path = fileURLToPath(import.meta.resolve(`${family}-${weight}-normal.woff`));
			return { weight, data: new Uint8Array(readFileSync(path)) };
		})
	);
}
