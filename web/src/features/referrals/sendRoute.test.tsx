import { screen, waitFor, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { PortalStub, withPortal } from '../../testing/PortalStub'
import { SendRoute } from './SendRoute'

const name = { __typename: 'LocalizedText', en: 'Will nobody notice?', sw: 'Hakuna atakayegundua?' }
const draft = {
	__typename: 'Referral', id: 'r', reference: 'GR-1', status: 'DRAFT', businessStatus: null, receiver: { __typename: 'Organization', id: 'g', name: 'Garissa (example)' }, via: [],
	draftedAt: '2026-11-22T06:00:00Z', sentAt: null, answerBy: null, answeredAt: null, rejectionReason: null, basisEndsAt: null, needs: [],
}
const refused = { __typename: 'UserError', code: 'DO_NO_HARM', path: [], facts: [{ __typename: 'Fact', name: 'not-noticed', value: 'NOT_ANSWERED' }] }
const safeguard = { __typename: 'Safeguard', question: { __typename: 'SafeguardQuestion', code: 'not-noticed', act: 'SEND_REFERRAL', name }, standing: null, answers: [] }
const caseFile = { __typename: 'CaseFile', id: 'one', safeguards: [safeguard] }

test('a refusal for harm asks the question in its place, and a yes sends', async () => {
	const portal = new PortalStub({
		ChooseRoute: { chooseRoute: { __typename: 'ChooseRoutePayload', referrals: [draft], userErrors: [] } },
		SendReferral: { sendReferral: { __typename: 'ReferralPayload', referral: null, userErrors: [refused] } },
		Harm: { caseFile },
		AnswerSafeguards: { answerSafeguards: { __typename: 'CaseFilePayload', caseFile, userErrors: [] } },
	})
	const handleSent = vi.fn()
	await withPortal(portal, <SendRoute chosen={{ caseFile: 'one', route: 'x', receivers: [{ name: 'Garissa (example)' }] } as never} onSent={handleSent} />)
	await userEvent.click(await screen.findByRole('button', { name: /^Send to Garissa/ }))
	const questions = await screen.findByRole('region', { name: 'Before a partner is told' })
	expect(handleSent).not.toHaveBeenCalled()
	portal.answer('SendReferral', { sendReferral: { __typename: 'ReferralPayload', referral: { ...draft, status: 'REQUESTED', sentAt: '2026-11-22T06:01:00Z', answerBy: '2026-11-22T06:31:00Z' }, userErrors: [] } })
	await userEvent.click(await within(questions).findByRole('radio', { name: 'Yes' }))
	await userEvent.click(within(questions).getByRole('button', { name: 'Answer' }))
	await waitFor(() => expect(handleSent).toHaveBeenCalledOnce())
	expect(portal.inputsOf('SendReferral')).toHaveLength(2)
	expect(portal.inputsOf('ChooseRoute')).toHaveLength(1)
})
