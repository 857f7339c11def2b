import { redo, undo } from './en/edits.ts';

/** What undo and redo say; loaded with the tools of the header. */
export const editWords = { undo, redo };
