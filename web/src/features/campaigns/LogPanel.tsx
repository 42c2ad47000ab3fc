import { useCampaignWords } from '../../i18n/campaignWords'
import { dayOnly, fullMoment } from '../../i18n/moments'
import { Disclosure } from '../../ui/Disclosure'
import { Tag } from '../../ui/Tag'
import { RecordCampaignIncident, RecordCampaignMention, SendCampaignUpdate } from './campaignActs'
import { isLed, type PanelProps } from './campaignParts'
import { QuickForm } from './QuickForm'
import { useCampaignAct } from './useCampaignAct'
import './campaigns.css'

/** What went wrong, who published what, and what those who acted were told. */
export function LogPanel({ campaign, work: { incidents, mentions, updates } }: PanelProps) {
	const { say, language } = useCampaignWords()
	const incident = useCampaignAct(RecordCampaignIncident)
	const mention = useCampaignAct(RecordCampaignMention)
	const update = useCampaignAct(SendCampaignUpdate)
	return (
		<section className="sheet stack no-print" aria-labelledby="log">
			<h2 id="log">{say('log')}</h2>
			{incidents.length + mentions.length + updates.length === 0 && <p>{say('log.none')}</p>}
			<ul className="stack stack-tight campaign-words">
				{updates.map(({ id, words, at }) => (
					<li key={id}>
						{dayOnly(at, language)}: {words}
					</li>
				))}
				{mentions.map(({ id, outlet, publishedAt, reach, link }) => (
					<li key={id}>
						{say('mention.of', { outlet, when: dayOnly(publishedAt, language), reach })} {link}
					</li>
				))}
				{incidents.map(({ id, words, happenedAt, harm }) => (
					<li key={id}>
						{fullMoment(happenedAt, language)}: {words} {harm && <Tag tone="over">{say('incident.harm')}</Tag>}
					</li>
				))}
			</ul>
			<Disclosure label={say('incident.add')}>
				<QuickForm
					prefix="incident"
					save={say('incident.send')}
					state={incident.state}
					fields={[
						{ name: 'happenedAt', label: say('incident.when'), kind: 'moment' },
						{ name: 'words', label: say('incident.words'), kind: 'area', most: 2000 },
						{ name: 'harm', label: say('incident.add'), kind: 'tick', options: [{ value: 'yes', label: say('incident.harm') }] },
					]}
					send={({ happenedAt = '', words = '', harm }) => incident.send({ campaign: campaign.id, happenedAt, words, harm: Boolean(harm) })}
				/>
			</Disclosure>
			<Disclosure label={say('mention.add')}>
				<QuickForm
					prefix="mention"
					save={say('mention.send')}
					state={mention.state}
					fields={[
						{ name: 'outlet', label: say('mention.outlet'), most: 200 },
						{ name: 'publishedAt', label: say('mention.when'), kind: 'moment' },
						{ name: 'reach', label: say('mention.reach'), kind: 'number' },
						{ name: 'link', label: say('mention.link'), most: 500, optional: true },
					]}
					send={({ outlet = '', publishedAt = '', reach = '', link = '' }) => mention.send({ campaign: campaign.id, outlet, publishedAt, reach: Number.parseInt(reach, 10) || 0, link })}
				/>
			</Disclosure>
			{isLed(campaign) && (
				<Disclosure label={say('update.add')}>
					<QuickForm prefix="update" save={say('update.send')} state={update.state} fields={[{ name: 'words', label: say('update.words'), kind: 'area', most: 2000 }]} send={({ words = '' }) => update.send({ campaign: campaign.id, words })} />
				</Disclosure>
			)}
		</section>
	)
}
