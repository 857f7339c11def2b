import { event } from './en/event.ts';

/** Loaded with the details of an event, apart from the words of the page. */
export const eventWords = event;
