import type { Subject } from './subject.ts';

/** A picture of a case as somebody sees it, and the same content laid out by plain cose-bilkent. */
export interface Pair {
	readonly group: string;
	readonly name: string;
	readonly ours: Drawn;
	readonly plain: Drawn;
	readonly subject: Subject;
}

/** A picture as SVG with the ids of `naming.ts`, and the time that its layout took, in ms. */
export interface Drawn {
	readonly svg: string;
	readonly ms: number;
}

/** What some work returns, and the ms that it took. */
export function timed<T>(work: () => T): [result: T, ms: number] {
	const start = performance.now();
	const result = work();
	return [result, performance.now() - start];
}
