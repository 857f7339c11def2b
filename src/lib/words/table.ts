import { table } from './en/table.ts';

/** Loaded when somebody brings a table, apart from the words of the page. */
export const tableWords = table;
