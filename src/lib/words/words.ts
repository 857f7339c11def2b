import { en, type Words } from './en.ts';

/** The interface's text. Another language is another catalogue of the same shape, chosen here. */
export const words: Words = en;
