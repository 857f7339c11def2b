declare module 'cytoscape-cose-bilkent' {
	import type { Ext } from 'cytoscape';
	const register: Ext;
	export default register;
}

declare module 'layout-base' {
	const layoutBase: { RandomSeed: { nextDouble: () => number } };
	export default layoutBase;
}
