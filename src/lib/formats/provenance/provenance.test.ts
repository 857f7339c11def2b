import { expect, test } from 'vitest';
import { licenceAddress, type Provenance } from './provenance.ts';
import { provenanceElement } from './rdf.ts';
import { xmpOf } from './xmp.ts';

const provenance: Provenance = {
	title: 'Who <runs> the quay & why',
	creators: ['Ana Ruiz', 'حداد'],
	sources: ['Letters, 8 May 2021', 'Quay Press'],
	rights: 'CC BY-SA 4.0 (coding); the letters remain their writers’',
	software: 'Tautline'
};
const nothing = { title: '', creators: [], sources: [], rights: '', software: 'Tautline' };

test('an SVG says its title, makers, sources and rights in Dublin Core, escaped', () => {
	const written = provenanceElement(provenance);
	expect(written).toMatch(/^<metadata id="provenance"><rdf:RDF xmlns:rdf="[^"]+"/);
	expect(written).toContain('<dc:title>Who &lt;runs&gt; the quay &amp; why</dc:title>');
	for (const name of provenance.creators)
		expect(written).toContain(
			`<dc:creator><cc:Agent><dc:title>${name}</dc:title></cc:Agent></dc:creator>`
		);
	for (const source of provenance.sources)
		expect(written).toContain(`<dc:source>${source}</dc:source>`);
	expect(written).toContain('<dc:rights><cc:Agent><dc:title>CC BY-SA 4.0 (coding);');
	expect(written).toContain(
		'<cc:license rdf:resource="https://creativecommons.org/licenses/by-sa/4.0/"/>'
	);
});

test('a PNG says the same in XMP, in the lists that XMP asks for', () => {
	const written = xmpOf(provenance);
	expect(written).toContain(
		'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Who &lt;runs&gt; the quay &amp; why</rdf:li></rdf:Alt></dc:title>'
	);
	expect(written).toContain(
		'<dc:creator><rdf:Seq><rdf:li>Ana Ruiz</rdf:li><rdf:li>حداد</rdf:li></rdf:Seq></dc:creator>'
	);
	expect(written).toContain('<dc:source>Letters, 8 May 2021; Quay Press</dc:source>');
	expect(written).toContain('<xmp:CreatorTool>Tautline</xmp:CreatorTool>');
	expect(written).toMatch(/^<\?xpacket begin="\ufeff" id="\w+"\?>.*<\?xpacket end="r"\?>$/);
});

test('what is not known is not written', () => {
	for (const written of [provenanceElement(nothing), xmpOf(nothing)])
		expect(written).not.toMatch(/dc:(title|creator|source|rights)|cc:license/);
});

test('a licence of Creative Commons has its address, and no other has one', () => {
	const deeds = 'https://creativecommons.org';
	expect(licenceAddress('CC0-1.0')).toBe(`${deeds}/publicdomain/zero/1.0/`);
	expect(licenceAddress('CC BY 4.0 (coding)')).toBe(`${deeds}/licenses/by/4.0/`);
	expect(licenceAddress('CC-BY-NC-ND-3.0')).toBe(`${deeds}/licenses/by-nc-nd/3.0/`);
	for (const other of ['', 'All rights reserved', 'not CC BY 4.0', 'CC BY', 'CC BY-SA-NC 4.0'])
		expect(licenceAddress(other), other).toBeNull();
});
