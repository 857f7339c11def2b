import { importsOf } from './importsOf.ts';
import { targetOf } from './rooms.ts';

/** Texts of files, by path from the root of the project. */
type Sources = ReadonlyMap<string, string>;

/**
 * Every circle of imports among the files, as a list of its files; imports of types count. These are the
 * strongly connected components of more than one file (Tarjan, 1972), and files that import themselves.
 */
export function circlesOf(sources: Sources): string[][] {
	const imports = new Map(
		[...sources].map(([file, text]) => [file, targetsOf(file, text, sources)])
	);
	const walk = new Walk(imports);
	for (const file of imports.keys()) walk.visit(file);
	return walk.circles;
}

function targetsOf(file: string, text: string, sources: Sources): string[] {
	const targets = importsOf(file, text).map((path) => targetOf(file, path));
	return targets.filter((target) => target !== undefined && sources.has(target)) as string[];
}

/** Tarjan's depth-first search: a file closes a component if no file it reaches leads back above it. */
class Walk {
	readonly circles: string[][] = [];
	readonly #order = new Map<string, number>();
	readonly #open: string[] = [];

	readonly #imports: ReadonlyMap<string, readonly string[]>;

	constructor(imports: ReadonlyMap<string, readonly string[]>) {
		this.#imports = imports;
	}

	/** Visits the file and everything it reaches; returns the lowest order among the open files it reaches. */
	visit(file: string): number {
		const known = this.#order.get(file);
		if (known !== undefined) return this.#open.includes(file) ? known : Infinity;
		const order = this.#order.size;
		this.#order.set(file, order);
		this.#open.push(file);
		const targets = this.#imports.get(file) ?? [];
		const lowest = Math.min(order, ...targets.map((target) => this.visit(target)));
		if (lowest === order) this.#close(file, targets.includes(file));
		return lowest;
	}

	#close(file: string, importsItself: boolean): void {
		const component = this.#open.splice(this.#open.indexOf(file));
		if (component.length > 1 || importsItself) this.circles.push(component);
	}
}
