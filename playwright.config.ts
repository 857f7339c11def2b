import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/browser.ts';

// Checkouts that are tested side by side serve their sites on different ports.
const port = process.env.E2E_PORT ?? '4173';
const address = `http://localhost:${port}`;

export default defineConfig({
	testDir: 'tests',
	testMatch: '**/*.e2e.ts',
	// Two cores draw, click and analyse at once; a slow machine is no failure.
	timeout: 90_000,
	expect: { timeout: 10_000 },
	workers: 2,
	fullyParallel: true,
	forbidOnly: !!process.env.CI,
	reporter: 'list',
	use: {
		baseURL: address,
		launchOptions: launchOptions(),
		screenshot: 'only-on-failure',
		// Nothing glides but where a test is about that.
		contextOptions: { reducedMotion: 'reduce' }
	},
	webServer: { command: `npx vite preview --port ${port} --strictPort`, url: address }
});
