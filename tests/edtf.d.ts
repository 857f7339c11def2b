/** The part of the edtf package that tests compare our own dates with; it ships no types. */
declare module 'edtf' {
	export default function edtf(text: string): { min: number; max: number };
}
