import type { AgreementKind, AgreementTerms } from '../../gql/graphql'
import type { EntryWord } from '../../i18n/entryWords'
import { gapsOf } from '../../ui/Form'
import type { Problem } from '../../ui/ErrorSummary'
import type { Entry } from './entry'

export type Agreement = NonNullable<Entry['agreements']>[number]

/** The terms of an agreement as they stand in a form: days of Nairobi, per cent, texts. */
export type TypedTerms = { kind: AgreementKind; trust: string; from: string; last: string; minutes: string; share: string; source: string }

const mostMinutes = 10_080
const day = /^\d{4}-\d{2}-\d{2}$/

/** What a form begins with: nothing that would be wrong to leave as it is. */
export function typedTerms(agreement: Agreement | undefined, today: string): TypedTerms {
	if (!agreement) return { kind: 'REFERRAL', trust: '1', from: today, last: '', minutes: '60', share: '80', source: '' }
	const { kind, trust, validFrom, validTo, handoffMinutes, acceptPermille, source } = agreement
	return {
		kind,
		trust: String(trust),
		from: dayOf(new Date(validFrom).getTime()),
		last: validTo ? dayOf(new Date(validTo).getTime() - 1) : '',
		minutes: String(handoffMinutes),
		share: String(acceptPermille / 10),
		source,
	}
}

/** What is open or cannot be, each at its field. */
export function termGaps(typed: TypedTerms, say: (word: EntryWord) => string): Problem[] {
	const share = Number(typed.share)
	return gapsOf([
		['validFrom', !day.test(typed.from), say('entry.terms.missing.from')],
		['validTo', typed.last !== '' && (!day.test(typed.last) || typed.last < typed.from), say('entry.terms.missing.last')],
		['handoffMinutes', !/^\d{1,5}$/.test(typed.minutes) || Number(typed.minutes) > mostMinutes, say('entry.terms.missing.minutes')],
		['acceptPermille', typed.share.trim() === '' || !(share >= 0 && share <= 100), say('entry.terms.missing.share')],
		['source', !typed.source.trim(), say('entry.terms.missing.source')],
	])
}

/** The terms as the portal takes them: a last day holds until midnight in Nairobi. */
export function termsOf(typed: TypedTerms): AgreementTerms {
	return {
		kind: typed.kind,
		trust: Number(typed.trust),
		validFrom: midnight(typed.from, 0),
		validTo: typed.last ? midnight(typed.last, 1) : null,
		handoffMinutes: Number(typed.minutes),
		acceptPermille: Math.round(Number(typed.share) * 10),
		source: typed.source.trim(),
	}
}

/** A day in Nairobi, as a date field holds it. */
export function dayOf(at: number): string {
	return new Intl.DateTimeFormat('en-CA', { timeZone: 'Africa/Nairobi' }).format(at)
}

function midnight(date: string, daysLater: number): string {
	return new Date(Date.parse(`${date}T00:00:00+03:00`) + daysLater * 86_400_000).toISOString()
}
