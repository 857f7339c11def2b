import type { Attachment } from 'svelte/attachments';
import type { Size } from '#lib/scene/bounds.ts';

/**
 * Tells the size of an element, in whole px, at first and whenever it changes. Width and height are told together:
 * told one after the other, they pass through a size that the element never had.
 */
export function onResize(tell: (size: Size) => void): Attachment<HTMLElement> {
	return (element) => {
		const observer = new ResizeObserver(() =>
			tell({ w: element.clientWidth, h: element.clientHeight })
		);
		observer.observe(element);
		return () => observer.disconnect();
	};
}
