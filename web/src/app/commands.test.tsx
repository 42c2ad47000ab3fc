import { screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { Role } from '../gql/graphql'
import type { Viewer } from '../portal/viewer'
import { expectAccessible, inWords } from '../testing/inWords'
import { Commands } from './CommandPalette'
import { commandsFor, matching } from './commands'

const viewer = (...roles: Role[]): Viewer => ({ subject: 'ann', roles, organization: null })
const paths = (roles: Role[], path = '/') => commandsFor(viewer(...roles), path).map((command) => command.path)

test('everybody is offered what their role may see, and nothing else', () => {
	expect(paths(['COORDINATOR'])).toContain('/cases/new')
	expect(paths(['COORDINATOR'])).not.toContain('/audit')
	expect(paths(['PARTNER_INTAKE'])).toEqual(['/inbox', '/partners', '/house', '/notices', '/campaigns', '/upr', '/upr/reforms', '/upr/calendar'])
	expect(paths(['LANE_LEGAL'])).toEqual(['/work', '/bodies', '/upr', '/upr/asks', '/upr/reforms', '/upr/accountability', '/upr/calendar'])
	expect(paths(['BODY_READER'])).toEqual(['/notices', '/reading-room'])
	expect(paths(['IDENTITY_CUSTODIAN'])).toEqual([])
})

test('what belongs to the open case comes first, and never where one already is', () => {
	expect(paths(['COORDINATOR'], '/cases/abc').slice(0, 3)).toEqual(['/cases/abc/route', '/cases/abc/rights', '/cases/abc/access'])
	expect(paths(['COORDINATOR'], '/cases/new')).not.toContain('/cases/new/route')
	expect(paths(['PARTNER_INTAKE'], '/cases/abc')).not.toContain('/cases/abc/route')
})

test('words typed in any order find a name', () => {
	const named = [
		{ word: 'command.new' as const, path: '/cases/new' },
		{ word: 'command.board' as const, path: '/board' },
	]
	const nameOf = ({ path }: { path: string }) => (path === '/board' ? 'Duty board' : 'New case')
	expect(matching(named, 'CASE n', nameOf).map(({ path }) => path)).toEqual(['/cases/new'])
	expect(matching(named, '', nameOf)).toHaveLength(2)
	expect(matching(named, 'x', nameOf)).toEqual([])
})

test('is used by the keyboard alone', async () => {
	const go = vi.fn()
	const { container } = await inWords(<Commands commands={commandsFor(viewer('COORDINATOR'), '/cases/abc')} onGo={go} onClose={vi.fn()} />)
	const user = userEvent.setup()
	const box = screen.getByRole('combobox', { name: 'Go to' })
	box.focus()
	await user.keyboard('case')
	const first = screen.getByRole('option', { name: 'Choose a route for this case' })
	expect(first).toHaveAttribute('aria-selected', 'true')
	expect(box).toHaveAttribute('aria-activedescendant', first.id)
	await expectAccessible(container)
	await user.keyboard('{ArrowUp}{Enter}')
	expect(go).toHaveBeenCalledWith('/cases/new')
	await user.clear(box)
	await user.keyboard('zzz')
	expect(screen.getByRole('status')).toHaveTextContent('Nothing here has that name')
	await user.keyboard('{Enter}')
	expect(go).toHaveBeenCalledOnce()
})
