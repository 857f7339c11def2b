/** A title for the case, from the names of its files: “harbour_ties-2021.csv” or “harbour_ties-2021.xlsx (Sheet 1)” becomes “Harbour ties 2021”. */
export function titleFrom(names: readonly string[]): string {
	const [name = ''] = names;
	const words = name
		.replace(/\.[^.]{1,5}( \(.*\))?$/, '')
		.replace(/[_-]+/g, ' ')
		.trim();
	return words.charAt(0).toUpperCase() + words.slice(1);
}
