import { changed, notches, type WindowState } from './stageState.ts';

/** A key as the browser names it, with Shift held or not. */
export interface Key {
	readonly key: string;
	readonly shift?: boolean;
}

/** What keys act on: how many steps there are, how many questions this one has, and whether one reads from right to left. */
export interface KeyContext {
	readonly steps: number;
	readonly questions?: number;
	readonly rtl?: boolean;
}

/** What a key asks of the window that it is pressed in; none of it is known to the other. */
export type StageCommand =
	'fullScreen' | 'speaker' | 'comeBack' | 'theme' | 'lookThrough' | 'leave';

const forward = ['pagedown', 'arrowright', 'arrowdown', ' ', 'n', 'enter'];
const backward = ['pageup', 'arrowleft', 'arrowup', 'shift+ ', 'p', 'backspace'];
const blanks: Readonly<Record<string, 'black' | 'white'>> = {
	b: 'black',
	'.': 'black',
	w: 'white'
};
const commands: Readonly<Record<string, StageCommand>> = {
	f: 'fullScreen',
	s: 'speaker',
	r: 'comeBack',
	t: 'theme',
	v: 'lookThrough'
};

const meant = new Set([
	...[...forward, ...backward, ...Object.keys(blanks), ...Object.keys(commands)],
	...['home', 'end', 'escape', 'f1', 'f5', 'o', '?', 'l', 'd', 'g', 'a', 'q', 'e', '+', '=', '-']
]);

/**
 * The state after a key: conventions of slide shows, and those of clickers. While the screen is blank
 * only the keys that blank it, and F5, do anything.
 */
export function reduceKey(before: WindowState, key: Key, context: KeyContext): WindowState {
	const name = nameOf(key, context);
	if (before.blank !== null) {
		return name in blanks || name === 'f5' ? changed(before, { blank: null }) : before;
	}
	const typed = typing(before, name, context);
	if (typed) return typed;
	const still = { ...before, digits: null };
	return changed(still, acting(still, name, context));
}

/** What a key asks of its window beside the state. */
export function commandOf(
	{ blank, over, drawer, asked, digits }: WindowState,
	{ key }: Key
): StageCommand | null {
	if (blank !== null) return null;
	const name = key.toLowerCase();
	if (name === 'escape')
		return over || drawer || asked !== null || digits !== null ? null : 'leave';
	return commands[name] ?? null;
}

/** Whether a key means anything to a presentation, so that the browser is to leave it alone. */
export function isMeant({ key }: Key): boolean {
	const name = key.toLowerCase();
	return /^\d$/.test(name) || meant.has(name);
}

function acting(
	before: WindowState,
	name: string,
	{ steps, questions = 0 }: KeyContext
): Partial<WindowState> {
	const to = (step: number) => ({ step: Math.max(0, Math.min(steps - 1, step)) });
	// Any key but its own stops the steps from going on by themselves.
	const auto = name === 'a' && !before.auto;
	const goes = { ...before, auto };
	if (name === 'enter' && before.over === 'overview') return { auto, over: null };
	if (forward.includes(name)) return { auto, ...to(before.step + 1) };
	if (backward.includes(name)) return { auto, ...to(before.step - 1) };
	if (name === 'home') return { auto, ...to(0) };
	if (name === 'end') return { auto, ...to(steps - 1) };
	if (name in blanks) return { auto, blank: blanks[name] ?? null };
	if (name === 'q') return { auto, ...askedNext(before, questions) };
	if (name === 'e') return { auto, answered: !before.answered };
	return { auto, ...switched(goes, name) };
}

/** The next question of the step; after the last, none. */
function askedNext({ asked }: WindowState, questions: number): Partial<WindowState> {
	const next = asked === null ? 0 : asked + 1;
	return { asked: next < questions ? next : null, answered: false };
}

function switched(
	{ laser, over, drawer, asked, text }: WindowState,
	name: string
): Partial<WindowState> {
	const toggled = (what: WindowState['over']) => ({ over: over === what ? null : what });
	if (name === 'o') return toggled('overview');
	if (name === '?' || name === 'f1') return toggled('keys');
	if (name === 'l') return { laser: !laser };
	if (name === 'd') return { drawer: !drawer };
	if (name === 'g') return { digits: '' };
	if (name === '+' || name === '=') return { text: Math.min(notches.most, text + 1) };
	if (name === '-') return { text: Math.max(notches.least, text - 1) };
	if (name === 'escape') {
		if (over !== null) return { over: null };
		return asked === null ? { drawer: false } : { asked: null };
	}
	return {};
}

/** The number of a step, typed digit by digit; null when the key belongs to none. */
function typing(before: WindowState, name: string, { steps }: KeyContext): WindowState | null {
	const { digits } = before;
	if (/^\d$/.test(name)) {
		return changed(before, { digits: `${digits ?? ''}${name}`.slice(-3), auto: false });
	}
	if (digits === null) return null;
	if (name === 'escape') return { ...before, digits: null };
	if (name === 'backspace') return { ...before, digits: digits.slice(0, -1) };
	if (name !== 'enter') return null;
	const step = Number(digits) - 1;
	const there = digits !== '' && step >= 0 && step < steps;
	return changed(before, { digits: null, ...(there ? { step, over: null } : {}) });
}

function nameOf({ key, shift = false }: Key, { rtl = false }: KeyContext): string {
	const name = key.toLowerCase();
	if (name === ' ' && shift) return 'shift+ ';
	if (rtl && name === 'arrowleft') return 'arrowright';
	return rtl && name === 'arrowright' ? 'arrowleft' : name;
}
