import { useCampaignWords } from '../../i18n/campaignWords'
import { toField } from '../../i18n/moments'
import { Disclosure } from '../../ui/Disclosure'
import { SetAssetEmbargo } from './campaignActs'
import type { Asset } from './campaignParts'
import { QuickForm } from './QuickForm'
import { useCampaignAct } from './useCampaignAct'

/** Moves the embargo for everybody, while nothing was let out; outlets have a moment each of their own. */
export function EmbargoForm({ asset: { id, embargoUntil, current } }: { asset: Asset }) {
	const { say } = useCampaignWords()
	const { send, state } = useCampaignAct(SetAssetEmbargo)
	const first = embargoUntil ? toField(Date.parse(embargoUntil)) : ''
	return (
		<Disclosure label={say('embargo', { title: current.title })}>
			<QuickForm
				key={first}
				prefix={`embargo-${id}`}
				save={say('embargo.send')}
				state={state}
				fields={[{ name: 'until', label: say('asset.embargo'), kind: 'moment', optional: true, first, hint: say('embargo.hint') }]}
				send={({ until }) => send({ asset: id, until: until || null })}
			/>
		</Disclosure>
	)
}
