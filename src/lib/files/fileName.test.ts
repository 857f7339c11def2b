import { describe, expect, it } from 'vitest';
import { fileName } from './fileName.ts';

const date = new Date(2026, 0, 9, 23, 59);
const png = { date, scale: 1, extension: 'png' };
const named = (id: string, ...parts: string[]) => fileName({ id, parts }, png);

describe('the name of a figure’s file', () => {
	it('tells the case, the tension and the day', () => {
		expect(named('us-iraq-2020', 'stay-go')).toBe('us-iraq-2020-stay-go-2026-01-09.png');
		expect(named('us-iraq-2020')).toBe('us-iraq-2020-2026-01-09.png');
	});

	it('tells a scale other than one', () => {
		const twice = { date, scale: 2, extension: 'png' };
		expect(fileName({ id: 'a', parts: [] }, twice)).toBe('a-2026-01-09-2x.png');
	});

	it('keeps letters of any script, with their marks', () => {
		expect(named('قضية-٢', 'कि')).toBe('قضية-٢-कि-2026-01-09.png');
		expect(named('Cafe\u0301')).toBe('Café-2026-01-09.png');
	});

	it('has nothing in it that a file system refuses or that turns the line around', () => {
		expect(named('../a/b\\c:d*e?"f<g>|h\u0000i\u202ej.')).toBe(
			'a-b-c-d-e-f-g-h-i-j-2026-01-09.png'
		);
		expect(named('...')).toBe('figure-2026-01-09.png');
	});

	it('is bounded, and never ends within a letter', () => {
		for (const letter of ['x', 'ش', '漢', '𝒳']) {
			const name = named(letter.repeat(500), 'stay');
			expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(120);
			expect(name).not.toContain('\ufffd');
			expect(name).toMatch(/-2026-01-09\.png$/);
		}
	});
});
