import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/browser.ts';

const address = 'http://localhost:4173';

export default defineConfig({
	testDir: 'tests',
	testMatch: '**/*.e2e.ts',
	// Two cores draw, click and analyse at once; a slow machine is no failure.
	timeout: 90_000,
	expect: { timeout: 10_000 },
	workers: 2,
	retries: 0,
	fullyParallel: true,
	forbidOnly: !!process.env.CI,
	reporter: 'list',
	use: { baseURL: address, launchOptions: launchOptions(), screenshot: 'only-on-failure' },
	webServer: { command: 'npx vite preview --port 4173 --strictPort', url: address }
});
