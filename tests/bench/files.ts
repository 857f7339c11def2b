/** Sites held in memory, so that a build in the meantime changes nothing, and a server for them. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The files of a site by their path from its root: `index.html`. */
export type Files = ReadonlyMap<string, Buffer | string>;

/** The built site. */
export function builtSite(): Files {
	const build = fileURLToPath(new URL('../../build', import.meta.url));
	const entries = readdirSync(build, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	return new Map(
		paths.map((path) => [path.slice(build.length + 1).replaceAll('\\', '/'), readFileSync(path)])
	);
}

/** Serves the files, compressed as by any host, on a free port. Every site under test is served this way. */
export async function serve(files: Files): Promise<{ address: string; server: Server }> {
	const packed = new Map([...files].map(([path, file]) => [path, gzipSync(file)]));
	const server = createServer(({ url = '/' }, response) => {
		const path = new URL(url, 'http://localhost').pathname.slice(1) || 'index.html';
		const file = packed.get(path) ?? packed.get(`${path}.html`);
		if (file === undefined) return response.writeHead(404).end();
		const type = types[extname(path) || '.html'] ?? 'application/octet-stream';
		response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' });
		response.end(file);
	});
	await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
	const { port } = server.address() as AddressInfo;
	return { address: `http://localhost:${port}/`, server };
}

const types: Record<string, string> = {
	'.css': 'text/css',
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.mjs': 'text/javascript',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2'
};
