import { act, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { expectAccessible } from '../../testing/inWords'
import { PortalStub, withPortal } from '../../testing/PortalStub'
import { ShownWay } from './ShownWay'
import { shownFor } from './useWay'

const address = 'Plot 4 (example)'
const typename = { __typename: 'RevealAddressPayload' }
const way = { __typename: 'WayToHouse', address, directions: '', askFor: 'Nobody', phone: '+254000000000' }
const shown = { __typename: 'Mutation', revealAddress: { ...typename, way, userErrors: [] } }
const refused = (code: string, facts: object[] = []) => ({
	__typename: 'Mutation',
	revealAddress: {
		...typename,
		way: null,
		userErrors: [{ __typename: 'UserError', code, path: [], facts: facts.map((fact) => ({ __typename: 'Fact', ...fact })) }],
	},
})

beforeEach(() => {
	vi.useFakeTimers({ shouldAdvanceTime: true })
})
afterEach(() => {
	vi.useRealTimers()
	Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true })
})

async function press(portal: PortalStub) {
	const { container } = await withPortal(portal, <ShownWay reveal="one" />)
	await userEvent.setup({ advanceTimers: vi.advanceTimersByTime }).click(screen.getByRole('button', { name: 'Show the way' }))
	return container
}

test('shows the way, and hides it by itself after a minute', async () => {
	const portal = new PortalStub({ RevealAddress: shown })
	const container = await press(portal)
	await screen.findByText(address)
	await expectAccessible(container)
	act(() => void vi.advanceTimersByTime((shownFor - 2) * 1000))
	expect(screen.getByText(address)).toBeInTheDocument()
	act(() => void vi.advanceTimersByTime(3000))
	expect(document.body.innerHTML).not.toContain(address)
	expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }])).not.toContain(address)
})

test('hides it when the page is not looked at any more', async () => {
	await press(new PortalStub({ RevealAddress: shown }))
	await screen.findByText(address)
	Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
	act(() => void document.dispatchEvent(new Event('visibilitychange')))
	expect(document.body.innerHTML).not.toContain(address)
})

test('asks for the way only when somebody looks, so that nothing unseen is counted', async () => {
	const portal = new PortalStub({ RevealAddress: shown })
	Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
	await press(portal)
	expect(portal.inputsOf('RevealAddress')).toHaveLength(0)
	Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true })
	act(() => void document.dispatchEvent(new Event('visibilitychange')))
	expect(await screen.findByText(address)).toBeInTheDocument()
	expect(portal.inputsOf('RevealAddress')).toHaveLength(1)
})

test('asks who one is, and says when it is possible again', async () => {
	await press(new PortalStub({ RevealAddress: refused('REVEAL_LIMIT', [{ name: 'limit', value: '5' }, { name: 'againAt', value: '2026-11-21T10:00:00Z' }]) }))
	expect(await screen.findByText(/5 ways within an hour\. Possible again at 13:00/)).toBeInTheDocument()
})
