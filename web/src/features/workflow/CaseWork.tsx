import { graphql } from '../../gql'
import { useClosingWords, useWorkWords } from '../../i18n/workWords'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { Banner } from '../../ui/Banner'
import { Disclosure } from '../../ui/Disclosure'
import { Closing } from './Closing'
import { Decisions } from './Decisions'
import { Escalations } from './Escalations'
import { Risks } from './Risks'
import { TaskForm } from './TaskForm'
import { TaskLine } from './TaskLine'

const CaseWorkQuery = graphql(`
	query CaseWork($id: ID!) {
		caseFile(id: $id) {
			id
			status
			tasks {
				id
				endedAt
				...TaskLine
			}
			...Escalations
			...Risks
			...Decisions
			...ClosingParts
		}
		taskKinds {
			...TaskKindParts
		}
		deputies {
			id
			mine
			state
		}
	}
`)

/** At the head of a case: that it is closed, and what that means. */
export function ClosedNote() {
	const { say } = useClosingWords()
	return <Banner title={say('closed')}>{say('closed.then')}</Banner>
}

/** The work on a case: what was decided, what is to be done in four lanes, and its end. */
export function CaseWork({ caseFile }: { caseFile: string }) {
	const { say } = useWorkWords()
	const { data, again } = useLiveQuery({ query: CaseWorkQuery, variables: { id: caseFile } })
	const shown = data?.caseFile
	if (!shown) return null
	const deputy = data.deputies?.some(({ mine, state }) => mine && state === 'STANDS') ?? false
	const open = shown.tasks.filter(({ endedAt }) => !endedAt)
	const ended = shown.tasks.filter(({ endedAt }) => endedAt)
	return (
		<>
			<Escalations caseFile={shown} deputy={deputy} onDone={again} />
			<Risks caseFile={shown} onDone={again} />
			<Decisions caseFile={shown} onDone={again} />
			<section className="sheet stack" aria-labelledby="work">
				<h2 id="work">{say('work')}</h2>
				{open.length === 0 && <p>{say('work.none')}</p>}
				<ul className="stack">
					{open.map((task) => (
						<TaskLine key={task.id} task={task} onDone={again} />
					))}
				</ul>
				{shown.status === 'OPEN' && (
					<Disclosure label={say('task.add')}>
						<TaskForm caseFile={caseFile} kinds={data.taskKinds ?? []} onDone={again} />
					</Disclosure>
				)}
				{ended.length > 0 && (
					<Disclosure label={say('work.ended', { count: ended.length })}>
						<ul className="stack">
							{ended.map((task) => (
								<TaskLine key={task.id} task={task} onDone={again} />
							))}
						</ul>
					</Disclosure>
				)}
			</section>
			<Closing caseFile={shown} deputy={deputy} onDone={again} />
		</>
	)
}
