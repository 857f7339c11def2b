import { tables } from './en/tables.ts';

/** Loaded with the tables, apart from the words of the page. */
export const tablesWords = tables;
