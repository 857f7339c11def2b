// Runs before the first paint, so that a chosen theme never flashes the other one, nor a link to a view
// the picture of another.
if (location.hash.length > 1) document.documentElement.dataset.linked = '';
try {
	const theme = localStorage.getItem('tautline:theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// Storage may be blocked; the system's theme is used.
}
