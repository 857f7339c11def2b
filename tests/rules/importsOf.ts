import { parse } from 'svelte/compiler';
import ts from 'typescript';

/**
 * Every path that a source file imports, statically or dynamically, as a type, or as a worker's address. A
 * path that is computed at run time is given as its code, in brackets.
 */
export function importsOf(file: string, source: string): string[] {
	const script = file.endsWith('.svelte') ? scriptsOf(source) : source;
	const paths: string[] = [];
	const visit = (node: ts.Node) => {
		const path = importedBy(node);
		if (path) paths.push(ts.isStringLiteralLike(path) ? path.text : `(${path.getText()})`);
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(file, script, ts.ScriptTarget.Latest, true));
	return paths;
}

function importedBy(node: ts.Node): ts.Node | undefined {
	if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
	if (ts.isImportTypeNode(node)) {
		return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument;
	}
	if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
		return node.arguments[0];
	}
	const [path, base] = ts.isNewExpression(node) ? (node.arguments ?? []) : [];
	return base?.getText() === 'import.meta.url' ? path : undefined;
}

/** The code of a component: its script blocks, and the dynamic imports in its markup. */
function scriptsOf(source: string): string {
	const { instance, module, fragment } = parse(source, { modern: true });
	const blocks = [module?.content, instance?.content, ...importsIn(fragment)];
	const spans = blocks.filter((block) => block != null) as { start: number; end: number }[];
	return spans.map(({ start, end }) => source.slice(start, end)).join(';\n');
}

function importsIn(node: unknown): unknown[] {
	if (typeof node !== 'object' || node === null) return [];
	if ('type' in node && node.type === 'ImportExpression') return [node];
	return Object.values(node).flatMap(importsIn);
}
