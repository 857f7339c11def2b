import { help } from './en/help.ts';

/** Loaded with the help, apart from the words of the page. */
export const helpWords = help;
