import { Stored } from './Stored.ts';

const stored = new Stored('tautline:letter-keys');

/** Switches the keys of one letter, digit or sign on or off, and keeps that on this device where storage allows. */
export function setLetterKeys(on: boolean) {
	const page = document.documentElement.dataset;
	if (on) delete page.letterKeys;
	else page.letterKeys = 'off';
	if (on) stored.clear();
	else stored.write('off');
}
