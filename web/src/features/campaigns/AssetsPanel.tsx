import { useCampaignWords } from '../../i18n/campaignWords'
import { Disclosure } from '../../ui/Disclosure'
import { AssetForm } from './AssetForm'
import { AssetSheet } from './AssetSheet'
import { isLed, type PanelProps } from './campaignParts'
import './campaigns.css'

/** What goes out: who signed, who reads it, where it went. */
export function AssetsPanel({ campaign, work }: PanelProps) {
	const { say } = useCampaignWords()
	return (
		<section className="sheet stack no-print" aria-labelledby="assets">
			<h2 id="assets">{say('assets')}</h2>
			{campaign.assets?.length === 0 && <p>{say('assets.none')}</p>}
			<ul className="stack campaign-list">
				{campaign.assets?.map((asset) => (
					<AssetSheet key={asset.id} campaign={campaign} work={work} asset={asset} />
				))}
			</ul>
			{isLed(campaign) && (
				<Disclosure label={say('asset.add')}>
					<AssetForm campaign={campaign.id} asset={undefined} />
				</Disclosure>
			)}
		</section>
	)
}
