import { Autosave } from './Autosave.svelte.ts';
import { draftStore } from './draftStore.ts';
import { heldIds, hold, letGo } from './session.ts';

/** Keeps the work of this visit, which a trip to the stage and back does not end. */
export const keeper = new Autosave(draftStore, { hold, heldIds, letGo });
