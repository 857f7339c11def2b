/**
 * Which modules come together in one script file. The bundler alone makes a file for each set of pages and parts
 * that share something: nearly a hundred requests for one page.
 */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { reach, type Modules } from './reach.ts';

/**
 * Groups for the bundler, of which the first that takes a module keeps it. What only one page needs stays with
 * that page, and what comes only when somebody asks for it stays apart.
 */
export const scriptFiles = [
	{
		name: (id: string, modules: Modules) => (needs(modules).first.has(id) ? 'first' : null),
		minShareCount: 2
	},
	{ name: (id: string, modules: Modules) => laterFile(id, needs(modules)) }
];

/** What the explore page needs until its picture answers. SvelteKit loads its page for errors with any page. */
const untilPicture = [
	'src/routes/+page.svelte',
	'src/routes/+page.ts',
	'src/routes/+layout.svelte',
	'src/lib/graph/Graph.svelte',
	'node_modules/@sveltejs/kit/src/runtime/client/entry.js',
	'node_modules/@sveltejs/kit/src/runtime/components/svelte-5/error.svelte'
];

/** What the explore page then loads before anybody asks for it, and what the first click asks for. */
const afterPicture = [
	'src/routes/Later.svelte',
	'src/lib/files/OpenDrop.svelte',
	'src/lib/make/CaseEdit.svelte',
	'src/lib/figure/printing.ts',
	'src/lib/formats/index.ts',
	'src/lib/case/search.ts',
	'src/lib/case/searchIndex.ts',
	'src/lib/words/date.ts',
	'src/lib/words/readDate.ts',
	'src/lib/explore/HeaderTools.svelte',
	'src/lib/explore/SheetHead.svelte',
	'src/lib/explore/details/CaseDetails.svelte',
	'src/lib/explore/details/Outline.svelte',
	'src/lib/explore/details/PickedDetails.svelte',
	'src/lib/explore/filter/FilterPanels.svelte',
	'src/lib/explore/filter/ViewStatus.svelte',
	'src/lib/explore/picture/OverPicture.svelte',
	'src/lib/explore/picture/FirstVisit.svelte',
	'src/lib/explore/walk/WalkStop.svelte'
];

/** What is needed where. */
interface Needs {
	/** On the explore page until its picture answers, and after that. */
	first: ReadonlySet<string>;
	after: ReadonlySet<string>;
	/** On each of the pages that show or tell a case. */
	pages: ReadonlySet<string>[];
	/** On the page of all cases. */
	cases: ReadonlySet<string>;
	/** On any page but the explore page, sooner or later. */
	elsewhere: ReadonlySet<string>;
}

function laterFile(id: string, { after, pages, cases, elsewhere }: Needs): string | null {
	const takers = pages.filter((page) => page.has(id)).length;
	if (after.has(id)) return elsewhere.has(id) ? 'common' : 'explore';
	if (cases.has(id) && takers > 0) return 'common';
	return takers > 1 ? 'pages' : null;
}

/** Computed once for each set of files: those for the browser, and those for the server. */
const known = new WeakMap<Modules, Needs>();

function needs(modules: Modules): Needs {
	const found = known.get(modules) ?? needsIn(modules);
	known.set(modules, found);
	return found;
}

function needsIn(modules: Modules): Needs {
	const pages = otherPages().map((file) => join('src/routes', file));
	return {
		first: reach(untilPicture, modules),
		after: reach(afterPicture, modules),
		pages: pages.map((page) => reach([page], modules)),
		cases: reach(['src/routes/cases/CasesPage.svelte'], modules),
		elsewhere: reach(pages, modules, { later: true })
	};
}

function otherPages(): string[] {
	const files = readdirSync('src/routes', { recursive: true, encoding: 'utf8' });
	return files.filter((file) => basename(file) === '+page.svelte' && file !== '+page.svelte');
}
