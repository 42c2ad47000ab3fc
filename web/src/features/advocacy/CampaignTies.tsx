import { Link } from '@tanstack/react-router'
import { graphql } from '../../gql'
import { useAdvocacyWords } from '../../i18n/advocacyWords'
import { Answer } from '../../portal/Answer'
import { useAct } from '../../portal/useAct'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { coordinating, holdsOne, useViewer } from '../../portal/viewer'
import { announce } from '../../ui/announce'
import { Button } from '../../ui/Button'
import { SelectField } from '../../ui/Field'
import { Form } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { useFields } from '../../ui/useFields'
import { useAdvocacyProblems } from './advocacyProblems'

const TiesQuery = graphql(`
	query CampaignTies($id: ID!) {
		recommendation(id: $id) {
			id
			campaigns {
				id
				title
			}
		}
		campaigns {
			id
			title
			revision
		}
	}
`)

const SetTie = graphql(`
	mutation SetRecommendationCampaign($input: SetRecommendationCampaignInput!) {
		setRecommendationCampaign(input: $input) {
			recommendation {
				id
				campaigns {
					id
					title
				}
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

/** Which of the campaigns one runs work towards a recommendation. A campaign that one was only asked to join is not offered. */
export function CampaignTies({ recommendation }: { recommendation: string }) {
	const { say } = useAdvocacyWords()
	const writes = holdsOne(useViewer(), coordinating)
	const problems = useAdvocacyProblems()
	const answer = useLiveQuery({ query: TiesQuery, variables: { id: recommendation } })
	const { act, state } = useAct(SetTie)
	const fields = useFields({ campaign: '' })
	const set = async (campaign: string, tied: boolean) => {
		const payload = (await act({ recommendation, campaign, tied }))?.setRecommendationCampaign
		if (!payload) return
		fields.setProblems(problems(payload.userErrors))
		if (payload.recommendation) announce(say('ties.saved'))
	}
	return (
		<section className="stack" aria-labelledby="upr-ties">
			<h2 id="upr-ties">{say('ties')}</h2>
			<p className="quiet">{say('ties.lead')}</p>
			<Answer of={answer} rows={1}>
				{({ recommendation: one, campaigns }) => {
					const tied = one?.campaigns ?? []
					const open = campaigns?.filter(({ id, revision }) => revision != null && !tied.some((tie) => tie.id === id)) ?? []
					return (
						<>
							{tied.length === 0 && <p>{say('ties.none')}</p>}
							<ul className="stack stack-tight">
								{tied.map(({ id, title }) => (
									<li key={id} className="row">
										<Link to="/campaigns/$campaign" params={{ campaign: id }}>
											{title}
										</Link>
										{writes && (
											<Button look="quiet" aria-label={`${say('ties.untie')}: ${title}`} onClick={() => void set(id, false)}>
												{say('ties.untie')}
											</Button>
										)}
									</li>
								))}
							</ul>
							{writes && open.length > 0 && (
								<Form title={say('problem.title')} problems={fields.problems} onSend={() => void set(fields.values.campaign, true)}>
									<SelectField label={say('ties.add')} empty={say('choose')} {...fields.typed('campaign')}>
										{open.map(({ id, title }) => (
											<option key={id} value={id}>
												{title}
											</option>
										))}
									</SelectField>
									<FormEnd state={state} save={say('ties.tie')} />
								</Form>
							)}
						</>
					)
				}}
			</Answer>
		</section>
	)
}
