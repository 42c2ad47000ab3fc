import { screen, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Session } from '../../portal/session'
import { SessionContext } from '../../portal/useSession'
import { expectAccessible } from '../../testing/inWords'
import { PortalStub, withPortal } from '../../testing/PortalStub'
import { nameOf } from './evidenceDoor'
import { EvidencePanel } from './EvidencePanel'

const session: Session = { subject: 'ann', token: async () => 't', confirm: async () => 'same', end: vi.fn() }
const step = (number: number, action: string) => ({ __typename: 'CustodyStep', number, action, at: '2026-11-22T06:00:00Z', by: 'someone-0007' })
const photo = {
	__typename: 'EvidenceItem', id: 'abcdefgh', kind: 'PHOTO', mediaType: 'image/jpeg', bytes: 123_400, sha256: '00ff', note: 'The left arm', addedAt: '2026-11-22T06:00:00Z',
	destroyed: false, intact: true, custody: [step(1, 'TAKEN_IN'), step(2, 'HANDED_OUT')],
}
const gone = { ...photo, id: 'destroyed', note: null, destroyed: true, intact: false, custody: [step(1, 'TAKEN_IN'), step(3, 'DESTROYED')] }

afterEach(() => vi.unstubAllGlobals())
beforeEach(() => vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined })))

/** The panel, with the door for bytes beside the door for questions. */
function shown(evidence: object[], door: (address: string, init: RequestInit) => Response, status = 'OPEN') {
	const portal = new PortalStub({ CaseEvidence: { __typename: 'Query', caseFile: { __typename: 'CaseFile', id: 'one', status, evidence } } })
	const questions = globalThis.fetch
	const asked: { address: string; init: RequestInit }[] = []
	vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
		if (!address.startsWith('/evidence')) return questions(address, init)
		asked.push({ address, init })
		return door(address, init)
	})
	return { asked, drawn: withPortal(portal, <SessionContext value={session}>{<EvidencePanel caseFile="one" />}</SessionContext>) }
}

test('a file goes in with what it is and a key, and never with its name', async () => {
	const { asked, drawn } = shown([], () => Response.json({ id: 'x' }, { status: 201 }))
	const { container } = await drawn
	await userEvent.click(await screen.findByText('Take a file in'))
	await userEvent.click(screen.getByRole('button', { name: 'Seal and keep it' }))
	expect(screen.getByRole('alert')).toHaveTextContent('Choose a file.')
	await userEvent.selectOptions(screen.getByLabelText('What is it?'), 'PHOTO')
	await userEvent.upload(screen.getByLabelText('File'), new File(['bytes'], 'Amina Hassan.jpg', { type: 'image/jpeg' }))
	await expectAccessible(container)
	await userEvent.click(screen.getByRole('button', { name: 'Seal and keep it' }))
	expect(asked).toHaveLength(1)
	expect(asked[0]?.address).toBe('/evidence?caseFile=one&kind=PHOTO')
	expect(JSON.stringify([asked[0]?.address, [...new Headers(asked[0]?.init.headers)]])).not.toContain('Amina')
	expect(new Headers(asked[0]?.init.headers).get('Idempotency-Key')).toMatch(/^[\w-]{16,64}$/)
})

test('why a file is not taken is said, and it can be tried again under the same key', async () => {
	const answers = [Response.error(), Response.json({ userErrors: [{ code: 'INVALID', facts: [{ name: 'rule', value: 'picture-film-sound-or-pdf' }] }] }, { status: 422 })]
	const { asked, drawn } = shown([], () => answers.shift() ?? Response.json({ id: 'x' }, { status: 201 }))
	await drawn
	await userEvent.click(await screen.findByText('Take a file in'))
	await userEvent.selectOptions(screen.getByLabelText('What is it?'), 'OTHER')
	await userEvent.upload(screen.getByLabelText('File'), new File(['MZ'], 'x.pdf'))
	const send = screen.getByRole('button', { name: 'Seal and keep it' })
	await userEvent.click(send)
	expect(await screen.findByText(/it is done once only/)).toBeInTheDocument()
	await userEvent.click(send)
	expect(await screen.findByText(/its first bytes do/)).toBeInTheDocument()
	const keys = asked.map(({ init }) => new Headers(init.headers).get('Idempotency-Key'))
	expect(new Set(keys).size).toBe(1)
})

test('a file is fetched under a name that says nothing; one that was altered is not, and that is said', async () => {
	const answers = [new Response('bytes'), new Response('', { status: 409 })]
	const { asked, drawn } = shown([photo], () => answers.shift() ?? new Response('', { status: 404 }))
	const { container } = await drawn
	const fetch = await screen.findByRole('button', { name: 'Fetch the file' })
	await userEvent.click(screen.getByText('Who has had it: 2 links'))
	await expectAccessible(container)
	await userEvent.click(fetch)
	expect(screen.queryByText('The file was not given')).not.toBeInTheDocument()
	await userEvent.click(fetch)
	expect(await screen.findByText(/is not what was taken in any more/)).toBeInTheDocument()
	expect(asked.map(({ address }) => address)).toEqual(['/evidence/abcdefgh', '/evidence/abcdefgh'])
	expect(nameOf(photo)).toBe('file-abcdef.jpg')
	expect(nameOf({ id: 'abcdefgh', mediaType: 'text/html' })).toBe('file-abcdef.bin')
})

test('a destroyed file keeps its chain, says that it is broken, and offers nothing', async () => {
	await shown([gone], () => new Response('')).drawn
	const line = (await screen.findByText('destroyed')).closest('li') as HTMLElement
	expect(within(line).getByText('chain broken')).toBeInTheDocument()
	expect(within(line).queryByRole('button')).not.toBeInTheDocument()
})

test('a closed case takes no file', async () => {
	await shown([photo], () => new Response(''), 'CLOSED').drawn
	await screen.findByRole('button', { name: 'Fetch the file' })
	expect(screen.queryByText('Take a file in')).not.toBeInTheDocument()
})
