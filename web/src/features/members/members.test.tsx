import { screen, waitFor, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { Session } from '../../portal/session'
import { SessionContext } from '../../portal/useSession'
import { expectAccessible } from '../../testing/inWords'
import { PortalStub, withPortal } from '../../testing/PortalStub'
import { MembersPage } from './MembersPage'

const password = 'first-password-canary'

const member = (id: string, more: object = {}) => ({
	__typename: 'Member',
	id,
	name: `${id} (example)`,
	signInName: `house-${id}`,
	roles: ['PARTNER_INTAKE'],
	paused: false,
	waiting: false,
	me: false,
	...more,
})

const people = {
	__typename: 'Query',
	members: [
		member('Asha', { me: true, roles: ['PARTNER_INTAKE', 'PARTNER_ADMIN'] }),
		member('Baraka', { paused: true, roles: [] }),
		member('Chege', { waiting: true }),
	],
}

const payload = (field: string, of: object) => ({ __typename: 'Mutation', [field]: { __typename: 'MemberPayload', userErrors: [], ...of } })

const refusal = (code: string, path: string[], name: string, value: string) => ({
	__typename: 'UserError',
	code,
	path,
	facts: [{ __typename: 'Fact', name, value }],
})

async function open(answers: Record<string, unknown>, confirm = vi.fn(async () => 'same' as const), language: 'en' | 'sw' = 'en') {
	const portal = new PortalStub({ Members: people, ...answers })
	const session: Session = { subject: 'ann', token: async () => 't', confirm, end: vi.fn() }
	const { container } = await withPortal(
		portal,
		<SessionContext value={session}>
			<MembersPage />
		</SessionContext>,
		language,
	)
	return { portal, container, confirm, user: userEvent.setup() }
}

async function change(user: ReturnType<typeof userEvent.setup>, name: string) {
	await user.click(await screen.findByRole('button', { name: `Change ${name} (example)` }))
}

test('says of each who they are, what they may and whether they can sign in', async () => {
	const { container } = await open({})
	await screen.findByText('house-Asha')
	const said = screen.getAllByRole('row').map((row) => row.textContent)
	expect(said.filter((row) => row?.includes('(example)'))).toHaveLength(3)
	expect(said.find((row) => row?.includes('house-Asha'))).toMatch(/you.*answer requests, keep your entry and people.*can sign in/)
	expect(said.find((row) => row?.includes('house-Baraka'))).toMatch(/nothing.*kept out/)
	expect(said.find((row) => row?.includes('house-Chege'))).toContain('has not signed in yet')
	await expectAccessible(container)
})

test('says in Kiswahili too what an empty list means', async () => {
	await open({ Members: { __typename: 'Query', members: [] } }, undefined, 'sw')
	expect(await screen.findByText(/msimamizi wa KHRC/i)).toBeInTheDocument()
})

test('lets somebody in, shows the password once, and keeps it nowhere', async () => {
	const { portal, container, user } = await open({
		InviteMember: payload('inviteMember', { __typename: 'InvitationPayload', member: member('Dalia', { waiting: true }), firstPassword: password }),
	})
	await user.click(await screen.findByRole('button', { name: 'Let somebody in' }))
	await user.click(screen.getByRole('button', { name: 'Make the sign-in' }))
	expect(screen.getByRole('alert')).toHaveTextContent('Given name')
	expect(portal.inputsOf('InviteMember'), 'nothing is sent while something is missing').toHaveLength(0)
	await user.type(screen.getByLabelText('Given name'), ' Dalia ')
	await user.type(screen.getByLabelText('Family name'), '(example)')
	await expectAccessible(container)
	await user.click(screen.getByRole('button', { name: 'Make the sign-in' }))
	expect(await screen.findByText(password)).toBeInTheDocument()
	expect(portal.inputsOf('InviteMember')[0]).toMatchObject({ givenName: 'Dalia', familyName: '(example)', roles: ['PARTNER_INTAKE'] })
	await expectAccessible(container)
	expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href, document.title])).not.toMatch(/canary|Dalia/)
	await user.click(screen.getByRole('button', { name: 'I have handed it over: hide it' }))
	expect(document.body.innerHTML).not.toContain(password)
})

test('an invitation that was answered before tells no password', async () => {
	const { user } = await open({
		InviteMember: payload('inviteMember', { __typename: 'InvitationPayload', member: member('Dalia'), firstPassword: null }),
	})
	await user.click(await screen.findByRole('button', { name: 'Let somebody in' }))
	await user.type(screen.getByLabelText('Given name'), 'Dalia')
	await user.type(screen.getByLabelText('Family name'), '(example)')
	await user.click(screen.getByRole('button', { name: 'Make the sign-in' }))
	expect(await screen.findByText(/the password was shown before/)).toBeInTheDocument()
})

test('goes on with what was asked once the second factor is given, for the same person', async () => {
	const { portal, confirm, user } = await open({
		PauseMember: payload('pauseMember', { member: null, userErrors: [refusal('STEP_UP_REQUIRED', [], 'acr', 'reveal')] }),
	})
	await change(user, 'Chege')
	await user.click(screen.getByRole('button', { name: 'Keep Chege (example) out for now' }))
	const again = await screen.findByRole('button', { name: 'Confirm' })
	portal.answer('PauseMember', payload('pauseMember', { member: member('Chege', { paused: true }) }))
	await user.click(again)
	expect(confirm).toHaveBeenCalledExactlyOnceWith('reveal')
	await waitFor(() => expect(portal.inputsOf('PauseMember')).toHaveLength(2))
	expect(portal.inputsOf('PauseMember').map(({ member: whom }) => whom)).toEqual(['Chege', 'Chege'])
	expect(await screen.findByRole('button', { name: 'Change Chege (example)' })).toBeInTheDocument()
})

test('says why the last administrator stays one', async () => {
	const { user } = await open({
		TakeMemberRole: payload('takeMemberRole', { member: null, userErrors: [refusal('INVALID', ['member'], 'rule', 'last-administrator')] }),
	})
	await change(user, 'Asha')
	await user.click(screen.getByRole('button', { name: 'Asha (example) is no longer an administrator' }))
	expect(await screen.findByText(/Nobody would be left who can let people in/)).toBeInTheDocument()
})

test('says that nothing is known when the sign-in cannot be reached', async () => {
	const { user } = await open({ ResumeMember: { __typename: 'Mutation', resumeMember: null } })
	await change(user, 'Baraka')
	await user.click(screen.getByRole('button', { name: 'Let Baraka (example) in again' }))
	expect(await screen.findByText(/The sign-in cannot be reached now/)).toBeInTheDocument()
})

test('takes somebody out only when asked twice', async () => {
	const { portal, user } = await open({
		RemoveMember: { __typename: 'Mutation', removeMember: { __typename: 'RemoveMemberPayload', member: 'Chege', userErrors: [] } },
	})
	await change(user, 'Chege')
	const acts = screen.getByRole('group', { name: 'Change Chege (example)' })
	await user.click(within(acts).getByRole('button', { name: 'Take Chege (example) out of the organization' }))
	expect(portal.inputsOf('RemoveMember')).toHaveLength(0)
	await user.click(within(acts).getByRole('button', { name: 'Yes, take Chege (example) out' }))
	await waitFor(() => expect(portal.inputsOf('RemoveMember')[0]).toMatchObject({ member: 'Chege' }))
})
