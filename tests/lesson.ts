/** What browser tests of the lesson share. */
import type { Locator, Page } from '@playwright/test';
import { chosenFrom } from '../src/lib/case/lesson/choose.ts';
import { lessonOf } from '../src/lib/case/lesson/lesson.ts';
import { usualChoice } from '../src/lib/case/lesson/lessonLink.ts';
import type { Question } from '../src/lib/case/lesson/question.ts';
import { roleOf } from '../src/lib/case/lesson/role.ts';
import { lessonWords } from '../src/lib/words/lesson.ts';
import { builtIn } from './picture.ts';
import { expect } from './site.ts';

/** Every step of the case with all its questions, and what the usual lesson asks of them. */
export const all = lessonOf(builtIn);
export const stops = chosenFrom(all, usualChoice);
export const questions = stops.flatMap((stop) => stop.questions);

/** Where the device keeps the answers. */
export const kept = `tautline:lesson:${builtIn.about.id}`;

/** Opens the lesson at an address part. */
export async function lesson(page: Page, hash = ''): Promise<void> {
	await page.goto(`/lesson${hash}`);
	await page.getByRole('heading', { level: 1 }).waitFor();
}

/** The address part of a question in the usual lesson. */
export function linkTo(question: Question): string {
	const stop = stops.find((each) => each.questions.includes(question))!;
	return `#questions=10&step=${stop.step.id}&question=${stop.questions.indexOf(question) + 1}`;
}

/** The first question of the usual lesson that asks this of a student. */
export const firstThat = (role: ReturnType<typeof roleOf>): Question =>
	questions.find((question) => roleOf(question) === role)!;

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const placeOf = (n: number) => lessonWords.place(n, questions.length);

/** Presses Tab until the target has the focus; a page where it never does is a trap. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
	for (let i = 0; i < 40; i++) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	await expect(target).toBeFocused();
}
