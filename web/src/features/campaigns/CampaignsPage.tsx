import { Link, useNavigate } from '@tanstack/react-router'
import { graphql } from '../../gql'
import { useCampaignWords } from '../../i18n/campaignWords'
import { dayOnly } from '../../i18n/moments'
import { Answer } from '../../portal/Answer'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { coordinating, holdsOne, useViewer } from '../../portal/viewer'
import { buttonClass } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { Tag } from '../../ui/Tag'
import { CoalitionForm } from './CoalitionForm'
import { StartForm } from './StartForm'
import './campaigns.css'

const CampaignsQuery = graphql(`
	query CampaignsPage {
		campaigns {
			id
			title
			leadName
			startsAt
			endsAt
			revision
		}
	}
`)

/** Campaigns one leads, was asked to join or has joined. */
export function CampaignsPage() {
	const { say, language } = useCampaignWords()
	const viewer = useViewer()
	const go = useNavigate()
	const answer = useLiveQuery({ query: CampaignsQuery, variables: {}, requestPolicy: 'cache-and-network' })
	return (
		<div className="stack">
			<h1>{say('campaigns')}</h1>
			<p>{say('campaigns.lead')}</p>
			<Answer of={answer} rows={4}>
				{({ campaigns }) => (
					<>
						{campaigns?.length === 0 && <p>{say('campaigns.none')}</p>}
						<ul className="stack campaign-list">
							{campaigns?.map(({ id, title, leadName, startsAt, endsAt, revision }) => (
								<li key={id} className="sheet stack stack-tight">
									<h2 className="campaign-words">{title}</h2>
									<p className="row">
										<span>{say('span', { from: dayOnly(startsAt, language), until: dayOnly(endsAt, language) })}</span>
										<span className="quiet">{say('leads', { name: leadName })}</span>
										{revision == null && <Tag tone="accent">{say('asked.tag')}</Tag>}
									</p>
									<p>
										<Link to="/campaigns/$campaign" params={{ campaign: id }} className={buttonClass()}>
											{say('open', { title })}
										</Link>
									</p>
								</li>
							))}
						</ul>
					</>
				)}
			</Answer>
			{holdsOne(viewer, coordinating) && (
				<>
					<Disclosure label={say('start')}>
						<StartForm onStarted={(campaign) => void go({ to: '/campaigns/$campaign', params: { campaign } })} />
					</Disclosure>
					<Disclosure label={say('coalition')}>
						<CoalitionForm />
					</Disclosure>
				</>
			)}
		</div>
	)
}
