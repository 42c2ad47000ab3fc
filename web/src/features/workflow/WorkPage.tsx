import { graphql } from '../../gql'
import { useWorkWords } from '../../i18n/workWords'
import { Answer } from '../../portal/Answer'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { TaskLine } from './TaskLine'

const LaneTasksQuery = graphql(`
	query LaneTasks {
		laneTasks {
			id
			...TaskLine
		}
	}
`)

/** The open work of one's lanes, the next due first: of a case nothing else. */
export function WorkPage() {
	const { say } = useWorkWords()
	const answer = useLiveQuery({ query: LaneTasksQuery, variables: {} })
	const { again } = answer
	return (
		<>
			<header className="stack stack-tight">
				<h1>{say('lanes')}</h1>
				<p className="quiet">{say('lanes.why')}</p>
			</header>
			<Answer of={answer}>
				{({ laneTasks }) =>
					laneTasks && laneTasks.length > 0 ? (
						<ul className="stack">
							{laneTasks.map((task) => (
								<TaskLine key={task.id} task={task} withReference onDone={again} />
							))}
						</ul>
					) : (
						<p>{say('work.none')}</p>
					)
				}
			</Answer>
		</>
	)
}
