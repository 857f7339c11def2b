import { Stored } from '#lib/state/Stored.ts';

const stored = new Stored('tautline:begun');

/** Whether a reader has been here before and done something. On a server: yes, so nothing flashes. */
export const begun = (): boolean => typeof window === 'undefined' || stored.read() !== null;

/** Remembers on this device that the reader has begun. */
export const rememberBegun = () => void stored.write('yes');
