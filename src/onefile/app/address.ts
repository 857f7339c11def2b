/** The page of the file that an address names, and what stands after it. */
export function partsOf(address: string): { page: string; hash: string } {
	const [before = '', ...after] = address.split('#');
	const [, query = ''] = before.split('?');
	return { page: `/${query}`, hash: `#${after.join('#')}` };
}

/** The page that is asked for now. */
export function pageNow(): string {
	const { page } = Object(history.state) as { page?: unknown };
	return typeof page === 'string' ? page : partsOf(location.href).page;
}
