/** How large a file with the built-in case is. */
import { statSync } from 'node:fs';
import { makeOneFile } from '../oneFile.ts';
import { explore } from '../picture.ts';
import { expect, test } from '../site.ts';

test('the built-in case as one file has at most 1.5 MB', async ({ page }) => {
	await explore(page);
	const { path } = await makeOneFile(page);
	const { size } = statSync(path);
	expect(size).toBeGreaterThan(1e6);
	expect(size).toBeLessThanOrEqual(1.5e6);
});
