import { expect, test } from 'vitest'
import { partnerSearch } from './partnerSearch'

test('codes of filters stay in the address', () => {
	expect(partnerSearch({ county: 7, help: 'legal-representation', language: 'som', open: true })).toEqual({
		county: 7,
		help: 'legal-representation',
		language: 'som',
		open: true,
	})
})

test('what is no code, such as a name, never does', () => {
	expect(partnerSearch({ text: 'Amina', county: 48, help: 'Amina Hassan', language: '+254 700', open: 'yes', name: 'x' })).toEqual({})
})
