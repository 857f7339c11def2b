/** The switch between the network and the tables. */
export const surface = {
	choose: 'Show as',
	choices: { picture: 'Network', tables: 'Tables' },
	instead: 'Show the tables instead'
};
