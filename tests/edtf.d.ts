/** The little of the edtf package that the tests hold our own dates to; it ships no types. */
declare module 'edtf' {
	export default function edtf(text: string): { min: number; max: number };
}
