import { sveltekit } from '@sveltejs/kit/vite';
import { leanCytoscape } from './scripts/leanCytoscape.ts';
import { licences } from './scripts/licences.ts';
import { oneFile } from './scripts/onefile/oneFile.ts';
import { scriptFiles } from './scripts/scriptFiles.ts';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const { CASE } = process.env;
const licenceFile = licences();

export default defineConfig({
	plugins: [sveltekit(), leanCytoscape, oneFile(), licenceFile.page],
	// Tests build the site with another case, so that people may replace the built-in one.
	resolve: { alias: CASE ? [{ find: /^#built-in-case/, replacement: resolve(CASE) }] : [] },
	// The dependency scan does not look inside workers; a cold cache would reload the page in mid-use.
	optimizeDeps: { include: ['cytoscape', 'cytoscape-cose-bilkent', 'layout-base'] },
	// Small files stay files: the content security policy allows no data: fonts or scripts.
	build: {
		assetsInlineLimit: 0,
		rolldownOptions: { output: { codeSplitting: { groups: scriptFiles } } }
	},
	worker: { format: 'es', plugins: licenceFile.worker },
	test: {
		// A slow machine is no failure: what hangs is stopped, what is slow is not.
		testTimeout: 30_000,
		// Modules without state of their own are loaded once, not anew for each file: that takes half the time.
		pool: 'threads',
		isolate: false,
		projects: [
			{
				extends: true,
				test: {
					name: 'plain',
					environment: 'node',
					include: ['src/**/*.test.ts', 'tests/**/*.test.ts', 'scripts/**/*.test.ts'],
					exclude: ['src/**/*.svelte.test.ts']
				}
			},
			{
				extends: true,
				// Else Svelte comes as on a server, where nothing reacts.
				resolve: { conditions: ['browser'] },
				test: {
					name: 'runes',
					environment: './tests/runes-environment.ts',
					include: ['src/**/*.svelte.test.ts']
				}
			}
		]
	}
});
