import { screen, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Role } from '../../gql/graphql'
import type { Language } from '../../i18n/words'
import { ViewerContext } from '../../portal/viewer'
import { expectAccessible } from '../../testing/inWords'
import { PortalStub, withPortal } from '../../testing/PortalStub'
import { OwnPlaces } from './OwnPlaces'

const capacity = (status: string, available: number | null, asOf: string | null) => ({ __typename: 'Capacity', status, available, asOf, reliable: true })
const place = (id: string, told: unknown, name = 'Lamu') => ({
	__typename: 'ServiceAtLocation', id, confidential: false, held: 0, takenOn: 0, capacity: told, location: { __typename: 'Location', id: `l-${id}`, name },
})
const entry = (...places: unknown[]) => ({
	__typename: 'Organization', id: 'own',
	services: [{ __typename: 'Service', id: 's', name: 'Safe shelter', status: 'ACTIVE', serviceAtLocations: places }],
})
const told = { __typename: 'NetworkPayload', userErrors: [] }
const three = place('p', capacity('CAPACITY', 3, '2026-11-22T05:10:00Z'))

function shown(organization: unknown, roles: Role[] = ['PARTNER_INTAKE'], language: Language = 'en', more: Record<string, unknown> = {}) {
	const portal = new PortalStub({ OwnPlaces: { organization }, ...more })
	const viewer = { __typename: 'Viewer' as const, subject: 'ben', roles, organization: { __typename: 'Organization' as const, id: 'own', name: 'Own (example)' } }
	return { portal, drawn: withPortal(portal, <ViewerContext value={viewer}><OwnPlaces /></ViewerContext>, language) }
}

test('what was told is still right in one tap', async () => {
	const { portal, drawn } = shown(entry(three), undefined, 'en', {
		ConfirmOwnPlaces: { confirmCapacity: { ...told, organization: entry(place('p', capacity('CAPACITY', 3, '2026-11-22T09:10:00Z'))) } },
	})
	const { container } = await drawn
	expect(await screen.findByText(/3 places free/)).toBeInTheDocument()
	await expectAccessible(container)
	await userEvent.click(screen.getByRole('button', { name: 'Still right' }))
	expect(portal.inputsOf('ConfirmOwnPlaces')).toEqual([expect.objectContaining({ place: 'p', asOf: '2026-11-22T05:10:00Z' })])
})

test('one more and one less is one tap each, and none is full', async () => {
	const one = place('p', capacity('CAPACITY', 1, '2026-11-22T09:00:00Z'))
	const { portal, drawn } = shown(entry(place('p', capacity('CAPACITY', 2, '2026-11-22T05:10:00Z'))), ['PARTNER_ADMIN'], 'en', { TellOwnPlaces: { tellCapacity: { ...told, organization: entry(one) } } })
	await drawn
	await userEvent.click(await screen.findByRole('button', { name: '−1: 1 place free' }))
	expect(await screen.findByText(/1 place free/)).toBeInTheDocument()
	expect(screen.queryByText('−1')).not.toBeInTheDocument()
	portal.answer('TellOwnPlaces', { tellCapacity: { ...told, organization: entry(place('p', capacity('NO_CAPACITY', null, '2026-11-22T09:01:00Z'))) } })
	await userEvent.click(screen.getByRole('button', { name: 'Full' }))
	expect(await screen.findByRole('button', { name: '+1: 1 place free' })).toBeInTheDocument()
	expect(screen.queryByRole('button', { name: 'Full' })).not.toBeInTheDocument()
	expect(portal.inputsOf('TellOwnPlaces')).toEqual([
		expect.objectContaining({ place: 'p', status: 'CAPACITY', available: 1 }),
		expect.objectContaining({ place: 'p', status: 'NO_CAPACITY' }),
	])
})

test('of several places the one told longest ago comes first, the others on demand; in Kiswahili too', async () => {
	const never = place('n', capacity('UNKNOWN', null, null), 'Garissa')
	const { drawn } = shown(entry(three, never), undefined, 'sw')
	const { container } = await drawn
	const first = await screen.findByRole('group', { name: 'Safe shelter, Garissa' })
	expect(first).toHaveTextContent('Hakuna aliyesema.')
	expect(within(first).queryByRole('button', { name: 'Bado sawa' })).not.toBeInTheDocument()
	expect(container.querySelector('details')?.open).toBe(false)
	expect(screen.getByText('Mahali 1 zaidi')).toBeInTheDocument()
	await expectAccessible(container)
})

test('a telling that somebody changed meanwhile is not confirmed, and says so', async () => {
	const error = { __typename: 'UserError', code: 'ALREADY_DECIDED', path: ['asOf'], facts: [] }
	const { drawn } = shown(entry(three), undefined, 'en', { ConfirmOwnPlaces: { confirmCapacity: { ...told, organization: null, userErrors: [error] } } })
	await drawn
	await userEvent.click(await screen.findByRole('button', { name: 'Still right' }))
	expect(await screen.findByRole('alert')).toBeInTheDocument()
})

test('whoever does not answer for a partner is asked nothing and shown nothing', async () => {
	const { portal, drawn } = shown(entry(three), ['AUDITOR', 'COORDINATOR'])
	await drawn
	await new Promise((resolve) => setTimeout(resolve, 50))
	expect(portal.variablesOf('OwnPlaces')).toHaveLength(0)
	expect(screen.queryByRole('button')).not.toBeInTheDocument()
})

test('where nothing is offered no place is kept free for it', async () => {
	const { portal, drawn } = shown(entry())
	const { container } = await drawn
	await expect.poll(() => container.querySelector('span')?.hidden).toBe(true)
	expect(portal.variablesOf('OwnPlaces')).toHaveLength(1)
})
