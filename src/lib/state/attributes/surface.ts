import type { ViewAttribute } from '#lib/case/view/attribute.ts';

/** As a network drawn, or as tables that say the same. */
export type Surface = 'picture' | 'tables';

/** How what is in view is shown. */
export const surface: ViewAttribute<Surface> = {
	read: (parts) => (parts.flag('tables') ? 'tables' : 'picture'),
	write: (value) => (value === 'tables' ? ['tables'] : [])
};
