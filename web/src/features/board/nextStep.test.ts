import { describe, expect, test } from 'vitest'
import type { BoardRowFragment } from '../../gql/graphql'
import { nextPromise, nextStep } from './nextStep'

const now = Date.parse('2026-11-21T09:00:00Z')
const later = '2026-11-21T12:00:00Z'
type Sent = BoardRowFragment['referrals'][number]

function row(referrals: Partial<Sent>[], consented = true): BoardRowFragment {
	return {
		id: 'c1',
		needs: [{ id: 'n1' }, { id: 'n2' }],
		nextClock: { code: 'DECISION', startedAt: '2026-11-21T08:00:00Z', dueAt: later },
		consents: consented ? [{ id: 'k1', until: '2027-01-01T00:00:00Z', withdrawnAt: null }] : [],
		referrals: referrals.map((referral, index) => ({ id: `r${index}`, businessStatus: null, sentAt: null, answerBy: null, receiver: { id: 'p', name: 'Partner' }, needs: [{ id: 'n1' }, { id: 'n2' }], ...referral })),
	} as unknown as BoardRowFragment
}

describe('the next step of a case', () => {
	test.each([
		['nobody consented', row([], false), 'consent'],
		['a consent that was taken back', { ...row([]), consents: [{ id: 'k', until: later, withdrawnAt: later }] } as BoardRowFragment, 'consent'],
		['nobody was asked', row([]), 'route'],
		['a draft was left', row([{ status: 'DRAFT' }]), 'send'],
		['somebody was asked', row([{ status: 'REQUESTED' }]), 'wait'],
		['somebody declined', row([{ status: 'REJECTED' }]), 'reroute'],
		['nobody answered in time', row([{ status: 'CANCELLED', businessStatus: 'EXPIRED' }]), 'reroute'],
		['one was called back', row([{ status: 'CANCELLED', businessStatus: 'RECALLED' }]), 'route'],
		['one of two needs is left', row([{ status: 'ACCEPTED', needs: [{ id: 'n1' }] }]), 'route'],
		['everybody accepted', row([{ status: 'ACCEPTED' }]), 'follow'],
		['a decline was made good by another', row([{ status: 'REJECTED' }, { status: 'ACCEPTED' }]), 'follow'],
	])('when %s', (_, shown, kind) => {
		expect(nextStep(shown, now).kind).toBe(kind)
	})
})

test('the clock on the board is the promise that runs out first', () => {
	const asked = { status: 'REQUESTED' as const, sentAt: '2026-11-21T08:59:00Z', answerBy: '2026-11-21T09:29:00Z' }
	expect(nextPromise(row([asked]))?.dueAt).toBe(asked.answerBy)
	expect(nextPromise(row([{ ...asked, status: 'ACCEPTED' }]))?.dueAt).toBe(later)
})
