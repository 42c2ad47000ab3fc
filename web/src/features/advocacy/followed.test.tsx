import { screen, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { expectAccessible } from '../../testing/inWords'
import { drawnInAdvocacy } from '../../testing/drawnInAdvocacy'
import { AccountabilityPage } from './AccountabilityPage'
import { CaseComplaint } from './CaseComplaint'
import { ReformsPage } from './ReformsPage'
import { accountabilityStages, ages, stagesOf } from './stages'

const name = (en: string, sw: string) => ({ __typename: 'LocalizedText', en, sw })
const theme = { __typename: 'UprTheme', code: 'impunity', name: name('Impunity', 'Kutoadhibiwa') }
const reformStep = (stage: string, since: string) => ({ __typename: 'ReformStep', stage, since, source: 'https://parliament.example/bill', recordedAt: `${since}T08:00:00Z` })
const reform = {
	__typename: 'Reform', id: 'r1', kind: 'LAW', title: 'Torture Bill (example)', leadName: 'KHRC', revision: 2, themes: [theme], recommendations: [{ __typename: 'Recommendation', id: 'EX-1', state: 'Norway', cycle: 4 }],
	current: reformStep('FIRST_READING', '2026-03-01'), steps: [reformStep('PROPOSED', '2026-02-01'), reformStep('FIRST_READING', '2026-03-01')], next: { __typename: 'ReformNextStep', words: 'Memorandum', on: '2020-01-01' },
}
const cell = (stage: string, age: string, atLeast: number) => ({ __typename: 'PipelineCell', stage, age, cases: { __typename: 'CaseBand', atLeast, fewerThanFive: atLeast < 5 } })
const complaint = (stage: string) => ({ __typename: 'AccountabilityStep', stage, since: '2025-01-02', recordedAt: '2025-01-03T08:00:00Z' })
const caseFile = { __typename: 'CaseFile', id: 'c', reference: 'KE-7', accountability: [complaint('AT_IPOA')] }
const tooEarly = { __typename: 'UserError', code: 'INVALID', path: ['since'], facts: [{ __typename: 'Fact', name: 'rule', value: 'not-before-the-last-stage' }] }
const answers = {
	AdvocacyReforms: { __typename: 'Query', reforms: [reform], uprThemes: [theme] },
	RecordReformStage: { __typename: 'Mutation', recordReformStage: { __typename: 'ReformPayload', reform, userErrors: [] } },
	FindOrganizations: { __typename: 'Query', organizations: { __typename: 'OrganizationConnection', totalCount: 1, edges: [{ __typename: 'OrganizationEdge', node: { __typename: 'Organization', id: 'khrc', name: 'KHRC' } }] } },
	StartReform: { __typename: 'Mutation', startReform: { __typename: 'ReformPayload', reform: { __typename: 'Reform', id: 'r2' }, userErrors: [] } },
	AccountabilityPipeline: { __typename: 'Query', accountabilityPipeline: accountabilityStages.flatMap((stage) => ages.map((age) => cell(stage, age, stage === 'AT_IPOA' && age === 'UNDER_A_YEAR' ? 35 : 0))) },
	AgedComplaints: { __typename: 'Query', agedComplaints: [caseFile] },
	CaseComplaint: { __typename: 'Query', caseFile },
	RecordAccountability: { __typename: 'Mutation', recordAccountability: { __typename: 'CaseFilePayload', caseFile: null, userErrors: [tooEarly] } },
}
Element.prototype.scrollIntoView = () => undefined

test('a reform says where it stands, what is late, and who says so; its next stage is put down on what was seen', async () => {
	const { portal, container, user } = await drawnInAdvocacy(answers, '/upr/reforms', () => <ReformsPage />)
	const card = within((await screen.findByRole('heading', { name: 'Torture Bill (example)' })).closest('li') as HTMLElement)
	expect(card.getByText('the day has passed')).toBeInTheDocument()
	expect(card.getByRole('link', { name: 'Recommendation of Norway, cycle 4' })).toBeInTheDocument()
	await user.click(card.getByText('2 stages so far'))
	expect(card.getAllByRole('link', { name: 'https://parliament.example/bill' })[0]).toHaveAttribute('rel', 'noreferrer noopener')
	await user.click(card.getByText('Say where it stands'))
	await user.selectOptions(card.getByLabelText('Where it stands'), 'PUBLIC_PARTICIPATION')
	await user.type(card.getByLabelText('Who says so'), 'https://parliament.example/notice')
	await expectAccessible(container)
	await user.click(card.getByRole('button', { name: 'Keep the stage' }))
	expect(portal.inputsOf('RecordReformStage')).toEqual([expect.objectContaining({ reform: 'r1', revision: 2, step: expect.objectContaining({ stage: 'PUBLIC_PARTICIPATION', source: 'https://parliament.example/notice', nextOn: null }) })])
})

test('a policy is not read in Parliament', async () => {
	const { portal, user } = await drawnInAdvocacy(answers, '/upr/reforms', () => <ReformsPage />)
	await user.click(await screen.findByText('Follow a reform'))
	const form = within(screen.getByText('Follow a reform').closest('details') as HTMLElement)
	await user.click(form.getByRole('radio', { name: 'policy' }))
	expect(within(form.getByLabelText('Where it stands')).queryByText('second reading')).toBeNull()
	expect(stagesOf('POLICY')).toContain('ADOPTED')
	expect(stagesOf('LAW')).not.toContain('ADOPTED')
	await user.type(form.getByLabelText('Title, as printed'), 'Policing policy (example)')
	await user.type(form.getByLabelText('Organization that leads the work'), 'human rights{Enter}')
	await user.click(await form.findByRole('radio', { name: 'KHRC' }))
	await user.click(form.getByRole('checkbox', { name: 'Impunity' }))
	await user.type(form.getByLabelText('Recommendations it would fulfil'), 'EX-1\n\n EX-2 ')
	await user.click(form.getByRole('button', { name: 'Follow it' }))
	expect(portal.inputsOf('StartReform')).toEqual([expect.objectContaining({ kind: 'POLICY', lead: 'khrc', themes: ['impunity'], recommendations: ['EX-1', 'EX-2'], step: expect.objectContaining({ stage: 'PROPOSED' }) })])
})

test('partners read reforms and are offered nothing to write', async () => {
	await drawnInAdvocacy(answers, '/upr/reforms', () => <ReformsPage />, 'PARTNER_INTAKE', 'sw')
	await screen.findByRole('heading', { name: 'Torture Bill (example)' })
	expect(screen.queryByText('Fuatilia mageuzi')).toBeNull()
	expect(screen.queryByRole('link', { name: 'Uwajibikaji' })).toBeNull()
})

test('complaints are told in bands, and what stands still by its case to those who hold it', async () => {
	const { container } = await drawnInAdvocacy(answers, '/upr/accountability', () => <AccountabilityPage />)
	const table = within(await screen.findByRole('table', { name: 'From complaint to court' }))
	expect(table.getAllByRole('row')).toHaveLength(6)
	expect(table.getAllByText('fewer than 5 cases')).toHaveLength(19)
	expect(table.getByText('at least 35 cases')).toBeInTheDocument()
	expect(await screen.findByRole('link', { name: 'Open case KE-7' })).toBeInTheDocument()
	await expectAccessible(container)
})

test('others see the counts and no case', async () => {
	await drawnInAdvocacy(answers, '/upr/accountability', () => <AccountabilityPage />, 'LANE_LEGAL')
	await screen.findByText('at least 35 cases')
	expect(screen.queryByText('Standing still for a year or more')).toBeNull()
})

test('where the case is, the next stage is offered and a refusal says why', async () => {
	const { portal, container, user } = await drawnInAdvocacy(answers, '/upr', () => <CaseComplaint caseFile="c" />)
	expect(await screen.findByText(/with IPOA since/)).toBeInTheDocument()
	expect(screen.getByLabelText('Where it is now')).toHaveValue('AT_ODPP')
	await expectAccessible(container)
	await user.click(screen.getByRole('button', { name: 'Keep the stage' }))
	expect(portal.inputsOf('RecordAccountability')).toEqual([expect.objectContaining({ caseFile: 'c', stage: 'AT_ODPP' })])
	expect((await screen.findAllByText('The day is before that of the stage before.')).length).toBeGreaterThan(0)
})
