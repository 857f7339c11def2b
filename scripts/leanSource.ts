/** Names of what is to go. */
export interface Unused {
	layouts: readonly string[];
	/** Methods of elements; what is defined in one object with them goes, too. */
	algorithms: readonly string[];
	/** What the renderer of the canvas may do besides. */
	rendering: readonly string[];
}

/**
 * The source of Cytoscape, in which nothing refers to what is unused any more, so that the bundler leaves it out.
 * @throws Error if something unused is not found just once where it is expected
 */
export function leanSource(source: string, unused: Unused): string {
	let lean = source;
	for (const name of unused.layouts) lean = withoutLayout(lean, name);
	for (const name of unused.algorithms) lean = withoutAlgorithm(lean, name);
	for (const name of unused.rendering) lean = loose(lean, `CRp\\$\\d+\\.${name}`, name);
	return lean;
}

/** The list of layouts is gone through by `forEach`, which skips what is missing. */
function withoutLayout(source: string, name: string): string {
	const [entry, implementation] = once(
		source,
		new RegExp(`\\{\\s*name: '${name}',\\s*impl: (\\w+)\\s*\\}`, 'g'),
		name
	);
	return loose(source.replace(entry, ''), `${implementation}\\.prototype\\.\\w+`, name);
}

/** Objects with algorithms are mixed into what all elements can do, by another such list. */
function withoutAlgorithm(source: string, name: string): string {
	const object = `^var ([\\w$]+) = \\{\\n(?:(?!\\};).*\\n)*?  (?:// .*\\n  )*${name}: `;
	const [, mixin = ''] = once(source, new RegExp(object, 'gm'), name);
	const list = new RegExp(`^(\\[.*)(?<=[[ ])${escaped(mixin)}(?=[,\\]])(.*\\.forEach)`, 'gm');
	once(source, list, name);
	return source.replace(list, '$1$2');
}

/** Makes variables of what is assigned at the top; one that nobody reads is left out, an assignment is not. */
function loose(source: string, target: string, name: string): string {
	const assignment = new RegExp(`^${target} = (?=function)`, 'gm');
	if (!assignment.test(source)) throw differs(name);
	let count = 0;
	return source.replace(assignment, () => `var unused_${name}_${count++} = `);
}

function once(source: string, pattern: RegExp, name: string): RegExpExecArray {
	const [found, second] = [...source.matchAll(pattern)];
	if (!found || second) throw differs(name);
	return found;
}

const escaped = (text: string) => text.replaceAll('$', '\\$');

const differs = (name: string) =>
	new Error(`Cytoscape is written otherwise than scripts/leanSource.ts expects: see ${name}`);
