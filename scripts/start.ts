/** `npm start`: builds the site if it is missing or older than its sources, and serves it. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = ['src', 'static', 'data', 'svelte.config.js', 'package.json'];

const port = Number(process.env.PORT || 4173);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
	fail(`PORT is "${process.env.PORT}": set it to a number from 1 to 65535, or leave it out.`);
}
if (changed('build/index.html') < Math.max(...sources.map(changed))) build();
await serve();

/** When the file, or anything in the folder, was last changed; 0 if it does not exist. */
function changed(path: string): number {
	const full = join(root, path);
	const stat = statSync(full, { throwIfNoEntry: false });
	if (!stat) return 0;
	const inside = stat.isDirectory() ? readdirSync(full) : [];
	return Math.max(stat.mtimeMs, ...inside.map((name) => changed(join(path, name))));
}

function build(): void {
	console.log('Building Tautline …');
	const run = spawnSync('npm run build', { cwd: root, shell: true, encoding: 'utf8' });
	if (run.status !== 0) fail(`${run.stdout}${run.stderr}\nThe build failed; the reason is above.`);
}

async function serve(): Promise<void> {
	// Without the app's own configuration, so that build/ is served as by any web server.
	const server = await preview({
		root,
		configFile: false,
		appType: 'mpa',
		build: { outDir: 'build' },
		preview: { host: 'localhost', port }
	});
	const address = server.resolvedUrls?.local[0];
	console.log(`Tautline is at ${address} (stop with Ctrl+C)`);
}

function fail(message: string): never {
	console.error(message);
	process.exit(1);
}
