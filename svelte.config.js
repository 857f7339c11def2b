import adapter from '@sveltejs/adapter-static';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** The name of a site that tests build for themselves, beside the one in `build/`. */
const site = process.env.SITE;

/** Styles that libraries write themselves; each hash belongs to the pinned version. */
const cytoscapeContainerStyle = 'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8=';
const routeAnnouncerStyle = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** The script that runs before the first paint stands in the page itself: a request would hold that up. */
const page = readFileSync(new URL('src/app.html', import.meta.url), 'utf8');
const firstScript = /<script>([^]*?)<\/script>/.exec(page)?.[1] ?? '';
/** @type {`sha256-${string}`} */
const firstScriptHash = `sha256-${createHash('sha256').update(firstScript).digest('base64')}`;

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true)
	},
	kit: {
		adapter: adapter({ pages: site === undefined ? 'build' : `.svelte-kit/${site}/build` }),
		outDir: site === undefined ? '.svelte-kit' : `.svelte-kit/${site}`,
		// Not the default timestamp: the same sources must give the same build.
		version: { name: version },
		paths: { relative: true },
		// By the page itself, once its picture is there.
		serviceWorker: { register: false },
		// All of a page's styles stand in it, for the same reason.
		inlineStyleThreshold: 60_000,
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', firstScriptHash],
				'worker-src': ['self'],
				'connect-src': ['self'],
				'font-src': ['self'],
				'manifest-src': ['self'],
				'style-src': ['self', cytoscapeContainerStyle],
				'style-src-attr': ['unsafe-hashes', routeAnnouncerStyle],
				'img-src': ['self', 'data:', 'blob:'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		}
	}
};
