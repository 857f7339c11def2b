/** Making on the picture itself: the menu of what is pointed at, and the handle that draws a tie. */
import type { Page } from '@playwright/test';
import { faults } from './axe.ts';
import { addActor, addTie, details, form, graph, openNew, press } from './making.ts';
import { explore, middleOf, pictureRests, placeOf, zoomOf } from './picture.ts';
import { expect, test } from './site.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const menu = (page: Page) => page.getByRole('menu');
const entry = (page: Page, name: string | RegExp) => page.getByRole('menuitem', { name });
const heading = (page: Page) => details(page).getByRole('heading', { level: 2 });
const tied = 'company-funds-haddad';

/** A case of one’s own in which a company funds Haddad. */
async function openPair(page: Page) {
	await openNew(page);
	await addActor(page, 'Haddad');
	await addActor(page, 'Company');
	await addTie(page, 'Haddad', 'funds');
	await graph(page).focus();
	await press(page, 'Escape', 'Escape', '0');
	await pictureRests(page);
}

/** Presses the other button of the mouse; the menu, which is loaded only then, has the focus at once. */
async function ask(page: Page, { x, y }: { x: number; y: number }) {
	await page.mouse.click(x, y, { button: 'right' });
	await expect(menu(page)).toBeVisible();
	await expect(page.getByRole('menuitem').first()).toBeFocused();
}

/** A point of the picture with nothing on it and nobody near. */
async function groundOf(page: Page) {
	const { x, y } = (await graph(page).boundingBox())!;
	return { x: x + 60, y: y + 90 };
}

test('a right click on an actor lists what can be done with it, and does it', async ({ page }) => {
	await openPair(page);
	const haddad = await placeOf(page, 'haddad');
	// The first press picks it: the pointer does not move between the two.
	await page.mouse.click(haddad.x, haddad.y);
	await ask(page, haddad);
	await expect(menu(page)).toHaveAccessibleName('Haddad');
	await expect(page.getByRole('menuitem')).toHaveText([
		'Add a tie',
		'Rename',
		'Bloc',
		'Kind',
		'Duplicate this actor',
		'Merge with another actor',
		'Show only the neighbourhood',
		'Remove this actor and its 1 tie'
	]);
	expect(await faults(page)).toEqual([]);

	await test.step('the name is written in the details', async () => {
		await entry(page, 'Rename').click();
		await expect(details(page).getByLabel('Name', { exact: true })).toBeFocused();
		await page.keyboard.type('Amal Haddad');
		await press(page, 'Tab');
		await expect(heading(page)).toHaveText('Amal Haddad');
	});
	await test.step('the bloc is one of a list, by letters and arrows', async () => {
		await ask(page, haddad);
		await press(page, 'b', 'ArrowRight');
		await expect(menu(page)).toHaveAccessibleName('Bloc');
		await expect(page.getByRole('menuitemradio', { checked: true })).toBeFocused();
		expect(await faults(page)).toEqual([]);
		await press(page, 'ArrowLeft');
		await expect(entry(page, 'Bloc')).toBeFocused();
		await press(page, 'Enter', 'End', 'ArrowUp', 'Enter');
		await expect(menu(page)).toHaveCount(0);
		await expect(details(page).getByText(/· .*Side 3/)).toBeVisible();
	});
	await test.step('the actor to merge it with is asked for in the details', async () => {
		await ask(page, haddad);
		await entry(page, 'Merge with another actor').click();
		await expect(details(page).getByLabel('The same as: type a name')).toBeFocused();
	});
	await test.step('a new tie begins at it', async () => {
		await ask(page, haddad);
		await entry(page, 'Add a tie').click();
		await expect(form(page)).toHaveAccessibleName(/^New tie from .?Haddad/);
		await press(page, 'Escape');
	});
	await test.step('it is removed, and undo brings it back', async () => {
		// The form may have moved the picture, so that its actor stays in sight.
		await pictureRests(page);
		await ask(page, await placeOf(page, 'haddad'));
		await entry(page, /^Remove this actor/).click();
		await expect(graph(page)).toHaveAccessibleName(/1 actor.*0 ties/);
		await page.getByRole('button', { name: 'Undo', exact: true }).click();
		await expect(graph(page)).toHaveAccessibleName(/2 actors.*1 tie/);
	});
});

test('a right click on a tie turns it round, changes its type and adds a claim', async ({
	page
}) => {
	await openPair(page);
	const line = await middleOf(page, tied);
	await ask(page, line);
	await expect(menu(page)).toHaveAccessibleName('Company funds Haddad');
	await entry(page, 'Turn it round').click();
	await expect(heading(page)).toHaveText(/Haddad\s+funds\s+Company/);
	await ask(page, line);
	await entry(page, 'Change what it does').click();
	await expect(details(page).getByLabel('What it does').first()).toBeFocused();
	await page.keyboard.type('sues');
	await press(page, 'Tab');
	await expect(heading(page)).toHaveText(/Haddad\s+sues\s+Company/);
	await ask(page, line);
	await entry(page, 'Add a claim').click();
	await expect(details(page).getByLabel('Source: where it is written')).toBeFocused();
	await ask(page, line);
	await entry(page, 'Remove this tie').click();
	await expect(graph(page)).toHaveAccessibleName(/2 actors.*0 ties/);
});

