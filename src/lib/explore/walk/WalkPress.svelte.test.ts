import { afterEach, describe, expect, test, vi } from 'vitest';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import { viewOn } from '../../../../tests/fixtures/view-on.ts';
import { noFilter } from '#lib/case/filter.ts';
import { parseCase } from '#lib/case/parse.ts';
import { Camera } from '#lib/graph/camera.svelte.ts';
import { noPicks, pickedActor, pickedTie } from '#lib/scene/picks.ts';
import { Walker } from './Walker.svelte.ts';
import { WalkPress, type Outcome } from './WalkPress.svelte.ts';

const harbour = parseCase(smallCase());

/** A key by its name, which types itself if it is a letter. */
const pressed = (name: string) => ({ name, letter: /^\p{L}$/u.test(name) ? name : null });

/** A walk over the whole harbour case by keyboard; each key comes `pause` ms after the one before. */
function walking() {
	const view = viewOn(harbour);
	view.clear();
	const walker = new Walker(view, new Camera());
	const made: string[] = [];
	const keyboard = new WalkPress(walker, (act) => made.push(act));
	let now = 0;
	const press = (keys: string, pause = 100): Outcome[] =>
		keys.split(' ').map((key) => {
			now += pause;
			return keyboard.press(pressed(key.replace('Space', ' ')), now, false);
		});
	const place = () => [walker.at?.actor, walker.at?.tie];
	return { view, walker, keyboard, press, place, made };
}

describe('the keys', () => {
	test('walk to an actor, into its ties, along one, and back', () => {
		const { press, place } = walking();
		expect(place()).toEqual(['company', null]);
		expect(press('ArrowRight')).toEqual(['walked']);
		expect(place()).toEqual(['guards', null]);
		press('Enter ArrowRight Enter');
		expect(place()).toEqual(['rowers', null]);
		press('Backspace ArrowUp');
		expect(place()).toEqual(['guards', null]);
	});

	test('choose a partner with Enter where one is asked for', () => {
		const { press, view, place } = walking();
		press('Space');
		view.joining = true;
		press('ArrowRight Enter');
		expect([...view.picks.actors]).toEqual(['company', 'guards']);
		expect(place()).toEqual(['guards', null]);
	});

	test('go the other way along the list where text runs from right to left', () => {
		const { keyboard, place } = walking();
		keyboard.press(pressed('ArrowLeft'), 0, true);
		expect(place()).toEqual(['guards', null]);
	});

	test('open the details of the stop, and let it go again', () => {
		const { view, press, walker } = walking();
		press('Space');
		expect(view.picks).toEqual(pickedActor('company'));
		expect(walker.picked).toBe(true);
		press('ArrowDown Shift+Space');
		expect([...view.picks.actors, ...view.picks.ties]).toEqual(['company', 'company-guards']);
		press('Shift+Space ArrowUp Space');
		expect(view.picks).toEqual(noPicks);
	});

	test('that mean nothing are left to others', () => {
		const { press } = walking();
		expect(press('Tab ? / F5 Control+z 7')).toEqual(Array(6).fill('ignored'));
	});

	test('step back out of the ties, the picks and the neighbourhood, then out of the graph', () => {
		const { view, press, place } = walking();
		press('f', 2000);
		expect([view.focus, view.picks]).toEqual(['company', pickedActor('company')]);
		press('ArrowDown');
		expect(press('Escape Escape Escape Escape')).toEqual(['walked', 'done', 'done', 'left']);
		expect(place()).toEqual(['company', null]);
		expect([view.focus, view.picks]).toEqual([null, noPicks]);
	});
});

describe('letters', () => {
	test('that begin a name which is filtered out say so, and leave the walk where it was', () => {
		const { view, press, keyboard, place } = walking();
		view.hide('bloc', view.case.actors.get('rowers')!.bloc);
		const before = place();
		press('r o w');
		expect(keyboard.said).toMatch(/^.*[Rr]owers.* is filtered out/);
		expect(place()).toEqual(before);
	});

	test('go to the name they begin, and say so when there is none', () => {
		const { press, place, keyboard } = walking();
		press('r o w');
		expect(place()).toEqual(['rowers', null]);
		expect(press('x')).toEqual(['done']);
		expect(keyboard.said).toContain('“rowx”');
		expect(place()).toEqual(['rowers', null]);
	});

	test('one that stands for an act begins a name when another follows soon', () => {
		const { press, place, view, walker } = walking();
		press('m');
		expect(walker.move.moving).not.toBeNull();
		press('a');
		expect(walker.move.moving).toBeNull();
		expect(place()).toEqual(['mayor', null]);
		press('f', 2000);
		expect(view.focus).toBe('mayor');
		press('o');
		expect([view.focus, view.picks]).toEqual([null, noPicks]);
	});
});

