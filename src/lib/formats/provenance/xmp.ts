import { element, nothing, text, type Xml } from '#lib/formats/svg/xml.ts';
import { licenceAddress, namespaces, type Provenance } from './provenance.ts';

/** The keyword of the text chunk in which a PNG has XMP. */
export const xmpKeyword = 'XML:com.adobe.xmp';

/** The metadata of a PNG as XMP (ISO 16684-1), which photo and publishing software reads. */
export function xmpOf(provenance: Provenance): string {
	const { title, creators, sources, rights, software } = provenance;
	const licence = licenceAddress(rights);
	const described = element(
		'rdf:Description',
		{ 'rdf:about': '', 'xmlns:xmp': 'http://ns.adobe.com/xap/1.0/' },
		list('dc:title', 'rdf:Alt', title ? [title] : []),
		list('dc:creator', 'rdf:Seq', creators),
		sources.length > 0 ? element('dc:source', {}, text(sources.join('; '))) : nothing,
		list('dc:rights', 'rdf:Alt', rights ? [rights] : []),
		licence === null ? nothing : element('cc:license', { 'rdf:resource': licence }),
		element('xmp:CreatorTool', {}, text(software))
	);
	const packet = element(
		'x:xmpmeta',
		{ 'xmlns:x': 'adobe:ns:meta/' },
		element('rdf:RDF', namespaces, described)
	);
	return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>${packet}<?xpacket end="r"?>`;
}

/** Texts in the language of the case are its default. */
function list(name: string, kind: 'rdf:Alt' | 'rdf:Seq', texts: readonly string[]): Xml {
	if (texts.length === 0) return nothing;
	const language = kind === 'rdf:Alt' ? 'x-default' : undefined;
	const items = texts.map((each) => element('rdf:li', { 'xml:lang': language }, text(each)));
	return element(name, {}, element(kind, {}, ...items));
}
