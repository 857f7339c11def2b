import { handout } from './en/handout.ts';

/** Loaded with the handout, apart from the words of the page. */
export const handoutWords = handout;
