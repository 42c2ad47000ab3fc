import { screen, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Language } from '../../i18n/words'
import { ViewerContext, type Viewer } from '../../portal/viewer'
import { expectAccessible } from '../../testing/inWords'
import { PortalStub, withPortal } from '../../testing/PortalStub'
import { routed } from '../../testing/routed'
import { BodyRow } from './BodyRow'
import { bodySearch } from './bodySearch'
import { settled } from './FactsForm'
import { PressPage } from './PressPage'

const reason = (code: string, facts: object[] = []) => ({ __typename: 'BodyReason', code, source: 'guide (example)', facts: facts.map((fact) => ({ __typename: 'Fact', ...fact })) })
const required = (fact: string, status: string, place: string) => ({ __typename: 'BodyRequirement', fact, status, place, source: 'questionnaire (example)' })
const body = (id: string, name: string, kind = 'ORGANIZATION', entry = 'DIRECT') => ({ __typename: 'Body', id, name, kind, entry, replyDays: 60, replySource: 'practice (example)' })
const answer = (of: object, standing: string, more: object) => ({
	__typename: 'BodyAnswer', body: of, standing, urgency: 'URGENT', fileBy: null, covers: [], closes: [], reasons: [], conditions: [], refusals: [], requirements: [], ...more,
})

const court = body('eacj', 'Court (example)', 'REGIONAL_COURT')
const commission = body('achpr-communication', 'Commission (example)', 'REGIONAL_COMMISSION')
const network = body('omct', 'Network (example)', 'NETWORK', 'THROUGH_MEMBER')
const americas = body('iachr', 'Americas (example)', 'REGIONAL_COMMISSION')

const answers = [
	answer(court, 'CAN_NOW', {
		fileBy: '2027-01-22T08:00:00Z', covers: ['urgent-appeal'], closes: ['achpr-communication'],
		reasons: [reason('WITHIN_TIME', [{ name: 'months', value: '2' }, { name: 'until', value: '2027-01-22T08:00:00Z' }])],
		requirements: [required('CONSENT', 'MISSING', 'CONSENT'), required('PERSON', 'IN_LETTER', 'LETTER'), required('REMEDIES', 'MISSING', 'APPEAL_FACTS')],
	}),
	answer(network, 'CAN_IF', { conditions: [reason('GROUP_NOT_STATED', [{ name: 'groups', value: 'DEFENDER WOMAN' }])] }),
	answer(commission, 'CAN_IF', { conditions: [reason('REMEDIES_NOT_STATED')] }),
	answer(americas, 'CANNOT', { refusals: [reason('OUT_OF_REGION'), reason('NO_JURISDICTION', [{ name: 'instead', value: 'achpr-communication' }])] }),
]

async function drawn(appealFacts: object | null = null, language: Language = 'en', whoElse: object[] = answers) {
	const portal = new PortalStub({
		PressPage: {
			__typename: 'Query', caseFile: { __typename: 'CaseFile', id: 'c', status: 'OPEN', appealFacts, whoElse },
			serviceTypes: [{ __typename: 'ServiceType', code: 'urgent-appeal', name: { __typename: 'LocalizedText', en: 'Urgent appeal', sw: 'Rufaa ya dharura' } }],
		},
		RecordAppealFacts: { __typename: 'Mutation', recordAppealFacts: { __typename: 'CaseFilePayload', caseFile: { __typename: 'CaseFile', id: 'c', appealFacts: { __typename: 'CaseAppealFacts', id: 'f' } }, userErrors: [] } },
	})
	const { container } = await withPortal(portal, routed(<PressPage caseFile="c" back={null} />, ['/cases/$caseFile', '/bodies']), language)
	await screen.findByRole('heading', { name: 'Court (example)' })
	return { portal, container, user: userEvent.setup() }
}

const sheetOf = (name: string) => screen.getByRole('heading', { name }).closest('li') as HTMLElement

Element.prototype.scrollIntoView = () => undefined

test('each body says in words whether it can be asked, by when, and what asking it closes', async () => {
	const { container } = await drawn()
	const now = within(sheetOf('Court (example)'))
	expect(now.getByText(/^Ask by /)).toHaveTextContent('22 Jan')
	expect(now.getByText('Offers what is asked for: Urgent appeal')).toBeInTheDocument()
	expect(now.getByText('Asking here closes: Commission (example)')).toBeInTheDocument()
	expect(within(sheetOf('Network (example)')).getByText(/human rights defenders, women and girls/)).toBeInTheDocument()
	const not = within(sheetOf('Americas (example)'))
	expect(not.getByText(/no jurisdiction over Kenya/)).toHaveTextContent('Turn to Commission (example) instead')
	expect(not.getAllByText('Source: guide (example)')).toHaveLength(2)
	expect(screen.getByRole('heading', { name: /Can be asked if 2 bodies/ })).toBeInTheDocument()
	await expectAccessible(container)
})

test('what is missing says where it is put in; what the portal does not hold goes into the letter', async () => {
	const { user } = await drawn()
	const sheet = within(sheetOf('Court (example)'))
	await user.click(sheet.getByText('2 things are missing'))
	expect(sheet.getByRole('link', { name: 'Go to the consents' })).toHaveAttribute('href', '/cases/c')
	await user.click(sheet.getByRole('button', { name: 'State it above' }))
	expect(screen.getByRole('heading', { name: 'What bodies ask about this case' })).toHaveFocus()
	expect(sheet.getByText('for the letter')).toBeInTheDocument()
})

