/**
 * Makes one object for each owner and keeps it. It is made outside of the part of the page that asks first: otherwise
 * what it derives would stand still once that part is closed.
 */
export function oncePer<Owner extends object, Kept, Rest extends unknown[]>(
	make: (owner: Owner, ...rest: Rest) => Kept
): (owner: Owner, ...rest: Rest) => Kept {
	const known = new WeakMap<Owner, { readonly kept: Kept }>();
	return (owner, ...rest) => {
		const before = known.get(owner);
		if (before) return before.kept;
		let made: { readonly kept: Kept } | undefined;
		$effect.root(() => {
			made = { kept: make(owner, ...rest) };
		});
		if (!made) throw new Error('A root effect runs at once.');
		known.set(owner, made);
		return made.kept;
	};
}
