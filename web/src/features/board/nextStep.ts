import type { BoardRowFragment, ClockCode } from '../../gql/graphql'

/** The one thing that moves this case on. Never a generic "open". */
export type NextStep =
	| { kind: 'consent' }
	| { kind: 'route' }
	| { kind: 'reroute'; receiver: string; why: 'rejected' | 'expired' }
	| { kind: 'send'; receiver: string }
	| { kind: 'wait'; receiver: string; answerBy: string }
	| { kind: 'follow' }

export function nextStep(row: BoardRowFragment, now: number): NextStep {
	const consented = row.consents.some((consent) => !consent.withdrawnAt && Date.parse(consent.until) > now)
	const draft = row.referrals.find((referral) => referral.status === 'DRAFT')
	const waiting = row.referrals.find((referral) => isAsked(referral.status))
	const lost = row.referrals.find((referral) => isLost(referral))
	if (!consented) return { kind: 'consent' }
	if (draft) return { kind: 'send', receiver: draft.receiver.name }
	if (lost && uncovered(row).length > 0)
		return { kind: 'reroute', receiver: lost.receiver.name, why: lost.status === 'REJECTED' ? 'rejected' : 'expired' }
	if (waiting) return { kind: 'wait', receiver: waiting.receiver.name, answerBy: waiting.answerBy ?? '' }
	return uncovered(row).length > 0 ? { kind: 'route' } : { kind: 'follow' }
}

/** A law's clock, or the moment by which a partner promised an answer: the latter has no code. */
export type NextPromise = { code?: ClockCode; startedAt: string; dueAt: string }

/** What runs out first for this case. */
export function nextPromise(row: BoardRowFragment): NextPromise | undefined {
	const promises: NextPromise[] = row.nextClock ? [row.nextClock] : []
	for (const { status, sentAt, answerBy } of row.referrals)
		if (isAsked(status) && sentAt && answerBy) promises.push({ startedAt: sentAt, dueAt: answerBy })
	return promises.toSorted((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt))[0]
}

function isAsked(status: SentTo['status']): boolean {
	return status === 'REQUESTED' || status === 'RECEIVED'
}

type SentTo = BoardRowFragment['referrals'][number]

function isLost(referral: SentTo): boolean {
	return referral.status === 'REJECTED' || referral.status === 'FAILED' || referral.businessStatus === 'EXPIRED'
}

/** Needs that nobody has been asked for, or whose referral came to nothing. */
function uncovered(row: BoardRowFragment): string[] {
	const covered = new Set(
		row.referrals
			.filter((referral) => !isLost(referral) && referral.status !== 'CANCELLED' && referral.status !== 'ENTERED_IN_ERROR')
			.flatMap((referral) => referral.needs?.map((need) => need.id) ?? []),
	)
	return row.needs.map((need) => need.id).filter((need) => !covered.has(need))
}
