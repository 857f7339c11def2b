import { changes } from './en/changes.ts';

/** Loaded when two versions of a case are compared. */
export const changesWords = changes;
