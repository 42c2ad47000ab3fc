import { screen, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { drawnInAdvocacy } from '../../testing/drawnInAdvocacy'
import { expectAccessible } from '../../testing/inWords'
import { AsksPage } from './AsksPage'

const mission = (id: string, name: string, open: boolean) => ({ __typename: 'Mission', id, state: 'Norway', name, place: 'Geneva', contact: `${id}@missions.example`, source: 'invented (example)', revision: 3, open })
const now = mission('now', 'Mission of Norway (example)', true)
const ended = mission('before', 'Old mission of Norway (example)', false)
const finding = (criterion: string) => ({ __typename: 'SmartFinding', criterion, passes: true, reasons: [], found: [], source: 'rule (example)' })
const theme = { __typename: 'UprTheme', code: 'impunity', name: { __typename: 'LocalizedText', en: 'Impunity', sw: 'Kutoadhibiwa' } }
const ask = { __typename: 'Ask', id: 'a', theme, recommendation: null, smart: true, current: { __typename: 'AskVersion', number: 1, words: 'Publish (example)' }, uptakes: [], findings: [finding('SPECIFIC')] }
const twice = { __typename: 'UserError', code: 'INVALID', path: ['place'], facts: [{ __typename: 'Fact', name: 'rule', value: 'one-open-mission-at-a-place' }] }
const answers = {
	AdvocacyAsks: { __typename: 'Query', asks: [ask], missions: [now, ended], recommendingStates: ['Ghana', 'Norway'], uprThemes: [theme], missionPlan: [], advocacyChain: [] },
	MissionMeetings: { __typename: 'Query', missionMeetings: [] },
	SaveMission: { __typename: 'Mutation', saveMission: { __typename: 'MissionPayload', mission: now, userErrors: [] } },
}
Element.prototype.scrollIntoView = () => undefined

const keeping = async (told: typeof answers | Record<string, unknown> = answers) => {
	const drawn = await drawnInAdvocacy(told as typeof answers, '/upr/asks', () => <AsksPage />)
	await drawn.user.click(await screen.findByText('Add, correct or end a mission'))
	return { ...drawn, form: within(screen.getByText('Add, correct or end a mission').closest('details') as HTMLElement) }
}

test('a mission is added with a State that is known, and the form says which addresses belong there', async () => {
	const { portal, container, user, form } = await keeping()
	expect(form.getByText(/Never a person's own address or number/)).toBeInTheDocument()
	expect(form.queryByText('Can it be asked?')).toBeNull()
	expect(within(form.getByLabelText('State')).getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['choose', 'Ghana', 'Norway'])
	await user.selectOptions(form.getByLabelText('State'), 'Ghana')
	await user.type(form.getByLabelText('Its own name'), 'Mission of Ghana (example)')
	await user.type(form.getByLabelText('Where it is'), 'Geneva')
	await user.type(form.getByLabelText('Where it is reached'), 'ghana@missions.example')
	await user.type(form.getByLabelText('Who says so'), 'Printed list (example)')
	await expectAccessible(container)
	await user.click(form.getByRole('button', { name: 'Keep the mission' }))
	expect(portal.inputsOf('SaveMission')).toEqual([
		expect.objectContaining({ mission: null, revision: 0, state: 'Ghana', name: 'Mission of Ghana (example)', place: 'Geneva', contact: 'ghana@missions.example', source: 'Printed list (example)', open: true }),
	])
})

test('one is corrected or ended on what was seen, and its State stays', async () => {
	const { portal, container, user, form } = await keeping()
	await user.selectOptions(form.getByLabelText('Which mission'), 'now')
	expect(form.queryByLabelText('State')).toBeNull()
	expect(form.getByLabelText('Where it is reached')).toHaveValue('now@missions.example')
	await user.click(form.getByRole('radio', { name: 'no, it has ended' }))
	await expectAccessible(container)
	await user.click(form.getByRole('button', { name: 'Keep the mission' }))
	expect(portal.inputsOf('SaveMission')).toEqual([expect.objectContaining({ mission: 'now', revision: 3, state: 'Norway', open: false })])
})

test('a refusal says what is wrong, where it is wrong', async () => {
	const { container, user, form } = await keeping({ ...answers, SaveMission: { __typename: 'Mutation', saveMission: { __typename: 'MissionPayload', mission: null, userErrors: [twice] } } })
	await user.click(form.getByRole('button', { name: 'Keep the mission' }))
	expect(await form.findByRole('link', { name: /has an open mission there already/ })).toHaveAttribute('href', '#mission-place')
	expect(form.getByLabelText('Where it is')).toBeInvalid()
	await expectAccessible(container)
})

test('one that has ended is shown as such and offered no more', async () => {
	const { user, form } = await keeping()
	expect(form.getByRole('option', { name: 'Old mission of Norway (example)' })).toBeInTheDocument()
	expect(within(screen.getByRole('heading', { name: 'Old mission of Norway (example)', hidden: true }).closest('li') as HTMLElement).getByText('ended')).toBeInTheDocument()
	await user.click(await screen.findByText('Put a meeting down'))
	const meeting = within(screen.getByText('Put a meeting down').closest('details') as HTMLElement)
	expect(within(meeting.getByLabelText('Permanent mission')).getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['choose', 'Mission of Norway (example)'])
})

test('others read, in Kiswahili too', async () => {
	await drawnInAdvocacy(answers, '/upr/asks', () => <AsksPage />, 'LANE_LEGAL', 'sw')
	expect(await screen.findByRole('heading', { name: 'Balozi za kudumu' })).toBeInTheDocument()
	expect(screen.getByText('Zote 2')).toBeInTheDocument()
	expect(screen.queryByText('Ongeza, sahihisha au maliza ubalozi')).toBeNull()
})
