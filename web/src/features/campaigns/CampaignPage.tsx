import { useParams } from '@tanstack/react-router'
import { graphql, readFragment } from '../../gql'
import { useCampaignWords } from '../../i18n/campaignWords'
import { dayOnly } from '../../i18n/moments'
import { Answer } from '../../portal/Answer'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { ActionsPanel } from './ActionsPanel'
import { AssetsPanel } from './AssetsPanel'
import { FundPanel } from './FundPanel'
import { Invitation } from './Invitation'
import { LanesPanel } from './LanesPanel'
import { LogPanel } from './LogPanel'
import { PlanPanel } from './PlanPanel'
import { Planner } from './Planner'
import { PledgesPanel } from './PledgesPanel'
import { CampaignParts, type Campaign } from './campaignParts'
import './campaigns.css'

const CampaignQuery = graphql(`
	query CampaignPage($id: ID!) {
		campaign(id: $id) {
			id
			...CampaignParts
		}
	}
`)

/** One campaign: until one has joined the goal and what is asked, after that everything. */
export function CampaignPage() {
	const { say } = useCampaignWords()
	const { campaign: id } = useParams({ from: '/both/campaigns/$campaign' })
	const answer = useLiveQuery({ query: CampaignQuery, variables: { id }, requestPolicy: 'cache-and-network' })
	return (
		<Answer of={answer} rows={6}>
			{({ campaign }) => {
				const shown = readFragment(CampaignParts, campaign)
				return shown ? <Shown campaign={shown} onGone={answer.again} /> : <h1>{say('gone')}</h1>
			}}
		</Answer>
	)
}

function Shown({ campaign, onGone }: { campaign: Campaign; onGone: () => void }) {
	const { say, language } = useCampaignWords()
	const { title, goal, startsAt, endsAt, leadName, work } = campaign
	const panel = work && { campaign, work }
	return (
		<div className="stack campaign-page">
			<h1 className="campaign-words">{title}</h1>
			<p className="row">
				<span>{say('span', { from: dayOnly(startsAt, language), until: dayOnly(endsAt, language) })}</span>
				<span className="quiet">{say('leads', { name: leadName })}</span>
			</p>
			<p className="campaign-words">
				<strong>{say('goal')}:</strong> {goal}
			</p>
			{panel ? (
				<>
					<PlanPanel {...panel} />
					<Planner {...panel} />
					<LanesPanel {...panel} onGone={onGone} />
					<PledgesPanel {...panel} />
					<ActionsPanel {...panel} />
					<AssetsPanel {...panel} />
					<FundPanel {...panel} />
					<LogPanel {...panel} />
				</>
			) : (
				<Invitation campaign={campaign} onGone={onGone} />
			)}
		</div>
	)
}
