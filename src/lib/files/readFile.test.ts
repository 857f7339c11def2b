import { afterEach, expect, test, vi } from 'vitest';
import { smallPng } from '../../../tests/fixtures/png.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { parseCase } from '#lib/case/parse.ts';
import { writeCase } from '#lib/case/write.ts';
import { writeEmbedded } from '#lib/formats/embedded/embedded.ts';
import { withChunks } from '#lib/formats/png/notes.ts';
import { readFile } from './readFile.ts';

const source = parseCase(smallCase());
const text = writeCase(source);
const fileOf = (content: BlobPart) => new File([content], 'case.json');

/** How many workers were asked for; none starts. */
let asked = 0;
function withoutWorkers() {
	asked = 0;
	vi.stubGlobal('Worker', function () {
		asked += 1;
		throw new Error('refused');
	});
}
afterEach(() => void vi.unstubAllGlobals());

test('a small file is opened at once, a large one or a picture by a worker', async () => {
	withoutWorkers();
	expect((await readFile([fileOf(text)])).case).toEqual(source);
	expect(asked).toBe(0);
	await readFile([fileOf(text + ' '.repeat(500_000))]);
	expect(asked).toBe(1);
	const carried = writeEmbedded({ case: source, view: null });
	await readFile([fileOf(await withChunks(smallPng(), { carried }))]);
	expect(asked).toBe(2);
});

test('where no worker starts, a large file is opened all the same', async () => {
	withoutWorkers();
	const stages: string[] = [];
	const large = fileOf(text + ' '.repeat(500_000));
	const { case: opened } = await readFile([large], { onStage: (stage) => void stages.push(stage) });
	expect(opened).toEqual(source);
	expect(stages).toEqual(['reading', 'checking', 'placing']);
});