test('what is left open is sent as not stated, and none of these as an empty list', async () => {
	const { portal, user, container } = await drawn()
	await user.click(screen.getByText('State it, or state it anew'))
	await user.click(screen.getByRole('checkbox', { name: 'women and girls' }))
	const elsewhere = within(screen.getByRole('group', { name: 'The same matter is, or was, with' }))
	await user.click(elsewhere.getByRole('checkbox', { name: 'None of these' }))
	await user.click(screen.getByRole('radio', { name: 'Telling them is not safe' }))
	await user.type(screen.getByRole('textbox', { name: 'Why telling them is not safe' }), 'They did it')
	await expectAccessible(container)
	await user.click(screen.getByRole('button', { name: 'Keep what is stated' }))
	expect(portal.inputsOf('RecordAppealFacts')).toEqual([
		expect.objectContaining({ caseFile: 'c', after: null, groups: ['WOMAN'], elsewhere: [], remedies: null, nationalReport: 'NOT_SAFE', unsafeReason: 'They did it', memberships: [] }),
	])
})

test('what was stated before stands in the form, and is named when it is stated anew', async () => {
	const { portal, user } = await drawn({
		__typename: 'CaseAppealFacts', id: 'before', remedies: 'EXHAUSTED', nationalReport: null, unsafeReason: '', elsewhere: [], groups: ['CHILD'], memberships: ['omct'], sponsors: [], statedAt: '2026-11-22T06:00:00Z',
	})
	await user.click(screen.getByText('State it, or state it anew'))
	expect(screen.getByRole('checkbox', { name: 'children' })).toBeChecked()
	await user.click(screen.getByRole('button', { name: 'Keep what is stated' }))
	expect(portal.inputsOf('RecordAppealFacts')[0]).toMatchObject({ after: 'before', remedies: 'EXHAUSTED', nationalReport: null, elsewhere: [], groups: ['CHILD'], memberships: ['omct'] })
})

test('a long list is cut where the order says that it matters less, and opened on demand', async () => {
	const many = Array.from({ length: 20 }, (_, number) => answer(body(`b${number}`, `Body ${number}`), 'CANNOT', { refusals: [reason('TAKES_NO_CASES')] }))
	const { user } = await drawn(null, 'en', [...answers.slice(0, 1), ...many])
	expect(screen.queryByRole('heading', { name: 'Body 8' })).not.toBeInTheDocument()
	await user.click(screen.getByRole('button', { name: '12 more' }))
	expect(screen.getByRole('heading', { name: 'Body 19' })).toBeInTheDocument()
})

test('speaks Kiswahili', async () => {
	await drawn(null, 'sw')
	expect(screen.getByRole('heading', { name: /Wanaweza kuombwa sasa/ })).toBeInTheDocument()
	expect(screen.getByText(/Hakina mamlaka juu ya Kenya/)).toBeInTheDocument()
})

test('"none of these" and the others never stand together', () => {
	expect(settled(['DEFENDER'], ['DEFENDER', 'NONE'])).toEqual(['NONE'])
	expect(settled(['NONE'], ['NONE', 'WOMAN'])).toEqual(['WOMAN'])
	expect(settled(['NONE'], [])).toEqual([])
})

test('of an address only codes of filters are kept', () => {
	expect(bodySearch({ kind: 'FUND', offer: 'GRANT', entry: 'DIRECT', here: true, name: 'Amina' })).toEqual({ kind: 'FUND', offer: 'GRANT', entry: 'DIRECT', here: true })
	expect(bodySearch({ kind: 'fund', offer: 7, here: 'yes' })).toEqual({})
})

const row = {
	__typename: 'Body', id: 'hrc', name: 'Committee (example)', kind: 'TREATY_BODY', version: 1, active: true, entry: 'DIRECT', channels: ['EMAIL'], replyDays: null, replySource: null,
	offers: ['DECISION'], languages: ['en'], contact: null, source: 'treaty (example)', lastConfirmed: null, changes: [],
	acceptances: [{ __typename: 'BodyAcceptance', instrument: 'iccpr-op1', name: 'Protocol (example)', status: 'NOT_ACCEPTED', since: null, asOf: '2022-08' }],
}
const viewer = (role: string) => ({ __typename: 'Viewer', subject: 'ann', roles: [role], organization: null }) as unknown as Viewer

test('the catalogue says how Kenya stands and that nobody has checked a row; only administrators close a body', async () => {
	const portal = new PortalStub({ SetBodyActive: { __typename: 'Mutation', setBodyActive: { __typename: 'BodyPayload', body: { __typename: 'Body', id: 'hrc', active: false, changes: [] }, userErrors: [] } } })
	const user = userEvent.setup()
	const { container, unmount } = await withPortal(portal, <ViewerContext value={viewer('ADMINISTRATOR')}><ul><BodyRow body={row as never} /></ul></ViewerContext>)
	expect(screen.getByText('Protocol (example): not bound (2022-08)')).toBeInTheDocument()
	expect(screen.getByText('never')).toBeInTheDocument()
	await user.selectOptions(screen.getByLabelText('Why it is closed'), 'NOT_SAFE')
	await expectAccessible(container)
	await user.click(screen.getByRole('button', { name: 'Close it' }))
	expect(portal.inputsOf('SetBodyActive')).toEqual([expect.objectContaining({ body: 'hrc', active: false, reason: 'NOT_SAFE' })])
	unmount()
	await withPortal(portal, <ViewerContext value={viewer('LANE_LEGAL')}><ul><BodyRow body={row as never} /></ul></ViewerContext>)
	expect(screen.queryByText('Close it')).not.toBeInTheDocument()
})
