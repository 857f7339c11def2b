import type { Core } from 'cytoscape';
import { beforeEach, expect, test, vi } from 'vitest';
import { HeldLayers } from './HeldLayers.ts';

type Drawn = { canvas: string }[] | null;

/** As much of Cytoscape’s renderer as matters: the layers it has, and what is still to be drawn into them. */
function stand() {
	const cache = {
		ready: null as Drawn,
		left: 0,
		firstGet: true,
		skipping: true,
		getLayers: (): Drawn => cache.ready,
		dequeue: () => (cache.left-- > 0 ? [true] : []),
		layersQueue: { size: () => cache.left, peek: () => ({ canvas: 'layer' }) }
	};
	const inside = { skipFrame: false, data: { lyrTxrCache: cache } };
	let [many, over] = [true, false];
	const forceRender = vi.fn();
	const cy = { renderer: () => inside, destroyed: () => over, forceRender } as unknown as Core;
	const layers = new HeldLayers(cy, () => many);
	return {
		cache,
		inside,
		layers,
		forceRender,
		have: (is: boolean) => (many = is),
		end: () => (over = true)
	};
}

const paint = vi.fn();
beforeEach(() => {
	vi.useFakeTimers();
	paint.mockClear();
	vi.stubGlobal(
		'OffscreenCanvas',
		class {
			getContext = () => ({ drawImage: paint });
		}
	);
	return () => {
		vi.useRealTimers();
		vi.unstubAllGlobals();
	};
});

const before = [{ canvas: 'before' }];

test('among many, a frame shows the layers as they were while new ones are filled', () => {
	const { cache, layers } = stand();
	cache.ready = [...before];
	expect(cache.getLayers()).toEqual(before);
	Object.assign(cache, { ready: null, left: 6000 });
	expect(cache.getLayers()).toEqual(before);
	expect(layers.current).toBe(false);
	expect([cache.firstGet, cache.skipping]).toEqual([false, false]);
	Object.assign(cache, { ready: [{ canvas: 'after' }], left: 0 });
	expect(cache.getLayers()).toEqual([{ canvas: 'after' }]);
	expect(layers.current).toBe(true);
});

test('few elements are drawn one by one until their layers are filled', () => {
	const { cache, layers, have } = stand();
	have(false);
	Object.assign(cache, { ready: null, left: 100 });
	expect(cache.getLayers()).toBeNull();
	expect(layers.current).toBe(true);
	expect([cache.firstGet, cache.skipping]).toEqual([true, true]);
});

test('so near that layers would be too large, many elements are drawn one by one as well', () => {
	const { cache, layers } = stand();
	expect(cache.getLayers()).toBeNull();
	expect(layers.current).toBe(true);
});

test('layers are filled and painted in tasks, and a frame shows them when all is done', () => {
	const { cache, forceRender } = stand();
	cache.left = 450;
	cache.getLayers();
	cache.getLayers();
	expect(cache.left).toBe(450);
	vi.advanceTimersToNextTimer();
	expect([cache.left, paint.mock.calls.length]).toEqual([250, 1]);
	expect(forceRender).not.toHaveBeenCalled();
	vi.runAllTimers();
	expect([cache.left, paint.mock.calls.length]).toEqual([0, 3]);
	expect(forceRender).toHaveBeenCalledOnce();
});

test('nothing is filled for a graph that is gone', () => {
	const { cache, end } = stand();
	cache.left = 450;
	cache.getLayers();
	end();
	vi.runAllTimers();
	expect(cache.left).toBe(450);
});

test('a graph without a window has no layers to hold', () => {
	const inside = {};
	const layers = new HeldLayers(
		{ renderer: () => inside, destroyed: () => false } as unknown as Core,
		() => true
	);
	layers.skipFrame();
	expect(layers.current).toBe(true);
});
