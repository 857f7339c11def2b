/** The panels of the explore page where they are sheets over the picture. */
export const sheet = {
	close: 'Close this panel'
};
