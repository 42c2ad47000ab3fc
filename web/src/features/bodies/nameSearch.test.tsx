import { screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { hasWords } from '../../i18n/hasWords'
import type { Language } from '../../i18n/words'
import { expectAccessible } from '../../testing/inWords'
import { PortalStub, withPortal } from '../../testing/PortalStub'
import { routed } from '../../testing/routed'
import { PressPage } from './PressPage'

const bodies = [
	...Array.from({ length: 9 }, (_, number) => `Rapporteur ${number} (example)`),
	'Comité contre la torture (example)',
	'Working Group on Détention (example)',
]
const whoElse = bodies.map((name, number) => ({
	__typename: 'BodyAnswer', standing: 'CAN_NOW', urgency: 'URGENT', fileBy: null, covers: [], closes: [], reasons: [], conditions: [], refusals: [], requirements: [],
	body: { __typename: 'Body', id: `b${number}`, name, kind: 'ORGANIZATION', entry: 'DIRECT', replyDays: null, replySource: null },
}))

async function drawn(language: Language = 'en') {
	const portal = new PortalStub({ PressPage: { __typename: 'Query', caseFile: { __typename: 'CaseFile', id: 'c', status: 'OPEN', appealFacts: null, whoElse }, serviceTypes: [] } })
	const { container } = await withPortal(portal, routed(<PressPage caseFile="c" back={null} />, ['/cases/$caseFile', '/bodies']), language)
	return { portal, container, user: userEvent.setup(), search: await screen.findByRole('searchbox') }
}

const shown = () => screen.queryAllByRole('heading', { name: /\(example\)/ }).map(({ textContent }) => textContent)

test.each([
	['Comité contre la torture', 'comite', true],
	['Comité contre la torture', 'TORTURE comité', true],
	['Ofisi ya Wanjikũ', 'wanjiku', true],
	['Working Group', '  group   work ', true],
	['Working Group', 'groups', false],
	['Working Group', '', true],
	['Working Group (WGAD)', '(wgad', true],
])('%s has %s: %s', (name, typed, has) => {
	expect(hasWords(name, typed)).toBe(has)
})

test('a body behind the first eight is found by its name, whatever the accents, and nothing is asked for that', async () => {
	const { portal, container, user, search } = await drawn()
	expect(shown(), 'the control').not.toContain('Working Group on Détention (example)')
	expect(screen.getByText('11 bodies', { selector: '[role=status]' })).toBeInTheDocument()
	const asked = portal.variablesOf('PressPage').length
	await user.type(search, 'DETENTION')
	expect(shown()).toEqual(['Working Group on Détention (example)'])
	expect(screen.getByRole('status')).toHaveTextContent('1 of 11 bodies matches')
	expect(search).toHaveFocus()
	expect(portal.variablesOf('PressPage')).toHaveLength(asked)
	await expectAccessible(container)
	await user.clear(search)
	await user.type(search, 'nobody')
	expect(shown()).toEqual([])
	expect(screen.getByRole('status')).toHaveTextContent('0 of 11 bodies match')
})

test('the Enter key sends nothing away, and in Swahili it says the same', async () => {
	const { user, search } = await drawn('sw')
	expect(screen.getByRole('searchbox', { name: 'Tafuta chombo kwa jina lake' })).toBe(search)
	await user.type(search, 'rapporteur{Enter}')
	expect(screen.getByRole('status')).toHaveTextContent('Vyombo 9 kati ya 11 vinalingana')
})
