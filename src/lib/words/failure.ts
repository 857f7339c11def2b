import { failure } from './en/failure.ts';

/** Loaded when a file could not be opened, apart from the words of the page. */
export const failureWords = failure;
