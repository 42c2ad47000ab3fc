import { useState } from 'react'
import { graphql } from '../../gql'
import { useBreachWords } from '../../i18n/breachWords'
import { Answer } from '../../portal/Answer'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { holdsOne, useViewer } from '../../portal/viewer'
import { Button } from '../../ui/Button'
import { Affected } from './Affected'
import { BreachCard } from './BreachCard'
import { BreachForm } from './BreachForm'

const BreachesQuery = graphql(`
	query Breaches {
		breachIncidents {
			id
			...BreachCard
		}
	}
`)

/** Breaches with their clocks for those who answer for them, and whom one concerns for those who may know. */
export function BreachesPage() {
	const { say } = useBreachWords()
	const viewer = useViewer()
	return (
		<>
			<header className="page-head">
				<div>
					<h1>{say('breaches')}</h1>
					<p className="quiet">{say('breaches.why')}</p>
				</div>
			</header>
			<div className="stack">
				{holdsOne(viewer, ['DUTY_LEAD', 'ADMINISTRATOR']) && <Incidents />}
				{holdsOne(viewer, ['DUTY_LEAD', 'AUDITOR']) && <Affected />}
			</div>
		</>
	)
}

function Incidents() {
	const { say } = useBreachWords()
	const answer = useLiveQuery({ query: BreachesQuery, requestPolicy: 'cache-and-network' })
	const [adding, setAdding] = useState(false)
	return (
		<>
			{adding ? (
				<BreachForm
					onDone={() => {
						setAdding(false)
						answer.again()
					}}
				/>
			) : (
				<div>
					<Button look="primary" onClick={() => setAdding(true)}>
						{say('breaches.record')}
					</Button>
				</div>
			)}
			<Answer of={answer} rows={3}>
				{({ breachIncidents }) =>
					breachIncidents && breachIncidents.length > 0 ? (
						<>
							{breachIncidents.map((breach) => (
								<BreachCard key={breach.id} breach={breach} />
							))}
						</>
					) : (
						<p>{say('breaches.none')}</p>
					)
				}
			</Answer>
		</>
	)
}
