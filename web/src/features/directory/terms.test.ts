import { expect, test } from 'vitest'
import { dayOf, termGaps, termsOf, typedTerms } from './terms'

const say = (word: string) => word
const agreement = {
	__typename: 'Agreement' as const,
	id: 'a',
	kind: 'SPONSOR' as const,
	trust: 2,
	validFrom: '2026-01-09T21:00:00Z',
	validTo: '2027-01-09T21:00:00Z',
	handoffMinutes: 45,
	acceptPermille: 875,
	source: 'Memorandum (example)',
	from: { __typename: 'Organization' as const, id: 'o', name: 'O (example)' },
	to: { __typename: 'Organization' as const, id: 'p', name: 'P (example)' },
}

test('what is stored is what is typed is what is stored, day for day in Nairobi', () => {
	const typed = typedTerms(agreement, '2026-11-22')
	expect(typed).toMatchObject({ from: '2026-01-10', last: '2027-01-09', share: '87.5' })
	expect(termsOf(typed)).toEqual({
		kind: 'SPONSOR',
		trust: 2,
		validFrom: '2026-01-09T21:00:00.000Z',
		validTo: '2027-01-09T21:00:00.000Z',
		handoffMinutes: 45,
		acceptPermille: 875,
		source: 'Memorandum (example)',
	})
	expect(termsOf({ ...typed, last: '' }).validTo).toBeNull()
	expect(dayOf(Date.parse('2026-11-22T22:30:00Z'))).toBe('2026-11-23')
})

test('a new agreement lacks only where it is on record, and each part that is wrong is named', () => {
	const empty = typedTerms(undefined, '2026-11-22')
	expect(termGaps(empty, say)).toEqual([{ field: 'source', message: 'entry.terms.missing.source' }])
	const wrong = { ...empty, from: '', last: '2020-01-01', minutes: '10081', share: '101', source: ' ' }
	expect(termGaps(wrong, say).map(({ field }) => field)).toEqual(['validFrom', 'handoffMinutes', 'acceptPermille', 'source'])
	expect(termGaps({ ...empty, source: 'x', last: '2020-01-01' }, say).map(({ field }) => field)).toEqual(['validTo'])
	for (const minutes of ['', '-1', '1.5', 'ten']) expect(termGaps({ ...empty, source: 'x', minutes }, say)).toHaveLength(1)
})
