const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const seasons: Record<string, string> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

/** An EDTF date as people write it: `2019-10~` becomes “about Oct 2019”, an interval has a dash. */
export function sayDate(edtf: string): string {
	return edtf
		.split('/')
		.map((part) => (part === '..' ? '' : sayOne(part)))
		.join(' – ')
		.trim();
}

function sayOne(text: string): string {
	const about = /[~%]$/.test(text) ? 'about ' : '';
	const unsure = /[?%]$/.test(text) ? '?' : '';
	const [year = '', month, day] = text.replace(/[~?%]$/, '').split('-');
	const middle = month === undefined ? '' : (seasons[month] ?? months[Number(month) - 1] ?? '');
	const parts = [day === undefined ? '' : String(Number(day)), middle, year];
	return about + parts.filter(Boolean).join(' ') + unsure;
}
