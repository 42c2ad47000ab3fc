import { screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { expectAccessible } from '../../testing/inWords'
import { PortalStub, withPortal } from '../../testing/PortalStub'
import { CoalitionForm } from './CoalitionForm'

const named = (en: string, sw: string) => ({ __typename: 'LocalizedText', en, sw })
const words = {
	__typename: 'Query',
	counties: [{ __typename: 'County', code: 7, name: 'Garissa' }],
	serviceTypes: [{ __typename: 'ServiceType', code: 'paralegal', name: named('Paralegal help', 'Msaada wa kisheria') }],
	institutions: [
		{ __typename: 'Institution', code: 'dci', name: named('Criminal investigators', 'Wapelelezi') },
		{ __typename: 'Institution', code: 'national-police', name: named('National police', 'Polisi wa taifa') },
	],
}
const left = (organization: string, institution: string, kind: string) => ({ __typename: 'CoalitionLeftOut', organization, name: `${organization} (example)`, institution, kind, reaches: 'national-police' })
const answer = { __typename: 'CampaignCoalition', coalitions: [], uncovered: [{ __typename: 'CoalitionAspect', kind: 'COUNTY', code: '7' }], leftOut: [left('One', 'national-police', 'FUNDED_BY'), left('Two', 'dci', 'WORKS_FOR')] }

afterEach(() => vi.unstubAllGlobals())

test('whoever is left out is named with the tie, and how far it reaches', async () => {
	const portal = new PortalStub({ CoalitionWords: words, FindCoalition: { __typename: 'Query', campaignCoalition: { __typename: 'CoalitionPayload', answer, userErrors: [] } } })
	const { container } = await withPortal(portal, <CoalitionForm />)
	await userEvent.click(await screen.findByRole('checkbox', { name: 'Garissa' }))
	await userEvent.click(screen.getByRole('checkbox', { name: 'National police' }))
	await userEvent.click(screen.getByRole('button', { name: 'Find partners' }))
	expect(portal.variablesOf('FindCoalition')[0]).toEqual({ question: { counties: [7], skills: [], institutions: ['national-police'] } })
	expect(await screen.findByText('One (example): is paid by National police')).toBeInTheDocument()
	expect(screen.getByText(/^Two \(example\): its people work at Criminal investigators; word travels from there to National police$/)).toBeInTheDocument()
	expect(screen.getByText('Nobody covers: Garissa')).toBeInTheDocument()
	await expectAccessible(container)
})
