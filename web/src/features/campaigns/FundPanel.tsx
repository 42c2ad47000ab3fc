import type { FundChannelKind } from '../../gql/graphql'
import { useCampaignWords } from '../../i18n/campaignWords'
import { Disclosure } from '../../ui/Disclosure'
import { RecordCampaignGifts, SetCampaignFund } from './campaignActs'
import { isLed, type PanelProps } from './campaignParts'
import { QuickForm } from './QuickForm'
import { useCampaignAct } from './useCampaignAct'
import './campaigns.css'

const kinds: readonly FundChannelKind[] = ['PAYBILL', 'BANK', 'OTHER']

/** What is asked for and what came. The portal moves no money. */
export function FundPanel({ campaign, work: { fund } }: PanelProps) {
	const { say, language } = useCampaignWords()
	const set = useCampaignAct(SetCampaignFund)
	const gifts = useCampaignAct(RecordCampaignGifts)
	const shillings = (amount: number) => amount.toLocaleString(language)
	return (
		<section className="sheet stack no-print" aria-labelledby="fund">
			<h2 id="fund">{say('fund')}</h2>
			{fund ? (
				<>
					<p>{say('fund.of', { received: shillings(fund.receivedKes), target: shillings(fund.targetKes), count: fund.gifts })}</p>
					<progress aria-label={say('fund')} max={fund.targetKes} value={Math.min(fund.receivedKes, fund.targetKes)} />
					<ul className="campaign-words">
						{fund.channels.map(({ kind, name, reference }) => (
							<li key={kind + reference}>
								{say(`fund.${kind}`)}: {name}, {reference}
							</li>
						))}
					</ul>
				</>
			) : (
				<p>{say('fund.none')}</p>
			)}
			{isLed(campaign) && (
				<Disclosure label={say('fund.set')}>
					<QuickForm
						prefix="fund"
						save={say('fund.save')}
						state={set.state}
						fields={[
							{ name: 'targetKes', label: say('fund.target'), kind: 'number', first: fund ? String(fund.targetKes) : '' },
							{ name: 'kind', label: say('fund.kind'), kind: 'select', options: kinds.map((kind) => ({ value: kind, label: say(`fund.${kind}`) })) },
							{ name: 'name', label: say('fund.name'), most: 100 },
							{ name: 'reference', label: say('fund.reference'), most: 60 },
						]}
						send={({ targetKes = '', kind, name = '', reference = '' }) =>
							set.send({ campaign: campaign.id, targetKes: Number.parseInt(targetKes, 10) || 0, channels: [...(fund?.channels.map((one) => ({ kind: one.kind, name: one.name, reference: one.reference })) ?? []), { kind: kind as FundChannelKind, name, reference }] })
						}
					/>
				</Disclosure>
			)}
			{isLed(campaign) && fund && (
				<Disclosure label={say('gifts.add')}>
					<QuickForm
						prefix="gifts"
						save={say('gifts.send')}
						state={gifts.state}
						fields={[{ name: 'csv', label: say('gifts.csv'), hint: say('gifts.hint'), kind: 'area', first: 'receivedOn,amountKes,channel,reference\n' }]}
						send={({ csv = '' }) => gifts.send({ campaign: campaign.id, csv })}
					/>
				</Disclosure>
			)}
		</section>
	)
}
