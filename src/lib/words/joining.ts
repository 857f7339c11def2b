import { joining } from './en/joining.ts';

/** Loaded with the details of a pick, apart from the words of the page. */
export const joiningWords = joining;
