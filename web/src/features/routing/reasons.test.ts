import { describe, expect, test } from 'vitest'
import type { ReasonCode } from '../../gql/graphql'
import { codesOf } from '../../i18n/codes'
import { routingTranslator } from '../../i18n/routingWords'
import type { Language } from '../../i18n/words'
import { wordsOf } from '../../testing/inWords'
import { chance, kilometres, reasonText, reasonWords, strongest, type CodedReason } from './reasons'

const routingWordsOf = async (language: Language) => routingTranslator(language, await wordsOf(language))

/** The facts that the engine gives with each code, as the schema describes them. */
const facts: Partial<Record<ReasonCode, Record<string, string>>> = {
	BEST_AT: { criterion: 'CLOCK' },
	TELLS: { organizations: '2' },
	FASTEST_STEP: { minute: '95' },
	WAITS_FOR_OPENING: { minutes: '130' },
	MINUTES_BEFORE: { minutes: '245' },
	MINUTES_AFTER: { minutes: '-35' },
	HANDS_OFF: { first: 'coast-lawyers-example', organizations: '1' },
	SPEAKS_LANGUAGE: { language: 'som' },
	HAS_WORKER: { gender: 'FEMALE' },
	WISH_UNMET: { wish: 'accessible' },
	ACCEPTS_OFTEN: { permille: '916' },
	ACCEPTS_SELDOM: { permille: '120' },
	CAPACITY_KNOWN: { available: '3' },
	ASSURANCE_OLD: { days: '400' },
	KILOMETRES: { metres: '4210' },
}
const names = new Map([['coast-lawyers-example', 'Coast lawyers (example)']])

function reason(code: string, weighs: 'FOR' | 'AGAINST' = 'FOR'): CodedReason {
	const given = facts[code as ReasonCode] ?? {}
	return { code, weighs, facts: Object.entries(given).map(([name, value]) => ({ name, value })) }
}

describe.each(['en', 'sw'] as const)('reasons in %s', (language) => {
	test.each(codesOf(reasonWords))('%s is a sentence without a code or a gap', async (code) => {
		const text = reasonText(reason(code), await routingWordsOf(language), language, names)
		expect(text.length).toBeGreaterThan(8)
		expect(text).not.toMatch(/[A-Z]{2,}_|[{}]|undefined|NaN|reason\./)
	})

	test('a code from a newer engine is still told', async () => {
		const t = await routingWordsOf(language)
		expect(reasonText(reason('BLUE_MOON', 'AGAINST'), t, language, names)).toContain('BLUE_MOON')
		expect(reasonText(reason('toString'), t, language, names)).toContain('toString')
	})
})

test('figures are in words that people use', async () => {
	const t = await routingWordsOf('en')
	const text = (code: string) => reasonText(reason(code), t, 'en', names)
	expect(text('MINUTES_BEFORE')).toBe('Begins 4 h 05 min before the deadline')
	expect(text('MINUTES_AFTER')).toBe('Misses the aim by 35 min')
	expect(text('ACCEPTS_OFTEN')).toBe('Says yes to 92 of 100 requests')
	expect(text('KILOMETRES')).toBe('The person travels 4.2 km')
	expect(text('HANDS_OFF')).toBe('Goes through Coast lawyers (example) first')
	expect(text('SPEAKS_LANGUAGE')).toBe('Speaks Somali, as wished')
	expect(text('HAS_WORKER')).toBe('A worker as wished: A woman')
	expect(kilometres(12_400)).toBe(12)
	expect(chance(310_000)).toBe(73)
})

test('the strongest reasons are of one side, each code once, and not what the card says anyway', () => {
	const all = ['BEST_AT', 'OPEN_AT_ARRIVAL', 'OPEN_AT_ARRIVAL', 'DIRECT_AGREEMENT', 'ACCESSIBLE', 'ACCEPTS_OFTEN'].map((code) => reason(code))
	const against = reason('WAITLIST', 'AGAINST')
	expect(strongest([...all, against], 'FOR', 3).map(({ code }) => code)).toEqual(['OPEN_AT_ARRIVAL', 'DIRECT_AGREEMENT', 'ACCESSIBLE'])
	expect(strongest([...all, against], 'AGAINST', 3)).toEqual([against])
})
