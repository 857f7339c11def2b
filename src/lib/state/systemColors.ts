import {
	systemColors,
	type SystemColor,
	type SystemColors,
	type Theme
} from '#lib/scene/palette.ts';

/** Reads the system's colours in a theme off the page, because a canvas does not know them by name. */
export function readSystemColors(theme: Theme): SystemColors {
	const probe = document.createElement('span');
	probe.style.forcedColorAdjust = 'none';
	probe.style.colorScheme = theme;
	document.body.append(probe);
	const entries = systemColors.map((name): [SystemColor, string] => {
		probe.style.color = name;
		return [name, asHex(getComputedStyle(probe).color)];
	});
	probe.remove();
	return Object.fromEntries(entries) as SystemColors;
}

/** `rgb(0, 102, 204)` as `#0066cc`. */
function asHex(color: string): string {
	const channels = color.match(/\d+/g)?.slice(0, 3) ?? [];
	return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;
}
