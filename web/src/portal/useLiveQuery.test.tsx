import { act, screen, waitFor } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { PortalStub, withPortal } from '../testing/PortalStub'
import { Answer } from './Answer'
import { somethingChanged } from './connection'
import { useLiveQuery } from './useLiveQuery'
import { ViewerQuery } from './viewer'

function Screen() {
	const asked = useLiveQuery({ query: ViewerQuery })
	return (
		<Answer of={asked}>
			{({ me }) => (
				<>
					<p>{me?.subject}</p>
					<input aria-label="typed" />
				</>
			)}
		</Answer>
	)
}

async function news() {
	act(() => somethingChanged())
	await new Promise((done) => setTimeout(done, 300))
}

async function opened() {
	const portal = new PortalStub({ Viewer: { __typename: 'Query', me: { __typename: 'Viewer', subject: 'ann', roles: [], organization: null } } })
	await withPortal(portal, <Screen />)
	await userEvent.type(await screen.findByLabelText('typed'), 'not yet sent')
	return portal
}

test('a question that gets no answer leaves the screen as it is, and says so', async () => {
	const portal = await opened()
	portal.cutOff('Viewer')
	await news()
	expect(await screen.findByText(/^As of/)).toBeVisible()
	expect(screen.getByText('ann')).toBeVisible()
	expect(screen.getByLabelText('typed')).toHaveValue('not yet sent')
})

test('a question that the portal refuses takes away what was shown', async () => {
	await opened()
	vi.stubGlobal('fetch', async () => new Response('', { status: 403 }))
	await news()
	expect(screen.queryByText('ann')).toBeNull()
})

test('a portal whose record is away is asked again by itself, and the screen stays meanwhile', async () => {
	const portal = await opened()
	const answered = globalThis.fetch
	const unavailable = JSON.stringify({ data: null, errors: [{ message: 'away', extensions: { code: 'UNAVAILABLE' } }] })
	vi.stubGlobal('fetch', async () => new Response(unavailable, { headers: { 'Content-Type': 'application/json' } }))
	await news()
	expect(screen.getByText('ann')).toBeVisible()
	expect(screen.getByLabelText('typed')).toHaveValue('not yet sent')
	expect(screen.getByText(/^As of/)).toBeVisible()
	const asked = portal.variablesOf('Viewer').length
	vi.stubGlobal('fetch', answered)
	await waitFor(() => expect(portal.variablesOf('Viewer').length).toBe(asked + 1), { timeout: 8_000 })
	await waitFor(() => expect(screen.queryByText(/^As of/)).toBeNull())
}, 12_000)
