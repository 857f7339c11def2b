import { expect, test } from 'vitest';
import type { DisplayList } from './displayList.ts';
import { blend, fade } from './fade.ts';

const list: DisplayList = [
	{
		kind: 'group',
		fill: '#0000ff',
		items: [
			{ kind: 'circle', x: 0, y: 0, radius: 1, fill: '#000000', stroke: '#ff0000' },
			{ kind: 'paths', fill: 'none', stroke: '#000000', strokeOpacity: 0.5, paths: [] },
			{ kind: 'text', lines: [], size: 1, weight: 400, anchor: 'start', rightToLeft: false }
		]
	}
];
const itemsOf = ([group]: DisplayList) => (group?.kind === 'group' ? group.items : []);

test('what is faded has its opacity on each fill and stroke that it has, and on its letters', () => {
	const [circle, paths, text] = itemsOf(fade(list, 0.5));
	expect(circle).toMatchObject({ fill: '#000000', fillOpacity: 0.5, strokeOpacity: 0.5 });
	expect(paths).toMatchObject({ strokeOpacity: 0.25 });
	expect(paths).not.toHaveProperty('fillOpacity');
	expect(text).toMatchObject({ fillOpacity: 0.5 });
	expect(text).not.toHaveProperty('strokeOpacity');
});

test('what is blended has the colours that it would have on the paper, and no opacity', () => {
	const [group] = blend(list, '#ffffff', 0.5);
	expect(group).toMatchObject({ fill: '#8080ff' });
	const [circle, paths] = itemsOf(blend(list, '#ffffff', 0.5));
	expect(circle).toMatchObject({ fill: '#808080', stroke: '#ff8080' });
	expect(paths).toMatchObject({ fill: 'none', stroke: '#808080' });
	expect(JSON.stringify(circle)).not.toContain('pacity');
});
