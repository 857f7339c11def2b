import { expect, test } from 'vitest';
import { inMinutes, isUp, nextTimer, timeLeft, timerOf } from './timer.ts';

test('the key offers 1, 2, 3 and 5 minutes, each from now, and then none', () => {
	let timer = nextTimer(null, 1000);
	const offered = [timer?.minutes];
	while (timer) {
		timer = nextTimer(timer, 2000);
		offered.push(timer?.minutes);
	}
	expect(offered).toEqual([1, 2, 3, 5, undefined]);
	expect(nextTimer(null, 1000)?.until).toBe(61_000);
});

test('a timer that is up is put away by the key', () => {
	const timer = timerOf(1, 0);
	expect(isUp(timer, 59_999)).toBe(false);
	expect(isUp(timer, 60_000)).toBe(true);
	expect(nextTimer(timer, 60_000)).toBeNull();
	expect(timeLeft(timer, 70_000)).toBe(0);
});

test('the time left reads 0:00 only at the end', () => {
	expect([120_000, 61_001, 59_999, 1, 0].map(inMinutes)).toEqual([
		'2:00',
		'1:02',
		'1:00',
		'0:01',
		'0:00'
	]);
});
