import { useCampaignWords } from '../../i18n/campaignWords'
import { toField } from '../../i18n/moments'
import { Disclosure } from '../../ui/Disclosure'
import { SaveCampaignPlan } from './campaignActs'
import { isLed, lines, planWith, type PanelProps } from './campaignParts'
import { QuickForm } from './QuickForm'
import { useCampaignAct } from './useCampaignAct'
import './campaigns.css'

/** What is asked of whom, and what keeps people safe. */
export function PlanPanel({ campaign, work }: PanelProps) {
	const { say } = useCampaignWords()
	const { send, state } = useCampaignAct(SaveCampaignPlan)
	const { plan } = work
	return (
		<section className="sheet stack no-print" aria-labelledby="plan">
			<h2 id="plan">{say('demands')}</h2>
			<ol className="campaign-words">
				{plan.demands.map((demand) => (
					<li key={demand}>{demand}</li>
				))}
			</ol>
			{plan.targets.length > 0 && (
				<p className="campaign-words">
					<strong>{say('targets')}:</strong> {plan.targets.map(({ office }) => office).join(', ')}
				</p>
			)}
			<h3>{say('safety')}</h3>
			<p className="campaign-words">{plan.safetyPlan || say('safety.none')}</p>
			{isLed(campaign) && (
				<Disclosure label={say('plan.change')}>
					<QuickForm
						key={campaign.revision}
						prefix="plan"
						save={say('plan.save')}
						state={state}
						fields={[
							{ name: 'title', label: say('plan.title'), first: plan.title, most: 120 },
							{ name: 'goal', label: say('plan.goal'), kind: 'area', first: plan.goal, most: 2000 },
							{ name: 'demands', label: say('plan.demands'), kind: 'area', first: plan.demands.join('\n'), optional: true },
							{ name: 'startsAt', label: say('plan.from'), kind: 'moment', first: toField(Date.parse(plan.startsAt)) },
							{ name: 'endsAt', label: say('plan.until'), kind: 'moment', first: toField(Date.parse(plan.endsAt)) },
							{ name: 'safetyPlan', label: say('plan.safety'), kind: 'area', first: plan.safetyPlan, most: 8000, optional: true },
						]}
						send={({ title = '', goal = '', demands = '', startsAt = '', endsAt = '', safetyPlan = '' }) =>
							send({ campaign: campaign.id, revision: campaign.revision ?? 0, plan: planWith(work, { title, goal, startsAt, endsAt, safetyPlan, demands: lines(demands) }) })
						}
					/>
				</Disclosure>
			)}
		</section>
	)
}
