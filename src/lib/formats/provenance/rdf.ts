import { all, element, nothing, text, type Xml } from '#lib/formats/svg/xml.ts';
import { licenceAddress, namespaces, type Provenance } from './provenance.ts';

const picture = 'http://purl.org/dc/dcmitype/StillImage';

/** The metadata of an SVG: Dublin Core in RDF, in the shape that Inkscape shows and writes. */
export function provenanceElement(provenance: Provenance): Xml {
	const { title, creators, sources, rights } = provenance;
	const licence = licenceAddress(rights);
	const work = element(
		'cc:Work',
		{ 'rdf:about': '' },
		element('dc:format', {}, text('image/svg+xml')),
		element('dc:type', { 'rdf:resource': picture }),
		said('dc:title', title),
		all(creators.map((name) => agent('dc:creator', name))),
		all(sources.map((source) => said('dc:source', source))),
		rights === '' ? nothing : agent('dc:rights', rights),
		licence === null ? nothing : element('cc:license', { 'rdf:resource': licence })
	);
	return element('metadata', { id: 'provenance' }, element('rdf:RDF', namespaces, work));
}

const said = (name: string, content: string): Xml =>
	content === '' ? nothing : element(name, {}, text(content));

const agent = (name: string, title: string): Xml =>
	element(name, {}, element('cc:Agent', {}, said('dc:title', title)));
