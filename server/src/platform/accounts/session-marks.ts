/** Responses that sign somebody in or out carry these beside what the contract says; they never leave as content. */
export const sessionTokenMark: unique symbol = Symbol('session token');
/** What tells this browser from another until the provider sends it back. */
export const browserMark: unique symbol = Symbol('browser that signs in');
export const signedOutMark: unique symbol = Symbol('signed out');
