import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const { SITE } = process.env;
const build = fileURLToPath(
	new URL(SITE ? `../.svelte-kit/${SITE}/build` : '../build', import.meta.url)
);

const types: Record<string, string> = {
	'.css': 'text/css',
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.webmanifest': 'application/manifest+json',
	'.woff2': 'font/woff2'
};

/**
 * Serves the built site under a path such as `/some/sub/`, like the simplest of web servers. A test may have
 * something added to the end of a file.
 */
export async function serveUnder(
	path: string,
	added: (file: string) => string = () => ''
): Promise<{ address: string; server: Server }> {
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const file = pathname.startsWith(path) && fileFor(pathname.slice(path.length));
		if (!file) return response.writeHead(404).end();
		response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
		const content = createReadStream(file);
		content.pipe(response, { end: false });
		content.on('end', () => response.end(added(file)));
	});
	await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
	const { port } = server.address() as AddressInfo;
	return { address: `http://localhost:${port}${path}`, server };
}

function fileFor(path: string): string | undefined {
	const named = join(build, normalize(`/${decodeURIComponent(path)}`));
	const candidates = [named, `${named}.html`, join(named, 'index.html')];
	return candidates.find((file) => existsSync(file) && statSync(file).isFile());
}
