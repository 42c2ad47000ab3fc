/** Without what differs between people who write the same name: capitals and accents. */
function plain(text: string): string {
	return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

/** Whether a name has every word that was typed, in any order; nothing typed is in every name. */
export function hasWords(name: string, typed: string): boolean {
	const inName = plain(name)
	return plain(typed)
		.split(/\s+/)
		.every((word) => inName.includes(word))
}
