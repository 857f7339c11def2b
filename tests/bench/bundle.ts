import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** A module of `page/` as one script for a page, where a function of this name returns what it exports. */
export async function bundled(module: string, name: string): Promise<string> {
	const entry = fileURLToPath(new URL(`page/${module}`, import.meta.url));
	const lib = { entry, name: 'bundle', formats: ['iife' as const] };
	const outcome = await build({
		configFile: false,
		logLevel: 'silent',
		build: { lib, write: false }
	});
	const [{ output }] = outcome as [Rolldown.RolldownOutput];
	return `${output[0].code}\nglobalThis.${name} = () => bundle;`;
}
