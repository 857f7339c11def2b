import { describe, expect, it } from 'vitest';
import { noPicks, pickedActor } from '#lib/scene/picks.ts';
import { readChoices } from './choices.ts';
import { onPaper, reconcileChoices } from './reconcileChoices.ts';

const chosen = readChoices({
	scale: 3,
	lettering: 'outlines',
	background: 'transparent',
	selection: true,
	carry: true
});

describe('choices that do not go together', () => {
	it('leave print on white, without scale and case', () => {
		const settled = reconcileChoices({ ...chosen, format: 'pdf' }, noPicks);
		expect(settled).toMatchObject({ background: 'paper', scale: 1, carry: false });
	});

	it('leave letters as they are but in SVG, and scale but in PNG', () => {
		expect(reconcileChoices({ ...chosen, format: 'png' }, noPicks)).toMatchObject({
			lettering: 'text',
			scale: 3,
			background: 'transparent',
			carry: true
		});
		expect(reconcileChoices({ ...chosen, format: 'svg' }, noPicks)).toMatchObject({
			lettering: 'outlines',
			scale: 1,
			background: 'transparent',
			carry: true
		});
	});

	it('show all when nothing is picked', () => {
		expect(reconcileChoices(chosen, noPicks).selection).toBe(false);
		expect(reconcileChoices(chosen, pickedActor('mayor')).selection).toBe(true);
	});
});

describe('a print that nobody chose a sheet for', () => {
	it('is on the paper of the country', () => {
		expect(onPaper(chosen, 'en-US').preset).toBe('letter-landscape');
		expect(onPaper(chosen, 'es').preset).toBe('a4-landscape');
		expect(onPaper(chosen, 'es-MX').preset).toBe('letter-landscape');
		expect(onPaper(chosen, 'ar').preset).toBe('a4-landscape');
	});

	it('keeps the paper that was chosen last, whatever for', () => {
		expect(onPaper({ ...chosen, preset: 'a4-portrait' }, 'en-US').preset).toBe('a4-portrait');
		const slide = { ...chosen, format: 'pdf', preset: 'slide' } as const;
		expect(onPaper(slide, 'en-US').preset).toBe('slide');
	});
});
