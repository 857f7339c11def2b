import { keep } from './en/keep.ts';

/** Apart from the other words, for they are loaded with what they belong to. */
export const keepWords = keep;
