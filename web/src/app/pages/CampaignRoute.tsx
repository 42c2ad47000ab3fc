import { useParams } from '@tanstack/react-router'
import { CampaignRecommendations } from '../../features/advocacy/CampaignRecommendations'
import { CampaignPage } from '../../features/campaigns/CampaignPage'

/** A campaign, and below it what of the review it works towards. */
export function CampaignRoute() {
	const { campaign } = useParams({ from: '/both/campaigns/$campaign' })
	return (
		<div className="stack">
			<CampaignPage />
			<CampaignRecommendations campaign={campaign} />
		</div>
	)
}
