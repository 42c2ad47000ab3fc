import { useCallback, useRef, useState } from 'react'
import { useCampaignWords } from '../../i18n/campaignWords'
import { useWords } from '../../i18n/words'
import { announce } from '../../ui/announce'
import type { Problem } from '../../ui/ErrorSummary'
import { SaveCampaignTask } from './campaignActs'
import type { Campaign } from './campaignParts'
import { atDay, dayOf, gap, whose, type Task } from './planner'
import { useCampaignAct } from './useCampaignAct'

/** Where a task goes: whose it becomes, none for a gap, and by when. */
export type Place = { organization: string | null; dueAt: string }

export type TaskMove = {
	/** Whether a cell of that lane takes what is carried. */
	takes: (lane: string) => boolean
	carry: (task: Task | undefined) => void
	drop: (lane: string, day: string) => Promise<void>
	/** Puts a task elsewhere: what stands against it, or nothing. */
	put: (task: Task, place: Place) => Promise<Problem[] | undefined>
	/** Whether a task is here because it was just put here: it is said once, and takes the focus along. */
	arrived: (task: string) => boolean
	/** Why what was dropped was not moved. */
	problems: Problem[]
	state: 'idle' | 'busy' | 'unsent'
}

/** Saves a task as it is, with parts changed. */
export function useTaskChange(campaign: string) {
	const { send, state } = useCampaignAct(SaveCampaignTask)
	const change = ({ id, what, organization, dueAt, open, doneAt }: Task, changed: Partial<Place> & { done?: boolean }) =>
		send({ campaign, task: id, what, organization: organization ?? null, dueAt, open, done: Boolean(doneAt), ...changed })
	return { change, state }
}

/** Moves tasks from one lane or day to another: carried by a pointer, or by their menus. */
export function useTaskMove(campaign: Campaign, lanes: readonly string[]): TaskMove {
	const { say } = useCampaignWords()
	const { t } = useWords()
	const { change, state } = useTaskChange(campaign.id)
	const [carried, carry] = useState<Task>()
	const [problems, setProblems] = useState<Problem[]>([])
	const followed = useRef<string>(undefined)
	const arrived = useCallback((task: string) => {
		const here = followed.current === task
		if (here) followed.current = undefined
		return here
	}, [])
	const takes = (lane: string) => Boolean(carried) && lanes.includes(lane)
	const put = async (task: Task, place: Place) => {
		followed.current = isElsewhere(task, place) ? task.id : undefined
		const against = await change(task, place)
		if (against?.length !== 0) followed.current = undefined
		return against
	}
	const drop = async (lane: string, day: string) => {
		carry(undefined)
		if (!carried || !takes(lane)) return
		const place = { organization: lane === gap ? null : lane, dueAt: atDay(carried.dueAt, day) }
		if (!isElsewhere(carried, place)) return
		const against = await put(carried, place)
		setProblems(against ?? [{ field: undefined, message: t('act.unsent') }])
		if (against?.length === 0) announce(say('saved'))
	}
	return { takes, carry, drop, put, arrived, problems, state }
}

function isElsewhere(task: Task, { organization, dueAt }: Place): boolean {
	return whose(task) !== (organization ?? gap) || dayOf(task.dueAt) !== dayOf(dueAt)
}
