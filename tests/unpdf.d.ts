/** Optional for unpdf, which refers to its types anyway: we read pages and draw none. */
declare module '@napi-rs/canvas' {
	export type Canvas = unknown;
	export type SKRSContext2D = unknown;
}
