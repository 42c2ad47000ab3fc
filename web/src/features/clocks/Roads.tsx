import { useState } from 'react'
import { graphql } from '../../gql'
import { useClockWords } from '../../i18n/clockWords'
import { fullMoment } from '../../i18n/moments'
import { Answer } from '../../portal/Answer'
import { useAct } from '../../portal/useAct'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { announce } from '../../ui/announce'
import { Button } from '../../ui/Button'
import { RoadForm } from './RoadForm'

const RoadsQuery = graphql(`
	query TravelWindows {
		travelWindows {
			id
			county {
				code
				name
			}
			kind
			from
			until
			dailyFrom
			dailyTo
			reason
		}
	}
`)

const EndRoad = graphql(`
	mutation EndTravelWindow($input: EndTravelWindowInput!) {
		endTravelWindow(input: $input) {
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

/** When nobody is sent on the road, county by county. */
export function Roads() {
	const { say, language } = useClockWords()
	const answer = useLiveQuery({ query: RoadsQuery, requestPolicy: 'network-only' })
	const { act, state } = useAct(EndRoad)
	const [adding, setAdding] = useState(false)
	const end = async (window: string) => {
		if ((await act({ window }))?.endTravelWindow?.userErrors.length === 0) announce(say('roads.ended'))
		answer.again()
	}
	return (
		<section className="sheet stack" aria-labelledby="roads">
			<h2 id="roads">{say('roads')}</h2>
			<p>{say('roads.why')}</p>
			<Answer of={answer} rows={2}>
				{({ travelWindows }) =>
					travelWindows?.length ? (
						<ul className="stack stack-tight">
							{travelWindows.map((road) => (
								<li key={road.id} className="row">
									<span>
										<strong>
											{road.county.name}: {say(`road.${road.kind}`)}
										</strong>{' '}
										{road.dailyFrom && road.dailyTo ? say('road.daily', { from: road.dailyFrom, to: road.dailyTo }) : say('road.always')},{' '}
										{fullMoment(road.from, language)} – {road.until ? fullMoment(road.until, language) : say('road.open')}. {road.reason}
									</span>
									<Button busy={state === 'busy'} aria-label={`${say('roads.end')}: ${road.county.name}, ${say(`road.${road.kind}`)}`} onClick={() => void end(road.id)}>
										{say('roads.end')}
									</Button>
								</li>
							))}
						</ul>
					) : (
						<p>{say('roads.none')}</p>
					)
				}
			</Answer>
			{adding ? (
				<RoadForm
					onDone={() => {
						setAdding(false)
						answer.again()
					}}
				/>
			) : (
				<div>
					<Button onClick={() => setAdding(true)}>{say('roads.add')}</Button>
				</div>
			)}
		</section>
	)
}
