import { fireEvent, screen, waitFor, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { expectAccessible } from '../../testing/inWords'
import { PortalStub, withPortal } from '../../testing/PortalStub'
import type { Campaign, Work } from './campaignParts'
import { Planner } from './Planner'
import { atDay, daysOf, lanesOf, mayMove, takersOf } from './planner'

const soon = '2030-01-15T07:00:00.000Z'
const task = (id: string, organization: string | null, dueAt = soon) => ({ id, what: `Task ${id}`, organization, dueAt, open: id === 'p', doneAt: null })
const plan = {
	title: 'Let them go (example)', goal: 'Free', startsAt: '2029-11-01T00:00:00Z', endsAt: '2030-12-01T00:00:00Z', demands: [], targets: [], counties: [], roles: [], safetyPlan: '',
	milestones: [{ key: 'hearing', kind: 'HEARING', title: 'Hearing in Garissa (example)', at: '2030-01-20T06:00:00Z', after: [] }],
	actions: [{ key: 'vigil', kind: 'VIGIL', title: 'Vigil (example)', at: '2030-01-14T15:00:00Z', organization: 'khrc' }],
}
const member = { organization: 'garissa', name: 'Garissa Paralegals (example)', asked: 'Sign', standing: 'JOINED', scope: 'We sign' }
const work = { openRoles: [], plan, members: [member], pledges: [], tasks: [task('k', 'khrc'), task('p', 'garissa'), task('n', null)], decisions: [], incidents: [], mentions: [], updates: [], fund: null } as unknown as Work
const campaign = { id: 'c', lead: 'khrc', leadName: 'KHRC', mine: 'khrc', revision: 3, work, assets: [] } as unknown as Campaign
const saved = { SaveCampaignTask: { __typename: 'Mutation', saveCampaignTask: { __typename: 'CampaignPayload', campaign: null, userErrors: [] } } }

afterEach(() => vi.unstubAllGlobals())

const cellsOf = (day: HTMLElement) => [...day.querySelectorAll<HTMLElement>('.planner-cell')]
const dayCalled = (name: RegExp) => {
	const day = screen.getByRole('heading', { level: 3, name }).closest('li')
	if (!day) throw new Error('no such day')
	return day
}
const noted = { effectAllowed: '', setData: vi.fn() }

test('days come in order with today among them, and who has what stands in their lanes', () => {
	const days = daysOf(work, Date.parse('2030-01-10T09:00:00Z'))
	expect(days.map(({ day }) => day)).toEqual(['2030-01-10', '2030-01-14', '2030-01-15', '2030-01-20'])
	expect(days.map(({ today }) => today)).toEqual([true, false, false, false])
	expect(daysOf(work, Date.parse(soon), 'garissa').flatMap(({ tasks }) => tasks.map(({ id }) => id))).toEqual(['p'])
	expect(daysOf({ ...work, tasks: [], plan: { ...work.plan, milestones: [], actions: [] } }, 0)).toEqual([])
	expect(lanesOf(campaign, work, 'Nobody').map(({ name }) => name)).toEqual(['Nobody', 'KHRC', 'Garissa Paralegals (example)'])
})

test('of many organizations only those have a lane that have something in it', () => {
	const members = Array.from({ length: 30 }, (_, place) => ({ ...member, organization: place === 7 ? 'garissa' : `o${place}` }))
	expect(lanesOf(campaign, { ...work, members } as unknown as Work, 'Nobody').map(({ organization }) => organization)).toEqual(['', 'khrc', 'garissa'])
})

test('a day moves, the time of it stays; a day begins at midnight in Nairobi', () => {
	expect(atDay(soon, '2030-01-20')).toBe('2030-01-20T07:00:00.000Z')
	expect(daysOf({ ...work, plan: { ...work.plan, milestones: [], actions: [] }, tasks: [task('k', 'khrc', '2030-01-14T21:30:00Z')] } as Work, Date.parse(soon)).map(({ day }) => day)).toEqual(['2030-01-15'])
})

test('whoever leads moves every task, a partner its own and those of nobody', () => {
	const partner = { ...campaign, mine: 'garissa' }
	expect(work.tasks.map((one) => mayMove(partner, one))).toEqual([false, true, true])
	expect(work.tasks.map((one) => mayMove(campaign, one))).toEqual([true, true, true])
	expect(takersOf(partner, work).map(({ value }) => value)).toEqual(['garissa'])
	expect(mayMove(campaign, { ...task('k', 'khrc'), doneAt: soon })).toBe(false)
})

test('a task is dropped into the lane of another organization on another day', async () => {
	const portal = new PortalStub(saved)
	const { container } = await withPortal(portal, <Planner campaign={campaign} work={work} />)
	const words = screen.getByText('Task k', { selector: 'strong' }).closest('[draggable]')
	if (!words) throw new Error('nothing to carry')
	fireEvent.dragStart(words, { dataTransfer: noted })
	const target = cellsOf(dayCalled(/20 Jan 2030/))[2]
	if (!target) throw new Error('no such cell')
	fireEvent.dragOver(target)
	expect(target).toHaveClass('planner-cell-over')
	fireEvent.drop(target)
	await waitFor(() => expect(portal.inputsOf('SaveCampaignTask')[0]).toMatchObject({ task: 'k', organization: 'garissa', dueAt: '2030-01-20T07:00:00.000Z', done: false }))
	await expectAccessible(container)
})

test('what is dropped where it lay, or in a lane of others, stays', async () => {
	const portal = new PortalStub(saved)
	await withPortal(portal, <Planner campaign={{ ...campaign, mine: 'garissa' }} work={work} />)
	const words = screen.getByText('Task p', { selector: 'strong' }).closest('[draggable]')
	if (!words) throw new Error('nothing to carry')
	for (const lane of [1, 2]) {
		fireEvent.dragStart(words, { dataTransfer: noted })
		const cell = cellsOf(dayCalled(/15 Jan 2030/))[lane]
		if (!cell) throw new Error('no such cell')
		fireEvent.dragOver(cell)
		fireEvent.drop(cell)
	}
	expect(screen.getByText('Task k', { selector: 'strong' }).closest('[draggable]')).toHaveAttribute('draggable', 'false')
	expect(portal.inputsOf('SaveCampaignTask')).toEqual([])
})

test('a refusal of a drop is said in words', async () => {
	const refused = { __typename: 'CampaignPayload', campaign: null, userErrors: [{ __typename: 'UserError', code: 'NOT_FOUND', path: ['task'], facts: [] }] }
	await withPortal(new PortalStub({ SaveCampaignTask: { __typename: 'Mutation', saveCampaignTask: refused } }), <Planner campaign={campaign} work={work} />)
	const words = screen.getByText('Task k', { selector: 'strong' }).closest('[draggable]')
	const cell = cellsOf(dayCalled(/15 Jan 2030/))[0]
	if (!words || !cell) throw new Error('nothing to carry')
	fireEvent.dragStart(words, { dataTransfer: noted })
	fireEvent.dragOver(cell)
	fireEvent.drop(cell)
	expect(await screen.findByText(/not part of this campaign/)).toBeInTheDocument()
})

test('the menu moves a task without a pointer, and says public or internal', async () => {
	const portal = new PortalStub(saved)
	await withPortal(portal, <Planner campaign={campaign} work={work} />)
	const card = screen.getByText('Task n', { selector: 'strong' }).closest('li')
	if (!card) throw new Error('no card')
	expect(within(card).getByText('internal')).toBeInTheDocument()
	expect(screen.getAllByText('public')).toHaveLength(1)
	await userEvent.click(within(card).getByText('Move to…'))
	await userEvent.selectOptions(within(card).getByLabelText('Who does it?'), 'garissa')
	await userEvent.click(within(card).getByRole('button', { name: 'Move it' }))
	expect(portal.inputsOf('SaveCampaignTask')[0]).toMatchObject({ task: 'n', organization: 'garissa', dueAt: soon })
})

test('a phone begins with what one has to do oneself', async () => {
	vi.spyOn(window, 'matchMedia').mockImplementation((query) => ({ matches: query.includes('900px') }) as MediaQueryList)
	await withPortal(new PortalStub({}), <Planner campaign={{ ...campaign, mine: 'garissa' }} work={work} />, 'sw')
	expect(screen.getByText('Task p', { selector: 'strong' })).toBeInTheDocument()
	expect(screen.queryByText('Task k', { selector: 'strong' })).not.toBeInTheDocument()
	await userEvent.click(screen.getByRole('button', { name: 'Zote' }))
	expect(screen.getByText('Task k', { selector: 'strong' })).toBeInTheDocument()
	vi.restoreAllMocks()
})