test('a right click on the ground adds an actor there, and shows everything again', async ({
	page
}) => {
	await openPair(page);
	// An actor that is put near others would make room for itself.
	await press(page, '-', '-', '-');
	await pictureRests(page);
	const ground = await groundOf(page);
	const [haddad, zoom] = [await placeOf(page, 'haddad'), await zoomOf(page)];
	await ask(page, ground);
	await expect(entry(page, 'Show everything')).toHaveCount(0);
	await entry(page, 'Add an actor here').click();
	await form(page).getByLabel('Name').fill('Mayor');
	await press(page, 'Enter');
	await expect(heading(page)).toHaveText('Mayor');
	// The picture is framed anew with it, so its place is compared in the picture and not in the window.
	const { model } = await placeOf(page, 'mayor');
	expect(model.x).toBeCloseTo(haddad.model.x + (ground.x - haddad.x) / zoom, -1);
	expect(model.y).toBeCloseTo(haddad.model.y + (ground.y - haddad.y) / zoom, -1);

	await ask(page, await placeOf(page, 'haddad'));
	await entry(page, 'Show only the neighbourhood').click();
	await expect(page.getByText('Only the neighbourhood of Haddad').first()).toBeVisible();
	await pictureRests(page);
	await ask(page, await groundOf(page));
	await expect(page.getByText('Showing 2 of 3 actors, 1 of 1 tie')).toBeVisible();
	await entry(page, 'Show everything').click();
	await expect(page.getByText('Showing 3 of 3 actors, 1 of 1 tie')).toBeVisible();
});

test('the keys of the menu open it for what is selected, and Escape gives the picture the focus back', async ({
	page
}) => {
	await openPair(page);
	const inPicture = page.locator('.canvas :focus');
	for (const key of ['ContextMenu', 'Shift+F10']) {
		await graph(page).focus();
		await press(page, key);
		await expect(menu(page)).toBeVisible();
		await expect(entry(page, 'Add a tie')).toBeFocused();
		await press(page, 'ArrowUp');
		await expect(entry(page, /^Remove this actor/)).toBeFocused();
		await press(page, 'Home', 'ArrowDown');
		await expect(entry(page, 'Rename')).toBeFocused();
		await press(page, 'Escape');
		await expect(menu(page)).toHaveCount(0);
		await expect(inPicture).toHaveAccessibleName(/^(Haddad|Company)/);
		// Escape closed the menu and nothing else.
		await expect(heading(page)).toHaveText(/^(Haddad|Company)$/);
	}
	await test.step('where nothing is selected or walked to, it is about the ground', async () => {
		const { x, y } = await groundOf(page);
		await page.mouse.click(x, y);
		await press(page, 'Shift+F10');
		await expect(entry(page, 'Add an actor here')).toBeFocused();
	});
});

test('the menu stays within the window, and closes when the picture moves', async ({ page }) => {
	await openPair(page);
	await page.setViewportSize({ width: 1440, height: 520 });
	await press(page, '0');
	await pictureRests(page);
	const picture = (await graph(page).boundingBox())!;
	const [middle, bottom] = [picture.x + picture.width / 2, picture.y + picture.height];
	await ask(page, { x: middle, y: bottom - 20 });
	const box = (await page.locator('[popover]:popover-open').boundingBox())!;
	expect(box.y).toBeGreaterThanOrEqual(8);
	expect(box.y + box.height).toBeLessThanOrEqual(512);
	const zoom = await zoomOf(page);
	await page.mouse.move(box.x - 40, box.y + 40);
	await page.mouse.wheel(0, -200);
	await expect(menu(page)).toHaveCount(0);
	await expect.poll(() => zoomOf(page)).not.toBe(zoom);
});

test('several that are selected have a menu of their own', async ({ page }) => {
	await openPair(page);
	const [haddad, company] = [await placeOf(page, 'haddad'), await placeOf(page, 'company')];
	await page.mouse.click(haddad.x, haddad.y);
	await page.keyboard.down('Shift');
	await page.mouse.click(company.x, company.y);
	await page.keyboard.up('Shift');
	await ask(page, company);
	await expect(menu(page)).toHaveAccessibleName('2 actors selected');
	await entry(page, 'Merge these two actors').click();
	await expect(details(page).getByLabel('Which one stays')).toBeFocused();
	await test.step('a press on something else is about that alone', async () => {
		await ask(page, await middleOf(page, tied));
		await expect(menu(page)).toHaveAccessibleName('Company funds Haddad');
	});
});

