import { Stored } from '#lib/state/Stored.ts';

const stored = new Stored('tautline:begun');

/** Whether the reader has done something on an earlier visit. On a server: yes, so that nothing flashes. */
export const begun = (): boolean => typeof window === 'undefined' || stored.read() !== null;

/** Remembers on this device that the reader has begun. */
export const rememberBegun = () => void stored.write('yes');
