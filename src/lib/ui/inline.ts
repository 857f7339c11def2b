/** An SVG of ours as an element that fills its place, in a shadow of its own: no id in it meets one of the page. */
export function showInline(host: HTMLElement, svg: string) {
	const element = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
	// As a letter in a line it would leave room below for tails.
	element.setAttribute('display', 'block');
	element.setAttribute('width', '100%');
	element.setAttribute('height', '100%');
	// The host tells in its stead what is to be seen.
	element.setAttribute('aria-hidden', 'true');
	const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
	shadow.replaceChildren(element);
}
