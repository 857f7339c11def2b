import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { block } from '../../src/lib/formats/html/blocks.ts';
import { room } from '../../src/lib/formats/html/room.ts';
import { oneFile } from '../../src/lib/words/en/oneFile.ts';
import config from '../../svelte.config.js';

interface Parts {
	readonly script: string;
	readonly style: string;
	readonly licences: string;
}

/** The page of a file that holds one case: it runs its own script and no other, and asks nobody for anything. */
export function page({ script, style, licences }: Parts): string {
	const runs = withoutEnds(script);
	if (/<\/style/i.test(style)) throw new Error('The styles of the one file end too early.');
	return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${policy(runs, style)}" />
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
<meta name="color-scheme" content="light dark" />
<link rel="icon" href="${icon()}" />
${room.title}
<style>${style}</style>
</head>
<body>
<noscript>${oneFile.noScript}</noscript>
<div class="app"></div>
${room.data}
${block('licences', licences)}
<script type="module">${runs}</script>
</body>
</html>
`;
}

/** The script without what would end it or begin a comment in a page; it means the same. */
const withoutEnds = (script: string) =>
	script.replace(/<\/(?=script)/gi, '<\\/').replaceAll('<!--', '\\x3C!--');

function policy(script: string, style: string): string {
	return [
		`default-src 'none'`,
		`script-src '${hashOf(script)}'`,
		`style-src '${hashOf(style)}' ${stylesOfLibraries().join(' ')}`,
		`worker-src blob:`,
		`img-src data: blob:`,
		`font-src data:`,
		`base-uri 'none'`,
		`form-action 'none'`
	].join('; ');
}

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** Styles that libraries write themselves, as the policy of the site allows them. */
function stylesOfLibraries(): string[] {
	const allowed = config.kit?.csp?.directives?.['style-src'] ?? [];
	return allowed.filter((source) => source.startsWith('sha256-')).map((hash) => `'${hash}'`);
}

function icon(): string {
	const picture = readFileSync(new URL('../../static/favicon.svg', import.meta.url));
	return `data:image/svg+xml;base64,${picture.toString('base64')}`;
}
