import { useParams } from '@tanstack/react-router'
import { graphql } from '../../gql'
import { useAdvocacyWords } from '../../i18n/advocacyWords'
import { dayOnly } from '../../i18n/moments'
import { Answer } from '../../portal/Answer'
import { NothingForYou } from '../../portal/NothingForYou'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { campaigning, coordinating, holdsOne, useViewer } from '../../portal/viewer'
import { Facts } from '../../ui/Facts'
import { AdvocacyNav } from './AdvocacyNav'
import { CampaignTies } from './CampaignTies'
import { StatusTag } from './RecommendationRow'
import { StatusForm } from './StatusForm'
import './advocacy.css'

const RecommendationQuery = graphql(`
	query RecommendationPage($id: ID!) {
		recommendation(id: $id) {
			id
			cycle
			state
			region
			text
			themes {
				code
				name {
					en
					sw
				}
			}
			responseGiven
			response
			actionCategory
			source
			stateStatus {
				id
				status
			}
			civilStatus {
				id
				status
			}
			statuses {
				id
				side
				status
				statedOn
				source
				evidence
			}
		}
	}
`)

/** One recommendation: exact words, and everything that both sides said of it. */
export function RecommendationPage() {
	const { say, language } = useAdvocacyWords()
	const { recommendation: id } = useParams({ from: '/advocating/upr/recommendations/$recommendation' })
	const viewer = useViewer()
	const answer = useLiveQuery({ query: RecommendationQuery, variables: { id } })
	return (
		<div className="stack">
			<AdvocacyNav />
			<Answer of={answer} rows={5}>
				{({ recommendation: one }) =>
					one ? (
						<>
							<h1>{say('one', { state: one.state, number: one.cycle })}</h1>
							<blockquote className="advocacy-quote">{one.text}</blockquote>
							<p className="row">
								<StatusTag side="STATE" status={one.stateStatus?.status ?? 'UNKNOWN'} />
								<StatusTag side="CIVIL_SOCIETY" status={one.civilStatus?.status ?? 'UNKNOWN'} />
							</p>
							<Facts
								label={say('one.facts')}
								rows={[
									[say('filter.theme'), one.themes.map(({ name }) => name[language]).join(', ')],
									[say('one.response'), [say(`response.${one.response}`), one.responseGiven && `“${one.responseGiven}”`].filter(Boolean).join(' ')],
									[say('one.category'), one.actionCategory ? say('one.category.of', { number: one.actionCategory }) : null],
									[say('one.region'), one.region],
									[say('one.source'), one.source],
								]}
							/>
							<section className="stack" aria-labelledby="upr-history">
								<h2 id="upr-history">{say('history')}</h2>
								{one.statuses.length === 0 && <p>{say('history.none')}</p>}
								<ol className="stack advocacy-list">
									{one.statuses.map(({ id: key, side, status, statedOn, source, evidence }) => (
										<li key={key} className="sheet stack stack-tight">
											<p>
												<time dateTime={statedOn}>{dayOnly(statedOn, language)}</time> <StatusTag side={side} status={status} />
											</p>
											<p className="advocacy-long">{say('source', { source })}</p>
											{evidence.length > 0 && (
												<>
													<p>{say('evidence.count', { count: evidence.length })}</p>
													<ul className="advocacy-long">
														{evidence.map((document) => (
															<li key={document}>{document}</li>
														))}
													</ul>
												</>
											)}
										</li>
									))}
								</ol>
							</section>
							{holdsOne(viewer, campaigning) && <CampaignTies recommendation={one.id} />}
							{holdsOne(viewer, coordinating) && <StatusForm recommendation={one.id} />}
						</>
					) : (
						<NothingForYou />
					)
				}
			</Answer>
		</div>
	)
}
