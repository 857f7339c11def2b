/** Optional to unpdf, which names its types all the same: we read pages and draw none. */
declare module '@napi-rs/canvas' {
	export type Canvas = unknown;
	export type SKRSContext2D = unknown;
}
