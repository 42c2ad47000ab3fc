import { Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { graphql } from '../../gql'
import { useHouseWords } from '../../i18n/houseWords'
import { dayAndTime } from '../../i18n/moments'
import { Answer } from '../../portal/Answer'
import { markOf } from '../../portal/markOf'
import { useViewer } from '../../portal/viewer'
import { Cell, Row, Table } from '../../ui/Table'
import { useNow } from '../../ui/useNow'
import { stateWords } from './RevealLine'

const RevealsQuery = graphql(`
	query Reveals {
		reveals {
			id
			state
			askedBy
			mine
			askedAt
			until
			shownAt
			caseFileId
			reference
			organization {
				id
				name
			}
		}
	}
`)

/** Who was shown the way to which house, when, and for which case. Asked once: each look is on record for each case. */
export function RevealsPage() {
	const { say, language } = useHouseWords()
	const now = useNow()
	const viewer = useViewer()
	const [{ data, error, fetching }, ask] = useQuery({ query: RevealsQuery, requestPolicy: 'network-only' })
	const answer = { data, failed: Boolean(error), fetching, again: () => ask({ requestPolicy: 'network-only' }) }
	const time = (at: string) => dayAndTime(at, language, now)
	return (
		<>
			<header className="stack stack-tight">
				<h1>{say('list')}</h1>
				<p className="quiet">{say('list.why')}</p>
			</header>
			<Answer of={answer}>
				{({ reveals }) =>
					reveals && reveals.length > 0 ? (
						<Table
							label={say('list')}
							heads={[say('list.case'), say('list.house'), say('list.who'), say('list.asked'), say('list.state'), say('list.shown')]}
						>
							{reveals.map((reveal) => (
								<Row key={reveal.id}>
									<Cell head={say('list.case')}>
										<Link to="/cases/$caseFile" params={{ caseFile: reveal.caseFileId }}>
											{reveal.reference}
										</Link>
									</Cell>
									<Cell head={say('list.house')}>{reveal.organization.name}</Cell>
									<Cell head={say('list.who')}>
										{reveal.mine ? say('list.you') : say('list.colleague', { mark: markOf(reveal.askedBy), organization: viewer.organization?.name ?? '' })}
									</Cell>
									<Cell head={say('list.asked')}>{time(reveal.askedAt)}</Cell>
									<Cell head={say('list.state')}>{say(stateWords[reveal.state], { time: time(reveal.until) })}</Cell>
									<Cell head={say('list.shown')}>{reveal.shownAt.length > 0 ? reveal.shownAt.map(time).join(', ') : say('list.never')}</Cell>
								</Row>
							))}
						</Table>
					) : (
						<p>{say('list.none')}</p>
					)
				}
			</Answer>
		</>
	)
}
