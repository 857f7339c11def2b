/**
 * The browser that tests and benchmarks control. On the command line, this makes sure that one starts: it
 * looks for one, otherwise installs or downloads one, otherwise says in one line what to do.
 */
import { chromium, type LaunchOptions } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The path of a browser: the requested one, Playwright's own, or one installed on this machine. */
export function findChromium(): string | undefined {
	const asked = process.env.CHROMIUM_PATH;
	return asked ? asked : [playwrightsOwn(), ...names.flatMap(onPath), ...apps].find(existsSync);
}

/**
 * How to start it: quietly, so that a test sees only the requests of the page, and with fonts rendered the
 * same everywhere, as on a screen.
 */
export function launchOptions(): LaunchOptions {
	const args = ['quic', 'background-networking', 'component-update', 'sync'];
	return {
		executablePath: findChromium(),
		args: ['--no-first-run', '--font-render-hinting=none', ...args.map((arg) => `--disable-${arg}`)]
	};
}

/** First the headless one, which takes half the time to open a window. */
const names = [
	'chromium-headless-shell',
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'microsoft-edge'
];

const apps = [
	...['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
		(app) => `/Applications/${app}.app/Contents/MacOS/${app}`
	),
	...['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].flatMap(
		(app) => [`C:/Program Files/${app}`, `C:/Program Files (x86)/${app}`]
	)
];

/** Empty if Playwright has no browser for this machine, for which it throws. */
function playwrightsOwn(): string {
	try {
		return chromium.executablePath();
	} catch {
		return '';
	}
}

function onPath(name: string): string[] {
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	return folders.map((folder) => join(folder, name));
}

async function starts(): Promise<boolean> {
	// Without a path, Playwright would try its own smaller browser, which may not be installed.
	if (!findChromium()) return false;
	try {
		await (await chromium.launch(launchOptions())).close();
		return true;
	} catch {
		return false;
	}
}

/** Ways to get a browser. apt-get is first: only it installs the libraries that a bare system lacks. */
const ways = [
	{
		open: process.getuid?.() === 0 && onPath('apt-get').some(existsSync),
		command:
			'apt-get update && apt-get install -y --no-install-recommends chromium-headless-shell fonts-noto-core',
		minutes: 10
	},
	{ open: true, command: 'npx playwright install --no-shell chromium', minutes: 4 }
];

async function get(): Promise<boolean> {
	for (const { command, minutes } of ways.filter(({ open }) => open)) {
		console.log(`No browser found. Trying: ${command}`);
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		const run = spawnSync(command, { shell: true, timeout: minutes * 60_000, env });
		if (run.status === 0 && (await starts())) return true;
		console.log(`That failed: ${cause(`${run.stdout}${run.stderr}`)}`);
	}
	return false;
}

/** The line of an output that best explains the failure. */
function cause(output: string): string {
	const lines = output.split('\n').map((line) => line.trim());
	return lines.findLast((line) => /^E: |error: /i.test(line)) ?? 'it did not end well in time.';
}

function advice(): string {
	const path = findChromium();
	const found = path ? `The browser at ${path} does not start` : 'There is no browser to test with';
	return `${found}: install Chromium or Chrome, or set CHROMIUM_PATH to one that works.`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const asked = process.env.CHROMIUM_PATH;
	const ready = (await starts()) || (!asked && (await get()));
	if (!ready) {
		console.error(advice());
		process.exit(1);
	}
}
