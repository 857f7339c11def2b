import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/browser.ts';

// Checkouts that are tested side by side serve their sites on different ports.
const port = process.env.E2E_PORT ?? '4173';
const address = `http://localhost:${port}`;

// Tests look at a site of their own, with a case that stays when people replace the built-in one. What is
// about the built-in case stands in `tests/built-in/`, which has a configuration for the site as it is.
process.env.CASE ??= 'tests/fixtures/site-case.json';
process.env.SITE ??= 'test-site';

export default defineConfig({
	testDir: 'tests',
	testMatch: '**/*.e2e.ts',
	testIgnore: '**/built-in/**',
	// Two cores draw, click and analyse at once; a slow machine is no failure.
	timeout: 90_000,
	expect: { timeout: 10_000 },
	workers: 2,
	// What fails once on a busy machine is tried again, and told as flaky if it passes.
	retries: 1,
	fullyParallel: true,
	forbidOnly: !!process.env.CI,
	reporter: 'list',
	use: {
		baseURL: address,
		launchOptions: launchOptions(),
		// A new page in the same window opens in two thirds of the time; storage, routes and scripts are cleared.
		reuseContext: true,
		// A page kept on the device would not notice what a test does to its requests.
		serviceWorkers: 'block',
		screenshot: 'only-on-failure',
		// Nothing glides but where a test is about that.
		contextOptions: { reducedMotion: 'reduce' }
	},
	webServer: {
		command: `npm run build && npx vite preview --port ${port} --strictPort`,
		cwd: import.meta.dirname,
		url: address,
		// Placing the pages on paper takes the build minutes on a busy machine.
		timeout: 600_000,
		// Whoever works on one test keeps a server running, and says so, because it may hold an older build.
		reuseExistingServer: !!process.env.E2E_REUSE
	}
});
