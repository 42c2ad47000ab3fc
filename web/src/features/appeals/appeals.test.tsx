import { screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import type { Session } from '../../portal/session'
import { SessionContext } from '../../portal/useSession'
import { expectAccessible } from '../../testing/inWords'
import { PortalStub, withPortal } from '../../testing/PortalStub'
import { routed } from '../../testing/routed'
import { AppealPage } from './AppealPage'
import { AwaitedReplies } from './AwaitedReplies'

const session: Session = { subject: 'ann', token: async () => 't', confirm: async () => 'same', end: vi.fn() }
const look = { __typename: 'SecondLook', sha256: '00ff', approved: null as boolean | null }
const draft = {
	__typename: 'AppealDraft', language: 'ENGLISH', subject: 'Arrest (example)', addressees: ['frontline'],
	facts: [{ __typename: 'LetterFact', key: 'f1', item: 'COUNTY', words: 'in Garissa town', source: 'PERSON' }], paragraphs: ['Arrested {{f1}}.'], words: 4, annexes: [],
}
const requirement = (fact: string, status: string, place: string) => ({ __typename: 'BodyRequirement', fact, status, place, source: 'a rule (example)' })
const addressee = { __typename: 'AppealAddressee', body: 'frontline', name: 'Front Line Defenders', active: true, channels: ['READING_ROOM'], abroad: true, consented: true, answer: { __typename: 'BodyAnswer', standing: 'CAN_NOW', requirements: [requirement('PERSON', 'IN_LETTER', 'LETTER'), requirement('GROUP', 'MISSING', 'APPEAL_FACTS')] }, sending: null as object | null }
const appeal = { __typename: 'Appeal', id: 'one', state: 'DRAFT', mine: true, follows: null, current: { __typename: 'AppealVersion', number: 1, draft, look: null as object | null }, missing: [] as object[], addressees: [addressee] }
const done = (made: object) => ({ __typename: 'AppealPayload', appeal: made, userErrors: [] })
const refused = (code: string, facts: object[] = []) => ({ __typename: 'AppealPayload', appeal: null, userErrors: [{ __typename: 'UserError', code, path: [], facts }] })

const places = ['/cases/$caseFile', '/cases/$caseFile/press', '/cases/$caseFile/appeals/$appeal', '/publications']

afterEach(() => vi.unstubAllGlobals())

function shown(one: object | undefined, answers: Record<string, unknown> = {}, evidence: object[] = []) {
	const caseFile = { __typename: 'CaseFile', id: 'case', reference: 'KE-1', status: 'OPEN', evidence, appeals: one ? [one] : [] }
	const bodies = [{ __typename: 'Body', id: 'frontline', name: 'Front Line Defenders', active: true }]
	const portal = new PortalStub({ AppealPage: { __typename: 'Query', caseFile, bodies }, ...answers })
	const started = vi.fn()
	const page = <AppealPage caseFile="case" appeal={one ? 'one' : 'new'} back={null} onStarted={started} />
	return { portal, started, drawn: withPortal(portal, routed(<SessionContext value={session}>{page}</SessionContext>, places)) }
}

test('a fact is written once, placed in the letter, and all of it becomes a version', async () => {
	const { portal, started, drawn } = shown(undefined, { StartAppeal: { __typename: 'Mutation', startAppeal: done({ __typename: 'Appeal', id: 'made' }) } })
	const { container } = await drawn
	await userEvent.selectOptions(await screen.findByLabelText('Add a body'), 'Front Line Defenders')
	await userEvent.type(screen.getByLabelText('What it is about'), 'Arrest')
	await userEvent.type(screen.getByLabelText('The fact'), 'in Garissa town')
	await userEvent.selectOptions(screen.getByLabelText('What it tells'), 'COUNTY')
	await userEvent.selectOptions(screen.getByLabelText('How do you know it?'), 'PERSON')
	await userEvent.click(screen.getByRole('button', { name: 'Keep this fact' }))
	expect(screen.getByText('not in the letter')).toBeInTheDocument()
	await userEvent.type(screen.getByLabelText('Letter', { exact: true }), 'Arrested')
	await userEvent.click(screen.getByRole('button', { name: 'Place in the letter: in Garissa town' }))
	expect(screen.queryByText('not in the letter')).not.toBeInTheDocument()
	await expectAccessible(container)
	await userEvent.click(screen.getByRole('button', { name: 'Save a version' }))
	expect(portal.inputsOf('StartAppeal')[0]).toMatchObject({
		caseFile: 'case',
		draft: { subject: 'Arrest', addressees: ['frontline'], facts: [{ key: 'f1', item: 'COUNTY', words: 'in Garissa town', source: 'PERSON' }], paragraphs: ['Arrested {{f1}}'] },
	})
	expect(started).toHaveBeenCalledWith('made')
})

test('what a body must be told stands beside the letter, with the way to where it is stated', async () => {
	await shown(appeal).drawn
	expect(await screen.findByText('What the bodies must be told')).toBeInTheDocument()
	expect(screen.getByText('Who the person is').closest('li')).toHaveTextContent('done')
	const open = screen.getByText(/Which groups the person belongs to/).closest('li')
	expect(open).toHaveTextContent('open')
	expect(screen.getByRole('link', { name: 'state it' })).toHaveAttribute('href', '/cases/case/press')
})

const file = (id: string, mediaType: string, cleanCopy: object | null) => ({ __typename: 'EvidenceItem', id, kind: 'PHOTO', mediaType, bytes: 3_000_000, destroyed: false, cleanable: mediaType !== 'video/mp4', cleanCopy })
const copy = { __typename: 'CleanCopy', mediaType: 'image/jpeg', bytes: 1_200_000 }

test('a file that nobody can clean is said to go as it is, to who chooses it', async () => {
	const { drawn } = shown(appeal, {}, [file('photo', 'image/jpeg', null), file('film', 'video/mp4', null)])
	const { container } = await drawn
	await userEvent.click(await screen.findByRole('checkbox', { name: /^1\. / }))
	expect(screen.queryByText(/cannot be cleaned here/)).not.toBeInTheDocument()
	await userEvent.click(screen.getByRole('checkbox', { name: /^2\. .*may be read from it/ }))
	expect(screen.getByText('One chosen file cannot be cleaned here')).toBeInTheDocument()
	await expectAccessible(container)
})

test('a file that cannot be cleaned is named by its number', async () => {
	const facts = [{ __typename: 'Fact', name: 'rule', value: 'annex-unreadable' }, { __typename: 'Fact', name: 'number', value: '2' }]
	await shown(appeal, { SaveAppeal: { __typename: 'Mutation', saveAppeal: refused('INVALID', facts) } }).drawn
	await userEvent.click(await screen.findByRole('button', { name: 'Save a version' }))
	expect(await screen.findByText(/^File 2 cannot be cleaned: it is damaged/)).toBeInTheDocument()
})

test('whoever looks sees which annexes were cleaned, and fetches the bytes that leave', async () => {
	vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined }))
	const saved: string[] = []
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
		saved.push(this.download)
	})
	const waiting = { ...appeal, mine: false, state: 'AWAITS_SECOND_LOOK', current: { ...appeal.current, draft: { ...draft, annexes: ['film', 'photo'] }, look } }
	const { drawn } = shown(waiting, {}, [file('photo', 'image/webp', copy), file('film', 'video/mp4', null)])
	const questions = globalThis.fetch
	const asked: string[] = []
	vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
		if (!address.startsWith('/evidence')) return questions(address, init)
		asked.push(address)
		return new Response('bytes')
	})
	await drawn
	const [film, photo] = (await screen.findAllByRole('button', { name: /^Fetch annex/ })).map((button) => button.closest('li'))
	expect(film).toHaveTextContent('as it is')
	expect(photo).toHaveTextContent('Photo, 1200 kB')
	expect(photo).toHaveTextContent('clean copy')
	for (const number of [1, 2]) await userEvent.click(screen.getByRole('button', { name: `Fetch annex ${number}` }))
	expect(asked).toEqual(['/evidence/film', '/evidence/photo/copy'])
	expect(saved).toEqual(['annex-1.mp4', 'annex-2.jpg'])
})

