import { useCampaignWords } from '../../i18n/campaignWords'
import { AnswerCampaignInvitation } from './campaignActs'
import type { Campaign } from './campaignParts'
import { QuickForm } from './QuickForm'
import { useCampaignAct } from './useCampaignAct'
import './campaigns.css'

/** What one is asked, and the answer; after a no the campaign is gone. */
export function Invitation({ campaign: { id, asked }, onGone }: { campaign: Campaign; onGone: () => void }) {
	const { say } = useCampaignWords()
	const { send, state } = useCampaignAct(AnswerCampaignInvitation)
	return (
		<section className="sheet stack" aria-labelledby="invitation">
			<h2 id="invitation">{say('invitation')}</h2>
			<p className="campaign-words">{say('invitation.asked', { asked: asked ?? '' })}</p>
			<QuickForm
				prefix="invitation"
				save={say('invitation.send')}
				state={state}
				fields={[
					{
						name: 'joins',
						label: say('invitation.answer'),
						kind: 'one',
						options: [
							{ value: 'yes', label: say('invitation.join') },
							{ value: 'no', label: say('invitation.decline') },
						],
					},
					{ name: 'scope', label: say('invitation.scope'), kind: 'area', most: 1000, optional: true },
				]}
				send={async ({ joins, scope = '' }) => {
					const against = await send({ campaign: id, joins: joins === 'yes', scope })
					if (joins === 'no') onGone()
					return against
				}}
			/>
		</section>
	)
}
