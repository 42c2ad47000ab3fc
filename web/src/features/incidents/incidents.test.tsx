import { screen, waitFor } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { expectAccessible } from '../../testing/inWords'
import { PortalStub, withPortal } from '../../testing/PortalStub'
import { routed } from '../../testing/routed'
import { IncidentPage } from './IncidentPage'

const need = { __typename: 'ServiceType', code: 'paralegal', name: { __typename: 'LocalizedText', en: 'Paralegal help', sw: 'Msaada wa paralegal' } }
const station = (name: string) => ({ __typename: 'GroupStation', name, county: { __typename: 'County', code: 47, name: 'Nairobi City' } })

const incident = (size: number) => ({
	__typename: 'Query',
	groupIncident: {
		__typename: 'GroupIncident',
		id: 'i',
		label: 'March (example)',
		size,
		arrestedEarliest: '2026-11-22T06:00:00Z',
		arrestedLatest: '2026-11-22T06:00:00Z',
		alikeElsewhere: 5,
		violationType: { __typename: 'ViolationType', code: 'arbitrary-arrest', name: { __typename: 'LocalizedText', en: 'Arrest', sw: 'Kukamatwa' } },
		stations: [station('Kasarani'), station('Central')],
		needs: [need],
	},
})

const people = {
	__typename: 'Query',
	groupIncident: {
		__typename: 'GroupIncident',
		id: 'i',
		persons: {
			__typename: 'GroupPersonConnection',
			edges: [
				{
					__typename: 'GroupPersonEdge',
					cursor: 'c',
					node: { __typename: 'GroupPerson', caseFileId: 'a', reference: 'KE-1', name: 'Amina (example)', station: 0, alike: 1, agreed: false, referrals: [] },
				},
			],
			pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: 'c' },
		},
	},
}

const organization = { __typename: 'Organization', id: 'p', name: 'Lawyers (example)' }

const plan = {
	__typename: 'Query',
	surgePlan: {
		__typename: 'SurgeProposal',
		asOf: '2026-11-22T07:00:00Z',
		persons: 9,
		notAgreed: 1,
		unassigned: 6,
		stationsWithout: [1],
		missedClocks: 0,
		shares: [
			{
				__typename: 'SurgeShare',
				organization,
				late: 0,
				parts: [
					{
						__typename: 'SurgePart',
						serviceAtLocation: {
							__typename: 'ServiceAtLocation',
							id: 's',
							service: { __typename: 'Service', id: 'v', name: 'Court help' },
							location: { __typename: 'Location', id: 'l', name: 'Town office' },
						},
						places: 2,
						caseFiles: ['a', 'b'],
						stations: [0, 0],
					},
				],
			},
		],
		bottleneck: {
			__typename: 'SurgeBottleneck',
			stations: [0, 1],
			persons: 8,
			shortBy: 6,
			before: null,
			servicesAtLocation: [{ __typename: 'ServiceAtLocation', id: 's', organization }],
		},
	},
}

const answers = (size: number) => ({
	GroupIncident: incident(size),
	GroupPersons: people,
	SurgePlan: plan,
	SpokenLanguages: { __typename: 'Query', languages: [{ __typename: 'Language', code: 'swa', name: { __typename: 'LocalizedText', en: 'Swahili', sw: 'Kiswahili' } }] },
})

async function open(size: number, language: 'en' | 'sw' = 'en') {
	const portal = new PortalStub(answers(size))
	const { container } = await withPortal(portal, routed(<IncidentPage incident="i" />, ['/cases/$caseFile']), language)
	await screen.findByRole('heading', { name: 'March (example)' })
	return { portal, container, user: userEvent.setup() }
}

const refusedFor = (facts: object[], code: string) => ({
	__typename: 'Mutation',
	confirmSurge: { __typename: 'ConfirmSurgePayload', asked: null, userErrors: [{ __typename: 'UserError', code, path: [], facts }] },
})

test('says in words what is missing, who is forgotten and who has not agreed', async () => {
	const { container } = await open(9)
	expect(await screen.findByText('8 people at Kasarani and Central can be taken in time only by Lawyers (example): 6 places are missing.')).toBeVisible()
	expect(screen.getByText('9 people wait for this help. Partners could take 2 of them now.')).toBeVisible()
	expect(screen.getByText('Nobody held at Central would have help.')).toBeVisible()
	expect(screen.getByText(/1 person has not agreed yet/)).toBeVisible()
	expect(screen.getByText(/At least 5 of these names/)).toBeVisible()
	expect(screen.getByText('same name as 1 other here')).toBeVisible()
	await expectAccessible(container)
})

