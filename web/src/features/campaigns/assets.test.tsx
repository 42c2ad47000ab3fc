import { screen, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { expectAccessible } from '../../testing/inWords'
import { PortalStub, withPortal } from '../../testing/PortalStub'
import { AssetForm } from './AssetForm'
import type { Asset } from './campaignParts'
import { EmbargoForm } from './EmbargoForm'

const asset = {
	id: 'a', kind: 'STATEMENT', state: 'SIGNED', quorum: 2, embargoUntil: '2030-01-15T07:00:00Z', signOns: [], distributions: [], recall: null,
	current: { number: 1, title: 'Joint statement', sha256: '00ff', texts: [{ language: 'ENGLISH', words: 'Let them go.' }], stories: [{ caseFile: 'one', items: ['COUNTY'] }] },
} as unknown as Asset
const node = (id: string, reference: string) => ({ __typename: 'CaseFileEdge', node: { __typename: 'CaseFile', id, reference } })
const cases = { __typename: 'Query', caseFiles: { __typename: 'CaseFileConnection', edges: [node('one', 'KE-1'), node('two', 'KE-2')] } }
const payload = (errors: object[] = []) => ({ __typename: 'CampaignAssetPayload', campaign: null, userErrors: errors })

afterEach(() => vi.unstubAllGlobals())

test('an asset tells of several cases; each person is read the words, and other words are read again', async () => {
	const portal = new PortalStub({ CampaignCases: cases, SaveCampaignAsset: { __typename: 'Mutation', saveCampaignAsset: payload() } })
	const { container } = await withPortal(portal, <AssetForm campaign="c" asset={asset} />)
	await screen.findByRole('option', { name: 'KE-1' })
	await userEvent.click(screen.getByRole('checkbox', { name: /^The person was read/ }))
	await userEvent.click(screen.getByRole('button', { name: 'Tell of a case' }))
	const selects = screen.getAllByLabelText(/^Which case does it tell of/)
	expect(selects).toHaveLength(2)
	expect(within(selects[1] as HTMLElement).queryByRole('option', { name: 'KE-1' })).not.toBeInTheDocument()
	await userEvent.selectOptions(selects[1] as HTMLElement, 'two')
	await expectAccessible(container)
	await userEvent.click(screen.getByRole('button', { name: 'Save a version' }))
	expect(portal.inputsOf('SaveCampaignAsset')[0]).toMatchObject({
		stories: [
			{ caseFile: 'one', items: ['COUNTY'], readToPerson: true },
			{ caseFile: 'two', items: ['NEEDS', 'COUNTY', 'VIOLATION'], readToPerson: false },
		],
	})
	await userEvent.click(screen.getByRole('button', { name: 'Do not tell of KE-1' }))
	expect(screen.getAllByLabelText(/^Which case does it tell of/)).toHaveLength(1)
})

test('an embargo is moved or taken away, and after the release it is said why it stays', async () => {
	const portal = new PortalStub({ SetAssetEmbargo: { __typename: 'Mutation', setAssetEmbargo: payload() } })
	await withPortal(portal, <EmbargoForm asset={asset} />)
	await userEvent.click(screen.getByText(/^Move the embargo/))
	const until = screen.getByLabelText('Nobody reads it before')
	expect(until).toHaveValue('2030-01-15T10:00')
	await userEvent.clear(until)
	await userEvent.click(screen.getByRole('button', { name: 'Move it' }))
	expect(portal.inputsOf('SetAssetEmbargo')[0]).toMatchObject({ asset: 'a', until: null })
	const facts = [{ __typename: 'Fact', name: 'from', value: 'PUBLIC' }, { __typename: 'Fact', name: 'to', value: 'EMBARGOED' }]
	portal.answer('SetAssetEmbargo', { __typename: 'Mutation', setAssetEmbargo: payload([{ __typename: 'UserError', code: 'ILLEGAL_TRANSITION', path: [], facts }]) })
	await userEvent.click(screen.getByRole('button', { name: 'Move it' }))
	expect(await screen.findByText(/was let out already, and others count on its moment/)).toBeInTheDocument()
})
