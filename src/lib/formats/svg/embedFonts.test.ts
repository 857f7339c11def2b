import { describe, expect, it } from 'vitest';
import { facesFor } from './embedFonts.ts';

const filesFor = (text: string) =>
	facesFor(text).map(({ address }) => /(inter|vazirmatn)-([\w-]+)-wght/.exec(address)?.[0] ?? '');

describe('the fonts that a text needs', () => {
	it('are those of its characters, and no others', () => {
		expect(filesFor('Baghdad')).toEqual(['inter-latin-wght']);
		expect(filesFor('Baghdad بغداد')).toEqual(['inter-latin-wght', 'vazirmatn-arabic-wght']);
		expect(filesFor('ش')).toEqual(['vazirmatn-arabic-wght']);
		expect(filesFor('Ḥashd')).toContain('inter-latin-ext-wght');
		expect(filesFor('Киев')).toEqual(['inter-cyrillic-wght']);
	});

	it('are none for signs that no font of the page has', () => {
		expect(filesFor('漢')).toEqual([]);
	});
});
