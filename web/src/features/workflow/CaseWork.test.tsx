import { cleanup, screen, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { ViewerContext, type Viewer } from '../../portal/viewer'
import { expectAccessible } from '../../testing/inWords'
import { PortalStub, withPortal } from '../../testing/PortalStub'
import { CaseWork } from './CaseWork'

const lead: Viewer = { subject: 'ann-0001', roles: ['DUTY_LEAD'], organization: { id: 'khrc', name: 'KHRC' } }
const lawyer: Viewer = { subject: 'ben-0002', roles: ['LANE_LEGAL'], organization: { id: 'khrc', name: 'KHRC' } }

const kind = { __typename: 'TaskKind', code: 'detention-visit', lane: 'LEGAL', minutes: 120, name: { __typename: 'LocalizedText', en: 'Visit the place of detention', sw: 'Tembelea mahali pa kizuizi' } }
const fund = { __typename: 'FundRequest', id: 'f', amountKes: 20000, purpose: 'BAIL', words: '', askedBy: 'someone-0007', mine: false, askedAt: '2026-11-22T06:00:00Z', decidedAt: null, approved: null }
const task = {
	__typename: 'CaseTask', id: 't', reference: 'KE-2417', lane: 'LEGAL', kind, words: 'Ask for the desk sergeant (example)', state: 'WAITS', addedAt: '2026-11-22T06:00:00Z',
	dueAt: '2026-11-22T08:00:00Z', takenBy: null, takenUntil: null, mine: false, endedAt: null, outcome: null, result: '', funds: [fund],
}
const decision = {
	__typename: 'CaseDecision', id: 'd', verdict: 'APPROVED', reason: 'LIFE_AT_RISK', words: '', decidedBy: 'someone-0007', mine: false, decidedAt: '2026-11-22T06:00:00Z', unassessed: ['OTHERS'],
	reviewBy: '2026-11-22T10:00:00Z', reviewedAt: null, upheld: null,
}

function answer(parts: object) {
	return {
		__typename: 'Query',
		caseFile: { __typename: 'CaseFile', id: 'one', status: 'OPEN', begunAt: '2026-11-22T05:00:00Z', decisionRight: 'FULL', decisions: [], risks: [], tasks: [], escalations: [], closingPoints: [], closures: [], followUps: [], ...parts },
		taskKinds: [kind],
		deputies: [],
	}
}

function shown(parts: object, viewer = lead, more: Record<string, unknown> = {}) {
	const portal = new PortalStub({ CaseWork: answer(parts), ...more })
	return {
		portal,
		drawn: withPortal(
			portal,
			<ViewerContext value={viewer}>
				<CaseWork caseFile="one" />
			</ViewerContext>,
		),
	}
}

test('a decision names its verdict and a reason that belongs to it', async () => {
	const { portal, drawn } = shown({}, lead, { DecideCase: { __typename: 'Mutation', decideCase: { __typename: 'CaseDecisionPayload', decision: null, userErrors: [] } } })
	const { container } = await drawn
	await userEvent.click(await screen.findByRole('button', { name: 'Decide' }))
	expect(screen.getByRole('alert')).toHaveTextContent('Say what you decide.')
	await userEvent.click(screen.getByLabelText('We do not act'))
	const reasons = within(screen.getByLabelText('Why?')).getAllByRole('option')
	expect(reasons.map(({ textContent }) => textContent)).toContain('Others act already')
	expect(reasons.map(({ textContent }) => textContent)).not.toContain('A life is at risk')
	await userEvent.selectOptions(screen.getByLabelText('Why?'), 'OTHERS_ACT')
	await expectAccessible(container)
	await userEvent.click(screen.getByRole('button', { name: 'Decide' }))
	expect(portal.inputsOf('DecideCase')).toMatchObject([{ caseFile: 'one', after: null, verdict: 'DECLINED', reason: 'OTHERS_ACT' }])
})

const risk = (level: string, assessedAt: string) => ({ __typename: 'CaseRisk', id: `r-${level}`, whom: 'PERSON', level, reason: `Because ${level} (example)`, assessedBy: 'someone-0007', mine: false, assessedAt })

test('a risk is judged with a reason, what was judged before stays, and the form to decide says what is missing', async () => {
	const judged = { __typename: 'Mutation', assessRisk: { __typename: 'CaseFilePayload', caseFile: null, userErrors: [] } }
	const { portal, drawn } = shown({ risks: [risk('HIGH', '2026-11-22T06:00:00Z'), risk('LOW', '2026-11-22T05:30:00Z')], decisions: [{ ...decision, upheld: false, reviewedAt: '2026-11-22T07:00:00Z' }] }, lead, { AssessRisk: judged })
	const { container } = await drawn
	const sheet = await screen.findByRole('region', { name: 'Risk' })
	expect(within(sheet).getAllByText('High')[0]).toBeVisible()
	expect(sheet).toHaveTextContent('What was judged before')
	expect(screen.getByText('Decided before the risk to others was judged.')).toBeVisible()
	expect(screen.getByText('Risk: the person: High · others: not judged · responders: not judged.')).toBeVisible()
	expect(screen.getByText(/^Nobody has judged the risk to others and responders\./)).toBeVisible()
	await userEvent.click(within(sheet).getByText('Judge the risk', { selector: 'summary' }))
	const others = within(sheet).getByRole('group', { name: /^To others/ })
	await userEvent.click(within(others).getByRole('radio', { name: 'We do not know' }))
	await userEvent.click(within(sheet).getByRole('button', { name: 'Judge the risk' }))
	expect(within(sheet).getByRole('alert')).toHaveTextContent('Say in 3 to 500 characters why.')
	await userEvent.type(within(sheet).getByLabelText('What makes you say so?'), 'Nobody asked')
	await expectAccessible(container)
	await userEvent.click(within(sheet).getByRole('button', { name: 'Judge the risk' }))
	expect(portal.inputsOf('AssessRisk')).toMatchObject([{ caseFile: 'one', risks: [{ whom: 'OTHERS', level: 'UNKNOWN', reason: 'Nobody asked' }] }])
})

test('where a life cannot wait there is one answer, and it says who looks at it', async () => {
	await shown({ decisionRight: 'FAST' }).drawn
	expect(await screen.findByRole('button', { name: 'Approve now' })).toBeInTheDocument()
	expect(screen.queryByLabelText('We do not act')).not.toBeInTheDocument()
	expect(screen.getByText(/a second person looks at it within four hours/)).toBeInTheDocument()
})

test('what a rule raised is acknowledged by who may, and by nobody else', async () => {
	const rule = { __typename: 'EscalationRule', code: 'threat-now', cause: 'THREAT_TO_SAFETY', name: { __typename: 'LocalizedText', en: 'The threat is serious', sw: 'Tishio ni kubwa' } }
	const escalations = [{ __typename: 'Escalation', id: 'e', raisedAt: '2026-11-22T06:00:00Z', acknowledgedAt: null, rule }]
	await shown({ escalations, decisionRight: 'NONE' }).drawn
	expect(await screen.findByRole('button', { name: /I have seen it/ })).toBeInTheDocument()
	cleanup()
	await shown({ escalations, decisionRight: 'FAST' }, { ...lead, roles: ['COORDINATOR'] }).drawn
	expect(await screen.findByText('The threat is serious')).toBeInTheDocument()
	expect(screen.queryByRole('button', { name: /I have seen it/ })).not.toBeInTheDocument()
})

test('who opened the case is offered nothing to decide', async () => {
	await shown({ decisionRight: 'NONE' }).drawn
	expect(await screen.findByText(/A duty lead or deputy who did not open this case decides/)).toBeInTheDocument()
	expect(screen.queryByRole('button', { name: 'Decide' })).not.toBeInTheDocument()
})

test('a fast approval waits for a second look, of somebody else', async () => {
	const reviewed = { ...decision, reviewedAt: '2026-11-22T07:00:00Z', upheld: true }
	const { portal, drawn } = shown({ decisions: [decision] }, lead, {
		ReviewDecision: { __typename: 'Mutation', reviewDecision: { __typename: 'CaseDecisionPayload', decision: reviewed, userErrors: [] } },
	})
	await drawn
	const right = await screen.findByRole('button', { name: 'Approving was right' })
	portal.answer('CaseWork', answer({ decisions: [reviewed] }))
	await userEvent.click(right)
	expect(portal.inputsOf('ReviewDecision')).toMatchObject([{ decision: 'd', upheld: true }])
	expect(await screen.findByText(/A second person found it right/)).toBeInTheDocument()
})

test('a task is taken by name, and money is approved by who coordinates alone', async () => {
	const taken = { ...task, state: 'TAKEN', mine: true, takenBy: 'ann-0001', takenUntil: new Date(Date.now() + 3_600_000).toISOString() }
	const { portal, drawn } = shown({ tasks: [task] }, lead, { TakeTask: { __typename: 'Mutation', takeTask: { __typename: 'CaseTaskPayload', task: taken, userErrors: [] } } })
	const { container } = await drawn
	const mine = await screen.findByRole('button', { name: 'I have it: Visit the place of detention' })
	portal.answer('CaseWork', answer({ tasks: [taken] }))
	await userEvent.click(mine)
	expect(portal.inputsOf('TakeTask')).toMatchObject([{ task: 't' }])
	expect(await screen.findByText(/You have it until/)).toBeInTheDocument()
	expect(screen.getByRole('button', { name: 'Approve: KES 20,000' })).toBeInTheDocument()
	await expectAccessible(container)
})

const raised = {
	__typename: 'Escalation', id: 'e', raisedAt: '2026-11-22T06:00:00Z', acknowledgedAt: null,
	rule: { __typename: 'EscalationRule', code: 'security-organ', cause: 'POWERFUL_PERPETRATOR', name: { __typename: 'LocalizedText', en: 'The alleged perpetrator belongs to an organ of security', sw: 'Mtuhumiwa ni wa chombo cha usalama' } },
}

test('what a rule raised says why, and is seen by a duty lead', async () => {
	const seen = { ...raised, acknowledgedAt: '2026-11-22T07:00:00Z' }
	const { portal, drawn } = shown({ escalations: [raised] }, lead, {
		AcknowledgeEscalation: { __typename: 'Mutation', acknowledgeEscalation: { __typename: 'EscalationPayload', escalation: seen, userErrors: [] } },
	})
	const { container } = await drawn
	expect(await screen.findByText('The alleged perpetrator belongs to an organ of security')).toBeInTheDocument()
	await expectAccessible(container)
	portal.answer('CaseWork', answer({ escalations: [seen] }))
	await userEvent.click(screen.getByRole('button', { name: 'I have seen it: Powerful perpetrator' }))
	expect(portal.inputsOf('AcknowledgeEscalation')).toMatchObject([{ escalation: 'e' }])
	expect(await screen.findByText(/Seen by a duty lead or deputy/)).toBeInTheDocument()
})

test('people of a lane approve no money', async () => {
	await shown({ tasks: [task] }, lawyer).drawn
	expect(await screen.findByText('Waits for a duty lead or deputy who did not ask.')).toBeInTheDocument()
	expect(screen.queryByRole('button', { name: /Approve: / })).not.toBeInTheDocument()
})

test('every label of the page belongs to its own field', async () => {
	const { drawn } = shown({})
	const { container } = await drawn
	await screen.findByText('Work in four lanes')
	const labels = [...container.querySelectorAll('label[for]')] as HTMLLabelElement[]
	expect(labels.length).toBeGreaterThan(4)
	expect(labels.filter((label) => !label.parentElement?.contains(label.control)).map((label) => label.textContent)).toEqual([])
	const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
	expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})
