import type {
	AgeBand,
	CapacityStatus,
	DataItem,
	Gender,
	HarmWithin,
	ReferralStatus,
	RejectionReason,
	SafetyConcern,
	ServiceMode,
	ThresholdAnswer,
	ThresholdCode,
	Urgency,
} from '../gql/graphql'
import type { Word } from './words'

/*
 * Every code of the contract that is shown has words, and the compiler finds the one that has none.
 */
export const ageBands: Record<AgeBand, Word> = {
	CHILD: 'age.CHILD',
	ADOLESCENT: 'age.ADOLESCENT',
	ADULT: 'age.ADULT',
	OLDER: 'age.OLDER',
}
export const capacities: Record<CapacityStatus, Word> = {
	CAPACITY: 'capacity.CAPACITY',
	NO_CAPACITY: 'capacity.NO_CAPACITY',
	WAITLIST: 'capacity.WAITLIST',
	UNKNOWN: 'capacity.UNKNOWN',
}
export const dataItems: Record<DataItem, Word> = {
	NEEDS: 'item.NEEDS',
	COUNTY: 'item.COUNTY',
	VIOLATION: 'item.VIOLATION',
	AGE: 'item.AGE',
	WISHES: 'item.WISHES',
	SAFETY: 'item.SAFETY',
	PERPETRATORS: 'item.PERPETRATORS',
	SAFE_CONTACT: 'item.SAFE_CONTACT',
}
export const genders: Record<Gender, Word> = { FEMALE: 'worker.FEMALE', MALE: 'worker.MALE' }
export const harms: Record<HarmWithin, { label: Word; follows: Word }> = {
	HOURS_24: { label: 'harm.HOURS_24', follows: 'harm.HOURS_24.then' },
	HOURS_72: { label: 'harm.HOURS_72', follows: 'harm.HOURS_72.then' },
	LATER: { label: 'harm.LATER', follows: 'harm.LATER.then' },
	UNKNOWN: { label: 'harm.UNKNOWN', follows: 'harm.UNKNOWN.then' },
}
export const referralStates: Record<ReferralStatus, Word> = {
	DRAFT: 'referral.DRAFT',
	REQUESTED: 'referral.REQUESTED',
	RECEIVED: 'referral.RECEIVED',
	ACCEPTED: 'referral.ACCEPTED',
	REJECTED: 'referral.REJECTED',
	CANCELLED: 'referral.CANCELLED',
	IN_PROGRESS: 'referral.IN_PROGRESS',
	ON_HOLD: 'referral.ON_HOLD',
	FAILED: 'referral.FAILED',
	COMPLETED: 'referral.COMPLETED',
	ENTERED_IN_ERROR: 'referral.ENTERED_IN_ERROR',
}
export const rejections: Record<RejectionReason, Word> = {
	AT_CAPACITY: 'rejection.AT_CAPACITY',
	CONFLICT_OF_INTEREST: 'rejection.CONFLICT_OF_INTEREST',
	OUT_OF_AREA: 'rejection.OUT_OF_AREA',
	NOT_ELIGIBLE: 'rejection.NOT_ELIGIBLE',
	OTHER: 'rejection.OTHER',
}
export const safetyConcerns: Record<SafetyConcern, Word> = {
	POWERFUL_PERPETRATOR: 'safety.POWERFUL_PERPETRATOR',
	SURVEILLANCE: 'safety.SURVEILLANCE',
	UNSAFE_PHONE: 'safety.UNSAFE_PHONE',
	PERPETRATOR_NEARBY: 'safety.PERPETRATOR_NEARBY',
	CHILDREN_DEPEND: 'safety.CHILDREN_DEPEND',
}
export const modes: Record<ServiceMode, Word> = { ON_SITE: 'mode.ON_SITE', REMOTE: 'mode.REMOTE', MOBILE: 'mode.MOBILE' }
export const thresholdCodes: Record<ThresholdCode, { short: Word; question: Word }> = {
	SEVERITY: { short: 'threshold.SEVERITY', question: 'threshold.SEVERITY.question' },
	IMMEDIACY: { short: 'threshold.IMMEDIACY', question: 'threshold.IMMEDIACY.question' },
	FEASIBILITY: { short: 'threshold.FEASIBILITY', question: 'threshold.FEASIBILITY.question' },
}
export const thresholdAnswers: Record<ThresholdAnswer, Word> = {
	YES: 'answer.YES',
	PARTLY: 'answer.PARTLY',
	NO: 'answer.NO',
	UNKNOWN: 'answer.UNKNOWN',
}
export const urgencies: Record<Urgency, { name: Word; answer: Word }> = {
	CRITICAL: { name: 'urgency.CRITICAL', answer: 'urgency.CRITICAL.answer' },
	URGENT: { name: 'urgency.URGENT', answer: 'urgency.URGENT.answer' },
	ROUTINE: { name: 'urgency.ROUTINE', answer: 'urgency.ROUTINE.answer' },
}

/** The codes of a record, in its own order. */
export function codesOf<Code extends string>(record: Record<Code, unknown>): Code[] {
	return Object.keys(record) as Code[]
}
