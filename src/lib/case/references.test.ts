import * as v from 'valibot';
import { expect, test } from 'vitest';
import { smallCase, type CaseFileInput } from '../../../tests/fixtures/small-case.ts';
import { referenceFaults } from './references.ts';
import { caseFileSchema } from './schema.ts';

/** The faults of the small case after a change that breaks it. */
function faultsOf(spoil: (file: CaseFileInput) => void) {
	const file = smallCase();
	spoil(file);
	return referenceFaults(v.parse(caseFileSchema, file));
}

const remedy = 'add it there, or use an id that is';

test('a case whose every id is known has no faults', () => {
	expect(faultsOf(() => {})).toEqual([]);
});

const uses: [place: string, list: string, spoil: (file: CaseFileInput) => void][] = [
	['opensOn', 'tensions', (file) => (file.opensOn = 'ghost')],
	['asserters[0].actor', 'actors', (file) => (file.asserters[0]!.actor = 'ghost')],
	['actors[1].bloc', 'blocs', (file) => (file.actors[1]!.bloc = 'ghost')],
	[
		'actors[0].background.source',
		'sources',
		(file) => (file.actors[0]!.background!.source = 'ghost')
	],
	['ties[2].source', 'actors', (file) => (file.ties[2]!.source = 'ghost')],
	['ties[2].target', 'actors', (file) => (file.ties[2]!.target = 'ghost')],
	['ties[2].type', 'tieTypes', (file) => (file.ties[2]!.type = 'ghost')],
	[
		'ties[0].tensions[1].tension',
		'tensions',
		(file) => (file.ties[0]!.tensions![1]!.tension = 'ghost')
	],
	['ties[0].claims[1].source', 'sources', (file) => (file.ties[0]!.claims[1]!.source = 'ghost')],
	[
		'ties[0].claims[1].asserter',
		'asserters',
		(file) => (file.ties[0]!.claims[1]!.asserter = 'ghost')
	],
	['events[0].actors[1]', 'actors', (file) => (file.events![0]!.actors![1] = 'ghost')],
	['events[0].ties[0]', 'ties', (file) => (file.events![0]!.ties![0] = 'ghost')],
	[
		'stories[0].steps[0].show.tension',
		'tensions',
		(file) => (file.stories![0]!.steps[0]!.show.tension = 'ghost')
	],
	[
		'stories[0].steps[0].show.through',
		'tensions',
		(file) => (file.stories![0]!.steps[0]!.show.through = 'ghost')
	],
	[
		'stories[0].steps[1].show.actors[0]',
		'actors',
		(file) => (file.stories![0]!.steps[1]!.show.actors![0] = 'ghost')
	],
	[
		'stories[0].steps[1].show.ties[1]',
		'ties',
		(file) => (file.stories![0]!.steps[1]!.show.ties![1] = 'ghost')
	],
	[
		'stories[0].steps[0].frame[1]',
		'actors',
		(file) => (file.stories![0]!.steps[0]!.frame[1] = 'ghost')
	],
	[
		'stories[0].steps[0].predictions[0].tie',
		'ties',
		(file) => (file.stories![0]!.steps[0]!.predictions![0]!.tie = 'ghost')
	],
	[
		'stories[0].steps[0].notes[0].ties[0]',
		'ties',
		(file) => (file.stories![0]!.steps[0]!.notes[0]!.ties = ['ghost'])
	],
	['layout[5].actor', 'actors', (file) => (file.layout![5]!.actor = 'ghost')]
];

test.each(uses)(
	'an unknown id at %s is a fault there, and names the list',
	(place, list, spoil) => {
		expect(faultsOf(spoil)).toContainEqual({
			place,
			problem: `"ghost" is not in "${list}"`,
			remedy
		});
	}
);

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
	'%s is no id that everyone has',
	(id) => {
		expect(faultsOf((file) => (file.ties[0]!.target = id))).toHaveLength(1);
	}
);

test('an id of one list does not count in another', () => {
	expect(faultsOf((file) => (file.actors[0]!.bloc = 'mayor'))).toHaveLength(1);
});

const lists = [
	...(['sources', 'asserters', 'blocs', 'tieTypes', 'tensions'] as const),
	...(['actors', 'ties', 'events'] as const)
];

test.each(lists)('an id that stands twice in %s is a fault at its second place', (list) => {
	const faults = faultsOf((file) => {
		const [first, second] = file[list] as { id: string }[];
		second!.id = first!.id;
	});
	expect(faults).toContainEqual({
		place: `${list}[1]`,
		problem: `"${smallCase()[list]![0]!.id}" stands at ${list}[0] too`,
		remedy: 'use each id once'
	});
});

test('an actor has one place in the layout, a tension one of each pole, a tie one pole of a tension', () => {
	const faults = faultsOf((file) => {
		file.layout![1]!.actor = 'mayor';
		file.tensions[0]!.poles[1].id = 'a';
		file.ties[0]!.tensions![1] = { tension: 'said-done', pole: 'b' };
	});
	expect(faults.map(({ place }) => place)).toEqual([
		'tensions[0].poles[1]',
		'ties[0].tensions[1]',
		'layout[1]'
	]);
});

test('a step has an id that no step of another story has, because links name it without its story', () => {
	const faults = faultsOf(({ stories }) => {
		const step = stories![0]!.steps[1]!;
		stories!.push({ id: 'harbour', title: 'Other', steps: [{ ...step, id: 'new' }, step] });
	});
	expect(faults).toEqual([
		{
			place: 'stories[1]',
			problem: '"harbour" stands at stories[0] too',
			remedy: 'use each id once'
		},
		{
			place: 'stories[1].steps[1]',
			problem: '"blows" stands at stories[0].steps[1] too',
			remedy: 'use each id once'
		}
	]);
});

test('a step asks the same of a tie but once', () => {
	const [asked, other] = ['arena', 'type'] as const;
	const faults = (hides: typeof asked | typeof other) =>
		faultsOf((file) =>
			file.stories![0]!.steps[0]!.predictions!.push({ tie: 'mayor-presses', hides })
		);
	expect(faults(asked).map(({ place }) => place)).toEqual(['stories[0].steps[0].predictions[1]']);
	expect(faults(other)).toEqual([]);
});
