import { useState } from 'react'
import { graphql } from '../../gql'
import type { HousePageQuery } from '../../gql/graphql'
import { useHouseWords } from '../../i18n/houseWords'
import { dayAndTime } from '../../i18n/moments'
import { localized } from '../../i18n/words'
import { Answer } from '../../portal/Answer'
import { NothingForYou } from '../../portal/NothingForYou'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { holdsOne, useViewer } from '../../portal/viewer'
import { Button } from '../../ui/Button'
import { Cell, Row, Table } from '../../ui/Table'
import { useNow } from '../../ui/useNow'
import { RemoveWay } from './RemoveWay'
import { WayForm } from './WayForm'

const HouseQuery = graphql(`
	query HousePage {
		safeHouses {
			id
			wayWrittenAt
			serviceTypes {
				code
				name {
					en
					sw
				}
			}
		}
		wayShowings {
			house
			at
			reference
			organization {
				id
				name
			}
		}
	}
`)

type House = NonNullable<HousePageQuery['safeHouses']>[number]
type Showings = NonNullable<HousePageQuery['wayShowings']>

/** A house's own page: whether its way is written, and who was shown it. */
export function HousePage() {
	const { say } = useHouseWords()
	const answer = useLiveQuery({ query: HouseQuery })
	return (
		<Answer of={answer}>
			{({ safeHouses, wayShowings }) =>
				safeHouses?.length ? (
					<>
						<header className="stack stack-tight">
							<h1>{say('house')}</h1>
							<p>{say('house.why')}</p>
						</header>
						{safeHouses.map((house) => (
							<OwnHouse key={house.id} house={house} />
						))}
						<Shown showings={wayShowings ?? []} />
					</>
				) : (
					<NothingForYou />
				)
			}
		</Answer>
	)
}

function OwnHouse({ house }: { house: House }) {
	const { say, language } = useHouseWords()
	const viewer = useViewer()
	const now = useNow()
	const [doing, setDoing] = useState<'write' | 'remove'>()
	const services = house.serviceTypes.map(({ name }) => localized(name, language)).join(', ')
	const close = () => setDoing(undefined)
	return (
		<section className="sheet stack" aria-label={say('house.services', { services })}>
			<p>{say('house.services', { services })}</p>
			<p>
				<strong>
					{house.wayWrittenAt ? say('house.written', { time: dayAndTime(house.wayWrittenAt, language, now) }) : say('house.unwritten')}
				</strong>
			</p>
			{!holdsOne(viewer, ['PARTNER_ADMIN']) && <p>{say('house.notYours')}</p>}
			{holdsOne(viewer, ['PARTNER_ADMIN']) && !doing && (
				<div className="row">
					<Button onClick={() => setDoing('write')}>{say(house.wayWrittenAt ? 'house.rewrite' : 'house.write')}</Button>
					{house.wayWrittenAt && (
						<Button look="quiet" onClick={() => setDoing('remove')}>
							{say('house.remove')}
						</Button>
					)}
				</div>
			)}
			{doing === 'write' && <WayForm house={house.id} onDone={close} />}
			{doing === 'remove' && <RemoveWay house={house.id} onDone={close} />}
		</section>
	)
}

function Shown({ showings }: { showings: Showings }) {
	const { say, language } = useHouseWords()
	const now = useNow()
	return (
		<section className="stack" aria-labelledby="shown">
			<h2 id="shown">{say('house.shown')}</h2>
			{showings.length === 0 ? (
				<p>{say('house.shown.none')}</p>
			) : (
				<Table label={say('house.shown')} heads={[say('house.shown.when'), say('house.shown.who'), say('house.shown.for')]}>
					{showings.map(({ house, at, reference, organization }) => (
						<Row key={house + at}>
							<Cell head={say('house.shown.when')}>{dayAndTime(at, language, now)}</Cell>
							<Cell head={say('house.shown.who')}>{organization.name}</Cell>
							<Cell head={say('house.shown.for')}>{reference ?? say('house.shown.erased')}</Cell>
						</Row>
					))}
				</Table>
			)}
		</section>
	)
}
