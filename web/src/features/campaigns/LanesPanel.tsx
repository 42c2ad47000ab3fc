import { useState } from 'react'
import { OrganizationPicker } from '../directory/OrganizationPicker'
import { useCampaignWords } from '../../i18n/campaignWords'
import { Disclosure } from '../../ui/Disclosure'
import { Tag } from '../../ui/Tag'
import { ActButton } from './ActButton'
import { InviteToCampaign, LeaveCampaign, SaveCampaignPlan } from './campaignActs'
import { isLed, nameIn, planWith, runners, type PanelProps } from './campaignParts'
import { QuickForm } from './QuickForm'
import { useCampaignAct } from './useCampaignAct'
import './campaigns.css'

const roles = ['LEAD', 'MEDIA', 'LEGAL', 'WITNESS_CARE', 'SECURITY', 'FINANCE'] as const

/** Who holds which role, where the gaps are, and who was asked. */
export function LanesPanel({ campaign, work, onGone }: PanelProps & { onGone: () => void }) {
	const { say } = useCampaignWords()
	const left = useCampaignAct(LeaveCampaign)
	const led = isLed(campaign)
	return (
		<section className="sheet stack no-print" aria-labelledby="lanes">
			<h2 id="lanes">{say('lanes')}</h2>
			<ul className="campaign-slots">
				{roles.map((role) => {
					const holder = work.plan.roles.find((one) => one.role === role)
					return (
						<li key={role} className={holder ? 'campaign-slot' : 'campaign-slot campaign-slot-open'}>
							<strong>{say(`role.${role}`)}:</strong> {holder ? nameIn(campaign, work, holder.organization) : <Tag tone="soon">{say('lanes.gap')}</Tag>}
						</li>
					)
				})}
			</ul>
			<ul className="stack stack-tight campaign-list">
				{work.members.map(({ organization, name, standing, scope, asked }) => (
					<li key={organization} className="campaign-words">
						<strong>{name}</strong> <Tag tone={standing === 'JOINED' ? 'ok' : 'plain'}>{say(`member.${standing}`)}</Tag> {scope || asked}
					</li>
				))}
			</ul>
			{led ? (
				<>
					<Roles campaign={campaign} work={work} />
					<Invite campaign={campaign} />
				</>
			) : (
				<div className="stack stack-tight">
					<p className="quiet">{say('leave.hint')}</p>
					<ActButton
						label={say('leave')}
						state={left.state}
						send={async () => {
							const against = await left.send({ campaign: campaign.id, organization: campaign.mine })
							onGone()
							return against
						}}
					/>
				</div>
			)}
		</section>
	)
}

function Roles({ campaign, work }: PanelProps) {
	const { say } = useCampaignWords()
	const { send, state } = useCampaignAct(SaveCampaignPlan)
	const held = (role: string) => work.plan.roles.find((one) => one.role === role)?.organization
	return (
		<Disclosure label={say('plan.change')}>
			<QuickForm
				key={campaign.revision}
				prefix="roles"
				save={say('plan.save')}
				state={state}
				fields={roles.map((role) => ({ name: role, label: say(`role.${role}`), kind: 'select', optional: true, first: held(role) ?? '', options: runners(campaign, work) }))}
				send={(told) => {
					const given = roles.flatMap((role) => (told[role] ? [{ role, organization: told[role] }] : []))
					return send({ campaign: campaign.id, revision: campaign.revision ?? 0, plan: planWith(work, { roles: given }) })
				}}
			/>
		</Disclosure>
	)
}

function Invite({ campaign }: Pick<PanelProps, 'campaign'>) {
	const { say } = useCampaignWords()
	const { send, state } = useCampaignAct(InviteToCampaign)
	const [chosen, setChosen] = useState('')
	return (
		<Disclosure label={say('invite')}>
			<div className="stack">
				<OrganizationPicker name="invite-who" label={say('invite.who')} without={campaign.lead} error={undefined} chosen={chosen} onChoose={setChosen} />
				<QuickForm
					prefix="invite"
					save={say('invite.send')}
					state={state}
					fields={[{ name: 'scope', label: say('invite.scope'), kind: 'area', most: 1000 }]}
					send={async ({ scope = '' }) => (chosen ? send({ campaign: campaign.id, organization: chosen, scope }) : [{ field: undefined, message: say('invite.who') }])}
				/>
			</div>
		</Disclosure>
	)
}
