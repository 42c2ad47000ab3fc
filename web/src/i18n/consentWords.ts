import { useMemo } from 'react'
import type {
	AssentReason,
	BreakGlassReason,
	ConsentForm,
	ConsentKind,
	ContactChannel,
	GuardianRelation,
	GuardianTie,
	IncapacityReason,
	TransferBasis,
	Weekday,
} from '../gql/graphql'
import en from './consent.en.json'
import sw from './consent.sw.json'
import { translator, type Say } from './ownWords'
import { useWords } from './words'

export type ConsentWord = keyof typeof en
export type TranslateConsent = Say<ConsentWord>

export const consentTranslator = translator<ConsentWord>(en, sw)

/** Both: `t` for the words that everybody has, `say` for these. */
export function useConsentWords() {
	const { t, language } = useWords()
	const say = useMemo(() => consentTranslator(language), [language])
	return { t, say, language }
}

/** What broke a rule, in words; undefined for a rule that has none here. */
export function ruleWord(rule: string | undefined, say: TranslateConsent): string | undefined {
	const word = `rule.${rule}`
	return word in en ? say(word as ConsentWord) : undefined
}

export const consentKinds: Record<ConsentKind, { label: ConsentWord; follows: ConsentWord }> = {
	DISCLOSURE: { label: 'kind.DISCLOSURE', follows: 'kind.DISCLOSURE.then' },
	TRANSFER: { label: 'kind.TRANSFER', follows: 'kind.TRANSFER.then' },
}
export const consentForms: Record<ConsentForm, ConsentWord> = {
	SPOKEN: 'form.SPOKEN',
	WRITTEN: 'form.WRITTEN',
	GUARDIAN: 'form.GUARDIAN',
}
export const glassReasons: Record<BreakGlassReason, ConsentWord> = {
	LIFE_IN_DANGER: 'glass.LIFE_IN_DANGER',
	UNABLE_TO_CONSENT: 'glass.UNABLE_TO_CONSENT',
	CHILD_IN_DANGER: 'glass.CHILD_IN_DANGER',
}
export const channels: Record<ContactChannel, ConsentWord> = {
	CALL: 'channel.CALL',
	SMS: 'channel.SMS',
	WHATSAPP: 'channel.WHATSAPP',
	SIGNAL: 'channel.SIGNAL',
	EMAIL: 'channel.EMAIL',
	IN_PERSON: 'channel.IN_PERSON',
	TRUSTED_PERSON: 'channel.TRUSTED_PERSON',
}
export const relations: Record<GuardianRelation, ConsentWord> = {
	PARENT: 'relation.PARENT',
	GRANDPARENT: 'relation.GRANDPARENT',
	SIBLING: 'relation.SIBLING',
	SPOUSE: 'relation.SPOUSE',
	OTHER_RELATIVE: 'relation.OTHER_RELATIVE',
	LEGAL_GUARDIAN: 'relation.LEGAL_GUARDIAN',
	CHILDRENS_OFFICER: 'relation.CHILDRENS_OFFICER',
	OTHER: 'relation.OTHER',
}
export const ties: Record<GuardianTie, ConsentWord> = {
	NONE: 'tie.NONE',
	TIED: 'tie.TIED',
	ALLEGED_PERPETRATOR: 'tie.ALLEGED_PERPETRATOR',
}
export const assentReasons: Record<AssentReason, ConsentWord> = {
	GUARDIAN_IS_TIED: 'assent.GUARDIAN_IS_TIED',
	ASKING_IS_DANGEROUS: 'assent.ASKING_IS_DANGEROUS',
	CANNOT_BE_REACHED: 'assent.CANNOT_BE_REACHED',
	NO_GUARDIAN: 'assent.NO_GUARDIAN',
}
export const incapacities: Record<IncapacityReason, ConsentWord> = {
	UNCONSCIOUS_OR_TOO_ILL: 'incapacity.UNCONSCIOUS_OR_TOO_ILL',
	CANNOT_DECIDE: 'incapacity.CANNOT_DECIDE',
	COURT_APPOINTED: 'incapacity.COURT_APPOINTED',
}
export const weekdays: Record<Weekday, ConsentWord> = {
	MONDAY: 'day.MONDAY',
	TUESDAY: 'day.TUESDAY',
	WEDNESDAY: 'day.WEDNESDAY',
	THURSDAY: 'day.THURSDAY',
	FRIDAY: 'day.FRIDAY',
	SATURDAY: 'day.SATURDAY',
	SUNDAY: 'day.SUNDAY',
}
export const transferBases: Record<TransferBasis, ConsentWord> = {
	CONSENT: 'basis.CONSENT',
	VITAL_INTERESTS: 'basis.VITAL_INTERESTS',
}
