/** Who acts on the pages, as records and the log name them: until people have accounts, all of them are the desk. */
export const DESK = 'desk'
