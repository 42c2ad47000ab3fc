import { Link } from '@tanstack/react-router'
import { Globe, ScrollText } from 'lucide-react'
import { Suspense } from 'react'
import { AdvocacyPlace } from '../features/advocacy/AdvocacyPlace'
import { BodiesPlace } from '../features/bodies/BodiesPlace'
import { ClocksPlace } from '../features/clocks/ClocksPlace'
import { DuplicatesPlace } from '../features/duplicates/DuplicatesPlace'
import { ImportPlace } from '../features/exchange/ImportPlace'
import { MembersPlace } from '../features/members/MembersPlace'
import { NoticesPlace } from '../features/notifications/NoticesPlace'
import { ReadingRoomPlace } from '../features/readingroom/ReadingRoomPlace'
import { HousePlace } from '../features/safehouses/HousePlace'
import { StrengthPlace } from '../features/strength/StrengthPlace'
import { useWords } from '../i18n/words'
import { answering, answeringFor, auditing, coordinating, following, holdsOne, importing, keepingPeople, pressing, reading, registering, strengthening, useViewer } from '../portal/viewer'

/** Places that come after the daily ones, so that the first screen of a phone does not wait for them. */
export function MorePlaces() {
	const { t } = useWords()
	const viewer = useViewer()
	return (
		<>
			<Suspense>{holdsOne(viewer, reading) && <ReadingRoomPlace />}</Suspense>
			<Suspense>{holdsOne(viewer, answering) && <HousePlace />}</Suspense>
			<Suspense>{holdsOne(viewer, [...coordinating, ...answering, ...reading]) && <NoticesPlace />}</Suspense>
			<Suspense>{holdsOne(viewer, keepingPeople) && <MembersPlace />}</Suspense>
			<Suspense>{holdsOne(viewer, strengthening) && <StrengthPlace />}</Suspense>
			<Suspense>{holdsOne(viewer, strengthening) && <ClocksPlace />}</Suspense>
			<Suspense>{holdsOne(viewer, pressing) && <BodiesPlace />}</Suspense>
			<Suspense>{holdsOne(viewer, following) && <AdvocacyPlace />}</Suspense>
			<Suspense>{holdsOne(viewer, importing) && <ImportPlace />}</Suspense>
			{holdsOne(viewer, answeringFor) && (
				<Link to="/breaches" className="place" activeProps={{ 'aria-current': 'page' }}>
					<ScrollText aria-hidden="true" />
					{t('place.breaches')}
				</Link>
			)}
			<Suspense>{holdsOne(viewer, ['ADMINISTRATOR']) && <DuplicatesPlace />}</Suspense>
			{holdsOne(viewer, registering) && (
				<Link to="/transfers" className="place" activeProps={{ 'aria-current': 'page' }}>
					<Globe aria-hidden="true" />
					{t('place.transfers')}
				</Link>
			)}
			{holdsOne(viewer, auditing) && (
				<Link to="/audit" className="place" activeProps={{ 'aria-current': 'page' }}>
					<ScrollText aria-hidden="true" />
					{t('place.audit')}
				</Link>
			)}
		</>
	)
}
