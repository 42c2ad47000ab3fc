import { useEffect, useRef } from 'react'
import { useCampaignWords } from '../../i18n/campaignWords'
import { timeOfDay, toField } from '../../i18n/moments'
import { Disclosure } from '../../ui/Disclosure'
import { Tag } from '../../ui/Tag'
import { useNow } from '../../ui/useNow'
import { ActButton } from './ActButton'
import type { PanelProps } from './campaignParts'
import { doer, mayMove, takersOf, type Task } from './planner'
import { QuickForm } from './QuickForm'
import { useTaskChange, type TaskMove } from './useTaskMove'
import './planner.css'

type Props = PanelProps & { task: Task; move: TaskMove }

/** A task: what, who, by when, public or internal; moved by a pointer, or by its own menu. */
export function TaskCard({ campaign, work, task, move }: Props) {
	const { say, language } = useCampaignWords()
	const now = useNow()
	const { what, dueAt, open, doneAt } = task
	const movable = mayMove(campaign, task)
	const card = useFollowed(task, move)
	return (
		<li ref={card} tabIndex={-1} className="planner-card stack stack-tight">
			<div
				className="stack stack-tight"
				draggable={movable}
				onDragStart={(event) => {
					event.dataTransfer.effectAllowed = 'move'
					event.dataTransfer.setData('text/plain', task.id)
					move.carry(task)
				}}
				onDragEnd={() => move.carry(undefined)}
			>
				<p>
					<strong>{what}</strong>
				</p>
				<p className="row small">
					<span className="planner-who">{doer(campaign, work, task) ?? say('nobody')}</span>
					<span className="num">{say('task.by', { time: timeOfDay(dueAt, language) })}</span>
					<Tag>{say(open ? 'task.open' : 'task.internal')}</Tag>
					{doneAt ? <Tag tone="ok">{say('task.isdone')}</Tag> : Date.parse(dueAt) < now && <Tag tone="over">{say('task.late')}</Tag>}
				</p>
			</div>
			{movable && <Acts campaign={campaign} work={work} task={task} move={move} />}
		</li>
	)
}

/** In another cell a card is another element: whoever moved it by its menu goes on there. */
function useFollowed({ id }: Task, { arrived }: TaskMove) {
	const card = useRef<HTMLLIElement>(null)
	useEffect(() => {
		if (arrived(id)) card.current?.focus()
	}, [arrived, id])
	return card
}

function Acts({ campaign, work, task, move }: Props) {
	const { say } = useCampaignWords()
	const { change, state } = useTaskChange(campaign.id)
	const { id, what, organization, dueAt } = task
	return (
		<div className="no-print">
			<ActButton label={say('task.done', { what })} state={state} send={() => change(task, { done: true })} />
			<Disclosure
				label={
					<>
						{say('task.move')}
						<span className="hidden-visually">{what}</span>
					</>
				}
			>
				<QuickForm
					key={`${organization} ${dueAt}`}
					prefix={`move-${id}`}
					save={say('task.move.send')}
					state={move.state}
					fields={[
						{ name: 'organization', label: say('task.who'), kind: 'select', optional: true, first: organization ?? '', options: takersOf(campaign, work) },
						{ name: 'dueAt', label: say('task.when'), kind: 'moment', first: toField(Date.parse(dueAt)) },
					]}
					send={({ organization: to, dueAt: by = dueAt }) => move.put(task, { organization: to || null, dueAt: by })}
				/>
			</Disclosure>
		</div>
	)
}
