import { screen, waitFor, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import type { Role } from '../../gql/graphql'
import type { Language } from '../../i18n/words'
import { SessionContext } from '../../portal/useSession'
import { expectAccessible, inWords } from '../../testing/inWords'
import { drawnInAdvocacy, signedIn } from '../../testing/drawnInAdvocacy'
import { AsksPage } from './AsksPage'
import { BringFile } from './BringFile'
import { CalendarPage } from './CalendarPage'
import { CampaignRecommendations } from './CampaignRecommendations'
import { CaseThemesPanel } from './CaseThemesPanel'
import { RecommendationPage } from './RecommendationPage'
import { recommendationSearch } from './recommendationSearch'
import { SubmissionsPage } from './SubmissionsPage'
import { TrackerPage } from './TrackerPage'

const name = (en: string, sw: string) => ({ __typename: 'LocalizedText', en, sw })
const theme = { __typename: 'UprTheme', code: 'impunity', name: name('Impunity', 'Kutoadhibiwa') }
const status = (id: string, side: string, said: string, evidence: string[] = []) => ({ __typename: 'RecommendationStatus', id, side, status: said, statedOn: '2026-03-01', source: 'Report (example)', evidence })
const recommendation = {
	__typename: 'Recommendation', id: 'EX-1', cycle: 4, state: 'Norway', region: 'WEOG', text: 'Publish the register (example)', themes: [theme], responseGiven: 'Accepted', response: 'SUPPORTED', actionCategory: 5,
	source: 'invented (example)', stateStatus: status('s1', 'STATE', 'IMPLEMENTED'), civilStatus: status('s2', 'CIVIL_SOCIETY', 'ONGOING', ['Annex 1', 'Annex 2']), statuses: [status('s1', 'STATE', 'IMPLEMENTED'), status('s2', 'CIVIL_SOCIETY', 'ONGOING', ['Annex 1', 'Annex 2'])],
}
const campaign = (id: string, title: string) => ({ __typename: 'Campaign', id, title, revision: 1 })
const session = { __typename: 'AdvocacySession', id: 'mid', kind: 'MID_TERM', body: 'UPR', cycle: 4, name: 'Mid-term report (example)', startsOn: '2099-11-01', endsOn: null, place: 'Geneva', certainty: 'EXPECTED', source: 'assumed (example)', daysUntil: 340, next: true }
const cycle = { __typename: 'UprCycle', number: 4, year: 2025, received: null, supported: null, noted: null, document: null, source: 'statements (example)', note: null }
const mission = { __typename: 'Mission', id: 'norway', state: 'Norway', name: 'Mission of Norway (example)', place: 'Geneva', contact: 'a@missions.example', source: 'invented (example)', revision: 1, open: true }
const finding = (criterion: string, reasons: string[] = []) => ({ __typename: 'SmartFinding', criterion, passes: reasons.length === 0, reasons, found: reasons.includes('VAGUE_ACT') ? ['continue'] : [], source: 'rule (example)' })
const ask = (id: string, smart: boolean, words: string) => ({
	__typename: 'Ask', id, theme, recommendation: null, smart, current: { __typename: 'AskVersion', number: 1, words }, uptakes: [],
	findings: [finding('SPECIFIC', smart ? [] : ['VAGUE_ACT']), finding('MEASURABLE'), finding('ACHIEVABLE'), finding('RELEVANT'), finding('TIME_BOUND', smart ? [] : ['NO_TIME'])],
})
const band = (atLeast: number) => ({ __typename: 'CaseBand', atLeast, fewerThanFive: atLeast < 5 })
const link = (code: string, atLeast: number) => ({ __typename: 'ChainLink', theme: { ...theme, code, name: name(code, code) }, cases: band(atLeast), recommendations: 4, asks: 2, missions: 1, promised: 1, takenUp: 0, implemented: 0 })

const answers = {
	UprFrames: { __typename: 'Query', uprCycles: [cycle], advocacySessions: [session], uprThemes: [theme], recommendingStates: ['Norway'], campaigns: [campaign('campaign-1', 'Justice for all (example)'), { ...campaign('asked-only', 'Only asked (example)'), revision: null }] },
	UprTracker: { __typename: 'Query', recommendations: { __typename: 'RecommendationConnection', totalCount: 1, pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null }, edges: [{ __typename: 'RecommendationEdge', node: recommendation }] } },
	CampaignTies: { __typename: 'Query', recommendation: { ...recommendation, campaigns: [campaign('run', 'Justice for all (example)')] }, campaigns: [campaign('run', 'Justice for all (example)'), campaign('other', 'Open the files (example)'), { ...campaign('asked', 'Only asked (example)'), revision: null }] },
	SetRecommendationCampaign: { __typename: 'Mutation', setRecommendationCampaign: { __typename: 'RecommendationPayload', recommendation, userErrors: [] } },
	CampaignRecommendations: { __typename: 'Query', recommendations: { __typename: 'RecommendationConnection', totalCount: 1, edges: [{ __typename: 'RecommendationEdge', node: recommendation }] } },
	RecommendationPage: { __typename: 'Query', recommendation },
	RecordRecommendationStatus: { __typename: 'Mutation', recordRecommendationStatus: { __typename: 'RecommendationPayload', recommendation, userErrors: [] } },
	AdvocacyCalendar: {
		__typename: 'Query', advocacySessions: [session, { ...session, id: 'held', name: 'Review (example)', kind: 'REVIEW', startsOn: '2020-01-02', certainty: 'HELD', next: false, daysUntil: -900 }, { ...session, id: 'open', name: 'Committee (example)', kind: 'TREATY_BODY_SESSION', startsOn: null, certainty: 'TO_BE_ANNOUNCED', next: false, daysUntil: null }],
		plannedDays: [{ __typename: 'PlannedDay', id: 'p', kind: 'CAMPAIGN_MILESTONE', of: 'Justice for all (example)', day: '2099-01-02', name: name('Hearing (example)', 'Hearing (example)') }],
	},
	MidTermFollowUp: { __typename: 'Query', recommendations: { __typename: 'RecommendationConnection', totalCount: 7, edges: [{ __typename: 'RecommendationEdge', node: recommendation }] } },
	AdvocacyAsks: {
		__typename: 'Query', asks: [ask('good', true, 'Publish a register by 2027 (example)'), ask('vague', false, 'Continue efforts (example)')], missions: [mission], recommendingStates: ['Norway'], uprThemes: [theme],
		missionPlan: [{ __typename: 'MissionSuggestion', mission, ask: ask('good', true, 'Publish a register by 2027 (example)'), earlier: 3, cases: band(0) }],
		advocacyChain: [link('impunity', 0), link('detention', 15)],
	},
	MissionMeetings: { __typename: 'Query', missionMeetings: [] },
	RecordMeeting: {
		__typename: 'Mutation',
		recordMeeting: { __typename: 'MissionMeetingPayload', meeting: null, userErrors: [{ __typename: 'UserError', code: 'INVALID', path: ['answers'], facts: [{ __typename: 'Fact', name: 'rule', value: 'ask-is-smart' }] }] },
	},
	StartAsk: { __typename: 'Mutation', startAsk: { __typename: 'AskPayload', ask: { __typename: 'Ask', id: 'new', smart: false }, userErrors: [] } },
	CaseThemes: { __typename: 'Query', caseFile: { __typename: 'CaseFile', id: 'c', status: 'OPEN', themes: [] }, uprThemes: [theme] },
	SetCaseTheme: { __typename: 'Mutation', setCaseTheme: { __typename: 'CaseFilePayload', caseFile: { __typename: 'CaseFile', id: 'c', themes: [theme] }, userErrors: [] } },
}

