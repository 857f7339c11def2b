/**
 * Keeps the whole site on the device, so that after the first visit every page works without a network. All
 * files of a version are kept together; a new version waits until the reader asks for it.
 */
/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
import { base, build, files, prerendered } from '$service-worker';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;

/** Pictures for previews of links are for other sites. */
const pages = prerendered.filter((path) => !path.startsWith(`${base}/preview/`));
const licences = `${base}/licences.txt`;
const kept = new Set([
	...build,
	...files,
	licences,
	...pages,
	...pages.filter(hasData).map(dataOf)
]);

/** The first script has another name in each version, because all others are named in it. */
const app = build.find((path) => path.includes('/entry/app.')) ?? '';
const prefix = `tautline ${base}/`;
const name = `${prefix} ${app}`;
/** Pages that are still open fetch the scripts of the version they came from. */
const versionsKept = 2;

worker.addEventListener('install', (event) => event.waitUntil(keepAll()));

worker.addEventListener('activate', (event) => event.waitUntil(begin()));

worker.addEventListener('message', ({ data }) => {
	if (data === 'use this version') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const isOurs = new URL(request.url).origin === location.origin;
	if (request.method === 'GET' && isOurs) event.respondWith(answer(request));
});

/** What SvelteKit fetches instead of a page when a link on another page leads to it. */
function dataOf(page: string): string {
	return `${page.replace(/\/$/, '')}/__data.json`;
}

function hasData(page: string): boolean {
	return !/\.\w+$/.test(page);
}

async function keepAll() {
	const cache = await caches.open(name);
	await Promise.all([...kept].map((path) => keepOne(cache, path)));
}

async function keepOne(cache: Cache, path: string) {
	const response = await fetch(path, { cache: 'no-cache' });
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	// A browser refuses to show a page that a server redirected once.
	const { headers } = response;
	await cache.put(path, response.redirected ? new Response(response.body, { headers }) : response);
}

async function begin() {
	const ours = (await caches.keys()).filter((key) => key.startsWith(prefix) && key !== name);
	const old = ours.slice(0, Math.max(0, ours.length - versionsKept + 1));
	await Promise.all(old.map((key) => caches.delete(key)));
	await worker.clients.claim();
}

async function answer(request: Request): Promise<Response> {
	const path = keptPath(new URL(request.url).pathname);
	const cache = await caches.open(name);
	// A file of an older version is in its own cache only.
	return (await cache.match(path)) ?? (await caches.match(path)) ?? fetch(request);
}

/** The path under which a page is kept; servers serve it under several. */
function keptPath(path: string): string {
	const page = path.replace(/\/index\.html$/, '/').replace(/\.html$/, '');
	return kept.has(page) ? page : page.replace(/\/$/, '');
}
