import type { ViewAttribute } from '#lib/case/view/attribute.ts';

/** The network as a picture, or as tables with the same content. */
export type Surface = 'picture' | 'tables';

/** The surface on which the view is shown. */
export const surface: ViewAttribute<Surface> = {
	read: (parts) => (parts.flag('tables') ? 'tables' : 'picture'),
	write: (value) => (value === 'tables' ? ['tables'] : [])
};
