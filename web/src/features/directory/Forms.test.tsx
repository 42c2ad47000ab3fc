import { screen, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { useListingWords } from '../../i18n/listingWords'
import { expectAccessible, inWords } from '../../testing/inWords'
import { PortalStub, withPortal } from '../../testing/PortalStub'
import { AgreementForm } from './AgreementForm'
import { ServiceForm } from './ServiceForm'
import { TieForm } from './TieForm'

const named = (en: string, sw: string) => ({ __typename: 'LocalizedText', en, sw })
const organization = (id: string, name: string) => ({ __typename: 'Organization', id, name })
const page = (...nodes: unknown[]) => ({
	organizations: {
		__typename: 'OrganizationConnection',
		totalCount: nodes.length,
		edges: nodes.map((node) => ({ __typename: 'OrganizationEdge', node })),
	},
})
const done = { __typename: 'NetworkPayload', organization: { __typename: 'Organization', id: 'o' }, userErrors: [] }

test('an agreement is put down with whom was found by name, and only when nothing is open', async () => {
	const portal = new PortalStub({ FindOrganizations: page(organization('o', 'Own (example)'), organization('p', 'Pwani (example)')), AddAgreement: { addAgreement: done } })
	let changed = 0
	const { container } = await withPortal(portal, <AgreementForm own="o" onDone={() => changed++} />)
	await userEvent.click(screen.getByRole('button', { name: 'Save' }))
	expect(within(screen.getByRole('alert')).getAllByRole('link').map((link) => link.textContent)).toEqual([
		'With whom: Search for the other organization and choose it.',
		'Where it is on record: Write where the agreement is on record.',
	])
	await expectAccessible(container)
	await userEvent.type(screen.getByRole('textbox', { name: 'With whom' }), 'pwani{Enter}')
	await userEvent.click(await screen.findByRole('radio', { name: 'Pwani (example)' }))
	expect(screen.queryByRole('radio', { name: 'Own (example)' })).toBeNull()
	await userEvent.click(screen.getByRole('radio', { name: 'this organization receives' }))
	await userEvent.type(screen.getByRole('textbox', { name: 'Where it is on record' }), 'Memorandum of 3 May (example)')
	await userEvent.click(screen.getByRole('button', { name: 'Save' }))
	await expect.poll(() => changed).toBe(1)
	expect(portal.inputsOf('AddAgreement')).toEqual([
		expect.objectContaining({ from: 'p', to: 'o', terms: expect.objectContaining({ trust: 1, acceptPermille: 800, validTo: null, source: 'Memorandum of 3 May (example)' }) }),
	])
})

test('a tie is never put down without what shows it, in Kiswahili too', async () => {
	const portal = new PortalStub({
		TieInstitutions: { institutions: [{ __typename: 'Institution', code: 'county-police', name: named('County police', 'Polisi wa kaunti') }] },
		AddConflict: { addConflict: done },
	})
	let changed = 0
	const { container } = await withPortal(portal, <TieForm organization="o" onDone={() => changed++} />, 'sw')
	await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Taasisi' }), 'county-police')
	await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Uhusiano gani?' }), 'KIN_OF')
	await userEvent.click(screen.getByRole('button', { name: 'Hifadhi' }))
	expect(within(screen.getByRole('alert')).getByRole('link').textContent).toBe('Nini kinaonyesha hivyo? Andika kinachoonyesha uhusiano.')
	expect(portal.inputsOf('AddConflict')).toHaveLength(0)
	await expectAccessible(container)
	await userEvent.type(screen.getByRole('textbox', { name: 'Nini kinaonyesha hivyo?' }), 'Ripoti ya 2025 (example)')
	await userEvent.click(screen.getByRole('button', { name: 'Hifadhi' }))
	await expect.poll(() => changed).toBe(1)
	expect(portal.inputsOf('AddConflict')).toEqual([expect.objectContaining({ organization: 'o', institution: 'county-police', kind: 'KIN_OF', evidence: 'Ripoti ya 2025 (example)' })])
})

test('a service is called something, and the portal’s refusal stands at its field', async () => {
	const refused = { ...done, organization: null, userErrors: [{ __typename: 'UserError', code: 'INVALID', path: ['name'], facts: [] }] }
	const portal = new PortalStub({ CorrectService: { correctService: refused } })
	const service = { __typename: 'Service' as const, id: 's', name: 'Advice (example)', status: 'ACTIVE' as const, serviceType: { __typename: 'ServiceType' as const, code: 'legal-advice', name: named('Legal advice', 'Ushauri') as never }, serviceAtLocations: [] }
	await withPortal(portal, <ServiceForm service={service} place="p" />)
	const name = screen.getByRole('textbox', { name: 'Name' })
	await userEvent.clear(name)
	await userEvent.click(screen.getByRole('button', { name: 'Save' }))
	expect(portal.inputsOf('CorrectService')).toHaveLength(0)
	await userEvent.type(name, 'Advice and help (example)')
	await userEvent.click(screen.getByRole('radio', { name: 'closed for a time' }))
	await userEvent.click(screen.getByRole('button', { name: 'Save' }))
	await expect.poll(() => name.getAttribute('aria-invalid')).toBe('true')
	expect(portal.inputsOf('CorrectService')).toEqual([expect.objectContaining({ service: 's', name: 'Advice and help (example)', status: 'TEMPORARILY_CLOSED' })])
})

test('every kind and every coded source of the reference network has words, in Kiswahili too', async () => {
	const table = readFileSync('../backend/app/src/main/resources/reference/directory/organizations.csv', 'utf8').trim().split('\n')
	const kinds = new Set(table.slice(1).map((row) => /^[^,]*,(?:"(?:[^"]|"")*"|[^,]*),([a-z-]+),/.exec(row)?.[1] ?? ''))
	expect(kinds.size).toBeGreaterThan(25)
	function Words() {
		const { kindOf, sourceOf } = useListingWords()
		const sources = ['invented for the demonstration (example)', 'register kmhfl', 'Kenya Master Health Facility List 2020, code 10055', 'portal', 'https://example.org/']
		return <p>{[...[...kinds].map((kind) => `${kind}=${kindOf(kind)}`), ...sources.map((source) => `${source}=${sourceOf(source)}`)].join('|')}</p>
	}
	const { container } = await inWords(<Words />, 'sw')
	const said = (container.textContent ?? '').split('|').map((each) => each.split('='))
	const same = said.filter(([code, word]) => code?.replaceAll('-', ' ') === word?.replaceAll('-', ' ')).map(([code]) => code)
	expect(same).toEqual(['https://example.org/'])
})
