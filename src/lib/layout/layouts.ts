/** The layouts on offer. A new one needs an entry here, its options, and its word. */
export const layouts = ['cose-bilkent', 'bloc', 'concentric', 'grid'] as const;
export type Layout = (typeof layouts)[number];
