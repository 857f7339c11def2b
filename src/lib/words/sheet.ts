import { sheet } from './en/sheet.ts';

/** Loaded with the sheets of a small window, apart from the words of the page. */
export const sheetWords = sheet;
