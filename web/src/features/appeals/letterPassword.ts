/** Letters and digits that nobody mixes up on the telephone; the portal takes these and no others. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'
const length = 20

/** A new password of a letter, drawn by chance. */
export function newLetterPassword(): string {
	let password = ''
	while (password.length < length) password += drawn(crypto.getRandomValues(new Uint8Array(length)))
	return password.slice(0, length)
}

/** Every letter is as likely as any other: what would make some likelier is left out. */
function drawn(bytes: Uint8Array): string {
	const fair = 256 - (256 % alphabet.length)
	return [...bytes]
		.filter((byte) => byte < fair)
		.map((byte) => alphabet[byte % alphabet.length])
		.join('')
}

/** As it is read out. */
export function inGroups(password: string): string {
	return password.match(/.{1,5}/g)?.join(' ') ?? ''
}
