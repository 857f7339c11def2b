/** In place of SvelteKit’s own: an address within the file for a page of the site, such as `/present#step=3`. */
export function resolve(to: string): string {
	const [page = '/', ...hash] = to.split('#');
	const query = page === '/' ? '' : `?${page.slice(1)}`;
	return [location.pathname + query, ...hash].join('#');
}
