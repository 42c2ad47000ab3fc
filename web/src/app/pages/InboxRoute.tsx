import { lazy, Suspense } from 'react'
import { InboxPage } from '../../features/referrals/InboxPage'

const beside = () => import('./besideInbox')
const AreYouThere = lazy(() => beside().then(({ AreYouThere: part }) => ({ default: part })))
const OwnPlaces = lazy(() => beside().then(({ OwnPlaces: part }) => ({ default: part })))
const OpenRequestOffers = lazy(() => beside().then(({ OpenRequestOffers: part }) => ({ default: part })))

/** The inbox, above it the portal's question to a partner that has been silent and what it told of free places, before what is settled what anybody who may can take. */
export function InboxRoute() {
	return (
		<>
			<Suspense>
				<AreYouThere />
			</Suspense>
			<InboxPage
				aboveList={
					<Suspense>
						<OwnPlaces />
					</Suspense>
				}
				beforeSettled={
					<Suspense>
						<OpenRequestOffers />
					</Suspense>
				}
			/>
		</>
	)
}
