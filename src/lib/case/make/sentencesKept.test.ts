import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import type { Edit } from '#lib/case/edit.ts';
import { parseCase } from '#lib/case/parse.ts';
import { changeClaim } from './claims.ts';
import { changeEntry } from './entries.ts';
import { mergeActors } from './mergeActors.ts';

const [id, written] = ['company-guards', 'Pays and orders them.'];
const harbour = parseCase(smallCase());
const generated = changeClaim(id, 0, { summary: 'Company commands Guards' }).apply(harbour);
const summaryAfter = (edit: Edit, source = generated) =>
	edit.apply(source).ties.get(id)?.claims[0]?.summary;

describe('a claim in the words of the program', () => {
	const edits: [edit: Edit, says: string][] = [
		[changeEntry('ties', id, { type: 'backs' }), 'Company backs Guards'],
		[changeEntry('ties', id, { target: 'rowers' }), 'Company commands Rowers'],
		[changeEntry('ties', id, { source: 'guards', target: 'company' }), 'Guards commands Company'],
		[changeEntry('tieTypes', 'commands', { label: 'runs' }), 'Company runs Guards'],
		[changeEntry('actors', 'guards', { shortName: 'Gatemen' }), 'Company commands Gatemen'],
		[mergeActors('guards', 'dockers'), 'Company commands Dockers']
	];

	test.each(edits)('says what its tie says now %#', (edit, says) => {
		expect(summaryAfter(edit)).toBe(says);
	});

	test.each(edits)('stays as a person has written it %#', (edit) => {
		expect(summaryAfter(edit, harbour)).toBe(written);
	});

	test('is not touched by what its sentence does not say', () => {
		const edit = changeEntry('actors', 'guards', { role: 'at the gate' });
		expect(edit.apply(generated).ties).toBe(generated.ties);
	});
});
