import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { oncePer } from './oncePer.svelte.ts';

class Counter {
	count = $state(1);
	double = $derived(this.count * 2);
}

test('what is made once for an owner is the same for all who ask', () => {
	const counterOf = oncePer(() => new Counter());
	const owner = {};
	expect(counterOf(owner)).toBe(counterOf(owner));
	expect(counterOf({})).not.toBe(counterOf(owner));
});

/** A part of the page that asks for a counter when it opens, and what it sees from then on. */
function open(ask: () => Counter) {
	const seen: number[] = [];
	const close = $effect.root(() => {
		const counter = ask();
		$effect(() => {
			seen.push(counter.double);
		});
	});
	flushSync();
	return { seen, close };
}

test('what it derives goes on when the part of the page that asked first is closed', () => {
	const counterOf = oncePer(() => new Counter());
	const owner = {};
	open(() => counterOf(owner)).close();
	const second = open(() => counterOf(owner));
	counterOf(owner).count = 4;
	flushSync();
	expect(second.seen).toEqual([2, 8]);
	second.close();
});
