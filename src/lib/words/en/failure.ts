import { quoted } from './shared.ts';

/** Why a file was not opened. */
export const failure = {
	title: (name: string) => `${quoted([name])} could not be opened`,
	unchanged: 'The case on the page has not changed.',
	reasons: {
		faulty: 'This case has problems and cannot be opened yet.',
		empty: 'This file is empty.',
		tooLarge:
			'This file, or something packed into it, is larger than any case needs, so it was not read.',
		unknown:
			'This is neither a case, an image nor a table. Cases are JSON files or, together with the program, HTML files; figures that can be opened again are PNG or SVG files, tables are CSV, TSV or XLSX files, and graphs of other programs are JSON.',
		packed:
			'This file is compressed (ZIP, gzip or SVGZ), or a workbook that is damaged, locked or not XLSX. Unpack it and open what is inside; save a workbook as XLSX or CSV, or copy its cells and paste them on the page.',
		otherJson:
			'This JSON is neither a Tautline case nor a graph with lists of nodes and edges, as Kumu, Cytoscape or Gephi write it.',
		otherHtml:
			'This is a web page without a case. Of web pages, only those can be opened that were made with “This case as one HTML file”.',
		encoding: 'The text of this file is not in UTF-8. Save it as UTF-8 and open it again.',
		noCase:
			'This image contains no case. You can only open figures that were saved with “Include the case”.',
		damaged:
			'This image is damaged: part of it is missing or was changed on the way. Ask for it again, ideally in an archive such as a ZIP file, because some programs alter the images they pass on.',
		several: 'This image contains more than one case and does not say which one to open.',
		entities:
			'This drawing defines XML entities. They are not allowed, because a small file can freeze a browser with them.',
		newer:
			'This figure was made by a later version of Tautline. This version cannot read its case.',
		newerCase:
			'This case was saved by a later version of Tautline. Reload this page to get the latest version, or open the case where it was saved.',
		'several files': 'Open one file at a time, unless all of them are tables.',
		failed: 'This file could not be read. Was it moved, or is it a folder?'
	}
};
