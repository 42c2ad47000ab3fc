import { fromField, toField } from '../../i18n/moments'
import { nameIn, runners, type Campaign, type Work } from './campaignParts'

export type Task = Work['tasks'][number]
export type Action = Work['plan']['actions'][number]
export type Milestone = Work['plan']['milestones'][number]

/** What nobody does yet lies in the lane without an organization. */
export const gap = ''

/** Up to so many organizations have a lane each; of more only those that have something in it. */
const mostLanes = 8

/** The lane of one organization, or of the gaps. */
export type Lane = { organization: string; name: string }

/** What happens on one day: days of the plan above all lanes, tasks and actions in the lane of whoever does them. */
export type PlannedDay = { day: string; today: boolean; milestones: Milestone[]; tasks: Task[]; actions: Action[] }

/** The day in Nairobi, such as 2026-11-23. */
export const dayOf = (at: string | number) => toField(new Date(at).getTime()).slice(0, 10)

/** The same time of another day. */
export function atDay(at: string, day: string): string {
	return fromField(`${day}T${toField(Date.parse(at)).slice(11)}`) ?? at
}

/** The lanes: what nobody does, who leads, then the others in the order in which they were asked. */
export function lanesOf(campaign: Campaign, work: Work, nobody: string): Lane[] {
	const all = runners(campaign, work).map(({ value, label }) => ({ organization: value, name: label }))
	const busy = new Set([campaign.lead, campaign.mine, ...work.tasks.map(whose), ...work.plan.actions.map(whose)])
	return [{ organization: gap, name: nobody }, ...(all.length > mostLanes ? all.filter(({ organization }) => busy.has(organization)) : all)]
}

/** The lane of a task or an action. */
export const whose = ({ organization }: { organization?: string | null }) => organization ?? gap

/** The name of whoever does it; none for a gap. */
export function doer(campaign: Campaign, work: Work, one: { organization?: string | null }): string | undefined {
	return one.organization ? nameIn(campaign, work, one.organization) : undefined
}

/** Where somebody may move a task: whoever leads anywhere, others to themselves or back. */
export function takersOf(campaign: Campaign, work: Work): { value: string; label: string }[] {
	return runners(campaign, work).filter(({ value }) => campaign.mine === campaign.lead || value === campaign.mine)
}

/** Whether somebody may move a task: whoever leads every one, others their own and those of nobody. */
export function mayMove({ mine, lead }: Campaign, { organization, doneAt }: Task): boolean {
	return !doneAt && (mine === lead || !organization || organization === mine)
}

/** The days on which there is something, and today; only what one organization has to do, if one is named. */
export function daysOf({ plan, tasks }: Work, now: number, only?: string): PlannedDay[] {
	const kept = <Owned extends { organization?: string | null }>(all: readonly Owned[]) => all.filter((one) => only === undefined || whose(one) === only)
	const ownTasks = kept(tasks)
	const ownActions = kept(plan.actions)
	const today = dayOf(now)
	const days = new Set([...plan.milestones.map(({ at }) => dayOf(at)), ...ownActions.map(({ at }) => dayOf(at)), ...ownTasks.map(({ dueAt }) => dayOf(dueAt))])
	if (days.size === 0) return []
	return [...days.add(today)].toSorted().map((day) => ({
		day,
		today: day === today,
		milestones: plan.milestones.filter(({ at }) => dayOf(at) === day),
		tasks: ownTasks.filter(({ dueAt }) => dayOf(dueAt) === day),
		actions: ownActions.filter(({ at }) => dayOf(at) === day),
	}))
}
