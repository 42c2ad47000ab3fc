import { screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { FragmentType } from '../../gql'
import type { Language } from '../../i18n/words'
import { createClient } from '../../portal/graphqlClient'
import { PortalStub, withPortal } from '../../testing/PortalStub'
import { AnswersProvider } from './AnswersProvider'
import { wipeAnswers } from './answerStore'
import type { KeptAnswer } from './answers'
import { ReferralCard, ReferralCardReferral } from './ReferralCard'
import { sendAnswer } from './sendAnswer'

vi.mock('@tanstack/react-router', () => ({ Link: ({ children }: { children: string }) => <a href="/x">{children}</a> }))

const card = {
	__typename: 'Referral', id: 'r1', reference: 'R-0001', status: 'REQUESTED', businessStatus: null, sentAt: '2026-11-22T05:00:00Z', answerBy: '2026-11-22T09:00:00Z',
	answeredAt: null, intention: 'SERVICE', disclosed: null, requester: { __typename: 'Organization', id: 'lead', name: 'Lead (example)' },
}
const taken = { acceptReferral: { __typename: 'ReferralPayload', referral: { ...card, status: 'ACCEPTED' }, userErrors: [] } }
const refused = (code: string) => ({ __typename: 'ReferralPayload', referral: null, userErrors: [{ __typename: 'UserError', code, path: [], facts: [] }] })
const standing = (status: string, businessStatus: string | null = null) => ({ referral: { ...card, status, businessStatus } })
const yes: KeptAnswer = { key: 'k', by: 'ann', referral: 'r1', madeAt: 1 }
const no: KeptAnswer = { ...yes, reason: 'AT_CAPACITY' }

const client = () => createClient({ subject: 'ann', token: async () => 't', confirm: vi.fn(), end: vi.fn() })

beforeEach(wipeAnswers)

describe('what the portal says of an answer', () => {
	test.each([
		['sent for the first time and taken', yes, false, taken, 'REQUESTED', { kind: 'applied', yes: true }],
		['sent again, which had not arrived', yes, true, taken, 'REQUESTED', { kind: 'applied', yes: true }],
		['sent again, which had arrived', yes, true, taken, 'ACCEPTED', { kind: 'alreadyApplied', yes: true }],
		['a yes where a colleague had said yes', yes, false, { acceptReferral: refused('ALREADY_DECIDED') }, 'IN_PROGRESS', { kind: 'alreadyApplied', yes: true }],
		['a yes where a colleague had said no', yes, false, { acceptReferral: refused('ALREADY_DECIDED') }, 'REJECTED', { kind: 'tooLate', yes: true }],
		['a no where a colleague had said no', no, false, { rejectReferral: refused('ALREADY_DECIDED') }, 'REJECTED', { kind: 'alreadyApplied', yes: false }],
		['a no where a colleague had said yes', no, true, { rejectReferral: refused('ALREADY_DECIDED') }, 'ACCEPTED', { kind: 'tooLate', yes: false }],
		['a yes after the sender called it back', yes, true, { acceptReferral: refused('ILLEGAL_TRANSITION') }, 'CANCELLED', { kind: 'tooLate', yes: true }],
		['what cannot be done for another reason', yes, false, { acceptReferral: refused('AT_CAPACITY') }, 'REQUESTED', { kind: 'refused', code: 'AT_CAPACITY' }],
	] as const)('%s', async (_, answer, again, said, status, outcome) => {
		const portal = new PortalStub({ [answer.reason ? 'RejectReferral' : 'AcceptReferral']: said, AnsweredReferral: standing(status) })
		expect(await sendAnswer(client(), answer, again)).toEqual(outcome)
		expect(portal.inputsOf(answer.reason ? 'RejectReferral' : 'AcceptReferral')).toEqual([expect.objectContaining({ idempotencyKey: 'k', referral: 'r1' })])
	})

	test('without an answer it throws, so that it is kept', async () => {
		const portal = new PortalStub({ AcceptReferral: taken, AnsweredReferral: standing('REQUESTED') })
		portal.cutOff('AcceptReferral')
		await expect(sendAnswer(client(), yes, false)).rejects.toThrow('did not answer')
		portal.cutOff('AnsweredReferral')
		await expect(sendAnswer(client(), yes, true)).rejects.toThrow('did not answer')
	})
})

describe('and in words', () => {
	const answered = async (standsAs: string, press: RegExp, language: Language = 'en') => {
		const portal = new PortalStub({ AcceptReferral: { acceptReferral: refused('ALREADY_DECIDED') }, AnsweredReferral: standing(standsAs) })
		const referral = card as unknown as FragmentType<typeof ReferralCardReferral>
		await withPortal(
			portal,
			<AnswersProvider subject="ann">
				<ReferralCard referral={referral} />
			</AnswersProvider>,
			language,
		)
		await userEvent.click(screen.getByRole('button', { name: press }))
	}

	test('already applied has a sentence of its own', async () => {
		await answered('ACCEPTED', /^Accept/)
		expect(await screen.findByText('Your organization had already accepted. It counts once; nothing more to do. Thank you.')).toBeInTheDocument()
	})

	test('in Kiswahili too', async () => {
		await answered('ACCEPTED', /^Kubali/, 'sw')
		expect(await screen.findByText(/Shirika lenu lilikuwa limeshakubali\./)).toBeInTheDocument()
	})

	test('too late says that somebody else was first', async () => {
		await answered('REJECTED', /^Accept/)
		expect(await screen.findByText('Somebody else was first. Nothing more to do. Thank you.')).toBeInTheDocument()
	})

	test('a yes that was called back since is not thanked for, least of all as a no', async () => {
		const draw = (status: string, businessStatus: string | null) => (
			<AnswersProvider subject="ann">
				<ReferralCard referral={{ ...card, status, businessStatus } as unknown as FragmentType<typeof ReferralCardReferral>} />
			</AnswersProvider>
		)
		function Shown() {
			const [back, setBack] = useState(false)
			return (
				<>
					<button type="button" onClick={() => setBack(true)}>
						back
					</button>
					{draw(back ? 'CANCELLED' : 'REQUESTED', back ? 'RECALLED' : null)}
				</>
			)
		}
		await withPortal(new PortalStub({ AcceptReferral: taken }), <Shown />)
		await userEvent.click(screen.getByRole('button', { name: /^Accept/ }))
		await expect.poll(() => screen.queryByText(/^You (accepted|declined)/)).not.toBeNull()
		await userEvent.click(screen.getByRole('button', { name: 'back' }))
		expect(screen.getByText(/Please stop/)).toBeInTheDocument()
		expect(screen.queryByText(/^You (accepted|declined)|Nothing more to do/)).not.toBeInTheDocument()
	})
})
