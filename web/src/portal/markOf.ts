const signs = 4

/**
 * What two people are told apart by where nobody's name is known: the end of the account's number, which the audit record
 * shows whole. The portal holds no name of a colleague (SECURITY.md).
 */
export function markOf(account: string): string {
	return account.slice(-signs)
}
