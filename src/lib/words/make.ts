import { make } from './en/make.ts';

/** Loaded when something is made, apart from the words of the page. */
export const makeWords = make;
