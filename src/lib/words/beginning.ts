import { beginning } from './en/beginning.ts';

/** Loaded with the details of the case, apart from the words of the page. */
export const beginningWords = beginning;