const drawn = (path: string, page: () => ReactNode, role: Role = 'COORDINATOR', language: Language = 'en') => drawnInAdvocacy(answers, path, page, role, language)

afterEach(() => vi.unstubAllGlobals())
Element.prototype.scrollIntoView = () => undefined

test('both sides stand beside each other, with the evidence counted; filters stand in the address as codes', async () => {
	const { container, router, user } = await drawn('/upr?theme=impunity&name=Amina', () => <TrackerPage />)
	const row = (await screen.findByRole('link', { name: 'Publish the register (example)' })).closest('li') as HTMLElement
	expect(within(row).getByText('State: implemented')).toBeInTheDocument()
	expect(within(row).getByText('Civil society: ongoing')).toBeInTheDocument()
	expect(within(row).getByText('2 pieces of evidence')).toBeInTheDocument()
	expect(screen.getByText(/In 340 days/).closest('p')).toHaveTextContent('expected')
	expect(screen.getByLabelText('Theme')).toHaveValue('impunity')
	await user.selectOptions(screen.getByLabelText("Kenya's answer"), 'NOTED')
	await waitFor(() => expect(router.state.location.search).toEqual({ theme: 'impunity', response: 'NOTED' }))
	await expectAccessible(container)
})

test('partners read and are offered nothing to write', async () => {
	await drawn('/upr', () => <TrackerPage />, 'PARTNER_INTAKE')
	await screen.findByRole('link', { name: 'Publish the register (example)' })
	expect(screen.queryByText('Bring recommendations in')).toBeNull()
	expect(screen.queryByRole('link', { name: 'Asks and missions' })).toBeNull()
})

