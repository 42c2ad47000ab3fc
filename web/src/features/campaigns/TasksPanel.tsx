import { useCampaignWords } from '../../i18n/campaignWords'
import { dayOnly } from '../../i18n/moments'
import { Disclosure } from '../../ui/Disclosure'
import { Tag } from '../../ui/Tag'
import { ActButton } from './ActButton'
import { SaveCampaignTask } from './campaignActs'
import { isLed, nameIn, runners, type PanelProps, type Work } from './campaignParts'
import { QuickForm } from './QuickForm'
import { useCampaignAct } from './useCampaignAct'
import './campaigns.css'

type Task = Work['tasks'][number]

/** What is done by whom, in the order of days; moved from one to another by a button. */
export function TasksPanel({ campaign, work }: PanelProps) {
	const { say } = useCampaignWords()
	const { send, state } = useCampaignAct(SaveCampaignTask)
	const mine = runners(campaign, work).filter(({ value }) => isLed(campaign) || value === campaign.mine)
	const tasks = work.tasks.toSorted((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt))
	return (
		<section className="sheet stack no-print" aria-labelledby="tasks">
			<h2 id="tasks">{say('tasks')}</h2>
			{tasks.length === 0 && <p>{say('tasks.none')}</p>}
			<ul className="stack campaign-list">
				{tasks.map((task) => (
					<TaskRow key={task.id} campaign={campaign} work={work} task={task} takers={mine} />
				))}
			</ul>
			<Disclosure label={say('task.add')}>
				<QuickForm
					prefix="task"
					save={say('task.send')}
					state={state}
					fields={[
						{ name: 'what', label: say('task.what'), most: 500 },
						{ name: 'organization', label: say('task.who'), kind: 'select', optional: true, options: mine },
						{ name: 'dueAt', label: say('task.when'), kind: 'moment' },
					]}
					send={({ what = '', organization, dueAt = '' }) => send({ campaign: campaign.id, what, organization: organization || null, dueAt })}
				/>
			</Disclosure>
		</section>
	)
}

function TaskRow({ campaign, work, task, takers }: PanelProps & { task: Task; takers: readonly { value: string; label: string }[] }) {
	const { say, language } = useCampaignWords()
	const { send, state } = useCampaignAct(SaveCampaignTask)
	const { id, what, organization, dueAt, open, doneAt } = task
	const own = isLed(campaign) || !organization || organization === campaign.mine
	const save = (change: { organization?: string; done?: boolean }) => send({ campaign: campaign.id, task: id, what, organization: organization ?? null, dueAt, open, done: Boolean(doneAt), ...change })
	return (
		<li className="stack stack-tight campaign-words">
			<p>
				<strong>{what}</strong> · {organization ? nameIn(campaign, work, organization) : <Tag tone="soon">{say('lanes.gap')}</Tag>} · {dayOnly(dueAt, language)}{' '}
				{doneAt && <Tag tone="ok">{say('task.isdone')}</Tag>}
			</p>
			{own && !doneAt && (
				<div className="row">
					<ActButton label={say('task.done', { what })} state={state} send={() => save({ done: true })} />
					{takers
						.filter(({ value }) => value !== organization)
						.map(({ value, label }) => (
							<ActButton key={value} label={say('task.move', { name: label, what })} state={state} send={() => save({ organization: value })} />
						))}
				</div>
			)}
		</li>
	)
}
