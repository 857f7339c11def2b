import { details } from './en/details.ts';
import { open, unreadable } from './en/files.ts';
import { dates, display, legend, status, tension, voices } from './en/filter.ts';
import { header } from './en/header.ts';
import { link } from './en/link.ts';
import { arrange, canvas } from './en/picture.ts';
import {
	arenas,
	attack,
	bases,
	basisHelp,
	families,
	kinds,
	mutual,
	stances,
	standings
} from './en/shared.ts';
import { surface } from './en/surface.ts';

/** The interface in English. Another language is another folder and another module of this shape. */
export const en = {
	app: 'Tautline',
	slogan: 'Who commands, backs, opposes and attacks whom, and who says so',
	families,
	attack,
	mutual,
	standings,
	kinds,
	arenas,
	bases,
	basisHelp,
	stances,
	header,
	tension,
	legend,
	voices,
	dates,
	display,
	status,
	canvas,
	arrange,
	details,
	surface,
	link,
	open,
	unreadable
};

export type Words = typeof en;
