import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const nothing = 'Nothing.svelte';

/**
 * Modules of the site, from `src/`, in whose place a file that holds one case has others, from `src/onefile/instead/`:
 * it makes, opens and keeps nothing, and knows no other pages.
 */
const instead: Readonly<Record<string, string>> = {
	'lib/state/toText.ts': 'toText.ts',
	'lib/explore/DetailsRail.svelte': 'DetailsRail.svelte',
	'lib/explore/HeaderTools.svelte': 'HeaderTools.svelte',
	'lib/explore/details/OtherCases.svelte': nothing,
	'lib/explore/help/HelpKeys.svelte': 'HelpKeys.svelte',
	'lib/explore/help/HelpOneFile.svelte': nothing,
	'lib/explore/help/Licences.svelte': 'Licences.svelte',
	'lib/explore/picture/ArrangeAgain.svelte': nothing,
	'lib/explore/picture/ArrangeMenu.svelte': nothing,
	'lib/files/OpenDrop.svelte': nothing,
	'lib/files/Opener.svelte.ts': 'Opener.ts',
	'lib/files/database.ts': 'database.ts',
	'lib/layout/placeViewInWorker.ts': 'placeViewInWorker.ts',
	'lib/layout/placesFor.ts': 'placesFor.ts',
	'lib/layout/stage/stageInWorker.ts': 'stageInWorker.ts',
	'lib/make/ActorEdit.svelte': nothing,
	'lib/make/AddActor.svelte': nothing,
	'lib/make/Beginning.svelte': nothing,
	'lib/make/CaseEdit.svelte': nothing,
	'lib/make/EventEdit.svelte': nothing,
	'lib/make/PictureMenu.svelte': nothing,
	'lib/make/SeveralEdit.svelte': nothing,
	'lib/make/TieEdit.svelte': nothing,
	'lib/make/TieHandle.svelte': nothing,
	'lib/make/begin.ts': 'begin.ts',
	'lib/story/AddStep.svelte': nothing,
	'lib/story/SlidePanel.svelte': nothing,
	'lib/ui/QrCode.svelte': nothing,
	'lib/words/lesson.ts': 'lessonWords.ts',
	'lib/words/present.ts': 'presentWords.ts',
	'routes/AskedCase.svelte.ts': 'AskedCase.svelte.ts',
	'routes/Later.svelte': 'Later.svelte',
	'routes/MissingCase.svelte': 'MissingCase.svelte',
	'routes/MissingOwn.svelte': 'MissingOwn.svelte',
	'routes/openOwn.ts': 'openOwn.ts'
};

/** Puts them in place, and what `src/onefile/app/` has in place of SvelteKit’s modules. */
export function standIns(src: string): Plugin {
	const others = new Map(
		Object.entries(instead).map(([module, other]) => [
			there(src, module),
			there(src, 'onefile/instead', other)
		])
	);
	return {
		name: 'stand-ins',
		enforce: 'pre',
		async resolveId(source, importer) {
			if (source.startsWith('$app/'))
				return there(src, 'onefile/app', `${source.slice('$app/'.length)}.ts`);
			const found = await this.resolve(source, importer, { skipSelf: true });
			return (found && others.get(found.id)) ?? found;
		}
	};
}

/** @throws Error if the file is not there, such as after it was renamed */
function there(...parts: readonly string[]): string {
	const file = resolve(...parts);
	if (!existsSync(file)) throw new Error(`The one file needs what is not there: ${file}`);
	return file;
}
