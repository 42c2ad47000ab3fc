import { screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Session } from '../../portal/session'
import { SessionContext } from '../../portal/useSession'
import { expectAccessible, inWords } from '../../testing/inWords'
import { LockedLetter } from './LockedLetter'

const session: Session = { subject: 'ann', token: async () => 't', confirm: async () => 'same', end: vi.fn() }
const portal = vi.fn<typeof fetch>()
const handleDone = vi.fn()

beforeEach(() => {
	handleDone.mockClear()
	portal.mockReset()
	vi.stubGlobal('fetch', portal)
	vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined }))
})
afterEach(() => vi.unstubAllGlobals())

const shown = () =>
	inWords(
		<SessionContext value={session}>
			<LockedLetter sending="s" toBeMailed lockedAt={null} onDone={handleDone} />
		</SessionContext>,
	)

test('the password that was shown is the one that was asked for, and is in no address', async () => {
	portal.mockResolvedValue(new Response('pdf'))
	const { container } = await shown()
	expect(screen.getByText('Not mailed yet')).toBeVisible()
	await userEvent.click(screen.getByRole('button', { name: 'Make the file for the mailbox' }))
	const [address, init] = portal.mock.calls[0] ?? []
	expect(address).toBe('/letters/sent/s/locked')
	const { password } = JSON.parse(String(init?.body)) as { password: string }
	expect((await screen.findByText(/^\w{5} \w{5} \w{5} \w{5}$/)).textContent?.replaceAll(' ', '')).toBe(password)
	expect(handleDone).toHaveBeenCalledTimes(1)
	await expectAccessible(container)
	await userEvent.click(screen.getByRole('button', { name: 'Hide it' }))
	expect(screen.queryByText(/^\w{5} \w{5}/)).toBeNull()
})

test('where no file was made no password is shown', async () => {
	portal.mockResolvedValue(new Response('{}', { status: 422 }))
	await shown()
	await userEvent.click(screen.getByRole('button', { name: 'Make the file for the mailbox' }))
	expect(await screen.findByText(/^The file was not made/)).toBeVisible()
	expect(screen.queryByText('It opens with this password alone:')).toBeNull()
	expect(handleDone).not.toHaveBeenCalled()
})
