/** Responses that sign somebody in or out carry these beside what the contract says; they never leave as content. */
export const sessionTokenMark: unique symbol = Symbol('session token');
export const signedOutMark: unique symbol = Symbol('signed out');
