import { expect, test } from 'vitest';
import { noFilter } from '#lib/case/filter.ts';
import { parseCase } from '#lib/case/parse.ts';
import { citedCase } from '../../../tests/fixtures/cited-case.ts';
import { lookedAt } from '../../../tests/fixtures/looked.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { captionOf } from './captionOf.ts';
import { readChoices, type Choices } from './choices.ts';

const cited = parseCase(citedCase());
const plain = readChoices({});

function captionWith(parts: Partial<Choices['parts']> = {}) {
	const { looked, emphasis } = lookedAt(cited);
	return captionOf(looked, emphasis, 'light', { ...plain, parts: { ...plain.parts, ...parts } });
}

test('a figure names every source that is cited, numbered, and no other', () => {
	expect(captionWith().notes).toEqual([
		'[1] Quarrel in the harbour, 10 May 2021',
		'[2] Letters from the quay, Quay Press, 8 May 2021',
		'Showing 6 of 6 actors, 9 of 9 ties · as of 10 May 2021 · CC0-1.0 · made with Tautline'
	]);
	expect(captionWith({ source: false }).notes).toEqual([
		'Showing 6 of 6 actors, 9 of 9 ties · as of 10 May 2021'
	]);
});

test('a figure has the title, and the legend of what is seen', () => {
	const { title, legend } = captionWith();
	expect(title).toBe('The harbour of Small');
	expect(legend.map((group) => group.title)).toEqual(['Ties', 'Blocs', 'Kinds of actor']);
	expect(captionWith({ title: false, legend: false })).toMatchObject({ title: '', legend: [] });
});

test('through a tension a figure counts what is seen, and says what holds the rest back', () => {
	const filter = { ...noFilter, tensionFilters: [{ tension: 'said-done', pole: 'b' as const }] };
	const { looked, emphasis } = lookedAt(cited, filter);
	const { subtitle, notes } = captionOf(looked, emphasis, 'light', {
		...plain,
		parts: { ...plain.parts, source: false }
	});
	expect(subtitle).toBe('Said or done');
	expect(notes).toEqual([
		'Showing 2 of 6 actors, 1 of 9 ties · tension: Said or done, only “Done” · as of 10 May 2021'
	]);
});

test('a figure says what else narrows it: a neighbourhood, a step, only what is picked', () => {
	const { looked, emphasis } = lookedAt(cited);
	const [step] = cited.story;
	const narrowed = {
		...looked,
		step: step!.id,
		focus: 'mayor',
		picks: { actors: new Set(['guards']), ties: new Set(['guards-rowers']) },
		picksOnly: true
	};
	const { notes } = captionOf(narrowed, emphasis, 'light', plain);
	expect(notes.join()).toContain(`only what the step “${step!.title}” shows`);
	expect(notes.join()).toContain('only the neighbourhood of Haddad');
	expect(notes.join()).toMatch(/only Guards, .*rowers.*, with their ties and partners/i);
});

test('a headline of one’s own takes the place of the title, which then stands below', () => {
	const { looked, emphasis } = lookedAt(cited);
	const own = { headline: 'Who runs the quay?', credit: 'Graphic: Ana Ruiz' };
	const captioned = captionOf(looked, emphasis, 'light', { ...plain, ...own });
	expect(captioned.title).toBe('Who runs the quay?');
	expect(captioned.subtitle).toContain('The harbour of Small');
	expect(captioned.notes.at(-2)).toBe('Graphic: Ana Ruiz');
	const untitled = captionOf(looked, emphasis, 'light', {
		...plain,
		...own,
		parts: { ...plain.parts, title: false }
	});
	expect(untitled).toMatchObject({ title: 'Who runs the quay?', subtitle: '' });
});

test('a figure of a step names its story and who told it; any other names no teller', () => {
	const told = parseCase(smallCase());
	const { looked, emphasis } = lookedAt(told);
	const at = (step: string | null) => captionOf({ ...looked, step }, emphasis, 'light', plain);
	const { title, subtitle, notes } = at('said');
	expect([title, subtitle]).toEqual([
		'What is said',
		'Said and done · The harbour of Small · A quarrel in two steps'
	]);
	expect(notes.at(-1)).toContain(' · story by A. Teacher · CC0-1.0 · ');
	expect(at(null).notes.join()).not.toContain('Teacher');
});
