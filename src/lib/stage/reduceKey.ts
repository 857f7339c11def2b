import { started } from './clock.ts';
import { actOf, type StageAct } from './stageKeys.ts';
import { changed, isAnyPicked, notches, nothingPicked, type WindowState } from './stageState.ts';
import { isUp, nextTimer } from './timer.ts';

/** A key as the browser names it, and whether Shift is held. */
export interface Key {
	readonly key: string;
	readonly shift?: boolean;
}

/** What keys act on. */
export interface KeyContext {
	readonly steps: number;
	/** In how many parts the step at an index comes; one if left out. */
	readonly partsAt?: (step: number) => number;
	/** How many questions this step has. */
	readonly questions?: number;
	/** Index of the question that is asked first; 0 if left out. */
	readonly firstQuestion?: number;
	/** How many choices the question has that is being asked. */
	readonly choices?: number;
	/** In ms since the epoch. */
	readonly now?: number;
	readonly rtl?: boolean;
}

/** A command to the window in which a key is pressed; the other window does not learn of it. */
export type StageCommand = Extract<
	StageAct,
	'fullScreen' | 'speaker' | 'comeBack' | 'theme' | 'lookThrough' | 'leave'
>;

const commands: readonly StageAct[] = [
	'fullScreen',
	'speaker',
	'comeBack',
	'theme',
	'lookThrough'
] satisfies StageCommand[];

/** What brings the picture back to a blank screen: every key that a speaker may try first. */
const lifting: readonly (StageAct | undefined)[] = [
	'black',
	'white',
	'unblank',
	'next',
	'previous',
	'first',
	'last',
	'leave'
];

/** The state after a key. While the screen is blank, keys do nothing but bring the picture back. */
export function reduceKey(before: WindowState, key: Key, context: KeyContext): WindowState {
	const act = actFor(key, context);
	if (before.blank !== null) {
		return lifting.includes(act) ? changed(before, { blank: null }) : before;
	}
	const typed = typing(before, key, act, context);
	if (typed) return typed;
	const still = { ...before, digits: null };
	const change = act ? (reducers[act]?.(still, context) ?? {}) : {};
	// Every key but its own stops the automatic advance.
	return changed(still, { auto: false, ...timed(before, act, context), ...change });
}

/** The command that a key gives to its window, apart from changing the state. */
export function commandOf(state: WindowState, key: Key): StageCommand | null {
	const act = actFor(key);
	if (state.blank !== null || act === undefined) return null;
	if (act === 'leave') return state.digits !== null || closing(state) ? null : act;
	return isCommand(act) ? act : null;
}

const isCommand = (act: StageAct): act is StageCommand => commands.includes(act);

/** What a speaker need not do by hand: the first “next” starts the clock, and going on ends a timer that is up. */
function timed(
	{ clock, timer }: WindowState,
	act: StageAct | undefined,
	{ now = 0 }: KeyContext
): Partial<WindowState> {
	if (act !== 'next' && act !== 'previous') return {};
	const idle = clock.since === null && clock.before === 0;
	return {
		...(act === 'next' && idle && { clock: started(clock, now) }),
		...(isUp(timer, now) && { timer: null })
	};
}

type Reducer = (before: WindowState, context: KeyContext) => Partial<WindowState>;

const goTo =
	(stepFrom: (step: number, last: number) => number): Reducer =>
	({ step }, { steps }) =>
		arriveAt(bounded(stepFrom(step, steps - 1), steps));
/** A step as it begins, also if it is the one that is shown: its first part, and no question. */
const arriveAt = (step: number) => ({ step, part: 0, asked: null });
/** After the last step comes the end page. */
const bounded = (index: number, count: number) => Math.max(0, Math.min(count, index));
const onePart = () => 1;
const toggle =
	(what: NonNullable<WindowState['over']>): Reducer =>
	({ over }) => ({ over: over === what ? null : what });

