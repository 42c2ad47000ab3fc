import { screen, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { FragmentType } from '../../gql'
import { expectAccessible } from '../../testing/inWords'
import { PortalStub, withPortal } from '../../testing/PortalStub'
import { EndClock } from './EndClock'
import { EndedClocks, type ClockEndingsCase } from './EndedClocks'

const done = { recordClockOutcome: { __typename: 'CaseFilePayload', caseFile: null, userErrors: [] } }
const refused = { recordClockOutcome: { __typename: 'CaseFilePayload', caseFile: null, userErrors: [{ __typename: 'UserError', code: 'ALREADY_DECIDED', path: [], facts: [] }] } }
const ending = (id: string, more: Record<string, unknown> = {}) => ({
	__typename: 'ClockEnding', id, code: 'ARRAIGNMENT', outcome: 'MET', by: 'someone-0007', mine: false, at: '2026-11-22T09:10:00Z', inForce: true, ...more,
})
const caseFile = (status: string, ...clockEndings: unknown[]) => ({ __typename: 'CaseFile', id: 'c', status, clockEndings }) as unknown as FragmentType<typeof ClockEndingsCase>

test('a clock that was met is one tap', async () => {
	const portal = new PortalStub({ RecordClockOutcome: done })
	const { container } = await withPortal(portal, <EndClock caseFile="c" clock="ARRAIGNMENT" />)
	await expectAccessible(container)
	await userEvent.click(screen.getByRole('button', { name: 'Done: To court' }))
	expect(portal.inputsOf('RecordClockOutcome')).toEqual([expect.objectContaining({ caseFile: 'c', clock: 'ARRAIGNMENT', outcome: 'MET' })])
})

test('one that is not to be met says why, in Kiswahili too', async () => {
	const portal = new PortalStub({ RecordClockOutcome: done })
	const { container } = await withPortal(portal, <EndClock caseFile="c" clock="HIV_PEP" />, 'sw')
	await userEvent.click(screen.getByText('Haitafanywa'))
	const why = screen.getByRole('group', { name: /^Kwa nini haitafanywa\?/ })
	expect(within(why).getAllByRole('button').map((button) => button.textContent)).toEqual(['imefanywa bila sisi', 'haihusiki, au haihusiki tena', 'mhusika hataki', 'haiwezekani tena'])
	await expectAccessible(container)
	await userEvent.click(within(why).getByRole('button', { name: 'mhusika hataki' }))
	expect(portal.inputsOf('RecordClockOutcome')).toEqual([expect.objectContaining({ clock: 'HIV_PEP', outcome: 'PERSON_DECLINED' })])
})

test('a refusal is said, and nothing is told of our own work by hand', async () => {
	const portal = new PortalStub({ RecordClockOutcome: refused })
	await withPortal(
		portal,
		<>
			<EndClock caseFile="c" clock="HARM" />
			<EndClock caseFile="c" clock="DECISION" />
			<EndClock caseFile="c" clock="TRIAGE" />
		</>,
	)
	expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['The danger is past', 'does not apply, or not any more'])
	await userEvent.click(screen.getByRole('button', { name: 'The danger is past: Harm could come' }))
	expect(await screen.findByRole('alert')).toHaveTextContent('This was not put on record')
})

test('who said it and when stands there, and it runs on where it was said in error', async () => {
	const portal = new PortalStub({ RecordClockOutcome: done })
	const earlier = ending('e1', { outcome: 'RUNS_ON', inForce: false, mine: true, code: 'P3_FORM' })
	const { container } = await withPortal(portal, <EndedClocks caseFile={caseFile('OPEN', ending('e2'), earlier)} />)
	expect(screen.getByText(/^A colleague \(…0007\)/)).toBeInTheDocument()
	expect(screen.getByText(/said in error, it runs on/)).toBeInTheDocument()
	await expectAccessible(container)
	await userEvent.click(screen.getByRole('button', { name: 'It runs on: To court' }))
	expect(portal.inputsOf('RecordClockOutcome')).toEqual([expect.objectContaining({ clock: 'ARRAIGNMENT', outcome: 'RUNS_ON' })])
})

test('of a closed case it is read only, and of a case of which nothing was said there is nothing', async () => {
	const { unmount } = await withPortal(new PortalStub({}), <EndedClocks caseFile={caseFile('CLOSED', ending('e1'))} />)
	expect(screen.getByText('Clocks that stand still')).toBeInTheDocument()
	expect(screen.queryByRole('button')).not.toBeInTheDocument()
	unmount()
	const { container } = await withPortal(new PortalStub({}), <EndedClocks caseFile={caseFile('OPEN')} />)
	expect(container).toBeEmptyDOMElement()
})
