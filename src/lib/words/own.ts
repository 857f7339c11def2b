import { own } from './en/own.ts';

/** Loaded when a link asks for a case that is not here. */
export const ownWords = own;