describe('moving an actor', () => {
	test('shows it on its way, and is one step to take back once it is put down', () => {
		const { press, view, walker } = walking();
		press('m Shift+ArrowRight ArrowDown');
		expect(walker.scene.nodes.get('company')).toMatchObject({ x: 300, y: 12 });
		expect(view.document.canUndo).toBe(false);
		press('Enter');
		expect(view.scene.nodes.get('company')).toMatchObject({ x: 300, y: 12 });
		view.document.undo();
		expect(view.scene.nodes.get('company')).toMatchObject({ x: 240, y: 0 });
		expect(view.document.canUndo).toBe(false);
	});

	test('is given up without a trace', () => {
		const { press, view, walker, place } = walking();
		press('m ArrowRight Escape');
		expect(walker.scene).toBe(view.scene);
		expect(view.document.canUndo).toBe(false);
		press('m ArrowRight');
		walker.leave();
		expect(walker.scene).toBe(view.scene);
		press('m Enter', 2000);
		expect(view.document.canUndo).toBe(false);
		expect(place()).toEqual(['company', null]);
	});
});

describe('the walk', () => {
	test('lights up where it stands while it has the focus', () => {
		const { walker, view, press } = walking();
		walker.enter();
		expect(view.hovered).toEqual(pickedActor('company'));
		press('ArrowDown');
		walker.enter();
		expect(view.hovered).toEqual(pickedTie('company-guards'));
		walker.leave();
		expect(view.hovered).toBeNull();
	});

	test('goes on from what was picked by other means, and stays when it is let go', () => {
		const { view, place, press } = walking();
		press('ArrowRight');
		view.pick(pickedActor('rowers'));
		expect(place()).toEqual(['rowers', null]);
		press('Escape');
		expect(place()).toEqual(['rowers', null]);
		press('Home');
		view.pick(pickedActor('rowers'));
		expect(place()).toEqual(['rowers', null]);
		press('Home');
		view.places.drag(new Map([['mayor', { x: 5, y: 5 }]]));
		expect(place()).toEqual(['mayor', null]);
	});

	test('does not run after what its own keys pick', () => {
		const { view, walker, place, press } = walking();
		press('Space ArrowRight Shift+Space Shift+Space');
		expect([...view.picks.actors]).toEqual(['company']);
		expect(place()).toEqual(['guards', null]);
		press('ArrowDown');
		const along = walker.at;
		press('f', 2000);
		expect(view.focus).toBe('guards');
		expect(walker.at).toEqual(along);
		press('f o', 2000);
		expect(walker.at).toEqual(along);
	});

	test('goes on from what was picked with the mouse', () => {
		const { walker, place } = walking();
		walker.goTo(pickedActor('rowers'));
		expect(place()).toEqual(['rowers', null]);
		walker.goTo(pickedTie('mayor-backs'));
		expect(place()).toEqual(['mayor', 'mayor-backs']);
		walker.goTo(noPicks);
		expect(place()).toEqual(['mayor', 'mayor-backs']);
	});

	test('stays in view when the filter changes under it', () => {
		const { walker, view, place, press } = walking();
		walker.goTo(pickedActor('rowers'));
		view.filter = { ...noFilter, tensionFilters: [{ tension: 'said-done', pole: null }] };
		expect(place()).toEqual(['mayor', null]);
		view.filter = {
			...noFilter,
			dates: { from: '1900', to: '1901', match: 'wentOn' as const, undated: false }
		};
		expect(walker.at).toBeNull();
		expect(press('ArrowRight Escape')).toEqual(['ignored', 'ignored']);
		view.clear();
		expect(place()).toEqual(['rowers', null]);
	});
});

describe('a letter that makes something', () => {
	afterEach(() => void vi.useRealTimers());

	test('is left to the page where no name begins with it', () => {
		const { press } = walking();
		expect(press('n n')).toEqual(['ignored', 'ignored']);
	});

	test('makes it where names begin with it, unless a second letter follows soon', () => {
		vi.useFakeTimers();
		const { press, place, made } = walking();
		press('t');
		vi.advanceTimersByTime(700);
		expect(made).toEqual(['newTie']);
		press('t', 1100);
		press('o');
		vi.advanceTimersByTime(700);
		expect(made).toEqual(['newTie']);
		expect(place()).toEqual(['council', null]);
	});
});
