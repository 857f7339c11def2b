/** The import rule of the project: which room may use which, and which library belongs to which room. */
import { importsOf } from './importsOf.ts';
import { roomOf, targetOf } from './rooms.ts';

/** What the app knows; each room may import the rooms listed after it. */
const core: Record<string, readonly string[]> = {
	case: [],
	ui: [],
	words: ['case'],
	scene: ['case'],
	layout: ['case', 'scene'],
	graph: ['case', 'scene', 'layout'],
	formats: ['case', 'scene'],
	state: ['case', 'scene']
};

const coreRooms = Object.keys(core);

/** What people do with it; each room may import the whole core, and the features listed after it. */
const features: Record<string, readonly string[]> = {
	evidence: [],
	changes: ['files', 'make'],
	files: ['import'],
	import: [],
	figure: ['evidence', 'files'],
	handout: ['evidence'],
	story: ['evidence', 'files', 'stage'],
	stage: ['evidence'],
	lesson: ['evidence', 'stage'],
	make: ['import'],
	reading: ['files', 'import', 'make'],
	library: ['files', 'import', 'make']
};

const featureRooms = Object.keys(features);

/** The parts of the page that explores a case; its shell, `explore`, composes them. */
const explore: Record<string, readonly string[]> = {
	'explore/details': [],
	'explore/filter': [],
	'explore/help': ['explore/walk'],
	'explore/picture': ['explore/walk'],
	'explore/search': [],
	'explore/tables': [],
	'explore/walk': []
};

const mayImport: Record<string, readonly string[]> = {
	...core,
	...withCore(features),
	...withCore(explore, featureRooms),
	explore: [...coreRooms, ...featureRooms, ...Object.keys(explore)],
	routes: [...coreRooms, ...featureRooms, 'explore', ...Object.keys(explore), 'data']
};

function withCore(rooms: Record<string, readonly string[]>, more: readonly string[] = []) {
	return Object.fromEntries(
		Object.entries(rooms).map(([room, others]) => [room, [...coreRooms, ...more, ...others]])
	);
}

const plainRooms = ['case', 'words', 'scene', 'layout', 'formats'];
const svelteRooms = Object.keys(mayImport).filter((room) => !plainRooms.includes(room));

/** Libraries that only the rooms that wrap them may import. */
const wrappedIn: readonly [library: RegExp, rooms: readonly string[]][] = [
	[/^(cytoscape|layout-base|cose-base)/, ['graph', 'layout']],
	[/^(svelte|@lucide\/svelte|bits-ui)(\/|$)/, svelteRooms],
	[/^(\$app|\$env|\$service-worker|@sveltejs)(\/|$)/, ['routes']]
];

/** What breaks the rule in a source file, one sentence each; the file is given from the root, `src/lib/…`. */
export function breachesOf(file: string, source: string): string[] {
	const room = roomOf(file);
	if (!mayImport[room]) return [`${file} lies in no room of the design`];
	const runes = /\.svelte(\.ts)?$/.test(file) && !svelteRooms.includes(room);
	return [
		...(runes ? [`${file}: ${room}/ has no Svelte in it`] : []),
		...importsOf(file, source).flatMap((path) => {
			const breach = breachOf(file, path);
			return breach ? [`${file}: ${breach}`] : [];
		})
	];
}

function breachOf(file: string, path: string): string | undefined {
	const room = roomOf(file);
	if (path.startsWith('(')) return `import ${path} is known only when it runs; name the file`;
	if (path.startsWith('$lib')) return `"${path}" is written "${path.replace('$', '#')}" here`;
	const target = targetOf(file, path);
	if (target !== undefined) {
		const other = roomOf(target);
		const allowed = other === room || mayImport[room]?.includes(other);
		return allowed ? undefined : `${room}/ may not import ${other}/ ("${path}")`;
	}
	const wrapper = wrappedIn.find(([library]) => library.test(path))?.[1] ?? [room];
	if (!wrapper.includes(room)) return `"${path}" stays in ${wrapper.join('/, ')}/`;
}
