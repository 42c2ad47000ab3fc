const key = 'ask'

/**
 * One mark that outlives Leave now: the next sign-in here asks for the password, even if the sign-in has not heard yet
 * that the session ended. It says nothing about who was here.
 */
export const askAgain = {
	set: () => localStorage.setItem(key, '1'),
	isSet: () => localStorage.getItem(key) !== null,
	clear: () => localStorage.removeItem(key),
}
