import { createContext, use } from 'react'
import { graphql } from '../gql'
import type { Role, ViewerQuery as Answer } from '../gql/graphql'

export const ViewerQuery = graphql(`
	query Viewer {
		me {
			subject
			roles
			organization {
				id
				name
			}
		}
	}
`)

export type Viewer = NonNullable<Answer['me']>

export const ViewerContext = createContext<Viewer | undefined>(undefined)

export function useViewer(): Viewer {
	const viewer = use(ViewerContext)
	if (!viewer) throw new Error('useViewer needs a signed-in person above it.')
	return viewer
}

/** Who opens cases and sends referrals. */
export const coordinating: readonly Role[] = ['COORDINATOR', 'DUTY_LEAD']

/** Who works in one of the four lanes of a case. */
export const working: readonly Role[] = ['LANE_LEGAL', 'LANE_RESEARCH', 'LANE_COMMUNICATIONS', 'LANE_FINANCE']

/** Who answers referrals for a partner. */
export const answering: readonly Role[] = ['PARTNER_INTAKE', 'PARTNER_ADMIN']

/** Who plans and joins campaigns. */
export const campaigning: readonly Role[] = [...coordinating, ...answering]

/** Who reads appeals for a body. */
export const reading: readonly Role[] = ['BODY_READER']

/** Who reads the audit record. */
export const auditing: readonly Role[] = ['AUDITOR']

/** Who puts breaches on record, or is asked whom one concerns. */
export const answeringFor: readonly Role[] = ['DUTY_LEAD', 'ADMINISTRATOR', 'AUDITOR']

/** Who answers for what leaves the country. */
export const registering: readonly Role[] = ['DUTY_LEAD', 'AUDITOR']

/** Who says which entries of the network are one. */
export const comparing: readonly Role[] = ['COORDINATOR', 'DUTY_LEAD', 'ADMINISTRATOR']

/** Who keeps a partner's own people current. */
export const staffing: readonly Role[] = ['PARTNER_ADMIN']

/** Who keeps the network whole. */
export const strengthening: readonly Role[] = ['COORDINATOR', 'DUTY_LEAD', 'ADMINISTRATOR']

/** Who looks at the bodies that can be appealed to. */
export const pressing: readonly Role[] = [...coordinating, ...working, 'ADMINISTRATOR']

/** Who follows what was recommended to Kenya. */
export const following: readonly Role[] = [...coordinating, ...working, ...answering, 'AUDITOR', 'ADMINISTRATOR']

/** Who asks missions, and hears what they said. */
export const advocating: readonly Role[] = [...coordinating, 'LANE_LEGAL', 'LANE_RESEARCH', 'LANE_COMMUNICATIONS']

/** Who sees how many complaints stand where. */
export const countingComplaints: readonly Role[] = [...advocating, 'AUDITOR']

/** Who writes submissions to a review. */
export const submitting: readonly Role[] = [...advocating, ...answering]

/** Who brings recommendations in. */
export const bringing: readonly Role[] = [...coordinating, 'ADMINISTRATOR']

/** Who brings registers in. */
export const importing: readonly Role[] = ['PARTNER_ADMIN', 'ADMINISTRATOR']

/** Who keeps the people of a partner. */
export const keepingPeople: readonly Role[] = ['PARTNER_ADMIN']

export function holdsOne(viewer: Viewer, roles: readonly Role[]): boolean {
	return roles.some((role) => viewer.roles.includes(role))
}
