import type { Id, Point } from '#lib/case/case.ts';

/** Where actors stand, in model units. */
export type Places = ReadonlyMap<Id, Point>;

/** Places from pairs of an actor and a point; the last pair of an actor counts. */
export const placesFrom = (pairs: Iterable<readonly [Id, Point]>): Places => new Map(pairs);
