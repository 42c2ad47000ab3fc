import { graphql } from '../../gql'
import { useConsentWords } from '../../i18n/consentWords'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { ContactRule } from './ContactRule'

const SafeContactToldQuery = graphql(`
	query SafeContactTold($id: ID!) {
		referral(id: $id) {
			id
			disclosed {
				safeContact {
					...ContactRule
				}
			}
		}
	}
`)

/** How the person can be reached, for a partner that has accepted and may know it. Asked by itself: the inbox never holds it. */
export function SafeContactTold({ referral }: { referral: string }) {
	const { say } = useConsentWords()
	const { data } = useLiveQuery({ query: SafeContactToldQuery, variables: { id: referral }, requestPolicy: 'network-only' })
	const rule = data?.referral?.disclosed?.safeContact
	if (!rule) return null
	return (
		<section className="stack stack-tight" aria-labelledby="reach">
			<h2 id="reach">{say('reach')}</h2>
			<p>{say('reach.forPartner')}</p>
			<ContactRule rule={rule} />
		</section>
	)
}
