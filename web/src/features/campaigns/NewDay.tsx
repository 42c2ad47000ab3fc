import { useCampaignWords } from '../../i18n/campaignWords'
import { Disclosure } from '../../ui/Disclosure'
import { SaveCampaignPlan } from './campaignActs'
import { freshKey, isLed, planWith, type PanelProps } from './campaignParts'
import { QuickForm } from './QuickForm'
import { useCampaignAct } from './useCampaignAct'

const kinds = ['HEARING', 'SESSION', 'ANNIVERSARY', 'LAUNCH', 'OTHER'] as const

/** Puts a day on the timeline that the campaign works towards; only whoever leads it does. */
export function NewDay({ campaign, work }: PanelProps) {
	const { say } = useCampaignWords()
	const { send, state } = useCampaignAct(SaveCampaignPlan)
	const { milestones } = work.plan
	if (!isLed(campaign)) return null
	return (
		<Disclosure label={say('day.add')}>
			<QuickForm
				prefix="day"
				save={say('day.send')}
				state={state}
				fields={[
					{ name: 'kind', label: say('day.kind'), kind: 'select', options: kinds.map((kind) => ({ value: kind, label: say(`day.${kind}`) })) },
					{ name: 'title', label: say('day.title'), most: 200 },
					{ name: 'at', label: say('day.at'), kind: 'moment' },
					{ name: 'after', label: say('day.after'), kind: 'select', optional: true, options: milestones.map(({ key, title }) => ({ value: key, label: title })) },
				]}
				send={({ kind, title = '', at = '', after }) => {
					const plan = planWith(work, {})
					const day = { key: freshKey('day', milestones.map(({ key }) => key)), kind: kind as (typeof kinds)[number], title, at, after: after ? [after] : [] }
					return send({ campaign: campaign.id, revision: campaign.revision ?? 0, plan: { ...plan, milestones: [...(plan.milestones ?? []), day] } })
				}}
			/>
		</Disclosure>
	)
}
