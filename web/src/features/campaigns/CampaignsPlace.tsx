import { Link } from '@tanstack/react-router'
import { Megaphone } from 'lucide-react'
import { useCampaignWords } from '../../i18n/campaignWords'

/** The place of joint campaigns. */
export function CampaignsPlace() {
	const { say } = useCampaignWords()
	return (
		<Link to="/campaigns" className="place" activeProps={{ 'aria-current': 'page' }}>
			<Megaphone aria-hidden="true" />
			{say('place')}
		</Link>
	)
}
