import type { Id } from '#lib/case/case.ts';
import type { Look } from './look.ts';

/** How a tie stands out in a picture that is about some of its ties. */
export interface TieWeight {
	/** Factor of the width of its line. */
	readonly width: number;
	/** Whether its colour stays calm where the others are deepened. */
	readonly calm: boolean;
}

const plain: TieWeight = { width: 1, calm: false };
const key: TieWeight = { width: 1.35, calm: false };
const other: TieWeight = { width: 0.75, calm: true };

/** The weight of a tie: heavier if the picture is about it, lighter if it is about others. */
export function weightOf(tie: Id, { keyTies, ties }: Pick<Look, 'keyTies' | 'ties'>): TieWeight {
	if (!keyTies || keyTies.size === 0 || keyTies.size === ties?.size) return plain;
	return keyTies.has(tie) ? key : other;
}
