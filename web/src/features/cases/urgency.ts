import type { HarmWithin, ThresholdAnswer, ThresholdCode, Urgency } from '../../gql/graphql'
import { thresholdOrder } from './draft'

const unhindered: Record<HarmWithin, Urgency> = {
	HOURS_24: 'CRITICAL',
	HOURS_72: 'URGENT',
	UNKNOWN: 'URGENT',
	LATER: 'ROUTINE',
}

export type UrgencyChange = { thresholds: readonly ThresholdCode[]; together: boolean; answer: ThresholdAnswer; urgency: Urgency }

type Answers = Record<ThresholdCode, ThresholdAnswer | undefined>

/** How pressing the case will be: a plain no among the thresholds takes the hurry away. The portal's own rule; a table holds the two together. */
export function urgencyOf(harm: HarmWithin, answers: Answers): Urgency {
	return thresholdOrder.some((code) => answers[code] === 'NO') ? 'ROUTINE' : unhindered[harm]
}

/** The smallest change of answers that would make it otherwise pressing; none where harm comes later. */
export function urgencyChangeOf(harm: HarmWithin, answers: Answers): UrgencyChange | undefined {
	if (unhindered[harm] === 'ROUTINE') return undefined
	const noes = thresholdOrder.filter((code) => answers[code] === 'NO')
	return noes.length === 0
		? { thresholds: [...thresholdOrder], together: false, answer: 'NO', urgency: 'ROUTINE' }
		: { thresholds: noes, together: true, answer: 'YES', urgency: unhindered[harm] }
}