test('and in Kiswahili', async () => {
	const { container } = await open(9, 'sw')
	expect(await screen.findByText(/Watu 8 katika Kasarani na Central wanaweza kuchukuliwa kwa wakati na Lawyers \(example\) pekee/)).toBeVisible()
	await expectAccessible(container)
})

test('asks a partner in two presses, for the whole share', async () => {
	const { portal, user, container } = await open(9)
	portal.answer('ConfirmSurge', { __typename: 'Mutation', confirmSurge: { __typename: 'ConfirmSurgePayload', asked: 2, userErrors: [] } })
	await user.click(await screen.findByRole('button', { name: 'Ask Lawyers (example) for 2 people' }))
	expect(portal.inputsOf('ConfirmSurge')).toEqual([])
	await expectAccessible(container)
	const looks = portal.variablesOf('GroupPersons').length
	await user.click(screen.getByRole('button', { name: 'Yes, ask now' }))
	expect(await screen.findByText('Lawyers (example) was asked for 2 people.')).toBeVisible()
	await waitFor(() => expect(portal.variablesOf('GroupPersons').length).toBeGreaterThan(looks))
	expect(portal.inputsOf('ConfirmSurge')).toMatchObject([{ incident: 'i', serviceType: 'paralegal', parts: [{ serviceAtLocation: 's', caseFiles: ['a', 'b'] }] }])
})

test('says why nobody was asked for, with the way to the case', async () => {
	const { portal, user } = await open(9)
	portal.answer('ConfirmSurge', refusedFor([{ __typename: 'Fact', name: 'caseFile', value: 'b' }], 'CONSENT_MISSING'))
	await user.click(await screen.findByRole('button', { name: /^Ask Lawyers/ }))
	await user.click(screen.getByRole('button', { name: 'Yes, ask now' }))
	expect(await screen.findByText(/No consent in force covers this/)).toBeVisible()
	expect(screen.getByRole('link', { name: 'Look at the case' })).toHaveAttribute('href', '/cases/b')
	portal.answer('ConfirmSurge', refusedFor([{ __typename: 'Fact', name: 'places', value: '1' }], 'INVALID'))
	await user.click(screen.getByRole('button', { name: /^Ask Lawyers/ }))
	await user.click(screen.getByRole('button', { name: 'Yes, ask now' }))
	expect(await screen.findByText(/Only 1 place is left there now/)).toBeVisible()
})

test('adds a list only when every line is right, and keeps it when it was not sent', async () => {
	const { portal, user } = await open(0)
	await user.click(screen.getByText('Add people by a list'))
	const list = screen.getByLabelText('The list')
	await user.click(list)
	await user.paste('Amina Noor (example),Kasarani,30,yes\nBaraka (example),Nowhere')
	expect(screen.getByText(/1 line must be put right first/)).toBeVisible()
	expect(screen.getByText('Line 2: no station “Nowhere” in this incident')).toBeVisible()
	await user.click(screen.getByRole('button', { name: 'Add 1 person' }))
	expect(await screen.findAllByText('Line 2: no station “Nowhere” in this incident')).not.toHaveLength(0)
	expect(portal.inputsOf('AddGroupPersons')).toEqual([])
	await user.clear(list)
	await user.click(list)
	await user.paste('Amina Noor (example),Kasarani,30,yes\nBaraka (example),2')
	portal.cutOff('AddGroupPersons')
	await user.click(screen.getByRole('button', { name: 'Add 2 people' }))
	await screen.findByText(/nobody is added twice/)
	portal.answer('AddGroupPersons', { __typename: 'Mutation', addGroupPersons: { __typename: 'GroupIncidentPayload', incident: { __typename: 'GroupIncident', id: 'i', size: 2 }, userErrors: [] } })
	await user.click(screen.getByRole('button', { name: 'Add 2 people' }))
	await waitFor(() => expect(list).toHaveValue(''))
	const [first, second] = portal.inputsOf('AddGroupPersons')
	expect(second).toEqual(first)
	expect(first).toMatchObject({ incident: 'i', rows: [{ name: 'Amina Noor (example)', station: 0, age: 30, agreedIn: 'swa' }, { station: 1, agreedIn: null }] })
})
