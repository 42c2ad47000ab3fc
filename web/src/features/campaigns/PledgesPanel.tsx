import { useCampaignWords } from '../../i18n/campaignWords'
import { dayOnly } from '../../i18n/moments'
import { Disclosure } from '../../ui/Disclosure'
import { Tag } from '../../ui/Tag'
import { ActButton } from './ActButton'
import { PromiseForCampaign, SettlePledge } from './campaignActs'
import { nameIn, type PanelProps } from './campaignParts'
import { QuickForm } from './QuickForm'
import { useCampaignAct } from './useCampaignAct'
import './campaigns.css'

const tones = { PROMISED: 'plain', DELIVERED: 'ok', GAP: 'soon' } as const

/** What was promised beside what was delivered. */
export function PledgesPanel({ campaign, work }: PanelProps) {
	const { say, language } = useCampaignWords()
	const promise = useCampaignAct(PromiseForCampaign)
	const gaps = work.pledges.filter(({ standing, takenOverBy }) => standing === 'GAP' && !takenOverBy)
	return (
		<section className="sheet stack no-print" aria-labelledby="pledges">
			<h2 id="pledges">{say('pledges')}</h2>
			{work.pledges.length === 0 && <p>{say('pledges.none')}</p>}
			<ul className="stack campaign-list">
				{work.pledges.map((pledge) => (
					<li key={pledge.id} className="stack stack-tight campaign-words">
						<p>
							<strong>{pledge.words}</strong> <Tag tone={tones[pledge.standing]}>{say(`pledge.${pledge.standing}`)}</Tag> {pledge.takenOverBy && <Tag>{say('pledge.taken')}</Tag>}
						</p>
						<p className="quiet">{say('pledge.by', { name: nameIn(campaign, work, pledge.organization), when: dayOnly(pledge.dueAt, language) })}</p>
						{pledge.standing === 'PROMISED' && pledge.organization === campaign.mine && <Settle campaign={campaign.id} pledge={pledge.id} what={pledge.words} />}
					</li>
				))}
			</ul>
			<Disclosure label={say('pledge.add')}>
				<QuickForm
					prefix="pledge"
					save={say('pledge.send')}
					state={promise.state}
					fields={[
						{ name: 'words', label: say('pledge.what'), kind: 'area', most: 1000 },
						{ name: 'dueAt', label: say('pledge.when'), kind: 'moment' },
						...(gaps.length > 0 ? [{ name: 'inPlaceOf', label: say('pledge.place'), kind: 'select' as const, optional: true, options: gaps.map(({ id, words }) => ({ value: id, label: words })) }] : []),
					]}
					send={({ words = '', dueAt = '', inPlaceOf }) => promise.send({ campaign: campaign.id, words, dueAt, inPlaceOf: inPlaceOf || null })}
				/>
			</Disclosure>
		</section>
	)
}

function Settle({ campaign, pledge, what }: { campaign: string; pledge: string; what: string }) {
	const { say } = useCampaignWords()
	const { send, state } = useCampaignAct(SettlePledge)
	return (
		<div className="row">
			<ActButton label={say('pledge.done', { what })} state={state} send={() => send({ campaign, pledge, delivered: true })} />
			<ActButton label={say('pledge.back', { what })} state={state} send={() => send({ campaign, pledge, delivered: false })} />
		</div>
	)
}
