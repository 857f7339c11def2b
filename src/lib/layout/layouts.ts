/** The arrangements on offer. A further one is a line here, its options, and its word. */
export const layouts = ['cose-bilkent', 'bloc', 'concentric', 'grid'] as const;
export type Layout = (typeof layouts)[number];
