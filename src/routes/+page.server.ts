import file from '../../data/us-iraq-2020.json';
import { readable } from './preview/cases.ts';
import { linkPreview } from './preview/linkPreview.ts';

/** The built-in case, still unchecked; it travels inside the prerendered page, not in the script. */
export const load = () => {
	const source = readable(file);
	return { file: file as unknown, link: source && linkPreview(source, process.env.ORIGIN) };
};
