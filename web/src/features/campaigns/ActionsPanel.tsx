import { useCampaignWords } from '../../i18n/campaignWords'
import { fullMoment } from '../../i18n/moments'
import { Disclosure } from '../../ui/Disclosure'
import { Tag } from '../../ui/Tag'
import { DecideCampaignAction, SaveCampaignPlan } from './campaignActs'
import { freshKey, isLed, nameIn, planWith, runners, type PanelProps, type Work } from './campaignParts'
import { QuickForm, type QuickField } from './QuickForm'
import { useCampaignAct } from './useCampaignAct'
import './campaigns.css'

const kinds = ['STATEMENT', 'PETITION', 'LETTER', 'PROTEST_OBSERVATION', 'VIGIL', 'LITIGATION', 'PRESS', 'SOCIAL_MEDIA', 'FUNDRAISING'] as const

type Action = Work['plan']['actions'][number]

/** Whether an action may go as it is planned now: what was answered for another time or way does not count. */
function mayGo({ decisions }: Work, { key, kind, title, at }: Action): boolean {
	const last = decisions.findLast(({ action }) => action.key === key)
	return Boolean(last?.go && last.action.kind === kind && last.action.title === title && Date.parse(last.action.at) === Date.parse(at))
}

/** What is done, and the questions before each. */
export function ActionsPanel({ campaign, work }: PanelProps) {
	const { say, language } = useCampaignWords()
	const { send, state } = useCampaignAct(SaveCampaignPlan)
	const { actions } = work.plan
	return (
		<section className="sheet stack no-print" aria-labelledby="actions">
			<h2 id="actions">{say('actions')}</h2>
			{actions.length === 0 && <p>{say('actions.none')}</p>}
			<ul className="stack campaign-list">
				{actions.map((action) => (
					<li key={action.key} className="stack stack-tight campaign-words">
						<p>
							<Tag>{say(`action.${action.kind}`)}</Tag> <strong>{action.title}</strong> · {fullMoment(action.at, language)} ·{' '}
							{action.organization ? nameIn(campaign, work, action.organization) : say('nobody')} <Tag tone={mayGo(work, action) ? 'ok' : 'soon'}>{say(mayGo(work, action) ? 'action.go' : 'action.wait')}</Tag>
						</p>
						{isLed(campaign) && !mayGo(work, action) && <Gate campaign={campaign.id} action={action} />}
					</li>
				))}
			</ul>
			{isLed(campaign) && (
				<Disclosure label={say('action.add')}>
					<QuickForm
						prefix="action"
						save={say('action.send')}
						state={state}
						fields={[
							{ name: 'kind', label: say('action.kind'), kind: 'select', options: kinds.map((kind) => ({ value: kind, label: say(`action.${kind}`) })) },
							{ name: 'title', label: say('action.title'), most: 200 },
							{ name: 'at', label: say('action.at'), kind: 'moment' },
							{ name: 'organization', label: say('action.who'), kind: 'select', optional: true, options: runners(campaign, work) },
						]}
						send={({ kind, title = '', at = '', organization }) => {
							const plan = planWith(work, {})
							const action = { key: freshKey('action', actions.map(({ key }) => key)), kind: kind as (typeof kinds)[number], title, at, organization: organization || null }
							return send({ campaign: campaign.id, revision: campaign.revision ?? 0, plan: { ...plan, actions: [...(plan.actions ?? []), action] } })
						}}
					/>
				</Disclosure>
			)}
		</section>
	)
}

function Gate({ campaign, action: { key, kind, title } }: { campaign: string; action: Action }) {
	const { say } = useCampaignWords()
	const { send, state } = useCampaignAct(DecideCampaignAction)
	const tick = (name: string, label: string): QuickField => ({ name, label: say('gate', { title }), kind: 'tick', options: [{ value: 'yes', label }] })
	const meeting: QuickField[] = [
		{ name: 'noticeAt', label: say('gate.notice'), kind: 'moment', optional: true },
		{ name: 'noticeTo', label: say('gate.station'), most: 200, optional: true },
		tick('noticeNotNeeded', say('gate.indoors')),
	]
	return (
		<Disclosure label={say('gate', { title })}>
			<QuickForm
				prefix={`gate-${key}`}
				save={say('gate.send')}
				state={state}
				fields={[
					tick('personsSafe', say('gate.persons')),
					tick('storiesAgreed', say('gate.stories')),
					...(kind === 'VIGIL' || kind === 'PROTEST_OBSERVATION' ? meeting : []),
					{ name: 'words', label: say('gate.words'), kind: 'area', most: 2000, optional: true },
				]}
				send={({ personsSafe, storiesAgreed, noticeAt, noticeTo = '', noticeNotNeeded, words = '' }) =>
					send({
						campaign,
						action: key,
						go: true,
						gate: { personsSafe: Boolean(personsSafe), storiesAgreed: Boolean(storiesAgreed), noticeAt: noticeAt || null, noticeTo, noticeNotNeeded: Boolean(noticeNotNeeded), words },
					})
				}
			/>
		</Disclosure>
	)
}
