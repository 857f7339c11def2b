import { expect, type Page } from '@playwright/test';

/** The texts of all work that is kept, from the browser's database. */
export const keptTexts = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<string[]>((done) => {
				const asked = indexedDB.open('tautline');
				// Looking must not create the database that the page creates itself.
				asked.onupgradeneeded = () => asked.transaction?.abort();
				asked.onerror = () => done([]);
				asked.onsuccess = () => {
					const { result } = asked;
					const all = result.transaction('cases').objectStore('cases').getAll();
					all.onsuccess = () => {
						result.close();
						done((all.result as { text: string }[]).map(({ text }) => text));
					};
				};
			})
	);
/** Waits until this text is kept, however slow the machine is. */
export const kept = (page: Page, text: string) =>
	expect.poll(async () => (await keptTexts(page)).join()).toContain(text);

/** Changes a text in all work that is kept, as a fault of the device would. */
export const flip = (page: Page, from: string, to: string) =>
	page.evaluate(
		([from, to]) =>
			new Promise<void>((done) => {
				const asked = indexedDB.open('tautline');
				asked.onsuccess = () => {
					const { result } = asked;
					const stores = result.transaction('cases', 'readwrite');
					const cases = stores.objectStore('cases');
					const all = cases.getAll();
					all.onsuccess = () => {
						for (const one of all.result as { text: string }[])
							cases.put({ ...one, text: one.text.replaceAll(from!, to!) });
					};
					stores.oncomplete = () => {
						result.close();
						done();
					};
				};
			}),
		[from, to]
	);
