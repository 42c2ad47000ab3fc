import { screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import type { FragmentType } from '../../gql'
import type { Language } from '../../i18n/words'
import { expectAccessible, inWords } from '../../testing/inWords'
import { awaitConsent, awaitedFor, forgetAwaited, isCovered } from './awaited'
import { AwaitedRoute, type AwaitedCase } from './AwaitedRoute'

vi.mock('@tanstack/react-router', () => ({ Link: ({ children, to }: { children: string; to: string }) => <a href={to}>{children}</a> }))

const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
const consent = (recipient: string | null, more: object = {}) => ({ id: `c-${recipient}`, kind: 'DISCLOSURE', recipient: recipient ? { id: recipient } : null, until: tomorrow, withdrawnAt: null, ...more })
const picked = { caseFile: 'one', steps: [{ need: 'n1', serviceAtLocation: 'sal-coast' }], recipients: [{ id: 'coast', name: 'Coast (example)' }, { id: 'line', name: 'Line (example)' }] }
const show = (consents: unknown[], language: Language = 'en') =>
	inWords(<AwaitedRoute caseFile={{ id: 'one', consents } as unknown as FragmentType<typeof AwaitedCase>} />, language)

afterEach(forgetAwaited)

test.each([
	['nothing was said', [], false],
	['only one of two may be told', [consent('coast')], false],
	['both may', [consent('coast'), consent('line')], true],
	['any partner may', [consent(null)], true],
	['it was taken back', [consent(null, { withdrawnAt: tomorrow })], false],
	['its time is over', [consent(null, { until: '2020-01-01T00:00:00Z' })], false],
	['it was about telling somebody abroad alone', [consent(null, { kind: 'TRANSFER' })], false],
])('where %s, what was picked waits or not', (_, consents, covered) => {
	expect(isCovered(picked, consents, Date.now())).toBe(covered)
})

test('it says whom it waits for, and offers nothing to send before', async () => {
	awaitConsent(picked)
	const { container } = await show([consent('coast')])
	expect(screen.getByText('You picked Coast (example) and Line (example). It waits for the person’s consent.')).toBeInTheDocument()
	expect(screen.queryByRole('link')).not.toBeInTheDocument()
	await expectAccessible(container)
})

test('once the person has agreed a person goes back to it, in Kiswahili too', async () => {
	awaitConsent(picked)
	const { container } = await show([consent(null)], 'sw')
	expect(screen.getByRole('link', { name: 'Tuma kama ilivyochaguliwa' })).toHaveAttribute('href', '/cases/$caseFile/route')
	expect(awaitedFor('one'), 'it is kept until it is sent').toEqual(picked)
	await expectAccessible(container)
})

test('it can be given up, and is of its case alone', async () => {
	awaitConsent({ ...picked, caseFile: 'another' })
	const other = await show([consent(null)])
	expect(other.container).toBeEmptyDOMElement()
	awaitConsent(picked)
	await show([consent(null)])
	await userEvent.click(screen.getByRole('button', { name: 'Give it up' }))
	expect(screen.queryByRole('button')).not.toBeInTheDocument()
	expect(awaitedFor('one')).toBeUndefined()
})
