import { useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import type { TaskLineFragment } from '../../gql/graphql'
import { dayAndTime } from '../../i18n/moments'
import { useWorkWords } from '../../i18n/workWords'
import { localized, useWords } from '../../i18n/words'
import { markOf } from '../../portal/markOf'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { coordinating, holdsOne, useViewer } from '../../portal/viewer'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { Clock } from '../../ui/Clock'
import { Disclosure } from '../../ui/Disclosure'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'
import { Tag } from '../../ui/Tag'
import { useNow } from '../../ui/useNow'
import { EndTaskForm } from './EndTaskForm'
import { FundForm } from './FundForm'
import { Funds } from './Funds'

export const TaskLineTask = graphql(`
	fragment TaskLine on CaseTask {
		id
		reference
		lane
		kind {
			code
			name {
				en
				sw
			}
		}
		words
		state
		addedAt
		dueAt
		takenBy
		takenUntil
		mine
		endedAt
		outcome
		result
		...Funds
	}
`)

const TakeTask = graphql(`
	mutation TakeTask($input: TakeTaskInput!) {
		takeTask(input: $input) {
			task {
				id
				...TaskLine
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const GiveTaskBack = graphql(`
	mutation GiveTaskBack($input: GiveTaskBackInput!) {
		giveTaskBack(input: $input) {
			task {
				id
				...TaskLine
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

type Props = { task: FragmentType<typeof TaskLineTask>; withReference?: boolean; onDone: () => void }

/** One task: whose, by when, who has it, and the next step of whoever looks at it. */
export function TaskLine({ task, withReference = false, onDone }: Props) {
	const { say, language } = useWorkWords()
	const now = useNow()
	const shown = readFragment(TaskLineTask, task)
	const name = localized(shown.kind.name, language)
	// Time passes while a page is open.
	const taken = shown.state === 'TAKEN' && shown.takenUntil ? Date.parse(shown.takenUntil) > now : false
	return (
		<li className="stack stack-tight">
			<p className="row">
				<Tag>{say(`lane.${shown.lane}`)}</Tag>
				<strong>{withReference ? `${shown.reference} · ${name}` : name}</strong>
			</p>
			{shown.words && <p>{shown.words}</p>}
			{shown.endedAt ? (
				<p className="quiet">
					{shown.outcome && say(`outcome.${shown.outcome}`)} · {dayAndTime(shown.endedAt, language, now)}
					{shown.result && <><br />{shown.result}</>}
				</p>
			) : (
				<>
					<Clock startedAt={shown.addedAt} dueAt={shown.dueAt} label={say('task.due')} />
					<Holder task={shown} taken={taken} />
				</>
			)}
			<Funds task={shown} onDone={onDone} />
			{!shown.endedAt && <Acts task={shown} taken={taken} name={name} onDone={onDone} />}
		</li>
	)
}

function Holder({ task, taken }: { task: TaskLineFragment; taken: boolean }) {
	const { say, language } = useWorkWords()
	const now = useNow()
	if (!taken) return <p className="quiet">{say('task.WAITS')}</p>
	const time = dayAndTime(task.takenUntil ?? '', language, now)
	return <p>{task.mine ? say('task.mine', { time }) : say('task.TAKEN', { mark: markOf(task.takenBy ?? ''), time })}</p>
}

type ActsProps = { task: TaskLineFragment; taken: boolean; name: string; onDone: () => void }

function Acts({ task, taken, name, onDone }: ActsProps) {
	const { say } = useWorkWords()
	const { t } = useWords()
	const viewer = useViewer()
	const take = useAct(TakeTask)
	const back = useAct(GiveTaskBack)
	const [problems, setProblems] = useState<Problem[]>([])
	const mine = taken && task.mine
	const told = (payload: { task?: unknown; userErrors: Parameters<typeof problemsOf>[0] } | null | undefined, word: 'task.taken' | 'task.back.done') => {
		if (!payload) return
		setProblems(problemsOf(payload.userErrors, t))
		if (payload.task) announce(say(word))
		onDone()
	}
	const busy = take.state === 'busy' || back.state === 'busy'
	return (
		<div className="stack stack-tight">
			<ErrorSummary title={say('problems')} problems={problems} />
			{(take.state === 'unsent' || back.state === 'unsent') && <Banner tone="over" live title={t('act.unsent')} />}
			<div className="row">
				{(!taken || mine) && (
					<Button
						busy={busy}
						aria-label={`${say(mine ? 'task.renew' : 'task.take')}: ${name}`}
						onClick={() => void take.act({ task: task.id }).then((data) => told(data?.takeTask, 'task.taken'))}
					>
						{say(mine ? 'task.renew' : 'task.take')}
					</Button>
				)}
				{mine && (
					<Button
						look="quiet"
						busy={busy}
						aria-label={`${say('task.back')}: ${name}`}
						onClick={() => void back.act({ task: task.id }).then((data) => told(data?.giveTaskBack, 'task.back.done'))}
					>
						{say('task.back')}
					</Button>
				)}
			</div>
			{(mine || holdsOne(viewer, coordinating)) && (
				<Disclosure label={say('task.end')}>
					<EndTaskForm task={task.id} onDone={onDone} />
				</Disclosure>
			)}
			<Disclosure label={say('funds.ask')}>
				<FundForm task={task.id} onDone={onDone} />
			</Disclosure>
		</div>
	)
}