test('where a recommendation stands is said with a source and evidence', async () => {
	const { portal, container, user } = await drawn('/upr/recommendations/EX-1', () => <RecommendationPage />)
	await screen.findByRole('heading', { name: 'Recommendation of Norway, cycle 4' })
	await user.click(screen.getByText('Say where it stands'))
	await user.type(screen.getByLabelText('Where it is said'), 'Shadow report')
	await user.type(screen.getByLabelText('What it rests on'), 'Annex 1\n\n Annex 2 ')
	await expectAccessible(container)
	await user.click(screen.getByRole('button', { name: 'Keep it' }))
	expect(portal.inputsOf('RecordRecommendationStatus')).toEqual([expect.objectContaining({ recommendation: 'EX-1', side: 'CIVIL_SOCIETY', status: 'ONGOING', source: 'Shadow report', evidence: ['Annex 1', 'Annex 2'] })])
})

test('a recommendation is tied to a campaign that one runs, and never to one that only asks', async () => {
	const { portal, container, user } = await drawn('/upr/recommendations/EX-1', () => <RecommendationPage />)
	expect(await screen.findByRole('link', { name: 'Justice for all (example)' })).toBeInTheDocument()
	const offered = screen.getByLabelText('Campaign')
	expect(within(offered).getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['choose', 'Open the files (example)'])
	await user.selectOptions(offered, 'other')
	await expectAccessible(container)
	await user.click(screen.getByRole('button', { name: 'Say that it works towards this' }))
	await user.click(screen.getByRole('button', { name: 'Take it away: Justice for all (example)' }))
	expect(portal.inputsOf('SetRecommendationCampaign')).toEqual([expect.objectContaining({ recommendation: 'EX-1', campaign: 'other', tied: true }), expect.objectContaining({ campaign: 'run', tied: false })])
})

test('recommendations are looked for by a campaign, and shown where the campaign is', async () => {
	const { router, user } = await drawn('/upr', () => (
		<>
			<TrackerPage />
			<CampaignRecommendations campaign="campaign-1" />
		</>
	))
	const filter = await screen.findByLabelText('Campaign that works towards it')
	expect(within(filter).queryByText('Only asked (example)')).toBeNull()
	await user.selectOptions(filter, 'campaign-1')
	await waitFor(() => expect(router.state.location.search).toEqual({ campaign: 'campaign-1' }))
	expect(screen.getByRole('heading', { name: 'Works towards 1 recommendation' })).toBeInTheDocument()
})

test('a vague ask says why, and only others can be put to a mission', async () => {
	const { portal, container, user } = await drawn('/upr/asks', () => <AsksPage />)
	const vague = within((await screen.findByRole('heading', { name: 'Continue efforts (example)' })).closest('li') as HTMLElement)
	expect(vague.getByText('too vague for a mission')).toBeInTheDocument()
	expect(vague.getByText(/It asks to consider, to continue or to make efforts\. \(continue\)/)).toBeInTheDocument()
	await user.click(await screen.findByText('Put a meeting down'))
	const form = within(screen.getByText('Put a meeting down').closest('details') as HTMLElement)
	const asks = form.getByLabelText('Ask')
	expect(within(asks).getAllByRole('option')).toHaveLength(2)
	await user.selectOptions(asks, 'good')
	await user.selectOptions(form.getByRole('combobox', { name: 'Permanent mission' }), 'norway')
	await user.click(screen.getByRole('checkbox', { name: 'duty lead' }))
	await user.click(screen.getByRole('button', { name: 'Keep the meeting' }))
	expect(portal.inputsOf('RecordMeeting')).toEqual([expect.objectContaining({ mission: 'norway', ours: ['DUTY_LEAD'], answers: [{ ask: 'good', stance: 'CONSIDERS' }] })])
	expect((await screen.findAllByText(/does not meet all five criteria: word it anew/)).length).toBeGreaterThan(0)
	await expectAccessible(container)
})

