import { describe, expect, it } from 'vitest';
import { citedCase } from '../../../tests/fixtures/cited-case.ts';
import { lookedAt } from '../../../tests/fixtures/looked.ts';
import type { CaseFileInput } from '../../../tests/fixtures/small-case.ts';
import { tangledCase } from '../../../tests/fixtures/tangles.ts';
import type { Case } from '#lib/case/case.ts';
import { noFilter } from '#lib/case/filter.ts';
import { parseCase } from '#lib/case/parse.ts';
import { pickedTie } from '#lib/scene/picks.ts';
import { readChoices } from './choices.ts';
import { figureOf } from './figureOf.ts';
import { isPaper } from './paper.ts';
import { publishCheck, type Finding } from './publishCheck.ts';

const screen = { width: 800, height: 600, region: null };

interface Changes {
	choices?: object;
	filter?: Parameters<typeof lookedAt>[1];
	picked?: string;
}

function found(source: Case, { choices = {}, filter = noFilter, picked }: Changes = {}): Finding[] {
	const { looked } = lookedAt(source, filter);
	const picks = picked === undefined ? looked.picks : pickedTie(picked);
	const settled = readChoices(choices);
	const made = figureOf({ ...looked, picks }, settled, screen);
	const printsPixels = settled.format === 'png' && isPaper(settled);
	return publishCheck({ source, ...made, numbered: settled.numbered, printsPixels });
}

/** The ties of each doubt. */
const doubtsIn = (findings: readonly Finding[]) =>
	Object.fromEntries(
		findings.flatMap((finding) =>
			'lines' in finding ? [[finding.kind, finding.lines.map(({ tie }) => tie)]] : []
		)
	);

/** The cited case, changed. */
function changed(change: (file: CaseFileInput) => void): Case {
	const file = citedCase();
	change(file);
	return parseCase(file);
}

describe('before a figure is published', () => {
	it('ties on one unnamed voice and contested ones are told, and nothing where there is none', () => {
		expect(doubtsIn(found(parseCase(citedCase())))).toEqual({
			anonymous: ['mayor-backs', 'dockers-dockers'],
			contested: ['mayor-presses']
		});
		const firm = changed((file) => {
			file.ties = file.ties.filter(({ id }) => /^(company|council)-/.test(id));
			file.events = [];
		});
		expect(found(firm)).toEqual([]);
	});

	it('too few pixels for print are told, but only of a picture that has pixels and a paper', () => {
		const kinds = (choices: object) =>
			found(parseCase(citedCase()), { choices: { preset: 'own', ...choices } }).map(
				({ kind }) => kind
			);
		const own = { width: 300, height: 200, unit: 'mm', dpi: 96 };
		expect(kinds({ own })).toContain('coarse');
		expect(kinds({ own, scale: 3 })).not.toContain('coarse');
		expect(kinds({ own: { ...own, dpi: 300 } })).not.toContain('coarse');
		expect(kinds({ own, format: 'svg' })).not.toContain('coarse');
		expect(kinds({ own: { ...own, width: 1600, height: 1000, unit: 'px' } })).not.toContain(
			'coarse'
		);
	});

	it('a tie that nobody asserts is told as that, and not as contested', () => {
		const denied = changed((file) => {
			for (const claim of file.ties[0]?.claims ?? []) claim.stance = 'denies';
		});
		const { unasserted, contested } = doubtsIn(found(denied));
		expect([unasserted, contested]).toEqual([['mayor-presses'], undefined]);
	});

	it('a line is told with the actor that it runs through, in the order of the case', () => {
		const finding = found(tangledCase()).find(({ kind }) => kind === 'through');
		const strangers = ['dockers'];
		expect(finding).toMatchObject({
			lines: [
				{ tie: 'mayor-backs', strangers },
				{ tie: 'company-mayor', strangers }
			]
		});
	});

	it('a line without words is told, unless it has a number', () => {
		const picked = 'guards-rowers';
		const { unlabelled } = doubtsIn(found(parseCase(citedCase()), { picked }));
		expect(unlabelled).toHaveLength(8);
		expect(unlabelled).not.toContain(picked);
	});

	it('letters below 6 pt are told with their size, at the size that the sheet is meant for', () => {
		const own = (side: number, unit: string) => ({
			choices: { preset: 'own', own: { width: side, height: side, unit } }
		});
		const letters = (changes: Changes) =>
			found(parseCase(citedCase()), changes).find(({ kind }) => kind === 'letters');
		expect(letters(own(70, 'mm'))).toEqual({ kind: 'letters', points: expect.any(Number) });
		expect(letters(own(700, 'mm'))).toBeUndefined();
		expect(letters({ choices: { preset: 'slide' } })).toBeUndefined();
	});

	it('a key that has no room is told', () => {
		const choices = { numbered: true, preset: 'own', own: { width: 30, height: 30, unit: 'mm' } };
		expect(found(parseCase(citedCase()), { choices })).toContainEqual({ kind: 'keyless' });
	});

	it('an empty view is all that is told of it', () => {
		const filter = {
			...noFilter,
			dates: { from: '1990', to: '1991', match: 'wentOn' as const, undated: false }
		};
		expect(found(parseCase(citedCase()), { filter })).toEqual([{ kind: 'empty' }]);
	});
});
