import { createHmac } from 'node:crypto'

const period = 30_000

/** The six digits that an authenticator app shows (RFC 6238). */
export function codeAt(moment, secret = process.env.NJIA_APP_SECRET) {
	const counter = Buffer.alloc(8)
	counter.writeBigUInt64BE(BigInt(Math.floor(moment / period)))
	const hash = createHmac('sha1', secret).update(counter).digest()
	const offset = hash[hash.length - 1] & 0xf
	return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

/** Proves once more who one is, in the window that opens: the second factor, and once more for what is to be shown. */
export async function confirm(page) {
	const [asked] = await Promise.all([page.waitForEvent('popup'), page.getByRole('button', { name: 'Confirm', exact: true }).click()])
	const now = Date.now()
	const field = asked.locator('input[name=otp]')
	await field.fill(codeAt(now))
	await Promise.all([asked.waitForNavigation(), field.press('Enter')])
	await field.fill(codeAt(now + period))
	await field.press('Enter')
}
