/** The part of the library that is used; it ships no types. */
declare module 'svgcanvas' {
	export class Context {
		constructor(options: { width: number; height: number; ctx: CanvasRenderingContext2D | null });
		translate(x: number, y: number): void;
		getSerializedSvg(): string;
	}
}
