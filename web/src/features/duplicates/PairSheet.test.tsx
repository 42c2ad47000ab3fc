import { screen, waitFor, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { expectAccessible } from '../../testing/inWords'
import { PortalStub, withPortal } from '../../testing/PortalStub'
import { DuplicatesPage } from './DuplicatesPage'

const county = { __typename: 'County', code: 7, name: 'Garissa' }
const entry = (id: string, name: string, partner: boolean) => ({
	__typename: 'DuplicateEntry',
	id,
	name,
	kind: 'ngo',
	source: 'a register (example)',
	partner,
	assuredAt: null,
	county,
	serviceTypes: [{ __typename: 'ServiceType', code: 'paralegal', name: { __typename: 'LocalizedText', en: 'Paralegal', sw: 'Msaidizi' } }],
	languages: [],
	places: [{ __typename: 'DuplicatePlace', name, latitude: -0.45, longitude: 39.6, county }],
})
const pair = (one: string, other: string) => ({
	__typename: 'DuplicatePairEdge',
	node: {
		__typename: 'DuplicatePair',
		id: `${one}|${other}`,
		points: 93,
		first: entry(one, `Kivuli Justice Centre ${one}`, true),
		second: entry(other, `Kivuli Justice Center ${other}`, false),
		reasons: [
			{ __typename: 'PairReason', code: 'SAME_NAME', points: 50, facts: [] },
			{ __typename: 'PairReason', code: 'NEAR', points: 35, facts: [{ __typename: 'Fact', name: 'metres', value: '120' }] },
		],
	},
})
const pairs = {
	__typename: 'Query',
	duplicatePairs: { __typename: 'DuplicatePairConnection', totalCount: 2, edges: [pair('a1', 'b1'), pair('a2', 'b2')] },
	duplicateDecisions: [],
}
const decision = {
	__typename: 'DuplicateDecision',
	id: 'd1',
	first: 'a1',
	firstName: 'Kivuli',
	secondName: 'Kivuli too',
	verdict: 'SAME',
	kept: 'a1',
	reason: 'Seen',
	at: '2026-11-20T09:00:00Z',
	undoneAt: null,
}
const saved = { __typename: 'Mutation', decideDuplicate: { __typename: 'DuplicateDecisionPayload', decision, userErrors: [] } }

test('two entries side by side say in words what differs and why they are shown', async () => {
	const { container } = await withPortal(new PortalStub({ Duplicates: pairs }), <DuplicatesPage />)
	const sheet = await screen.findByRole('region', { name: 'Pair 1 of 2' })
	const row = (name: string) => within(sheet).getAllByRole('row').find((one) => one.textContent?.startsWith(name))
	expect(row('Name')).toHaveTextContent('Differs')
	expect(row('County')).toHaveTextContent('The same')
	expect(row('Agreement')).toHaveTextContent('Has agreements in force')
	expect(sheet).toHaveTextContent('They are 120 metres apart')
	expect(sheet).toHaveTextContent('+50 points')
	await expectAccessible(container)
})

test('one key chooses, but never while somebody types', async () => {
	const portal = new PortalStub({ Duplicates: pairs, DecideDuplicate: saved })
	await withPortal(portal, <DuplicatesPage />)
	const sheet = await screen.findByRole('region', { name: 'Pair 1 of 2' })
	await waitFor(() => expect(sheet).toHaveFocus())
	const user = userEvent.setup()
	await user.keyboard('a')
	expect(screen.getByRole('radio', { name: /keep entry A/ })).toBeChecked()
	const reason = screen.getByLabelText('How you know')
	expect(reason).toHaveFocus()
	await user.keyboard('bad')
	expect(reason).toHaveValue('bad')
	expect(screen.getByRole('radio', { name: /keep entry A/ })).toBeChecked()
	await user.keyboard('{Enter}')
	await waitFor(() => expect(portal.inputsOf('DecideDuplicate')).toHaveLength(1))
	expect(portal.inputsOf('DecideDuplicate')[0]).toMatchObject({ first: 'a1', second: 'b1', verdict: 'SAME', keep: 'a1', reason: 'bad' })
})

test('N shows the next pair, and without an answer nothing is sent', async () => {
	const portal = new PortalStub({ Duplicates: pairs })
	await withPortal(portal, <DuplicatesPage />)
	await waitFor(async () => expect(await screen.findByRole('region', { name: 'Pair 1 of 2' })).toHaveFocus())
	await userEvent.keyboard('n')
	await screen.findByRole('region', { name: 'Pair 2 of 2' })
	await userEvent.click(screen.getByRole('button', { name: 'Save the decision' }))
	expect(await screen.findByRole('alert')).toHaveTextContent('Say first what they are')
	expect(portal.inputsOf('DecideDuplicate')).toEqual([])
	vi.unstubAllGlobals()
})

test('what stops a merge is said at the answer', async () => {
	const refused = {
		__typename: 'Mutation',
		decideDuplicate: {
			__typename: 'DuplicateDecisionPayload',
			decision: null,
			userErrors: [
				{
					__typename: 'UserError',
					code: 'INVALID',
					path: ['keep'],
					facts: [{ __typename: 'Fact', name: 'rule', value: 'partner-is-kept' }],
				},
			],
		},
	}
	await withPortal(new PortalStub({ Duplicates: pairs, DecideDuplicate: refused }), <DuplicatesPage />)
	await userEvent.click(await screen.findByRole('radio', { name: /keep entry B/ }))
	await userEvent.type(screen.getByLabelText('How you know'), 'Seen')
	await userEvent.click(screen.getByRole('button', { name: 'Save the decision' }))
	expect(await screen.findByRole('alert')).toHaveTextContent('Keep the one that has agreements')
})
