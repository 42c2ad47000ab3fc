import type { ReasonCode, ReasonSourceKind } from '../../gql/graphql'
import { genders } from '../../i18n/codes'
import { dayOnly, duration } from '../../i18n/moments'
import type { RoutingWord, TranslateRouting } from '../../i18n/routingWords'
import type { Facts, Language } from '../../i18n/words'
import { routeLabels } from './routingCodes'

export type CodedReason = { code: string; weighs: 'FOR' | 'AGAINST'; facts: readonly { name: string; value: string }[] }

/** Every reason the engine can give, with its words. The compiler finds the one that has none. */
export const reasonWords: Record<ReasonCode, RoutingWord> = {
	BEST_AT: 'reason.BEST_AT',
	TELLS: 'reason.TELLS',
	FASTEST_STEP: 'reason.FASTEST_STEP',
	OPEN_AT_ARRIVAL: 'reason.OPEN_AT_ARRIVAL',
	WAITS_FOR_OPENING: 'reason.WAITS_FOR_OPENING',
	MINUTES_BEFORE: 'reason.MINUTES_BEFORE',
	MINUTES_AFTER: 'reason.MINUTES_AFTER',
	DIRECT_AGREEMENT: 'reason.DIRECT_AGREEMENT',
	HANDS_OFF: 'reason.HANDS_OFF',
	SPEAKS_LANGUAGE: 'reason.SPEAKS_LANGUAGE',
	HAS_WORKER: 'reason.HAS_WORKER',
	ACCESSIBLE: 'reason.ACCESSIBLE',
	WISH_UNMET: 'reason.WISH_UNMET',
	ACCEPTS_OFTEN: 'reason.ACCEPTS_OFTEN',
	ACCEPTS_SELDOM: 'reason.ACCEPTS_SELDOM',
	CAPACITY_KNOWN: 'reason.CAPACITY_KNOWN',
	CAPACITY_UNKNOWN: 'reason.CAPACITY_UNKNOWN',
	WAITLIST: 'reason.WAITLIST',
	ASSURANCE_OLD: 'reason.ASSURANCE_OLD',
	KILOMETRES: 'reason.KILOMETRES',
	CONSENTED: 'reason.CONSENTED',
	CONSENT_ENDS: 'reason.CONSENT_ENDS',
}

/** What a card already says as its title and figures. */
const saidElsewhere: readonly string[] = ['BEST_AT', 'TELLS', 'KILOMETRES'] satisfies ReasonCode[]

export type Names = ReadonlyMap<string, string>

/** The strongest reasons of one side, at most `most`, each code once, in the engine's order. */
export function strongest<Reason extends CodedReason>(reasons: readonly Reason[], weighs: 'FOR' | 'AGAINST', most: number): Reason[] {
	const byCode = new Map<string, Reason>()
	for (const reason of reasons) {
		if (reason.weighs !== weighs || saidElsewhere.includes(reason.code) || byCode.has(reason.code)) continue
		byCode.set(reason.code, reason)
	}
	return [...byCode.values()].slice(0, most)
}

/** A reason as a sentence. A code that a newer engine gives and this client does not know is still told, plainly. */
export function reasonText(reason: CodedReason, t: TranslateRouting, language: Language, names: Names): string {
	const word = Object.hasOwn(reasonWords, reason.code) ? reasonWords[reason.code as ReasonCode] : undefined
	if (!word) return t(reason.weighs === 'FOR' ? 'reason.unknown.for' : 'reason.unknown.against', { code: reason.code })
	const facts: Facts = {}
	for (const { name, value } of reason.facts) facts[name] = factText(name, value, t, language, names)
	return t(word, facts)
}

function factText(name: string, value: string, t: TranslateRouting, language: Language, names: Names): string | number {
	switch (name) {
		case 'minute':
		case 'minutes':
			return duration(Math.abs(Number(value)), t)
		case 'metres':
			return kilometres(Number(value))
		case 'permille':
			return Math.round(Number(value) / 10)
		case 'organizations':
		case 'available':
		case 'days':
			return Number(value)
		case 'criterion':
			return Object.hasOwn(routeLabels, value) ? t(routeLabels[value as keyof typeof routeLabels]) : value
		case 'first':
			return names.get(value) ?? value
		default:
			return wishText(value, t, language)
	}
}

/** A wish is the code of a language, of a gender, or `accessible`. */
function wishText(value: string, t: TranslateRouting, language: Language): string {
	const gender = value.toUpperCase()
	if (Object.hasOwn(genders, gender)) return t(genders[gender as keyof typeof genders])
	if (value.toLowerCase() === 'accessible') return t('disclosed.accessible')
	return /^[a-z]{2,3}$/.test(value) ? (new Intl.DisplayNames([language], { type: 'language' }).of(value) ?? value) : value
}

type Source = { kind: ReasonSourceKind; at?: string | null | undefined; until?: string | null | undefined; count?: number | null | undefined }

const sourceWords: Record<ReasonSourceKind, RoutingWord> = {
	PLAN: 'from.PLAN',
	DIARY: 'from.DIARY',
	CLOCK: 'from.CLOCK',
	AGREEMENT: 'from.AGREEMENT',
	ENTRY: 'from.ENTRY',
	PAST_REQUESTS: 'from.PAST_REQUESTS',
	CAPACITY: 'from.CAPACITY',
	CHECK: 'from.CHECK',
	MAP: 'from.MAP',
	CONSENT: 'from.CONSENT',
}

/** Where a reason comes from, with the day and the count it rests on. Nothing for a comparison the card itself shows. */
export function sourceText({ kind, at, until, count }: Source, t: TranslateRouting, language: Language): string {
	if (kind === 'PLAN' || !Object.hasOwn(sourceWords, kind)) return ''
	const day = (instant: string) => dayOnly(instant, language)
	const words = t(sourceWords[kind], { count: count ?? 0 })
	if (until) return t('from.until', { source: words, day: day(until) })
	return at ? t('from.at', { source: words, day: day(at) }) : words
}

/** Whole kilometres from 10 on, one decimal below. */
export function kilometres(metres: number): number {
	return metres >= 10_000 ? Math.round(metres / 1000) : Math.round(metres / 100) / 10
}

/** Chance that everybody asked says yes, in percent, from the sum of -1,000,000 ln p. */
export function chance(uncertainty: number): number {
	return Math.round(100 * Math.exp(-uncertainty / 1_000_000))
}
