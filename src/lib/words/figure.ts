import { figure } from './en/figure.ts';

/** Apart from the other words, for they are loaded with what they belong to. */
export const figureWords = figure;
