/** Where the build leaves room in the program for what a file carries. */
export const room = { title: '<title></title>', data: '<!-- data -->' } as const;
