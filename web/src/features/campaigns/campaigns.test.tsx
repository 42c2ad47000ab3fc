import { screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { expectAccessible } from '../../testing/inWords'
import { PortalStub, withPortal } from '../../testing/PortalStub'
import { AssetSheet } from './AssetSheet'
import { Invitation } from './Invitation'
import { LanesPanel } from './LanesPanel'
import { PledgesPanel } from './PledgesPanel'
import { freshKey, lines, planWith, type Asset, type Campaign, type Work } from './campaignParts'

const plan = { title: 'Let them go (example)', goal: 'Free', startsAt: '2026-11-01T00:00:00Z', endsAt: '2026-12-01T00:00:00Z', demands: ['Let them go'], targets: [], counties: [7], milestones: [], roles: [{ role: 'LEAD', organization: 'khrc' }], actions: [], safetyPlan: '' }
const member = { organization: 'garissa', name: 'Garissa Paralegals (example)', asked: 'Sign', standing: 'JOINED', scope: 'We sign' }
const pledge = { id: 'p', organization: 'garissa', words: 'Two paralegals', dueAt: '2026-11-20T00:00:00Z', standing: 'GAP', takenOverBy: null }
const work = { openRoles: ['MEDIA'], plan, members: [member], pledges: [pledge], tasks: [], decisions: [], incidents: [], mentions: [], updates: [], fund: null } as unknown as Work
const campaign = { id: 'c', title: plan.title, goal: 'Free', startsAt: plan.startsAt, endsAt: plan.endsAt, lead: 'khrc', leadName: 'KHRC', mine: 'garissa', asked: 'Sign', revision: 3, work, assets: [] } as unknown as Campaign
const asset = { id: 'a', kind: 'STATEMENT', state: 'DRAFT', quorum: 2, embargoUntil: null, current: { number: 1, title: 'Joint statement', sha256: '00ff', texts: [{ language: 'ENGLISH', words: 'Let them go.' }], stories: null }, signOns: [{ organization: 'khrc' }], distributions: [], recall: null } as unknown as Asset
const payload = (errors: object[] = []) => ({ __typename: 'CampaignAssetPayload', campaign: null, userErrors: errors })

afterEach(() => vi.unstubAllGlobals())

test('whoever was asked answers with what they will do', async () => {
	const portal = new PortalStub({ AnswerCampaignInvitation: { __typename: 'Mutation', answerCampaignInvitation: { __typename: 'CampaignPayload', campaign: null, userErrors: [] } } })
	const { container } = await withPortal(portal, <Invitation campaign={campaign} onGone={vi.fn()} />)
	await userEvent.click(screen.getByRole('radio', { name: 'We join' }))
	await userEvent.type(screen.getByLabelText('What will you do?'), 'We sign')
	await userEvent.click(screen.getByRole('button', { name: 'Send the answer' }))
	expect(portal.inputsOf('AnswerCampaignInvitation')[0]).toMatchObject({ campaign: 'c', joins: true, scope: 'We sign' })
	await expectAccessible(container)
})

test('a partner signs exactly the version it saw, and does not release', async () => {
	const portal = new PortalStub({ SignCampaignAsset: { __typename: 'Mutation', signCampaignAsset: payload() } })
	await withPortal(portal, <AssetSheet campaign={campaign} work={work} asset={asset} />)
	expect(screen.getByText('Version 1: 1 of 2 signed')).toBeInTheDocument()
	expect(screen.queryByRole('button', { name: /^Let it out/ })).not.toBeInTheDocument()
	await userEvent.click(screen.getByRole('button', { name: 'Sign for your organization: Joint statement' }))
	expect(portal.inputsOf('SignCampaignAsset')[0]).toMatchObject({ asset: 'a', version: 1, sha256: '00ff' })
})

test('a refusal of the release says in words what is missing', async () => {
	const missing = payload([{ __typename: 'UserError', code: 'CONSENT_MISSING', path: [], facts: [] }])
	const portal = new PortalStub({ ReleaseCampaignAsset: { __typename: 'Mutation', releaseCampaignAsset: missing } })
	const { container } = await withPortal(portal, <ul><AssetSheet campaign={{ ...campaign, mine: 'khrc' }} work={work} asset={{ ...asset, state: 'SIGNED' }} /></ul>)
	await userEvent.click(screen.getByRole('button', { name: 'Let it out: Joint statement' }))
	expect(await screen.findByText(/has not agreed that everybody is told/)).toBeInTheDocument()
	await expectAccessible(container)
})

test('what was called back lists where it went', async () => {
	const recalled = { ...asset, state: 'RECALLED', recall: { reason: 'CONSENT_ENDED', at: '2026-11-22T06:00:00Z' }, distributions: [{ id: 'd', outlet: 'The Example Times (example)', opensAt: '2026-11-20T06:00:00Z' }] } as unknown as Asset
	await withPortal(new PortalStub({}), <AssetSheet campaign={campaign} work={work} asset={recalled} />)
	expect(screen.getByText(/the person's consent ended/)).toBeInTheDocument()
	expect(screen.getByText(/The Example Times \(example\), opens/)).toBeInTheDocument()
	expect(screen.queryByRole('link', { name: 'Public page' })).not.toBeInTheDocument()
})

test('gaps are shown, in roles and in promises, in both languages', async () => {
	const both = (
		<>
			<LanesPanel campaign={campaign} work={work} onGone={vi.fn()} />
			<PledgesPanel campaign={campaign} work={work} />
		</>
	)
	const { container, unmount } = await withPortal(new PortalStub({}), both)
	expect(screen.getAllByText('gap').length).toBeGreaterThan(5)
	await expectAccessible(container)
	unmount()
	await withPortal(new PortalStub({}), both, 'sw')
	expect(screen.getAllByText('pengo').length).toBeGreaterThan(5)
})

test('a plan is sent back whole, with fresh keys and only lines that say something', () => {
	expect(planWith(work, { goal: 'New' })).toMatchObject({ goal: 'New', counties: [7], roles: [{ role: 'LEAD', organization: 'khrc' }] })
	expect(freshKey('day', ['day-1', 'day-3'])).toBe('day-2')
	expect(lines(' a \n\n b')).toEqual(['a', 'b'])
})
