import { goto } from './navigation.ts';

/** Lets links lead to pages of the file without loading it anew. Returns a function that ends this. */
export function followLinks(): () => void {
	document.addEventListener('click', follow);
	return () => document.removeEventListener('click', follow);
}

function follow(event: MouseEvent) {
	const link = event.target instanceof Element ? event.target.closest('a') : null;
	const asked = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
	if (!link || link.target || link.download || event.button !== 0 || asked) return;
	if (link.dataset.sveltekitReload !== undefined || event.defaultPrevented) return;
	// As `resolve` writes it: in the frame of a preview, it need not be the whole of an address.
	const address = link.getAttribute('href');
	if (!address?.startsWith(location.pathname)) return;
	event.preventDefault();
	void goto(address);
}
