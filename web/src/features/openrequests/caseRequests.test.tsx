import { screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { PortalStub, withPortal } from '../../testing/PortalStub'
import { expectAccessible } from '../../testing/inWords'
import { CaseOpenRequests } from './CaseOpenRequests'

const kind = (code: string, en: string, sensitive = false) => ({ __typename: 'ServiceType', code, sensitive, name: { __typename: 'LocalizedText', en, sw: en } })
const lawyer = { __typename: 'Need', id: 'need-1', serviceType: kind('legal-representation', 'Legal representation') }
const house = { __typename: 'Need', id: 'need-2', serviceType: kind('safe-house', 'Safe house', true) }
const expired = { __typename: 'Referral', id: 'r-1', status: 'CANCELLED', businessStatus: 'EXPIRED', rung: 'EXPIRED', needs: [{ __typename: 'Need', id: 'need-1' }] }
const request = {
	__typename: 'OpenRequest',
	id: 'open-1',
	status: 'CLAIMED',
	openedAt: new Date(Date.now() - 60_000).toISOString(),
	until: new Date(Date.now() + 1_700_000).toISOString(),
	offeredTo: 2,
	need: lawyer,
	claimant: { __typename: 'Organization', id: 'lawyers', name: 'Some lawyers (example)' },
	claimedAt: new Date().toISOString(),
	claimedUntil: new Date(Date.now() + 3_600_000).toISOString(),
	endedAt: null,
}
const caseFile = (other: object) => ({ caseFile: { __typename: 'CaseFile', id: 'case-1', needs: [lawyer, house], referrals: [expired], openRequests: [], ...other } })

test('opens what nobody answered for, and says why a safe house stays closed', async () => {
	const portal = new PortalStub({
		OpenRequestsOfCase: caseFile({}),
		OpenRequest: { openRequest: { __typename: 'OpenRequestPayload', openRequest: { ...request, status: 'OPEN', claimant: null, claimedAt: null, claimedUntil: null }, userErrors: [] } },
	})
	const { container } = await withPortal(portal, <CaseOpenRequests caseFile="case-1" />)
	expect(await screen.findByText(/“Safe house” is never opened/)).toBeInTheDocument()
	await expectAccessible(container)
	await userEvent.click(screen.getByRole('button', { name: /Open “Legal representation”/ }))
	expect(portal.inputsOf('OpenRequest')[0]).toMatchObject({ caseFile: 'case-1', need: 'need-1' })
	expect(screen.queryByRole('button', { name: /Safe house/ })).toBeNull()
})

test('says who can take it, and that the person is asked first', async () => {
	const refused = { __typename: 'UserError', code: 'CONSENT_MISSING', path: [], facts: [] }
	const portal = new PortalStub({
		OpenRequestsOfCase: caseFile({ openRequests: [request] }),
		ReferToClaimant: { referToClaimant: { __typename: 'OpenRequestPayload', openRequest: null, userErrors: [refused] } },
	})
	const { container } = await withPortal(portal, <CaseOpenRequests caseFile="case-1" />)
	expect(await screen.findByText('Some lawyers (example) can take it')).toBeInTheDocument()
	await expectAccessible(container)
	expect(screen.queryByRole('button', { name: /Open “Legal/ })).toBeNull()
	await userEvent.click(screen.getByRole('button', { name: /Send to Some lawyers/ }))
	expect(await screen.findByText(/has not agreed to this partner yet/)).toBeInTheDocument()
})

test('is not the first way: nothing is offered openly before somebody was asked', async () => {
	const portal = new PortalStub({ OpenRequestsOfCase: caseFile({ referrals: [] }) })
	const { container } = await withPortal(portal, <CaseOpenRequests caseFile="case-1" />)
	await expect.poll(() => portal.variablesOf('OpenRequestsOfCase').length).toBe(1)
	expect(container).toBeEmptyDOMElement()
})
