import { readFragment } from '../../gql'
import { useCampaignWords } from '../../i18n/campaignWords'
import { toField } from '../../i18n/moments'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { useNow } from '../../ui/useNow'
import { StartCampaign } from './campaignActs'
import { CampaignParts, lines } from './campaignParts'
import { QuickForm } from './QuickForm'
import { campaignProblems } from './useCampaignAct'

const quarter = 90 * 24 * 60 * 60_000

/** Starts a campaign with what is known first. */
export function StartForm({ onStarted }: { onStarted: (campaign: string) => void }) {
	const { say } = useCampaignWords()
	const { t } = useWords()
	const now = useNow()
	const { act, state } = useAct(StartCampaign)
	return (
		<QuickForm
			prefix="start"
			save={say('start')}
			state={state}
			fields={[
				{ name: 'title', label: say('plan.title'), most: 120 },
				{ name: 'goal', label: say('plan.goal'), kind: 'area', most: 2000 },
				{ name: 'demands', label: say('plan.demands'), kind: 'area', optional: true },
				{ name: 'targets', label: say('plan.targets'), kind: 'area', optional: true },
				{ name: 'startsAt', label: say('plan.from'), kind: 'moment', first: toField(now) },
				{ name: 'endsAt', label: say('plan.until'), kind: 'moment', first: toField(now + quarter) },
			]}
			send={async ({ title = '', goal = '', demands = '', targets = '', startsAt = '', endsAt = '' }) => {
				const plan = { title, goal, startsAt, endsAt, demands: lines(demands), targets: lines(targets).map((office) => ({ office })) }
				const payload = (await act({ plan }))?.startCampaign
				if (!payload) return undefined
				const started = readFragment(CampaignParts, payload.campaign)
				if (started) onStarted(started.id)
				return campaignProblems(payload.userErrors, t, say)
			}}
		/>
	)
}
