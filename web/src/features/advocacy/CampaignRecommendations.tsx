import { Link } from '@tanstack/react-router'
import { graphql } from '../../gql'
import { useAdvocacyWords } from '../../i18n/advocacyWords'
import { Answer } from '../../portal/Answer'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { coordinating, holdsOne, useViewer } from '../../portal/viewer'
import { RecommendationRow } from './RecommendationRow'
import './advocacy.css'

/** Rows that are shown where the campaign is; all of them are in the list of recommendations. */
const shown = 5

const ServesQuery = graphql(`
	query CampaignRecommendations($campaign: ID!, $first: Int!) {
		recommendations(filter: { campaign: $campaign }, first: $first) {
			totalCount
			edges {
				node {
					id
					...RecommendationRow
				}
			}
		}
	}
`)

/** What of the review a campaign works towards, for those who run it. */
export function CampaignRecommendations({ campaign }: { campaign: string }) {
	const { say } = useAdvocacyWords()
	const writes = holdsOne(useViewer(), coordinating)
	const answer = useLiveQuery({ query: ServesQuery, variables: { campaign, first: shown }, requestPolicy: 'cache-and-network' })
	return (
		<Answer of={answer} rows={1}>
			{({ recommendations }) =>
				recommendations &&
				(writes || recommendations.totalCount > 0) && (
					<section className="stack" aria-labelledby="campaign-serves">
						<h2 id="campaign-serves">{say('serves', { count: recommendations.totalCount })}</h2>
						{recommendations.totalCount === 0 && <p className="quiet">{say('serves.none')}</p>}
						<ul className="stack advocacy-list">
							{recommendations.edges.map(({ node }) => (
								<RecommendationRow key={node.id} recommendation={node} />
							))}
						</ul>
						<p>
							<Link to="/upr" search={recommendations.totalCount > 0 ? { campaign } : {}}>
								{say(recommendations.totalCount > 0 ? 'serves.all' : 'serves.go')}
							</Link>
						</p>
					</section>
				)
			}
		</Answer>
	)
}
