import { handout } from './en/handout.ts';

/** Apart from the other words, for they are loaded with what they belong to. */
export const handoutWords = handout;