test('cases are told in bands, and nothing adds them up', async () => {
	await drawn('/upr/asks', () => <AsksPage />, 'LANE_LEGAL')
	const chain = within(await screen.findByRole('table', { name: 'From cases to outcomes' }))
	expect(chain.getByText('fewer than 5 cases')).toBeInTheDocument()
	expect(chain.getByText('at least 15 cases')).toBeInTheDocument()
	expect(chain.getAllByRole('row')).toHaveLength(3)
	expect(screen.queryByText('Word an ask')).toBeNull()
})

test('a new ask that is vague is kept, and that is said', async () => {
	const { portal, user } = await drawn('/upr/asks', () => <AsksPage />)
	await user.click(await screen.findByText('Word an ask'))
	const form = within(screen.getByText('Word an ask').closest('details') as HTMLElement)
	await user.selectOptions(form.getByLabelText('Theme'), 'impunity')
	await user.type(form.getByLabelText('What Kenya is to be recommended'), 'Continue efforts')
	await user.click(form.getByRole('button', { name: 'Keep the wording' }))
	expect(portal.inputsOf('StartAsk')).toEqual([expect.objectContaining({ theme: 'impunity', recommendation: null, words: 'Continue efforts' })])
})

test('the calendar says how surely a day is known, in Kiswahili too', async () => {
	const { container } = await drawn('/upr/calendar', () => <CalendarPage />, 'PARTNER_ADMIN', 'sw')
	expect(await screen.findByText('inatarajiwa')).toBeInTheDocument()
	expect(screen.getAllByText('Chanzo: assumed (example)')).toHaveLength(3)
	await expectAccessible(container)
})

test('days that are planned stand between the sessions, and what is to be announced after them', async () => {
	const { container } = await drawn('/upr/calendar', () => <CalendarPage />)
	const days = (await screen.findAllByRole('heading', { level: 3 })).map(({ textContent }) => textContent)
	expect(days.slice(0, 3)).toEqual(['Hearing (example)', 'Mid-term report (example)', 'Committee (example)'])
	expect(screen.getByText('1 day that is past')).toBeInTheDocument()
	expect(await screen.findByText('Of 7 recommendations of this review civil society has not said where they stand')).toBeInTheDocument()
	expect(screen.getByRole('link', { name: 'All of them' })).toHaveAttribute('href', '/upr?cycle=4&civilStatus=UNKNOWN')
	await expectAccessible(container)
})

test('a case is tied to a theme where the case is', async () => {
	const { portal, container, user } = await drawn('/upr', () => <CaseThemesPanel caseFile="c" />)
	await user.selectOptions(await screen.findByLabelText('The case is about'), 'impunity')
	await expectAccessible(container)
	await user.click(screen.getByRole('button', { name: 'Tie it' }))
	expect(portal.inputsOf('SetCaseTheme')).toEqual([expect.objectContaining({ caseFile: 'c', theme: 'impunity', tied: true })])
})

