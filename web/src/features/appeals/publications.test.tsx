import { screen, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import type { Language } from '../../i18n/words'
import { today } from '../../i18n/today'
import { expectAccessible } from '../../testing/inWords'
import { PortalStub, withPortal } from '../../testing/PortalStub'
import { routed } from '../../testing/routed'
import { PublicationLogPage } from './PublicationLogPage'
import { Publications } from './Publications'

const revision = { __typename: 'PublicationRevision', number: 1, kind: 'COMMUNICATION', reference: 'KEN 3/2026', publishedOn: '2026-11-20', link: 'https://spcommreports.ohchr.example/3', namesPerson: false, namesSource: false }
const publication = { __typename: 'AppealPublication', id: 'p', warnings: [] as string[], current: revision, revisions: [revision] }
const line = { ...publication, appealId: 'one', caseFileId: 'case', reference: 'KE-1', bodyName: 'Working Group (example)' }
const total = (body: string, atLeast: number) => ({ __typename: 'PublicationTotal', body, bodyName: `${body} (example)`, cases: { __typename: 'CaseBand', atLeast, fewerThanFive: atLeast === 0 } })
const kept = (name: string) => ({ __typename: 'Mutation', [name]: { __typename: 'PublicationPayload', publication, userErrors: [] } })
const refused = (code: string, path: string[] = [], rule?: string) => ({
	__typename: 'PublicationPayload', publication: null, userErrors: [{ __typename: 'UserError', code, path, facts: rule ? [{ __typename: 'Fact', name: 'rule', value: rule }] : [] }],
})

afterEach(() => vi.unstubAllGlobals())

async function beside(publications: object[], answers: Record<string, unknown> = {}, language: Language = 'en') {
	const portal = new PortalStub(answers)
	const onDone = vi.fn()
	const { container } = await withPortal(portal, routed(<Publications sending="s" publications={publications as never} onDone={onDone} />, ['/publications']), language)
	return { portal, onDone, container, user: userEvent.setup() }
}

async function log(answers: Record<string, unknown> = {}) {
	const portal = new PortalStub({
		PublicationLog: { __typename: 'Query', publicationTotals: [total('wgad', 10), total('omct', 0)] },
		Publications: { __typename: 'Query', publications: [line] },
		...answers,
	})
	const { container } = await withPortal(portal, routed(<PublicationLogPage />, ['/cases/$caseFile/appeals/$appeal']))
	await screen.findByRole('link', { name: 'Case KE-1: Working Group (example)' })
	return { portal, container, user: userEvent.setup() }
}

test('what a body made public is put down, and whom it names is never taken for granted', async () => {
	const { portal, onDone, container, user } = await beside([], { RecordPublication: kept('recordPublication') })
	await user.click(await screen.findByText('Put down what the body made public'))
	await user.click(screen.getByRole('button', { name: 'Put it down' }))
	expect(await screen.findAllByText('Say yes or no.')).not.toHaveLength(0)
	expect(portal.inputsOf('RecordPublication')).toHaveLength(0)
	await user.selectOptions(screen.getByLabelText('What is it?'), 'COMMUNICATION')
	await user.type(screen.getByLabelText("The body's own reference"), 'KEN 3/2026')
	await user.type(screen.getByLabelText('Address of the official page'), 'https://spcommreports.ohchr.example/3')
	await user.click(within(screen.getByRole('group', { name: 'Does it name the person?' })).getByLabelText('Yes'))
	await user.click(within(screen.getByRole('group', { name: 'Does it name whoever told the body?' })).getByLabelText('No'))
	await expectAccessible(container)
	await user.click(screen.getByRole('button', { name: 'Put it down' }))
	expect(portal.inputsOf('RecordPublication')[0]).toMatchObject({
		sending: 's', told: { kind: 'COMMUNICATION', reference: 'KEN 3/2026', publishedOn: today(), link: 'https://spcommreports.ohchr.example/3', namesPerson: true, namesSource: false },
	})
	expect(onDone).toHaveBeenCalledOnce()
	expect(screen.getByRole('link', { name: 'What bodies made public' })).toHaveAttribute('href', '/publications')
})

test('a name without consent is shown with what to do about it', async () => {
	const named = { ...publication, warnings: ['PERSON_NAMED', 'SOURCE_NAMED'], current: { ...revision, namesPerson: true, namesSource: true } }
	const { container } = await beside([named])
	expect(await screen.findByText(/Ask the body to withhold the name/)).toBeInTheDocument()
	expect(screen.getByText(/whoever tells it something is kept secret/)).toBeInTheDocument()
	const page = screen.getByRole('link', { name: 'Open the page of the body' })
	expect(page).toHaveAttribute('rel', 'noreferrer noopener')
	expect(page).toHaveAttribute('href', 'https://spcommreports.ohchr.example/3')
	await expectAccessible(container)
})

test('a correction names the revision that was seen, and says when somebody was faster', async () => {
	const twice = { ...publication, current: { ...revision, number: 2, reference: 'KEN 4/2026' }, revisions: [revision, { ...revision, number: 2, reference: 'KEN 4/2026' }] }
	const { portal, onDone, user } = await beside([twice], { CorrectPublication: { __typename: 'Mutation', correctPublication: refused('ALREADY_DECIDED') } })
	await user.click(await screen.findByText('Said before'))
	expect(screen.getByText(/^1\. Communication to the State, .*KEN 3\/2026$/)).toBeInTheDocument()
	await user.click(screen.getByText('Put it right'))
	await user.click(screen.getAllByRole('button', { name: 'Put it down' })[0] as HTMLElement)
	expect(portal.inputsOf('CorrectPublication')[0]).toMatchObject({ publication: 'p', revision: 2, told: { reference: 'KEN 4/2026', namesPerson: false } })
	expect(await screen.findByText(/Somebody put this down or right before you/)).toBeInTheDocument()
	expect(onDone).not.toHaveBeenCalled()
})

test('what the portal does not take is said at its field, in Swahili too', async () => {
	const { user } = await beside([publication], { CorrectPublication: { __typename: 'Mutation', correctPublication: refused('INVALID', ['publishedOn'], 'not-before-the-sending') } }, 'sw')
	await user.click(await screen.findByText('Sahihisha'))
	await user.click(screen.getAllByRole('button', { name: 'Andika' })[0] as HTMLElement)
	expect(await screen.findAllByText('Hakuna kilichotangazwa kabla ya rufaa kutumwa.')).not.toHaveLength(0)
})

test('the log is looked through by body, kind and year; totals are told in bands', async () => {
	const { portal, container, user } = await log()
	expect(screen.getByText('One publication')).toBeInTheDocument()
	expect(screen.getByText('10 or more')).toBeInTheDocument()
	expect(screen.getByText('fewer than 5')).toBeInTheDocument()
	await expectAccessible(container)
	const kind = screen.getByLabelText('Kind')
	await user.selectOptions(screen.getByLabelText('Body'), 'wgad (example)')
	await user.selectOptions(kind, 'DECISION')
	await user.selectOptions(screen.getByLabelText('Year'), today().slice(0, 4))
	expect(portal.variablesOf('Publications').at(-1)).toEqual({ filter: { body: 'wgad', kind: 'DECISION', year: Number(today().slice(0, 4)) } })
	expect(screen.getByLabelText('Kind'), 'the filter stays where it is while the list is fetched').toBe(kind)
})

test('the table is made of what is looked for', async () => {
	const made = vi.fn(() => 'blob:x')
	vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: made, revokeObjectURL: vi.fn() }))
	const { portal, user } = await log({ PublicationTable: { __typename: 'Query', publicationTable: 'case,body\r\n' } })
	await user.selectOptions(screen.getByLabelText('Kind'), 'REPORT')
	await user.click(screen.getByRole('button', { name: 'Save as a table (CSV)' }))
	expect(portal.variablesOf('PublicationTable').at(-1)).toEqual({ filter: { kind: 'REPORT' } })
	expect(made).toHaveBeenCalledOnce()
})
