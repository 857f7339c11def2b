/** What is used of the library, which brings no types. */
declare module 'svgcanvas' {
	export class Context {
		constructor(options: { width: number; height: number; ctx: CanvasRenderingContext2D | null });
		translate(x: number, y: number): void;
		getSerializedSvg(): string;
	}
}
