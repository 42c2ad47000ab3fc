import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { graphql } from '../../gql'
import { useIncidentWords } from '../../i18n/incidentWords'
import { dayAndTime } from '../../i18n/moments'
import { Answer } from '../../portal/Answer'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { Button } from '../../ui/Button'
import { useNow } from '../../ui/useNow'
import { OpenIncident } from './OpenIncident'

const IncidentsQuery = graphql(`
	query GroupIncidents {
		groupIncidents {
			id
			label
			openedAt
			size
		}
	}
`)

/** Events with many people in them, the newest first. */
export function IncidentsPage({ onOpened }: { onOpened: (incident: string) => void }) {
	const { say, language } = useIncidentWords()
	const now = useNow()
	const answer = useLiveQuery({ query: IncidentsQuery, requestPolicy: 'cache-and-network' })
	const [opening, setOpening] = useState(false)
	return (
		<div className="stack stack-wide">
			<header className="stack stack-tight">
				<h1>{say('list')}</h1>
				<p className="quiet">{say('list.why')}</p>
			</header>
			{opening ? (
				<OpenIncident onOpened={onOpened} onCancel={() => setOpening(false)} />
			) : (
				<div>
					<Button look="primary" onClick={() => setOpening(true)}>
						{say('list.open')}
					</Button>
				</div>
			)}
			<Answer of={answer}>
				{({ groupIncidents }) =>
					groupIncidents?.length ? (
						<ul className="stack">
							{groupIncidents.map((incident) => (
								<li key={incident.id} className="sheet stack stack-tight">
									<h2>
										<Link to="/incidents/$incident" params={{ incident: incident.id }}>
											{incident.label}
										</Link>
									</h2>
									<p className="quiet">
										{say('list.size', { size: incident.size })} · {say('list.since', { time: dayAndTime(incident.openedAt, language, now) })}
									</p>
								</li>
							))}
						</ul>
					) : (
						<p>{say('list.none')}</p>
					)
				}
			</Answer>
		</div>
	)
}
