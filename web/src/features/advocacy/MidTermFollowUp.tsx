import { Link } from '@tanstack/react-router'
import { graphql } from '../../gql'
import { useAdvocacyWords } from '../../i18n/advocacyWords'
import { Answer } from '../../portal/Answer'
import { useLiveQuery } from '../../portal/useLiveQuery'
import './advocacy.css'

/** Rows that are shown in the calendar; the list of recommendations has all of them. */
const shown = 5

const WithoutStatusQuery = graphql(`
	query MidTermFollowUp($cycle: Int!, $first: Int!) {
		recommendations(filter: { cycle: $cycle, civilStatus: UNKNOWN }, first: $first) {
			totalCount
			edges {
				node {
					id
					state
					text
				}
			}
		}
	}
`)

/** What is still to be said before the mid-term report of a review: the recommendations without a word of civil society. */
export function MidTermFollowUp({ cycle }: { cycle: number }) {
	const { say } = useAdvocacyWords()
	const answer = useLiveQuery({ query: WithoutStatusQuery, variables: { cycle, first: shown }, requestPolicy: 'cache-and-network' })
	return (
		<Answer of={answer} rows={1}>
			{({ recommendations }) =>
				recommendations && (
					<>
						<p>
							<strong>{say('midterm.without', { count: recommendations.totalCount })}</strong>
						</p>
						<ul className="stack stack-tight">
							{recommendations.edges.map(({ node: { id, state, text } }) => (
								<li key={id} className="advocacy-long">
									<Link to="/upr/recommendations/$recommendation" params={{ recommendation: id }}>
										{text}
									</Link>{' '}
									({state})
								</li>
							))}
						</ul>
						{recommendations.totalCount > shown && (
							<p>
								<Link to="/upr" search={{ cycle, civilStatus: 'UNKNOWN' }}>
									{say('midterm.all')}
								</Link>
							</p>
						)}
					</>
				)
			}
		</Answer>
	)
}
