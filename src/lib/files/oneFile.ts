import program from 'virtual:one-file';
import type { Case } from '#lib/case/case.ts';
import { slug } from '#lib/case/slug.ts';
import { toCaseFile } from '#lib/case/write.ts';
import { writeHtml, type CarriedFont } from '#lib/formats/html/writeHtml.ts';
import { facesFor, fontOf } from '#lib/formats/svg/embedFonts.ts';

/** The Latin letters of the page, which the program has in any case. */
const inProgram = /inter-latin-wght/;

/**
 * A file that holds a case and the program to look at it, present it and learn with it, with the fonts that the case
 * needs. Rejects when a part cannot be loaded.
 */
export async function oneFileOf(source: Case): Promise<Blob> {
	const faces = facesFor(JSON.stringify(toCaseFile(source))).filter(
		({ address }) => !inProgram.test(address)
	);
	const fonts = faces.map(async (face): Promise<CarriedFont> => {
		const { family, range } = face;
		return { family, range, data: (await fontOf(face)).replace(/^.*,/, '') };
	});
	const html = writeHtml(await unpacked(), source, await Promise.all(fonts));
	return new Blob([html], { type: 'text/html' });
}

/** What the file of a case is called. */
export const oneFileName = ({ about }: Case): string => `${slug(about.id) || 'case'}.html`;

async function unpacked(): Promise<string> {
	const response = await fetch(program);
	if (!response.ok || !response.body) throw new Error('The program could not be loaded.');
	const text = response.body.pipeThrough(new DecompressionStream('deflate-raw'));
	return new Response(text).text();
}
