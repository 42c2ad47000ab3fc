import { useCampaignWords } from '../../i18n/campaignWords'
import { fullMoment } from '../../i18n/moments'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { Tag } from '../../ui/Tag'
import { useNow } from '../../ui/useNow'
import { SaveCampaignPlan } from './campaignActs'
import { freshKey, isLed, planWith, type PanelProps } from './campaignParts'
import { QuickForm } from './QuickForm'
import { useCampaignAct } from './useCampaignAct'
import './campaigns.css'

const kinds = ['HEARING', 'SESSION', 'ANNIVERSARY', 'LAUNCH', 'OTHER'] as const

/** Days and actions from first to last, with today between them: what is printed. */
export function Timeline({ campaign, work }: PanelProps) {
	const { say, language } = useCampaignWords()
	const { send, state } = useCampaignAct(SaveCampaignPlan)
	const now = useNow()
	const { milestones, actions } = work.plan
	const titleOf = (key: string) => milestones.find((one) => one.key === key)?.title ?? key
	const days = [
		...milestones.map(({ key, kind, title, at, after }) => ({ key: `m-${key}`, at, title, tag: say(`day.${kind}`), after: after.map(titleOf) })),
		...actions.map(({ key, kind, title, at }) => ({ key: `a-${key}`, at, title, tag: say(`action.${kind}`), after: [] as string[] })),
		...(milestones.length + actions.length > 0 ? [{ key: 'today', at: new Date(now).toISOString(), title: '', tag: say('timeline.today'), after: [] as string[] }] : []),
	].toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
	return (
		<section className="sheet stack" aria-labelledby="timeline">
			<h2 id="timeline">{say('timeline')}</h2>
			{days.length === 0 && <p>{say('timeline.none')}</p>}
			<ol className="stack stack-tight campaign-list">
				{days.map(({ key, at, title, tag, after }) => (
					<li key={key} className="campaign-words">
						<Tag tone={key === 'today' ? 'accent' : 'plain'}>{tag}</Tag> {fullMoment(at, language)} {title && <strong>{title}</strong>}{' '}
						{after.length > 0 && <span className="quiet">{say('timeline.after', { titles: after.join(', ') })}</span>}
					</li>
				))}
			</ol>
			<p className="no-print">
				<Button look="quiet" onClick={() => globalThis.print()}>
					{say('timeline.print')}
				</Button>
			</p>
			{isLed(campaign) && (
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
			)}
		</section>
	)
}
