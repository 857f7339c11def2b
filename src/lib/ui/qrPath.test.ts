import { describe, expect, test } from 'vitest';
import { qrPath } from './qrPath.ts';

/** The modules that a path makes dark, row by row, as `#` and spaces. */
function drawn({ path, side }: { path: string; side: number }): string[] {
	const rows = Array.from({ length: side }, () => Array<string>(side).fill(' '));
	for (const [, x, y, w] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
		rows[Number(y)]?.fill('#', Number(x), Number(x) + Number(w));
	}
	return rows.map((row) => row.join(''));
}

describe('a QR code', () => {
	test('has its three finders inside a margin of four light modules', () => {
		const code = qrPath('https://example.org/lesson')!;
		const rows = drawn(code);
		expect(rows.slice(0, 4).join('').trim()).toBe('');
		const finder = ['#######', '#     #', '# ### #', '# ### #', '# ### #', '#     #', '#######'];
		const at = (x: number, y: number) => rows.slice(y, y + 7).map((row) => row.slice(x, x + 7));
		const far = code.side - 11;
		expect([at(4, 4), at(far, 4), at(4, far)]).toEqual([finder, finder, finder]);
	});

	test('of a text that is too long is not drawn', () => {
		expect(qrPath('ü'.repeat(1165))).not.toBeNull();
		expect(qrPath('ü'.repeat(1166))).toBeNull();
	});
});
