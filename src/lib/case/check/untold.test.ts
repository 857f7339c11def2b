import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addStep } from '#lib/case/story/edits.ts';
import { anyCodedCase } from '../../../../tests/fixtures/any-coding.ts';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import type { Case, Step } from '#lib/case/case.ts';
import { parseCase } from '#lib/case/parse.ts';
import { shownAt } from '#lib/case/steps.ts';
import { untold } from './untold.ts';

const placesIn = (source: Case) => untold.warningsIn(source).map(({ place }) => place);

describe('what no step of a story shows', () => {
	test('is warned of: actors, ties, and events of which no tie is shown', () => {
		const file = smallCase();
		file.stories![0]!.steps.shift();
		file.events!.push({
			id: 'call',
			title: 'The call',
			date: '2021',
			summary: '-',
			actors: ['guards'],
			ties: ['mayor-presses']
		});
		expect(placesIn(parseCase(file)).filter((place) => !place.startsWith('tie'))).toEqual([
			'actor mayor',
			'actor council',
			'actor company',
			'event vote',
			'event call'
		]);
		expect(placesIn(parseCase(file))).toContain('tie company-guards');
		expect(placesIn(parseCase(file))).not.toContain('tie guards-rowers');
	});

	test('does not include an event without ties of which an actor is shown', () => {
		const file = smallCase();
		file.events![1]!.actors = ['company'];
		expect(placesIn(parseCase(file))).not.toContain('event vote');
	});

	test('is not warned of if there is no story', () => {
		expect(placesIn(parseCase({ ...smallCase(), stories: [] }))).toEqual([]);
	});
});

describe('in any case', () => {
	const whole: Step = {
		id: 'whole',
		title: 'The whole',
		caption: '',
		notes: [],
		questions: [],
		predictions: [],
		show: { actors: [], ties: [] },
		frame: []
	};

	test('an actor or a tie is either shown at a step or warned of', () => {
		fc.assert(
			fc.property(anyCodedCase, (source) => {
				fc.pre(source.story.length > 0);
				const shown = source.story.flatMap((step) => {
					const { actors, ties } = shownAt(source, step);
					return [
						...[...actors].map((id) => `actor ${id}`),
						...[...ties.keys()].map((id) => `tie ${id}`)
					];
				});
				const all = [
					...[...source.actors.keys()].map((id) => `actor ${id}`),
					...[...source.ties.keys()].map((id) => `tie ${id}`)
				];
				const warned = placesIn(source).filter((place) => !place.startsWith('event'));
				expect(warned).toEqual(all.filter((place) => !shown.includes(place)));
			})
		);
	});

	test('a step that shows everything leaves only events that involve nobody', () => {
		fc.assert(
			fc.property(anyCodedCase, (source) => {
				const empty = [...source.events.values()]
					.filter(({ actors, ties }) => actors.length + ties.length === 0)
					.map(({ id }) => `event ${id}`);
				expect(placesIn(addStep(whole).apply(source))).toEqual(empty);
			})
		);
	});
});
