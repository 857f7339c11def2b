/** Shows an SVG of ours, filling its host, in a shadow root: its ids cannot clash with those of the page. */
export function showInline(host: HTMLElement, svg: string) {
	const element = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
	// Inline, like a letter, it would leave space below for descenders.
	element.setAttribute('display', 'block');
	element.setAttribute('width', '100%');
	element.setAttribute('height', '100%');
	// The host describes the picture instead.
	element.setAttribute('aria-hidden', 'true');
	const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
	shadow.replaceChildren(element);
}
