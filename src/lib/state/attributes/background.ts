import type { ViewAttribute } from '#lib/case/view/attribute.ts';

/** Whether background, which does not come from the sources, is shown. */
export const background: ViewAttribute<boolean> = {
	read: (parts) => !parts.flag('bare'),
	write: (shown) => (shown ? [] : ['bare'])
};
