import { keep } from './en/keep.ts';

/** Loaded with the notice about saved work, apart from the words of the page. */
export const keepWords = keep;
