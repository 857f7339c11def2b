import { expect, test } from 'vitest';
import { anyDate } from '#lib/case/filter.ts';
import { shownIn, typedInto } from './dateFields.ts';

test('what is typed as people write it becomes a range', () => {
	const { dates, refused } = typedInto(anyDate, [
		['from', 'spring 2019'],
		['to', '3.1.2020']
	]);
	expect(dates).toEqual({ ...anyDate, from: '2019-21', to: '2020-01-03' });
	expect(refused).toEqual({});
});

test('what cannot be read is refused at its field, and the range stays', () => {
	const { dates, refused } = typedInto({ ...anyDate, to: '2020' }, [['from', ' soon ']]);
	expect(dates).toEqual({ ...anyDate, to: '2020' });
	expect(refused.from?.typed).toBe(' soon ');
	expect(refused.from?.why).toContain('“soon”');
});

test('an end on the wrong side of the other is refused, and says of which', () => {
	const range = { ...anyDate, to: '2020-01' };
	expect(typedInto(range, [['from', 'Feb 2020']]).refused.from?.why).toContain('Jan 2020');
	expect(typedInto(range, [['from', '31 Jan 2020']]).refused).toEqual({});
	const late = typedInto({ ...anyDate, from: '2020' }, [['to', '2019']]);
	expect(late.refused.to?.why).toContain('2020');
	expect(late.dates.to).toBeNull();
});

test('a refused end is taken once the other one is right', () => {
	const { dates, refused } = typedInto({ ...anyDate, to: '2019' }, [
		['to', '2021'],
		['from', '2020']
	]);
	expect(dates).toEqual({ ...anyDate, from: '2020', to: '2021' });
	expect(refused).toEqual({});
});

test('an emptied field opens the range at that end', () => {
	expect(typedInto({ ...anyDate, from: '2020' }, [['from', ' ']]).dates.from).toBeNull();
});

test('a field shows a date as people write it, or as the file has it if that could not be read', () => {
	expect(shownIn('2019-12')).toBe('Dec 2019');
	expect(shownIn('2019-10/..')).toBe('2019-10/..');
	expect(shownIn(null)).toBe('');
});
