const bytesOf = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
const hexOf = (bytes: ArrayBuffer) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

async function nodeHash(left: string, right: string): Promise<string> {
	return hexOf(await crypto.subtle.digest('SHA-256', new Uint8Array([1, ...bytesOf(left), ...bytesOf(right)])))
}

type Claim = { hash: string; index: number; size: number; path: readonly string[]; root: string }

/** Whether a leaf is in the tree of that size and root: the check of RFC 9162, section 2.1.3.2, without trusting the portal. */
export async function isIncluded({ hash, index, size, path, root }: Claim): Promise<boolean> {
	if (index >= size) return false
	let place = index
	let last = size - 1
	let reached = hash
	for (const sibling of path) {
		if (last === 0) return false
		if (place % 2 === 1 || place === last) {
			reached = await nodeHash(sibling, reached)
			while (place % 2 === 0 && place !== 0) {
				place = Math.floor(place / 2)
				last = Math.floor(last / 2)
			}
		} else reached = await nodeHash(reached, sibling)
		place = Math.floor(place / 2)
		last = Math.floor(last / 2)
	}
	return last === 0 && reached === root
}
