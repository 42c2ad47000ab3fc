import { useCampaignWords } from '../../i18n/campaignWords'
import { Disclosure } from '../../ui/Disclosure'
import { SaveCampaignTask } from './campaignActs'
import type { PanelProps } from './campaignParts'
import { takersOf } from './planner'
import { QuickForm } from './QuickForm'
import { useCampaignAct } from './useCampaignAct'

/** Writes down what is to be done. */
export function NewTask({ campaign, work }: PanelProps) {
	const { say } = useCampaignWords()
	const { send, state } = useCampaignAct(SaveCampaignTask)
	return (
		<Disclosure label={say('task.add')}>
			<QuickForm
				prefix="task"
				save={say('task.send')}
				state={state}
				fields={[
					{ name: 'what', label: say('task.what'), most: 500 },
					{ name: 'organization', label: say('task.who'), kind: 'select', optional: true, options: takersOf(campaign, work) },
					{ name: 'dueAt', label: say('task.when'), kind: 'moment' },
					{ name: 'open', label: say('task.seen'), kind: 'tick', options: [{ value: 'yes', label: say('task.seen.open') }] },
				]}
				send={({ what = '', organization, dueAt = '', open }) => send({ campaign: campaign.id, what, organization: organization || null, dueAt, open: Boolean(open) })}
			/>
		</Disclosure>
	)
}
