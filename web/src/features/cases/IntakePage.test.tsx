import { screen, waitFor, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { PortalStub, withPortal } from '../../testing/PortalStub'
import { emptyDraft, keepDraft } from './draft'
import { IntakePage } from './IntakePage'

const named = (code: string, name: string) => ({ __typename: 'X', code, name: { __typename: 'LocalizedText', en: name, sw: name } })
const vocabulary = {
	counties: [{ __typename: 'County', code: 7, name: 'Garissa' }],
	serviceTypes: [{ ...named('paralegal', 'Paralegal help'), __typename: 'ServiceType', sensitive: false }],
	violationTypes: [{ ...named('arbitrary-arrest', 'Arbitrary arrest'), __typename: 'ViolationType' }],
	languages: [{ ...named('swa', 'Kiswahili'), __typename: 'Language' }],
	institutions: [{ ...named('county-police', 'County police'), __typename: 'Institution' }],
}
const opened = { id: 'c1', reference: 'KE-2417' }
const payload = (part: object) => ({ openCase: { __typename: 'CaseFilePayload', caseFile: null, userErrors: [], ...part } })

let portal: PortalStub
const handleOpened = vi.fn()

beforeEach(() => {
	keepDraft(emptyDraft())
	handleOpened.mockClear()
	portal = new PortalStub({ Vocabulary: vocabulary })
})

async function fill() {
	await userEvent.selectOptions(await screen.findByLabelText('What happened?'), 'arbitrary-arrest')
	await userEvent.selectOptions(screen.getByLabelText('In which county?'), '7')
	await userEvent.click(screen.getByRole('button', { name: '1 hour ago' }))
	await userEvent.click(screen.getByRole('radio', { name: /Today or tomorrow/ }))
	await userEvent.click(screen.getByRole('checkbox', { name: 'Paralegal help' }))
	for (const question of screen.getAllByRole('radio', { name: /^We do not know: counted as yes/ })) await userEvent.click(question)
	for (const reason of screen.getAllByLabelText(/What makes you say so/)) await userEvent.type(reason, 'no lawyer')
	await userEvent.click(screen.getByRole('radio', { name: 'The person agreed to a record' }))
}

const open = () => userEvent.click(screen.getByRole('button', { name: 'Open the case' }))

describe('opening a case', () => {
	test('says first what is missing, without asking the portal', async () => {
		await withPortal(portal, <IntakePage onOpened={handleOpened} />)
		await screen.findByLabelText('What happened?')
		await open()
		expect(screen.getByRole('alert')).toHaveFocus()
		await userEvent.click(screen.getByRole('link', { name: 'In which county? Choose the county' }))
		expect(screen.getByLabelText('In which county?')).toHaveFocus()
		expect(portal.inputsOf('OpenCase')).toEqual([])
	})

	test('explains itself while it is typed', async () => {
		await withPortal(portal, <IntakePage onOpened={handleOpened} />)
		await fill()
		const verdict = screen.getByRole('complementary', { name: 'So far, this case will be' })
		expect(verdict).toHaveTextContent('Critical')
		expect(verdict).toHaveTextContent('A partner gets 30 minutes to answer.')
		expect(verdict).toHaveTextContent('Court within 24 hours of arrest')
	})

	test('says while it is typed what would change the verdict', async () => {
		await withPortal(portal, <IntakePage onOpened={handleOpened} />)
		await fill()
		const verdict = screen.getByRole('complementary', { name: 'So far, this case will be' })
		expect(verdict).toHaveTextContent('With Severe, Now, or Can answered no, this would be Routine: 24 hours to answer.')
		await userEvent.click(within(screen.getByRole('group', { name: /harm happening/ })).getByRole('radio', { name: 'No' }))
		expect(verdict).toHaveTextContent('Routine')
		expect(verdict).toHaveTextContent('With Now answered yes, this would be Critical: 30 minutes to answer.')
	})

	test('never waits to hear where it comes from', async () => {
		await withPortal(portal, <IntakePage onOpened={handleOpened} />)
		await fill()
		portal.answer('OpenCase', payload({ caseFile: { __typename: 'CaseFile', ...opened } }))
		await open()
		await waitFor(() => expect(portal.inputsOf('OpenCase')).toHaveLength(1))
		expect(portal.inputsOf('OpenCase')[0]).not.toHaveProperty('channel')
	})

	test('says where it comes from, when that is known', async () => {
		await withPortal(portal, <IntakePage onOpened={handleOpened} />)
		await fill()
		portal.answer('OpenCase', payload({ caseFile: { __typename: 'CaseFile', ...opened } }))
		await userEvent.click(screen.getByRole('radio', { name: 'From a partner' }))
		await userEvent.click(screen.getByRole('radio', { name: /^Likely unreliable/ }))
		await open()
		await waitFor(() => expect(portal.inputsOf('OpenCase')).toHaveLength(1))
		expect(portal.inputsOf('OpenCase')[0]).toMatchObject({ channel: 'PARTNER', reliability: 'LIKELY_UNRELIABLE' })
	})

	test('a lost answer is tried again with the same key, so that one case is opened', async () => {
		await withPortal(portal, <IntakePage onOpened={handleOpened} />)
		await fill()
		portal.cutOff('OpenCase')
		await open()
		expect(await screen.findByText('Not sent. What you entered is kept here.')).toBeVisible()
		portal.answer('OpenCase', payload({ caseFile: { __typename: 'CaseFile', ...opened } }))
		await open()
		await waitFor(() => expect(handleOpened).toHaveBeenCalledWith(expect.objectContaining(opened)))
		const keys = portal.inputsOf('OpenCase').map((input) => input['idempotencyKey'])
		expect(keys).toHaveLength(2)
		expect(keys[0]).toBe(keys[1])
		expect(String(keys[0]).length).toBeGreaterThanOrEqual(16)
	})

	test('what is changed after a refusal is asked with a new key, and the refusal leads to its field', async () => {
		await withPortal(portal, <IntakePage onOpened={handleOpened} />)
		await fill()
		portal.answer('OpenCase', payload({ userErrors: [{ __typename: 'UserError', code: 'INVALID', path: ['county'], facts: [] }] }))
		await open()
		await userEvent.click(await screen.findByRole('link', { name: 'In which county?: missing, or out of its range' }))
		expect(screen.getByLabelText('In which county?')).toHaveFocus()
		await open()
		const keys = portal.inputsOf('OpenCase').map((input) => input['idempotencyKey'])
		expect(new Set(keys).size).toBe(2)
	})
})
