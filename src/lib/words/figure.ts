import { figure } from './en/figure.ts';

/** Loaded with the figure dialog, apart from the words of the page. */
export const figureWords = figure;
