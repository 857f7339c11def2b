import * as v from 'valibot';
import { caseFileSchema } from '#lib/case/schema.ts';
import { edtf } from '#lib/case/schema/fields.ts';
import {
	actor,
	asserter,
	bloc,
	claim,
	event,
	pole,
	source,
	tension,
	tieType
} from '#lib/case/schema/coding.ts';

/** What has fields of its own: an entry of a list, a claim, or the case itself. */
export const entrySchemas = {
	actors: actor,
	asserters: asserter,
	blocs: bloc,
	claims: claim,
	events: event,
	poles: pole,
	sources: source,
	tensions: tension,
	tieTypes: tieType,
	case: caseFileSchema
};
export type Kind = keyof typeof entrySchemas;

/** What the format asks of one attribute. */
export interface FieldRule {
	/** The longest text, in characters; for a list, of each entry. */
	readonly limit: number;
	/** The only values; null for a text. */
	readonly options: readonly string[] | null;
	/** What it holds: a text, a list of texts, a date in EDTF, or yes and no. */
	readonly holds: 'text' | 'texts' | 'date' | 'flag';
	readonly optional: boolean;
	/** Why a text is refused; null if it is not. Whether it is too long is not asked here. */
	readonly faultOf: (text: string) => string | null;
}

/** The rule for an attribute, from the schema of the case file. */
export function ruleOf(kind: Kind, part: string): FieldRule {
	const whole = (entrySchemas[kind].entries as Record<string, v.GenericSchema>)[part];
	if (!whole) throw new Error(`The case file has no attribute "${part}" of "${kind}".`);
	const inner = bare(whole as unknown as Node);
	const optional = (whole as unknown as Node).type === 'optional';
	const holds = isDate(whole as unknown as Node)
		? 'date'
		: (({ array: 'texts', boolean: 'flag' } as const)[inner.type] ?? 'text');
	const one = holds === 'texts' ? (inner.item as Node) : inner;
	return {
		limit: limitOf(one) ?? Infinity,
		options: inner.options?.map(String) ?? null,
		holds,
		optional,
		faultOf: (text) => {
			if (text === '' && optional) return null;
			const { issues } = v.safeParse(one as unknown as v.GenericSchema, text);
			return issues?.find(({ type }) => type !== 'max_length')?.message ?? null;
		}
	};
}

/** What of a schema is looked at here. */
interface Node {
	readonly type: string;
	readonly wrapped?: Node;
	readonly item?: Node;
	readonly pipe?: readonly Node[];
	readonly options?: readonly unknown[];
	readonly requirement?: unknown;
}

const bare = (node: Node): Node => (node.wrapped ? bare(node.wrapped) : node);

/** Whether a schema is that of dates, optional or described as it may be. */
const isDate = (node: Node): boolean =>
	node === (edtf as unknown as Node) ||
	(node.wrapped !== undefined && isDate(node.wrapped)) ||
	(node.pipe ?? []).some((part) => part !== node && isDate(part));

function limitOf(node: Node): number | null {
	if (node.type === 'max_length') return Number(node.requirement);
	for (const part of node.pipe ?? []) {
		const limit = part === node ? null : limitOf(part);
		if (limit !== null) return limit;
	}
	return null;
}
