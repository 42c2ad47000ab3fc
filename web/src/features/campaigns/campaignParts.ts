import { graphql } from '../../gql'
import type { CampaignPartsFragment, CampaignPlanInput } from '../../gql/graphql'

export const CampaignParts = graphql(`
	fragment CampaignParts on Campaign {
		id
		title
		goal
		startsAt
		endsAt
		lead
		leadName
		mine
		asked
		revision
		work {
			openRoles
			plan {
				title
				goal
				startsAt
				endsAt
				demands
				targets {
					office
					institution
				}
				counties
				milestones {
					key
					kind
					title
					at
					after
				}
				roles {
					role
					organization
				}
				actions {
					key
					kind
					title
					at
					organization
				}
				safetyPlan
			}
			members {
				organization
				name
				asked
				standing
				scope
			}
			pledges {
				id
				organization
				words
				dueAt
				standing
				takenOverBy
			}
			tasks {
				id
				what
				organization
				dueAt
				open
				doneAt
			}
			decisions {
				action {
					key
					kind
					title
					at
				}
				go
			}
			incidents {
				id
				organization
				happenedAt
				harm
				words
			}
			mentions {
				id
				outlet
				publishedAt
				reach
				link
			}
			updates {
				id
				words
				at
			}
			fund {
				targetKes
				receivedKes
				gifts
				channels {
					kind
					name
					reference
				}
			}
		}
		assets {
			id
			kind
			state
			quorum
			embargoUntil
			current {
				number
				title
				sha256
				texts {
					language
					words
				}
				stories {
					caseFile
					items
				}
			}
			signOns {
				organization
			}
			distributions {
				id
				outlet
				opensAt
			}
			recall {
				reason
				at
			}
		}
	}
`)

export type Campaign = CampaignPartsFragment
export type Work = NonNullable<Campaign['work']>
export type Asset = NonNullable<Campaign['assets']>[number]

/** What every panel of a campaign is given. */
export type PanelProps = { campaign: Campaign; work: Work }

/** Whether the person's organization leads it. */
export const isLed = (campaign: Campaign) => campaign.mine === campaign.lead

/** The name of an organization of the campaign. */
export function nameIn({ lead, leadName }: Campaign, work: Work, organization: string): string {
	return organization === lead ? leadName : (work.members.find((member) => member.organization === organization)?.name ?? organization)
}

/** Those who run it, the one that leads first. */
export function runners(campaign: Campaign, work: Work): { value: string; label: string }[] {
	const joined = work.members.filter(({ standing }) => standing === 'JOINED').map(({ organization, name }) => ({ value: organization, label: name }))
	return [{ value: campaign.lead, label: campaign.leadName }, ...joined]
}

/** The plan as it is sent back, with parts changed. */
export function planWith({ plan }: Work, change: Partial<CampaignPlanInput>): CampaignPlanInput {
	return {
		title: plan.title,
		goal: plan.goal,
		startsAt: plan.startsAt,
		endsAt: plan.endsAt,
		demands: [...plan.demands],
		counties: [...plan.counties],
		safetyPlan: plan.safetyPlan,
		targets: plan.targets.map(({ office, institution }) => ({ office, institution: institution ?? null })),
		milestones: plan.milestones.map(({ key, kind, title, at, after }) => ({ key, kind, title, at, after: [...after] })),
		roles: plan.roles.map(({ role, organization }) => ({ role, organization })),
		actions: plan.actions.map(({ key, kind, title, at, organization }) => ({ key, kind, title, at, organization: organization ?? null })),
		...change,
	}
}

/** A key that the list does not have yet. */
export function freshKey(prefix: string, keys: readonly string[]): string {
	const free = keys.length + 1
	return Array.from({ length: free }, (_, index) => `${prefix}-${index + 1}`).find((key) => !keys.includes(key)) ?? `${prefix}-${free}`
}

/** Lines with something in them. */
export const lines = (text: string) => text.split('\n').map((line) => line.trim()).filter(Boolean)
