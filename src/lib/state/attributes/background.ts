import type { ViewAttribute } from './attribute.ts';

/** Whether what was added from beyond the sources is shown. */
export const background: ViewAttribute<boolean> = {
	read: (parts) => !parts.flag('bare'),
	write: (shown) => (shown ? [] : ['bare'])
};
