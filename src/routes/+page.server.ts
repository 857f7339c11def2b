import file from '../../data/us-iraq-2020.json';
import { readable } from './preview/cases.ts';
import { linkPreview } from './preview/linkPreview.ts';

/**
 * The built-in case, still unchecked; it travels inside the prerendered page, not in the script, and as text:
 * that is read past in no time, where an object would be made before the picture is laid out.
 */
export const load = () => {
	const source = readable(file);
	return { text: JSON.stringify(file), link: source && linkPreview(source, process.env.ORIGIN) };
};
