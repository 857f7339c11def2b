/**
 * `npm run test:engines`: what teachers, students and journalists do, on the built site in Firefox. A way fails on a
 * step that cannot be done, and on any error, warning or rejection that nobody caught.
 */
import { execFileSync } from 'node:child_process';
import { startFirefox } from './bidi.ts';
import { findFirefox } from './firefox.ts';
import { Tab } from './Tab.ts';
import { caseFile, ways } from './ways.ts';

/** Firefox itself says nothing of a promise that nobody heard. */
const told = `addEventListener('unhandledrejection', ({ reason }) => console.error('uncaught rejection', String(reason)));`;
/** As in a window whose cookies and storage are blocked. */
const blocked = `
	const refuse = () => { throw new DOMException('blocked', 'SecurityError'); };
	IDBFactory.prototype.open = refuse;
	for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: refuse });
	const locks = globalThis.LockManager?.prototype ?? {};
	locks.request = locks.query = () => Promise.reject(new DOMException('blocked'));
	delete window.BroadcastChannel;`;
const conditions = { 'as usual': told, 'with storage blocked': told + blocked };

Object.assign(process.env, { CASE: caseFile, SITE: 'test-site' });
const path = findFirefox();
if (!process.env.E2E_REUSE) execFileSync('npm', ['run', 'build'], { stdio: 'ignore' });
const { serveUnder } = await import('../serve.ts');
const { address, server } = await serveUnder('/');
const { bidi, stop } = await startFirefox(path);
let failed = 0;
for (const [condition, script] of Object.entries(conditions))
	for (const [user, way] of Object.entries(ways)) {
		const fault = await faultOf(way, script);
		if (fault) failed += 1;
		console.log(`${fault ? '✘' : '✓'} a ${user}, ${condition}${fault ? `: ${fault}` : ''}`);
	}
bidi.close();
stop();
server.closeAllConnections();
server.close();
process.exitCode = failed > 0 ? 1 : 0;

/** Why a way could not be gone to its end in quiet; null if it could. */
async function faultOf(way: (tab: Tab, site: string) => Promise<void>, script: string) {
	const tab = await Tab.open(bidi, script);
	try {
		await way(tab, address);
		return tab.complaints.length > 0 ? tab.complaints.join('; ') : null;
	} catch (error) {
		return [(error as Error).message, ...tab.complaints].join('; ');
	} finally {
		await tab.close();
	}
}
