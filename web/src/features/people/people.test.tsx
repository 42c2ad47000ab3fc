import { act, screen, waitFor } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { expectAccessible } from '../../testing/inWords'
import { PortalStub, withPortal } from '../../testing/PortalStub'
import { shownFor } from './DefenderLine'
import { DefendersPage } from './DefendersPage'
import { ProfessionalsPage } from './ProfessionalsPage'

const swahili = { __typename: 'Language', code: 'swa', name: { __typename: 'LocalizedText', en: 'Swahili', sw: 'Kiswahili' } }
const contact = 'By the green door (example)'
const defenders = {
	__typename: 'Query',
	defenders: {
		__typename: 'DefenderConnection',
		edges: [
			{
				__typename: 'DefenderEdge',
				node: { __typename: 'Defender', id: 'd1', name: 'Somebody (example)', networks: [], county: null },
			},
		],
		pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
	},
	hrdNetworks: [{ __typename: 'HrdNetwork', id: 'n1', name: 'A network (example)', members: 0, county: null }],
	counties: [{ __typename: 'County', code: 7, name: 'Garissa' }],
}

beforeEach(() => {
	vi.useFakeTimers({ shouldAdvanceTime: true })
})
afterEach(() => {
	vi.useRealTimers()
})

test('how to reach a defender is shown only when asked for, and hides by itself', async () => {
	const portal = new PortalStub({
		Defenders: defenders,
		DefenderContact: { __typename: 'Query', defenderContact: { __typename: 'DefenderContact', contact } },
	})
	const { container } = await withPortal(portal, <DefendersPage />)
	await screen.findByText('Somebody (example)')
	expect(portal.inputsOf('DefenderContact')).toHaveLength(0)
	expect(document.body.innerHTML).not.toContain(contact)
	await expectAccessible(container)
	const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
	await user.click(screen.getByRole('button', { name: 'Show how to reach Somebody (example)' }))
	await screen.findByText(contact)
	expect(portal.inputsOf('DefenderContact')).toHaveLength(1)
	act(() => void vi.advanceTimersByTime((shownFor + 1) * 1000))
	expect(document.body.innerHTML).not.toContain(contact)
	expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href, document.title])).not.toContain('Somebody')
})

test('a membership is one press', async () => {
	const portal = new PortalStub({
		Defenders: defenders,
		SetHrdMembership: {
			__typename: 'Mutation',
			setHrdMembership: { __typename: 'DefenderPayload', defender: { __typename: 'Defender', id: 'd1', networks: ['n1'] }, userErrors: [] },
		},
	})
	await withPortal(portal, <DefendersPage />)
	await userEvent.setup({ advanceTimers: vi.advanceTimersByTime }).click(await screen.findByRole('checkbox', { name: 'A network (example)' }))
	await waitFor(() => expect(portal.inputsOf('SetHrdMembership')[0]).toMatchObject({ defender: 'd1', network: 'n1', member: true }))
})

test('a professional is added with what a partner puts down', async () => {
	const portal = new PortalStub({
		Professionals: { __typename: 'Query', professionals: [], languages: [swahili] },
		AddProfessional: {
			__typename: 'Mutation',
			addProfessional: { __typename: 'ProfessionalPayload', professional: { __typename: 'Professional', id: 'p1' }, userErrors: [] },
		},
	})
	const { container } = await withPortal(portal, <ProfessionalsPage />)
	const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
	await user.click(await screen.findByRole('button', { name: 'Add a professional' }))
	await user.type(screen.getByLabelText('Name'), 'Somebody (example)')
	await user.selectOptions(screen.getByLabelText('Profession'), 'Paralegal')
	await expectAccessible(container)
	await user.click(screen.getByRole('button', { name: 'Save this' }))
	await waitFor(() =>
		expect(portal.inputsOf('AddProfessional')[0]).toMatchObject({ profession: 'PARALEGAL', languages: ['swa'], name: 'Somebody (example)' }),
	)
})
