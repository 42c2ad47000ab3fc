import { graphql } from '../../gql'
import type { OpenRequestsOfCaseQuery } from '../../gql/graphql'
import { useOpenRequestWords } from '../../i18n/openRequestWords'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { OpenNeed } from './OpenNeed'
import { SentOpenRequest } from './SentOpenRequest'

const OpenRequestsOfCase = graphql(`
	query OpenRequestsOfCase($id: ID!) {
		caseFile(id: $id) {
			id
			needs {
				id
				serviceType {
					code
					sensitive
					name {
						en
						sw
					}
				}
			}
			referrals {
				id
				status
				businessStatus
				rung
				needs {
					id
				}
			}
			openRequests {
				id
				status
				need {
					id
				}
				...SentOpenRequest
			}
		}
	}
`)

type Shown = NonNullable<OpenRequestsOfCaseQuery['caseFile']>

const silent: readonly string[] = ['FALLBACK', 'COORDINATOR', 'DUTY_LEAD']
const over: readonly string[] = ['DRAFT', 'REJECTED', 'CANCELLED', 'FAILED', 'ENTERED_IN_ERROR']

/** Needs that nobody is being asked for now, or only somebody who is silent: as the portal itself counts. */
function unasked({ needs, referrals, openRequests }: Shown) {
	const asked = referrals.filter(
		(referral) =>
			!over.includes(referral.status) &&
			referral.businessStatus !== 'UNMET_NEED' &&
			!((referral.status === 'REQUESTED' || referral.status === 'RECEIVED') && referral.rung && silent.includes(referral.rung)),
	)
	const taken = new Set([
		...asked.flatMap((referral) => referral.needs?.map((need) => need.id) ?? []),
		...openRequests.filter(({ status }) => status === 'OPEN' || status === 'CLAIMED').flatMap(({ need }) => (need ? [need.id] : [])),
	])
	return needs.filter((need) => !taken.has(need.id))
}

/** When nobody known answers: what was opened to every partner that may be asked, and what could be. */
export function CaseOpenRequests({ caseFile }: { caseFile: string }) {
	const { say } = useOpenRequestWords()
	const { data } = useLiveQuery({ query: OpenRequestsOfCase, variables: { id: caseFile } })
	const shown = data?.caseFile
	if (!shown) return null
	// Only where somebody was asked in vain: the first way is to ask one partner, with consent.
	const tried = shown.referrals.some((referral) => referral.status !== 'DRAFT') || shown.openRequests.length > 0
	const needs = tried ? unasked(shown) : []
	if (needs.length === 0 && shown.openRequests.length === 0) return null
	return (
		<section className="sheet stack" aria-labelledby="open-requests">
			<h2 id="open-requests">{say('open')}</h2>
			<p className="quiet small">{say('open.why')}</p>
			<ul className="stack">
				{shown.openRequests.map((request) => (
					<SentOpenRequest key={request.id} request={request} />
				))}
			</ul>
			{needs.map((need) => (
				<OpenNeed key={need.id} caseFile={shown.id} need={need} />
			))}
		</section>
	)
}
