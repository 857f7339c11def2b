/** A number with at most two decimals, far finer than an eye or a printer can resolve. */
export function short(value: number): string {
	const rounded = Math.round(value * 100) / 100;
	return Number.isFinite(rounded) ? String(rounded) : '0';
}
