import { expect, test } from 'vitest'
import { inGroups, newLetterPassword } from './letterPassword'

test('a password has the shape that the portal takes, and is never the same', () => {
	const drawn = Array.from({ length: 500 }, newLetterPassword)
	for (const password of drawn) expect(password).toMatch(/^[a-hjkmnp-z2-9]{20}$/)
	expect(new Set(drawn).size).toBe(500)
	expect(new Set(drawn.join('')).size).toBe(31)
})

test('it is read out in groups', () => {
	expect(inGroups('abcdefghjkmnpqrstuv2')).toBe('abcde fghjk mnpqr stuv2')
})
