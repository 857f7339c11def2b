import { dateFilter } from './en/dateFilter.ts';

/** Loaded with the filter, apart from the words of the page. */
export const dateFilterWords = dateFilter;
