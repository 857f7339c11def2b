/** Contrast of two colours, each #rrggbb, as WCAG 2.2 defines it, from 1 to 21. */
export function contrast(one: string, other: string): number {
	const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (lighter + 0.05) / (darker + 0.05);
}

/**
 * The colour itself where it has this contrast to the paper; otherwise the first mixture with ink that has
 * it. A projector washes colours out, and the mixture keeps the hue by which a colour is recognised.
 */
export function deepened(color: string, paper: string, ink: string, wanted: number): string {
	const key = `${color} ${paper} ${ink} ${wanted}`;
	const mixed = known.get(key) ?? mixedUntil(color, paper, ink, wanted);
	known.set(key, mixed);
	return mixed;
}

/** Cached, because a palette has few colours and a picture asks for them often. */
const known = new Map<string, string>();

function mixedUntil(color: string, paper: string, ink: string, wanted: number): string {
	for (let share = 0; share < 1; share += 0.02) {
		const mixed = mix(color, ink, share);
		if (contrast(mixed, paper) >= wanted) return mixed;
	}
	return ink;
}

/** A colour with a share of another, from 0 to 1. */
export function mix(one: string, other: string, share: number): string {
	const [from, to] = [channelsOf(one), channelsOf(other)];
	const mixed = from.map((value, i) => Math.round(value + ((to[i] ?? value) - value) * share));
	return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance, WCAG 2.2. */
function luminance(color: string): number {
	const [r = 0, g = 0, b = 0] = channelsOf(color).map((value) => {
		const channel = value / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function channelsOf(color: string): number[] {
	return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}
