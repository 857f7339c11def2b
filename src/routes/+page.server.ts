import { file } from './builtIn.ts';
import { readable } from './preview/cases.ts';
import { linkPreview } from './preview/linkPreview.ts';

/** The link preview of the page. */
export const load = () => {
	const source = readable(file);
	return { link: source && linkPreview(source, process.env.ORIGIN) };
};
