import { screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { type Viewer, ViewerContext } from '../../portal/viewer'
import { expectAccessible } from '../../testing/inWords'
import { PortalStub, withPortal } from '../../testing/PortalStub'
import { CaseWork } from './CaseWork'

const lead: Viewer = { subject: 'ann-0001', roles: ['DUTY_LEAD'], organization: { id: 'khrc', name: 'KHRC' } }
const coordinator: Viewer = { ...lead, roles: ['COORDINATOR'] }

const point = (code: string, hard: boolean, facts: object[] = []) => ({ __typename: 'ClosingPoint', code, hard, count: 1, facts })
const clock = point('CLOCK_RUNS', false, [{ __typename: 'Fact', name: 'ARRAIGNMENT', value: '2026-11-23T06:00:00Z' }])
const closure = {
	__typename: 'CaseClosure', id: 'k', immediate: 'FREED', broad: 'IN_COURT', feedbackWaiver: null, overridden: ['CLOCK_RUNS'], overrideReason: 'DONE_ELSEWHERE', noFollowUp: null,
	closedBy: 'someone-0007', mine: false, closedAt: '2026-11-22T06:00:00Z', reopenedAt: null, reopenReason: null,
}
const followUp = { __typename: 'CaseFollowUp', id: 'f', dueAt: '2026-11-22T06:00:00Z', endedAt: null, result: null }

function shown(parts: object, viewer = lead, more: Record<string, unknown> = {}, deputies: object[] = []) {
	const portal = new PortalStub({
		CaseWork: {
			__typename: 'Query',
			caseFile: {
				__typename: 'CaseFile', id: 'one', status: 'OPEN', begunAt: '2026-11-22T05:00:00Z', decisionRight: 'NONE', decisions: [], risks: [], tasks: [], escalations: [],
				closingPoints: [], closures: [], followUps: [], ...parts,
			},
			taskKinds: [],
			deputies,
		},
		...more,
	})
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

test('what must be settled is named, and no form is offered over it', async () => {
	const { drawn } = shown({ closingPoints: [point('REFERRAL_WAITS', true), clock] })
	const { container } = await drawn
	expect(await screen.findByText('A partner has not answered yet')).toBeInTheDocument()
	expect(screen.getByText(/To court, until/)).toBeInTheDocument()
	expect(screen.getByText(/nobody may close over them/)).toBeInTheDocument()
	expect(screen.queryByLabelText('What came of it for the person?')).not.toBeInTheDocument()
	await expectAccessible(container)
})

test('soft points are a duty lead’s to answer for', async () => {
	await shown({ closingPoints: [clock] }, coordinator).drawn
	expect(await screen.findByText(/needs a duty lead or deputy/)).toBeInTheDocument()
	expect(screen.queryByLabelText('What came of it for the person?')).not.toBeInTheDocument()
})

const deputy = (mine: boolean, state: string) => ({ __typename: 'Deputy', id: `d-${mine}-${state}`, mine, state })

test('and a deputy’s, of a case of their own opening too', async () => {
	await shown({ closingPoints: [clock], decisionRight: 'NONE' }, coordinator, {}, [deputy(true, 'STANDS'), deputy(false, 'OFFERED')]).drawn
	expect(await screen.findByText('Why do you close over what is left?')).toBeInTheDocument()
	expect(screen.queryByText(/needs a duty lead or deputy/)).not.toBeInTheDocument()
})

test.each([
	['somebody else is', deputy(false, 'STANDS')],
	['who only offers to be', deputy(true, 'OFFERED')],
	['whose time is over', deputy(true, 'ENDED')],
])('but not of a coordinator where %s deputy', async (_, other) => {
	await shown({ closingPoints: [clock] }, coordinator, {}, [other]).drawn
	expect(await screen.findByText(/needs a duty lead or deputy/)).toBeInTheDocument()
})

test('a closing names what came of it, over what, and when somebody asks', async () => {
	const { portal, drawn } = shown({ closingPoints: [clock, point('FEEDBACK_MISSING', false)] }, lead, {
		CloseCase: {
			__typename: 'Mutation',
			closeCase: {
				__typename: 'CaseFilePayload', caseFile: null,
				userErrors: [{ __typename: 'UserError', code: 'ILLEGAL_TRANSITION', path: [], facts: [{ __typename: 'Fact', name: 'point', value: 'TASK_OPEN' }] }],
			},
		},
	})
	const { container } = await drawn
	await userEvent.click(await screen.findByRole('button', { name: 'Close the case', hidden: true }))
	expect(screen.getByRole('alert', { hidden: true })).toHaveTextContent('Choose one.')
	await userEvent.selectOptions(screen.getByLabelText('What came of it for the person?'), 'FREED')
	await userEvent.selectOptions(screen.getByLabelText(/Why was the person not asked/), 'NOT_SAFE_TO_ASK')
	await userEvent.selectOptions(screen.getByLabelText(/Why do you close over/), 'DONE_ELSEWHERE')
	await userEvent.selectOptions(screen.getByLabelText(/When is the person asked/), '')
	await userEvent.selectOptions(screen.getByLabelText('Why does nobody ask?'), 'CONTACT_ENDANGERS')
	await expectAccessible(container)
	await userEvent.click(screen.getByRole('button', { name: 'Close the case', hidden: true }))
	expect(portal.inputsOf('CloseCase')).toMatchObject([
		{
			caseFile: 'one', immediate: 'FREED', broad: 'NONE_YET', feedbackWaiver: 'NOT_SAFE_TO_ASK', overridden: ['CLOCK_RUNS'], overrideReason: 'DONE_ELSEWHERE',
			followUpAt: null, noFollowUp: 'CONTACT_ENDANGERS',
		},
	])
	expect(await screen.findByText('A task has not ended')).toBeInTheDocument()
})

test('a closed case asks how its person is, and can be opened anew', async () => {
	const { portal, drawn } = shown({ status: 'CLOSED', closures: [closure], followUps: [followUp] }, coordinator, {
		RecordFollowUp: { __typename: 'Mutation', recordFollowUp: { __typename: 'CaseFollowUpPayload', followUp: { ...followUp, endedAt: '2026-11-22T07:00:00Z', result: 'NOT_REACHED' }, userErrors: [] } },
		ReopenCase: { __typename: 'Mutation', reopenCase: { __typename: 'CaseFilePayload', caseFile: null, userErrors: [] } },
	})
	const { container } = await drawn
	expect(await screen.findByText('Found, or free')).toBeInTheDocument()
	expect(screen.getByText(/Closed over:/)).toHaveTextContent('A clock still runs')
	expect(screen.queryByRole('button', { name: 'Decide' })).not.toBeInTheDocument()
	expect(screen.queryByText('Put work down')).not.toBeInTheDocument()
	await expectAccessible(container)
	await userEvent.click(screen.getByLabelText(/Could not be reached/))
	await userEvent.click(screen.getByRole('button', { name: 'Put it on record' }))
	expect(portal.inputsOf('RecordFollowUp')).toMatchObject([{ followUp: 'f', result: 'NOT_REACHED', nextAt: expect.stringMatching(/^2/) as string }])
	await userEvent.selectOptions(screen.getByLabelText('Why is it opened anew?'), 'NEW_HARM')
	await userEvent.click(screen.getByRole('button', { name: 'Open the case anew', hidden: true }))
	expect(portal.inputsOf('ReopenCase')).toMatchObject([{ caseFile: 'one', reason: 'NEW_HARM' }])
})

test('what was decided before a case was opened anew does not stand', async () => {
	const decision = {
		__typename: 'CaseDecision', id: 'd', verdict: 'APPROVED', reason: 'THRESHOLDS_MET', words: '', decidedBy: 'someone-0007', mine: false, unassessed: [], decidedAt: '2026-11-22T04:00:00Z',
		reviewBy: null, reviewedAt: null, upheld: null,
	}
	const reopened = { ...closure, reopenedAt: '2026-11-22T05:00:00Z', reopenReason: 'NEW_HARM' }
	await shown({ decisionRight: 'FULL', decisions: [decision], closures: [reopened] }).drawn
	expect(await screen.findByRole('button', { name: 'Decide' })).toBeInTheDocument()
	expect(screen.queryByText('Decide anew')).not.toBeInTheDocument()
	expect(screen.getByText(/There is new harm, or a new threat/)).toBeInTheDocument()
})
