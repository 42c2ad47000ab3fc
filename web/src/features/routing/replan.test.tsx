import { screen, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { expectAccessible } from '../../testing/inWords'
import { PortalStub, withPortal } from '../../testing/PortalStub'
import { ReplanPanel } from './ReplanPanel'

vi.mock('@tanstack/react-router', () => ({ Link: ({ children }: { children: string }) => children }))

const need = { __typename: 'Need', id: 'n1', serviceType: { __typename: 'ServiceType', code: 'paralegal', name: { __typename: 'LocalizedText', en: 'Paralegal help', sw: 'Msaada wa kisheria' } } }
const change = (kind: string, name: string) => ({
	__typename: 'StepChange',
	change: kind,
	need,
	receiver: { __typename: 'Organization', id: name, name },
	step: kind === 'DROPPED' ? null : { __typename: 'RouteStep', servedAt: '2026-11-22T10:00:00Z' },
})
const proposal = (id: string, label: string, to: string) => ({
	__typename: 'ReplanProposal',
	ask: `ask-${id}`,
	route: { __typename: 'Route', id, labels: [label] },
	changes: [change('DROPPED', 'Coast'), change('NEW', to)],
})
const answer = {
	caseFile: {
		__typename: 'CaseFile',
		id: 'c1',
		replan: { __typename: 'Replan', infeasibleNeeds: [], proposals: [proposal('r1', 'CLOCK', 'Lamu'), proposal('r2', 'BALANCED', 'Tana')] },
	},
}

test('the balanced way is shown first, the difference reads without colour, and approving says exactly what was seen', async () => {
	const portal = new PortalStub({ Replan: answer, ApproveReplan: { approveReplan: { __typename: 'ChooseRoutePayload', referrals: [{ __typename: 'Referral', id: 'r' }], userErrors: [] } } })
	const { container } = await withPortal(portal, <ReplanPanel caseFile="c1" />)
	const changes = within(await screen.findByRole('list', { name: /what would change/i }))
	expect(changes.getAllByRole('listitem').map((item) => item.textContent)).toEqual([expect.stringMatching(/^Given up.*Coast/), expect.stringMatching(/^New.*Tana/)])
	await userEvent.click(screen.getByRole('radio', { name: 'Fastest' }))
	expect(screen.getByText('Lamu')).toBeTruthy()
	await userEvent.click(screen.getByRole('button', { name: /Do this/ }))
	expect(portal.inputsOf('ApproveReplan')).toEqual([expect.objectContaining({ caseFile: 'c1', ask: 'ask-r1' })])
	await expectAccessible(container)
})

test('when nobody has to be asked anew there is nothing to approve, and nothing is shown', async () => {
	const { container } = await withPortal(new PortalStub({ Replan: { caseFile: { __typename: 'CaseFile', id: 'c1', replan: null } } }), <ReplanPanel caseFile="c1" />)
	await new Promise((done) => setTimeout(done, 20))
	expect(container.textContent).toBe('')
})
