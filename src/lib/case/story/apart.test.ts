import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import type { Step } from '#lib/case/case.ts';
import { sentence } from '#lib/case/fault.ts';
import { parseCase, tryParse } from '#lib/case/parse.ts';
import { framedAt, shownAt } from '#lib/case/steps.ts';
import { toScene } from '#lib/scene/toScene.ts';
import { hiddenIn, hiding, namesAt, naming, unhiding, type Element } from './apart.ts';
import { changeStep, type StepPart } from './edits.ts';

const harbour = parseCase(smallCase());
const [, blows] = harbour.story as [Step, Step];
const guards: Element = { kind: 'actor', id: 'guards' };
const blow: Element = { kind: 'tie', id: 'guards-rowers' };
const changed = (part: StepPart): Step => ({ ...blows, ...part });

describe('an actor that a step hides', () => {
	const step = changed(hiding(blows, [guards]));
	const ties = [...blows.show.ties, 'rowers-dockers'];
	const longer = { ...step, show: { ...blows.show, ties } };

	test('is gone with its ties, and with whoever was tied to it alone', () => {
		expect(shownAt(harbour, blows).actors).toEqual(new Set(['dockers', 'guards', 'rowers']));
		expect(shownAt(harbour, step).actors).toEqual(new Set(['dockers']));
		expect(shownAt(harbour, step).ties.size).toBe(0);
		expect(hiddenIn(step)).toEqual([guards]);
	});

	test('leaves whoever has another tie, or is named by the step itself', () => {
		expect(shownAt(harbour, longer).actors).toEqual(new Set(['dockers', 'rowers']));
		const show = { ...blows.show, actors: ['rowers'] };
		expect(shownAt(harbour, { ...step, show }).actors).toEqual(new Set(['rowers']));
	});

	test('is not what the picture is framed on', () => {
		expect(framedAt(harbour, { ...longer, frame: ['guards', 'rowers'] })).toEqual(
			new Set(['rowers'])
		);
		expect(framedAt(harbour, { ...longer, frame: ['guards'] })).toEqual(
			new Set(['dockers', 'rowers'])
		);
	});

	test('comes back, and leaves no trace', () => {
		expect(unhiding(step, guards)).toEqual({ without: undefined });
		const both = changed(hiding(step, [blow, guards]));
		expect(hiddenIn(both)).toEqual([guards, blow]);
		expect(hiddenIn(changed(unhiding(both, guards)))).toEqual([blow]);
	});
});

test('a tie that a step hides is gone, and its actors with the last one between them', () => {
	const step = changed(hiding(blows, [blow]));
	expect([...shownAt(harbour, step).ties.keys()]).toEqual(['rowers-guards']);
	expect(shownAt(harbour, step).actors).toContain('guards');
	const back: Element = { kind: 'tie', id: 'rowers-guards' };
	expect(shownAt(harbour, changed(hiding(step, [back]))).actors).toEqual(new Set(['dockers']));
});

describe('another name', () => {
	const step = changed(naming(changed(naming(blows, guards, 'Watchmen')), blow, 'beats'));

	test('is drawn instead of the name, which the case keeps', () => {
		const look = { theme: 'light', tensionFilters: [], names: namesAt(step) } as const;
		const { nodes, edges } = toScene(harbour, look);
		expect(nodes.get('guards')?.lines).toEqual(['Watchmen']);
		expect(nodes.get('rowers')?.lines).not.toEqual(['Watchmen']);
		expect(edges.get('guards-rowers')?.label).toContain('beats');
		expect(harbour.actors.get('guards')?.shortName).not.toBe('Watchmen');
	});

	test('is written anew in place of the other, and taken back by an empty one', () => {
		const anew = changed(naming(step, guards, 'Police'));
		expect(namesAt(anew).actors.get('guards')).toBe('Police');
		const one = changed(naming(anew, guards, ''));
		expect(naming(one, blow, '')).toEqual({ names: undefined });
	});

	test('of an actor is not that of a tie with the same id', () => {
		const same = changed(
			naming(changed(naming(blows, { kind: 'tie', id: 'guards' }, 'a')), guards, 'b')
		);
		expect(namesAt(same)).toEqual({
			actors: new Map([['guards', 'b']]),
			ties: new Map([['guards', 'a']])
		});
	});
});

describe('a file', () => {
	const faultsWith = (part: object) => {
		const file = smallCase();
		Object.assign(file.stories![0]!.steps[0]!, part);
		return tryParse(() => parseCase(file)).faults.map(sentence);
	};

	test('with hidden and renamed things opens again', () => {
		const edited = changeStep('blows', hiding(blows, [guards])).apply(harbour);
		expect(edited.story[1]?.without).toEqual({ actors: ['guards'], ties: [] });
		expect(faultsWith({ without: { ties: ['mayor-presses'] }, names: [] })).toEqual([]);
	});

	const at = 'stories[0].steps[0]';
	const unknown = (list: string) =>
		`"ghost" is not in "${list}"; add it there, or use an id that is`;
	test.each<[object, string]>([
		[{ without: { actors: ['ghost'] } }, `${at}.without.actors[0]: ${unknown('actors')}`],
		[{ without: { ties: ['ghost'] } }, `${at}.without.ties[0]: ${unknown('ties')}`],
		[{ without: 'mayor' }, `${at}.without: found "mayor"; expected Object`],
		[{ names: [{ actor: 'ghost', name: 'x' }] }, `${at}.names[0].actor: ${unknown('actors')}`],
		[{ names: [{ tie: 'ghost', name: 'x' }] }, `${at}.names[0].tie: ${unknown('ties')}`],
		[
			{ names: [{ name: 'x' }] },
			`${at}.names[0]: found Object; expected an actor or a tie, and not both`
		],
		[
			{ names: [{ actor: 'mayor', tie: 'mayor-presses', name: 'x' }] },
			`${at}.names[0]: found Object; expected an actor or a tie, and not both`
		],
		[{ names: [{ actor: 'mayor', name: '' }] }, `${at}.names[0].name: empty; expected some text`],
		[
			{ names: ['x', 'y'].map((name) => ({ actor: 'mayor', name })) },
			`${at}.names[1]: "actor mayor" stands at ${at}.names[0] too; use each id once`
		]
	])('with %j is told what to mend', (part, fault) => {
		expect(faultsWith(part)).toContain(fault);
	});
});
