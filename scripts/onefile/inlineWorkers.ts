import type { Plugin } from 'vite';

const worker = /new Worker\(\s*new URL\('([^']+)', import\.meta\.url\),\s*\{[^}]*\}\s*\)/g;

/** Has workers in the script itself, because a file on a disk may not load another as a worker. */
export const inlineWorkers: Plugin = {
	name: 'inline-workers',
	enforce: 'pre',
	transform: {
		filter: { code: /new Worker\(/ },
		handler(code) {
			const imports: string[] = [];
			const inlined = code.replace(worker, (_, path: string) => {
				const name = `InlineWorker${imports.length}`;
				imports.push(`import ${name} from '${path}?worker&inline';\n`);
				return `new ${name}()`;
			});
			return imports.length > 0 ? { code: imports.join('') + inlined, map: null } : null;
		}
	}
};