const handle = (page: Page) =>
	page.getByRole('button', { name: 'Drag to another actor to add a tie' });

/** Takes hold of the handle of an actor and draws it to a point, without letting go. */
async function draw(page: Page, actor: string, to: { x: number; y: number }) {
	const at = await placeOf(page, actor);
	await page.mouse.move(at.x, at.y);
	await expect(handle(page)).toBeVisible();
	await handle(page).hover();
	await page.mouse.down();
	await page.mouse.move(to.x, to.y, { steps: 5 });
}

test('a drag from the rim of an actor to another opens the form of a tie between the two', async ({
	page
}) => {
	await openPair(page);
	const [haddad, company] = [await placeOf(page, 'haddad'), await placeOf(page, 'company')];
	await page.mouse.move(haddad.x, haddad.y);
	const { width, height } = (await handle(page).boundingBox())!;
	expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
	await test.step('the handle stays when the pointer goes to it and comes back', async () => {
		await handle(page).hover();
		await page.mouse.move(haddad.x, haddad.y);
		await pictureRests(page);
		await expect(handle(page)).toBeVisible();
	});
	await draw(page, 'haddad', company);
	await expect(page.locator('.canvas svg .target')).toBeVisible();
	await page.mouse.up();
	await expect(form(page)).toHaveAccessibleName(/^New tie from .?Haddad/);
	await expect(form(page).getByLabel(/^To/)).toHaveValue('Company');
	await expect(form(page).getByLabel('What it does')).toBeFocused();
	await page.keyboard.type('sues');
	await press(page, 'Enter');
	await expect(heading(page)).toHaveText(/Haddad\s+sues\s+Company/);
	// Nothing was moved.
	expect((await placeOf(page, 'haddad')).model).toEqual(haddad.model);
	expect((await placeOf(page, 'company')).model).toEqual(company.model);
});

test('a drag to the ground leaves the partner to be chosen, and Escape ends a drag', async ({
	page
}) => {
	await openPair(page);
	const ground = await groundOf(page);
	await draw(page, 'haddad', ground);
	await press(page, 'Escape');
	await expect(page.locator('.canvas svg .end')).toHaveCount(0);
	await page.mouse.up();
	await pictureRests(page);
	await expect(form(page)).toHaveCount(0);

	await draw(page, 'haddad', ground);
	await expect(page.locator('.canvas svg .end')).toBeVisible();
	await page.mouse.up();
	await expect(form(page)).toHaveAccessibleName(/^New tie from .?Haddad/);
	await expect(form(page).getByLabel(/^To/)).toHaveValue('');
});

test('an actor with a handle is still dragged, and a reader of the case of the site sees none', async ({
	page
}) => {
	await openPair(page);
	const before = await placeOf(page, 'haddad');
	await page.mouse.move(before.x, before.y);
	await expect(handle(page)).toBeVisible();
	await page.mouse.down();
	await page.mouse.move(before.x + 40, before.y + 30, { steps: 4 });
	await page.mouse.up();
	await expect.poll(async () => (await placeOf(page, 'haddad')).model).not.toEqual(before.model);
	await expect(form(page)).toHaveCount(0);

	await explore(page);
	const { x, y } = await placeOf(page, 'milley');
	await page.mouse.move(x, y);
	await page.mouse.click(x, y);
	await expect(heading(page)).toHaveText(/Milley/);
	await expect(handle(page)).toHaveCount(0);
});

test.describe('by touch', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	/** Holds a finger on a point, longer than a tap. */
	async function hold(page: Page, { x, y }: { x: number; y: number }) {
		const session = await page.context().newCDPSession(page);
		await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
		await page.waitForTimeout(700);
		await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	}

	test('a finger held on an actor or the ground opens its menu, which stays when it is lifted', async ({
		page
	}) => {
		await explore(page);
		await page.getByRole('button', { name: 'Details' }).tap();
		await page.getByRole('button', { name: 'New case of your own' }).tap();
		await addActor(page, 'Haddad');
		await details(page).getByRole('button', { name: 'Close this panel' }).tap();
		await graph(page).focus();
		await press(page, 'Escape', '0');
		await pictureRests(page);
		await hold(page, await placeOf(page, 'haddad'));
		await expect(entry(page, 'Rename')).toBeVisible();
		expect((await entry(page, 'Rename').boundingBox())!.height).toBeGreaterThanOrEqual(44);
		await pictureRests(page);
		await entry(page, 'Rename').tap();
		await expect(details(page).getByLabel('Name', { exact: true })).toBeFocused();
		await details(page).getByRole('button', { name: 'Close this panel' }).tap();
		await hold(page, await groundOf(page));
		await expect(entry(page, 'Add an actor here')).toBeVisible();
		await page.touchscreen.tap(200, 700);
		await expect(menu(page)).toHaveCount(0);
	});
});
