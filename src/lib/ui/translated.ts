/**
 * Keeps a page true while the browser translates it. A translator takes the nodes of a text away and puts `font`
 * elements in their place, so that nobody sees what the page writes into its nodes later. Each node is put back,
 * empty, behind its translation, and takes its place once the page writes to it; the translator then finds it
 * anew. Returns a function that stops it.
 */
export function keepTranslated(root: Node): () => void {
	const originals = new WeakMap<Node, { readonly node: Text; readonly text: string }>();
	const translations = new WeakMap<Node, Element>();

	const written = new MutationObserver((records) => {
		for (const { target } of records) {
			if (target.nodeValue !== '') translations.get(target)?.remove();
		}
	});
	const replaced = new MutationObserver((records) => records.forEach(follow));

	function follow(record: MutationRecord) {
		for (const node of record.removedNodes) {
			if (node instanceof Text) putBack(node, translationIn(record));
			// When the reader asks for the original page, the translator takes its elements away.
			const original = originals.get(node);
			if (original?.node.data === '') original.node.data = original.text;
		}
	}

	function putBack(node: Text, translation: Element | null) {
		if (!translation?.isConnected || node.isConnected || originals.has(translation)) return;
		originals.set(translation, { node, text: node.data });
		translations.set(node, translation);
		node.data = '';
		translation.after(node);
		written.observe(node, { characterData: true });
	}

	replaced.observe(root, { childList: true, subtree: true });
	return () => {
		replaced.disconnect();
		written.disconnect();
	};
}

/** The element that has come in the place of what is removed, in the same step or just before. */
function translationIn({ addedNodes, previousSibling, nextSibling }: MutationRecord) {
	const beside = [...addedNodes, previousSibling, nextSibling];
	return (beside.find((node) => node?.nodeName === 'FONT') ?? null) as Element | null;
}
