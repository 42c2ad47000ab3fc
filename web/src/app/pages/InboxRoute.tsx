import { lazy, Suspense } from 'react'
import { InboxPage } from '../../features/referrals/InboxPage'

const beside = () => import('./besideInbox')
const AreYouThere = lazy(() => beside().then(({ AreYouThere: part }) => ({ default: part })))
const OpenRequestOffers = lazy(() => beside().then(({ OpenRequestOffers: part }) => ({ default: part })))

/** The inbox, above it the portal's question to a partner that has been silent, before what is settled what anybody who may can take. */
export function InboxRoute() {
	return (
		<>
			<Suspense>
				<AreYouThere />
			</Suspense>
			<InboxPage
				beforeSettled={
					<Suspense>
						<OpenRequestOffers />
					</Suspense>
				}
			/>
		</>
	)
}