test('characters that the font does not hold are named', async () => {
	const facts = [{ __typename: 'Fact', name: 'rule', value: 'characters-not-in-the-font' }, { __typename: 'Fact', name: 'characters', value: 'U+1F64F' }]
	await shown(appeal, { AskSecondLook: { __typename: 'Mutation', askSecondLook: refused('INVALID', facts) } }).drawn
	await userEvent.click(await screen.findByRole('button', { name: 'Ask for a second look' }))
	expect(await screen.findByText(/does not hold these characters: U\+1F64F/)).toBeInTheDocument()
})

test('whoever wrote it cannot approve it; somebody else names the hash they looked at', async () => {
	const waiting = { ...appeal, state: 'AWAITS_SECOND_LOOK', current: { ...appeal.current, look } }
	const { drawn } = shown(waiting)
	const { unmount } = await drawn
	expect(await screen.findByText('You had a hand in it: somebody else must look.')).toBeInTheDocument()
	expect(screen.queryByRole('button', { name: 'It may be sent' })).not.toBeInTheDocument()
	unmount()
	const other = shown({ ...waiting, mine: false }, { GiveSecondLook: { __typename: 'Mutation', giveSecondLook: done({ ...waiting, state: 'APPROVED' }) } })
	await other.drawn
	await userEvent.click(await screen.findByRole('button', { name: 'It may be sent' }))
	expect(other.portal.inputsOf('GiveSecondLook')[0]).toMatchObject({ appeal: 'one', version: 1, sha256: '00ff', approved: true })
})

