import { screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { PortalStub, withPortal } from '../../testing/PortalStub'
import { expectAccessible } from '../../testing/inWords'
import { OpenRequestOffers } from './OpenRequestOffers'

const offer = {
	__typename: 'OpenRequestOffer',
	id: 'open-1',
	serviceType: { __typename: 'ServiceType', code: 'legal-representation', name: { __typename: 'LocalizedText', en: 'Legal representation', sw: 'Uwakilishi wa kisheria' } },
	county: { __typename: 'County', code: 7, name: 'Garissa' },
	urgency: 'CRITICAL',
	until: new Date(Date.now() + 20 * 60_000).toISOString(),
	claimedUntil: null,
}
const error = { __typename: 'UserError', code: 'ALREADY_DECIDED', path: [], facts: [] }

test('tells the kind of help and the county, and promises in one tap', async () => {
	const portal = new PortalStub({
		OpenRequestOffers: { openRequests: [offer] },
		ClaimOpenRequest: { claimOpenRequest: { __typename: 'ClaimPayload', offer: { ...offer, claimedUntil: new Date(Date.now() + 3_600_000).toISOString() }, userErrors: [] } },
	})
	const { container } = await withPortal(portal, <OpenRequestOffers />)
	expect(await screen.findByText('Legal representation · Garissa')).toBeInTheDocument()
	await expectAccessible(container)
	portal.answer('OpenRequestOffers', { openRequests: [{ ...offer, claimedUntil: new Date(Date.now() + 3_600_000).toISOString() }] })
	await userEvent.click(screen.getByRole('button', { name: /We can take this/ }))
	expect(await screen.findByText(/You promised/)).toBeInTheDocument()
	expect(portal.inputsOf('ClaimOpenRequest')[0]).toMatchObject({ openRequest: 'open-1' })
	expect(screen.getByRole('button', { name: /We cannot after all/ })).toBeInTheDocument()
})

test('whoever comes too late is told so, after it has left the list', async () => {
	const portal = new PortalStub({
		OpenRequestOffers: { openRequests: [offer] },
		ClaimOpenRequest: { claimOpenRequest: { __typename: 'ClaimPayload', offer: null, userErrors: [error] } },
	})
	await withPortal(portal, <OpenRequestOffers />)
	const button = await screen.findByRole('button', { name: /We can take this/ })
	portal.answer('OpenRequestOffers', { openRequests: [] })
	await userEvent.click(button)
	expect(await screen.findByText(/Too late/)).toBeInTheDocument()
	await expect.poll(() => screen.queryByRole('button')).toBeNull()
})

test('says nothing at all where there is nothing to take', async () => {
	const portal = new PortalStub({ OpenRequestOffers: { openRequests: [] } })
	const { container } = await withPortal(portal, <OpenRequestOffers />, 'sw')
	await expect.poll(() => portal.variablesOf('OpenRequestOffers').length).toBe(1)
	expect(container).toBeEmptyDOMElement()
})
