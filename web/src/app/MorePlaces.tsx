import { Suspense, type ComponentType } from 'react'
import { AdvocacyPlace } from '../features/advocacy/AdvocacyPlace'
import { BodiesPlace } from '../features/bodies/BodiesPlace'
import { CampaignsPlace } from '../features/campaigns/CampaignsPlace'
import { ClocksPlace } from '../features/clocks/ClocksPlace'
import { DuplicatesPlace } from '../features/duplicates/DuplicatesPlace'
import { ImportPlace } from '../features/exchange/ImportPlace'
import { MembersPlace } from '../features/members/MembersPlace'
import { NoticesPlace } from '../features/notifications/NoticesPlace'
import { ReadingRoomPlace } from '../features/readingroom/ReadingRoomPlace'
import { HousePlace } from '../features/safehouses/HousePlace'
import { StrengthPlace } from '../features/strength/StrengthPlace'
import type { Role } from '../gql/graphql'
import { answering, answeringFor, auditing, coordinating, following, holdsOne, importing, keepingPeople, pressing, reading, registering, strengthening, useViewer } from '../portal/viewer'
import { PlacesMenu } from './PlacesMenu'
import { AuditPlace, BreachesPlace, TransfersPlace } from './places'
import { useRoom } from './useRoom'

/** What is wanted most stands first: what finds no room goes into the menu at the end. */
const all: readonly { name: string; Place: ComponentType; roles: readonly Role[] }[] = [
	{ name: 'room', Place: ReadingRoomPlace, roles: reading },
	{ name: 'house', Place: HousePlace, roles: answering },
	{ name: 'notices', Place: NoticesPlace, roles: [...coordinating, ...answering, ...reading] },
	{ name: 'campaigns', Place: CampaignsPlace, roles: [...coordinating, ...answering] },
	{ name: 'advocacy', Place: AdvocacyPlace, roles: following },
	{ name: 'members', Place: MembersPlace, roles: keepingPeople },
	{ name: 'bodies', Place: BodiesPlace, roles: pressing },
	{ name: 'strength', Place: StrengthPlace, roles: strengthening },
	{ name: 'clocks', Place: ClocksPlace, roles: strengthening },
	{ name: 'registers', Place: ImportPlace, roles: importing },
	{ name: 'breaches', Place: BreachesPlace, roles: answeringFor },
	{ name: 'duplicates', Place: DuplicatesPlace, roles: ['ADMINISTRATOR'] },
	{ name: 'transfers', Place: TransfersPlace, roles: registering },
	{ name: 'audit', Place: AuditPlace, roles: auditing },
]

/**
 * Places that come after the daily ones, so that the first screen of a phone does not wait for them.
 * @param taken how many places stand before these
 */
export function MorePlaces({ taken }: { taken: number }) {
	const viewer = useViewer()
	const room = useRoom() - taken
	const mine = all.filter(({ roles }) => holdsOne(viewer, roles))
	const shown = mine.length > room ? mine.slice(0, room - 1) : mine
	const rest = mine.slice(shown.length)
	return (
		<>
			{shown.map(({ name, Place }) => (
				<Suspense key={name}>
					<Place />
				</Suspense>
			))}
			{rest.length > 0 && (
				<PlacesMenu>
					{rest.map(({ name, Place }) => (
						<Suspense key={name}>
							<Place />
						</Suspense>
					))}
				</PlacesMenu>
			)}
		</>
	)
}