/** How each act changes the state; acts that are commands do not change it. */
const reducers: Partial<Record<StageAct, Reducer>> = {
	next: goOn,
	previous: goBack,
	first: goTo(() => 0),
	last: goTo((_, last) => last),
	number: () => ({ digits: '' }),
	question: askNext,
	answer: ({ answered }) => ({ answered: !answered }),
	hands: ({ hands }, { choices = 0 }) =>
		choices === 0 ? {} : { hands: hands ? null : Array<number>(choices).fill(0) },
	timer: ({ timer }, { now = 0 }) => ({ timer: nextTimer(timer, now) }),
	arenas: ({ arena }) => ({
		arena: arena === null ? 'public' : arena === 'public' ? 'private' : null
	}),
	black: () => ({ blank: 'black' }),
	white: () => ({ blank: 'white' }),
	overview: toggle('overview'),
	keys: toggle('keys'),
	drawer: ({ drawer }) => ({ drawer: !drawer }),
	laser: ({ laser }) => ({ laser: !laser }),
	larger: ({ text }) => ({ text: Math.min(notches.most, text + 1) }),
	smaller: ({ text }) => ({ text: Math.max(notches.least, text - 1) }),
	auto: ({ auto }) => ({ auto: !auto }),
	leave: (before) => closing(before) ?? {}
};

/** What Escape closes, one thing at a time, what came last first; null if nothing is open. */
function closing({
	over,
	picks,
	answered,
	hands,
	asked,
	timer,
	drawer
}: WindowState): Partial<WindowState> | null {
	if (over !== null) return { over: null };
	if (isAnyPicked(picks)) return { picks: nothingPicked };
	if (answered) return { answered: false };
	if (hands !== null) return { hands: null };
	if (asked !== null) return { asked: null };
	if (timer !== null) return { timer: null };
	return drawer ? { drawer: false } : null;
}

/** To the next part of the step or, after the last one and in the overview, to the next step; a question goes. */
function goOn(before: WindowState, context: KeyContext): Partial<WindowState> {
	const { step, part, over } = before;
	const { partsAt = onePart } = context;
	if (over !== 'overview' && part < partsAt(step) - 1) return { part: part + 1, asked: null };
	return goTo((at) => at + 1)(before, context);
}

/**
 * From a question, to the part at which it was asked; otherwise to the part before or, from the first part and in
 * the overview, to the step before, which is whole then.
 */
function goBack(before: WindowState, context: KeyContext): Partial<WindowState> {
	const { step, part, over, asked } = before;
	const { partsAt = onePart } = context;
	if (over === 'overview') return goTo((at) => at - 1)(before, context);
	if (asked !== null) return { asked: null };
	if (part > 0 && partsAt(step) > 1) return { part: part - 1 };
	return step > 0 ? { step: step - 1, part: partsAt(step - 1) - 1 } : {};
}

/** The next question of the step; after the last one, none. */
function askNext(
	{ asked }: WindowState,
	{ questions = 0, firstQuestion = 0 }: KeyContext
): Partial<WindowState> {
	const next = asked === null ? firstQuestion : asked + 1;
	return { asked: next < questions ? next : null, answered: false };
}

/** The act of a key. Where text runs from right to left, the left and right arrows are swapped. */
function actFor({ key, shift = false }: Key, { rtl = false }: Partial<KeyContext> = {}) {
	if (key === ' ' && shift) return actOf('Shift+ ');
	if (rtl && key === 'ArrowLeft') return actOf('ArrowRight');
	return actOf(rtl && key === 'ArrowRight' ? 'ArrowLeft' : key);
}

/** The state while the number of a step is typed digit by digit; null for keys that are not part of it. */
function typing(
	before: WindowState,
	{ key }: Key,
	act: StageAct | undefined,
	{ steps }: KeyContext
): WindowState | null {
	const { digits } = before;
	if (/^\d$/.test(key)) {
		return changed(before, { digits: `${digits ?? ''}${key}`.slice(-3), auto: false });
	}
	// Enter goes to the step that is marked in the overview.
	if (key === 'Enter' && digits === null && before.over === 'overview') {
		return changed(before, { over: null, auto: false });
	}
	if (digits === null) return null;
	if (act === 'leave') return { ...before, digits: null };
	if (key === 'Backspace') return { ...before, digits: digits.slice(0, -1) };
	if (key !== 'Enter') return null;
	const step = Number(digits) - 1;
	const there = digits !== '' && step >= 0 && step < steps;
	if (there) return changed(before, { digits: null, ...arriveAt(step), over: null });
	// A number that is no step can be typed anew, beside how many steps there are.
	return { ...before, digits: digits === '' ? null : '' };
}
