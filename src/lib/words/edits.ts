import { earlier, history, later, redo, step, undo, undone } from './en/edits.ts';

/** What undo, redo and the list of all steps say; loaded with the tools of the header. */
export const editWords = { earlier, history, later, redo, step, undo, undone };
