import { en, type Words } from './en.ts';

/** The interface's text. A further language is a module of the same shape and a line here. */
export const words: Words = en;
