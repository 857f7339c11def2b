import { expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { viewOn } from '../../../tests/fixtures/view-on.ts';
import { parseCase } from '#lib/case/parse.ts';
import { writeCase } from '#lib/case/write.ts';
import { embeddedElement } from '#lib/formats/embedded/svgMetadata.ts';
import { writeEmbedded } from '#lib/formats/embedded/embedded.ts';
import { pickedActor } from '#lib/scene/picks.ts';
import { Opener } from './Opener.svelte.ts';

const caseCalled = (title: string) => parseCase({ ...smallCase(), title });
const harbour = caseCalled('Harbour');

function openerOf() {
	const view = viewOn(harbour);
	return { view, opener: new Opener(view) };
}

const file = (content: BlobPart, name = 'file') => new File([content], name);
const fileOf = (title: string) => file(writeCase(caseCalled(title)));
const figure = (view: string) => {
	const carried = writeEmbedded({ case: caseCalled('Quay'), view });
	return file(`<svg xmlns="http://www.w3.org/2000/svg">${embeddedElement(carried)}</svg>`);
};

/** A file that is read only when the test says so. */
function slowFile(title: string) {
	const slow = fileOf(title);
	let tell = () => {};
	const told = new Promise<void>((resolve) => (tell = resolve));
	const read = slow.arrayBuffer.bind(slow);
	slow.arrayBuffer = () => told.then(read);
	return { slow, tell };
}

test('a case file is opened, and what undo brings back is told', async () => {
	const { view, opener } = openerOf();
	await opener.open([fileOf('Quay')]);
	expect(view.document.current.about.title).toBe('Quay');
	expect(opener.lines.join()).toMatch(/^Opened .*Quay.*Undo brings back .*Harbour/);
	view.document.undo();
	expect([view.document.current, opener.lines]).toEqual([harbour, []]);
});

test('two states of one case are told apart by the name of the file', async () => {
	const { opener } = openerOf();
	const file = fileOf(harbour.about.title);
	await opener.open([file]);
	expect(opener.lines.join()).toContain(file.name);
	expect(opener.lines.join()).toContain('Undo brings back your work before it');
	expect(opener.lines.join()).not.toContain(harbour.about.title);
});

test('a figure is opened with its view', async () => {
	const { view, opener } = openerOf();
	await opener.open([figure('tension=&pick=guards')]);
	expect([view.picks, view.filter.tensionFilters]).toEqual([pickedActor('guards'), []]);
	expect(opener.lines).toHaveLength(1);
	expect(opener.lines.join()).toContain('with its view');
});

test('a view that names what is not there is followed as far as it goes, and that is told', async () => {
	const { view, opener } = openerOf();
	await opener.open([figure('tension=gone&pick=guards')]);
	expect(view.picks).toEqual(pickedActor('guards'));
	expect(opener.lines).toHaveLength(2);
});

test('a view too long to be read is none', async () => {
	const { view, opener } = openerOf();
	await opener.open([figure(`pick=guards&${'x'.repeat(9000)}`)]);
	expect(view.document.current.about.title).toBe('Quay');
	expect(opener.lines.join()).not.toContain('with its view');
});

test.each([
	['no case', [file('hello')], 'unknown'],
	['faults', [file('{"format":"tautline-case"}')], 'faulty'],
	['more than one file', [fileOf('a'), fileOf('b')], 'several files'],
	['a file that is gone', [Object.assign(fileOf('a'), { slice: () => null })], 'failed']
])('of %s nothing is opened, and the reason is kept', async (_, files, reason) => {
	const { view, opener } = openerOf();
	await opener.open(files);
	expect(opener.failure?.reason).toBe(reason);
	expect(opener.failure?.faults.length ? 'faulty' : reason).toBe(reason);
	expect([view.document.current, view.document.canUndo]).toEqual([harbour, false]);
	expect([opener.stage, opener.lines]).toEqual([null, []]);
	await opener.open([fileOf('Quay')]);
	expect(opener.failure).toBeNull();
});

test('no file at all leaves everything as it is', async () => {
	const { opener } = openerOf();
	await opener.open([]);
	expect([opener.failure, opener.stage, opener.lines]).toEqual([null, null, []]);
});

test('who opens another file meanwhile gets that one, and hears that it is being opened', async () => {
	const { view, opener } = openerOf();
	const { slow, tell } = slowFile('Slow');
	const first = opener.open([slow]);
	expect(opener.lines).toEqual(['Opening…']);
	await opener.open([fileOf('Quick')]);
	tell();
	await first;
	expect(view.document.current.about.title).toBe('Quick');
	expect(opener.stage).toBeNull();
	view.document.undo();
	expect(view.document.canUndo).toBe(false);
});

test('what is being opened can be stopped, and leaves all as it is', async () => {
	const { view, opener } = openerOf();
	const { slow, tell } = slowFile('Slow');
	const opening = opener.open([slow]);
	opener.dismiss();
	expect([opener.stage, opener.lines]).toEqual([null, []]);
	tell();
	await opening;
	expect([view.document.current, opener.failure, opener.stage]).toEqual([harbour, null, null]);
});

test('a file that is not opened leaves the message on the one before', async () => {
	const { opener } = openerOf();
	await opener.open([fileOf('Quay')]);
	await opener.open([fileOf('a'), fileOf('b')]);
	expect(opener.lines.join()).toContain('Quay');
});

test('tables wait on a desk, and the case they become is opened with what became of their rows', async () => {
	const { view, opener } = openerOf();
	await opener.open([file('From,To\na,b\na,', 'edges.csv')]);
	expect([view.document.current, opener.stage, opener.lines]).toEqual([harbour, null, []]);
	const mappings = opener.desk?.previews.map(({ guess }) => guess) ?? [];
	const made = await opener.desk?.make(mappings, { title: 'Edges', today: '2021' });
	if (!made) throw new Error('no table');
	opener.bring(made.source, '2 actors.', made.report);
	expect(view.document.current.about.title).toBe('Edges');
	expect([opener.lines.length, opener.lines[1], opener.report]).toEqual([
		2,
		'2 actors.',
		made.report
	]);
	expect(opener.desk).toBeNull();
	view.document.undo();
	expect([view.document.current, opener.report]).toEqual([harbour, null]);
});

test('tables that are put away leave all as it is, and give back what they take up', async () => {
	const { view, opener } = openerOf();
	await opener.open([file('From,To\na,b', 'edges.csv')]);
	let ended = false;
	if (opener.desk) opener.desk = { ...opener.desk, end: () => (ended = true) };
	opener.clearDesk();
	expect([opener.desk, ended, view.document.canUndo]).toEqual([null, true, false]);
});
