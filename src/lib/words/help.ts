import { help } from './en/help.ts';

/** Apart from the other words, for they are loaded with what they belong to. */
export const helpWords = help;
