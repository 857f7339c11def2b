import { expect, test } from 'vitest';
import { pack, unpack } from './packed.ts';

const text = 'The harbour of Small, أمل حداد. '.repeat(50);
const bytes = new TextEncoder().encode(text).length;

test('a packed text is short, fits in an address, and is unpacked as it was', async () => {
	const code = await pack(text);
	expect(code).toMatch(/^[\w-]+$/);
	expect(code.length).toBeLessThan(bytes / 10);
	expect(await unpack(code, bytes)).toBe(text);
});

test('a text that unpacks to more than is allowed is not read, nor one that is damaged', async () => {
	const code = await pack(text);
	expect(await unpack(code, bytes - 1)).toBeNull();
	expect(await unpack(code.slice(0, -4), bytes)).toBeNull();
	expect(await unpack('no code!', bytes)).toBeNull();
});
