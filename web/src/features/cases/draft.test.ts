import { describe, expect, test } from 'vitest'
import { emptyDraft, gapsOf, inputOf, keepDraft, keptDraft, type Draft } from './draft'

const now = Date.parse('2026-11-21T09:00:00Z')
const answered = { answer: 'YES' as const, reason: 'held without a lawyer' }

function complete(part: Partial<Draft> = {}): Draft {
	return {
		...emptyDraft(),
		violationType: 'arbitrary-arrest',
		county: '7',
		earliest: '2026-11-21T11:00',
		harmWithin: 'HOURS_24',
		needs: ['paralegal'],
		thresholds: { SEVERITY: answered, IMMEDIACY: answered, FEASIBILITY: answered },
		basis: 'CONSENT',
		...part,
	}
}

test('a complete draft has no gap and becomes an input', () => {
	expect(gapsOf(complete(), now)).toEqual([])
	expect(inputOf(complete({ age: '17', latest: '2026-11-21T11:30' }))).toMatchObject({
		county: 7,
		occurredEarliest: '2026-11-21T08:00:00.000Z',
		occurredLatest: '2026-11-21T08:30:00.000Z',
		age: 17,
		maxTravelKm: null,
		thresholds: [{ code: 'SEVERITY' }, { code: 'IMMEDIACY' }, { code: 'FEASIBILITY' }],
	})
})

describe('what is missing is named, in the order of the page', () => {
	test('an empty draft lacks everything that is needed, and no name', () => {
		expect(gapsOf(emptyDraft(), now)).toEqual([
			'violationType',
			'county',
			'occurredEarliest',
			'harmWithin',
			'needs',
			'thresholds.0.answer',
			'thresholds.0.reason',
			'thresholds.1.answer',
			'thresholds.1.reason',
			'thresholds.2.answer',
			'thresholds.2.reason',
			'basis',
		])
	})

	test.each([
		['a time in the future', { earliest: '2026-11-21T12:01' }, 'occurredEarliest'],
		['an end before the beginning', { latest: '2026-11-21T10:59' }, 'occurredLatest'],
		['nine kinds of help', { needs: Array.from({ length: 9 }, (_, index) => String(index)) }, 'needs'],
		['a reason of two letters', { thresholds: { SEVERITY: answered, IMMEDIACY: answered, FEASIBILITY: { ...answered, reason: ' ab ' } } }, 'thresholds.2.reason'],
	])('%s', (_, part, gap) => {
		expect(gapsOf(complete(part), now)).toEqual([gap])
	})
})

test('a draft is kept in memory and nowhere else', () => {
	keepDraft(complete())
	expect(keptDraft()).toEqual(complete())
	expect(localStorage.length + sessionStorage.length).toBe(0)
})
