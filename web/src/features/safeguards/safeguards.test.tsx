import { screen, waitFor, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { expectAccessible } from '../../testing/inWords'
import { PortalStub, withPortal } from '../../testing/PortalStub'
import { AskAboutHarm } from './AskAboutHarm'
import { CaseSafeguards } from './CaseSafeguards'

const asked = (code: string, act: string, en: string) => ({
	__typename: 'SafeguardQuestion', code, act, name: { __typename: 'LocalizedText', en, sw: `${en} (sw)` },
})
const given = (clear: boolean, words = '') => ({
	__typename: 'SafeguardAnswer', id: `a-${clear}-${words}`, clear, words, answeredBy: 'someone-0007', mine: false, answeredAt: '2026-11-22T06:00:00Z', until: '2026-11-25T06:00:00Z',
})
const safeguard = (code: string, act: string, en: string, answers: ReturnType<typeof given>[] = []) => ({
	__typename: 'Safeguard', question: asked(code, act, en), standing: answers[0] ?? null, answers,
})
const caseFile = (safeguards: object[]) => ({ caseFile: { __typename: 'CaseFile', id: 'one', status: 'OPEN', safeguards } })

const three = [
	safeguard('person-knows', 'SEND_REFERRAL', 'Does the person know?', [given(true)]),
	safeguard('not-noticed', 'SEND_REFERRAL', 'Will nobody notice?'),
	safeguard('no-third-person', 'SEND_REFERRAL', 'Is nobody else named?', [given(false, 'A cousin is')]),
	safeguard('public-agreed', 'PUBLIC_ALERT', 'May it be public?'),
]
const payload = { answerSafeguards: { __typename: 'CaseFilePayload', caseFile: { __typename: 'CaseFile', id: 'one', safeguards: three }, userErrors: [] } }

test('only what stands in the way is asked, nothing is ticked beforehand, and a yes to each lets the act go on', async () => {
	const portal = new PortalStub({ Harm: caseFile(three), AnswerSafeguards: payload })
	const handleClear = vi.fn()
	const { container } = await withPortal(portal, <AskAboutHarm caseFile="one" act="SEND_REFERRAL" onClear={handleClear} />)
	const groups = await screen.findAllByRole('group')
	expect(groups.map((group) => within(group).getAllByRole('radio').length)).toEqual([2, 2])
	expect(screen.queryByText('Does the person know?')).toBeNull()
	expect(screen.queryByText('May it be public?')).toBeNull()
	for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked()
	await userEvent.click(screen.getByRole('button', { name: 'Answer' }))
	expect(screen.getByRole('alert')).toHaveTextContent('Will nobody notice? answer yes or no')
	expect(portal.inputsOf('AnswerSafeguards')).toEqual([])
	for (const yes of screen.getAllByRole('radio', { name: 'Yes' })) await userEvent.click(yes)
	await expectAccessible(container)
	await userEvent.click(screen.getByRole('button', { name: 'Answer' }))
	await waitFor(() => expect(handleClear).toHaveBeenCalledOnce())
	expect(portal.inputsOf('AnswerSafeguards')).toMatchObject([
		{ caseFile: 'one', answers: [{ question: 'not-noticed', clear: true, words: '' }, { question: 'no-third-person', clear: true, words: '' }] },
	])
})

test('a no asks why, is kept, and does not let the act go on', async () => {
	const portal = new PortalStub({ Harm: caseFile(three.slice(1, 2)), AnswerSafeguards: payload })
	const handleClear = vi.fn()
	await withPortal(portal, <AskAboutHarm caseFile="one" act="SEND_REFERRAL" onClear={handleClear} />)
	await userEvent.click(await screen.findByRole('radio', { name: /^No, or not settled/ }))
	await userEvent.click(screen.getByRole('button', { name: 'Answer' }))
	expect(screen.getByRole('alert')).toHaveTextContent('say in a few words what stands against it')
	await userEvent.type(screen.getByLabelText('What stands against it?'), 'A brother works there')
	await userEvent.click(screen.getByRole('button', { name: 'Answer' }))
	await waitFor(() => expect(portal.inputsOf('AnswerSafeguards')).toHaveLength(1))
	expect(portal.inputsOf('AnswerSafeguards')[0]).toMatchObject({ answers: [{ question: 'not-noticed', clear: false, words: 'A brother works there' }] })
	expect(handleClear).not.toHaveBeenCalled()
})

test('the case says what stops an act, who said so, and what was not answered', async () => {
	const portal = new PortalStub({ CaseSafeguards: caseFile(three) })
	const { container } = await withPortal(portal, <CaseSafeguards caseFile="one" />)
	const sheet = await screen.findByRole('region', { name: 'Before anything is sent or said' })
	expect(sheet).toHaveTextContent('Stopped')
	expect(sheet).toHaveTextContent('Is nobody else named? A cousin is')
	expect(within(sheet).getByText('Not answered')).toBeVisible()
	await expectAccessible(container)
})
