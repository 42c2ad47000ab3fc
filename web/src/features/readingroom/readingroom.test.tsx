import { screen, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import type { Session } from '../../portal/session'
import { SessionContext } from '../../portal/useSession'
import { expectAccessible } from '../../testing/inWords'
import { PortalStub, withPortal } from '../../testing/PortalStub'
import { ReadingRoomPage } from './ReadingRoomPage'
import { ReceivedAppealPage } from './ReceivedAppealPage'

vi.mock('@tanstack/react-router', () => ({
	Link: ({ children, to, 'aria-label': label }: { children: string; to: string; 'aria-label'?: string }) => (
		<a href={to} aria-label={label}>
			{children}
		</a>
	),
	useParams: () => ({ appeal: 'one' }),
}))

const session: Session = { subject: 'ann', token: async () => 't', confirm: async () => 'same', end: vi.fn() }
const sender = { __typename: 'Organization', id: 'khrc', name: 'KHRC' }
const appeal = {
	__typename: 'ReceivedAppeal', id: 'one', code: 'NJ-ABCD-2345', subject: 'Arrest (example)', language: 'ENGLISH', sentAt: '2026-11-22T06:00:00Z', sha256: '00ff', acknowledgedAt: null, reference: null,
	sender, annexes: [{ __typename: 'LetterAnnex', id: 'file', mediaType: 'image/jpeg', bytes: 120_000 }],
	messages: [{ __typename: 'AppealMessage', id: 'm', kind: 'ANSWER', at: '2026-11-22T07:00:00Z', words: 'Since Monday.' }],
}

afterEach(() => vi.unstubAllGlobals())

function shown(answers: Record<string, unknown>, page: 'list' | 'one') {
	const portal = new PortalStub(answers)
	return { portal, drawn: withPortal(portal, <SessionContext value={session}>{page === 'list' ? <ReadingRoomPage /> : <ReceivedAppealPage />}</SessionContext>) }
}

test('the room lists what was sent, and says what is not acknowledged yet', async () => {
	const { drawn } = shown({ ReadingRoom: { __typename: 'Query', receivedAppeals: [appeal, { ...appeal, id: 'two', subject: 'Other', acknowledgedAt: '2026-11-22T08:00:00Z' }] } }, 'list')
	const { container } = await drawn
	expect(await screen.findByText('not acknowledged yet')).toBeInTheDocument()
	expect(screen.getByText(/^acknowledged /)).toBeInTheDocument()
	expect(screen.getByRole('link', { name: 'Open: Arrest (example)' })).toBeInTheDocument()
	await expectAccessible(container)
})

test('an empty room says so', async () => {
	await shown({ ReadingRoom: { __typename: 'Query', receivedAppeals: [] } }, 'list').drawn
	expect(await screen.findByText('No appeal waits here.')).toBeInTheDocument()
})

test('an appeal is acknowledged with a reference, and a question is asked', async () => {
	const { portal, drawn } = shown(
		{
			ReceivedAppealPage: { __typename: 'Query', receivedAppeal: appeal },
			AcknowledgeAppeal: { __typename: 'Mutation', acknowledgeAppeal: { __typename: 'ReceivedAppealPayload', appeal: { ...appeal, acknowledgedAt: '2026-11-22T08:00:00Z', reference: 'FL/1' }, userErrors: [] } },
			WriteAboutAppeal: { __typename: 'Mutation', writeAboutAppeal: { __typename: 'ReceivedAppealPayload', appeal, userErrors: [] } },
		},
		'one',
	)
	const { container } = await drawn
	expect(await screen.findByText('Since Monday.')).toBeInTheDocument()
	await expectAccessible(container)
	await userEvent.click(screen.getByRole('button', { name: 'Send' }))
	expect(within(screen.getByRole('alert')).getByRole('link', { name: /Say whether you ask or reply\.$/ })).toBeInTheDocument()
	await userEvent.click(screen.getByRole('radio', { name: 'A question to the sender' }))
	await userEvent.type(screen.getByLabelText('Your words'), 'Since when?')
	await userEvent.click(screen.getByRole('button', { name: 'Send' }))
	expect(portal.inputsOf('WriteAboutAppeal')[0]).toMatchObject({ appeal: 'one', kind: 'QUESTION', words: 'Since when?' })
	await userEvent.type(screen.getByLabelText('Your reference, if you have one'), 'FL/1')
	await userEvent.click(screen.getByRole('button', { name: 'Acknowledge receipt' }))
	expect(portal.inputsOf('AcknowledgeAppeal')[0]).toMatchObject({ appeal: 'one', reference: 'FL/1' })
})
