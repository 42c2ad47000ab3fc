import { Link } from '@tanstack/react-router'
import { Suspense } from 'react'
import { HousePlace } from '../features/safehouses/HousePlace'
import { usePlaceWords } from '../i18n/placeWords'
import { holdsOne, useViewer } from '../portal/viewer'
import { places, type Place } from './places'
import { PlacesMenu } from './PlacesMenu'
import { useRoom } from './useRoom'

/**
 * Places that come after the daily ones, so that the first screen of a phone does not wait for them.
 * @param taken how many places stand before these
 */
export function MorePlaces({ taken }: { taken: number }) {
	const viewer = useViewer()
	const room = useRoom() - taken
	const mine = places.filter(({ roles }) => holdsOne(viewer, roles))
	const shown = mine.length > room ? mine.slice(0, room - 1) : mine
	const rest = mine.slice(shown.length)
	return (
		<>
			{shown.map((place) => (
				<OnePlace key={place.name} place={place} />
			))}
			{rest.length > 0 && (
				<PlacesMenu>
					{rest.map((place) => (
						<OnePlace key={place.name} place={place} />
					))}
				</PlacesMenu>
			)}
		</>
	)
}

function OnePlace({ place }: { place: Place }) {
	const { say } = usePlaceWords()
	if (!('to' in place))
		return (
			<Suspense>
				<HousePlace />
			</Suspense>
		)
	const { name, to, Icon } = place
	return (
		<Link to={to} className="place" activeProps={{ 'aria-current': 'page' }}>
			<Icon aria-hidden="true" />
			{say(name)}
		</Link>
	)
}
