/** The test to write browser tests with: besides its own, it fails when the page was not quiet. */
import { test as base, expect, type Page } from '@playwright/test';

/** What a page did that it should not: a request to elsewhere, an error, a breach of its own policy. */
type Complaints = string[];

/** Playwright's `test`, watching every page of it; and `complaints`, for tests that want to look. */
export const test = base.extend<{ complaints: Complaints }>({
	complaints: [
		async ({ context, baseURL }, use) => {
			const complaints: Complaints = [];
			const home = new URL(baseURL ?? 'http://localhost').hostname;
			await context.exposeBinding('reportBreach', (_, breach: string) => {
				complaints.push(`breach of the content security policy: ${breach}`);
			});
			await context.addInitScript(reportBreaches);
			context.on('request', (request) => {
				if (isElsewhere(request.url(), home)) complaints.push(`request to ${request.url()}`);
			});
			context.on('page', (page) => listen(page, complaints));
			await use(complaints);
			expect(complaints, 'the page stays at home and has no errors').toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };

/** Takes out the complaints that a test brought about on purpose, which must be there; all others stay. */
export function forgive(complaints: Complaints, onPurpose: RegExp): void {
	const others = complaints.filter((complaint) => !onPurpose.test(complaint));
	expect(others.length, `one of ${onPurpose} in ${complaints}`).toBeLessThan(complaints.length);
	complaints.splice(0, Infinity, ...others);
}

/** What the browser says of a request that a test kept away. */
export const keptAway = /^console: Failed to load resource: net::ERR_FAILED/;

function listen(page: Page, complaints: Complaints): void {
	page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
	});
}

/** Runs in the page, before anything of its own does. */
function reportBreaches(): void {
	document.addEventListener('securitypolicyviolation', (event) => {
		const { reportBreach } = window as unknown as { reportBreach: (breach: string) => void };
		reportBreach(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile ?? ''}`);
	});
}

/** Ports are free, so that a test may serve the site a second time. */
function isElsewhere(address: string, home: string): boolean {
	const { protocol, hostname } = new URL(address);
	return /^(http|ws)s?:$/.test(protocol) && hostname !== home;
}
