import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const apps = [
	'/Applications/Firefox.app/Contents/MacOS/firefox',
	'C:/Program Files/Mozilla Firefox/firefox.exe'
];

/** The path of a Firefox: the requested one, or one on this machine; where apt-get may, it is installed first. */
export function findFirefox(): string {
	const asked = process.env.FIREFOX_PATH;
	const found = asked ?? installed() ?? (get() ? installed() : undefined);
	if (found !== undefined && existsSync(found)) return found;
	console.error(
		asked === undefined
			? 'There is no Firefox to test with, and none could be fetched: install Firefox, or set FIREFOX_PATH to one.'
			: `FIREFOX_PATH names ${asked}, where there is no Firefox.`
	);
	process.exit(1);
}

function installed(): string | undefined {
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	const names = folders.flatMap((folder) => [join(folder, 'firefox'), join(folder, 'firefox-esr')]);
	return [...names, ...apps].find(existsSync);
}

function get(): boolean {
	if (process.getuid?.() !== 0) return false;
	const command = 'apt-get update && apt-get install -y --no-install-recommends firefox-esr';
	console.log(`No Firefox found. Trying: ${command}`);
	return spawnSync(command, { shell: true, timeout: 600_000 }).status === 0;
}
