import { screen, waitFor } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { expectAccessible } from '../../testing/inWords'
import { PortalStub, withPortal } from '../../testing/PortalStub'
import { Affected } from './Affected'

const account = '0d9d5f2e-8a51-4a05-9c3b-5d1f7f0c1234'

const answers = {
	AccountsOnRecord: {
		__typename: 'Query',
		accountsOnRecord: [
			{ __typename: 'AccountOnRecord', account, organizationId: 'imlu', lastAt: '2026-11-20T08:00:00Z', entries: 3 },
			{ __typename: 'AccountOnRecord', account: 'b1', organizationId: 'of-nobody', lastAt: '2026-11-19T08:00:00Z', entries: 1 },
		],
	},
	AllOrganizations: {
		__typename: 'Query',
		organizations: {
			__typename: 'OrganizationConnection',
			edges: [{ __typename: 'OrganizationEdge', node: { __typename: 'Organization', id: 'imlu', name: 'IMLU (example)' } }],
			pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
		},
	},
	AffectedCases: {
		__typename: 'Query',
		affectedCases: { __typename: 'AffectedCasesPayload', affected: { __typename: 'AffectedCases', shortened: false, cases: [] }, userErrors: [] },
	},
}

async function open() {
	const portal = new PortalStub({ ...answers })
	const { container } = await withPortal(portal, <Affected />)
	await screen.findByRole('option', { name: /IMLU \(example\), last/ })
	return { portal, container, user: userEvent.setup(), asked: () => portal.variablesOf('AffectedCases') }
}

test('offers the accounts of that time by the end of their number, with whom they work for', async () => {
	const { container } = await open()
	const offered = screen.getByLabelText(/Whose account/).querySelectorAll('option')
	expect([...offered].map((option) => option.textContent)).toEqual([
		"Everybody's",
		expect.stringMatching(/^….+, IMLU \(example\), last .+, 3 entries$/),
		expect.stringMatching(/^….+, of-nobody, last .+, 1 entry$/),
		'Another, by its identifier',
	])
	expect(container.textContent, 'the whole number is shown nowhere').not.toContain(account)
	await expectAccessible(container)
})

test('asks about the account that was chosen, and about everybody when none was', async () => {
	const { asked, user } = await open()
	await user.click(screen.getByRole('button', { name: 'Find the cases' }))
	await waitFor(() => expect(asked()).toHaveLength(1))
	expect(asked()[0]).toMatchObject({ account: null, organization: null })
	await user.selectOptions(screen.getByLabelText(/Whose account/), account)
	await user.selectOptions(screen.getByLabelText(/Which organization/), 'imlu')
	await user.click(screen.getByRole('button', { name: 'Find the cases' }))
	await waitFor(() => expect(asked()).toHaveLength(2))
	expect(asked()[1]).toMatchObject({ account, organization: 'imlu' })
	expect(await screen.findByRole('status')).toHaveTextContent('No case could have been seen.')
})

test('takes one that is not offered by its identifier, and forgets it when another is chosen', async () => {
	const { asked, user, container } = await open()
	await user.selectOptions(screen.getByLabelText(/Whose account/), 'another')
	await user.type(screen.getByLabelText('Identifier of the account'), ' typed-account ')
	await user.selectOptions(screen.getByLabelText(/Which organization/), 'another')
	await user.type(screen.getByLabelText('Identifier of the organization'), 'typed-house')
	await expectAccessible(container)
	await user.click(screen.getByRole('button', { name: 'Find the cases' }))
	await waitFor(() => expect(asked()[0]).toMatchObject({ account: 'typed-account', organization: 'typed-house' }))
	await user.selectOptions(screen.getByLabelText(/Whose account/), '')
	expect(screen.queryByLabelText('Identifier of the account')).not.toBeInTheDocument()
	await user.click(screen.getByRole('button', { name: 'Find the cases' }))
	await waitFor(() => expect(asked()[1]).toMatchObject({ account: null }))
})

test('says when there is nothing to choose from', async () => {
	const portal = new PortalStub({ ...answers, AccountsOnRecord: null })
	await withPortal(portal, <Affected />)
	await screen.findByRole('option', { name: 'IMLU (example)' })
	const offered = screen.getByLabelText(/Whose account/).querySelectorAll('option')
	expect([...offered].map((option) => option.textContent)).toEqual(["Everybody's", 'Another, by its identifier'])
})
