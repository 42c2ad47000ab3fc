import { useState, type ReactNode } from 'react'
import { useCampaignWords } from '../../i18n/campaignWords'
import { dayOnly, timeOfDay } from '../../i18n/moments'
import { Tag } from '../../ui/Tag'
import type { PanelProps } from './campaignParts'
import { doer, whose, type Action, type Lane, type Milestone, type PlannedDay } from './planner'
import { TaskCard } from './TaskCard'
import type { TaskMove } from './useTaskMove'
import './planner.css'

type Props = PanelProps & { lanes: readonly Lane[]; planned: PlannedDay; move: TaskMove }

/** One day of all lanes, what is on it for everybody above them. */
export function DayRow({ campaign, work, lanes, planned: { day, today, milestones, tasks, actions }, move }: Props) {
	const { say, language } = useCampaignWords()
	return (
		<li className={today ? 'planner-day planner-today' : 'planner-day'}>
			<h3 className="planner-date">
				{dayOnly(`${day}T12:00:00+03:00`, language)} {today && <Tag tone="accent">{say('timeline.today')}</Tag>}
			</h3>
			{milestones.length > 0 && (
				<ul className="planner-milestones stack stack-tight">
					{milestones.map((milestone) => (
						<MilestoneLine key={milestone.key} work={work} milestone={milestone} />
					))}
				</ul>
			)}
			{lanes.map(({ organization }) => (
				<Cell key={organization} takes={move.takes(organization)} onDrop={() => void move.drop(organization, day)}>
					{actions.filter((one) => whose(one) === organization).map((action) => (
						<ActionCard key={`action-${action.key}`} campaign={campaign} work={work} action={action} />
					))}
					{tasks.filter((one) => whose(one) === organization).map((task) => (
						<TaskCard key={task.id} campaign={campaign} work={work} task={task} move={move} />
					))}
				</Cell>
			))}
		</li>
	)
}

/** Where a lane meets a day: a task can be dropped here. */
function Cell({ takes, onDrop, children }: { takes: boolean; onDrop: () => void; children: [ReactNode[], ReactNode[]] }) {
	const [over, setOver] = useState(false)
	return (
		<div
			className={takes && over ? 'planner-cell planner-cell-over' : 'planner-cell'}
			onDragOver={(event) => {
				if (!takes) return
				event.preventDefault()
				setOver(true)
			}}
			onDragLeave={() => setOver(false)}
			onDrop={(event) => {
				event.preventDefault()
				setOver(false)
				onDrop()
			}}
		>
			{children.flat().length > 0 && <ul className="stack stack-tight">{children}</ul>}
		</div>
	)
}

function MilestoneLine({ work, milestone: { kind, title, at, after } }: { work: PanelProps['work']; milestone: Milestone }) {
	const { say, language } = useCampaignWords()
	const titles = after.map((key) => work.plan.milestones.find((one) => one.key === key)?.title ?? key)
	return (
		<li>
			<Tag tone="accent">{say(`day.${kind}`)}</Tag> <strong>{title}</strong> <span className="num">{timeOfDay(at, language)}</span>{' '}
			{titles.length > 0 && <span className="quiet">{say('timeline.after', { titles: titles.join(', ') })}</span>}
		</li>
	)
}

function ActionCard({ campaign, work, action }: PanelProps & { action: Action }) {
	const { say, language } = useCampaignWords()
	return (
		<li className="planner-card stack stack-tight">
			<p>
				<strong>{action.title}</strong>
			</p>
			<p className="row small">
				<span className="planner-who">{doer(campaign, work, action) ?? say('nobody')}</span>
				<span className="num">{timeOfDay(action.at, language)}</span>
				<Tag>{say(`action.${action.kind}`)}</Tag>
			</p>
		</li>
	)
}