test('without consent nothing is sent, and that is said in words', async () => {
	const approved = { ...appeal, state: 'APPROVED', current: { ...appeal.current, look: { ...look, approved: true } }, addressees: [{ ...addressee, consented: false }] }
	const { portal, drawn } = shown(approved, { SendAppeal: { __typename: 'Mutation', sendAppeal: refused('CONSENT_MISSING') } })
	const { container } = await drawn
	await userEvent.click(await screen.findByRole('button', { name: 'Send to Front Line Defenders' }))
	expect(await screen.findByText(/Nothing was sent/)).toBeInTheDocument()
	expect(portal.inputsOf('SendAppeal')[0]).toMatchObject({ appeal: 'one', version: 1, body: 'frontline', channel: 'READING_ROOM' })
	await expectAccessible(container)
})

test('what was sent shows its receipt, and that the time to answer is over', async () => {
	const sending = {
		__typename: 'AppealSending', id: 's', version: 1, channel: 'READING_ROOM', sha256: 'aa', sentAt: '2020-11-22T06:00:00Z', formReference: null, lockedAt: null, toBeMailed: false, acknowledgedAt: '2020-11-23T06:00:00Z', reference: 'FL/1',
		replyDue: '2020-12-06T06:00:00Z', replySource: 'Its rules', answered: false, messages: [], publications: [],
	}
	await shown({ ...appeal, state: 'SENT', current: { ...appeal.current, look: { ...look, approved: true } }, addressees: [{ ...addressee, sending }] }).drawn
	expect(await screen.findByText(/^Acknowledged .* FL\/1$/)).toBeInTheDocument()
	expect(screen.getByText(/The time to answer is over/)).toBeInTheDocument()
	expect(screen.getByRole('button', { name: 'Write a follow-up letter' })).toBeInTheDocument()
})

test('a body that owes an answer stands on the board, and whether it has the appeal', async () => {
	const line = { __typename: 'AwaitedReply', id: 's', appealId: 'one', caseFileId: 'case', reference: 'KE-1', bodyName: 'Front Line Defenders', dueAt: '2020-01-01T00:00:00Z', acknowledged: false }
	const portal = new PortalStub({ AwaitedReplies: { __typename: 'Query', awaitedReplies: [line] } })
	const { container } = await withPortal(portal, routed(<AwaitedReplies />, places))
	expect(await screen.findByText('One body owes an answer')).toBeInTheDocument()
	expect(screen.getByText(/Front Line Defenders: no answer since .*It has not acknowledged/)).toBeInTheDocument()
	expect(screen.getByRole('link', { name: 'KE-1' })).toHaveAttribute('href', '/cases/case/appeals/one')
	await expectAccessible(container)
})
