import { expect, test } from 'vitest';
import { deskHere } from './Desk.ts';
import { ImportForm } from './ImportForm.svelte.ts';

async function formOf(...texts: string[]) {
	const files = texts.map((text, i) => new File([text], `harbour_ties-${i}.csv`));
	const desk = await deskHere({ files, pasted: false });
	if (!desk) throw new Error('no table');
	const form = new ImportForm(desk);
	await form.setHeader(0, true);
	return form;
}

test('the form begins with what was guessed, and says what will come', async () => {
	const form = await formOf('From,To,Verb\na,b,backs\na,,backs\nb,c,funds');
	expect(form.title).toBe('Harbour ties 0');
	expect(form.sentence).toBe('3 actors and 2 ties of 2 types; 1 row cannot be read.');
	await form.setColumn(0, 2, 'leave');
	expect(form.sentence).toBe('3 actors and 2 ties of 1 type; 1 row cannot be read.');
});

test('what is lacking is said, and what a row is can be chosen', async () => {
	const form = await formOf('From,To\na,b');
	await form.setColumn(0, 0, 'keep');
	expect(form.lacking).toMatch(/^Choose the columns of both actors/);
	await form.setEach(0, 'actor');
	expect([form.lacking, form.sentence]).toEqual([null, '1 actor.']);
	await form.setHeader(0, false);
	expect(form.sentence).toBe('2 actors.');
});

test('a table without a row, or with too many, makes no case', async () => {
	expect((await formOf('From,To')).lacking).toBe('No row can be read yet.');
	const rows = Array.from({ length: 20_001 }, (_, i) => `a,b${i}`).join('\n');
	expect((await formOf(`From,To\n${rows}`)).lacking).toContain('20001 ties');
});

test('the answer to a later question is not replaced by that to an earlier one', async () => {
	const desk = await deskHere({ files: [new File(['From,To\na,b'], 'a.csv')], pasted: false });
	if (!desk) throw new Error('no table');
	let goOn = () => {};
	const slow = new Promise<void>((resolve) => (goOn = resolve));
	let asked = 0;
	const form = new ImportForm({
		...desk,
		tell: async (mappings) => {
			if (++asked === 1) await slow;
			return desk.tell(mappings);
		}
	});
	await form.setHeader(0, false);
	goOn();
	await new Promise((resolve) => setTimeout(resolve));
	expect(form.report?.counts.actors).toBe(4);
});

test('the case has the title that was given', async () => {
	const form = await formOf('From,To\na,b');
	form.title = 'Quarrel';
	const { source, report } = await form.make('2026-11-29');
	expect([source.about.title, source.about.asOf, report.counts.ties]).toEqual([
		'Quarrel',
		'2026-11-29',
		1
	]);
});
