import { file } from './builtIn.ts';
import { readable } from './preview/cases.ts';
import { linkPreview } from './preview/linkPreview.ts';

/** What the page says of itself where a link to it is shown. */
export const load = () => {
	const source = readable(file);
	return { link: source && linkPreview(source, process.env.ORIGIN) };
};