test('a file is tried out before it is stored, and a refusal says where', async () => {
	const asked: string[] = []
	let refuse = false
	vi.stubGlobal('fetch', async (address: string) => {
		asked.push(address)
		return refuse
			? Response.json({ faults: [{ code: 'CYCLE_UNKNOWN', line: 3, column: 'cycle' }] }, { status: 422 })
			: Response.json({ rows: 4, added: 4, changed: 0, same: 0, otherStates: 0, dryRun: true })
	})
	const { container } = await inWords(
		<SessionContext value={signedIn}>
			<BringFile onDone={vi.fn()} />
		</SessionContext>,
	)
	await userEvent.click(screen.getByRole('button', { name: 'Try it out first' }))
	expect(screen.getByText('Choose a file.')).toBeInTheDocument()
	await userEvent.upload(screen.getByLabelText('File'), new File(['a'], 'a.csv'))
	expect(screen.queryByRole('button', { name: 'Bring it in' })).toBeNull()
	await userEvent.click(screen.getByRole('button', { name: 'Try it out first' }))
	expect(await screen.findByText(/4 rows about Kenya: 4 new/)).toBeInTheDocument()
	refuse = true
	await userEvent.click(screen.getByRole('button', { name: 'Bring it in' }))
	expect(await screen.findByText(/Line 3: No review of Kenya had that number or session\. \(cycle\)/)).toBeInTheDocument()
	expect(asked).toEqual(['/advocacy/recommendations?dryRun=true', '/advocacy/recommendations?dryRun=false'])
	await expectAccessible(container)
})

test('of an address only filters are kept', () => {
	expect(recommendationSearch({ theme: 'impunity', cycle: '4', state: "Côte d'Ivoire", response: 'NOTED', stateStatus: 'ONGOING', civilStatus: 'UNKNOWN', name: 'Amina' })).toEqual({ theme: 'impunity', cycle: 4, state: "Côte d'Ivoire", response: 'NOTED', stateStatus: 'ONGOING', civilStatus: 'UNKNOWN' })
	expect(recommendationSearch({ theme: '<b>', cycle: 'x', state: 'a'.repeat(99), response: 'yes' })).toEqual({})
})

const part = (id: string, text: string | null) => ({ __typename: 'SubmissionPart', id, theme, organization: { __typename: 'Organization', id: 'ngo', name: 'NGO (example)' }, budget: 4, words: 2, version: 1, text })
const submission = {
	__typename: 'Submission', id: 'sub', title: 'Joint submission (example)', size: 'JOINT', limit: 5630, words: 4, left: 5622, leads: false, session,
	steps: [{ __typename: 'SubmissionStep', code: 'drafts', name: name('Every part drafted', 'Kila sehemu imeandikwa rasimu'), due: '2020-01-01', source: 'rule (example)' }],
	parts: [part('own', 'two words'), part('other', null)],
}

test('words are counted while a part is written, and only the own part can be', async () => {
	const told = {
		AdvocacySubmissions: { __typename: 'Query', submissions: [submission], advocacySessions: [session], uprThemes: [theme] },
		SaveSubmissionPart: { __typename: 'Mutation', saveSubmissionPart: { __typename: 'SubmissionPayload', submission: null, userErrors: [{ __typename: 'UserError', code: 'INVALID', path: ['text'], facts: [{ __typename: 'Fact', name: 'rule', value: 'within-the-word-budget' }] }] } },
		ThemeCover: { __typename: 'Query', themeCover: { __typename: 'ThemeCover', chosen: ['sub'], covered: [{ __typename: 'CoveredTheme', theme: 'impunity', submissions: ['sub'] }], open: [] } },
	}
	const { container, user } = await drawnInAdvocacy(told, '/upr/submissions', () => <SubmissionsPage />, 'PARTNER_INTAKE', 'en', { id: 'ngo', name: 'NGO (example)' })
	expect(await screen.findByRole('heading', { name: 'Joint submission (example)' })).toBeInTheDocument()
	expect(screen.queryByText('Start a submission')).toBeNull()
	expect(screen.queryByText('Give a theme to an organization')).toBeNull()
	expect(screen.getAllByText('Write this part')).toHaveLength(1)
	await user.click(screen.getByText('Write this part'))
	await user.type(screen.getByLabelText('Text'), ' and three more')
	expect(screen.getByText('5 of 4 words')).toBeInTheDocument()
	await user.click(screen.getByRole('button', { name: 'Keep the text' }))
	expect((await screen.findAllByText('The text has more words than this part may have.')).length).toBeGreaterThan(0)
	await user.click(screen.getByText('Which submissions cover which themes'))
	await user.click(screen.getByRole('checkbox', { name: 'Impunity' }))
	expect(await screen.findByText('1 submission covers them')).toBeInTheDocument()
	await expectAccessible(container)
})
